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
204 my stop
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
181 sinc thru+the
180 in+it
178 on+his
175 vomit
173 caught
171 touch
170 gone
167 collaps
166 light
165 he
164 glass
160 has+not
159 burn came+off on+<date>
158 next+to over
156 throat
155 for+<duration> ran
154 school
153 lift the+boiler
151 could+not stuck throw
148 not:your swallow
147 grandad of
146 cellar on+a onto+the the+cellar
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
127 a+man bottl+and from+the next sinc+the toe
126 land shock
125 needl
124 of+smok the+baby
123 cut that+we
121 from+your lip red
120 across across+the his hit
119 your+<number>
118 and+we kid not:is the+bottl
117 aliv head not+not:come
115 jar not:open the+alarm when+i
114 after+your carer party
113 boiler bottl in+the in.
112 bit by+itself cabl not:came not:leg
111 my+sister wash
110 and+she under wash+machin
109 a&e in+a&e my+son not:on the+school until woke+up
108 to+know
107 checkout down+on gave
106 lady out+with up wife+is
105 battery i+was not:after+not:the wife
104 blood+on not:on+not:the wire
103 brak
102 off+and she+is
101 mix not:off of+thos sister up+in
100 hard she what+do
99 crack son the+windscreen was+under
98 my+heart over+my ther
97 it+left left+a mov my+mom ther+are took+the
96 alarm black drop knee say say+the the
95 heart ladder man+was my+daughter scream stuck+in the+ladder
94 he+went into+the it+stop near plug
93 and+<number> boil came+down now of+the the+third toy train
92 com got is+com not:at+not:your not:feel the+step
91 not:come
90 found+a i+can rung the+oven
89 buzz clinic health off+your peopl your+plac
88 about+my face has hiya i+be i+slip my+mother porter
87 button flat+<number> hurt not:let+not:us push
86 a+crack at glue not:at not:up who
85 blood crowd daughter slip the+crowd ther+was writ
84 between carpet ceil handl in lane not:after to+show
83 on the+staff tube would+not
82 cleaner have+a my+finger not:his were+all
81 egg the+courier the+hospital the+ride the+smok try+to we+only you+sold
80 a+girl girl i+went my+face servic
79 aisl+<number> full+of have+gone out pen+and that+it twic
78 fan further loos someon+is wee with
77 ankl itself lock rat the+land thru+a wall
76 dog i+writ up+with
75 an+old and+need everyth+that floor guard someon step the+cold the+doctor
74 <number> bar blad do+about each+other kitchen+is no+not:water not:let the+blad whom will+do
73 area found not:sinc+not:the of+glass the+guard whil
72 already courier cry+for land+on on+it that+my who+will writ+to
71 cooker net
70 hallway his+head is+dead oven revers someth to+the
69 doctor is+got lead morn+and the+tablet your+parcel
68 <number>+kid clear+on lying man on+thi the+wash trainer
67 a blender lost+the mother near+the not:to+not:you she+press the+blender to+ask
66 ride
65 car+seat electric is+about play the+ward
64 com+out is+full stretcher
63 be+in dead it+from put+in tip
62 all fold for+it plug+it press+it skin spread stand the+new the+tip wrap
61 am+look can+only full hit+me i+carry new+carpet not:for+not:<duration>
60 could fire not+not:put shut
59 an both brick got+an guy help+with it+my lock+the made+me not:a+not:way not:if not:way not:way+not:to the+guy walk+to week+is
58 <number>+eye baby+in dye not:my not:water size+of
57 mom when+your
56 dark from has+left know+what not:turn not:turn+not:up of+your the+edge was+cut
55 and+ther have+been i+found pleas+call that+was wher+i
54 a+bad children in+ther raw the+size thumb tile with+thi you+put
53 and+had lucky not:app
52 not:<duration>+not:<duration> not:come+not:on not:for tin
51 after chew glass+in the+test
50 as+i hot try want+to whil+i
49 <number>+of child smell+of stand+in
48 breath driver+left fall socket third we+were
47 and+will bed my+head roll
46 <duration>+now
45 eat laugh of+our then+<number>
44 by into need
43 not:<duration> with+the
42 burst me to+my
41 say+your
40 a+lady down+by swap
39 our out+of
37 left+my pool
32 not:no
31 neck
29 wher
23 carry
19 on+my
-34 coat
-40 <duration>+<duration>
-41 has+a
-44 fenc though
-45 cream the+bus
-48 lid+came the+soup
-49 <duration> not+not:find not:find page
-50 came+and if plat
-51 due human run the+left went+to
-52 that
-53 is+miss not+not:the oh sock the+tabl
-54 doe+not i+want invoic pack post say+that
-55 dirty early fetch the+mail
-56 film may the+film
-57 are+gone bent food mirror
-58 about beautiful over+and
-59 <handle> buggy fell+asleep room somebody typ
-60 ask i+had nice word
-61 it+was my+dog not:it plan than with+you
-62 her+phon i+have is+out let miss the+parcel the+screen
-63 night
-64 best messag myself the+last
-65 the+<number> the+van
-66 get loud open shall
-67 air question star wait
-68 the+line
-69 have+had look
-70 chang problem
-71 <number>+and queu son+is system the+system up+on
-72 pay seat your+floor
-73 can+not check leav not:not not:take paper the+phon wheel
-74 again desk good hung+up late leak lot mail money the+rain
-75 after+<duration> answer fine for+the hotel with+a
-76 a+new back is+stuck was
-78 i+am
-79 pric stair
-80 <money> and+you engineer it+in
-81 gate morn order record screen
-82 how of+<number> of+my site stay
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
-97 rain the+lid will
-99 for sorry
-101 is+my
-102 <date> tabl
-103 come
-105 stood
-106 bill
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
-122 bag
-124 card
-127 and+the is+on
-128 then
-131 you
-149 at+<number>
-158 time
-162 pleas
-165 love
-168 that+is
-202 <?>
`,
  },
  security: {
    bias: -146,
    words: `
