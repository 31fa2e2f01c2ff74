// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -160,
    words: `
280 smok
245 the+meter
224 went
223 her
221 not:sinc
219 stop
214 tingl
210 my off
209 he+is
205 down in+it
202 smell
199 meter
198 pen
197 burn
193 and fell
189 gas
186 spark woke
180 sinc
177 thru+the
176 gone
175 touch
171 eye reaction reaction+to
170 caught vomit
169 school
167 collaps has+not light
166 glass on+his
163 came+off
162 throat
160 next+to
159 over
158 swallow
156 lift
155 stitch
154 stuck
153 finger
150 on+a throw
149 allergic of
148 on+<date>
147 he
146 grandad
145 ran strip the+boiler
143 pendant
142 not:your
141 at+your cellar the+cellar
140 cut
138 could+not from+the onto+the the+tire tire
137 outsid
135 jar onto thru
134 baby your
132 hit
131 blister degre kid land
130 she+is
129 a+needl not:on
128 after+your bottl+and shock
127 needl next
126 by+itself heater lip that+we the+baby
125 a+man not+not:open of+smok
124 bare brak not:breath
123 head red
122 bottl the+alarm
121 my+sister until when+i
120 across+the aliv in+the not:is us+to
119 not+not:come the+bottl the+school wash
118 across carer she+has your+<number>
117 party sinc+the
116 his toe under
115 dad from+your in.
114 checkout gave woke+up
113 and+we for+<duration> not:came wife
112 not:open wash+machin
111 up
110 a&e hard in+a&e to+know
109 alarm down+on sister tore wife+is
108 battery
107 knee
106 i+was say+the
105 into+the it+left left+a of+the scream the+windscreen ther was+under
104 not:after+not:the over+my what+do
103 and+she boiler my+heart my+mom off+your plug say she
102 near
101 got my+daughter not:leg the
100 he+went of+thos
99 cabl com heart
98 i+can mix not:on+not:the now wire
97 black ladder out+with the+ladder ther+are
96 blood+on drop my+finger toy
95 crack off+and
94 boil it+stop man+was mov not:come old+man the+oven ther+was
93 daughter flat+<number> found+a i+went not:off rung writ
92 bit+my button my+face the+step the+third try+to
91 bit carpet itself on porter swing train
90 clinic has out
89 a+crack handl have+gone health peopl stuck+in took+the
88 dog i+slip not:his slip to+show tube your+plac
87 glue not:let+not:us push up+in
86 buzz wee
85 crowd loos the+crowd whil
84 at is+com not:after the+ride up+with were+all who
83 came+down hurt not+not:feel not:at+not:your the+land would+not
82 and+<number> blood in somewher+else tip
81 a+girl aisl+<number> area not:feel
80 everyth+that that+it the+courier the+doctor wall
79 and+need ceil have+a trainer twic
78 between full+of he+has not:at not:let pen+and servic
77 ankl both com+out egg face hallway not:up someon the+staff thru+a
76 address+and already bar dead the+tablet the+wash with writ+to
75 <number> <number>+kid each+other electric further i+writ is+dead lady of+glass the+new
74 a cooker friend his+head no+not:water the+skin
73 floor is+got revers use+the
72 all blad courier do+about fan got+an land+on not:to+not:you oven sold+me someon+is the+blad the+smok the+tip to+ask we+only will+do you+sold
71 driver+left it+my play step the+cold
70 blender clear+on for+it found lost+the the+blender the+hospital told+the
69 <number>+eye cough is+about is+full my+mother tile who+will
68 full i+carry lock on+it she+press whom
67 baby+in car+seat doctor girl guard plug+it ride the+face
66 man my+son new+carpet press+it the+edge
65 lead put+in shut that+my was+cut
64 am+look kitchen+is not:sinc+not:the not:turn not:turn+not:up stretcher the+lane
63 bang cleaner have+call in+ther near+the net of+us wrap your+lift your+parcel
62 fire left+my lying playground rat spread
61 be+in cry+for fold lucky on+thi size+of stand tin whil+i
60 bed dye hospital hot lane son try
59 can+only could has+left have+been hit+me i+found that+was the+eye thumb to+the you+put
58 breath from help+with lock+the not:a+not:way not:if not:way not:way+not:to of+your raw want+to week+is
57 dark mom the+size we+were with+the
56 and+will brick know+what not:water the+top walk+to wher+i
55 glass+in with+thi
54 and+ther
53 not:app the+ceil to+my
52 as+i bolt down+by eat mother my+head smell+of
51 chicken child children
50 chew me not:my of+our the+test the+ward then+<number> whol+fami
49 a+lady and+had morn+and skin
48 <number>+<number> laugh stand+in the+guard
47 becaus+of our out+of scaffold
45 <number>+the after fall not+not:know stairlift when+your
43 into
42 swap
41 <number>+of
40 bit+of neck
39 not:no third
37 need
33 carry
28 <duration>+now
27 wher
25 on+my
-38 my+account
-39 about
-41 call
-44 the+soup
-45 has+a lid+came
-46 the+app
-47 human
-48 cockroach
-49 went+to
-50 bent that the+bus
-51 doe+not due invoic the+mail
-52 are+gone came+and page plat the+tabl
-53 <handle> post
-54 ask the+parcel
-55 beautiful pack say+that the+last
-56 open room run son+is
-57 dirty food fridg+is
-58 hat let not:it the+desk
-59 i+want is+miss may miss problem than
-60 buggy her+phon i+have the+<number>
-61 fell+asleep is+out key loud mirror the+screen typ word
-62 best my+dog plan
-63 i+had messag the+line
-64 follow
-65 chang if look
-66 the+van wheel
-67 can+not night
-68 have+had myself not:not seat shall up+on
-69 again burn+my fine get leak my+hous of+<number> pay system the+system
-71 air queu the+rain
-72 a+new is+stuck late lot not:take somebody the+phon your+floor
-74 answer
-75 and+you
-76 a+<number> hotel mail money
-77 hung+up leav stay
-78 <money> good it+in
-79 screen
-80 check pric record stair
-81 engineer for+the i+am
-82 back how keep order paper wait
-83 lobby refund site the+way
-84 gate in+a is+not
-85 for+my i+would live
-87 of+my
-88 sit thank was
-89 sorry
-90 account with+a
-91 bill
-93 the+lid
-95 rain will
-97 after+<duration> app is+my
-99 <date> book form
-100 the+room
-102 tabl
-103 come note stood
-105 day number
-108 for
-109 sign
-110 tell
-113 doe read
-114 and+the befor charg
-117 just
-118 or
-119 not:a phon
-120 one
-122 take
-124 bag
-125 desk then
-127 is+on
-131 card you
-145 at+<number>
-157 pleas
-160 that+is
-171 love
-174 time
-194 <?>
`,
  },
  security: {
    bias: -145,
    words: `
313 card
259 someon
256 not:mine
247 i+never
242 login
227 loan
214 somebody
203 that+i
194 caller
193 debit used
192 who
189 passport
188 code
187 none
183 invoic
182 never
181 money+to
178 bank
177 taken
176 and+now
173 hack
168 my+name
165 was
164 <number> password
163 address have+been
160 cash not:get not:us
155 messag
154 buy
151 wallet
149 account link+in not:my who+is
147 a+loan
146 my+bank
144 chang logo your+logo
143 my+profil
142 not+not:know number+on
141 number
140 over signatur transfer
136 block money the+tenant
135 and+my noth+not:like
134 found+a not:any rang
133 have+never not:know someth the+contract
132 been he not+not:get
131 a+fake fake
130 my+phon that+<?>
128 email link
127 from not:signatur
126 data
125 rent tenant
124 a+page call me+for sav
123 end+<number>
121 typ+the
120 cash+machin new+address
119 not:has
118 and not:log+not:in
117 not:anywher was+chang
116 mile out
115 in+your insid
114 got into on+my
113 machin not:like
112 gone not:log think
111 i+think system
110 <clock>+<clock>
109 leas say+that the+leas they trainer
108 typ
107 everyth of+your
106 somebody+has
105 none+not:of point
104 can+see country have+not iban into+a my+account over+the signal you+tell
103 a+mail my
102 thi+morn
101 are+being game insuranc never+not:been photo+is
100 of+mine
99 for+money from+<number> from+you the+insuranc to+give
98 admin want
97 made not stand+order
96 <number>+my another is+that it+i same to
95 last+night len profil
94 a+login had+<number> not+not:my not:apply
93 <money>+<money> in+my my+new not:any+not:more
92 <number>+so a+stranger flat flight+to gentleman not:done show+up stranger they+are
91 stor
90 handbag not+not:from not:in think+i
89 i keep not:been+not:to
88 down+to mine tube was+from
87 each+week not:sign+not:up stop+it without+not:me
86 being i+used machin+in not+not:me someon+in the+laptop
85 log+in pinch so+far used+to
84 chang+my her in now+<number> on+a overnight via was+sold
83 post
82 bought it+on my+late not:that she+press
81 and+read company fell have+an is+<duration> is+he not:for+not:<number> with+it
80 i+post post+it slit
79 as+your found made+me not:here request sign with+my
78 <number>+phon a night payslip the+stor
77 husband is+not is+sent stolen them+all whoever+has writ+to
76 every+night laptop
75 belong belong+to envelop help+i not:have on+the stol stol+my use with+your
74 is+cut not+not:chang not:up ther+is
73 and+she empty far shower skin
72 book+for in+it not:such read show somebody+who
71 <number>+email am+scar and+another camera not:bike not:paid scar screenshot smok smok+alarm stuff the+email the+smok
70 has+my look not+not:an not+not:show not:his not:show receiv the+card then+<number> wir
69 asleep+in email+that hotel+in keep+com not:more though+i to+a watch we+paid
68 card+and domain done+it install is+ask it+just last not+not:exist not:it+<?> now pill take+<number> the+game try+to your+number
67 a+lady club log morn+<?> not:and not:for
66 a+messag answer+your file free have+order hir my+driv not:to+not:log sold
65 cancel friend gave it+look just+now never+not:heard not:exist not:heard not:heard+not:of on+<date> out+and person seller the+lot town
64 <duration>+later cat guest licens madam night+and that+say the+ticket
63 a+hotel landlord letter+about not+not:you our+front out+for someon+is the+landlord time+<date> to+all
62 all+my am+not front+desk got+my name never+not:set not:face not:me not:set not:set+not:up not:was+not:it pension the+replac whom your+order
61 app+is my+wallet not:was say+your turn+up
60 block+the color fella in+to my+passport not:an of+them partner purchas replac the+machin they+have went your+data
59 ask+for devic nineteen not:stop said+he
58 a+link got+a read+my the+password to+take turn
57 and+want i+know not+not:ask not:him order+is polic rob rung site+is the+polic them to+pay
56 <number>+time a+town and+<date> digit is+a like+your my+sav not:chang noth pleas+stop receptionist sinc+thi the+order took+the zero
55 a+list all and+they lot phon+number that+look were+going
54 chas fals i+only leak not:know+not:how the+person whoever
53 a+van gave+it later press the+same typ+in you+put
52 but+the ex lost my+ex order to+somebody why
51 about+my bet contract lady pump the+pump
50 fee has have+<number> have+just it+you was+cancel
49 all+<number> birthday card+in got+to not:from not:not
48 desk+and doe+it
47 a+letter had+the not:<number> put+a same+as the+number ther+was
46 my+plan you+and
45 i+typ payroll the+slot the+st your+cash
44 activat i+do in+from is+being not:anyth
43 pleas+help
42 st
41 and+had and+i money+is the+bank think+that
40 it+back not+not:your phon
39 gift+card is+an person+who
38 <date>+<?> am+in gift
37 in+a
36 asleep ther
35 late+husband
33 not:in+not:the
-28 when
-31 in+<number>
-38 can+you have+sent not:sorry
-39 form
-40 was+in
-41 set
-42 come not:the+not:ticket not:yet send+me
-43 clos delet have+done like+to my+password the+car
-44 by+your email+address pleas+send put+in tied
-45 do+i not:read pric would+like
-46 e-mail
-47 how+do
-49 new+phon peopl+who wait
-50 day locker
-51 <number>+of about+the tabl
-52 driver just step us your+team
-53 <date>+<date> car is+in me+the mistak
-54 door
-55 and+it hold my+parcel ring
-56 error is+the not:ticket with+you yes
-57 a+<number> and+he and+was find forgot has+not i+chang paper staff we+have
-58 becaus hang seat
-59 am i+am look+at
-60 date expect pack that+was
-61 and+<number> be left like pleas
-62 bag have+to plac
-63 could promis walk
-65 once
-66 <handle> expir it+to not:i not:thi the
-67 <number>+and first me+on number+and to+another
-68 as park queu
-69 <date> gate go how
-71 i+will in+the not+not:a time was+sent
-72 <number>+was check+out fine or run sorry the+<date>
-73 <?> <id> about own
-74 his i+lost new+<number> train
-76 in+<date> it put to+chang we
-77 for+<duration> of+the thing
-79 after room was+charg
-80 account+number
-81 next
-82 no want+to was+a
-83 lost+my
-84 my+money on+it refund so+i the+app
-85 wrong
-86 it+is not:you twic
-87 can here
-89 the+money told
-94 card+is
-97 befor
-98 should thi
-102 if mov
-103 parcel with+a
-105 do off
-109 still
-110 to+the
-113 had+to
-123 i+want
-126 old
-128 need so
-130 you
-131 will
-156 not:the
-157 would
-168 charg
`,
  },
  "self-harm": {
    bias: -136,
    words: `
338 myself
328 thought
310 not:aliv
292 jump
284 pill
277 goodby that+he
233 tablet
223 to+kill
206 death
204 notic
201 not:matter
200 everyth not:me
197 cut
194 the+only
193 when+the
191 not:and not:live
188 nobody+not:would
183 cut+again my+tablet
181 i
180 i+mean
179 letter+to
175 after+your
173 becaus+of
172 might sinc
169 not:not
168 life my+head
167 afraid+of
165 end swallow teacher
164 ther+is
163 not:much
162 not+not:bother world
161 goodby+to
160 gone
159 the+pill
158 mean not:anymor not:of
157 be+on dark not:my+not:own without+not:me
156 down+and the+cat
155 in+that
153 way woke woke+up
152 of
151 dead of+liv
150 hang+from
149 not:up
148 i+were
147 company
146 and+stay not:longer sleep
145 die liv multi-storey the+multi-storey
144 i+wish not:plan not:with run+out
143 go only
142 not:bother wish
141 am+stand not:myself the+platform were+the
140 i+keep like+that without
139 tell+my
138 back+in debt would+get
137 final not:face not:own
135 exist take+the the+dog try+to was+not
134 if keep+the not+not:eaten not:eaten sorry+for your+letter
133 would
132 not:be+not:here
131 lie only+thing
130 cat
129 i+stood rope tree
128 it+so never+not:been not:anyon not:contract not:with+not:it
127 and+<date> head
126 stood+on
125 bottl for+good help+i me not:any not:i thi+week tir+of
124 from+a i+took my my+sister not+not:answer not:in+not:thi
122 am+back sinc+your stand+on
121 not:<date> not:after+not:the not:in+not:it not:would platform sister to+my
120 driv her i+might
119 not:reason not:see not:stop not:thi proud think+about your+car your+debt
118 demand interview letter+came pleas+just wish+i
117 sometim
116 deep night+i
115 and to+stay
114 flat stop win you+read
113 am+scar scar will+find
112 all+my my+littl pay say+that what+is
111 collector is+all not+not:an yes
110 my+desk night sinc+the that+i
109 have+been i+type if+my
108 not:can not:for the+doctor to+them why
107 for+thi keep my+neck neck not:ticket not:tir off+the suicid thi+time twic+thi your+bank
106 go+thru have+written written
104 iron loan my+life river stand strip tell the+call the+river
103 everyth+in last much school
102 hang honest+i just+want look+at the+sea they+are to+a with+me
101 by+a end+it is+the me+to not+not:com thi+i
100 insulin my+insulin not:now so+tir time+you
99 am+look at+all feel+like front+of in+front might+do not:it+and not:need+not:it why+i
98 anybody do+<?> i+start is+her to+live try
97 <date>+you <number>+tablet my+dad she
96 i+sat let me+a my+fami the+contract
95 <duration>+ago bridg has+the letter nobody not+not:see not:notic not:see+not:a
94 dad imagin life+is read+thi took+<number>
93 not:being not:full not:or not:when+not:the stay+ther thread
92 ago are+in no+not:use not:you+i sea think would+rather
91 befor+it christma not:a+not:way not:for+not:me of+your the+tabl
90 bye myself+with thank+god ther
89 bottl+of fami i+gave never+not:get not:world you+are
88 <number>+more being+here car+park every he+say not:com not:with+not:you of+being the+deposit tir
87 can+keep i+burn not:on the+garag want
86 do+it not:if not:way the+will voic will+to your+tower
85 day+i my+children
84 it+help kniv not:another policy
83 a+burden be+over burden not not:pick+not:up not:to+not:lose noth+not:left to+stop
82 am+gone fire+in if+i lock say+he stop+on will+set
81 children is+in my+mom not:why+not:i now+i sad sat she+is your+mail
80 lock+the not:she sat+in
79 <number>+train is+black knock not:in not:you+not:that star+at your+lobby
78 a+bad brother call+me decid have+noth i+was not+not:wak not:wak of+not officer order+<?> third+night walk+to was+gone who+would
77 am+writ do+not he+will ready
76 are+the in+it mayb
75 not:an not:any+not:more not:it pleas+forgiv tower
74 a+flat garag here+with i+just nobody+not:can not:look thi+month were
73 and+your belt i+do if+thi number+<number> plac
72 am+run behind council i+walk now shout stomach than the+council
71 <number>+way into+the on+fire type
70 after doctor i+have my+arm not:return
69 and+let feel in+town look not:lose
68 arm burn none+not:of pump were+dead
67 a+whol deposit fire is+my not:pick team the+time
65 black broadband but+a forgiv from+you into it+would money+for
64 how+much not:help+not:me the+money
63 goe only+the rather town
62 line the+hospital
61 away gave+the my+boy not:to+not:another
60 not:am not:i+not:am tabl
59 check+out i+love money not:one
58 hang+on not:and+not:nobody
57 away+from had+not no+not:intention not:intention
56 been it+to
55 it+was last+night mom not+not:sleep not:sleep
54 ine none on
53 be find i+need
50 way+to
49 lost+the not+not:worth not:fine not:worth
48 <number>+is pleas+tell
47 end+of
46 being noth+but
45 at+it gave
44 can+not
42 goe+on
41 thought+someon
40 my+last way+home
39 had+a
34 is+too
-37 are+not
-38 of+you
-41 stay+on with
-42 not+not:want
-43 ring
-44 let+me
-45 am+in not:will
-47 any end+my not:they thank+you the+lift
-48 they+keep
-49 chang not:ther
-50 shop
-51 club not:see+not:my not:without to+me
-52 till
-53 my+flat
-54 to+be
-55 foot not:list
-57 has+been not:here+not:when thank to+you
-58 everybody have+to not+not:let
-59 wet
-60 film hold not:of+not:you
-61 customer pleas which
-62 it+in my+contract
-63 can+do
-64 box not:<date>+not:i not:a not:your the+worst worst would+like
-65 and+now holiday pass
-66 explain fine not:befor over
-67 hotel money+back switch
-68 if+that number of+thi paper screen tone
-69 worry
-70 i+near next not:me+and not:refund post repeat talk+to the+parcel
-71 fix
-72 and+then not:see+not:it open
-73 the+end
-74 answer driver i+ask is+noth love
-75 have+not not:work
-76 about+my book cancel+my got not:the say+my
-77 fee+is sick the+queu work
-78 have+a on+it
-79 my+money not:my
-80 at card how+do site wait you
-81 already elsewher lift not+not:the room send+me somebody the+bus
-82 not:let+not:me
-83 not:what not:writ show
-84 door late van
-86 both hi mov the+nois
-88 not:about once
-89 not:know not:let or
-90 send
-91 me+the one servic
-92 the+wrong
-94 <clock> back ticket
-95 <duration>+<duration>
-96 nois not:you
-97 and+my
-98 need+to
-99 doe wher
-101 for+a not+not:use parcel the+phon
-102 so+i
-103 the+lid
-104 charg friend my+friend not:again us with+my
-105 app
-107 manager
-109 list not:tell+not:me
-110 queu
-111 is+no lid talk to+your
-112 not:that
-113 could own
-114 went
-116 <duration> of+my
-117 our
-121 am+sorry for+the
-122 the+<date> wrong
-124 cancel know
-132 <number> an
-135 is+on
-137 and+the
-140 we
-142 <?>
-144 see
-145 first
-146 and+it
-155 was
-283 i+would
`,
  },
  violence: {
    bias: -146,
    words: `
362 him
316 his
272 not:walk who
258 her
245 am+com
243 ther+will
241 your
230 evict
227 have+got he
225 shoot we+know
218 not:me
214 whoever
212 or time+for
209 bring
206 petrol
204 or+i
203 are+not
202 alon
200 man torch
199 landlord
198 be+an happen+to
196 you+would
193 showroom
190 brick my not:who
189 mind start you+hear
188 home when+your
187 come complaint
186 beat
184 he+will
183 kneecap
182 villag
180 not:i
179 not:will peopl
176 a+can can+of not:going+not:to
175 <number>+eye
174 if+my not:come than+your
173 sir with+me
172 outsid tower
170 of+you watch+the
167 if
166 calm expect+a not+not:it
165 not:be+not:walk offic
164 break
163 do+not guy
161 sham you+better
160 boy eye not:street
159 be+on driv
158 put+that
156 me+<?> security
155 tell will+put
154 nice
153 find smash van
152 not:you+not:are street
151 car i+will oil you+put
150 someth warn wish+you
149 gun
147 my+fist polic with+a
146 going+to neck sleep
145 a+bomb come+out depot not:his then+i
144 hide
143 <duration>+alon bro someth+to
142 insid not:back not:in+not:it
141 for+what get
140 shotgun
139 ambulanc ble cut+my for+less not+not:a not:be the+next
138 face noth+not:left
136 <number>+i sir+you your+back
135 ash
134 be+a better bomb she simpl your+warehous
133 iron
132 burn every+one your+showroom
130 and+if bat mr that wreck you+send
129 money+or not:are receptionist
128 and+a clerk nose watch+your
127 again+i not:van
126 fix+the not+not:leav
125 a+shotgun beard like+you on+that the+beard
124 is+going off+it own
123 cross pray than wher
122 dead+man fast let+the machet not:i+not:will not:word time+i you+choos you+i
121 door+and key patient your+depot
120 and bolt do+to valu
119 com scar your+tower
118 dead fir hospital know+your out+what swear
117 are+hav nursery on+reception tractor
116 am+going chainsaw head i+know
115 deposit driver+i i+done me+on moderator not:my of+that open+it you+come
114 do+it finger not:miss window
113 be+round feed high licens some+of what+i you+like
112 a+visit me+for were+you
111 com+for fella fist your+head
110 a+wall dear+sir for+an going light my+claim now+it will+come
109 am+just him+a just+the multi-storey offic+is say+is the+multi-storey with+<number>
108 brak laugh
107 an fair finish heavy i+were not:going not:window tell+that volunteer
106 <number>+phon becaus+you com+to you+sold you+will
105 glass i keep+your not:over
104 come+to driver lane more+than you+think you+want
103 i+shoot pocket summer will your+lobby
102 build is+over quicker
101 fish hous sham+if slap sold tanker third+time
100 knif not:stand you+<duration>
99 and+they children less man+who me+is not:out or+my ref round+the way+home your+counter
98 a+brick a+complaint be+sorry bite collector dry lock+up not:finish not:he she+will think+you to+driv your+collector
97 and+all board over plac shot
96 <date>+i and+i girl grandad ice my+grandad not+help see+him the+last to+come
95 deserv+a like lock not+not:com not:com+not:to wall+and would+you you+rather your+van
94 alon+with mate nice+<number> one+of see stand+on
93 go+home has+no lie not+not:put somebody+should
92 i+go pour that+on
91 a+dead boil hurt me+it not:him not:it+<?> on+a we+talk wher+your
90 take+<?>
89 he+is is+how kid my+patienc rifl shed
88 first+<number> gate is+wher know not:own one still+have
87 cancel+it i+still keep last side+of the+morn to+see
86 all+night are+clear home+in if+she kick mark never+not:met officer
85 after+that behind gate+<number> i+swear if+he nail or+your pal rout the+upgrad too your+shift
84 fly know+you my+email not+not:<date> remember
83 complaint+form pass+that way+you
82 <id> a+gun them
81 behind+that him+i not:not not:up the+leak the+way walk
80 about+my leak not:more phon+<?>
79 <number>+is a and+see see+you
78 a+stick not+not:you not:met strangl your+neck
77 not:better of
76 an+eye door i+own not:<number> the+plac
75 desk+is from+the hav red sharp
74 again+and lobby
73 have+noth know+the me
72 every+window get+you more your+face
71 <date>+<number> his+own is+free sale
70 and+your my+account rope
69 block+the tip tip+over
68 not:left over+your suggest
67 his+hous it+will land watch
66 born full+name was+born you
65 ban ill
64 not:doing
63 <date>+with form+<?> get+to
62 at+the
61 hire
60 call+from meter not:leg
59 i+have the+sale touch+my
58 but+i you+or
57 a+sham
56 it+take yourself
54 park
52 and+he safe
51 the+guy
49 end lucky
47 your+shop
46 have+ask
45 from+my hit+the
44 the+point
22 the+new
-43 you+get
-45 for+the phon+with
-50 far job know+what
-52 for+me
-58 will+not your+app
-61 all+of in+touch near
-63 <number>+star anyon crew not:for
-64 it+in would+be
-65 everyon he+would
-66 up+on
-67 the+gate
-68 agre in+<duration> judg
-69 me+if part star
-71 you+a
-72 long
-74 love will+tell
-75 by can+i in+my insurer the+form
-76 a+smil another have+put sure+that take typ
-77 thank+you
-78 are+the
-79 a+very it+and our
-80 cab useless
-81 not:let+not:me present
-82 have+to over+to
-83 said
-84 get+your had paper who+is will+wait
-85 is+ther late told+your your+new
-86 and+take boss get+me
-87 gone last+time not:about not:from you+need
-88 to+collect watch+out
-89 battery just menu not:tell+not:me
-90 and+not charger i+keep the+key
-91 app oh smil
-92 <number>+with ask came that+your what+you why
-93 ombudsman with+us
-94 a+shop has mov singl step the+manager
-95 as queu
-96 and+my not:even see+the the+shop the+window we+will will+lose
-97 alway elsewher messag
-98 hear+from let+me parcel we+have
-99 a+van if+that not:anyth not:at
-100 can+do it+is order stay
-101 look+at not:tell
-102 not:thi
-103 fight or+the
-104 a+<number> contract my+friend press to+you
-105 i+do seat tabl to+know
-106 every+time sit
-107 <handle> bank for+a sign
-108 card gave room
-110 photo
-111 could let+you
-112 you+that
-114 day treat
-116 best have+had
-118 lost reply
-119 is+<number> money+back pick to+a week
-121 that+it you+and
-122 can
-123 on+your
-124 need+to that+you
-125 about+the question
-126 stood
-127 will+see
-128 sorry
-132 has+been shout
-133 will+have
-134 your+driver
-135 thank
-136 left
-137 <?>
-138 and+the
-139 at+<number>
-142 <duration>+and
-143 customer
-144 i+want
-145 wrong
-148 collect
-150 do+i
-153 that+is
-159 will+send
-163 review
-169 tell+me
-176 number
-191 told
-205 to+be
-234 was
-246 pleas
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
