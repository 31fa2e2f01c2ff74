// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -160,
    words: `
279 smok
242 the+meter
228 her
220 went
215 allergic
211 tingl
209 off
208 not:sinc pen
204 my
203 stop
201 eye
198 smell
196 meter
193 down
192 gas
190 woke
188 fell
187 and
183 spark
182 he+is
181 thru+the
180 in+it sinc
178 on+his
175 vomit
173 caught
171 touch
169 gone
167 collaps light
165 he
164 glass
161 on+<date>
160 has+not
159 burn
158 came+off next+to over
156 school throat
155 for+<duration> ran
152 lift the+boiler
151 could+not stuck throw
148 not:your swallow
147 of
146 cellar grandad on+a onto+the the+cellar
144 finger
143 onto stitch
141 pendant strip
137 baby
135 bare dad your
134 not:breath the+tire tire
132 thru us+to
131 outsid
130 blister she+has
129 at+your degre not+not:open
128 a+needl heater
127 a+man bottl+and from+the sinc+the toe
126 land next shock
125 needl
124 of+smok the+baby
123 cut
122 that+we
121 from+your lip red
120 his hit
119 across across+the your+<number>
118 and+we kid not:is the+bottl
117 aliv head not+not:come
115 jar not:open the+alarm when+i
114 after+your carer party
113 boiler bottl cabl in. the+school
112 bit by+itself in+the not:came not:leg
111 and+she my+sister wash
110 under wash+machin
109 a&e in+a&e my+son not:on until woke+up
107 checkout down+on gave to+know wife+is
106 lady out+with up
105 battery i+was not:after+not:the
104 blood+on brak not:on+not:the wife wire
103 off+and
102 she+is
101 mix not:off of+thos sister up+in what+do
100 hard she
99 crack son the+windscreen was+under
98 over+my ther
97 it+left left+a mov my+heart my+mom ther+are
96 alarm black drop knee say say+the the took+the
95 heart ladder man+was my+daughter scream stuck+in the+ladder
94 he+went into+the it+stop near plug
93 boil came+down now of+the the+step the+third toy train
92 and+<number> com got is+com not:at+not:your not:feel
90 found+a i+can not:come rung the+oven
89 buzz clinic health off+your peopl your+plac
88 about+my face has hiya i+be i+slip my+mother porter
87 button flat+<number> hurt not:let+not:us not:up push
86 a+crack at glue not:at who
85 blood crowd daughter slip the+crowd ther+was writ
84 between carpet ceil handl lane not:after on to+show
83 in tube would+not
82 cleaner have+a my+finger not:his the+staff were+all
81 egg my+face the+courier the+hospital the+ride the+smok try+to we+only you+sold
80 a+girl i+went
79 full+of girl have+gone out pen+and servic that+it twic
78 aisl+<number> further loos someon+is wee with
77 ankl fan itself rat the+land thru+a wall
76 an+old dog i+writ lock up+with
75 and+need everyth+that floor guard step the+cold the+doctor
74 <number> blad do+about each+other kitchen+is no+not:water not:let someon the+blad whom will+do
73 area bar found not:sinc+not:the of+glass the+guard whil
72 already courier cry+for land+on on+it that+my who+will writ+to
71 cooker net
70 hallway his+head is+dead oven revers someth to+the
69 doctor is+got lead morn+and the+tablet your+parcel
68 <number>+kid clear+on lying man on+thi the+wash trainer
67 a blender lost+the mother not:to+not:you the+blender to+ask
66 near+the ride she+press
65 car+seat electric is+about play the+ward
64 com+out stretcher
63 be+in dead is+full it+from put+in tip
62 all fold for+it plug+it press+it skin spread the+new the+tip wrap
61 am+look can+only full hit+me i+carry new+carpet not:for+not:<duration> stand
60 could fire not+not:put
59 an both brick got+an guy help+with it+my lock+the made+me not:a+not:way not:if not:way not:way+not:to shut the+guy walk+to week+is
58 <number>+eye baby+in dye not:my not:water size+of
57 mom when+your
56 dark from has+left not:turn not:turn+not:up of+your the+edge was+cut
55 and+ther have+been i+found know+what pleas+call that+was wher+i
54 a+bad in+ther raw the+size thumb tile with+thi you+put
53 and+had children lucky not:app
52 not:<duration>+not:<duration> not:come+not:on not:for tin
51 after chew glass+in the+test
50 as+i hot try whil+i
49 <number>+of child stand+in want+to
48 breath fall my+head smell+of socket third we+were
47 and+will bed driver+left roll
46 <duration>+now then+<number>
45 eat laugh of+our
44 into need
43 by not:<duration>
42 me to+my with+the
41 burst down+by say+your
40 a+lady swap
39 our out+of
37 left+my pool
33 not:no
32 neck
28 wher
23 carry
19 on+my
-34 coat
-40 <duration>+<duration>
-41 has+a
-44 fenc though
-45 cream
-46 the+bus
-48 lid+came the+soup
-49 <duration> not+not:find not:find
-50 came+and if page plat
-51 human run the+left went+to
-52 due that
-53 is+miss not+not:the oh sock the+tabl
-54 doe+not i+want pack post say+that
-55 dirty early fetch invoic the+mail
-56 film may the+film
-57 are+gone bent food mirror
-58 beautiful over+and
-59 <handle> about buggy fell+asleep room somebody
-60 ask i+had nice typ word
-61 it+was my+dog not:it plan than with+you
-62 her+phon i+have is+out let miss the+parcel the+screen
-63 the+last
-64 best messag myself night
-65 the+<number> the+van
-66 loud open shall
-67 air get question star wait
-68 <number>+and the+line
-69 have+had look
-70 chang problem
-71 queu son+is system the+system up+on
-72 pay seat your+floor
-73 can+not leav not:not not:take paper the+phon wheel
-74 again check desk good hung+up late leak lot mail money the+rain
-75 after+<duration> and+you answer fine for+the hotel with+a
-76 a+new back is+stuck was
-78 i+am
-79 pric stair
-80 <money> engineer morn
-81 it+in order record screen
-82 gate how of+<number> of+my site stay
-84 the+way
-85 in+a thank
-86 lobby refund
-87 a+<number> keep
-88 live
-90 for+my
-91 i+would
-92 sit
-93 form is+not
-96 account
-97 rain the+lid
-98 will
-99 for sorry
-101 is+my
-102 <date> tabl
-103 come
-105 bill stood
-107 book the+room
-108 note
-110 day sign
-111 app
-113 read
-115 phon
-117 charg just one
-118 doe number
-119 befor or take
-120 not:a
-121 tell
-123 bag
-124 card
-127 and+the is+on
-128 then
-131 you
-147 at+<number>
-158 time
-162 pleas
-165 love
-168 that+is
-202 <?>
`,
  },
  security: {
    bias: -147,
    words: `
302 card
246 not:mine
243 i+never someon
228 login
226 loan
211 somebody
205 that+i
197 passport
193 caller who
185 debit used
182 invoic
180 code
179 hack money+to
178 bank
177 never none
175 and+now
166 my+name
165 not:us taken
162 address
160 cash was
158 <number>
157 not:get
156 have+been
154 not:my
153 buy
150 password
149 wallet who+is
148 messag
147 logo your+logo
146 link+in
145 a+loan
144 my+phon signatur
141 number
140 over
139 money not+not:know
138 account transfer
137 chang data not:any not:know noth+not:like
136 found+a someth
134 my+bank
132 a+fake fake
131 block my+profil number+on the+tenant
130 call
129 email have+never insid sav the+contract
128 been from
127 not+not:get
126 he rang
124 a+page and+my in+your rent
121 i+think link me+for not:signatur
120 typ+the
119 tenant was+chang
117 thi+morn
115 not:has not:like not:log+not:in over+the
114 into mile new+address of+your
113 and
112 got my+account think
111 machin not:anywher
110 <clock>+<clock> everyth not:log system
109 insuranc out the+insuranc
108 have+not somebody+has
107 gone is+that say+that
106 the+leas trainer
105 country end+<number> leas my
104 another none+not:of typ
103 on+my
102 from+you iban point they want
101 from+<number> game
100 are+being for+money into+a last+night you+tell
99 can+see signal to+give
97 not:sign+not:up
96 stand+order
95 a+mail same
94 len my+new not:done of+mine
93 it+i not+not:from not:any+not:more
92 <number>+my a+stranger i+post i+used not post+it stor stranger they+are
91 had+<number> never+not:been the+laptop
90 photo+is show+up think+i
89 a+login i log+in not+not:my not:apply to
88 <money>+<money> flat flight+to not:in now+<number> tube without+not:me
87 <number>+so gentleman it+on made not:been+not:to profil was+from
86 fell not:that was+sold
85 and+read handbag her in+my mine post
84 not+not:me pinch with+it
83 found on+a overnight
82 via
81 chang+my in not:for+not:<number> she+press so+far
80 as+your bought have+an laptop not+not:show not:show someon+in stolen stop+it
79 company down+to is+<duration> keep not:his payslip screenshot
78 being my+late not:up sign somebody+who
77 help+i is+not stol stol+my used+to writ+to
76 night whoever+has with+my
75 made+me not:here now
74 a email+that is+sent not:for not:have them+all with+your
73 belong belong+to husband on+the seller skin use
72 <number>+phon a+new and+she asleep+in book+for domain is+he not:face pill the+email
71 a+lady am+scar answer+your camera empty have+order is+ask scar shower smok smok+alarm the+smok your+number
70 cancel fella free has+my hir that+say then+<number> to+a
69 far look not+not:chang read request the+game ther+is
68 done+it install it+just it+look licens madam not:and out+and time+<date>
67 and+another my+passport say+your the+lot try+to your+order
66 every+night fee friend guest just+now keep+com not+not:exist not+not:you not:paid not:such show take+<number> the+ticket though+i town
65 cat hotel+in not+not:an not:to+not:log not:was not:was+not:it of+them receiv someon+is stuff the+machin the+replac turn+up watch
64 club gave in+it not:exist not:me not:more replac sold we+paid
63 a+messag file never+not:heard not:heard not:heard+not:of on+<date>
62 block+the got+my in+to log order+is purchas the+slot the+st
61 my+wallet pension turn whom zero
60 app+is card+and digit landlord partner read+my the+landlord
59 a+hotel am+not and+<date> ask+for front+desk letter+about never+not:set not:set not:set+not:up not:stop our+front st the+card
58 leak name night+and person
57 <duration>+later <number>+time all+my i+went lady left+it noth out+for polic rung said+he site+is the+cash the+polic they+have to+all to+pay to+take was+gone you+and
56 a+list a+van and+they card+in devic doe+it fals got+to not:him the+password the+person why
55 got+a i+only is+a lot nineteen
54 chas not+not:ask not:an not:chang not:know+not:how pleas+stop them
53 birthday ex last my+ex my+sav order took+the
52 color like+your lost press receptionist that+look the+order the+same typ+in went
51 a+link a+town rob to+somebody
50 it+you later not:from not:not were+going whoever
49 about+my bet but+the contract pump same+as the+pump you+put
48 activat have+<number> i+know it+back the+number
47 all someon+else
46 has knif phon+number
45 have+just i+typ my+husband pleas+help
44 in+from my+plan put+a ther+was
43 all+<number> and+had desk+and had+the not:<number> not:anyth
42 in+a wage
41 and+i i+do is+an money+is week
40 com gift+card
39 gift person+who send
38 a+letter asleep
37 is+being not+not:your
36 our ther ther+a
35 late+husband not:in+not:the
32 am+in
-28 when
-30 befor+<number>
-34 a+queu can+you
-35 your+new
-36 in+<number> not:sorry
-37 a+call
-39 the+car
-40 a+discount clos discount set was+in
-41 stupid
-42 not:the+not:ticket not:yet
-43 by+your email+address
-44 form not:read put+in tied
-45 <duration>+now charg+for have+done
-46 do+i e-mail keep+my pric
-47 hammer
-48 door how+do new+phon send+me wait would+like
-49 have+sent locker tabl the+fee
-50 about+the peopl+who
-51 <number>+of branch car ring us
-52 and+was day not:find pleas+send we+have
-53 and+it is+in step your+team
-54 expect me+the my+parcel with+you
-55 a+<number> be paper promis sat
-56 driver not:<duration> not:ticket
-57 <date>+<date> and+he bag has+not queu yes
-58 just pack
-60 error expir find mistak staff to+another
-61 hold
-62 forgot have+to is+the look+at the walk
-63 am becaus i+am i+chang
-64 <date> <handle> could it+to not:thi park
-65 date hang like
-66 me+on number+and seat that+was
-67 left
-68 first gate once was+sent
-69 plac
-70 and+<number> his how pleas sorry train
-71 <number>+and as i+lost not:i run time
-72 i+will not+not:a
-73 check+out go
-74 <id> <number>+was about fine own was+charg
-75 for+<duration> to+chang
-76 account+number or put
-77 it thing
-78 in+<date> next of+the
-79 new+<number> the+<date> the+app
-80 after lost+my no room
-81 <?> so+i
-83 in+the on+it want+to we
-84 my+money not:you
-85 wrong
-86 here it+is refund
-87 twic
-88 told
-89 befor can was+a
-92 the+money
-93 thi
-96 card+is
-97 mov should
-105 if parcel
-107 with+a
-108 do
-109 off
-112 to+the
-113 still
-114 had+to
-123 old
-125 i+want so will
-126 need
-137 you
-151 would
-154 not:the
-161 charg
`,
  },
  "self-harm": {
    bias: -137,
    words: `
331 thought
328 myself
314 not:aliv
310 jump
286 that+he
279 pill
269 goodby
223 tablet
219 to+kill
205 death
202 the+only
201 notic
200 not:me
199 everyth
195 i+mean
194 when+the
190 cut not:and
186 cut+again my+tablet
185 not:live
182 not:matter
181 becaus+of
180 not:not
179 nobody+not:would
177 i
175 after+your
173 letter+to
170 mean
167 might
166 end sinc
165 life
164 not:my+not:own
161 world
160 swallow
159 gone hang+from not:much teacher
158 afraid+of not:bother
157 not:with
156 be+on ther+is
155 down+and goodby+to of+liv
154 dark not:plan
153 debt
152 my+head the+pill without+not:me
151 die i+were of woke woke+up
150 dead in+that only the+cat way
146 and+stay go not:face not:of
145 not:myself off+the tell+my was+not
144 liv
143 run+out
142 not:own the+platform
141 have+been not:up
140 exist final rope
138 for+good i+keep proud
137 am+stand i+wish like+that not:anymor wish
136 back+in company sleep
135 without
134 sorry+for tree
133 not+not:eaten not:eaten would would+get
131 and+<date> bottl
130 cat lie me not:i tir+of try+to your+letter
129 collector not:in+not:thi not:longer
128 demand from+a i+stood keep+the look+at sinc+your will+find
127 interview were+the
126 if
125 i+might letter+came never+not:been your+car
124 stood+on
123 not:any take+the the+dog
122 my not+not:answer stand+on
121 my+sister not:anyon not:would only+thing
120 platform
119 am+back not:in+not:it sister
118 thi+week
117 pay sometim your+bank
116 driv flat to+stay
115 night+i not+not:an not:stop
114 all+my head not:reason
113 not:see
112 not:thi win you+read
111 my+desk not:after+not:the not:ticket what+is
110 and for+thi honest+i my+littl not:<date> to+them
109 at+all it+so night river suicid the+river
108 i+sat i+took pleas+just the+call
107 i+type much my+neck neck not:be+not:here not:tir twic+thi
106 her is+all not:for say+that strip the+doctor to+a to+my you+are
105 am+look not+not:com not:you+i
104 my+life stand that+i
103 lock me+to not:notic the+sea
102 <number>+more by+a has+the help+i just+want me+a why wish+i your+branch
101 am+scar scar they+are
100 i+start is+the school tell
99 <date>+you anybody deep do+not have+written i+gave sinc+the stay+ther to+live written yes
98 hang think+about
97 feel+like is+her last not:being why+i
96 everyth+in life+is not:can not:pick+not:up thi+i thread
95 are+in keep not:see+not:a thi+time time+you
94 can+keep is+in my+fami myself+with try with+me
93 christma if+my my+dad sea stop will+set
92 bottl+of how+to imagin policy she tir voic
91 <number>+tablet car+park day+i have+noth not:com not:when+not:the read+thi the+tabl
90 not:now thank+god
89 bye dad front+of he+say in+front lock+the not:another not:if not:need+not:it not:on would+rather
88 am+gone fami i+burn let not+not:see not:a+not:way your+lobby
87 <duration>+ago it+help not:for+not:me of+your the+will to+stop took+<number> will+to
86 loan mayb not:it+and ready
85 not:way sat+in the+contract the+garag ther was+gone
84 ago every might+do
83 befor+it letter not:in not:pick
82 <number>+train a+burden being+here burden nobody not+not:wak not:wak not:you+not:that of+being of+not the+deposit tower
81 a+bad end+it insulin jump+off my+insulin my+mom not:full not:it not:why+not:i will+not you+ask
80 if+i my+children officer team
79 children if+thi never+not:get not:any+not:more not:or on+fire want
78 and+your into is+black sad star+at were
77 fire in+it in+town line not:an third+night walk+to
76 feel i+do plac
75 behind bottl+and how+much not:return thi+month think
74 decid he+will i+just i+was no+not:use not:and+not:nobody now+i the+bed
73 disappear do+it i+walk it+to nobody+not:can
72 am+writ not:look not:lose number+<number> pleas+forgiv town
71 a+whol away garag i+have my+arm she+is
70 a+flat and+let arm check+out council from+you here+with it+would none+not:of now push the+council the+edge
69 brother call+me doctor stomach
68 after but+a not:jok stop+on
67 edge
66 away+from broadband burn pump rather type were+dead
65 <number>+way belt black is+my than
64 not not:help+not:me shout
63 it+happen last+night the+time your+mail
62 deposit forgiv
61 goe money+for no+not:i way+to
60 end+of had+not
59 money tabl with+your
58 help ine
57 mom no+not:intention none not:intention the+hospital
56 i+love into+the
55 being hang+on not+not:worth not:worth
54 certain so+that
53 at+it bridg my+boy proper the+pain
52 on thought+someon
51 can+not
50 i+need only+the
48 be noth+but
47 lost+the not:fine pleas+tell the+money
46 <number>+is
45 not:one
44 my+last not:am not:i+not:am
42 goe+on
40 had+a
31 way+home
26 is+too
-27 has+been
-34 over+again ring
-35 had+to
-36 let+me
-38 not:will
-40 am+in with
-41 of+you
-42 not:they stay+on
-43 chang
-44 any
-46 they+keep
-48 thank+you the+lift ther+with
-49 till
-50 end+my not+not:hear not:hear
-51 not:ther well
-52 fuck to+me
-53 club
-54 my+whol not:of+not:you over thank
-55 have+to which
-57 foot hold not:<date>+not:i
-58 from+my my+flat not+not:want not:here+not:when not:in+not:the not:list pleas+do to+you wet
-59 pass
-60 customer hear
-61 pleas
-62 everybody film money+back not+not:let not:put would+like
-63 box shop the+worst worst
-64 holiday
-65 <date>+<date> it+in
-66 file fix man my+contract not:a number of+thi paper switch tone
-67 can+do fine have+not not:me+and not:without
-68 hotel not:befor post
-69 at i+ask talk+to wait worry
-70 explain if+that
-71 is+noth the+parcel
-72 how+do love not:the
-73 card next not:refund open room sick
-74 book not:see+not:it not:work not:writ the+queu
-75 about+my and+now driver
-76 cancel+my
-77 elsewher fee+is full my+money not+not:the on+it
-78 and+then got lift not:my say+my
-79 screen somebody van
-80 already door site the+bus
-81 have+a hi i+near send+me work
-82 show
-83 answer is+it of+a
-84 late one the+end you
-85 mov
-86 both not:about not:let+not:me
-87 servic
-88 the+nois
-90 back or send ticket
-91 not:what
-92 my+account need+to
-93 once wher
-94 not:let
-95 the+wrong
-96 <clock> so+i
-97 and+my not:know us
-98 charg me+the nois not:you
-99 doe
-100 <duration>+<duration> the+phon
-101 parcel the+lid with+my
-102 for+a not+not:use
-103 not:again
-104 friend manager my+friend not:tell+not:me
-105 is+no
-106 app not:that
-107 lid
-110 our
-111 own queu talk went
-112 to+your
-117 could
-118 list of+my
-119 <duration>
-120 am+sorry
-124 wrong
-125 the+<date>
-126 know
-127 for+the
-128 <number> cancel
-135 <?> an is+on
-136 was
-138 and+the we
-140 first
-143 see
-148 and+it
-282 i+would
`,
  },
  violence: {
    bias: -130,
    words: `
310 him
299 not:me
253 not:walk
249 his
243 i+know
241 her
239 petrol
238 you+hear
237 less
228 am+com
227 brick
217 you+would
211 i+will
202 guy
200 com+to smash
199 you+i
198 than we+know
195 alon or
193 who
192 behind
189 own
188 dead if not:you+not:are
187 knif
185 tell
181 eye
180 your
179 he+will your+back
178 whoever
177 head
176 ble
175 face
174 a+bomb ther+will
173 depot
172 if+my watch+your
168 he than+a
167 not:are
166 expect+a
165 me+is
163 if+he than+your touch+my
162 car sham side+of
161 going+to
160 time+for
159 crowbar i+swear not:he out+what swear
157 clerk
156 my+account
155 fist
154 home
151 happen+to
150 come+to
149 bring
147 peopl
146 not:come
144 man
143 put+that
142 bomb
141 with+me your+van
140 hide with+<number>
139 gun mind
138 a+stick
137 break finish landlord or+i
136 beat have+noth me+it
134 be+the i+come wher+your
133 do+it going like+you your+head
132 <number>+phon not:window showroom valu
131 every+one
130 <number>+more be+round gate+<number> security
129 receptionist shoot the+guy think+about
128 com hurt not:i+not:will not:my not:over offic you+will
127 home+in warn
126 have+got like that
125 has+no not:out
124 burn
123 fella his+own not:street of+you you+better
122 my not:be somebody+should you+are
121 big
120 go+home is+how site ther+and
119 <duration>+alon a+visit come for+good is+over street the+last with+a
118 awful shot you+like
117 find+out time+i torch
116 again+i did+to your+offic
115 but+a i+never some+of
114 after+that are+not outsid see+how window
113 him+in now+it the+next
112 am+not and+you is+going simpl your+shift
111 your+warehous
110 home+address me+and
109 <number>+eye and call+from high on+my
108 about+it bat fire for+an would+better
107 a+brick be+a credit fast know+you nice not:doing not:not
106 blood dead+man one round+to thi+and you+think
105 and+all not:meet one+of teeth
104 a+hammer not:in+not:the
103 be+wait he+did i+have offic+is over shotgun think+you what+he will+put
102 land money+or
101 bailiff not:i stretcher to+deal want+to will+come
100 see+you way
99 down+by down+on not:that purpos sham+if the+only you+down you+in
98 leg not:<date> stand+on we+do what+i
97 should+be the+doctor the+floor
96 address branch clinic get+to my+patienc not+help now+and somebody van
95 and+your born it+goe it+will lucky mate not:you+not:in see was+born you+do
94 again+and am+going deserv+a not:word to+come wish+you
93 calm door+and patienc
92 complaint get+hold wher your+car your+lobby
91 ambulanc not:back would+hate your+bailiff
90 collector it+was not:his way+home you+put
89 hit+the in+our me+<date> round+the safe third+time
88 father full+name name+and only+thing polic rope someth to+see to+sleep
87 a+dead my+van round way+you will+find
86 baby find not:walk+not:home who+own
85 hospital lobby
84 boot hold+of not+not:<date> not:fix
83 bought+the city get+you goodby+to is+wher nursery oil yourself
82 me+on not+not:going not:going+not:to not:leg not:own the+phon the+stair you+choos you+or
81 fly goe how+to mayb not:if use+it
80 a+can can+of he+is if+they of+petrol stand to+her to+use your+face
79 alon+with feel it+a money+is
78 am+outsid but+i not:responsibl not:responsibl+not:for
77 doctor sale the+sale
76 children know+which she+will the+branch
75 a+baby baby+in last man+who not+not:put not:wake+not:up stair strangl to+smash
74 is+still
73 an+eye and+then do+to not:left not:on+not:that power the+corner the+ticket turn
72 <date>+with anyth that+on the+hill tower
71 drink i+were in+the thing+that watch were+you you+send
70 brak get hand in+an not+not:wake not:round sold wish
69 a+crowbar if+your know+the
68 neck next+<number> not:morn see+what
67 an prepar ring+my stuff us+see you+come
66 a deserv get+hurt have+my of+that warehous
65 can+get car+in
64 corner door hope imagin rat the+way
63 feel+like rout shed supervisor tell+the the+person the+shed will you+took
62 better day+i not:who you+want
61 gate got+a peopl+like we+never
60 can+go in+it never sir the+third
59 com+back my+boy on+reception you+live
58 <number>+is and+see me start tell+that your+manager
57 <number>+i every his+head ill know+it wher+you
56 <number>+you a+sham end not+not:use not:wake
55 <number>+room room+and said+you they+said
54 not:more
53 hear when+your
52 rip
51 choos full the+rat when+you you+have
49 us+and
48 not:find sleep
47 keep visit
44 the+man when+i
43 know with
42 back+with person
41 lock
40 and+he boy never+not:met
36 not:met then
35 after
17 let+the
-26 wall
-28 for+me
-32 have+put would+be
-36 i+want
-37 apologiz
-43 mov my+phon you+treat
-44 a+shop that+is
-45 are+you interest
-46 rare
-47 to+collect
-48 my+parcel no
-49 charg in+<date> love you+a
-50 sure+that
-51 <number>+star delet
-52 dm plan star
-53 courier why
-54 a+very charger will+try with+her
-55 say you+an
-56 have+to if+that not:see
-57 do+i kid near suit
-59 get+your not:down thank+you your+next
-60 for+your not:me+and over+to thi+i
-61 the+form
-62 of+a
-63 first hotel lost pathetic sound very
-64 another elsewher fell i+got last+time note want
-65 i+do in+touch the+gate
-66 a+<number> alway my+friend my+son son wait
-67 check will+never
-68 are contract could from
-69 battery get+me not:thi part soon useless
-70 <number> i+keep not:answer will+tell
-71 the+van
-72 day oh stop your+app
-73 not:at
-74 it not:tell+not:me see+the
-75 every+time
-77 collect its look or+the
-78 that+you you+know
-79 card kitchen shout
-80 get+a not:it sinc will+lose
-81 everyon i+was not:any whil
-82 best is+<number> policy right the+manager writ
-83 get+my money+back not:tell on+your paid
-84 can+do how+you job on+<date>
-85 bank for+you i+can
-86 as came customer let+me stood went
-87 bill peopl+who to+a treat
-88 pick
-89 for+the not:your
-90 book not:from
-91 in+my need+to not:a refund room that+will will+have
-93 not:let not:the
-94 reply seat
-96 ask chang new ok read we+have
-98 has our your+own
-99 app can+not if+it
-100 is is+dead
-101 late
-102 stay
-103 order
-104 sorry thank
-106 else review
-108 you+and
-109 nobody
-110 told
-113 parcel
-114 brok
-115 will+see
-117 will+send
-119 by
-120 for+a
-127 left
-128 been
-130 take
-133 about and+the answer
-139 <?>
-143 just
-147 to+be
-157 number
-193 tell+me
-198 pleas
-242 was
`,
  },
} as const;

