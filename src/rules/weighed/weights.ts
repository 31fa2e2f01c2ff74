// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -159,
    words: `
278 smok
244 the+meter
224 went
220 her
218 stop
215 in+it
213 tingl
212 he+is
209 off
206 down
205 my
202 meter
201 not:sinc
198 pen
197 burn
194 smell
193 fell
191 and
188 spark
184 woke
177 gas
175 sinc thru+the touch
174 gone
173 school
172 caught eye
169 vomit
167 collaps
166 glass
165 light on+his reaction reaction+to
163 came+off
162 over
159 lift
158 finger has+not
156 next+to
152 stitch
151 a+headach headach ran
150 not:your of stuck
147 he on+a throw
146 red
144 at+your on+<date>
143 allergic
142 cellar grandad the+cellar
141 outsid strip
139 tire
138 the+baby the+tire throat
137 cut onto+the thru
136 your
135 baby onto
134 hit not:on swallow
133 from+the
132 land
131 pendant shock the+boiler
130 a+man a+needl could+not next
129 after+your bottl+and kid
128 of+smok she+has
127 dad head needl that+we your+<number>
126 the+alarm
125 bottl brak by+itself degre jar my+sister
122 heater us+to when+i
121 not:breath the+school wash
120 aliv bare
119 across+the blister sinc+the
118 across gave in+the the+bottl until
116 party toe
115 for+<duration> his in. lip say+the
114 and+we under wash+machin
113 she+is
112 alarm from+your not+not:open sister wife
111 woke+up
109 and+she checkout wife+is
108 my+mom tore up
107 a&e in+a&e ther
106 down+on hard it+left left+a mix
105 heart into+the my+heart not:came not:is not:off plug
104 not+not:come of+thos the+windscreen was+under what+do
103 boil knee not:on+not:the of+the off+your scream
102 not:leg not:open
101 cabl carer com my+daughter my+throat out+with the+carer to+know
100 he+went off+and she swap+the
99 i+was not:after+not:the say
98 crack i+can ladder the the+ladder
97 my+finger
96 black blood+on drop now
95 ther+are took+the wire
94 bit got it+stop near swing the+oven try+to
93 bit+my boiler button clinic old+man on rung the+third
92 daughter found+a has i+went man+was my+face not:his paw peopl
91 a+crack carpet train
90 flat+<number> itself out over+my porter swallow+the
89 battery have+gone health slip to+show
88 handl i+slip the+step
87 buzz loos mov not:let+not:us push
86 in somewher+else ther+was your+plac
85 at crowd face the+crowd
84 blood is+com the+land writ
83 came+down hallway not+not:feel not:at+not:your someon up+in whil who
82 a+girl and+<number> bar not:at not:feel not:let stuck+in the+courier toy tube were+all
81 aisl+<number> not:after that+it up+with
80 and+need ceil granddaughter hurt my+granddaughter not:come tip trainer
79 com+out not:up pen+and
78 baby+in floor the+wash twic would+not
77 address+and between full+of further he+has instruct the+ride the+tablet
76 <number> ankl electric lady of+glass thru+a
75 dead each+other found no+not:water peopl+have the+hospital use+the
74 <number>+kid all blad do+about friend got+an his+head is+dead is+got the+blad the+new the+skin wall will+do with
73 a my+mother sold+me the+smok we+only you+sold
72 courier full glue i+writ land+on not:doctor not:gave told+the whom
71 becaus+he dog everyth+that fan man noth+not:came oven the+doctor they+want
70 blender driver+left lost+the lying my+son on+it servic the+blender the+staff the+tip who+will
69 <number>+eye step writ+to
68 cooker cough girl i+carry not:sinc+not:the not:to+not:you plug+it that+my the+edge was+cut
67 cleaner for+it is+full it+my shut tile
66 already guard have+been is+about lead lock new+carpet playground stand
65 egg fire in+ther she+press stretcher tunnel your+lift
64 have+a kitchen+is my+foot remot revers son the+lane wee your+parcel
63 net put+in tin with+the
62 rat ride the+top
61 both can+only clear+on dye hit+me lane mom not+not:mov spread the+eye
60 and+ther cry+for doctor has+left hospital i+found on+thi press+it smell+of thumb to+ask
59 breath help+with hot left+my lock+the my+head not:a+not:way not:if raw try week+is
58 bang bed brick gone+and have+call know+what not:way not:way+not:to walk+to whil+i
57 car+seat wher+i
56 am+look connect dark lucky mother to+my
55 could glass+in you+put
54 from not+not:feed not:app not:feed of+your with+thi
53 <number>+of chicken size+of to+the we+were
52 children i+woke that+was
51 a+lady as+i chew eat not:come+not:on the+ceil the+test wrap
50 becaus+of child the+ward whol+fami
49 scaffold
48 after the+size then+<number>
47 our the+guard
46 not+not:know
45 morn+and of+our skin want+to
44 <number>+the
43 bit+of
42 into neck
41 burst the+wall third
40 carry
39 me need not:my
37 bleed not:no
36 out+of
35 laugh
25 <duration>+now
24 on+my
-43 the+soup
-44 lid+came
-46 went+to
-47 about
-48 doe+not the+bus
-49 has+a invoic room
-50 bent human plat
-51 are+gone came+and page the+mail
-52 due say+that that
-53 <handle> let pack the+tabl
-54 not:it post
-55 dirty run son+is the+parcel
-56 beautiful buggy food my+record open
-57 hat is+out my+dog than word
-58 fridg+is may miss the+desk
-59 is+miss mirror problem
-60 her+phon loud night the+<number> the+screen typ
-61 best i+had i+have wheel
-62 key
-63 have+had messag
-64 follow plan shall
-65 the+van
-66 can+not chang if not:not the+line
-67 get myself pay system the+system
-68 burn+my fell+asleep leak my+hous of+<number>
-69 a+new air fine look lot record
-70 again is+stuck leav queu the+rain up+on
-71 answer somebody
-72 and+you the+phon your+floor
-73 late
-74 money
-75 a+<number> hotel not:take
-76 good hung+up i+am
-77 it+in stair stay
-78 engineer for+the
-79 <money> mail screen
-80 check how pric
-81 back keep paper site wait
-82 for+my is+not lobby refund
-84 in+a live
-85 gate the+way
-86 of+my sorry
-87 order thank
-88 sit was
-89 i+would with+a
-91 will
-92 morn
-93 account the+lid
-94 after+<duration> rain
-95 <date>
-97 bill is+my the+room
-98 book form
-101 come note
-102 tabl
-103 stood
-105 day
-107 for
-108 number
-109 sign tell
-111 read
-112 app doe
-114 befor
-115 charg
-117 phon
-118 just not:a
-120 one or take
-121 desk
-122 and+the then
-125 bag
-127 is+on
-132 card
-137 you
-142 at+<number>
-152 that+is
-162 pleas
-170 love
-173 time
-191 <?>
`,
  },
  security: {
    bias: -147,
    words: `
329 card
311 used
264 <money>
260 loan someon
256 never
253 fake
241 copy
231 i+never
223 email
222 bank
220 licens
215 login
213 not:mine
212 not:any
211 no+not:such
208 none
203 gone
200 code
197 buyer
196 not:such password then+<number> wallet
188 phish
186 passport
184 don
183 have+never not:my receiv
180 somebody steam
179 debit got
178 not:get
177 notic paid
176 someth
175 buy withdraw
173 caller number+on taken who
172 bought
171 of+my tube
169 account
164 money
162 all+my being
160 lost+all somebody+has
159 have+no
158 empty number
157 like+your that+i
156 <money>+to they
154 <number> with+your
153 admin phon
150 link+in tax thi+morn who+is
149 everyth not+not:get signatur
148 in+to money+to
147 a+fake he logo my
146 and by+somebody turn
145 iban on+my
144 not:exist seller with+my
143 not:like+not:mine
141 <duration>+old i+no stolen
140 watch
138 company the+gentleman
137 call smart
136 fella not:<number>
135 a+stranger chang pos stranger transfer typ+the used+my your+logo
134 gentleman
133 name
132 was
131 forg noth+not:like paid+the typ
130 firm man photo
129 been+pay cash install link not:out rang
128 can+you log+in none+not:of screenshot someon+is system truck
127 cash+machin collect
126 bought+<number> deposit
125 pretend pretend+to
124 have+been see thru+your
123 a+<money> invoic purchas was+chang
122 as+your can+see i+do whatsapp
121 been car end+<number>
120 am+a not+not:exist not:us stand+order support
119 flat i+sold think ticket wir
118 a credit from
117 my+name
116 address handbag mile not:for on+a
115 guy insid live of+mine
114 flight+to not:code whoever+has
113 being+used block+the into not:not to+pay
112 deposit+and from+my it+on
111 a+parcel partner person point to+somebody
110 are+being debit+card have+not i+only me+<?> my+car skin top+up who+has why
109 camera crypto gave husband lad my+bank not:signatur out took
108 digit+on
107 crook gone+and last+night
106 machin+in not+not:us not:in not:up the+contract
105 a+page exact handset have+just not:know that+<?>
104 and+in my+login was+open
103 drain i+think stop writ+to
102 found not:is not:now your+platform
101 my+file over+the polic say+it
100 <number>+from ask+to domain let longer no+longer not:made patient the+back ther they+have
99 and+my not:here whoever
98 a+loan an+unknown machin not+not:know over sold tenant unknown
97 in saw without+not:me
96 <clock> sell+it
95 <number>+email com my+visa not not:away sav voic
94 digit my+sav sir
93 <duration>+later by+a to
92 apply apply+for flat+i her+to not+not:pick releas the+tenant to+a to+check
91 ask+for her who+would
90 a+hotel data herself it+for right+now
89 got+a has+been messag same stor trainer visa you+tell
88 the+lot
87 car+the control hack me+to not:log+not:in open+my out+my some thru+my you+stop
86 a+van have+order not:like pocket was+in
85 a+login country hotel+in keep+com new+address not:are the+surgery
84 another block had+my supplier
83 dealer detail disappear it+pleas let+a me+for not:anywher not:card not:hous now sell swap+my thru yet your+data zero
82 agre+with envelop had+<number> nick now+<number> sim surgery though+i using
81 and+<duration> hous i+did is+sent login+from never+not:been not:apply outsid+the pdf them them+all to+give to+send why+did
80 empty+the it+i list they+took use
79 <date>+i i+made me pension press
78 <number>+so account+has found+a from+you mailbox overnight so+far they+are to+install transcript
77 are+all as+me copy+of i+know it+say not+not:chang phon+number pinch
76 <date>+ther by email+from in+it not:and not:was
75 alert did he+will later notic+that pump put+a we+receiv yard
74 from+<number> tv
73 laptop not:and+not:now show+up want+me
72 and+now i+gave not+not:my not:has rob switch+off
71 a+<duration> branch+on consol contract email+that in+your my+profil not:log screen the+high
70 fee me+at my+dead not+not:from not:for+not:<number> off+me open petrol swap to+his
69 fill know+how stuff
68 from+the my+handbag sign withdrawal
67 am+an far first+<?> he+told not+not:buy not:buy not:him old+man
66 activat card+<number> demand i+post kept not:broken not:his not:into post+it recall slit stol+my
65 <date>+<date> at+your balanc lock log not:spend not:the+not:card portal the+hous unless
64 bank+detail chang+my gave+the not:can+not:not she stop+a that+a
63 noth post
62 have+the len match photo+is request somebody+who the+guy the+match
61 in+lisbon lisbon my+account off+with payroll phon+on show to+press walk+off
60 each+week night our you+refund
59 becaus+he got+taken help+i out+to the+plat
58 are+they himself not+not:show not:go
57 not:sign+not:up
56 know+noth not+not:an your+company
55 collector is+he not:show solicitor
54 me+my order+is
53 not:that say
52 thiev
51 said+the the+leas
50 <number>+phon at leas
49 at+the
48 lot then
47 stol
45 is+that
44 it+back
40 ther+a
35 in+our
34 is+<duration> not:chang with+it
32 not:came
29 got+me
-11 i+am
-40 box
-43 account+to
-45 hold
-49 pleas+send
-50 let+me
-51 provider
-53 it+all question us
-54 not+not:a
-55 by+mistak send+me
-56 happen
-57 and+was
-60 new+phon
-61 story
-63 <handle> fee+is
-65 my+money phon+is
-66 floor own
-67 pack was+declin
-68 bike call+me pick
-69 already not:again reject the+fee
-70 pric
-71 my+parcel you+have
-72 <number>+pleas and+call declin not:ticket the+last was+charg
-73 for+my i+will look+at wait
-74 can+i fine well
-75 sat
-76 of+a somebody+from
-77 error has+not past
-78 hang that+was
-79 got+the not:a the+money
-80 come do+i go in+<number> just love must my+password
-82 star
-83 <money>+on not:you
-84 <number>+<date> hammer
-85 i+lost my+bill
-86 but
-87 lost+my the+phon to+my
-88 mistak new+<number> room
-89 <?> at+<number> charg
-90 not+not:work promis train
-91 <money>+for
-92 account+number form on+it queu the+door
-93 and+ther check+out direct+debit
-94 and+it and+you
-95 desk like+to
-96 forgot
-97 once
-98 about
-99 pleas with+a would+like
-100 me+the put
-101 door
-102 not:read way
-103 we
-104 can parcel
-106 again
-108 the+<date>
-110 your+card
-111 <number>+and i+want
-112 do is+in
-113 be befor how
-114 after could
-116 time
-117 left run
-118 driver seat
-119 expir here would
-120 to+chang
-126 in+<date>
-135 sorry
-136 not:the
-138 is+the the+app
-139 will
-140 it+to
-145 should
-146 so
-150 thi
-154 wrong
-161 to+the
-164 or
-170 had+to
-190 need
-193 you
-196 if
`,
  },
  "self-harm": {
    bias: -147,
    words: `
301 pill
296 myself
290 cut
271 thought
249 everyth not:and
245 for+thi
236 liv
234 world
233 not:me
228 i+was
227 after+your
225 only
221 go suicidal
220 find+me the+only
219 it+all not:matter
218 that+he
217 me
213 strang
212 can+you goodby lie
211 not:i
209 debt swallow
207 you+ask
206 wife
204 take+me
203 would+get
201 <date>+i might
200 way
199 in+it not:see
198 mayb
197 have+noth
196 boy
195 my+tablet
194 cut+again finish have+got voic
193 overdos tablet
192 himself loan mine not:aliv not:liv
191 my+head
190 cat
189 not:would
188 forgiv
185 of+me the+cat the+rope
183 not:contract
182 ask+for not+not:live not+not:matter your+letter
179 die
177 i+keep when+the
175 nobody+not:would tell
174 jump
173 life sinc
172 i wish
171 i+woke woke woke+up
170 might+do
169 think+about
167 company
166 tell+them
165 head
164 final to+die
163 dad never+not:been why+i
162 ask+if
161 have+decid
159 dead note rope
158 dark
157 do+it
156 not:plan
155 and+i left+for
154 stop the+garag
153 i+stop not:myself the+loan
152 afraid+of i+type in+and
151 tell+my
150 keep notic
149 <money>+<money> not:live of
148 blam gone+you into+the that+i
147 bottl end is+the night+i to+my
146 depart her+now my+will
145 i+just
144 be have+stop scar to+go
143 helplin not:up now+i
142 i+look teacher without+not:me
141 have+written sleep written
140 anyth month sat+in the+hous you+cut
139 being+here just+not my my+parent my+wrist not:one of+being stand the+pill wrist
138 be+dead do+not ther+is
137 be+over from+<date> not:not thi+time
136 into+a not:of than
135 <number>+i letter+to lost+the
134 will+have
133 am+a are+in breath fami i+think platform
132 aliv clos+my driv honest+if not:is would
131 going if+i sorry+for was+the wish+i
130 be+on suicid
129 <number>+way complaint not:anyon not:be
128 bye night not:face try
127 ever not:anymor
126 not:tir out+so will+not you+to
125 after am+stand back+in it+happen
124 anybody keep+the not+not:bother what+it
123 am and+a even+the goodby+to i+sat i+try if+thi listen
122 god not:trip note+for them+the
121 can+keep for+good the+ring
120 read+thi the+platform the+world you+peopl
119 arrear life+is not+not:com not:reason the+other
117 not:my+not:own not:see+not:a push
116 <date>+you exist not not:around
115 brother car+park leg
114 iron not:day not:in+not:it sometim the+iron
113 is+my my+arm
112 consider multi-storey the+final the+multi-storey
111 <date>+for bully but+i face girl googl my+neck neck
110 and+<date> down+and like+the not+not:mean
109 anyon disappear my+life not:long she
108 bottl+and final+demand not:to+not:be stor
107 becaus+of come deep no+not:more not:for not:with+not:it the+wall whoever
106 <number>+leg have+look not:notic parent stand+at wher+i
105 bridg know+i not:much+not:longer stand+on the+gas without your+car
104 all am+<number> and+stay i+went or+no poison twic+thi win you+read
103 hang+from has+the nobody not+not:eaten not:eaten not:in+not:thi return stood+on tak
102 am+think go+thru my+desk tire
101 branch proof was+not
100 find have+taken imagin not:with of+liv the+contract
99 away becaus+i done+to gas not:christma think with+it
98 all+my decid i+stood my+fami not:in+not:me thing
97 my+sister the+voic
96 am+back are+send her made my+mate not:can used+to your+debt
95 been+think control death not:pick+not:up not:think+not:i proud serious
94 after+the been gate+<number> home+again not:bother the+dog
93 a+bottl not:full not:in not:on not:problem peopl shelter sinc+your
92 mean sake would+rather
91 and by+a i+have knock star+at thing+i thread tree
90 <duration>+to at+the day+i i+go last the+money tir+of you+take
89 about+the delet i+send
88 am+writ burn not:com settl strong to+say
87 is+as not:thi sister the+complaint
86 decid+to last+night left not:any not:of+not:it not:sleep not:tell+not:you not:you+not:that only+<number>
85 not:be+not:aliv the+lad to your+tower
84 enough i+were not:an not:of+not:thi not:or proper shall the+toilet tower
83 bottl+of i+sent is+your plan storag taken
82 <duration>+ago everyon i+mean if not+not:answer singl+day step thi+i took+<number>
81 off+the send+somebody she+will
80 away+from bother collector lad not:doctor not:fly not:own only+need pay strip survey the+side zero
79 gone lock not:any+not:more photo+of
78 feel+like i+wish not:stop the+thought to+stop you+clos
77 after+that like no+not:use road were+dead yes
76 put
75 not:on+not:thi to+kill
74 help+i i+do
73 mam not+not:see toilet
72 lock+the not:look
71 home+to not:miss+not:me
70 ago then+i third+night who+would will+be
69 me+a still
68 phon+contract put+right the+late
67 a+photo then
65 interview it+would letter+came spac unplug walk+to
64 not+not:much not:<date> not:her say
63 not:much why
62 mate not:more not:to+not:you
61 send+a
59 run+out thi+month
58 will+find
57 my+ticket
56 as not:being ring+back
55 not:safe were+not
54 not:can+not:not not:for+not:<number>
53 to+everyon
52 feel kniv
49 is+fine
48 not+not:a
47 had+not
45 <number>+more from+a
44 not:a+not:way
43 not:it+and
42 not:way
35 i+took
-40 morn
-42 to+hear
-49 so+i to+know
-56 chang
-57 los
-58 letter+about
-60 name
-64 <clock> of+thi
-65 human tone
-66 went
-67 can+do
-68 the+<date>
-69 can+be
-70 am+at at+that correct you
-71 should
-72 not+not:let not:me+and number
-73 go+back order so+sorry
-74 have+ask next wait
-75 not:here+not:when
-76 fuck is+on
-77 i+know my+contract one
-78 back+to
-79 film form not:again the+lid
-80 nois not:that not:want+not:your
-81 let+me not:it+not:on not:see+not:my
-82 not:your the+<number>
-83 am+off dear post up+and your+shop
-84 a+<number> oh safe you+get
-86 my+plan offic
-87 cake
-88 is+dead not:fit
-89 i+did
-90 answer not:see+not:it review
-91 not:work swap the+bus
-92 i+bought if+that not:to+not:me the+morn
-93 not:what parcel the+way until
-94 miss my+money
-95 and+my another but cost fee not:put
-96 not:ask screen
-97 not:on+not:the
-98 be+ther
-100 have+had is+no pass the+new
-101 fitter page thank+you was
-102 fix not:without
-103 code lid manager
-104 customer engineer on+it
-105 not+not:use not:<date>+not:i
-106 list
-107 go+on i+ask switch
-109 at+me
-110 not:befor ring+me
-111 explain have+to lose the+wrong
-112 not:tell+not:me
-113 talk
-114 <duration>+i had+to not:let+not:me say+my
-115 not:<number>
-116 not:yet
-117 updat
-119 not:you
-120 <number>+and and+the cancel+my how+do would+like
-122 us
-123 see
-124 same
-126 can+i told
-129 servic
-133 not:let sick
-134 queu
-135 bill lift
-136 the+phon
-137 is+it
-138 <duration>+of not:in+not:the
-142 claim
-143 need+to
-149 of+you
-150 our
-151 first
-152 wrong
-157 my+friend
-158 charg
-159 me+the
-164 with+you
-174 friend with+my
-176 i+would
-179 <?>
-188 we
-191 tell+me
-195 of+my
-202 mov
`,
  },
  violence: {
    bias: -147,
    words: `
362 him
318 his
274 not:walk
265 who
256 her
247 am+com
246 ther+will
239 your
232 he
223 have+got
222 evict we+know
221 shoot
216 not:me
214 or
213 time+for
208 man or+i petrol
207 bring
206 are+not
205 alon
203 whoever
202 torch
199 landlord you+would
193 showroom
190 mind
189 home my start
188 come
187 brick
185 villag
183 he+will not:i not:who
182 you+hear
180 be+an happen+to not:will
179 sir
178 beat
177 when+your
176 a+can can+of
175 complaint than+your watch+the
173 if+my kneecap outsid tower
171 not:come not:going+not:to
170 peopl
168 not:be+not:walk of+you
167 expect+a
166 do+not driv if
163 guy with+me
162 be+on break me+<?>
161 not:street you+better
160 not+not:it smash
159 <number>+eye boy offic
157 find security will+put
156 it+here put+that sham
155 someth warn
154 tell
153 gun
152 calm car
151 oil
150 i+will wish+you you+put
149 polic street
148 eye with+a
147 going+to my+fist neck not:his
146 a+bomb come+out
144 <duration>+alon
143 get nice sir+you someth+to to+that
142 not:in+not:it van
141 ble hide not:back shotgun
140 ambulanc for+what insid
139 cut+my for+less the+next
138 bro face not:be
136 depot then+i
135 bomb not:laugh
134 <number>+i bat be+a burn she sleep your+back
133 better your+showroom your+warehous
132 and+a noth+not:left
131 and+if iron nose you+send
130 clerk of+that
129 every+one mr not+not:leav not:you+not:are receptionist
128 ash not:van on+that that watch+your you+i your+depot
127 again+i fix+the like+you wreck
126 beard fir off+it own the+beard
125 bolt hospital
124 com than
123 a+shotgun fast key simpl window
122 finger not:i+not:will nursery patient repossess
121 not:word time+i tractor
120 dead+man know+your not:my pay+with scar
119 am+going do+to door+and some+of your+tower
118 are+hav out+what pray swear
117 and dead dear+sir deny i+done is+going on+reception what+i wher yer
116 be+round licens moderator not+not:a not:stand open+it
115 i+know me+for valu you+come
114 a+visit do+it feed light not:miss offic+is
113 fella
112 deposit fist going money+or were+you your+head
111 head not:are will+come you+like
110 com+for heavy let+the multi-storey now+it say+is sold the+multi-storey you+sold
109 a+wall am+just come+to just+the me+on
108 am+ask be+sorry brak fair finish him+a hous machet not:window with+<number>
107 glass i+were lane sham+if volunteer will
106 <number>+phon build for+an i not:going not:over tanker your+complaint
105 you+want
104 com+to driver+i pocket quicker summer you+think your+lobby
103 board chainsaw driver more+than tell+that to+driv
102 and+all and+they high is+over knif me+is not+not:put not:a+not:threat not:threat slap the+high third+time you+<duration> your+van
101 collector laugh over you+choos your+collector
100 a+complaint an becaus+you fish less not:he or+my way+home
99 children dry shot
98 and+i bite girl i+go ice keep+your like lock+up not+help ref the+last think+you you+will
97 cross hurt i+still plac that+on thi+end to+come
96 <date>+i grandad mate my+grandad not+not:com not:com+not:to somebody+should stand+on your+counter
95 alon+with have+bought not:out one+of round+the
94 a+brick deserv+a has+no on+a see wall+and would+you
93 boil go+home you+rather
92 lie me+it not:it+<?> one shed the+thought we+talk
91 a+dead lock take+<?>
90 gate i+shoot pour see+him
89 is+wher kid last my+patienc not:him too
88 all+night first+<number> fly if+she not:own to+see
87 are+clear gate+<number> mark never+not:met remember side+of the+morn
86 complaint+form home+in kick nail not:more officer pass+that your+shift
85 a+gun after+that i+swear my+email
84 and+see behind him+i know know+you nice+<number> rout the+upgrad
83 he+is my+claim not+not:<date> wher+your
82 <id> behind+that hungry
81 ban+me door not:not or+your phon+<?> way+you
80 is+how know+the man+who the+leak the+way them
79 a+stick again+and leak not:<number> strangl we+never your+neck
78 <number>+is a cancel+it i+own not:met red
77 born full+name if+he keep not+not:you not:better was+born your+face
76 about+my from+the lobby pal sharp
75 hav of walk
74 desk+is have+noth tip+over trie
73 get+you more see+you
72 <date>+<number> and+your is+free land sale
71 rope the+plac your+manager
70 not:come+not:to watch
69 it+will to+sleep
68 van+and
67 but+a me my+account over+your
66 his+own ill
64 get+to you
63 a+sham at+the form+<?> hire not:doing
61 call+from
60 i+have not:leg valu+your
59 the+sale
58 <date>+with it+take safe
57 but+i
55 from+my
54 you+or
53 yourself
52 park
50 lucky the+guy
48 end touch+my your+shop
47 and+he
45 the+point
37 have+ask
35 hit+the
-39 you+get
-43 phon+with
-44 for+the
-51 for+me
-55 far with+you
-59 near
-60 judg
-61 in+touch
-63 all+of not:for will+not
-64 it+in
-65 <number>+star anyon
-66 he+would the+gate would+be
-67 agre in+<duration>
-68 everyon me+if
-69 part
-70 star you+a
-71 long
-72 by
-75 sure+that will+tell
-76 a+smil another have+put thank+you the+form
-78 a+very can+i in+my take
-79 cab had love not:let+not:me useless
-81 have+to said who+is
-82 is+ther present
-83 get+your last+time our over+to
-84 and+take not:about paper will+wait your+new
-85 boss menu
-86 i+keep late to+collect
-87 get+me not:from
-88 told+your watch+out
-89 just smil
-90 not:tell+not:me the+key
-91 <number>+with and+not gone has oh that+your
-92 battery came what+you
-93 a+shop mov ombudsman with+us
-94 singl why
-95 charger step we+have
-96 ask parcel queu the+manager we+will
-97 elsewher let+me not:even or+the will+lose
-98 see+the the+window
-99 if+that it+is not:at
-100 alway can+do messag not:tell order the+shop
-101 a+van for+a not:anyth
-102 a+<number> my+friend not:thi stay
-103 <handle> app contract hear+from i+do sit
-104 fight seat sign tabl
-105 and+my room to+know
-106 bank every+time press to+you
-107 gave look+at
-108 card photo
-110 treat you+that
-111 could
-114 let+you
-115 to+a
-116 best have+had reply
-119 day money+back pick that+you you+and
-120 is+<number> that+it
-121 can
-122 sorry
-123 lost question week
-124 on+your
-125 about+the will+see
-126 stood
-127 has+been
-130 need+to
-132 shout
-134 thank will+have
-135 <duration>+and
-137 and+the your+driver
-138 <?> at+<number> left
-142 customer
-143 i+want
-145 wrong
-149 do+i
-152 that+is
-154 collect
-158 will+send
-163 review
-172 tell+me
-175 number
-188 told
-204 to+be
-234 was
-247 pleas
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
