// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -158,
    words: `
314 he+is
297 stitch
292 smell
282 went
273 her
264 burn
257 blood
251 and
250 tumbl
246 eye smok
237 clinic
232 loos
230 stop
218 gave
216 snap
214 spark
210 touch
209 my
208 batch
205 head off
199 down
198 land outsid
197 meter+is
194 doctor
191 brak health
190 throat
188 chest
186 finger in+it
185 under up
184 caught lock reaction
183 children sinc
182 needl+in touch+the
178 reaction+to
177 deliver
175 and+for
173 not:sinc woke
172 boil crack gone on+a skin
171 the+meter
170 don from+the
169 he vomit
168 <id> fell
167 gas you+sold
166 the+alarm tingl
165 coach stuck
164 carer
163 faint
162 blad
161 at+your writ
160 cough in+the
159 button+is from+your hit light my+<duration>
158 glass
157 scooter
156 came+off have+been
155 am+look she+is
154 me+over top
153 a+headach headach not:leg out+with thigh
152 blister collaps
150 insid not+not:feel school your
149 needl your+<number>
147 floor hospital
146 not:left
145 catch cellar is+what my+sister straight the+cellar
144 porter
143 all+<number> arm bit com pen
142 tire tongu wire
141 fire it+smell ladder
140 face
139 a&e allergic hard in+a&e into+the off+and rail+in
138 has+made
137 after+your eye+are forehead knee
136 bleed land+on
135 aisl+<number> my+finger wear+a
134 bottl but+the i+do not:out the+baby
133 is+going thru+the
132 got+an lying off+your the+lab
131 bare+wire battery edge+of lift not:breath over+my wire+hang
130 eyebrow fractur not:food not:know patch ran to+whom
129 <number>+have fold in. pallet
128 down+on
127 bar heater rest+of sister the+carer water+is
126 had+to has my+tongu not+not:open of woke+up
125 not:on on+his pendant scream
124 odd press tight vet wet
123 by+itself could+not for+<duration> me my+ankl the+cold
122 clean got toward+the
121 <number>+time and+she came+down degre not+not:know ther+were
120 <number>+kid bus cleaner drink into nail off+in the+waiter
119 full next not:your swallow tore when+i whom
118 across+the shut try+to you+sent
117 lead smell+in
116 alarm cut meter plug until wrist
115 not:feel send+somebody
114 ankl gave+my not:eye okafor pleas+hurry red she the+land well+it
113 it+just pain shard we+were with+no
112 chin detector of+thos put told+us wheez
111 bare flea on+my toward
110 door next+to not:came not:without+not:a pav roof+of spray wher+the
109 <number>+children courier in+ther kid lying+ther
108 creak motorway off+on push someon the+motorway
106 dad my+foot sinc+the
105 brick digger have+gone the wash+machin
104 asthma at burst foot his+own sold
103 council has+not my+thumb your+lift
102 fit found grandad i+still is+dead limp order+the oxygen someth swell train
101 <date>+my mail+about my+daughter not:water nut step the+doctor the+eye the+school
100 across after baby cooker hors hurry tree
99 a bolt is+com round strong wee
98 my+son not:after+not:the not:without thru
97 end+up not:go pushchair shock the+handl
96 do+with ther+was
95 hot is+up not:outsid swollen
94 class not+not:go pass
93 at+the drop empty+it is+empty out+the report+it us+have
92 chew not:open old+man pen+and ston the+back third thumb whether+it
91 <number>+pen machin magnet me+<?> not+not:put ring+me said+the shut+at twic up+it went+into you+tell
90 paw teatim the+tip was+under
89 between elbow my+eye on+<date> the+cot
88 a+drip drag guard handl our you+know
87 cabl mrs the+bedroom wife
86 drop+the for+our should+i stomach stretcher your+plac
85 in+her not+not:come shoulder
84 a+tree child have+a i+was left+with not:is pillow root the+boiler
83 <number>+of bit+my breath onto+the scaffold swing would+not your+crew
82 <number>+my by
81 bunk know+that not:thru the+wee throw
80 <date>+<?> a+man an+old area came+away not:off of+our of+smok the+checkout us+to
79 i+put lucky not:let numb onto third+letter tip ward
78 <number> <number>+stitch abeg final in kiosk lane
77 and+get daughter i+woke out+of the+lane
76 been+on she+was
75 it+left kept peopl+have toe
74 i+went
73 you+swap
72 bottl+and came carbon cooky make+the waiter
71 a+and jar the+staff
70 e swallow+the
69 and+<number> and+need com+out teeth together
68 what+do
67 bed near rid
66 car+seat dizzy in+his not:after
65 <duration>+befor forklift invoic+<number> my+face
64 about+<number> awful the+bottl
63 formula i+carry not:sound the+socket
62 left+a
61 party real
60 my+hand
59 pit that+my
58 outsid+the
57 going had+an pad the+bouncer told
56 <money>+for hang my+teeth sent to+the
51 bouncer
50 is+full out+in some
49 my+head out
48 of+your
47 a+needl baby+in to+my
46 stuck+in
45 has+gone
44 open+the rat
42 driver+left thru+a
36 it+will
35 took+the
31 of+gas
-2 becaus+of
-43 room
-51 drov is+the
-54 pay
-55 has+a
-59 the+way
-63 past
-64 be to
-66 i+have to+say
-67 best came+and
-68 another the+screen
-69 come cost
-71 call
-72 <number>+star have+put it+was sort week
-73 burn+my
-74 the+desk
-75 have+had kill the+mail
-76 taxi
-77 food plan tell up+on
-78 dirty mirror
-80 now+the
-81 her+phon of+<number> shop you+can
-82 can+i
-83 engineer my+hous text till
-84 human it+up to+<number>
-85 the+soup word
-86 pack
-87 loud not:take
-88 my+bag seat the+system
-89 is+miss stay yes
-90 and+went one paper stood the+<number>
-91 is+on note system your+floor
-94 look phon sound
-96 keep sign thought
-98 arriv even lobby pleas star
-99 do+not form you+have
-100 not:again
-101 answer fee let+me to+your
-102 <number>+in and+the fine
-103 app for+the the+bill
-104 than
-105 a+<number> after+<duration> goe oh
-106 book here
-107 any wher+is
-108 refund run
-109 and+you code miss screen
-110 the+room
-112 at+<clock> if nice
-114 the+morn the+rain
-115 got+the
-117 every the+phon
-118 email late money
-120 make me+the
-122 good
-123 i+know
-124 chang
-125 give
-127 not:i
-129 done thank
-131 account again
-133 at+<number> charg so+i
-134 has+been
-142 gate
-143 doe i+had
-145 for time
-146 hung+up it+in leav the+whol
-147 sorry
-148 you
-149 bag
-151 how pric take
-155 bill
-157 read
-159 day rain
-161 ask
-162 the+lid
-167 <?>
-168 is+my
-171 or
-182 desk
-192 wait
-206 then
-210 not:it
-211 <handle> card
-230 love
`,
  },
  security: {
    bias: -138,
    words: `
385 card
306 loan
294 someon
292 used
262 copy
257 fake
247 not:mine
245 never
240 gone
236 not:any
231 password
229 login
225 licens
224 email
222 none
220 notic
218 not:such
215 receiv
214 loan+of
211 bank no+not:such
209 phish
207 money+to then+<number>
205 i+never passport
204 steam wallet
203 buyer
198 i+did
196 somebody
195 <money>
194 lost+all
193 bought
189 got have+not
188 log+in
187 not:get
184 account
183 taken withdraw
182 code rang
181 not:exist
178 that+i
176 end+<number>
175 fella
174 buy caller somebody+has
173 as+your
172 admin debit not:my
171 in+to
170 he rucksack
169 being have+never
168 a+<money> block+the bought+<number>
167 paid stolen
166 like+your
164 <money>+to don
163 the+tube
162 none+not:of
161 not:here phon used+in
157 link+in of+my pretend pretend+to
156 iban turn whatsapp
155 typ+the
154 not:in system why
153 not:us someth
152 number number+on was+not
149 used+my
148 all+my and invoic tube was+asleep
147 acc
146 a+hotel gone+to my+name not+not:exist not+not:sign not:out wir with+my
145 chang the+gentleman
144 everyth i+no money name transfer
143 last+night not:up was+open with+your
142 <date>+i i+gave
141 think
140 cash not:now
139 have+been install it+i not:like+not:mine thru+your
138 been+pay not+not:get tax
137 someon+is stand+order who+is
136 am+a forg not:authoriz who
135 can+see domain person typ
134 not:anywher on+my the+back they truck
133 not:know watch
132 a+stranger can+you empty from gone+and of+your seller stranger
131 it+on noth+not:like
130 digit+on handset i+do mile purchas
129 <number> call cash+machin was
127 hotel+in signatur ticket
126 it+for not:address
125 a+parcel crypto my+login paid+the voic whoever+has your+platform
124 whoever
123 a+fake by+somebody from+you i+sold pos
121 supplier your+logo
120 a logo partner
119 collect link my+car not+not:us your+system
118 car cat company not:signatur
117 an+unknown and+now my+bank not:like smart spend
116 been empty+the thi+morn turn+up
115 a+van into
114 from+my gentleman have+just say+that some
113 out whil+i
112 chang+my envelop machin+in profil
111 in it+pleas rob
110 ask+to let+a
109 alter found handbag instal see show+i the+job who+has
108 are+being exact exact+like my+file photo swap+my the+credit who+would
107 man not+not:know not:not to+send using
106 by+a digit nam not:log+not:in sav skin they+took
105 not+not:pick not:code
104 a+loan a+page not:apply not:log support
103 an at+your country feel+so gave it+back not:for receipt+for right+now wey writ+to
102 had+my surgery tenant the+surgery
101 and+chang my+ex not:made say+it that+<?> you+stop
100 fee me+to now+<number> releas
99 all+her are+in deposit+and ex hull in+hull my to+a via
98 longer no+longer
97 <duration>+old <number>+again firm my+mile swap to
96 crook on+every sign+on the+contract went+ther
95 it+going over+the
94 deposit flat not:for+not:<number> sell+it sir the+password transcript was+chang was+for
93 control deliver+a has+been have+no me+for not:card
92 mailbox messag thru+my to+install to+somebody top
91 balanc both email+from my+sav new+address not:and+not:now not:away them
90 address being+used detail drain it+just me+<?> mine+was note+<number> screenshot they+have to+give took+<number>
89 block found+a my+account
88 <date>+ther herself in+your my+visa not:are the+lot thru
87 <duration>+then contactless hack have+order he+will i+made know+how wrot+it
86 at+<money> let machin polic sim
85 <number>+from first+<?> keep+com sold use
84 <number>+email by not+not:my not:has post stop+it
83 agre+with stop+a ther+is you+refund you+tell
82 open+my out+my pump
81 com i+only seed took
80 as+me at+the demand done+it financ my+wallet not:is not:spend not:the+not:card the+tenant
79 husband not:anyon stuff
78 <duration>+later guy sell walk+off
77 a+<duration> alert bank+detail match not:into open recall say+your without+not:me
76 login+from not:broken stor your+data
75 <number>+my account+has email+that later my+handbag phon+on van you+let
74 got+taken morn+i top+up want+me yet
73 activat and+<duration> my+dead not+not:from
72 data in+it not:devic not:was over your+order
71 is+sent stop them+all visa you+chang
70 a+login am+an got+me he+told me+at supermarket
69 again+and not+not:buy not+not:chang
68 had+<number> hous leas of+mine off+me saw withdrawal
67 <date>+<date> contract to+press
66 is+not
65 <number>+so every+night laptop she+said so+far to+is
64 down+to
63 are+they becaus+he order+is to+his
62 and+all camera somebody+who
61 copy+of me
60 belong belong+to press
59 and+my off+with old+man pension
58 far me+my solicitor
57 sign
56 not:engineer the+guy
55 unless
54 not:their text
53 charity is+he never+not:been not+not:log the+tin your+company
52 her they+are
51 ther+a
50 night
49 got+a somebody+is
48 not:chang thiev
46 consol i+let not:came
44 collector with+it
42 is+that my+profil
41 not:that
40 ther transport
39 name+was
36 the+hous
34 photo+is
25 into+my
-19 has+not
-23 i+am
-45 have+sent let+me
-47 <number>+on
-51 <date>+and
-53 just updat you+charg
-56 how+do
-58 send+me
-60 bike
-61 story
-63 new+phon
-64 alway
-66 is+my phon+is reject
-67 <date>
-68 kick well
-69 by+mistak if+i my+son
-70 call+me
-71 step
-73 clos that+was
-74 my+parcel
-75 <number>+<date> fee+is love
-76 held i+lost not:<duration>
-77 a+fee hi
-78 cold
-79 <money>+on parcel wait
-80 food school the+last
-81 for+my was+charg you+have
-82 and+it box check+out it
-84 the+phon
-85 again door form like me+<number> mistak
-86 <?> my+money new+<number> on+it son
-87 do+i i+will pick pric
-88 hammer
-89 like+to past promis train
-90 lost+my
-91 question the+door
-92 can me+out
-93 can+i fine not:read
-94 charg have+got
-95 front+of have+a in+front not:you
-96 card+block floor would+like
-97 the+fee
-98 in+<number> the+man
-99 <email> error not+not:a not:again queu whol
-100 at+<number> but time
-101 <number>+and and+you not:to
-102 <money>+for account+number we
-103 <number>+star already put
-104 driver me+the
-105 and+was go once
-106 absolut
-107 has+a second
-108 room to+chang
-109 i+pay
-110 in+the must star
-111 desk
-112 look+at
-115 left to+my would
-116 forgot
-117 be full
-121 do of+a
-123 declin pleas
-126 not:a
-131 about
-132 how
-133 run
-134 expir
-135 in+<date> it+to seat
-136 could
-139 is+the the+app will yes
-142 i+want
-143 not:the
-145 befor
-148 if
-151 here
-152 after thi
-153 your+card
-156 wrong
-159 had+to sorry
-161 you
-168 should so
-176 or
-205 to+the
-223 need
-267 <handle>
`,
  },
  "self-harm": {
    bias: -149,
    words: `
396 myself
342 thought
323 the+only
290 cut
288 suicidal
287 die
285 way
284 goodby
276 lie
269 life world
258 everyth
256 pill that+he
253 go
249 find+me
243 liv the+cat
239 not:aliv
234 to+my would+get
229 me not:matter
227 overdos
226 keep
225 debt
222 be
220 not:me
219 not+not:matter
218 not:of+not:thi
217 swallow
216 i+try not:live
215 loan
212 after+your ask+if
210 wife
208 to+die
207 arrear jump
205 not:myself
203 tablet
202 for+thi
201 not:i
200 might my+head
199 my+tablet
198 when+the
197 feel+like
196 mayb platform
195 head
194 cat
191 cut+again you+ask
190 i+was
189 stop
188 i+woke not:think
187 engag left+for not:face
186 not:week
185 company it+all not+not:live
184 to+say voic
182 have+noth my+name only
180 not:next not:tell+not:you
179 not:and take+me the+platform
178 mine read+thi
177 dead have+decid not:liv
176 finish woke woke+up
175 night+i nobody+not:would not:would
174 dark without+not:me
173 note then+i
172 and+he
171 death the+pill will+have
170 forgiv night+that
168 pleas+can used+to wish your+letter
167 even+the the+rope
166 be+over fami
164 have+got
163 i+stop not:anyon to+do
162 ever shall written
161 door+is not:day not:send
160 not:christma sleep
159 burn final i+sat my+will rope
158 aliv do+not not:one think
157 boy i not:long
156 and+i not:be
155 balcony bottl from+your not:an of+me sister the+balcony you+hear
154 everyon goe goodby+to
153 i+keep my+wrist to+not
152 have+stop i+mean not:around not:be+not:around not:look not:see the+loan the+multi-storey
151 been+think into+the peac stand
150 am+plan depart
149 a+plan am not:up strang the+voic
148 he+will near+did person sinc
147 be+dead bury from+<date> have+taken not:com not:of sell think+about
146 <number>+way dad her+now my+parent not:plan the+hous the+river
145 leg tell+my tell+them
144 am+<number> find i+imagin notic
143 have+written listen the+gas
142 bailiff+come they+would why+i
141 letter+to might+do
140 afraid+of and+stay crash die+<?> end have+no love+her not+not:plan not:plan+not:on your+debt
139 mam not:carry not:contract not:to+not:be
138 being my+skin
137 <number>+i exist give in+it never+not:been you+cut
136 <date>+you anyth as+well home+again if not:not tell
135 anyon going himself+in last multi-storey over+a
134 anybody been+in car+park clos futur helplin lost+the mean not:stop would+rather
133 am+a body himself not:more scammer you+read your+portal
132 bailiff callback gone hurt+myself into+a it+to
131 eviction not+not:com not:in+not:thi thing+i
130 river that+i
129 being+here breath need+<duration> night otherwis suicid the+toaster
128 anyth+else left not:reason reason your+tower
127 am+think sometim ther+is to+go
126 ask+for day+i not:for not:sham not:thi the+chat the+sea thi+time was+nice
125 bottl+of can+give consider my+brother
124 and caus my+visa she+will thi+life toaster
123 and+<date> i+go lock+the not:not+not:the proof the+doctor time+you
122 honest+if not:ring so+ther you+refund
121 <date>+for blam garag it+end much not:longer not:read+not:thi the+garag
120 is+my month not:my+not:own not:see+not:a
118 make not tir+of were+the
117 but+i i+type i+were
116 not:check the+ring yous
115 bye flatmat my+flatmat not:no+not:money note+for
114 a+bill are+in can+you decid life+is not:by not:in+not:it of punish scar teacher thing+to who+would will+not
113 <duration>+to i+still i+went not+not:bother sea
112 argu+with my+desk the+complaint wher+i
111 disappear i+said not:anymor not:get not:miss+not:me sat+in shelter will+find
110 a+belt driv have+my prefer
109 leav make+sure nobody thing
108 can+keep not:left not:notic not:with+not:a to+myself your+car
107 is+as you+to
106 <number>+leg brother my my+fami tak
105 after
104 deep i+have not+not:to not:brak of+being proper twic+thi
103 end+it gone+you i+think
102 <number>+more done+to my+children not:dead send+somebody shall+be wonder
101 make+it paracetamol third+night wish+i
100 <date>+i just+the not:need sinc+your
99 all back+in her is+that my+last not:safe than
98 am+stand chos delet me+want not:tir peopl+have stand+on was+going what+i
97 last+night
96 with+it
95 <id> blanket not:be+not:at quiet the+lad the+world
94 b children my+neck tbh
93 for+good my+mate my+sister not:<date> not:me+not:in so+do sorry+for what+it
92 letter+came not+not:safe not+not:sure not:on+not:thi not:sure of+liv she tak+the
91 i+send not+not:mean
89 bottl+and my+sleep only+<number> put+right spac
88 decid+to i+wish the+notic the+tenant who+has
87 is+like not:in+not:me not:the+not:wed not:wed not:with
86 am+leav not:world out+so paid+the strip
85 a+bottl all+up everyth+is not:trip star+at why
83 help+i lock the+final the+insuranc
82 bother hang+from not+not:see not:from+not:thi not:in
81 has+the proud
80 not:a+not:way
79 flat it+would now+i
78 all+my am+back phon+contract road would
77 are+send mate taken
76 control not:paid
75 not:with+not:it plan
74 befor+i i+took
72 not:much not:much+not:longer
71 direct
70 engrav have+look not:being not:way
69 were+dead
66 took+<number>
65 thank+for
64 i+had not+not:get thought+about
62 my+life not:can not:if
61 i+owe the+return
59 enough is+fine
57 not:anyway
55 no+not:more
52 how+much no+not:use
51 not:on zero
50 peopl
49 in+that
47 not:be+not:aliv
42 with+the
41 at+the
38 had+a
29 feel
11 i+should
-45 to+know would+like
-52 i+would
-58 nois the+nois
-61 the+queu
-63 chang
-64 to+the
-67 talk
-71 have+ask
-72 another read
-73 letter+about list
-74 cancel touch
-76 ok
-77 my+money
-79 have+just name
-81 not:me+and
-82 ombudsman
-84 film so+it
-85 miss
-86 the+new
-88 referenc
-89 not:let
-91 wet
-92 post
-93 fix not+not:hear
-94 of+thi to+thi
-95 the+pric
-97 is+a
-98 engineer
-99 dear it+<?>
-100 fit is+on
-101 screen
-102 not:for+not:a
-103 not:app
-104 not:<date>+not:i not:want+not:your
-105 in+a the+wrong thes
-106 not:again that+the the+lid
-107 am+tir had+to not:writ
-108 can+be have+never wher+is which you+get
-109 sinc+<number>
-110 have+to is+<date> twic+and wife+is
-111 in. not:ask up+and
-112 if+that need+to
-113 hi not+not:pay not+not:use on+it
-114 lid to+clos
-116 is+no not:on+not:the sign
-117 but
-118 claim the+way
-119 <?> updat
-120 new pric see
-121 word
-122 expect
-123 arriv until
-124 at+me not:phon not:you offic
-125 let+me review ring+me
-126 be+ther not:in+not:the
-127 is+dead wrong
-129 box not:put not:without
-130 appoint page
-131 wait
-133 not:let+not:me not:tell+not:me of+my the+app
-134 com that+you
-136 explain
-137 is+it
-141 lift
-142 i+ask
-143 queu
-144 first
-146 of+you
-147 code
-148 charg
-150 our
-151 sick
-154 <number>+time
-155 manager
-158 the+<number>
-159 number us
-160 and+the not:<number>
-161 my+friend tell+me
-165 not:what
-169 servic
-171 and+my
-173 thank+you
-175 not+not:even
-177 <clock> with+you
-180 with+my
-184 friend
-187 can+i
-189 give+me
-193 how+do
-206 same
-214 me+the
-222 <number>+and
-228 mov
-231 we
-298 <handle>
`,
  },
  violence: {
    bias: -148,
    words: `
373 him
345 his
312 not:walk
276 have+got
265 am+com
259 who
256 your
251 her time+for
250 ther+will
236 he petrol
231 shoot
224 whoever
222 torch
220 evict or+i
219 landlord we+know
214 are+not
213 a+can can+of
208 he+will
206 are+dead
202 mind
201 not:come
200 or
199 not:father
197 happen+to street
196 home
195 gun warn
193 start
192 not:will
191 bring
190 tower
188 boy oil watch+the you+would
186 be+an beat iron tell
183 complaint
181 boil+oil
180 break come expect+a
179 bat be+on kneecap not:going+not:to
178 brick not:i
177 when+your
175 insid
174 cut+my man security
173 guy than+your
172 ble showroom
171 if+my not:be put+that
170 sir
169 smash
168 car fast make+your outsid
167 a+bomb alon
166 if
165 not:me not:you+not:are
164 my my+fist not:his of+you
163 get
161 <number>+eye finish+at peopl sham you+like
160 <duration>+alon
159 not+not:it off+it
158 neck not:be+not:walk
156 be+sorry going+to hide will+put
155 ambulanc
154 shotgun sleep
153 me+<?>
152 dead+man i+will not:street villag you+hear your+back
151 do+not not:make+not:me someth+to you+better
150 the+last
149 it+down not:laugh sir+you
148 like+you
147 every+one it+here
146 fir offic
145 driv hospital
144 <number>+i burn how+we is+going not:in+not:it own
143 me+on nice not:van on+that pretty the+next wish+you you+i
142 again+i and+if come+out not+not:with repossess
141 depot more+than of+that wreck your+complaint
140 a+stick calm
139 bomb noth+not:left on+reception the+beard watch+your your+warehous
138 clerk com eye van way+home
137 a+shotgun
136 ash chainsaw fix+the not:i+not:will scar you+<duration> your+tower
135 deny fella mr not+not:leav not:are
134 bro to+hurt
133 for+less pilot
132 face is+over than you+send
131 deposit door+and offic+is
130 hous someth
129 a+visit am+ask
128 feed machet not:back simpl swear time+i
127 a+hammer bolt come+to pray some+of that
126 beard i+know licens receptionist tanker yer
125 all+night bite finger fist key not:who
124 pay+with valu your+showroom
123 find would+you
122 or+my to+that you+sold
121 brak for+what moderator not:meet with+me
120 a+dead a+wall are+hav be+round keep+your out+what polic the+woman you+will your+depot your+kennel
119 i just+the now+it
118 do+it money+or she you+choos
117 be+at lie peopl+in we+talk
116 him+i nice+<number> will+come you+put your+lobby
115 me+for rout shot volunteer
114 am+just red you+think
113 <clock>+to be+a see that+on will
112 again+and is+wher me+is
111 am+say better driver gate multi-storey the+multi-storey you+rather
110 and children fish hurt let+the nose not:going one+of plac to+deal
109 a+brick com+for ice lane not+not:<date> thi+end you+come
108 an glass surgeon think+you you+want
107 if+he the+<clock>
106 and+i dear+sir know+the mate not+not:com not:com+not:to right+i
105 alon+with driver+i forklift going kennel light my+tv your+collector
104 about+my am+going fall+off my+patienc not:a+not:threat not:threat open+it or+your sold somebody+should still+got to+see your+van
103 com+to know of+petrol officer were+you
102 collector first+<number> head him+a knif quicker
101 finish i+done what+i your+head
100 do+to lock+up not:up patient safe the+high to+driv
99 me+it
98 door nursery still+stand
97 a+gun at+the i+swear if+she man+who the+thought thought+of til
96 build faster heavy i+were lock mark not:out see+him third+time work+ther
95 <number>+is no+not:window not:window one over window
94 and+all gate+<number> go+home sham+if strangl the+leak thi+and
93 be+wait cross has+no rope they+will
92 deserv+a dry girl have+bought not+help not:miss not:my
91 a+complaint and+your suggest with+<number>
90 never+not:met yes+i
89 and+you behind+that complaint+form not:it+<?> not:return not:word wher your+counter
88 fair summer them to+come
87 <number>+phon board take+<?> the+park
86 cancel+it i+still less lobby meter
85 given+me high hungry my+claim wher+your
84 pocket the+morn
83 <number>+sharp a not:stand we+never
82 end+<date> teeth the+upgrad
81 ban+me for+an he+is my+email remember your+neck
80 <duration>+for and+he behind easy fly lucky not:doing not:leg sharp
79 dead home+in not:better phon+<?> round
78 crowbar desk+is ill not:more pal touch+my
77 becaus+you from+the knif+in not+not:a not:come+not:to not:met your+face your+manager
76 after+that
75 i+shoot not:<number> walk
74 <date>+i it+will
73 i+own of to+sleep
72 my+<money> the+hous tip+over trie
70 get+you valu+your
69 every+day
68 yourself
67 leak
66 hire park you your+offic your+supervisor
65 is+how my+account side+of you+or your+shop
64 me the+plac
63 look+i van+and
62 have+noth
61 but+a
60 not:he your+receptionist
59 see+you
57 but+i form+<?> on+a
54 a+petrol a+sham
53 call+from
50 ban
44 i+have
43 it+take know+you
38 watch
25 hit+the
-45 for+the
-52 <number>+star
-58 love
-66 star
-67 a+present
-69 near
-70 used
-71 not:let+not:me
-73 in+my me+if right
-75 can+i phon+with
-76 present
-77 a+very up+on
-78 for+<number> it+in our to+collect
-79 not:at stop
-80 get+me long
-81 a+<number> a+shop not:tell+not:me sure+that
-82 bag fight see+the
-84 and+my watch+out
-85 another is+ther later
-86 i+watch if+that
-88 code is+for
-89 front+of in+front will+tell
-90 can+do com+from
-91 get+your thank+you ther+is
-92 i+do know+if
-93 charg i+keep last+time sound will+not
-94 paper we+will
-95 the+counter
-96 have+put
-97 everyon we+have
-98 just me+to typ
-99 menu mov queu that+your
-100 have+to order reply
-101 and+not app the+key to+you
-102 charger messag the+manager thi+morn
-103 a+van about hello hour singl step suit
-104 all+of over+to
-105 your+new
-106 contract oh press
-107 room
-108 <number>+with boss carry or+the sign sit
-109 at+home bank not:tell why
-110 the+gate the+shop to+get
-111 about+the let+me tell+your who+is
-112 could seat
-113 pick sinc stood to+a
-114 alway gone sorry
-115 elsewher wrot
-116 best for+a week
-117 ask at+me my+friend
-118 came you+that
-119 that+it you+and
-121 let+you lost that+you
-122 not:thi
-124 every+time have+had what+you
-125 day
-126 not:from
-127 money+back stay
-128 not:even
-131 to+know
-132 customer on+your
-133 your+driver
-135 card
-136 review
-138 question
-139 will+see
-140 shout
-141 <?> said
-142 photo
-144 it+<date>
-145 gave
-146 look+at
-148 it+is
-149 i+want
-152 will+have
-154 do+i left
-156 that+is
-158 can
-159 need+to
-166 and+the has
-169 is+<number> tell+me
-170 at+<number> thank
-174 will+send
-176 collect
-187 number
-189 to+be
-193 wrong
-239 pleas
-243 told
-248 was
-249 <handle>
`,
  },
} as const;

