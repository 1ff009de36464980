/** What the wording of a sentence says of each thing; a line a wording. Fitted by tests/scenarios/train.ts. */
export const FITTED_WORDS = {
  announceWords: `-43;said
-39;wa
-38;her
-35;^a
-34; a;no
-33;it
-31;had
-30;would
-29;than
-28;!in;but;i a;third
-27;could;he
-26;been;of the
-25;another;left;six
-24;, so
-23;!to;if;were
-22;governmen;run;what the;you
-21; on; there;point
-20;a;because;she;think;with
-19;# and;every;i the;of #;part;read;the end
-18;, he;should;took;want;within
-17;, with;first;it wa;open;since #
-16;, for;an;don't;more than;of a;until;which
-15; he;^he;can be;near;old;to #;under
-14;!for;#;already;with a
-13;!be;, the;at;both;call;line;man;other;place;still
-12;him;money
-11;, because;, she;be;by a;in the;per;russian;station
-10; she;!i;, a;^and;^she;came;come;like;million;of them;on the;state;tim;us;would be
-9; and; it;, where;^i have;^on;from;hold;les;of it;quarter;ship;then;thi;time;twenty
-8;, #;and in;i;i that;next;number;one;spr;two of
-7;, and;^the;before;even;for;found;ha been;not;say;spent;thirty;up
-6;!them;, who;after the;and a;at the;back;board;had been;have;i what;look;my;new;road;that;the next;water
-5;# per;^it;a year;and i;city;february;from the;hi;keep;longer;october;publish
5;!and;, from;, i;and ha;border;come down;each of;fish;how the;i put;it own;let;me;of;page;the new;the people;there;they are;through;to know;use;whatever;who have;whose
6;!have;, at;, it;about the;and one;and there;argu;by the;cover;eleven;gap;in one;look like;paid;the;to be;ukraine;when the;write
7;# million;, accord;, in;, not;, though;, two;, which;against;and it;at a;carry;district;figur;go on;hous;i not;june;last;of what;on a;republic;room;street;subject;to;what ha;which i;who ha
8;!ha;^i put;a few;a man;else;hand;in january;isn't;local;long;ministry;russia;the middle
9;^in;^we;and;and he;bank;be the;br;cent;chair;describ;draw;given;half;in a;meet;minsk;neither;on thi;pay;people;small;the russian;the winter;thi i
10; in;agre;be a;committee;future;know;large;no one;officer;on it;opinion;out in;out of;paid to;sea;service;talk about;team;ten;the commissio;the region;those who;u;wait;way of
11;, are;, by;^we have;add;and two;and what;begin;brought;change;in ten;kept;last week;map;must;next year;november;over the;regional;survey;they;thousand;where
12; from;, will;^from;^nobody;and since;cable;case;fill;in which;moscow;on paper;on thursday;put the;school of;settl;spoke;their;through the;tonn;until the;who;year in
13;a good;all three;article;deal;draft;find;into three;kyiv;made;none;none of;our;question of;see the;somewhere;step;the gap;therefore;third of;to the;we;with the
14;, after;, if;after;allow;are not;are three;card;cas;church;conferenc;dron;finance;ministry in;of thought;on offer;or;participa;pay for;quite;the future;the sea;very;way in;yard
15;, do;able;able to;account;alway;argument;between;colleagu;for #;for the;former;friday;go to;how it;nine;oblast;rate;told the;week of
16; we;, what;after a;are paid;base;country;current;depend on;first of;get;i go;i've;in march;institute;many;of two;quite different;that ha;that of;that we;the regional;to three;up to;what happen
17;^but;agree;becom;done;experienc;explanati;federal;fifth;force;group;odd;of whom;that the;to get;to one;weight;who are
18; but;!people;, there;^ask;^each;^there are;and they;are;can;children;do it;of thi;prepar;put;set out;short;stand;stop;the field;the water;whether the
19; ask; each;^i wa;^in the;be in;becom of;coffee;do a;for each;gave;group of;in kyiv;liv;of three;oil;order;order in;reach the;she say;single;these;two way;very little;weigh;what becom;which the
20;, some;around the;base case;camp;colour;i be;kazan;kitchen;on;on #;out;set them;several;sort;tbilisi;the seminar;there are;what i;will look
21; official;^after;^i;^official;^the first;^what i;a paper;back to;bet;century;describe;differ;even the;in hi;just;met;one th;section;stand in;text;the talk;to thi;which of;will
22; after;!one;^everyth;^what becom;actual;ask;case and;direct;either;might;much;panel;remark;screen;set;ten year;to each;up a;what will;worst case
23;# pag;^i shall;^the question;april;are four;b;conversat;do;fall into;from now;i have;offic;once;rough;staff;the one;to them;what would;which wa
24; everyth;!had;!of;^it i;a base;a month;account for;and each;best case;divid;eastern;light;of how;paper and;rep;since;the country;the year;work on
25;!tell;, three;^their;do the;drink;it go;language of;lead;over;pag;reach;stopp;story;the table;them in;variant;where do;why
26; their;among those;analyst;below;essay;few;fortnight;grow;ha now;i no;i now;i'll;in tartu;nobody in;post;seminar;so;tartu;the two;those;war;we see
27; four;^four;a single;among;be done;by #;depend;front;front of;held;in front;it i;manner;official;real
28;, time;^how do;^so what;around;debt;do thi;each other;end;little;matter;ought to;people who;take them;the #;the com;thi end;two people;washingto;why do
29;everyth;four option;four way;fourth;into;more;once the;possibili;propos;table
30; who;^that;^who;a fortnight;about;and report;free;loss;position;question to;silent;single question;stronger;the order;themselv;three way
31;budget;down;fall;pictur;the language;the last;which they
32; at;, then;^at;^at the;hang;source;study;usual
33; will;^will;january;quarrel;report;season;year from
34; that;^why;best;boil down;hang on;how do;some;some #;the matter;together;worst
35; why;down to;of her;public;talk
36;, or;a best;a worst;before the;i wa;second half;so what;that there;the question
37; where;^where;three school;to what;way out
38; i;^so;author;capital;com;language;middle;ought;when it
39;half of
40; so;offer;the fourth
41;different
42;boil;the answer;them
43; how;^how
44;reply;the second
45;forecast;four cours;option
47;^what;i shall;way
48; what;here
50;shall
51;the follow
52;cours;four
53;follow;law;now;what
55;question;round
57;paper
71;whom
76;how
81;each
84;three
87;answer`,
  startWords: `-62;#
-60;thi
-33;not
-32;, #;have
-31; what;^what;to
-26;year
-25;three
-24;and a;what
-23;that
-22;between;ha;read;take
-21;two
-20;about;be
-19;, there;may;money
-18;how;law;some
-17;leav the;than;that the
-16;com;country;do;done;on;those
-15;!to;for the;people;their;time;want
-14;, the;for;number;right
-13;^the first;end;itself;on the
-12;my;new;those who;where
-11;an;don't;no;nobody;the three;they
-10;!a;!it;, on;about the;another;at;call;find;first i;i that;since;the first
-9;!of;^that leav;concern;in #;matter;port;public;quite;that leav
-8;^the second;course;in;of;the two;though
-7;^in the;into;know;over the;second;theory;week;which i;winter;word;would be
-6; i;!i;, for;^a third;corridor;count;end of;rather;return;the corridor;the law;under
-5;, most;eighteen;european;good;hour;kept;look at;out;ship;story;to #;to a;union;when the
5; next;, or;, would;, younger;^a for;^if it;^next;^on the;a for;administr;all;and ha;b;best case;both;come to;different;economic;fill;first;first of;general;go on;man;most in;ninety;old;optimist;other end;plant;rest;someth;speak;summer;that ha;the older;the optimist;the pessimist;the pip;the plant;the rest;the table;the wrong;their own;there the;through;usual;went;without;younger
6; on;, whose;^on;a man;after the;already;been;before;children;com the;describ;even;fami;he say;i have;i made;institute in;main;might;movement;of a;of the;opposite;our base;picture;pip;policy;quieter;room;school i;sell;start from;stay;the;the answer;the long;the price;took;whole th;worst
7; another; option;, to;, when;^another;^one;^option;^that;a a;and they;at least;by the;camera;chief;departmen;either;firm;former;georgia;had;i what;it;it ha;join;long;most often;now;one that;option i;poll;scenario;service;that it;the base;the institute;the worst;third and;to be;view;who;who have;worst case
8; one;, he;, with;^a second;^or else;away;bargain;base case;came;chang;did it;else the;grown;hand;heard;hi;if;longer;louder;machin;or else;over;picture with;see;show;televisio;that left;the on;the picture;the water;the way;thousand;wa a;would like
9; either; scenario;, usual;^either;^scenario;^scenario #;^there remain;altogethe;busines;coffee;convert;dullest;i on;instead;middle;mov;often;our;private;scenario #;sense;start;the dullest;the last;the middle;there remain;to begin
10; our; that;, because;^our;a it;alone;back;because it;br;contrast;from;from above;had been;institute for;interest;it do;let the;made;made by;material;most of;next;of it;remain the;security;that nobody;the summer;third;thirty one;version;voice;which the;who us;will come
11; suppose; then;, i;, that;^and there;^suppose;^then;above;and if;bring;head;her;oldest of;option;sat;slid;the state;us;us to
12; which;, although;, it;^and if;^which;although;and in;buy;come;grey;himself;hypothesi;quiet;start with;suppose;wa;window
13; #; or;, so;, who;^#;^or;a school;and that;and there;folder;group;i;i to;institute;let;like;or;put;talk;you
14; a;!but;, say;^a;a second;base;by;colleague;direct;laborator;least;model;one i;out of;se;tell you;that i;what i
15; she;, a;, wa;^she;get;i a;laborator in;leav a;literatur;los;men;the literatur;the third;them;too;up;warsaw
16;back to;got;one;there;with the
17;, which;^the oldest;are the;because;begin;call the;other;since the;tak;when
18; still;^it wa;^still;^still other;begin with;down;of them;oldest;state;still other;the oldest;there i
19;, then;cover;go;green;tak the
20;^then there;then there;way
21;gave
22;, three;and i;ha been;table;the other;u;which
23;from the;i the;in which;water
24;answer
25;a third
28;school
29;then
31; and;^and;case;it wa
32;most
38;the one
40;, in`,
  claimWords: `-61;not
-52;ha
-49;since
-44;may
-39;can;point
-36;think
-35;do not
-34;it would
-33;two
-32;been
-31;in a;pump
-30;be;now
-29;came;were;who
-28;can be;half;have to;i the
-27;at the;found;older
-26;in the
-25;far;student;the last
-24;air;in;when
-23;and ha;he;out of;seal
-22;ask;by a;ministry;which
-21; thi;!will;^thi;above;head;hold;money;show;the contract;whose;worth
-20;!would;contract;thi;water
-19;it;of thi;set;the first;western
-18;a third;former;ha a;ha been;it in;the other;thing
-17; it;^it;already;many
-16;, most;budget;centre;from;grey;last;near;of which;paper;put;the water;transfer;twenty
-15;!be;!one;or so;shore;the centre
-14;, who;all of;bu;condition;first;five;for a;on;partner;payment;question;the spr;thi i;up to;warm;what i
-13;, ha;, that;add;and of;call;dry;hi view;i;near all;noth;poland;ris;six;start;station;the western;u
-12;and no;appoint;billion;count;have been;letter;make;million;moscow;other hand;pipe;ready;room;see;since #;speak;that they;third;to be;use;writ
-11;!any;# a;, i;advance;and there;brought;cannot;chief;children;cros;different;first of;from the;governor;heat;held;high;list;more;name;no one;or the;out;outside;the power;then there;to a;would have;you
-10;, where;^i;^there;and they;and what;clas;decline;degre;depend;extend;fifth;follow;hand;january;kyiv;like;men;of hi;on which;one;one of;that the;the decline;the ministry;to say;today;too;weekend
-9; there;!it;, and;, which;^then there;a single;a week;and it;and their;basin;book;century;conscript;fe;got;her;layer;little;name of;of;of them;on it;out to;road;se;such;the ninety;the top;treasury;under a;us to;with no;within ten
-8; and; every; with;!that;^and;^every;^with;a hundr;a little;all the;and most;and would;any;case;come;cover;dark;eleven;extend the;flow;for the;from a;house;if it;kind;l;let it;like a;loan;metal;minister;of #;online;point to;right;sixty;take the;ten;than;the way;they have;wa a;well;window;with it;without the
-7; the;!the;# tonn;, all;, by;, through;^in the;^on the;^the;a quarter;among;and at;and i;and those;best;but a;course;gain;interior;it on;lower;match;notic;off;quarter;replac by;seen;ship would;the bu;the federal;the party;the reservoir;the school;the year;upper;view the;wa;wait;word;would take;yard
-6; one;, four;, of;, out;, since;, think;, to;, what;, whose;^it would;^one;a different;a large;able;able to;acros;against;aggressor;alive;and where;baltic;country;danish;date;federal;forty;gulf;i to;in them;it do;it from;it i;leav;map;mayor;nam;ninety;of these;open;over a;past;perhap;pip;premium;present;retir;row;shift;smaller;spr;spread;still;tank;the best;the road;the winter;told;where;would use
-5; at;!can;!exist;, when;^at;a place;about;aircraft;and not;cable;camp;commissio;committee;common;consist;cost;cow;done;fleet;flight;for;grown;hold the;hungarian;in five;in hi;in some;in ukraine;local;morn;on the;parish;pay for;pension;people who;private;rate;reckon;replac;rest of;sea;sit;steel;team;telephone;tell;tenth;the american;the bank;the governor;through;tim;to give;try;two of;vehicle;washingto;whatever;where the;who ha;winter;year and;year in;year old
5; no; nobody;!been;!decid;!know;!two;#;# people;, buy;, it;, much;, tax;^if the;^no;^nobody;^the first;a ship;abroad;accord;afraid;afterward;again;age;and #;and hold;and put;and so;and then;approach;argu that;arithmeti;at it;at some;be kept;been in;before they;began;beij;beyond the;box;burst;buyer;by it;capacity;capital;car;case the;cent by;central;central bank;choice;clinic;colony;consortiu;cut;cut the;deficit;denmark;deposit;event;fifteen;finish;foreign;give;go into;gun;hand the;hatch;have neither;he say;heavy;i neither;i paid;ice;in four;in time;into an;it back;it people;kazakhsta;kilometre;level of;lin;march #;middle of;more of;national;on either;or #;or two;parliamen;pilot;populatio;proper;public;publish;quarter of;ran;real;removal;removal of;renew;rest;riga;river;shell;shut;stop;summer and;tap;temperatu;the autumn;the lake;the people;the port;the president;the prosecuto;the removal;the rest;the rul;the statu;them who;thi version;three year;to br;uniform;up the;which nobody;which wa;will come;will take;would keep;would run;would stay
6;!successor;!want;# billion;, for;, will;^he expect;a generatio;a minority;a month;a to;about #;after the;alliance;and under;and us;asset;at any;battalion;believ that;building;change;come to;december;decide;die;exchange for;exhaustio;expense;firm;five year;for another;governmen that;ha to;he believ;her view;in good;in her;india;licenc;load;lose their;master;minority;mov;not the;of it;off the;paid;park;position;post;preserv;print;prisoner;run from;send the;settlemen;soldier;stand still;stat would;step in;summer;take out;thank;that event;the alliance;the asset;the central;the commissio;the finance;the oil;the salt;the time;the ukrainian;thi view;to sell;told u;tunnel;turn it;valley;vessel;want the;way;what they;who have;who run
7; for; or;!home;!notic;, those;, usual;, without;^by the;^for;^for them;^in that;^or;^the two;a time;account the;act;after which;against the;and can't;and some;and turn;anyth that;army;be open;big;carry on;ceasefire;chinese;climb back;com to;come home;corridor;court;don't;elect;every;exchang;factory;fifteen year;finance ministry;for whom;form;get it;group of;harbour;have the;he expect;heir;him;in either;in exchange;in place;industry;kilowatt;kilowatt hour;know;lift;like the;model;month to;murmansk;nobody;norway;open in;order to;people will;pipeline;promis;prosecuto;read the;salt;september;servic;settl;share;special;spoken;tax;the corridor;the level;the miss;the office;the strength;they did;thin out;thousand;to three;top;ukraine would;under the;will go
8; on; to;!come;!ha;!longer;!more;!sell;!than;, #;, have;, keep;, under;^here the;^on;^to;alway;an act;and all;and send;arriv;at about;back at;back to;bad;be a;becom a;believe that;bound;bridge;by the;channel;child;church;city;company;cost of;credit;currency;day of;decad;district;elsewhere;everyth else;faster;few;fresh;gap;get;give the;go away;gradual;he told;here the;hydrogen;i a;if;in it;instead of;kaliningr;kept;late;law of;light;live;longer;member of;neither the;no more;nor the;of a;or three;palace;protectio;recover;reserv;reserve;select;she;sid;spoke;stay;step;stopp;storage;tell the;that any;the big;the company;the field;the full;the system;the valley;them in;them the;there wa;thi tell;two or;upstream;wag;winter and;would close
9; a;!and;!reason;# seat;^a;^in a;a in;a seat;about a;act of;all;alone;are a;assemb;borrow;buryat;cent of;clean;coastal;com down;day the;exchange;farmer;fix;for #;her opinion;hundr thousand;i already;in that;in which;includ;island;it car;lease;licence;liv;mine;money and;night;no longer;no reason;one year;out the;owner;picture;place;play;power;region would;security;several;shoot;staff;stock;strait to;strength;supp;suspect;tak;take;term;th;the court;the talk;thi picture;thin;to it;took;unit;use the;variant;voter;wear;weight;what we;whole;will have;without;would pas
10; another; here;!wa;, let;^another;^by #;^here;^in her;^in it;a bad;a governmen;and stay;becom;become a;br;brussel;carri;day;death;defence;do what;eight;everyth;expect;export;fail;february;finance;foot;four year;fuel;govern;ha no;harvest;hold that;home;household;i about;in three;left in;mechanism;moldovan;office;opinion;over;pattern;say that;season;shall;ship;so many;successor;supporter;the governmen;the gun;the hypothesi;the oblast;thi read;title;to get;turn;two year
11;!fill;# to;a new;along the;and both;and by;attack;be over;brought in;cabl;close the;could be;counter;crossing;drop;engineer;environme;equal;f;fami;find;fish;fit;grain;hour a;in thi;kazakh;language;lead;leave;los;mid;order;own;runn;sell it;she say;sixteen;someth;suspend;the ice;the west;their own;there i;until the;vote;wa no;watch;withdrawa;work of
12;, after;, because;, put;, there;, until;a it;allow;altogethe;anyth;argu;argue;did in;dropp;either side;ever;every two;family;left;long;offic;officer;on to;petersbur;reader;rul;share of;somebody;teacher;the army;the birth;the day;the forest;the state;the work;thirty year;through the;treaty;west of;while;with #;without a;would then
13;!ever;!for;!to;, or;, wa;, would;a a;and one;at #;august;back a;back into;border;border of;direct;expect a;gone;green;hoard;hour;independe;land;mak;mind;neither;odd;of one;push;receive;speech;that what;the cabl;the treaty;themselv;timber;traffic;tyumen;warsaw;wish;wish to;would go
14;, a;, at;, in;, made;, on;, she;, they;^in thi;^the second;a;a part;at;barrel;birth;could;each;fly;forest;great;into a;meant;meant to;move;number of;one in;rout;shipp;slow;strait;the border;the green;the region;the wrong;them for;thi account;town;up and;we shall;within;worker
15;!nor;^under thi;and let;aren't;be what;because they;behind it;believ;between;by #;captain;exist;field;four per;generatio;group;kilometr;let the;maintain;miss;nor;over the;part of;recognis;say;sign for;tak the;that in;the strait;the two;they'll;to keep;to take;trade;under thi;usual
16; in;!or;^in;afford;become;by an;do so;else;fil;from #;frozen;instead;itself;mere;seven;the east;the land;the republic;the union;together;two hundr;up;water from;what;wind
17;a ceasefire;a few;a field;and reopen;both;close;decision;food;governmen;hav;hungry;market;mere the;port;price of;priest;push it;russian;send;system;the fil;the unit;those who;when the
18; their; those; when;^their;^those;^when;and in;body;but;down;end of;enemy;giv;side;taken;the decision;the third;the young;to the;wrong
19;^when the;account;eaten;fell;i that;instrumen;it own;one per;settle;sign;so that;that ha;the;the end;the law;the metropoli;villag;want to;year
20; by; if;!all;^by;^if;^people;around;around #;cent;decid;end;grow;languag;member;oblast;quite;the group;the line;them;viru
21; people;!a;below;council;four;lose;option;option i;per cent;remain;thirty;threshold;young
22;!hav;, so;another;away;couple;either;intellige;keep the;made;pas;russia would;starv;the captain;the front;to do;will
23; under;!but;^under;believe;let;line;metropoli;run;run the;the council;west
24;^on thi;dron;forgotten;freight;per;they say;union
25;, about;fill;force;once;republic
26;carry;new;reopen;we
27;, the;at all;behind;front;or a;the old;those;until;within a
28;!at;, one;did the;for good;then;time;would be
29;energy;on thi;that i;would
30;sell;under
31;go on;seat;to
32;, with;a they;because
33;a the;good;with
35;price
36;people;want
37;state
38;and the;by;the price
39;back;that a;whoever
40;go;russia;they
41;with a
42;into
45;simp
46;keep
52;therefore
57;their
61;and
68;did
77;or`,
  verdictWords: `-23;a
-21;who
-20;to the
-17; the;^the;of
-16;ask;in;them;with a
-15;, a
-14;are;from
-13;have;on
-10;in the;said;when;with the
-9;!to;and a;ministry;nobody;under;until;what;whether
-8;given;i to;it own;let;point;with
-7; he;, who;^he;^they;better;between;minut;need;not;people;say;too;wa;when the
-6; they; what;!and;^what;along;another;at;because;by;he said;it on;laugh;mov;next;nor;or;page;put it;region;russian;say so;several;state;story;then;those;took;whether it;whose
-5;!because;!but;!comment;!from;!have;!nor;!them;, when;all of;alone;and;ask for;author;board;close;comment;contract;different;discussio;doesn't;eleven;everyone;front;half;have no;how;may;moscow;nam;new;of it;of thi;on one;opinion;part;right;seen;since the;somebody;survive;than a;the #;those who;told;u;want;want to;what she;who ha;who had
5; if; in;!the;# and;, however;, i'd;, provid;^if;^in;^the range;a an;a great;a plan;actual;add;before the;by the;call it;consider;enough;found the;giv;go on;governor;her;i a;i would;i'd;it from;it isn't;lead;near;no;noth;noth that;now;on if;one in;out with;pay;range came;rest;seventy;since #;slide with;spike;spike with;tak the;take;that had;that she;the range;the rest;the slide;the spike;theory;they had;thirty;three;to believe;ural;variant;wait;wait for;winter;with it;yet to
6; of; so; you;, and;, no;, she;^for;^for the;^of;a long;arithmeti;believe;but the;came;could be;decade;down;draft;each of;either;expect the;fund;had to;hand;have to;hi own;includ;it would;long a;longer;look;month;nine;of the;put hi;put the;signature;slide;that the;the fund;the report;there i;thousand;went;whole;with #
7;, includ;, that;^so;after the;be;call;do not;don't;even;expect;find;four;hav;hi;in three;most;one that;put;range;she writ;taken;thi i;thu;where the
8; that;, but;^that;all;everyth;for it;forty;found;if;it a;line;order;plan;sound;such a;to put;two;within;would
9; we;away;eight;men;she ha;think
10; but;, though;^but;^we;and the;do;in which;long;though
11;!it;a a;hold;out of;there;year
12;for the;should;where
13;out
14;after;but;that;writ
15;i
16;thi
21;we
23;, it
25;it`,
  wording: `-21 10  a
11 -5  all
-5 -4  both
-13 18  but
-5 5  even
3 -10  everyth
-6 0  for
-4 -1  half
-10 3  he
-8 2  her
-4 9  i
-7 6  i'd
16 -8  if
4 -7  in
4 7  it
-3 -4  much
-5 9  neither
-8 11  no
-3 5  nobody
-4 -2  not
-10 14  noth
13 -12  of
5 -4  one
8 -15  she
-4 -6  should
-8 -2  so
-4 -4  some
-6 3  that
7 -14  there
-4 8  to
-1 -6  two
-3 -5  until
-7 7  we
9 -10  what
-4 -2  whether
9 -6  with
0 -10  without
-4 9  yet
-4 8  you
-3 6 !#
22 -4 !a
8 -5 !again
-4 -7 !all
-9 8 !an
0 10 !and
-4 8 !another
-11 0 !answer
9 -6 !any
0 9 !anyone
11 -6 !anyth
-3 5 !are
-2 -13 !at
5 -3 !away
12 -10 !be
-16 18 !because
-3 5 !believ
7 -3 !but
-2 6 !by
-6 -2 !call
2 -7 !can
-3 5 !capital
2 -5 !come
5 -5 !could
6 -3 !day
-14 7 !do
5 -3 !doubt
5 -9 !either
-6 5 !else
-3 5 !enough
-4 7 !exist
5 -8 !explain
-26 11 !for
7 -6 !forecast
26 -21 !ha
2 -8 !had
6 -6 !happen
-3 6 !hope
-22 19 !i
-3 10 !in
-22 19 !it
-5 -16 !know
-3 5 !lend
-3 -2 !money
7 -3 !more
-9 13 !much
-3 7 !my
11 -6 !ne
10 -7 !no
3 27 !of
-12 10 !on
8 -22 !one
-3 5 !or
7 -13 !other
-3 6 !our
-7 -10 !out
-5 9 !outside
2 -5 !reason
-8 -11 !say
-6 -2 !second
-5 10 !sign
8 -4 !since
6 -6 !single
5 -5 !so
-3 5 !state
-4 7 !such
-4 8 !than
11 -14 !that
-12 10 !the
14 -8 !them
-10 11 !there
-7 11 !thi
8 -5 !think
0 -6 !to
8 -8 !two
-4 8 !up
-9 8 !way
14 -12 !who
0 -5 !why
4 -9 !will
17 -12 !with
-4 8 !work
7 -3 !wrong
7 -8 # and
0 5 , #
3 -22 , a
-3 -8 , after
27 16 , and
-2 -15 , at
9 -21 , because
7 -4 , both
0 -30 , but
-4 -12 , for
-6 12 , ha
22 5 , i
2 -9 , if
-13 7 , in
-12 20 , it
-7 -6 , just
7 -4 , more
-1 -4 , no
10 -7 , nobody
-17 16 , not
7 -3 , noth
-9 0 , on
-6 8 , one
-5 -6 , other
-4 -6 , perhap
-3 -3 , provid
6 -2 , said
6 -10 , say
-4 23 , she
-4 8 , should
-5 -16 , since
2 -8 , so
-8 -6 , that
-8 -8 , then
1 -5 , there
3 5 , they
8 -3 , thi
-8 -16 , though
-4 -7 , when
-16 7 , where
7 -3 , whether
-4 -9 , which
-13 -3 , why
-20 5 , with
-5 -21 , without
-7 -7 , yet
-22 15 ^a
-8 -1 ^a a
-3 6 ^a for
4 -8 ^after
11 -5 ^all
-5 -4 ^both
-14 16 ^but
-10 9 ^but the
-5 5 ^even
4 -11 ^everyth
-10 -7 ^for
-2 -7 ^for the
-4 -1 ^half
-10 3 ^he
-8 2 ^her
-6 12 ^i
-4 7 ^i do
-4 9 ^i don't
-9 13 ^i have
-13 7 ^i would
-9 10 ^i'd
16 -8 ^if
-4 -5 ^if the
8 -4 ^if there
4 -7 ^in
2 5 ^it
5 -11 ^it could
-3 -6 ^it ha
-3 10 ^it i
5 -5 ^it may
-2 -5 ^it might
-4 8 ^it sound
8 -6 ^it wa
4 -11 ^it will
-7 6 ^it would
-3 -4 ^much
-5 9 ^neither
-8 11 ^no
-4 -2 ^not
-10 14 ^noth
-5 11 ^noth in
13 -12 ^of
7 -8 ^of the
0 6 ^on
-4 -1 ^on the
10 -8 ^one
8 -15 ^she
-4 -6 ^should
-1 -7 ^so
-4 -4 ^some
-5 3 ^that
17 -17 ^that i
5 -3 ^the bank
-3 -6 ^the council
-4 -3 ^the evidence
-6 8 ^the idea
5 -3 ^the new
2 -6 ^the panel
6 -2 ^the plan
-1 -5 ^the theory
6 -13 ^there
-2 -5 ^there are
5 -3 ^there i
3 -6 ^thi
-4 8 ^to
-1 -6 ^two
-3 -5 ^until
0 9 ^we
-7 -3 ^what it
-4 -2 ^whether
-3 -2 ^whether the
-4 7 ^whoever
6 -1 ^with
0 -10 ^without
-4 9 ^yet
-4 9 ^you
-33 27 a
-21 9 a a
9 -6 a an
-2 -16 a chance
-3 6 a day
-1 -7 a fair
8 -4 a i
-2 -5 a it
-2 -7 a little
-13 4 a long
-3 -4 a man
-5 9 a many
-3 7 a million
-1 -8 a new
6 -4 a peace
-2 -5 a point
0 -5 a price
-3 7 a probable
-10 0 a quarter
-3 -4 a seriou
-4 8 a signature
0 6 a single
0 -6 a small
-3 7 a tenth
-4 -6 a th
13 -4 a the
6 -3 a theory
-1 -11 a third
0 -9 a truce
-3 -5 a useful
-3 -5 a way
-2 -5 a year
-10 11 able
-7 6 able to
-32 0 about
-9 19 about a
7 -4 about it
-22 -3 about the
8 -17 above
-4 -4 accident
-12 0 accord
-12 0 accord to
11 -16 according
-19 13 account
-12 -3 account for
8 -13 actual
-9 -3 add
-5 3 administr
-2 -10 adviser
-2 12 after
-10 5 after that
-9 13 after the
2 13 again
-8 6 against
-8 8 against it
-3 -4 ago
-5 4 agre
-1 -4 agree
-3 5 air
18 1 all
7 -7 all but
-6 8 all of
10 -8 all the
8 -4 all three
4 -5 allow
-6 6 alone
14 -12 along
6 -3 along the
3 -9 already
6 -3 also
5 -3 alternati
-7 -4 am
-11 9 among
-4 9 among the
-3 7 analogy
-19 -11 and
-8 2 and #
3 -6 and a
5 -3 and all
-4 9 and among
-4 -8 and at
8 -9 and do
-3 5 and even
7 -3 and for
-19 10 and i
15 -10 and in
6 -2 and no
5 -3 and nobody
8 4 and not
-3 -5 and one
6 -3 and still
-11 2 and that
-12 15 and there
-15 17 and we
-16 23 and will
-15 10 and with
8 -4 and would
-11 16 another
-4 -2 another matter
2 -8 answer
18 -18 any
8 -4 any more
22 -16 anybody
-7 12 anyone
7 -8 anyone who
34 -13 anyth
11 -6 anyth else
-3 7 apart
-18 -6 are
3 -6 are a
-4 -1 are no
9 -4 are on
-10 0 are right
11 -5 argue
-12 -9 argument
-8 2 argument i
0 -7 army
-16 3 arrangeme
-9 4 arriv
14 1 ask
5 -3 ask me
3 -5 assumptio
-8 10 at
5 -3 at #
7 -5 at a
-2 -6 at all
-7 7 at home
6 -5 at least
-4 7 at one
5 -3 at present
-5 -6 at the
-4 -5 attach
-5 0 author
-6 6 autumn
-13 16 away
-13 9 back
-9 -4 bad
6 -3 balance
7 -1 bank
-4 -6 bargain
7 -4 base
-8 21 be
13 -5 be built
7 -7 be done
0 -5 be enough
-3 6 be left
8 -4 be more
-3 6 be rescu
-6 -9 be said
6 -2 be surpris
7 -4 be taken
-8 -10 bear
0 13 because
-2 6 because it
2 -6 becom
7 -7 become
-9 7 been
-3 5 been shown
-16 13 before
-7 12 before the
10 -5 began
0 -12 begin
-3 -10 begin to
7 -4 begun
-3 11 behind
-4 12 believ
13 -9 believe
-6 0 believe it
7 -6 below
16 -13 bet
-3 7 bett
15 -3 better
-10 10 between
-9 -6 beyond
8 -4 black
-3 7 block
-6 5 book
-7 8 border
-1 -26 both
-11 7 br
-3 5 break
-3 6 budget
-6 9 build
14 -6 built
-3 5 bull
-3 6 busines
-8 -19 but
-1 -11 but he
-7 -12 but it
-12 -6 but not
0 7 but the
10 -4 buy
-3 5 buy it
0 6 by
-4 7 by #
12 -3 by the
4 -5 by two
6 -3 cabinet
15 -20 call
11 -14 call it
-5 -6 came out
6 -5 came to
9 -30 can
-5 7 can be
9 -5 can find
-12 11 can't
-5 11 can't be
2 8 cannot
-7 16 cannot be
-4 7 capacity
-3 8 capital
-7 11 car
-5 5 carry
-6 5 cas
6 -14 case
0 -6 case for
10 -8 case i
6 -10 cause
-4 -2 ceasefire
-6 12 cent
1 -8 central
-3 5 century
-12 -1 certain
12 -6 chanc
-5 -1 chance
-6 12 chance in
-6 6 chang
-11 8 change
-5 10 charm
6 -3 cheap
6 -3 check
-12 10 claim
11 -6 clear
3 -11 climate
3 -5 clos
7 -3 clos in
2 -6 close
-3 5 club
-3 7 coalition
-4 -3 coin
10 -7 collapse
14 1 com
12 -18 come
-3 5 come true
5 -3 comfortab
-5 -8 commissio
-2 -9 committee
-9 22 company
-4 -8 conceivab
-3 6 conclud
9 -7 conclusio
-4 -7 condition
1 -13 confirm
-6 7 consider
-3 6 contain
0 -9 contradic
6 -3 contradic it
-6 0 convinc
-9 -7 correct
-3 6 cost
0 -10 could
-11 -1 could be
-3 6 could not
7 -4 could stop
-1 7 could work
-9 18 count
-5 -7 country
-10 10 county
2 5 court
-5 11 court in
3 -9 cover
-1 -8 critic
-11 -2 cure
10 -5 curve
-3 5 custom
-6 5 cut
6 -4 dat
-4 -13 data
-1 -6 date
2 -7 day
1 6 decade
2 -7 december
-2 -7 decid
10 -7 decision
-3 5 declin
-5 -3 depend
-3 7 deputy
14 -14 describ
-5 2 descripti of
7 -3 deserv
5 -3 detail
-3 6 di
16 -7 did
10 -10 did not
7 -6 different
-13 0 direction
9 -4 disput
-1 -6 district
-7 -11 do
-7 9 do it
6 -5 do not
-4 8 do so
5 -3 do the
-3 6 doesn't
0 -5 dollar
0 5 don't
22 -18 done
9 -16 doubt
-3 -5 doubtful
-18 10 down
-9 9 draw
-6 -3 dry
-3 7 due
-5 -1 ear
5 -3 earlier
5 -3 easy
5 -3 easy to
1 -12 effect
15 -10 eight
-4 7 eighteen
-5 -16 either
-3 5 either side
-4 -2 election
-5 9 elegant
-1 6 eleven
-7 3 else
-3 7 elsewhere
13 -7 end
11 -8 engineer
-19 0 enough
-6 -5 equal
-3 6 euro
-13 7 european
-17 23 even
6 -3 even it
-5 10 event
-4 9 ever
15 12 every
7 -11 everyth
5 -3 everyth i
4 2 evidence
-2 -3 excellent
7 -3 exception
29 -9 expect
-4 7 expect it
12 -6 expect the
-12 4 explain
-8 5 explain the
4 2 explanati
14 -18 fact
-9 6 fail
-5 -8 fair
-8 -10 fall
5 -8 family
13 -20 far
7 -3 farmer
-5 9 faster
15 -7 favour
5 -3 favour of
5 -3 favour the
-8 9 fifteen
-14 -12 fifty
5 -5 finance
35 -18 find
13 -6 find it
5 -3 finish
2 -13 firm
-14 11 first
-3 5 first to
6 -12 fit
-8 -2 five
-16 6 flat
-1 -8 floor
11 -3 follow
-3 -6 foolish
5 -5 for
-3 -4 for #
-9 0 for a
11 13 for it
5 -3 for itself
-2 -3 for one
6 -3 for some
7 -4 for that
11 -10 for the
-20 18 for thi
17 -15 forecast
13 -12 former
-20 20 forty
6 -5 found
1 -8 found it
-6 13 founder
-5 10 founder on
7 2 four
-10 23 from
-6 8 from a
7 -6 front
-12 15 full
6 -8 fund
7 -4 future
9 -6 gap
-5 5 gave
-1 5 general
-18 4 get
-5 10 giv
10 -10 give
5 -10 given
-21 9 go on
8 -5 go to
-17 18 gone
-1 -8 good
-3 5 governmen
-10 10 governor
-2 -5 grain
5 0 grant
5 -3 great
8 -4 green
6 -11 group
-4 8 grow
21 4 ha
5 -23 ha a
7 -4 ha been
7 -3 ha begun
-3 6 ha ever
-3 5 ha gone
6 -3 ha happen
13 -6 ha it
-15 15 ha mov
-3 7 ha never
0 -11 ha none
14 -12 ha the
-6 -6 ha yet
-4 -5 had been
-24 10 half
-12 2 half of
-6 5 hand
-2 -3 hang on
4 -5 happen
-12 -4 harder
-4 -2 harvest
-7 -4 hav
8 27 have
3 4 have a
-13 2 have been
-3 5 have never
5 -3 have sign
11 -1 have to
-3 5 have yet
-1 -5 haven't
-13 12 he
6 -4 he ha
-4 5 he i
-2 -6 he may
-5 10 he said
-8 -9 he would
-4 8 he writ
3 -13 he'd
14 -7 head
7 -3 heard
-3 6 heat
-6 -1 help
25 -19 her
14 -9 here
23 4 hi
-2 -12 hold
-3 -8 hold for
-2 -4 hold on
-5 -12 hole
2 -5 hole in
8 0 home
-4 -6 honest
-4 7 hop
-6 12 hope
-6 -2 hous
-9 10 house
8 -4 how
-2 -17 i
-18 23 i a
-5 3 i about
5 -3 i already
-6 -3 i am
-8 16 i an
-5 -2 i another
7 -4 i ask
-1 -5 i attractiv
5 -11 i can
-6 -9 i can't
-4 -2 i conceivab
-15 0 i correct
-3 6 i could
-4 9 i do
-4 7 i don't
5 -3 i expect
-2 -3 i feasible
-2 -8 i fifty
-3 -3 i half
-6 11 i have
9 -5 i how
11 -6 i in
3 -6 i more
-2 17 i no
-6 -11 i not
-4 -1 i part
8 -7 i real
-29 0 i right
-15 14 i should
-9 -2 i someth
-3 -2 i sound
-4 -5 i still
29 -21 i the
5 -3 i to
-7 8 i too
-1 -6 i true
9 -4 i went
16 -10 i what
9 -4 i where
-4 -6 i worth
7 -16 i would
-13 19 i'd
9 -5 i'm
-4 -5 i've
-20 21 idea
15 13 if
-4 9 if a
-14 16 if it
6 -3 if she
-8 -11 if the
8 -4 if there
3 -5 if they
-7 18 in
6 -5 in #
0 -8 in a
-4 9 in all
9 -4 in every
6 -3 in favour
-7 5 in it
-3 7 in june
5 -3 in my
10 -5 in nine
5 -9 in one
-3 6 in our
-3 -4 in part
10 -4 in ten
3 -9 in that
1 5 in the
-6 -9 in thi
6 -1 in which
-17 4 isn't
-6 -7 it a
-8 -2 it about
6 -3 it all
3 -6 it at
-4 -3 it can
-3 6 it can't
-6 1 it cannot
-2 -12 it could
-2 -6 it depend
4 -7 it doesn't
1 -7 it first
6 -6 it for
-4 9 it from
-3 -4 it go
-9 -5 it ha
14 -16 it i
-5 -1 it in
-8 -4 it isn't
6 -10 it may
-7 0 it might
-4 9 it one
0 -7 it own
7 -3 it rival
6 -3 it side
6 -1 it to
15 -10 it wa
8 -4 it went
22 -34 it will
-1 -7 it won't
-18 2 it work
-12 -1 it would
-2 -11 itself
7 -9 judge
-10 11 june
-8 -5 just
-17 -3 keep
-10 -7 keep it
-5 1 kept
4 3 kind
-5 -3 know
9 -19 large
5 -7 larger
8 -7 last year
14 -13 later
-5 -1 law
-13 1 leav
-6 4 leav the
9 -6 leave
16 4 left
-13 11 legal
-4 8 lend
-28 7 les
-2 -8 les sure
-9 7 les than
0 -6 letter
-3 5 level
4 -9 lik
-17 20 like
-5 9 like a
4 1 like to
-6 -5 line
7 -10 link
3 -5 list
-7 1 little
1 -5 live
-2 -5 loan
-23 10 long
-2 -9 long a
6 -8 longer
3 12 look
-6 -3 los
-17 10 lose
-8 15 lost
-4 9 love
-3 6 low
6 -3 ly
10 -17 made
12 -10 main
11 -11 majority
20 -12 mak
-3 -5 make
-8 15 man
-3 -7 man who
-5 11 many
3 -5 march
13 -10 market
6 -4 match
13 -4 matter
-12 -18 may
4 -5 may be
-4 -7 may have
-4 -4 may well
28 -26 me
-5 9 mean
0 -6 measure
-5 10 meet
-3 7 meet the
-6 9 member
-21 22 men
-3 5 men for
-3 7 mention
-3 5 mention it
-12 2 middle
-9 -6 might
1 4 million
-4 -10 mind
7 -3 ministry
15 -18 model
7 -2 moment
-13 27 money
15 7 month
21 -16 more
6 10 more than
-11 9 moscow
-5 12 most
-19 8 mov
-3 6 move
-14 7 much
-10 5 must
14 -6 my
6 -3 my own
6 -2 name
7 -4 name one
-1 -10 narrow
7 2 ne
-3 6 near
2 15 need
-4 6 neighbour
-5 -3 neither
-25 36 never
0 -28 new
9 -9 next
5 1 night
17 -14 nine
-6 6 nineteen
-3 5 ninety
-5 30 no
-4 7 no more
9 -14 no one
2 -5 no reason
14 -15 nobody
-4 -6 nobody know
-3 -7 nor
-22 9 not
12 -3 not a
8 -13 not be
-5 11 not because
-3 6 not believe
-3 7 not enough
-4 -9 not for
-3 6 not one
-1 -6 not rule
-1 -6 not say
-5 -4 not the
-5 11 noth in
9 -5 noth that
-7 -7 noth to
32 -25 now
11 1 number
5 -3 number of
-3 6 oblast
-5 -6 october
-5 3 odd
18 14 of
-1 9 of a
7 -3 of hi
-12 2 of it
-10 -10 of our
-6 11 of that
17 -17 of the
-1 -8 of their
13 -8 of them
3 4 of thi
-8 12 of those
0 8 off
13 -10 offer
-3 7 office
-3 6 often
-3 -8 oil
-4 -2 older
-10 4 on a
-5 -7 on if
5 -18 on it
0 -5 on one
-6 1 on two
-11 2 one
3 -5 one can
-6 12 one chance
8 -10 one i
11 -8 one that
-17 -14 open
-5 6 opposite
-10 4 or
-4 8 or not
25 -14 order
0 -25 other
3 -10 other hand
-3 6 other side
4 -12 other than
-6 0 otherwise
6 -8 our
0 -6 out
10 -4 out of
5 -3 out the
6 -4 outcome
-6 12 outside
-4 7 outside the
4 10 over
-16 24 own
4 -13 paid
-2 -10 paid for
6 0 panel
-9 5 paper
-10 -6 park
9 -9 parliamen
-8 -7 part
-5 11 part company
-5 -6 part of
5 -2 past
5 -5 path
-5 -6 pay
4 -9 pay for
7 1 peace
-2 8 people
-4 7 people who
-1 7 per
-6 12 per cent
-12 -13 perhap
8 -7 persuad
-11 -2 pipe
11 -5 plan
-9 -1 plausible
5 -13 point
-6 -4 possible
7 -1 power
5 -3 predict the
7 -3 predictio
9 -4 prepar
13 -5 present
5 -3 prevent
7 2 pric
-11 -2 price
-7 -1 price of
-5 -3 prisoner
-13 4 probab
-14 13 probable
-4 -5 project
-12 18 promis
8 -9 proof
5 1 proposal
-7 8 protect
-4 -9 prov
5 -3 prove
-5 -5 provid
-4 -4 provid that
-3 5 public
12 7 put
7 -9 put it
6 -3 put my
-5 9 put the
8 -4 quarrel
-9 -1 quarter
7 -5 question
6 -5 quiet
6 -3 railway
-10 11 rais
-6 7 raise
20 -13 rather
-3 5 rather than
-1 -4 reach
21 -2 read
7 -3 reading
1 -11 real
15 -10 reason
8 2 record
-4 7 recover
6 -2 regard
7 -4 regard a
-5 -1 release
9 -10 remain
-8 5 report
7 -8 republic
6 1 requir
5 -8 require
-3 6 rescu
4 -5 reservati
4 10 rest
-3 5 rest of
9 -6 result
-11 13 return
-32 -8 right
-17 -1 right about
-11 -2 right and
-7 8 ris
8 -5 rise
-5 3 risk
11 -5 rival
6 -4 river
7 -3 room
-12 13 rul
0 -7 rule
-1 -5 rule it
1 9 run
-6 9 russian
-7 8 safe
10 3 said
-5 9 said the
11 1 same
7 -4 same way
-15 3 say
-8 1 say that
-9 -2 say the
15 -21 scenario
5 -7 scholar
8 -6 school
5 -5 se
-3 -3 second
-10 -1 see a
-7 5 see it
-2 -6 seen
-10 19 sell
-6 4 seriou
-5 11 set
5 -3 settl
1 9 seven
0 -7 seven year
-3 -4 seventy
-2 -5 several
-7 8 shall
12 -11 share
34 -15 she
8 -4 she had
2 12 she say
10 -5 she would
-6 5 she writ
-3 5 ship
-10 17 short
-6 13 short of
-9 15 should
-5 9 should have
-7 1 should not
-8 3 shown
-1 -6 sid
14 -2 side
-2 6 sign
-9 15 signature
4 2 simp
11 2 since
-6 7 since #
12 -16 since the
2 3 single
-5 -8 sit
11 -3 six
-3 -4 sleep
9 -8 slow
5 -24 small
-3 -4 small one
0 -6 smaller
1 -6 smaller than
5 -7 so
3 -7 so far
-7 5 so long
-3 6 so much
-4 6 so that
-6 3 so the
-13 -18 some
-4 -5 some of
-4 -3 someone
-11 -2 someth
-3 7 someth else
-3 -3 someth in
2 -9 sooner
-4 8 sort
6 5 sound
-5 -6 spe
11 -12 speak
6 -3 specialis
-5 -18 stand
-11 -4 stand in
14 -11 start
3 -6 stat
-7 14 state
6 -3 statistic
-10 1 stay
-10 2 stay where
-10 12 step
10 -9 stop
9 -4 stop it
-6 3 story
-10 3 street
7 -3 strength
6 -9 stronger
-2 -3 stronger than
-7 21 such
-8 17 such a
-7 -1 sum
5 -3 summary
-4 8 suppos
4 -11 sure
6 -2 surpris
0 6 survey
-5 9 survive
-10 -7 tak
-7 -4 take
-3 -2 take a
2 3 taken
6 -1 talk
-9 -1 tell
23 -7 ten
7 -6 ten year
-3 7 tenth
-4 -3 term
-21 9 th
-23 12 than
-15 18 than a
3 -6 than any
-8 0 than it
7 1 than that
-22 5 than the
4 18 that
-11 1 that a
11 -10 that ha
-3 6 that he
23 0 that i
8 -11 that it
1 -8 that no
-10 10 that one
20 -10 that she
-8 -10 that the
-5 6 that they
6 -3 that thi
-8 -5 that wa
5 -3 that way
3 14 the
3 -14 the #
11 -6 the answer
9 -16 the argument
8 -4 the bank
-5 -1 the bear
10 -5 the bill
8 -4 the black
-3 5 the budget
-3 5 the car
2 -7 the city
-9 10 the claim
-3 5 the club
-4 9 the county
-4 -6 the data
-3 5 the day
0 -6 the effect
3 -7 the fact
5 -5 the figur
-12 10 the first
5 -5 the fund
9 -4 the future
-10 5 the governor
-4 -2 the harvest
13 -7 the head
-10 2 the idea
0 -5 the law
-3 7 the legal
-2 -6 the list
-2 -3 the long
7 -3 the main
7 -3 the market
-6 3 the middle
7 -1 the moment
-20 15 the money
-6 7 the most
7 -13 the new
7 -12 the next
-4 -2 the older
16 -12 the on
23 -9 the one
-5 6 the opposite
7 -4 the order
-8 -2 the other
7 -5 the panel
-3 5 the paper
6 -4 the past
-4 -5 the price
6 -3 the railway
-8 9 the region
3 -8 the rest
5 -3 the river
8 -4 the room
-4 8 the rul
11 1 the same
5 -8 the scenario
8 -5 the school
2 -16 the second
-3 6 the ship
-10 -5 the spe
-4 5 the spr
0 -5 the story
-5 5 the sum
6 -6 the survey
-13 4 the th
-17 8 the theory
10 -11 the thesi
3 2 the third
9 -9 the three
2 -9 the truth
-15 7 the two
6 -7 the water
3 7 the way
-3 6 the winter
-3 5 the women
-7 11 the year
17 -10 their
-1 -10 them
-3 6 themselv
-17 -7 then
-4 -3 then it
-21 8 theory
-29 19 there
-9 -5 there are
-4 6 there i
7 -5 there wa
0 -9 these
13 -15 thesi
5 3 they
3 3 they are
-5 -4 they don't
-9 12 they have
8 -8 they were
11 -7 they will
9 -8 they would
-5 9 they'd
33 0 thi
34 -19 thi i
-3 7 thi way
-3 6 thin
-5 2 thing
9 -6 think
-6 9 think it
7 -4 think so
-11 -10 think that
8 -4 think the
13 3 third
-5 7 third of
-5 7 thirty
-3 14 those
-8 10 those who
-4 -19 though
-3 -4 though not
-1 8 thought
-4 9 thousand
6 -2 three
6 -3 threw
9 -19 through
-2 9 tim
11 -5 tim out
13 3 time
-2 -3 time and
9 10 to
-2 -4 to #
-18 -2 to a
5 4 to be
11 -10 to believe
7 -4 to bet
-6 -6 to call
-3 7 to carry
-7 4 to do
9 -8 to find
-6 6 to get
-10 1 to give
-3 9 to go
-13 6 to it
5 -3 to name
1 -9 to pay
6 -3 to plan
8 4 to see
3 -19 to the
-3 -4 to thi
10 -5 to think
4 -10 together
5 -5 told
5 -3 told me
-6 -7 too
-2 -3 too ear
-4 7 touch
-9 0 town
-1 11 trade
-1 -10 truce
3 7 true
-5 7 trust
1 -14 truth
9 -4 try
6 5 turn
8 4 twenty
9 -7 twice
-5 -16 two
-10 11 two of
-12 7 u
-4 6 ukraine
-3 11 under
-1 6 union
-7 -10 until
-2 -6 until the
-7 15 up
-6 8 up the
-4 -11 up to
-2 -3 us
-7 0 useful
7 -3 usual
-4 8 variant
14 -18 version
12 -13 very
-6 -4 view
6 -8 village
7 0 vote
-17 29 wa
9 -8 wa the
-5 -3 wait
-12 9 walk
-5 20 want
-10 8 want to
-20 6 war
-4 -2 washingto
10 -18 water
0 -10 way
-3 -3 way of
0 17 we
14 -7 we are
14 -11 we have
-5 -4 we think
-3 -2 we would
-4 7 we'd
-2 -11 weak
-1 -7 week
6 -3 weekend
3 -16 well
5 -5 well be
10 -3 went
3 10 were
32 -22 what
5 -3 what i
-7 -6 what it
12 -6 what the
-12 8 what they
6 -11 when
10 -9 when i
-6 1 when the
15 -13 where
-9 3 where it
3 -8 where the
0 16 whether
-3 -2 whether the
5 8 which
-7 3 which i
8 -7 which they
-1 -5 while
4 9 who
4 -6 who could
-7 -2 who ha
15 -11 who would
-3 6 whoever
5 -5 whose
-7 -13 why
-12 -2 why the
33 -18 will
6 10 will be
-10 7 will go
-5 3 will happen
2 6 will not
-16 14 will probab
21 -13 win
-6 6 window
-7 7 winter
-3 17 with
1 -5 with #
19 -19 with a
-5 9 with good
14 3 with it
13 2 with the
-5 11 withdrawn
12 -17 within
6 -51 without
6 -7 without a
-8 -6 without be
-3 -9 without the
-15 14 witnes
-7 -7 won't
8 -7 word
-11 33 work
11 -10 worse
-1 -10 worth
-20 5 would
9 1 would be
15 -7 would give
-4 7 would have
-10 -4 would keep
5 -3 would like
-3 5 would ne
2 -11 would not
-5 5 would put
7 -4 would rather
-3 -5 would require
-15 -3 would say
8 8 writ
16 -12 write
10 -7 wrong
-2 -5 y
-2 -6 year ago
-7 14 year in
-17 7 yet
-10 2 yet to
-5 12 you
-3 5 your`,
};
