// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -158,
    words: `
306 he+is
296 stitch
294 smell
285 went
271 her
263 blood
262 burn
252 tumbl
249 and eye
247 smok
241 loos
237 clinic
230 stop
214 gave spark
211 my snap
208 batch touch
204 off
203 down
202 outsid
198 head
196 meter+is
195 land
193 doctor
192 health throat
190 caught
189 brak
188 lock
187 children sinc
186 finger
184 chest
182 in+it needl+in reaction touch+the
180 under up
177 reaction+to
174 and+for deliver from+the he skin
172 crack
171 don gone the+meter
169 boil faint not:sinc on+a vomit
168 woke
167 <id> tingl you+sold
166 at+your fell gas
163 thigh
162 stuck
161 carer
160 blad light my+sister
159 button+is cough glass have+been
158 from+your
157 am+look in+the my+<duration> the+alarm
156 hit
155 came+off scooter writ
154 a+headach headach me+over not:leg top
153 blister not+not:feel she+is
152 out+with
151 your your+<number>
150 coach
149 needl straight
148 hospital insid school
146 cellar com not:left the+cellar
145 catch pen porter
144 is+what
143 arm floor tongu
142 all+<number> face fire it+smell
141 ladder wire
140 collaps has+made not:out
139 hard
138 a&e allergic bit in+a&e lying off+and
137 but+the forehead into+the rail+in sister
136 eye+are is+going knee try+to
135 bleed land+on my+finger
134 battery bottl lift the+baby tire
133 aisl+<number>
132 i+do off+your wear+a
131 edge+of got+an my+ankl thru+the to+whom
130 after+your bare+wire not:food patch wire+hang
129 has not:breath not:know ran
128 fractur in. pallet
127 <number>+have degre down+on eyebrow not+not:open water+is
126 fold heater my+tongu not:on of over+my pendant rest+of the+carer
125 bar by+itself on+his the+lab vet wet
124 could+not drink scream
123 came+down got
122 ankl for+<duration> me odd the+cold the+waiter toward+the
121 <number>+kid had+to next press
120 clean next+to shut tight when+i whom
119 and+she cleaner full not:feel not:your tore well+it woke+up you+sent
118 into not+not:know okafor pleas+hurry someon
117 bus off+in smell+in swallow ther+were
116 <number>+time across+the on+my pav send+somebody until we+were
115 lead meter nail plug
114 <number>+children cut flea has+not the+land
113 alarm detector foot gave+my not:came not:eye wrist
112 she spray wheez with+no
111 pain toward
110 bare courier door it+just not:without+not:a roof+of shard
109 chin have+gone of+thos put wher+the
108 creak dad in+ther told+us
107 red
106 bolt digger lying+ther mail+about not:water push
105 the
104 between brick burst hurry kid motorway off+on order+the the+motorway wash+machin
103 asthma grandad his+own my+foot oxygen sinc+the sold train tree
102 is+dead my+thumb nut swollen your+lift
101 a baby council hors hot my+daughter the+doctor the+school
100 <date>+my cooker fit i+still my+son swell thru
99 limp not:without said+the someth step strong the+eye
98 is+com not:go the+handl wee whether+it
97 across after at at+the class found not:after+not:the
96 do+with is+up not+not:go shock ston you+tell
95 not:open not:outsid round
94 end+up pushchair third
93 empty+it is+empty out+the pass report+it the+back ther+was thumb you+know
92 machin not+not:put old+man pen+and the+cot
91 me+<?> us+have
90 <number>+pen chew child drop magnet teatim up+it was+under
89 handl paw swing went+into
88 a+drip drag mrs my+eye pillow the+tip
87 <number> drop+the elbow ring+me shut+at stretcher twic your+plac
86 breath cabl for+our know+that not:is should+i shoulder the+bedroom
85 <date>+<?> the+boiler
84 bit+my have+a i+was in+her left+with of+our on+<date> root
83 a+man a+tree i+woke our scaffold the+checkout
82 in numb onto+the would+not your+crew
81 <number>+my final not+not:come peopl+have wife
80 <number>+of <number>+stitch bunk i+put not:off not:thru of+smok you+fit
79 came+away lucky out+of the+wee third+letter throw us+to
78 an+old area kiosk lane onto
77 and+get daughter not:let she+was the+lane
76 abeg by kept tip toe ward
74 been+on bottl+and
73 i+went you+swap
72 carbon cooky make+the
71 bed jar left+a
70 a+and came not:after swallow+the the+staff
69 e
68 and+need com+out my+face
67 together waiter
66 car+seat teeth what+do
65 about+<number> in+his near outsid+the the+bottl
64 forklift formula invoic+<number>
63 <duration>+befor rid the+socket
62 awful my+hand not:sound real
61 party
59 i+carry pad that+my
58 pit
57 <money>+for had+an
56 bouncer my+teeth to+the told
55 going
52 baby+in hang some the+bouncer
51 stuck+in
50 out+in sent
49 is+full my+head
48 out
47 a+needl
45 has+gone
44 open+the
43 of+your
41 dizzy driver+left stov
38 it+will took+the
35 rat
29 of+gas
-3 becaus+of
-45 room
-52 drov
-53 is+the
-54 pay
-55 has+a
-59 past updat
-60 to
-61 the+way
-64 driv
-65 be
-66 came+and have+put the+screen
-68 best
-69 cost i+have tell to+say
-70 week
-71 come it+was till
-72 call
-73 another have+had the+desk
-74 burn+my sort the+mail
-76 kill taxi
-77 <number>+star engineer food
-78 plan up+on
-79 the+soup
-80 dirty
-81 claim her+phon mirror
-82 can+i of+<number> text you+can
-83 <duration>+of in+a it+up shop
-84 my+hous word
-86 loud my+bag pack to+<number>
-87 is+miss not:take stay
-88 human seat
-89 the+system yes
-90 and+went your+floor
-91 breakfast is+on look
-92 one system
-93 note phon stood
-94 the+<number>
-96 sign
-97 do+not fine paper
-98 form goe let+me pleas thought
-99 sound
-100 and+the arriv keep than you+have
-101 answer lobby
-102 app oh the+bill
-103 <number>+in book fee not:again star
-104 wher+is
-105 screen to+your
-107 a+<number> here
-108 code for+the miss nice
-109 at+<clock>
-110 after+<duration> any at+<number> if
-111 and+you run
-112 the+room
-113 refund
-114 late
-115 got+the the+rain
-116 me+the the+morn
-117 email the+phon
-118 money
-119 good
-121 make
-122 i+know
-124 not:i thank
-125 give
-126 every
-128 again chang
-129 has+been
-131 account
-133 charg
-134 so+i
-137 done
-139 hung+up
-143 gate i+had
-145 doe leav the+whol
-146 sorry
-147 it+in time
-148 for
-151 take you
-152 how pric
-156 bill
-157 ask
-158 bag day
-160 read
-161 rain
-162 the+lid
-169 <?>
-170 is+my
-171 or
-184 desk
-191 wait
-202 then
-210 not:it
-213 <handle>
-217 card
-231 love
`,
  },
  security: {
    bias: -138,
    words: `
384 card
305 loan
294 someon
287 used
257 fake
256 copy
250 not:mine
243 never
242 gone
236 not:any
232 password
230 login
226 licens
225 email
223 none
221 notic
219 not:such
214 bank loan+of receiv
212 no+not:such
208 passport phish
207 i+never
206 money+to
205 wallet
203 steam
202 then+<number>
201 buyer
198 i+did
196 lost+all somebody
195 <money>
192 bought
189 have+not
187 got log+in
186 account not:get withdraw
185 rang
184 code
183 not:exist
182 taken
179 that+i
178 end+<number>
175 somebody+has
174 as+your buy caller
173 debit he
172 rucksack
171 admin in+to not:my
170 fella have+never
169 a+<money> being bought+<number>
168 block+the
167 paid stolen
166 like+your
164 don
163 <money>+to the+tube
162 none+not:of used+in
161 not:here phon
160 pretend pretend+to turn whatsapp
158 of+my
157 iban
156 link+in
155 typ+the
154 not:us system
153 why
152 my+name not:in someth
151 number number+on with+my
150 and was+not
149 acc not:up used+my
148 invoic not+not:exist tube was+asleep
147 all+my gone+to transfer wir
146 not+not:sign not:out the+gentleman
144 everyth
143 i+no
142 <date>+i cash chang last+night think was+open with+your
141 have+been money name not:now
140 it+i tax
139 i+gave install not+not:get
138 person
137 not:like+not:mine stand+order
136 a+hotel am+a not:authoriz thru+your
135 domain on+my someon+is the+back they truck typ who+is
134 been+pay can+see forg gone+and not:anywher not:know
133 watch
132 empty from i+do of+your
131 can+you cash+machin ticket your+platform
130 a+stranger call digit+on noth+not:like seller stranger was
129 mile
128 handset purchas who
127 <number> signatur
126 it+for my+login not:address voic
125 a+parcel crypto paid+the
124 a+fake by+somebody
123 from+you i+sold pos
122 it+on
121 my+bank my+car not+not:us whoever
120 whoever+has your+logo
119 link logo your+system
118 a car cat collect company not:like not:signatur partner spend thi+morn
117 an+unknown hotel+in smart
116 and+now empty+the gentleman into
115 a+van been have+just not+not:pick supplier turn+up
114 say+that some
113 from+my
112 chang+my envelop my+file swap+my
111 in rob who+has
110 alter it+pleas let+a out profil
109 are+being by+a handbag photo see show+i to+send
108 instal not+not:know not:code the+job using who+would
107 exact exact+like found nam not:log+not:in the+credit
106 a+loan gave skin tenant they+took whil+i
105 ask+to not:not writ+to
104 digit not:apply not:log sav support that+<?>
103 a+page an feel+so it+back machin+in receipt+for wey
102 at+your country not:for not:made now+<number> to+a
101 had+my my releas right+now say+it
100 are+in fee man my+ex swap via you+stop
99 have+order hull in+hull me+to
98 all+her crook deposit+and ex firm longer no+longer
97 <duration>+old control sign+on
96 it+going my+mile over+the sell+it they+have to
95 and+chang the+contract the+password went+ther
94 deposit flat have+no not:card not:for+not:<number> transcript was+chang was+for
93 <number>+again both
92 address deliver+a detail mailbox me+for messag my+visa sir thru+my to+install top
91 mine+was not:and+not:now not:away note+<number> thru to+somebody
90 balanc being+used block it+just my+sav new+address screenshot sim to+give took+<number>
89 drain herself let me+<?> surgery the+surgery wrot+it
88 <date>+ther hack know+how not:are
87 <duration>+then contactless has+been i+made say+your the+lot ther+is
86 at+<money> first+<?> my+account note+on stop+it them
85 email+from polic post sold the+tenant use
84 <number>+from email+that in+your keep+com not+not:my not:has pump
83 agre+with com found+a machin on+every stop+a you+refund you+tell
82 out+my took your+order
81 i+used open+my seed
80 at+the by demand done+it financ i+only not:anyon not:is not:spend not:the+not:card open spent
79 as+me guy husband my+wallet
78 <duration>+later account+has bank+detail match stor stuff
77 a+<duration> login+from not:into recall walk+off without+not:me
76 alert sell van your+data
75 <number>+my later my+handbag not:broken phon+on visa
74 and+<duration> morn+i over top+up want+me
73 in+it not+not:from not:was stop you+let
72 is+sent my+dead order+is them+all
71 a+login again+and data got+me not:devic supermarket withdrawal
70 am+an he+told me+at not+not:buy pay+a saw you+chang
69 got+taken had+<number> not+not:chang of+mine
68 hous off+me to+press
67 <date>+<date>
66 contract leas yet
65 <number>+so activat every+night is+not she+said so+far to+is
64 becaus+he down+to laptop somebody+who
63 are+they copy+of to+his
62 and+all camera me
60 belong belong+to old+man press sign
59 pension
58 far me+my off+with solicitor
57 the+guy
56 i+let not:engineer
54 charity not:their the+tin unless your+company
53 her never+not:been not+not:log text
52 is+he
51 ther+a they+are
50 got+a night
49 somebody+is
48 not:chang
47 not:came thiev
46 consol
44 collector with+it
43 is+that
42 not:that
41 my+profil
40 transport
39 name+was
37 the+hous
36 ther
34 photo+is
25 into+my
-18 has+not
-23 i+am
-43 have+sent
-45 <date>+and
-47 let+me
-53 <number>+on you+charg
-55 how+do just
-57 send+me
-61 bike story
-64 alway new+phon
-65 is+my
-66 kick phon+is
-67 <date> reject
-69 by+mistak if+i
-71 call+me step
-74 <number>+<date> clos
-75 my+parcel not:<duration> well
-76 fee+is held i+lost love my+son
-77 a+fee hi
-78 cold parcel that+was
-79 <money>+on wait
-80 food school the+last
-81 for+my
-82 <?> check+out was+charg you+have
-83 and+it
-84 box form it mistak
-85 me+<number>
-86 again like my+money new+<number> on+it pric the+phon
-87 do+i hammer
-88 past pick promis
-89 door i+will like+to the+door train
-90 can
-91 fine lost+my question
-92 charg not:read
-93 can+i son
-94 have+a have+got me+out
-95 card+block front+of in+front not:you the+man
-96 but floor would+like
-97 in+<number>
-98 not+not:a not:again queu the+fee
-99 <email> at+<number> error
-100 <number>+and not:to
-101 already time
-102 <money>+for <number>+star put
-103 account+number and+you whol
-104 me+the
-105 absolut and+was driver once we
-106 go has+a second
-107 room
-108 to+chang
-109 i+pay star
-110 desk must
-111 in+the
-112 look+at
-115 would
-116 be left
-117 forgot full to+my
-119 of+a
-121 do
-122 declin
-123 pleas
-124 not:a
-129 about
-130 how
-132 run
-133 expir
-134 will
-135 in+<date> it+to seat
-136 yes
-137 is+the
-138 could
-140 the+app
-142 i+want
-147 if not:the
-148 befor
-149 after
-151 here
-152 thi
-153 your+card
-157 sorry wrong
-159 had+to you
-168 so
-169 should
-177 or
-204 to+the
-223 need
-266 <handle>
`,
  },
  "self-harm": {
    bias: -150,
    words: `
398 myself
338 thought
324 the+only
290 suicidal
288 cut
285 die goodby way
277 lie
270 world
268 life
261 that+he
259 pill
256 everyth
253 go
245 liv
242 find+me the+cat
241 not:aliv
234 would+get
232 not:matter
230 me to+my
229 keep
226 debt
224 overdos
223 not:me
222 be
218 i+try not+not:matter not:of+not:thi swallow
217 loan
213 after+your ask+if
211 arrear to+die
210 wife
207 not:live
205 jump tablet
203 not:i
201 feel+like my+head
200 for+thi might my+tablet not:think
199 platform when+the
198 not:myself
197 head mayb
195 stop
194 cut+again you+ask
192 cat
189 i+was left+for
188 engag i+woke
187 it+all
185 have+noth not+not:live not:face
183 company
182 voic
181 night+i not:and not:tell+not:you only to+say
180 the+platform
178 my+name take+me
177 dark nobody+not:would not:liv not:next woke woke+up
176 dead have+decid not:would
175 mine
174 death note
173 and+he finish night+that without+not:me
172 will+have
171 am+plan forgiv the+pill then+i
169 even+the fami pleas+can to+do wish
168 the+rope used+to
167 be+over have+got
166 ever
165 a+plan
163 not:send
162 i+stop my+will not:christma
161 door+is i+keep read+thi written
160 final have+stop
159 burn do+not not:anyon shall your+letter
158 and+i bottl not:be rope sleep
157 i i+sat not:one think
156 aliv everyon i+mean of+me
155 goodby+to peac sister
154 boy my+wrist not:be+not:around not:carry to+not
153 balcony goe not:long stand the+balcony the+loan the+multi-storey
152 been+think depart not:day
151 am+<number> from+your into+the not:plan not:up
150 have+taken he+will not:see strang
149 am not:an not:look sell think+about
148 be+dead her+now my+parent not:of person why+i
147 <number>+way bury dad tell+them the+river
146 sinc tell+my the+voic
145 from+<date> not+not:plan not:plan+not:on notic
144 bailiff+come listen might+do not:around not:com you+hear
143 die+<?> find i+imagin not:to+not:be the+hous they+would
142 have+written
141 and+stay have+no love+her your+debt
140 end near+did not:contract the+gas you+cut
139 in+it letter+to my+skin
138 <number>+i afraid+of mean
137 anyth being leg
136 clos day+i exist give helplin multi-storey not:more not:not tell your+portal
135 anyon as+well been+in body if over+a
134 bailiff crash eviction going last never+not:been scammer would+rather
133 am+a callback car+park futur gone hurt+myself not:stop
132 himself+in into+a not:reason not:week that+i you+refund your+tower
131 <date>+you himself mam river
130 anybody anyth+else breath home+again
129 left lost+the need+<duration> not:in+not:thi the+toaster
128 consider it+to not+not:com not:sham so+ther thi+time thing+i
127 and+<date> my+brother sometim the+sea ther+is to+go was+nice
126 can+give thi+life
125 bottl+of caus my+visa not:no+not:money proof suicid
124 being+here blam lock+the not:for toaster
123 ask+for is+my not:not+not:the not:thi otherwis she+will the+chat you+read
122 <date>+for am+think garag i+go much night not:longer reason the+garag
121 and not:read+not:thi
120 not
119 but+i can+you disappear honest+if it+end not:check tir+of were+the
118 driv i+were not:ring not:see+not:a time+you
117 a+bill i+type i+went life+is make not:my+not:own note+for who+would
116 punish scar yous
115 decid flatmat my+flatmat sea will+not
114 are+in bye nobody not:anymor not:get not:in+not:it of
113 my+desk not+not:bother the+ring
112 <number>+more argu+with have+my i+said the+complaint
111 a+belt not:by to+myself
110 is+as month sat+in shelter
109 brother not:with+not:a prefer say+<duration> teacher
108 can+keep make+sure my+fami not:notic thing+to
107 <duration>+to <number>+leg leav not:miss+not:me
106 end+it is+that last+night thing
105 deep i+have my+last the+doctor twic+thi wher+i
104 gone+you my proper you+to your+car
103 after her i+think my+children paracetamol shall+be sinc+your tak than will+find wonder
102 make+it not:brak not:left not:need send+somebody third+night
101 b delet done+to not:<date>
100 all chos
99 of+being with+it
98 <date>+i am+stand just+the stand+on was+going wish+i
97 me+want not:safe not:tir peopl+have the+job
95 children my+neck not:dead the+world what+i
94 for+good letter+came my+mate not:be+not:at
93 blanket i+wish not+not:sure not:in+not:me not:sure
92 my+sister not:me+not:in not:on+not:thi of+liv she so+do sorry+for
91 i+send not+not:safe tak+the what+it
90 <id> bottl+and my+sleep only+<number> put+right spac the+lad who+has
89 back+in is+like not+not:mean the+notic
88 not:the+not:wed not:wed
87 decid+to i+still star+at why
86 everyth+is lock not:with out+so strip
85 a+bottl all+up quiet road
84 has+the help+i tbh
83 not+not:see not:world paid+the
82 the+insuranc the+tenant
81 all+my not:a+not:way not:in not:trip proud
80 it+would no+not:servic
79 bother flat not:paid phon+contract
78 am+back am+leav are+send control not:from+not:thi now+i would
77 mate not:with+not:it the+final
76 direct
74 taken
73 not:much+not:longer
71 befor+i engrav i+took not:way
70 not:much
69 have+look took+<number> were+dead
68 hang+from
65 i+had is+fine
64 thank+for thought+about
63 tree
62 i+owe still
60 not:can
59 not+not:get
58 enough
57 not:anyway not:if
55 not:on
54 my+life no+not:more the+return
51 no+not:use
50 how+much
49 zero
48 not:be+not:aliv peopl
46 in+that
45 had+a
43 with+the
41 at+the
30 feel
7 i+should
-39 would+like
-40 to+know
-50 i+would
-58 nois the+nois
-59 the+queu
-60 to+the
-62 chang
-68 another
-70 talk
-72 letter+about
-73 have+ask
-74 touch
-75 my+money
-77 ok
-78 list
-79 have+just
-83 film not:me+and ombudsman
-84 name so+it
-86 miss
-87 referenc
-90 not:let
-92 not+not:hear wet
-93 fix post
-94 of+thi the+new
-95 is+on the+pric
-96 is+a
-97 to+thi
-101 dear not:for+not:a screen
-102 fit the+wrong
-103 engineer
-105 am+tir in+a it+<?> not:writ
-106 can+be not:again not:app not:want+not:your the+lid
-107 thes you+get
-108 had+to have+never wher+is which
-109 sinc+<number> wife+is
-110 in. need+to not+not:pay not:<date>+not:i
-111 have+to not:on+not:the on+it twic+and up+and
-112 hi if+that is+<date> not:ask
-114 lid not+not:use to+clos
-117 see sign
-118 but claim is+no new updat
-119 pric
-120 <?> at+me the+way
-122 offic ring+me
-123 arriv
-124 let+me not:in+not:the not:you page review until word
-125 expect is+dead
-127 be+ther
-128 box not:phon not:tell+not:me not:without
-129 not:put
-132 appoint com
-133 not:let+not:me of+my that+you
-134 is+it wait
-135 wrong
-137 explain the+app
-140 lift
-143 <number>+<number> i+ask queu
-144 of+you
-147 charg code
-150 manager
-151 first our sick
-152 number
-154 <number>+time
-155 and+the
-157 the+<number>
-160 not:<number>
-161 my+friend
-164 us
-165 tell+me
-167 not:what
-169 servic
-170 thank+you
-171 and+my
-174 with+you
-176 <clock>
-178 not+not:even
-183 can+i friend
-186 with+my
-191 give+me how+do
-205 same
-214 <number>+and
-219 me+the
-231 mov we
-294 <handle>
`,
  },
  violence: {
    bias: -148,
    words: `
369 him
343 his
312 not:walk
287 have+got
267 am+com
257 who
256 your
253 ther+will
250 her
249 time+for
235 he
231 shoot
226 petrol
223 whoever
222 or+i torch
221 a+can can+of
220 evict
218 we+know
216 are+not
212 landlord
210 he+will
204 are+dead
203 mind or
202 iron
201 not:come
198 home warn
197 happen+to
196 street
194 not:father
193 start
191 boy
190 watch+the
189 you+would
188 beat
187 be+an not:will
186 bring gun
185 oil tell
184 if
183 complaint
182 boil+oil
181 not:i
180 expect+a tower
179 bat be+on
178 come
177 break brick kneecap not:going+not:to when+your
174 guy than+your
173 cut+my insid make+your
172 not:be security showroom
171 outsid put+that
170 ble man
168 car smash
167 fast
166 a+bomb not:me
165 not:his not:you+not:are off+it
164 if+my sir you+like
163 alon my my+fist
162 of+you
161 <number>+eye finish+at get sham
160 <duration>+alon not+not:it peopl
158 neck not:be+not:walk
156 will+put
155 going+to me+<?> shotgun
154 ambulanc be+sorry do+not your+back
153 dead+man driv it+down villag
152 hide i+will
151 not:street offic sir+you
150 someth+to you+better you+hear
149 not:laugh not:make+not:me
148 the+next wreck
147 <number>+i it+here me+on
146 every+one fir like+you not:van pretty sleep the+last
145 hospital is+going
144 how+we not:in+not:it wish+you
143 again+i more+than not+not:with of+that repossess
142 burn not+not:leav on+that own van
141 calm come+out
140 bomb depot eye nice not:are on+reception watch+your
139 a+stick com fix+the the+beard your+complaint
138 bro clerk fella way+home your+warehous
136 ash noth+not:left scar
135 chainsaw face you+<duration>
134 a+shotgun and+if deny deposit for+less mr not:back
133 to+hurt you+i
132 someth than
131 is+over receptionist
130 tanker time+i
129 machet pilot you+send
128 a+visit am+ask come+to i+know not:i+not:will swear
127 keep+your offic+is simpl
126 a+hammer beard for+what hous pray valu
125 bolt door+and feed that with+me yer
124 bite finger fist pay+with some+of
123 not:meet not:who your+showroom your+tower
122 key moderator or+my to+that
121 a+dead are+hav licens polic would+you your+kennel
120 a+wall lane
119 i now+it she the+woman you+sold
118 be+round just+the money+or nice+<number> thi+end volunteer you+choos
117 do+it him+i lie peopl+in rout you+put you+think
116 ice me+for we+talk your+lobby
115 and+all be+at shot will+come your+depot
114 brak that+on you+will
113 again+and and children not:going red see
112 <clock>+to am+just am+say is+wher me+is multi-storey not:him sold surgeon the+multi-storey will you+come
111 nose
110 be+a fish let+the
109 a+brick better com+to gate glass one+of to+deal you+rather you+want
108 about+my driver hurt not+not:<date>
107 an dear+sir not+not:com not:com+not:to
106 alon+with driver+i know+the my+patienc my+tv think+you
105 am+going forklift kennel mate out+what right+i your+collector
104 and+i com+for do+to fall+off going not:a+not:threat not:threat not:up somebody+should the+<clock> to+see will+find
103 quicker
102 finish i+done know me+it or+your plac still+got to+driv
101 collector first+<number> him+a knif
100 a+gun head light officer work+ther your+head your+van
99 lock+up the+high
98 door i+swear lock open+it safe the+thought thought+of
97 <number>+is mark not:out over shed third+time til were+you
96 faster of+petrol patient window
95 be+wait heavy i+were no+not:window not:window one still+stand strangl what+i
94 build find gate+<number> girl if+she not:return see+him thi+and
93 cross dry fair if+he not+help not:miss rope the+leak they+will
92 a+complaint board deserv+a go+home man+who suggest
91 at+the end+<date> has+no have+bought never+not:met nursery with+<number>
90 and+your complaint+form pal yes+i
89 my+claim not:it+<?> not:my sham+if teeth them to+come
88 not:word summer the+park
87 <number>+phon behind+that less lobby your+counter
86 hungry take+<?> wher
85 given+me i+still
84 a ban+me cancel+it easy high lucky meter wher+your your+face
83 <number>+sharp behind pocket the+morn we+never
82 not:stand the+upgrad your+manager
81 <duration>+for and+you ill
80 for+an my+email not:better not:more sharp your+neck
79 desk+is fly not:doing not:leg remember your+offic
78 becaus+you dead not+not:a not:come+not:to phon+<?> round walk
77 and+he home+in tip+over
76 every+day i+own knif+in the+hous to+sleep
75 <date>+i after+that from+the
74 he+is i+shoot
72 valu+your
71 it+will my+<money> not:met you
70 of
69 the+plac
68 get+you touch+my your+supervisor
67 not:<number>
66 leak park yourself
65 me side+of
64 your+shop
63 is+how look+i my+account
62 but+i van+and
61 but+a have+noth not:he
58 form+<?> your+receptionist
56 a+petrol
55 ban see+you
52 call+from
51 on+a
50 a+sham
49 i+have
46 it+take
43 know+you
32 watch
-26 like+a
-47 for+the
-58 love
-65 will+never
-67 a+present
-69 if+you near not:let+not:me used
-70 in+my
-72 for+<number>
-74 right
-75 phon+with present
-76 can+i
-77 a+very our
-78 long up+on
-79 me+if to+collect
-80 star
-81 a+shop bag get+me sure+that
-82 see+the watch+out
-83 fight i+watch is+ther
-84 it+in stop
-85 a+<number>
-86 later not:tell+not:me
-87 is+for will+tell
-88 code front+of in+front
-89 another i+keep
-90 can+do com+from thank+you
-91 get+your
-92 charg last+time ther+is
-93 know+if sound the+counter
-94 if+that paper will+not
-95 just
-96 everyon
-97 a+van reply we+will
-98 and+my me+to we+have
-99 have+put have+to i+do menu mov not:ask that+your the+key the+manager typ
-100 step suit thi+morn
-101 and+not charger
-102 app order queu
-103 about hour
-104 all+of messag
-105 hello over+to room your+new
-106 press
-107 at+home bank boss carry contract oh
-108 sit to+you
-109 <number>+with why
-110 or+the sign stood tell+your the+shop to+get who+is
-111 about+the pick to+a
-112 seat the+gate
-113 gone let+me sorry
-114 not:tell sinc
-115 singl
-116 elsewher wrot
-117 ask best day my+friend that+it week
-118 at+me for+a you+that
-120 came
-121 alway not:from
-122 every+time lost you+and
-123 could that+you
-124 let+you not:thi
-125 have+had
-126 what+you
-127 not:even
-128 money+back
-130 <duration>+and
-131 your+driver
-132 card on+your to+know
-133 question stay
-136 customer
-139 will+see
-140 it+<date> photo
-141 <?> review said
-142 shout
-146 gave will+have
-148 look+at
-149 i+want it+is
-150 do+i
-152 left
-153 that+is
-154 can
-158 need+to
-166 has
-167 thank
-168 is+<number>
-169 tell+me
-171 and+the
-172 at+<number> will+send
-177 collect
-186 number
-189 to+be
-191 wrong
-238 pleas
-241 told
-248 <handle>
-249 was
`,
  },
} as const;