302 card
246 not:mine
244 someon
242 i+never
228 login
226 loan
210 somebody
204 that+i
197 passport
194 caller
191 who
185 debit used
183 invoic
180 code hack money+to
178 bank
177 and+now none
176 never
167 taken
166 my+name
165 not:us
164 cash
162 address
161 not:my
159 was
158 <number>
157 have+been not:get
153 buy
151 wallet
150 password
149 who+is
148 messag
147 logo your+logo
146 link+in
145 a+loan
144 my+phon signatur
141 number
139 account not+not:know
138 chang data money over transfer
137 not:know noth+not:like
136 found+a not:any someth
134 my+bank
132 a+fake fake my+profil number+on the+tenant
130 block insid
129 call email
128 from have+never sav the+contract
126 he not+not:get rang
124 a+page been in+your rent
123 and+my
122 i+think
121 me+for
120 link not:signatur tenant typ+the
119 was+chang
117 thi+morn
116 over+the
115 mile not:like not:log+not:in
114 new+address not:has of+your
113 and into my+account think
112 got not:anywher
111 <clock>+<clock>
110 everyth machin not:log out system
109 somebody+has
107 gone have+not is+that say+that
106 the+leas
105 country end+<number> leas my trainer
104 insuranc typ
103 none+not:of point
102 another from+<number> from+you iban on+my the+insuranc they want
101 game
100 for+money into+a last+night you+tell
99 are+being can+see signal to+give
95 a+mail not:sign+not:up of+mine same stand+order
94 my+new
93 i+used len not+not:from not:done they+are
92 <number>+my i+post it+i not not:any+not:more post+it stor
91 a+stranger had+<number> never+not:been stranger the+laptop tube
90 show+up think+i
89 a+login flat i not:apply photo+is to
88 flight+to log+in not:up now+<number> profil without+not:me
87 <money>+<money> <number>+so gentleman it+on made not+not:my not:been+not:to not:in not:that pinch was+from was+sold
86 fell handbag mine
85 her in+my post
84 and+read not+not:me with+it
83 found my+late on+a overnight
82 via
81 in not+not:show not:for+not:<number> not:show she+press so+far stop+it
80 as+your bought chang+my have+an husband laptop stolen
79 company is+<duration> keep not:his screenshot someon+in
78 being down+to payslip used+to
77 help+i sign stol stol+my
76 is+not night with+my writ+to
75 made+me not:here whoever+has
74 a belong belong+to email+that is+sent not:for on+the them+all with+your
73 not:have now seller skin
72 <number>+phon a+new answer+your asleep+in book+for domain is+he not:face pill somebody+who the+email use your+number
71 a+lady am+scar and+she camera empty fella have+order is+ask scar shower smok smok+alarm the+smok
70 free hir not+not:chang someon+is that+say then+<number> ther+is
69 far has+my read request the+game to+a
68 done+it install it+just it+look licens look madam my+passport out+and the+lot time+<date>
67 and+another fee not+not:you not:paid say+your try+to your+order
66 every+night friend guest just+now keep+com not+not:exist not:and not:was+not:it pension take+<number> the+ticket though+i town
65 cat hotel+in not+not:an not:such not:to+not:log not:was of+them receiv show sold stuff the+machin the+replac turn+up watch
64 club gave in+it not:exist not:me replac we+paid
63 a+messag file never+not:heard not:heard not:heard+not:of not:more on+<date>
62 block+the in+to log order+is purchas the+slot the+st turn
61 got+my landlord my+wallet the+landlord whom zero
60 a+hotel app+is digit partner read+my
59 am+not and+<date> ask+for card+and front+desk leak letter+about name not:stop our+front the+card
58 night+and noth person st they+have
57 <duration>+later all+my i+went lady left+it never+not:set not:set not:set+not:up out+for polic rung said+he site+is the+cash the+password the+polic to+all to+pay to+take was+gone you+and
56 <number>+time a+list a+van and+they card+in devic doe+it fals got+to lot nineteen not:him the+person why
55 cancel got+a i+only is+a
54 chas not+not:ask not:an not:know+not:how them took+the
53 birthday ex last my+ex my+sav not:chang pleas+stop whoever
52 a+link color like+your lost order receptionist that+look the+order the+same typ+in was+cancel went
51 a+town press rob to+somebody
50 contract it+you later not:from were+going
49 about+my bet but+the it+back not:not pump same+as the+number the+pump you+put
48 activat all have+<number> i+know
46 i+typ knif my+plan phon+number someon+else ther+was
45 all+<number>
44 had+the has have+just in+from my+husband pleas+help put+a
43 desk+and not:<number> not:anyth
42 and+had in+a wage
41 i+do is+an money+is
40 and+i com gift+card person+who week
39 a+letter gift send
38 asleep
37 is+being not+not:your ther+a
36 our
35 not:in+not:the ther
32 am+in
-29 when
-30 befor+<number>
-33 can+you
-34 a+queu
-35 your+new
-37 a+call in+<number> not:sorry
-39 the+car
-40 a+discount discount was+in
-41 clos delet form set
-42 not:the+not:ticket not:yet put+in stupid
-43 by+your email+address
-44 not:read tied
-45 charg+for have+done pric
-46 e-mail
-47 do+i hammer keep+my
-48 door how+do new+phon wait would+like
-49 have+sent locker send+me the+fee
-50 about+the peopl+who tabl
-51 <number>+of branch car us
-52 and+was day not:find pleas+send ring we+have your+team
-53 and+it is+in step
-54 expect my+parcel with+you
-55 a+<number> me+the mistak paper promis sat
-56 driver not:<duration> not:ticket
-57 <date>+<date> and+he bag has+not just queu yes
-58 be pack
-60 error expir find staff to+another
-62 am forgot have+to hold i+am is+the look+at walk
-63 becaus i+chang the
-64 <handle> could it+to park
-65 <date> date hang like not:thi
-66 me+on number+and seat that+was
-67 first gate left once was+sent
-69 and+<number> plac pleas
-70 how
-71 <number>+and as his i+lost not+not:a not:i run sorry time
-72 i+will train
-73 <number>+was check+out go
-74 <id> about fine own put was+charg
-75 to+chang
-76 or
-77 account+number thing
-78 in+<date> it next of+the
-79 for+<duration> new+<number> the+<date> the+app
-80 after no room
-81 <?> lost+my so+i
-82 on+it want+to
-83 in+the we
-84 my+money not:you
-85 it+is wrong
-86 here refund twic
-87 told
-88 was+a
-89 befor
-90 can
-92 the+money thi
-96 card+is
-97 mov should
-105 if
-106 parcel with+a
-109 do off
-112 still to+the
-114 had+to
-123 old
-124 i+want so
-125 need will
-137 you
-151 would
-154 not:the
-159 charg
`,
  },
  "self-harm": {
    bias: -137,
    words: `
