// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -166,
    words: `
268 smok
261 smell
245 burn
237 went
225 her meter+is
217 light
213 down
212 touch
210 woke
208 pen she+is
206 outsid
205 stuck
203 tingl
202 eye fell
200 he
197 on+his
194 spark stop
192 finger
188 my
187 gave
186 and school
183 lift
182 not:sinc
180 the+meter
175 caught
173 off
170 gas
168 stitch
165 lock not:came reaction
164 vomit
163 from+the he+is my+finger
162 collaps
161 me+over
159 handl it+smell lip
158 smell+in
156 old+man wire
155 out+with
154 from+your not:breath
153 in+it in+the
151 could+not jar of until
150 say+the the+bottl
148 glass
147 a+headach at+your dad headach next on+a shard
146 not:your throw you+sold
145 strip swallow
144 a+needl doctor
143 degre the+school
142 off+and reaction+to
141 blister has+not onto+the
140 the+baby
139 brak on+<date> sold+me up
138 needl of+thos onto
137 cellar the+alarm the+cellar thru+the woke+up
136 an+old bottl full shock
135 hit my+heart talk writ your
134 baby came+off cut plug your+<number>
133 grandad
131 boil button+is gone the+carer thru
130 a&e in+a&e land next+to not:off
129 red toe
128 kid
127 allergic meter
126 drop my+sister not:his scream
125 bare bit+my
124 bottl+and health
123 brok+her press someon+is the+waiter throat under
122 <number>+kid clinic pendant
121 and+she cough not:on over
120 try+to us+to
119 order+the party what+do
118 heater sinc+the up+with waiter
117 hard the+step
116 has heart not:leg sinc sister took+the wash+machin
115 bed floor is+<id> my+face the+windscreen
114 shut we+were
113 <number>+time carer ran the
112 after into+the porter train you+fit
111 by+itself the+boiler
110 lying now+and paw
109 between it+left left+my my+mom
108 across+the at+night for+<duration> head i+went not:after+not:the sold was+under
107 a+drip both go+down not:let+not:us
106 and+<number> at have+gone
105 % <number>+% after+your fell+off ill that+we
104 crowd i+slip of+smok the+crowd
103 face
102 across blood my+son on wife
101 lead rung that+i
100 com+out electric mix not:at off+your over+my report+it seventy ther
99 area arm button cooker got+an hurt into not+not:open not:is not:let of+the to+know
98 bit cleaner man toy
97 aliv children in+ther swallow+the the+tire tire until+it
96 <number>+the breath down+on near the+land when+i
95 outsid+with room+<number> the+oven ther+are
94 a it+stop stop+in stretcher with+the you+swap
93 cat com court found+a lamp+and scooter water+is
92 a+man slip
91 alarm bite in+plaster not:open strong the+pen
90 bus is+dead just+stop not+not:come not+not:feel not:at+not:your ok+but
89 aisl+<number> and+ther flat+<number> make+the mov not:feel now the+doctor the+ride
88 checkout ladder left+a the+ladder the+wash twic
87 dog land+on stairwell the+stairwell
86 noth+not:came oven right+you the+courier
85 driver+left not:after
84 for+it hot knee peopl+have the+skin throat+is
83 glue guard not:doctor not:gave of+gas she tore writ+thi
82 boiler loos somewher+else wash would+not
81 cabl in+your net not:sinc+not:the someon swap+the
80 battery have+been in. pen+and plaster that+it the+staff
79 class crack egg no+not:water the+scaffold to+show tube
78 and+need came chew i+do were+all wife+is
77 son swollen that+my the+hospital the+lane ther+was your+plac
76 ceil is+got itself my+daughter new+carpet restaurant up+in
75 <number>+degre address+and everyth+that instruct kind+confirm not:open+not:my of+them off+from the+tip
74 a+crack buzz carpet is+about out
73 <handle>+your emergency lost+the not:to+not:you plug+it she+has walk+to
72 <date>+floor bar is+com lady near+the rat they+want
71 got in+her lucky not:come ride wrist
70 my+foot not:come+not:on the+third your+parcel
69 blender car+seat i+carry the+blender told+us who+will
68 <number> bad blad do+about pupil the+blad
67 lane on+thi revers will+do
66 help+with in is+at is+found need not:a+not:way not:if not:way not:way+not:to on+my week+is
65 been+here connect dye here+<duration> not+not:put time+in
64 another+town gave+my i+found lock+the size+of the+top thumb vet
63 fire he+went to+my
62 baby+in me my+cat play say to+the trainer
61 besid not+not:know not:water pushchair the+pushchair them+for when+your
60 a+bad cry+for fold i+was of+glass remot the+guard the+size
59 can+only daughter his hit+me morn+and not+not:mov spray the+eye ther+for
58 blood+on came+down cooky press+it
57 becaus+of clear+on dead full+of
56 am+look the+tablet tunnel
55 my+throat not+not:driv not:driv
54 <number>+eye say+your spread
53 have+a
52 hang third vegan
51 my+wife not+not:feed not:feed of+our whil
50 <duration>+now say+all smell+of tongu
49 hallway your+lift
48 <number>+of all know+what my+head
47 our
45 child
44 is+full tile
43 carry the+wee
42 a+lady bleed i+can man+was
41 stuck+in
40 out+of
39 <number>+<number> had+an
38 skin
-13 a+<number>
-48 the+desk
-49 i+have
-50 my+record
-52 me+the need+to typ
-54 the+soup
-55 came+and note
-56 <duration>+<duration>
-57 befor i+could just site
-58 room was
-59 may post
-60 best her+phon updat
-62 about how loud stair
-63 claim dirty plan run the+screen
-64 my+dog pan
-65 <duration> pipe record
-66 answer invoic leak leav mirror
-67 <number>+and doe my+bag
-68 and+you with+a
-69 burn+my
-70 after+<duration> in+<date> is+out paper
-71 the+van
-72 i+had the+last the+system turn
-75 word
-76 follow late
-77 call i+would system the+<number> the+bill
-78 even look my+hous
-79 code come is+stuck thought
-80 good
-81 mail nice than
-82 <money> has+a the+bus your+floor
-83 refund the+rain
-84 money one screen
-85 check like
-86 any
-87 if queu said the+way too
-88 shop to+say
-89 have+had
-90 engineer star the+phon
-91 miss pleas somebody
-92 for is+not tabl
-93 fine form left
-94 for+the not:a
-95 is+my photo
-96 for+my
-97 chang number
-98 bill
-99 day time
-101 done gate morn sorry
-104 in+a keep
-105 it+in the+lid
-106 ask the+room
-107 stood
-108 hung+up live
-109 charg
-111 pric take
-112 lobby
-114 <date>
-116 rain sign
-117 account app or
-120 <handle>
-124 every
-125 card
-126 again
-127 phon
-129 not:it
-131 book
-132 is+on
-134 at+<number>
-138 desk read wait
-141 and+the bag
-147 tell
-149 that+is
-160 you
-181 then
-182 love
-192 <?>
`,
  },
  security: {
    bias: -139,
    words: `
374 card
303 used
296 loan
286 someon
273 copy
260 fake
252 not:mine
241 never
235 gone
232 not:such
230 none
223 not:any
220 password
219 notic
217 bank email login
214 no+not:such
212 licens money+to
211 receiv
203 <money> somebody wallet
202 then+<number>
201 loan+of passport phish
197 i+did steam
195 buyer
194 not:get
193 i+never
188 account bought
187 log+in
186 that+i
183 code
182 admin taken withdraw
177 end+<number> lost+all
176 a+<money> got he
174 have+not rucksack
173 have+never
172 caller not:exist
170 bought+<number>
169 in+to stolen
168 buy rang somebody+has
167 paid
166 <money>+to
165 as+your not:my of+my
164 don
162 pretend pretend+to
161 being the+tube
159 fella iban none+not:of
156 tax
155 like+your link+in number+on
154 the+gentleman
153 debit phon think
152 block+the chang someth used+my
151 with+your
150 name not:us person
149 and have+been invoic last+night wir
148 typ+the
147 not+not:exist number tube used+in
145 not:authoriz
144 acc not+not:sign
143 was+not
142 everyth i+no money
141 all+my not+not:get the+back whatsapp
140 not:up why
138 a+stranger call empty forg install stand+order stranger
137 my+name not:here not:like+not:mine voic who
135 am+a domain mile turn
134 a+fake not:in
133 car i+gave not:anywher system they
132 <number> cash+machin
131 can+see
130 noth+not:like of+your paid+the signatur thru+your with+my
129 a+hotel cash hotel+in i+do it+i not:know smart watch
128 from+my into it+for transfer
127 been+pay on+my
126 a+parcel alter company crypto from+you
125 by+somebody from was
124 digit+on gone+and i+sold link not:address not:now seller someon+is whoever+has
123 pos whoever
122 right+now typ who+is
121 my+login not:out ticket was+open your+logo
120 gentleman not:signatur
119 an+unknown and+now can+you collect not:log truck who+has
118 logo my+bank out
117 all+her cat have+no not:log+not:in
116 a a+page been handset my+car
115 found man profil thi+morn
114 <date>+i it+on not+not:know to+somebody
113 it+pleas my+file see was+asleep
112 handbag live not:like
111 let+a not:<number> that+<?> the+contract
110 a+loan have+just purchas skin to+a wey
109 are+in gone+to not:code partner
108 deposit+and say+that writ+to
107 empty+the sav screenshot your+platform
106 my rob the+job the+password using your+system
105 by+a digit not+not:us photo them
104 are+being on+a receipt+for some to+send
103 ask+to in let tenant the+lot
102 envelop now+<number> over+the the+surgery they+took
101 firm had+my not+not:pick of+mine
100 an kept me+to not:made releas top
99 <number>+again exact exact+like machin+in mailbox nam not:for sell+it surgery swap
98 email+say gave me+for my+ex not:not show+i sign+on support swap+my yet
97 chang+my drain instal spend was+chang
96 and+chang country ex have+order my+visa not+not:my to+pay was+for
95 feel+so say+it stop+it to+give who+would
94 at+your herself it+just keep+com my+mile my+sav supplier the+credit
93 being+used flat in+it to
92 a+van block first+<?> in+your know+how longer machin no+longer stor to+install
91 it+back not:are
90 both control deposit done+it fee lad my+account new+address pump
89 flat+i found+a messag not:away not:is pocket register thru turn+up
88 hack not:and+not:now top+up
87 he+will hull in+hull not+not:from the+tenant they+have
86 <duration>+later <number>+email data email+that husband i+made not:card say+your took+<number> you+stop
85 <duration>+then out+my polic
84 <duration>+old and+<duration> by not:apply
83 com detail my+dead seed took
82 <date>+ther a+login has+been me+<?>
81 activat agre+with crook login+from not:anyon not:broken not:into not:spend not:the+not:card not:was open+my recall sold stop stuff
80 a+<duration> and+my guy transcript use wrot+it
79 address at+<money> post post+it slit you+chang
78 demand later match visa
77 as+me at+the patient ther+is want+me
76 phon+on sell signal walk+off
75 my+handbag not+not:buy not:devic pension she+said sir thru+my withdrawal you+tell
74 balanc never+not:been that+a
73 <number>+so account+has alert email+from morn+i my+wallet not:has order+is so+far the+clean without+not:me you+refund your+data
72 are+they got+a
71 over
70 <number>+my a+plan collector iphon me+at open they+are
69 not+not:chang
68 befor+<clock> contactless
67 am+an he+told unless via yard
66 night not:for+not:<number>
65 far got+taken text
64 bank+detail deliver her laptop leas to+press tv your+company
63 hous press
62 pay+a stop+a
61 had+<number> is+he me not:engineer off+with
60 becaus+he sim
59 card+<number> got+me off+me to+his
58 not:in+not:thi somebody+is the+guy
57 van
56 not:their old+man
55 camera
54 me+my solicitor
53 consol debit+card ther+a
51 not:chang ther
50 not:hous
49 letter+about same
48 from+the not:and
47 contract
46 my+profil
45 and+all sign
40 name+was not:came
39 <date>+<date> is+that
37 the+hous
35 photo+is
34 not:that with+it
27 transport
-13 i+am
-29 has+not
-41 let+me
-50 charg+me
-53 clos
-56 like
-58 hold send+me
-59 story
-60 hi how+do
-62 bike new+phon
-64 reject
-65 found+it
-66 pleas+send
-67 fix love
-68 pack phon+is
-69 account+is kick
-70 by+mistak updat
-71 <number>+on oh
-72 i+lost just not:had
-74 card+block is+my was+charg
-75 alway cold front+of in+front my+parcel
-76 call+me fee+is have+a well
-77 and+it the+phon train
-78 at+<number> my+money wher
-79 <money>+on not:<duration>
-80 i+will you+have
-81 it not:you
-82 charg do+i form question the+last
-83 food the+fee
-84 box
-85 <number>+star go me+out nice
-86 is+<id> me+<number>
-87 door hammer parcel
-88 can for+my
-89 check+out has+a put
-90 <?> the+man want+to
-91 <money>+for look+at
-92 account+number lost+my new+<number> not+not:a pric
-93 can+i not:read
-94 <email> <number>+<date> mistak not:again star the+door
-95 driver fine floor have+got
-96 error in+the
-97 but like+to promis
-98 again pick
-99 son whol
-100 not:to second
-101 <number>+and me+the on+it time
-102 would+like
-103 in+<number> must once we
-106 queu
-108 and+you be
-109 of+a
-110 already how
-111 to+chang
-112 desk full
-113 i+want
-114 and+was declin i+pay pleas
-117 room
-118 not:a
-120 the+<date> to+my
-122 could forgot
-123 do
-124 left
-125 about
-127 seat
-129 would
-131 expir
-132 after is+the yes
-134 the+app
-136 here it+to
-139 befor
-141 run
-143 in+<date> will
-145 not:the wrong
-147 thi
-152 should your+card
-153 so
-165 sorry
-166 had+to if
-168 you
-173 or
-197 to+the
-214 need
-233 <handle>
`,
  },
  "self-harm": {
    bias: -146,
    words: `
311 myself
285 pill
277 thought
272 for+thi
269 cut
268 not:matter
263 lie
257 world
254 goodby
251 overdos wife
250 not:me the+only
246 everyth
243 that+he
242 after+your
241 liv
237 think+about
234 i+was
232 suicidal take+me
231 not:and
228 would+get
226 it+all
225 not:liv
219 go not:see
218 the+cat way
217 in+it
213 have+noth
212 my+tablet
211 cut+again debt voic
210 me
209 not:aliv swallow your+letter
206 not:contract the+rope
205 boy mine
204 you+ask
203 when+the
202 not+not:matter
201 ask+if
200 have+stop jump strang
199 my+head not+not:live
197 die have+got
194 only tablet tell+them
193 not:plan
192 find+me
191 life loan of+me without+not:me
188 dad
187 head
186 arrear not:would sinc
184 i+woke woke woke+up
183 be
182 finish not:i
181 forgiv himself not:live
180 might
179 nobody+not:would
178 i
177 depart
176 her+now know+i
175 and+i just+not wish
174 afraid+of into+the
173 <date>+i not:day rope why+i
172 company keep
171 am+a mayb not:myself note
170 for+good my+will to+my
168 dark tell+my
167 left+for not:not
166 be+over
165 dead scar suicid
164 even+the sleep
163 bottl do+not final never+not:been not:think+not:i
162 to+die
161 not:in+not:me
160 cat teacher ther+is
159 ever not:up
158 bye like+the that+i
157 end goodby+to the+hous
156 am+<number> fami i+keep
154 <number>+way tell
153 aliv be+on being+here leg not:one not:see+not:a of+being
152 might+do stand
151 not:be not:christma
150 ask+for night+i them+the
149 not:face not:of
148 anyth lost+the
147 be+dead iron platform the+iron
146 feel+like
145 engag googl have+written honest+if the+pill
144 clos+my i+just letter+to
143 listen my+parent than
142 not:anyon
141 anybody can+you in+and my+arm think
140 helplin note+for what+it you+cut
139 has+the into+a read+thi
138 is+my
137 have+decid my+wrist not:around not:long the+loan
136 i+imagin the+gas
135 exist home+again is+the thi+time to+go
134 disappear if+thi not:reason wrist written
133 letter+came she+will wher+i
132 am+look wish+i would
131 am+stand not:in+not:it not:of+not:thi not:ok not:tell+not:you of stop
130 not:problem
129 are+in i+went not:tir the+contract
127 and+<date> god i+go night not:from+not:thi
126 life+is tir+of
125 do+it not:trip the+ring
124 <number>+i breath bully i+sat month notic the+voic will+not
123 brother consider gone+you it+happen multi-storey my+fami not:my+not:own the+multi-storey the+platform
122 after blam out+so tak took+<number>
121 anyon knock not+not:com
120 but+i i+type sir+i the+garag
119 <date>+for <date>+you my+life not:to+not:be roof sat+in sorry+for the+wall
118 am and+stay day+i have+kill i+look is+under my thing+i
117 bottl+and from+<date> my+desk not+not:mean not:in+not:thi not:is used+to
116 have+taken if+i no+not:more stand+at try with+it you+hear your+game
115 back+in been+think bridg chos i+stop keep+the last+night not:can
114 death shelter
113 have+look he+will only+need sake
112 not:an the+final the+world
111 licens my+sister or+no proper to+say was+the win your+tower
110 deep down+and i+still myself+in not:with+not:it proof
109 not:<date> the+dog tree
108 can+keep not:anymor not:lol stood+on
107 gone+too my+neck poison the+thought twic+thi
106 a+bottl need+<duration> the+lad
105 driv final+demand it+help sister
104 <duration>+to <number>+leg am+back control garag not the+notic then+i
103 done+to not:next your+debt
102 cut+it find going left shall thing type you+read
101 all can+somebody neck not:brak silly
100 <money>+<money> becaus+of not:mean
99 not:or
98 go+thru hang+from not:full not:in not:pick+not:up not:the+not:wed not:wed singl+day step
97 bottl+of car+park put+right settl your+car
96 not:anyway peopl
95 and not:notic
94 mean not:you+not:that
93 made not+not:answer not:com not:of+not:it spac star+at strip
92 after+the had+your not:doctor whoever
91 her i+mean not:her
90 all+my complaint not:for not:own somebody+tell
89 and+a are+send benefit benefit+stop bother collector i+wish mam not+not:bother not:on stor would+rather
88 at+gate gate+<number> i+were park send+somebody stand+on to+stay
87 could+someon delet not:man the+complaint thi+i
86 last not:be+not:aliv the+money
85 zero
84 am+writ decid i+have i+send imagin my+mate not:on+not:thi not:with proud third+night
83 decid+to serious sinc+your
82 away not+not:much not:a+not:way sometim the+toilet to toilet
81 is+as not:if+not:i the+side
80 i+stood nobody now+i you+clos
79 i+think lock+the not:stop photo+of
77 gone not:and+not:your not:fly
76 <duration>+ago as+good help+i road unplug you+take
75 a+whol at+the not:much+not:longer not:way
74 me+a not:miss+not:me
73 away+from everyon me+want
72 a+phon goe if not:thi taken to+everyon
71 a+photo tak+the
69 no+not:use not+not:see ring+back were+dead
68 i+sent not:apology tour you+to
67 kniv
66 not:much
63 of+liv phon+contract
62 ago enough not:know+not:about of+<money> who+would
61 not+not:a to+kill
60 interview not:it+and
59 survey why
57 mate
53 is+fine lock
52 not:bother
51 thought+about were+not
49 not:safe
48 had+not
47 it+would
45 belt will+find
44 my+ticket
38 i+took
37 i+cut to+stop
35 from+a
15 with+the
-41 morn
-47 cancel
-49 name
-52 to+your
-56 paper
-58 i+know
-59 letter+about the+refund
-60 to+know went
-64 tone
-65 <clock>
-66 have+just
-67 so+i so+sorry
-68 <number>
-71 new
-72 chang shak
-73 film not:here+not:when not:your
-75 any can+be
-76 not:me+and
-77 was
-78 wet
-79 short
-81 am+at if+that not+not:let not:list
-82 human is+on
-83 of+thi wher
-84 not:see+not:it the+lid
-85 up+and
-86 hi the+new
-87 in. wait
-88 miss my+money not:sorry
-89 cancel+my fix
-90 sinc+<number>
-91 fee one
-92 not:put not:want+not:your the+phon
-93 manager post to+thi
-96 am+tir not:<date>+not:i on+it sign would+like
-97 engineer let+me the+app
-98 customer my+contract page review
-99 in+<number> swap
-100 list not:befor order you+<date>
-101 not:on+not:the us
-103 is+it my+holiday the+way
-104 i+bought is+dead
-105 at+me had+to
-106 expect go+on lid offic you+get
-107 not+not:use
-108 already be+ther not:again ring+me
-109 bag collect switch the+morn
-110 <date>+<date> not+not:even twic+and
-111 not:even
-112 not:without see talk
-113 not:let+not:me pass screen
-114 and+my another have+to lose pric the+bus
-115 give+me not:what
-117 not:ask not:work of+a
-118 and+the
-121 arriv not:tell+not:me until
-122 updat
-123 the+wrong
-124 explain
-126 <number>+time
-127 claim i+did
-128 not:to+not:me
-130 com sick
-131 but the+<number>
-132 <number>+and code
-133 not:let
-134 thank+you
-135 queu
-138 bill
-139 not:in+not:the not:you
-140 not:<number>
-143 our you+do
-145 i+ask is+no lift
-146 wrong
-149 servic
-150 how+do
-153 need+to
-154 first
-155 can+i
-156 same
-157 told
-160 <duration>+of
-163 my+friend
-168 <?> of+you
-174 i+would tell+me
-177 with+you
-180 charg
-188 mov
-189 friend
-190 with+my
-196 me+the of+my
-199 we
-248 <handle>
`,
  },
  violence: {
    bias: -147,
    words: `
382 him
343 his
282 not:walk
268 am+com
266 who
255 your
254 ther+will
248 her
242 have+got
240 petrol
238 he
237 evict whoever
236 time+for we+know
234 shoot
221 landlord
214 cut+my
213 or+i
209 a+can can+of he+will
207 not:me
204 or torch
201 happen+to
200 are+not
199 bring
196 mind
195 tower
193 home
191 beat not:will
189 you+hear
187 kneecap you+would
186 start
185 not:come not:going+not:to
183 bat
181 complaint outsid
180 peopl street
179 break not:i oil warn
178 guy
177 watch+the
176 someth+to
175 expect+a man
174 alon be+an be+on brick come driv showroom
173 me+<?> not:his put+that than+your
172 insid
170 if+my
169 <duration>+alon
168 tell
167 ble gun it+here not:be+not:walk sir when+your
166 boy if my
164 make+your pray will+put
163 calm
162 get sleep
161 iron not:be
159 neck wish+you
158 burn car not+not:it
157 not:you+not:are
156 fast simpl
155 going+to my+fist not:who smash
154 like+you
153 finish+at security
152 off+it villag
151 <number>+eye ambulanc offic
150 a+bomb sham you+like your+back
149 hide not:street sir+you with+me
148 nice
147 ash i+will you+better you+i
146 come+out do+not is+going of+you scar
145 eye
144 own
143 not:back some+of
142 <number>+i be+sorry noth+not:left
141 and+if
140 more+than not:in+not:it someth
139 clerk not:laugh not:van pretty repossess wreck
137 boil deposit me+on mr watch+your
136 on+that the+last the+next you+put
135 dead depot not:i+not:will your+tower
134 bro every+one shotgun
133 hospital van
132 not:are the+beard your+showroom
131 fella
130 be+a chainsaw come+to face for+less keep+your not+not:leav
129 deny fix+the i+know she swear to+that you+come you+send
128 for+what moderator that you+want
127 com dead+man of+that
126 a+stick again+i fist she+will
125 a+shotgun plac
124 bomb is+over than your+warehous
123 am+ask are+hav machet pay+with surgeon time+i will+come your+complaint
122 bolt down+with nose now+it
121 bite offic+is receptionist yer
120 a+visit him+a not:going polic to+deal
119 am+say com+to dear+sir door+and lie multi-storey not:meet or+my the+multi-storey you+sold your+depot
118 beard fir i+done ice you+<duration>
117 do+it it+down money+or tanker
116 and
115 be+at feed finger head if+he me+is on+reception shot would+you
114 key let+the nice+<number> we+talk window you+choos
113 lane ref will+find you+think
112 all+night i licens the+woman thi+end your+van
111 a+wall brak just+the knif rout your+head
110 better is+wher know not+help tell+that valu you+will
109 alon+with see way+home you+rather
108 that+on
107 <clock>+to an and+i driver find not:him
106 about+my fair him+i light me+for nursery or+your think+you will
105 a+brick am+just gate kennel mate still+got
104 be+round driver+i hurt sham+if
103 com+for go+home i+swear
102 first+<number>
101 going open+it patient quicker red right+i to+see
100 and+all are+clear becaus+you behind+that estat not:word one peopl+in pocket volunteer wall+and
99 children not:a+not:threat not:threat out+what over your+lobby
98 am+going do+to door lock not+not:<date> not:my officer slap still+stand the+<clock> til were+you wher with+<number>
97 a+dead fall+off finish i+were man+who my+patienc not+not:com not:com+not:to to+driv
96 a+complaint again+and glass i+shoot know+the me+it rifl sold somebody+should strangl
95 and+your fish heavy not:stand safe see+him third+time yes+i your+counter
94 dry less never+not:met not:up
93 and+a for+an one+of
92 <number>+is ban+me i+go rope
91 cancel+it faster he+is of summer the+high the+upgrad
90 at+the deserv+a gate+<number> girl has+no mark not:it+<?> not:over the+leak them
89 cross
88 a home+in hungry lock+up no+not:window not:miss not:out not:window to+come wher+your
87 be+wait build high they+will
86 not:own side+of
85 <number>+phon <number>+sharp a+gun collector not:<number> not:desk not:met take+<?> your+collector
84 <duration>+for complaint+form
83 desk+is my+claim not:he way+you your+neck
82 phon+<?> remember sharp
81 have+bought pal what+i
80 end+<date> is+how suggest touch+my
79 it+will laugh lobby
78 sale
77 behind fly from+the not:return round teeth
76 lucky
75 meter the+way
74 <date>+i every+day my+email not+not:a not:come+not:to not:doing the+plac you
73 after+that n not:better
70 and+he i+still
69 hire not:not
68 leak me not:more your+face
67 block+the ill my+account tip+over trie
66 park
65 a+sham but+a call+from hav round+the to+sleep valu+your walk
64 have+noth van+and
63 your+car
61 crowbar the+morn yourself
60 see+you
59 get+you
58 form+<?>
57 look+i
56 not:leg
52 your+offic
50 your+receptionist
49 on+a
48 but+i i+have
43 your+shop
41 his+own
38 it+take
35 the+point
33 watch
32 hit+the
30 know+you
3 from+your
-51 you+get
-55 did+not
-56 not:for
-60 for+the would+be
-62 right
-63 of+the
-65 a+present near
-69 in+my
-71 bag
-72 phon+with
-73 for+<number>
-74 used
-76 long not:let+not:me
-77 and+my present sure+that
-78 the+form to+collect up+on
-79 i+do mov wet
-82 charger will+not
-83 can+not get+me it+in star
-84 watch+out
-85 a+shop a+very can+i had is+ther menu over+to will+tell
-87 can+do our
-88 a+<number> everyon
-89 sound stop
-90 me+to
-91 last+time not:tell+not:me
-92 at+home
-93 cry
-94 another com+from not:at or+the smil suit we+have
-95 all+of front+of in+front not:from
-96 get+your know+if
-97 code that+your we+will
-98 boss came order queu the+key thi+morn typ
-99 and+not fight have+put i+keep not+not:know
-100 have+had hello singl thank+you
-102 a+van hour the+window
-103 about reply step
-104 the+gate
-105 contract have+to if+that paper sign to+get
-106 press the+shop treat
-107 to+you your+new
-109 alway is+dead sit why
-110 best elsewher just
-111 app ask messag seat wrot
-112 my+friend tabl to+a
-113 <number>+with not:tell
-115 oh the+manager
-116 about+the
-117 week
-118 as could every+time who+is
-119 at+me let+me you+that
-121 lost not:thi room stay
-122 pick stood
-124 money+back not:even that+it you+and
-125 bank let+you said sinc sorry
-127 card for+a
-128 customer it+is what+you
-131 can day photo to+know
-134 on+your
-135 will+see
-136 <duration>+and your+driver
-137 i+want that+you
-138 and+the review
-139 <?> has
-140 shout
-141 question
-143 left that+is
-146 gave
-147 at+<number>
-149 do+i
-150 look+at
-159 will+have
-161 need+to
-165 collect
-166 will+send
-170 tell+me
-171 wrong
-172 thank
-174 number
-175 is+<number>
-189 to+be
-223 told
-237 was
-239 <handle> pleas
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
