// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -168,
    words: `
320 smell
259 smok
242 burn her
240 eye
234 meter+is
224 went
222 stitch
214 woke
213 she+is
212 lock
211 he+is
207 light
204 cough
202 down outsid
199 pen
198 on+his tingl
193 fell stuck touch
192 my
190 gas
188 he the+meter
187 clinic
183 stop
182 and
181 talk
179 caught gave
175 not:sinc spark vomit wire
174 reaction
172 blister
171 me+over
170 lift not:on off
169 next school
168 it+smell strong
167 finger
164 hit
163 not:came
161 boil off+and sold+me thru
160 from+your throw you+sold
158 a+needl reaction+to
156 out+with
154 bottl+and collaps smell+in
153 breath
152 the+baby
151 has+not needl of
150 the+pass
149 batch bottl from+the in+it onto+the scream the+school
148 of+thos
147 cellar the+cellar
146 until
145 not:your onto writ
144 degre under
143 doctor fold up
141 allergic glass
140 wire+hang
139 thru+the
138 cut handl in+the my+finger shut swallow
137 heater on+a
136 brak dad land toe
135 a+headach headach
134 button+is not:breath not:off
133 bare full grandad lip
132 at+your order+the woke+up
131 gone my+heart off+your plug the+alarm
129 a&e could+not in+a&e jar strip your
128 say+the
127 <number>+kid old+man party the+bottl
125 and+she by+itself his+own next+to pleas+hurry the+carer
124 a+drip
123 over throat try+to
122 blood fell+off i+do into+the meter red touch+the you+fit
121 across+the baby heart left+my us+to
120 at+night bit+my someon your+<number>
119 brok+her paw pendant shard shock
118 after+your com+out health not:has sold the+windscreen
117 <number>+time down+on
116 came+off kid my+sister the+waiter waiter
115 bit sinc+the the+boiler
114 % <number>+% not:after+not:the the+cot tore
113 across as+it courier hurry
112 after com my+son report+it
111 got+an porter train
110 have+been hot it+left
109 an+old carer have+gone
108 electric her+in toy
107 arm bed bus found+a guard hurt on on+<date> seventy the+land
106 the we+were
105 crowd face the+checkout the+crowd with+the
104 bite flat+<number> hard has rung until+it up+with
103 at someon+is step top was+under
102 go+down it+stop not:let+not:us of+smok sinc the+wee what+do
101 button in+plaster ran that+we
100 area both lying+ther not+not:come
99 is+<id> over+my press sister would+already
98 not:or
97 alarm door is+dead not:leg of+the peopl+have stop+in took+the
96 and+<number> dog head not+not:open
95 just+stop
94 a+man not:his scooter the+ladder wash+machin
93 cat my+face the+tire tire you+swap
92 aliv cooker i+can left+a towel twic
91 not:is somewher+else
90 battery itself lamp+and not:at of+gas the+ride water+is wife
89 not:open ok+but throat+is
88 glue in not:doctor not:eye not:gave the+step
87 a+crack knee not:noth swing the+staff
86 children driver+left drop+the i+slip near not+not:put not:thru+not:to off+from restaurant right+you stretcher the+lane your+plac
85 and+need blood+on court outsid+with she stairwell the+stairwell
84 <number>+pen cabl drop floor for+it his+head in+your lost+the mix not:let plug+it swallow+the to+show writ+thi
83 a aisl+<number> emergency ladder loos lying mov pen+and
82 <number>+the class my+thumb not:after
81 <handle>+your crack make+the net now son the+oven the+third
80 bar boiler oxygen the+hospital the+tip were+all would+not
79 blender land+on the+blender the+pen tile wheez writ+to
78 besid checkout cleaner lane lead not+not:feel not:at+not:your ther wrist
77 behind+me size+of that+my
76 not:and not:to+not:you wash
75 car+seat instruct kind+confirm not:come the+size to+know trainer
74 <number> address+and into no+not:water tube when+i
73 egg in+her lucky that+it the+scaffold whol+hous
72 <number>+eye blad buzz came do+about my+foot oven pupil ride slip swap+the the+blad vet your+parcel
71 between ble near+the not:sinc+not:the tunnel wife+is
70 baby+in i+went my+cat press+it
69 of+glass show the+skin who+will
68 my+daughter stand+in the+wash walk+to will+do
67 <number>+degre bleed ceil cooky got my+hand of+your scaffold skin
66 swollen wee
65 i+was new+carpet noth+not:came them+for
64 gave+my in+ther is+com rat spread ther+was up+in
63 machin my+mom out
62 black chew the+guard
61 on+thi your+lift
60 clear+on further i+carry not+not:mov revers the+tablet
59 all she+has
58 <number>+of my+head
57 my+wife
56 came+down has+gone he+went is+got we+all
55 <date>+floor am+look fire not:water say the+new they+want
54 a+lady my+throat vegan
53 know+what mom out+of stov
52 another+town i+found our play
51 say+all to+the when+your
49 on+my to+my
48 man the+courier
47 becaus+of full+of had+an is+full
46 cry+for ther+for
44 carry
43 lady stuck+in the+top wax
42 daughter dead his not:which
41 whil
40 man+was not:feel
38 carpet eye+and
36 child
35 have+a
34 not:my
23 that+was
22 for+<duration>
20 <duration>+now
18 my+bed
-11 last
-44 get
-46 of+<number>
-48 have+put me+the
-52 my+dog
-53 call inbox my+record
-55 the+desk
-56 about i+have
-57 like+a look phon
-58 human
-59 gone+<number> i+could thank
-60 dirty invoic note the+screen think
-61 post the+bill
-62 is+not run the+soup
-63 her+phon
-64 for+my sort
-65 befor give record up+on your+floor
-66 burn+my gift
-67 pleas
-68 may site
-69 best goe
-70 the+system the+van
-71 my+hous
-72 how loud sign
-73 my+bag
-74 is+stuck mirror the+bus word
-75 doe just system
-76 and+you to+<number> to+your updat
-77 <date>
-78 email
-79 answer so+i
-80 has+a miss money than
-81 come not:once refund
-82 not:again number
-83 even finish follow got+the i+would with+a
-84 i+had mail
-85 for+a hung+up to+say
-86 the+way
-87 <money> gate one somebody
-88 code have+had
-89 for
-91 done late the+<number>
-92 star
-93 the+rain
-94 leav still
-95 paper screen
-96 keep left nice said
-99 queu
-100 for+the in+<date>
-101 bill too
-102 any sorry
-103 time
-104 <number>+in
-105 app the+lid
-106 in+a lobby the+phon
-107 form
-108 engineer
-109 ask
-112 at+<clock> if is+my not:a
-113 charg tabl
-114 live
-115 after+<duration> pric
-116 <handle>
-120 again day
-123 chang
-124 it+in
-125 take the+room
-128 account
-129 card
-131 rain
-135 is+on
-136 not:it
-140 desk
-141 wait
-143 you
-144 or
-150 every then
-151 bag read
-153 tell
-154 that+is
-159 book
-162 and+the
-165 at+<number>
-173 <?>
-202 love
`,
  },
  security: {
    bias: -138,
    words: `
378 card
303 loan
297 used
289 someon
262 copy
255 fake
251 not:mine
244 never
240 gone
235 email
234 not:such
233 password
225 login not:any
221 no+not:such
216 none
215 notic
214 licens
213 bank
212 money+to
211 loan+of
209 receiv
207 wallet
206 i+did
205 phish
204 <money>
202 buyer
199 not:get somebody
198 passport then+<number>
195 i+never
194 steam
193 account
189 that+i
188 bought
184 log+in
183 code taken withdraw
182 got
181 have+not
179 bought+<number> lost+all
178 <money>+to end+<number>
177 not:exist
176 a+<money> rang somebody+has
175 have+never
173 buy caller he paid
172 admin
171 as+your
169 block+the
168 stolen
167 being
166 fella not:my rucksack
164 like+your of+my system whatsapp
163 the+tube
162 not:us phon
159 don in+to was+not
158 iban
157 none+not:of
155 link+in number+on pretend pretend+to used+my
154 not:here
153 number someth
152 debit not:in
151 chang used+in
150 have+been the+gentleman
149 and typ+the
148 tube turn
147 acc invoic name
146 money my+name not+not:exist not:up with+your
145 last+night
144 can+see i+no with+my
143 wir
142 gone+to it+i not+not:sign person the+back
141 a+hotel hotel+in tax
140 everyth i+gave not:authoriz someon+is transfer was+open
139 all+my can+you install think
138 domain they thru+your truck who+is
137 cash+machin forg not:out who why
136 not:know voic
135 a+stranger car cash empty not+not:get not:like+not:mine not:now seller stand+order stranger typ watch
134 been+pay not:anywher
133 from
131 am+a
130 a+parcel gone+and on+my purchas
129 call i+do it+for my+login
128 <number> not+not:us paid+the was
127 crypto handset mile noth+not:like
126 signatur
125 a+fake cat link of+your
124 digit+on not:address ticket whoever+has
123 my+bank some whoever
122 pos was+asleep your+platform
121 an+unknown collect from+you i+sold
120 a not:signatur
119 alter by+somebody my+car supplier your+logo
118 company it+on
117 see your+system
116 logo profil smart thi+morn
115 ask+to gentleman into not:log+not:in
114 been my+file not+not:pick not:like
113 by+a from+my handbag not:log
112 not+not:know rob who+has
111 out
110 digit found let+a the+credit
109 <date>+i and+now have+just my+ex not:code partner skin
108 a+van in not:apply sav that+<?> to+a who+would
107 instal photo spend the+job writ+to
106 an empty+the ex to+somebody turn+up using
105 deposit+and exact exact+like gave nam not:not receipt+for show+i they+took to+send
104 a+loan at+your me+to say+that wey
103 a+page mailbox right+now the+contract was+for
102 machin+in not:for not:made screenshot the+password
101 all+her have+no it+pleas tenant
100 man say+it the+surgery
99 are+being are+in feel+so sign+on support
98 not:and+not:now now+<number> releas sell+it surgery swap+my
97 chang+my envelop herself hull in+hull of+mine on+every top
96 <number>+again firm flat me+for my my+mile via
95 control in+your it+just over+the to
94 being+used had+my have+order me+<?> my+sav not+not:my not:card not:for+not:<number> swap to+install you+stop
93 and+chang country deposit keep+com stor them they+have
92 <duration>+old stop+it
91 block found+a i+made it+going longer my+account new+address no+longer transcript
90 <number>+email first+<?> hack it+back to+give
89 detail drain my+visa took+<number> was+chang yet
88 flat+i let not:are
87 <duration>+then open+my out+my
86 and+<duration> not:is thru
85 <number>+from both crook email+that guy know+how polic
84 i+only not:anyon say+your sir stuff the+lot thru+my
83 <date>+ther pump wrot+it you+tell
82 a+plan at+<money> balanc com done+it fee iphon me+at seed took
81 address data machin not+not:from not:away top+up you+refund
80 a+<duration> as+me at+the demand sold the+tenant
79 my+wallet not:devic post+it register slit ther+is walk+off
78 <duration>+later a+login account+has by has+been in+it login+from not:into not:spend not:the+not:card recall sell stop
77 not:has pay+a stop+a
76 <number>+my activat alert husband my+handbag not:broken phon+on use want+me
75 befor+<clock> later match sim your+data
74 over post withdrawal you+let
73 agre+with got+taken morn+i my+dead tv van without+not:me you+chang
72 financ not+not:buy
71 and+my is+sent not+not:chang not:was saw them+all
70 am+an he+told
69 <number>+so contactless leas open order+is so+far to+is visa
68 to+press
67 again+and bank+detail off+me she+said
66 pension
65 are+they down+to
64 every+night
63 becaus+he had+<number>
62 far somebody+who to+his your+company
61 and+all me+my
60 hous press
59 me off+with old+man
58 camera not:engineer somebody+is the+guy
57 got+a is+he laptop
56 text ther+a
55 debit+card got+me
54 copy+of her in+lisbon lisbon never+not:been solicitor
53 collector not:their
52 contract night they+are unless
51 charity i+let the+tin
49 same
46 not:chang sign
45 my+profil ther
44 not:came
43 with+it
42 <date>+<date>
40 not:that
39 name+was
38 consol is+that
36 photo+is thiev
30 the+hous
29 transport
27 into+my
-19 i+am
-27 has+not
-38 let+me
-45 have+sent
-50 you+charg
-58 updat
-59 hold
-61 bike send+me story
-62 new+phon
-63 reject
-64 fix
-65 how+do that+was
-66 alway kick
-68 if+i phon+is
-69 account+is step well
-70 <number>+on by+mistak just
-71 call+me not:had
-72 hi
-73 clos love
-74 i+lost my+parcel
-75 fee+is not:<duration>
-78 and+it was+charg
-79 held parcel the+last
-80 <money>+on cold human
-81 my+money
-82 card+block you+have
-83 again like train
-84 <?> check+out food nice question the+phon
-85 me+<number> new+<number> not:you
-86 box form is+<id>
-87 door for+my hammer it mistak the+fee
-88 have+a
-89 fine i+will lost+my me+out not:read promis
-90 floor past pric
-91 <number>+<date>
-92 can charg do+i have+got like+to the+door
-93 front+of in+front
-94 can+i not:again queu
-95 but on+it
-96 <email> account+number go not:to
-97 at+<number> driver error in+<number> not+not:a
-98 the+man would+like
-99 <number>+and absolut pick
-101 son
-102 <number>+star put whol
-103 <money>+for already and+you me+the second we
-104 look+at time
-106 once
-108 has+a
-109 in+the star to+chang
-110 and+was room
-111 be
-113 declin must
-116 desk full i+pay
-117 of+a
-118 left pleas the+<date>
-119 about
-120 do to+my
-122 how would
-124 not:a
-125 forgot
-129 expir
-131 seat
-135 befor could it+to the+app
-137 yes
-139 is+the run
-142 i+want
-143 not:the will
-150 wrong
-151 thi
-153 here your+card
-154 after
-155 had+to if
-160 sorry
-165 in+<date>
-167 you
-169 so
-170 should
-176 or
-206 to+the
-216 need
-231 <handle>
`,
  },
  "self-harm": {
    bias: -150,
    words: `
395 myself
343 thought
325 the+only
301 die
293 cut
285 goodby
284 way
277 suicidal
275 lie
272 that+he
265 life
264 world
258 pill
254 everyth
250 go
247 find+me
244 the+cat
239 liv
237 not:aliv
234 to+my would+get
230 not:matter
228 keep me
227 not:me
223 overdos
222 be
221 arrear not:of+not:thi
220 debt
217 not+not:matter swallow
215 i+try to+die wife
210 after+your
209 loan not:live
204 ask+if jump
202 not:i
201 my+tablet
200 might my+head
199 not:myself
198 when+the
195 not:face platform
194 you+ask
193 head mayb tablet
192 stop
191 for+thi
190 not:think
189 cut+again
188 feel+like have+decid left+for
187 company engag
185 my+name
184 to+say
182 have+noth i+was not:tell+not:you
181 dead
180 not+not:live read+thi
179 i+woke without+not:me
178 it+all only voic
177 take+me the+platform
176 nobody+not:would not:and
175 dark mine
174 night+i not:week not:would then+i
172 finish night+that not:next
171 and+he cat forgiv not:liv pleas+can
170 death the+pill
169 not:send note will+have woke woke+up
168 used+to
167 fami have+got
166 i+sat wish
165 be+over ever not:contract written
164 not:be
163 a+plan i+stop
162 even+the
161 door+is to+do your+letter
160 not:christma the+rope
159 i not:anyon not:day not:long think
158 am+plan burn my+parent not+not:plan not:one not:plan not:plan+not:on of+me sleep think+about
157 everyon person shall sister
156 balcony not:not the+balcony
155 and+i into+the lock+the not:around not:look not:see
154 do+not the+multi-storey
153 final goodby+to have+stop not:up rope
152 goe i+keep not:an stand to+not
151 bottl in+it my+will not:be+not:around you+hear
150 die+<?> from+your have+taken i+mean my+wrist
149 depart from+<date> her+now sinc
148 boy dad he+will peac
147 been+think find not:of strang the+hous
146 am+<number> make near+did not:com sell the+river
145 <number>+way am be+dead bury might+do
144 am+a i+imagin listen tell+them the+gas the+voic to+stay toaster
143 not:carry notic tell+my
142 <date>+for afraid+of the+loan why+i
141 bailiff+come end letter+to
140 anyth himself+in you+refund
139 aliv and+stay as+well crash hurt+myself thing+i
138 anyon exist have+no have+written lost+the mam multi-storey not:anymor tell
137 <date>+you being you+cut
136 <duration>+to himself not:stop
135 day+i futur helplin my+skin scammer
134 been+in clos last not:to+not:be you+read
133 car+park if into+a love+her mean night
132 not:in+not:it not:my+not:own not:thi your+portal
131 anyth+else bailiff callback can+give going leg river ther+is your+tower
130 <number>+i eviction month never+not:been
129 give sometim
128 it+to was+nice
127 body left much not+not:com not:more over+a that+i thi+time would+rather
126 am+think and not:ring not:sham proof your+debt
125 a+bill anybody consider garag gone home+again my+brother need+<duration> the+garag the+sea
124 ask+for being+here not:check the+chat
123 breath caus is+my not:in+not:thi thi+life to+go
122 and+<date> decid i+go time+you
121 bottl+of can+you not:read+not:thi scar twic+thi
120 blam disappear not:longer she+will suicid tir+of were+the
119 not otherwis the+ring
118 but+i i+were it+end my+visa not:for
117 i+type life+is nobody
116 honest+if not:<date> note+for teacher who+would you+to
115 are+in bye not:get punish
114 i+said not:see+not:a so+ther
113 flatmat my+flatmat not:no+not:money sea the+doctor
112 i+went my+desk not+not:bother
111 delet my+neck sat+in will+find
110 all not:left not:on+not:thi wher+i
109 am+stand can+keep
108 after my+fami of shelter your+car yous
107 <number>+more argu+with brother deep my+last not:notic not:with+not:a than will+not
106 have+my my not:miss+not:me shall+be stand+at thing+to to+myself
105 done+to driv end+it gone+you i+have leav not:brak
104 is+that letter+came not+not:to not:by reason
103 my+children not:safe paracetamol sinc+your
102 not:reason was+going
101 for+good my+sister not:need of+being peopl+have prefer send+somebody thing third+night with+it
100 back+in just+the not:dead tak wish+i
99 i+send i+think i+told proper
98 <date>+i <number>+leg
97 <id> chos debt+collector not:tir
96 not+not:safe sorry+for stand+on what+i
95 her i+wish last+night not:be+not:at not:in quiet
94 b children of+liv
93 my+mate not:in+not:me
92 blanket so+do tak+the the+world
91 not:with
90 i+still put+right spac who+has wonder
89 bottl+and me+want paid+the the+notic
88 had+your make+it my+sleep not+not:see not+not:sure not:sure she
87 everyth+is not+not:mean not:the+not:wed not:wed out+so the+insuranc would
86 only+<number> the+lad
85 not:world strip why
83 decid+to what+it
82 all+my hang+from help+i star+at tbh the+tenant
81 all+up befor+i is+like phon+contract
80 not:trip road
79 am+back not:a+not:way
78 a+bottl bother has+the taken
77 control membership not:from+not:thi not:with+not:it the+final
76 i+took not:paid
75 flat no+not:reason no+not:servic
74 not:much
73 are+send mate now+i
72 direct
71 am+leav have+look
70 engrav not:much+not:longer
69 like+that not:way thank+for
67 proud
66 made thought+about were+dead
64 it+would not+not:get not+not:go took+<number>
63 enough
61 i+had i+owe my+life not:can
59 is+fine still
57 not:anyway
55 the+return
52 peopl
51 no+not:more not:if
49 <money>+<money> with+the
48 in+that
47 no+not:use
46 had+a how+much
45 not:be+not:aliv
40 at+the
26 feel
11 i+should
-41 would+like
-44 to+know
-59 chang the+nois
-60 nois
-61 i+would the+queu
-69 another
-70 to+the
-71 touch
-72 have+ask my+money talk
-73 letter+about
-75 read
-77 list
-81 have+just miss
-83 not:me+and
-85 name
-86 so+it
-87 not:let ombudsman referenc
-88 confirm film
-89 my+holiday
-90 fix post the+new wet
-91 of+thi
-94 not+not:hear the+pric
-95 is+a to+thi
-96 cabl is+on screen
-98 is+<date>
-100 not:on+not:the that+the
-101 need+to the+wrong
-102 engineer fit not:writ
-103 certificat hi not:again
-104 twic+and
-105 had+to
-106 am+tir can+be dear not:app not:want+not:your the+lid wife+is
-107 sinc+<number> you+get
-108 it+<?> wher+is
-109 in+a not:<date>+not:i
-110 claim
-111 have+to
-112 if+that not+not:use up+and
-113 have+never not:ask
-114 not:befor on+it the+way
-115 in. lid
-116 not:for+not:a
-117 but not:you sign
-118 updat
-120 pric see
-121 new to+clos
-123 at+me
-124 ring+me
-125 explain until
-126 arriv expect is+dead
-127 not:without page the+app word wrong
-128 box not:let+not:me not:phon wait
-129 <?> appoint of+my review
-130 is+no let+me
-131 not:in+not:the not:put
-132 be+ther
-133 not:tell+not:me offic
-135 com that+you
-136 is+it
-139 code
-140 lift
-143 i+ask
-144 queu
-145 charg
-148 our
-150 of+you
-152 first sick the+<number>
-157 <number>+time manager not:<number>
-161 number
-163 tell+me
-164 us
-165 not:what
-166 and+my
-168 and+the servic
-169 my+friend
-173 <clock>
-175 not+not:even thank+you with+you
-182 with+my
-184 can+i
-186 how+do
-191 friend
-193 give+me
-213 same
-215 <number>+and
-219 me+the
-226 mov
-232 we
-289 <handle>
`,
  },
  violence: {
    bias: -148,
    words: `
369 him
346 his
316 not:walk
284 have+got
270 am+com
268 who
255 your
253 ther+will
247 her
245 time+for
237 he
230 whoever
228 petrol shoot
224 we+know
223 landlord
220 or+i
213 evict
212 are+not
210 torch
209 a+can can+of
203 he+will or
201 mind not:come
200 start
198 home
197 warn
196 gun you+hear
193 tower
192 not:father not:will
191 bring
190 be+an street
188 bat boy expect+a watch+the
186 beat iron tell
185 happen+to you+would
184 complaint
182 oil
179 come guy
178 break brick not:going+not:to
177 not:i
176 be+on kneecap me+<?>
174 sir
173 alon cut+my
172 <duration>+alon car when+your
171 ble man not:be put+that than+your
170 outsid villag
169 make+your showroom
167 fast if+my smash
166 get if not:me
165 off+it
164 my peopl security sham
163 not:his not:you+not:are
161 insid not:be+not:walk
160 finish+at like+you my+fist
158 <number>+eye
157 not+not:it
156 hide
155 be+sorry
154 going+to of+you sir+you will+put
153 a+bomb ambulanc do+not the+last your+back
151 not:street you+like
150 driv it+here sleep someth+to
149 i+will me+on not:laugh not:make+not:me scar wreck you+better
148 neck offic pretty
147 every+one nice the+next
145 fir hospital how+we is+going on+that shotgun
144 <number>+i not:in+not:it your+complaint
143 come+out it+down repossess van
142 and+if burn not:i+not:will not:van of+that wish+you you+i
141 depot on+reception own pray
140 noth+not:left
139 calm dead+man fix+the not+not:leav your+warehous
138 more+than
137 ash
136 a+stick com eye mr watch+your way+home you+<duration>
135 a+hammer clerk
134 chainsaw someth the+beard
133 bro not:are your+tower
132 again+i face is+over
131 deny for+less receptionist to+hurt
130 dead offic+is
129 bomb fella hous polic time+i
128 a+shotgun am+ask door+and simpl swear than you+send
127 bolt come+to deposit feed licens machet not:back
126 a+visit
125 key that to+deal with+me would+you
124 bite boil finger i+know
123 all+night brak fist not:who pay+with to+that yer your+depot your+showroom
122 keep+your some+of tanker
121 i or+my she
120 a+wall are+hav be+round beard not:meet now+it plac valu you+think your+kennel
119 moderator the+woman
118 for+what just+the money+or thi+end
117 hurt pilot still+got will+come you+will
116 ice you+choos you+put
115 him+i lie nice+<number> we+talk
114 alon+with dear+sir
113 i+done shot volunteer will
112 <clock>+to am+just be+a be+at better me+for red that+on think+you
111 a+brick let+the you+come
110 am+say gate if+he is+wher multi-storey rout the+multi-storey
109 nose not:going one+of surgeon to+see you+rather you+sold
108 and+i fish from+the lane me+is not:word you+want
107 children com+to driver not+not:<date> safe
106 about+my and+see finish know+the
105 an and do+it driver+i glass kennel know mate out+what somebody+should the+<clock>
104 am+going com+for light my+patienc
103 board collector not+not:com not:a+not:threat not:com+not:to not:threat rat see the+high your+collector your+head your+lobby
102 do+to first+<number> going him+a knif open+it quicker
101 a+dead fall+off man+who officer or+your patient were+you your+van
100 are+clear head i+swear peopl+in sold will+find
99 not:up still+stand
98 a+complaint a+gun at+the me+it no+not:window not:out not:window one right+i see+him sham+if
97 again+and deserv+a lock+up nursery of+petrol
96 has+no i+were lock work+ther
95 find go+home the+thought thought+of til to+driv
94 be+wait faster heavy i+still them thi+and wher
93 <number>+phon build gate+<number> mark not:my over
92 <number>+is door dry not+help rope strangl
91 girl the+leak they+will third+time what+i window
90 cross end+<date> have+bought never+not:met not:miss suggest the+park
89 <duration>+for and+all and+your behind+that complaint+form not:it+<?> the+upgrad to+come
88 summer with+<number> yes+i
87 high your+counter
86 hungry i+go less lobby
85 meter my+claim take+<?>
84 your+neck
83 <number>+sharp and+you for+an mouth phon+<?> pocket
82 lucky not:return not:stand
81 home+in not:doing round touch+my we+never
80 <date>+i easy fair he+is not:better sharp
79 a ban+me not:met of remember teeth the+hous the+morn your+offic
78 my+email not:leg side+of
77 cancel+it every+day fly ill sale
76 desk+is knif+in not:<number> wher+your your+manager
75 it+will not:come+not:to pal
74 after+that behind i+shoot not:more to+sleep your+face
72 i+own park
71 my+<money> not+not:a
70 becaus+you leak walk
69 get+you my+account valu+your your+shop
68 yourself
67 and+he me you
66 block+the not:he tip+over trie
65 call+from van+and
62 look+i
61 but+a have+noth is+how see+you the+plac
60 on+a
58 your+receptionist
57 form+<?>
55 but+i
54 a+petrol
53 a+sham
52 ban
46 i+have it+take
40 know+you
36 watch
-49 for+the
-52 from
-55 love
-66 a+present
-67 of+the right
-68 near
-71 used
-73 not:let+not:me
-74 for+<number> long wet
-75 me+if our
-76 a+shop can+i star
-77 fight in+my phon+with
-78 a+<number> a+very present
-79 com+from stop to+collect
-80 sure+that up+on
-81 and+my
-83 i+watch it+in not:tell+not:me see+the watch+out
-84 get+me is+ther not:at
-85 hear+from is+for
-86 can+do
-87 bag later
-88 another code
-89 will+tell
-90 front+of in+front last+time
-91 sound thank+you
-92 i+do i+keep
-93 if+that know+if will+not
-94 get+your we+have
-95 the+counter we+will
-96 have+put mov paper your+letter
-97 and+not charg menu
-98 just the+key typ
-99 at+home charger sit suit
-100 app hello queu thi+morn
-101 a+van about have+to hour to+you
-102 messag that+your the+manager
-103 me+to order over+to reply singl step
-104 everyon your+new
-106 contract
-107 all+of bank boss is+dead why
-108 <number>+with the+gate
-109 could or+the press
-110 sign
-111 let+me oh seat the+shop to+a wrot
-112 not:tell
-113 to+get who+is
-114 about+the alway ask sorry tell+your
-115 best came elsewher week you+that
-116 gone
-117 have+had room you+and
-118 at+me my+friend pick sinc
-119 for+a that+it
-120 let+you stood
-121 every+time
-123 not:thi
-124 that+you
-125 lost not:from what+you
-127 not:even
-129 day money+back
-130 on+your your+driver
-131 stay
-132 to+know will+see
-135 card
-139 question
-140 <?> shout
-142 it+<date>
-143 gave
-144 photo review
-145 customer it+is
-148 said will+have
-149 look+at
-152 that+is
-154 i+want
-156 left
-158 do+i
-159 can need+to
-161 has
-163 and+the
-165 tell+me
-171 thank
-172 will+send
-173 at+<number>
-175 collect
-182 is+<number>
-186 number
-189 to+be
-190 wrong
-234 <handle>
-239 pleas
-242 told
-245 was
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
