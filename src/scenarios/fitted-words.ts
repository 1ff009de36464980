/** What the wording of a sentence says of each thing, as `readWordTables` reads it. Fitted by tests/scenarios/train.ts. */
export const FITTED_WORDS = `0 #;1Z2H
1a;0F1S3T4L5F6R
2ccord;3V
2fter;0T2M4S
2ll;4M5U6K
2mong;0U5N6J
2n;5K6R
3d;0J1Z2J3J
2sk;0V
2t;0V1S2K3L
1both;5K6N
2ut;0U2S4U5J6W
2y;2M3X
1each;0U
2ither;1T3X
2very;3M
6one;0Y
6th;0]
1first;0U
2or;1L3H4V5E6M
3ur;0]
2rom;0S2L3U
1he;0K3L4I
3r;3S5L6Q
4e;3V
2i;0S3T
2ousehold;3U
3w;0b4M
1i;0a3L
2f;3Y5T6M
2n;0T1L2I3X
2t;0U3I
1neither;5N6T
2obody;0S3T
3th;4S
3w;0S
1official;0Z
2n;0J2J4L
3e;5U6J
2ption;1T
2r;1T3W
2ur;1S
2ver;0T
1people;3V
1scenario;1U
2he;2M3S4M
2ince;0S
2o;0b2U5N6M
3me;2H3M5M6M
2till;1W2S3V
2uppose;1T
1take;1S
2hat;0V1W3J4V5O6H
3e;3L4L
4ir;0[3T5M6T
4n;2M3K
4re;0L2J3K
4y;0Y4K5M6W
3i;3I
3ose;3U
2o;1L3S5L6O
1under;3[
3til;5N6M
1we;0Y4U5K6S
2hat;0d1E2L4M5U6K
3en;3W
4re;0e
4ther;4M
3ich;0X1T
3o;0b
3y;0c2M
2ill;0^
3th;4S
5out;5N6M
1yet;6V
2ou;2K4S
0!#;5K6R
1a;0J1K3Y5Q6V
2bout;0S
2ccount;5O6L
2gree;0X
2ll;1T3U
2n;5L6T
3d;0S1L4L5T6R
3other;0W
3swer;0V
3ybody;3S
4th;5U6L
2rgument;5T6N
2sk;1T
2t;1S3U4K
2way;5Q6L
1be;0K1T3J4S5W6N
3cause;5K6V
3en;4T
3fore;5Q6K
3tter;5V6N
2r;3T
2ut;1V3W4M5X6K
2y;5K6V
1call;3T
2ome;5L6T
4ment;4J
3uld;5S6K
1day;3U5S6L
2ecid;3S
2isput;0X
2o;3L5K6S
3ne;5M6U
1ever;3U4M
2xclud;5O6L
3plain;5S6G
6nati;5T6N
1fill;3S
2or;3T
3und;4S5V6J
2rom;0V5M6V
2urther;5U6K
1get;3M
1ha;4S5V6R
3d;0W5S6K
3v;3Z
4e;3I4L
1i;0H1M4M5C6Y
2n;0H1M
2t;0G3L4U5G6V
1kind;4S
2now;3T6J
5n;4M
1like;5W6K
3st;5L6N
2onger;3V
1make;5R6L
2ore;0U3W
3v;5Q6J
2uch;0U5O6V
1ne;4M
2or;3T
1of;0T1J3J4W5L6Y
2n;0L3M5K6V
3e;0T3J
2pinion;4L
2r;3S
3der;3T
2ther;4S5Y6H
2ut;0U3S5K6M
1people;0X
1reason;3S5L6U
2ul;5N6N
1say;4K5L6J
2een;5U6H
2hould;5T6Q
4w;6I
2ign;5K6R
3nce;5W6J
4gle;4S
2uch;5K6R
3pport;5N6T
1taken;3X
3lk;0W
2ell;0X
2han;3V
4t;0S3K4M
3e;3M4U
4ir;5K6S
4m;0M5T6I
4re;5I6Y
3i;0S4L5I6Z
4nk;4M
3ree;4M
2o;0H1H3X4G
2wo;3S5U6I
1up;4S5N6U
1wa;3T
3nt;5T6L
3y;4T
2e;4S
2hether;4K
3ich;4S5M6U
3o;4U
2ill;1S3K
3th;0T4S
2ould;3H
0#;0I1?2E3Y4W
1 a;3M
3nd;4S
2in;5T6L
2metr;3M
3illion;2J3_4M
2october;2M
3f;4S
3r;3S
2pag;0Z
3eople;3V
4r;0L3I4T5U6Q
2seat;3U
2the;2L4S5T6L
3o;3W
4nn;0Z
2would;3T
0, #;0M1A2G3Y5U
2a;0J2U3U4H5N6I
3bout;3W5S6K
3ccord;3K
3fter;0V
3lthough;1T
3mong;5J
3n;0W5L6U
4d;1S2X3F4[5Z6V
3re;0S3K
3t;2G3T5K6N
2because;1T3U4M5U6F
4ginn;3S
3ut;0G4W5G6H
3y;0M2M5I6R
2depend;0X
3o;0T
2five;4S
3or;1S2S3Y5K6H
3rom;2M
2ha;0J1S2W5Q6W
4ve;2S3T
3e;0I1T2U3T
4re;0U
3i;3V
3ow;0U
5ever;2S4W5B6]
2i;1U5T6T
3f;0W1S3K4M5S6D
3n;1Z3X5G6R
4clud;4S
3t;1U3M4e5J6Q
2just;5T6J
2keep;3S
2les;5O6L
4t;3S
2made;3Y
3ore;3M
4st;2S
2nine;2M
3o;4S5L6[
4body;4M5V6K
4t;5J6S
5h;4T
2of;0T1V3L5K6V
3n;2L3V
4ce;5N6M
4e;0K3Y5L6V
3r;0a1S
3ther;5N6N
3ut;3M
3ver;2M
2provid;4U5M6K
3ut;3T
2run;3V
2said;2M
4y;5T6H
3he;2S5L6Y
4ould;0V5N6U
3ince;3L5L6I
3o;0H1S2S3_5I6N
4me;0W3M
6body;3L
2tak;3T
3hat;1X3H4V5M6N
4e;0I1J2T3X4W5X6N
5n;0^1T2M5L6J
5re;0V1E2I
5y;0I2S3T
4i;3M4V5R6S
4ough;0X4U5L6J
4ree;0T1X
3ime;0^
3o;0J1X2T5N6U
3wo;3S
2under;0U2M3S
4til;3V
3sual;1S
2wa;3V
3ere;5N6N
3hat;0Y4U5I6O
4en;2M3L
5re;0M1S2M3F4V5K6L
5ther;3V
4ich;1[2K3J5Q6G
5le;3S5O6M
4o;0K1X3D4L5U6J
4y;5K6O
3ill;3U
4th;0J3f5K6K
6out;3V5M6H
3ould;2S3U
2yet;5K6K
3ou;2M
0^#;1Z
1a;0F1S3T4L5E6T
2 a;4S5K6M
4n;4S
3for;5L6U
3second;1S3V
3third;1M
2ccord;3V
7 to;3V
2fter;0T4S
2ll;5U6K
2mong;0U5N6J
6 the;5N6M
9ose;0W
2n;5K6R
3d;0J1Z3J
4 if;1V
5the;1U
8n;1L
8re;1T
2sk;0U
2t;0V1S3L
3 a;0X
4the;0W
1both;5K6N
2ut;0U4U5I6V
4 the;5G6X
2y;3X
3 #;3U
4itself;5O6L
1each;0U
2ither;1T3X
7 the;3X
2very;3M5U6M
6one;0X
6th;0[
1first;0T
2or;1L3H4W5E6K
4 the;0V4T5J6M
3ur;0]
2rom;0S3U
1he;0K3L4I
3 ha;0T
3r;3S5L6Q
4e;3V
2i;0S3T
2ousehold;3U
3w;0b4M
4 do;0X
1i;0W3L5L6U
2 shall;0X
3wa;0X
2f;3Y5W6K
3 i;4S
4the;3S
2n;0T1L3X
3 #;3L
4her;3S
4it;3W
4that;3S
6e;0W1K5E6N
6i;3V
2t;0T3I
3 author;0W
4com;0Y
4do;5O6M
4ha;0M5N6M
4i;0V4V5U6R
4wa;1V
5ould;3K5M6T
1let u;1S
1neither;5N6T
2o;4S
3body;0W3T4M
7 in;0Z
3th;4S
1of #;4S
4the;5T6K
3ficial;0Z
2n;4M
3 the;3L5J6O
6i;0W3X4M
3e;5V6I
4 group;1S3K
2ption;1T
2r;1T3W
2ur;1S
2ver;0T
5 the;0U
1people;3V
1scenario;1U
9 #;1U
2he;3S4M
4 ha;5K6V
3ould the;3M
2ince;0S
2o;0b4S6K
3 what;0]
3me;3M5M6M
2till;1W3V
6 other;1W
2uppose;1T
1take;1S
2hat;0U1V3J4W5O6H
5 i;4S5[6H
6left;1S
3e;0M3L4L
4 first;0V1E5L6N
5oldest;1V
6ther;5M6L
5question;0_
5range;4S
6eform;1S
7port;0W
5second;1L3U
5third;1K
6rouble;5M6T
6wo;3T
4ir;0[3T5M6T
4n;3K
5 com;1S
6there;1[3K
4re;3K
6 are;0U
7remain;1S
4y;0W4L5Q6V
5 have;5U6I
6would;3U4M
3i;3I4S
4 i;5U6L
3ose;3U
2o;1L3S5L6O
3 him;3U
2wo;4M
1under;3[
6 thi;3V
3til;5N6M
1we;0U4U5N6T
3 ask;0W
4have;0S
4put;0T
2hat;0c1E4M
5 becom;0Y
6can;0X
6ha;0T
6i;0W
6should;0S
6will;0U
7ould;0T
3en;3W5W6M
5 the;3X
4re;0e
6 will;0Z
4ther;4M
3ich;0X1T
6 bring;1T
7leav;1U
3o;0b
3y;0b
4 did;0U
6o;0X
2ill;0^
3th;4T
5 the;3M
5out;5N6M
1yet;6V
0a;0I4J5K6W
1 a;1U3U4V5I6T
3n;4T
2bad;3V
4se;0[
3est;0[
2case;5N6N
3easefire;3V
3hild;3T
2far;5K6V
4vourite;0X
3ew;0T3T
3ield;3T
4rm;3S
4x;3S
3or;5M6V
5ce;0Z
5tnight;0Z
4urth;1U
3und;3S
2good;3M4T
4vernmen;3S
2half;3L4M
4nd;4S
3e;3S
3undr;0U3J4T
2i;5U6N
3n;3S
3t;1T2V3a
2line;5V6M
4st;2M
3ong;2U5I6R
2majority;5T6M
4n;3T
5y;6V
4rket;3S
4tter;4M
3illion;5N6T
4nority;3S
3onth;0X3L
3uch;3M4T5N6V
2name;3M
3ew;3S
3umber;5K6N
2paper;0_
4rt;3T
3lain;3T
3oint;5Q6J
3rice;5O6L
4obabili;4T5U6M
2real;5N6K
2school;1S
3eat;3S
4cond;1W3X4L
4riou;5N6N
4ttl;5T6N
7emen;3S
3hare;3S
4ip;3T
3ingle;0]1S3I4T5K6Q
3mall;0V
3teep;4V5N6U
4udy;0a
2teacher;3X
4nth;3K
3he;2S3Z4V5K6N
5ory;5U6N
5y;2S3a
4ird;1V3G5O6K
3ime;3V5T6L
3o;0V
2vote;3V
2wave;3U
3eek;4M
4ll;6L
3orst;0[
2year;2L
1ble;0U4S5L6U
4 to;0U4S
2out;0Z1H2K5D6N
5 #;2S3U5R6K
6a;5L6W
6it;0L2M5U6K
6the;0M2L5G6O
7o;5M6U
6what;0V
3ve;3F5R6G
5 the;3J
2road;3H
2sorb;3U
1ccident;1S2S4S
3ord;0M2K
6 to;0M2L
6ing;3M4U5V6J
4unt;1S2U3]5G6S
7 for;0V4S5J6O
8the;3S
2ros the;5N6U
2t;3U
3 of;3T
3ual;0U4S5S6K
1dd;5H6X
3 to;3S
2vis;0Y4T
5er;5O6M
1fford;3S
2ter;4V
5 a;0T
6that;5K6S
8e;0M5K6R
5ward;4M
1gain;3U
5st;4T5N6W
7 it;4S5J6X
8the;3T
2e;3V
3ncy;0V
2gressor;3M
2o;3T4S
2re;0S4M
4e;0Y
5ment;4M
1id;3T
2r;2S3L5L6U
1larm;5O6L
2ive;3M
2l;1S4V5[6Q
3 of;0U2L3E4M
4the;4S
6ree;5U6M
3iance;3U
3ow;2M3S
5 to;2L
3y;3S
2most;4U5X6M
2one;1T5J6R
4g;0T4K5W6I
5 the;0L3V4M
2ready;0H1T2V3H4V
2so;2V
2though;1T
3ogethe;1T3X
2way;0S4M
1merican;2S
2ong;0S1M5F6R
5 the;5J6T
8ose;0Z
3unt;5M6L
1n;0J3M4S
2 act;3T
4nswer;0U
2alyst;0[
2chor;2S3X
2d;3b5I6O
3 #;2S4S
4a;1G2S3J5R6E
5gain;3S
5ll;4S
5n;3L4M5O6L
5t;0]3L5O6L
4become;3T
5y;3U
4call;5M6N
4do;5U6K
4each;0U
5nd;3S
5ven;5K6S
4for;4M5J6S
6und;4S
7r;0U3S
4ha;3H6W
6ve;4S5W6G
5e;0S4S
4i;1V2M5L6O
5f;1V
5n;1S3Y4W5V6G
5t;0Z1U3F
4let;3S
4most;3K
4neither;4L
5o;0T2T3K4M6J
6body;5V6J
6ne;5U6L
6t;3S
7h;5U6K
6w;0S1T
4of;0U3K4U5S6K
5ne;3W
5ver;0X
4reopen;3V
6plac;3S
7ort;0Z
4sell;3T
6nd;3S
5he;0U5N6T
5ince;0T5M6U
5o;2U4M
6me;3T
5tay;3T
6ill;5T6N
4take;3S
5hat;1X2T3U4L5G6[
6e;1S2[3X4V5[6H
7ir;4M
7n;5K6S
7re;1U3J4U5I6[
7y;0U1T3I4S
6ose;2L
5o;1S
5wo;3U5X6M
4under;3U
6les;5R6J
5s;3T
4wa;2M3X
5e;3S5J6X
5hat;0U3M5K6U
6ere;3L
6ich;6J
5ill;5K6W
6th;4S5M6Z
8in;3U
5ould;4M
5rong;5N6M
2nounc;3S4S5K6V
2other;0K3Z4M5L6V
2swer;0w1Y3J4S5N6L
2y;3L4T
3 more;5T6K
3body;4M5V6M
3one;0L1S3S4U5I6[
3th;1M3V5Z6M
1part;0S
2plicati;2M4M
3ointme;5N6T
3roach;3S
2ril;0]
1rchive;3S
2e;1L4I5K6L
3 #;3S
4a;3S6H
4four;0]
4no;5K6O
6t;0S
4on;0S4S
4paid;0T
4right;5K
4the;1T3T5J6W
6ree;0U
5o;2K
6o;5N6M
3n't;3T
2gu;2S3Z4M
4ment;0S2T3S5M6N
2ithmeti;2S4U
2my;2S3Y
2ound;0V2U3U5Y6K
6 #;3Y
7the;0V3T
2rangeme;5K6Q
3iv;0U2L3X
5 at;3T
5e;3T
2ticle;0T4U
4llery;3S4M
1sk;0V2L3G4H5_6L
3 by;0W
4for;2M4L
4the;0M
2semb;2S3S
3ociati;3J
3ume;4S
5ptio;4S
1t;0K1K4L5J6T
2 #;3[
3a;0U2L5O6M
4ll;1U2S3U
3best;4S
3home;2T3S5K6R
3least;5X6D
3that;4M
5e;0T3C4J5K6U
4wenty;3S
3which;0W3T
4ork;5N6U
2tach;0T
5k;3T
6 on;3S
3ract;1S
1ugust;2M
6 #;2M
2thor;0i2T4M
6ity;2M3M
1ward;3M
3y;1T3]4V5I6Q
4 from;5K6V
0b;0Y
1ack;0H1T3^
4 a;3T
6t;3S
5into;3T
5to;0U1X
2d;3V5L6O
2lance;3S
3lot;4S
2n;5N6U
3d;4S5N6V
3k;3L5V6N
4 i;3S
2rgain;1T3U
3rel;3U
2se;0]1W2T5V6L
4 case;0V1T
3in;3M
2ttalion;2S
1e;0L1D3K4M5Q6S
2 able;0W
3built;3U
3done;0Y3K
3in;0[5J6O
3kept;3S
3left;3K
3measur;5N6M
3over;3S
3said;5N6L
4urpris;4S
4witch;3T
3to;3S
3what;3V
2ar;5T6H
2cause;1W2T3e4L5N6V
7 it;1T
8they;3U
3om;0V2S3S4T
5 a;3T4S
6of;0X
5e;0Z3[4T5Q6K
6 a;3T
7of;0b
7the;3S
2en;0F2H3E
4 a;2M
5go;5M6N
5put;0T2M
2fore;0J1U4U5J6T
6 the;0X2T4U5N6W
2gan;1T2M5Q6J
5 with;1T
3in;0Y1]5O6L
5 to;5Q6K
6with;1Z3K
5n with;3S
3un;4M5Q6J
5 to;4M
2hind;2S3Y5F6Y
6 it;3W5M6U
2liev;5J6U
6e;2S3U4V
7 that;4S
3ong;0V
4w;0^1S2S3Y
5 a;3W
2neath;3V
2st;0a2S3S4T
4 case;0W1S3X
2t;0V5X6J
3ter;2S4I5Y6M
3ween;1G2S3[4M5J6T
2yond;4T5J6J
6 it;5N6M
7the;3S
1ig;3U
2ll;2L5Y6K
4ion;3L
2rth;3S4S
1lame;3T
2ockade;3T
2ue;1T
1oard;0K
3t;3L
2dy;3W
2il;0e
4 down;0^
2ok;2K3K5K6V
2rder;2S
6 of;3T
3row;3T
6 against;3U
2th;0H3V4T5X6B
4 sid;3M
5the;3S
2ught;5H6R
2y;5L6O
1r;1S3S5I6U
2 in;3S
3the;3T
2as;2M
2ead;2M3K
4k;3S
2idge;2M3V
3gad;3J5K6R
3ng;1Y
5 u;1V
2ought;0S2M5N6L
7 in;3T
2ussel;5K6W
1u;3D
2dget;0X2S5Z6J
6 and;3T
2ild;0L1M3X4M
4t;3S
2rn;2M3S5M6U
4t;3S
3yat;3S
2t;0G2X3S4Y5K6I
3 a;5N6U
4it;4U5V6H
4not;5I6L
4on;5N6L
2y;0S1T4M5S6R
1y;1Y3[5T6S
2 #;0^2T3M5J6T
3a;0F3G5W6J
4bout;5N6M
4n;3V
3force;3V
3itself;5N6K
3now;0T
3one;3V
3people;0V
3ten;3T
4he;1Z3L4Y5L6N
5i;3S
4wo;0W
0cabinet;3S
3l;3V
4e;0T2T5L6S
2lculati;5W6K
3l;0K2S3S
4 it;4T5T6I
5on;3S
5the;1X3M
2me;0K1V3D4U
4 out;4S
5to;0T
3p;0U
4aign;3S
2n;0W2T3A4V5M6G
3 a;0[
4be;0F3F
4find;4S
4imagine;5M6N
4see;0U1T
3't;3M
3didate;1W
3not;3L
6 be;4S5M6Y
2pital;0[
3tain;3T
2r;3I5J6R
3bon;3M
3d;0T4T
3go;3S
3ri;3U
4y;3X
5 on;3S
2s;0V4S
3e;0V1a2S3S5O6I
4 and;0W
5i;5V6M
3h;3U
2us;0U
4e;4S5V6I
1easefire;3S
2nt;3S4V
4 of;5K6R
4ral;0S5S6K
5e;3M4L
4ury;0V5J6R
2rtain;3U5I6R
4ifica;3M5T6L
1hair;0S3S5T6K
3nc;4S5Y6J
5 in;5V6M
5e;4T
6 in;4S5M6U
4g;0M1U
5e;0U2S
3pter;0X
7 on;4S
3rge;3S
4m;5N6T
2eap;3M
5er;5N6M
3ck;5Z6H
2ief;3L5R6L
3ld;2T5V6J
5ren;0V1T
3nese;3S
3p;3U
4 for;3T
3șinău;0U
2oose;0T3T
6 between;3T
3se;3W
2ristma;4M
2urch;0S1M
1irculat;0X
8i;0Z
2tizen;0V
3y;2T3S4S5Q6T
2vil;0X
1laim;3^5L6T
3s;2K
3use;3M
2ean;3T
4r;3K5X6L
2os;2U3X
4e;3W4L5Y6G
5 the;3U
2ub;4M
4 and;3T
1oal;2M
3stal;3U
7 stat;3S
2ffee;0_1T
2llapse;5T6L
4eagu;0T2M
8e;1U
5ge;3V
3our;0T
3umn;3S
2m;0V2L3L4M
3 back;0U
4down;3S
4to;0S3T5O6K
3e;0K1V2X3K4T5W6M
4 back;3U
5down;0T
5from;3S
5out;4T5V6J
5to;3M
6rue;4S
3ment;4I
4issio;0V1M3L5Q6K
5ttee;0W
4unity;3S
3pany;0G2M3U4S5I6]
7 are;3S
5r;2M
6abl;5U6N
4etiti;3T
4lain;2M
8t;2M
2nceivab;5M6K
5rn;1H2L
4lud;4S5M6U
7 that;4S
3dition;3I5K6N
9 that;5N6L
3ferenc;0W
4irm;5W6H
3script;3M
4ider;3I4V
8 thi;4S
5st;3M
4titut;4M
4ultan;0X
3tract;3I4J
6dic;5S6K
6st;1S
3versat;0^
6t;1S
2rrect;5M6O
4idor;3S
2st;0H3L4K5Q6[
2uld;0I2W3S4L5U6L
5 be;2S5O6M
6no;3S
3ncil;2S4M5Q6T
7lo;0W
4t;0L3G4T5T6S
5ry;0U1L2S3M
5y;2S5L6S
3pl;3S
5e;3W
3rs;0b
5e;0M1J3L5W6N
3sin;3M
2ver;1V3I
1ran;3M
3sh;5N6U
2ew;3W
2itic;5Q6K
2os;0V3T
4s;3T
5ing;3S
1ure;5L
3rent;0U3L
3ve;5U6L
2stom;3T
6er;5M6T
0dark;3L
2ta;4T
3e;3M5J6Q
2ughter;2L3Y
2y;3Y4U5R6J
3 and;3K
4the;3S
1eadline;5N6T
3l;0X1M3M4S5X6J
4 with;0U
2bate;0W
3t;0X
2cad;3S
5e;0X2T4U5J6X
3ember;0S
3id;0U3V
5e;4L5O6M
4sion;3U
3k;3T
3lare;3S
3ree;5V6J
2fence;3W4M
2gre;3L
2mand;0W5K6X
3ograph;5T6N
2partmen;3L
3end;0X3L5L6O
6 on;0U
3ot;3S
3uty;5M6V
2scrib;0W5U6L
7e;0_
3erv;5U6M
2velop;0X
1i;5J6U
2 in;2M4S
2d;2M3i5G
3 in;3T
5t;3T
4not;4M
4the;3X
2e;3S
2ffer;0^
6 in;0U
6ent;0[5U6N
4icult;4S
9 i;5M6V
ato;5V6M
2plomat;0V
2rect;0V1U3U
6ion;5L6O
2sagree;0V
3cuss;0U
7io;4K
3put;0Y
6e;5U6I
3trict;0T
2vid;0Y
1o;0X1L2L3M4W5R6G
2 a;0V
3it;0T
3not;0W3B4U5U6L
3so;3S4S
3the;0X1T3T
5i;0X
3what;3S
4ith;3T
3you;2M
2cument;0T4U5R6L
2esn't;4M
2g;2K5V6L
2llar;2S3U
2n't;0K1L
3e;0U1I4S5Z6G
4 with;0V
2or;3S
2ubl;3M
4t;4S5V6K
2wn;0[1Y3U4T
4 to;0]
2zen;0U2S
1raft;0U4S5[6K
3matic;1S
3w;5K6S
2eam;3T
2ink;0V4M
2on;0T3]5M6K
3p;3T
4p;3S
2y;0S
1ue;0S2S3S5N6T
2r;2L5J6X
0each;0i1I3[
4 ha;0V
5of;0S4U
6ther;0Y3M
2rn;6J
2st;2S
4ern;0U
2t;3S
3en;3V
1conomic;1U3X
7st;0Y3L
9 of;0Z
1dge;3W
1ffect;2M
1gg;3M
1ight;2T4Y5T6J
5y;5M6U
2ther;0Y1S3a4T5N6I
6 side;3U
7the;3X
1lect;3S
3gant;5N6T
3ven;0S1K3I4T5H6_
2se;3X4S5W6M
4where;3S4S
1mbassy;0V
2ploye;4S5N6U
1nd;0a1K3[4L5V6Q
3 of;0I1M3V4S
4the;3S
2emy;3S
3rgy;0W3V
2gine;2M
6er;3L4S
2ough;2U3I4U5E6N
6 to;3S4S5M6U
2ter;2K
2velope;4S
3ironme;3T
1qual;3T5M6N
1rror;2M
1scort;3S
2say;0X
1uro;3W
4pe;3K5K6N
6an;5J6V
1ven;0M1T2T4U5N6Y
4 if;5M6V
5the;0X
4t;5L6U
3r;3S
4y;0E1L3U4Y5X6U
5 one;4S
6two;3S
5body;5M6N
5one;0V2S
8 in;0W
5th;0[3Z4X5]6G
7 else;3V
8will;3S
2idence;0V5T6R
1xact;4V5V6M
3ggerat;5O6M
3min;0V
2cellent;5O6M
4pt;4I
6ion;5T6N
3hange;3U
8 for;3T
2haustio;3S
2il;1S
3st;1M5I6U
2pect;1K2T3U4S5^6J
6 a;3V
7it;4S
7the;4S
4nse;3T
4rienc;0S
3lain;3L5L6K
5nati;0_1S2T4T5Z6O
2tend;3M
0f;1S3Z5I6V
1ail;3U5I6T
3r;5O6L
2ll;0Z2T3Z5H6S
4 into;0V
5with;5M6M
4en;4S
2mi;1S3U
4ly;2S3V
2r;0H3I5W6I
3mer;1M3T
2ster;3T5K6T
2ther;2M3T
2vour;5X6I
6ite;0W
1ebruary;2J3U
2deral;0U
6tio;3S
2ll;0T3T4U5M6V
2rry;5O6L
2w;0X1S2S3U
3 hundr;3S
3er;3M4S5N6T
5 than;4S5M6U
1ield;3V
2fteen;5M6N
7 year;0U
4h;3L
4y;0M4S5L6O
2ght;0W3M
3ur;0W4T5Y6F
2l;0W3V
3e;2M
3l;0S3Y4M5I6N
2nal;3T
4nce;0T4S5V6L
7 ministry;3S
3d;1L2M3V4Z5U6T
4 it;5W6I
5the;0V
2r;3T
3e;1S
3st;0L1Z4M
5 and;3W
6i;1L
6of;0T1T3J
7n;1S
6school;1S
6time;3U
7wo;4S
6year;3T
2sh;2M
2t;2T3T5W6E
3 the;4S
2ve;0T1H3J4X5M6J
4 year;3U
2x;3X
1lat;0S
2oat;1S
3od;2M
2y;3T
1older;1T5U6N
3low;0e3J5U6K
2od;3T
2r;0L3T
3 #;0V
4a;3K5H6N
4both;0Y
4each;0U
5leven;0V
4good;3X
4her;3[
5i;3T
6m;3S
4it;2V4S5X6S
4longer;6K
4ten;5T6N
5he;0Z1L2L3V4W5J
6i;2S4U5M6U
7rty;3T
6ree;5L6Q
4which;2S3M
6om;1S
3ce;0Y3^5K6W
3ecast;0[2S4S5Y6K
4ign;5L6U
4st;3U
3gotten;3Z
3m;0U4M5K6Q
4er;0Z1S2S3K5U6N
3tnight;0X
4y;4T
3um;0Z
2und;0H2S3I4[
5 a;3S
6in;5X6I
6the;4S
5er on;5N6U
3r;0e1G4W5Q6W
4 cours;0b
5of;5U6L
6ption;0Y
5per;3U
5tim;0T
5way;0^
4teen;2M
5h;0W
1ree;0Z
3ight;3W
2iday;0X
3end;3L
2om;0L2K4I6V
4 #;1T
5a;2L
6bove;1S
5it;3U
5now;0W
5one;0X
3nt;0X3W4L5U6L
5 of;0X
3zen;3Y
1uel;5L6X
2ll;0Y1K2T3V5K6]
2nd;4S
2rniture;3S
3ther;5Z6I
2tur;0[
0ga;2S
2in;3K
2p;3S5Z6J
2te;3L
2ve;1W
1eneral;1S3V5R6W
6tio;3V
2rman;2M5N6U
2t;0V3S5K6N
3 it;3T
1iv;0V3T4U5S6T
3e;0S3M4T5[6O
4 the;3S
8m;0U
5up;3M
4n;4J
5 a;4M
6the;0W
6up;3T
1o;1S3Z5R6H
2 away;3S
3by;3M
3in;3T
5to;3M
3on;0M2T3Y4S5G6U
3through;0b
4o;1K2L3W4K5W6N
2ld;3S
2ne;0M3T4M5J6R
4 by;1S
5home;5M6U
2od;0H1M3V4U6H
2t;0M1T2J3L4M5K6S
2vernmen;0M2T3X
1radual;3S
3in;5O6M
3nt;5V6L
3ve;5X6H
2eat;3V
3en;1X3W
3y;1T3M
2ound;1M3V
4p;0U1U2U3U5W6H
3w;0U2T
4n;1U3K5J6V
1uarante;1S
8e;5Q6J
4d;5K6L
2ess;0^
2lf;3M
2n;0U
0ha;0T1J2_3A5T6V
2 a;0M2T3E4S5O6F
3been;0L1W2M3K5Q6H
3chang;1S3S
3gone;5J6W
3had;0Y3M
5ppen;5N6L
3it;3T5T6N
3just;0T
3never;5L6W
4o;2S
5ne;6L
5t;0U4S
5w;0]
3put;0S
3run;1U3S
3said;5Q6L
4ince;4S5T6L
3taken;0V
4he;1T2S5Y6G
4o;0S1K2M3T5J6U
3yet;5M6N
2d;0B1U2F3U4U
3 a;2L
4been;1S2J4M
4read;3S
4seen;4M
4the;0U
5o;3T4V5K6U
2lf;3H4L5G6T
4 of;0[3V
5the;5L6O
3l;0X1S4M
2nd;1S2J4V5I6R
4 over;3L
5there;1U
3g;0]2S
4 on;0[5M6O
2ppen;0T1L2T3I4W5R6E
6 to;0U
2rd;2T4U5T6Q
4 to;4U
4er;5K6N
3vest;3U
2v;0W3X4S
3e;1I2U3C4T5S6W
4 a;2M
5been;1J3K
5come;3S
5found;5N6N
5gone;3S5I6Q
5had;3S4S5K6U
6eard;0V
5no;4L
5put;0U
5read;0Z4M
5spent;0U
5to;0K3D
7ld;4M
1e;0?1M4J5L6O
2 argu;3S
3believ;3S
3expect;3S
3ha;0S3M4S5T6K
5d;5J6V
3i;3S
3said;4M
5y;3S
3wa;2J
2'd;5S6L
2ad;0S1T3H5X6K
3r;0W2S3W4K
4 the;1S
4d;0W1W2T3M5S6K
3t;3K5K6R
3vy;3S
2ight;3S
3r;3S
2ld;0Z3I
3icopte;3S
3p;3M5L6M
2r;0F2U3U5g6C
3 view;3S
3e;0c4S5a6H
4 i;0T
1i;0L4T5V6O
2 own;0V
3view;3K
2gh;3K
2ll;3S
2m;0H3M5U6H
3self;1U2T
2story;0S
2t;2M
1oard;3S
2ld;0E2W3C4W5N6J
4 the;3I
3e;3L5L6M
2m;5M6U
3e;2S4M5N6W
2pe;5I6X
2spital;4T
3t;3V
2ur;0K1M2K3Z5V
4 and;2S
5in;3V
3s;1M5O6J
4e;0S5J6W
5hold;0T5M6N
9 would;3T
2w;0m1K3I4J5T6Q
3 do;0[
4it;0S
4many;0S
5uch;0T
3ever;2S4V5B6]
1ryvnia;2M3T
1undr;0L3M4U5R6L
5 and;0W
6run;4S
3gry;3V
1ypothes;0Y
8i;1U
0i;0M1S2U4V6H
1 a;0M2S3U5F6^
3bout;0T3T
3lready;3T
3n;1U5M6Z
2be;0X5U6L
2can;0V4L
5't;5M6M
2fifty;5O6L
2go;0V
2hard;4S
4ve;0^5L6X
3ow;5U6N
2in;2L3M
3t;0[
2made;1U
3ere;3S
3ore;4S5O6J
2no;0Z4S5K6[
4t;2T4M5K6O
4w;0W
2on;1S4S
4e;5V6J
2plausible;5K6O
3ossible;5M6N
2right;5G6O
2shall;0^
4ould;5J6V
3ometh;3U5G6M
4und;5K6M
3till;2M5L6L
2that;0I3^
4e;0J1]3C4T5_6I
5refore;3T
3o;0S1U2M3L4K
2wa;0_
3hat;0J1T2S3H5]6K
3orth;5M6M
4uld;4T5S6H
1'd;4S5K6T
2ll;0X
2ve;0U4M5M6N
1dea;2T5G6Y
4 that;3T
1f;0H1Y4T5U6K
2 a;5Q6U
3i;4S
4t;0T3M
3one;3X
3the;5J6K
6y;3G
1magine;5M6N
2port;3V
1n;1L3H5M6V
2 #;0L1K2L3S4L
3a;1L2M3H4J5K6T
4bout;5L6O
4ll;5M6U
4ugust;3M
3circulati;0[
3each;4S
4ither;3U
4very;4T5U6M
4xchange;3T
3five;5O6V
4our;5U6L
4ront;0X
4ull;5N6T
3her;5L6U
4i;0X3M5Q6K
3it;1M3V
3january;4M
3kyiv;0W
3march;0T
3nine;0V
3place;3S
4roportio;3T
3some;3M
4tag;3T
3tartu;0Y
4en;0U2S4U
4hat;3S
5e;0J2M3I
6ir;3U6K
5i;3S4M5T6H
6rty;3X
5ree;0K3S
4urn;0W
4wo;0T5U6O
3ukraine;3J
3vilniu;0V
3warsaw;0U
4hich;0T1X3X4T6X
2clud;4U
2de;5K6N
4pende;3S4S
3ividua;5M6L
2side;2S4M
3tead;1S
4itute;0V1U2S3K
9 for;1U
aof;0V
4rumen;3V
2tellige;3W
4rest;1T3M4M
5ior;3M
5nati;0U
5view;0W
3o;0^2S3[4M
4 a;0V
6n;3S
5the;3K5K6V
1sland;2S3U
2n't;4S5I6M
1t;0L1W2T3I4X5M6O
2 a;3X4U
4bout;5M6M
4fter;3T
4ll;1U5U6H
4sk;0W
4t;4M5U6J
4uthor;0a
3back;3S
4y;0W
3can;5K6J
6not;4S
4om;0X5O6J
5uld;4S6J
3did;5M6N
4o;1S3M5O6L
5esn't;6K
3first;5U6I
4or;3T5T
4rom;4T5M6V
3go;0T3M
3ha;0H2T3M4V
5d;2M
5ppen;5Q6K
4old;2S
3i;0S2^5Z6L
4n;0S3J
4sn't;4S5L6N
3may;5Q6K
3on;3L4K
4wn;2S3b4K
3requir;5U6L
3say;0V4L6L
4tand;1T
3the;0M
4o;0T3M5Q6K
3up;0X
3wa;0L1^2H4T5X6D
4ill;5X6B
5th;4M
4ork;5I
5uld;2V3E4U5O6L
2self;1K2S3Y5I
0january;0]3F5U6M
1ob;3V
2in;1S
2urnal;0W
7is;0W
1u;4S
2dg;0V
2ne;0T2L
2st;0Z4U5V6U
4 a;4V
4ice;0U
0kazakh;3U
4n;0V
1eep;2U3^5F6O
4 com;0X
5it;5L6M
5the;2U3V
2pt;0U
2y;3L
1ill;3W
3o;2L
4metr;5L6W
8 of;3I
2nd;3M4U5J6R
2tchen;0T
1now;0T1L2K3S5S6K
4 who;0Z
4n;0M4J
1yiv;0[3K4M5I6V
0l;1U3L
1aborator;1T3L
9 in;1U
2ke;2S
2n;3U
3d;3V
3guag;3X
7e;0]3U4M
8 of;0X
2rge;0U2T
5r;3S
5st;2M
2st;0U4S5T6S
4 three;5Q6L
5week;0[5W6M
5year;5O6K
2te;3U4M5M6M
4r;0U2K3W5Y6H
2ugh;4L
2w;0b1L2S3L
3yer;3H4M5H6Y
2y;3M
3er;3L
1ead;0W3M4V
3rn;2L4L
5 to;4M
3st;3M4M5T6K
3v;1V5F6Y
4 a;1W
5the;1K
4e;3Y
5 the;1S3M
2ft;0E1S2V3W5U6U
4 bank;3T
5in;3U
2gal;5H6Y
2nd;3K
2s;2T3L5M6O
3 than;3M
3son;2K
2t;0M1S2U3[4M5L6Q
3 it;3M
4the;1S2S3V
4u;1U
3ter;0M1L2L3M
2vel;3K
4r;3T
1ibrary;3V
2e;0X5K6V
2fe;3T
3t;2S5U6N
2ght;0X3S
2k;5U6J
3e;1U2V5S6R
4 a;2S3L5M6T
5that;5U6L
7e;3U4M
2ne;0K1S3X4U
4 of;3S
3k;5T6K
2st;0F2J3L4S5L6K
4 of;2L
2teratur;0U1U
3huania;3S
3tle;0V1M
2v;0U5K6U
3e;1S3S4L
1oad;3S
3n;3J5M6N
2cal;3M
2ng;2S3U4W5F6U
4 a;3M4T5L6N
4er;1S2M3U4T
2ok;0H1L2L4S5S6U
4 at;1M3K
5for;3V
2rry;1T3J5H6S
2s;2T3U
3e;2S3W5H6T
4 their;3S
3s;0Y
3t;0K2L3S5G6V
2t;1S
2uder;1S
2ve;5M6V
2w;3K
3er;3S
5 the;3T
1viv;3J
0m;5L6U
1achine;3S
2de;1V
4 by;1S
5in;3T
5up;3S
2in;1S
4land;5M6N
4tain;3]
2jority;5W6J
2k;3V4S5V6L
3e;3J5N6J
4 up;5N6K
2n;0I3W4L
3ager;3S
3ner;0^3S
3y;0S2S3V
4 of;4M
2p;2M
2rch;0L2K3S5Q6T
3k;0S5T6L
4et;5W6N
3ta;1S
2s;3S
3ter;3S
2tch;3M
3erial;1S
3ter;0[1J5Y6I
2y;0S1I3@4L5L6O
3 be;3I
4have;5M6N
4well;4S5M6L
1e;2S5Z6F
2adow;4S
3n;3T5I6X
4t;3T
4while;2S
3sur;2L
6e;5S6I
2et;0Z3T6U
4 in;0X
2lt;3S
2mber;4U
6 of;0U3S
2n;1V2S4T5I6Y
2re;3X
4 the;3S
2t;0S3M5M6U
3al;3S
3hod;5O6L
3r;2M3M
4opoli;3X
1id;3U
3dle;0Z5J6Q
2ght;0W1U2S3M5M6N
5 be;1T
6do;0X
2litary intellige;3U
3l;2M
4ion;0K3S
2n;3K5K6T
3d;5I6Q
3e;5W6J
3ister;0J3M5T6Q
6ry;0S1M3L4L5X6L
8 in;0U
9of;0V3W4M
3ority;3S
3ut;0T3L5W6K
2s;5M6N
3s;3S5K6U
1odel;1U2U4V5X6H
5l;0V
2ldova;3U
2ment;3V
2nday;2M3K4M
3ey;0X1J2T3L5M6W
5 and;3S
3th;0K1J3I5X6T
5 would;3S
2re;0T2V3L5T6I
4 than;0H1L5R6T
3n;2M3M
2scow;0Y2W4M
3t;1^2S3X5O6X
4 of;0S3Y5K6N
2v;0H2S3T4L5H6R
3e;3U5I6Z
4ment;3M
1r;2K3S
1uch;0U1S2U3I4V
4 a;4U6V
5of;5L6T
2seum;4M
3t;2J4T
4 be;2M
1y;1J4S5U6S
2self;0W
0nam;0K1T5T6R
3e;1T3L5X6J
2tion;3V
3ural;1T
1e;5U6N
2 a;5O6M
2ar;0I3J
4 all;3K
2ed;1M4L5R6U
2gotiato;0X
2ighbour;3T5M6U
3ther;0T1S3S4M
2twork;5Q6K
2ver;3U5E6[
2w;0K1G2M3U4M5K
3spaper;1S3J
2xt;1T4M
4 year;0U
1ight;2L4S
2ne;4X5U6W
4 year;4S
4teen;3I4S
5y;5I6Z
1o;0G2]4S5L6W
2 better;5U6M
3longer;2M3U
3more;0X3U4T
3one;4L5T6H
4pinion;4M
4ther;4S5T6K
3reason;3S
2body;0K1L2T4F5Y6I
6 in;0[2S3M
2ne;3M
4 of;0S
2r;2T3T5J6W
3th;5T6J
5ern;5M6U
3way;3S
2t;1B2T324K5F6S
3 a;2S
4been;4S
4expect;5U6I
4for;6L
4one;4S5M6V
4the;6K
3e;3K4M
3h;0F1W2V4V
4 else;5J6T
5in;4T
5of;4S
5that;4S5T6L
6o;5N6L
3ice;3M
2vember;3T4L
2w;0c3F4U5_6I
1uclear;3M
7 plant;3S
2mber;0J1K2I4S5U6L
6 #;2M
7of;2M3T
0objection;5U6K
2last;0U3V
1ccasion;0U4M
3ur;5M6O
2tober;0L3L
1dd;0U2S3U
1f;3H4L6U
2 #;0H1M2K3U
3a;0J1M2L3L5L6W
4n;3S
5y;4S
3defence;3S
3half;3U
4er;0a5W6J
4ow;0U
3it;0J2S4L
3next;0T3S
4ine;5L6T
4o;5W6K
3one;3V
4ur;0X5H6Q
3that;4S5J6S
5e;0I1X2S3I4W5U6I
6ir;4S
6m;1W3L
5i;0T3F4K
5ought;0Y
5ree;0T
4ime;4M
4wenty;5V6K
5o;3T
3what;4S5O6U
5ich;0I2J3I
5om;0T
2f;0L5T
3er;0^2S5]6N
3ic;0W3T
5e;2L3S
6r;0Z3S4M5K6Q
7 in;0X
5ial;0]1U3L
8 in;0T
2ten;1S
1il;0U
1ld;0K2J3M5U6L
3er;1S3H
4st;1W3L
6 of;1S
1n;3L4J5U6N
2 #;0W2L
3a;3U5H
3condition;5N6L
3friday;0W
3if;4U5N6K
4t;3L5T6J
3offer;0U
4ne;0L4K5W6M
3page;1W
5per;5M6M
3that;5Q6T
5e;0M2H3J4W5X6M
6ir;3L
5i;0W2U3_
5ose;3S
5ursday;0T
4op;3V
4wo;0W
3which;3M
2ce;0U3W5I6Q
4 the;0[3M
2e;3M
3 after;3M
5nother;3S
4can;5T6L
5hance;5N6U
4day;3U
4for;4S
4group;1S3K
4hear;0]
4i;0V1U5S6I
5n;3U5M6U
4more;5O6M
4of;0T5L6Y
4per;3W
4th;0^
6at;0S1T5W6K
4would;5N6U
2line;0Z3M
1pen;1U2T3I5L6G
4 in;3T
5the;1S
3rator;3S
2inion;0T3X4L
7 the;3W
2positio;3K
2timist;1S
8i;3U
4on;0f1V3V
6 i;1S3W
1r;0V1W2V3j5L6M
2 #;3S
3a;3Y
3fall;5M6M
3so;3M
3the;0T
5ree;3S
2der;0Y1S4U5]
5 in;0U
6of;0X
6the;5V6M
1ther;0I1V5U6D
5 hand;3L5W6G
6side;5L6T
6than;5T6H
1ught;0Z
5 to;0W
2r;0T1T3T
2t;0T1L3J4T
3 a;5T6J
4in;0V3M5T6K
4of;0S1S2S3G4V5W6O
4the;3X
6ree;0V
5o;3M4T
4with;3T4S
3com;0b
3side;1S3M5M6V
1ver;0W5H6V
4 a;0T3K
5the;0S1M3Z
6o;3U
1w;4S
2n;2Z3U5J6Z
3er;6J
0pag;0^2M4M
3e;4J
2id;2M3S
4 for;3S
3r;5O6M
2nel;0U3T6U
2per;0h2S3M4L5J6Q
5 and;0Y
6of;0T
2rish;3L
3k;2S5J6M
3liamen;0X3U
3t;0F1H2L3M5K6O
4 of;3T
4icipa;0W
4ner;3M
4y;0S2T4M
2s;2S3U
3s;3S4L
4port;2S
2tient;5M6N
2y;3Y
3 for;0U5S6G
3ment;3K
1eace;3T
2nsion;0V3L
2ople;0U1K3_4K5I
6 are;3U
7in;0L
7who;0S3M
ase;0V
2r;0L3S4V5X6L
3 cent;0L3S4V
3hap;5M6L
3iod;3K
3son;2M
4uad;5U6K
2ssimist;1T
2tersbur;3U
1ictur;0Y
6e;3S5J6K
2lot;3U6K
2pe;3J5K
1lace;0K1S2T3S4S5T6Q
3in;1S3S
3n;0M4V
4t;3S
3teau;5K6R
3usible;5J6R
3y;2S4M5O6L
1oint;0K2T3A5T6G
5 to;3M
2land;3J
3ice;5I6X
5y;0V1S
4sh;3K
3l;1S4S5M6U
2ntoon;1T3T
2ol;3S4M5N6M
2rt;0U1M2T3X
4 would;3T
2sition;0[2S
3sibili;0W3S
6le;0V5J6K
3t;0V5L6U
2t;3M
2wer;3W5X6J
1ractice;5U6K
2ecise;4S5Z6F
3dict;5V6J
3par;0Z
3s;1T
4ent;0W3L4S
4ident;3W
4uppos;5M6U
2ic;5X6O
4e;0G1J3[4M5K6N
5 of;3U
3est;3U
3me;3S
5 minister;3S
3nt;1S5M6V
5 on;1T
3vate;3M4M
2obab;3S5I
6ili;0X4W5U6K
9 of;4S
3duce;3S
6t;3U
3fessor;0W3M
3gramme;2L
3ject;0S5N6M
3mis;5K6U
6e;0X
3of;5S6J
3per;3X
6 for;3T
4ortio;3T
9 to;3T
5s;0Z
6al;0Z2U3M
3tect;0X
3v;5M6K
4id;4T5N6I
6 that;4T5N6K
1ublic;0d1J5K6T
5sh;0V4S5W6K
7 a;0U
8on;0V
2mp;3G
2sh;3W
4 it;3U
2t;0W1W2W3T4W5W6S
3 a;4L
4forward;0U
4hi;4S
4it;4K5T6J
4my;4S
4on;1U
4the;0W3V4U5M6U
0quantity;3M
3rrel;0W2M3T5V6K
4ter;0K3J5S6K
7 of;3M
2estion;0i1J2S3J5N6X
8 to;0^
3ue;3M
2iet;2S3S5U6L
3te;0S1L3T5K6M
5 different;0V
2ot;3S
0r;4T
1aid;3U
3lway;4M
2nge;4S
5 came;4S
2re;0U
2t;3L
3e;0Y2S5U6J
3her;1U5Z6N
6 than;1S
1each;0Y3L5S6R
5 of;3T
6the;0U
3d;0S1M3S4L5[6R
4 it;2M
5the;3S
4er;3U4M
4y;3K5M6M
3l;0^4S5M6F
3son;2I3S5T6R
6 i;2M
2ceive;3V
3ognis;3T
4mmend;5U
4rd;3M5N6U
4ver;3U5K6Q
7y;5O6L
2fus;5Q6K
5 to;5M6M
2gard;2T3L4S
3ion;0M1K4L5Z6J
6 would;3T
4ster;3J4S5N6U
2main;2T3Y5O6K
6 the;1T
4rk;0U4L
3ember;4L
2newal;4S
3t;0S5U6L
2open;3X
2p;0W
3aratio;3U
4y;3V
3lac;3U
4y;0^
3ort;0[3C
6 say;4S
3ublic;0S3V
2quest;2M
4iem;3V
5r;5X6R
2searche;0W
4rv;3U
3t;3V4S5T6U
3ult;5R6S
2tir;3M
3urn;2T3S5J6T
6 to;3L
1ight;1L2M4K5F6K
5 about;5I6O
2s;3K
2val;5V6J
3er;3S5U6J
1oad;0Y3L
2ll;0W3M
2om;0S3J
2se;5R6K
2ugh;0a
3nd;0h5K6O
5 the;3S
3t;3V
1ul;5G6Y
3e;3T
2n;0T1V2T3Z
3 it;1U
4of;4S
5ut;5V6I
4the;3^
5o;0W
3n;2M3T
2ssia;3^
6 would;3V
6n;3U5N6]
0safe;5L6U
2id;0C1M3I4G5T6K
4 for;5N6L
2me;4U
2t;1T
2v;3S5I6V
3e;3U5N6T
3ing;5L6T
2w;2M
2y;4J5H6O
3 that;2K3Z4L
4what;0V
1cenario;0W1U5V6H
8 #;1U
2hool;0S1V2M4J5T6L
6 of;0W
2reen;0W
1e;1U3J4S5W6N
2 a;1S
2a;0U3T
3l;3I
3son;0W2S3S5[6J
3t;3]
2cond;0L5K6V
6 half;0^
3tion;0U2M
3ur;3S
5ity;1T3S
2e;1T
3 a;5L
4it;1U
4no;3S5L6V
4the;0U
4what;5W6M
3m;2S5V6O
4 to;5U6M
3n;3K4K5Q6G
2ll;2T3Z5J6W
4 it;3S
5the;3S
2minar;0[1S
2nd;3V5L6R
4 the;3S
3se;1T5R6J
5 of;5T6I
3t;3K
2parat;3U
7e;3M
3tember;3S4M
2rv;0T
4e;3M
4ice;4M
2ssion;0U
2t;0]1M3M4M5L6V
3 out;0X
4them;0]
4up;2M
3tl;0S1U5Y6H
5e;3T
6men;3Z5T6K
2ven;0F4T
5teen;5S6L
6y;4S5S6J
4ral;0[2S3V4K
1hall;0_3S
3re;1S2S3T
5 of;3U
2e;0C1J3M4M5Y6H
3 believ;3T
4do;5O6L
4ha;4V5K6S
4say;0U3U5R6T
4wa;4M
5ould;5T6N
5rit;4U
3et;0S1Y3S
5 of;0T
3ll;2M
2ift;5U6J
3p;3W5Q6U
4 to;3T
5would;3M
4p;3U
2oot;3U
3p;5M6L
3re;3L
4t;0Z5Q6U
5 of;5I6X
3t;5N6N
3uld;1D2M3M4]5I6T
6 be;2M5R6K
7the;0[3M
3w;1S3F4W5H6U
4n;4S5L6R
2rink;5K6T
2ut;3Z
1ick;3T
2de;0M1S3T5Y6L
2gn;3S
4 for;3T
5that;5N6T
4ature;2S4T6W
2lent;0[
2mp;3d4M
2nce;0V1I2Z3A4Y5R6X
5 #;0G3S4T5G6Z
6january;0Z5U6N
6the;0K1U2W4M5S6K
3gle;0Y3J4U5J6U
6 question;0[
2t;2M3S5J6Q
3t;0V
2x;0C3I4S5W
3ty;3L5M6M
1ketch;0[
1lid;1U
4e;3S4T
5 with;4S
2ow;1T3U
1mall;0T1M5O6F
1o;0X1K2]3U5Q6J
2 long;4S
3many;3U
4uch;4T
3that;3]4K
5e;3U4S
4o;4S
3what;0_
2ciety;0Z
4ologi;0X
2il;5N6M
2ld;4U
4ier;3T
7 and;3S
2me;0W1M2I3M5N6E
4 #;0^
5of;2L3L
4body;3U4L5M6M
4one;5M6J
4th;0I2W4T5H6O
6 else;5J6Y
7in;5M6N
4where;0S3M
2on;3M
2rt;0T
2und;5L6Q
3rce;0Z
3th;5M6N
1pare;5T6L
2eak;0K3K5W6H
5 for;5V6J
6of;0U
3cial;3S
3nd;3S
4t;2S3J4M5L6U
2ike;4S
5 with;4S
2lit;3T
2ort;3S
2r;1S2S3M5S6K
3ead;3M
1quare;0S
3eeze;1T
1t;3S
2aff;0X3K
3g;3U
4e;2M
3nd;0T5K
5 in;0V5K
6on;0X
7r;5M6M
6the;1V
3rt;1X3K5V6H
5 from;1T
6with;1U
4v;3V
3t;3U5K6S
4 would;3S
4e;0J1U3a
4ion;0K3K
5stic;5S6I
3y;0K1T2T3V5J6T
4 in;3T
2eel;5S6I
4p;4V5N6U
5 in;4S
3p;1E2M3V5K6V
2ill;0K2S4S5S6R
5 other;1W
2ock;3S
3od;2M3M
3p;0Z5S6J
4p;0T
3rage;3S
4y;0Y5K6T
2rait to;3S
3ong;5X6I
6er;0Z3U5V6J
3uck;0T
2uck;3T
3dent;0M3C
4y;0e5O6U
5 that;0Y
1ubject;0V
2ccessor;3S
3h;0M1J3T4V
4 a;4W5M6[
2gar;3H
3gest;3W
7 that;4S
2it;3M
2m;2U5K
3 come;5N6L
3mer;0U4S
2pp;3T
4orter;3S
5s;3M
6e;1U
2re;3S
3pris;4S
3vey;3I4S5L6X
4ive;5M6U
2spect;1S3T
5nd;3U
1witch;3U
1ystem;3[
0tabl;0T2T5U6K
4e;0X1U3J
2k;1X2T3X4T
3 over;3S
4the;1W2S3W
4up;0X
3e;0K3S4U
4 the;1T3S
8m;0Y
4n;0K3U5V
5 the;3W
2lk;0_1T2S4L5U
4 about;1S4L
2nk;3T
2rtu;0Y
2x;3T5K6W
1bilisi;0V
1ea;0[
3ch;0T1U3T
5er;3Z
3m;0U3F5J6X
2lephone;5L6O
3l;2L3M5K6T
4 the;3S
5you;1T
2n;3K4U5S6U
3 year;0Y
3ant;4M
3d;3M
4 to;3M
3th;3K
2rm;3S
2st;0U2U3L5M6N
2xt;0Y3K
1h;0V3K
2an;0K1I3L4W5E6^
4 #;3T
5a;5F6Y
6ny;5T6L
5it;0V3M5K6Q
5one;4M
5the;5J6O
8y;5J6U
3t;1L3K4X5O6X
4 a;3a5N6K
6ccount;5N6N
6ny;3S
6re;5N6U
5can;3M
6ould;4L
5day;5N6I
5event;3S
5ha;1T2T3X4S
7d;5V6J
7ve;0]
6e;6U
5i;0S1S3V5Y6L
6n;3V
6t;1S3M5S6H
5left;1S
5may;5L6U
5no;5J6Q
7body;1S5O6M
7th;3T
5of;0S1V3G5U6G
6n;6V
7e;0V3L5I6X
5she;5Z6I
5the;1M3T4T5S6H
8re;0_
8y;3M
7i;5T6L
5were;5N6M
6hat;3W
6ould;2T3M
5you;2M
2e;1L3c4T
3 #;0Y2X4S
4answer;0Z3K5V6N
5rithmeti;4S
6my;0T3U
5sset;3S
5uthor;0K4M
7umn;4L
4bank;3L5V6N
6se;1T
5est;0U1S3V4S5R6I
5ig;3W
6ll;2M3S5T6L
6rth;3T
5oard;3S
6ok;2L
5u;3L
6dget;3M
6ild;3X
4cabl;3W
6lendar;5O6M
6pital;4T
7tain;3W
6se;0X
7h;3V
6vern;3S
5entre;3J
5hair;0X1S
7nce;5T6N
5ity;3L5U6J
5laim;5M6U
6ub;3T
5om;0W
7missio;0T2M6K
6ndition;5Q6S
7sultan;0X
7tract;3I4M5R6K
6rridor;3T
6uncil;2S3Y
8try;0U1L3U
9y;5K6U
7rt;0T3T
5rown;3S
4data;6L
6y;3T4S5L6W
5ecision;3S
5iscussio;4L
5ocument;5S6L
6or;3T
4ear;6L
6st;3T
5conomist;0X
5dge;3W
5lection;5N6M
5mpty;1U
5nd;0L1J2K3V5V6N
5uro;3X
5ven;1S3S
6idence;0W
5xil;1S
7st;3S
4fami;3S
6rmer;3S
5ield;0T3T
6gur;0U
6l;3V
6nance;0W5U6L
7d;0Y
6rst;1M5K6T
5ollow;0f
6rest;3T
7mer;0X
7ty;4S
6ur;3K
8th;0[
5ront;3Z4M
5ull;3T
6nd;4U
6ture;0U5U6M
4gap;0U5X6J
6te;3L
5eneral;1T3W
5overnmen;3T
aor;5K6S
5reen;1S3X
6ound;3V
8p;3W
5un;0V3T
4harbour;3S
7vest;3T
5ear;4L
7t;5L6M
5ill;3S
5ryvnia;3T
5ypothesi;3S
4ice;3T
5dea;2S3T5L6R
5nstitute;0T1S3M5S6K
4land;3V
7guage;0Y
6rger;3S
6st;0[1U3I5T6L
6w;1L2S3U4S
5eft;3S
6vel;3S
5ine;3V
6st;2M
6teratur;0V1V
5oan;5J6Q
6ng;1T
6wer;5O6L
4machine;3S
6inland;5M6N
6tter;0a
5ember;0V
6n;3K
6thod;5M6M
7ropoli;3V
5iddle;5K6Q
6nistry;0U4M
7ut;0]
5odel;3L4S5U6O
6ney;5D6Y
6rn;2M
6st;4S5L6V
4nam;3V
7e;5U6L
5eighbour;3V
6w;0S2K3S4L
6xt;0J
5ine;0U4S
8ty;3L
5umber;2L5Q6V
4oblast;3S
5fficial;1T3M
5ld;3T5W6L
7est;1W3L
5n;2S5W6M
6e;0W1[3G5Z6L
5rder;0Y3S
5ther;1Z3L
4panel;3T
6per;0L2S3M
6st;0T4S
5eople;3S
6rmit;5M6N
6ssimist;1T
5ipe;5L6O
5lace;1T
5ontoon;3T
6rt;0T3V
6wer;3L
5resent;0U4T
8ident;3Y
6ice;1K3]
6ogramme;2M
7ject;5N6M
7test;3S
5ublic;0U
4quay;0U
6estion;0h
4railway;1S3S
6te;0X
5egion;0T3T
aal;0T
6main;3M
6port;4T
7ublic;3T
6serv;3W
aoir;3M
7t;3S
5iver;0S3S5R6K
5oad;3M
6om;2S5U6N
5ul;5M6V
6ssian;3U
4salt;3S
6me;4T
5chool;3K5U6M
5ea;0S3M
7l;5M6U
6cond;0a3L5T6I
6minar;0V
5heet;3S
5ign;5T6L
5lide;4S
5outh;1S5L6N
5pe;5N6N
6ike;4S
6r;1S2S3K
5tate;2M3W5O6L
6rength;3S
6udy;4T
5um;2S
7mer;1T5U6J
6rvey;5T6L
5ystem;3V
4table;0Z
6lk;0U3S
5ea;0Z
6xt;0Y
5h;5I6T
6eory;5J6T
7si;5T6L
6ird;0L1V
6ree;0L3M5L6L
5ime;2M
5own;0V2S3T
5rade;0W
6easury;5S6L
8ty;3U
5wo;0X1L3S5L6K
4union;3T
7t;3W
7versit;1S
4vessel;3T
5ote;4M
4war;0K
6ter;0T3L
5est;3U
8ern;3L
5hole;1S4S
5ind;3S
7ter;2S
5ord;4L
7k;3Y
7ld;0V3M
7st;1U
5rong;3T
4year;0V
5oung;3]4M
9est;1S
3ir;0V1L2X3X5[6M
5 family;3U
6own;3S
6paper;0U
3m;0c1T2S4H5I6S
4 are;2M
5for;3T
5in;0U3W
5out;0Y
5to;3S5T6K
5who;3S
6ill;3M
6ould;3L
4selv;0Y3U
3n;0K1U2M3^5F6T
4 be;3T
5com;1S
5there;1Y3J
3ory;0W2U5K6R
6 in;1S
3re;1T2H3I4U5O6M
5 are;0Y2K3K
6be;0X
6i;0L1W3U4S
6remain;1S
6wa;5X6G
7ere;1M2I5S6L
7ill;5J6V
7ould;3S
5fore;0T3b
3se;0W1M3W4S5T6I
4i;5V6J
3y;2V3Y4U
4 are;0M3T
5could;5T6K
5did;3S
6o;4S
7n't;0U
5expect;4S
5had;1U4S
7ve;0L1T3L5R6J
5say;3Z4M
5want;3Y
6ere;0M3I5U6M
6ill;5X6J
6ould;3S
4'd;5L6T
5ll;3W
2i;0L1:2f3B4d5b6E
3 account;3Y4L
5rticle;4S
4end;0Y
4i;0S2S3G4W5[6K
4out;5J
4picture;3S
4read;3T
4tell;3S
5he;5S6J
5o;5O6L
4view;3V
4would;5N6M
4year;4L5U6K
3n;5L6S
4g;0J1H2K3L5I6Q
4k;1M3E4T5T6Q
5 that;5L6K
3rd;0G1S3H4S5S6W
5 of;0^3M4S5I6T
4ty;0M1M2L3T4S5I6V
6 day;3T
7one;1S
7year;3S5U6L
2ose;0S1J3T
5 who;0S1L4M
3ugh;0Y4U5M6H
6t;4J
4sand;0T4V
2ree;0t1H3H4V5T6U
5 answer;0]
6cas;0Y
6hypothes;0Y
6in;3M
6people;0S
6scenario;0X
8hool;0b
6tim;5L6V
6version;0W
6way;0_
6year;0J
4shold;3W
3ough;0[2V3I
7 the;0V2U
2u;4S
1im;0M1S2L4S5V6N
3 in;5U6M
4out;5U6N
3ber;3T
3e;0L1L2I3Y5Z6R
4 it;5N6U
5the;3S5J6W
2r;1S
2tle;3S
1o;1H3^4L5S6T
2 #;0I2M3W
3a;1Y3W4T5F6X
4dd;5N6T
3be;2L3G4M5N6U
5gin;1T
5lieve;4S5U6J
4r;3S
4uy;5T6N
3call;5N6M
3do;0L2L3T5O6W
3each;0Z3M
3five;3L
4ollow;3S
3get;0W3S
4o;3K
3hand;3S
5ppen;5V6M
5ve;3S5N6W
4im;3T
3keep;3V
4now;0X2M
3look;5V6K
3make;5L6U
3pay;5N6L
4ut;4V
3say;2T3K
4pare;5T6L
3talk;0S
4he;2S3S4J5U6I
6m;0V3J
5i;0Y3T4L5N6M
5ree;0W3S
3ukraine;3T
3what;0Y
5ich;3M
4ithin;4S
4ork;3U
2day;3J5U6I
2gether;0^3S
8 with;0U
2ld;0T3F4I
4 the;0S
2nn;0X
2o;1U4M5J6M
3 late;5M6N
4many;4M
3k;0K1H3S
2p;3X4S
2uch;3M5I6S
2wn;0S2S
1rack;2M
3de;0T3U5M6V
3ffic;3W4S
3in;3I5T6R
3nsfer;3K
5it;3M
2easury;5U6K
4ty;3S4M
6 of;3T
2ial;5L6W
2oop;3U
3uble;5L6T
2ue;4T
4 of;5M6O
3st;1S
3th;6J
1urn;0U1X2S
4 on;0Y
5to;3T
5up;4M
1welve;4M
3nty;0G1L2S3H4S5M6X
6 four;5U6M
2ice;4S
2o;1G3C4X
3 hundr;3W4M
4of;0J3L5G6a
5r;3S
4people;0Y
4third;0V3M5I6Z
4way;0X
4year;0S4V5O6V
1yumen;3U
0u;1a3I4M5I6S
1 to;1S
1kraine;3T
7 would;3H
6ian;0M3M
1nder;0I1G3[4K5J6V
5 a;3M
6the;3W5J6U
8i;3V
5stoo;0V
2ion;2M3Y5Q6U
3t;3S5S6L
4 nation;3V
2paid;3W
2til;0J1U2L3Z4K5L6M
5 #;0T1S3M
6the;0S3T5O6L
1p;0K1U5K6Q
2 a;0U4L
4nd;3T
3by;3K5K6W
3the;5L6T
4o;4M5O6L
3within;3V
2stream;3S
1ral;4T
1s;0E1T2M3G4L5M6M
2 to;3E4M
2e;3K5L6U
3 the;3S
3ful;5L6K
2ual;0[2T
0valid;3S
2riant;0Z3X5L6U
1elm;3S
2rsion;0W1U2S5T6K
3y;3K4S5T6I
4 little;0W
2teran;3L
3o;4T5J6Q
1iew;1K2T3T
2llag;3V5L6U
6e;5S6K
2ru;3W
2sit;5N6U
5or;4L
1oice;1T
2t;5M6O
3e;0S2S3X4M5W
4 in;3S
0wa;0B1S2A4L5M6_
2 a;3L
3in;5N6T
3no;3T
5t;2S
3sold;4T
3the;0M2L
4o;2M
2ge;5R6K
2lk;0M3M
3l;3T
2nt;0K1L2M3Z6X
4 the;3T
6o;0I2M3T5K6W
2r;0X5I6W
3m;3H5K6N
3n;5J6S
3saw;0X1U5K6V
2shingto;0[1S
3n't;2L
2tch;3T
3er;0L1V3K4J5X6I
5 from;3V
2ve;3T
2y;0b1S2W5N6J
3 in;0_
4out;0]
1e;0T1S3_4X
2 are;5U6N
4sk;0V
3put;0T
3see;0[
4hall;3U
5ould;4S
2ak;6L
3r;3S
2ek;0T
4 of;0S
4end;0T3J
2igh;0T
5t;0X3U
2ll;0L3I4T5N6F
2nt;0H1S4W5V
4 on;2M
5through;4S
6o;2S
2re;0C2A3C4U
4 #;4T
5a;5U6M
5the;3I
2st;3Z
4 of;3S
4ern;3M
1hat;0m1H5]6F
4 a;0T
6re;0X
5becom;0X
5can;0X
5do;2M
5each;0V
5ha;3U
7ppen;0S
5i;1T3K
6t;5I6Q
5may;0U
6ight;0W
5she;1T4M
7ould;0T
5the;0I2S
8y;0E3Y
6o;2M
5will;0]
6ould;0d
4ever;2T6U
2en;0K2M3M4J5S6K
4 i;4M5T6L
6t;0]
5the;3W
3re;0_1L2L3L4Z5T6J
5 a;4T5O6H
6do;0V
6i;0[
7t;5I6U
6most;5N6M
6the;0K4V
9y;5U6L
6will;0Z
3ther;4H5U
7 it;4K
8the;0T4M5N6N
2ich;1Z2J3H
5 anybody;4M
6bring;1T
6do;4M
6ha;0S2M
7e;5L6M
6i;0V2T5L6O
7t;5J6U
6leav;1U
6of;0Z
6she;2M
6the;0V1W3H4U5Q6L
9re;6I
9y;0Z
6wa;0X1S2L3T
7ill;0W
3le;2S3W
5 the;4M
2o;0T1S3C4K5K6R
3 are;0U
4ha;3L4K
6d;5U6I
6ve;5J
4i;0S
4know;0V
4now;0X
4run;3S
4us;1T
4will;0X
5ould;3M4S5U6M
3ever;3]
3le;0K4S5K6N
5 of;3L
6th;1T3S
3m;0g1S5J6R
4 i;0X
3se;3G4L
2y;0b3M5O6J
3 did;0[
5o;0Z
1ill;0Z3W5Y6G
4 a;0]
5be;0J2K3X4J6U
5come;1U
5go;3T
5have;3U5L6L
5look;0Y
5never;3M
6ot;4S
5probab;5J6U
5take;3S
6here;0X
2n;5X6I
3d;3U
4ow;1T3I
3ter;0V2S4V5M6U
6 and;3S
2sh;3U
4 to;3T
2th;0K3]4K5S6Q
4 #;3T5O6M
5a;1L3X4M5Z6L
6n;4S5K6Q
5good;4T
5it;1M
5no;3L
5one;5L6M
5some;0W5T6N
5the;0T1W2S4I5X6S
8m;0S3S
5what;3S
4draw;3V
8a;3T
8n;5M6U
4in;0K3V4X5Z6K
6 a;2S3^4V
7ten;3M
8he;0T
4out;0M3b5V68
7 a;3U5R6K
9nybody;3S
8be;6L
8the;3M
3nes;5I6V
1oman;3L
3en;3M
2n;5L6O
3't;5N6J
2od;3T
2rd;0M3L4M
3k;0M3L5H6W
4 for;1T
5of;3V
6n;0V5T6Q
4able;5N6M
4er;3U
3ld;0U3M5L6X
3m;3L
3se;5Q6J
4t;0Z1U
5 case;0X1U
3th;0W3I
2uld;0A1M2m3Z4U5E6S
5 be;1K2^3^
6cost;5U6M
6do;3L
6fall;3U
7ind;3T
6get;3K
7ive;5U6N
7o;3U
6have;3K4U5J6Q
6like;1S
7ose;3V
6mean;3T
6not;3K5S6K
6pas;3T
6require;5N6M
8turn;3S
6say;5K6O
7top;3S
6take;3S5L6V
7hen;3X
1rit;3M4Z5T6U
4e;0L2L4T5T6Q
4ten;0X2M
2ong;0J3S
5 about;5U6K
0y;4T
1ard;0T3L
1ear;1E2M4X5O6U
4 and;3S
6t;3S
5from;0[
5in;0S
7stead;3S
5later;0Y
5or;3M
2t;2S4S5I6O
3 the;5M6T
1ou;0B2A3L4M5T6Q
3 are;2L
3ng;0S3_4L
5er;1S2T3M
6st;1S
3r;2G`;