export const replyWeights = {
  defensive: {
    bias: -131,
    words: `
328 not:our
319 surpris
247 perfect
245 alway
241 not:of
235 not:a review
228 which
225 we+did
223 describ
222 every
218 different
214 serv
213 hotel
212 business
210 doe+not
209 your+claim
204 must say
203 a+refund
201 as
200 end+at
194 must+have
193 not:call
190 not:has
188 not:anybody
185 so+i
183 exact
181 polit that+the
180 voic
179 check
177 for+<duration>
175 actual
173 did
172 breakfast fami it+left
170 is+noth
169 throughout
168 not+not:guarante not:guarante
167 so+it stand+by
165 not:by+not:us over
164 decision was work+fine
162 as+the inform what+you
161 hard
159 that+you
158 and read+your
156 an+estimat estimat
154 brought com not:error put+the the+call
153 area lift our
151 complaint
150 not:had that
149 not:had+not:a test wash
146 are+a check+in some
145 as+you not:any
144 dark not:view
143 not:about+not:it not:promis
142 not:ever whatever whatever+your
140 not:that regard the+word would+not
139 on+every
138 else love+it
137 carpet exact+what not:at+not:our you+writ
136 claim not:how remain
135 are+fully forget guard
134 by+a
133 all simp
132 not+not:true not:true only was+never
131 at+check work
130 not:give the+photo
129 in+all noth our+staff the+hotel we+do
128 wall
127 not:say
126 pool
125 fact when+we
124 housekeep not:other+not:guest you+paid
122 hotel+of on+a you+call
121 regard+the the+porter
120 a+<date> is+simp not:by you+got
118 not:how+not:we seem you+say
117 of+a signatur the+car
116 bed not:did of scratch was+ther we+never
115 manager+on
114 colleagu correct
113 exception+to mention not:in note+that
112 which+you
111 agre arriv+at clear every+day excellent left+with other peopl+who the+manager
110 be+fair beg beg+to differ to+differ wait
109 at+no night+is our+room
108 <duration>+and fully log the+updat
107 branch complain of+your
106 has+no is+not not:with+not:the without+not:a
105 rais room
104 heat member not:which provid
103 personal that+we the+tariff yet
102 not:guest+not:has not:mail not:your
101 do file from+all so+the we+check
100 not:ther quit respect
99 and+has note own
98 opt used were+taken
97 offer+a you+a your+is
96 and+found duty exception the+queu thi+has your+area
95 disput story understand
94 call empty has+given not:be+not:held not:held not:small
93 believ but doe in+<date> many not:them the+same their+own
92 henc listen+to you+open
91 answer+the i+find night peopl pool+was zip
90 did+everyth important+to in+line manag manag+to noth+but strang us+a
89 a+<number> not:the the+city the+date we+take
88 given+us is+down market priya show+that the+procedur you+mention
87 around follow menu never site+are the+bed
86 awar hang+on remember team+is with+<number> year
85 a+different fact+straight fine send+you straight the+first up+was
84 kind+note not:be not:shout order pric the+<clock>
83 driver our+driver
82 a+chang book+was chang+of city find have+never leaflet not:servic the+leaflet you+arriv your+own
81 clos+at driver+say not:hotel to+that your+review
80 act answer by+you from+you listen not+not:be
79 <number>+<number> a+letter if+it in left request scam see+no slow we+have weigh
78 app confirm
77 bath find+the it+work not:in+not:the so tariff the+phon you+check
76 <number>+with a+<duration> at+<number> natural not:wrong twic+and you+enjoy
75 and+see million noth+not:wrong prais would+do
74 charg every+guest is+important like+that queu ther+was your+card
73 <date>+<date> how+to i+assur knock not:her
72 courtesy due not:complain not:in+not:that notic rather stand very
71 check+out meter
70 and+not is+only that+i
69 did+not his know+how none not:it
68 and+the and+wait is+free not:about the+crew the+fridg to+find why+did
67 arriv find+it here not:on the+pool
66 <number>+in is+hard the+charg the+usual you+at your+wife
64 more+than not:were open+the restaurant the+breakfast the+meter them+and was+left
63 behind exact+the loud print+on until+<number> with+all writ
62 agre+to airlin gym our+waiter per procedur the+gym
61 as+per child enjoy+the happy he not:who page you+that
60 has i+would not:in+not:our the
59 accord accord+to down+to explain here+and not:say+not:that
58 extra fridg parcel+was the+best your+kind
57 have+no heater not:our+not:fault porter window
56 any+other final kind record sir
55 bell lower the+bell
54 befor+you pick+up the+guard wife
53 agency arrang do+the fresh not:in+not:your see+if the+agency
52 not:we the+heat
51 explain+the room+are than
50 not:night
49 rude
48 to would
47 found no
46 not:out+not:of
45 follow+the let+us
44 are discount
41 everybody
39 not:of+not:the
38 early
37 not:for+not:the
32 security
31 assur+you
29 you+order
-40 and+we
-42 not:else+not:has on+us
-44 the+guarante
-45 head the+check
-46 been
-47 be+the is+the room+and the+claim
-48 everyon
-49 right
-50 depot door the+depot
-52 not:queu went
-53 stay
-54 is+how not:at+not:all not:to tap you+lik
-55 <clock>+<clock> aim for+that not:we+not:want
-56 expect happy+that shut
-57 for+our have+put your+was
-58 after+<duration> ask at+<clock> not:size was+a
-59 apology
-60 it+was laps not:clos oven try you+could
-61 extend fals make not:like the+form
-62 not+not:shar not:feel pass regret+that smil the+garden
-63 am get goe i+am not:shar the+door
-64 him once second team+check that+did the+second
-65 clos driv is+in it+doe work+for
-66 came say+so thank+for with+us
-67 <money> and+it need not:more not:refund not:thi
-68 address
-69 hold room+have
-70 our+team
-71 is+at leed us+that yes
-72 keep meet not:about+not:the of+you that+doe
-73 from+the great it know+that
-74 are+glad error fix is+gone not:light not:work
-75 code fault the+nois to+hear use work+to
-76 and+you bag
-77 about feel good lik
-78 about+the give how in+the our+mistak short still
-79 <date> not:will side was+clos
-80 mov
-81 friend gone not:back visit
-82 and+a
-83 not:was
-84 garden next on+your ticket
-85 term van
-86 new
-87 see+that
-89 have+not not:responsibility thi+is
-90 go hope stop was+wrong we+will
-91 to+see you+are
-92 us
-93 mistak not:fare
-95 <number>+peopl
-97 hear is+on it+as pay we+are we+regret
-98 not:have or plan rest too
-99 becaus number
-100 <number>+of
-101 breakfast+is happen label
-104 not:chang
-105 not:want
-107 and+your
-108 so+that
-110 off sent should
-112 me
-113 was+our
-114 pleas small
-116 has+been
-117 back
-118 help i+have now
-123 my
-125 glad
-126 and+that
-127 to+our
-132 after
-134 wrong
-135 late you+can
-141 well
-143 you+have
-145 apologiz
-146 servic
-147 i
-159 that+was
-174 thank
-179 will
-191 regret
-213 you+did
-223 sorry
-242 <?>
`,
  },
} as const;
