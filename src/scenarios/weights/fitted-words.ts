/** What the wording of a sentence says of each thing, as `readWordTables` reads it. Fitted by tests/scenarios/training/train.ts. */
export const FITTED_WORDS = `0 #;1[2>
1a;0B1W3W4K5B6U
2bout;5N6N
2ccord;3h4K
2fter;2G
2gainst;5N6T
2ll;4U5X6L
2mong;4X5M6M
2nd;0C1_2I4I6S
3other;1e
2t;1L2I3J
1base;1]
2ut;0Y2V4e5J6W
2y;2I3f5T6M
1either;1c3^
2ven;4[
4ry;3X
6th;0h4Y
1first;1K
2or;1H4_5D6K
3ur;0m
2rom;2H4K
1give;3_
1he;0I1E3I4B5M6R
3r;3Y
4e;3Y4L5T6N
2i;5S6O
2ow;0l
1i;0i1@4X5R6O
2'd;4Z
3m;2C
2f;1f3_4S5W6I
2n;1H2K3Y
2t;1L3F
1moscow;2b3X
2r;2E
2y;1K
1neither;5M6V
2o;3I4V5N6U
3body;3I4M5N6T
3ne;4U5N6S
3r;5N6T
3t;4[5N6T
4h;4]6T
1of;1K4Z5U6L
2n;0G2J3X4L5O6S
3ce;3^
3e;1[4L5S6N
2r;1e3g
2ther;1Y
2ur;4U
1people;2F3[
1scenario;1^
2he;0I1F3G4I5O6M
3ould;3Y4W5N6N
2ince;4W5T6N
2o;0m2_3J4[5L6N
3me;2C4J5M6M
2till;1i2c3Y4I
1take;1]
2hat;0]1V3@4^5Q6G
3e;2N4L5Q6Q
4ir;0f3Y4K5N6S
4n;1a3K4C
4re;0H2L3E
4y;0^4I5L6X
3i;2W4Y5R6N
3ree;0_5T6N
2o;3W4T5N6O
2wo;5S6N
1under;3i
1we;0^3L4^5L6U
3've;2@
2hat;0o1B3T4K5S6M
3en;2K5U6M
4re;0s
4ther;5M6M
3ich;0d1V
3o;0u
3y;0r2H
2ill;0q
3th;3W4]
1yet;2d4b5N6U
2ou;2C4W
0!#;4X5M6R
1a;0C3V4R5Q6X
2bout;4L
2ccount;4]5N6N
2gainst;4Y
3ree;0o
2ll;1W3X4S5L
2n;4]5L6U
3d;3V5S6R
3other;5N6T
3y;4Z
4one;4X5L6U
4th;3U5U6L
2re;4V
2t;1V3Y5Q6N
2way;4W
1be;0D4T5O6R
3cause;4V5N6T
3en;3G4Z
3fore;4Z5O6K
3lieve;4_5N6T
3tter;4Z5S6O
2ut;1Y3Z5T6M
2y;3I4W5M6V
1call;4V
3n;4U5L6R
2om;4Y5N6T
4e;4Y5N6U
3uld;4X5Q6L
4rt;4Z
1do;4]5I6S
3ne;5N6U
3ubt;4Y5T6N
1else;4X5R6O
2ven;4[
2xist;4W5M6W
3pect;4[
4lain;4_5M6M
6nati;5T6N
1find;4Y5N6U
3rst;4W
3ve;4X
2ollow;4[
3r;1L3T4Z
3und;4_
4r;4[
2rom;4T5O6X
1get;4U
2ive;4Z5N6T
2o;4U
3vernmen;4[
1ha;3I4[5Q6T
3d;0b4T
3nd;4[5N6T
3ppen;5N6S
3v;3_
4e;3J
2er;4[5T6M
4e;5N6U
2old;4X
3w;5N6U
1i;0=3K4U5B6Y
2n;0D1J4W5R6R
2t;0@3K4Z5E6V
1kind;4]5N6T
2now;3W
1law;5T6N
2ist;4Y5M6M
2onger;3b4V5N
1majority;5N6T
3ke;4Y
2et;4Y
2inistry;4Y
2oney;4[5N6T
3re;3Y4Y5N6Q
3v;5N6N
2uch;4Y5N6T
2y;5N6T
1ne;5U6M
2ine;4[5N6T
2o;4V
3r;3[
1of;1H3L4]5N6X
2n;4S5L6U
3e;3J4S
2r;3]4U
3der;3]
2ther;4b5[6G
2ut;4Z5N6K
4side;5N6T
1party;5N6T
3y;4W
2eople;4Y
2resent;4^
2ut;4X
1reason;4Z
3commend;4Z
2ule;4]5N6N
3ssian;4Y
1say;5M6M
2econd;4W
3e;4^5O6R
3t;4Z
2hould;4Y
4w;4X5N6N
2ign;4^
3nce;4V5V6M
4gle;4_5O6S
2o;4V
2uch;4[5M
3pport;5M6V
3rvive;4Z
1than;3]4Y5O6O
4t;3I4X
3e;0K4T5L6S
4m;4V5O6O
4re;4[5M6W
4y;5N6T
3i;4W5J6Y
3rough;4W5N6T
2o;0=1K3T6T
2race;4[5N6U
2wo;4U
1up;4Z5M6V
1vote;4W
1wa;5N6T
3y;4_
2e;4b
2hich;4W
3o;4c5M6W
3y;4]5O6O
2ill;4V5O6O
3th;4_
2ork;4V
3uld;4Z
1year;4W5O6O
3t;4V5N6T
0#;0G1E2G3W4W5O6U
1 a;3X4K
3nd;1L3U4S5N6Q
2billion;3]4K
2dollar;3Y
2february;2E
2metr;2E
3illion;2H3Z
2october;2F
3f;4X5M6T
3r;3d
2pag;0c2H
3eople;3_
4r;0@4Y5T
2seat;3a
2the;2F3Z4W
3o;3_
4nn;0c
0, #;0J1C2H3Z5U6Q
2a;0H1S2S3[4C5J6J
3bout;3X
3ccord;4V
3fter;3X
3ll;4L
3mong;4U5N6N
3n;0]5N6T
4d;2V4T5[6U
3sk;4X5T6N
3t;2H3X5J
2because;1W3]5W6G
3ut;0>2U4d5E6H
3y;0I1L3]4T5K6R
2could;3Z
2each;3X4K
3leven;4Z
3ven;4Z6R
2fewer;5N6U
3ive;4[
3or;1T3W5J6G
4und;4X
5r;5T6N
3rom;2J3J4S
2ha;0H2Y3K4K5N6X
4d;4K
4ve;2Y4T5N6T
3e;0<2V3V6M
4r;4Y
3owever;2d4f5I6Y
2i;1T4Y5W6N
3'd;4]
3f;0^4Y5Q6K
3n;3X5G6Q
4clud;4Y5T6N
3t;1T3S4l5L6N
2keep;3_
2let;3[
2m;2E
3ade;3a
3ore;4]5S6N
4st;3W4L
2nine;4[5N6T
3o;4]5K6Z
4body;5U6N
4r;4]5M6V
4t;4U5L6U
5h;4[
2of;4S5L6W
3n;1N3Z5R6L
4e;0G3Y5K6V
3r;0i3]4K
3ver;2C
2paid;3^
3eople;4L
4rhap;5N6N
3oint;4Y
3rovid;4g5J6J
3ut;3[
2said;2I
4y;5T6G
3even;4]5T6N
3he;3L4S5N6Q
4ould;4]
5w;4[
3ince;0>4U5L6K
3o;0F3h5F6O
4me;0_3X
2that;1[4Z5J6U
4e;0C3]4W5W6N
5ir;3[
5n;0f1U3X4T5L6L
5re;1M2G3U4S5N6N
5y;0@3^4T5S6K
4i;4g5V6M
4ough;0^4_5K6G
4ree;5S6O
3o;1Y3V5Q6S
4o;4K
3wo;5L6Q
2under;3[
4til;3d
2wa;2K3X
3e;3H4U6R
3hat;0l4]5K6N
6ever;4Z5T6N
4en;2L3K5L6O
5re;3L4[5K6K
7a;4[5N6N
5ther;4Y
4ich;1Z2K3L4S6F
5le;3]4V5O6M
4o;1W3K4J5T6N
5se;1V5N6N
4y;5M6M
3ill;3h5N6S
4th;0A3g4O5O6I
6out;3^4W5K6M
3ould;1Y2d3f4L
2yet;4]5L6L
3ou;2I
5nger;1]
0^#;1[
1a;0A1W3W4K5A6W
2 a;4g5N6K
4n;4b
3for;5N6T
3long;4b
3second;1b3Z
2bout;5N6N
2ccord;3h4K
7 to;3h4K
2gainst;5N6T
2ll;4V5X6L
4 the;4]5U6N
7ree;4Z5U6N
2mong;4X5M6M
2nd;0C1^4H6S
4 if;1_
5the;1Y
8n;1[
3other;1e
2t;1L3J
3 the;0_
1base;1]
5 case;1]
2ut;0X4e5I6V
4 a;4Y5N6U
5it;4Y
5the;4f5M6V
2y;3e5T6L
3 #;3c
1each;4L
2ither;1c3^
7 the;1]
2ven;4[
4ry;3X5T6N
6th;0f4[5T6N
1first;1K
2or;1H4b5C6J
4 a;4]5N6N
5the;0c4f5J6K
3ur;0l
2rom;4K
1give;3_
1he;0H1E3I4C5L6R
3 ha;4F
3r;3Y
4e;3Y4L5T6N
5 the;3Y
2i;5S6O
2ow;0l
1i;0[1A4X6T
2 don't;4X
3have;4Y5R6Q
3would;4[
2'd;4Y
2f;1f3^4T5Z6H
3 i;4_5T6N
5t;1c3X4L
4the;1_3]
2n;1H3Y5S6L
3 her;3e
5i;3c
4it;3_
4that;3d
6e;0V1I4S5H6M
6i;3j
2t;1L3E4T
3 can;4]5M6M
5ould;4_5M6M
4ha;3D
5old;3_
4i;0c3I4]5[
4may;5N6N
5ight;5N6N
4wa;1V4J5T6N
5ould;5N6Q
1moscow;3X
4t of;4Y
2y;1J
1neither;5M6V
2o;3I4W5N6U
3 other;5T6N
3body;0a3H4M5M6U
3ne;4U5N6S
5 of;5N6S
3r;5N6T
3t;4[5N6T
4 one;4[5M6V
4h;4]6T
5 in;4^
1of;1K4[5V6L
3 all;4]5U6M
4the;4Z5X6I
2n;3X4M5O6U
3 the;1S3K4J
6i;3i
3ce;3]
3e;0I1Z4L5V6I
4 group;1c
2r;1e3g
3 else;1^3^
2ther;1Y
2ur;4U
1scenario;1^
9 #;1^
2he;0H1F3G4I5O6M
4 ha;5N6T
3ould;3Y4W5N6N
2ince;4W5T6N
6 then;4Y
2o;0l3I4[5M6N
3me;4I5M6M
2till;1i3Y4I
6 other;1j3X
1take;1[
2hat;0Y1U3?4^5Q6G
5 i;4[5W6M
6leav;1]
3e;0L4L
4 base;1^
5first;1T
5last;5N6T
5oldest;1]
5pessimist;1Z
5second;1U3X4E
6tate;3Y
5third;1Y3V
6rouble;4^5N6T
4ir;0e3Y4K5N6S
4n;1_3K4C
5 there;1h
4re;3E
6 are;0Z4I
7i;4V
7remain;1^
4y;0Z4J5O6W
5 are;4L
6have;4U5S6N
6would;3_
3i;4Z5T6L
4 i;4X5W6M
3ree;0^5T6N
2o;3W4T5N6O
2wo;4M5S6N
1under;3i
6 thi;3h
1we;3H4[5L6W
3 have;4X
2hat;0n1B3T4K
5 i;0d
7t;5N6N
6they;3[
6will;0h
3en;4T5W6M
5 the;3_5T6N
4re;0s
4ther;5M6M
3ich;0d1V
3o;0t
3y;0r
2ill;0q
3th;3V4_
5 the;4X5S6O
1yet;4b5N6U
4 the;4_5M6U
2ou;3F5N6T
0a;0E1T5I6X
1 a;1T3W4[5G6R
3n;4_
2bad;3Y5N6N
3u;2E
2case;5N6N
3easefire;3^
3hance;4]
3ourt;4X
2day;3Z5M
3ecade;3]5N6U
3ifferent;1X
3rone;2D
2far;4]5O6O
3ew;3_5N6N
3ield;3_
4fth;4U5N6T
4rm;3[
4x;3^
3or;5N6U
5ecast;4[
5mer;2Y
4urth;1Y
2good;1L4X5Q6L
3reat;4X5O6O
2hand;4_5S6O
3e;3Y
3ouse;3X
3undr;4Z5R6L
2i;5T6N
3n;3]5M6W
3t;1W2]3c5O6L
2large;3Y
3etter;2F
3ine;3Z5V6M
4st;2F
4ttle;3Y
3ong;2[3[4Y5M6M
2majority;5T6N
4ny;4]5O6V
4p;5N6T
4tter;3^4K5T6N
3illion;3Y5M6U
3onth;0a3X5O6O
3uch;4X5J6X
2new;3_4J
2paper;0n
4rt;5N6N
3lan;4Y
3oint;4X5N6N
3robabili;4b5W6L
2quarter;4W5J6R
2real;4[5L6L
4gard;5N6N
2second;1c3[4H5O6O
4ttl;5V6M
3he;4Z
4ip;3[
3ingle;0h3V4Z5J6S
3low;3[
3oon;3_
3pecial;3_
3tate;3X
4eep;4a5M6V
2telephone;2E
4nth;4Y
3he;1U3a4Y5M6Q
5ory;4Y5T6N
5y;1Y2Z3i
4ird;1_4S5K
4ose;4[
3ime;3c
2vote;4X
2way;4W
3eek;3X4I
4ll;4X5N6N
2year;3[4T5N6R
1ble;4X5L6S
4 to;4X5M
2out;0_1L2N5C6M
5 #;3_
6half;4X5N6N
6it;2J4K
6the;3I4S5L6I
7o;4[5M6V
3ve;5M6M
2road;3X
2sorb;3^
1ccept;3X4V5N6N
3ident;2^4X6L
3ord;2K3f
6 to;2K3d
6ing;4_5U6M
4unt;3X4X5N6M
7 for;0c4c5I6M
8of;4X
7an;1Y
2ros;3X
5 the;5N6T
2t;3]
3ual;4W
1dd;4T5I6Y
2opt;4^
2vance;3_
3ertis;5M6V
3is;4_
5e;4]
6r;4Y5N6N
1fter;1K3X4X5L6T
5 #;4V
6a;3Z4V
7nother;3[
6that;2G4X
8e;4S5G6T
5ward;3X
1gain;0?1L3^5U6M
5st;1I2L4Y5N6V
7 it;4^5J6W
8the;3Y
2e;3W4S5O6N
2o;4W
2re;3W4X
4e;0n4Z5U6M
5 with;4Z5S6N
5ment;3Y
1ir;5N6U
1live;3_
2l;1T3T4Y5Y6R
3 but;4Y5V6M
4of;2J5O6S
4the;1V3L4b5V6J
6ree;4Z5V6L
3iance;3[
3ow;3Z
5 to;2C
2most;4_5X6L
6 to;4[5U6N
2one;1V3Y4V5N6O
4g;3_4L5U6N
5 the;3b4G
2ready;0>2Y3I4^5V6K
2so;2X3D5S6M
4 the;5T6N
2togethe;1Z3d
2way;4L
1m;4V
2erican;2]3W5N
2ong;3K4U5E6T
5 the;4W5N6Q
3unt;4V5N6N
1n;0F1O3U4U5G6U
2 account;4]5O6O
4nswer;4[5N6N
4rmy;4Y
3election;4Z
3hour;2H4L
2alyst;0i
2chor;3_
2d;1T3Z5L6R
3 #;3U4W
4a;0T1I3V4L5Q6F
5fter;4W5S6N
5ll;4Y5T6N
5n;3W5N6N
5t;0i4T5O6O
4be;3^
6come;3^
5y;3^4T
4could;4Z
4even;4_
7ryth;3[
4for;3U4U5N6L
6und;4W5T6N
5rom;2G3_
4ha;3E4N5N6X
6d;4V
6ve;4T5U6K
5e;3L4Y5R
4i;1T3L4[
5f;1_
5n;1U3U4_
5t;0[1U4Z5S
4keep;3Z
4leave;3^
6t;3d
4may;4X5N6N
4no;2X4T5L6O
6body;5T6M
6ne;4]
6t;4V5N6J
7h;4X5U6K
6w;1W
4of;4_5S6N
5n;4Z5O6M
6e;3]5R6K
4put;3[
4run;3_
4sell;3^
6nd;3^
5he;5O6R
5ince;4Y5N6T
5o;2]3U5R6O
6me;3Z4X
4that;1V3^5I6Z
6e;1S2U3_4X5[6I
7ir;4K
7n;1Z3W4I5N6S
7re;3G4b5F6]
7y;0_1X4X
6i;4W5S6N
6ose;2H
5o;3X5S6O
5wo;3W4U5V6K
4unles;5N6N
4wa;2F
5e;4Z5O6U
5hat;0b3^
6ich;5N6N
5ill;3Y5M6W
6th;3W4Y5J6Z
8in;3a
8out;3[4V5N6N
5ould;3X
5rong;5N6N
2imal;3Y
2nounc;4T5M6V
2other;1Y3[5K6U
2swer;0~1^4W5M6K
6 i;1Z
2y;3V4W5Q6Q
3 longer;5U6N
3body;3V5T6N
3one;0C3W4X5K6Z
3th;3X4V5]6K
5 else;4W5V6M
1part;3Z5N6T
2iece;3[
2p;2C
3licati;2H
3oint;3Y
3roach;3Z
5v;5N6T
2ril;0f
1re;1L3R5K6N
3 a;4U5M6M
5lready;4W
4four;0o
5ull;4W5N6T
4in;5M6T
4no;4W
6t;4U5Q6M
4on;4W5T6N
4prepar;5T6N
4right;5N6N
4the;1V5N6U
6ose;1Y
5o;2D
2gu;2Y3g4H
4ment;2_4Y
2ithmeti;2^4^5S6O
2m;4K
3y;2W3a
4 that;4[
2ound;2]3Y5V6J
6 #;3c
2rangeme;4U
3iv;2H3^4V5R6N
2ticle;4W5T6N
1sk;0Y1L2N3J4K5^6O
3 for;3U5O6R
4the;5N6T
5o;5T6N
2semb;3^5N6T
4t;3_
3ign;4W
3ociati;4I
3umptio;4a5O6S
1t;1L3T5K6U
2 #;3]5S6O
3a;0Z2L3Y5O6O
4bout;3c
4ll;1Z2V3]5N
4ny;3[4U
3home;2^3b
3it;3X
3least;4U
3once;3X
5e;4V5N6T
3some;3^
3the;4K5L6V
3work;5N6U
2tack;3X
3empt;4V5N6S
1uditor;5N6T
2gust;3Y
2thor;0u1U2^3G4T
6ity;2F5N6S
1verage;4U5T6N
1way;1X3_4Y5G6R
4 from;3[
0b;0e
1ack;0=3c4O
4 a;3b
5into;3]
5to;1X3]
2d;3W5N6N
2lance;3Y5T6N
3tic;2]
2n;5M6U
3d;4V5M6V
3k;3U4M5U6K
4 would;3[
2re;2^
3gain;1[
2se;0k1f2c5W6M
4 case;1f2d
2ttalion;2_4U5N6U
1e;1H3R
2 a;3_6M
3done;0e4[5N6N
3gone;3^
3in;0e4W
3made;4V
3no;3]
3paid;3[4V
3sold;3^
4urpris;4d5S6N
3taken;5U6N
4he;5T6M
4o;3[
2ar;4[5U6N
4 her;4^5S6N
5it;5T6N
2cause;1V3b
7 it;1[5T6N
8the;3[
by;3]
3om;3b5O6O
5e;0e3g6L
6 a;3b
7of;0t
2en;0F1J2K3J5R6Q
4 a;2F
6ble;4X
5in;4J
5put;2D
5the;5N6T
2fore;0F1S3X4U5H6W
6 #;4Z5N6T
7it;5N6N
7the;0a2X3V4X5N6U
2gan;6L
5 to;5N6N
3in;0m1_3U
5 to;3[4X
6with;1b
3un;5O6N
2hind;3a4T5L6T
6 it;3^5N6T
2liev;1W2X3b4V5L6S
6 that;3b
6e;2X4_
7 in;4W
8that;4Z
3ong;5O6S
4w;0g2Y3_4S6L
5 the;3a
2rth;3_
2st;0k1[4W
4 case;1d
2t;4[5V6M
3ter;1U2V5Y6M
3ween;0Z1I3]4K5M6S
7 the;3W4I
2yond;2_4_5M6F
1ig;1Y3^
2ll;2H5V6M
4ion;3Z4K5O6N
2rth;3W4Z5O6R
2shop;2F
1lack;3[
5 sea;3[
3me;3^
2ock;3W
1oard;5S6N
2dy;3W
2il;0w
2n;4Z
2ok;2K4S5O6T
2rder;0d2Y3^4S5K
3row;3b
2th;0G1U3Z4V5]6C
4 sid;5T6N
2ught;3X4M
1r;3c4L5M6S
2 in;3]
2ead;2G
4k;3[4U5O6N
2idge;3V5O6S
3gad;2_4Y5M6O
6e;4W5O6S
3ng;1Z
2ought;0Z2I5O6M
2ussel;3]
1udget;0^2X3V5X6J
6 of;5T6N
2ild;0D3]5O6S
4t;4U
2rial;5N6T
3n;3W5N6U
4t;3_
2t;0?2V4_5K6H
3 a;3X4V5N6T
4he;5N6N
4it;2[4e5L6L
4not;4W5K6K
4on;4]5K6K
4the;2W3J4b5J6S
2y;3[
3er;3X
1y;0M2O3]5R6T
2 #;0g3d5N6U
3a;0<3X4N5V6M
4n;3[
3contrast;4X5T6N
3far;5U6M
3it;3[
5self;5M6M
3now;5N6S
3one;3[
3some;4X5T6N
3the;1W3Y4X5Q6O
6n;5N6U
4wo;4Y
0cabinet;5U6N
3l;3[
4e;2^4U
2lculati;5U6N
3endar;4]
3l;0D4W5T6L
4 it;4^5Q6L
5the;1]
7i;4Y5U6N
2me;0K3H4W5T6H
4 back;4W
5from;2G
5out;4Z
3p;1X
4aign;3[
2n;0]1H2T4U5M6F
3 be;0@1J4V5Q6O
4find;4]5N6S
4see;4[5O6O
4work;5M6M
3't;4U5M6Q
3not;2W4Y5J6Q
6 be;4[5N6U
2pacity;3Y
3ital;0d3Y5O6U
3tain;3X
2r;5J6O
3d;4V
3go;3_
3ri;3Y
5er;4X
4y;3^5N6O
5 on;3Z
2s;4[5U6N
3e;0X1h4T5Q6H
3h;2^3a
2use;4a5T6N
3tiou;5W6M
1easefire;3Y5N6N
2nt;1I3W4[5S6Q
4 in;5T6N
5of;4Y5M6S
4imetr;4Z
4re;4I
4ury;0^5N6Q
2rtain;3X4X5J6O
1hain;3Y
4r;3X5T6N
3nc;4[5W6L
5e;4d5O6S
6 in;4^5M6W
4g;5S6O
5e;1X3Y4T
3pter;0e
3rm;5N6T
2eap;3X
3ck;4W5Y6I
2ief;4L
3ld;2Y3W
5ren;3c5L6S
3nese;3[
3p;3]
2oice;3Z
3ose;3^
2ristma;3Y4I
2urch;3Z
1ity;2V3Z4T6T
2vilian;3Z
1laim;3]5N6R
3s;2C
2ean;3W
4r;5T6N
3rk;5N6T
2ient;5S6N
3mate;4Y
4b;3Z
2os;0F1J2W3^
4e;3^5T6L
5 the;3c
2ub;3Z
1oat;0g
2ffee;0n4L
2ld;4I
3lapse;4W
4eagu;0_5S6O
8e;1X
2m;0[1X5S6L
3 from;1W
4to;4U
3e;1T2X3T4U5Q6L
4 back;3d
5home;3]
5out;4]5T6N
5to;5T6M
6rue;4_
3mand;5N6T
4ent;4J
4issio;0X1J2K4V6M
5ttee;0[
4unity;3X5U6N
3pany;0?2K3Z4U5H6^
5r;5U6N
6abl;4Y5V6M
4etiti;3_
4lain;2G
5et;4Y
2nced;5N6N
5ivab;4]5M6M
4lud;4]5M6T
6sio;4Y5T6N
3dition;4Y5H6N
9 that;4^5M6M
3ferenc;0b
4irm;4Z5V6M
3sider;3K4c
8 it;4]5N6N
9the;4X
bi;4_5T6N
5st;4K
7 of;2B
4ortiu;3^
4titut;2]
3tain;4Y5N6S
7er;3]
4radic;4]5U6N
6st;4W5T6N
5ibut;5N6T
5ol;3X5N6T
3versat;0k
4inc;4W
2pper;3Y
2rp;5N6T
3rect;4^5M6M
2st;0E5N6W
4 #;2G
5of;3Y
2uld;0A1L2W3X4R5R6K
5 be;3X4Z5O6L
6find;4Z
6have;5N6T
6not;4V5N6T
5n't;2D
3ncil;1I3V5Q6U
4sel;5N6T
4t;0F3J4U5V6S
5ry;1L2U3Y
7 that;4X
5y;4T5N6R
3rs;0s
5e;5X6N
4t;1K3_4U
2ver;3U5S6M
1rane;2F
3sh;5N6U
2edit;3Y
3w;3]4L
2itic;5N6N
2os;0k3Y
4s;3]
5ing;3[
3wn;3Z
1ubic;3a
5 metr;3b
2rrency;3_
3ve;4X5T6N
2stom;3X4M
6er;4V5O6S
2t;3[4U6S
3 the;3]
0dam;3Z
2nger;4Y5M6M
3ube;3^
2t;4[
3a;4[
3e;2J5O6O
2ughter;2F
2y;1I2L3[4U5O6M
1ead;3V5N6T
3l;0c3J4V5W6I
4 of;4V
4t;5N6T
3th;3Y
2bt;3Y4J
2cade;0_2_3]4^5K6Y
3ember;5O6O
3id;0_3[
5e;3Z4I
4sion;5T6N
3line;4U
3ree;5T6N
2ep;4V5N6S
2fence;3V
3icit;3]
2lay;4V
3ivery;4Z
2mand;0^4T5J6Y
2partmen;3W
6ur;4Z
3end;0m4X5M6M
6 on;4W5M6M
3osit;3X4U
4t;3X
3uty;4K5M6V
2scrib;5S6O
7e;0n
6pti;4_5R6N
3k;4W5U6N
1i;2G5N6T
2 in;2@
2d;1L3_5G
3 in;3h
4not;6T
3n't;4V
2e;3Z
2ffer;0l
6enc;3^
8t;0c1V4T5Q6Q
4icult;4Z6R
9 i;5M6W
ato;5U6M
2rect;1X2^3_
6ion;4Y
2smiss;4X
3put;5V6M
3tance;4Z5S6N
4rict;3X
2ver;5N6T
3ision;4Y
1nipro;3Y
1o;0X1K4T5K6K
2 i;4Z
3not;0^2V3D4W5N6O
3so;3X4Z
3the;0_
3what;3b
3you;2?
2cument;2I4_
2esn't;5N6R
2g;2F4V5U6N
2llar;2Z3^
2mestic;3[
2n't;0E1K4Z5V
3e;1F4Y5T6H
2or;0H3Y5N6S
2uble;3Z
4t;4]5T6M
2wn;0^1W3Z4Y5Q6R
4 to;0i3X4T5S6O
1raft;4W5]6G
3w;3G4V
2i;4X5N6T
3ft;3Y
3ll;5T6N
3ver;2J
2on;3e5M6M
4e;5N6N
3p;3Z
2y;3[5M6M
1ue;2[5M6V
2r;2I3Z4W5M6W
3 the;5N6T
0each;0m1G3^4O5S6O
4 of;4X5S6N
6ther;0k3X
5time;5T6N
2r;5N6O
2st;2Z5O6O
4ern;3X
1conomic;1[
7st;0h1V2]3K
1dge;3]
1ffect;4Z5L6Q
1ight;1K3U4Y5W6K
5 hundr;5T6N
6of;4[
5een;3U
5y;5O6T
2ther;0^1^3_4W5N6O
6 side;3Y4X
7the;1]
1lect;3^
5ion;3Y4U
8 in;4X
3ven;1F3K4Y5J6_
6 year;4X
2se;1U2U3[4V5Y6H
4where;4U5N6T
1mploye;5M6U
3ti;4X
4y;3Y5N6S
1nd;0c1N3b5W6Q
3 of;0G1K3]4S5S6O
4up;4Z5T6N
2ergy;3^4K
2gine;2D4W
6er;1T3L4X5N6T
2ough;2Z3Y4Y5L6K
6 to;3_5N6T
2ter;2F
1rror;2F4X
1stonia;5N6T
1uro;3Y
4pe;3Y5M6M
6an;3Z5M6U
1ven;4[6X
4 if;4Y5M6V
5the;4Y5N6S
4t;4V
3r;4T5R
4y;0:1J3X4[5U6V
5 one;4[5O6S
6year;4Z
5one;3V4I
5th;0h3_4]5[6L
7 else;3^
8that;5T6N
2idence;4_5T6Q
1xact;4a5U6M
3min;4Y
6 the;5N6T
2ception;4W5W6M
3hange;3f4L
8 for;3b
2ist;1L4W5L6R
2pect;2V3]4W5_6H
6 a;3b
7it;4_5S6O
7the;3[4W5U6N
4nse;3_
4rimen;4X
3lain;3K4X5O6F
7 the;4W
8why;4^6N
5nati;0k1^2b4[5[6M
3orter;3Y
2tend;3Y
0f;3c
1act;4]5S6O
4 that;4X
4ory;3Y
2il;4Y5M6Q
3r;5N6N
2ll;0b2V3^5M6O
4 with;5N6N
4en;4[5M6U
2mi;3Z
4ly;3X4X5N6O
2r;0?3I4Y5R6J
3 a;4Y5N6N
4the;4]5V6M
3m;3Z
4er;3Y
2ster;4W
2ther;2H3[
2vour;4I5T6N
1ear;3Y
3sible;4]5N6N
2bruary;2G
8 #;2D
2ll;4Z6U
2w;0^1T3]
3 hundr;3c
3er;4X5L6W
5 than;4Z5M6V
1ield;3_
2fteen;4Z6L
7 year;4V
4h;4U
5 of;4W
4y;3]4Y5L6S
2ght;2e3Z
3ur;0^4]5[6G
5e;0]
2l;4V
3e;2E4X
3l;0]2X3e5N6N
4 the;3Y
2nal;1W
4nce;4V5X6L
3d;1K3U4a5Q6V
4 a;4Z
5no;4Y5N6U
5that;4X
7e;3X4W
3ish;3W
2rm;3]5S6K
3st;0K1W3S4L5N6Q
5 and;3[
6i;1V
6of;1W
6school;1[
6time;3[
7wo;4Z
2sh;3Y4L
2t;2[4Z5V6L
3 the;4Z
2ve;0Z1D4^5R6K
4 of;4Z5T6N
5per;4Z
5year;3c4Z
2x;3e
1lag;3a4K
3t;3Y4S
2eet;3Z
2oat;5N6T
3od;2G3]4L
3w;3b
2y;3Z
1old;3[
3low;0o1F3T4T5R6K
2r;0K1O3U6K
3 #;4X5T6L
4a;3X4U5E
5n;4V
4each;3^
4good;2^3e4J
4her;5T6N
4it;2W4X5W6S
4one;4W
4some;4Y
4ten;3[5T6N
5hat;4V
6e;0^1I2M3W4Z5J6O
7m;3^4L
6i;4_5O6T
6ree;4V
4which;1W5V6M
6om;3[
3ce;0b3Z5M6V
3ecast;0b2^4[5V6M
4ign;4T5M6V
4st;3]
3gotten;3_
3m;0c3W5O6O
4er;0a1V2U3F4J5T6N
3ty;041K4X5Q6N
3ward;4X5V6K
2und;0>3K4_5S6O
5 a;4V
6in;4V5V6M
6no;4]
6that;4W
8e;4Z
5er;4Y5N6U
3r;0m1?3S4V5Q6V
4 hour;3]
5minut;4Y
5of;4]5W6M
5tim;4W
5year;3W5O6S
4teen;2H4X6R
8 month;2C
5h;0[1V3I4K
1ree;0d3W5M6W
3ight;3W
3quency;5N6T
2iday;0[4W5N6T
2om;0F3Y4G5R6S
4 #;1L2K3W4L5S6O
5a;2K4L5O6S
6n;5N6T
5it;3Z
5the;1S3W4N5N6Q
5which;5N6T
3nt;0Y3Z
5ier;3Z
3zen;3d
1uel;4W5L6Y
2ll;0_2V3]5L6Z
2nd;3Z4T
2rther;4T5X6I
2ture;4Z5T6N
6 tense;5U6N
0ga;2W3_5O6O
2p;3[4W5W6I
2rrison;3Z
2uge;3Z
1eneral;1U3V5N6U
6tio;3_4L
2rman;5N6U
2t;0W3X5K6M
3 a;3Y
1iv;0_3U4[5R6V
3 it;4]
4the;5N6U
3e;3Z4Y5W6K
4 it;4W
5the;3[5T6N
4n;5N6Q
5 up;3]
1lacier;5N6T
3s;5M6U
1o;1S3_4N5Q6H
2 back;3Z4V
3into;3]
3on;1V2Y3g5J6Q
3through;0s
4o;2K3a4I
2ne;1L3W
4 through;4W5U6M
2od;0A1K3Y4V5O6H
4 deal;4U5S6N
2t;1L2G5L6S
3 a;2F
2vern;3a
6men;2V3Z4X5Q6S
1radual;3^
3in;3^4L5N6N
3nt;4X
2eat;3Y
5 deal;4Y
5er;5U6N
7 part;5U6N
3en;1X4U5T6N
2id;3X4T
2ound;3^
4p;0_1_2W3V5W6J
3w;2Y3X4T6R
4n;5M6V
1uarante;5N6N
8e;3X5N6N
4d;5N6N
0ha;0X1K2S3I5T6V
2 a;2V3>5N6H
4lready;4V5T6N
4sk;4L
3become;5N6T
5en;0I1N3K4T
3come;4Y
3done;4U5S6O
3ever;4W
3gone;4V5L6W
3had;0a5N6S
5ppen;4X5O6N
3it;5V6M
3just;4Y
3let;5M6U
3never;5M6V
4o;2X4U5N6R
5t;4]5M
5w;0k5T6N
3said;5N6N
4ince;4Z5T6N
4o;5N6N
4topp;4X
3the;1X2]5W6M
4o;0_4T5K6T
4urn;4Y
3yet;4Y5N6N
2d;0:2N4V6T
3 a;2H
4been;0F2J5T
4come;5U6N
4made;2D
4no;4Y5O6S
6t;5N6S
4to;4]
2lf;1K4R5I6O
4 a;3W
5of;0b4Y5K6L
5the;4U5M6M
3l;0[1L3W4H5T6N
2nd;1Z2L3W4W5K
4 the;2D
8re;1b
3g;0m5N6N
4 on;0r5N6N
2ppen;1H2W4]5T6C
6 to;3Z
2rd;2Y4^
4 anyone;4Y
5to;4e5Q6N
4er;5N6N
2v;0]3^4U5O6O
3e;1J2R4U5T6U
4 a;4T5N6O
6lready;4^5T6N
5been;1B3I4V6T
5come;4V
5done;4Z5S6N
5fallen;4Y
6ound;4W5N6N
5had;4Y5N6U
5never;4W
6ot;4X5N6T
5put;4W
5seen;4V
6ign;5T6N
7nce;4Z5T6N
5the;3X5O6S
6o;0F4X5J6W
4rkamp;4]
1e;081N3N4I5J6Q
2 argu;3_
3believ;3_
3do;4Y
3expect;3a
3ha;3E5T6K
5d;5M6V
3i;5N6N
3said;4L
5y;2W5O6S
3wa;2D
4ould;4U5N6O
4rit;4[
2ad;1T5Y6I
3r;0j4I
4d;0[1X3J
3t;3W4T
3vy;3Z
2ld;0c3V4T5S6L
3p;5N6N
2r;0@1J3T4S5f6B
3 i;4Y5S6N
4out;4]5T6N
5wn;0_
4view;3d
3e;0n1E3T4T5b6G
4 the;3Y
1i;0H1N3X4T5U6Q
2 opinion;3_
4wn;2[
3view;3Z
2gher;4U5O6S
2m;0<4S
3self;1W
2storian;1V
1old;0D1V2X3Y4[5H6L
4 for;4_5N6N
5on;5N6N
5that;3i
3e;4V5M6M
2m;5N6U
3e;0A3[4N6S
2pe;4V5N6U
2spital;3]4V
3t;3]
2ur;0D1H2I3Z5U
4 a;3^
3s;3Y5O6I
4e;1H3W5K6W
5hold;3Z
2w;0x1E3K5V6O
3 it;4W
3ever;2_4d5I6Y
1ryvnia;2G3]
1uman;3]
2ndr;1J3U4Y5R6O
5 and;4V
6men;4Y
6of;4[
6run;4^
2t;2E
1ydrogen;3Z
2pothesi;1^3Z
0i;2T6G
1 a;2T3V5E6[
3bout;5T6N
3lready;4Z5S6O
3m;4V
3n;4T5N6U
4other;5N6N
2be;0f5U6M
3y;5T6N
2can;4W
5't;4Z5N6N
2do;5N6U
4n't;4Z
2found;4Y
2go;0h
2had;4W5U6M
4rd;4b5S6Q
4ve;0b1I2V4W5Q6S
3ow;4V5W6M
2in;3K4U5M6T
2know;4Z
2les;4W
2made;1X
3ore;4X5N6N
2no;0g4_5H6_
4t;2Y3E4V5H6R
5h;4Y
4w;0e
2on;4T5S6N
2plausible;5M6M
3ossible;4_5M6M
2real;4Z5N6N
3ight;4_5G6N
2shall;0j
4ould;4Y5N6U
3ometh;4Z5L6L
4und;4Y5M6M
3till;2I5N6N
2that;0C1V3f4M
4e;1_3K4X5e6H
4i;4Z5T6N
5nk;4]5S6O
3o;0Y3Y4G
2wa;0i
3hat;1W3C4X5^6J
4ere;4]5V6M
4y;4Z
3orth;4Y5M6M
4uld;4f5W6G
7n't;4[
1'd;4d5O6S
3 put;4^
2m;2G
2ve;0[4U5S6M
4 seen;4]
1ce;3^
1dea;2Z5L6W
1f;0@1^3V4Y5V6F
2 a;4Z
4nyth;4Z5U6N
3i;4^5U6N
4t;1_5M
3the;1]2V4]5H6G
6y;4U5N6N
3you;2F
1mport;3X
1n;1N5N6U
2 #;0L1D3S4L5R6R
3a;1F2N3T5J6U
4ll;4W5N6T
4ugust;5T6N
3both;4W
3each;4X
4leven;4X5N6T
4very;4]5T6N
4xchange;3c
3fact;4Y5T6N
4ive;4[5N6S
4our;5U6N
4ull;5N6U
3her;3b4M
4i;0_3^5O6O
3it;3Z
3kyiv;2]4L
3march;4W
5y;5M6U
4y;2F
3nine;0d4Y
7teen;4[
4one;4_5M6W
3one;3Y4T
4rder;3_
4ur;4Z
3part;4X5N6N
4lace;3Y
3question;5M6U
3return;3[
3seven;4X
3ten;2b3G4]5Q6S
4hat;3Z4X
5e;1L5T6O
6ir;3a
5i;3b5V6M
5ose;4W
4wenty;4X
5o;3W5S6O
3ukraine;3Y
3which;0X1Y3]4U5N6Y
4rit;4]5N6S
2clud;4Y5O6R
2de;4W5M6M
3ia;3b
3ustry;3]
2side;2Z3Y
6 the;3[
4st;4X
3pectio;4W
3tead;3e4H
7 of;3b
4itute;1X2Y3J
9 for;1]
3urance;2_
5er;2[
2tellige;3[
4rest;4F
5view;4W5S6O
3o;0e3e4J5N6O
4 a;3_
5the;3W5N6T
1sland;2[3Z
2n't;3I4Z5M6N
5 a;4Y5N6T
1t;0L1T2U4S5L6O
2 a;4_5T6L
4ll;1Y2F4Z5S6N
4nd;5T6M
4uthor;0o5N6T
3back;3^
3came;2F
5n;4[5K6K
6not;4e5N6N
4om;0i4Z5N6N
5uld;2Z3K4b5L6L
3depend;4X5N6N
4id;3Y5N6N
4o;1]3V4V5L6L
3explain;4[5N6N
3fail;4]
4irst;4X
4rom;4W5M6U
3ha;0B2U3L4Z5L6Q
5d;2I4L
4old;3c
3i;1U2Z4X5Y6K
4n;4S5O6T
4sn't;4[5N6N
3last;5N6T
3may;4W5M6M
4ight;4Z5M6M
3on;5L6O
5e;4]5N6S
4ut;4Z
4wn;2Y3e4L5Q6S
3rival;5T6N
3say;5N6N
4hould;4W5O6O
4tay;4Y
3tak;4X5O6S
4he;3J4T5U6O
4o;4U
5ok;2F
3wa;0G1V2J4T5]6F
4ere;4X
4ill;3]4Y5W6E
4ork;4Y5M6M
5uld;2_4^5K6M
2'll;4Z
2self;0D2V3a5L6N
0january;0d
1ob;3_4L
2in;3]
4t;3Y
1u;4Y5R6M
2dg;3Y4X
4ement;4]5O6O
2mp;4W
2ne;2K4U5R6R
2st;0c4_5R6W
4 a;4c5N6S
0keep;0W2Y3f5E6Q
4 it;5N6N
5the;2i3h4E
2pt;3U4T
1ill;3_
3o;2A
4metr;3V5N6V
2nd;4Z5M
2tchen;4J
1new;2F
2ow;0Z1J2K4S5U6J
4 of;4^
1yiv;0h2]4L5N6T
0l;4K
1aborator;4K
2ck;4W
2ke;3X
2nd;3]4T5W6I
3guage;0d3b4J
2rge;2Y3Z4T
5r;3X
5st;4X5T6N
2st;0X1K3K4T5V6S
4 three;4W
5week;0l4Y5Y6L
5year;3J4W
2te;3X5M6M
4r;0Z2G3_5W6J
2ugh;4J
2w;0n3V
3 of;3]
3yer;3H5M6W
2yer;4W5S6O
1ead;0d4[5S6Q
3rn;2I4L
3se;3X4U
4t;1V
3v;1[2V4T5H6Z
4 a;1^
5the;1W2[
4e;3_5M6O
5 the;3[4J
2ft;0?3]4N5Q6T
4 bank;3Y
5to;3^5N6N
2gal;4Y5M6T
2nder;3^
3t;5T6N
2s;2X4T5L6N
3 than;4Z5L6R
3son;2B
2t;0G1U2X3b5K6U
3 it;5N6T
4the;2]3h4K5N6T
3ter;1K2J
2vel;3Z
1ie;0h5N6S
2fe;3W
3t;3_
2ght;3W4L
2k;5R6M
3e;2X
4 a;2Z4K
5the;3[
6o;3J
2mit;3Y4U
2ndqvist;1X
3e;3_4Y5U6M
2st;0I1K2I4U5R6I
4en;4X5N6U
2teratur;1W
3huania;3[
3tle;1L4U6T
2v;0]3V4L5N6S
3e;3Y
1oad;3]
3n;5O6O
2cal;3Y4L
2ng;3Z4Y5D6T
4 a;2Z3V4_5M6M
4er;3[4X5K6Q
6 than;4X
2ok;4U5W6Q
4 at;0F2K
5for;4V
5like;4U
2rry;4T5M6Q
2s;2]3[4U
3e;2Z3Z4U5L6Q
3s;4X
3t;0F2K3U5M6U
2ve;4W5M6W
4 to;5N6T
2w;5N6T
3er;4U
1y;3I5T6N
0m;2G4Y5O6S
1achin;3W
6e;3W5M6V
2de;1U3V4S5S
2in;1V5T6N
4land;5N6N
4tain;3l
2jority;4V5V6M
8 for;5N6T
2k;3V4V5V6J
3 a;4Y
3e;3X4U5M6I
4 up;4Z5M6M
2n;0H4K
3ag;4W
3ner;0h5U6M
3y;0X3V4S5L6R
2p;2K5N6T
2rch;2J3Y5R6S
3gin;4X
3k;5W6J
4et;3]4J5U6M
3ri;2D
2ster;3Z
2tch;5S6N
3ter;0]1L2U3V4U5W6I
6 of;3Y
2y;0_1G4T5L6O
3 have;4Y5M6M
4well;4f5L6L
3or;4J
1e;2U5a6C
2an;3[4U5O6R
4 to;4X
4t;3Z
5 to;3Y
4while;2^
3sur;2E4W5R6M
6e;2G4[5S6M
2et;0e
2mber;4X6S
6 of;4V
2n;0C1V2U3X4U5H6]
2re;3^
3it;4Y
2t;2J4U5K6W
3al;3Y
3hod;4[6M
3r;2K3Z4T5N6T
4 a;3^
4e;3Y
4opoli;3^
1iddle;0b3X4U5N6N
6 of;4X
2ght;0b1U3U4S5N6M
2litary;1V
3l;4W
4ion;3[5Q6T
7 tonn;3d
2nd;4V5N6N
3e;3W5U6M
3ister;0H1L5S6Q
6ry;3T5X6N
3ority;3[
3u;5N6N
4t;0Z5Y6J
2ss;3V5N6S
4il;3X
5on;4X
1odel;2b4Z5V6K
2ldova;3[
7n;2a
2nday;2J4I
3ey;0Z1J3S4W5N6U
5 on;4^5S6O
3th;0E1E3S4R5V6V
5 and;3X
6of;4X
2re;0[1S5Q6K
4 than;0<1H4X6S
3n;2I4W
2scow;0[2f3Z4K5O6R
3t;1]3U4U5R6R
4 of;1U3V4V5O6L
5probable;4b5W6M
2ther;5N6N
2v;0C3[5H6S
3e;3c5L6X
1r;2C5U6M
1uch;0W1S2V3S4X5O6R
4 a;3Y4Y5M6W
5of;5N6T
5the;5U6N
2st;2H3W4W5L6S
4 be;2D5N6U
5have;2C
1y;1J3@4W5X6K
2 own;2c5U6N
0nam;4V5T6S
3e;1W5W6I
2tion;3Z
6al;3[4L
3ural;5T6N
2vy;5N6S
1e;3L4S5S6O
2ar;0H1L4U5T6N
2ed;3K6R
4 no;5V6M
2ighbour;3W4S5L6W
3ther;1V2Z3U5J6Q
2twork;3]5N6N
2ver;3U4T5D6_
2w;0E1E2L3]4J5K6R
3spaper;5T6N
2xt;1N3Y5O6K
1ight;2K3Y4W5M6Q
2ne;1K4Z5W6W
4 of;4W
5year;4X5N6T
4teen;3F4Y6T
5y;3Z5K6W
3th;4X
1o;0A2W3R5K6X
2 better;4Z
3doubt;4X
3longer;3d4V5N6T
3more;3Z4]
3one;5T6J
4ther;4d5W6M
3reason;4Y
3sign;4]5O6S
4uch;4Y5N6N
2body;0H2T5W6M
6 had;2G
7in;0f2b5S6O
7who;4X
2ne;1K3G4Y5I6V
4 of;4^5M6V
4thele;4X5U6N
2r;2_3X5M6X
3th;3Y
5ern;3_5N6T
2t;1F3B5H6Q
3 a;4_5O6S
4be;4T5O6O
6en;4^
6lieve;4_5N6T
4come;5N6T
4do;4^
4even;4[
5xist;5N6T
4one;4_5L6X
4rule;4]5N6N
4see;4Y
5upport;5N6U
4the;5M6M
5o;5N6S
3h;0>1W2X3X4W6L
4 in;4c
5of;4]5N6T
5that;4^5U6N
6o;4Y5N6N
3ic;4G
2vember;4K
2w;0n1K3L4X5^6J
3here;4Y
1umber;0H1L2K4T5V6K
6 #;2D
7of;3X
0o'clock;2C
1blast;3[
2serv;5N6T
1ctober;0G
1dd;2_5K6U
2esa;2Z3W
1f;5O6U
2 #;0A1D2K3X4S5Q6R
3a;0A1L2M3S5L6Y
4ll;4]5U6N
4ny;4]5M6W
3be;3Y
3every;4W
8th;4X5V6M
3her;0k4U5V6M
4i;5S6O
3it;0J3V
3last;4W
3next;3Z
4ine;5N6S
4o;4Y5V6M
3one;3V
4ur;0g4Z
3some;3X
3ten;4[
4hat;4^5H6T
5e;0D1U3S4S5T6L
6ir;3V4U
6m;1T2N3M5L6S
6se;4T5O6R
5i;3I5T6N
5ose;3K4Z
5ree;4U5T6N
4wenty;4[5T6N
5o;4V
3u;4V
3what;4Z
5ich;0H2H3H4L5N6S
2f;3Y5T
3 the;3_5T6N
3er;0e4S5X6L
3ice;1K2K3X5U6N
6 ha;5T6N
6r;0d3U4L5O6S
5ial;0j1W5T6N
2ten;3I
1il;3Z5O6O
1ld;3U4L
3er;1X4J
4st;1_
1n;1M5S6N
2 #;0[2I5N6T
3a;1L3X5F6N
4nd;3[
3both;5U6N
3condition;4_5M6M
3either;3Y4W
3for;4X
3her;5U6N
3if;2c4e5K6K
4t;3L4T5V6L
3offer;5T6N
4n;4[
5ce;5N6N
5e;3J4T5Z6L
3paper;5M6M
4roposal;5T6N
3that;4[
5e;0L1O2L3R4U5W6N
5i;2_3f4U
4o;3^
3where;4]5N6N
5ich;4T
2ce;0_3^5G6R
4 the;0j3c
2e;1S5O6R
3 by;3Z
4can;5S6N
5hance;4]5M6V
4day;3_
4for;4Z5T6N
4group;1c
4ha;4Z
6nd;1W
4i;1[4W5R6M
5n;4V5I6X
4more;5N6N
4of;0Z3K4S5O6W
4per;3^5U6N
4th;0f
6at;1[4Y5Z6H
4would;4W
1pen;2T3W5L6G
4 in;3Z
3rator;3W
2inion;0[3c4L5N6T
2posite;1W
2timist;1^
4on;0z1[2f
1r;0X1W2W3i5K6O
2 #;3^
3a;3f4K
3else;1^3^
3fall;5N6N
3not;4X5N6T
3the;1Z3Y4L
5ree;3Z4Y
4wo;3[
2der;0b3V4X5]6O
5 of;0h
6the;5U6M
7o;3c
1ther;0F1[4S5V6A
5 half;4Z5N6N
8nd;1c4Y5R6L
6two;4W
6way;4W5O6O
5wise;4X
1ught;0h5N6T
5 to;0c
2r;0Y1M2U4Y5R6Q
2t;1F4T5O6Q
3 for;5N6T
4in;0a4U5S6O
4of;2U3T4Y5U6R
4the;3[
5o;4Y
4with;4X
3come;4]5R6O
3side;5L6X
7 the;5N6T
1ver;0]3Y4R5L6S
4 a;5N6T
5the;1I3_
6o;3[
1wn;2Z3X4V5L6W
3er;3X4L5N6N
0pace;4Y
2g;0e1K4G
3e;3K4J5U6N
2id;0I3]4T
4 for;3]
2nel;3W5N6S
2per;0q1L2T4L5I
2rish;3W4L
3k;3Y5N6N
3liamen;0h3]4T5M6U
3t;0>1L2L3T5K6L
4 of;3X5O6O
4y;1Z2Y3W
2s;3^
3s;3[4K
4port;2^3^4K
3t;1K4W6R
2th;5T6N
3ient;5N6N
3rol;3Y
3tern;3[
2y;3^5N6Q
3 for;3V5R6M
1eace;2]3]
2nsion;0_3W4V
2ople;1L3^5I6Q
6 who;0Z3X4T5O6S
8ill;3[
8ould;3^
2r;1H3V4Y5Y6O
3 cent;1I3W4Z5S6Q
3hap;3[5M6M
3manent;3_
4issio;4X5S6O
3son;2I5O6O
4uad;4[5T6N
2ssimist;1]
2tersbur;3^
1hase;28
2otograp;2K4L5T6N
1iece;3]
2lot;3[
2p;3Z
3e;4W5N6N
1lace;3Z4T5V6K
3n;0G4_5S
4 for;4_5T6N
4t;3U
3usible;4^5N6N
3y;3Y
1oint;1K3H4T5W6H
5 in;4W
6the;4Z
7o;5U6M
2land;5N6S
3ice;5N6U
5y;2]
4tical;3X
3l;4Z5M6V
2ol;3^
3r;4W
2pular;1Y
2rt;1L3b4I
2sition;0f2]
3sibili;1a
6le;4_5J6J
3t;2J4V5N6T
2wer;3f5V6K
5 station;3Y
1ractice;5T6N
2ecise;4_5V6M
7 thi;4[
3dict;4U5V6M
3mium;2e
3par;0d4Y5S6N
6 for;4Y
7to;4[
3sent;0^4[5L6V
4ident;3]
4sure;3Z
2ic;3W4V5V6L
4e;0>3b4L5H6N
5 of;3]4J
3nt;5N6T
3soner;3_
3vate;4I
2obab;4Y5K6O
6ili;4i5X6J
9 of;4^5U6M
6le;4c5S6N
3gramme;2G5O6O
3ject;4V
3mis;5M6T
6e;4Y
3per;3_
4os;0c
6al;0d2j4V5S6O
3tect;4V
7io;3Z
3v;4c5N6N
4id;4c5J6J
6 that;4h5K6K
5nce;4Y
1ublic;0r1K5M6T
5sh;0_4W5Y6J
2mp;4H
2rchas;4W
3pose;3^4V
2sh;3_
2t;0X1T2U3U4[5V6V
3 hi;4]
4it;4S5S6J
4my;4c5V6M
4the;0^3Z4]5N6T
7ir;5T6N
0quarrel;3Z
4ter;0C4S5R6L
7 of;4X
2estion;0q1I3J4S5L6Y
8 to;0m
2iet;2Z3]5S6N
3te;4W5M6M
0r;3W
1ail;3X
4way;3X4L5S6N
3n;2I
3se;4W
2nge;2]3Z4U
3k;4X5N6T
2te;0]2W3V4U5V6K
3her;1X4T5X6Q
6 than;1Y3Y
1e;5N6N
2ach;0a3Y4Y5O6R
5 the;3Z
3d;3V5^6O
4 it;2F
5the;3[4L
4er;3X4J
4ing;5T6N
4y;5N6N
3l;0h4^5N6D
3son;2H4V5S6O
6 i;2A
7to;4Y
7why;4Y
2ceiv;3W
3kon;3_
3ognis;3[
4mmend;4[5U6L
9 it;4]
4rd;0F3F4X5N6U
4ver;3Z
2fin;3a
3us;3[4W5O6M
5 to;5M6M
2gard;2[4_6M
6 it;4^
3ion;1J3[5T6L
6 would;3^
6al;4L
4ster;4W5M6V
3ulatio;4X
2leas;4U
2main;0[1U2[3[5Q6G
6 the;1Z
2new;2_
5al;4Z
3t;3X5U6N
2open;3b
2pair;3Z
4ratio;3[
3lac;3_
6e;3]
7 the;3]
4i;5U6N
4y;0p
3ort;0_3D4X5O6O
6 say;4b
3ublic;3^
2quir;4X
6e;4X5O6O
2serv;3]
6e;5O6O
6oir;3^
3t;3[4Z
4 of;3X
3ult;4U
2tir;4E
3urn;2X3_5L6T
1ight;2L3W4T5M6B
5 about;4]5K6K
6bank;3^
6to;3X
2s;4V
3e;3X4U
4n;4X5N6U
3k;5N6N
2val;4V5U6M
3er;3Y5T6L
1oad;0c3W6N
2ll;4V
2of;5N6U
3m;5O6T
2se;4Z5S6N
2ugh;0o
3nd;0t3V4V5M6M
3t;3[
4e;3Z4V
1ul;3X4X5L6X
3 out;4_5O6S
3e;4X5O6L
4 it;5N6N
2n;0W1S2W3^4T5T6L
3 of;4Z
5ut;5S6O
4the;2Z3b4J
3n;3Z
2ssia;3c4M
6n;0J3_5J6Z
0said;0:1E3E5U6K
4 that;4T5N6T
7ey;4Z
2lt;3^
2me;1L4Z5R
4 way;4Y5T6N
2nction;3X5N6T
2t;1W
2v;5N6S
3e;3]5N6U
3ing;4V5N6T
2y;2S3U5H
3 it;4K
4that;2K3[4J
1cenario;1_5S6O
8 #;1^
2hool;0X1W3Z4G5U6J
1e;1V2X4Z5V
2 no;4^5O6S
2a;0Z3_4K5N6S
3son;0f2X3]5Z6H
3t;3d4G
2cond;0H1U3U4L5I6W
6 time;4Z
3urity;2Z3b4L
2e;4W5M6R
3 a;4W
4it;4U5N6O
4no;4_5L6U
4the;4U
4what;5W6M
3m;4X5W6L
4 to;4Z5X6K
3n;3H5Q6I
2ll;2[3c5M6W
4 it;3_
2minar;0m
2nd;3a
3se;4Y6M
3t;2K4M
4ence;4Y5O6S
2parate;5T6N
3tember;3K5Q6M
2rious;4X
3ve;5N6N
4ic;3^
6e;4I5O6S
2t;0c1I3T5O6R
3 up;2D
3tl;5W6L
5e;3d
6men;3[
2ven;093U4X5Q6Q
5 of;4W5U6N
5ty;3X4V5U6K
4ral;0d3W4G
1hall;0k
3re;3[4X5T6L
5 of;3^
2e;0=1I3L5U6L
3 consider;4]
4do;5M6M
4expect;3_
4ha;4V
6d;2H5V6M
4i;5M6O
4may;5N6N
4se;4X
4wa;2I4J
5ould;4W5S6O
5rit;4b5L6T
3et;5U6N
3ll;3Z
4ter;3Z
2ift;3X5N6N
3p;3b6T
2oot;3[
3p;3V5M6M
3rt;0_4W
5 of;4Y5N6S
3uld;1F3U4a5J6R
6 be;4X5R6N
7have;2G4X
7the;0i
3w;3H4Z5I6V
4 that;4^
4n;4X
2rink;3^
2ut;2Y3_5M6V
1id;5R6O
3e;1T3W4U5]6K
4 and;5U6N
5ha;4X
2gn;3T4Y5T6N
4 of;4[
5that;4Z5N6T
4ature;4^5M6U
2mp;2^3k4K
2nce;0W1E2U3G4X5Q6Y
5 #;0>4Z5G6_
6been;4Y
6the;2Y5U6K
9n;4^
3gle;0b3U4Z5J6S
2t;1U4L5N6T
2x;0C1L4U5V6Q
3 hundr;4W
4of;4V
3th;4W
4y;2K3Y4Y5L6O
2ze;4[5S6O
1lid;1[2c
4e;4X
3p;3]
2ow;1X3]5S6O
1mall;1L3X6K
5er;4T5O6M
1o;0X1K2X3W6K
2 do;4V
3far;4W5Q6J
3in;4W
4t;4Y5N6N
3long;4Y5N6S
3many;3Z
4uch;2^4]
3that;3k4K5N6M
5e;3[4W5O6O
3what;0n
2il;5N6N
2ld;3[4U
4ier;3a
7 and;3_
3ution;4_5S6O
2me;0Z1L2K3X4S6C
4 #;0n3W
5distance;4[
5of;2G5M6M
4body;3X5N6I
4one;5M6M
4th;0C2Y4T5I6L
6 else;4U
7in;4[5M6M
2n;3Y
2on;3[
4 a;3_
2und;4W5I6O
3th;3Z5N6N
5ern;3Y
1pe;4Y5O6O
3ak;1T3H5W6H
5 for;4Y5U6N
3cial;3b
3nd;3[4L
4t;1L5O6S
2lit;3c
2oke;6R
2r;1L2U4T
1taff;0d6L
3g;3^
4e;2G
3nd;0W2L3U4R5K
5 in;0c
6or;5N6N
6the;1^
6up;4]
3rt;1[3W4L5U6L
5 from;1]
6with;1^
4v;3_
3t;3_4T5N6T
4e;0I3d4M5L6R
5 company;3_
5ment;4W5N6T
4ion;3X4L5T6L
5stic;5T6N
4u;3^
3y;0E1W2U3[4R5J6Q
2eel;3Z
4p;4a5M6V
5 in;5N6U
3p;1K2G3]5N6T
4pe;5N6N
2ill;0C1X3S4Z
5 other;1j3X
2ood;2I4T
3p;0b3_5Q6K
4p;5N6S
3rage;3X
4y;0f5L6S
2rait;3Y
3eet;3V
4ngth;3X
3ip;3X
3ong;5U6M
3uck;4U5M6V
2udy;0r4U5O6U
1ubject;5N6T
3sidy;5N6T
2cce;5N6N
5ssor;3^
3h;1J4Z5O6Q
4 a;4^5M6Z
2ggest;4U5T6N
7 that;4[
2m;2_3K4X5K
3mary;4Y
4er;3^4T
4it;5T6N
2nday;3W4K
2pp;3^
4li;4W
4ort;4Z
5s;5M6V
6e;1X
2re;4W5O6O
3face;4Z
3pris;4b5T6M
7 if;4_
3vey;4^5L6V
4ive;3W4V5N6T
2spect;1[3_
1witch;3Y
1ystem;3a
0tabl;0b2[5T6N
4e;0e3J5S6N
2k;1X3]4T5N6R
3 the;1b2a3d
3e;0E3[4W5N6O
4 a;3Y4W
5it;4X
5over;3d
5the;1Y3[4L
4n;0E3U4W5W6O
5 in;4Y
2lk;0l1U2V4F5R6O
4 about;1V
2nk;3Y5N6U
4er;3W4K
2riff;4K
2x;3[4T5L6V
1ea;0g
3ch;4H
5er;3]4J
3m;3I4T5K6V
2lephone;2G5N6O
4visio;4K
3l;1J3W5K6S
4 u;4X5N6N
5you;2G
2n;0I4Z5Q6U
3 year;0a3[4W5M6V
3se;5U6N
3th;4V5M6R
5 of;4W
2rm;3Z
4inal;3Y
2st;4T5O6M
2xt;0a4W5S6O
1h;4S6N
2an;1M3N4V5F6[
4 a;5L6X
5half;4[
5in;4W
6t;4U5N6M
5that;4[
7e;4V5K6Q
8y;4X5N6U
7ree;4X5N6U
3t;0L1L4R5L6W
4 a;0G3e4L5O6M
6re;4V5N6T
6t;4X
5day;5M6M
5ha;1U2Y3T4X5T
7d;4V5U6K
7ve;0j4Z
6e;3I5O6R
5i;4U5Y6I
6n;4W
6t;0I3U4R6K
5leav;1[2f
5mak;4_
6oscow;4X
5neither;4Z
6o;3W4U
5of;1^4T5T6H
6n;4^5N6U
5she;2I4T5V6M
6omebody;5N6N
5the;0L3[4V5R6J
8re;0m3Z
8y;4W5R6S
7i;4Y5U6N
5what;3]
6ill;4W
6ould;2]4Y
5you;2@
2e;2O3W5N6N
3 #;0d1I2Z4W
4air;5N6U
5merican;2_
5nswer;0g1Z
5rgument;2c4W
6ithmeti;4Z
6my;3^
5sset;3c
5uthor;2Z
7umn;3V4L
4bank;4T5W6K
6se;1b
5est;1^4T5Q6M
5ig;3^
6ll;2E5U6N
5lack;3[
5ond;4Z
6ok;2G
6rder;3a
5udget;4U
6ild;3_
4cabl;3]
8e;4V
6lendar;4[
6pital;4U
6r;4V5O6O
6se;4U
7h;3[
5hair;3Y
5ity;3U5U6J
5oast;3Z
6m;4Y5T6O
7missio;2I4V5O6L
9ttee;4V
6uncil;3W5O6R
8try;3b4I
9y;5N6T
7rt;3_4W5Q6M
4danube;3]
6t;4]
7a;4Y
7e;2G
6y;3^4U5O6S
5ecade;4Z
7ision;2D
5ifferenc;3]
5nipro;3]
5ocument;4Z
6g;2E
6or;3X
5raft;4Y5T6N
6ill;5U6N
7ver;2F
4eastern;3X
5ight;4V
5leven;4X
5nd;1I2I3_4T5U6O
6gineer;4W
5uropean;3V
5ven;3Y4L5T6N
6idence;4b
4fact;4W
6mily;4X5U6N
5ield;3[
6ght;3]
7ur;4Z
6nance;4U5T6N
6rst;1T3S5M6R
6ve;4Z5T6N
5ollow;0{
6rest;3^
7ty;4^
6ur;4_6T
8th;0g
5ront;3Y
5ull;3[
6nd;3Y4Z
6ture;4]5V6M
4ga;3Z
6p;3Y4V5U6N
5eneral;4V5O6R
5overnmen;3]4T5S6O
5rain;3^
6eater;5U6N
6id;4W
6ound;3]
8p;4W5S6O
4head;4U5T6N
7t;5N6N
4ice;3]
5dea;2a5M6S
5nstitute;1W
4kind;5O6O
4lake;3Y
6nd;3^
7guage;3_
6rge;4X
6st;0c3M4S5U6K
6w;3^4V
5ead;5M6U
6gal;4Y5N6T
6vel;3_
5ine;3d4V
6st;2H4Z5S6L
6teratur;1Y
5ong;1Y
4mainland;5N6N
6p;4U
6rket;4J
6tter;0m2[4U5S6O
5ethod;4[5N6N
5iddle;3X4U5N6N
6ll;4X
6nistry;1K4L5O6R
7ut;0h5T6N
5odel;2e4]5U6L
6ment;4X
6ney;3[4T5K6V
6re;4Z5T6N
7n;2H
6st;1X4[5S6O
4nam;3Z
7e;5S6N
5eighbour;3X4U
6twork;3Z
6w;2H3X4K
6xt;3Y5O6M
5ine;4]5R
5orthern;5O6S
5umber;2K4W5S6U
4oil;3[
5ld;3_4M5R6L
7est;1_
5n;3I4Z5Z6J
6e;0W1c3K5_6J
5ptimist;1]
5rder;0f5T6N
5ther;1_4T5O6K
4panel;3X
6per;2Y4T5L
6rty;3W5N6T
6st;0_4[5S6O
5eople;3[
6ssimist;1^
5ip;3[
5lace;3^
7n;5O6O
5oint;5N6T
6rt;3Z
5resent;2_4^5M6S
8ident;3_
6ice;2V3c4L5N
6ogramme;2B
7vince;4[
4question;0u4W5M6V
4railway;3Z
6te;3Z
5ecord;4Y
6gion;3]
8ster;4X
6port;4_5O6O
7ublic;3_
6serv;3^
7t;3[4X5Q6N
5ight;3Z5S6O
6ver;3[
5oom;5U6M
5ul;5M6V
6ssian;2[3X4L
4same;1L4Y5R6Q
5chool;5T6N
5ea;3X
7l;5M6V
6cond;0i1V4N5S6K
7urity;3]
6ven;4Z
5hare;4Z5S6M
6ip;3Z
5ign;4X5T6N
6x;4Y5S6N
7th;4Y
6ze;4Y5T6N
5lide;4[
5outh;5N6N
5pr;2X
5tate;3e4K5N6N
6ory;5O6O
6rait;3[
6udy;4]
5um;2_4W
7mer;5T6N
6rvey;5T6N
5ystem;3_
4table;0h4U
6lk;3X
5ext;4Y
5h;4V5N6N
6ird;0D1]4K5U6N
6ree;3K4[5S6K
5ime;5S6O
5op;3Y
6wn;0^1L3^4M
5rade;0j
6easury;3^
6ouble;4]5O6S
5wenty;4Z5T6N
6o;0Z3V4Z5O6J
4ukrainian;3Y
5nion;3W
7t;3Y
4very;4_
4war;3]
6ter;2J3W4T
6y;1L3X
5est;3_
5hole;1U3]4T
5inter;2[3]
5omen;5N6T
6rd;4L
7k;3[
7ld;5N6T
7st;1^
4year;0^5L6W
5oung;3_
9est;1[
3atre;4X
3ir;0W2T3Y5X6M
5 family;3_
6own;3[5N6T
3m;0b3T5K6S
4 a;3X
5the;3W4V
6o;3Y
4selv;0e3[
3n;1Y3^5G6R
4 be;3[
5the;3X
8re;1h2Z
3ory;0a1Z2]3W4U5K6U
3re;0L1S2L4T5M6M
5 a;2I
7re;0c1M2J3K5L
6have;4Z
6i;0G1Y3M4V5N6R
6remain;1^
6the;1Y4X
6wa;1L2I5Y6H
7ere;2D
7ill;3_5N6T
7ould;3^4L
5fore;2a3e
3se;0d3Y4W5R6K
3y;2S3Y4T5Q6N
4 are;3Y5N6Q
5did;3]
6o;4W5N6N
5had;4X
7ve;4X5S6L
5say;3i4G
5were;2H4U5V6L
6ill;4Z5S6N
6ould;3Y4V5Q6R
6rite;4Y
4'll;3Z
2i;1<2Z4d5e6B
3 a;4Y5S6O
5ccount;3e
4ha;4^
4i;1K2X3D4d5a6F
4manner;5T6N
4newspaper;4Y5U6N
4one;4Z5R6O
5ut;4[
4read;3f
4the;4]5T6N
4variant;5M6V
5ersion;3_
5iew;3d
4way;4_5V6J
5ould;5N6N
3ng;1K2H6M
4k;2T3M4X5T6L
5 it;4_
6that;3W5M6M
8e;4V
3rd;0A1Z4R5S6W
5 of;0k4X5K6Q
4ty;1L3Y4U5K6U
6 one;1V4W5N6S
7year;5U6N
2ose;3U4R5T6R
5 who;0Z3U5N6S
3ugh;0^3J4]5L6F
6t;4K
7 that;5N6T
4sand;0[3[4X
2ree;0~1D4W5U6S
5 in;4Y
6of;4V
7r;3_
6school;0w
6tim;4X5N6U
6way;0t
7eek;4Z
6year;4Y
3ough;0c2U3V4S5S6K
7 the;0Z2X3Y
2u;4^
3rsday;5T6N
1im;1K2L4X5U6Q
3 a;4W
4in;5U6M
4out;5V6M
4the;4W
3ber;3]
3e;0G1K2I3Z4T5W6M
4 the;4Y5N6U
4table;3Z
1o;1J3X5S6S
2 #;0C2J3b4N5S6L
3a;1U3Y4S5D6X
4n;5N6T
3be;0G1J2K5O6W
5gin;1Z
5lieve;4Z
4r;3]
3come;3W4V5O6S
3do;2J3W5N6S
3expect;4Y
3find;4Z
3get;0c
4o;4V
4row;5M6U
3have;3V5N6T
4i;5T6N
3it;3X
3keep;3b
4now;0g
4yiv;3]
3leave;3W
3me;5T6N
3name;5T6N
3pay;5N6N
4lan;4b5U6N
4ut;4b
3say;3K5O6N
4ee;3K4W5R6Q
4how;4V
4pare;4Z
3take;3X
4hat;4W
5e;1O3]4J5S6K
5i;3[5O6O
3u;4W
3vote;4X5T6N
3within;4[
2day;4W5U6J
2gether;0f3Y5V6M
2ld;1G3F5V6Q
4 me;5T6N
5the;4U
2nn;0d3_
4 of;3[
2o;5I6M
3 late;4[5N6N
3k;0G1H2L4N5N6U
4 it;2D
2p;3_
2uch;4W5N6T
2wer;3X
3n;1M3_5L
1race;4Y5N6U
4k;3X4U
3de;0b3[5L6V
3ffic;3d4U
3in;1L3V5U6O
2easury;3Y5S6N
4ty;2_3]4K
2i;4X5L6T
3al;4^5K6V
2oop;3_
3uble;4W5N6R
7 i;4]5O6S
2ue;4d5M
4 of;4]
3th;5N6N
2y;3Y
1uesday;4U
2rbin;3^
6e;4Y
3key;3Z5N6U
3n;1T3W5O6R
4 down;4Y
5into;3]
5out;5N6S
1welve;3Y5R6M
6 year;5T6N
3nty;0C1H4V6W
6 four;5V6M
7one;5T6N
7seven;4]
8ix;4V5T6N
2ice;4Y
5 a;4Y
2o;1H4U
3 hundr;3Z
4of;0F3L4X5M6Z
5r;3Z
4third;4[5R6R
4year;4X5N6X
0u;1V3I5L
1kraine;1K3d4K
6ian;1L2X3^4L5Q6Q
1nder;0D1K3b4K5H6X
5 a;3[4L
6the;3c5M6S
8i;3h
2ion;0E3W5N6U
3t;3Z
3versit;3V
2les;4Z
2paid;3_
2til;0H2L3_5K
5 #;4U
6the;2J3]5N6N
1p;0I3W5M6O
2 and;3^
3by;4U5M6W
3on;4V
3the;3[5O6S
4o;3V5O6M
2per;5S6N
1s;0A2L4H5K6N
2 to;3J4F
2e;3Z4W5N6S
3 it;4]
4the;3^
3ful;4X5M6M
2ual;0f2W
0valley;4U
3ue;3Y
2riant;0i1_2g3[4U5M6V
1ersion;1Z3X
3y;3I4[5Q6J
2ssel;3Z
2to;4Z5N6N
1iew;2W3_5S6M
4 the;3c
2llag;4V5N6S
6e;4L
2sit;5N6U
5or;4I
1oice;1Z
2lume;2F
2t;4T5N6Q
3e;3[5W6O
4 for;4Z5V6M
0wa;081O2L3K5M6_
2 a;2K4S6R
3born;2D
3no;2G
5t;4L
3over;4Y
3sold;5M6V
3the;0G2J4K
4o;2D
2g;3_
3e;4W5N6N
2it;3U
4 for;5N6T
2lk;5O6O
3l;3W
2nt;3]4R6Z
4 the;3[
6o;3U4U5M6V
2r;1J2V3Z5F6X
3d;5N6T
3m;4U5N6N
3n;4X5M6R
3saw;0b2e4X5N6U
2shingto;0g2e
3n't;2?
3te;4[
2ter;0F2L3V4L5R6K
2y;0g2V3V4U5Q6H
3 in;0l
4of;3V
5ut;0i
1e;0W1M3L4a5U6Q
2 are;4U5V6M
3can;4Z5N6T
3give;5T6N
3had;2H
5ve;3G4]5V6L
3know;4]
3see;4Z
4hould;4_
3would;4]
2'd;4X5N6U
3ve;2B
2ak;5N6N
3r;3[
2ek;0V1E4U5T6K
4 of;4T5O6O
2ight;3Z
2ll;0F4]5N6E
4 be;4b5N6N
2nt;0B1L4]5U6O
4 on;2D4Y
5through;4]5T6M
5up;4Z
2re;091H2F3G4W5O6V
4 #;4X
5a;5V6M
5in;2F5N6T
5the;4W
2st;3f4K
4 of;3b
4ern;2^3W4L
1hat;0l1J2S3U5[6F
4 do;2C
5ha;4Y5S6O
7ppen;4Y
5it;3W4U5J6O
5the;2U4T5V6M
8y;3Z
5we;4Z
6ill;0l4Z5T6N
6ould;0w
5you;2A
4ever;2Y3[4T5S6Q
2en;0F1L5S6N
4 i;5T6N
6t;0f
5the;1I3Z6M
3re;0f1M2N3S4^5Q6J
5 a;4Z5L6L
6it;3Z
6the;0D1K2L4[5S6M
9y;4V5V6M
5a;4[5N6N
5ver;3]
3ther it;5N6N
8the;0h5N6N
2ich;1V2I
5 a;4V
7re;4Y
6ha;0_1V4U
8d;2E
7e;4W5N6K
6i;0]1V3I4S5M
7t;4X5N6T
6no;4W5N6S
8body;1X
6of;0f
6she;2B
6the;1V3T4V5O6L
9re;5M6M
9y;0d
6wa;0_2F3X
7e;4Y5V6M
7ould;3_
3le;2W3a
5 the;3^
3te;5T6N
2o;0T1R2S5K6U
3 believ;5M6U
4ha;3K4K
6d;2J4U5U6N
6ve;5J6N
4us;1Y
4wa;2I
6nt;3Y4X
5ere;2F
5ould;4[5N6T
3ever;3e4M
3le;3]4U5K
5 of;4W
3m;0p1U3V5K6Q
4 the;4V
3se;1U3L5M6O
2y;0j3G4Y5N6J
3 the;4_5O6N
1ill;0V1N3f5X6F
4 be;3g5R6Q
5come;3_
5do;3^
5end;5U6N
5go;3e
5have;3^4T5M6M
5leave;3_
5not;2[4b5N6R
2n;5T6N
3d;3_
4ow;1V
3ter;2W3V4Y5N6S
2sh;3X4T5N6S
4 to;3Y
2th;0L1S3_5T6N
4 #;3Z
5a;0H3f4L5V6K
6n;4W5M6T
5each;3_
5good;4Z5N6U
5it;3X4S5Q6Q
5no;3Y
5one;5N6N
5some;5V6M
5that;4[5N6T
7e;1Y3V
8m;3[
6wo;3Z
4drawn;5N6U
4in;0F3^4]5X6I
6 a;2[3d4Y5V6N
7five;3_
7the;3X
8wo;4[
4out;3_4U5S6<
7 a;3]5R6I
9ny;3Y
8it;4]
8that;4^5M6M
1omen;5N6S
2n;4X
3't;4X5N6N
5 be;4X
2rd;0G5R6Q
3k;4S5F6R
4 of;3Z
6n;4Z5R6O
4able;4]5M6M
4er;3^
3ld;5M6U
3se;4U5O6O
4t;0g1_
5 case;1b
3th;4V5L6M
2uld;0<2_3c4V5E
5 be;0J2d3d4N
8come;3^
7r;3[
6come;3]
8st;5S
6do;3Z5O6O
6find;3^
6go;3e5T6N
6have;3Y4Y5F6V
6keep;3_
6lose;3[
6make;5T6N
6ne;4X5N6Q
7ot;3J4^5M
6put;4Z5S6N
6require;5N6N
6stay;3^
6take;2Z3^4V5N6T
7hen;2d3f
5n't;4[
1rit;2W3H4e5U6R
4e;2G4[
4ten;0^
2ong;4V
3te;2I5U6N
0y;4Z5N6N
1ear;1E3S4X5L6V
4 #;2C
5after;4[5O6S
6go;4U
6nd;3Y
5before;5N6T
5in;3X4W5N6U
5of;3Y4U5N6S
5the;4W
2t;2[4_5F6Q
3 the;4b5N6T
5o;4]
1ield;3^
1ou;0:1K2F3F4L5T6U
3 are;2A
3're;2=
4ve;2?
3ng;3[4K
5er;1a2]4K
7 and;1]
6st;1[
3r;2>4W5U6N`;
