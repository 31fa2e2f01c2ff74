// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -160,
    words: `
287 smok
245 the+meter
235 went
232 her
224 not:sinc
217 allergic
212 my tingl
210 off
209 pen
203 smell
200 stop
198 meter
197 down
196 eye
195 in+it
194 he+is
192 and gas
190 fell
189 spark
188 thru+the
183 woke
182 sinc
179 touch
176 on+his
175 gone
173 caught vomit
171 light
169 burn
166 collaps
162 school
161 has+not next+to
159 throat
158 he
157 on+<date>
155 over swallow
153 stitch throw
152 of
151 glass lift not:your
150 on+a
149 finger ran
148 could+not
147 for+<duration> stuck
145 onto+the the+boiler
144 baby
143 cellar onto the+cellar
142 grandad pendant
137 at+your jar
136 not:breath your
135 came+off next outsid thru
134 from+the land not+not:open
133 she+has
132 strip the+tire tire
131 of+smok us+to
130 bottl+and
129 bare
128 a+needl degre
127 heater his
126 a+man dad needl toe
125 blister shock the+baby
124 under
123 bottl cut not:is she+is
122 hit in+the kid lip the+bottl
121 that+we when+i
120 across across+the and+we not+not:come sinc+the the+step
119 after+your from+your the+alarm
118 cabl not:on your+<number>
117 not:open party
116 brak head red
115 aliv lady
114 by+itself my+sister wife
113 carer my+son up wash
111 battery bit gave not:leg ther woke+up
110 took+the wife+is
109 a&e blood+on in+a&e not:came wash+machin
108 checkout i+was say the+school until
107 in.
106 boiler not:after+not:the to+know
105 scream she sister was+under
104 alarm and+she not:on+not:the
103 face hard into+the son what+do
102 heart over+my the wire
101 of+thos
100 blood boil say+the
99 he+went near not:come stuck+in
98 and+<number> com man+was my+daughter
97 down+on my+mom now of+the the+windscreen
96 drop ladder mix the+ladder
95 black mov my+heart ther+are
94 at clinic it+left left+a not:off peopl up+in
93 got i+can i+went my+face toy
92 found+a it+stop knee not:at+not:your not:feel on plug rung the+oven
91 crack flat+<number> has off+and train
90 button health my+finger out+with the+third wee
89 a+crack between daughter i+slip my+mother writ your+plac
88 have+gone in who
87 glue not:let+not:us off+your push to+show
86 hurt is+com with
85 buzz carpet not:after porter
84 crowd dog not:at the+crowd the+land ther+was
83 lane not:his slip try+to tube would+not
82 the+ride twic up+with were+all whil
81 already handl itself wall
80 further girl someon the+staff
79 a+girl com+out not:up of+glass out the+courier to+the
78 cleaner egg everyth+that full+of have+a loos not:let the+doctor
77 bar guard pen+and servic somewher+else
76 lock man rat writ+to
75 <number> aisl+<number> area cooker hallway net
74 i+writ is+dead is+got
73 an+old and+need ankl ceil floor he+has oven revers the+wash thru+a who+will whom
72 fan land+on sold+me someon+is the+cold the+smok to+ask we+only you+sold
71 a all courier each+other found not:sinc+not:the not:to+not:you that+it that+my the+guard the+hospital
70 came+down mother no+not:water on+it she+press
69 baby+in blad cry+for do+about his+head lead lying ride the+blad the+tip tip will+do
68 both car+seat play the+new
67 blender clear+on dead lost+the on+thi the+blender
66 <number>+kid could electric full is+about press+it the+tablet the+ward trainer
65 can+only doctor for+it hit+me i+carry kitchen+is put+in someth
64 it+my other+<number> shut
63 came it+from new+carpet not:for+not:<duration> plug+it wrap
62 bang be+in chicken have+call is+full size+of your+parcel
61 am+look dye fold got+an spread you+put
60 an and+ther hospital in+ther lucky not+not:put stretcher
59 brick dark from near+the the+size walk+to
58 guy help+with i+found lock+the not:a+not:way not:if not:my not:turn not:turn+not:up not:way not:way+not:to stand that+was the+guy tile week+is
57 <number>+eye by fire has+left made+me the+edge
56 fall glass+in thumb
55 a+bad raw whil+i
54 not:water of+us out+of skin smell+of the+test
53 chew children have+been know+what not:<duration>+not:<duration> not:for tin to+my was+cut when+your wher+i with+thi
52 of+our try want+to
51 after bed child mom not:app of+your
50 and+had as+i breath hot me need
49 a+lady and+will becaus+of eat morn+and roll the+ceil
48 driver+left stand+in
47 then+<number>
46 my+head third
45 <duration>+now
44 <number>+<number> into laugh not:<duration>
43 we+were
41 down+by with+the
40 left+my our
39 neck
38 <number>+of swap
33 not:no
26 pool wher
24 carry
21 on+my
-35 coat
-38 has+a
-39 fenc
-43 if
-46 i+need
-47 human it+<?>
-48 cockroach the+bus
-49 page though
-50 fetch oh plat that
-52 due the+soup
-53 run the+mail the+tabl
-54 about bent early lid+came may pack say+that with+your
-55 are+gone beautiful doe+not film i+want post the+bill the+film went+to
-56 <handle> ask dirty food
-58 buggy invoic open room
-59 fell+asleep plan
-60 get is+miss
-61 i+have is+out mirror miss somebody than
-62 <number>+and messag the+screen
-63 best her+phon problem word
-64 let the+<number> the+parcel with+you
-65 question star the+last
-66 myself the+van typ
-67 air i+had
-68 came+and chang my+dog night not:it shall wait
-69 <duration> have+had the+line up+on
-70 and+you back not:take seat
-71 leak leav loud not:not pay queu system the+system
-72 answer late look the+rain wheel would+be
-73 a+new can+not check fine home lot your+floor
-74 mail son+is the+phon
-75 <money> again is+stuck
-76 money
-77 hotel of+<number>
-78 i+am
-79 after+<duration> hung+up with+a
-80 desk engineer for+the order paper
-81 good keep record stair stay
-82 it+in
-83 screen
-84 gate how refund
-85 a+<number> bill live pric site was
-86 i+would of+my thank
-87 lobby the+way
-89 in+a is+not
-91 for+my
-92 sit
-94 rain
-95 sorry
-96 account form
-99 is+my
-100 for the+lid will
-101 book come
-103 note
-104 tabl
-105 stood the+room
-106 <date> sign
-110 day
-112 app number
-113 read
-114 and+the
-115 charg phon
-116 just
-117 befor one tell
-118 or
-119 not:a take then
-120 doe
-122 bag
-131 card
-132 is+on
-133 you
-149 at+<number>
-157 pleas time
-162 that+is
-171 love
-193 <?>
`,
  },
  security: {
    bias: -145,
    words: `
313 card
260 someon
252 not:mine
248 i+never
238 login
228 loan
215 somebody
210 that+i
197 used
196 passport
193 debit
192 caller
190 who
188 code none
185 invoic
182 money+to
181 never
179 bank
177 taken
176 and+now
173 hack
168 my+name
165 <number> address not:us
164 password was
163 have+been
162 not:get
159 cash
153 buy
152 messag
151 wallet
150 link+in
149 logo your+logo
148 account not:my who+is
146 a+loan
145 my+bank
143 chang my+profil number
142 data someth
141 signatur transfer
140 number+on over
139 found+a not+not:know not:any not:know
138 money
136 block
135 noth+not:like the+tenant
134 rang
133 and+my have+never
132 my+phon the+contract
131 a+fake been fake
130 he not+not:get that+<?>
129 a+page email from sav
128 call
127 insid
126 link
125 not:signatur
124 say+that tenant
123 rent typ+the
122 in+your
121 me+for
120 <clock>+<clock>
119 machin new+address was+chang
118 and not:log+not:in of+your out
117 mile not:anywher not:has
115 system
114 not:like on+my
113 got i+think think
112 into not:log
111 everyth iban thi+morn
110 country over+the typ
109 the+leas trainer
108 have+not leas none+not:of
106 end+<number> they
105 from+<number> gone my+account point somebody+has
104 it+i
103 game into+a my signal you+tell
102 a+mail another can+see insuranc
100 photo+is the+insuranc
99 are+being for+money from+you never+not:been want
98 not+not:from not:sign+not:up to+give
97 last+night made not not:done of+mine stor
96 is+that same
95 <number>+my i+used stand+order to
94 a+login flight+to
93 <money>+<money> had+<number> i+post len not:apply post+it profil
92 flat in+my log+in my+new not+not:my not:any+not:more show+up
91 a+stranger not:in post stranger
90 handbag it+on they+are tube
89 i
88 <number>+so gentleman
87 down+to not:been+not:to pinch someon+in the+laptop think+i without+not:me
86 keep mine not+not:me stop+it was+from
85 now+<number> on+a was+sold
84 being chang+my her is+<duration> used+to
83 as+your found in overnight via
82 company my+late not:that she+press
81 bought fell not:for+not:<number> so+far with+it
80 and+read have+an screenshot
79 night not+not:show not:show not:up with+my
78 a is+he is+not not:here not:his payslip request whoever+has writ+to
77 <number>+phon made+me on+the sign stolen
76 email+that is+sent laptop them+all use with+your
75 every+night help+i not:for not:have stol stol+my
74 belong belong+to domain husband pill ther+is
73 empty my+passport not+not:chang seller skin
72 and+she book+for have+order shower the+email
71 am+scar camera has+my not:face not:paid not:such scar smok smok+alarm somebody+who that+say the+game the+smok then+<number>
70 hir in+it keep+com receiv show stuff the+machin though+i to+a
69 and+another far it+look log look not:and now
68 done+it fella friend hotel+in install is+ask it+just licens madam not+not:exist not:it+<?> say+your the+lot watch your+number your+order
67 a+lady card+and free gave not:more time+<date> we+paid
66 answer+your asleep+in club file last not+not:an on+<date> read sold
65 guest just+now never+not:heard not:exist not:heard not:heard+not:of not:to+not:log out+and take+<number> town
64 cancel cat not+not:you person try+to turn+up
63 <duration>+later a+messag am+not fee front+desk landlord letter+about not:me not:was+not:it order+is our+front pension someon+is the+landlord the+ticket whom
62 a+hotel night+and not:stop out+for the+card the+slot the+st to+all zero
61 block+the got+my got+to name never+not:set not:set not:set+not:up not:was of+them the+replac
60 all+my and+<date> app+is in+to my+wallet purchas
59 read+my replac
58 a+list and+they devic got+a lot said+he st they+have turn
57 <number>+time a+link a+van color doe+it leak nineteen partner the+password you+and
56 i+know is+a my+sav not:an not:him noth polic rob rung site+is the+polic to+pay when+i
55 a+town ask+for left+it like+your not:chang pleas+stop receptionist the+cash the+order the+same to+take took+the was+gone whoever
54 digit fals not+not:ask not:know+not:how order that+look the+person typ+in were+going why
53 all chas i+only i+went not:from phon+number them ther+was
52 birthday ex have+<number> lady later lost my+ex to+somebody was+cancel
51 about+my you+put
50 bet but+the contract it+back it+you press pump same+as the+pump went
49 all+<number> card+in not:not
48 activat has not:anyth
47 desk+and had+the have+just i+typ my+plan think+that
45 money+is my+husband pleas+help put+a
44 and+had not:<number> the+number
43 a+letter and+i i+do is+being wage
42 phon
41 in+a
40 <number>+thi gift+card send the+bank
39 gift person+who
38 am+in is+an
36 late+husband not+not:your
34 asleep ther ther+a
33 not:in+not:the
-30 in+<number>
-35 a+queu
-37 can+you
-38 a+call i+need not:sorry
-39 have+sent
-40 the+car was+in
-41 not:the+not:ticket
-42 come delet set
-43 a+discount clos discount email+address form have+done not:yet would+like
-44 do+i my+password tied
-45 by+your like+to not:read pric put+in
-46 how+do
-47 charg+for when
-48 e-mail hammer send+me
-49 new+phon peopl+who told+me
-50 not:work the+fee wait
-51 <number>+of car day door locker
-52 about+the driver pleas+send tabl
-53 is+in me+the your+team
-54 <date>+<date> my+parcel promis us we+have
-55 and+it and+was hold just pack ring step
-56 and+he expect mistak not:ticket paper
-57 forgot
-58 i+chang is+the not:<duration> queu seat staff with+you yes
-59 date error hang that+was
-60 a+<number> am and+<number> has+not i+am like look+at
-61 be becaus find plac
-62 bag walk
-64 <date> <handle> could have+to it+to
-65 number+and the
-66 expir once
-67 <number>+and not:thi
-68 first me+on park
-69 as check+out how not:i
-70 fine gate pleas to+another
-71 go was+sent
-72 <number>+was not+not:a time
-73 i+will new+<number> or run sorry
-74 <?> <id> about his i+lost it left own the+<date>
-75 thing train
-76 to+chang
-77 put
-78 for+<duration> of+the was+charg
-79 in+<date> in+the next room
-80 after no we
-81 account+number
-83 lost+my on+it refund so+i
-84 the+app told want+to was+a wrong
-85 it+is my+money
-86 here
-87 twic
-88 the+money
-89 can not:you
-94 card+is
-96 befor thi
-99 should
-102 mov with+a
-103 if
-104 parcel
-105 do
-106 off
-109 still
-111 had+to to+the
-118 need
-123 old
-124 i+want
-128 will
-129 you
-131 so
-154 would
-159 not:the
-166 charg
`,
  },
  "self-harm": {
    bias: -134,
    words: `
340 myself
337 thought
315 jump not:aliv
284 pill
279 that+he
272 goodby
236 tablet
213 to+kill
207 notic
206 death
203 the+only
202 everyth i+mean
201 not:me
194 not:and
192 cut not:live not:matter when+the
189 not:not
187 my+tablet
185 cut+again
180 becaus+of
178 might
177 i sinc
175 mean nobody+not:would
174 after+your
173 end letter+to
169 afraid+of
167 not:my+not:own
164 gone my+head
163 life swallow teacher
161 world
160 goodby+to
159 not:bother ther+is
158 debt hang+from not:with
157 be+on the+pill
156 of without+not:me
155 dark only
154 down+and not:anymor not:plan the+cat
153 dead woke woke+up
152 way
151 in+that not:of
150 i+were run+out was+not
148 i+keep of+liv
147 have+been not:up
146 and+stay tell+my
145 go not:face not:own off+the
144 company die i+wish liv wish
143 for+good
142 proud sleep
141 the+platform
140 am+stand not:much not:myself
139 not+not:eaten not:eaten would+get
138 like+that
137 back+in final try+to
136 exist not:longer sorry+for were+the
135 bottl keep+the not:i without
134 tree would
132 cat collector not:anyon
131 your+letter
130 if me never+not:been
129 from+a i+stood lie look+at think+about
128 i+might my+sister
127 and+<date> interview not:in+not:thi not:stop rope will+find
126 head take+the
125 it+so not+not:answer stood+on the+dog
124 demand sister stand+on thi+week
123 my tir+of
122 i+took not:any platform
121 am+back driv her your+car
120 sinc+your
119 only+thing sometim
118 letter+came not:see
117 not:in+not:it not:would win
116 and not+not:an not:for
115 not:reason you+read
114 all+my much night+i that+i
113 flat i+type pay
112 for+thi is+all not:ticket say+that to+stay
111 if+my not:<date>
110 am+scar honest+i river scar the+river to+my wish+i
109 my+desk my+neck neck not:after+not:the not:be+not:here not:thi to+them
108 hang help+i not:tir school stand stop twic+thi what+is
107 not:you+i tell the+call
106 am+look do+not keep my+life not+not:com pleas+just sinc+the suicid the+doctor to+a your+bank
105 my+littl night you+are
104 deep is+the strip
103 <number>+more lock me+to why+i your+branch
102 anybody so+tir the+sea thi+i why written
101 by+a just+want
100 have+written last my+dad thi+time yes
99 at+all i+start with+me
98 <date>+you end+it not:being not:can not:notic not:now stay+ther time+you
97 is+her me+a my+fami not:see+not:a to+live
96 dad do+<?> life+is she they+are think
95 <number>+tablet
94 feel+like i+sat not:com thread try voic will+set
93 <duration>+ago are+in bottl+of christma has+the imagin myself+with not+not:see not:full not:pick+not:up not:when+not:the read+thi took+<number>
92 day+i everyth+in not:it+and sea the+contract would+rather
91 can+keep nobody not:for+not:me the+tabl
90 car+park fami front+of in+front loan might+do not:a+not:way of+your
89 ago bye let lock+the not:way you+ask
88 i+burn i+gave is+in letter never+not:get not:need+not:it policy to+stop
87 am+gone have+noth mayb no+not:use not:or ther want your+lobby
86 every insulin my+insulin not:another not:if officer stop+on thank+god the+will will+not will+to
85 being+here do+it not:in of+being tir was+gone
84 he+say if+i not:on
83 a+burden befor+it burden jump+off
82 a+bad tower
81 it+help my+children not:it now+i sad the+garag your+mail
80 children not+not:wak not:left not:wak of+not say+he the+deposit
79 i+was is+black my+mom not:any+not:more on+fire order+<?>
78 <number>+train not:you+not:that team
77 in+town into not:pick star+at third+night walk+to
76 and+your behind i+do line not:look ready
75 a+flat decid fire pleas+forgiv she+is were
74 am+writ council how+much i+just if+thi not:why+not:i plac push sat sat+in the+bed the+council the+edge thi+month type
73 check+out my+arm not:an number+<number> town
72 feel he+will here+with i+walk nobody+not:can not:and+not:nobody not:return
71 <number>+way arm doctor edge i+have not:lose
70 away brother it+would now stomach
69 a+whol after call+me not+not:much than
68 but+a it+to
67 broadband from+you in+it is+my money+for none+not:of rather
66 and+let away+from burn garag it+happen pump shout the+time
65 black end+of forgiv
64 being belt not
63 gave+the into+the money were+dead
62 not:help+not:me
61 tabl with+your
60 bridg goe the+hospital the+money
59 deposit my+boy no+not:intention not:intention
58 had+not
57 can+not help i+love mom not+not:worth not:am not:i+not:am not:to+not:another not:worth
56 certain hang+on not:one only+the thought+someon
55 last+night way+to
54 proper
53 none on
52 at+it ine not:fine
50 i+need
49 noth+but
48 be
47 <number>+is pleas+tell
44 lost+the
43 goe+on my+last
42 gave with+the
39 had+a
38 way+home
33 is+too
-34 has+been ring
-39 let+me not:will of+you
-41 not:at
-43 am+in not:they stay+on thank+you
-46 any
-47 chang
-48 the+lift ther+with they+keep to+me
-50 end+my not+not:pay
-51 fuck well
-52 have+to not+not:want till
-53 club not:ther
-54 not:see+not:my
-55 foot not:of+not:you which
-56 customer hold not+not:hear not:hear pleas+do thank with
-57 my+flat not:list not:put
-58 not:<date>+not:i over wet
-59 everybody to+you
-60 not:here+not:when not:in+not:the
-61 film not+not:let
-62 box pass shop
-63 my+contract pleas
-64 it+in not:befor the+worst worst
-65 fine would+like
-66 and+now fix not:me+and
-67 can+do man not:a number talk+to
-68 explain have+not holiday paper post tone worry
-69 got if+that not:the of+thi repeat switch
-70 hotel money+back the+parcel
-71 i+ask is+noth
-72 not:without open wait
-73 how+do not:see+not:it say+my
-74 full not:my not:refund the+queu
-75 and+then at next screen
-76 book cancel+my not:work not:writ
-77 answer card elsewher love room sick
-78 fee+is i+near is+it not+not:the on+it send+me the+bus van
-79 about+my both driver site
-80 door work
-81 already have+a
-82 lift somebody the+end
-83 hi one show
-84 my+money not:about
-85 not:let+not:me
-86 back you
-87 not:what send the+nois
-88 mov
-89 late
-90 or
-91 servic ticket
-92 <clock> <duration>+<duration>
-93 not:let
-94 not:know the+wrong
-95 and+my need+to once wher
-96 me+the my+account
-97 doe not:you
-98 nois so+i with+my
-99 for+a not:again
-101 charg manager not+not:use
-102 the+phon
-103 parcel the+lid
-104 not:tell+not:me us
-105 my+friend
-106 friend
-108 app queu
-110 lid list to+your
-111 is+no
-112 not:that own talk
-114 our went
-115 <duration>
-120 am+sorry
-121 could of+my wrong
-122 the+<date>
-123 know
-127 cancel for+the
-128 <number>
-135 <?>
-138 an is+on
-139 and+the first
-141 was
-143 we
-144 see
-147 and+it
-282 i+would
`,
  },
  violence: {
    bias: -129,
    words: `
322 him
296 not:me
257 not:walk
255 i+know
253 his
241 her
237 petrol
233 less
227 brick i+will
226 am+com
220 you+would
211 we+know
207 alon you+i
206 or
205 you+hear
201 com+to guy
200 than who
199 smash
197 if
194 eye knif
191 own
190 behind
189 not:you+not:are tell
182 depot your
181 he+will your+back
180 ther+will
179 face
178 he
176 ble head watch+your whoever
175 a+bomb
174 me+<?>
170 if+my
167 than+a
165 home me+is not:are sham than+your
164 dead
163 i+swear swear
162 out+what
161 car
160 crowbar going+to
158 clerk not:he peopl
157 time+for touch+my
154 bring
153 happen+to if+he
152 fist
151 come+to gun
150 my+account
149 expect+a finish
148 break side+of
147 like+you
146 going
145 man wher+your
144 hide
143 landlord
142 your+van
141 a+stick bomb have+got or+i
139 have+noth phon+<?> with+me you+will
137 do+it
136 i+come
135 me+it put+that
134 not:come offic with+<number>
133 beat hurt valu your+head
132 <number>+phon know+you like mind not:window
131 com security shoot
130 the+guy
129 be+round every+one gate+<number> showroom warn your+offic
128 home+in of+you that think+about
127 has+no not:out receptionist
126 <number>+more
125 am+not my not:i+not:will offic+is somebody+should torch with+a
124 <duration>+alon not:street ther+and you+better
123 find+out not:my
122 be+the not:not
121 fella go+home would+better
120 is+how not:be
119 burn come his+own is+over now+it some+of time+i
118 after+that again+i big i+never simpl site you+are you+like
116 bat be+a money+or one street
115 dead+man to+deal
114 and not:over shotgun the+last
113 did+to high me+and
112 credit outsid shot the+next
111 blood but+a for+an on+my over window your+warehous
110 awful him+in
109 about+it and+you you+in
108 are+not want+to
107 <number>+eye a+visit call+from fire home+address i+have nice teeth wher
106 not:doing not:in+not:the round+to sham+if the+only
105 one+of see+how
104 and+all not:meet stand+on
103 a+brick calm not+not:<date>
101 branch fast he+did not:<date> thi+and what+he wish+you you+choos you+think
100 a+hammer in+our someth stretcher van will+put
99 am+going bailiff is+going it+will my+patienc not+help see+you way would+hate
98 not:i the+doctor think+you we+do you+do
97 be+wait clinic get+to me+<date> not:you+not:in see to+come
96 complaint know+your land mate not:word patienc what+i
95 a+dead again+and born down+by down+on for+good only+thing purpos should+be was+born you+down
94 get+you he+is not:that round
93 collector door+and it+was not:back not:his somebody will+come
92 address ambulanc brak deserv+a
91 leg lucky my+van polic your+lobby
90 it+goe
89 use+it
88 a+can a+liar can+of father full+name get+hold name+and of+petrol third+time to+use way+you your+bailiff
87 but+i hit+the hospital rope to+see way+home
86 am+outsid find round+the to+her to+sleep turn you+put
85 boot fly the+floor your+car your+face
84 not:walk+not:home us+see who+own
83 lobby mayb not:fix not:if stand will+find
82 baby feel yourself
81 and+your bought+the city goodby+to hold+of is+still not+not:going not:going+not:to nursery oil that+on
80 alon+with children is+wher me+on not:leg not:own the+stair
79 an+eye baby+in do+to sale the+sale thing+that
78 doctor goe if+they in+the last man+who
77 i+were know+the put+my she+will to+smash were+you you+or
76 a+baby it+a know+which not+not:put not:responsibl not:responsibl+not:for not:wake+not:up safe watch wish
75 the+phon your+shift
74 money+is not:on+not:that the+branch
73 power tell+that the+corner the+hill tower
72 of+that stair you+send
71 <date>+with and+then anyth door in+an not:round stuff the+ticket
70 get got+a hand neck not+not:wake not:left rout
69 a+crowbar not:morn sold strangl
68 a can+get next+<number> not:desk see+what supervisor
67 better choos drink in+it rat
66 can+go
65 deserv have+my imagin shed the+shed warehous will you+come
64 a+sham not:who the+way we+never you+took you+want
63 car+in corner day+i hope sir
62 feel+like gate get+hurt
61 <number>+i his+head my+boy tell+the wher+you
60 an and+see shift the+person the+third you+live
59 <number>+is com+back goodby never your+manager
58 not+not:use
57 end know+it not:wake ring+my
56 every not:more on+till prepar start
55 <number>+room room+and said+you they+said
54 <number>+you rip the+man
53 full ill me
51 keep the+rat
50 not:find when+you
49 when+i with
48 know us+and
47 you+have
46 then
45 never+not:met sleep
44 boy visit
43 after
42 floor person
41 not:met
40 lock
39 back+with
36 expect hear
14 let+the
-26 for+me
-27 i+want
-29 would+be
-34 have+put
-37 apologiz
-42 are+you no
-44 you+treat
-45 rare
-46 mov say
-47 long my+parcel my+phon
-49 to+collect
-50 courier websit
-51 thank+you that+is
-52 <number>+star i+do you+a
-53 charg charger dm kid
-54 plan sure+that we+would
-55 star why
-56 will+try
-57 a+very i+got let+you with+her your+next
-58 delet not:see
-59 get+your not:down the+form
-60 could for+your near the+gate
-61 if+that suit
-62 not:me+and want
-63 fell first lost oh over+to
-64 hotel last+time note
-65 <number> a+<number> lose+my
-66 very wait
-67 do+i from my+son not:answer son soon sound
-68 battery elsewher stop
-69 another in+touch will+tell
-70 are day part
-71 contract every+time not:thi right
-72 my+friend will+never you+know
-73 check get+me the+van
-74 it not:tell+not:me will+lose your+app
-76 everyon or+the stood
-77 see+the shout
-78 collect i+keep its policy
-79 alway on+your
-80 i+can look not:any paid the+manager
-81 came card job kitchen on+<date> sinc so treat will+ring
-82 as get+my i+was
-83 customer get+a in+my not:it not:tell that+you writ
-84 bank best is+<number> whil
-85 how+you not:at
-86 can+do let+me
-87 bill for+the for+you money+back not:your peopl+who refund that+will
-88 ask pick seat went
-89 not:a sorry to+a
-90 not:from
-91 book will+have
-92 can+not need+to
-93 is ok
-94 not:let reply room
-95 we+have your+own
-96 if+it read
-97 has new not:the
-98 chang is+dead
-99 our
-100 app
-101 stay
-103 nobody
-104 thank
-105 you+and
-107 told
-108 order
-110 brok else review
-112 parcel
-113 late
-116 will+see
-121 will+send
-122 by for+a
-125 take
-126 about
-127 been
-128 left
-132 and+the
-143 to+be
-144 answer
-147 just
-150 <?>
-157 number
-191 tell+me
-198 pleas
-240 was
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
