// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -164,
    words: `
269 smok
263 smell
241 burn
238 went
223 meter+is
220 her touch
215 light
211 eye
209 outsid she+is
208 down
207 woke
206 pen
202 fell
200 tingl
198 stop
196 finger
195 on+his stuck
194 he
192 spark
190 gas
188 my
187 school
185 and
183 lift
181 the+meter
180 gave
178 not:sinc
173 caught
171 off
169 stitch
167 reaction
165 from+the vomit
164 he+is lip lock not:came
163 collaps handl me+over
160 my+finger smell+in
159 from+your old+man until
156 not:breath
155 glass
154 in+it of
152 in+the the+alarm
151 it+smell out+with wire
148 a+headach headach jar next
147 strip the+school
146 reaction+to you+sold
145 a+needl could+not throw
144 swallow
143 at+your blister degre shard
142 doctor not:your the+bottl
141 on+a
140 on+<date> sold+me
139 cut needl
138 brak has+not say+the
137 baby came+off of+thos the+baby
136 cellar full my+heart shock the+cellar thru+the waiter your+<number>
135 an+old off+and up woke+up
134 the+carer your
133 a&e gone grandad in+a&e
132 boil hit
130 dad not:off red
129 kid plug the+waiter toe writ
128 allergic bottl meter onto+the
127 bit+my bottl+and button
126 clinic drop next+to onto pendant scream thru under
125 brok+her
124 my+sister
123 by+itself health not:on someon+is
122 bed talk throat
121 bare it+stop try+to
120 land not:his press the+step
119 hard over
118 <number>+kid what+do
117 carer cough fell+off i+went us+to
116 heater order+the party
115 head sister
114 and+she sinc sinc+the took+the
113 between for+<duration> porter ran up+with wash+machin
112 both has lying pain was+under
111 alarm at into+the
110 is+<id> my+face paw you+fit
109 across+the heart the we+were
108 % <number>+% <number>+time floor i+slip not:at train
107 after not:leg the+windscreen
106 not:after+not:the off+your shut
105 after+your and+<number> com+out down+on go+down lead not:let+not:us now+and that+we the+boiler
104 blood face hurt mix of+smok
103 have+gone sold ther+are
102 across breath crowd ill over+my the+crowd
101 got+an is+dead it+left ther
100 bus electric of+the seventy
99 arm at+night near on outsid+with rung wife
98 area cat children com flat+<number> in+ther not:is swallow+the to+know
97 cleaner my+mom not+not:open not:let report+it slip toy until+it
96 bit into scooter stretcher tire
95 a+drip stop+in the+oven the+tire
94 a aliv ok+but when+i you+swap
93 court just+stop lamp+and my+son not+not:come that+i water+is
92 aisl+<number> checkout found+a the+land the+pen
91 a+man and+ther noth+not:came right+you room+<number> with+the
90 in+plaster man not+not:feel not:at+not:your of+them stairwell the+stairwell
89 cooker out strong the+ride twic
88 bite carpet dog not:feel tore
87 itself net the+doctor the+wash
86 <number>+the make+the
85 knee ladder not:open now someon the+ladder top
84 glue land+on not:after not:doctor not:gave peopl+have the+skin writ+thi
83 restaurant throat+is
82 guard oven she
81 mov swap+the
80 crack hot in+your in. the+scaffold the+staff wife+is
79 no+not:water not:sinc+not:the pen+and plaster the+courier were+all would+not
78 battery chew class egg for+it tube up+in
77 and+need emergency not:to+not:you the+lane
76 address+and instruct is+got kind+confirm lane not:open+not:my somewher+else ther+was wash
75 <number>+degre boiler that+my the+tip to+show your+plac
74 buzz in+her my+daughter off+from she+has walk+to
73 i+do rat
72 <date>+floor blad chicken do+about left+a near+the pupil the+blad will+do
71 a+crack bar came ceil got have+been left+my new+carpet that+it who+will
70 cabl i+carry is+com lady my+foot not:come not:come+not:on wrist your+parcel
69 everyth+that lost+the lucky plug+it ride to+sleep
68 <number> bad he+went on+thi smell+of vet
67 dead son the+hospital the+third they+want
66 blender car+seat driver+left revers the+blender
65 another+town connect gave+my hallway my+cat
64 baby+in besid i+found press+it say
63 came+down cry+for fold help+with is+found lock+the not:a+not:way not:if not:way not:way+not:to remot size+of them+for week+is
62 been+here blood+on here+<duration> not+not:feed not:feed not:water ther+for thumb told+us when+your
61 in need not+not:put pushchair the+pushchair
60 his me the+guard time+in trainer
59 a+bad cooky
58 already can+only dye fire hit+me i+was not+not:know not+not:mov play the+eye
57 clear+on full+of of+glass the+size to+my tunnel
56 my+throat not+not:driv not:driv
55 daughter know+what to+the
54 am+look on+my perfum spray vegan
53 <duration>+now hang say+your spread whil
51 your+lift
50 of+our tongu writ+to
49 <number>+eye all face+is has+left my+wife say+all
48 <number>+of becaus+of our the+tablet the+wee
47 a+lady i+can stuck+in the+top
46 my+head third
44 <number>+<number>
42 carry had+an
41 bleed is+full
40 have+a skin
39 child
36 playground
-19 a+<number>
-49 my+record
-50 the+desk
-51 i+could
-52 need+to
-53 came+and me+the
-54 just room
-55 typ will
-56 stair
-57 how human may post site
-58 best
-59 <duration>+<duration> the+soup was
-61 about leav the+screen
-62 claim her+phon note
-63 doe
-65 loud my+dog pan record
-66 befor
-67 <number>+and case dirty mirror
-68 invoic is+out my+bag
-69 burn+my leak pipe with+a
-70 <duration> answer food the+van
-71 after+<duration> look run the+last the+system
-72 and+you
-74 i+would the+<number>
-75 follow guest my+hous
-76 i+had paper system
-77 word
-78 call come is+stuck nice
-79 goe refund the+bill
-80 even your+floor
-81 money not:again the+way thought
-82 code has+a like
-83 than
-84 any mail screen
-85 good
-86 chang
-87 <money> miss the+rain
-88 check if one shop
-89 for
-90 <handle> tabl
-91 queu to+say
-92 at+<clock> have+had photo star the+bus the+phon too
-93 keep said
-94 done for+the somebody
-95 engineer fine form pleas
-97 is+my not:a
-98 for+my gate
-100 charg day morn
-101 bill is+not number
-102 it+in
-103 ask
-104 stood
-105 hung+up time
-106 sorry
-107 the+lid
-108 in+a the+room
-109 pric
-112 live
-114 take
-116 lobby
-117 app sign
-118 <date> rain
-121 account every or
-122 again
-123 phon
-125 book
-127 not:it
-128 at+<number>
-132 is+on
-134 and+the card
-136 desk wait
-137 read
-144 bag
-147 tell
-150 that+is
-156 you
-180 love
-187 then
-197 <?>
`,
  },
  security: {
    bias: -140,
    words: `
378 card
304 loan
303 used
290 someon
270 copy
261 fake
240 never not:mine
237 not:any
233 licens
230 login
229 gone
224 not:such
223 bank
222 none
221 email
217 receiv
216 notic
208 then+<number>
206 i+never
205 <money> no+not:such password steam
202 phish
201 money+to
200 buyer passport
198 somebody
196 loan+of
195 i+did
194 wallet
192 code
189 debit
188 log+in
187 not:get
182 lost+all withdraw
181 bought fella
179 got
178 have+never
176 caller
175 that+i
174 account
172 he link+in not:exist tube
171 taken
170 have+not stolen
169 don
168 none+not:of
167 being buy
166 admin rang
165 not:my
164 bought+<number> iban paid with+your
163 somebody+has
162 a+<money> all+my as+your of+my
160 number
157 block+the used+my
156 pretend pretend+to think
155 <money>+to
154 end+<number> someth
153 phon
152 in+to
151 last+night
150 empty like+your name person wir
149 the+gentleman
148 rucksack
146 chang tax used+in
145 am+a invoic not+not:exist number+on
144 a+stranger i+no stranger
143 and everyth not:us watch
142 not:here
141 turn
140 by+somebody not:like+not:mine stand+order who
139 not:authoriz
138 call domain money
137 typ+the
136 have+been not:anywher transfer whatsapp
135 <number> a+fake company crypto not:know signatur
134 not+not:get system
133 install mile pos
132 not:in paid+the the+back thru+your why
131 alter can+see noth+not:like they
130 a+hotel thi+morn
129 cash+machin forg from from+my hotel+in of+your out
128 an+unknown been gone+and i+do into not:up to+pay typ
127 acc cash gentleman link my+name not+not:sign not:now someon+is was+chang with+my
126 not:address not:signatur was who+has your+logo
125 <date>+i digit+on was+not
124 i+sold my+car not:out
123 from+you smart was+open
122 gone+to live logo that+<?>
121 man my+login ticket
120 a+loan car collect releas voic wey who+is
119 a+parcel been+pay my+bank whoever+has
118 deposit seller whoever
117 all+her handset have+just see truck
116 a+page are+being not:log
115 debit+card empty+the on+my
114 a not:made profil right+now to+somebody
113 handbag not:like purchas
112 have+no
111 partner was+asleep
110 firm not+not:know photo
109 can+you let+a sav using
108 address and+now my receipt+for rob the+contract writ+to
107 are+in not:log+not:in screenshot your+platform
106 deposit+and flat found i+gave
105 disappear not+not:pick not:<number> now+<number> sign+on some
104 digit feel+so in out+my them your+system
103 <number>+again my+file not:code to+a
102 cat over+the say+that
101 it+for not+not:us spend the+surgery they+took
100 nam
99 by chang+my drain herself it+i me+for of+mine skin tenant the+lot to+send
98 ask+to my+ex not:for supplier surgery
97 country it+pleas keep+com longer no+longer swap+my who+would
96 ex exact exact+like have+order messag my+visa sold
95 email+say machin+in new+address show+i
94 not:apply not:is on+a the+job was+for
93 detail flat+i instal my+mile not:card support to+give top
92 both control email+that not:not
91 <duration>+old gave+the he+will mailbox sell+it
90 being+used her+to it+on let turn+up
89 envelop found+a hull in+hull not:are not:away pocket register the+credit to
88 a+van it+just know+how not+not:my not:and+not:now saw the+tenant
87 <date>+ther a+login an and+<duration> at+your data fee hack had+my husband my+sav without+not:me
86 and+chang i+only in+your say+your sir stor they+have you+stop
85 <number>+email first+<?> polic sell
84 balanc done+it not:spend not:the+not:card to+install transcript
83 at+<money> me+to my+account open+my swap took+<number> withdrawal
82 <duration>+later as+me by+a com kept never+not:been not:anyon pump
81 alert open wrot+it
80 account+has activat contactless gave me+<?> patient she+said
79 agre+with and+my crook has+been lad machin not+not:chang signal visa
78 my+dead not+not:from not:broken not:into post recall top+up
77 are+they not:has stop yard you+let
76 now+pleas say+it stuff thru+my took
75 guy me+at my+handbag pinch to+his
74 login+from thru you+tell
73 bank+detail demand not:was phon+number seed stol+my that+a your+data
72 later order+is post+it slit you+refund
71 <number>+my a+<duration> at+the i+made over they+are unless want+me
70 a+plan iphon phon+on use
69 copy+of hous i+used match sim walk+off you+chang
68 collector name+was ther+is
67 in+it night not+not:buy
66 befor+<clock> email+from not:for+not:<number>
65 had+<number> laptop not:devic pension your+company
64 <date>+<date> block it+back stop+a
63 am+an got+taken he+told me not:hous
62 <number>+so not:in+not:thi overnight so+far tv
61 got+me off+me to+press
59 her is+not leas press
58 deliver ther+a
57 becaus+he
56 and+all camera not:and
55 far ther
54 i+let in+lisbon is+he lisbon old+man solicitor
52 <number>+each devic not:engineer same
51 <number>+phon the+guy
50 contract not:chang off+with van
48 me+my my+profil
42 from+the not:came sign the+hous
39 not:that
38 consol
34 photo+is transport
16 with+it
-14 i+am
-36 has+not
-37 let+me
-54 send+me
-55 that+was
-58 charg+me
-59 bike story
-61 hi hold just
-62 <number>+on updat
-63 if+i new+phon
-64 has+a
-65 oh pack
-67 pleas+send
-68 box
-69 by+mistak
-70 account+is
-71 <date> love my+parcel
-72 kick reject
-73 charg fee+is my+money
-75 train
-76 front+of i+lost in+front was+charg
-77 call+me own the+phon
-78 cold do+i food have+a
-79 <money>+on alway found+it i+pay not:had
-80 form
-81 card+block the+fee well
-82 at+<number> the+last
-83 <number>+<date> lost+my not:<duration> question you+have
-84 can+i fine have+got i+will me+<number> not:you the+man
-85 <number>+star can
-86 <money>+for not+not:a parcel
-87 fix mistak nice pick
-88 me+out
-89 door hammer pric put
-90 <?> check+out in+the
-91 floor new+<number> not:read
-92 <email>
-93 not:again the+<date> the+door
-94 go look+at star
-95 promis
-96 want+to
-98 driver error
-99 again second
-100 account+number
-101 and+was not:to
-103 but
-104 for+my how in+<number> like+to must whol
-105 and+you
-106 me+the once son
-107 desk
-108 not:a
-109 do forgot of+a
-110 time we
-111 pleas would+like
-112 <number>+and be declin is+in room
-114 about queu
-115 full i+want
-118 already in+<date>
-119 and+it
-121 on+it
-122 to+chang
-123 to+my
-126 seat
-128 after
-129 here left yes
-135 run
-136 could
-138 the+app will would
-139 expir not:the
-142 befor
-144 is+the
-148 it+to should
-151 your+card
-153 thi wrong
-154 sorry
-159 if so
-169 had+to you
-181 or
-198 to+the
-204 need
-235 <handle>
`,
  },
  "self-harm": {
    bias: -146,
    words: `
309 myself
289 cut
283 pill
278 thought
268 not:matter
266 world
265 for+thi
262 lie
256 not:me
255 the+only
252 goodby
250 after+your
245 that+he
244 everyth overdos
241 liv
238 wife
234 think+about
233 not:and
232 i+was
230 take+me
229 suicidal
226 it+all way would+get
225 in+it when+the
222 not:liv
216 go
214 the+cat
211 debt
210 have+noth me swallow
209 not:aliv
208 my+tablet
207 voic
205 not:contract the+rope
202 not+not:matter
201 mine you+ask
200 boy cut+again my+head not+not:live
199 ask+if without+not:me
198 tablet
197 die jump only strang
196 your+letter
195 not:see of+me
194 have+got tell+them
193 not:plan
191 have+stop
190 dad find+me
188 arrear
187 life not:would
186 might
185 loan
183 sinc
182 head
181 be not:live
180 forgiv not:i
179 himself i i+woke nobody+not:would woke woke+up
177 depart
176 for+good
175 and+i just+not
174 am+a note
173 finish her+now
172 rope
171 company into+the tell+my wish
170 keep my+will not:day
169 <date>+i afraid+of mayb teacher
168 dark dead do+not left+for not:myself
167 to+my why+i
166 not:not
165 be+over
163 bottl never+not:been scar to+die
162 can+you i+keep
161 end ever ther+is
160 even+the final might+do not:think+not:i not:up
159 bye
157 <number>+way am+<number> fami know+i not:in+not:me not:see+not:a suicid the+hous
156 cat sleep
155 ask+for be+on like+the
154 tell that+i
153 goodby+to not:one stand
151 than
150 be+dead lost+the night+i not:be them+the
149 anyth not:face
148 leg
147 engag have+written platform
145 my+parent
144 being+here clos+my has+the if+thi iron letter+to listen not:christma of+being the+iron
143 anybody i+just out+so stop the+pill
142 googl
141 feel+like into+a not:of think
140 helplin honest+if
139 aliv in+and the+loan
138 letter+came not:around note+for written
137 exist have+decid my+arm my+wrist
136 not:anyon notic
135 i+imagin not:long not:reason not:tir she+will you+cut
134 disappear
133 not:of+not:thi read+thi wrist
132 am+look are+in i+stop is+the of
131 but+i not:in+not:it not:tell+not:you what+it wish+i
130 i+go to+go
129 am+stand life+is not:problem
128 month would
127 do+it home+again took+<number>
126 is+my
125 after breath god not:from+not:thi
124 consider gone+you multi-storey not:trip the+multi-storey the+platform will+not
123 <date>+for <number>+i and+<date> brother bully night not:my+not:own sat+in
122 it+happen knock my+fami the+contract the+garag thi+time
121 i+sat if+i roof the+voic wher+i your+game
120 anyon tak the+world tir+of
119 i+type not+not:com the+ring was+the
118 and+stay bottl+and chos day+i have+taken my+desk no+not:more not:is
117 <date>+you blam have+kill i+look is+under stand+at
116 bridg he+will my my+life not:to+not:be
115 am back+in been+think deep not:can not:in+not:thi
114 death from+<date> i+try shelter the+wall thing+i your+tower
113 i+went keep+the licens not:with+not:it sorry+for with+it
112 have+look last+night only+need the+final win
111 or+no you+hear
110 my+sister sake tree
109 not+not:mean stood+on the+gas
108 can+keep down+and need+<duration> not:an the+thought
107 then+i
106 <duration>+to <number>+leg garag my+neck not:<date> to+say twic+thi
105 a+bottl am+back driv not not:lol used+to your+debt
104 not:anymor silly the+dog
103 going proof settl sister the+lad you+read
102 all+my control gone+too myself+in try
101 all can+somebody done+to strip
100 <money>+<money> final+demand it+help neck not:brak not:next poison type
99 cut+it made not:the+not:wed not:wed the+money
98 hang+from left not:or peopl singl+day
97 car+park gas put+right
96 after+the bottl+of complaint go+thru not:pick+not:up not:you+not:that proper sir+i thing
95 becaus+of not:anyway not:full not:in shall step the+complaint
94 find not:notic sir your+car
93 not+not:answer not:her not:of+not:it spac
92 and and+a had+your not:for not:mean star+at stor
91 christma collector delet not+not:bother not:on not:stop
90 are+send i+wish not:com not:own somebody+tell to+stay whoever
89 her is+as
88 mam mean stand+on
87 at+gate bother gate+<number> i+think not:if+not:i park sinc+your
86 am+writ last send+somebody third+night would+rather
85 decid i+mean i+still i+were not:be+not:aliv not:doctor not:man proud to
84 decid+to i+have
83 as+good imagin not+not:much not:a+not:way sometim thi+i zero
82 <number>+more benefit benefit+stop me+want my+mate you+clos
81 away help+i i+stood not:on+not:thi the+toilet toilet
80 nobody serious
78 a+phon lock+the the+side
77 i+send not+not:see
76 at+the me+a not:and+not:your not:fly not:much+not:longer not:way not:with now+i road
75 unplug
74 not:miss+not:me photo+of you+take
73 gone
72 need+you to+everyon
71 away+from not:apology tak+the
70 <duration>+ago i+sent if tour
69 kniv taken
68 everyon no+not:use not:thi
67 not:much ring+back
66 a+photo still were+dead
64 phon+contract
62 not:know+not:about of+liv to+kill who+would
61 of+<money>
60 enough
59 not+not:a
58 interview
57 not:it+and survey
56 why
54 ago is+fine mate not:bother send+a
53 lock were+not will+find
52 thought+about
49 not:safe you+to
47 it+would
44 belt had+not
40 i+took my+ticket
36 from+a
15 with+the
-44 morn
-46 to+know to+your
-52 name
-57 paper
-58 letter+about
-59 i+know show
-60 the+refund
-61 tone
-62 <clock>
-65 have+just so+sorry
-66 so+i
-67 chang
-69 film have+ask
-70 went
-71 <number> any not:your
-72 new
-74 not:here+not:when
-75 can+be shak
-76 not:me+and
-77 was wet
-78 human short
-79 am+at is+on not:list
-80 not+not:let
-81 if+that
-82 the+lid
-83 cabl
-85 hi of+thi one the+new up+and
-86 my+contract
-87 not:sorry
-88 let+me my+money not:see+not:it wait
-89 in.
-90 parcel
-91 miss
-92 fee
-93 back+to fix
-94 not:want+not:your page to+thi
-95 not:put post
-96 list on+it the+phon would+like
-97 engineer i+bought manager review sign
-98 in+<number> not:<date>+not:i
-99 twic+and
-100 give+me is+dead not:befor swap
-101 not:on+not:the you+<date>
-102 at+me customer
-103 my+holiday order
-104 lid us
-105 had+to you+get
-106 collect is+it
-107 cancel+my have+to switch the+way
-108 expect go+on not+not:use the+app
-109 already bag pric
-110 be+ther not:even
-111 another not+not:even not:again not:without
-112 <date>+<date> lose not:what
-113 not:let+not:me screen see
-115 arriv of+a offic the+bus
-118 and+my not:work
-119 not:ask pass talk
-120 and+the until
-121 updat
-122 the+wrong
-123 <number>+time not:tell+not:me
-126 explain i+ask not:to+not:me
-127 com
-130 i+did sick the+<number>
-132 <number>+and but code
-133 claim not:let
-134 thank+you
-138 not:in+not:the
-139 queu servic
-140 not:you
-141 not:<number>
-142 bill lift our
-148 can+i is+no you+do
-149 wrong
-150 how+do
-155 need+to told
-157 same
-161 first
-162 <duration>+of
-163 my+friend
-169 charg of+you
-172 i+would
-174 <?>
-176 with+you
-180 tell+me
-186 mov
-188 friend
-189 of+my with+my
-194 me+the
-197 we
-249 <handle>
`,
  },
  violence: {
    bias: -147,
    words: `
378 him
340 his
280 not:walk
267 am+com
264 who
250 your
249 her
248 ther+will
240 have+got
238 petrol
236 he
235 evict time+for
234 or+i
232 shoot whoever
226 we+know
222 landlord
212 cut+my
209 he+will
207 a+can can+of
205 bring happen+to not:me
203 or
202 torch
199 are+not
196 tower
192 home
191 mind
190 not:come you+would
188 not:will
187 you+hear
186 not:going+not:to
185 kneecap
184 start
182 bat
181 outsid peopl
180 beat complaint
179 guy
178 break oil
177 street
176 alon brick man
175 driv than+your
174 be+an watch+the
173 not:i warn
172 expect+a showroom sir
171 be+on come tell
170 if insid me+<?>
169 not:his when+your
168 <duration>+alon boy
167 ble my
166 it+here not:be+not:walk
165 put+that
163 calm make+your
161 sleep
160 get if+my iron
158 fast security simpl smash someth+to will+put wish+you
157 neck
156 burn car finish+at not+not:it not:be
155 like+you sir+you
154 my+fist
153 gun villag
152 going+to
151 and+if pray with+me
150 <number>+eye a+bomb ambulanc do+not offic sham you+like
149 not:street
148 nice
147 hide is+going not:who not:you+not:are own pretty you+better your+back
146 come+out mr
145 ash scar
144 i+will of+you you+i
143 eye noth+not:left
142 deposit not:back some+of
141 <number>+i dead not:laugh you+put
140 be+sorry clerk more+than off+it
139 not:in+not:it repossess wreck
138 i+know your+kid
136 boil on+reception the+last your+tower
135 depot me+on not:van the+beard the+next van
134 every+one on+that shotgun watch+your
133 face someth swear
132 be+a fella not:i+not:will
131 bro for+less
130 your+showroom
129 chainsaw come+to she that you+come
128 deny of+that you+send
127 for+what you+want
126 a+stick again+i com dear+sir fix+the moderator plac to+that will+come
125 dead+man hospital lie
124 a+shotgun fist is+over she+will your+warehous
123 nose offic+is receptionist
122 are+hav machet not:are not:going pay+with surgeon than to+deal your+complaint
121 am+ask bolt bomb time+i yer
120 bite down+with keep+your now+it polic rout tell+that the+woman
119 com+to him+a it+down you+<duration> you+sold your+depot
118 a+visit am+say beard fir i+done multi-storey not:meet or+my the+multi-storey
116 and door+and just+the money+or tanker
115 be+at do+it finger head let+the mate shot thi+end
114 fair feed i me+is
113 am+just if+he key licens we+talk window you+choos you+think your+van
112 lane nice+<number> will+find would+you you+will
111 a+wall all+night brak
110 is+wher ref valu your+head
109 an better gate him+i knif me+for will
108 alon+with and+i light not+help that+on way+home you+rather
107 find or+your still+got
106 <number>+phon nursery see think+you
105 be+round kennel
104 <clock>+to a+brick driver driver+i finish hurt ice patient
103 go+home
102 about+my com+for i+swear know not:him sham+if
101 and+all going not:word to+see
100 do+to door estat first+<number> lock quicker red
99 are+clear behind+that children not:a+not:threat not:threat one open+it peopl+in pocket right+i volunteer your+lobby
98 becaus+you not+not:<date> over still+stand wall+and were+you
97 am+going fall+off i+were know+the man+who my+patienc not:my out+what sold til to+driv with+<number> your+counter
96 a+complaint again+and not+not:com not:com+not:to not:he not:up officer rifl somebody+should strangl the+<clock>
95 a+dead not:own third+time yes+i
94 and+a and+your fish glass he+is i+shoot less me+it never+not:met not:stand safe
93 dry heavy of one+of wher
92 deserv+a for+an i+go
91 faster rope the+high the+upgrad
90 a ban+me summer
89 a+gun cancel+it gate+<number> girl mark not:it+<?>
88 be+wait cross home+in hungry lock+up not:miss
87 build has+no high not:over
86 <number>+is collector your+collector
85 laugh no+not:window not:<number> not:out not:window side+of take+<?> the+leak them to+come
84 <number>+sharp complaint+form not:met they+will
83 <duration>+for my+claim way+you
82 at+the desk+is have+bought not:desk phon+<?> remember see+him your+neck
81 pal sharp
80 lobby touch+my
79 is+how what+i
78 sale wher+your
77 behind fly teeth we+never
76 meter not:return
75 from+the it+will lucky round the+plac
74 my+email not:better the+way
73 after+that n nail not:come+not:to not:doing
72 not+not:a
71 <date>+i you you+or
70 your+face
69 hav park
67 block+the every+day i+still me the+morn tip+over trie
66 but+a ill not:not valu+your walk
65 leak your+manager
64 and+he my+account not:more see+you
63 a+sham call+from to+sleep van+and yourself
62 crowbar have+noth look+i your+car
61 round+the
60 get+you
57 hire
56 form+<?> your+offic
53 not:leg
51 but+i
49 your+receptionist
48 i+have
47 on+a
43 watch
42 your+shop
41 his+own
37 it+take
36 the+point
32 hit+the
12 from+your
-50 you+get
-55 did+not
-56 for+the
-57 anyon
-59 would+be
-60 right
-65 of+the
-66 near
-71 for+<number> me+if
-72 bag in+my phon+with
-73 used
-75 can+i
-77 is+ther long not:let+not:me sure+that the+form
-78 to+collect wet will+not
-79 a+present mov
-80 star
-81 charger get+me i+do menu
-83 it+in smil up+on
-84 can+not over+to
-85 a+shop a+very and+my had
-86 everyon watch+out will+tell
-87 can+do our
-89 a+<number> sound
-90 me+to not:tell+not:me present stop
-91 last+time
-92 at+home
-93 cry we+have
-94 all+of another com+from have+to or+the
-95 front+of in+front not:from
-96 came not:at
-97 code fight that+your thi+morn typ
-98 boss have+put order queu the+key we+will
-99 and+not have+had not+not:know sign singl suit treat
-100 i+keep
-101 hour
-102 a+van step thank+you the+window
-103 paper
-104 get+your to+get
-105 about if+that old
-106 seat sit tabl the+gate your+new
-107 the+shop
-108 alway contract is+dead press to+you
-109 reply why
-110 ask best elsewher wrot
-111 messag
-112 app
-113 <number>+with my+friend not:tell to+a
-114 just
-115 oh the+manager
-116 about+the could
-117 every+time to+know
-118 as stood week who+is
-119 at+me you+that
-120 you+and
-121 room
-123 pick sinc stay
-124 bank let+me lost money+back that+it
-125 not:even sorry
-127 card for+a let+you not:thi said
-128 can
-129 customer it+is
-131 photo what+you
-132 that+you
-133 your+driver
-134 <duration>+and on+your
-135 <?> day
-137 and+the
-139 has review shout will+see
-140 i+want
-142 question
-143 that+is
-144 gave
-145 at+<number>
-146 left look+at
-149 do+i
-157 will+have
-162 need+to
-163 tell+me
-167 collect will+send
-171 thank
-172 is+<number> wrong
-174 number
-192 to+be
-222 told
-230 <handle>
-235 was
-241 pleas
`,
  },
} as const;

