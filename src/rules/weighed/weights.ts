// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -158,
    words: `
294 smok
245 smell
234 the+meter
226 went
218 tingl
216 her
207 off pen
205 not:sinc
204 my
203 stop
196 allergic
194 eye
192 meter
190 down
189 in+it
187 and
183 fell
180 sinc spark
178 gas
177 on+his
176 glass
172 he
170 ran
168 caught light vomit
167 touch woke
165 collaps
164 thru+the
163 came+off
162 for+<duration>
160 he+is school
159 gone
158 burn onto+the
156 on+<date>
154 thru
153 throat
152 next+to not:your onto
151 has+not
149 finger lift
147 swallow
145 she+is
143 of outsid
142 throw
141 over
140 stitch
139 cellar the+cellar
138 from+the stuck
136 could+not
135 the+boiler
134 baby dad
133 pendant
132 degre not+not:open strip
131 sinc+the that+we the+tire tire
130 head
129 on+a your
128 next
127 a+man
126 jar
125 grandad
124 toe
123 heater not:is
122 at+your
121 after+your bare the+baby
120 not:open
119 not+not:come us+to when+i
118 into+the shock under
117 his
116 i+was land
115 across across+the red
114 aliv not:breath your+<number>
113 and+we bottl+and kid the+alarm to+know
112 a+needl by+itself found+a gave lip ther
111 carer cut hit not:leg scream up
110 needl wash wife
109 from+your in. not:on party
108 a&e in+a&e not:came of+smok the+school were+all
107 in+the my+sister say+the
106 blister was+under
105 and+<number> down+on knee not:after+not:the
104 com
103 battery brak it+left left+a my+son until
102 and+she wash+machin
101 checkout hard mov my+mom the wife+is
100 cabl woke+up
99 boiler full+of i+slip the+windscreen with
98 bit lady sister
97 alarm not:on+not:the
96 ladder over+my the+bottl the+ladder
95 clinic it+stop not:at+not:your now of+thos say wire
94 crack has he+went i+can the+third
93 not:feel rung
92 blood+on face man+was stuck+in train your+plac
91 in not:come not:up out+with step that+it
90 button hurt my+daughter peopl
89 bottl came+down dog glue handl my+finger near slip son took+the up+in
88 dye mix the+step
87 my+heart
86 pen+and ther+are
85 and+need health my+mother not:let+not:us plug push toy what+do who
84 a+crack itself on to+show try+to
83 flat+<number> had the+courier
82 blood ceil not:let would+not
81 boil got have+gone towel twic up+with wall
80 aisl+<number> daughter drop the+land writ
79 at between not:after porter she the+hospital the+oven
78 black lane
77 blad crowd do+about found my+face not:at not:his of+glass of+the off+and the+blad the+crowd ther+was will+do
76 a+girl an+old com+out hallway not:off rat the+ride tube
75 cry+for from i+writ net not:sinc+not:the out that+my whil
74 <number> after bar each+other everyth+that fell+off heart revers the+cold the+doctor the+staff the+tablet wee writ+to
73 <number>+eye cleaner girl guard has+left no+not:water
72 egg further put+in to+the
71 both carpet courier have+a left+my lock somewher+else
70 a area buzz electric hot i+carry is+com other+<number> servic who+will
69 cooker i+went someon+is whom
68 lying mother
67 is+dead loos tongu
66 car+seat full man not:for+not:<duration> sold+me the+guard the+smok the+ward we+only you+sold your+parcel
65 doctor for+it land+on lead oven she+press skin
64 blender could driver+left drown is+about lost+the not:to+not:you the+blender the+wash
63 <number>+peopl already bad be+in fold ride
62 ble brick his+head lucky on+thi press+it told+us walk+to
61 tile
60 a+bad is+got play someth the+new trainer
59 can+only clear+on dead hit+me is+full neck not:mov on+it on+your plug+it spread stand we+were when+your
58 by chew fire know+what someon
57 <duration>+now mom near+the new+carpet the+tip tip
56 all children dark have+been it+from not+not:go not:go of+your size+of
55 baby+in bed made+me not+not:put not:<duration>+not:<duration> not:turn not:turn+not:up not:water of+our
54 breath guy help+with lock+the not:a+not:way not:way not:way+not:to the+guy week+is
53 <duration>+i <number>+of am+look and+will it+my not:if not:my pool roll the+size
52 the+edge third try
51 <number>+kid i+found morn+and that+was the+ceil thumb was+cut
50 wher+i
49 and+had machin
48 not:app order+the stretcher
47 is+been my+head tin
46 as+i my+wife not:<duration> not:no the+test wrap
44 an becaus+of look+at whil+i with+thi
43 i+do
42 to+my
41 out+of
40 a+lady not:for swap
39 and+ther
37 me our
34 laugh
27 hang
25 wher
18 on+my
-32 call
-39 <duration>+<duration> your+lobby
-40 coat
-41 room
-42 has+a
-44 fenc
-46 high my+seat though
-47 cream the+app
-48 <duration> may still the+left
-49 due
-50 invoic the+bill
-51 fetch if the+bus
-52 about came+and i+want open pan the+soup the+tabl well
-53 buggy lobby the+mail
-54 power run say+that somebody that
-55 bent film human the+film
-56 beautiful is+out my+coat page post sock
-57 <number>+and air are+gone ask left oh
-58 plan typ went+to
-59 chang doe+not is+miss with+your
-60 after+<duration> been+thru check fell+asleep get the+<number>
-61 food
-62 <handle> myself nice
-63 it+was leak lid+came loud my+dog than word
-64 messag question stop+on the+parcel the+screen
-65 her+phon hotel miss
-67 note pay the+last
-68 pack son+is the+van
-69 best lot shall
-70 i+had seat system the+system wait your+floor
-71 not:it not:not star the+phon
-72 is+stuck site the+morn
-73 let like the+line up+on wheel
-74 case desk late look queu was
-75 fine hung+up problem window
-76 a+new stood
-77 a+<number> answer leav money
-78 i+have mail the+rain
-79 back gate good of+<number> pric
-80 again paper
-81 and+you
-82 i+would record
-83 for+the not:a
-84 how of+my
-85 i+am stay
-86 is+not it+in not:me thank
-87 can+not engineer screen
-89 <money> the+way with+a
-90 for+my live sorry
-91 has+been have+had keep order refund
-92 bill
-93 is+my sit
-95 account and+the
-98 in+a
-100 app
-101 for form tabl
-102 the+lid
-104 rain sign will
-105 <date> bag
-108 book the+room
-112 charg read
-113 come day
-114 one
-115 just phon
-116 take
-118 or
-120 number
-121 befor
-122 doe
-125 then
-126 tell
-130 is+on
-131 card
-137 you
-150 pleas
-157 at+<number>
-166 time
-171 love that+is
-207 <?>
`,
  },
  security: {
    bias: -144,
    words: `
293 card
247 someon
241 i+never
239 not:mine
223 loan login
205 somebody
199 that+i
196 caller
192 passport
188 who
183 code
180 debit
177 invoic used
175 and+now never
174 money+to none not:us
173 bank
172 taken
163 my+name
162 was
161 address
158 cash
156 have+been transfer
155 <number> not:get not:my
152 buy
150 messag
149 who+is
147 password
145 a+loan hack my+profil over
143 account chang logo wallet your+logo
142 my+bank
141 signatur
140 found+a number
139 have+never not+not:know not:any
138 link+in not:know
137 noth+not:like someth
136 my+phon rang
134 data
133 and+my block
132 number+on
130 he money
129 from
128 a+fake fake
126 been call the+contract
125 email the+tenant
124 in+your not+not:get rent
123 link
122 a+page i+think point sav was+chang
121 over+the
120 not:has
119 not:signatur they typ+the
118 insid me+for
117 last+night out
116 from+<number>
115 not:like
114 and got
113 mile system tenant
111 new+address
110 <clock>+<clock> not:log+not:in thi+morn
109 think
108 everyth none+not:of not:anywher of+your
107 end+<number> on+my
106 say+that the+insuranc
105 is+that
104 have+not machin made not:log trainer
103 into my my+account
102 another the+leas
101 game gone iban
99 for+money insuranc leas not:sign+not:up same somebody+has want
98 can+see country stand+order you+tell
97 into+a not:done
96 are+being log+in to+give
95 signal the+laptop
94 from+you had+<number> not typ
93 it+i profil
92 a+mail photo+is post
91 not+not:from with+my
90 i+post not:in post+it show+up
89 <number>+my a+login found not:any+not:more not:up ther+is
88 a+stranger flight+to i+used len never+not:been now+<number> stranger
87 and+they flat my+new not:been+not:to to
86 i laptop not+not:my not:apply think+i with+your
85 of+mine stop+it stor was+sold
84 <money>+<money> <number>+so and+read gentleman tube via
83 cancel it+on night on+a she+press was+from with+it without+not:me
82 fell in not+not:me
81 down+to not+not:show not:have not:show not:that pinch
80 a+messag overnight
79 a answer+your chang+my husband in+my is+<duration> not:his stolen used+to
78 being have+an mine not:here not:such payslip so+far to+a
77 as+your not:for+not:<number> screenshot sign then+<number> they+are
76 company handbag is+sent keep somebody+who them+all whoever+has
75 free guest not+not:you not:for now writ+to
74 <number>+phon email+that have+order help+i her not:was+not:it stol stol+my
73 on+the use
72 book+for empty not:face not:was seller someon+in
71 a+new am+scar and+she asleep+in bought camera file scar skin smok smok+alarm the+smok
70 belong belong+to domain done+it far install it+just pill the+email
69 has+my hir in+to look my+late not:paid that+say
68 fella is+not not+not:chang shower time+<date>
67 hotel+in is+he it+look just+now licens madam out+and the+lot your+order
66 a+lady read stuff though+i
65 card+and club keep+com my+passport not+not:exist say+your the+ticket
64 gave not:and request the+person the+replac the+slot the+st ther+was turn+up we+paid
63 and+another block+the cat digit take+<number> to+all town try+to
62 devic every+night friend not+not:an receiv show someon+is whom
61 landlord not:exist not:more not:to+not:log order+is person+who sold the+landlord zero
60 leak log of+them replac the+game watch
59 <number>+time a+hotel a+town all+my app+is has+been in+it never+not:heard never+not:set not:heard not:heard+not:of not:set not:set+not:up not:stop on+<date> st the+machin
58 and+<date> ask+for i+went left+it me+my my+wallet night+and out+for partner pension pleas+stop read+my the+cash was+gone
57 a+list am+not got+my is+a not:him not:me polic rung send site+is the+polic
56 <duration>+later desk+and fals had+the name the+card
55 a+van birthday is+an it+you lady
54 a+letter a+link chas letter+about nineteen not:know+not:how said+he the+same to+pay took+the
53 bet i+only lot not:from pump the+pump they+have
52 click color got+to like+your my+sav not+not:ask not:chang press receptionist that+look the+order to+take
51 activat and+had ex my+ex not:an noth same+as the+password you+and
50 doe+it fee has not:not were+going whoever
49 been+used
48 card+in contract order them you+put
47 have+<number> i+know it+back later to+somebody turn why
46 about+my all but+the got+a not:anyth
45 all+<number> have+just i+typ lost
44 put+a wage
43 is+being my+plan phon+number pleas+help
42 <number>+thi the+number typ+in
41 i+do went
40 and+i money+is
39 com gift gift+card in+from
38 not:in+not:the
37 asleep not:<number> ther+a
35 not+not:your
34 late+husband were
29 am+in
-19 when
-30 a+queu
-32 befor+<number>
-34 a+call held
-36 can+you
-37 not:sorry set
-39 ad clos
-40 it+<number> not:the+not:ticket was+in
-41 a+discount discount in+<number> the+car your+new
-42 delet
-43 bag e-mail email+address not:yet put+in stupid
-44 form not:read tied
-45 have+done my+password us wait
-46 again charg+for
-47 pric ring
-48 been+a how+do new+phon not:work step
-49 we+have would+like
-50 door me+the
-51 about+the and+was claim expect have+sent locker past send+me tabl the+fee
-52 <number>+of branch do+i my+parcel peopl+who
-53 car mistak once
-54 day not:<duration> not:find paper told+me
-55 driver not:had queu star the+app your+team
-56 becaus forgot is+in not:ticket pleas+send promis sat
-57 next plac
-58 be more staff the train
-59 and+it hold just look+at pack park
-60 expir has+not with+you yes
-61 <handle> am find hang i+am to+another walk
-62 <date> <date>+<date> and+he he+is i+chang run
-63 after gate me+on that+was
-64 error is+the
-65 could have+to
-66 date it+to number+and
-67 not:thi
-68 like
-69 first not+not:a seat
-70 i+lost left own pleas was+charg
-71 his how
-72 go it sorry time was+sent
-73 <id> and+<number> as i+will of+the
-74 check+out not:i
-75 or to+chang
-76 <number>+was
-77 <?> <number>+and no
-78 for+<duration> the+<date>
-79 account+number fine in+<date> lost+my so+i
-80 about it+is my+money thing told
-81 not:you on+it put
-82 new+<number> refund we
-83 can room want+to
-84 here twic
-85 was+a
-87 in+the
-89 card+is
-92 the+money wrong
-95 befor
-96 mov
-100 thi
-102 with+a
-104 if parcel still
-106 had+to should
-109 off
-110 to+the
-113 do old
-125 i+want
-127 need
-128 will
-130 so
-140 you
-151 would
-158 not:the
-162 charg
`,
  },
  "self-harm": {
    bias: -137,
    words: `
324 myself
322 thought
311 not:aliv
309 jump
280 pill
270 goodby
264 that+he
221 tablet
211 to+kill
207 not:me notic
205 death
204 not:and
203 i+mean
198 the+only
190 cut everyth
189 not:live
187 when+the
184 cut+again
183 my+tablet
181 i
180 nobody+not:would
179 not:matter not:not
178 becaus+of
177 after+your
176 mean
170 letter+to
167 end
165 life teacher ther+is world
163 might
160 swallow
159 afraid+of sinc
157 not:bother not:my+not:own
156 hang+from my+head not:plan
155 be+on goodby+to of+liv
154 debt not:with
152 the+pill
151 down+and in+that of
150 dark gone way
149 not:much woke woke+up
148 i+were lie without+not:me
147 die tell+my without
146 dead not:up off+the
145 i+wish only the+cat wish
144 not:face
143 go not:of sleep
142 liv run+out
141 and+stay have+been
140 the+platform was+not
139 exist proud
138 am+stand final for+good
137 back+in not:myself not:own
136 like+that
135 bottl keep+the not:anymor
134 i+keep
133 not+not:eaten not:eaten would
132 company not:longer
131 tree
130 and+<date> collector tir+of
129 not:i try+to were+the your+letter
128 cat rope
127 from+a me only+thing would+get
126 i+stood interview look+at
125 demand not:in+not:thi will+find
124 if sorry+for the+dog
122 my+sister sinc+your stood+on
121 stand+on take+the
120 am+back it+so not+not:answer not:anyon
119 letter+came not:any not:would platform sister thi+week your+car
118 i+might
117 my never+not:been not:in+not:it to+stay win you+read
116 flat my+littl not+not:an
115 i+took
114 all+my not:stop
113 driv night+i think+about
112 not:reason pay sometim
111 for+thi head i+sat my+desk
110 not:thi the+call
109 at+all honest+i not:<date> not:see not:ticket river the+river what+is
108 much say+that
107 am+scar my+neck neck not:be+not:here scar that+i to+them
106 and hang the+sea to+my twic+thi
105 am+look i+type just+want night not:tir strip
104 my+life not+not:com not:you+i your+bank
103 her is+all not:for not:notic time+you
102 <number>+more not:after+not:the to+a your+branch
101 help+i is+the sinc+the thi+i why
100 anybody by+a keep suicid tell to+live wish+i
99 <date>+you deep do+not he+has me+a not:see+not:a pleas+just stand
98 have+written i+start is+her me+to written
97 sea why+i
96 my+dad my+fami myself+with not:being not:can read+thi with+me
95 feel+like last life+is not:pick+not:up the+doctor yes
94 if+my stay+ther try
93 christma policy school thi+time thread tir voic you+are
92 are+in dad day+i not:a+not:way stop
91 behind not:com thank+god they+are to+stop
90 <number>+tablet bye not:if not:now would+rather
89 can+keep fami front+of have+noth he+say i+burn in+front not:way not:when+not:the ther
88 is+in letter not:on of+your
87 <duration>+ago are+the bottl+of everyth+in imagin lock the+tabl the+will will+to
86 am+<number> am+gone every it+help let not:it+and she the+garag took+<number>
85 if+i loan might+do not:another not:for+not:me sat+in
84 ago befor+it car+park end+it nobody not:in will+set
83 my+insulin officer team the+contract
82 i+gave insulin line my+mom not+not:see not+not:wak not:wak of+not want was+gone were
81 lock+the not:why+not:i tower
80 a+burden being+here burden feel has+the my+children not:it not:need+not:it now+i of+being you+ask
79 children into jump+off not:full push sad the+bed the+deposit the+edge
78 in+town is+black not:an not:pick star+at
77 <number>+train in+it not:any+not:more not:or not:you+not:that third+night walk+to
76 mayb never+not:get will+not
75 do+it if+thi thi+month think
74 <number>+way and+your he+will i+walk pleas+forgiv town
73 call+me decid garag my+arm no+not:use on+fire ready stomach
72 a+flat after am+writ arm i+just not:and+not:nobody not:return
71 from+you here+with how+much i+do it+would nobody+not:can none+not:of plac
70 check+out council fire i+have i+was not not:jok not:look not:lose number+<number> pump the+council
69 but+a your+lobby your+mail
68 a+bad a+whol burn lobby my+name now rather
67 belt broadband brother goe is+my it+to so+that stop+on
66 shout type
65 and+let away black were+dead
64 away+from deposit it+happen
63 forgiv money+for no+not:i
62 end+of gave+the not:help+not:me she+is than
60 doctor my+boy
59 bridg last+night no+not:intention not:intention thought+someon way+to
58 being mom not:tell+not:you the+hospital with+your
57 none
56 i+love money tabl
55 not+not:worth not:worth on
54 help into+the
53 hang+on has
52 at+it certain goe+on i+need
51 proper
50 be
49 lost+the noth+but pleas+tell
48 can+not
47 my+last only+the
46 the+money
45 <number>+is
43 not:am not:i+not:am not:one
40 had+a
37 gave
35 a+new
34 way+home
28 is+too
-34 over+again
-36 let+me
-39 not:will of+you
-40 with
-41 ring
-42 am+in not:they stay+on
-45 any
-46 cry thank+you they+keep
-47 ther+with
-48 chang not:ther
-50 end+my to+me
-51 fuck not+not:hear not:hear till
-52 thank to+you
-53 club have+to my+whol well
-54 which
-55 box from+my not:of+not:you
-56 hold my+flat over
-57 foot not:<date>+not:i not:here+not:when
-58 not:in+not:the not:list pass pleas
-59 customer not+not:want pleas+do shop
-60 it+in
-61 film street the+worst worst
-62 money+back not:put would+like
-63 fix tone wet
-64 everybody not+not:let
-65 fine holiday man my+contract repeat
-66 hear switch talk+to
-67 <date>+<date> not:befor not:me+and post
-68 hotel not:a not:without
-69 and+now not:my not:open wait
-70 at if+that number of+thi open the+parcel
-71 card explain have+not how+do next say+my
-72 i+ask is+noth worry
-73 not:refund not:see+not:it not:work not:writ paper site the+queu
-74 love not:the sick somebody
-75 about+my driver elsewher fee+is
-76 cancel+my full lift my+money
-77 already got have+a not+not:the screen the+bus
-78 claim room
-79 and+then book on+it
-80 i+near mov you
-81 show
-82 both door send+me the+end
-83 answer hi is+it the+nois van
-85 not:about work
-86 or
-87 not:let+not:me
-88 my+account ticket
-89 back doe late servic
-90 not:what send
-91 once us
-92 manager the+wrong
-93 need+to one
-94 wher
-95 not:let
-96 nois with+my
-98 me+the
-99 <clock> <duration>+<duration> not:know so+i
-101 and+my not+not:use not:you parcel the+lid the+phon
-102 charg
-103 for+a
-104 friend my+friend
-105 not:again not:tell+not:me
-106 own
-108 lid
-109 app not:that our
-110 is+no talk
-111 list queu
-112 am+sorry of+my to+your went
-119 <duration> could
-121 wrong
-122 know
-123 the+<date>
-127 cancel is+on
-132 for+the
-133 was
-135 <number> an
-136 and+the we
-139 <?>
-142 first
-143 see
-155 and+it
-283 i+would
`,
  },
  violence: {
    bias: -128,
    words: `
307 him
292 not:me
253 not:walk
244 his
236 her
235 less petrol
234 you+hear
231 i+know
227 am+com brick
209 than you+i
206 you+would
204 i+will
200 if
198 guy
195 com+to
193 alon we+know
191 behind or
190 who
188 smash
186 dead tell
185 going+to own
183 head not:you+not:are
181 knif your+back
179 depot
178 eye
177 whoever
176 watch+your
174 your
172 a+bomb ble
166 me+is sham
165 face going ther+will time+for
164 he
163 if+my
162 car home not:are
160 he+will than+your
159 expect+a not:he out+what side+of
158 than+a
157 touch+my
156 crowbar fist
153 clerk i+swear my+account swear
149 come+to
148 if+he with+me
147 happen+to put+that
146 bring
145 peopl
144 man
143 warn
141 gun your+van
140 or+i
138 bomb landlord
137 with+<number>
136 have+noth
135 break
134 finish hide wher+your
133 <number>+phon a+stick not:window
132 showroom
131 beat home+in mind your+head
130 do+it me+it of+you street
129 big have+got not:come with+a
128 com i+come offic that
127 <number>+more like+you security valu
126 every+one not:out
125 a+visit come has+no you+are
124 again+i be+round gate+<number> go+home his+own hurt not:my receptionist somebody+should
123 high
122 like ther+and torch
121 after+that fella is+how not:street shoot you+better your+offic
120 be+the burn not:i+not:will the+guy
119 <duration>+alon my think+about
118 see+how
117 awful find+out
116 not:be site
115 is+over shot
114 and+you i+never one window
113 did+to not:over
112 but+a now+it you+like
111 are+not bailiff for+good him+in know+you the+last
110 simpl time+i would+better
109 call+from credit for+an know+your not:not the+next you+will your+warehous
108 <number>+eye am+not fast round+to shotgun
107 fire on+my someth
106 me+and outsid the+doctor the+only will+put you+think
105 and clinic thi+and
104 and+all be+wait dead+man not:doing think+you
103 a+hammer i+have not:meet want+to
102 calm hate over
101 a+brick money+or not:in+not:the now+and
100 bat he+did home+address nice not:<date> one+of see+you to+come what+he your+bailiff
99 about+it blood mate offic+is will+come
98 be+a land stretcher
97 again+and branch door+and get+to leg teeth way
96 down+by down+on purpos way+you you+down
95 address lucky my+patienc only+thing to+deal wher you+in
94 born it+goe it+will not:back stand+on was+born you+do
93 deserv+a not:you+not:in your+face
92 boot it+was see wish+you
91 ambulanc complaint me+<date> patienc sham+if to+see
90 feel should+be van your+shift
89 father not:his polic somebody your+lobby
88 collector fly get+hold lobby not+help we+do
87 full+name goe name+and not:i round+the way+home
86 baby not:fix the+floor third+time to+sleep use+it will+find you+choos
85 not:that not:word rope round what+i
84 a+baby my+van not:walk+not:home you+put
83 a+dead better find he+is hit+the in+our not+not:going not:going+not:to nursery the+phon who+own
82 bought+the children city goodby+to hospital safe to+her to+use
81 is+going not:leg not:own oil thing+that turn your+car
80 stair strangl the+stair
79 hold+of if+they me+on not:responsibl not:responsibl+not:for will
78 am+outsid and+your how+to is+wher it+a know+which not+not:<date> stand watch you+or yourself
77 a+can alon+with an+eye can+of in+the not:if of+petrol the+ticket
76 <date>+with baby+in brak mayb the+hill tower
75 but+i sale the+branch the+sale
74 get+you money+is stuff wish
73 and+then drink not+not:put not:wake+not:up of+that she+will
72 do+to have+my
71 not:on+not:that that+on the+corner us+see
70 know+the
69 a hand is+still not:desk punch tell+that the+way
68 a+crowbar anyth hill not+not:wake not:morn rat start the+person you+send you+want
67 not:left not:round
66 door get in+an last ring+my
65 and+see can+get car+in man+who your+manager
64 made next+<number> to+smash warehous
63 deserv gate i+were rout see+what we+never were+you you+live
62 corner peopl+like sold supervisor
61 neck not:who sir tell+the wher+you you+took
60 an can+go com+back hope if+your
59 feel+like got+a ill me my+boy
58 end know+it
57 every get+hurt keep
56 <number>+i his+head imagin in+it the+third
54 <number>+is day+i not:more not:wake
53 <number>+room a+sham never room+and said+you the+rat they+said
51 sleep
50 choos not+not:use not:find not:with on+till
49 when+you
48 visit
47 hear person
44 <number>+you then
43 boy with
42 back+with us+and
41 know never+not:met
40 lock
39 the+man
38 not:met when+i
35 after
28 let+the
-29 for+me would+be
-33 have+put wall
-36 i+want interest
-39 apologiz
-42 mov
-43 a+shop to+check
-44 near
-45 rare you+treat
-46 are+you my+phon
-47 my+parcel that+is
-49 to+collect
-50 delet love websit
-51 <number>+star have+to in+<date> you+a
-52 no plan
-53 not:see star thank+you
-54 do+i i+do say why you+an
-55 a+very back+the charger not:down sure+that
-56 charg in+touch with+her
-57 courier get+your let+you the+gate
-58 for+your look+at
-59 will+try
-60 over+to thi+i
-61 if+that kid not:me+and
-62 could i+got last+time
-63 fell lost of+a pathetic very
-64 suit the+form want
-65 check first
-66 another battery elsewher that+you will+lose your+next
-67 a+<number> fit get+me look not:thi sound wait you+know
-68 from part
-69 <handle> <number> hotel useless
-70 for+you my+friend not:answer oh
-71 contract my+son son will+tell writ your+app
-72 are right stop will+never
-73 see+the
-74 i+keep
-75 alway on+your
-76 every+time not:tell+not:me the+van
-77 shout
-78 collect need+to to+a we+will
-79 day everyon its or+the stood team
-80 came it policy
-81 card on+<date> paid seat whil
-82 get+my is+<number> not:tell
-83 get+a kitchen not:any the+manager will+ring
-84 bank best bill customer has i+was money+back sinc
-85 for+the in+my job peopl+who
-86 how+you so went
-88 not:at not:it
-89 not:a treat
-90 let+me pick refund
-91 as not:from room that+will
-92 ok
-93 can+not chang read
-94 not:let not:your sorry
-95 we+have will+have
-96 app book your+own
-97 if+it is+dead new
-98 stay
-99 i+can is not:the reply
-100 our
-101 ask
-102 nobody
-103 order thank you+and
-105 told
-108 late
-109 else
-112 review
-114 brok parcel
-115 by
-120 for+a
-123 will+send
-125 will+see
-127 take
-129 about
-131 been
-132 left
-133 answer
-136 and+the
-143 <?>
-146 just
-149 to+be
-164 number
-195 tell+me
-196 pleas
-231 was
`,
  },
} as const;

