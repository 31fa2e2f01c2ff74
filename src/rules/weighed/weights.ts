// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -160,
    words: `
281 smok
244 the+meter
228 her
227 went
222 not:sinc
218 stop
216 in+it
212 tingl
209 he+is my
208 smell
207 down off
206 pen
199 meter
195 burn
192 and
191 fell
189 woke
188 spark
184 gas
180 touch
179 sinc
176 thru+the
174 gone
170 caught
169 eye glass
168 reaction reaction+to school vomit
166 collaps has+not
165 on+his
164 light
162 over
161 stitch
160 came+off
159 next+to throat
155 finger lift
152 stuck swallow
151 he of
149 on+a
148 throw
147 at+your
146 allergic grandad on+<date>
145 ran strip
144 the+boiler
141 not:your
140 cut outsid pendant
139 baby cellar red the+cellar
138 the+tire tire
137 onto+the
135 from+the
134 onto the+baby thru your
133 hit not:on
132 could+not
131 after+your kid land next
130 degre of+smok
129 a+needl jar
128 shock
127 bottl+and that+we
126 blister needl
125 by+itself heater lip
124 a+man head not:breath
123 my+sister the+alarm the+step
121 bottl brak she+is sinc+the
120 aliv not+not:open she+has the+school until wash your+<number>
119 across+the bare carer in+the when+i
118 dad not+not:come the+bottl us+to woke+up
117 across toe under
116 his not:is
115 in.
114 checkout up
113 from+your party
112 for+<duration> wash+machin wife
111 alarm and+we gave
110 a&e in+a&e into+the sister tore
109 hard not:on+not:the wife+is
108 and+she not:open say+the
107 not:came
106 battery down+on knee
105 it+left left+a not:after+not:the
104 my+heart my+mom off+your plug the+windscreen ther to+know what+do
103 over+my
102 boiler my+daughter not:leg scream the was+under
101 got he+went heart near of+the say toy
100 blood+on i+was now ther+are
99 com
98 boil cabl i+can of+thos
97 black ladder man+was mix old+man she the+ladder ther+was
96 drop my+finger off+and out+with
95 crack
94 it+stop not:off
93 daughter found+a mov not:come took+the wire
92 bit+my button flat+<number> my+face rung the+oven the+third try+to
91 on peopl porter swing train
90 bit i+went itself up+in
89 a+crack carpet dog out
88 has not:his stuck+in to+show writ
87 health i+slip not:let+not:us push slip whil
86 at buzz clinic handl loos tube up+with your+plac
85 not:after
84 blood crowd have+gone in not+not:feel not:at+not:your the+crowd the+ride would+not
83 and+need is+com the+land
82 and+<number> came+down hurt not:feel pen+and were+all who
81 a+girl ceil not:at someon somewher+else
80 aisl+<number> bar servic the+courier tip
79 between com+out full+of lady that+it the+new trainer
78 all baby+in glue have+a not:gave twic
77 address+and both further he+has instruct not:let the+staff
76 <number> ankl electric face the+wash thru+a
75 <number>+kid floor hallway i+writ is+dead the+tablet
74 a dead each+other egg his+head no+not:water the+hospital the+skin with
73 becaus+he blad do+about everyth+that fan friend is+got not:up of+glass remot revers the+blad the+doctor they+want use+the wee will+do
72 already got+an noth+not:came
71 cough courier for+it i+carry land+on sold+me the+smok the+tip told+the wall we+only you+sold
70 blender clear+on cooker driver+left found lost+the my+mother oven the+blender who+will whom writ+to
69 <number>+eye full girl it+my
68 bang have+call not:to+not:you on+it ride
67 area car+seat is+full my+son plug+it the+edge
66 lock man that+my the+face tile
65 is+about put+in she+press shut to+ask was+cut
64 guard new+carpet not:sinc+not:the not:turn not:turn+not:up playground spread stretcher the+lane
63 am+look cleaner fire lead lying near+the net
62 in+ther kitchen+is rat your+parcel
61 breath hospital on+thi press+it son tin wrap your+lift
60 can+only cry+for doctor dye has+left hit+me hot i+found lane left+my off+from stand the+eye the+top with+the you+put
59 have+been raw size+of thumb whil+i
58 help+with lock+the mom not:a+not:way not:if play try week+is
57 a+lady becaus+of know+what not:way not:way+not:to
56 bed connect lucky not:water of+your the+size to+my to+the wher+i
55 and+will brick dark gone+and walk+to
54 could from the+ceil with+thi
53 glass+in mother my+head not:app want+to
52 as+i we+were
51 and+ther down+by eat
50 <number>+of and+had chicken child children smell+of the+ward
49 <number>+<number> chew morn+and the+guard the+test whol+fami
48 laugh that+was then+<number>
47 me skin stand+in
46 <number>+the of+our scaffold stairlift when+your
45 after into our
44 not+not:know
43 not:my
42 out+of
41 neck swap
40 bit+of third
38 not:no
37 the+wall
35 carry
26 <duration>+now on+my wher
7 off+with
-38 my+account
-41 call
-42 about
-44 the+soup
-45 lid+came
-47 has+a
-48 human
-49 doe+not
-50 bent cockroach
-51 came+and invoic room that the+bus the+mail
-52 are+gone due page plat the+tabl went+to
-54 <handle> say+that the+parcel
-55 open pack post run son+is
-56 ask beautiful not:it
-57 buggy let
-58 dirty food fridg+is hat miss my+dog
-59 i+want is+miss problem
-60 her+phon is+out may the+desk word
-61 fell+asleep i+have mirror than the+screen
-62 loud the+<number> typ
-63 best key messag plan wheel
-64 shall the+line
-65 chang follow i+had night
-66 if
-67 get look myself pay the+van
-68 can+not have+had not:not seat
-69 a+new burn+my leak my+hous system the+system
-70 again air fine lot the+rain up+on
-71 of+<number> queu
-72 is+stuck not:take
-73 late the+phon your+floor
-74 answer
-75 and+you somebody
-76 money stay
-77 a+<number> hotel leav mail
-78 <money> hung+up
-79 i+am it+in screen stair
-80 check for+the good record
-81 engineer how i+would paper pric
-82 is+not wait
-83 back in+a site
-84 gate keep live order
-85 for+my lobby refund the+way
-87 thank
-88 of+my
-89 sit
-90 bill sorry
-91 account was with+a
-92 the+lid
-94 rain
-95 will
-96 after+<duration>
-97 <date>
-98 form is+my
-100 book come
-101 the+room
-102 note
-103 tabl
-104 stood
-105 number sign
-107 day
-109 for
-111 tell
-113 and+the just read
-114 app doe
-115 charg
-117 befor not:a take
-119 or
-120 phon
-121 one
-123 then
-125 bag desk
-128 is+on
-130 card
-131 you
-150 at+<number>
-158 pleas that+is
-174 love time
-194 <?>
`,
  },
  security: {
    bias: -147,
    words: `
335 card
311 used
271 someon
266 loan
255 <money> never
252 fake
242 copy
229 i+never
228 email
221 login
219 bank
217 no+not:such
216 licens none
215 not:any
213 not:mine
204 gone
201 not:such
200 buyer
197 then+<number>
194 password
193 code
191 got
189 phish
188 passport
187 receiv wallet
185 notic
183 have+never
182 don
181 steam
180 paid
179 somebody
177 not:get withdraw
176 not:my someth
175 buy caller debit number+on
172 of+my
171 bought
170 tube
169 admin money
165 who
164 being somebody+has taken
163 stolen
161 they
160 all+my like+your
159 account link+in signatur
158 lost+all
157 have+no
155 <number> phon
153 empty that+i
152 <money>+to
151 in+to number with+my
150 by+somebody iban
149 not+not:get thi+morn
148 a+fake everyth transfer
147 and he logo watch
146 with+your
145 my
144 seller tax who+is
143 money+to
142 not:exist not:like+not:mine
141 forg last+night pos rang
139 <duration>+old typ
138 system
137 a+stranger chang company none+not:of on+my smart stranger
136 fella link
135 call the+gentleman turn typ+the used+my
134 i+no man paid+the was
132 cash install someon+is your+logo
131 noth+not:like truck
130 a+<money> as+your bought+<number> gentleman
129 not:<number> whatsapp
128 not:out was+chang
127 cash+machin end+<number> log+in not:us pretend pretend+to see
126 name
125 car screenshot thru+your
124 been collect photo
123 can+you think
122 have+been i+do support ticket
121 into stand+order
120 a deposit firm
119 from invoic wir
118 can+see
117 been+pay not+not:exist
116 credit have+just i+sold not:for out
115 am+a my+name
114 guy my+bank person skin whoever+has
113 block+the domain handbag have+not it+on mile of+mine purchas
112 digit+on flat point
111 a+page address being+used debit+card not:code not:not
110 crook gave in not:here to+pay to+somebody why
109 flight+to not:is on+a
108 are+being camera crypto drain handset live me+<?> not:signatur that+<?> top+up
107 gone+and my+car not+not:us not:up
106 exact from+my insid partner your+platform
105 not:in
104 let sir
103 <number>+email a+loan by+a not:know polic the+back writ+to
102 <duration>+later machin not:away took
101 <number>+from a+parcel i+think longer machin+in my+login no+longer over sold the+contract they+have was+open
100 husband lad my+file over+the stop
99 and+in ask+to right+now was+in
98 deposit+and not not:now patient
97 found i+only not:made voic
96 got+a whoever
95 pocket sav tenant using who+has you+tell
94 com digit have+order let+a my+sav not+not:know
93 herself say+it sell+it ther who+would without+not:me
92 control hous releas same to
91 apply apply+for the+tenant zero
90 and+my is+sent them+all
89 an+unknown new+address not:log+not:in saw to+check unknown
88 ask+for dealer it+for thru thru+my you+stop
87 another detail hack had+my has+been keep+com messag my+visa not:are not:card the+lot
86 <clock> <number>+so car+the open+my so+far to+a
85 a+hotel from+you nick now sim trainer
84 country data list not:like pdf stor though+i use
83 a+login an and+<duration> me+to never+not:been not:anywher out+my swap+my the+surgery visa
82 block had+<number> notic+that now+<number> supplier your+data
81 i+know mailbox outsid+the surgery to+send we+receiv why+did
80 a+van disappear her+to hotel+in i+did it+pleas later login+from not+not:chang show+up them to+give transcript
79 account+has gone+to he+will her me+for sell some stol+my
78 consol found+a has+taken i+made overnight yard
77 are+all at+your contract not:was payroll
76 as+me laptop not:and not:has petrol
75 alert copy+of empty+the from+the it+i not:apply pension pinch
74 far not:hous open sign tv
73 and+now by from+<number> not+not:from put+a
72 demand did fill me not+not:my swap to+install unless
71 a+<duration> in+it my+dead not:and+not:now not:log rob
70 <date>+i envelop i+gave it+just it+say phon+number pump she
69 card+<number> me+at not:the+not:card off+me press screen switch+off they+are
68 done+it email+from never+not:order not:broken not:him order+is portal recall somebody+who
67 first+<?> in+lisbon lisbon my+account my+handbag not+not:buy not:buy not:can+not:not not:for+not:<number> stuff to+his
66 got+taken know+how my+profil photo+is post that+a
65 <date>+<date> are+they fee not:his noth show stop+a
64 have+the i+post in+your phon+on post+it slit yet
63 help+i request
62 activat balanc bank+detail chang+my gave+the lock log said+the withdrawal
61 am+an he+told old+man the+guy the+match walk+off you+refund
60 belong belong+to each+week match off+with the+hous
59 at collector len
58 me+my
57 kept solicitor the+plat
56 himself not+not:show not:go thiev
55 becaus+he not:show not:sign+not:up not:that to+press
52 is+he name+i not+not:an say the+leas
51 <number>+phon turn+up
50 leas
49 is+that
48 then
46 it+back lot
44 in+our your+company
43 at+the
42 ther+a with+it
41 not:their
36 is+<duration> not:chang
32 not:came
27 not:i
26 got+me
-15 i+am
-33 i+got
-41 box hold
-44 account+to
-47 let+me
-50 question
-51 happen
-53 it+all provider
-54 pleas+send
-55 not+not:a send+me
-57 by+mistak
-58 and+was
-59 story
-60 floor my+money pack
-62 new+phon
-63 own
-65 fee+is was+declin
-66 my+parcel not:else phon+is
-67 <handle> already step that+was
-68 bike pick
-69 <number>+pleas not:again reject
-70 declin for+my pric you+have
-71 and+call i+will not:ticket well
-72 got+the the+fee
-73 in+the look+at past wait
-74 mistak of+a was+charg
-75 call+me can+i fine star the+last
-76 sat
-77 has+not
-78 <number>+<date> build do+i hammer hang the+money
-79 just love not:a
-80 must my+bill
-81 <money>+on on+it
-82 go not:you to+my
-83 my+password room
-84 but i+lost in+<number>
-85 charg
-86 account+number and+ther come lost+my
-87 <money>+for error new+<number>
-88 and+it queu
-89 promis train
-90 not+not:work still the+phon
-91 <?>
-92 check+out direct+debit the+door
-93 and+you like+to
-94 form once
-95 about
-97 at+<number> would+like
-98 desk forgot pleas
-99 after
-100 can
-101 door me+the put
-102 we
-103 way
-104 driver the+<date>
-105 again not:read with+a
-107 parcel
-109 do
-112 <number>+and left seat your+card
-113 how i+want is+in
-114 befor
-115 to+chang
-116 be
-117 could
-118 here time
-121 expir run
-124 would
-129 in+<date> is+the
-136 sorry
-138 it+to will
-140 not:the
-142 so the+app
-150 thi
-154 should
-157 wrong
-162 to+the
-164 had+to
-166 or
-188 need
-192 you
-195 if
`,
  },
  "self-harm": {
    bias: -135,
    words: `
338 myself
332 thought
310 not:aliv
288 jump
282 goodby
277 pill that+he
226 tablet
225 to+kill
207 death
201 notic
199 not:matter
197 cut
195 when+the
194 not:me the+only
191 not:live
188 everyth my+tablet
187 i+mean nobody+not:would
186 not:and
185 cut+again
179 i
177 letter+to
176 becaus+of
173 after+your might
172 sinc
170 afraid+of end
169 life
168 my+head
167 swallow
165 teacher
164 world
162 mean the+pill
161 not+not:bother not:not
160 gone goodby+to
159 not:my+not:own ther+is without+not:me
157 be+on dark not:of
155 down+and in+that
154 of+liv woke woke+up
151 dead i+were not:anymor not:longer
150 not:up
149 hang+from of the+cat
148 die not:with
147 go liv not:much
146 only
145 and+stay sleep
144 i+wish multi-storey not:face the+multi-storey way were+the
143 not:plan tell+my
142 am+stand wish
141 the+platform
140 exist i+keep like+that not:bother the+dog was+not without
139 debt run+out would+get
138 back+in not:myself not:own
136 not:be+not:here
135 sorry+for
133 final+demand take+the try+to
132 company if not+not:answer
131 it+so keep+the rope your+letter
130 lie only+thing would
129 i+stood i+took not:anyon not:contract
128 final
127 and+<date> for+good head never+not:been tree
126 cat not+not:eaten not:eaten not:with+not:it
125 help+i me my+sister not:in+not:thi stood+on tir+of
124 not:<date> not:any not:would
123 from+a not:i not:in+not:it not:stop sister
122 my stand+on
121 bottl driv her platform think+about to+my
120 am+back not:see proud sinc+your to+stay your+debt
119 i+might not:reason pay+my wish+i your+car
118 flat interview
117 sometim thi+week
116 deep googl letter+came night+i stop
115 and not:thi what+is
114 am+scar scar win yes you+read
113 the+tabl will+find
112 all+my my+littl off+the why
111 is+all my+desk not:for
110 i+type night not:can not:tir to+them
109 collector demand if+my
108 have+been my+neck name+i neck not:after+not:the not:ticket pay
107 tell that+i the+garag thi+time twic+thi your+bank
106 have+written keep loan pleas+just suicid the+doctor written
105 she sinc+the stand the+contract
104 last much my+life river the+river
103 iron not+not:an school strip the+call
102 go+thru hang the+sea
101 end+it feel+like honest+i look+at me+a they+are why+i
100 by+a for+thi insulin my+insulin not+not:com not:now thi+i
99 at+all do+<?> front+of in+front is+the just+want letter me+to might+do not:it+and say+that with+me
98 <date>+you i+sat is+her not:you+i
97 <number>+tablet am+look anybody not:see+not:a so+tir to+live try
96 <number>+more bridg i+start let not:with+not:you
95 in+time my+fami not:notic stay+ther time+you took+<number>
94 <duration>+ago life+is not+not:see read+thi
93 has+the imagin my+dad not:a+not:way sea thread
92 ago are+in befor+it being+here bye everyth+in i+gave no+not:use nobody not:for+not:me not:full not:or of+being would+rather
91 christma kniv lock not:being not:when+not:the of+your
90 borrow dad fami thank+god you+are
89 car+park he+say myself+with not:world
88 not:com not:on the+deposit ther tir
87 can+keep do+it every never+not:get not:need+not:it think
86 i+burn lock+the my+children not:if the+will voic will+to your+tower
85 children day+i is+in is+money not:way sat+in
84 a+burden am+gone burden do+not it+help to+a want
83 bottl+of not:another not:pick+not:up not:she stop+on
82 fire+in will+set
81 decid sat she+is
80 if+i not officer your+mail
79 <number>+train away+from be+over brother my+mom not+not:wak not:in not:to+not:lose not:wak not:why+not:i not:you+not:that noth+not:left of+not order+<?> policy star+at third+night walk+to your+lobby
78 a+bad and+your to+stop
77 call+me not:look
76 are+the ready
75 i+just if+thi in+it mayb nobody+not:can not:any+not:more thi+month tower
74 belt have+noth i+do not:it plac were
73 i+walk now+i pleas+forgiv
72 a+flat am+run behind is+black shout than
71 council feel none+not:of not:return now on+fire only+the the+council type
70 am+writ and+let into+the sad stomach
69 after doctor look
68 from+you i+was in+town not:an team were+dead
67 a+whol deposit fire i+have into not:help+not:me was+gone who+would
66 helplin not:pick the+helplin the+money the+time would+even
65 burn but+a how+much is+my not:lose pump
64 rather
63 <number>+way forgiv here+with it+would
62 goe had+not money+for my+boy town
61 line stop+and
60 not+not:much the+hospital
59 not:one not:to+not:another
58 black check+out i+love money no+not:intention not:intention
56 broadband gave+the hang+on last+night none way+to
55 find mom
54 not:am not:and+not:nobody not:i+not:am on sit+here
53 not+not:sleep not:sleep
52 i+need not+not:worth not:worth
51 be been it+to
50 gave ine not:fine
49 pleas+tell
48 <number>+is lost+the
47 at+it
46 can+not end+of noth+but
45 being
43 thought+someon
42 goe+on way+home
41 my+last
40 had+a
33 is+too
-36 are+not
-39 with
-40 not:will
-41 stay+on
-42 of+you
-43 ring
-45 any not+not:want
-46 am+in let+me
-47 end+my the+lift
-48 not:they they+keep
-49 to+me
-50 not+not:hear not:hear not:see+not:my
-51 club not:without shop
-52 has+been not:ther
-53 my+flat till
-55 got+me not:list she+got
-56 everybody foot to+you
-57 not:here+not:when
-58 hold not:<date>+not:i not:of+not:you
-59 not+not:let wet
-60 customer film number which
-61 it+in
-62 box can+do my+contract
-63 not:your pass the+worst worst
-64 thank
-65 explain have+to holiday money+back not:befor
-66 and+now fine not:a of+thi pleas would+like
-67 switch talk+to
-68 screen tone
-69 fix if+that next not:refund post
-70 and+then hotel i+near over the+parcel worry
-72 book is+noth not:me+and
-74 answer i+ask love not:the not:work sick
-75 cancel+my not:see+not:it open
-76 driver
-77 about+my fee+is the+end the+queu
-78 not:writ send+me site
-79 already have+not
-80 how+do my+money not+not:the on+it wait work you
-81 at card elsewher lift not:my say+my somebody the+bus
-82 not:let+not:me
-83 room the+nois
-84 mov show
-85 both
-86 hi late not:about
-88 door not:know not:what or
-89 me+the send van
-90 not:let servic
-91 back the+wrong
-92 once ticket
-93 <clock> <duration>+<duration> nois not:you
-94 one
-96 and+my
-97 charg the+phon
-100 not:again wher
-101 doe so+i
-102 manager need+to not+not:use parcel with+my
-103 for+a the+lid us
-104 friend my+friend
-105 app
-107 is+no
-108 list
-109 talk
-110 not:tell+not:me
-111 lid to+your
-112 could queu
-113 not:that own
-114 went
-115 <duration> of+my
-118 our
-120 the+<date> wrong
-122 am+sorry
-123 cancel
-126 know
-128 is+on
-129 for+the
-131 <number>
-133 and+the
-136 an
-141 first
-142 and+it
-144 see we
-145 <?>
-149 was
-280 i+would
`,
  },
  violence: {
    bias: -146,
    words: `
361 him
317 his
274 who
271 not:walk
258 her
244 am+com ther+will
241 your
230 evict
227 have+got
226 he we+know
225 shoot
218 not:me
214 whoever
212 time+for
210 or
207 bring
206 petrol
205 or+i
204 are+not
202 alon
201 happen+to
200 man torch
199 landlord
197 you+would
193 showroom
190 my
189 home not:who start you+hear
188 brick mind
187 come when+your
186 be+an beat complaint
184 he+will
183 kneecap
182 villag
181 not:i
178 not:will
177 peopl sir
176 a+can can+of
175 <number>+eye not:going+not:to
174 not:come than+your with+me
173 if+my tower
171 of+you outsid
170 watch+the
166 calm expect+a if not+not:it
165 not:be+not:walk offic
164 break
163 do+not guy
161 driv you+better
160 boy eye not:street
159 be+on
158 put+that security
157 me+<?>
155 nice tell will+put you+put
154 find sham smash
152 not:you+not:are van
151 i+will oil
150 car someth wish+you
149 gun warn
147 my+fist polic with+a
146 going+to neck not:his street
145 a+bomb come+out sleep
144 depot hide then+i
143 <duration>+alon bro someth+to
142 insid not:back not:in+not:it
141 for+what get sir+you
140 shotgun
139 ambulanc ble cut+my for+less not+not:a not:be
138 face noth+not:left the+next
135 ash your+back
134 be+a better bomb she your+warehous
133 <number>+i simpl
132 burn your+showroom
131 every+one you+send
130 and+if bat iron that wreck
129 mr not:are
128 and+a clerk receptionist
127 nose not:van watch+your
126 again+i fix+the not+not:leav
125 a+shotgun beard like+you on+that the+beard
124 off+it own
123 cross is+going not:word pray than wher
122 dead+man fast machet time+i you+i
121 door+and key let+the not:i+not:will patient valu your+depot
120 bolt com do+to pay+with your+tower
119 and hospital know+your out+what
118 dead fir scar
117 are+hav nursery on+reception swear tractor
116 am+going dear+sir deposit head of+that open+it
115 chainsaw driver+i i+done i+know me+on moderator not:my you+come
114 do+it finger not:miss what+i
113 be+round feed licens some+of
112 a+visit me+for were+you
111 com+for fella money+or will+come your+head
110 a+wall fist for+an going light my+claim now+it with+<number>
109 am+just brak him+a laugh multi-storey offic+is say+is the+multi-storey you+like
108 finish just+the volunteer
107 fair i+were not:window window
106 <number>+phon an becaus+you heavy not:going tanker
105 com+to driver glass i keep+your not:over that+on you+sold you+want
104 come+to lane more+than way+home you+think you+will
103 build i+shoot pocket sham+if summer the+high will your+lobby
102 high quicker tell+that to+driv
101 and+all fish hous is+over not:stand slap sold third+time you+choos
100 children knif pass+that you+<duration>
99 and+they be+sorry bite less man+who me+is or+my over round+the she+will think+you your+counter
98 a+complaint board collector dry lock+up not:finish not:he not:out plac ref your+collector
97 and+i ice shot
96 a+brick girl grandad my+grandad see+him to+come would+you
95 <date>+i deserv+a i+go like lock mate not+help not+not:com not:com+not:to the+last wall+and you+rather
94 alon+with nice+<number> one+of see stand+on your+van
93 go+home has+no lie not+not:put somebody+should
92 boil on+a pour wher+your
91 a+dead hurt me+it not:him not:it+<?> we+talk
90 gate take+<?>
89 he+is is+how is+wher kid rifl shed
88 first+<number> my+patienc not:own still+have
87 i+still keep know last one side+of the+morn to+see
86 all+night are+clear cancel+it home+in if+she kick mark never+not:met officer your+shift
85 after+that behind gate+<number> if+he know+you nail or+your rout the+upgrad too
84 fly i+swear my+email not+not:<date> pal remember
83 complaint+form way+you
82 <id> a+gun them
81 not:not the+leak
80 about+my behind+that him+i leak not:more not:up phon+<?> see+you the+way
79 <number>+is a and+see walk
78 a+stick not:met strangl your+neck
77 not+not:you not:<number>
76 an+eye door i+own not:better of red the+plac
75 again+and desk+is from+the hav sharp
74 every+window lobby tip+over trie
73 have+noth know+the more your+face
72 get+you me
71 <date>+<number> his+own is+free sale
70 my+account rope
69 and+your his+hous
68 not:left
67 land over+your watch
66 born full+name it+will was+born
65 ban ill you
64 not:doing
63 form+<?> get+to
62 <date>+with
61 at+the hire meter
60 a+sham call+from not:leg
59 i+have the+sale touch+my you+or
58 but+i park
56 it+take
54 yourself
53 safe
52 and+he
51 from+my
50 the+guy
49 lucky
47 end your+shop
46 have+ask
44 hit+the the+point
21 the+new
2 from+your
-43 you+get
-45 for+the phon+with
-49 job
-50 far know+what
-52 for+me
-57 will+not
-61 all+of in+touch near pass
-62 crew
-63 <number>+star anyon it+in not:for
-64 everyon he+would would+be
-66 up+on
-67 judg
-68 agre in+<duration>
-69 me+if part star the+gate
-71 you+a
-72 long
-73 in+my
-74 will+tell
-75 by can+i insurer the+form typ
-76 a+smil another take thank+you
-77 have+put sure+that
-78 love our
-79 a+very it+and
-80 cab not:let+not:me useless
-82 have+to over+to present
-83 late
-84 boss get+your had is+ther paper said who+is will+wait
-85 told+your your+new
-86 and+take last+time
-87 gone not:about not:from to+collect you+need
-88 get+me watch+out
-89 battery menu the+key
-90 and+not charger i+keep just not:tell+not:me
-91 came oh smil
-92 <number>+with ask ombudsman that+your what+you why
-94 a+shop mov not:even singl the+manager with+us
-95 as has step the+window
-96 and+my let+me queu see+the the+shop we+will will+lose
-97 alway
-98 elsewher hear+from messag we+have
-99 a+van if+that not:anyth order parcel
-100 can+do it+is not:at
-101 look+at not:tell not:thi stay
-102 or+the
-103 sign
-104 a+<number> contract my+friend press seat to+you
-105 app i+do tabl
-106 <handle> sit to+know
-107 bank every+time fight for+a room
-108 card gave
-110 let+you photo
-111 could
-113 treat
-114 day you+that
-115 have+had
-116 best week
-118 is+<number> reply to+a
-119 money+back pick that+you
-120 lost you+and
-121 on+your that+it
-122 can
-123 need+to
-125 question
-126 stood
-127 about+the
-128 sorry will+see
-132 has+been shout
-134 will+have your+driver
-135 thank
-137 left
-138 <?> and+the
-139 at+<number>
-142 <duration>+and
-143 customer
-144 i+want
-145 wrong
-150 collect
-153 do+i that+is
-159 will+send
-163 review
-169 tell+me
-178 number
-191 told
-206 to+be
-233 was
-245 pleas
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
