// Learnt from the texts of test/weights by `npm run weights:generate`. Do not edit: change the texts, and learn anew.

// For each signal what weighs for it (above 0) and against it, in hundredths: words as stems, neighbours with a plus between them.

export const customerWeights = {
  "safety-incident": {
    bias: -165,
    words: `
268 smok
262 smell
240 burn
237 went
223 meter+is
222 her
221 touch
216 light
211 eye
208 down she+is woke
207 pen
206 outsid
200 fell tingl
196 stuck
195 on+his
194 he
192 spark stop
190 finger
189 gas
188 my
187 school
185 and
183 lift the+meter
182 gave
178 not:sinc
173 caught
171 off
170 stitch
166 from+the not:came reaction
165 vomit
164 collaps
163 handl he+is lip lock my+finger
162 me+over
159 smell+in until
158 from+your
156 not:breath
155 in+it
154 glass
153 of old+man wire
152 in+the out+with
151 it+smell jar
150 next
149 on+a the+alarm
148 a+headach headach
147 strip you+sold
146 reaction+to
145 a+needl could+not the+school
144 doctor shard swallow throw
143 degre
142 at+your blister not:your the+bottl
140 has+not on+<date> sold+me
139 came+off cut dad needl say+the
138 brak full
137 cellar of+thos the+baby the+cellar thru+the waiter
136 baby my+heart up
135 hit off+and woke+up writ your your+<number>
134 an+old shock
133 boil grandad the+carer
132 a&e gone in+a&e plug
130 kid red
129 bottl button+is not:off onto+the toe
128 allergic meter the+waiter
127 bit+my pendant scream thru
126 bottl+and next+to onto
125 my+sister talk
124 brok+her clinic
123 not:on press someon+is
122 drop health
121 bare over throat
120 cough land not:his under
119 hard the+step what+do
118 <number>+kid by+itself try+to us+to
117 bed heater i+went sinc+the
116 order+the party sinc
115 sister wash+machin
114 and+she carer head porter took+the up+with
113 <number>+time fell+off for+<duration> ran
112 at between into+the is+<id> pain
111 after both has my+face the was+under
110 across+the lying
109 alarm floor heart not:at paw train we+were you+fit
108 % <number>+% i+slip
107 a+drip not:leg now+and shut the+windscreen
106 lead
105 and+<number> com+out go+down not:after+not:the not:let+not:us off+your sold that+we the+boiler
104 after+your face mix
103 across
102 blood crowd have+gone hurt my+mom of+smok the+crowd
101 breath down+on ill it+left of+the over+my ther wife
100 arm electric got+an on report+it to+know
99 com near not:is seventy
98 area at+night bus cat children in+ther not+not:open scooter stop+in swallow+the that+i
97 cleaner it+stop not:let rung ther+are toy until+it
96 bit button into outsid+with slip stretcher
95 a ok+but the+oven tire when+i
94 aliv court just+stop lamp+and my+son not+not:come the+land the+tire water+is you+swap
93 and+ther
92 found+a noth+not:came right+you the+pen with+the
91 a+man aisl+<number> checkout flat+<number> strong
90 in+plaster room+<number> stairwell the+stairwell
89 carpet cooker dog is+dead not+not:feel not:at+not:your out the+doctor the+wash twic
88 man not:feel the+ride
87 bite net
86 <number>+the knee make+the tore
85 ladder mov not:open now the+ladder top
84 glue guard land+on not:after not:doctor not:gave peopl+have someon the+skin
83 itself she writ+thi
82 of+them restaurant throat+is
81 oven
80 crack in+your in. not:sinc+not:the swap+the the+scaffold wife+is
79 for+it hot no+not:water plaster the+courier the+lane the+staff were+all would+not
78 battery class egg not:to+not:you pen+and tube up+in
77 and+need chew emergency that+my wash
76 is+got not:open+not:my somewher+else the+tip ther+was
75 <number>+degre address+and boiler instruct kind+confirm my+daughter off+from to+show your+plac
74 buzz in+her she+has walk+to
73 came left+a rat
72 blad do+about everyth+that left+my near+the not:come pupil the+blad will+do
71 <date>+floor a+crack bar cabl ceil i+do lady lost+the new+carpet plug+it who+will
70 got i+carry is+com my+foot they+want wrist your+parcel
69 have+been lane lucky not:come+not:on ride smell+of to+sleep
68 <number> on+thi vet
67 bad blender driver+left son that+it the+blender the+hospital the+third
66 car+seat connect he+went
65 another+town my+cat press+it revers
64 besid gave+my help+with is+found not:a+not:way not:if not:way not:way+not:to remot say week+is
63 been+here cry+for fold hallway here+<duration> i+found lock+the size+of time+in told+us
62 baby+in came+down his in need not:water them+for thumb when+your
61 fire pushchair the+pushchair ther+for
60 already cooky i+was me not+not:put the+guard
59 blood+on play tile trainer
58 a+bad can+only dye hit+me not+not:know not+not:mov the+eye
57 clear+on dead of+glass on+my spray the+size to+my to+the tunnel
56 daughter full+of my+throat not+not:driv not+not:feed not:driv not:feed
55 hang
54 am+look know+what
53 <duration>+now say+your vegan
52 spread
51 whil your+lift
50 <number>+of my+wife of+our our tongu
49 <number>+eye all face+is has+left say+all the+tablet
47 a+lady becaus+of stuck+in the+top the+wee
46 man+was my+head third
45 i+can
44 <number>+<number> carry
41 bleed had+an have+a is+full
40 child skin
36 playground
-19 a+<number>
-49 my+record
-50 i+could the+desk
-52 came+and need+to
-54 just me+the room typ
-55 stair
-56 post will
-57 may site
-58 best how
-59 <duration>+<duration> the+soup was
-61 about the+screen
-62 claim her+phon leav loud note plan
-63 doe
-64 befor
-65 my+dog record
-66 case dirty pan
-67 <number>+and my+bag
-68 <duration> invoic is+out mirror pipe
-69 answer burn+my
-70 after+<duration> and+you leak the+last the+van
-71 food look the+system
-72 run with+a
-73 i+had in+<date>
-74 the+<number>
-75 follow guest i+would my+hous paper
-76 system word
-77 call is+stuck nice
-78 come
-79 refund the+bill
-80 even goe money your+floor
-81 has+a like
-82 code
-83 screen the+way thought
-84 any mail than
-85 good
-86 one
-87 <money> the+rain
-88 check have+had shop
-89 for if
-90 queu
-91 tabl the+bus to+say
-92 too
-93 <handle> photo said star
-94 at+<clock> miss pleas somebody the+phon
-95 engineer fine for+the form keep
-96 done not:a
-97 gate
-98 chang charg is+my morn
-99 for+my
-100 is+not
-101 ask day number
-102 bill it+in
-103 time
-104 stood
-105 hung+up pric
-107 in+a the+lid
-108 sorry the+room
-111 take
-112 <date> live
-116 lobby
-117 app
-118 rain
-119 account
-120 every sign
-121 or
-122 again
-123 phon
-124 book
-127 not:it
-129 at+<number>
-131 card
-133 is+on
-135 and+the
-136 desk wait
-138 read
-143 bag
-146 tell
-149 that+is
-155 you
-179 love
-186 then
-197 <?>
`,
  },
  security: {
    bias: -138,
    words: `
375 card
300 used
291 loan
290 someon
264 copy
260 fake
258 not:mine
242 never
238 not:any
232 gone
228 licens
226 none
225 not:such
221 login
220 bank
216 notic
213 email receiv
209 money+to no+not:such
205 then+<number>
204 passport
201 phish
200 <money> loan+of password
199 wallet
198 i+never
196 somebody
195 i+did
191 buyer
190 not:get steam
188 code
184 withdraw
183 log+in
182 account taken
181 that+i
180 bought
177 got
176 have+never
175 lost+all
174 bought+<number> not:exist somebody+has
173 a+<money> admin caller
172 he
171 have+not
170 as+your buy
169 of+my
167 end+<number> fella link+in stolen
165 <money>+to debit paid
164 being not:my rang
162 iban
161 none+not:of pretend pretend+to rucksack
160 the+tube
159 in+to
156 name
155 tax
154 don used+my
153 all+my someth
151 invoic
150 number+on person the+gentleman tube with+your
149 and i+no not:us
148 have+been last+night like+your think
147 typ+the used+in wir
146 not+not:exist
145 block+the money phon
144 everyth number
142 the+back why
140 not+not:get not:authoriz
139 not+not:sign whatsapp
138 a+stranger stranger watch
137 turn who
136 <number> domain empty mile not:here they
135 am+a call chang install not:like+not:mine stand+order voic was+not
134 a+fake car not:in not:out
133 acc from+you not:anywher not:up typ
132 paid+the
131 crypto forg pos system was
130 can+see from+my gentleman
129 link noth+not:like
128 by+somebody cash+machin signatur smart transfer was+chang with+my
127 my+name not:know on+my thru+your
126 been+pay company digit+on into it+i of+your whoever+has
125 a+hotel a+parcel and+now gone+and i+do it+for not:now who+is whoever
124 alter cash collect from hotel+in someon+is
123 seller
121 out ticket truck your+logo
120 can+you i+sold my+login not:address see thi+morn
119 all+her to+somebody wey
118 an+unknown been found logo man not+not:know not:signatur was+open
117 my+bank my+car not:log
116 on+a
115 a
114 i+gave not:log+not:in right+now
113 gone+to handset it+on live
112 a+loan handbag let+a my+file
111 <date>+i a+page cat not:like releas that+<?>
110 not:<number> profil was+asleep
109 have+just have+no now+<number> who+has
108 deposit+and purchas
107 <number>+again it+pleas partner photo sav to+a writ+to
106 are+being in say+that the+contract the+job using your+platform
105 screenshot to+send
104 are+in let not:code rob your+system
103 by+a empty+the feel+so machin+in my not+not:pick not+not:us some the+lot the+surgery them
102 firm me+to tenant they+took
101 digit envelop nam
100 surgery
99 ask+to email+say mailbox not:made of+mine skin swap+my top was+for
98 drain me+for not:for over+the sell+it swap to+pay
97 chang+my control exact exact+like show+i sign+on spend support
96 a+van gave+the have+order herself my+mile new+address not:are
95 an block instal my+visa not+not:my supplier who+would
94 being+used hack it+just keep+com messag my+ex not:not sold the+credit
93 country fee hull in+hull know+how my+sav not:is
92 flat say+it to+install
91 and+chang deposit detail done+it ex had+my longer no+longer
90 found+a he+will it+back pump stor turn+up
89 a+login at+your gave in+your not:away register stop
88 first+<?> flat+i kept pocket polic thru to without+not:me yet
87 both lad they+have to+give you+stop
86 <number>+email email+that in+it not:card out+my say+your sell the+tenant top+up
85 data not+not:from not:apply use
84 <duration>+later <duration>+old and+<duration> by husband my+dead not:and+not:now took
83 has+been not:spend not:the+not:card took+<number>
82 <date>+ther alert open+my seed
81 address guy i+made match not:was transcript
80 activat agre+with and+my at+<money> com not:anyon not:broken not:into recall wrot+it
79 machin me+<?> patient want+me
78 a+<duration> post+it slit stuff
77 account+has as+me demand later login+from over signal thru+my visa
76 crook email+from my+handbag pension post saw sir stol+my withdrawal
75 balanc my+account never+not:been not:has walk+off you+tell
74 my+wallet she+said ther+is they+are
73 at+the that+a yard you+refund
72 <number>+my <number>+so order+is so+far
71 are+they me+at not+not:buy not+not:chang not:devic open you+chang
70 befor+<clock> via
69 phon+number phon+on your+data
68 bank+detail
67 am+an devic he+told not:for+not:<number>
66 contactless to+press unless
65 deliver got+taken
64 hous night tv
63 far her name+was pay+a stop+a
62 becaus+he me sim
61 overnight to+his
60 got+a is+he laptop lock off+me press
59 <number>+each in+lisbon lisbon not:engineer off+with
58 contract copy+of got+me had+<number> leas the+guy
57 collector your+company
56 not:in+not:thi old+man
55 not:their van
54 camera solicitor
52 from+the not:chang
51 same ther
50 letter+about
49 <number>+phon charity not:and not:hous the+tin
47 into+my
46 and+all my+profil
45 ther+a
43 not:came
41 consol
40 me+my sign
39 <date>+<date>
37 not:that
36 the+hous
35 is+that
33 photo+is
26 transport
-12 i+am
-27 has+not
-39 let+me
-51 charg+me clos
-58 new+phon story
-59 hi
-60 how+do send+me updat
-62 hold that+was
-65 reject
-66 found+it pleas+send
-67 bike
-68 by+mistak fix kick love oh
-69 pack
-71 have+a
-72 <number>+on
-73 the+phon
-74 alway box card+block just not:had
-75 call+me front+of i+lost in+front my+parcel
-76 cold
-77 and+it fee+is my+money was+charg well wher
-78 food not:<duration>
-79 at+<number> is+my it
-80 <money>+on question you+have
-81 i+will train
-82 me+out
-83 charg form go lost+my not:you the+last
-85 <?> <number>+star do+i me+<number> the+fee the+man
-86 mistak
-87 hammer has+a nice
-88 <money>+for floor
-89 can parcel
-91 not+not:a put
-92 check+out
-93 door in+the look+at
-94 <email> want+to
-95 driver error fine have+got in+<number> new+<number> not:again star the+door
-96 can+i not:read pric promis whol
-97 <number>+<date> account+number again
-98 pick
-99 for+my must not:to
-101 me+the second
-102 but once
-103 and+was how son
-105 <number>+and queu
-106 i+pay on+it time
-107 be
-108 i+want is+in
-109 we
-110 like+to of+a
-112 full
-113 and+you would+like
-114 already
-115 declin desk pleas room to+chang
-116 not:a
-118 forgot
-120 do the+<date> to+my
-123 could
-126 about
-127 yes
-129 seat
-130 after expir here
-131 left
-134 the+app
-135 is+the it+to
-138 befor would
-140 run
-141 in+<date> not:the
-144 will
-148 thi
-150 wrong
-151 your+card
-152 should
-154 so
-163 if
-164 sorry
-168 you
-170 had+to
-177 or
-194 to+the
-206 need
-254 <handle>
`,
  },
  "self-harm": {
    bias: -146,
    words: `
308 myself
285 cut pill
276 thought
270 world
269 not:matter
266 for+thi
263 lie
255 not:me the+only
254 goodby
246 everyth overdos that+he
245 after+your
241 liv
235 i+was wife
233 not:and think+about
230 take+me
228 suicidal
226 it+all would+get
224 when+the
223 in+it
222 not:liv way
220 go
214 not:see the+cat
211 my+tablet
210 debt have+noth
209 me
208 not:aliv
207 swallow
206 voic you+ask
205 not:contract the+rope
202 boy cut+again not+not:matter
201 mine my+head
200 ask+if jump not+not:live
199 without+not:me
198 have+got strang your+letter
197 only
196 die
195 of+me tablet
192 have+stop
191 not:plan
189 dad
188 not:would
187 arrear life
185 tell+them
184 find+me might
183 head i+woke loan sinc woke woke+up
182 be not:i
181 forgiv not:live
180 i
179 himself nobody+not:would
178 finish
177 and+i
176 depart for+good
175 just+not
174 am+a into+the tell+my
173 note
172 company rope wish
171 her+now mayb not:day
170 dark my+will
169 keep left+for
168 to+my
167 <date>+i afraid+of do+not not:myself not:not
166 dead
165 be+over why+i
164 never+not:been scar
163 bottl can+you even+the to+die
162 i+keep know+i ther+is
161 ever might+do not:think+not:i teacher
160 final
159 bye not:up
158 <number>+way end
157 fami not:in+not:me sleep
156 ask+for cat goodby+to suicid the+hous
155 am+<number> like+the that+i
154 be+on
153 not:see+not:a stand
152 tell
151 night+i not:of
150 anyth not:be not:one
149 have+written leg not:christma not:face
148 lost+the platform
147 being+here engag of+being than
145 be+dead i+just if+thi iron the+iron the+pill
144 clos+my has+the my+parent
143 feel+like googl listen out+so
142 honest+if letter+to
141 anybody helplin them+the think
140 into+a the+loan wher+i
139 aliv exist letter+came stop
138 in+and not:around note+for notic written
137 have+decid is+my my+arm my+wrist
136 not:anyon
135 i+imagin is+the
134 disappear not:long wrist
133 am+look not:reason of read+thi she+will
132 not:of+not:thi not:tir
131 but+i not:tell+not:you what+it wish+i
130 not:in+not:it to+go would
129 am+stand are+in life+is not:problem
128 do+it
127 i+go thi+time took+<number>
126 breath consider god home+again not:from+not:thi the+contract
125 month will+not you+cut
124 not:my+not:own not:trip the+garag the+platform your+game
123 <number>+i bully gone+you i+sat it+happen multi-storey night the+multi-storey
122 brother knock my+fami sat+in
121 roof the+voic
120 after anyon bottl+and the+world
119 blam chos day+i i+type not+not:com not:is
118 <date>+for and+stay have+kill have+taken is+under tak the+ring tir+of was+the
117 i+went my not:to+not:be stand+at
116 back+in been+think bridg deep from+<date> he+will i+look i+stop keep+the my+life no+not:more the+wall
115 am and+<date> death my+desk not:in+not:thi thing+i with+it
114 if+i not:can shelter your+tower
113 last+night only+need sorry+for you+hear
112 i+try licens not:with+not:it the+final win
111 have+look or+no
110 down+and my+sister sake the+gas
109 can+keep not+not:mean proof stood+on
108 <date>+you need+<duration>
107 garag not:<date> not:an the+thought
106 my+neck not not:anymor the+dog twic+thi used+to
105 <number>+leg a+bottl driv silly then+i to+say your+debt
104 going not:lol sister you+read
103 <duration>+to
102 after+the all am+back control done+to gone+too
101 can+somebody it+help the+lad type
100 all+my final+demand neck not:brak not:next poison tree
99 <money>+<money> car+park left made not:or not:the+not:wed not:wed singl+day try
98 becaus+of not:pick+not:up
97 find gas go+thru myself+in peopl put+right settl shall thing
96 bottl+of
95 delet not:anyway not:in not:notic not:you+not:that sir+i step your+car
94 not:full not:of+not:it spac the+money
93 not+not:answer sir
92 and and+a had+your not+not:bother not:com not:for not:her not:mean star+at
91 are+send collector complaint not:stop stor to+stay
90 not:doctor not:on not:own somebody+tell strip whoever
89 her i+were mean proper stand+on
88 at+gate bother gate+<number> i+think i+wish would+rather
87 last mam park sinc+your the+complaint
86 benefit benefit+stop could+someon cut+it hang+from i+have not:if+not:i not:man send+somebody
85 i+mean i+still my+mate not:be+not:aliv proud third+night
84 am+writ away not+not:much thi+i to
83 decid+to i+send me+want sometim
82 <number>+more decid help+i imagin not:on+not:thi the+toilet toilet you+clos zero
81 i+stood is+as not:a+not:way not:with
80 photo+of serious
79 a+phon nobody
78 lock+the now+i the+side
77 not:and+not:your road
76 as+good hang me+a not:fly
75 gone not:much+not:longer unplug you+take
74 a+whol at+the not:miss+not:me not:way
73 <duration>+ago
72 a+photo not:apology to+everyon
71 not+not:see tak+the
70 i+sent tour were+dead
69 away+from everyon ring+back taken
68 if kniv no+not:use
67 not:much not:thi you+to
65 still
64 of+<money> phon+contract
63 not:know+not:about
61 enough of+liv who+would
60 interview to+kill
58 mate not+not:a not:it+and survey
57 ago
54 is+fine why
53 lock thought+about were+not
52 not:bother
49 not:safe
46 it+would
45 had+not
44 belt
42 my+ticket
37 will+find
35 i+took
25 from+a
14 with+the
-45 morn
-50 name to+your
-56 paper
-58 i+know to+know
-59 letter+about
-60 show the+refund
-62 <clock> tone
-64 so+i
-65 so+sorry
-66 have+just
-67 went
-68 chang
-69 have+ask
-71 <number> not:your
-72 film new
-74 not:here+not:when
-75 any can+be not:me+and shak was
-77 wet
-78 human short wher
-79 am+at
-80 if+that not+not:let not:list
-81 the+lid
-82 cabl is+on
-85 not:see+not:it up+and
-86 hi not:sorry one the+new
-87 let+me
-88 my+money of+thi wait
-89 in.
-90 parcel
-92 fee fix
-93 not:put post
-94 not:want+not:your on+it to+thi
-95 miss
-96 engineer sign the+phon would+like
-97 in+<number> manager not:<date>+not:i review
-98 swap
-99 my+contract page
-100 not:befor not:on+not:the twic+and
-101 give+me i+bought is+it you+<date>
-102 lid order
-103 at+me cancel+my customer is+dead list my+holiday us
-105 had+to the+app you+get
-106 the+way
-107 already not+not:use switch
-108 bag expect go+on
-109 <date>+<date> be+ther
-110 collect pric
-111 not:even
-112 not+not:even
-113 another lose not:let+not:me not:what not:without screen see
-114 offic
-115 arriv not:again of+a pass the+bus
-116 have+to
-117 talk
-118 not:ask
-119 and+the not:work until
-120 and+my
-121 not:tell+not:me the+wrong updat
-124 <number>+time
-126 explain
-127 i+ask not:to+not:me
-129 i+did the+<number>
-130 <number>+and code
-131 but sick
-132 claim com
-133 not:let
-135 thank+you
-138 not:in+not:the
-139 servic
-140 queu
-141 not:you
-142 not:<number> our
-143 bill
-146 is+no
-147 lift you+do
-149 how+do
-150 wrong
-155 told
-156 can+i need+to
-157 same
-161 <duration>+of
-162 first
-165 my+friend
-169 charg of+you
-172 <?>
-173 i+would
-175 tell+me
-177 with+you
-188 mov
-190 friend of+my
-192 with+my
-198 me+the
-201 we
-247 <handle>
`,
  },
  violence: {
    bias: -147,
    words: `
379 him
338 his
280 not:walk
267 who
266 am+com
252 your
250 her
247 ther+will
241 he
239 have+got
237 we+know
236 evict
235 time+for
234 petrol shoot
233 or+i whoever
222 landlord
213 cut+my
206 happen+to not:me
204 bring
203 a+can can+of or
202 torch
201 he+will
199 are+not
196 tower
192 home mind
190 not:come
189 beat
188 not:will you+hear
187 not:going+not:to
185 kneecap
184 peopl start
183 bat you+would
181 outsid
180 complaint
179 oil
177 alon street
176 break brick man than+your
175 driv not:i
174 be+an
173 warn watch+the
172 expect+a showroom sir
171 be+on come guy tell
170 insid me+<?>
169 <duration>+alon not:his when+your
168 boy if my
167 ble it+here not:be+not:walk
166 put+that
163 calm make+your
161 if+my sleep
160 get
159 iron security smash wish+you
158 fast simpl someth+to
157 burn finish+at neck will+put
156 car not+not:it not:be
155 like+you sir+you
154 my+fist
153 gun
152 pray
151 villag
150 <number>+eye a+bomb going+to sham with+me you+like
149 ambulanc do+not nice not:street offic
148 hide not:who pretty
147 mr not:you+not:are you+better your+back
146 and+if ash come+out you+i
145 scar
144 i+will is+going of+you own
143 eye noth+not:left some+of
142 <number>+i not:back
141 dead more+than not:laugh you+put
140 be+sorry off+it
139 not:in+not:it repossess
138 deposit wreck your+kid
137 clerk
136 boil depot me+on on+reception on+that your+tower
135 bro i+know not:van the+last
134 every+one nose shotgun the+next van watch+your
133 face someth swear
132 be+a fella
131 not:i+not:will the+beard your+showroom
130 chainsaw you+come
129 for+less of+that she that
128 come+to deny you+send you+want
127 dear+sir
126 again+i fix+the for+what is+over lie moderator plac to+that will+come
125 a+stick com dead+man hospital
124 a+shotgun fist offic+is
123 pay+with receptionist she+will your+warehous
122 am+ask are+hav bolt bomb machet not:are not:going than time+i your+complaint
121 polic tell+that
120 bite down+with now+it rout the+woman to+deal yer
119 keep+your you+sold your+depot
118 a+visit am+say com+to him+a it+down multi-storey not:meet or+my the+multi-storey you+<duration>
117 do+to door+and fir i+done
116 and head just+the money+or tanker
115 beard do+it finger let+the thi+end
114 feed i key mate me+is shot
113 am+just find lane we+talk window would+you you+choos
112 all+night an licens nice+<number> you+think
111 a+wall brak if+he knif ref you+will your+van
110 better is+wher valu will+find your+head
109 and+i fair light me+for not+help rat that+on will
108 alon+with be+at him+i way+home you+rather
107 about+my or+your see still+got
106 <number>+phon finish hurt nursery
105 kennel think+you
104 <clock>+to a+brick be+round com+for driver+i gate ice
103 driver go+home know
102 and+all i+swear not:word patient sham+if to+see
101 not:him quicker
100 door estat first+<number> going lock pocket right+i volunteer
99 are+clear becaus+you children open+it wall+and your+lobby
98 am+going not+not:<date> not:a+not:threat not:my not:threat one out+what over peopl+in still+stand to+driv were+you
97 i+were man+who my+patienc not+not:com not:com+not:to red sold til with+<number>
96 a+complaint and+a fall+off not:he not:own not:up rifl somebody+should the+<clock> yes+i your+counter
95 a+dead behind+that know+the officer strangl third+time wher
94 again+and and+your fish heavy i+shoot less me+it never+not:met not:stand of one+of
93 dry he+is safe
92 faster for+an glass i+go
91 rope summer the+high the+upgrad
90 a ban+me deserv+a
89 cancel+it mark not:it+<?> wher+your
88 a+gun build cross home+in hungry not:miss
87 be+wait has+no lock+up not:over see+him
86 collector high not:<number> side+of them to+come your+collector
85 girl laugh no+not:window not:out not:window take+<?> the+leak
84 <number>+sharp complaint+form not:met they+will way+you
83 desk+is gate+<number> phon+<?>
82 <duration>+for my+claim not:desk remember your+neck
81 have+bought pal sharp
80 <number>+is at+the lobby
79 touch+my
78 fly what+i
77 sale we+never
76 is+how meter not:return
75 from+the not:better
74 after+that behind lucky nail round teeth the+plac the+way
73 it+will my+email not:come+not:to not:doing
72 <date>+i n not+not:a
71 you you+or
70 hav
69 park your+face
68 i+still the+morn
67 block+the but+a me tip+over trie walk
66 dental ill round+the valu+your
65 every+day leak not:not
64 a+sham not:more see+you to+sleep van+and your+car
63 and+he call+from have+noth my+account yourself
62 crowbar get+you look+i
57 form+<?> hire
54 not:leg
53 your+offic
52 but+i
49 your+receptionist
48 i+have
47 on+a
43 his+own watch your+shop
36 it+take the+point
31 hit+the
11 from+your
-50 you+get
-56 did+not for+the
-57 anyon
-59 would+be
-62 right
-64 of+the
-65 near
-71 bag in+my me+if
-72 phon+with
-73 used
-75 for+<number>
-77 long sure+that the+form
-78 and+my not:let+not:me to+collect will+not
-79 a+present mov wet
-80 star
-81 charger get+me menu
-83 can+not i+do it+in smil up+on
-84 had is+ther over+to
-85 a+shop
-86 a+very our watch+out will+tell
-87 can+do can+i everyon
-89 a+<number> sound stop
-90 last+time me+to not:tell+not:me present
-91 at+home
-92 cry
-93 another we+have
-94 com+from have+to or+the
-95 all+of front+of in+front not:from
-96 came
-97 code fight not:at that+your thi+morn typ
-98 boss order the+key we+will
-99 and+not have+put not+not:know queu sign suit
-100 have+had i+keep singl
-101 hour thank+you the+window
-102 a+van to+get
-103 about step the+gate
-104 paper treat
-105 get+your old
-106 seat sit
-107 contract the+shop your+new
-108 alway press tabl
-109 if+that is+dead reply to+you why
-110 elsewher
-111 messag
-112 <number>+with app ask best to+a wrot
-113 just my+friend not:tell
-114 the+manager
-116 could oh
-117 about+the to+know
-118 as every+time week
-119 at+me who+is you+that
-121 you+and
-123 pick sinc stay
-124 let+me lost money+back stood
-125 bank not:even sorry that+it
-126 room
-127 let+you not:thi
-128 card customer for+a
-130 it+is
-131 can what+you
-132 photo that+you
-133 said your+driver
-134 on+your
-135 <?> will+see
-136 day
-137 and+the
-138 <duration>+and
-139 has review
-140 shout
-142 question
-144 that+is
-145 gave i+want
-146 look+at
-147 at+<number>
-150 left
-151 do+i
-158 will+have
-162 need+to tell+me
-167 collect will+send
-171 thank
-172 wrong
-174 number
-175 is+<number>
-190 to+be
-222 told
-234 was
-235 <handle>
-240 pleas
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