export const replyWeights = {
  defensive: {
    bias: -124,
    words: `
293 not:our
281 surpris
274 alway
254 review
248 not:of
247 different
226 perfect that+the
224 every serv
223 we+did
219 not:a
216 as
212 hotel
207 business doe+not
203 your+claim
202 a+refund
199 end+at
198 must+have
197 polit
196 not:anybody
193 as+the
191 not:call so+i
190 breakfast for+<duration>
189 describ which
188 it+left that+you
186 so+it
185 check say
180 complaint
179 exact
177 must voic
175 not:error not:has
173 not:by+not:us
172 actual
171 not+not:guarante not:guarante
170 regard
169 regard+the
168 hard
166 check+in did
163 on+every
162 com decision
161 area not:ever work+fine
160 not:view
157 not:promis throughout
156 note+that
155 of+a
153 fact lift not:how+not:we
152 forget not:had that was
151 an+estimat brought colleagu estimat fami would+not
149 exact+what on+a
148 stand+by
147 and not:had+not:a
146 wash
145 is+noth work
144 our
142 note read+your what+you
141 night+is tariff
140 are+a
139 dark heat love+it
138 claim not:give only over the+hotel
137 log
136 carpet not+not:true not:true seem
135 all not:in
134 mention pool
133 inform
132 correct else not:by we+never
131 some you+got
130 be+fair listen+to remain the+porter was+never
128 not:any
127 not:about+not:it
125 as+you manager+on
123 listen our+staff scratch
122 is+simp not:our+not:fault simp
121 branch guard not:how scam the+manager
120 when+we
119 whatever whatever+your
118 at+no not:small noth other quit
117 not:did not:that year
116 complain the+word
114 not:other+not:guest
113 are+fully the+call
112 not:say wall
111 left+with not:ther
110 has+no not:mail
109 city market twic+and we+do
108 disput test
107 not+not:know you+say
106 at+check clear not:which respect the+updat
105 if+it not:your
104 every+day we+have
103 a+<number> bed member our+room we+check
102 the+car the+food
101 answer item meter not:with+not:the was+ther
100 notic
99 arriv+at duty fine the+date wait
98 doe the+queu zip
97 manag+to not+not:be not:servic noth+but
96 housekeep important+to is+down of show+that
95 it+work the+procedur thi+has
94 did+everyth the+usual your+area
93 not:them opt person pric
92 act do team+is their+own
91 and+not not:at+not:our
90 agre have+never that+we were+taken you+open
89 and+wait find not:be+not:held not:held personal see+no with+<number>
88 driver+say follow+the from+all fully hang+on his is+hard them+and very would+do you+check
87 beg floor i+find provid the+housekeep to+find your+is
86 and+see believ but has+given not:guest+not:has peopl the+bed
85 a+<duration> manag room to+ask
84 call follow leaflet million pool+was priya the+leaflet version
83 noth+not:wrong the+breakfast we+take
82 app he not:wrong send+you straight
81 happy not:it not:shout prepar you+paid
80 and+found empty not:in+not:the per the+crew you+a you+that
79 agre+to bath exception fresh story strang to+that was+left you+arriv
78 <date>+<date> i+assur slow their your+wife
77 file the+<clock> used
76 a+letter how+to is+important its us+a
75 beach condition pick+up rais rather start+to the+beach the+photo
74 and+they is+part many not:complain the+page your+card
73 fare find+it stand
72 accord accord+to child know+how night none not:her not:in+not:our of+your
71 <number>+<number> <number>+with any+other arriv chang+of gym heater henc left offer+a our+site see+if the+gym which+you your+account
70 <number>+and agency and+our by+you driver due put+the season the+agency
69 arrang find+the like+that up+was
68 did+not down+to site+are the+fridg
67 courtesy do+the is+only lift+was lower not:match not:were not:you+not:were your+kind yourself
66 <date>+and <duration>+and at+<number> never noth+not:to on+thi signatur the+<date> your+review
65 from+you porter procedur the+pool you+call
64 clos+at our+driver parcel+was the+guard unfair you+order
63 as+per question so was+sign
62 a+different airlin befor+you is+your let+us not:in+not:that why+did you+enjoy
61 awar enjoy+the in not:kitchen not:the our+waiter restaurant towel wife wifi
60 speak window
59 bell daily early high rob the+bell
58 behind fridg not:of+not:the not:we room+are tell ther+was with+all
57 afraid am+afraid prais rude the+room
56 extra the the+best thi+very to+read
55 forgot
54 hot kind+note not:our+not:desk paid+for understand+that was+hot
53 not:night not:who the+heat
52 are everybody kind never+not:happen no without+not:a would
51 check+out final has sir that+i was+out
50 but+it not:nois not:the+not:nois to+say
49 exact+the not:out+not:of security
48 be car
47 found was+on
45 not:about
44 may
42 reader
37 ther you+at
36 assur+you
34 not:for+not:the
-34 not:<date>
-38 the+claim
-41 inbox on+us
-43 a+cot cot
-44 not:thi
-45 not:else+not:has not:no
-47 have+to it+doe
-48 as+a went with+a you+left
-49 below friend head him not:see
-50 <clock>+<clock> are+in not:queu
-51 bus not:clos
-52 leav not+not:shar the+term
-53 ad at+<clock> not:like
-54 have+taken improv pass
-55 again extend know know+that seat shop true your+was
-56 after+<duration> not:at+not:all
-57 get on+your second tap thank+for the+second
-58 apology is+gone on+the
-59 aim not:shar not:size shut thru we+are
-60 smil
-61 are+very been hous was+a
-62 from+the meet the+shop to+hear
-63 driv great still the+card to+see
-64 address be+the fix hold hope not:chang work+for
-65 not:to once
-66 full garden go i+regret laps not:reason not:refund point stay
-67 code fals feel not:feel not:light regret+that thank+you
-68 not:fare van welcom
-69 gone
-70 about not:was or the+nois
-71 <money> is+in our+team that+did to+do you+could
-72 broken not:back
-73 error just not:about+not:the our+mistak oven sadden was+clos work+on
-74 next
-75 came in+the sorry+that that+doe
-77 and+a and+you desk
-78 and+your short with+our
-79 see+that term
-80 am for+that i+am
-81 not:responsibility not:work
-82 about+the it
-83 keep mov was+wrong
-85 fault
-86 <date> not:will side then we+will
-87 glad how us
-88 have+not off small
-89 back stop
-90 it+as plan ticket
-91 has+been you+can
-92 happen hear too
-93 sent
-94 the+form you+are
-95 number
-96 me mistak not:want
-98 rest
-99 door now
-100 <number>+peopl help
-101 we+regret
-103 breakfast+is label pleas
-104 good
-105 so+that was+our
-106 clos
-107 pay thi+is
-108 i+have not:have
-110 and+that becaus
-111 my new to+our you+have
-112 is+on
-116 <number>+of
-121 should
-123 servic
-127 well
-128 after
-133 i
-134 wrong
-136 apologiz late
-137 and+it
-155 that+was
-162 thank
-172 will
-187 regret
-210 sorry
-221 you+did
-240 <?>
`,
  },
} as const;
