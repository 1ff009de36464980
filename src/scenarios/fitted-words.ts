/** What the wording of a sentence says of each thing; a line a wording. Fitted by tests/scenarios/train.ts. */
export const FITTED_WORDS = {
  announceWords: `-40;wa
-36;said
-35;it
-34;her
-33;^a;would
-32; a
-31;than;think
-30;had;he;left;like
-27;i a;no;third
-26;if;what the
-25;!in;but;could;of the;she;six
-24;!to;were
-23;a;because;you
-22;keep;of #
-20;, with;every;should
-19;# and;i the
-18;an;before;point
-17; on;line;next;take;within
-16; there;go;of a;until;which
-15;!for;don't;first;run;under
-14;, the;at;been;governmen;since #;thirty;tim;with
-13;back;be;come;money;off;russian;time
-12; it;#;my;of them;part;read
-11;call;in the;open;other;to #
-10;found;then;want
-9;!on;, and;, because;already;million;near;per;up;water
-8;!be;, where;ha;old;the third;twenty
-7;, she;^he;and a;at the;by a;can be;i that;ship;station;thi
-6; he;!i;, #;^and;^it;^on;five;from;one;since the;state;where
-5; and;, when;^i have;^the second;along;do not;expect;had been;in;two;with a
5;^they;a long;have been;he ha;me;ministry;tell;the people;them i;though;told;use
6;!and;!have;!the;, by;, in;, on;^in the;^what the;give;happen;march;the;the first;the new;they are;thought;thousand;thursday;week;when the
7;# million;, four;colleagu;day;in one;rather;see;test;those who;way of;we
8;, from;and there;become;between;i not;later;nine;page;quite;republic;the one
9; they;!a;, though;and it;and on;argu;at a;did;district;june;more;subject;write
10;!ha;, what;and;brought;carry;cent;eleven;explanati;hous;in #;in a;isn't;it own;minsk;no one;of what;on thi;russia;sea;short;the middle;week of;whatever
11; from; we;, accord;^from;a few;a good;be a;depend on;describ;future;in three;kyiv;lunch;made;on paper;service;the winter;their
12; in;^in;and ha;be the;for the;go to;hand;i be;into three;it i;neither;opinion;or;out in;own;paid;street;that i;the region;the sea;they;with the
13; but;^but;account;add;agre;are not;are three;each of;fifth;i've;large;last;long;map;month;of;participa;question of;small;the russian;thi i;tonn;u;wait;what i;will
14;, it;^nobody;and he;article;base;best;children;draft;fill;i have;none of;officer;order;third of;which the
15;account for;becom;begin;by the;change;conferenc;fall;front;just;know;many;on thursday;regional;room;school of;somewhere;staff;step;that of;the future;up to;very
16;, do;^what i;and one;and since;cas;federal;find;first of;gave;half;moscow;must;none;ought;put;real;see the;settl;several;survey;way in;what happen;yard
17;, will;and what;country;deal;group;kept;met;oblast;odd;of thought;of three;put the;since;what would
18;, there;^i wa;able;able to;after a;all three;alway;and each;do it;experienc;in march;on it;on offer;once the;over the;pay for;set out;sort;the regional;them in;to;what will;who are
19;!of;^the first;^there are;after;by #;current;finance;former;four way;friday;in which;of thi;of whom;offer;on;prepar;she say;so;some #;tbilisi;the field;to the;very little;weight
20; their;^their;ask;camp;case;century;done;end;for each;get;grow;hang;held;light;matter;might;once;text;the country;the seminar;two way
21;!people;a base;a paper;back to;budget;can;describe;differ;even the;fall into;force;january;kazan;of two;on #;pag;section;single;that ha;the two;together;weigh;which of
22;, three;^how do;actual;among;and they;are four;before the;few;i now;one th;post;set them;so what;stand;the com;the talk;to three
23;!had;^that;^the question;b;be in;coffee;everyth;in hi;manner;panel;position;rough;stand in;stopp;take them;ten year;to each;to one;to them
24; after;, some;^after;^i;^so what;be done;over;people who;rep;there are;year from
25;!one;^it i;a month;april;around;each other;essay;i no;nobody in;paper and;question to;study;the table;war
26; that;^each;depend;either;fortnight;in tartu;language of;official;story;tartu;that there;these
27; each;among those;analyst;do;do the;lead;liv;out;seminar;some;the year;work on
28;, then;are;capital;four option;how do;of how;screen;the answer;the order;usual;we see;when it;which they;why
29; how;^how;^why;a single;and report;below;divid;down to;drink;into;variant
30; why;a fortnight;ha now;set;single question;stronger;the #;those
31; four;^four;a best;a worst;different;it go;pictur;three way;worst
32; where;^where;free;little;much;public
33;down;season;source;the last
34; at;^at;boil down;fourth;second half;table;the language
35;com;themselv;three school;way out
36;four cours;of her;quarrel;to what
37;^at the;^so;reply;talk
39; i; so;about;i wa;language;the matter
40;, or;report
41;half of;middle;the question
42;author;boil;forecast;them
43;the second;way
44; what;^what;cours;i shall;the follow;the fourth
45;option
46;law
47;now
48;four
49;shall;what
52;follow;question
54;here
59;paper
60;round
62;answer
66;how
69;whom
75;three
81;each`,
  startWords: `-55;#
-50;thi
-36;to
-33;what
-31;, #
-30;have
-29;not
-28;that
-27;two
-26;three
-25; what;^what;year
-23;be
-22;and a
-21;, there;people
-20;do
-19;read
-18;about;may
-17;^the first;number
-16;!a;between;for the;take;want
-15;for;ha;leav the;on the
-14;, the;than;where
-13;!to;call;that the
-12;com;no;return;their;those
-11;^in the;end;second;she;since;some
-10;don't;find;how;itself;law;stand;the first;the three;those who
-9; i;!of;^that leav;^the second;about the;at;good;i that;nobody;that leav;they
-8;another;in #;my;the second;under;which i
-7;, on;expect;new;out;party;rather;these;though;with a;word
-6;!it;, and;, for;, to;into;one of;ship;the two;would
-5;!in;, ha;^if the;^the third;in;kept;last;of;of these;port;story
5;!about;^a for;a for;after;away;b;back;begin with;departmen;different;former;from;general;governmen;himself;most in;movement;own;pas;regard;remain the;room;scenario;the answer;there are;whole;work;worst
6;, whose;^or else;^that;after the;all;base case;been;camera;company;door;else the;first of;group;he say;institute in;like;longer;main;ninety;of the;opposite;or else;picture;plant;politic;remain;school i;start from;that i;the long;the school;the whole;the worst;the wrong;usual;without;worst case
7; either; option;, he;^either;^option;came;close;describ;fami;head;him;i;i have;it do;long;louder;machin;might;open;option i;their own;third and;took;who;who ha;whole th
8;, it;, who;^one;^then;any;base;because it;before;both;bring;coffee;did it;georgia;institute;it ha;let;literatur;middle;most often;mov;of a;put;show;taken;th;that left;the literatur;the middle;the picture;the water;the way;there i
9; another; one; scenario; then;, which;^and if;^another;^scenario;^scenario #;a it;and if;and they;busines;convert;dullest;had been;i what;old;picture with;quieter;scenario #;see;talk;televisio;the dullest;the last;the on;thousand;us;wa;who have;who us
10; that;, a;a second;bargain;call the;either;heard;interest;oldest of;or;over;sat;sense;thirty one;up;you
11; or; which;, i;, usual;, with;^and there;^or;^which;altogethe;instead;los;made;one;one that;quiet;security;that it;that nobody;us to;voice;window
12; #; suppose;, although;, so;^#;^suppose;alone;although;and the;are the;back to;firm;green;hypothesi;least;made by;next;option;suppose;the state;the third;which the
13; a;, because;, say;, that;^a;a school;and there;now;since the;wa a;when
14;and in;model;most of;out of;se;tak the;tell you;the other;too
15; still;!but;^still;^still other;^the oldest;colleague;get;men;oldest;other;still other;the oldest;them;warsaw
16;, wa;and i;direct;down;laborator;laborator in;start with;tak;the
17;i the;i to;start;which
18;^it wa;because;i a;of them
19;ha been;table;third
20;gave;often;state;u
21;, then;^then there;go;way
22;then there
24;from the;in which;water;with the
26;answer
29;school;then
31; and;^and;case
32;it wa
33;most
34;a third
36;, in
37;the one`,
  claimWords: `-60;not
-52;ha
-51;since
-43;two
-36;in;point
-35;can
-34;do not;it would;may;were;who
-33;think
-31;in a
-30;now
-29;can be
-28;been;pump;the first
-27;, who;came
-26;ask;found
-25;at the;far;out of;the last
-24;i the;in the
-23;have to;he;hold;it;when;whose
-22;by a;contract;million;seal
-21;!will;air;half;money;of thi;show;student;to a
-20; thi;^thi;above;and ha;be;which;worth
-19;ten;thi
-18;!would;budget;former;ha been;many;out;station
-17; it;!be;^it;first;thing;twenty;water
-16;for a;i;make;of which;older;paper;set;the water;thi i;u
-15;hi view;up to;what i
-14;a third;all of;appoint;cannot;near;noth;ris;shore;to be;western
-13; with;!one;^with;already;and of;billion;grey;high;it in;last;near all;of;on;that they;the spr;third
-12;, ha;add;children;dry;governor;head;it i;open;ready;writ
-11; the;!the;# a;# and;# million;, he;^the;alive;bank;call;centre;chief;extend;first of;give;l;ministry;partner;use;warm;with no;with the;word
-10;!it;, i;, most;advance;and there;bu;different;fe;fifth;flow;it on;january;more;room;se;six;than;the other;the way;the western;war;you
-9;!any;, by;^it would;against;and no;and their;and what;book;clas;degre;done;follow;have a;have been;letter;list;men;moscow;no one;on it;over a;payment;see;since #;start;the top;the year;us to;would have
-8;, that;, when;a quarter;a single;a week;all the;course;cover;dark;depend;five;from;gain;hand;heat;if it;interior;metal;off;online;out to;point to;present;reckon;replac by;steel;such;the ministry;the money;the party;there;they have;today;too;up the;where;would take
-7;!that;, say;, since;, where;, which;^in the;^on the;a hundr;and it;and they;and would;but a;condition;conscript;cost;country;date;decline;federal;fleet;one;or the;pip;rate;retir;road;shift;tank;that the;the decline;the federal;the reservoir;the school;the winter;treasury;version;view the;washingto;within ten;yard
-6; and; there;# tonn;, four;, think;, whose;^and;^it i;^there;a different;a large;able;able to;about;and i;and most;and where;best;come;common;east;europe;got;ground;house;in hi;in some;map;ne;pension;read;right;say the;sixty;small;smaller;spr;take the;tell;the bu;through;told;twice;where the;whom;year and
-5; one; then;!exist;!pay;, all;, through;, what;^one;^then;a place;aircraft;among;and a;and not;any;anyone;below the;cable;century;committee;consist;cow;danish;flight;for the;forty;from a;grown;had to;half a;hi;hold the;hungarian;in two;in ukraine;into the;isn't;it do;lay;layer;leav;match;nam;ninety;other hand;pass;plan;put;quarter;rather;rest of;second;sit;terminal;the best;the terminal;three year;upper;wa a;war i;whatever;who ha;would use
5; no; nobody; on;# people;, and;, are;, buy;, tax;^no;^nobody;^on;and look;and within;are neither;argu that;argument;at it;at some;be kept;been in;began;believ that;beyond;by district;change;church;clinic;copper;cubic;cubic metr;defence;denmark;federatio;finish;flag;gap;group;happen;he believ;hundr;i neither;in it;in which;kilometre;level of;lithuania;main;man;manager;master;min;more of;most;need;neighbour;no longer;once the;or #;or two;paper and;populatio;priest;print;publish;riga;romanian;round the;samara;security servic;statu;tap;target;temperatu;the grain;the miss;the president;the railway;the rul;the ukrainian;them who;theory;thin;through the;to decide;to europe;to thi;tonn of;vessel;want it;went;will take;year
6; or;!successor;!two;, for;, in;, without;^for him;^for them;^in that;^or;^the first;a it;a russian;a time;afraid;after the;afterward;all that;an;and #;and some;arithmeti;army;attack;be open;become a;before they;believe that;beyond the;by it;car;climb;cost of;decide;depot;die;everybody;exchange for;factory;faster;fifteen;firm;for him;for them;for whom;four year;gun;ha the;half of;harbour;have the;he say;helicopte;him the;in her;india;into an;it go;kazakhsta;lake;large;let the;level;lift;local;middle of;mov a;off the;open in;owner;parish;park;post;read the;run from;sell a;settlemen;share;ship would;sid;sixteen;special;stand still;step;summer and;take;that event;that go;the #;the lake;the oil;the people;the time;thi version;thi view;top;treaty;turn it;until the;ural;valley;voter;wa the;weight;which wa;who have;will have;within two;would then
7;!than;!want;#;, put;^by the;^under it;a;a man;a minority;account the;alone;and all;and turn;and us;bad;battalion;be a;between;br;bridge;capacity;carry on;child;chinese;deficit;every;everyth;everyth else;exchang;fail;fifteen year;five year;general;governmen that;home;if;in exchange;island;it back;land;leave;like the;live;lose their;member of;model;murmansk;never;norway;not the;palace;people will;preserv;removal;season;select;settl;spoken;stopp;that any;the autumn;the finance;the level;the prosecuto;the salt;the statu;the valley;they did;timber;to #;tunnel;two year;under it;union;variant;vote;wag;want the;wear;what they;will go;would go;would keep
8; a; another;!home;!more;!notic;, keep;, those;^a;^another;^here the;^in it;a to;about #;about a;after which;all;alway;and can't;and stay;are a;argu;arriv;assemb;borrow;bound;com to;credit;don't;farmer;finance ministry;form;gradual;heir;here the;hydrogen;in #;industry;it will;kept;kilowatt;kilowatt hour;law of;lease;licence;light;load;los;mine;minority;no more;order to;power;prisoner;recover;removal of;reserve;rout;salt;say that;sea;september;servic;shall;share of;she;stat;supp;tax;tell the;th;the commissio;the office;the removal;the system;them the;there wa;thi tell;thousand;train;way;week;whole
9; in;!come;# seat;, a;^in;^in her;a bad;a in;a month;a seat;and by;and so;back to;becom a;buryat;cent of;com down;day of;death;did in;do what;f;fall;find;ha no;him;i already;in that;includ;instead of;kilometr;mid;neither;on to;one year;pas;pattern;picture;prosecuto;shoot;someth;stat would;strength;successor;supporter;term;the court;the field;the governmen;the region;the strength;their own;thi picture;together;upstream;use the;warsaw;while;will come;wish;wish to;without a;would close
10; for; here; to;!and;!ever;!reason;!to;# to;, usual;^by #;^for;^here;^in a;^to;allow;along the;anyth;be over;brought in;clean;could;counter;decad;district;dropp;ever;exchange;february;few;fix;fuel;govern;her opinion;hour;i about;it own;kaliningr;let;night;no reason;opinion;round;runn;security;slow;strait to;suspect;tak the;the hypothesi;the land;the oblast;the talk;them in;thi read;wa no;work of
11;!fill;!wa;, until;a ceasefire;a governmen;and send;august;brussel;close the;could be;crossing;day;day the;either side;equal;finance;forest;freight;green;hold that;kazakh;long;moldovan;number of;own;play;rul;she say;the army;the birth;the day;the forest;the gun;to it;took;town;villag;west of;with #;withdrawa
12;!all;!nor;, because;, they;^the second;and both;back into;becom;believ;but;engineer;environme;every two;hoard;hour a;household;know;lead;mechanism;nor;of it;officer;part of;petersbur;port;staff;that ha;the line;the state;the treaty;the west;the work;traffic;watch;worker
13;!for;, after;and one;aren't;border of;cent;city;direct;do so;expect a;fami;family;fly;frozen;in thi;independe;maintain;mak;market;odd;one in;order;per cent;push;reader;sell;shipp;suspend;the east;the green;the two;thi account;thirty;to keep;up and;we shall
14;!or;, wa;^under thi;a part;altogethe;at #;back a;because they;become;behind it;birth;cabl;court;food;from #;into a;meant;meant to;offic;office;over the;speech;summer;that what;the cabl;the third;themselv;tyumen;under thi;up
15;a new;afford;four per;i that;language;mere the;miss;move;over;receive;recognis;several;side;somebody;starv;strait;taken;that in;the wrong;the young;they'll;wind
16;, made;, there;be what;border;by the;captain;eaten;exist;expect;governmen;hav;line;mere;or a;push it;say;send;the republic;the strait;the unit;to take;two hundr;want to;water from;within;without
17; their;, she;, would;^in thi;^their;a field;and in;argue;at;by #;decision;enemy;field;fil;four;grain;hungry;itself;keep the;the decision;them;then;would
18; those; when;^those;^when;body;council;else;generatio;giv;gone;instead;of a;of one;settle;ship;system;the border;the fil;the law;trade;unit;usual;when the;young
19;, at;, or;, so;a few;another;around;both;close;fell;grow;i a;instrumen;member;one per;per;russian;seven;so that;stay;the metropoli;what
20; people;, about;^people;^when the;account;decid;end;end of;fill;for good;intellige;oblast;quite;run the;seat;sign;sign for;the end;those;will;wrong
21; by; under;^by;^under;at all;away;believe;down;either;great;languag;option;option i;price of;the;the council;they say;those who;threshold;to do;viru
22;!but;!hav;, one;^on thi;couple;dron;force;russia;the group;the old
23; if;!at;, on;^if;forgotten;new;once;remain;reopen;the captain;the front;time
24;, the;below;metropoli;republic;run;west
25;carry
26;on thi;price;under;we
27;because;behind;energy;made;the price
28;did the;good;within a
29;until
30;front
31;, with;go on;that i;whoever
32;to;want;would be
33;a they;by
35;state;with
36;!a;that a
37;into;they
40;a the;and the;keep
44;back
45;people;simp;with a
49;go
52;therefore
54;and
58;their
72;did
76;or`,
  verdictWords: `-21;a;of
-20;in;them;who
-16;to the
-15; the;^the
-14;ask;with a
-13;, a;are
-12;from;in the
-11;on;said
-10;!to;and a;have
-9;nobody;those;under;wa;when;with;with the
-8;^they;and;at;given;let;need;not;what;whether;which
-7; he; they;^he;another;because;it own;ministry;minut;state;than;u;until
-6; what;!them;, when;, who;^what;along;between;doesn't;house;how;last;next;of them;or;page;point;put it;somebody;story;the;those who;too;when the;whether it;without
-5;!a;!and;!because;!from;and not;comment;cost;did;different;discussio;half;have no;he said;i to;laugh;moscow;new;nor;of thi;on it;on one;people;region;right;russian;say so;seen;survive;then;time;took;what she;whose;written
5; there;# and;, so;^but the;^for the;^the range;^there;a an;a great;a plan;actual;add;anyone;arithmeti;call it;can;consider;could be;count;doubt;either;found the;fund;go on;ha ever;hand;her;includ;it from;it would;long a;noth;noth that;one in;out with;range came;rest;she;signature;since;slide;slide with;sold;spike;spike with;tak the;take;taken;that she;that the;the fund;the report;the rest;the slide;the spike;theory;they had;thousand;tim the;to believe;to go;wait;wait for;went
6; of; so; you;!it;, includ;, no;, she;^of;a long;after the;and the;believe;but the;came out;decade;don't;even;everyth;expect the;found;he ha;hi own;i would;order;put hi;range;since #;so;there i;to put;with #;would
7; that; we;, but;^but;^so;be;do;draft;expect;forty;had to;hav;hi;i'd;if;in which;line;look;most;nine;now;one that;pay;plan;put the;she writ;thu;where the;year
8; but;, that;^that;^we;a a;all;call;for it;hold;it a;men;out;out of;she ha;such a;thi i;two
9;away;came;eight;for the;that;think;where
10;, though;long;though
11;but
13;after;there;thi
14;writ
15;should;we
19;i
22;, it;it`,
  wording: `-22 12  a
9 -4  all
-5 -4  both
-9 13  but
3 -9  everyth
0 -7  for
-9 2  he
-6 1  her
6 -3  here
-5 6  i
-6 6  i'd
14 -8  if
-3 -5  in
6 4  it
-2 -5  much
-4 8  neither
-7 10  no
-4 -1  not
-6 10  noth
11 -10  of
3 3  on
5 -5  one
9 -15  she
-4 -7  should
-8 -3  so
-4 -4  some
6 -12  there
-6 4  thi
-4 7  to
-1 -6  two
-3 -5  until
-8 7  we
6 -9  what
-4 -2  whether
11 -9  with
-3 6  yet
-5 8  you
-3 7 !#
25 -9 !a
7 -4 !again
-3 -8 !all
-8 10 !an
-1 10 !and
-4 7 !another
-5 2 !answer
9 -6 !any
1 7 !anyone
11 -6 !anyth
-3 6 !are
2 -13 !at
11 -11 !be
-15 17 !because
-5 6 !been
-3 5 !believ
-3 5 !believe
7 -3 !but
-3 6 !by
-5 -5 !call
3 -7 !can
-3 6 !capital
4 -9 !come
6 -3 !day
-14 6 !do
5 -3 !doubt
6 -10 !either
-3 6 !enough
-3 7 !exist
5 -9 !explain
-22 12 !for
25 -19 !ha
1 -10 !had
6 -5 !happen
-3 6 !hope
-19 16 !i
1 11 !in
-23 20 !it
-6 -11 !know
7 -3 !more
-8 6 !much
-3 5 !my
11 -5 !ne
10 -7 !no
-1 23 !of
-11 12 !on
8 -21 !one
6 -11 !other
-7 -15 !out
-5 9 !outside
-1 -4 !rule
-7 -13 !say
-7 -2 !second
-3 5 !see
-4 8 !sign
9 -4 !since
6 -6 !single
-3 5 !state
-4 7 !such
-4 -1 !tell
-5 8 !than
10 -19 !that
-9 8 !the
16 -14 !them
-10 10 !there
-7 10 !thi
8 -7 !think
3 -9 !to
-4 7 !up
-8 5 !way
14 -14 !who
-1 -6 !why
5 -9 !will
16 -11 !with
-4 8 !work
7 -4 !wrong
5 -8 # and
7 2 , #
-1 -23 , a
21 15 , and
-3 5 , are
-4 -15 , at
7 -4 , because
7 -3 , both
1 -30 , but
-1 -10 , for
-4 8 , ha
1 -6 , he
-3 9 , however
32 1 , i
3 -11 , if
-11 -1 , in
-7 20 , it
-7 -5 , just
-2 -4 , no
10 -8 , nobody
-17 15 , not
8 -4 , noth
-13 2 , on
-5 5 , one
-6 -7 , other
-2 -4 , perhap
8 -4 , said
5 -8 , say
-3 26 , she
-4 7 , should
-2 -16 , since
-9 2 , that
1 -12 , the
-10 -8 , then
0 -5 , there
6 2 , they
6 -2 , thi
-9 -16 , though
6 -3 , we
5 -3 , what
-9 6 , where
6 -3 , whether
-10 -4 , which
-3 6 , will
-7 -1 , with
-5 -17 , without
-7 -7 , yet
-23 16 ^a
-7 -3 ^a a
-3 5 ^a for
9 -4 ^all
-5 -4 ^both
-10 10 ^but
-10 7 ^but the
4 -10 ^everyth
-1 -9 ^for
1 -11 ^for the
-9 2 ^he
-4 6 ^he ha
-6 1 ^her
6 -3 ^here
-7 10 ^i
-3 6 ^i do
-3 5 ^i don't
-8 12 ^i have
-12 4 ^i would
-8 7 ^i'd
14 -8 ^if
-4 -6 ^if the
-3 -5 ^in
-5 3 ^in the
4 3 ^it
4 -10 ^it could
-2 -7 ^it ha
-6 9 ^it i
5 -6 ^it may
-2 -5 ^it might
-4 9 ^it sound
8 -6 ^it wa
4 -11 ^it will
-7 6 ^it would
-2 -5 ^much
-4 8 ^neither
-7 10 ^no
-4 -1 ^not
-6 10 ^noth
-3 7 ^noth in
11 -10 ^of
4 -6 ^of the
3 7 ^on
10 -9 ^one
9 -15 ^she
-4 -7 ^should
-2 -7 ^so
-4 -4 ^some
14 -16 ^that i
5 -3 ^the bank
-5 -3 ^the evidence
-7 8 ^the idea
5 -3 ^the new
2 -7 ^the panel
6 -3 ^the plan
-2 -5 ^the theory
5 -11 ^there
-2 -6 ^there are
-3 6 ^they
-4 7 ^to
-1 -6 ^two
-3 -5 ^until
0 9 ^we
6 -9 ^what
-7 -3 ^what it
-4 -2 ^whether
-3 7 ^whoever
7 -4 ^with
-3 6 ^yet
-5 9 ^you
-32 26 a
-17 0 a a
8 -5 a an
-2 -15 a chance
-2 -6 a fair
7 -4 a i
-1 -4 a it
-3 -7 a little
-16 5 a long
-2 -9 a man
-6 11 a many
-1 -9 a new
6 -5 a peace
-2 -4 a point
-1 -5 a price
-3 7 a probable
-3 -2 a quarter
7 -4 a question
-2 -3 a seriou
-4 7 a signature
0 5 a single
-1 -6 a small
14 -3 a the
5 -3 a theory
-3 -5 a useful
-3 -6 a way
-5 -6 a year
-9 10 able
-6 5 able to
-19 -10 about
-9 19 about a
7 -4 about it
-19 -4 about the
7 -15 above
5 -5 accident
-12 -1 accord
-12 -1 accord to
7 -12 according
-21 10 account
-13 -5 account for
-3 5 acros
7 -11 actual
-9 -5 add
-2 -11 adviser
-14 21 after
-9 2 after that
-9 16 after the
2 10 again
5 -3 against the
-5 5 agre
18 -5 all
9 -7 all but
-7 9 all of
10 -9 all the
-6 6 alone
11 -10 along
5 -3 along the
10 -6 already
7 -6 also
-7 -4 am
-9 10 among
-4 8 among the
-15 -16 and
-9 2 and #
4 -8 and a
-4 8 and among
-4 -7 and at
10 -11 and do
-3 5 and even
7 -4 and for
5 -3 and found
-3 5 and ha
-18 11 and i
15 -12 and in
9 -4 and no
10 -5 and not
5 -6 and she
-12 3 and that
-14 14 and there
7 -3 and they
-10 11 and we
-16 22 and will
-9 3 and with
8 -4 and would
-3 6 announc
-16 20 another
-2 -3 another matter
7 -4 answer
17 -11 any
8 -4 any more
18 -9 anybody
-11 16 anyone
29 -11 anyth
9 -5 anyth else
-3 6 apart
-12 -9 are
3 -6 are a
-5 3 are no
8 -4 are on
11 -6 argue
-15 -6 argument
-10 2 argument i
-16 4 arrangeme
-7 4 arriv
9 2 ask
3 -6 assumptio
-4 9 at
5 -3 at #
-3 5 at a
-1 -7 at all
8 -7 at least
-3 7 at one
-5 -3 at the
-4 -5 attach
-6 1 author
-12 16 away
-16 12 back
-7 -1 bad
6 -3 balance
6 0 bank
-4 -7 bargain
-3 17 be
-2 -3 be a
13 -5 be built
7 -6 be done
0 -6 be enough
-3 5 be left
8 -4 be more
-6 -9 be said
7 -4 be taken
-10 -9 bear
3 19 because
-3 6 because it
2 -6 becom
-6 3 been
-14 5 before
-8 6 before the
9 -5 began
8 -13 begin
7 -4 begun
-4 8 behind
-6 14 believ
13 -6 believe
-5 0 believe it
12 -13 bet
-3 7 bett
10 -1 better
-9 11 between
-3 5 between the
-8 1 beyond
5 -3 bill
-3 7 block
-6 4 border
-1 -23 both
-10 12 br
-3 6 break
-5 5 budget
9 -6 built
-3 6 bull
-3 -23 but
-2 -5 but a
-1 -11 but he
-2 -3 but i
-6 -11 but it
-13 -4 but not
-1 -4 but one
9 -7 buy
-4 7 by #
10 -2 by the
3 -5 by two
14 -24 call
11 -15 call it
5 -4 came
6 -29 can
-5 6 can be
-3 -2 can do
9 -5 can find
-10 17 can't
-5 11 can't be
-2 9 cannot
-6 17 cannot be
-3 7 capital
-6 7 car
-3 5 carry
-5 4 cas
0 -7 case
-2 -5 case for
10 -8 case i
7 -13 cause
-4 -2 ceasefire
-7 10 cent
1 -7 central
-3 7 century
-13 0 certain
10 -5 chanc
-1 -6 chance
-4 7 chance in
-7 7 chang
-6 7 change
-5 10 charm
7 -3 cheap
7 -4 check
1 -6 city
-12 11 claim
10 -5 clear
2 -11 climate
5 -3 clos in
2 -5 close
-3 7 coalition
-4 -3 coin
11 -8 collapse
15 -2 com
12 -20 come
-3 5 come true
5 -3 comfortab
-4 -9 committee
0 7 company
-4 -9 conceivab
12 -11 conclusio
-3 -6 condition
0 -12 confirm
-7 8 consider
3 -13 contradic
6 -3 contradic it
-6 0 convinc
-11 -7 correct
-5 7 cost
0 -5 could
-11 -4 could be
-1 8 could work
4 1 council
-12 20 count
-7 -3 country
5 -4 court
3 -10 cover
1 -8 critic
-13 -2 cure
7 -3 curve
5 -3 dat
-7 -11 data
-1 -7 date
-2 -12 day
6 -2 deal
2 -7 december
-2 -6 decid
10 -7 decision
-5 -1 depend
15 -14 describ
-5 2 descripti of
6 -3 deserv
13 -9 did
10 -10 did not
-12 2 direction
0 -5 district
-6 -11 do
-7 10 do it
11 -4 do not
-4 8 do so
-3 6 doesn't
20 -16 done
8 -13 doubt
-4 -5 doubtful
-12 -1 down
-9 8 draw
-7 -3 dry
3 -6 each
-6 -1 ear
5 -3 easy
5 -3 easy to
1 -12 effect
13 -11 eight
-3 6 eighteen
-3 -16 either
-4 -1 election
-5 10 elegant
3 3 eleven
-4 9 elsewhere
15 -11 end
6 -3 end of
13 -10 engineer
-11 -2 enough
-7 -4 equal
-13 6 european
-14 24 even
-5 10 ever
0 12 every
3 -9 everyth
8 -2 evidence
-2 -3 excellent
6 -3 exception
27 -6 expect
-3 7 expect it
10 -5 expect the
-12 2 explain
-8 6 explain the
3 2 explanati
-2 -3 export
13 -17 fact
-10 8 fail
-5 -8 fair
-11 -10 fall
15 -20 far
7 -4 farmer
14 -7 favour
5 -3 favour the
-3 7 fifteen
-11 -5 fifty
8 -7 figur
32 -18 find
10 -5 find it
6 -3 finish
11 -12 firm
-11 6 first
-3 7 first to
4 -9 fit
-19 9 five
-1 -7 floor
10 -1 follow
-3 -5 foolish
11 -5 for
-10 3 for a
12 9 for it
5 -3 for itself
-3 -2 for one
6 -3 for some
6 -4 for that
7 -16 for the
-20 19 for thi
15 -14 forecast
11 -11 former
-19 25 forty
-2 -6 found it
-5 11 founder
-4 9 founder on
7 -8 four
-8 21 from
-6 8 from a
5 -3 front
-11 13 full
7 -6 fund
7 -3 future
8 -5 gap
-5 5 gave
-1 -11 get
-9 12 giv
17 -15 give
2 -5 given
-21 8 go on
7 -4 go to
-21 21 gone
7 -15 good
-2 9 governmen
-3 -5 grain
2 -5 grant
5 -3 great
9 -4 green
7 -4 ground
7 -10 group
-4 8 grow
18 6 ha
2 -21 ha a
7 -4 ha begun
-3 7 ha ever
5 -3 ha happen
12 -6 ha it
-3 7 ha mov
-3 6 ha never
-4 -3 ha no
0 -9 ha none
-5 7 ha not
14 -11 ha the
-5 7 had
-22 3 half
-15 0 half of
-7 8 hand
-1 -5 hang on
4 -9 hard
-13 -4 harder
-5 -2 harvest
-6 -7 hav
11 23 have
-7 -5 have been
-3 5 have never
-3 5 have risen
12 -5 have to
-3 6 have yet
-1 -5 haven't
-5 7 he
5 -5 he ha
-2 -4 he may
-4 8 he said
5 -3 he told
-9 -9 he would
-4 6 he writ
3 -13 he'd
13 -6 head
7 -3 heard
-6 -1 help
18 -13 her
16 -12 here
22 2 hi
-2 -11 hold
-2 -6 hold for
-4 -10 hole
2 -5 hole in
15 -6 home
-4 -5 honest
-3 7 hop
-6 13 hope
9 -4 how
-3 9 however
-1 -13 i
-13 21 i a
-7 3 i about
5 -3 i already
-6 -3 i am
-8 17 i an
-4 -2 i another
-1 -6 i attractiv
3 -10 i can
-4 -3 i conceivab
-16 0 i correct
-3 5 i could
-4 7 i do
-2 -3 i feasible
-3 -2 i half
8 -6 i hard
-4 8 i have
10 -5 i how
2 -5 i more
-2 15 i no
-6 -15 i not
7 -3 i on
8 -8 i real
-23 0 i right
-13 11 i should
-9 -4 i someth
-3 -5 i still
28 -25 i the
8 -4 i think
-7 9 i too
-2 -6 i true
12 -7 i what
7 -3 i where
-4 -4 i worth
6 -16 i would
-11 12 i'd
9 -4 i'm
-5 -5 i've
-17 17 idea
14 15 if
-4 8 if a
5 -3 if anyth
-13 16 if it
-4 -11 if the
3 -5 if they
-2 12 in
9 -10 in #
1 -6 in a
9 -5 in every
5 -3 in favour
-5 6 in hi
-6 3 in it
-3 7 in june
5 -3 in my
5 -8 in one
-4 -4 in part
-3 5 in six
14 -8 in ten
-9 5 in the
-8 -1 in thi
-15 6 isn't
-8 -10 it a
-9 -3 it about
7 -3 it all
-6 2 it at
-5 -4 it can
-3 5 it can't
-8 1 it cannot
-2 -14 it could
-2 -6 it depend
3 -6 it doesn't
-4 8 it from
-3 -4 it go
-7 -9 it ha
11 -14 it i
-5 0 it in
-6 0 it isn't
6 -10 it may
-7 -1 it might
4 1 it need
-3 5 it one
7 -4 it rival
-3 -2 it should
5 -3 it side
11 -6 it the
-2 5 it to
22 -17 it wa
7 -4 it went
18 -32 it will
-2 -6 it won't
-16 4 it work
-11 0 it would
-4 -7 itself
9 -10 judge
-10 11 june
-8 -7 just
-15 -2 keep
-10 -8 keep it
-6 1 kept
5 2 kind
8 -17 large
8 -5 last
7 -4 last year
14 -13 later
-13 1 leav
-6 4 leav the
8 -7 leave
16 7 left
-3 6 lend
-24 1 les
-2 -7 les sure
7 -7 lik
-6 16 like
-4 7 like a
-7 -2 line
6 -9 link
0 -5 list
-10 4 little
-2 -5 live
-29 13 long
-5 -8 long a
1 -8 longer
-1 13 look
-5 -1 los
-17 8 lose
-5 11 lost
-3 7 love
7 -3 ly
8 -17 made
8 -4 main
12 -12 majority
16 -13 mak
-4 -4 make
-10 11 man
-3 -7 man who
-8 11 many
11 -8 market
6 -3 match
13 -3 matter
-10 -22 may
3 -5 may be
-3 -6 may have
-4 -4 may well
-3 -2 maybe
19 -20 me
-4 9 mean
0 -6 measure
-5 9 meet
-3 7 meet the
-4 7 member
-18 19 men
-3 5 men for
-3 6 mention
-2 -3 met
-10 -1 middle
-10 -7 might
-6 -9 mind
-3 6 minister ha
7 -4 ministry
14 -17 model
5 -3 moment
-15 32 money
13 9 month
19 -13 more
4 14 more than
-11 10 moscow
-5 9 most
-4 -2 most of
-12 -3 mov
-3 7 move
-15 8 much
-3 6 much a
-11 5 must
17 -7 my
6 -3 my own
5 -3 name
8 -4 name one
-3 -10 narrow
4 4 ne
3 13 need
-3 5 neighbour
-4 -3 neither
-26 37 never
0 -24 new
3 -6 next
-3 7 night
8 -9 nine
1 33 no
-4 7 no more
7 -16 no one
11 -13 nobody
-4 -6 nobody know
-3 -6 nor
-21 2 not
13 -6 not a
8 -13 not be
-5 10 not because
-3 5 not believe
-3 7 not enough
-5 -7 not for
-3 7 not one
-1 -6 not rule
-1 -6 not say
-5 -3 not the
9 -6 noth
5 -3 noth ha
8 -4 noth that
29 -22 now
13 3 number
-3 7 oblast
-4 6 odd
19 10 of
5 -1 of a
7 -3 of hi
-17 6 of it
-11 -8 of our
-5 11 of that
24 -22 of the
0 -7 of their
3 4 of thi
-10 14 of those
-4 12 off
11 -10 offer
-3 7 office
-3 6 often
-4 -2 older
-2 -11 on it
5 -6 on one
-9 8 on the
-7 1 on two
-6 3 once
-11 5 one
3 -5 one can
-4 7 one chance
6 -6 one i
8 -5 one of
11 -9 one that
-20 -12 open
-6 6 opposite
22 -15 order
-7 -16 other
-3 5 other side
-1 -10 other than
2 -14 our
1 -7 out
14 -1 out of
5 -3 out the
5 -3 outcome
-6 13 outside
-4 7 outside the
10 -1 over
-12 15 own
3 -11 paid
-3 -9 paid for
6 -1 panel
1 4 paper
-11 -6 park
7 -6 parliamen
-3 -2 part
-5 11 part company
-6 -5 part of
-3 5 partner
3 2 party
9 -6 past
-5 -1 pay
4 -9 pay for
6 -2 peace
-7 10 per
-7 10 per cent
-12 -12 perhap
7 -7 persuad
7 -2 plan
-4 -2 plausible
6 -15 point
-6 -4 possible
7 0 power
7 -3 predictio
9 -4 prepar
14 -8 present
-11 -2 price
-6 -1 price of
-5 -3 prisoner
-16 5 probab
-16 14 probable
-5 -5 project
-14 17 promis
-4 -1 promise
3 -5 proof
-6 6 protect
-1 -9 prov
5 -3 prove
-4 -4 provid
-2 -4 provid that
-3 7 public
9 5 put
7 -8 put it
6 -3 put my
-3 7 put the
8 -4 quarrel
-2 -4 quarter
12 -2 question
10 -5 railway
-8 9 rais
20 -16 rather
-2 -3 reach
15 3 read
8 -4 reading
0 -11 real
14 -6 reason
5 1 record
-4 7 recover
7 -3 regard
7 -4 regard a
9 -11 remain
-5 6 report
5 -7 republic
10 -5 requir
4 -5 require
4 -5 reservati
3 10 rest
-3 5 rest on
8 -6 result
-10 11 return
-23 -8 right
-15 -1 right about
-13 -2 right and
-6 6 ris
7 -4 rise
9 -5 rival
6 -4 road
7 -2 room
-10 9 rul
-1 -6 rule
-1 -6 rule it
0 7 run
-6 9 russian
12 2 said
5 -3 said it
-4 9 said the
8 3 same
7 -4 same way
-4 -1 sav
-18 4 say
-9 2 say that
-8 -2 say the
16 -25 scenario
4 -6 scholar
3 -5 school
1 -7 second
-5 5 see the
-2 -9 seen
-6 8 sell
-6 3 seriou
-3 5 set
5 -3 settl
2 4 seven
-2 -5 several
-7 8 shall
33 -16 she
7 -4 she had
2 13 she say
8 -4 she would
-6 5 she writ
-3 6 ship
-8 15 short
-6 11 short of
-12 14 should
-4 9 should have
-6 2 should not
-12 4 shown
-1 -5 sid
12 -7 side
6 -2 sign
-9 14 signature
3 3 simp
15 -5 since
-14 16 since #
13 -21 since the
5 0 single
5 0 six
-5 8 sixty
-4 -4 sleep
9 -8 slow
4 -24 small
-3 -4 small one
-1 -5 smaller
1 -8 smaller than
8 -15 so
4 -8 so far
-7 6 so long
-3 7 so much
-4 5 so that
-9 -15 some
-4 -2 some of
-12 -6 someth
-3 7 someth else
-3 -3 someth in
1 -8 sooner
-3 5 sort
11 0 sound
12 -12 speak
5 -3 specialis
-4 -17 stand
11 -10 start
-5 9 state
6 -3 statistic
-2 -5 stay
-9 12 step
9 -9 stop
8 -4 stop it
-3 6 stopp
-6 4 story
-10 3 street
7 -3 strength
6 -8 stronger
-3 -2 stronger than
-15 24 such
-9 17 such a
10 -11 suggest
-4 -9 sum
5 -3 summary
-4 8 suppos
2 -10 sure
1 5 survey
-4 9 survive
-9 -4 tak
-8 -3 take
-1 -6 take a
-2 5 taken
-4 -1 tell
21 -10 ten
-17 11 th
-17 0 than
-15 13 than a
-9 2 than it
12 -5 than that
-15 -4 than the
12 11 that
-1 -4 that a
9 -9 that ha
16 3 that i
9 -14 that it
-9 10 that one
16 -10 that she
-7 -5 that the
-8 8 that they
5 -3 that thi
5 12 the
0 -11 the #
11 -6 the answer
6 -14 the argument
7 -4 the bank
-6 -1 the bear
5 -3 the bill
-3 6 the budget
-3 5 the capital
2 -7 the city
-9 10 the claim
-7 -4 the data
0 -7 the effect
8 -4 the end
2 -6 the fact
4 -5 the finance
-10 7 the first
7 -6 the fund
8 -4 the future
-4 -2 the harvest
11 -6 the head
-11 2 the idea
3 -6 the last
-4 -6 the list
-2 -3 the long
-3 6 the man
6 -3 the market
-3 5 the ministry
6 -1 the moment
-20 21 the money
-5 7 the most
7 -11 the new
3 -10 the next
-4 -2 the older
12 -10 the on
22 -12 the one
-6 6 the opposite
-10 5 the other
7 -6 the panel
9 -6 the past
-2 -7 the price
10 -5 the railway
-8 9 the region
2 -7 the rest
9 -4 the room
-4 8 the rul
8 3 the same
5 -8 the scenario
6 -4 the school
6 -19 the second
-3 6 the ship
0 -6 the story
-3 5 the suppos
5 -5 the survey
-13 2 the th
-18 9 the theory
9 -11 the thesi
6 -6 the three
2 -8 the truth
-13 5 the two
6 -6 the water
2 6 the way
-4 -5 the whole
-3 5 the winter
-3 5 the women
12 -2 their
-19 -1 then
-4 -3 then it
-3 5 then the
-23 7 theory
-28 18 there
-8 0 there are
-4 5 there i
6 -4 there wa
2 -10 these
13 -13 thesi
5 -2 they
3 2 they are
-5 -5 they don't
-13 16 they have
10 -9 they were
11 -7 they will
8 -8 they would
-5 9 they'd
37 -11 thi
29 -18 thi i
-3 5 thin
0 -5 thing
12 -3 think
-5 7 think it
7 -4 think so
-7 -9 think that
7 -4 think the
9 16 third
-6 10 third of
-8 8 thirty
-2 13 those
-6 8 those who
-5 -19 though
-3 -3 though not
-1 8 thought
-4 7 thousand
4 -7 three
2 -9 through
-1 8 tim
10 -5 tim out
10 -1 time
11 5 to
-1 -5 to #
-12 -8 to a
11 -9 to believe
7 -4 to bet
-6 -5 to call
-10 7 to do
5 -5 to find
-4 9 to go
6 -4 to have
-14 6 to it
-5 2 to lose
6 -3 to name
4 11 to see
0 -11 to the
-4 -1 to thi
9 -5 to think
3 -8 together
6 -5 told
5 -3 told me
-9 -6 too
-2 -3 too ear
-3 7 touch
5 -3 toward
-6 5 town
-4 -2 trouble
4 9 true
-6 8 trust
1 -13 truth
6 -3 try
4 7 turn
-2 7 twenty
6 -8 twice
-1 -22 two
-3 6 two year
-8 9 u
-5 5 under
-4 -10 until
-1 -9 until the
-4 11 up
-5 7 up the
-4 -10 up to
0 -5 us
-7 -1 useful
6 -3 usual
-5 9 variant
8 -13 version
9 -12 very
-6 -5 view
5 -6 village
9 -7 vote
-18 30 wa
-3 5 wa a
7 -5 wa the
-5 -3 wait
-12 9 walk
-5 18 want
-10 7 want to
-18 9 war
-5 -2 washingto
5 -6 watch
7 -18 water
0 -13 way
3 8 we
14 -7 we are
15 -12 we have
0 -6 we would
-3 5 we'd
-2 -11 weak
6 -4 week
7 -3 weekend
4 -13 well
5 -4 well be
19 -13 went
-1 10 were
40 -26 what
-8 -6 what it
18 -8 what the
-8 3 what they
11 -9 when
9 -6 when i
-5 2 when the
23 -13 where
1 -7 where the
-2 13 whether
-4 -2 whether the
-1 10 which
-6 4 which i
3 7 who
5 -7 who could
-8 -1 who ha
13 -9 who would
-3 5 whoever
-4 -4 whole
0 -16 why
29 -3 will
6 8 will be
-11 8 will go
-6 3 will happen
1 6 will not
-14 13 will probab
20 -11 win
-7 7 window
-4 11 winter
2 10 with
-1 -4 with #
12 -12 with a
7 -4 with it
11 7 with the
17 -19 within
11 -49 without
6 -6 without a
-8 -5 without be
-4 -2 without the
-15 11 witnes
-3 5 women
-1 -6 won't
9 -9 word
-6 28 work
10 -8 worse
-1 -9 worth
-20 9 would
14 -6 would be
12 -6 would give
-6 7 would have
-11 -6 would keep
-3 5 would ne
2 -8 would not
7 -3 would rather
-15 -4 would say
-3 -3 would take
6 6 writ
14 -7 write
8 -3 wrong
-2 -6 y
-4 9 year in
-18 7 yet
5 4 you`,
};