export const replyWeights = {
  defensive: {
    bias: -131,
    words: `
327 not:our
321 surpris
248 perfect
246 alway
244 not:of
235 review
228 not:a which
225 we+did
220 describ
218 every
215 different hotel
212 serv your+claim
211 business doe+not
207 must
205 a+refund
204 as say
199 end+at
196 not:call
194 must+have
190 not:has
187 not:anybody
185 so+i
183 exact
181 polit that+the
180 voic
179 check
175 actual is+noth
174 breakfast for+<duration>
173 did
172 fami it+left
169 not+not:guarante not:guarante
168 not:by+not:us so+it stand+by throughout
165 over
164 decision was work+fine
162 that+you
161 inform
160 as+the
158 hard put+the read+your what+you
157 and
156 an+estimat brought estimat
155 lift the+call
154 com not:error
153 complaint
152 not:had
151 not:had+not:a our
150 are+a
149 that
148 area wash
147 check+in not:promis
146 not:about+not:it
145 dark not:ever
144 as+you not:any
143 some
142 test
141 love+it the+word whatever whatever+your
140 not:that on+every regard
139 else exact+what
138 would+not you+writ
137 carpet not:at+not:our remain
136 claim guard not:view
135 are+fully
134 by+a forget work
133 not+not:true not:true simp
132 all at+check only pool was+never
131 in+all our+staff the+hotel the+photo we+do
128 not:say noth wall
127 not:give
126 housekeep when+we
125 you+paid
124 hotel+of
122 not:by on+a regard+the you+call you+got
121 a+<date> not:other+not:guest the+porter
120 is+simp
119 scratch you+say
118 signatur
117 fact manager+on not:did not:how of seem
116 bed of+a the+car we+never
115 arriv+at colleagu not+not:how not:in wait was+ther
114 correct exception+to mention note+that
112 our+room the+manager
111 clear complain left+with peopl+who
110 at+no be+fair beg beg+to differ excellent other to+differ
109 branch fully night+is of+your
108 log
107 not:which provid rais
105 agre every+day member room which+you
104 is+not personal that+we the+tariff
103 file not:mail the+updat
102 heat not:ther not:with+not:the understand
101 and+has from+all we+check
100 <duration>+and not:guest+not:has not:how+not:we note own quit respect
99 but yet you+a
98 do duty not:small the+queu were+taken
97 so+the your+is
96 and+found call not:your opt story
95 believ disput has+given has+no not:be+not:held not:held without+not:a
94 empty many used
93 exception night their+own zip
92 doe us+a we+take you+open
91 in+line manag+to peopl
90 answer+the did+everyth given+us important+to in+<date> listen+to manag the+city the+same thi+has
89 henc i+find is+down not:them noth+but strang the+date the+procedur your+area
88 around market menu never offer+a priya site+are the+bed year you+mention
87 a+<number> a+different pool+was show+that with+<number>
86 fine hang+on pric remember team+is
85 not:shout not:the order our+driver send+you the+<clock> the+first
84 awar have+never kind+note not:hotel up+was
83 city follow not+not:be not:servic your+own your+review
82 book+was driver find prais
81 act by+you driver+say fact+straight leaflet left not:wrong straight the+leaflet we+have you+arriv
80 from+you it+work slow weigh
79 a+letter answer clos+at i+assur listen not:in+not:the noth+not:wrong see+no to+that
78 confirm find+the if+it not:be scam tariff
77 <number>+<number> <number>+with bath in you+enjoy
76 and+see at+<number> every+guest natural queu so the+phon ther+was twic+and would+do you+check your+card
75 a+<duration> courtesy is+free like+that
74 a+chang app chang+of is+important rather the+pool
73 due not:her stand
72 <date>+<date> charg knock notic
71 how+to meter million not:about not:on very
70 and+not check+out his is+only know+how none not:in+not:that request that+i until+<number>
69 and+the not:complain
68 <number>+in and+wait did+not not:were the+crew the+usual to+find why+did
67 arriv here more+than the+charg the+fridg you+at
66 find+it not:say+not:that the+breakfast
65 agre+to open+the was+left writ your+wife
64 behind exact+the print+on them+and
63 gym he loud our+waiter page per procedur the+gym the+meter you+that
62 airlin enjoy+the happy is+hard not:who restaurant
61 day+and not:in+not:our not:it the with+all
60 as+per not:our+not:fault
59 accord accord+to down+to explain here+and
58 any+other heater kind parcel+was the+best
57 child fridg has i+would record window your+kind
56 extra final porter
55 befor+you bell lower not:in+not:your the+bell wife
54 arrang do+the see+if the+guard
53 agency pick+up the+agency the+heat
52 fresh not:night
51 explain+the have+no room+are
49 let+us not:out+not:of would
48 found sir
47 follow+the to
46 no
45 rude
44 discount
43 are than
42 everybody
39 not:for+not:the not:of+not:the
38 early
34 security
32 without
29 you+order
-40 and+we
-41 not:else+not:has
-44 everyon on+us
-45 head the+check
-46 the+claim
-47 is+the room+and
-48 door right
-49 been depot the+depot the+guarante
-50 be+the
-52 not:here
-53 is+how not:at+not:all
-54 expect for+that is+open tap
-55 <clock>+<clock> aim happy+that
-56 for+our not:size you+lik
-57 it+was not:queu stay was+a your+was
-59 have+put not+not:shar oven you+could
-60 ask at+<clock> fals make not:shar shut
-61 after+<duration> goe not:refund the+form the+garden try
-62 extend not:clos regret+that smil
-63 am and+it i+am not:like work+for
-64 address clos is+in it+doe not:feel once say+so team+check that+did the+door
-65 driv not:more second the+second
-66 apologiz+for came him not:about+not:the thank+for
-67 <money> not:thi
-68 need point
-69 laps room+have with+us yes
-70 the+nois us+that
-71 from+the meet not:work our+team that+doe
-72 is+at
-73 apology fix great keep of+you work+to
-74 error fault is+gone it not:light to+hear use
-75 bag code dear
-76 about about+the are+glad feel
-77 good in+the still
-78 <date> how know+that not:will our+mistak short
-79 leed lik mov
-80 and+you not:was side was+clos
-81 gone not:back
-82 and+a friend term
-83 garden on+your
-84 next van we+will
-86 give hope new see+that ticket visit
-88 to+see
-89 have+not
-90 not:fare stop thi+is was+wrong
-91 not:responsibility
-93 mistak
-94 we+regret
-95 hear us
-96 or too you+are
-97 go is+on it+as pay we+are
-98 <number>+of <number>+peopl number rest
-100 happen plan
-101 becaus breakfast+is
-102 label
-105 not:chang
-106 and+your
-108 off
-110 not:have sent should small
-111 me
-112 was+our
-114 so+that
-115 back i+have not:want
-116 help
-118 now
-119 has+been
-121 pleas
-122 my
-125 glad
-126 and+that to+our
-131 you+can
-132 apologiz
-133 wrong
-134 after late
-140 well
-142 you+have
-144 servic
-146 i
-157 that+was
-170 thank
-176 will
-190 regret
-210 you+did
-225 sorry
-241 <?>
`,
  },
} as const;