export const replyWeights = {
  defensive: {
    bias: -126,
    words: `
288 not:our
282 surpris
275 alway
253 review
248 not:of
245 different
227 perfect
219 serv that+the
217 not:a
216 we+did
215 every
211 as hotel
208 doe+not
204 a+refund
202 your+claim
201 business
200 end+at must+have
198 polit
197 not:anybody
193 not:call
192 so+i
191 it+left
190 check
187 which
186 for+<duration>
185 as+the
184 describ
183 so+it
182 breakfast
181 that+you
178 say
177 voic
176 not:error not:has
174 complaint must
173 not+not:guarante not:guarante
170 regard
169 actual exact hard regard+the
168 not:by+not:us not:view
167 check+in
162 not:ever
161 did work+fine
160 not:promis
159 area com throughout
158 lift
157 of+a
155 on+every
154 fami not:had
153 an+estimat estimat note+that
152 forget
151 fact not:how+not:we that
149 wash would+not
148 was
147 tariff
146 brought on+a
145 heat work
144 decision
143 what+you
141 and dark our read+your
140 claim not:had+not:a note over
139 colleagu
138 are+a carpet love+it night+is stand+by
137 is+noth log not:give
136 exact+what not+not:true not:true
135 only seem
133 all correct inform mention not:in pool
132 else
131 be+fair remain we+never
129 listen+to
128 not:any not:by some
127 not:our+not:fault the+hotel
126 guard
125 you+say
124 as+you manager+on not:about+not:it not:other+not:guest was+never
123 you+got
122 listen our+staff the+porter
121 is+simp
120 branch noth other scratch
119 the+manager year
118 disput not:how scam simp whatever whatever+your
117 at+no quit
116 are+fully complain not:did not:small
115 not:that
113 the+word
112 when+we
111 left+with the+call
110 has+no
109 housekeep market wall
108 we+do
107 at+check city not+not:know not:mail not:say not:ther the+updat
105 clear member not:which not:your
104 test
103 a+<number> respect the+food
102 if+it the+car we+check
101 answer bed
100 every+day we+have zip
99 fine opt twic+and
98 doe not:with+not:the room the+housekeep
97 arriv+at duty important+to noth+but our+room
96 item notic
95 manag+to person the+date thi+has wait your+area
94 act and+not driver+say is+down not+not:be not:them the+queu was+ther
93 is+hard not:at+not:our of see+no team+is the+procedur
92 you+check
91 not:servic pric their+own were+taken
90 do fully meter personal show+that
89 agre and+see would+do
88 from+all have+never not:be+not:held not:held them+and to+ask
87 empty his it+work very you+open
86 beg floor i+find million straight
85 find follow+the hang+on not:guest+not:has to+find with+<number>
84 believ file happy leaflet manag not:wrong peopl pool+was the+leaflet your+is
83 did+everyth follow not:it not:shout priya story the+usual
82 and+found and+wait noth+not:wrong provid strang that+we
81 app call has+given send+you we+take
80 he version
79 bath prepar the+<clock> to+that used you+a
78 a+letter fare how+to its rather the+bed
77 fresh is+important none not:complain the+breakfast their was+left you+that
76 agre+to and+our exception i+assur not:in+not:the per slow the+crew the+photo
75 <date>+<date> a+<duration> and+they condition is+part many pick+up your+wife
74 start+to you+paid your+card
73 any+other beach find+it know+how not:in+not:our put+the see+if the+beach us+a
72 but left of+your parcel+was rais the+page you+arriv
71 gym is+only not:her our+site the+gym yourself
70 henc night up+was
69 child down+to find+the lower site+are towel
68 <number>+with do+the driver due early our+driver the+fridg the+guard wifi you+call your+account
67 by+you did+not heater like+that your+kind your+review
66 <duration>+and <number>+<number> arriv courtesy knock on+thi question
65 accord accord+to arrang chang+of let+us never not:match offer+a procedur which+you
64 <number>+and as+per clos+at not:the not:were not:you+not:were noth+not:to
63 our+waiter so stand you+enjoy
62 <date>+and not:in+not:that
61 agency at+<number> bell the+<date> the+agency the+bell the+heat the+pool unfair
60 enjoy+the high speak window
59 a+different fridg room+are thi+very
58 behind extra not:kitchen not:out+not:of prais was+sign
57 afraid am+afraid befor+you is+your porter restaurant with+all without+not:a
56 airlin in never+not:happen not:our+not:desk not:we order rob the ther+was to+read
55 awar rude tell understand+that wife
54 but+it from+you hot was+hot
53 that+i the+best
52 kind not:who paid+for
51 exact+the final not:nois not:the+not:nois was+out
50 car forgot not:night security would
49 everybody kind+note to+say
48 are has
47 be no
46 you+order
45 found may
43 not:about reader
42 sir
37 have+no
36 that+your
34 ther
33 assur+you not:for+not:the
32 you+at
-37 the+claim
-38 not:<date>
-41 you+left
-42 on+us
-43 a+cot cot
-44 head
-45 not:else+not:has not:thi
-46 as+a have+to not:like not:no not:read went
-47 it+doe with+a
-48 <clock>+<clock>
-49 below friend him not:queu not:reason+not:to pass the+problem
-50 ad leav not:writ
-51 not:see the+guarante
-52 know+that not:clos the+term
-53 at+<clock> know not:me
-54 bus have+taken not+not:shar seat second shop the+second
-55 again
-56 get on+your shut true we+are your+was
-57 apology not:at+not:all tap thank+for
-58 after+<duration> extend improv is+gone not:reason pack thru
-59 not:shar was+a
-60 are+very hous not:size on+the
-61 aim been meet still
-62 feel from+the great hope smil to+hear
-63 fix not:chang not:to to+see
-64 about hold not:fare the+shop
-65 driv i+regret van
-66 address code garden not:feel not:refund point regret+that stay thank+you the+card work+for
-67 fals full laps not:light
-68 go gone welcom
-69 our+team that+did the+nois
-70 <money> be+the broken error once
-71 just to+do was+clos work+on
-72 is+in not:was oven
-73 or our+mistak sadden you+could
-74 not:about+not:the not:back
-75 sorry+that
-76 with+our
-77 am desk i+am in+the term
-78 and+a next short that+doe
-79 came
-80 and+you and+your not:responsibility not:work see+that
-81 for+that it
-82 mov was+wrong
-84 <date> fault keep side
-85 about+the we+will
-86 have+not how not:will then us
-88 back has+been
-89 glad plan small you+are
-90 stop too you+can
-91 happen hear it+as
-92 number the+form
-93 off ticket
-94 sent
-95 me mistak
-97 help not:want
-98 breakfast+is
-99 now
-101 <number>+peopl door pleas rest
-102 we+regret
-103 was+our
-104 new
-105 label
-106 pay so+that
-107 good to+our
-108 clos not:have thi+is
-109 and+that is+on
-110 i+have my
-112 becaus you+have
-116 <number>+of
-118 servic
-122 should
-124 well
-127 after
-133 apologiz i wrong
-134 late
-135 and+it
-153 that+was
-161 thank
-169 will
-187 regret
-205 sorry
-225 you+did
-242 <?>
`,
  },
} as const;
