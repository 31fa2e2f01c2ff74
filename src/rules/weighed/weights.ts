// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -158,
    words: `
290 smok
240 the+meter
233 smell
221 her went
214 pen
213 off
212 allergic
211 tingl
206 stop
205 eye
204 my not:sinc
194 fell
192 meter
190 down
187 and
184 spark
182 woke
181 sinc
180 caught
178 on+his
177 gas in+it
176 vomit
172 he thru+the
171 touch
168 came+off
166 collaps
165 he+is
164 gone
163 school
158 light over
157 glass
156 burn has+not onto+the
152 finger for+<duration> not:your on+<date> ran
151 she+is the+boiler
150 lift of
149 next+to onto throat thru
148 cellar the+cellar
145 swallow
144 stuck
142 pendant
141 could+not
140 throw
139 on+a
137 baby
136 degre head stitch
135 bare grandad heater outsid us+to your
132 strip
131 the+tire
130 dad of+smok
129 a+needl
128 a+man hit
127 at+your next not+not:open sinc+the tire toe
126 not:breath
125 jar needl red
124 cut not:is
123 bottl+and from+the
122 the+school
121 after+your blister land shock
120 the+baby
119 across across+the into+the that+we
118 not+not:come
117 by+itself the+alarm to+know when+i
116 from+your his kid
115 under
114 and+we woke+up your+<number>
113 aliv not:leg
112 lip not:open the+bottl
111 boiler carer my+sister
110 up
109 a&e cabl gave in+a&e in+the my+son
108 not:came
107 in. party wash wife
106 i+was
105 blood+on bottl checkout knee my+mom not:after+not:the out+with say+the wash+machin
104 wire
103 and+she battery bit down+on over+my wife+is
102 brak it+left left+a up+in
101 and+<number> until
100 alarm not:on son
99 lady sister the
98 hard i+slip mix of+thos ther ther+are was+under
97 mov not:on+not:the off+and stuck+in what+do
96 say
95 drop ladder man+was plug the+ladder
94 hurt
93 crack he+went heart it+stop not:at+not:your not:feel the+windscreen
92 came+down not:come now the+third
91 black my+heart rung
90 clinic found+a got my+daughter my+finger peopl slip toy who
89 boil button
88 blood com face has near not:up took+the train
87 health is+com itself your+plac
86 a+crack about+my ceil handl have+gone hiya i+be my+mother step that+it
85 glue i+can not:at not:off scream the+oven ther+was
84 buzz flat+<number> the+step to+show would+not writ
83 lane not:let+not:us push the+courier
82 and+need full+of not:after on pen+and the+land tube were+all
81 at blad daughter do+about in not:his of+the out porter the+blad will+do
80 between carpet cleaner crowd the+crowd the+hospital the+staff up+with
79 loos she someon+is that+my try+to twic with
78 everyth+that revers the+doctor the+ride
77 aisl+<number> an+old bar i+went my+face
76 a+girl dog rat
75 each+other i+writ
74 girl guard not:sinc+not:the of+glass someon writ+to
73 <number> courier further hallway the+cold the+tablet wall
72 area egg net no+not:water on+it to+the
71 cooker have+a on+your servic to+ask who+will
70 cry+for the+guard
69 blender fell+off lost+the not:let the+blender wee whil whom
68 clear+on dye electric is+dead man not:to+not:you on+thi oven sold+me the+smok we+only you+sold
67 a down+and got+an is+about land+on the+ward your+parcel
66 <number>+eye already car+seat fold has+left his+head lead lock lying raw she+press
65 <number>+kid could doctor found mother size+of someth the+wash trainer
64 be+in i+carry plug+it ride your+car
63 com+out for+it press+it
62 am+look dead it+from left+my not:come+not:on play stand
61 full lucky mom not:for+not:<duration> stretcher the+new the+size tile
60 brick can+only hit+me the+edge walk+to when+your
59 is+got know+what new+carpet spread
58 all fire guy help+with lock+the not:a+not:way not:if not:way not:way+not:to put+in skin the+guy week+is
57 baby+in driver+left have+been not:my tin
56 both children i+found it+my not+not:put not:on+not:it the+kitchen thumb was+cut
55 chew not:turn not:turn+not:up not:water the+tip tip wher+i
54 <number>+of an breath from hot
53 and+had is+full made+me near+the not:app of+your order+the third with+thi wrap
52 after ble glass+in in+ther mous not:<duration>+not:<duration> pleas+call whil+i you+put
51 of+our that+was we+were
50 and+ther child neck not:for socket
49 <duration>+now a+bad and+will becaus+of dark roll
48 the+test
47 as+i down+by is+been try
46 not+not:know to+my
45 bed stand+in
44 eat my+head not:<duration>
43 pool
42 laugh morn+and our
41 a+lady me
40 not:no then+<number>
37 swap
35 with+the
34 out+of
28 wher
26 carry
20 on+my
-38 coat still
-39 <duration>+<duration>
-41 though
-43 high
-45 the+bus
-46 fenc if the+left
-47 <duration> cream that
-48 invoic plat the+soup
-50 run
-51 early may
-52 came+and the+bill
-53 doe+not human i+had i+want miss room the+tabl
-54 about buggy due open page post
-55 the+mail with+your
-56 dirty let lid+came oh pack power say+that stop+on
-57 beautiful email fetch get sock
-58 are+gone ask film is+miss left mirror my+dog than the+film went+to
-59 bent is+out
-60 <handle> food her+phon the+parcel typ
-61 it+was nice
-62 the+screen word
-63 fell+asleep plan the+last
-64 is+the leak the+<number>
-66 best myself shall star
-67 check i+have look loud not:it note the+van
-68 <number>+and air have+had messag not:not somebody wait
-69 question the+rain your+floor
-70 chang problem
-71 pay system the+system
-72 fine queu the+phon
-73 is+stuck
-74 a+new back lot not:take son+is the+line up+on
-75 leav money
-76 and+you
-77 answer hotel hung+up late
-78 for+the good mail wheel
-79 after+<duration> night paper seat
-80 desk it+in the+way with+a
-81 <money> i+am pric
-82 again can+not engineer stair stay
-83 record screen
-84 how of+my order
-85 of+<number> was
-86 thank
-87 gate in+a lobby site
-88 has+been live
-89 a+<number> for+my keep
-90 refund
-91 account
-92 sorry
-93 sit
-94 <date> is+not rain
-95 form i+would sign
-96 bill will
-98 for
-102 stood
-103 is+my tabl
-104 come
-105 the+room
-107 charg just
-108 day
-110 book the+lid
-112 read
-115 one phon
-116 tell
-117 number or take
-118 app befor not:a
-121 doe
-122 bag
-123 and+the
-126 card
-131 then
-134 you
-136 is+on
-150 at+<number>
-161 that+is
-162 time
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
181 code never
180 none
178 and+now
177 bank not:us
176 money+to
170 taken
164 my+name
162 address
161 cash
159 was
157 not:my
156 buy
155 <number> have+been
154 password
153 not:get
150 messag
148 hack transfer
147 who+is
146 a+loan wallet
143 logo my+profil over your+logo
142 have+never signatur
141 chang link+in
140 account number someth
139 my+phon not:any not:know
138 noth+not:like
137 not+not:know
134 been data money my+bank rang
133 block
132 found+a
131 a+fake fake
130 the+tenant
129 email number+on
128 in+your the+contract
127 call from sav
126 a+page not+not:get
125 he
123 link
122 and+my
121 rent
120 not:signatur typ+the
119 i+think insid me+for tenant
117 mile not:has was+chang
115 over+the
114 not:like
113 new+address of+your system
112 and into
111 not:log+not:in out think
110 <clock>+<clock> thi+morn
109 got have+not not:anywher say+that they
108 end+<number> machin none+not:of
107 everyth the+leas
106 game is+that on+my the+insuranc
105 country leas not:log
104 point
103 can+see
102 insuranc to+give trainer
101 another gone iban you+tell
100 from+you want
99 into+a my not:sign+not:up signal
98 for+money from+<number> somebody+has
97 last+night my+account post
96 are+being not:done same stand+order typ
95 a+mail log+in photo+is
94 had+<number> it+i never+not:been not the+laptop
93 of+mine ther+is
92 <number>+my not+not:from profil
91 i+post i+used post+it
90 a+stranger len my+new not:been+not:to show+up stranger they+are
89 a+login cancel not:any+not:more stor to
88 and+read not:in was+from
87 <money>+<money> flat it+on laptop not:up was+sold
86 flight+to not+not:my now+<number> think+i
85 fell not:apply without+not:me
84 <number>+so gentleman in made she+press stop+it tube via
83 chang+my down+to mine not:here not:that
82 have+an i overnight pinch stolen
81 a+messag found in+my with+it
80 her is+<duration> not+not:me not+not:show not:have not:show
79 being not:his on+a payslip
78 as+your keep so+far
77 a answer+your company not:for+not:<number> not:such then+<number> used+to
76 <number>+phon handbag is+sent screenshot them+all writ+to
75 bought file help+i husband now sign someon+in stol stol+my whoever+has with+my
74 email+that somebody+who
73 domain empty free have+order made+me night pill with+your
72 a+new and+she far guest not:for
71 asleep+in book+for not+not:you not:face not:was+not:it seller skin the+email time+<date>
70 am+scar belong belong+to camera madam not:was scar smok smok+alarm the+smok
69 card+and hir is+not not+not:chang that+say
68 done+it gave has+my in+to install is+he it+just look my+late not:paid request shower use
67 it+look licens out+and read the+lot the+ticket
66 a+lady and+another club every+night fella hotel+in keep+com not+not:exist say+your stuff the+game ther+was though+i to+a try+to
65 cat devic just+now my+passport not:and of+them on+the show sold take+<number> turn+up your+order
64 log receiv the+replac the+slot the+st we+paid
63 block+the friend in+it not+not:an not:exist not:stop the+machin to+all
62 got+my my+wallet not:to+not:log person replac someon+is town
61 digit name not:more watch whom
60 <number>+time a+hotel all+my app+is landlord never+not:heard not:heard not:heard+not:of order+is st the+landlord the+person zero
59 am+not i+went leak left+it me+my never+not:set not:set not:set+not:up on+<date> out+for partner pension read+my the+cash was+gone
58 a+town fals has+been night+and not:him pleas+stop said+he the+card
57 <duration>+later a+list and+<date> ask+for i+only polic rung site+is the+polic they+have turn
56 a+van had+the is+a not:me to+pay
55 desk+and got+to is+an not:know+not:how to+take
54 a+letter chas lady letter+about like+your lot nineteen not:from receptionist that+look the+order the+password the+same you+put
53 a+link click color my+sav not+not:ask order send took+the
52 and+had ex last my+ex not:an not:chang press you+and
51 birthday doe+it has i+know noth were+going
50 and+they bet card+in it+you not:not pump rob the+pump
49 have+<number> later lost why
48 contract got+a person+who phon+number same+as the+number them to+somebody
47 it+back whoever
46 about+my but+the
45 activat and+i have+just my+husband pleas+help
44 all+<number> i+typ knif typ+in wage went
43 <number>+thi all money+is my+plan not:anyth
42 fee gift gift+card is+being
41 i+do in+from
40 com
39 not:<number>
37 asleep ther+a
36 not+not:your
35 am+in
34 late+husband not:in+not:the
-27 when
-30 a+queu
-31 wheelchair
-32 befor+<number>
-34 can+you
-37 a+call clos not:sorry the+car your+new
-39 it+<number> was+in
-41 a+discount discount my+password not:the+not:ticket
-42 e-mail in+<number>
-43 email+address form not:yet set stupid us
-44 have+done tied
-45 by+your charg+for not:read put+in step
-46 again hammer
-47 <number>+of a+<number> how+do pric wait
-48 do+i peopl+who
-49 been+a car door ring told+me
-50 expect locker new+phon once tabl we+have would+like
-51 have+sent
-52 about+the claim day my+parcel
-53 and+was driver more send+me
-54 is+in not:<duration> not:find paper your+team
-55 me+the mistak queu
-56 and+it forgot not:had not:ticket promis sat
-57 be only+the pack yes
-58 park pleas+send
-59 <date>+<date> bag hang just
-60 am and+he error expir i+am staff the
-61 has+not i+chang walk
-62 <date> <handle> find hold
-63 becaus look+at train with+you
-64 could date first have+to it+to that+was
-65 he+is is+the
-66 like me+on not:thi number+and seat
-67 gate
-68 left to+another
-69 <id> his how not+not:a or pleas was+charg
-70 and+<number> go i+lost plac sorry time was+sent
-71 run
-72 it not:i
-73 <number>+and check+out i+will
-74 <number>+was
-75 as own to+chang
-76 fine no
-77 account+number next
-78 about of+the put room so+i thing
-79 <?> after lost+my the+<date> the+app
-80 for+<duration> new+<number> not:you
-81 in+<date> my+money
-82 can on+it we
-83 refund told
-84 twic
-85 here
-86 want+to
-87 it+is
-88 wrong
-89 was+a
-90 card+is in+the
-92 the+money
-93 befor
-95 thi
-100 mov
-102 should
-103 if parcel
-107 with+a
-108 off
-110 still
-112 do
-113 old to+the
-114 had+to
-123 i+want
-124 need
-127 so
-130 will
-136 you
-152 would
-159 not:the
-160 charg
`,
  },
  "self-harm": {
    bias: -137,
    words: `
328 myself
321 thought
312 not:aliv
310 jump
280 pill
272 that+he
270 goodby
224 tablet
211 to+kill
204 death notic
202 the+only
201 not:me
196 i+mean
193 when+the
192 cut everyth
189 not:and
187 not:live
186 my+tablet
184 cut+again
183 becaus+of
182 not:not
181 not:matter
179 i
178 nobody+not:would
177 after+your
172 letter+to
170 mean
169 end
168 world
166 life might
162 not:my+not:own teacher
161 ther+is
160 swallow
159 afraid+of hang+from
158 not:bother sinc
157 goodby+to not:with without+not:me
156 my+head
155 not:much
154 be+on not:plan of+liv
153 the+pill
152 debt down+and gone in+that of
151 dark dead i+were the+cat woke woke+up
150 only way
148 die lie
147 go tell+my
146 not:face off+the
145 not:of
144 was+not
143 liv
142 and+stay not:up
141 have+been not:own the+platform
140 final
139 exist not:myself
138 am+stand proud run+out
137 back+in i+wish like+that wish
136 not:anymor sleep without
135 company i+keep
134 cat keep+the
133 for+good tree would
132 and+<date>
131 bottl not:i sorry+for
130 not:in+not:thi not:longer try+to would+get
129 collector from+a
128 not+not:eaten not:eaten rope will+find
127 demand i+stood sinc+your tir+of your+letter
126 were+the
125 if interview look+at me never+not:been take+the
124 letter+came the+dog
123 i+might not:any only+thing stood+on
122 my+sister
121 stand+on your+car
120 am+back not:anyon not:would platform
119 not+not:answer sister thi+week
118 not:in+not:it
117 driv to+stay win you+read
116 my sometim
115 not+not:an pay
114 all+my flat my+littl not:stop
113 night+i
112 what+is
111 for+thi head my+desk not:<date> not:reason not:thi
110 at+all night not:ticket
109 i+took not:see river the+river to+them
108 honest+i i+sat my+neck neck not:be+not:here the+call to+my
107 and it+so much not:tir say+that to+a
106 am+look i+type is+all just+want the+sea twic+thi
105 not+not:com not:for not:you+i strip that+i
104 my+life
103 <number>+more is+the me+a your+bank your+branch
102 am+scar do+not not:after+not:the not:notic scar sinc+the thi+i time+you wish+i
101 by+a help+i school why you+are
100 anybody her i+gave keep pleas+just stand suicid think+about to+live
99 have+written i+start written
98 <date>+you deep is+her not:see+not:a tell why+i with+me
97 hang he+has life+is not:being read+thi the+doctor yes
96 my+dad not:pick+not:up sea stay+ther
95 feel+like me+to my+fami not:can stop try
94 if+my last lock myself+with policy thread
93 are+in christma thi+time
92 <number>+tablet bottl+of dad day+i not:on they+are voic will+set
91 behind have+noth not:com to+stop
90 bye can+keep front+of how+to in+front not:a+not:way not:another not:now not:when+not:the thank+god tir
89 he+say imagin not:if she would+rather
88 <duration>+ago everyth+in fami i+burn let not:for+not:me
87 car+park loan not:it+and not:way the+contract the+will ther took+<number> will+to your+lobby
86 am+gone every is+in of+your the+tabl
85 ago am+<number> it+help letter was+gone
84 mayb sat+in the+garag
83 befor+it end+it nobody not+not:see not:why+not:i
82 a+burden being+here burden insulin might+do my+insulin my+mom of+being team tower
81 <number>+train feel not+not:wak not:in not:need+not:it not:wak not:you+not:that of+not want
80 into jump+off my+children not:full not:or the+deposit will+not you+ask
79 children if+i in+it lock+the not:any+not:more not:it not:pick on+fire sad star+at
78 is+black never+not:get not:an were
77 has+the in+town third+night walk+to
76 fire officer
75 i+just now+i the+bed thi+month
74 <number>+way and+your bottl+and do+it he+will i+walk if+thi line not:and+not:nobody not:return ready
73 after check+out decid i+do i+was no+not:use pleas+forgiv town
72 am+writ call+me garag how+much i+have it+would my+arm nobody+not:can not:look not:lose plac stomach
71 a+flat arm here+with it+to none+not:of
70 brother council pump push the+council the+edge think
69 a+bad and+let but+a disappear goe is+my not:jok number+<number>
68 a+whol belt edge from+you my+name now
67 broadband burn rather stop+on
66 type
65 away black she+is shout
63 forgiv it+happen last+night not were+dead your+mail
62 away+from being deposit doctor end+of no+not:i not:help+not:me than
61 money+for
60 had+not
59 bridg ine way+to
58 money my+boy no+not:intention none not:intention thought+someon with+your
57 i+love mom not+not:worth not:worth the+hospital
56 has
55 certain hang+on help into+the on tabl
53 at+it be i+need so+that
52 can+not goe+on proper
51 only+the
49 lost+the noth+but pleas+tell
47 my+last
46 <number>+is not:one
44 not:am not:i+not:am
43 the+money
40 had+a
33 way+home
28 is+too
-33 let+me
-36 ring
-37 not:will
-39 with
-40 had+to
-41 stay+on
-42 am+in not:they of+you
-44 chang
-45 any cry
-46 they+keep
-47 thank+you ther+with
-49 the+lift to+me well
-50 end+my
-51 not+not:hear not:hear not:ther
-52 club my+whol to+you
-53 thank till
-54 have+to
-55 from+my
-56 foot hold not:in+not:the not:of+not:you
-57 my+flat not:<date>+not:i not:here+not:when not:list
-58 not+not:want over pleas wet which
-59 customer pleas+do
-60 pass
-61 film not:put street would+like
-62 money+back not+not:let the+worst worst
-63 holiday shop tone
-64 box everybody fix
-65 can+do fine it+in man not:a
-66 <date>+<date> hear hotel my+contract not:befor not:me+and switch
-67 not:without
-68 post talk+to wait
-69 explain have+not if+that love
-70 at of+thi
-71 how+do next number paper the+parcel
-72 card i+ask is+noth not:refund not:work the+queu worry
-73 about+my not:see+not:it not:the open say+my
-74 driver not:writ sick
-75 and+now cancel+my elsewher fee+is
-76 claim full my+money not+not:the not:my somebody
-77 already got screen
-78 and+then lift room
-79 book on+it send+me site the+bus
-80 you
-81 answer have+a i+near is+it mov show
-82 door hi
-83 of+a van
-84 not:about
-85 both late not:let+not:me the+end the+nois work
-86 one servic
-87 back
-88 my+account or send
-89 ticket
-90 not:what the+wrong
-91 once
-92 us
-93 need+to not:let
-95 wher
-96 manager nois not:know
-97 doe me+the with+my
-98 for+a
-99 <clock> <duration>+<duration> and+my not:you so+i
-100 charg
-101 not+not:use parcel the+phon
-102 the+lid
-103 friend my+friend
-104 not:again not:tell+not:me
-105 not:that
-108 app lid own
-109 is+no our
-111 went
-112 talk to+your
-113 queu
-114 of+my
-117 could list
-118 <duration>
-119 am+sorry
-120 wrong
-122 know the+<date>
-126 is+on
-127 cancel
-131 <number>
-133 for+the was
-136 an and+the we
-137 <?>
-142 first
-143 see
-157 and+it
-284 i+would
`,
  },
  violence: {
    bias: -129,
    words: `
311 him
294 not:me
253 not:walk
245 his
242 petrol
236 less
233 you+hear
232 her i+know
229 am+com
226 brick
209 than
208 you+would
203 guy
201 i+will
197 com+to you+i
196 if
195 we+know
194 alon
193 behind
192 who
191 or
189 own
188 dead smash
185 head
184 going+to tell
183 not:you+not:are your+back
182 knif
180 eye
177 watch+your whoever
176 depot
175 your
173 a+bomb
171 ble
167 me+is sham
166 going he+will home
165 face he if+my ther+will time+for
164 not:are
163 car
162 than+your
160 expect+a not:he out+what side+of
159 than+a
157 fist touch+my
156 crowbar my+account
155 i+swear if+he swear
154 clerk
150 come+to
148 happen+to
147 bring peopl
143 put+that
142 man or+i your+van
140 gun
139 bomb with+<number>
137 hide
136 break finish
135 have+noth
133 wher+your with+me
132 <number>+phon have+got landlord me+it not:window showroom your+head
131 a+stick beat i+come
130 big do+it home+in mind
129 like+you not:come
128 every+one offic security that valu
127 be+round com receptionist think+about
126 gate+<number> like with+a
125 a+visit come has+no not:out shoot street warn
124 <number>+more again+i hurt not:i+not:will
123 go+home high his+own not:my ther+and
122 after+that of+you you+are
121 burn not:street somebody+should the+guy you+better your+offic
120 be+the fella is+how not:be
118 my see+how site
117 <duration>+alon find+out torch
116 awful is+over
115 and+you shot window
114 did+to for+good i+never one
113 are+not not:over
112 am+not but+a now+it the+last you+like
111 him+in know+you time+i
110 <number>+eye bailiff credit simpl some+of the+next your+warehous
109 call+from home+address would+better you+will
108 about+it clinic not:not the+doctor will+put
107 fast for+an know+your me+and round+to
106 and bat fire someth
105 and+all be+wait calm dead+man outsid shotgun you+think
104 not:doing on+my the+only thi+and think+you
103 hate i+have not:meet want+to
102 one+of
101 a+hammer he+did money+or now+and to+come way what+he your+bailiff
100 nice not:<date> not:in+not:the offic+is over see+you will+come
99 a+brick blood door+and teeth to+deal
98 be+a down+by down+on get+to land not:i purpos you+down you+in
97 lucky way+you
96 again+and branch it+goe it+was mate stretcher we+do
95 address leg my+patienc not:word stand+on wher
94 me+<date> not:you+not:in
93 deserv+a see who+own wish+you your+face
92 born father not:back only+thing patienc sham+if should+be was+born you+do
91 ambulanc complaint it+will to+see van your+lobby
90 feel not+help
89 collector fly get+hold not:his not:that polic somebody to+sleep
88 in+our the+floor third+time your+shift
87 round+the
86 full+name name+and rope what+i will+find you+put
85 baby boot use+it way+home you+choos
84 a+dead find lobby my+van not:fix not:walk+not:home nursery
83 bought+the children city goodby+to hit+the hospital round safe the+phon
82 goe he+is not+not:going not:going+not:to to+her turn your+car
81 better is+going me+on oil strangl the+stair to+use
80 a+baby and+your baby+in hold+of how+to if+they mayb not+not:<date> not:leg not:own stand will you+or
79 it+a
78 am+outsid is+wher know+which not:if
77 <date>+with a+can alon+with can+of in+the not:responsibl not:responsibl+not:for of+petrol the+hill the+ticket tower yourself
76 but+i money+is the+sale watch
75 an+eye get+you sale stuff the+branch thing+that
74 of+that that+on wish
73 brak do+to not+not:put not:notic not:wake+not:up stair us+see
72 and+then drink have+my
71 not:left not:on+not:that she+will the+corner
70 a anyth hand is+still know+the you+want
69 hill not:round rat the+person
68 a+crowbar i+were last not+not:wake punch start the+way were+you you+send
67 door get not:desk not:morn
66 in+an peopl+like ring+my
65 car+in man+who next+<number>
64 can+get end warehous
63 an corner deserv see+what sold to+smash you+live your+manager
62 gate if+your rout supervisor we+never wher+you
61 and+see neck not:who sir
60 tell+the
59 can+go feel+like me you+took
58 com+back every got+a hope know+it my+boy the+third
57 get+hurt ill in+it tell+that
56 <number>+i <number>+is his+head keep never on+reception
55 imagin
54 <number>+room not+not:use not:wake said+you the+rat they+said
53 a+sham choos day+i not:more room+and
50 rip when+you
49 hear not:find
48 visit
47 us+and
46 <number>+you person sleep
45 with
43 boy full know then
41 back+with the+man
40 lock never+not:met
39 when+i
37 after not:met
28 let+the
-27 for+me would+be
-33 have+put wall
-36 interest
-37 i+want
-40 apologiz
-41 mov near
-43 to+check
-44 a+shop my+phon you+treat
-45 rare
-46 my+parcel
-47 are+you that+is
-48 love
-49 delet to+collect you+a
-50 <number>+star have+to no websit
-51 in+<date>
-52 plan star
-53 dm
-54 charg not:see sure+that thank+you with+her
-55 a+very back+the charger do+i not:down say why you+an
-56 in+touch let+you
-57 get+your look+at will+try
-59 courier if+that over+to
-60 thi+i
-61 not:me+and suit want
-62 could for+your kid pathetic the+gate
-63 fell i+do i+got last+time of+a very
-64 check lost the+form
-65 another elsewher first
-66 battery look sound your+next
-67 a+<number> get+me hotel part that+you useless wait you+know
-68 from not:answer not:thi
-69 are my+friend will+tell
-70 for+you oh will+never
-71 my+son son writ
-72 contract your+app
-73 see+the
-74 <number> i+keep
-75 alway every+time on+your stop the+van
-76 not:tell+not:me right to+a
-77 it shout we+will
-78 collect
-79 day has need+to or+the stood
-80 card everyon policy team
-81 came i+was is+<number> its not:tell on+<date> paid
-82 get+my not:any whil will+lose
-83 best get+a kitchen sinc the+manager
-84 bank bill customer for+the money+back not:at not:it so
-85 job
-86 how+you peopl+who
-87 in+my
-88 as
-89 let+me pick treat
-90 book not:from
-91 can+not refund that+will
-92 not:your ok went
-93 seat
-94 not:a not:let room will+have
-95 not:the read
-96 app
-97 chang is+dead our sorry stay we+have your+own
-99 ask i+can if+it reply
-100 is new
-102 order thank told
-103 nobody you+and
-108 late review
-109 else
-114 brok parcel
-120 for+a
-121 will+send
-122 will+see
-124 about
-126 by
-129 been take
-130 left
-133 and+the answer
-142 <?>
-145 just
-151 to+be
-163 number
-193 pleas
-194 tell+me
-241 was
`,
  },
} as const;