export const replyWeights = {
  defensive: {
    bias: -131,
    words: `
278 surpris
270 alway
263 not:our
258 review
252 different
236 perfect
224 not:of
223 serv
217 hotel that+the
213 every
209 as
208 polit
206 your+claim
205 we+did
204 end+at
200 so+i
199 a+refund that+you
195 must+have
194 check
192 describ
190 business which
189 as+the
187 must not:a
186 exact
185 it+left
184 say
183 for+<duration>
179 doe+not not:call
178 not:has voic
176 breakfast
173 complaint
172 not:anybody
171 not:by not:ever not:view
168 regard
167 of+a
166 not:had
164 check+in not:error regard+the
163 did hard
162 not:promis
161 area
160 on+every
159 note throughout
158 actual work+fine
157 not+not:guarante not:guarante
156 an+estimat estimat that was
155 fami
154 wash
153 not:in our so+it
152 note+that work
151 dark on+a
150 decision lift
149 fact
147 colleagu what+you
145 and noth
144 heat love+it not:had+not:a
143 carpet
142 is+noth over tariff
140 read+your
139 correct forget guard not:give seem would+not
138 we+never
136 brought com
135 claim
134 remain
133 all else
132 inform night+is stand+by
131 exact+what
130 log not:how+not:we
129 only was+never
128 listen listen+to not:about+not:it not:other+not:guest
126 are+a mention the+hotel
125 the+call the+porter you+got
124 be+fair
123 whatever whatever+your
122 as+you our+staff pool you+say
121 manager+on
120 some
119 a+<number> market
118 left+with the+manager
117 branch disput not:any year
116 has+no other zip
115 noth+but scam
114 not:did quit when+we
113 we+have
112 not+not:true not:true our+room scratch simp thi+has wall
111 at+no not:with+not:the the+word
110 complain the+date the+food
109 fine would+do
108 act city clear member
107 is+simp not:say your+area
106 not:mail
105 of
104 respect
103 not:our+not:fault not:your
102 are+fully not:at+not:our the+bed we+do
101 bed provid the+updat
99 arriv+at not:how not:servic the+car
98 bath duty if+it
97 beg driver+say every+day
96 housekeep many test were+taken with+<number>
95 and+not and+wait not:small pick
94 and+found item its not:that noth+not:wrong the+housekeep the+usual
93 at+check is+hard not wait you+check
92 did+everyth
91 answer has+given never the+photo the+procedur version your+account
90 i+find site+are
89 not:wrong
88 app manag+to not:ther not:us was+left
87 leaflet not:in+not:the not:them priya the+leaflet
86 a+<duration> exception not:be+not:held not:held not:shout person show+that you+open your+wife
85 empty happy pric story
84 call fare his not+not:know not:know the+queu was+ther
83 doe floor henc important+to it+work not:guest+not:has us+a
82 believ follow+the have+never heater not:complain per rais room strang
81 and+see file not:of+not:the their+own
80 find is+down notic peopl pool+was see+no straight them+and
79 find+the hang+on million to+that your+card your+is
78 a+letter agre child guest noth+not:to you+paid
77 condition manag personal that+we the+<clock>
76 follow slow very we+take you+a your+kind
75 any+other from+all fully he meter none the+crew with+all
74 accord accord+to arrang awar
73 rather send+you speak used you+arriv you+that
72 dish driver early not:her request
71 fresh i+assur is+only left night see+if team+is
70 and+they arriv do gym knock let+us the+gym to+find without+not:a
69 check+out no not:in+not:our offer+a our+guest the+room towel you+call
68 <date>+<date> agre+to but+it lower your+review
67 agency parcel+was the+agency the+page which+you
66 at+<number> how+to know+how the+fridg
65 as+per beach courtesy find+it not:in+not:that the+beach the+guard
64 bell not:our+not:desk procedur the+bell
63 by+you known not+not:be not:it not:we
62 a+different is+your may put+the
61 <duration>+and <number>+<number> enjoy+the high is+important porter stand that+i the+heat the+pool their
60 behind chang+of final found fridg in kind+note not:who offer our+driver
59 and+our window
58 order our+waiter security the+book
57 from+you so the you+enjoy
56 the+best
55 are clos+at not:about restaurant rob ther+was thi+very was+sign
54 down+to lift+was room+are to+ask yourself
53 extra never+not:happen not:nois not:the+not:nois tell
52 be befor+you due hot not:out+not:of paid+for was+hot without
51 airlin that+your to+read
50 did+not sir the+phon
49 car everybody look
48 not:were not:you+not:were
47 would you+order
46 <date>+and not+not:possibl not:possibl
45 have+no kind rude to
44 not:for+not:the not:kitchen ther
42 i+would reader
41 the+<date> to+say
38 understand+that
37 assur+you not:night
33 damag
25 you+at
-36 on+us the+claim
-37 a+cot cot inbox
-38 is+clos
-40 our+hand
-41 not:else+not:has our+fault
-42 could+have
-43 as+stat
-44 again not:queu room+was
-45 not:<date> the+guarante
-46 not:read
-47 at+<clock> not:no true was+in
-48 it+doe it+was not:thing not:yet would+be
-49 and+will longer not:helpful not:let
-50 have+put not:book not:clos not:my on+your the+term
-51 not:chang visit
-52 have+to not:thi seat the+problem us+that
-53 know our+servic went
-54 friend not:here not:like we+are
-55 ad him to+see your+was
-56 hotel+and improv shop with+our work+for
-57 extend leav not:light regret+that shut
-58 not+not:shar tap thank+for the+nois
-59 bus great know+that not:feel short you+left
-60 smil was+a
-61 is+gone just once second the+second
-62 are+very broken fix laps
-63 been from+the gone not:reason not:refund plan you+could
-64 not:me our+team pack the+card
-65 about fals feel has+been not:was
-66 <clock>+<clock> aim came driv full hous it meet
-67 am i+am not:about+not:the point policy still to+hear van was+clos
-68 after+<duration> and+your oven
-69 <money> fault glad i+regret not:shar the+shop
-70 is+in thank+you
-71 about+the address be+the garden not:see
-72 error off
-73 and+a
-74 sorry+that to+do
-75 next not:back work+on
-76 code for+that
-77 not:responsibility
-78 <date> go in+the our+mistak pass
-79 and+you stay
-80 not:at+not:all or see+that
-81 keep was+wrong
-82 that+did
-83 good not:fare not:to
-84 me term
-85 sadden
-86 hope not:will rest ticket us
-87 becaus not:work
-88 happen
-89 side the+form
-90 stop then you+are
-91 breakfast+is small was+our you+can
-92 we+will
-93 have+not how number too
-94 mov we+regret
-95 <number>+peopl it+as
-96 back hear sent
-98 door new
-99 i+have mistak
-100 not:want so+that
-101 now
-103 pleas
-104 help
-105 label
-106 clos
-109 servic
-110 pay
-112 not:have thi+is
-113 after
-114 you+have
-115 apologiz
-116 should
-117 and+that
-119 my
-120 <number>+of
-121 is+on
-125 to+our
-126 well
-129 wrong
-135 late
-138 and+it
-144 i
-156 that+was
-158 will
-160 thank
-174 regret
-197 sorry
-206 you+did
-230 <?>
`,
  },
} as const;