331 thought
328 myself
314 not:aliv
310 jump
287 that+he
279 pill
270 goodby
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
163 not:my+not:own
161 world
160 teacher
159 gone hang+from not:much swallow
158 afraid+of not:bother
157 not:with
156 be+on down+and ther+is
155 goodby+to of+liv
154 dark not:plan
153 debt without+not:me
152 my+head the+pill
151 die i+were of woke woke+up
150 dead in+that only the+cat way
146 and+stay go not:face not:of
145 not:myself off+the tell+my was+not
144 liv
143 run+out
142 not:own not:up the+platform
141 have+been
140 exist final rope
138 for+good i+keep like+that proud
137 am+stand back+in i+wish not:anymor wish
136 company sleep
135 without
134 sorry+for tree
133 not+not:eaten not:eaten would would+get
131 and+<date> bottl
130 cat lie me not:i tir+of try+to your+letter
129 collector not:in+not:thi not:longer
128 demand from+a i+stood keep+the look+at sinc+your will+find
127 interview were+the
126 if never+not:been
125 i+might letter+came your+car
124 stood+on take+the
123 not:any the+dog
122 my my+sister not+not:answer stand+on
121 not:anyon not:would only+thing
120 platform
119 am+back not:in+not:it sister
118 thi+week
117 pay sometim your+bank
116 driv flat to+stay
115 night+i not+not:an not:stop
114 all+my head not:reason
113 not:see
112 not:thi win you+read
111 honest+i my+desk not:after+not:the not:ticket what+is
110 and for+thi my+littl not:<date> to+them
109 at+all it+so night river suicid the+river
108 i+sat i+took pleas+just the+call
107 i+type much my+neck neck not:be+not:here not:tir twic+thi
106 her is+all not:for say+that strip the+doctor to+a to+my you+are
105 am+look not+not:com not:you+i
104 my+life stand that+i
103 lock me+to not:notic the+sea
102 <number>+more by+a has+the help+i just+want me+a they+are why wish+i your+branch
101 am+scar scar
100 i+start is+the school tell
99 <date>+you anybody deep do+not have+written i+gave sinc+the stay+ther to+live written yes
98 hang think+about
97 feel+like is+her last not:being why+i
96 everyth+in life+is not:can not:pick+not:up not:see+not:a thi+i thread
95 are+in keep thi+time time+you
94 can+keep is+in my+fami myself+with try with+me
93 christma if+my my+dad sea stop will+set
92 bottl+of how+to imagin policy she tir voic
91 <number>+tablet car+park day+i have+noth not:com not:when+not:the read+thi the+tabl
90 not:now not:on thank+god
89 bye dad front+of he+say in+front lock+the not:another not:if not:need+not:it
88 am+gone i+burn let not:a+not:way your+lobby
87 <duration>+ago fami it+help not+not:see not:for+not:me of+your the+will to+stop took+<number> will+to would+rather
86 loan mayb not:it+and not:way ready
85 sat+in the+contract the+garag ther was+gone
84 ago every might+do
83 befor+it letter not:in not:pick
82 <number>+train a+burden being+here burden nobody not+not:wak not:wak not:you+not:that of+being of+not the+deposit tower
81 a+bad end+it insulin jump+off my+insulin my+mom not:full not:it not:why+not:i you+ask
80 if+i my+children officer team will+not
79 children if+thi never+not:get not:or on+fire want
78 and+your into is+black not:any+not:more sad star+at third+night walk+to were
77 fire in+it in+town line not:an
76 feel i+do plac
75 behind bottl+and how+much not:return thi+month think
74 decid he+will i+just i+was no+not:use not:and+not:nobody now+i the+bed
73 disappear do+it i+walk it+to nobody+not:can pleas+forgiv
72 am+writ my+arm not:look not:lose number+<number> town
71 a+whol away garag i+have she+is
70 a+flat and+let arm check+out council from+you here+with it+would none+not:of now push the+council the+edge
69 after brother call+me doctor stomach
68 but+a not:jok stop+on
67 edge
66 away+from broadband burn pump than type
65 <number>+way belt black is+my not rather were+dead
64 not:help+not:me shout
63 it+happen last+night the+time your+mail
62 deposit forgiv
61 goe money+for no+not:i way+to
60 end+of had+not
59 money tabl with+your
58 help ine
57 mom no+not:intention none not:intention the+hospital
56 i+love into+the
55 being certain hang+on not+not:worth not:worth
54 my+boy so+that the+pain
53 at+it bridg proper
52 on thought+someon
51 can+not
50 i+need only+the
48 be noth+but
47 lost+the not:fine pleas+tell the+money
46 <number>+is
45 not:one
44 my+last not:am not:i+not:am
41 goe+on
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
-53 club thank
-54 my+whol not:of+not:you over
-55 have+to which
-57 foot hold not:<date>+not:i
-58 from+my my+flat not:here+not:when not:in+not:the not:list pleas+do to+you wet
-59 not+not:want pass
-60 customer hear
-61 pleas
-62 film money+back not:put would+like
-63 box everybody not+not:let shop the+worst worst
-64 holiday
-65 <date>+<date> it+in
-66 file fix man my+contract not:a number of+thi paper switch tone
-67 can+do fine have+not not:me+and not:without
-68 hotel not:befor post
-69 at i+ask talk+to wait worry
-70 explain if+that
-71 is+noth the+parcel
-72 how+do love not:the
-73 next not:refund open room sick
-74 book card not:see+not:it not:work not:writ the+queu
-75 about+my and+now driver
-76 cancel+my
-77 elsewher fee+is full my+money not+not:the not:my on+it
-78 and+then got lift say+my
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
-97 not:know us
-98 and+my charg me+the nois not:you
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
-121 am+sorry
-124 wrong
-125 the+<date>
-126 know
-127 <number> for+the
-128 cancel
-135 <?> an is+on
-136 was
-138 and+the we
-140 first
-143 see
-148 and+it
-283 i+would
`,
  },
  violence: {
    bias: -130,
    words: `
