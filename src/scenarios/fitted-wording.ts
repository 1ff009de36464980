/** What wording says of a verdict, for `readWordingWeights`. Fitted by tests/scenarios/train.ts. */
export const FITTED_WORDING = `-14 12 11  a
6 0 0  all
0 0 5  an
7 0 0  and
0 0 5  both
0 14 0  but
5 0 0  by
0 0 7  everyth
0 -16 0  for
6 0 0  four
-10 -5 0  he
-5 0 5  her
-5 11 0  i
-5 7 0  i'd
10 6 -7  if
-12 -14 0  in
-11 15 0  it
0 0 7  much
0 9 0  no
0 12 0  not
6 0 0  of
0 0 -7  on
0 0 -5  one
5 -13 0  she
0 0 6  should
0 0 14  so
0 -6 0  some
15 13 0  that
0 0 -9  the
11 -9 7  there
-14 -11 0  they
0 8 0  to
-5 0 10  two
0 -5 -6  under
0 0 12  until
0 9 0  we
0 -12 -5  what
5 0 5  with
0 10 0  yet
8 11 0  you
10 -10 -15 !a
0 5 0 !accept
-13 0 0 !and
13 0 0 !anyth
0 6 0 !are
0 -8 0 !be
-12 0 0 !because
5 0 0 !been
0 7 0 !believe
0 0 -6 !by
0 0 6 !can
0 0 -6 !change
0 10 0 !com
-12 0 8 !do
0 6 0 !exist
0 7 0 !expect
0 10 0 !follow
-18 0 0 !for
0 0 7 !good
8 -13 0 !ha
0 -6 0 !had
0 -5 0 !happen
0 0 -6 !have
0 7 0 !hope
-11 0 0 !i
0 16 0 !in
-6 12 10 !it
0 0 9 !know
0 5 0 !lend
0 0 6 !list
0 0 -7 !more
0 5 0 !much
0 8 0 !my
12 0 0 !ne
0 -8 0 !nor
0 0 9 !now
0 5 -11 !of
0 0 6 !on
0 -12 11 !one
5 0 0 !other
0 -9 0 !out
0 -5 0 !put
0 0 6 !question
-6 -10 0 !say
0 0 9 !second
0 0 7 !she
0 5 0 !sign
8 0 0 !since
0 11 0 !spoke
0 5 0 !stand
0 13 0 !such
0 8 -5 !than
0 -15 9 !that
-6 10 0 !the
8 -12 -6 !them
0 9 0 !there
0 8 0 !thi
7 0 -6 !think
0 -7 -10 !to
0 8 0 !trust
0 -5 0 !u
0 8 0 !up
0 9 0 !we
0 5 0 !what
0 0 -6 !whether
8 -7 0 !who
15 5 0 !with
0 -5 0 !without
0 -5 0 !would
0 9 -14 #
17 0 0 # and
-6 -5 -8 , #
0 -23 6 , a
8 15 -28 , and
7 -7 0 , because
7 0 0 , both
0 -13 34 , but
0 0 11 , for
0 10 -6 , ha
11 -6 -6 , he
16 -18 -10 , i
7 0 11 , if
0 6 0 , in
9 11 0 , it
0 0 5 , just
8 0 8 , no
5 0 0 , nobody
-10 7 0 , not
0 5 0 , of
-7 7 7 , on
0 6 0 , one
0 0 6 , other
0 0 10 , perhap
0 0 14 , provid
0 -5 0 , said
0 -11 0 , say
-14 0 13 , since
0 7 16 , so
0 0 5 , that
0 -16 -7 , the
0 18 0 , their
0 0 13 , then
7 -5 0 , they
8 0 0 , thi
0 0 35 , though
6 0 0 , to
6 -6 0 , we
0 -9 -9 , when
-11 0 13 , which
0 -7 -10 , who
0 0 -6 , whose
-7 0 8 , with
0 0 9 , without
0 6 -6 , would
0 0 6 , yet
-53 -7 -18 a
-6 0 17 a a
0 0 11 a chance
0 7 0 a decade
0 0 7 a descripti
-7 0 0 a different
0 0 6 a fair
0 0 5 a far
0 8 0 a few
0 -5 0 a fifth
0 -6 0 a former
-5 0 0 a good
0 6 6 a great
0 -6 8 a it
0 0 5 a little
-6 5 7 a long
0 0 10 a man
0 13 0 a much
0 0 5 a new
5 0 0 a person
0 5 0 a plan
0 -5 0 a retir
-5 0 -5 a second
0 7 0 a single
0 8 0 a student
14 0 -8 a the
0 0 -8 a third
0 0 12 a way
0 -7 8 a year
-10 9 24 about
0 18 0 about a
-12 0 20 about the
-7 0 0 accord
-7 0 0 accord to
7 0 0 according
0 8 0 account
0 0 12 account for
0 -5 0 act
-7 8 15 add
-5 20 5 after
0 17 0 after the
0 7 0 again
5 0 0 against the
0 0 5 agree
0 6 0 air
19 0 0 all
11 0 0 all but
9 0 0 all the
0 0 -5 allow
0 0 -7 along
0 0 -8 already
5 0 0 also
0 -10 9 am
-5 0 0 american
-7 11 -21 an
0 11 0 an answer
7 0 0 analyst
-14 0 15 and
0 -12 0 and a
0 0 8 and for
10 0 0 and found
0 6 0 and had
0 -5 -9 and he
-20 15 0 and i
7 9 -5 and in
0 -7 9 and no
7 0 -13 and not
-5 0 7 and that
6 10 -8 and the
0 7 0 and there
14 18 0 and they
-9 11 0 and we
6 0 0 and when
0 17 0 and will
0 13 0 announc
-9 -5 -7 another
0 5 0 answer
0 -10 0 any
7 0 0 any other
11 0 0 anybody
0 10 6 anyone
27 0 -13 anyth
18 0 0 anyth else
0 7 0 apart
0 -7 0 appeal
0 -20 0 are
0 -6 -5 are not
5 0 0 are on
8 -10 0 argue
0 0 7 argument
0 8 7 arithmeti
0 0 5 army
8 0 0 article
-7 -17 -21 ask
-5 -5 0 ask for
0 7 0 ask who
0 -5 0 assum
-22 12 -9 at
-5 0 5 at a
0 -5 0 at least
0 9 0 at once
0 14 0 at one
0 8 7 at the
0 0 -5 authority
0 11 0 away
-6 0 0 back
-5 -7 0 bad
0 -13 -8 bank
13 0 0 base
10 0 0 base case
-8 10 -6 be
0 0 -5 be built
0 0 7 be done
0 11 0 be left
0 10 0 be surpris
0 -5 0 be the
6 0 0 be thi
0 -5 0 bear
6 0 -14 because
8 15 0 been
-5 0 0 before
5 -6 0 began
0 8 0 behind
0 10 0 behind it
0 6 0 believ in
7 -5 0 believe
0 0 9 believe it
8 0 0 bet
0 8 0 bett
-8 0 -13 better
-7 0 0 between
0 5 0 between the
0 0 6 big
5 0 0 bill
0 5 0 birth
0 -5 0 bishop
0 6 0 block
0 0 -7 board
0 5 0 born
0 5 0 born in
-7 -17 20 both
0 -5 0 bread
0 0 -8 bridge
0 8 0 brussel
15 0 -9 built
9 -5 39 but
0 0 5 but hard
0 0 9 but he
0 0 13 but it
0 0 16 but not
0 0 6 but on
0 8 0 but the
8 0 0 buy
-10 -10 -7 by
0 0 5 by a
7 0 -7 by the
-5 0 21 call
-5 -8 18 call it
20 8 -5 came
14 0 0 came to
0 -9 0 camp
0 -15 18 can
-12 0 8 can be
0 0 5 can do
9 0 0 can find
0 5 -6 can't
0 5 -5 can't be
0 8 0 cannot
0 9 0 cannot be
0 0 -8 capital
-5 0 0 captain
0 0 7 car
0 -5 0 carri
14 -6 0 case
0 0 5 case for
5 0 0 case i
0 0 9 ceasefire
-6 0 0 certain
7 0 0 chair
6 0 0 chanc
0 -5 8 chance
0 0 -7 change
0 7 0 charm
0 6 0 check
0 0 5 china
0 -6 0 choice
0 0 9 city
-6 11 0 claim
7 0 0 clear
0 0 7 climate
11 0 0 clos
0 -10 -7 club
0 6 0 coalition
-6 0 0 coast
0 0 8 coin
10 0 0 com
0 -12 14 come
5 0 0 comfortab
0 5 0 commissio
0 -7 0 committee
0 16 -13 company
14 0 0 conclusio
0 0 11 condition
6 0 0 confirm
0 9 0 consider
8 0 0 contradic
-10 0 0 convinc
-7 0 0 convinc that
0 0 10 correct
0 0 8 corridor
0 0 -9 cost
0 0 19 could be
0 0 -6 council
0 20 -12 count
-7 6 0 country
-6 0 0 county
5 0 0 court
7 0 0 cover
0 0 -7 credit
0 -7 0 critic
0 0 13 cure
0 5 0 dark
0 0 9 data
0 0 8 day
0 12 -6 deal
0 16 0 deal of
14 5 0 decade
0 0 6 december
0 -6 0 decid
0 5 0 decline
6 0 0 deny
0 0 6 depend
0 5 0 deputy
0 -6 0 describ
7 -6 0 describ the
0 0 9 descripti
0 0 9 descripti of
6 0 -10 did
6 0 0 did not
-8 -6 -6 different
0 0 9 direction
0 5 0 dismiss
0 0 10 district
0 0 19 do
10 9 0 do not
-7 0 0 doesn't
0 5 0 dollar
0 9 0 don't
0 0 14 done
0 6 0 double
0 -8 9 doubt
0 0 5 doubtful
-7 9 7 down
0 5 0 dream
-8 -6 0 each
-5 0 9 ear
-7 0 9 either
0 10 0 either side
0 0 7 election
0 16 0 elegant
-8 0 -10 eleven
0 0 7 else
22 -5 -7 end
7 0 0 end of
0 0 14 enough
0 0 6 equal
0 0 -5 euro
0 24 -6 even
11 0 0 even it
0 7 0 event
0 11 -5 ever
0 24 -14 every
7 0 12 everyth
0 7 5 exist
26 5 -5 expect
0 15 0 expect it
22 0 0 expect the
7 0 0 expectati
5 7 -7 explain
9 -5 0 fact
-11 0 0 fail
0 0 8 fair
-7 9 0 fall
0 -9 5 far
7 0 0 farmer
13 -9 0 favour
6 0 0 favour of
5 0 0 favour the
7 0 0 fell
0 0 6 few
0 6 0 fifteen
0 -5 0 fifth
0 0 6 fifth of
-6 0 8 fifty
18 -18 -5 find
0 -5 0 find a
5 0 0 find it
10 0 0 find that
5 0 0 finish
0 -5 0 fire
0 0 5 firm
-17 0 0 first
0 6 0 first time
0 0 -9 fish
0 0 6 fit
0 15 0 five
0 0 13 floor
0 6 0 follow
0 0 12 foolish
0 0 -9 for
0 0 15 for a
7 9 0 for it
7 0 -7 for some
0 9 0 for such
9 -7 9 for the
-7 23 0 for thi
5 0 0 forc
0 0 7 forecast
0 5 0 forget
0 -12 -5 former
0 20 0 found
0 5 0 found no
0 18 0 founder
0 18 0 founder on
0 -8 -12 four
-5 0 0 fourth
-22 -9 -22 from
-5 8 0 from a
0 -7 -5 from the
-6 0 6 front
-6 14 0 full
0 -6 0 fund
6 0 0 ga
7 0 0 gap
-6 0 0 general
0 0 7 get
0 15 0 giv
6 -7 0 give
5 -11 0 go
0 -6 8 go on
0 0 -6 go to
-8 17 0 gone
0 0 13 good
0 0 7 governor
0 0 5 grant
0 0 5 grant that
0 7 0 great deal
9 0 0 ground
0 -8 0 group
0 9 0 grow
35 22 -12 ha
5 -11 12 ha a
5 0 0 ha become
8 20 0 ha been
13 0 0 ha it
0 6 0 ha never
0 8 0 ha no
0 0 6 ha none
6 0 6 ha on
7 0 -6 ha the
0 5 0 ha to
0 0 5 ha yet
6 7 -10 had
12 9 0 had to
-11 -15 0 half
0 0 -7 half a
0 0 8 half of
0 0 6 half right
0 12 -9 hand
0 0 6 hang on
0 -9 0 happen
10 5 10 hard
0 7 0 hard anyone
10 0 0 hard to
0 5 0 hav
0 20 -32 have
0 8 0 have gone
0 6 0 have never
7 -5 0 have to
0 9 0 have yet
-11 0 -7 he
0 5 0 he do
8 11 0 he ha
0 0 -8 he i
0 -5 0 he said
11 0 7 he say
0 6 0 he wa
-6 -10 10 he would
0 0 19 he'd
9 0 0 head
0 0 -5 hear
0 -9 0 heard
7 0 0 heard in
0 5 0 heat
0 6 0 heavy
0 -5 0 held
6 0 0 her
15 0 0 here
-10 10 -15 hi
0 0 -5 him
7 0 0 himself
0 14 15 hold
0 0 5 hold for
0 0 11 hole
0 -5 0 home
-10 9 -5 hope
0 5 0 hope for
0 6 0 horse
0 6 5 hous
-7 -7 -8 house
0 -7 -8 how
0 13 9 hundr
21 0 31 i
-13 19 -11 i a
0 -9 8 i am
0 21 0 i an
0 0 5 i attractiv
8 0 0 i believe
0 0 5 i can
0 0 5 i correct
0 9 0 i do
0 5 0 i don't
6 0 0 i expect
7 0 0 i had
10 0 0 i hard
0 9 0 i have
0 8 0 i no
-6 -7 13 i not
0 0 6 i possible
-14 0 16 i right
0 0 8 i someth
0 0 6 i still
0 -10 -7 i that
22 -12 -8 i the
6 0 0 i think
0 7 0 i too
0 0 5 i true
7 0 -6 i what
16 0 0 i where
9 -8 14 i would
0 20 0 i'd
-6 0 7 i've
-6 14 0 idea
22 19 -6 if
8 0 0 if anyth
7 0 0 if i
-6 0 0 if it
0 0 14 if the
-30 -10 -26 in
0 -6 0 in #
0 5 5 in a
6 0 0 in every
5 0 0 in fact
8 0 0 in favour
0 8 0 in five
0 7 0 in hi
0 5 0 in january
0 0 -7 in may
0 5 0 in six
17 0 0 in ten
-5 -17 -16 in the
0 -10 6 in thi
8 0 0 in two
5 0 -6 in which
0 5 0 independe
0 0 6 insist
-7 8 0 into
0 8 0 into the
0 0 5 island
0 6 11 isn't
21 32 20 it
0 0 24 it a
0 -7 0 it at
0 0 14 it could
0 0 10 it ha
11 -13 0 it i
0 7 0 it in
0 0 16 it isn't
5 0 0 it may
0 0 7 it might
0 -7 0 it own
0 0 -5 it say
0 0 7 it should
14 -9 -7 it wa
12 0 0 it went
0 -15 6 it will
0 0 7 it won't
0 0 12 it work
0 8 10 it would
-6 0 0 itself
-6 0 -7 january
0 -13 0 judge
0 -7 15 just
0 0 11 keep
0 0 8 keep it
0 10 0 keep the
0 0 5 know
-5 0 0 known
0 -5 0 kyiv
0 5 0 lack
5 0 0 land
0 0 8 large
0 -16 -8 last
6 0 0 last year
6 -6 0 later
-7 -13 0 laugh
0 -6 -6 league
0 0 7 leav the
0 -13 0 leave
8 21 -17 left
0 6 0 left with
0 6 0 legal
0 9 0 lend
-7 0 17 les
0 0 9 les sure
0 0 -11 let
-5 -5 0 letter
0 5 0 lifetime
0 -6 -5 light
0 -5 0 lik
-12 -6 -7 like
-9 0 0 like to
0 7 0 line
-7 0 7 little
-6 0 0 live
-10 11 16 long
0 0 12 long a
9 5 0 longer
11 0 0 look
6 0 0 look at
-8 8 0 los
-7 12 0 lost
5 -8 5 made
6 0 0 majority
10 -6 0 mak
6 0 0 mak sense
0 0 8 make
0 9 0 man
0 0 10 man who
-6 0 9 many
10 -7 -8 market
5 8 0 match
9 0 -15 matter
0 -13 12 may
0 0 5 may well
16 -17 10 me
0 0 7 me in
6 0 0 me to
-5 0 0 mean
5 0 0 measureme
0 9 -7 meet
0 22 6 men
0 0 -5 met
0 0 6 middle
0 0 5 might
-5 -6 0 million
0 0 6 mind
0 6 0 minister ha
0 -7 -6 minut
0 -8 0 model
5 0 0 moment
0 -5 0 monday
-7 37 -8 money
6 0 -5 month
6 0 -10 more
-5 7 -9 more than
0 7 0 morn
0 9 0 morn after
-6 5 0 moscow
-8 0 0 most of
11 0 0 most probable
-5 0 0 mov
0 5 0 move
-8 8 0 much
0 5 0 much of
-5 0 0 must
17 -6 0 my
6 0 0 my pension
0 -8 0 name
0 0 11 narrow
11 0 -9 ne
5 -5 -15 need
0 -10 0 neither
0 -7 0 neither the
0 27 -11 never
0 -10 0 new
-5 -5 0 next
0 25 -16 no
0 10 0 no more
7 -13 8 no one
0 9 0 no such
0 -12 0 nobody
0 0 6 nobody know
0 -6 0 none of
0 -10 0 nor
-8 6 14 not
0 -5 5 not be
0 7 0 not believe
0 5 0 not exist
0 0 9 not for
0 8 0 not one
0 0 5 not the
0 0 -5 not to
0 -7 -12 noth
11 0 0 noth that
15 0 12 now
19 0 -5 number
0 8 0 odd
-7 -8 -30 of
0 8 -5 of #
14 9 0 of all
8 0 0 of everyth
7 0 0 of hi
-7 13 0 of it
0 12 0 of that
0 -20 11 of the
0 0 8 of their
-6 0 -8 of them
-10 -6 0 of thi
-9 0 0 of two
0 0 -8 off
0 0 -6 official
-8 -15 -12 old
-19 -6 -14 on
0 0 8 on a
0 0 5 on in
-5 -11 0 on it
0 9 -6 on that
-5 15 -6 on the
0 0 -5 on thi
0 8 0 on those
0 0 11 on two
5 0 0 on which
0 0 5 once
6 5 0 one
0 5 0 one after
0 6 0 one chance
6 0 0 one ha
10 0 0 one i
0 8 0 one in
0 0 7 one more
0 0 -5 one of
6 0 0 one that
6 0 0 one will
0 -8 14 open
-11 0 -6 opinion
0 -7 0 option
0 -11 -7 or
9 0 0 order
0 9 7 other
0 9 0 other side
6 -7 6 our
13 18 -7 out
11 0 -5 out of
0 7 0 outside
0 -10 0 over
-14 0 -6 own
6 0 0 paid
6 -8 0 paper
0 0 5 park
0 -5 -6 parliamen
0 0 6 part
0 14 0 part company
0 0 7 part of
0 6 0 partner
-5 0 0 party
0 -5 0 pass
0 8 11 pay
0 0 7 pay it
0 -10 0 people
0 -7 0 people have
-6 -6 9 perhap
0 6 0 petition
0 0 6 plan i
6 0 0 plann
0 -7 0 play
0 -9 0 point
0 8 0 police
0 0 -5 port
0 0 6 possible
-5 0 0 practice
7 0 0 predictio
11 0 0 prepar
0 -5 0 present
6 0 -8 pric
-5 0 9 price
0 0 11 price of
0 0 5 probab
5 0 0 probabili
5 0 0 probabili of
0 -8 0 problem
0 17 5 promis
0 0 16 provid
0 0 11 provid that
-5 5 0 public
0 0 7 push
7 0 -8 put
0 -19 0 put it
5 0 0 put money
11 0 0 put my
0 17 0 put the
-6 -5 0 quarter
0 5 0 question of
0 10 0 ran
10 -8 -9 rather
0 0 7 reach
12 0 -14 read
0 8 -7 read the
0 0 8 real
5 0 0 reason
5 0 0 record
15 7 0 regard
-6 0 0 regime
-5 0 -5 region
0 8 0 regional
0 5 0 replace
5 0 0 repli
-5 0 0 report
0 0 -5 request
11 12 -12 rest
0 11 0 rest of
0 -6 0 retir
0 10 0 rich
-18 -5 32 right
0 0 10 right about
0 0 12 right and
9 0 0 rise
0 -5 0 risk
7 0 0 rival
6 0 0 road
10 0 -7 room
0 8 -5 round
0 13 -8 rul
0 0 8 rule
0 -8 -5 run
0 0 7 runn
0 0 -7 russian
0 -18 -11 said
7 0 0 said it
0 0 -5 same
0 5 0 sanction
-15 -16 14 say
0 -10 -6 say so
-11 -6 0 say that
-9 0 0 say the
0 -17 0 scenario
0 0 -7 scheme
0 -5 0 se
-6 -14 0 second
-5 0 0 second theory
0 -13 0 see
0 6 0 see a
0 -10 0 see the
0 -7 9 seen
6 0 0 seminar
5 0 0 sense
6 0 0 settl
0 5 0 seventy
0 13 0 shall
0 8 0 shar
8 -19 0 she
6 7 0 she ha
0 7 -6 she say
0 6 0 short
0 24 15 should
0 0 7 should be
0 11 0 should have
0 6 0 should not
0 0 6 should the
0 8 5 shown
-5 0 12 sid
0 6 -15 side
0 7 0 side ha
5 0 0 side of
13 -5 0 sign
0 12 0 signature
0 14 0 since
0 20 0 since #
0 -9 0 since the
0 10 -11 six
0 8 5 sixty
0 10 0 slide
7 -8 0 slow
0 -10 0 small
0 0 5 small one
0 -7 18 so
0 7 0 so that
0 7 0 so the
6 0 0 sold
5 0 0 solid
0 -8 8 some
-5 -6 0 somebody
5 0 18 someth
0 0 5 somewhere
0 0 12 sooner
0 0 5 sound
0 0 -5 soviet
5 0 0 specialis
0 -6 -6 spent
0 10 0 spoke
-8 10 0 spoke to
-6 -11 0 spr
6 0 0 staff
0 -6 11 stand
-6 0 -10 state
6 0 0 statistic
0 -7 0 stay
5 0 0 stop
7 0 0 stop it
0 6 0 stopp
7 0 0 strength
0 -7 0 strike
-5 0 0 student
0 20 -5 such
0 21 0 such a
10 0 0 suggest
0 7 0 sum
0 0 7 support
-5 0 0 supporter
0 10 0 suppos
0 0 13 sure
0 7 0 surpris
5 0 0 survey
0 6 0 survive
0 0 5 tabl
0 0 7 tak
0 0 19 take
0 0 16 take a
-7 0 0 tell
15 -8 -7 ten
-12 7 0 th
-18 0 9 than
0 9 -5 than a
0 0 11 than it
-6 -6 5 than the
0 0 -18 that
0 14 0 that he
12 13 -12 that i
0 -11 12 that it
0 6 0 that one
10 0 0 that she
-16 -24 -7 that the
0 0 -5 that they
0 0 -5 that way
-11 -14 -33 the
-5 0 0 the american
0 -5 0 the appeal
9 -10 0 the argument
0 6 0 the arithmeti
0 0 5 the army
5 -6 0 the bank
0 6 0 the better
0 0 6 the big
5 0 0 the bill
0 0 9 the city
0 7 0 the claim
0 -7 -6 the club
0 5 0 the commissio
0 0 -5 the company
0 -5 -6 the council
-5 0 0 the county
0 0 6 the data
0 5 0 the decline
11 0 0 the end
0 0 5 the finance
-13 0 -6 the first
0 5 0 the fish
5 0 5 the fund
8 0 0 the gap
8 -6 0 the governmen
9 0 0 the head
0 5 0 the hope
-6 0 0 the house
0 7 5 the idea
0 -6 -5 the league
0 0 6 the list
0 0 7 the long
6 -5 -6 the market
0 8 -5 the matter
0 9 0 the men
0 0 6 the middle
0 0 -6 the ministry
5 0 0 the moment
-10 20 0 the money
9 0 0 the more
0 6 0 the morn
8 0 0 the most
5 -5 0 the new
9 9 0 the number
-5 -12 -7 the old
0 -6 0 the on
19 -5 -10 the one
0 12 0 the other
0 -5 0 the plan
0 6 0 the point
0 0 -5 the port
0 0 7 the price
0 -6 0 the problem
0 5 0 the promis
0 5 -6 the question
-6 0 0 the regime
-5 0 0 the region
0 0 5 the report
10 5 0 the rest
11 0 0 the room
0 16 0 the rul
0 0 -5 the same
0 0 -6 the scheme
6 6 0 the school
0 -14 0 the second
0 5 0 the ship
0 0 7 the story
0 7 0 the suppos
0 8 0 the th
-8 9 9 the theory
6 0 0 the thesi
0 -7 -9 the third
0 -5 0 the town
8 6 0 the traffic
0 5 0 the train
0 5 0 the trial
0 0 5 the truth
-5 0 6 the two
0 6 0 the vot
-5 0 0 the war
8 0 0 the weekend
0 0 -6 their
-12 -7 -21 them
-17 7 5 then
0 11 0 then the
-22 12 17 theory
0 5 0 theory wa
-8 35 0 there
-6 -7 5 there are
0 10 0 there i
10 0 -6 there wa
0 -9 0 these
10 0 0 thesi
6 17 0 they
-6 0 0 they are
8 0 0 they had
0 7 0 they have
6 0 0 they will
33 0 -12 thi
16 -5 -5 thi i
9 0 0 thi one
0 -5 0 thi would
0 5 0 thing
0 9 -13 think
7 0 0 think about
-6 9 0 think it
7 0 0 think so
0 0 5 think that
0 0 -24 third
0 16 -10 third of
-7 6 7 thirty
0 0 -20 those
-5 0 -12 those who
7 0 35 though
0 0 10 though the
-5 6 0 thought
0 12 0 thousand
-6 0 0 three
5 -13 0 through
7 0 -7 ticket
0 14 0 tim
0 -5 0 time
8 -9 -23 to
0 -15 0 to a
0 0 -23 to be
0 0 8 to believe
0 0 9 to call
0 0 -6 to do
8 0 0 to find
0 9 0 to go
8 -6 0 to have
0 0 6 to it
9 0 0 to me
9 0 0 to put
7 0 0 to read
5 0 0 to see
-5 -22 -8 to the
-5 0 5 to thi
10 0 0 to think
5 12 0 today
0 -13 0 told
-9 -14 0 too
0 0 6 too ear
-7 0 -5 took
6 0 0 toward
-10 -5 0 town
8 6 0 traffic
0 0 8 treasury
0 -5 0 treaty
0 5 0 trial
0 7 0 true
0 7 0 trust
0 0 9 truth
0 8 -7 turn
0 11 -9 twenty
-5 0 0 twice
0 -25 0 two
0 -5 0 two year
-14 0 -6 u
-9 0 -19 under
0 0 -9 under the
6 0 0 unles
0 -9 0 unlike
-5 -11 7 until
11 0 0 up
0 -7 0 up to
5 0 0 usual
0 -11 0 version
11 0 0 very
0 -7 0 view
0 7 0 villag
5 0 0 village
0 9 0 vot
0 0 -5 vote
-16 13 -28 wa
5 5 0 wa a
0 8 0 wa in
0 -10 0 wa the
0 0 8 wait
0 0 5 wait for
0 16 0 walk
0 7 0 wall
-10 12 -14 want
-8 0 0 want to
-6 -7 0 war
0 -8 -6 water
0 0 8 way
0 19 0 we
18 0 0 we are
6 0 0 we have
0 7 0 we should
0 0 6 we would
0 7 0 we'd
0 -8 6 weak
0 -8 0 week
8 0 0 weekend
0 0 12 well
15 0 -5 went
-6 0 -9 were
0 5 0 were never
17 -31 -15 what
11 0 0 what the
0 8 8 what they
7 -19 -10 when
0 -5 0 when i
0 -5 0 when the
32 0 0 where
13 0 0 where the
6 0 0 where we
0 0 -14 whether
0 0 -7 whether it
0 0 -5 whether the
0 0 5 whether they
0 -13 -14 which
7 0 0 which the
-18 -10 -31 who
-7 0 11 who ha
0 6 0 who have
0 11 0 who would
0 10 0 whoever
0 0 5 whom
0 0 -8 whose
11 0 -22 will
5 13 -6 will be
0 0 5 will go
-7 0 0 will happen
0 10 0 will not
7 -8 -5 win
0 8 7 window
-5 5 0 winter
0 5 0 wish
0 0 -24 with
0 0 6 with #
0 -7 -14 with a
8 6 0 with it
0 0 5 with that
0 0 -14 with the
5 0 0 with thi
0 0 6 within
0 5 0 within a
0 -32 19 without
0 -8 -5 without a
0 0 9 without be
0 0 6 without the
0 8 0 witnes
0 6 6 women
0 -10 5 won't
0 6 0 word
-6 7 0 work
-27 -9 0 would
7 -11 -11 would be
0 0 -7 would give
-5 0 0 would have
0 0 10 would keep
0 -5 0 would like
-5 0 0 would put
0 0 17 would say
0 0 5 would take
0 6 0 wouldn't
9 9 0 writ
18 0 0 write
9 0 0 wrong
0 0 13 y
-5 13 5 year
0 13 6 yet
0 12 0 yet to
9 0 -14 you
-6 0 0 young`;
