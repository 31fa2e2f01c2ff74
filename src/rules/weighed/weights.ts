// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -157,
    words: `
289 smok
239 the+meter
233 smell
221 her went
214 pen
212 allergic off
211 tingl
208 eye
206 stop
203 my not:sinc
194 fell
192 meter
187 down
185 and
184 spark
181 caught woke
180 sinc
178 gas
177 in+it
176 vomit
175 on+his
172 thru+the
171 he touch
168 came+off
167 he+is
165 collaps
164 gone
163 school
158 burn
157 glass over
156 has+not not:your onto+the
153 light
152 finger for+<duration> on+<date> ran the+boiler
151 lift she+is
150 of
149 onto thru
148 cellar the+cellar throat
145 swallow
144 next+to stuck
142 pendant
140 throw
138 could+not on+a
137 degre head
136 baby bare grandad stitch us+to
135 heater outsid your
132 strip
131 dad hit of+smok the+tire
128 a+needl not+not:open
127 a+man at+your bottl+and sinc+the tire toe
126 not:breath
125 jar needl next red
124 cut not:is
123 from+the
122 the+school
121 blister shock
120 across across+the after+your the+baby
119 into+the that+we
118 land not+not:come
117 by+itself under when+i
116 from+your the+alarm to+know
115 and+we kid
114 his woke+up your+<number>
113 aliv carer
112 lip not:open
111 boiler my+sister
110 the+bottl
109 a&e in+a&e in+the my+son up
108 bottl cabl gave
107 in. not:came party wash wife
106 down+on i+was
105 checkout not:leg say+the wash+machin
104 battery blood+on knee my+mom not:after+not:the out+with wire
103 and+she bit over+my
102 brak up+in wife+is
101 it+left left+a until
100 i+slip son
99 alarm lady not:on sister the ther ther+are
98 hard of+thos was+under
97 mix mov not:on+not:the off+and stuck+in
96 say what+do
95 drop ladder plug the+ladder
94 hurt man+was
93 and+<number> crack he+went heart i+can it+stop not:at+not:your not:feel now
92 the+third the+windscreen
91 black clinic my+finger my+heart not:come rung slip
90 found+a got my+daughter toy who
89 boil button com has not:up peopl step
88 face near took+the train
87 blood health is+com itself the+step your+plac
86 a+crack ceil handl have+gone my+mother that+it
85 about+my glue hiya i+be scream the+oven
84 buzz flat+<number> not:at not:let+not:us not:off push ther+was to+show would+not writ
83 came+down lane
82 and+need between full+of in pen+and the+courier the+land tube were+all
81 blad daughter do+about not:after of+the on out the+blad up+with will+do
80 at cleaner crowd porter that+my the+crowd the+staff
79 carpet loos she someon+is the+hospital try+to
78 my+face revers swing the+ride twic with
77 aisl+<number> an+old bar everyth+that i+went the+doctor
76 a+girl dog not:his rat
75 each+other girl guard i+writ
74 someon writ+to
73 further hallway not:sinc+not:the of+glass the+tablet
72 <number> courier egg net no+not:water on+it the+cold
71 area cooker have+a on+your servic wall
70 cry+for to+ask to+the who+will
69 blender fell+off lost+the the+blender the+guard wee whil whom
68 clear+on dye electric is+dead man not:let not:to+not:you on+thi oven sold+me the+smok the+ward we+only you+sold
67 a down+and got+an is+about your+parcel
66 <number>+eye already fold has+left lock lying raw she+press
65 can+only car+seat doctor found his+head hit+me lead size+of someth the+wash
64 <number>+kid be+in could i+carry mother plug+it ride trainer your+car
63 com+out for+it left+my press+it
62 dead land+on mom not:come+not:on not:for+not:<duration> play stand
61 am+look full it+from lucky stretcher the+new the+size tile
60 brick is+got the+edge walk+to when+your
59 all fire know+what new+carpet spread
58 guy help+with lock+the not:a+not:way not:if not:way not:way+not:to put+in skin the+guy week+is
57 baby+in both driver+left have+been not:my tin
56 children i+found it+my not:turn not:turn+not:up the+kitchen the+tip thumb tip was+cut
55 <number>+of chew from not+not:put not:on+not:it not:water wher+i
54 an breath hot near+the
53 and+had in+ther made+me not:<duration>+not:<duration> not:app of+your order+the whil+i with+thi wrap
52 glass+in is+full mous pleas+call third you+put
51 after and+ther ble child of+our that+was we+were
50 neck
49 <duration>+now a+bad and+will becaus+of roll socket
48 the+test to+my
47 as+i down+by is+been try
46 not+not:know not:for
45 bed eat my+head not:<duration> stand+in
42 a+lady laugh me our pool
41 morn+and
40 not:no then+<number>
37 swap
36 with+the
33 out+of
28 wher
26 carry
21 on+my
-38 coat still
-39 <duration>+<duration>
-41 though
-43 high
-45 if the+bus
-46 fenc the+left
-47 <duration> cream plat that
-48 invoic the+soup
-50 run
-51 early may open
-52 came+and i+had room the+bill
-53 doe+not due human i+want miss page the+tabl
-54 about buggy post
-55 oh the+mail with+your
-56 dirty let lid+came pack power say+that stop+on
-57 beautiful email fetch get is+miss sock
-58 are+gone ask film left mirror my+dog than the+film went+to
-59 <handle> bent is+out
-60 food her+phon it+was the+parcel typ
-61 nice
-62 the+screen word
-63 fell+asleep plan the+last
-64 is+the leak the+<number>
-65 best
-66 <number>+and look myself shall star
-67 check i+have loud not:it note the+van
-68 air have+had messag not:not question somebody wait
-69 chang the+rain your+floor
-70 pay problem
-71 system the+system
-72 fine queu the+phon
-73 is+stuck
-74 a+new leav lot not:take son+is the+line up+on
-75 money
-77 and+you answer good hotel hung+up late
-78 back for+the mail night wheel
-79 after+<duration> desk seat with+a
-80 it+in paper pric the+way
-81 <money> engineer i+am
-82 again stair stay
-83 record screen
-84 how of+<number> of+my
-85 can+not gate order thank was
-87 in+a lobby site
-88 live
-89 a+<number> for+my has+been keep
-90 refund sorry
-91 account
-92 sit
-94 is+not rain
-95 <date> form i+would sign
-96 bill will
-98 for
-102 is+my stood
-103 come tabl
-105 the+room
-107 charg just
-108 day
-110 book the+lid
-112 read
-114 app one phon
-116 take tell
-117 number or
-118 befor
-121 doe
-122 and+the bag not:a
-127 card
-128 then
-134 is+on you
-149 at+<number>
-161 that+is time
-164 pleas
-166 love
-205 <?>
`,
  },
  security: {
    bias: -144,
    words: `
297 card
252 someon
241 not:mine
239 i+never
228 login
223 loan
209 somebody
200 that+i
192 caller passport
185 who
182 debit invoic used
181 never
180 code none
178 and+now
177 bank not:us
176 money+to
170 taken
164 my+name
163 address
161 cash
159 was
157 not:my
155 buy have+been
154 <number>
153 password
152 not:get
150 messag
148 hack transfer
147 who+is
146 a+loan wallet
143 have+never logo my+profil over your+logo
142 signatur
141 chang link+in
140 account number someth
139 my+phon not:any not:know
138 noth+not:like
137 not+not:know
134 data money my+bank
133 been block rang
131 a+fake fake found+a
130 the+tenant
129 number+on
128 call email in+your
127 sav the+contract
126 a+page from
125 he not+not:get
122 and+my link
121 i+think rent
120 not:signatur typ+the
119 insid me+for tenant
117 mile not:has was+chang
115 over+the
114 not:like
113 new+address system
112 and into of+your think
111 not:log+not:in out
110 <clock>+<clock> thi+morn
109 got have+not machin not:anywher say+that they
108 everyth none+not:of
107 end+<number> the+leas
106 is+that on+my the+insuranc
105 country game leas not:log point
102 can+see insuranc to+give trainer
101 another gone iban you+tell
100 from+you want
99 from+<number> into+a my not:sign+not:up signal
98 for+money last+night
97 my+account somebody+has
96 not:done post same stand+order typ
95 a+mail are+being it+i log+in not
94 had+<number> never+not:been photo+is the+laptop
93 of+mine ther+is
92 <number>+my profil
91 i+post i+used not+not:from post+it show+up
90 a+login a+stranger my+new not:been+not:to stranger
89 cancel len not:any+not:more not:in stor they+are to
88 and+read was+from
87 flight+to it+on laptop not:up was+sold
86 <money>+<money> flat not+not:my now+<number>
85 fell not:apply stop+it think+i without+not:me
84 <number>+so gentleman in made she+press via
83 chang+my down+to mine not:here overnight tube
82 i in+my not:that pinch stolen
81 a+messag have+an with+it
80 found her is+<duration> not+not:me not+not:show not:have not:show
79 not:his on+a payslip
78 being keep not:such so+far
77 answer+your as+your company not:for+not:<number> then+<number> used+to
76 a handbag screenshot sign
75 <number>+phon bought file help+i is+sent now someon+in stol stol+my them+all whoever+has writ+to
74 a+new email+that husband somebody+who
73 domain empty free have+order made+me pill with+my
72 and+she book+for far night not:for skin the+email with+your
71 asleep+in not+not:you not:face not:was+not:it seller
70 am+scar belong belong+to camera guest madam not:was scar smok smok+alarm the+smok time+<date>
69 card+and hir is+not not+not:chang that+say
68 gave has+my in+to is+he my+late not:paid request shower use
67 done+it every+night install it+just it+look licens look out+and read the+lot the+ticket to+a
66 a+lady and+another club fella hotel+in keep+com not+not:exist on+the say+your the+game though+i try+to
65 cat devic my+passport not:and of+them show sold stuff take+<number> ther+was turn+up your+order
64 just+now log receiv the+replac the+slot the+st we+paid
63 block+the friend in+it not+not:an not:exist not:stop the+machin to+all watch
62 my+wallet not:to+not:log person someon+is town
61 <number>+time digit got+my name not:more replac whom
60 a+hotel app+is landlord leak never+not:heard not:heard not:heard+not:of order+is st the+landlord the+person zero
59 all+my am+not has+been i+went left+it me+my never+not:set not:set not:set+not:up on+<date> out+for partner pension read+my the+cash was+gone
58 <duration>+later a+town ask+for fals night+and pleas+stop said+he the+card
57 a+list and+<date> is+a not:him polic rung site+is the+polic they+have to+pay turn
56 a+van had+the i+only not:me
55 desk+and got+to is+an not:know+not:how to+take
54 a+letter chas lady letter+about like+your nineteen not:from receptionist that+look the+order the+same took+the you+put
53 a+link click color last lot my+sav not+not:ask order press send the+password
52 and+had doe+it not:an not:chang you+and
51 birthday ex has i+know my+ex noth were+going
50 and+they bet card+in it+you pump rob the+pump why
49 later lost not:not phon+number them
48 contract have+<number> person+who same+as the+number to+somebody
47 it+back whoever
46 about+my and+i but+the got+a have+just
45 activat my+husband my+plan pleas+help wage
44 all+<number> i+typ knif typ+in went
43 <number>+thi all gift gift+card money+is not:anyth
42 fee is+being
41 i+do in+from
40 com not:<number>
38 ther+a
37 asleep
36 not+not:your
35 am+in
34 late+husband
33 not:in+not:the
-28 when
-30 a+queu
-31 befor+<number> wheelchair
-34 can+you
-37 a+call clos your+new
-38 ad not:sorry the+car
-39 was+in
-41 a+discount discount my+password not:the+not:ticket
-42 in+<number>
-43 email+address set stupid us
-44 e-mail have+done not:yet tied
-45 again by+your charg+for form not:read put+in
-46 step
-47 hammer how+do new+phon pric wait
-48 been+a do+i peopl+who ring
-49 <number>+of car past told+me
-50 door locker once tabl would+like
-51 about+the have+sent we+have
-52 claim day my+parcel
-53 and+was driver sat send+me
-54 expect is+in not:<duration> not:find paper queu your+team
-55 me+the mistak
-56 and+it forgot not:ticket promis
-57 be more not:had only+the pack walk yes
-58 bag just park pleas+send
-59 <date>+<date> hang
-60 and+he expir the
-61 <handle> am error has+not i+am i+chang staff
-62 find hold
-63 <date> becaus train with+you
-64 could date first have+to it+to that+was
-65 he+is is+the look+at
-66 like me+on not:thi number+and seat
-67 gate
-68 left not+not:a
-69 go how plac pleas to+another was+charg
-70 and+<number> his i+lost time was+sent
-71 <id> <number>+and run sorry
-72 it not:i
-73 check+out i+will or
-74 <number>+was as
-75 own to+chang
-76 fine no
-77 about account+number next of+the
-78 put so+i thing
-79 after for+<duration> lost+my room the+<date> the+app
-80 <?> new+<number> not:you we
-81 in+<date> my+money
-82 can on+it refund told
-84 twic
-86 here
-87 it+is want+to
-88 was+a
-89 wrong
-90 card+is in+the
-92 befor the+money
-95 thi
-100 mov
-102 should
-103 if parcel
-107 with+a
-108 off
-110 still
-112 do to+the
-113 old
-114 had+to
-123 i+want
-124 need
-127 so
-130 will
-136 you
-151 would
-159 not:the
-161 charg
`,
  },
  "self-harm": {
    bias: -137,
    words: `
327 myself
322 thought
312 not:aliv
309 jump
279 pill
271 goodby
265 that+he
223 tablet
209 to+kill
207 notic
206 death
203 i+mean
202 not:me
200 not:and
197 the+only
190 everyth
189 cut not:live
188 when+the
185 my+tablet
183 cut+again
181 i
180 not:matter
179 nobody+not:would not:not
177 after+your becaus+of
176 mean
170 letter+to
168 end
166 life teacher
165 world
163 ther+is
162 might
160 not:bother not:my+not:own sinc
159 afraid+of swallow
157 dead goodby+to
156 hang+from
155 be+on my+head not:plan not:with of+liv
154 debt
153 gone the+pill
152 not:much
151 of way
150 dark down+and in+that without+not:me
149 woke woke+up
148 i+were
147 die lie tell+my the+cat without
146 go not:face off+the only
144 not:of
143 liv
142 was+not
141 and+stay
140 have+been not:up run+out
139 final not:myself not:own the+platform
138 exist for+good proud
137 am+stand back+in like+that
136 not:anymor sleep
135 i+wish not+not:eaten not:eaten wish
134 bottl keep+the would
133 company i+keep were+the
132 and+<date>
131 not:longer tree
130 cat not:i
129 collector tir+of
128 try+to would+get
127 from+a rope
126 i+stood me never+not:been not:in+not:thi only+thing sinc+your will+find
125 demand interview look+at your+letter
124 sorry+for
123 if letter+came my+sister the+dog
122 stood+on
121 it+so not:any stand+on take+the
120 not+not:answer not:anyon sister
119 am+back not:would platform
118 i+might thi+week your+car
117 my+littl to+stay win you+read
116 my not+not:an not:in+not:it
115 driv flat pay
114 i+took your+branch
113 all+my not:stop think+about
112 my+desk night+i not:reason sometim
111 for+thi head i+sat
110 not:<date> not:see not:ticket
109 at+all night river the+call the+river what+is
108 hang my+neck neck not:thi
107 am+scar honest+i much say+that scar
106 and i+type not:be+not:here not:tir the+sea to+my twic+thi
105 am+look is+all strip that+i to+them
104 just+want my+life not+not:com not:you+i to+a your+bank
103 her not:for time+you
102 <number>+more me+a not:after+not:the not:notic thi+i
101 help+i is+the sinc+the suicid
100 do+not keep to+live why wish+i
99 anybody by+a deep he+has i+start not:see+not:a pleas+just stand tell
98 have+written is+her me+to with+me written
97 <date>+you not:being not:can read+thi why+i
96 front+of in+front last life+is my+dad sea the+doctor yes
95 feel+like myself+with not:pick+not:up
94 day+i if+my my+fami policy school stay+ther you+are
93 i+gave thi+time thread try voic
92 are+in christma dad not:com of+your stop they+are tir to+stop will+set
91 <number>+tablet behind not:a+not:way not:now not:on thank+god ther
90 bye would+rather
89 can+keep have+noth he+say letter not:if not:way not:when+not:the she
88 <duration>+ago bottl+of i+burn not:another
87 everyth+in fami is+in let line the+tabl the+will will+to your+lobby
86 are+the every imagin lock not:for+not:me not:in not:it+and the+contract took+<number>
85 am+<number> am+gone it+help might+do the+garag
84 ago befor+it mayb sat+in
83 car+park end+it my+insulin nobody not+not:see officer want was+gone
82 insulin my+mom not+not:wak not:wak of+not team
81 a+burden being+here burden not:it of+being tower were
80 if+i lock+the not:full not:need+not:it not:or not:why+not:i will+not you+ask
79 has+the into jump+off my+children not:an now+i on+fire push sad the+deposit the+edge
78 children feel in+it in+town is+black never+not:get not:any+not:more not:pick star+at
77 decid third+night walk+to
76 <number>+train do+it not:you+not:that
75 fire he+will the+bed thi+month
74 <number>+way and+your i+walk if+thi no+not:use think
73 i+just my+arm pleas+forgiv ready town
72 am+writ call+me garag how+much none+not:of not:and+not:nobody not:return plac stomach
71 a+flat after arm here+with i+was it+would nobody+not:can
70 check+out council not:look not:lose the+council your+mail
69 but+a from+you i+do i+have not:jok number+<number> pump
68 a+bad burn is+my it+to my+name now so+that
67 a+whol away belt broadband brother goe rather stop+on
66 not shout type
65 and+let she+is
64 away+from black deposit gave+the it+happen
63 forgiv no+not:i
62 money+for not:help+not:me
61 doctor my+boy than were+dead
60 bridg end+of way+to
59 being last+night thought+someon
58 had+not no+not:intention none not:intention not:tell+not:you
57 mom the+hospital
56 hang+on i+love not+not:worth not:worth with+your
55 tabl
54 has help into+the money on
53 certain goe+on
52 at+it
51 i+need proper
50 can+not noth+but only+the
49 be lost+the pleas+tell
46 my+last
45 <number>+is not:one the+money
43 not:am not:i+not:am
40 had+a
37 a+new
34 way+home
27 is+too
-33 let+me
-34 over+again
-38 not:will
-40 of+you with
-41 had+to ring
-42 am+in not:they
-43 stay+on
-45 any
-46 chang thank+you they+keep
-47 cry not:ther ther+with
-50 end+my to+me
-51 fuck not+not:hear not:hear till
-52 shop thank to+you
-53 club have+to my+whol
-54 box which
-55 from+my not:of+not:you well
-56 hold my+flat over
-57 foot is+dead not+not:want not:<date>+not:i not:here+not:when not:list
-58 not:in+not:the pass pleas wet
-59 customer pleas+do
-60 it+in
-61 film street
-62 money+back not:put the+worst worst
-63 not+not:let tone would+like
-64 fix
-65 everybody fine holiday man my+contract repeat
-66 <date>+<date> hear hotel not:me+and switch
-67 not:befor not:without post talk+to
-68 not:a wait
-69 if+that love not:open of+thi
-70 and+now at card explain say+my
-71 have+not how+do i+ask number open the+parcel
-72 next not:see+not:it the+queu
-73 is+noth not:refund not:work not:writ paper worry
-74 driver not:the
-75 cancel+my fee+is sick somebody
-76 about+my elsewher my+money
-77 already full have+a not+not:the not:my screen
-78 claim got room
-79 book lift on+it site the+bus
-80 and+then mov
-81 i+near send+me show you
-82 hi the+end
-83 answer both door is+it van
-84 the+nois
-85 or
-86 not:about not:let+not:me servic
-87 back work
-88 my+account ticket
-89 late
-90 not:what send
-91 once
-92 the+wrong us
-93 manager need+to
-94 not:let one
-95 wher
-96 doe with+my
-97 nois
-98 me+the not:know
-99 <clock> <duration>+<duration> so+i the+phon
-100 and+my not+not:use not:you
-101 charg for+a parcel
-102 the+lid
-104 friend my+friend not:tell+not:me
-105 not:again
-107 own
-108 lid not:that
-110 app our to+your
-111 is+no list queu talk
-112 am+sorry went
-113 of+my
-118 could
-119 <duration>
-121 wrong
-122 the+<date>
-123 know
-126 cancel
-127 is+on
-130 for+the
-134 <number> was
-135 and+the
-136 an we
-139 <?>
-141 first
-143 see
-152 and+it
-284 i+would
`,
  },
  violence: {
    bias: -128,
    words: `
310 him
293 not:me
253 not:walk
244 his
243 petrol
235 less you+hear
232 i+know
229 am+com
226 brick her
209 than
207 you+would
202 guy
200 i+will
197 com+to you+i
196 if
195 alon we+know
193 who
192 behind
191 or
189 own
188 dead smash
185 head tell
184 going+to
183 not:you+not:are
182 knif your+back
180 eye
178 depot
176 watch+your whoever
175 your
173 a+bomb
171 ble
167 he sham
166 he+will home me+is
165 face if+my ther+will time+for
164 going
163 not:are
162 car
161 expect+a than+your
160 out+what side+of than+a
158 not:he
156 fist touch+my
155 clerk crowbar i+swear my+account swear
153 if+he
150 come+to
147 bring happen+to peopl
144 put+that
143 man
142 or+i your+van
140 landlord
139 bomb gun with+<number>
136 break finish hide
135 have+noth
134 with+me
133 wher+your
132 <number>+phon have+got me+it not:window showroom your+head
131 <number>+more a+stick beat warn
130 home+in i+come mind
129 big do+it like+you not:come street
128 every+one security with+a
127 be+round offic receptionist that think+about valu
126 a+visit com gate+<number> like
125 come has+no hurt shoot
124 again+i not:i+not:will not:out
123 go+home
122 after+that high his+own not:my of+you ther+and you+are
121 burn somebody+should the+guy your+offic
120 be+the fella is+how not:street you+better
119 not:be
118 <duration>+alon my see+how torch
117 find+out site
116 awful
115 is+over window
114 and+you did+to one shot
113 are+not i+never not:over
112 am+not but+a now+it you+like
111 credit him+in some+of the+last
110 know+you simpl time+i your+warehous
109 <number>+eye bailiff call+from the+next you+will
108 clinic me+and not:not the+doctor will+put
107 about+it and fast fire for+an home+address know+your round+to would+better
106 bat someth you+think
105 be+wait calm dead+man outsid shotgun
104 and+all i+have not:doing on+my the+only thi+and
103 think+you want+to
102 hate not:meet over
101 a+hammer money+or one+of to+come your+bailiff
100 he+did nice not:<date> now+and offic+is way what+he will+come
99 a+brick be+a door+and not:in+not:the see+you teeth to+deal
98 address blood down+by down+on purpos you+down you+in
97 get+to land not:i stretcher way+you
96 again+and branch lucky mate we+do
95 it+was me+<date> my+patienc wher
94 deserv+a it+goe leg not:word see stand+on
93 born not:you+not:in sham+if was+born wish+you your+face
92 father for+good not:back only+thing you+do
91 complaint it+will patienc who+own your+lobby
90 ambulanc not+help not:that should+be somebody to+see van
89 collector feel fly get+hold
88 a+liar not:his polic the+floor your+shift
87 in+our round+the third+time to+sleep
86 baby goe nursery rope what+i will+find you+put
85 boot to+her use+it way+home you+choos
84 a+dead better children find not:fix not:walk+not:home
83 full+name he+is hit+the lobby my+van name+and round
82 bought+the city goodby+to hospital me+on safe the+phon your+car
81 is+going not+not:going not:going+not:to the+stair to+use turn
80 a+baby and+your baby+in hold+of how+to not+not:<date> not:leg not:own oil strangl you+or
79 if+they know+which mayb stand will
78 <date>+with a+can alon+with am+outsid can+of is+wher it+a not:if of+petrol yourself
77 the+ticket
76 but+i get+you in+the not:responsibl not:responsibl+not:for sale the+hill the+sale tower watch
75 an+eye money+is stuff that+on the+branch
74 of+that stair thing+that wish
73 brak drink not+not:put not:wake+not:up
72 and+then have+my the+corner us+see
71 do+to not:left not:on+not:that she+will
70 anyth hand know+the you+want
69 hill is+still rat
68 a+crowbar door last not+not:wake not:round start the+person the+way you+send
67 a i+were not:desk not:morn punch were+you
66 get in+an peopl+like ring+my
65 and+see car+in man+who next+<number> warehous
64 can+get corner end sold
63 deserv supervisor to+smash you+live your+manager
62 an not:who rout see+what we+never
61 gate hope if+your neck wher+you
60 sir
59 can+go com+back tell+that tell+the
58 every feel+like got+a keep know+it my+boy you+took
57 get+hurt ill in+it on+reception the+third
56 <number>+i his+head me never
55 <number>+is imagin
54 <number>+room not:wake said+you the+rat they+said
53 a+sham choos day+i not+not:use not:more room+and sleep
51 rip
50 not:find when+you
47 hear visit
46 person us+and
45 <number>+you
44 with
43 boy know
42 full then
41 back+with the+man
40 lock never+not:met
39 when+i
37 after not:met
28 let+the
-27 for+me
-28 would+be
-33 have+put wall
-36 interest
-37 i+want
-40 apologiz
-42 mov near
-43 to+check
-44 a+shop my+phon you+treat
-45 rare
-46 my+parcel that+is
-47 are+you
-48 delet love
-49 to+collect
-50 <number>+star have+to websit
-51 in+<date> no
-52 plan star
-53 with+her you+a
-54 charg not:see say sure+that thank+you
-55 a+very charger do+i not:down why you+an
-56 back+the let+you
-57 get+your in+touch look+at will+try
-58 courier
-59 if+that kid
-60 over+to thi+i
-61 not:me+and suit
-62 could for+your last+time the+gate want
-63 check fell i+got very
-64 another i+do lost
-65 elsewher first pathetic the+form
-66 a+<number> battery get+me look of+a sound that+you wait
-67 hotel not:thi you+know your+next
-68 not:answer part useless
-69 <handle> are for+you from my+friend will+never will+tell
-70 oh
-71 my+son right son writ
-72 contract your+app
-73 <number> see+the
-74 i+keep
-75 alway every+time not:tell+not:me on+your stop the+van to+a
-77 collect shout we+will
-78 it
-79 card day everyon has need+to or+the stood
-80 came paid policy team
-81 get+my i+was not:tell whil
-82 is+<number> its not:any on+<date> will+lose
-83 bank best customer get+a kitchen sinc the+manager
-84 bill money+back not:at not:it
-85 for+the job so
-86 how+you in+my
-87 peopl+who
-88 as went
-89 let+me pick treat
-90 book not:from
-91 can+not refund that+will
-92 ok will+have
-93 not:your seat
-94 not:a not:let room
-95 not:the read
-96 app sorry
-97 our we+have your+own
-98 ask chang i+can is+dead stay
-99 if+it is reply
-100 new
-102 order thank
-103 nobody told you+and
-108 late review
-109 else
-114 brok parcel
-120 for+a
-122 will+see
-123 about will+send
-125 by
-128 take
-130 been
-131 left
-133 answer
-134 and+the
-142 <?>
-144 just
-150 to+be
-163 number
-195 tell+me
-196 pleas
-242 was
`,
  },
} as const;