310 him
299 not:me
253 not:walk
248 his
243 i+know
241 her
239 petrol
238 you+hear
237 less
228 brick
227 am+com
217 you+would
212 i+will
202 guy
200 com+to smash
199 you+i
198 than we+know
196 or
195 alon
193 who
189 dead own
188 behind knif not:you+not:are
187 if
185 tell
181 eye your
179 he+will whoever your+back
177 head
176 ble
175 ther+will
174 a+bomb face
173 depot
172 if+my watch+your
169 he
168 than+a
167 not:are
166 expect+a
165 me+is
163 car if+he sham touch+my
162 side+of than+your
161 going+to
160 crowbar time+for
159 i+swear not:he out+what swear
157 clerk
156 my+account
155 fist
154 home
152 happen+to
150 come+to
149 bring
147 peopl
146 not:come
145 man
143 bomb put+that
141 hide with+me your+van
140 with+<number>
139 gun mind
138 finish
137 a+stick break landlord or+i
136 beat have+noth me+it
134 be+the wher+your
133 do+it going i+come like+you your+head
132 <number>+phon not:window showroom valu
131 <number>+more every+one
130 be+round gate+<number> security
129 receptionist shoot the+guy think+about
128 com hurt not:i+not:will not:my not:over offic you+will
127 home+in warn
126 have+got like that
125 has+no not:out
124 burn his+own
123 fella my not:be not:street of+you you+better
122 somebody+should
121 big go+home you+are
120 a+visit come is+how site ther+and
119 <duration>+alon for+good is+over street the+last with+a
118 awful shot you+like
117 find+out time+i torch
116 again+i did+to some+of your+offic
115 after+that are+not but+a i+never window
114 outsid
113 him+in now+it see+how the+next
112 am+not is+going simpl your+shift
111 your+warehous
110 home+address me+and
109 <number>+eye and call+from high on+my
108 about+it and+you bat be+a fire for+an know+you would+better
107 blood credit dead+man fast not:doing not:not round+to
106 a+brick and+all one thi+and you+think
105 nice not:meet one+of teeth
104 a+hammer not:in+not:the think+you
103 be+wait he+did i+have offic+is over shotgun what+he will+put
102 land money+or not:i
101 bailiff stretcher to+deal want+to will+come
100 see+you sham+if way
99 down+by down+on not:that purpos stand+on the+only you+down you+in
98 leg not:<date> we+do what+i
97 not+help should+be the+doctor the+floor
96 address branch clinic get+to my+patienc now+and somebody van you+do
95 am+going and+your born it+goe it+will lucky mate not:you+not:in see was+born wish+you
94 again+and deserv+a door+and not:word
93 calm patienc to+come wher
92 complaint get+hold would+hate your+car your+lobby
91 ambulanc not:back your+bailiff
90 collector it+was not:his way+home you+put
89 hit+the in+our me+<date> safe third+time
88 father full+name name+and only+thing polic rope round round+the someth to+see to+sleep
87 a+dead my+van way+you will+find
86 baby find not:walk+not:home who+own
85 hospital lobby
84 boot get+you hold+of not+not:<date> not:fix oil
83 bought+the city goodby+to is+wher nursery yourself
82 fly me+on not+not:going not:going+not:to not:leg not:own the+phon the+stair use+it you+choos you+or
81 goe mayb not:if
80 a+can can+of he+is how+to if+they of+petrol stand to+her to+use your+face
79 alon+with am+outsid feel it+a money+is
78 but+i not:responsibl not:responsibl+not:for
77 doctor know+which sale the+sale
76 children she+will the+branch
75 a+baby baby+in is+still last man+who not+not:put not:wake+not:up stair strangl to+smash
74 and+then turn
73 an+eye anyth do+to not:left not:on+not:that power the+corner the+ticket
72 <date>+with that+on the+hill tower
71 drink i+were in+the thing+that watch were+you you+send
70 brak get hand in+an not+not:wake not:round sold wish
69 a+crowbar if+your know+the next+<number>
68 neck not:morn see+what
67 an prepar ring+my stuff us+see you+come
66 a deserv have+my warehous
65 can+get car+in get+hurt hope of+that rat
64 corner door imagin the+way
63 feel+like rout shed supervisor tell+the the+shed will you+took
62 better day+i not:who the+person you+want
61 gate got+a peopl+like we+never
60 can+go in+it never sir the+third you+live
59 com+back my+boy
58 <number>+is and+see every me on+reception tell+that wher+you your+manager
57 <number>+i his+head ill know+it
56 <number>+you a+sham end not+not:use not:wake
55 <number>+room room+and said+you they+said
54 not:more
53 hear start when+your
52 rip you+have
51 choos full the+rat when+you
49 us+and
48 keep sleep
47 not:find visit
44 know the+man when+i
43 with
42 back+with person
41 and+he lock
40 boy never+not:met
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
-54 a+very charger say will+try with+her
-55 you+an
-56 have+to if+that not:see
-57 do+i kid near suit
-59 get+your not:down thank+you your+next
-60 for+your not:me+and over+to thi+i
-61 of+a the+form
-62 sound
-63 another first hotel pathetic very
-64 elsewher fell i+got last+time lost note the+gate want
-65 i+do in+touch
-66 a+<number> alway my+son son wait
-67 check contract my+friend will+never
-68 are could from
-69 battery get+me not:thi part soon useless
-70 i+keep not:answer
-71 <number> the+van will+tell
-72 oh stop
-73 it not:at your+app
-74 day not:tell+not:me see+the
-75 every+time
-76 look
-77 collect its or+the
-78 that+you you+know
-79 card kitchen shout
-80 get+a not:it sinc will+lose
-81 everyon i+was not:any whil writ
-82 best is+<number> policy right the+manager
-83 get+my money+back not:tell on+your paid
-84 can+do how+you job
-85 bank for+you i+can stood
-86 as came customer let+me
-87 on+<date> peopl+who to+a treat went
-88 pick
-89 book for+the not:your
-90 not:from will+have
-91 in+my need+to not:a refund room that+will
-93 bill not:the seat
-94 not:let reply
-96 ask chang new ok read we+have
-97 has our
-98 your+own
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
-114 brok parcel
-116 will+see
-117 will+send
-119 by
-120 for+a
-128 been left
-129 take
-132 about
-133 and+the answer
-139 <?>
-143 just
-148 to+be
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
283 surpris
276 alway
253 review
247 not:of
245 different
227 perfect
219 serv that+the
217 not:a
216 we+did
215 every
211 as hotel
208 doe+not
204 a+refund
203 your+claim
202 business
200 end+at must+have polit
197 not:anybody
193 not:call
192 so+i
191 it+left
190 check
187 which
186 for+<duration>
185 as+the describ
184 so+it
182 breakfast that+you
178 say
177 voic
176 not:error not:has
174 complaint must
173 not+not:guarante not:guarante
170 hard regard
169 actual exact regard+the
168 not:by+not:us not:view
166 check+in
162 did not:ever
161 work+fine
160 com not:promis
159 area
158 lift throughout
157 of+a
155 fami on+every
154 not:had
153 an+estimat estimat note+that
152 forget
151 fact not:how+not:we that
149 wash would+not
148 was
147 tariff
146 brought on+a work
145 heat
144 decision
143 what+you
142 read+your
141 and dark over
140 claim not:had+not:a note our
139 are+a colleagu
138 carpet love+it night+is stand+by
137 is+noth log not:give
136 exact+what not+not:true not:true
135 only seem
134 all
133 correct inform mention not:in pool
132 else
131 remain we+never
130 be+fair
129 listen+to
128 not:any not:by some
127 not:our+not:fault the+hotel
126 guard
125 you+say
124 as+you manager+on not:about+not:it not:other+not:guest was+never
123 the+porter you+got
122 listen
121 is+simp noth
120 branch other scratch year
119 scam the+manager
118 disput not:how simp whatever whatever+your
117 at+no not:small quit
116 are+fully complain not:did
115 not:that
114 the+word
112 our+staff when+we
111 left+with the+call
110 has+no housekeep
109 market wall
108 we+do
107 at+check city not+not:know not:mail not:say not:ther the+updat
105 clear member not:which not:your
104 respect test
103 a+<number> if+it the+food
102 the+car we+check
101 answer
100 bed every+day we+have zip
99 fine noth+but opt twic+and
98 doe important+to not:with+not:the room the+housekeep
97 arriv+at duty our+room
96 item
95 is+down manag+to notic person the+date thi+has wait your+area
94 act and+not driver+say not+not:be not:them the+queu was+ther
93 is+hard not:at+not:our of see+no team+is the+procedur
92 their+own you+check
91 fully not:servic pric were+taken
90 do meter personal show+that them+and
89 agre and+see would+do
88 have+never not:be+not:held not:held to+ask very
87 empty floor from+all his it+work you+open
86 beg i+find million straight with+<number>
85 file find follow+the hang+on leaflet not:guest+not:has the+leaflet to+find
84 believ happy manag not:wrong peopl pool+was your+is
83 did+everyth follow not:it not:shout priya story that+we the+usual
82 and+found provid strang we+take
81 and+wait app call has+given noth+not:wrong send+you
80 he version
79 bath how+to prepar the+<clock> to+that used you+a
78 a+letter fare its not:complain rather the+bed
77 fresh is+important none the+breakfast their was+left you+that
76 agre+to and+our and+they exception i+assur is+part many not:in+not:the per pick+up slow the+crew the+photo
75 <date>+<date> a+<duration> condition start+to your+wife
74 know+how you+paid your+card
73 any+other beach find+it not:in+not:our put+the see+if the+beach us+a
72 but not:her of+your parcel+was rais the+page you+arriv
71 gym is+only our+site the+gym yourself
70 down+to henc left night towel up+was
69 child due find+the lower site+are
68 <number>+with do+the driver early our+driver the+fridg the+guard wifi you+call your+account
67 by+you did+not like+that your+kind your+review
66 <duration>+and <number>+<number> arriv courtesy heater knock on+thi question
65 accord accord+to arrang chang+of let+us never not:match offer+a procedur which+you
64 <number>+and as+per clos+at not:the not:were not:you+not:were noth+not:to you+enjoy
63 so stand
62 <date>+and not:in+not:that our+waiter
61 agency at+<number> bell high speak the+<date> the+agency the+bell the+heat the+pool unfair
60 enjoy+the window
59 a+different behind fridg room+are thi+very with+all
58 extra not:kitchen not:out+not:of prais was+sign
57 afraid am+afraid befor+you is+your porter restaurant to+read without+not:a
56 airlin in never+not:happen not:our+not:desk not:we order rob the ther+was
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
-46 as+a have+to not:no not:read went with+a
-47 it+doe not:like
-48 <clock>+<clock>
-49 below friend him not:queu not:reason+not:to the+problem
-50 ad leav not:writ pass
-51 not:see the+guarante
-52 know+that not:clos the+term
-53 at+<clock> know not:me
-54 bus have+taken not+not:shar seat second shop the+second
-55 again
-56 extend get on+your shut true your+was
-57 apology not:at+not:all pack tap thank+for
-58 after+<duration> improv is+gone not:reason thru
-59 not:shar on+the was+a
-60 are+very been hous not:size we+are
-61 aim meet smil still to+hear
-62 feel from+the great hope not:to
-63 fix not:chang to+see
-64 about driv hold not:fare the+shop
-65 fals i+regret van
-66 address code garden not:feel not:refund point regret+that stay thank+you the+card work+for
-67 full laps not:light
-68 gone welcom
-69 go our+team that+did the+nois
-70 <money> be+the broken error once work+on
-71 just oven to+do was+clos
-72 is+in sadden
-73 not:was or our+mistak you+could
-74 not:about+not:the not:back sorry+that
-75 with+our
-76 desk
-77 am i+am in+the term
-78 and+a next short that+doe
-79 came
-80 and+you not:responsibility not:work see+that
-81 and+your for+that it
-82 mov was+wrong
-83 side
-84 <date> fault keep
-85 about+the we+will
-86 have+not how not:will then us
-88 back glad
-89 has+been plan small
-90 hear stop too you+are you+can
-91 happen it+as
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
-106 good pay so+that to+our
-107 clos
-108 not:have thi+is
-109 and+that is+on
-110 i+have my
-112 becaus you+have
-116 <number>+of
-118 servic
-122 should
-123 well
-127 after
-133 apologiz i wrong
-134 late
-135 and+it
-153 that+was
-161 thank
-169 will
-187 regret
-205 sorry
-226 you+did
-242 <?>
`,
  },
} as const;
