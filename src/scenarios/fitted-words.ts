/** What the wording of a sentence says of each thing; a line a wording. Fitted by tests/scenarios/train.ts. */
export const FITTED_WORDS = {
  announceWords: `-43;said;wa
-37;no
-35;her
-33;had
-32;than
-31; a;^a;i a
-30;could;would
-29;but;he;it;third
-28;!in;six
-26;, so;left
-25;!to
-24;you
-23;run;think;with
-22;been;want;were
-21;a;governmen;of the;part;point
-20; on; there;another;first;she;within
-19;an;every;it wa;more than;seven;took
-18;# and;, he;i the;of #;old;open
-17;, for;, with;if;of a;since #;still;the three;until
-16;#;^he;because;near;place;the end;to #;what the
-15; he;already;both;can be;other;thi;which;with a
-14;at;call;came;don't;him;line;man
-13;!be;!for;!i;, they;would be
-12;, the;, where;^she;hold;i what;million;per;thing
-11; she;^and;and i;be;by a;come;council;ha been;in the;les;look;next;one;read;russian;should;station;tim;under;up
-10; and;, a;back;before;i that;number;quarter;us
-9;, #;^the;and the;even;found;on the;ship;that;two of
-8;^on;and in;not;of it;spent;spr;state;thirty;will be;wrong
-7;!them;, who;a year;after the;at the;by;for;had been;have to;new;then;time;water
-6;# per;, because;, she;^i have;board;city;february;from;money;the next;twenty;without
6;# million;, not;, though;and there;chair;did;five;hall;june;long;of;page;street;subject;u;we have;what ha;who ha
7;!ha;, accord;, two;^i put;^what the;a few;and;and what;cent;else;figur;happen to;hous;how much;i to;in one;it the;on a;on it;ten;the winter;ukraine
8;, in;a man;against;all of;at a;be the;district;draw;eleven;good deal;half;hand;heard;in a;in two;isn't;large;last;local;meet;of each;out of;paid to;republic;talk about;th;the middle;they;thi i;to;to be;wait
9;^we have;and two;bank;br;describ;each of;in january;in ten;it would;ministry;neither;no one;officer;russia;team;the region;to the;way of;who;work;year
10; in;, are;, by;, will;^in;agre;and he;be a;brought;change;committee;future;happen;map;minsk;must;next year;nine;november;on thi;opinion;or;out in;over the;sea;service;survey;the;the russian;therefore;to a;whose;year in
11;^we;add;and since;begin;come down;full;get;it to;made;pay;people;put the;question of;regional;those who;thousand;until the;what happen
12; from;!much;^from;^nobody;^what should;account;all three;article;cable;for the;go to;in five;in which;into three;kept;kyiv;last week;none;on paper;school of;settl;spoke;step;the commissio;third of;to know;very
13;, do;, what;card;cas;conferenc;fill;find;given;how it;none of;on thursday;see the;somewhere;stand;the gap;tonn
14;, after;able;able to;allow;argument;become;children;church;draft;dron;finance;former;i go;many;moscow;on offer;our;participa;quite;the future;the sea;their;to three;way in;we;with the
15;a good;alway;are not;are three;between;can;colleagu;depend on;done;fifth;friday;like to;ministry in;oblast;of thought;on;put;rate;week of;who will;yard
16;^but;after;after a;are paid;base;country;current;deal;experienc;explanati;federal;first of;for #;institute;of our;of two;that ha;that of;that the;that we;the regional;to get;told the;up to;who are
17; but; each;^each;and they;becom;case;do it;force;group;in march;odd;of whom;quite different;she say;short;to one;weight;what should
18;!agree;!people;^ask;^i wa;are;becom of;decid;group of;know;of three;order;single;the field;the water;there are;weigh;what becom;which i;which the
19; ask; we;, there;^in the;^there are;a paper;around the;base case;coffee;describe;do the;for each;for eleven;in kyiv;it i;kitchen;of thi;order in;prepar;reach the;sort;ten year;the case;the seminar;two way;very little;where;whether the;which of;will look
20;^it i;^what becom;ask;camp;century;colour;gave;kazan;light;met;oil;one th;pay for;set them;several;stand in;tbilisi;text;what will
21; after;, if;^after;^everyth;^i;agree;april;back to;bet;do;i've;over;section;since;the talk;these;through;to thi
22; official; which;!of;^official;^the first;^the question;^which;actual;and each;case and;differ;direct;either;even the;fall into;given the;in hi;lead;once;remark;set out;staff;the year;through the;to them;up a;what i;worst case
23; everyth;!had;!one;!tell;# pag;account for;are four;b;become of;conversat;divid;eastern;from now;it go;might;of how;offic;out;pag;paper and;people who;screen;seminar;to each;which wa;work on
24;, some;^i shall;^their;a base;a month;best case;councillo;grow;liv;rep;rough;stop;stopp;story;the #;those
25; four; their;^four;depend;drink;few;fortnight;i'll;language of;reach;set;the country;the table;the two;variant;war;where do
26;, three;a single;among;among those;be done;be in;essay;front;ha now;i no;in tartu;nobody in;ought to;panel;tartu;the one;we see;why do
27;^where will;analyst;around;below;by #;debt;do a;everyth;four way;front of;in front;little;manner;more;much;post;real;so;where will;will
28;do thi;each other;fourth;held;i be;into;official;once the;propos;take them;the last;thi end;two people;washingto;what would
29; who;^that;^who;a fortnight;free;just;single question;table;the com;the order;them in
30;and report;fall;four option;hang;loss;on #;position;possibili;question to;silent;stronger;the language;why
31; at;^at;^what i;com;i have;pictur;report;season;themselv;three way;together;which they
32;^at the;budget;hang on;have read;quarrel;talk;year from
33; that;^how do;^why;boil down;down;i it;january;of her;source;study;worst
34; why; will;^will;end;i now;matter;the matter;usual
35;, time;a best;before the;some
36;a worst;about;i wa;second half;to what
37;, or;capital;language;ought;that there;three school;way out;when it
38; i;, then;^so what;author;offer;public
39;down to;half of;how do;middle
40; where;^where;different;some #;the answer;the fourth
41;the question
42;way
43;best
44;forecast
45;four cours;option;reply;so what
46;^so;i shall;the second;them
48; so
49;^what;shall
50; how;^how
51; what;four;the follow
52;boil;cours;law
53;now
56;follow
58;here;paper;question;round;what
69;whom
74;how
82;each
84;three
92;answer`,
  startWords: `-63;#
-59;thi
-32; what;, #;^what;have;not
-24;to
-23;be;that
-22;ha;three;year
-21;, there;between;what
-20;leav the;take;two;want
-19;and a;itself;number
-18;!to;^the first;done;money;such;than
-17;, the;how;law
-16;do;may;month;read;their;those;time
-15;country;nobody;of;that the
-14;about;at;my;no;right
-13;!a;end;for the;new;those who
-12;com;don't;for;since;some
-11;!of;^the second;an;first i;the three;though
-10;concern;find;in;in #;over the;people;public;where
-9;, on;about the;among;every;i that;out;port;small;under;week;where the
-8; i;!at;hold;into;on the;quite;second;the two;want to;word
-7;^a third;^in the;course;end of;matter;on;the first
-6; there;!i;^that leav;^there;at a;belong;corridor;count;european;he;in the;kept;know;look;rather;return;so;that leav;the corridor;the law;theory;they;to do;winter;would be
6; another; at; one; take;!much;, a;, talk;, to;, whose;^another;^at;^one;^take;a a;a matter;after the;are those;b;both;close;describ;general;georgia;he say;i made;i what;institute in;it ha;join;machin;main;opposite;option i;our base;plant;policy;see;sell;start from;summer;televisio;that ha;the long;the price;third and;town;whole th;worst
7;, he;, when;^then com;^there remain;a man;a single;already;are;at least;bargain;busines;camera;chief;children;dullest;either;fami;former;i;most often;often;one that;our;poll;quieter;scenario;show;that it;that left;the base;the dullest;the institute;the way;the worst;then com;there are;there remain;thousand;wa the;which ha;worst case
8; option;, i;, usual;^option;^or else;and not;away;back;chang;coffee;convert;departmen;did it;else the;firm;hard;instead;louder;middle;mov;open;or else;picture with;private;put the;service;start;the middle;the on;the picture;the water;wa;would like
9; either; scenario;^either;^scenario;^scenario #;a fourth;a it;above;alone;altogethe;base case;because it;from;from above;had been;i on;interest;it do;material;most of;next;of it;scenario #;stand the;that nobody;the answer;to begin;us to;which the;with;you
10; our;, because;, it;^a second;^and there;^our;before;br;by the;come;contrast;if;institute for;let the;might;remain the;seminar;sense;stay;the last;the summer;third;thirty one;us;version;who us
11;and in;by;get;head;her;let;made;made by;much;oldest of;one i;option;quiet;security;slid;start with;the state;view;voice;went;what she;will come
12; suppose;!ask;, although;, so;, that;^and if;^suppose;although;and if;and there;folder;grey;group;grown;himself;hypothesi;i to;model;now;of the;one;out of;sat;there;window
13; or; she; then;, say;^or;^she;^then;^which bring;a school;and that;are the;buy;institute;like;men;suppose;talk;tell you;them;what i;which bring
14; #; a;!but;^#;^a;^that;^which leav;a second;base;came;direct;laborator;least;los;se;share;too;which leav
15;^it wa;and they;back to;because;colleague;got;i a;literatur;that i;the literatur;warsaw
16;from the;laborator in;or;since the;there i;when
17; that;, then;, who;first;heard;of them;put;the third
18; still;^still;^still other;^the oldest;cover;go;green;leav a;oldest;state;still other;table;tak the;the oldest
19; which;^which;down;way
20;, wa;gave;in which;sheet
21;, which;a third;begin;bring u;other;with the
22;, three;^then there;and i;begin with;ha been;up;water
23;bring;the other;then there
24;call the
25;answer;school;tak
27;it wa;which
28;most
29;^and;i the;then
30; and
32;case;the one
40;, in
45;u`,
  claimWords: `-63;not
-57;ha
-46;may;since
-39;point
-38;it would
-36;can;think
-34;at the;do not
-32;how
-31;in a;now;out of;pump;two;who
-30;be
-29;show
-28;been
-27;can be;found;were
-26;the last
-25;air;came;have to;he;in;student
-24;far;i the;in the
-23;half;seal;thi;when;which
-22;above;and ha;by a;hold;ministry;the contract;whose
-21; thi;^thi;of thi;older;worth
-20;!would;contract;ha been;head;money;the first;western
-19;!will;ask;set
-18;, that;, who;a third;first;ha a;paper;the other;weekend
-17;!the;budget;for a;it in;last;thing;what i
-16;, most;centre;cover;five;have been;it;many;near;of which;or so;the centre;the spr;transfer
-15; it;^it;all of;bu;former;grey;make;question;shore;station;the water
-14;!one;, ha;, which;a single;add;already;and they;call;condition;on;on it;over a;partner;payment;u;warm;water;writ
-13; there;^there;and it;count;for the;from;grown;hi view;letter;noth;off;poland;pot;ris;start;there are;thi i;third
-12;!be;and no;and of;appoint;billion;brought;cannot;children;course;different;done;dry;her;high;i;list;might;moscow;near all;or the;out;pipe;put;ready;since #;six;speak;the western;too;up to;well
-11;!any;, all;^that;advance;chief;clas;fe;fifth;first of;got;held;kyiv;million;more;one;other hand;than;that they;then there;they have;to a;use;you
-10; she;!it;, i;^she;^then there;and there;basin;best;book;cover the;cros;decline;extend;governor;heat;january;kilometr of;layer;name;no one;see;seen;sixty;ten;the decline;the ministry;the ninety;the power;there;to be;to say;twenty;word
-9;^i;and their;but a;century;conscript;country;date;degre;depend;eighteen;i to;l;like a;little;men;minister;of hi;one of;out to;plan;road;se;should;treasury;us to;window;with no
-8; every; the; with;!that;# a;, and;, where;, whose;^every;^in the;^the;^with;a different;a week;all the;and i;and most;and what;come;county;dark;eleven;explain;extend the;fewer;from a;gain;if it;kind;metal;name of;of #;online;oppositio;point to;retir;somebody ha;still;subject;the bu;under a;view the;whatever;within ten;without the;would have
-7; and;# tonn;, by;, of;, out;, through;^and;^it would;^on the;a hundr;a little;able;able to;acros;alive;among;cost;flow;in five;interior;it do;it i;let it;loan;match;nobody in;notic;on the;other;pip;proposal;row;shift;ship would;spr;spread;such;tenth;the county;the party;the reservoir;the three;the year;upper;wa a;wait;what the;where;with it;with the
-6; one;!single;, four;, since;, to;, when;^one;a good;a large;a place;a tenth;and an;and at;and those;and where;any;associati;begin with;cable;commissio;common;consist;danish;deal;federal;follow;forty;gulf;heard;hold the;i in;it on;lay;like;lower;map;mayor;morn;nam;ninety;of these;past;perhap;premium;present;quarter;rate;rest of;right;roll;single;smaller;steel;suit;take the;test;the federal;the number;the road;the small;the way;today;where the;written;yard
6; for; nobody;!notic;!successor;!want;# billion;# people;, it;, much;, there;, those;, will;^by the;^for;a generatio;a minority;a month;about #;after which;alliance;an;and under;arithmeti;asset;battalion;be ask;be kept;before they;believ that;big;cent of;climb back;come to;cost of;could be;court;cut;denmark;die;don't;event;exchange for;exhaustio;expense;for another;go away;ground;happen;he believ;ice;in good;in her;in time;india;know;licenc;lift;load;lose their;lot;month to;murmansk;nine;open in;order to;parliamen;picture;pipeline;post;prisoner;promis;quarter of;read the;rent;replace the;run from;september;shut;stat would;step in;summer;tap;temperatu;thank;that event;the alliance;the asset;the build;the central;the level;the miss;the oil;the salt;the statu;the ukrainian;the whole;they did;thousand;to #;to br;told u;twelve;two year;valley;want the;what they;who run;would stay
7; to;!come;!else;!ha;!home;!sell;, for;, under;, usual;, without;^for them;^in that;^to;a share;a time;act;afterward;against the;and all;and can't;and some;and turn;and us;anyth that;army;be open;becom a;beyond;bound;building;channel;city;come home;company;crew;decad;december;decide;elect;exchang;factory;few;finance ministry;firm;for whom;from #;gap;get it;give;give the;group of;harbour;have the;he told;hydrogen;in either;in exchange;in place;industry;june;light;longer;minority;model;neither the;night;nor the;norway;over;prosecuto;protectio;reach of;reserv;round the;salt;send the;servic;share;somebody;spoke;spoken;stop;stopp;tell the;the field;the full;the ground;the office;the public;the strength;them the;there wa;thi tell;thin out;to three;ukraine would;under the;unit;upstream;will go;will take
8; or;!longer;!to;, have;, keep;^here the;^in a;^or;^the two;a in;account the;an act;assemb;at about;back at;be a;be let;believe that;beyond the;bridge;ceasefire;chinese;church;com down;com to;corridor;currency;day the;faster;federatio;for #;fresh;gradual;ha to;hear;heir;here the;home;in which;it a;kaliningr;law of;licence;like the;liv;long lease;member of;mine;no more;nobody;on those;or three;palace;play;power;public;recover;reserve;select;several;sid;special;th;the autumn;the company;the corridor;the system;the talk;the valley;to carry;took;two or;up;wear;weight;what we;who have;winter and;with them;would close;would pas
9; another; here;!and;!than;!wa;# seat;^another;^by #;^here;a a;a new;a seat;about a;act of;again;alone;and send;anyth;are a;arriv;ask for;at;back to;br;buryat;child;coastal;day of;defence;district;exchange;expect;export;fail;farmer;finance;fuel;grain;harvest;her opinion;him;hundr thousand;in it;in three;includ;instead of;island;it car;it wa;no longer;of a;one year;opinion;order;out with;security;shoot;so many;staff;storage;strait to;strength;supp;term;the big;the court;them in;thi picture;thi read;thin;voter;wag;y
10;!more;!reason;, let;^in her;a governmen;a year;along the;and stay;bad;becom;become a;brussel;card;carri;carry on;could;crossing;do what;drop;equal;february;find;fish;four year;gone;govern;ha no;hour a;household;i already;in that;in thi;left in;life;mechanism;no reason;office;put the;read;region would;rest;ship;sixteen;stay;stock;successor;supporter;suspect;the coast;the forest;the governmen;the gun;the hypothesi;the rest;title;turn;use the;variant;vote;wa no;watch;would then
11;!fill;, after;, she;, until;a bad;a market;age;and both;argue;brought in;club;coast;deposit;did in;dropp;engineer;environme;i about;kazakh;language;lead;los;moldovan;neither;next;officer;on to;pattern;rul;sell it;shall;share of;someth;suspend;tax;the birth;the oblast;the state;their own;thi view;to get;wa in;work of
12;# to;, #;, in;, would;a;allow;alway;and by;attack;august;back a;be over;border of;cabl;close the;counter;death;eight;either side;every two;f;family;first and;fix;forest;hold that;i a;member;mid;mind;money and;move;offic;out the;petersbur;push;reader;say;say that;sell the;she say;step;that any;the army;the day;the ice;the west;there i;thirty year;to it;treaty;until the;warsaw;west of;whole;with #;withdrawa;without a
13;!for;, wa;a part;and one;aren't;at #;back into;credit;fit;fly;hoard;independe;lan;late;meant;meant to;of one;season;speech;take;that in;the border;the treaty;the two;the work;them for;themselv;through the;timber;to take;tyumen;up and;wish;wish to;without;worker
14;!nor;!or;, a;, made;, or;, put;, tak;, two;^in thi;^under thi;altogethe;and sell;argu;barrel;believ;by #;captain;direct;expect a;field;great;group;into a;land;maintain;master;miss;nor;number of;odd;one in;part of;port;receive;shipp;sign for;that what;the cabl;the region;the wrong;those who;together;trade;under thi;usual;way;we shall;within;would go
15;, they;^the second;all;and let;because they;become;behind it;between;birth;both;by an;by the;down;ever;fil;generatio;get;hungry;instead;left;long;mak;place;priest;recognis;slow;strait;the club;the republic;the union;the unit;town;what;while
16;!ever;a few;afford;be what;border;day;do so;elsewhere;every;exist;food;four per;itself;let the;mere;owner;push it;rout;runn;system;tak;the east;the fil;the land;the strait;to keep;two hundr;water from;wind
17; those;^those;a ceasefire;a field;and in;cent;decision;frozen;giv;governmen;green;hav;mere the;price of;russian;seven;side;taken;the third;they'll;thi account
18; in; their;^in;^their;a it;close;eaten;end of;enemy;four;kilometr;per cent;sign;so that;the decision;the group;the line;to the;top;villag;wrong
19; by;!all;, at;, because;, on;^by;^in it;and reopen;body;decid;everyth;everyth else;grow;instrumen;market;settle;the law;the young;want to
20; a;!a;^a;around;chose;end;hour;keep the;send;that ha;the green;the metropoli;threshold;viru;will
21; if; people;!but;, so;^if;^people;around #;clean;either;languag;library;line;lose;oblast;one per;option;own;quite;russia would;starv;the old;thirty;to do;young
22; when;!hav;^when;believe;below;each;fell;i that;intellige;option i;remain;that i;the captain;the end;when the
23; under;!at;^on thi;^under;a teacher;account;couple;forgotten;freight;new;pas;per;run;the front;year
24;, about;, the;^when the;behind;dron;force;made;metropoli;over the;republic;run the;teacher;then;union;west
25;another;fill;or a;tak the;to
26;council;let;them;time;until
27;at all;it own;once;reopen;the;traffic;we;within a
28;carry;did the;else;energy;they say;those
29;away;front;the council;under
30;, one;would
31;for good
32;, with;a the;good;people;seat;would be
33;a they
34;price
36;on thi
37;because;state;whoever
38;back;go;go on;sell;that a;the price;with
39;by;want;with a
40;and the;russia;they
42;into
44;simp
47;keep
52;their;therefore
64;and
67;did
71;or`,
  verdictWords: `-21;a;who
-20;to the
-18; the;^the
-17;ask;have;them
-16;, a;in;of;with a
-14;are;on
-13;from
-12;nobody;with
-11;in the
-10;!to;said;when
-9;ministry;under;until;what;whether;with the
-8;between;given;i to;it own;let;minut;need;on one;point;say;wa
-7; he;^he;^they;and a;better;doesn't;last;next;people;seen;then;those;too;when the
-6; they; what;!and;, who;^what;along;and;another;at;because;been;contract;half;hall;he said;laugh;may;mov;new;not;of thi;page;pass;put it;region;right;russian;say so;say that;several;somebody;state;story;those who;told;took;who ha;whose
6; of; so;, no;, thi;^for;^for the;a long;arithmeti;before;before #;believe;but the;call;came;draft;each of;either;four;had to;hi;i a;i'd;isn't;it ha;lead;line;long a;longer;night;no;pay;put hi;put the;since;slide;tak;taken;that the;the nine;thousand;went;whole;with #
7; you;, includ;, that;^of;^so;decade;do not;don't;expect the;find;forty;fund;giv;in three;it would;most;of the;one that;range;she writ;signature;sound;such a;the fund;the report;thu;where the
8; that; we;, and;^that;after the;be;down;even;everyth;expect;found;hav;if;it a;nine;order;plan;put;to put;within;would
9;, but;, though;away;eight;for it;long;men;she ha;take;though
10;!it;^we;do;think
11;^but;and the;hold;in which;there;thi i;two;year
12; but;for the;out of;where
13;should
14;a a;after;out;that
15;writ
16;but
19;i
21;thi;we
24;it
25;, it`,
  wording: `-22 11  a
11 -5  all
-5 -4  both
-13 20  but
3 -10  everyth
-6 -1  for
-10 3  he
-9 2  her
0 6  i
-8 7  i'd
17 -9  if
5 -8  in
4 7  it
-3 -4  much
-5 9  neither
-4 -2  not
-9 13  noth
15 -13  of
8 -15  she
-4 -6  should
-9 -1  so
-4 -4  some
-7 4  that
7 -15  there
-4 8  to
-4 -3  two
-3 -5  until
-8 7  we
9 -12  what
-4 -2  whether
9 -6  with
0 -10  without
-4 8  yet
-4 9  you
22 -2 !a
-2 -5 !account
8 -6 !again
-4 -7 !all
-9 8 !an
1 10 !and
-4 8 !another
-11 1 !answer
-1 9 !anyone
11 -6 !anyth
-2 -13 !at
12 -9 !be
-15 17 !because
7 -3 !but
-3 10 !by
-6 -2 !call
7 -3 !day
-14 5 !do
6 -9 !either
-7 6 !else
-4 8 !exist
5 -8 !explain
10 -5 !explanati
-26 9 !for
7 -6 !forecast
-3 6 !get
22 -15 !ha
2 -8 !had
7 -6 !happen
-3 6 !hope
-22 17 !i
-6 13 !in
-17 14 !it
-5 -16 !know
8 -4 !more
-10 16 !much
-3 6 !my
12 -6 !ne
11 -7 !no
3 27 !of
-13 11 !on
9 -22 !one
5 -8 !other
-3 6 !our
-7 -10 !out
-4 9 !outside
-3 6 !people
-8 -12 !say
-5 -2 !second
-3 6 !see
-5 10 !sign
9 -4 !since
6 -5 !single
-3 6 !state
-4 7 !such
-4 6 !than
7 -12 !that
-13 9 !the
14 -8 !them
-10 11 !there
-6 10 !thi
8 -5 !think
0 -6 !to
8 -9 !two
-4 7 !up
-10 10 !way
12 -9 !who
4 -9 !will
21 -7 !with
-4 8 !work
7 -3 !wrong
7 -9 # and
6 -8 # to
-6 11 , #
2 -22 , a
-4 -9 , after
26 16 , and
-1 -16 , at
5 -17 , because
7 -4 , both
1 -31 , but
-4 -13 , for
-6 11 , ha
18 10 , i
2 -9 , if
-12 5 , in
-13 20 , it
-7 -6 , just
7 -3 , more
9 -7 , nobody
-17 16 , not
8 -4 , noth
-10 0 , on
-6 8 , one
-5 -6 , other
-3 -6 , perhap
-3 -3 , provid
6 -3 , said
5 -10 , say
-7 27 , she
-4 8 , should
-4 -16 , since
1 -8 , so
-9 -6 , that
-8 -8 , then
2 6 , they
14 -6 , thi
-8 -16 , though
-4 -7 , when
-16 7 , where
8 -4 , whether
-4 -9 , which
10 0 , who
-13 -3 , why
-21 5 , with
-5 -21 , without
-7 -6 , yet
-23 16 ^a
-8 -2 ^a a
-3 6 ^a for
4 -7 ^after
11 -5 ^all
-5 -4 ^both
-14 18 ^but
-10 10 ^but the
3 -11 ^everyth
-10 -8 ^for
-1 -8 ^for the
-10 3 ^he
-9 2 ^her
-7 15 ^i
-4 8 ^i do
-4 9 ^i don't
-13 17 ^i have
-13 6 ^i would
-9 10 ^i'd
17 -9 ^if
-4 -5 ^if the
7 -4 ^if there
5 -8 ^in
2 5 ^it
4 -11 ^it could
-2 -7 ^it ha
-3 10 ^it i
-2 -5 ^it might
-4 8 ^it sound
8 -6 ^it wa
4 -11 ^it will
-10 11 ^it would
-3 -4 ^much
-5 9 ^neither
9 -4 ^no other
-4 -2 ^not
-9 13 ^noth
-5 11 ^noth in
15 -13 ^of
8 -9 ^of the
-5 -2 ^on the
9 -7 ^one
8 -15 ^she
-4 -6 ^should
-2 -6 ^so
-4 -4 ^some
-6 3 ^that
16 -17 ^that i
-3 -6 ^the council
-4 -4 ^the evidence
-6 7 ^the idea
2 -7 ^the panel
6 -2 ^the plan
-1 -5 ^the theory
7 -14 ^there
-1 -6 ^there are
2 -7 ^thi
-4 8 ^to
-4 -3 ^two
-3 -5 ^until
-1 11 ^we
4 -6 ^what
-7 -7 ^what it
-4 -2 ^whether
-4 7 ^whoever
0 -10 ^without
-4 8 ^yet
-5 9 ^you
-31 26 a
-20 9 a a
9 -6 a an
-2 -16 a chance
-3 6 a day
-1 -7 a fair
8 -4 a i
-2 -5 a it
-2 -7 a little
-13 5 a long
-3 -4 a man
-4 9 a many
-3 7 a million
-1 -7 a new
-2 -5 a point
-3 7 a probable
-10 1 a quarter
-3 -4 a seriou
7 -4 a settl
-4 8 a signature
-1 6 a single
0 -6 a small
-3 6 a tenth
-4 -6 a th
12 -3 a the
-1 -11 a third
0 -9 a truce
-3 -5 a useful
-3 -5 a way
-2 -5 a year
-10 11 able
-7 6 able to
-31 -3 about
-9 19 about a
8 -4 about it
-22 -3 about the
8 -17 above
-12 1 accord
-12 1 accord to
11 -16 according
-23 16 account
-14 -5 account for
8 -12 actual
-8 -4 add
-2 -10 adviser
2 7 after
8 -4 after a
-11 6 after that
-10 13 after the
2 12 again
-8 5 against
-8 8 against it
-4 -4 ago
-3 6 air
22 -1 all
6 -6 all but
-6 8 all of
10 -8 all the
11 -5 all three
-6 6 alone
14 -13 along
7 -3 along the
4 -15 already
-7 -4 am
-11 8 among
-4 9 among the
-11 1 an answer
-3 7 analogy
-20 -11 and
-9 3 and #
-4 9 and among
-4 -8 and at
8 -9 and do
-3 7 and even
-15 7 and i
17 -12 and in
-6 5 and it
7 -3 and no
6 -3 and nobody
8 3 and not
-3 -5 and one
6 -7 and so
7 -3 and still
-12 2 and that
-12 14 and there
4 -10 and unles
-14 16 and we
-16 23 and will
-15 11 and with
8 -4 and would
-11 16 another
13 -9 any
9 -4 any more
22 -16 anybody
-8 12 anyone
7 -8 anyone who
34 -13 anyth
11 -5 anyth else
-3 7 apart
-5 10 applicati
8 -7 april
-21 -3 are
3 -6 are a
9 -4 are on
-11 0 are right
11 -5 argue
-12 -9 argument
-9 2 argument i
0 -7 army
-16 3 arrangeme
-8 4 arriv
10 4 ask
-9 12 at
6 -3 at #
7 -5 at a
-2 -6 at all
-7 7 at home
7 -6 at least
-4 7 at one
8 -13 at present
-5 -5 at the
-4 -5 attach
-6 6 autumn
-13 15 away
-15 13 back
-9 -3 bad
6 -3 balance
-4 -6 bargain
7 -4 base
-7 17 be
13 -4 be built
7 -7 be done
-3 6 be left
8 -4 be more
-3 6 be rescu
-6 -9 be said
7 -4 be taken
-7 -10 bear
-3 16 because
2 -6 becom
7 -7 become
-8 6 been
-16 12 before
-10 15 before the
11 -6 began
0 -12 begin
-4 -10 begin to
8 -4 begun
-3 10 behind
-3 10 believ
13 -8 believe
-6 1 believe it
7 -6 below
15 -13 bet
-3 7 bett
15 -3 better
-9 9 between
-9 -6 beyond
8 -4 black
-3 7 block
-3 6 bold
-8 8 book
-7 9 border
0 -27 both
-10 6 br
-5 8 build
14 -5 built
-9 -20 but
-1 -11 but he
-7 -13 but it
-12 -6 but not
-2 -5 but on
-1 10 but the
9 -4 buy
-3 6 buy it
-3 8 by
-5 7 by #
-3 -3 by a
6 -3 by now
13 -4 by the
6 -3 cabinet
15 -21 call
11 -14 call it
-5 -6 came out
5 -29 can
-5 8 can be
6 -3 can find
-14 12 can't
-5 11 can't be
0 9 cannot
-6 16 cannot be
-4 8 capacity
-3 7 capital
-7 8 car
6 -14 case
-1 -6 case for
10 -8 case i
6 -10 cause
-4 -2 ceasefire
-6 12 cent
1 -12 central
-4 8 century
-12 -1 certain
12 -6 chanc
-5 -1 chance
-6 11 chance in
-6 6 chang
-11 8 change
-5 11 charm
6 -3 cheap
6 -3 check
-11 10 claim
11 -6 clear
3 -11 climate
7 -3 clos in
2 -6 close
-3 7 coalition
-4 -3 coin
9 -7 collapse
20 -5 com
13 -17 come
-4 -9 commissio
-2 -10 committee
-9 25 company
-4 -8 conceivab
9 -7 conclusio
-3 -7 condition
1 -13 confirm
-6 7 consider
-3 6 contain
0 -9 contradic
6 -3 contradic it
-6 0 convinc
-9 -7 correct
2 -10 could
-11 -2 could be
-4 7 could not
7 -4 could stop
-1 7 could work
-8 16 count
-4 -8 country
-9 9 county
2 4 court
-5 11 court in
3 -9 cover
-1 -8 critic
-11 -2 cure
9 -5 curve
-6 6 cut
7 -4 dat
-3 -14 data
-1 -6 date
-3 7 deadline
0 6 decade
3 -6 december
7 -13 decid
10 -8 decision
-4 -3 depend
-3 6 deputy
15 -15 describ
7 -3 deserv
17 -12 did
11 -12 did not
8 -7 different
-12 0 direction
9 -5 disput
0 -7 district
-7 -14 do
1 -10 do i
-7 9 do it
-4 8 do so
22 -18 done
10 -17 doubt
-3 -5 doubtful
-19 11 down
-9 8 draw
-6 -3 dry
-3 6 due
-5 -1 ear
1 -11 effect
15 -10 eight
-4 7 eighteen
-4 -17 either
-4 -2 election
-5 9 elegant
-1 6 eleven
-3 7 elsewhere
12 -5 end
11 -7 engineer
-19 -1 enough
-6 -5 equal
-3 6 euro
-13 7 european
-18 25 even
6 -3 even it
-5 10 event
-5 9 ever
16 10 every
7 -10 everyth
4 2 evidence
7 -4 exception
31 -11 expect
-4 8 expect it
14 -7 expect the
-11 3 explain
-8 6 explain the
12 -4 explanati
14 -18 fact
-9 5 fail
-5 -8 fair
-8 -11 fall
5 -8 family
14 -20 far
6 -3 farmer
-5 9 faster
15 -7 favour
-7 8 fifteen
-14 -13 fifty
31 -15 find
13 -6 find it
3 -14 firm
-14 11 first
7 -12 fit
-10 7 five
-15 5 flat
0 -9 floor
11 -3 follow
-3 -6 foolish
-3 -5 for #
-12 3 for a
8 16 for it
-3 6 for no
6 -3 for some
12 -12 for the
-20 19 for thi
17 -15 forecast
14 -14 former
-20 19 forty
6 -6 found
2 -8 found it
-6 12 founder
-5 10 founder on
4 6 four
-6 20 from
-6 7 from a
8 -6 front
-12 12 full
7 -10 fund
7 -4 future
9 -6 gap
-19 4 get
-2 9 giv
10 -10 give
5 -11 given
-20 8 go on
8 -4 go to
-15 16 gone
-1 -11 good
-10 9 governor
-2 -5 grain
6 -4 great
8 -4 green
6 -11 group
-4 8 grow
20 3 ha
5 -23 ha a
7 -4 ha been
7 -3 ha begun
-3 6 ha ever
-3 6 ha gone
6 -3 ha happen
13 -7 ha it
-15 15 ha mov
-3 7 ha never
0 -11 ha none
-3 7 ha stopp
14 -12 ha the
-6 -7 ha yet
-3 -6 had been
-24 9 half
-12 2 half of
-12 -4 harder
-5 -2 harvest
-2 -6 hav
8 27 have
3 4 have a
-13 2 have been
6 -3 have sign
12 -2 have to
-1 -5 haven't
-12 11 he
6 -4 he ha
-2 -6 he may
-5 10 he said
-7 -10 he would
-3 7 he writ
3 -13 he'd
14 -7 head
7 -3 heard
-3 6 heat
-6 -1 help
25 -17 her
14 -9 here
22 5 hi
-2 -12 hold
-2 -8 hold for
-5 -16 hole
8 0 home
-4 -5 honest
-4 7 hop
-6 13 hope
-6 -2 hous
-16 18 house
9 -4 how
0 -19 i
-18 25 i a
-6 -3 i am
-8 17 i an
-5 -1 i another
8 -4 i ask
-1 -5 i attractiv
1 -7 i can
-7 -7 i can't
-4 -2 i conceivab
-15 0 i correct
-3 6 i could
-5 9 i do
-3 7 i don't
-2 -9 i fifty
-3 -3 i half
-11 14 i have
11 -5 i how
11 -6 i in
3 -6 i more
-2 17 i no
-8 -8 i not
8 -7 i real
-29 0 i right
-16 14 i should
-10 -2 i someth
-4 -4 i still
31 -23 i the
-7 9 i too
-1 -6 i true
9 -4 i went
16 -10 i what
9 -4 i where
-5 -6 i worth
7 -16 i would
-11 18 i'd
9 -5 i'm
-3 -6 i've
-20 22 idea
15 12 if
-4 13 if a
-13 15 if it
6 -3 if she
-8 -14 if the
7 -4 if there
-8 20 in
6 -6 in #
0 -10 in a
-4 7 in all
9 -4 in every
6 -3 in favour
-9 11 in five
-6 4 in it
-3 7 in june
10 -5 in nine
6 -10 in one
-3 6 in our
-3 -4 in part
10 -4 in ten
3 -9 in that
-5 -10 in thi
5 1 in which
-17 6 isn't
-6 -7 it a
-8 -3 it about
3 -7 it at
-4 -3 it can
-3 6 it can't
-6 -2 it cannot
-2 -11 it could
-2 -6 it depend
5 -8 it doesn't
1 -7 it first
10 -7 it for
-5 9 it from
-3 -4 it go
-11 -2 it ha
13 -17 it i
-9 3 it in
-8 -4 it isn't
6 -10 it may
-7 0 it might
-4 8 it one
-1 -7 it own
7 -3 it rival
6 -3 it side
-7 0 it tak
14 -10 it wa
9 -4 it went
22 -34 it will
-1 -6 it won't
-18 2 it work
-13 1 it would
-4 -10 itself
7 -8 judge
-9 9 june
-9 -5 just
-17 -3 keep
-10 -7 keep it
3 3 kind
-4 -4 know
9 -19 large
5 -7 larger
9 -8 last year
14 -13 later
-5 -1 law
-12 1 leav
-6 4 leav the
6 -2 leave
16 3 left
-13 11 legal
-4 8 lend
-28 8 les
-2 -8 les sure
-10 8 les than
0 -6 letter
4 -9 lik
-18 20 like
-5 9 like a
-5 -5 line
7 -9 link
3 -6 list
-8 3 little
-2 -6 loan
-23 10 long
-2 -9 long a
6 -9 longer
3 12 look
-6 -3 los
-17 10 lose
-8 15 lost
-4 9 love
-3 6 low
8 -13 made
11 -8 main
11 -11 majority
19 -11 mak
-3 -5 make
-9 16 man
-3 -7 man who
-6 11 many
4 -6 march
13 -10 market
6 -4 match
13 -4 matter
-13 -17 may
-4 -7 may have
-4 -4 may well
28 -26 me
-13 12 mean
0 -6 measure
-5 10 meet
-3 7 meet the
-4 8 member
-21 22 men
-3 7 mention
-12 2 middle
-11 -4 might
-5 -9 mind
7 -3 ministry
15 -18 model
7 -3 moment
-13 26 money
16 6 month
20 -16 more
5 12 more than
-11 8 moscow
-5 11 most
-20 3 mov
-3 6 move
-15 9 much
-4 7 much a
14 -7 my
6 -3 my own
7 -4 name one
-2 -11 narrow
8 1 ne
9 -3 near
1 15 need
-5 -3 neither
-24 35 never
0 -28 new
9 -10 next
5 1 night
20 -17 nine
-6 6 nineteen
-5 29 no
-4 6 no more
8 -14 no one
7 -7 no other
15 -16 nobody
-4 -6 nobody know
-7 -1 nor
-20 6 not
12 -4 not a
8 -13 not be
-5 10 not because
-3 7 not believe
-3 6 not enough
-4 -8 not for
-3 7 not one
-1 -6 not rule
-1 -6 not say
-4 -4 not the
3 -6 noth
-5 11 noth in
9 -5 noth that
-7 -8 noth to
31 -24 now
10 -3 number
-5 -6 october
-6 3 odd
16 16 of
-1 9 of a
7 -3 of hi
-15 4 of it
-11 -9 of our
-7 13 of that
19 -18 of the
-1 -7 of their
13 -8 of them
3 4 of thi
-5 9 of those
0 12 off
14 -11 offer
-3 7 office
-3 7 often
-3 -8 oil
-4 -2 older
-12 2 on a
-4 -7 on if
7 -16 on it
1 -6 on one
-6 1 on two
-11 1 one
-6 11 one chance
8 -11 one i
11 -8 one that
-16 -14 open
-7 4 or
-4 8 or not
25 -15 order
-1 -23 other
2 -10 other hand
-3 6 other side
4 -12 other than
-7 -1 otherwise
4 -7 our
0 -7 out
11 -7 out of
6 -3 outcome
-6 11 outside
-3 7 outside the
5 8 over
-16 24 own
7 -13 paid
0 -11 paid for
6 0 panel
-8 6 paper
-11 -9 park
10 -10 parliamen
-8 -8 part
-5 10 part company
-5 -6 part of
6 -4 past
-3 -6 pay
4 -12 pay for
7 1 peace
-7 12 people
-5 9 people who
-1 7 per
-6 12 per cent
-3 -4 perfect
-12 -13 perhap
7 -7 persuad
-11 -2 pipe
11 -5 plan
-9 -1 plausible
7 -14 point
-6 -4 possible
8 -1 power
7 -3 predictio
9 -4 prepar
12 -5 present
7 1 pric
-12 1 price
-7 -1 price of
-5 -3 prisoner
-12 4 probab
-14 13 probable
-5 -4 project
-11 18 promis
4 -6 proof
3 6 proposal
-7 8 protect
-4 -9 prov
-5 -5 provid
-4 -5 provid that
-4 7 public
10 8 put
-5 9 put the
8 -4 quarrel
-10 3 quarter
8 -5 question
6 -3 railway
-9 11 rais
-6 7 raise
20 -13 rather
19 -2 read
7 -4 reading
-5 -4 ready
1 -11 real
10 -6 reason
7 2 record
-4 8 recover
6 -2 regard
7 -3 regard a
-5 -1 release
8 -10 remain
-9 6 report
-4 7 report say
7 -8 republic
6 0 requir
5 -9 require
-3 6 rescu
4 10 rest
10 -7 result
-12 13 return
-32 -9 right
-17 -1 right about
-11 -2 right and
-7 7 ris
8 -6 rise
10 -5 rival
8 -3 room
-12 12 rul
-1 -7 rule
-1 -5 rule it
1 10 run
-6 9 russian
-7 8 safe
9 1 said
-5 9 said the
10 4 same
7 -4 same way
-12 1 say
1 -6 say that
-9 -2 say the
15 -21 scenario
6 -7 scholar
7 -4 school
6 -6 se
-4 -5 second
-11 -1 see a
-7 5 see it
-3 -5 seen
-9 17 sell
-6 4 seriou
-5 10 set
13 -9 settl
4 6 seven
-1 -6 seven year
-2 -5 seventy
-2 -4 several
-8 9 shall
13 -12 share
33 -13 she
8 -4 she had
2 12 she say
11 -5 she would
-10 9 she writ
-10 19 short
-7 15 short of
-9 15 should
-5 9 should have
-7 1 should not
-9 3 shown
-1 -6 sid
16 -5 side
-8 13 signature
8 8 since
-8 9 since #
12 -16 since the
3 3 single
-9 -2 sit
8 1 six
-4 -4 sleep
9 -8 slow
5 -24 small
-3 -4 small one
0 -6 smaller
1 -6 smaller than
5 -6 so
3 -7 so far
-6 5 so long
-4 9 so much
-5 6 so that
-6 3 so the
-13 -19 some
-4 -5 some of
-3 -3 someone
-9 -3 someth
-4 7 someth else
-3 -3 someth in
2 -9 sooner
-4 7 sort
7 5 sound
-4 -6 spe
12 -12 speak
6 -3 specialis
-4 -14 stand
-11 -5 stand in
15 -12 start
3 -7 stat
-7 14 state
7 -3 statistic
-10 0 stay
-10 2 stay where
-10 13 step
11 -11 stop
9 -4 stop it
-4 9 stopp
-6 3 story
-10 3 street
7 -3 strength
6 -9 stronger
-7 20 such
-8 17 such a
-7 -1 sum
-4 9 suppos
4 -12 sure
13 -8 surpris
0 6 survey
-5 9 survive
-11 -5 tak
-3 -3 take
8 -4 take that
6 -1 talk
-4 7 tax
-9 -1 tell
22 -6 ten
7 -6 ten year
-3 6 tenth
-4 -2 term
-21 8 th
-24 12 than
-15 17 than a
4 -7 than any
-8 0 than it
7 0 than that
-21 4 than the
9 16 that
-2 -5 that a
12 -11 that ha
-3 6 that he
21 3 that i
7 -10 that it
1 -8 that no
-10 10 that one
20 -10 that she
-9 -10 that the
-9 -5 that wa
4 14 the
6 -16 the #
12 -6 the answer
9 -17 the argument
10 -7 the bank
-5 -1 the bear
9 -5 the bill
9 -4 the black
-9 10 the claim
-4 8 the county
-4 -7 the data
-4 7 the day
0 -6 the effect
3 -7 the fact
-12 10 the first
5 -7 the fund
9 -4 the future
-10 5 the governor
-4 -2 the harvest
13 -7 the head
-10 3 the idea
-3 7 the legal
-1 -6 the list
6 -3 the main
7 -3 the market
-6 2 the middle
8 -1 the moment
-20 14 the money
-6 7 the most
6 -13 the new
7 -12 the next
4 5 the number
-4 -2 the older
15 -12 the on
23 -10 the one
7 -4 the order
-8 -4 the other
7 -5 the panel
6 -4 the past
-4 -2 the price
6 -3 the railway
-8 9 the region
3 -7 the rest
8 -4 the room
-4 8 the rul
10 4 the same
5 -8 the scenario
8 -5 the school
2 -16 the second
-9 -5 the spe
6 -6 the survey
-13 4 the th
-17 8 the theory
10 -11 the thesi
9 -9 the three
2 -9 the truth
-14 6 the two
6 -7 the water
3 7 the way
-3 6 the winter
-7 11 the year
18 -9 their
0 -10 them
-3 6 themselv
-17 -8 then
-4 -3 then it
-22 8 theory
-32 21 there
-10 -3 there are
-4 6 there i
7 -5 there wa
0 -9 these
13 -15 thesi
9 -1 they
2 4 they are
-6 -4 they don't
-9 12 they have
8 -8 they were
10 -7 they will
6 -6 they would
-8 13 they'd
36 0 thi
38 -21 thi i
-3 7 thi way
-3 6 thin
11 -7 think
-6 8 think it
7 -4 think so
-6 -12 think that
7 -4 think the
14 0 third
-2 11 third of
-7 9 thirty
-1 12 those
-9 10 those who
-3 -20 though
-3 -3 though not
-1 8 thought
-4 9 thousand
8 -2 three
-3 6 three week
-5 -1 three year
6 -3 threw
13 -21 through
6 -5 through the
-2 8 tim
11 -5 tim out
11 6 time
9 9 to
-2 -5 to #
-18 -2 to a
7 2 to be
12 -10 to believe
7 -4 to bet
-6 -5 to call
-3 7 to carry
-7 5 to do
9 -7 to find
-6 6 to get
-10 1 to give
-3 10 to go
-14 6 to it
-1 -7 to pay
6 -3 to plan
8 4 to see
-2 -7 to show
3 -22 to the
-3 -5 to thi
10 -5 to think
4 -10 together
8 -7 told
-6 -7 too
-3 7 touch
-14 7 town
-2 14 trade
-1 -9 truce
3 8 true
-5 7 trust
1 -14 truth
8 -4 try
5 7 turn
9 3 twenty
7 -6 twice
-10 -12 two
-14 15 two of
-11 7 u
-4 6 ukraine
-3 11 under
7 -5 unles
-7 -11 until
-2 -6 until the
-9 22 up
-3 7 up by
-5 7 up the
-3 -12 up to
-7 -1 useful
7 -3 usual
-4 8 variant
14 -17 version
12 -17 very
-9 2 view
5 -7 village
9 -1 vote
-12 24 wa
9 -8 wa the
-5 -4 wait
-12 9 walk
-3 18 want
-10 8 want to
-20 7 war
-4 -2 washingto
10 -18 water
2 -12 way
-3 -3 way of
2 16 we
15 -7 we are
14 -11 we have
-1 -5 we think
-3 -3 we would
-4 8 we'd
-2 -11 weak
-3 -5 week
7 -3 weekend
2 -16 well
6 1 went
3 11 were
8 -4 were the
31 -21 what
-7 -9 what it
12 -6 what the
-12 7 what they
6 -12 when
10 -8 when i
-6 0 when the
12 -11 where
-14 8 where it
3 -8 where the
0 16 whether
4 9 which
-3 6 which a
-7 3 which i
8 -7 which they
5 8 who
4 -6 who could
-7 -2 who ha
14 -10 who would
-3 7 whoever
5 -8 whose
-6 -13 why
-11 -2 why the
33 -17 will
7 9 will be
-10 7 will go
2 6 will not
-15 13 will probab
21 -13 win
-7 6 winter
-2 15 with
18 -19 with a
-5 9 with good
13 3 with it
16 2 with the
-5 11 withdrawn
12 -18 within
6 -51 without
6 -7 without a
-8 -6 without be
-3 -9 without the
-15 14 witnes
-8 -9 won't
7 -5 word
-10 31 work
11 -10 worse
-2 -10 worth
-21 7 would
10 1 would be
15 -7 would give
-4 7 would have
-10 -4 would keep
2 -12 would not
7 -4 would rather
-2 -5 would require
-16 -3 would say
-6 4 would take
6 10 writ
16 -12 write
10 -7 wrong
-2 -5 y
-2 -6 year ago
-6 13 year in
-17 6 yet
-10 2 yet to
-5 12 you
-3 6 your`,
};
