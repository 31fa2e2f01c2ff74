// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -158,
    words: `
309 he+is
295 stitch
292 smell
282 went
270 her
265 burn
261 blood
250 smok tumbl
249 and
248 eye
238 clinic
233 loos
229 stop
218 gave
214 snap spark
210 my
208 batch touch
206 off
203 down
198 head outsid
196 meter+is
194 health
193 doctor land throat
191 brak
190 finger
189 caught
188 chest children
185 under
183 lock needl+in reaction sinc
182 up
181 in+it touch+the
178 deliver
177 reaction+to
176 he
175 and+for
173 skin
172 crack don from+the not:sinc
171 vomit
170 gone the+meter
168 <id> gas woke
167 boil fell on+a you+sold
166 coach
165 cough tingl top
163 stuck thigh
162 blad carer
160 at+your
159 button+is faint from+your in+the out+with writ
158 hit
157 glass my+<duration> scooter she+is
156 am+look light my+sister the+alarm
155 came+off
154 a+headach have+been headach me+over not:leg
151 school your your+<number>
150 hospital not+not:feel straight
149 insid needl
147 all+<number> blister catch
146 com not:left
145 cellar porter the+cellar
144 floor is+what pen
143 arm collaps
142 bit face rail+in
141 a&e hard in+a&e it+smell ladder wire
140 allergic try+to
139 has+made lying
138 into+the off+and
137 bottl fire forehead land+on not:out
136 aisl+<number> but+the eye+are i+do knee sister tire
135 bleed is+going my+finger the+baby tongu
134 wear+a
133 lift off+your
132 got+an thru+the
131 bare+wire battery fractur not:food pallet ran wet wire+hang
130 <number>+have after+your edge+of eyebrow fold heater patch to+whom
129 bar not:breath
128 down+on has not:know over+my
127 rest+of the+carer
126 in. my+tongu not+not:open not:on the+cold water+is
125 drink had+to of scream the+lab
124 could+not for+<duration> odd pendant
123 <number>+time by+itself full tight vet when+i
122 cleaner got my+ankl on+his press the+waiter toward+the
121 <number>+kid and+she me ther+were
120 came+down clean into next off+in swallow tore
119 whom woke+up
118 across+the degre meter not+not:know not:feel not:your on+my put shut smell+in you+sent
117 bus lead the+land until
116 nail send+somebody wrist
115 <number>+children pleas+hurry plug we+were
114 gave+my not:eye okafor well+it wheez
113 ankl chin cut detector it+just of+thos pain shard
112 bare spray told+us
111 dad flea foot pav with+no
110 courier in+ther not:came not:without+not:a red she someon toward
109 door have+gone motorway next+to off+on the+motorway
108 alarm
107 burst kid lying+ther
106 at digger has+not swell the
105 fit hors sold wher+the
104 brick his+own my+foot my+thumb roof+of sinc+the wash+machin
103 asthma council creak is+dead my+son order+the your+lift
102 hot nut oxygen push
101 <date>+my bolt i+still mail+about my+daughter someth the+doctor the+school
100 across cooker hurry limp the+eye tree
99 a is+com thru train wee whether+it
98 baby end+up found not:water not:without strong you+tell
97 class grandad not:after+not:the not:go pushchair round shock the+handl
96 after do+with is+up step ther+was
95 not+not:go not:outsid swollen
94 at+the drop pass
93 empty+it is+empty not+not:put out+the report+it us+have
92 chew not:open old+man pen+and said+the ston third thumb
91 <number>+pen machin shut+at went+into
90 between my+eye paw teatim the+cot was+under
89 a+drip the+back the+tip up+it
88 drag elbow handl you+know
87 drop+the for+our mrs on+<date> should+i shoulder stretcher
86 <number>+of breath child me+<?> the+bedroom your+plac
85 bit+my cabl have+a i+was left+with magnet not:is our twic would+not
84 <number>+my a+tree of+smok ring+me root scaffold swing
83 i+woke onto+the pillow throw
82 bunk not+not:come not:off numb the+wee your+crew
81 <date>+<?> know+that the+checkout ward
80 a+man an+old came+away lucky
79 area kiosk not:let not:thru of+our onto the+boiler third+letter us+to wife
78 <number>+stitch by in out+of
77 abeg lane she+was tip toe
76 <number> and+get been+on daughter final the+lane you+swap
75 in+her kept
74 bottl+and i+went
72 left+a make+the
71 came carbon cooky e jar the+staff
70 and+need swallow+the
69 what+do
68 a+and peopl+have teeth
67 com+out not:after the+bottl waiter
66 bed car+seat near
65 and+<number> forklift formula invoic+<number> my+face
64 <duration>+befor rid together
63 about+<number> i+carry
62 not:sound the+socket
61 my+hand party pit
60 pad real stand
59 awful in+his mouth that+my
58 told
57 outsid+the sent to+the
56 <money>+for had+an my+teeth
55 going hang the+bouncer
54 bouncer
51 some
49 baby+in my+head
48 out+in
47 a+needl is+full of+your out
46 stuck+in
45 has+gone open+the to+my
42 dizzy
41 stov thru+a
39 driver+left
37 it+will took+the
34 rat
30 of+gas
-3 becaus+of
-43 room
-50 is+the
-51 pay
-54 drov
-57 has+a
-60 the+way
-64 be driv past to
-66 came+and the+screen
-67 i+have
-68 best come cost have+put
-69 another to+say
-70 call
-71 tell till week
-72 sort
-73 have+had the+desk
-74 burn+my
-75 it+was the+mail
-76 <number>+star kill up+on
-77 plan
-79 now+the shop
-80 her+phon mirror
-81 dirty food of+<number> you+can
-82 can+i text
-83 it+up to+<number>
-84 <duration>+of my+hous seat
-85 engineer human
-86 loud
-87 breakfast my+bag not:take pack the+soup word
-88 the+system
-89 and+went is+miss stay yes
-90 note the+<number>
-91 is+on stood system your+floor
-92 look one
-93 phon
-94 sound
-95 sign
-96 paper
-97 form you+have
-98 do+not pleas
-99 and+the arriv let+me
-100 answer thought
-101 fine keep oh
-102 fee goe lobby not:again star
-103 app the+bill to+your
-104 than
-105 a+<number> book wher+is
-106 <number>+in for+the here
-107 run screen
-108 at+<clock> if miss
-109 after+<duration> and+you code
-110 any nice
-112 refund the+room
-113 got+the
-114 the+rain
-115 email
-116 money the+morn
-117 good late the+phon
-119 me+the
-121 i+know
-122 make
-123 give
-124 every not:i thank
-125 chang
-130 account
-131 again has+been
-133 at+<number>
-134 charg so+i
-137 done
-140 hung+up
-142 gate
-143 doe
-144 i+had
-145 leav
-146 for
-147 it+in
-148 the+whol time
-149 sorry
-150 you
-152 pric
-154 take
-155 bag
-156 bill day
-157 how
-158 read
-160 rain
-162 ask the+lid
-168 is+my
-170 <?>
-174 or
-189 desk
-191 wait
-200 then
-210 not:it
-212 <handle>
-216 card
-229 love
`,
  },
  security: {
    bias: -138,
    words: `
385 card
300 loan
295 someon
290 used
257 fake
256 copy
250 not:mine
245 never
242 gone
237 not:any
231 password
229 login
226 licens
225 email
222 none
221 notic
219 not:such
215 receiv
214 bank
211 no+not:such
208 passport phish
206 money+to
205 i+never wallet
204 steam
202 then+<number>
201 buyer
200 loan+of
198 i+did
196 somebody
195 <money>
194 lost+all
193 bought
189 have+not
187 got log+in not:get
186 rang withdraw
185 account
184 code not:exist taken
179 that+i
177 end+<number>
174 as+your buy caller somebody+has
172 debit in+to
171 admin he
170 fella have+never not:my rucksack
169 a+<money> bought+<number>
168 being block+the
167 like+your paid stolen
165 don
164 the+tube
163 <money>+to
162 none+not:of not:here
161 phon used+in
158 of+my pretend pretend+to
157 link+in whatsapp
156 iban not:in turn
155 system typ+the
154 not:us was+asleep
153 my+name number someth why
151 number+on
150 and with+my
149 not+not:exist tube was+not
148 invoic used+my
147 acc transfer wir
146 a+hotel all+my gone+to not+not:sign not:out the+gentleman
145 everyth not:up
144 money
143 chang i+no
142 <date>+i i+gave person think was+open with+your
141 last+night not:now
140 cash have+been name
139 install it+i not+not:get tax who+is
138 not:like+not:mine stand+order
137 not:authoriz thru+your
136 am+a on+my someon+is
135 domain forg gone+and not:know they typ
134 can+see not:anywher the+back truck
133 been+pay
132 empty from of+your watch
131 a+stranger can+you i+do it+on mile seller stranger
130 call digit+on noth+not:like was who your+platform
129 cash+machin purchas
128 handset ticket
127 <number>
126 hotel+in it+for signatur whoever+has
125 a+parcel crypto my+login not:address paid+the voic
124 a+fake by+somebody whoever
123 from+you pos
122 i+sold my+bank
121 not+not:us your+logo
120 company logo my+car
119 car link your+system
118 a cat collect not:like not:signatur partner spend thi+morn
117 smart
116 a+van an+unknown and+now been empty+the into turn+up
115 gentleman
114 have+just say+that some supplier
113 by+a from+my
112 chang+my machin+in my+file swap+my
111 envelop in profil rob whil+i
110 alter it+pleas let+a out see who+has
109 found not+not:know show+i the+job
108 are+being handbag instal photo who+would
107 exact exact+like nam the+credit they+took to+send using
106 not:log+not:in not:not tenant
105 ask+to not+not:pick not:apply not:code sav skin
104 a+page an digit support
103 at+your country feel+so not:for not:log receipt+for that+<?> wey writ+to
102 gave had+my it+back now+<number>
101 and+chang not:made right+now to+a
100 are+in deposit+and fee man my my+ex say+it swap via you+stop
99 hull in+hull releas
98 all+her control ex longer me+to no+longer
97 <duration>+old crook firm have+order my+mile over+the
96 sign+on they+have to
95 it+going not:for+not:<number> sell+it the+contract the+password went+ther
94 deposit flat have+no me+for not:card transcript was+chang was+for
93 <number>+again both
92 <number>+email a+loan address deliver+a mailbox messag my+visa sir thru+my to+install to+somebody top
91 detail has+been mine+was new+address not:away note+<number>
90 being+used it+just my+sav not:and+not:now screenshot the+surgery thru to+give took+<number>
89 balanc block drain found+a let me+<?> sim surgery wrot+it
88 <date>+ther herself machin my+account not:are
87 <duration>+then at+<money> contactless hack he+will i+made in+your know+how note+on the+lot
86 first+<?> say+your them ther+is
85 email+from not:has polic post stop+it use
84 <number>+from com keep+com not+not:my on+every pump sold the+tenant
83 agre+with email+that stop+a you+refund you+tell
82 out+my
81 open+my show+up took
80 by demand done+it financ i+only not:spend not:the+not:card seed
79 <duration>+later as+me husband my+wallet not:anyon not:is open stuff
78 bank+detail match
77 a+<duration> at+the guy not:into recall sell stor walk+off without+not:me
76 account+has alert later login+from van your+data
75 <number>+my got+taken not:broken phon+on visa yet
74 and+<duration> morn+i my+handbag top+up want+me you+let
73 my+dead not+not:from not:was over stop
72 activat is+sent them+all
71 data in+it order+is supermarket
70 a+login again+and am+an got+me he+told me+at not+not:buy not:devic you+chang
69 of+mine pay+a saw withdrawal
68 had+<number> hous is+not not+not:chang off+me to+press
67 <date>+<date> contract
66 leas
65 <number>+so every+night she+said so+far to+is
64 becaus+he down+to laptop somebody+who
63 and+all are+they copy+of me to+his
62 camera
61 press
60 belong belong+to old+man
59 pension
58 far off+with sign solicitor
57 i+let me+my
56 not:engineer the+guy
54 her never+not:been not:their unless
53 charity text the+tin your+company
52 is+he not+not:log they+are
51 ther+a
50 got+a night
49 somebody+is
48 not:chang thiev
47 not:came
46 consol
44 collector with+it
42 is+that
41 my+profil not:that
40 transport
39 name+was
37 ther
36 the+hous
33 photo+is
25 into+my
-18 has+not
-23 i+am
-44 have+sent
-47 <number>+on
-48 <date>+and let+me
-53 just
-54 you+charg
-55 how+do
-56 send+me
-60 bike
-61 story
-63 alway new+phon
-65 is+my
-66 <date> kick phon+is
-67 reject
-68 well
-69 by+mistak my+son
-70 if+i
-71 step
-72 call+me
-73 clos
-74 <number>+<date>
-75 fee+is my+parcel not:<duration>
-76 held i+lost love
-77 a+fee hi that+was
-78 cold parcel
-79 <money>+on wait
-80 food school the+last
-81 for+my was+charg
-82 check+out it you+have
-83 <?>
-84 and+it box mistak
-85 form me+<number>
-86 again do+i like new+<number> pick pric the+phon
-87 hammer i+will my+money on+it son
-88 promis the+door
-89 door like+to past train
-91 can lost+my question
-92 fine front+of in+front
-93 can+i charg not:read
-94 have+got me+out
-95 floor have+a not:you the+man
-96 card+block would+like
-97 but
-98 in+<number> not+not:a the+fee whol
-99 <email> error not:again queu
-100 already at+<number>
-101 <money>+for <number>+and and+you not:to time
-102 account+number
-103 <number>+star put
-104 driver me+the
-105 and+was go once we
-106 absolut has+a second
-107 room
-108 to+chang
-109 i+pay
-110 must star
-111 desk in+the
-113 look+at
-115 would
-116 be
-117 forgot full left to+my
-120 of+a
-121 do
-123 declin
-124 pleas
-125 not:a
-129 about
-131 how
-132 run
-134 expir
-135 in+<date> seat
-136 it+to
-137 is+the
-138 yes
-139 will
-140 could the+app
-142 i+want
-145 not:the
-147 befor
-148 if
-150 after
-152 here thi
-154 your+card
-157 sorry wrong
-159 had+to you
-168 should so
-177 or
-205 to+the
-223 need
-265 <handle>
`,
  },
  "self-harm": {
    bias: -150,
    words: `
396 myself
343 thought
325 the+only
289 cut suicidal
287 way
285 die goodby
278 lie
271 world
268 life
259 everyth that+he
256 pill
253 go
250 find+me
246 not:aliv
244 liv the+cat
235 would+get
234 not:matter
233 to+my
229 me
227 keep
226 debt
223 not:of+not:thi overdos
221 be not:me
219 i+try not+not:matter swallow
217 loan
215 not:live
214 ask+if
212 after+your
210 to+die
209 arrear
206 jump
205 tablet wife
204 not:myself
203 not:i
201 my+head
200 might
199 my+tablet
198 platform when+the
197 mayb
196 for+thi
195 cat head
193 feel+like
192 cut+again not:think you+ask
191 stop
189 i+was
188 engag i+woke left+for
187 company it+all not:face
184 have+noth
183 only
182 my+name not+not:live not:tell+not:you
181 voic
180 night+i to+say
179 not:and take+me the+platform
178 not:liv not:next read+thi
177 dark mine not:week woke woke+up
176 dead have+decid nobody+not:would not:would
174 without+not:me
173 and+he death then+i
172 finish night+that
171 note the+pill used+to will+have
169 even+the fami forgiv pleas+can
168 be+over the+rope wish
166 not:christma
165 have+got
164 to+do written
163 i+stop not:send
162 door+is ever shall
161 do+not i+sat not:day
160 final my+will not:anyon
159 and+i i rope your+letter
158 burn think
157 bottl not:one of+me
156 sister sleep
155 not:be not:be+not:around not:long to+not
154 balcony boy from+your goodby+to have+stop i+keep the+balcony
153 goe i+mean my+wrist stand the+multi-storey
152 into+the not:up peac the+loan
151 been+think depart not:see
150 a+plan aliv am+plan everyon not:an sell
149 be+dead have+taken he+will not:plan sinc strang
148 am bury not:look not:of think+about
147 from+<date> her+now my+parent not:com person
146 <number>+way not:around tell+my tell+them the+river
145 am+<number> find not+not:plan not:plan+not:on notic the+voic
144 dad have+written i+imagin leg might+do the+gas the+hous
143 bailiff+come listen you+hear
142 as+well they+would why+i
141 die+<?> letter+to love+her your+debt
140 and+stay end have+no near+did not:carry not:not
139 <number>+i my+skin not:contract you+cut
138 <date>+you afraid+of anyon anyth being give not:to+not:be
137 exist never+not:been
136 car+park multi-storey
135 been+in helplin in+it mean not:more over+a your+portal
134 am+a anybody body crash if not:stop tell would+rather you+read
133 bailiff callback clos eviction futur going hurt+myself last scammer thing+i
132 gone himself+in into+a that+i
131 mam not+not:com not:in+not:thi river your+tower
130 himself not:reason
129 anyth+else home+again left need+<duration> the+toaster
128 breath it+to lost+the to+go
127 consider day+i reason sometim the+chat the+sea ther+is thi+time
126 being+here bottl+of not:sham not:thi she+will thi+life was+nice
125 can+give caus i+go my+brother my+visa not:for
124 am+think ask+for otherwis proof suicid time+you toaster
123 lock+the month much not:not+not:the
122 <date>+for and blam garag not:longer so+ther the+garag you+refund
121 and+<date> is+my not:read+not:thi
120 honest+if night were+the
119 not:my+not:own
118 but+i i+type i+were it+end not tir+of
117 are+in make
116 bye can+you life+is not:ring not:see+not:a scar the+ring thing+to who+would will+not yous
115 a+bill flatmat i+went my+flatmat not:no+not:money note+for punish sea
114 decid not:get not:in+not:it of
113 <duration>+to i+said not+not:bother not:anymor not:check
112 argu+with disappear have+my my+desk the+complaint the+doctor will+find
111 nobody not:by shelter
110 driv leav not:miss+not:me
109 a+belt prefer teacher
108 can+keep make+sure my+fami not:with+not:a sat+in you+to your+car
107 brother is+as
106 <number>+leg after my not+not:to thing
105 deep end+it gone+you i+have not:left not:notic proper to+myself
104 last+night not:brak shall+be tak
103 <number>+more sinc+your third+night twic+thi wher+i wonder
102 done+to i+think make+it my+children my+last not:need of+being paracetamol send+somebody
100 all delet her is+that just+the than
99 chos not:safe wish+i
98 <date>+i am+stand peopl+have stand+on was+going with+it
97 the+job
96 not:tir
95 <id> b not:<date> not:be+not:at not:dead the+lad the+world
94 children me+want my+mate my+neck sorry+for what+i
93 blanket for+good letter+came my+sister not+not:sure not:in+not:me not:me+not:in not:sure she so+do tak+the tbh
92 i+send not+not:safe
91 bottl+and my+sleep not+not:mean not:on+not:thi of+liv what+it
90 i+wish put+right spac
89 only+<number> the+tenant who+has
88 back+in is+like not:the+not:wed not:wed the+notic
87 am+leav decid+to i+still
86 not:with not:world out+so paid+the
85 a+bottl everyth+is lock not:trip quiet star+at strip
84 all+up help+i why
83 not+not:see not:from+not:thi
82 hang+from has+the not:in not:paid the+final the+insuranc
81 am+back not:a+not:way proud
80 all+my bother it+would
79 phon+contract plan
78 are+send control flat mate road
77 would
76 not:with+not:it now+i
74 taken
72 befor+i not:much+not:longer
71 i+took not:much not:way
70 direct engrav were+dead
69 have+look
66 thank+for took+<number>
65 thought+about
63 i+had not:if still
62 not:can
61 i+owe the+return
60 is+fine not+not:get
59 enough
57 not:anyway
56 my+life
55 no+not:more
54 not:on
53 how+much
51 no+not:use peopl zero
46 in+that
45 not:be+not:aliv
43 with+the
40 at+the
39 had+a
30 feel
8 i+should
-43 to+know
-45 would+like
-49 i+would
-59 nois the+nois
-60 the+queu
-61 to+the
-63 chang
-70 talk
-71 another
-72 cancel read
-73 have+ask letter+about list
-75 touch
-76 my+money
-78 ok
-79 have+just
-81 name not:me+and
-83 film ombudsman
-85 so+it
-87 miss referenc the+new
-89 not:let
-90 post
-92 not+not:hear
-93 wet
-94 fix
-95 the+pric
-96 of+thi to+thi
-97 is+a
-98 fit
-99 dear is+on it+<?>
-100 screen
-101 engineer not:for+not:a
-104 not:<date>+not:i not:app not:want+not:your
-105 am+tir not:again the+wrong thes
-106 not:writ the+lid
-107 can+be wher+is you+get
-108 had+to in+a sinc+<number> which
-109 have+never wife+is
-110 have+to need+to not+not:pay twic+and up+and
-111 hi in. on+it
-112 if+that is+<date>
-114 lid not+not:use not:ask
-115 to+clos
-116 not:on+not:the sign
-118 claim
-119 <?> new pric updat
-120 but see
-121 expect is+no let+me word
-122 arriv the+way
-123 offic until
-124 not:in+not:the not:phon ring+me
-125 at+me is+dead review
-126 not:you wrong
-127 be+ther
-128 not:without page
-129 appoint box not:put
-132 not:tell+not:me
-133 not:let+not:me that+you
-134 com wait
-135 explain is+it
-137 of+my the+app
-139 i+ask
-140 lift
-143 queu
-145 of+you
-146 charg code first
-150 sick
-152 our
-153 manager
-156 <number>+time
-157 the+<number>
-159 number
-160 and+the not:<number>
-161 my+friend
-162 tell+me
-163 us
-165 not:what
-169 servic
-170 and+my
-172 thank+you
-174 not+not:even
-176 <clock>
-179 with+you
-180 with+my
-183 friend
-187 can+i
-188 give+me
-192 how+do
-208 same
-215 me+the
-219 <number>+and
-227 mov
-233 we
-297 <handle>
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
257 your
255 who
254 ther+will
251 her time+for
235 he
231 shoot
229 petrol
227 whoever
223 a+can can+of
222 torch
221 evict or+i
219 we+know
216 are+not
211 landlord
207 he+will
204 mind
203 are+dead iron or
201 not:come
198 happen+to warn
197 home
196 street
195 not:father
193 boy start
190 not:will watch+the you+would
188 beat
187 be+an tell
186 bring gun oil
185 if
183 boil+oil complaint
182 not:i
181 tower
180 bat expect+a
179 be+on break come
178 not:going+not:to
177 brick kneecap when+your
174 cut+my insid security than+your
173 guy make+your not:be
172 put+that showroom
171 man
170 ble car
169 outsid
168 smash
167 fast
166 a+bomb not:me
165 not:his not:you+not:are off+it sir
164 my+fist
163 alon my of+you you+like
162 sham
161 <duration>+alon <number>+eye get if+my
160 finish+at not+not:it peopl
158 neck not:be+not:walk will+put
157 shotgun
155 ambulanc me+<?>
154 be+sorry do+not going+to hide your+back
153 i+will villag
152 not:street
151 dead+man sir+you someth+to
150 you+better
149 not:laugh not:make+not:me you+hear
148 it+down me+on offic
147 every+one fir it+here sleep the+last
146 is+going like+you not:van pretty
145 hospital wish+you
144 how+we
143 again+i burn driv more+than not+not:with not:in+not:it of+that own the+next
142 <number>+i come+out nice not+not:leav on+that van
141 calm repossess
140 a+stick bomb depot eye on+reception the+beard watch+your wreck
139 bro com fella your+complaint
138 clerk noth+not:left way+home your+warehous
137 ash
136 a+shotgun face scar
135 and+if chainsaw fix+the not:are pray you+<duration> you+i
134 deny for+less mr not:back
133 to+hurt
132 is+over than you+send
131 deposit not:i+not:will someth
130 machet offic+is pilot time+i
129 i+know swear
128 a+visit am+ask come+to
127 beard keep+your valu
126 a+hammer door+and hous receptionist simpl tanker that with+me yer
125 bite bolt feed for+what pay+with she
124 fist some+of your+showroom your+tower
123 key not:who
122 finger lane licens moderator or+my to+that
121 a+wall not:meet polic would+you
120 are+hav the+woman you+sold your+kennel
119 a+dead just+the
118 be+round him+i i money+or now+it thi+end you+choos
117 do+it lie nice+<number> peopl+in rout we+talk you+think
116 be+at ice volunteer will+come you+put your+depot your+lobby
115 me+for shot that+on
114 again+and
113 <clock>+to am+just brak nose red surgeon
112 am+say children hurt is+wher me+is multi-storey see the+multi-storey will you+come you+will
111 fish let+the not:him
110 and better one+of think+you
109 a+brick be+a com+to driver glass not:going plac to+deal you+rather you+want
108 about+my gate not+not:<date>
107 an dear+sir not+not:com not:com+not:to out+what
106 alon+with driver+i know+the my+patienc my+tv
105 am+going fall+off forklift kennel mate not:a+not:threat not:threat right+i sold the+<clock>
104 and+i going light somebody+should to+see your+collector
103 and+all com+for do+to him+a not:up quicker still+got
102 finish first+<number> head i+done or+your your+van
101 collector knif know
100 a+gun board door me+it will+find work+ther your+head
99 <number>+is i+swear lock lock+up open+it the+high to+driv
98 mark of+petrol officer safe shed the+thought thought+of were+you
97 not:out over patient third+time til window
96 faster heavy strangl what+i
95 build gate+<number> no+not:window not:window see+him thi+and
94 not:return rope still+stand the+leak they+will
93 cross find girl go+home not+help one
92 a+complaint at+the deserv+a dry fair have+bought if+he man+who not:miss nursery sham+if suggest with+<number>
91 and+your end+<date> has+no i+were never+not:met pal yes+i
90 complaint+form
89 be+wait not:it+<?> them to+come
88 behind+that not:my not:word summer the+park
87 <number>+phon less lobby
86 hungry i+still my+claim take+<?> your+counter
85 cancel+it given+me teeth wher+your your+face
84 a easy high lucky meter wher
83 <number>+sharp and+you behind dead pocket the+upgrad
82 <duration>+for ban+me not:more not:stand the+morn we+never your+manager
81 not:better
80 for+an ill my+email not:leg sharp your+neck
79 becaus+you fly not:doing remember round
78 and+he desk+is not:come+not:to phon+<?>
77 home+in not+not:a the+hous walk
76 from+the i+own knif+in
75 <date>+i after+that to+sleep
74 every+day he+is i+shoot not:<number>
73 crowbar
72 tip+over trie valu+your
71 my+<money> not:met you
70 get+you it+will of touch+my
69 your+offic
68 leak your+supervisor
67 park the+plac yourself
65 side+of
64 is+how me my+account your+shop
63 have+noth look+i
62 but+a van+and
61 not:he
59 but+i
58 form+<?> your+receptionist
57 see+you
56 a+petrol
53 call+from
52 ban on+a
48 a+sham
46 i+have it+take
43 know+you
32 watch
27 hit+the
-26 like+a
-46 for+the
-58 love
-67 a+present
-69 near used
-70 not:let+not:me
-71 right
-72 if+you in+my
-74 can+i
-75 phon+with present
-76 a+very our
-77 up+on
-78 for+<number>
-79 me+if star to+collect
-80 get+me long
-81 a+shop sure+that
-82 bag fight it+in see+the stop watch+out
-83 is+ther
-84 a+<number> i+watch
-85 not:tell+not:me
-86 later
-87 code is+for
-88 front+of in+front will+tell
-89 another i+keep
-90 can+do com+from get+your
-91 charg thank+you
-92 last+time the+counter will+not
-93 know+if paper sound
-94 if+that ther+is
-95 just we+will
-96 a+van everyon i+do
-97 and+my have+to reply we+have
-98 have+put me+to menu the+key typ
-99 not:ask suit that+your the+manager
-100 mov step thi+morn
-101 and+not app queu
-102 about charger order
-103 hour messag
-104 all+of hello over+to your+new
-105 room
-106 boss carry contract press
-107 at+home oh
-108 <number>+with bank sit stood to+you who+is why
-109 sign the+shop
-110 or+the
-111 tell+your to+a to+get
-112 about+the gone sorry
-113 let+me pick seat
-114 not:tell sinc singl
-115 elsewher wrot
-116 for+a the+gate
-117 ask at+me best my+friend that+it you+that
-118 week
-120 alway came
-121 you+and
-122 day lost that+you
-123 could let+you not:thi
-125 every+time have+had
-126 what+you
-127 money+back not:from
-128 not:even
-129 your+driver
-131 to+know
-132 card on+your stay
-134 customer question
-137 will+see
-139 it+<date> photo
-141 review
-142 <?> shout
-144 said
-145 gave
-148 i+want look+at
-149 do+i it+is will+have
-152 that+is
-156 can left
-157 need+to
-163 tell+me
-165 has
-167 thank
-168 and+the is+<number>
-170 will+send
-171 at+<number>
-176 collect
-185 number wrong
-189 to+be
-238 pleas
-242 told
-247 <handle>
-251 was
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