export const replyWeights = {
  defensive: {
    bias: -127,
    words: `
288 surpris
277 alway
262 not:our
254 review
248 different
228 perfect
227 not:of
221 that+the
218 serv
212 every we+did
207 hotel
206 as
205 a+refund must+have polit
201 end+at your+claim
199 business
195 that+you
194 so+i
190 which
189 as+the
187 not:a
186 for+<duration>
185 exact it+left not:call
183 check say
182 breakfast
181 not:anybody
179 voic
178 complaint
176 describ
174 regard
173 area doe+not not:has
171 check+in not:by
170 must
169 not:view
168 of+a
166 not:ever
162 hard regard+the wash
161 not+not:guarante not:guarante
160 actual
159 did not:had not:promis throughout
158 dark is+noth was
157 note work+fine
156 so+it
154 com
153 fami not:how+not:we note+that
152 an+estimat estimat
150 brought work
149 that
148 carpet colleagu noth on+a on+every
147 decision not:error
146 forget seem tariff
145 over
144 fact our
143 lift not:give
142 read+your
141 not:had+not:a
140 correct not:in
139 what+you
138 heat log was+never
137 listen+to
136 listen
135 the+call
134 and love+it the+hotel the+porter would+not
133 are+a else exact+what remain stand+by
132 all claim inform pool
131 be+fair
130 night+is we+never
129 guard
126 mention only some
125 as+you not:about+not:it
123 not:other+not:guest
122 manager+on our+staff
121 branch not:how you+got you+say
119 not:any scam wall
118 left+with not:with+not:the scratch
117 the+manager
116 our+room simp thi+has whatever whatever+your
115 disput not:did other
114 has+no year your+area zip
113 at+no not+not:true not:true the+word when+we
112 market
110 not:our+not:fault the+date would+do
109 noth+but
108 complain is+simp quit
106 act city clear
105 housekeep item not:mail we+have
104 are+fully provid the+car
103 if+it many not:say the+food
101 fine pick the+updat
100 bed member
99 not:at+not:our
98 a+<number> at+check not:servic not:small
97 not:that not:your of respect the+housekeep
96 arriv+at driver+say duty every+day manag+to twic+and wait we+check you+check
95 not:in+not:the person test
94 noth+not:wrong the+usual
93 not+not:know
92 important+to not:which not:wrong the+procedur
91 hang+on has+given their+own was+ther we+do
90 beg happy not:ther version
89 answer is+hard priya show+that were+taken your+account
88 find never not:them notic the+bed your+wife
87 did+everyth have+never is+down see+no that+we them+and
86 follow+the his i+find not:shout personal strang very
85 call to+that was+left
84 empty from+all henc its pric room slow
83 and+see fare leaflet per the+leaflet the+queu you+open your+is
82 a+<duration> and+found app follow it+work peopl us+a your+card
81 agre and+wait doe file may not:complain not:guest+not:has story we+take with+<number>
80 accord accord+to condition find+the floor he to+find
79 a+letter heater million none not:be+not:held not:held pool+was send+you
78 early the+<clock> the+photo you+paid you+that
77 believ check+out fully not straight
76 agre+to and+not bath exception how+to manag ther+was you+a
75 not:of+not:the the+crew the+page used
74 any+other i+assur not:in+not:our rais team+is towel
73 arrang not:her not:us the+room you+arriv
72 <number>+with awar is+important night see+if site+are speak
71 agency and+they child gym no the+agency the+gym window your+kind
70 <duration>+and fresh is+only know+how lower
69 as+per do find+it is+part porter
68 <date>+<date> beach our+site the+beach their
67 arriv courtesy not+not:be offer+a rather the+fridg the+guard to+ask without+not:a
66 <number>+<number> down+to driver like+that procedur the+pool wife
65 guest parcel+was which+you your+review
64 the+breakfast
63 and+our behind by+you is+your let+us not:our+not:desk rob stand
62 <number>+and be clos+at eye in left not:in+not:that not:it with+all you+call
61 a+different
60 <date>+and befor+you due fridg meter our+waiter security yourself
59 chang+of enjoy+the our+driver put+the that+i the+book you+enjoy
58 at+<number> bell not:who the the+bell the+heat
57 afraid am+afraid offer tell the+<date> thi+very to+say
56 airlin not:about
55 not:nois not:the+not:nois
54 not+not:make not:make not:were not:you+not:were
53 final from+you restaurant room+are
52 kind+note never+not:happen not:kitchen
51 are hot not+not:possibl not:for+not:the not:possibl was+hot
50 car extra found lift+was order
49 not:out+not:of paid+for reader rude to+read
48 everybody kind look sir the+best was+sign
47 the+phon would you+order
45 high that+your without
44 so
42 not:night
41 understand+that
40 did+not
38 i+would not:stay
36 you+at
34 have+no
33 damag
29 assur+you
-35 on+us the+claim
-38 inbox
-39 a+cot cot
-40 as+stat
-42 not:<date> not:else+not:has
-43 below have+to not:yet
-44 would+be
-45 could+have not:clos not:read
-46 not:queu the+problem
-47 again head the+guarante
-48 leav not:no the+term true
-49 friend know not:helpful
-50 at+<clock> him on+the on+your room+was visit
-51 miss
-52 longer not:here our+servic with+our you+left
-53 been improv not:thi we+are
-54 went
-55 as+a it+was tap was+a
-56 bus hotel+and not:like seat shop
-57 <clock>+<clock> is+gone not+not:shar shut
-58 extend know+that not:about+not:the short to+hear
-59 not:feel pack pass second thank+for the+second
-60 get gone hous just not:was
-61 after+<duration> feel the+nois
-62 about broken deposit great to+do to+see
-63 are+very fix laps meet not:me smil van your+was
-64 policy
-65 aim has+been hold i+regret not:reason our+team
-66 apology driv garden not:refund not:shar still the+card
-67 fals oven you+could
-68 glad it once plan stay
-69 <money> be+the from+the the+shop
-70 full not:see not:to
-71 error go not:light thank+you was+clos work+for
-72 code is+in work+on
-73 address for+that regret+that
-74 not:back
-76 and+a keep welcom
-77 am fault i+am next not:at+not:all sadden side that+did
-78 in+the not:responsibility or our+mistak see+that us
-79 hope
-80 <date> about+the
-81 happen off stop
-82 and+your sorry+that term was+wrong
-83 and+you
-84 came then
-85 good not:fare not:work
-87 not:will
-88 too
-89 becaus have+not mov
-90 you+are
-91 hear it+as
-92 back how sent the+form ticket you+can
-94 breakfast+is me number small
-95 not:want was+our
-98 door
-99 mistak new pleas we+will
-100 <number>+peopl help
-101 rest
-102 i+have
-105 is+on pay
-106 now
-108 label
-109 clos so+that
-110 you+have
-112 servic to+our we+regret
-113 thi+is
-114 my
-116 and+that
-117 <number>+of apologiz
-119 not:have
-121 should
-123 well
-128 after
-132 wrong
-133 late
-135 and+it
-141 i
-160 that+was
-162 will
-163 thank
-187 regret
-201 sorry
-221 you+did
-234 <?>
`,
  },
} as const;