export const replyWeights = {
  defensive: {
    bias: -126,
    words: `
288 surpris
278 alway
266 not:our
252 review
248 different
231 not:of
229 perfect
218 we+did
217 that+the
216 serv
215 every
212 hotel
208 as polit
205 a+refund
203 business
202 end+at
199 your+claim
198 that+you
197 so+i
194 not:a
192 must+have
191 must
190 not:call
189 as+the which
187 for+<duration>
186 describ
184 complaint it+left
183 not:anybody
182 check exact say
180 breakfast
179 voic
176 not:has
175 not:by
174 check+in not:view
173 doe+not
172 regard
170 not:ever
169 area
163 not+not:guarante not:guarante regard+the
162 hard
161 actual did of+a
159 not:promis throughout
158 note so+it was
157 work+fine
156 not:had
154 wash
153 fami
152 com not:error
151 note+that
150 an+estimat estimat work
149 dark tariff that
148 on+a on+every
147 decision
146 our
145 be+fair colleagu forget noth seem
144 brought fact lift
143 listen+to over read+your
141 carpet listen not:how+not:we
140 what+you
139 heat not:had+not:a
138 correct not:give
136 and
135 claim log the+hotel
134 are+a is+noth love+it was+never
133 all remain stand+by the+porter
132 exact+what inform pool
131 else
130 guard night+is
129 not:in we+never
128 would+not
127 mention not:about+not:it
126 not:any only
125 some
124 as+you
123 branch not:other+not:guest
122 manager+on our+staff you+got
121 the+call
120 simp
119 left+with wall
118 scam the+manager
117 thi+has
116 whatever whatever+your
115 disput has+no not+not:true not:did not:true the+date year
114 you+say zip
113 our+room scratch the+word when+we
112 market other
111 at+no
110 complain not:with+not:the noth+but your+area
109 not:how we+have
108 is+simp not:our+not:fault
107 not:mail would+do
106 city quit
105 are+fully clear housekeep not:say the+food
103 act provid the+updat
102 not:small
101 fine if+it many not+not:know pick the+car
100 bed every+day member
99 wait
98 at+check driver+say the+housekeep we+check
97 a+<number> answer arriv+at duty manag+to not:at+not:our test
96 not:servic respect twic+and
95 happy not:that not:which
94 the+usual
93 priya the+procedur
92 important+to is+hard of
91 beg hang+on has+given not:in+not:the not:ther not:your noth+not:wrong person show+that version you+check
90 not:them not:wrong their+own
89 item notic to+that were+taken
88 his send+you
87 a+letter find is+down the+bed your+wife
86 follow+the have+never personal that+we them+and was+left we+do
85 app fare pric see+no very your+card
84 empty i+find million never not:shout room
83 did+everyth floor follow from+all not:complain with+<number> you+a you+open
82 and+found and+see file it+work its not:be+not:held not:held peopl slow strang to+find us+a was+ther without+not:a your+is
81 a+<duration> and+wait call doe find+the henc leaflet not:guest+not:has story the+leaflet the+queu
80 agre condition used
79 accord accord+to heater none per we+take
78 bath not:her not:in+not:our straight the+<clock> the+photo you+paid
77 agre+to fully he manag pool+was the+room
76 believ exception how+to not:match rather team+is the+page you+that your+account
75 and+not not:of+not:the not:us the+crew
74 arrang early i+assur is+important
73 any+other awar prais towel
72 fresh gym night site+are the+gym you+arriv
71 agency and+they check+out do may not speak the+agency window
70 by+you is+part know+how lower see+if to+ask your+kind
69 <date>+<date> is+only wife your+review
68 <duration>+and <number>+<number> <number>+with child find+it porter the+fridg
67 <number>+and beach courtesy rais the+beach the+guard their
66 arriv guest offer+a
65 and+our as+per down+to let+us like+that meter no the+pool
64 but+it driver left not:in+not:that our+site parcel+was procedur rob which+you
63 behind eye is+your stand
62 not+not:be the+breakfast you+call yourself
61 clos+at fridg not+not:make not:make not:our+not:desk security would
60 <date>+and a+different due in our+driver put+the the+<date>
59 chang+of not:who that+i with+all you+enjoy
58 at+<number> bell enjoy+the from+you the+bell the+book the+heat
57 our+waiter thi+very to+say
56 afraid am+afraid offer the
55 not:nois not:the+not:nois not:were not:you+not:were tell ther+was
54 airlin befor+you never+not:happen not:we room+are
53 final lift+was not+not:possibl not:about not:possibl
52 restaurant
51 hot kind was+hot
50 kind+note order
49 extra found not:it paid+for rude
48 are car high not:out+not:of
47 look not:kitchen reader sir the+best to+read was+sign you+order
46 so
45 everybody not:for+not:the that+your
44 understand+that
42 did+not not:night ther
41 not:stay
35 you+at
32 damag
30 assur+you
-28 would+be
-34 on+us
-35 the+claim
-38 a+cot cot inbox not:<date>
-40 as+stat
-42 not:yet
-43 not:else+not:has
-45 below
-46 could+have head not:queu
-47 not:read the+guarante
-48 him not:clos not:helpful not:no the+term
-49 again at+<clock> friend longer room+was true
-50 have+to not:reason+not:to
-51 as+a not:here on+your visit
-52 leav miss on+the we+are
-53 improv know our+servic with+our you+left
-54 went
-55 bus
-56 <clock>+<clock> hotel+and it+was not+not:shar not:like shop thank+for
-57 after+<duration> not:me not:thi seat you+could
-58 be+the extend pass short to+hear was+a
-59 been hous know+that second shut the+second
-60 get just not:feel still the+nois
-61 not:reason not:was pack
-62 broken smil tap to+do van
-63 about great is+gone laps your+was
-64 driv feel fix has+been not:to to+see
-65 apology gone meet
-66 <money> aim hold not:about+not:the not:refund not:shar not:size our+team point
-67 are+very garden i+regret the+card
-68 fals glad not:light not:see oven plan the+shop
-69 from+the full it policy
-70 address
-71 code go stay was+clos work+for
-72 thank+you work+on
-73 error not:at+not:all
-74 is+in regret+that
-76 about+the and+a keep welcom
-77 fault for+that next not:back not:responsibility that+did
-78 sadden see+that
-79 am i+am our+mistak
-80 and+your hope in+the
-81 off
-82 or side term us
-83 and+you came happen not:fare sorry+that was+wrong
-84 <date>
-85 stop then
-86 becaus not:will not:work
-87 good the+form
-88 have+not you+are
-89 sent too
-90 how mov small ticket
-91 me we+will
-92 back hear it+as number you+can
-94 breakfast+is
-96 was+our
-98 pleas
-99 new
-100 door mistak now rest
-101 <number>+peopl help i+have not:want
-106 pay
-108 label so+that
-109 clos is+on we+regret
-111 to+our
-113 thi+is you+have
-114 <number>+of servic
-115 and+that
-118 apologiz my
-119 not:have should
-123 well
-126 after
-130 wrong
-133 late
-137 and+it
-139 i
-153 will
-160 that+was
-163 thank
-185 regret
-200 sorry
-221 you+did
-234 <?>
`,
  },
} as const;
