// Learnt from the judged conversations of test/weights by `npm run weights:generate`. Do not edit: change those, and learn anew.
import type { StepId } from "../../contract/vocabulary.js";
import type { LearntStep } from "../../rule-set/policy.js";

// For each step what weighs for it (above 0) and against it, 40 for each factor of e: facts, the customer's latest words, and those of ours that they answer.

export const leanings: Readonly<Record<StepId, LearntStep>> = {
  "let-vent": {
    bias: -18,
    facts: `
89 says:more-to-come
68 says:still-writing
55 says:wants-an-ear
41 unfinished
29 burst
18 just:let-vent we-just-said:tell-me
15 done:let-vent now:venting numbered-part several-sentences we-said:tell-me
13 ever:venting last:stock
12 ours:stock trails-off
11 at-us many-turns says:just-listen
10 reply:answers says:request says:yes
9 ever:wants-remedy third-turn
8 asks:when
7 deed now:shouting turns:3 turns:4
6 long-story says:not-now turns:2
5 asks:fact first-words last:gratitude now:wants-remedy
4 done:restate ours:restatement
3 ever:ignored ever:shouting just:restate last:restatement negative now:wants-answer says:digs-in says:look-up says:will-wait we-asked
2 heat:0.3 just:acknowledge just:ask last:empathy last:question
-1 just:apologize last:apology
-2 calls-names calm-question ever:churn ever:private-data ever:sarcasm ever:self-harm ever:violence just:answer just:set-boundary just:take-ownership last:bare-refusal last:explanation last:follow-up last:ownership loud note:closed now:ignored now:private-data now:publicity now:sarcasm now:security now:urgent ours:cold ours:follow-up reply:opens-well reply:thanks says:cancels says:whose-it-is we-just-said:checks we-just-said:limit we-just-said:sends-off we-said:checks we-said:confirm we-said:pending we-said:sends-off
-3 asks:who convoluted done:set-boundary ever:publicity ever:security ever:softening heat:0.6 heat:2 heat:3 now:broken-promise now:legal now:resolved now:softening offered-twice ours:bare-refusal promise:overdue reply:facts reply:no reply:throws-back rising says:help-me says:legal-step says:own-doing says:when-mine says:whoever-can we-just-said:soon we-said:limit we-said:soon
-4 asks:what-now asks:when-mine ever:broken-promise ever:legal ever:resolved ever:wants-answer falling fault heat:1.5 last:pass-the-buck now:repeats now:violence ours:pass-the-buck reply:calm reply:names-time reply:picks says:coming-at-all says:correction says:either says:tangled says:when says:worked sent-round signs-off trouble-last
-5 asks:deed ever:abuse ever:repeats just:commit-timeframe last:timeframe now:abuse tangled timed we-just-said:says-back we-said:says-back
-6 done:answer done:ask done:offer-options glad-sign heat:2.5 ours:explanation ours:question ours:remedy says:asks-options says:false-alarm says:gives-credit says:orders-a-change says:who-owns system-last we-just-said:one-moment
-7 done:apologize done:commit-timeframe gave-data now:rejects ours:apology ours:timeframe we-named-a-time we-said:one-moment
-8 cheerful ever:rejects few-words just:act-and-explain last:action now:safety-incident we-leave-it-open
-9 ever:accepts ever:safety-incident
-10 malfunction reply:gives-data says:insult-to-you
-12 done:act-and-explain now:thanks ours:action
-13 ever:thanks question specific
-14 says:but
-16 ask:open
-17 reply:short says:money
-18 turns:5 we-wrote
-21 turns:1
-25 tagged
`,
    pairs: `
15 at-us&warm:0
11 asks:fact&at-us asks:fact&deed
10 first-contact&asks:fact
9 now:wants-answer&at-us
8 now:venting&warm:2
7 first-contact&now:venting
6 long-story&now:venting we-wrote&deed
5 asks:fact&now:wants-answer first-contact&now:wants-answer first-contact&warm:2 negative&deed negative&now:venting negative&warm:2 now:wants-answer&warm:0 now:wants-remedy&warm:0
3 asks:fact&warm:2 asks:fact&warm:3 deed&warm:1 few-words&deed first-contact&at-us long-story&deed long-story&warm:0 negative&warm:0 now:wants-remedy&cheerful now:wants-remedy&deed question&we-asked we-asked&at-us we-asked&now:wants-remedy we-asked&warm:1 we-wrote&long-story we-wrote&now:wants-remedy
2 first-contact&negative long-story&warm:2 long-story&warm:3 negative&long-story negative&now:wants-remedy now:venting&asks:fact now:venting&deed now:wants-answer&deed we-asked&cheerful we-asked&now:wants-answer we-wrote&at-us
-2 few-words&warm:1 few-words&we-asked first-contact&warm:3 long-story&question negative&now:thanks now:wants-answer&now:wants-remedy question&now:wants-answer question&now:wants-remedy tagged&now:venting we-asked&asks:fact
-3 asks:fact&warm:1 cheerful&warm:0 first-contact&deed first-contact&few-words first-contact&now:thanks negative&at-us now:wants-remedy&warm:2 tagged&asks:fact tagged&now:wants-answer tagged&warm:1 tagged&warm:2 we-wrote&now:thanks we-wrote&now:wants-answer
-4 deed&at-us deed&cheerful first-contact&cheerful first-contact&warm:1 negative&question negative&tagged negative&warm:3 now:thanks&warm:0 now:venting&at-us question&asks:fact tagged&at-us tagged&deed we-wrote&warm:0
-5 first-contact&question long-story&warm:1 now:wants-answer&warm:1 we-wrote&warm:2
-6 negative&now:wants-answer question&warm:1
-7 tagged&warm:0 we-wrote&asks:fact
-8 at-us&warm:2
-12 first-contact&tagged
`,
    words: `
27 so
17 ther
16 thi
15 get
14 <duration> becaus let
13 start
12 befor first you
11 me
10 and of thing up
9 <date> about end have he to
8 a am ok right wrong
7 been begin came goe need when
6 arriv bit got hang just not:<number> order proper then was
5 com has long not:anyth not:i not:yet one sit van
4 at chap corridor down face finish fit going happen in kept load man more not:finish not:idea not:it not:know not:reply not:thi part second shut tell we wher with
3 ask being button deposit desk do girl had hear his honest key kid kitchen look matter men not not:a not:got not:is not:near not:need not:no not:or not:till not:what not:writ number piano pull removal screen screenshot sofa someon spr typ used wed whol
2 <clock> altogether asleep better bin burst chair fine gate go hi hiya hors hospital its land late listen lot milk mom not:all not:come not:door not:even not:hold not:post not:proper not:ready not:say not:slept not:thank not:them not:until oat past piec press put quit read roll scanner seen send shak stor straight strap thes thru turn whil wish
-2 <id> afternoon both bought cancel check clos dad day did dog each everyth found free full gone good hello help how leav mail manager money morn new not:any not:book not:said phon pric quiet regard run shift show staff still take team think ticket till updat what without
-3 <money> <number> all app but can dead done kind light littl miss no not:be not:me not:of only other our over paid pay same see someth than they third told under which yes
-4 again an back by from here left like name never noth out stay work
-5 be her now that time took
-6 are doe if or thank
-7 <?> for know pleas
-8 as it
-9 my
-11 is
-13 <handle>
`,
    ours: `
9 your
8 oh
7 take
6 am good happen i what yes
5 hello
4 so
3 account awful no pleas read would
2 <?> afternoon ahead choos clinic line messag morn number repair season speak tell time vet voucher whol
-2 #name# <duration> as be from have hi how in is like look new or to understand we
-3 <date> <number> are has our see thi which
-4 at not with
-5 will
-8 it you
-10 and
-15 the
`,
  },
  acknowledge: {
    bias: 24,
    facts: `
18 feels
17 ever:vulnerable
16 tagged turns:3
15 turns:1
14 asks:scorn first-contact
12 ever:sarcasm now:sarcasm ours:stock we-wrote
11 first-words ours:re-ask
9 heat:0.6 long-story we-said:asks-for
8 asks:why deed glad-sign last:re-ask now:venting ours:refusal says:more-to-come says:wants-an-ear says:yes several-sentences we-just-said:asks-for
7 asks-and-goes-on falling heat:1 now:thanks ours:bare-refusal rising says:just-listen we-said:pending
6 calls-names ever:accepts ever:broken-promise last:prevention last:refusal now:broken-promise ours:gratitude ours:policy ours:prevention reply:short says:service-failure we-just-said:pending
5 last:bare-refusal last:reassurance now:ignored now:repeats now:shouting now:vulnerable ours:cold ours:follow-up says:who-owns sent-round we-asked
4 ever:self-harm heard-last heat:2.5 last:stock negative now:misunderstood now:self-harm says:correction says:unnamed says:whose-it-is trouble-last turns:4 we-said:one-moment
3 cheerful done:apologize done:let-vent ever:misunderstood ever:shouting just:acknowledge just:let-vent last:empathy last:follow-up last:gratitude last:vague-promise ours:apology ours:vague-promise says:still-writing third-turn turns:5 we-just-said:says-back we-just-said:tell-me we-said:tell-me
2 ever:rejects ever:repeats heat:0.3 heat:2 many-turns now:asks-human now:softening
-1 now:security we-just-said:confirm
-2 asks:fact ever:thanks promise:pending reply:calm reply:no says:asks-how says:but says:digs-in says:money
-3 done:answer done:ask ever:abuse ever:churn just:take-ownership last:ownership now:churn ours:explanation ours:question question reply:bare says:goodbye unfinished we-just-said:sends-off we-just-said:soon we-leave-it-open we-said:final we-said:says-back we-said:sends-off we-said:soon
-4 ever:publicity now:accepts now:publicity now:safety-incident now:wants-answer promise:due-today same-demand says:cancels says:go-on-then says:request says:vows-to-go-on says:when-mine we-just-said:anything-else we-just-said:checks we-just-said:final
-5 answered-us asks:how-start asks:news few-words offered-twice reply:takes-it says:do-it says:either says:same-again says:tangled says:when signs-off trails-off we-said:anything-else we-said:checks we-said:confirm
-6 asks:deed done:offer-options ever:legal now:wants-remedy ours:remedy reply:facts says:coming-at-all says:go-ahead says:not-my-point system-last
-7 done:act-and-explain ever:wants-remedy now:access-need now:legal now:violence ours:action reply:answers says:help-me says:insult-to-you says:orders-a-change timed
-8 ever:violence just:answer last:explanation ours:pass-the-buck reply:picks says:worked
-9 last:pass-the-buck our-turn-last reply:goes-on reply:thanks says:no-complaint says:will-wait
-10 asks:when-mine convoluted ever:access-need fault gave-data just:set-boundary says:gives-credit we-just-said:limit
-11 now:resolved reply:opens-well turns:2
-12 ask:open done:set-boundary we-said:limit
-13 ever:resolved
-15 reply:gives-data
-17 says:false-alarm
`,
    pairs: `
11 first-contact&now:thanks
10 first-contact&tagged now:wants-answer&at-us we-wrote&question
9 asks:fact&warm:2
8 at-us&warm:1 cheerful&warm:2 tagged&now:wants-answer tagged&warm:0
7 deed&at-us first-contact&warm:0 negative&we-asked we-wrote&negative we-wrote&warm:1
6 asks:fact&at-us deed&warm:0 long-story&deed question&we-asked we-wrote&deed
5 asks:fact&deed negative&long-story now:thanks&warm:0 now:venting&at-us question&few-words question&tagged we-asked&warm:2 we-wrote&asks:fact
4 few-words&deed first-contact&at-us first-contact&now:venting long-story&now:thanks long-story&warm:0 negative&at-us negative&tagged negative&warm:0 question&at-us we-asked&now:wants-answer we-wrote&now:wants-answer
3 cheerful&warm:1 deed&warm:1 long-story&asks:fact long-story&now:venting now:thanks&asks:fact now:venting&deed now:venting&warm:2 now:venting&warm:3 question&warm:1 tagged&now:thanks we-asked&asks:fact we-wrote&we-asked
2 few-words&asks:fact few-words&warm:3 first-contact&long-story negative&now:thanks negative&warm:3 now:wants-remedy&warm:3 tagged&asks:fact tagged&cheerful we-asked&at-us we-asked&deed we-wrote&few-words we-wrote&long-story we-wrote&warm:3
1 we-wrote&warm:0
-1 negative&warm:2
-2 asks:fact&now:wants-remedy asks:fact&warm:3 deed&warm:2 long-story&at-us long-story&cheerful long-story&warm:2 negative&asks:fact negative&now:wants-remedy negative&warm:1 now:thanks&warm:2 now:thanks&we-asked now:wants-answer&deed now:wants-answer&now:wants-remedy now:wants-remedy&deed now:wants-remedy&warm:1 tagged&at-us tagged&we-asked we-asked&warm:3
-3 deed&warm:3 few-words&warm:0 first-contact&now:wants-remedy negative&now:venting now:thanks&now:wants-answer now:wants-answer&warm:0 now:wants-remedy&warm:2 question&now:wants-answer question&now:wants-remedy question&warm:3 tagged&now:wants-remedy we-wrote&warm:2
-4 cheerful&warm:3 first-contact&few-words first-contact&negative negative&now:wants-answer negative&question now:thanks&at-us now:thanks&cheerful tagged&deed
-5 cheerful&at-us cheerful&warm:0 first-contact&asks:fact first-contact&now:wants-answer tagged&few-words
-6 at-us&warm:2
-7 we-wrote&now:thanks
-8 asks:fact&warm:0 few-words&we-asked negative&deed question&asks:fact
-11 first-contact&question
`,
    words: `
23 <duration>
18 every
15 was
14 sinc
13 all
12 becaus do she us
11 i you
10 me peopl so
9 my real sat that thi
8 a had like not:a up
7 am honest not:want somebody to week who would writ
6 another by dead engineer everyth great is job just lot past updat very water we what
5 ago and answer clean fami floor fourth get gone in kid month not:even not:i not:that not:to pric show star them thru wait walk watch
4 <clock> <number> actual baby been big brick check cheer clear come firm fram got home human line man music newborn nobody not not:any not:for not:more not:pay not:why not:word noth of paper recommend right seat short should singl sofa someth story tabl together went were wow
3 airport anyth arriv ask be bed broken bus cake children com could customer daughter delivery desk did died driv exam face first front full gave gown hard hate hear his hope hot idea learn machin men meter not:<handle> not:and not:came not:get not:have not:know not:like not:money not:pleas not:put not:real not:sleep not:up note oh pack parcel pleas queu rent sav second servic shrug size sleep someon staff stair stop ther thes thought time tir told until vet visit wage whil whol
2 <?> across ad aid android annek appoint attach autistic beer bill bug buy call camp ceil chair chip christen cleaner computer cover cow dad day done drill drov eighty fare fat final fix from grandmother joke kept key know list love myself not:again not:anyth not:baby not:felt not:in not:look not:out not:rang not:see not:small order page pair piec quick rain rat read refus restaurant ring self sentenc serious somewher spent stand summer tell test their thos though tour town treat trolley voic wed whoever with wrot
1 the
-2 absolut account alon appreciat at away bag battery better birthday bless bought brilliant brok but came camera card certificat channel clos date dear drink father gift given glass guard happy hav husband ignor itself knee lift link lost mak many miss mov none not:ask not:behind not:complaint not:enough not:fault not:found not:from not:me not:mind not:time not:use not:water not:which on password paus plastic plus pool quot repair repeat reply roofer screen seller settl shift slag some soon speak stamp talk telly they touch tree turn wrong x yourself
-3 after anyway believ bucket carpet christma confirm crew deaf deliver enough error expect fair give good haha kitchen letter littl look main manager mate near need not:call not:charg not:could not:with not:your ok okay once plac press print printer problem regard reset room router row say sister under use usual way wher worth yes
-4 an being brother chang doe ever form go going grand its last leav let light mail own plan possibl same send sort sure thank wall
-5 <date> connect door found if in. new off paid question then which wife work year your
-6 back flight kind left return sorry still
-7 has he hello hi no when
-8 <url>
-9 <id> see
-10 free will
-12 or
`,
    ours: `
6 has help we
5 be list number
4 been check he need pleas referenc thank understand
3 <duration> a apologiz can for hear i may ms time was your
2 account appoint ask choos different do hour late limit log much offer plac plan ready router status take to
-2 address adeyemi again bill chang chat done even home leav look name not:<date> not:on not:to not:you off our pick put return ring start that then thru watch
-3 at book both by call did go happen have hello if now oh so thi want
-4 <date> and here is mr the will
-5 could it no
-6 from me or
-7 you
-8 <number>
`,
  },
  apologize: {
    bias: 11,
    facts: `
29 tagged
19 deed
18 promise:overdue
17 says:service-failure
16 ever:accepts says:but several-sentences
13 asks:who heat:0.6 reply:short says:money turns:1
12 ever:broken-promise reply:throws-back
11 asks:why
10 glad-sign long-story offered-twice sent-round we-said:one-moment
9 ever:publicity first-contact last:defensive negative now:repeats ours:gratitude
8 now:venting ours:defensive says:correction says:who-owns turns:4
7 asks:scorn ever:misunderstood ever:shouting heat:1.5 last:pass-the-buck now:misunderstood ours:pass-the-buck ours:stock reply:names-time says:denied-back says:whose-it-is timed
6 asks-and-goes-on done:commit-timeframe ever:repeats ever:venting heat:3 last:cold now:publicity ours:cold ours:timeframe tangled we-leave-it-open we-wrote
5 asks:when-mine last:stock now:ignored says:when-mine says:whoever-can turns:3 we-just-said:one-moment we-just-said:says-back we-just-said:sends-off we-said:says-back we-said:sends-off
4 asks:fact ever:ignored ever:rejects last:follow-up ours:follow-up says:not-my-point we-just-said:asks-for
3 asks:deed chose done:ask fault heat:0.3 last:gratitude last:upsell malfunction now:legal now:shouting ours:bare-refusal ours:question ours:upsell says:asks-options says:same-again says:worked
2 ever:legal just:commit-timeframe last:timeframe question says:do-it turns:5
1 heat:2.5
-2 done:apologize ever:sarcasm now:access-need now:sarcasm now:thanks numbered-part ours:apology reply:gives-data says:digs-in says:just-listen system-last we-said:asks-for
-3 calm-question ever:asks-human ever:thanks ever:vulnerable falling just:acknowledge just:answer just:take-ownership last:empathy last:explanation last:ownership last:repetition loud now:accepts now:wants-answer ours:repetition promise:due-today reply:will says:orders-a-change says:own-doing says:scam we-said:anything-else
-4 asks:news calls-names ever:churn ever:softening ever:wants-answer just:restate last:restatement now:rejects our-turn-last promise:pending reply:answers says:cancels says:request says:wants-an-ear third-turn we-asked we-just-said:anything-else we-just-said:confirm we-just-said:final we-said:final
-5 done:take-ownership just:offer-options last:remedy now:softening now:urgent ours:ownership reply:facts says:all-well says:legal-step says:more-to-come says:tangled we-said:pending
-6 answered-us apologized-twice asks:when done:offer-options ever:abuse ever:access-need now:abuse now:private-data now:safety-incident ours:remedy reply:goes-on reply:nod rising says:goodbye says:help-me we-said:confirm
-7 ever:urgent reply:no reply:yes says:look-up
-8 burst done:acknowledge done:set-boundary ever:self-harm heard-twice just:set-boundary last:reassurance now:self-harm ours:empathy reply:thanks says:vows-to-go-on trouble-last we-just-said:limit we-said:limit
-9 ask:open convoluted signs-off
-10 now:resolved ours:reassurance says:not-now
-11 reply:opens-well
-12 reply:calm says:still-writing
-13 ever:resolved ever:security now:security turns:2
-14 cheerful
-15 says:either
-16 says:false-alarm
-18 says:insult-to-you says:will-wait
-19 says:no-complaint trails-off
-21 says:gives-credit
`,
    pairs: `
15 first-contact&deed negative&warm:0
14 first-contact&tagged we-wrote&asks:fact
13 negative&tagged
12 negative&few-words tagged&asks:fact we-wrote&question
11 tagged&warm:1
9 negative&now:venting
8 few-words&warm:1 first-contact&now:venting now:thanks&warm:1 now:wants-answer&at-us tagged&at-us tagged&now:wants-answer we-wrote&negative
7 question&tagged we-wrote&now:wants-answer we-wrote&warm:1
6 deed&warm:2 few-words&deed long-story&question question&now:wants-remedy question&warm:2 tagged&warm:0 we-asked&now:wants-answer
5 asks:fact&warm:1 at-us&warm:2 long-story&now:thanks we-asked&asks:fact
4 at-us&warm:1 deed&warm:3 first-contact&warm:1 now:venting&warm:1 question&we-asked tagged&deed
3 asks:fact&warm:2 first-contact&at-us first-contact&long-story first-contact&now:thanks first-contact&warm:2 long-story&warm:0 long-story&warm:3 now:thanks&cheerful now:wants-answer&now:wants-remedy now:wants-remedy&warm:3 tagged&now:wants-remedy we-wrote&few-words we-wrote&warm:2
2 asks:fact&now:wants-remedy deed&at-us first-contact&warm:3 long-story&now:wants-answer long-story&warm:1 long-story&we-asked now:thanks&at-us now:thanks&we-asked now:venting&deed now:venting&warm:3 now:wants-answer&deed now:wants-remedy&cheerful now:wants-remedy&warm:1 question&few-words we-asked&now:wants-remedy we-wrote&now:wants-remedy
1 negative&warm:3
-1 first-contact&cheerful
-2 asks:fact&deed cheerful&at-us few-words&cheerful now:thanks&asks:fact now:thanks&now:venting now:venting&asks:fact now:venting&warm:2 now:wants-answer&cheerful question&now:venting tagged&warm:2 we-asked&warm:2 we-wrote&we-asked
-3 cheerful&warm:2 first-contact&few-words first-contact&negative first-contact&now:wants-remedy first-contact&warm:0 long-story&now:venting long-story&now:wants-remedy now:thanks&now:wants-answer question&warm:3
-4 asks:fact&now:wants-answer asks:fact&warm:0 at-us&warm:3 long-story&asks:fact long-story&warm:2 negative&question now:venting&few-words tagged&now:venting we-wrote&at-us we-wrote&now:thanks we-wrote&now:venting we-wrote&warm:3
-5 cheerful&warm:1 few-words&we-asked we-wrote&cheerful we-wrote&deed
-6 at-us&warm:0 few-words&warm:2 negative&asks:fact negative&now:wants-answer now:wants-remedy&warm:2 question&deed
-7 deed&cheerful negative&now:wants-remedy
-8 first-contact&now:wants-answer negative&warm:1
-9 now:thanks&warm:0
-10 first-contact&question question&now:wants-answer tagged&cheerful
-11 first-contact&asks:fact
`,
    words: `
23 <number>
21 took
20 had
18 was
17 ask room
16 for
14 sent told
13 <money> and
12 paid
11 gone phon third
10 <handle> check door great left no now same
9 another it miss order pay peopl
8 driver in job nobody said stand why wrot
7 already an breakfast got instead off past sinc the twic wait walk
6 a also bed call came hand not:and not:work plac show sign waiter well when wrong
5 <clock> alon app away cancel day else every full garden given her his hotel i ink late laugh line long mail must not:at not:call not:no out outsid read rent sea star system time top updat view water
4 bathroom becaus boy charg clos confirm did different extra father him ill its kitchen lamp list next not:mention not:said not:to page park pictur pool reception run salad set she sheet shop side somebody taken test tip used who without wors
3 <duration> although anniversary anyth bar big bite brick brought cake camera car child choic clean cm cost cut decent deliver delivery dessert dirty disappoint discount dress drop email empty fish front glass goe happy hard have heard hey lad laptop liar lift lol lot loud m manager map mark menu meter nice non not:<duration> not:bill not:book not:cancel not:even not:has not:him not:night not:other not:rang not:room not:sorry not:time not:told not:was not:when number of onlin other parent party per plant plat pleas pram quarter receptionist request restaurant result sat say second server servic shirt sim size smell st suitcas tea them trainer treadmill unpaid way wed
2 <?> ac across actual adult answer anyon asleep ate been biscuit bought broken button café carpet catch certificat charm chat checkout chicken clown cold color company complaint complet construction could curtain dead deaf embarrass expect fenc film fourteen fridg friend funny gift happen hmm hour hous how label leg life liv love maintenanc mayb milk minus mistak mix mother nois not:<money> not:a not:ask not:back not:came not:eaten not:had not:have not:her not:like not:name not:one not:proper not:return not:second not:show not:us not:we not:wheel not:window nowher oat orang paint person poor present pric put receiv road seat security seem self sham shelf sick sir sit sleep small so sound spok status studio sweet swell swim tabl thin throw toilet tour towel try until vanish very villag waitress weekend which whos
-2 <email> <id> ago along alright any arriv bike booklet c caught ceil cot count cover credit do done earlier english error explain final find freez give gorgeous grad gran grandson hot hurry ignor in. install key kind light log lunch many match mate me month more ms near not:<number> not:after not:am not:another not:ever not:i not:is not:mind not:more not:nobody not:old not:or not:person not:see not:sleep not:stop not:would odd okay piano pin post pour problem real recommend regard releas repeat roof screen season sens soon sweetheart thes thorough useless usual ward warehous warm wash wear week whether wife wow writ year yes zero
-3 account allergy approv bag befor being bet black bring burst by care chap christma computer conferenc courtesy dear draw dream early end everyth excellent fair fix gem hahaha hate hospital jump kit legend like messag minut mr no. not:care not:chas not:complaint not:door not:get not:much not:on not:only not:post not:reply not:with nut pack perfect pull refund remember reset respect review school settl shall silly somewher street support surpris surviv tap thru ticket touch us valu we wheelchair wher wish wonder 😂
-4 <hashtag> again anyway around baby bank brother bye dad doe feel forget get going green guy hear help here honest is leav new not not:about not:it not:need not:photo not:your plan print queu quick quiet shout shut sister sort spell start tell ther toddler van what whoever
-5 all alway as come fine first gave hall hang made man mov not:you paper roll should swap team that unless
-6 be best com cross found good let morn night proud sorry talk then town want would
-7 about card kid mom need not:the or someth thos till
-8 <url> bit free if keep littl not:my thing
-9 can hello ok to with
-10 last see
-11 are right
-12 from know on
-13 am
-15 thank
-16 you
-17 <date>
-21 will
`,
    ours: `
9 our
8 pleas
6 <date> be between
5 cancel on train your
4 are as hi not:that was
3 account call check day deliver depot engineer has let no not:do not:in not:to phon policy record request restart which
2 <url> about an been caus chat courier dear job me never not:<date> not:the not:would out parcel ready ring show sir status take technician time to
-2 <?> <money> again anyth come goe hello hold if in letter list need night not:thi off own send sinc start them then want way why word would yes
-3 a answer both from here much not:yet now of so tell that
-4 <clock> am morn up
-5 ask mr
-6 and or the what
-7 <duration>
-8 can
-10 it you
-12 i is
`,
  },
  "take-ownership": {
    bias: 8,
    facts: `
57 says:who-owns
42 sent-round
33 asks:who
17 promise:overdue we-just-said:sends-off we-said:sends-off
15 several-sentences
13 last:pass-the-buck note:handed-on
12 apologized-twice asks:scorn first-contact ours:pass-the-buck
11 last:vague-promise note:closed ours:vague-promise says:service-failure
10 at-us ever:repeats tangled timed turns:5
9 deed ever:ignored ever:shouting heard-twice now:ignored now:repeats says:whoever-can
8 ever:legal last:follow-up says:go-on-then turns:3
7 now:legal ours:follow-up says:money
6 heat:0.6 last:repetition negative ours:repetition reply:names-time tagged
5 done:act-and-explain just:apologize last:apology long-story malfunction now:shouting now:venting ours:action ours:gratitude question reply:throws-back
4 ever:asks-human ever:churn first-words glad-sign just:commit-timeframe last:timeframe now:asks-human ours:stock says:but says:do-it says:same-again
3 ever:sarcasm heat:3 last:re-ask now:sarcasm reply:insists reply:nod says:when-mine we-just-said:pending we-just-said:soon we-leave-it-open we-said:soon
2 asks:deed ever:broken-promise ever:private-data heat:1.5 last:stock now:churn ours:re-ask we-said:one-moment
-1 reply:short
-2 done:restate ever:accepts ever:security now:abuse now:urgent numbered-part ours:defensive ours:restatement promise:due-today reply:takes-it says:not-my-point signs-off we-just-said:final we-just-said:says-back we-named-a-time we-said:checks
-3 answered-us done:apologize ever:abuse ever:misunderstood ever:softening just:acknowledge just:let-vent last:bare-refusal last:empathy now:softening now:wants-answer our-turn-last ours:apology ours:reassurance reply:goes-on says:either says:just-listen says:legal-step says:unnamed says:vows-to-go-on we-just-said:confirm we-just-said:tell-me we-said:final
-4 asks-and-goes-on asks:when burst calls-names convoluted done:let-vent done:set-boundary ever:access-need ever:thanks ever:violence few-words just:act-and-explain just:restate just:set-boundary last:action last:restatement many-turns now:misunderstood now:security now:violence now:wants-remedy promise:pending reply:picks says:look-up says:yes we-just-said:limit we-said:confirm we-said:limit we-said:tell-me
-5 ever:resolved ever:self-harm ever:urgent ever:wants-remedy just:ask last:question last:reassurance now:rejects now:resolved now:self-harm reply:no reply:yes says:digs-in we-said:says-back
-6 ask:open asks:what-now cheerful now:accepts now:access-need now:safety-incident reply:gives-data says:correction says:false-alarm says:help-me says:orders-a-change says:own-doing says:wants-an-ear we-asked
-7 done:offer-options ever:safety-incident ours:remedy says:gives-credit says:tangled trouble-last turns:2 unfinished
-8 gave-data just:offer-options last:remedy says:goodbye says:no-complaint
-9 reply:thanks says:more-to-come says:still-writing
-10 reply:opens-well says:not-now
-11 says:will-wait
-12 says:asks-options
-15 says:insult-to-you
-19 trails-off
`,
    pairs: `
8 negative&warm:0
7 first-contact&now:venting now:venting&deed
6 we-wrote&now:wants-answer
5 few-words&deed tagged&deed we-wrote&asks:fact
4 at-us&warm:1 deed&warm:3 first-contact&tagged first-contact&warm:1 long-story&question long-story&warm:1 negative&now:venting we-wrote&deed we-wrote&negative
3 deed&warm:0 deed&warm:2 first-contact&at-us first-contact&warm:2 negative&long-story question&now:wants-remedy question&warm:1 tagged&at-us
2 asks:fact&warm:2 few-words&warm:2 negative&few-words negative&tagged now:thanks&deed now:venting&warm:2 now:wants-answer&warm:0 question&now:venting question&warm:2 tagged&now:venting tagged&warm:1 we-wrote&at-us we-wrote&question we-wrote&warm:0
-2 asks:fact&cheerful asks:fact&warm:3 few-words&asks:fact long-story&at-us now:wants-answer&warm:2 question&warm:0 tagged&asks:fact
-3 first-contact&asks:fact first-contact&warm:0 negative&now:wants-remedy now:wants-remedy&deed now:wants-remedy&warm:0 question&now:wants-answer question&tagged we-wrote&cheerful we-wrote&we-asked
-4 first-contact&few-words negative&at-us negative&warm:1 now:wants-answer&deed question&deed tagged&now:wants-answer we-wrote&now:venting we-wrote&warm:2
-5 asks:fact&deed deed&at-us deed&warm:1 negative&asks:fact negative&now:wants-answer
-6 few-words&warm:0 question&asks:fact we-asked&warm:0
-7 first-contact&now:wants-answer
-8 asks:fact&now:wants-answer
`,
    words: `
18 who
14 is
13 a me
12 and it
11 person so
10 has
8 job third told your
7 been now
6 at case great liv not:person ring say them thi was
5 an clos had look mo name nobody not:it said same sent sinc somebody then thru
4 after am both camp can each firm got have hole into its jo lock meter not:has not:on number over room sign to took websit wher
3 <money> account actual are back belong branch by claim complet contact did every exact fill form going hav hold left line log manager not:a not:again not:have not:is not:work o paid promis read roof send stand still take tent trip unpaid vanish very w well
2 <duration> <handle> all ask bank becom brain cake call click contract council day deal desk door email empty feel fella for given go hand instead leak lean logo meet never none not:<date> not:did not:email not:met not:out not:ther not:was plat queu reception recommend screenshot set signatur singl sir technical ticket time tour waiter warehous watch word
-2 <?> <id> <url> anyway best but came car card com done else even free gate here leav lost mak mov new no not:about not:am not:done not:know on other part plastic real see shall shop sister some stay taken than think till too try us van wall year yes
-3 any arriv as come fine hang home last let letter littl not:at not:be not:in not:need not:thi not:writ not:you of photo put she shut start that up way wife work
-4 <date> about bought from give good he hi if just keep know night not:i off only should sorry thing will
-5 befor not:to or right someth talk would
-6 not when
-7 bit need ok thank
-8 be ther
-10 what
`,
    ours: `
12 will
11 be
7 team
6 contact
5 apologiz
4 has hello may they
3 an been experienc for have help how look not:any not:here not:more pleas their touch we who
2 able apology are chat colleagu do fill form frighten inconvenienc into jo log matter ring the thru was
-2 at can could go on that way yes
-3 <?> <date> <money> am back chang it like or sorry
-4 book no your
-6 <duration> and
-7 <number> of
-9 is
`,
  },
  restate: {
    bias: -6,
    facts: `
47 says:tangled
41 says:correction
40 convoluted
37 says:but
30 now:misunderstood
28 ever:misunderstood
26 tangled
22 long-story
20 we-said:says-back
19 says:request
17 cheerful
16 says:not-my-point
13 reply:no reply:short says:unnamed we-named-a-time
12 we-just-said:says-back
11 done:restate negative ours:restatement
10 ever:shouting several-sentences
9 done:let-vent says:digs-in we-said:tell-me
8 just:restate last:restatement rising
7 asks:how-start reply:yes says:cancels
6 asks:why calm-question ours:cold reply:opens-well says:asks-how says:orders-a-change we-leave-it-open
5 heat:1 says:either signs-off
4 last:reassurance reply:facts reply:takes-it says:money trouble-last turns:2 turns:3 we-wrote
3 ask:open just:let-vent last:cold reply:insists says:said-otherwise turns:5 we-just-said:tell-me
2 asks:scorn just:answer last:explanation now:wants-remedy ours:reassurance reply:gives-data says:help-me says:more-to-come says:whose-it-is
-2 burst done:acknowledge ever:rejects ever:sarcasm ever:security full-marks just:apologize last:apology last:repetition last:stock last:vague-promise now:abuse now:sarcasm ours:empathy ours:repetition ours:vague-promise says:false-alarm says:legal-step says:own-doing says:service-failure we-just-said:asks-for we-just-said:checks we-just-said:confirm we-just-said:sends-off we-said:sends-off
-3 asks:when done:set-boundary ever:abuse ever:resolved just:set-boundary now:churn now:private-data now:resolved now:venting now:vulnerable promise:pending reply:thanks reply:unsure reply:will says:coming-at-all says:wants-an-ear says:when-mine says:worked says:yes we-just-said:limit we-just-said:soon we-said:asks-for we-said:checks we-said:confirm we-said:limit we-said:soon
-4 answered-us asks-and-goes-on ever:asks-human ever:churn ever:private-data ever:self-harm ever:thanks first-words heard-twice heat:2.5 just:ask last:follow-up last:pass-the-buck last:question loud now:asks-human now:self-harm now:urgent offered-twice ours:follow-up ours:pass-the-buck question reply:answers reply:names-time reply:picks says:whoever-can third-turn trails-off we-just-said:anything-else we-said:anything-else we-said:one-moment
-5 ever:access-need ever:urgent last:refusal now:access-need now:ignored now:safety-incident now:thanks now:wants-answer ours:stock says:no-complaint says:still-writing turns:1
-6 done:offer-options ever:accepts ever:safety-incident feels just:offer-options last:remedy ours:refusal ours:remedy reply:calm says:gives-credit says:same-again we-asked we-just-said:pending
-7 asks:when-mine ever:venting last:gratitude now:rejects promise:overdue says:insult-to-you we-said:pending
-8 ever:ignored malfunction says:asks-options says:will-wait
-9 heat:1.5 heat:2 ours:gratitude
-10 first-contact just:commit-timeframe last:timeframe says:when
-11 done:apologize heat:0.6 many-turns ours:apology
-12 done:commit-timeframe ever:vulnerable gave-data ours:timeframe turns:4
-13 specific
-14 glad-sign says:not-now
-16 tagged
-17 at-us
-18 timed
`,
    pairs: `
15 long-story&asks:fact
13 long-story&warm:0
12 first-contact&long-story
10 first-contact&asks:fact long-story&now:wants-answer
9 long-story&question
7 asks:fact&deed negative&long-story we-wrote&cheerful
6 asks:fact&warm:1 cheerful&warm:0 few-words&warm:1 first-contact&question long-story&deed long-story&now:wants-remedy now:thanks&cheerful now:wants-remedy&deed
5 first-contact&negative first-contact&now:wants-answer long-story&cheerful negative&now:wants-remedy
4 first-contact&now:wants-remedy first-contact&warm:0 negative&deed negative&warm:1 negative&warm:2 we-wrote&now:venting
3 deed&cheerful now:wants-answer&cheerful question&cheerful question&warm:0 we-asked&deed we-wrote&deed we-wrote&warm:1 we-wrote&warm:2
2 deed&warm:2 first-contact&cheerful long-story&warm:1 long-story&we-asked negative&asks:fact negative&warm:0 now:thanks&few-words now:thanks&warm:2 we-asked&warm:1 we-wrote&now:thanks
-2 at-us&warm:0 few-words&asks:fact few-words&now:wants-answer long-story&warm:2 long-story&warm:3 now:thanks&warm:1 question&warm:1 question&warm:2 tagged&asks:fact tagged&deed tagged&now:wants-answer tagged&warm:1 we-asked&cheerful
-3 asks:fact&now:wants-answer at-us&warm:1 at-us&warm:2 deed&warm:3 first-contact&at-us first-contact&deed long-story&now:thanks long-story&now:venting negative&at-us negative&warm:3 now:venting&deed now:wants-answer&warm:2 we-wrote&now:wants-remedy we-wrote&warm:0 we-wrote&we-asked
-4 asks:fact&warm:2 first-contact&now:thanks first-contact&warm:1 first-contact&warm:3 negative&tagged now:thanks&asks:fact we-asked&warm:2
-5 few-words&warm:0 few-words&we-asked negative&now:thanks tagged&warm:0 we-wrote&at-us
-6 first-contact&now:venting negative&we-asked
-7 question&now:wants-answer we-wrote&now:wants-answer we-wrote&question
-8 first-contact&tagged we-wrote&asks:fact
`,
    words: `
19 what
18 not
14 but only
13 that
11 want
10 about not:the
9 my name not:one other seat the then
8 not:<number> of stop
7 go miss no not:cancel pleas swap unless
6 invoic mov plac return
5 again as both different doubl down is letter me not:i not:what off one read say way
4 are arriv aye credit did got have his it land leav not:am not:be not:is not:old not:return not:stop not:to put thank touch which wife wrong
3 apart bag becaus bit case correct dog goe him hmm love mail myself near not:could not:leav not:only not:other not:read number o'clock paid peopl person plan singl slept split they thing thought vegan warm
2 <number> alon bedroom big bill book bring chang collect conferenc contractor cost day doctor each english except father feel fine flight friend from gift grandson guess here internet kind kit let lift liv look maintenanc more not:day not:know not:lose not:no not:on not:our not:pric not:say not:use not:was not:which or owe paus pay rather row season sister site sorry sure think third top tree use usual w well why x yes
-2 ah bad box call cm error even extra fair first front full hard help hi instead need not:more not:way not:with not:word ok out outsid quick saw second send stand start stood tabl than till turn view wait watch wed wher wors
-3 <id> <money> already could desk everyth girl great home morn nice short show somebody someon staff still very walk work
-4 <clock> been befor came doe her if just mother not:at now sinc talk who
-5 <?> not:of open room
-6 by every how like our too your
-7 had on ther was with would
-8 <handle> all not:it
-9 <date> <duration> can in not:a
-10 at time will
-11 to
-14 thi
-17 a
`,
    ours: `
12 your
9 have
8 return
7 are different
6 <duration> cancel for of
5 i
4 <id> <money> at in more sure want
3 <date> as confirm got gray home like name rais seat set start that understood wonder
2 address certain chang class hi in. includ oh one pair request room so tariff within writ
-2 #name# <?> <number> account be been book car glad hold if is may morn mr not now same thank under what with
-3 about back can else has how look not:the or take time try we yes
-4 could on they will
-5 do
-6 pleas
-15 it
`,
  },
  ask: {
    bias: -2,
    facts: `
37 fault
34 says:help-me
32 asks:how-start
31 says:asks-how
27 trails-off
26 few-words
25 reply:opens-well
18 reply:unsure
17 last:reassurance
16 asks:deed tagged turns:1
15 ours:reassurance
13 reply:thanks
12 ever:wants-remedy falling just:acknowledge last:empathy malfunction now:accepts
11 says:same-again
10 ever:accepts first-contact
9 answered-us convoluted ever:ignored first-words now:rejects
8 just:apologize last:apology reply:answers says:request
7 done:acknowledge ours:empathy reply:facts
6 calm-question ever:misunderstood now:misunderstood says:orders-a-change
5 ever:softening now:softening now:wants-answer reply:gives-data says:unnamed system-last
4 asks:fact ever:rejects just:let-vent reply:names-time reply:short says:but says:no-complaint says:tangled signs-off trouble-last we-just-said:tell-me
3 ever:private-data ever:thanks heard-last last:cold now:wants-remedy ours:cold question reply:takes-it rising
2 done:apologize now:venting ours:apology says:do-it says:go-on-then
-2 asks:when burst ever:abuse ever:access-need last:bare-refusal last:prevention now:abuse now:vulnerable numbered-part offered-twice ours:prevention promise:overdue reply:goes-on reply:yes says:yes turns:3 we-just-said:says-back we-just-said:sends-off we-said:says-back we-said:sends-off
-3 apologized-twice heard-twice just:answer just:set-boundary last:explanation long-story loud note:closed ours:bare-refusal reply:insists says:all-well says:digs-in says:legal-step says:money we-just-said:limit
-4 asks:scorn asks:what-now done:set-boundary last:follow-up last:repetition last:stock last:upsell note:handed-on now:safety-incident ours:follow-up ours:gratitude ours:repetition ours:upsell reply:will we-just-said:checks we-just-said:soon we-said:checks we-said:limit we-said:soon
-5 ask:open calls-names done:answer ever:asks-human ever:safety-incident ever:urgent feels full-marks gave-data heat:2 last:pass-the-buck last:refusal now:access-need now:asks-human now:private-data now:security now:urgent ours:explanation ours:pass-the-buck ours:refusal reply:picks says:coming-at-all says:own-doing we-just-said:asks-for we-just-said:pending we-said:pending
-6 asks:news cheerful ever:security heat:0.6 just:commit-timeframe just:offer-options last:remedy last:timeframe ours:stock says:either says:whose-it-is we-just-said:anything-else we-said:anything-else
-7 ever:venting just:act-and-explain last:action says:insult-to-you says:not-now unfinished we-said:asks-for
-8 done:commit-timeframe ours:timeframe reply:no says:false-alarm says:go-ahead says:wants-an-ear says:worked specific turns:4 we-named-a-time
-9 done:act-and-explain now:repeats now:resolved ours:action says:whoever-can tangled turns:5
-10 done:offer-options ours:remedy reply:bare reply:nod says:service-failure third-turn
-11 asks-and-goes-on asks:when-mine asks:who ever:repeats heat:1.5 now:shouting says:when-mine
-12 ever:resolved ever:vulnerable glad-sign says:asks-options says:gives-credit says:goodbye says:more-to-come says:still-writing timed we-just-said:confirm we-said:confirm
-13 at-us many-turns says:who-owns we-leave-it-open we-wrote
-14 sent-round
-17 says:when
-19 heat:1 says:will-wait
-23 several-sentences
`,
    pairs: `
19 first-contact&few-words
17 first-contact&asks:fact
14 we-wrote&deed
13 question&asks:fact
12 first-contact&warm:0
10 first-contact&question we-wrote&now:thanks
9 asks:fact&warm:0 few-words&warm:0 we-asked&warm:1
8 deed&cheerful first-contact&tagged negative&tagged
7 deed&warm:1 few-words&warm:2 first-contact&now:wants-answer negative&now:thanks question&now:wants-answer
6 negative&few-words now:thanks&deed tagged&asks:fact tagged&warm:1 tagged&warm:2
5 few-words&now:wants-answer negative&warm:1 question&tagged question&warm:0 tagged&now:venting we-wrote&warm:2
4 first-contact&now:wants-remedy now:thanks&at-us now:thanks&now:wants-remedy now:venting&at-us now:wants-answer&deed
3 asks:fact&now:wants-answer few-words&asks:fact first-contact&warm:1 now:wants-remedy&warm:0 question&deed tagged&deed we-asked&deed
2 at-us&warm:2 at-us&warm:3 few-words&now:wants-remedy negative&at-us negative&now:venting now:thanks&now:venting now:thanks&warm:2 tagged&at-us tagged&warm:3 we-wrote&negative we-wrote&now:venting we-wrote&warm:1
-1 asks:fact&deed
-2 negative&we-asked question&cheerful we-asked&at-us we-asked&warm:2 we-wrote&cheerful we-wrote&now:wants-remedy we-wrote&warm:3
-3 asks:fact&warm:2 cheerful&warm:0 deed&at-us deed&warm:3 long-story&warm:1 negative&question question&we-asked tagged&cheerful we-asked&now:wants-answer we-asked&now:wants-remedy we-wrote&at-us
-4 asks:fact&at-us asks:fact&warm:1 deed&warm:2 first-contact&at-us negative&now:wants-answer negative&warm:2 question&at-us question&warm:2 we-wrote&now:wants-answer
-5 now:thanks&asks:fact now:thanks&few-words now:thanks&we-asked question&now:wants-remedy tagged&warm:0 we-asked&cheerful
-6 now:wants-answer&at-us we-asked&warm:0 we-wrote&few-words
-7 negative&asks:fact
-8 few-words&cheerful
-9 asks:fact&now:wants-remedy first-contact&now:thanks first-contact&warm:2 now:wants-answer&now:wants-remedy we-wrote&question
-11 first-contact&deed we-wrote&warm:0
-12 at-us&warm:0
-14 we-wrote&asks:fact
`,
    words: `
15 my need
14 ok one
12 not:the
11 book with
10 invoic phon problem try
9 <handle> already for not not:my someth yes
8 light like not:more our took
7 <number> about along app hello show sold some then think
6 black dad down morn normal offic only over question red thank the what
5 <?> around call done error fine idea it lad music off right screen tablet wash
4 any aye beer big bigger ceil coat could drip else fare funny gone help hi its log nois not:any not:book not:in not:on not:what parcel play printer reset shift site stat street telly thought tip train window
3 android annek bedroom beep blue boat both bought brown cat cheer christma esim even export friend give has insuranc last look mayb mid move not:app not:ask not:much not:of not:one not:remember not:said not:same not:signal not:sinc not:thing not:which not:your open order other oyelaran page rather report row school size sometim swap take tap than them trip tube updat version we week
2 after allergy anyway bathroom battery booklet bounc brok cake catch chang clos cover curtain dead dear delet disappear doubl draft driver each fourteen from haha have her jean keep keyboard kitchen later lesson letter licens littl mean much near not:again not:by not:fault not:get not:hous not:just not:order not:so not:submit not:ther not:thought not:up not:work orang outsid paint pay pink plain pour regard replac run safe scanner seem signatur sinc sock stood subscription ta team tho ticket trad travel up warn way which worm x
-2 <url> access afternoon again answer anybody appreciat baby bed between bug camp care charg choic crack cross cry desk did dinner downstair due eye fat fee fram front garden gift god gorgeous happen hotel ignor in land load lock main many messag meter mo more network new none not:about not:am not:complaint not:do not:how not:need not:not not:phon not:put not:read not:say not:that note nurs okay omg option paper paus perfect post press quarter read room sav she smell sofa t thick thos until vanish whatever whil why wife wine wrong
-3 account alright another anyth ask attach been best boss brilliant bye check coffe complet confirm contact deliver end full gave get hour i kettl kind languag legend lid make mom mother myself never next not:<date> not:anyth not:baby not:be not:befor not:good not:is not:thank not:them on or out packag past person pick puls quiet refund ring roof say should still super tabl till time too top van view wed wher without wrot year 👍
-4 bill com email exam girl how human if leav lot nice no nobody not:want now old real repair second soon talk voucher walk water
-5 <money> are arriv bank came can day here know not:it not:to not:you photo quick rough sat short somebody someon stay told very
-6 am be becaus being home kid money not:all not:for noth thi to when
-7 befor by found got man not:have wait your
-8 first had that was
-9 back everyth good see so tell
-10 <clock> said who
-11 you
-12 <duration> do is just
-14 <date>
-17 and
-19 at will
`,
    ours: `
8 and is right which
7 hello of put your
6 like no oh
5 get would yes you
4 cours date out what wher
3 <?> both even fami file good hi match name policy real sort updat well
2 alarm another bit came car charg devic digit dinner either flat headset heat here love morn motor mrs my own patienc point small so surnam thank thing when whol
-2 <date> <duration> afraid ask book check frighten give help hold hour left make never next not:charg not:it once read should take then us
-3 between chang else he if let now or plan they thi time was
-4 account anyth are back did do for in me
-5 we
-6 can not ther
-7 <number> the
-9 i
`,
  },
  "offer-options": {
    bias: -5,
    facts: `
64 says:asks-options
29 asks:what-now
25 last:refusal
24 ours:refusal
20 specific
18 last:bare-refusal
17 ours:bare-refusal
16 says:money
15 fault
14 ever:accepts ever:wants-remedy
13 done:apologize ours:apology says:either
12 ever:rejects ever:vulnerable negative
11 ever:access-need
10 ever:urgent gave-data many-turns now:wants-answer
9 done:offer-options now:rejects ours:remedy says:own-doing
8 few-words last:pass-the-buck now:access-need
7 just:restate last:restatement malfunction now:urgent ours:pass-the-buck question reply:declines reply:gives-data
6 just:apologize last:apology now:venting offered-twice
5 asks:fact last:repetition now:abuse now:accepts now:vulnerable ours:repetition reply:names-time reply:thanks says:same-again
4 answered-us done:ask ever:abuse heat:3 just:offer-options last:remedy now:shouting ours:question promise:due-today reply:throws-back says:yes signs-off
3 calm-question just:take-ownership last:ownership reply:no reply:will turns:2 we-named-a-time
2 ask:open done:commit-timeframe heat:0.3 heat:2 just:acknowledge last:cold last:empathy now:wants-remedy ours:timeframe reply:calm reply:insists
-2 burst ever:churn ever:sarcasm just:ask last:question now:ignored now:sarcasm ours:stock reply:bare same-demand says:all-well says:coming-at-all says:help-me says:legal-step says:vows-to-go-on says:whose-it-is system-last tagged unfinished we-just-said:confirm we-just-said:final we-just-said:soon we-leave-it-open we-said:soon
-3 ever:ignored ever:legal ever:self-harm ever:shouting ever:thanks ever:wants-answer falling just:answer last:explanation last:gratitude loud now:asks-human now:legal now:resolved now:security now:self-harm reply:opens-well says:asks-how says:asks-news says:do-it says:no-complaint says:not-my-point sent-round tangled we-asked we-just-said:anything-else we-just-said:asks-for we-said:anything-else we-said:final we-said:pending
-4 asks:news asks:when ever:asks-human ever:resolved ever:safety-incident heard-twice last:stock now:thanks ours:follow-up reply:goes-on reply:takes-it says:go-on-then says:goodbye says:orders-a-change says:worked we-said:confirm
-5 deed done:acknowledge now:misunderstood now:safety-incident ours:empathy ours:reassurance reply:facts reply:picks says:false-alarm says:when-mine timed
-6 asks:scorn chose convoluted done:answer done:let-vent done:set-boundary ever:misunderstood ever:softening first-contact just:let-vent just:set-boundary long-story now:softening ours:explanation promise:overdue says:but says:correction says:gives-credit says:tangled several-sentences we-just-said:checks we-just-said:limit we-just-said:one-moment we-just-said:tell-me we-said:checks we-said:limit we-said:tell-me
-7 asks-and-goes-on ever:security glad-sign reply:answers says:digs-in trails-off turns:4 we-said:asks-for we-said:one-moment
-8 says:still-writing says:wants-an-ear says:who-owns third-turn trouble-last
-9 asks:deed reply:nod reply:yes says:go-ahead says:whoever-can
-10 asks:when-mine
-11 at-us heat:1 heat:1.5 just:act-and-explain last:action says:request says:when
-13 asks:who cheerful done:act-and-explain ours:action
-14 heat:0.6 says:more-to-come
-16 says:not-now
`,
    pairs: `
12 we-wrote&negative
9 now:wants-answer&warm:0
8 asks:fact&now:wants-answer negative&warm:1
7 negative&few-words we-wrote&question
6 now:thanks&now:wants-answer now:wants-answer&now:wants-remedy question&asks:fact question&warm:0
5 first-contact&deed first-contact&now:wants-answer
4 asks:fact&warm:0 few-words&warm:1 few-words&we-asked first-contact&warm:0 negative&warm:0 question&now:thanks we-wrote&few-words
3 asks:fact&deed at-us&warm:2 now:venting&warm:2 now:wants-answer&deed now:wants-remedy&warm:0 question&now:wants-remedy we-wrote&asks:fact we-wrote&now:venting we-wrote&tagged we-wrote&warm:1
2 few-words&warm:0 negative&now:thanks negative&now:wants-answer now:venting&asks:fact now:venting&cheerful now:venting&deed now:wants-remedy&deed question&now:wants-answer tagged&we-asked
-2 few-words&deed first-contact&long-story now:thanks&few-words question&warm:1 question&we-asked tagged&warm:1 we-asked&now:wants-answer we-wrote&warm:0
-3 at-us&warm:1 deed&at-us first-contact&now:thanks first-contact&question first-contact&warm:1 long-story&asks:fact long-story&question long-story&warm:0 negative&at-us negative&long-story negative&warm:2 negative&warm:3 negative&we-asked now:thanks&cheerful now:thanks&we-asked now:wants-answer&cheerful question&cheerful tagged&now:wants-answer we-asked&cheerful
-4 asks:fact&at-us few-words&cheerful few-words&now:wants-answer first-contact&tagged first-contact&warm:2 we-wrote&at-us
-5 asks:fact&warm:1 at-us&warm:0 first-contact&negative negative&question now:wants-answer&warm:1 we-asked&asks:fact
-6 cheerful&warm:0 we-asked&deed
-7 we-wrote&cheerful we-wrote&deed
`,
    words: `
16 what
14 i ther
12 <number> are
11 no
10 <date> so
9 <?> for not:me or
8 else make not:for someth voucher
7 a not:it we
6 anyth choic done how it not:how not:other on other paper way wed
5 ceil give new not:use one red stay
4 <id> <money> another befor blink by can correct could deaf forgotten hmm holiday home lamp leav left littl minut money must not:be not:of not:phon not:the not:to off repair shut some to until without
3 all any attach bigger bit boot door either grand held instead key least live logo mistak never none not:doe not:down not:get not:real not:sort not:way only option order photo pric rout siz train try wall week window would
2 add app appreciat around arriv be bill birthday cabl came cancel court crack dress ferry form full girl knock leg licens lid light mile not:about not:am not:care not:do not:have not:in not:new not:remember not:with noth odd open over packag pair plat plus quit quot rate rather room scan seller size spin st stock tablet than that think thumb whit wors
-2 <clock> address also altogether alway answer book brilliant bye clear code confirm corridor cover did end everyon expect freez has heart hors itself later lift liv mom more not:all not:and not:any not:are not:finish not:from not:mean not:one not:order not:ther paid password past pull row seat shout stand start stuff the their thes third thought ticket time used want whoever whos wrong 👍
-3 <duration> b. been better but given going great invoic just know label last look mail man name nobody not:befor not:need not:sleep not:what number offic out put right roll should someon tell then thing thru told us writ
-4 and first her him lot my not:is not:no run talk which who with your
-5 becaus go had its not:my now peopl person phon somebody when wher will
-6 about as good of said say stop was
-7 is not:<number> send up
-8 day they you
-9 he if
-10 thi
-11 have
-12 pleas
`,
    ours: `
9 could for
8 not
7 <money>
6 and you
5 #name# <duration> a give only try
4 did off that voucher
3 % afraid another app call car clear collect courtesy hello next not:a not:be not:the our own phon start tell unfortunat until
2 <?> an befor come correct floor keep letter not:in not:possibl offer person regard seat should side stor they thi trip very wher
-2 <clock> all else he here how leav over pay return right same see shall team was would
-3 anyth charg good hear in is let messag morn or thank to us with yes
-4 have help no up will
-5 now
-6 from of
-8 i
-10 your
`,
  },
  "commit-timeframe": {
    bias: -5,
    facts: `
43 says:when
41 asks:when-mine
31 says:coming-at-all
27 says:when-mine
26 we-just-said:soon we-said:soon
24 ask:open
19 reply:picks
18 reply:opens-well
16 we-just-said:confirm
15 says:yes we-said:confirm
13 reply:gives-data says:go-ahead
11 says:no-complaint
9 just:take-ownership last:ownership reply:answers reply:facts says:not-now says:will-wait
8 done:take-ownership ours:ownership question reply:yes
7 done:act-and-explain ever:urgent ever:wants-answer gave-data last:follow-up now:urgent ours:action reply:calm reply:nod says:either says:who-owns tangled
6 cheerful says:but turns:2
5 asks:news asks:when calm-question ever:churn heard-twice just:act-and-explain last:action now:accepts ours:follow-up rising
4 done:apologize ever:vulnerable now:churn now:shouting ours:apology several-sentences we-said:pending we-said:says-back
3 answered-us ever:legal ever:rejects ever:repeats few-words just:ask just:offer-options last:question last:remedy last:vague-promise now:legal now:private-data now:wants-answer ours:vague-promise says:asks-how specific timed we-just-said:asks-for we-just-said:one-moment we-said:asks-for
2 promise:due-today promise:overdue promise:pending reply:bare reply:will says:go-on-then says:help-me says:orders-a-change system-last unfinished we-just-said:pending
-2 burst ever:misunderstood ever:profanity ever:thanks ever:venting heat:3 just:let-vent last:gratitude negative now:venting reply:unsure same-demand says:same-again says:still-writing says:worked we-just-said:tell-me
-3 asks:scorn asks:why deed ever:abuse ever:resolved ever:security ever:violence heat:0.6 just:set-boundary last:stock now:abuse now:access-need now:misunderstood now:profanity now:violence ours:gratitude reply:goes-on reply:throws-back says:just-listen says:look-up we-just-said:final we-just-said:limit we-said:final
-4 calls-names done:ask done:let-vent done:set-boundary ever:access-need ever:asks-human ever:broken-promise ever:safety-incident heat:2.5 last:bare-refusal last:reassurance last:refusal now:asks-human now:safety-incident ours:question reply:declines reply:short says:gives-credit says:tangled says:unnamed third-turn turns:1 turns:3 we-named-a-time we-said:limit we-said:tell-me
-5 asks:who falling feels heat:1 offered-twice ours:bare-refusal ours:refusal says:money says:whoever-can we-asked
-6 asks-and-goes-on asks:fact heat:2 long-story reply:thanks says:correction says:goodbye says:more-to-come we-leave-it-open
-7 ever:softening fault first-contact now:softening
-8 asks:how-start asks:what-now heat:0.3 says:asks-options says:wants-an-ear
-9 ever:accepts heat:1.5 ours:reassurance reply:no
-10 says:insult-to-you
-11 ever:wants-remedy
-15 tagged
-19 trouble-last
`,
    pairs: `
9 few-words&we-asked negative&warm:1
8 negative&asks:fact negative&now:wants-answer negative&question
7 first-contact&question
6 cheerful&warm:0 first-contact&now:wants-answer question&warm:1
5 at-us&warm:0 negative&deed we-wrote&few-words
4 deed&warm:1 first-contact&cheerful now:thanks&cheerful question&cheerful question&now:thanks
3 few-words&now:wants-remedy few-words&warm:1 first-contact&negative first-contact&now:thanks now:wants-answer&warm:1 question&deed we-wrote&now:wants-remedy we-wrote&warm:0
2 cheerful&at-us few-words&asks:fact first-contact&warm:1 now:wants-answer&deed question&at-us question&now:wants-answer question&warm:0 tagged&cheerful
-2 asks:fact&at-us asks:fact&now:wants-answer at-us&warm:2 at-us&warm:3 cheerful&warm:1 first-contact&now:venting negative&now:thanks now:wants-answer&at-us now:wants-answer&warm:3 question&now:wants-remedy question&warm:2 question&warm:3 tagged&deed tagged&warm:1 we-asked&warm:2
-3 asks:fact&warm:0 deed&warm:2 first-contact&few-words first-contact&now:wants-remedy first-contact&warm:3 long-story&deed long-story&now:wants-answer long-story&question long-story&warm:0 negative&long-story negative&tagged now:thanks&deed question&asks:fact tagged&asks:fact we-wrote&deed we-wrote&now:thanks we-wrote&question we-wrote&we-asked
-4 first-contact&asks:fact first-contact&long-story first-contact&warm:2 question&tagged we-asked&asks:fact we-asked&deed we-wrote&negative we-wrote&now:wants-answer
-5 negative&few-words negative&we-asked question&we-asked tagged&now:wants-answer tagged&warm:0
-7 negative&warm:0
-8 first-contact&tagged we-asked&now:wants-answer
`,
    words: `
23 when
14 soon
12 <duration> or which
11 <date> by day say
10 be
9 will
8 date rough
7 is short talk yes
6 approv even good he here if super to
5 <clock> as due for has look pleas should then time
4 <id> account afternoon ahead applic at being believ bucket com exam fly hear i into kind main me night not:off not:want not:water out post stay tell we would
3 <number> an baby burst carer clock confirm cours dear dm each file found hav in. landlord man not:now not:the not:week patient reach said school sleep text though whether whos work
2 <email> able address after agre alright anybody are away bed been book break bus card chanc chang claim contact cos drink easter enough fall further get ghent go grant great hour just kid laptop last leed long love many meter might money need new not:<duration> not:date not:i not:is not:of not:put old pass passport past photo possibl priya put re reply right roofer round run scaffold seen sink straight suitcas team thank their till toast told tree wait
-2 app bought came can cancel cheer correct dead did else every free goe had happen hard help invoic its mail month much name not:a not:at not:more not:nobody not:thi nursery one other person question quick rent rest sent shop show shut somebody still stop think took train try us way whil whol
-3 <money> about already begin done his in includ littl not:any not:anyth not:me not:said not:to open pay peopl someth thi thru too up wall well wher year
-4 ah all and could not:it order read the writ
-5 got on she so take was
-6 ask doe see who
-8 <handle> a no that ther
-9 my of you
`,
    ours: `
10 it
9 and to
8 soon
7 or yes
6 from i now thi will with
5 morn
4 on possibl sign
3 engineer get have here is love order our see start the you
2 by courier end fault femi file goe going kitchen no not:on not:the offic part right run send short sim suit thos thru week
-2 #name# app check could find got me take tell that try under
-3 <date> <number> did hello hi not of
-4 <duration> am help how pleas
-6 <?>
`,
  },
  "act-and-explain": {
    bias: 0,
    facts: `
33 gave-data
32 reply:picks
29 says:go-ahead
25 specific
21 reply:gives-data says:orders-a-change
20 timed
17 reply:short
16 ever:churn turns:4
15 ask:open now:churn
14 asks:deed
13 asks:when-mine fault
12 tangled
11 asks-and-goes-on just:ask last:question malfunction promise:pending says:do-it
10 ever:accepts ever:urgent just:offer-options last:remedy now:private-data now:wants-remedy we-just-said:confirm
9 few-words now:accepts reply:throws-back
8 apologized-twice heat:0.6 now:rejects now:safety-incident now:security says:money trails-off we-said:confirm
7 done:offer-options ours:remedy says:go-on-then says:no-complaint third-turn we-wrote
6 promise:due-today question reply:facts says:cancels says:look-up sent-round trouble-last we-just-said:asks-for we-just-said:pending we-said:one-moment
5 done:commit-timeframe ever:safety-incident heard-twice last:pass-the-buck last:upsell now:ignored ours:timeframe ours:upsell reply:names-time says:whose-it-is
4 done:answer ever:access-need just:take-ownership last:ownership ours:explanation ours:pass-the-buck reply:opens-well reply:yes says:asks-news says:coming-at-all says:either says:service-failure says:when-mine says:who-owns
3 calm-question done:apologize done:take-ownership ever:private-data ever:wants-remedy loud now:access-need now:urgent now:vulnerable now:wants-answer ours:apology ours:ownership reply:answers says:request says:scam says:yes signs-off
2 chose first-words last:cold last:repetition ours:gratitude ours:repetition reply:bare reply:nod says:when we-leave-it-open we-said:pending
-1 at-us
-2 asks:scorn done:acknowledge ever:vulnerable feels heard-last just:answer last:explanation now:abuse now:broken-promise ours:bare-refusal ours:cold ours:empathy ours:policy ours:refusal promise:overdue turns:3 unfinished we-asked
-3 asks:fact asks:what-now asks:when done:ask ever:asks-human ever:rejects ever:softening ever:thanks ever:violence heat:0.3 just:act-and-explain just:let-vent last:action last:follow-up last:gratitude last:prevention last:re-ask last:vague-promise now:repeats now:resolved now:violence numbered-part ours:prevention ours:question ours:re-ask ours:vague-promise same-demand says:help-me says:unnamed we-just-said:tell-me
-4 deed ever:abuse last:stock now:softening now:venting offered-twice reply:thanks says:whoever-can we-just-said:checks we-just-said:soon we-said:anything-else
-5 done:act-and-explain ever:self-harm first-contact just:commit-timeframe last:timeframe long-story now:asks-human now:self-harm ours:action ours:follow-up says:digs-in says:false-alarm says:insult-to-you turns:1 we-just-said:anything-else we-said:checks we-said:soon
-6 asks:who done:let-vent done:restate ever:broken-promise ever:repeats ever:shouting heat:1 just:acknowledge last:empathy ours:restatement reply:goes-on rising says:vows-to-go-on turns:5 we-just-said:final we-just-said:says-back we-said:final we-said:tell-me
-7 asks:how-start convoluted just:set-boundary says:asks-how says:still-writing several-sentences system-last we-just-said:limit
-8 done:set-boundary ever:misunderstood ours:reassurance reply:no says:correction says:tangled says:worked we-said:limit
-9 now:misunderstood says:not-now says:wants-an-ear says:will-wait
-10 ever:wants-answer negative
-11 now:shouting says:more-to-come
-12 we-said:says-back
-13 last:reassurance our-turn-last reply:insists
-15 says:goodbye
`,
    pairs: `
21 few-words&we-asked
9 we-asked&cheerful we-wrote&few-words
8 we-asked&warm:0
7 asks:fact&now:wants-remedy first-contact&now:wants-remedy now:wants-answer&now:wants-remedy question&now:wants-answer we-wrote&tagged we-wrote&warm:0
6 negative&warm:2
5 first-contact&deed negative&few-words negative&now:wants-answer now:wants-remedy&warm:1 question&now:wants-remedy tagged&we-asked
4 cheerful&warm:0 few-words&warm:0 few-words&warm:1 first-contact&question first-contact&warm:1 now:thanks&asks:fact now:wants-remedy&deed we-wrote&cheerful
3 asks:fact&warm:0 at-us&warm:3 deed&warm:2 deed&warm:3 first-contact&negative negative&question now:wants-answer&warm:3 question&now:thanks question&warm:2 question&warm:3 tagged&deed tagged&few-words tagged&warm:2 we-wrote&warm:1
2 asks:fact&now:wants-answer first-contact&asks:fact first-contact&at-us first-contact&warm:2 long-story&now:thanks negative&deed negative&now:wants-remedy now:thanks&cheerful now:thanks&few-words now:thanks&we-asked now:wants-answer&warm:2 question&tagged question&warm:0 tagged&asks:fact
-2 cheerful&warm:1 few-words&warm:3 first-contact&long-story first-contact&now:thanks long-story&at-us now:wants-answer&at-us now:wants-remedy&at-us now:wants-remedy&warm:0 tagged&warm:0 we-asked&now:wants-answer we-asked&warm:2 we-wrote&now:wants-remedy
-3 asks:fact&at-us few-words&asks:fact first-contact&cheerful long-story&question negative&warm:1 negative&we-asked now:wants-answer&warm:0 we-asked&asks:fact we-wrote&asks:fact we-wrote&at-us
-4 asks:fact&deed at-us&warm:1 first-contact&few-words negative&at-us negative&long-story negative&now:venting now:thanks&deed now:wants-answer&cheerful question&cheerful question&warm:1 we-asked&at-us we-asked&now:wants-remedy we-wrote&warm:2
-5 few-words&now:wants-answer
-6 asks:fact&warm:2 few-words&deed first-contact&tagged we-wrote&deed
-7 we-asked&warm:1
-8 deed&warm:1 negative&warm:0 question&few-words we-asked&deed we-wrote&negative
-10 first-contact&warm:0
`,
    words: `
12 <id>
11 <date> perfect yes
9 <number> left
8 is pleas
7 address b. expect fine in it month roll same say send whatever
6 enough grand now of still them
5 <clock> <email> aisl as back befor bought dm email fire hello kind label move not:mean not:with photo ring thank thi
4 absolut account block brilliant cancel error exact fair for given haha if keep money mov off page said second sorry sound t t. then
3 ago agre already also another ask away b bit book bus certificat clean coach come complet connect direct finish gate god have held in. knee mate new next not:befor not:devic not:enough not:is not:rush not:thi partner pleasur port pull regard rough sent tabl tak talk updat upload user whol work year your 👍
2 #prs_org# <url> able adult asleep attach bill blink cabl carry chang cm confirm cours crown debit from go hall has id install lane laptop library light link list lobby lock long mail mayb night none not:<number> not:all not:am not:complaint not:either not:key not:only not:sleep okay our oyelaran paid per pic policy replac reply saw smell someon soon speak step subscription suit ta tax than thought time together useless whit
-2 #name# afternoon ah alway bet can ceil could credit dear disregard do done even fat file gone his hot keyboard later more not not:<date> not:are not:mind not:one not:return not:the not:voucher not:work only phon pick puls red sheet site sometim test the third tidy till told until van wash wher which yourself
-3 any be black dog help human key kid know littl music must normal not:any not:even not:good number obvious offic over real refund row screen she sinc sold take tell too way wear weekend well
-4 <duration> about again and android app big bye down had he just nice not:have not:thank not:that out peopl right shout stop touch train us went were wrong
-5 invoic let like look morn not:other not:read other person plan read seat that up who writ
-6 actual all am begin cheer else every got love make
-7 day nobody see
-8 or want
-9 me not:a ok think
-10 we what
-11 so you
-12 i
-13 a was
`,
    ours: `
18 the
15 or
10 with you
9 <number> and
8 pleas same send
7 back no ok
6 <date>
5 can could from i me order us
4 <clock> <money> again bill c if month off pric swap up
3 <email> address after come confirm creat did here it keep label let move not:<date> of okay open our photo pick prefer press refund straight take to truly want way when
2 <handle> access another but car chang cost cut done end go goe hey hour lose not not:extra now one pay read restart side sign soon them twic very whether
-2 able about alarm all any came charg choos different exchang glad great hello new not:can offic own patienc phon reach seat suit we welcom wher
-3 cancel for good hear help hi how more plan so stay tell then until would yes
-4 anyth are at else find look morn
-5 like name ther
-7 has
-10 <duration>
`,
  },
  "check-back": {
    bias: 7,
    facts: `
59 says:will-wait
42 our-turn-last
29 asks:news
19 reply:insists system-last
18 timed
17 ever:resolved now:resolved
15 reply:thanks reply:yes
13 last:follow-up reply:answers
12 ever:thanks says:worked we-just-said:checks we-leave-it-open we-said:checks
11 done:act-and-explain ours:action ours:follow-up reply:calm reply:nod says:goodbye
10 just:commit-timeframe last:timeframe we-asked we-said:pending
9 reply:bare we-just-said:pending
8 now:thanks reply:names-time reply:short says:asks-news
7 deed falling just:act-and-explain last:action reply:takes-it turns:2
6 cheerful done:offer-options ours:remedy reply:no we-just-said:anything-else we-said:anything-else
5 done:commit-timeframe ever:softening ever:vulnerable now:softening ours:timeframe question reply:opens-well says:correction says:when-mine turns:1 we-just-said:soon we-said:soon
4 ever:ignored just:answer last:explanation now:ignored promise:due-today promise:pending says:either says:gives-credit turns:4 we-just-said:one-moment
3 done:answer done:take-ownership ever:sarcasm first-contact heard-last now:sarcasm now:urgent ours:explanation ours:ownership says:all-well we-said:one-moment
2 chose just:offer-options last:remedy reply:gives-data says:whose-it-is trails-off we-wrote
-2 apologized-twice asks:deed burst calls-names done:set-boundary ever:asks-human ever:churn ever:profanity feels just:apologize just:set-boundary last:apology last:pass-the-buck many-turns now:asks-human now:profanity now:repeats now:safety-incident ours:pass-the-buck reply:goes-on same-demand says:not-now we-just-said:limit we-named-a-time we-said:limit we-said:says-back
-3 asks:scorn done:let-vent ever:rejects ever:repeats ever:safety-incident glad-sign heat:2.5 last:refusal now:broken-promise ours:gratitude reply:facts says:digs-in says:go-ahead says:orders-a-change says:tangled says:who-owns says:whoever-can sent-round turns:5 we-just-said:asks-for we-said:asks-for we-said:tell-me
-4 asks:how-start done:restate ever:legal ever:wants-answer heat:0.3 now:legal offered-twice ours:refusal ours:restatement promise:overdue says:coming-at-all says:more-to-come says:same-again says:vows-to-go-on unfinished we-just-said:confirm
-5 asks-and-goes-on asks:what-now asks:who done:apologize ever:broken-promise few-words heat:1 heat:2 last:cold now:rejects now:shouting now:vulnerable now:wants-answer now:wants-remedy ours:apology ours:cold reply:picks says:asks-how says:request we-just-said:final we-said:final
-6 heat:1.5 last:gratitude last:stock now:misunderstood says:asks-options specific
-7 ever:misunderstood just:restate last:reassurance last:restatement long-story reply:throws-back tangled
-8 ever:shouting gave-data rising we-said:confirm
-9 heat:0.6 now:venting ours:reassurance says:but third-turn turns:3
-10 at-us ours:stock
-11 ever:wants-remedy
-12 negative says:insult-to-you
-13 says:money
-15 answered-us ask:open tagged
-16 first-words
-18 asks:fact several-sentences
`,
    pairs: `
10 deed&warm:1 negative&we-asked
9 we-asked&warm:1 we-wrote&warm:0
8 first-contact&deed now:thanks&we-asked
7 negative&warm:1
6 negative&question we-asked&deed we-wrote&now:thanks
5 few-words&cheerful now:thanks&few-words we-wrote&we-asked
4 few-words&now:wants-answer few-words&warm:0 first-contact&question first-contact&warm:0 now:thanks&warm:0 we-asked&cheerful
3 cheerful&warm:0 first-contact&warm:1 negative&now:wants-answer
2 negative&deed now:thanks&warm:2 we-wrote&cheerful
-2 asks:fact&cheerful deed&warm:2 few-words&asks:fact few-words&deed first-contact&now:venting long-story&deed now:venting&deed now:venting&warm:2 now:wants-answer&deed question&now:thanks tagged&deed tagged&warm:1 we-wrote&now:venting we-wrote&question
-3 asks:fact&deed asks:fact&warm:0 at-us&warm:1 deed&at-us deed&warm:0 few-words&warm:2 first-contact&long-story negative&long-story negative&now:thanks we-wrote&now:wants-answer
-4 few-words&warm:1 first-contact&warm:2 negative&at-us negative&now:venting now:thanks&now:wants-answer now:wants-answer&warm:0 we-wrote&deed
-5 asks:fact&warm:1 now:thanks&deed tagged&warm:0 we-asked&warm:0 we-wrote&at-us
-6 first-contact&tagged negative&warm:0 negative&warm:2 we-wrote&warm:1
-7 asks:fact&now:wants-answer few-words&we-asked negative&few-words
-8 we-wrote&negative
-9 we-wrote&asks:fact
`,
    words: `
28 will
16 good
15 see
14 any ok
13 <date>
11 hi thank
10 know morn
9 out when
8 did is work
7 again back give last leav shout
6 by fair far he if it me sinc sorry updat
5 <duration> after alright came cross finger lady lunch much now refund test the train
4 arriv believ enough for let look night not:it only pleas quiet repeat right run said too touch wait we you
3 <?> anyway been call cancel channel crash eye film fix found haha hill hold in. install just normal not:make nurs rain router short ta usual word would
2 airport an apart boss bye cheer debit desk direct done dry from how interest more not:good not:left not:need not:sleep obvious on overnight paus plant saw say seem smok sort speak still stuff suppos surviv tbh thos upload warehous went wife
-2 <money> ad ago app are block clean could disregard doe exact first get goe got great had his home land money month myself not:a not:and not:get not:no not:the not:thi number old peopl room sit sold somebody someon ther thing till time very was whol window year
-3 all another becaus big day left leg name need no nobody not:is not:me not:more not:you off own paper pay read red she show someth tell took your
-4 a can down hope love phon put that them who
-5 do go my same what
-6 every not:to or
-7 in one
-8 of yes
-9 <handle> to
-13 and
-15 <number>
`,
    ours: `
18 it
16 <duration>
11 the
6 by give me they
5 and how then try
4 <number> answer clear could from had has i now of tell ther
3 <clock> bit fit here if is leav letter look morn new not not:will not:yet once photo she under until writ
2 anyth at box chang channel door else enter even for he him hold order password referenc restart ring sinc snag swap them will written
-2 about address both car dear different help log may number refund return us well
-3 are been book can cours hi right see send thank we
-4 <date> <money> be that what
-5 an as you
-6 pleas
`,
  },
  answer: {
    bias: 3,
    facts: `
27 asks:fact
25 ask:open
22 tagged
21 timed
20 ever:wants-answer
19 says:no-complaint
18 gave-data
15 says:when
14 now:wants-answer promise:pending reply:opens-well we-named-a-time
13 question
12 ever:thanks turns:1
11 now:safety-incident
10 trails-off
9 first-contact reply:names-time says:look-up turns:4
8 asks:what-now ever:resolved now:thanks specific
7 answered-us asks:when ever:safety-incident trouble-last
6 just:ask just:commit-timeframe last:question last:timeframe malfunction now:resolved ours:gratitude reply:facts system-last we-leave-it-open we-said:checks
5 done:ask ever:accepts first-words just:restate last:restatement loud ours:question says:all-well says:gives-credit says:same-again we-asked
4 asks-and-goes-on burst done:answer ever:legal feels now:legal now:urgent ours:explanation reply:gives-data reply:short says:goodbye
3 asks:when-mine cheerful done:commit-timeframe done:offer-options ever:urgent just:act-and-explain last:action last:prevention now:asks-human ours:prevention ours:remedy ours:timeframe says:false-alarm says:money we-just-said:one-moment
2 chose ever:asks-human glad-sign says:worked we-just-said:checks
-2 apologized-twice done:act-and-explain ever:profanity heat:0.3 last:repetition last:vague-promise now:accepts now:profanity now:shouting ours:action ours:reassurance ours:repetition ours:vague-promise reply:answers reply:calm reply:goes-on reply:will says:coming-at-all says:denied-back says:help-me says:just-listen says:said-otherwise says:tangled says:vows-to-go-on unfinished
-3 ever:softening falling heard-twice heat:3 just:let-vent just:offer-options just:set-boundary last:re-ask last:remedy many-turns now:misunderstood now:softening our-turn-last ours:re-ask ours:refusal reply:bare reply:nod reply:unsure same-demand says:digs-in says:not-my-point says:service-failure says:still-writing tangled third-turn we-just-said:limit we-just-said:tell-me we-said:asks-for
-4 done:set-boundary heat:2.5 just:acknowledge just:take-ownership last:cold last:empathy last:ownership last:reassurance last:refusal now:security reply:insists says:asks-how says:legal-step says:will-wait we-just-said:sends-off we-said:limit we-said:sends-off
-5 asks:how-start done:acknowledge done:let-vent done:take-ownership ever:sarcasm ever:security ever:shouting last:bare-refusal last:pass-the-buck now:sarcasm now:wants-remedy ours:bare-refusal ours:empathy ours:follow-up ours:ownership ours:pass-the-buck ours:stock promise:overdue says:but says:not-now says:unnamed says:when-mine says:whose-it-is we-just-said:pending we-said:tell-me
-6 asks:news asks:why heard-last note:closed now:repeats now:venting says:asks-options says:go-ahead says:go-on-then turns:2 we-said:says-back we-wrote
-7 calls-names ever:wants-remedy says:asks-news says:correction says:whoever-can turns:5 we-just-said:says-back
-8 ever:venting ours:cold turns:3
-9 reply:yes
-10 ever:repeats says:either
-11 heat:1 heat:1.5 long-story now:ignored we-just-said:soon
-12 asks:scorn last:follow-up says:yes we-said:soon
-13 asks:deed asks:who
-14 ever:ignored says:insult-to-you says:wants-an-ear
-16 fault says:request
-17 at-us
-18 heat:0.6
-19 says:more-to-come sent-round
-20 deed negative
-27 several-sentences
-28 says:who-owns
`,
    pairs: `
14 asks:fact&warm:0
13 we-wrote&asks:fact
12 question&asks:fact
11 first-contact&tagged question&now:wants-answer
10 first-contact&now:wants-answer tagged&now:wants-answer
9 tagged&warm:0
8 now:thanks&asks:fact
7 few-words&asks:fact question&few-words
5 first-contact&few-words now:thanks&deed now:wants-answer&warm:1
4 cheerful&at-us first-contact&negative first-contact&question first-contact&warm:0 first-contact&warm:1 now:thanks&now:wants-answer now:wants-answer&cheerful tagged&deed tagged&few-words we-wrote&now:thanks
3 asks:fact&cheerful asks:fact&warm:1 asks:fact&warm:3 cheerful&warm:3 deed&at-us deed&cheerful deed&warm:0 few-words&warm:2 few-words&we-asked first-contact&asks:fact first-contact&cheerful long-story&warm:3 negative&asks:fact negative&now:wants-answer negative&question now:thanks&cheerful now:thanks&warm:1 now:thanks&warm:2 now:wants-remedy&warm:2 question&warm:3 we-asked&warm:0 we-wrote&deed we-wrote&question we-wrote&we-asked
2 asks:fact&now:wants-answer long-story&at-us negative&now:wants-remedy negative&warm:2 now:thanks&now:venting now:wants-answer&warm:3 question&warm:1 question&warm:2 tagged&now:wants-remedy tagged&warm:2 we-asked&warm:1 we-wrote&warm:0
-2 at-us&warm:2 deed&warm:3 long-story&now:thanks long-story&now:wants-answer negative&few-words negative&we-asked now:thanks&at-us now:thanks&warm:0 now:thanks&we-asked now:venting&deed now:venting&warm:3 tagged&at-us we-asked&warm:2
-3 at-us&warm:1 deed&warm:2 few-words&cheerful first-contact&now:venting long-story&asks:fact negative&deed now:wants-remedy&deed now:wants-remedy&warm:0 question&deed question&now:thanks tagged&asks:fact we-wrote&few-words
-4 at-us&warm:0 few-words&warm:1 first-contact&long-story long-story&deed long-story&warm:0 long-story&warm:1 negative&long-story negative&now:thanks negative&now:venting we-asked&cheerful we-wrote&now:wants-remedy
-5 asks:fact&warm:2 now:thanks&few-words we-wrote&warm:1
-6 asks:fact&at-us asks:fact&deed first-contact&warm:2 question&tagged we-asked&now:wants-answer
-7 now:wants-answer&at-us
-8 deed&warm:1 first-contact&at-us now:wants-answer&deed
-13 first-contact&deed negative&warm:0
-15 we-wrote&negative
`,
    words: `
36 or
27 doe
22 if
19 <handle>
15 on
13 how
11 <?> the
10 allow befor bit random
9 and includ plan too
8 count from old thing
7 <date> as day free many not:my they yes
6 also do good must only silly still whil
5 <id> <number> <url> between box expir extra fine is itself know link month pin press quick ship sweet switch thos whether which
4 <money> appoint bucket can card coffe computer confirm cover deliver doing downstair draw drop excess ferry find held holiday home not:any not:find not:with own pay screen someth tube van very
3 afternoon ah airport app arm at be best bike blue bring brok bus but carpet certificat com cool cross dear desk differenc dry due early grandson hello hop hospital kind later life light lose normal not:am not:chas not:could not:cover not:do not:none not:of not:tell not:to not:you number obvious omg once paper paus point pool possibl post result roll row sens sheet slow stop stuff travel use wall wifi wonder year your zero
2 <hashtag> away bad bank bay better bin black brother code consol court credit crew cup cut dog drank drawer eat error fast first flight garden glass green hard heat help interest languag leav leg limit lov mate network not:about not:befor not:either not:photo not:right not:them not:wher onlin over overnight pack pdf perfect photo policy polish print proud push question regard reminder schedul seller settl shut smart start suppos tax that twic upload vet voucher without written yourself
-2 account adult after an bar bed bet big book build clean clear could dad daughter decid delivery die empty even everyon expect film funny gate given hous in left let liv lock long mail manager messag mistak more need nobody not:<date> not:<number> not:again not:are not:no not:what not:yet o off our out parcel person process proper recommend rest rough scanner second shirt should sleep slept smell sound stair status suitcas tabl talk tent ther toast vanish websit went wher why word writ
-3 a alon attach beer branch ceil choic claim clock come deaf door dress drip each fat goe hand happy has human into job land lot mark meter name night not:a not:call not:date not:it not:mind not:on not:that of other roof seat sent she sign singl someon spam straight super than their tip train warehous wed what whos
-4 am appreciat band bigger both clos complet did different driver email exact fami full honest jo lamp man money oh past peopl ring sat trip voic w way
-5 <duration> anyth camp chip done else here idea it music sofa soon tour up whol
-6 <clock> any arriv hiya love not pleas put size thru to took
-7 about all are ask hold miss said say somebody told we
-8 already another for one order thi
-9 along gone look not:in sinc with
-10 becaus been have them
-11 got like not:the
-12 i so
-13 now
-15 who
-16 get then
-19 me
-20 you
`,
    ours: `
9 <number> book
7 all mr
6 did welcom
5 <?> good
4 about find help hi right see
3 #name# adeyemi are fami free how in mail name now or reset send under
2 between claim each enquiry finish first list may new rate reach router shop when yes you
-2 a again an as hello insid like no oh out referenc ring short soon speak team thru unfortunat us were with would
-3 after by get have not:to run try
-4 call look open order will
-5 be
-6 and for our
-7 am
-8 not to
-18 i
`,
  },
  close: {
    bias: 9,
    facts: `
73 says:gives-credit
62 says:false-alarm
47 says:goodbye
41 ever:resolved
30 now:resolved says:worked
29 ever:thanks reply:no
23 reply:thanks
22 we-just-said:anything-else we-said:anything-else
20 cheerful
19 ever:softening now:softening
17 now:thanks tagged
16 first-contact glad-sign
15 full-marks
14 done:offer-options ours:remedy
13 ever:wants-answer says:will-wait we-just-said:checks we-said:checks
12 reply:nod reply:yes
11 reply:will says:all-well
10 answered-us done:act-and-explain ours:action reply:bare signs-off
9 says:no-complaint turns:1
8 asks-and-goes-on ever:broken-promise few-words
7 ever:shouting ever:venting just:answer last:explanation loud reply:short
6 done:answer ever:abuse now:abuse now:broken-promise now:shouting now:vulnerable ours:explanation ours:follow-up several-sentences we-asked we-named-a-time
5 done:ask first-words ours:question says:not-now says:wants-an-ear turns:3
4 chose ever:vulnerable falling just:act-and-explain just:offer-options last:action last:remedy now:profanity reply:calm we-said:asks-for
3 ever:profanity now:rejects
2 done:commit-timeframe ever:accepts ever:churn many-turns ours:timeframe says:either
-1 long-story turns:2
-2 ever:rejects ever:violence heat:1.5 last:vague-promise now:violence ours:vague-promise reply:unsure says:do-it says:go-on-then says:not-my-point system-last third-turn turns:5 we-just-said:asks-for we-just-said:one-moment we-said:pending
-3 calls-names done:acknowledge done:restate done:take-ownership ever:asks-human ever:legal ever:safety-incident heat:2.5 heat:3 just:restate just:take-ownership last:ownership last:pass-the-buck last:reassurance last:restatement now:asks-human now:churn now:ignored now:legal now:safety-incident ours:empathy ours:ownership ours:pass-the-buck ours:reassurance ours:restatement rising says:coming-at-all says:legal-step says:vows-to-go-on we-just-said:final we-said:final
-4 asks:news asks:what-now burst ever:ignored ever:self-harm ever:urgent last:prevention last:refusal offered-twice ours:gratitude ours:prevention ours:refusal says:asks-options says:same-again says:tangled says:unnamed
-5 asks:deed asks:how-start asks:scorn asks:who just:ask just:let-vent last:question now:security now:self-harm now:urgent promise:pending reply:facts says:digs-in says:still-writing says:whoever-can specific timed trouble-last we-just-said:says-back we-just-said:tell-me we-said:one-moment
-6 convoluted just:apologize last:apology last:stock reply:opens-well says:orders-a-change says:yes
-7 heat:0.6 last:cold reply:gives-data says:correction says:help-me says:more-to-come says:when-mine turns:4 we-said:confirm
-8 asks:why ever:misunderstood gave-data heat:2 now:misunderstood ours:stock unfinished we-just-said:confirm we-said:says-back
-9 malfunction ours:cold reply:answers says:request sent-round we-just-said:pending
-10 asks:when-mine at-us done:apologize ours:apology reply:throws-back says:whose-it-is
-11 done:let-vent says:who-owns we-said:tell-me we-wrote
-13 ever:wants-remedy says:go-ahead says:insult-to-you trails-off
-14 negative now:venting says:asks-how says:service-failure says:when
-15 calm-question fault says:but
-16 question
-17 ask:open heat:0.3
-18 reply:names-time
-19 reply:picks
-20 now:wants-answer tangled
-22 says:money
-23 asks:fact
`,
    pairs: `
15 first-contact&tagged
14 tagged&warm:0
13 now:thanks&warm:0
12 few-words&cheerful tagged&cheerful
11 few-words&warm:0 we-asked&deed
9 cheerful&warm:1 first-contact&now:thanks first-contact&warm:0 we-wrote&cheerful
7 first-contact&warm:2 long-story&warm:2 now:wants-remedy&warm:2
6 negative&now:wants-remedy
5 negative&long-story negative&now:thanks negative&we-asked now:thanks&deed now:thanks&few-words we-wrote&few-words
4 at-us&warm:0 cheerful&warm:0 few-words&at-us first-contact&negative now:venting&few-words tagged&at-us we-asked&warm:2
3 deed&warm:2 first-contact&now:wants-remedy long-story&deed now:thanks&at-us now:wants-answer&deed tagged&few-words we-wrote&we-asked
2 few-words&warm:3 first-contact&cheerful first-contact&deed long-story&cheerful long-story&now:venting negative&now:wants-answer now:thanks&we-asked we-asked&at-us we-asked&warm:0
-2 asks:fact&deed at-us&warm:3 few-words&now:wants-answer now:venting&deed now:wants-answer&warm:1 now:wants-remedy&warm:1 question&few-words tagged&warm:3 we-asked&asks:fact we-asked&cheerful we-wrote&long-story we-wrote&now:wants-remedy
-3 asks:fact&warm:1 deed&warm:3 long-story&now:thanks negative&warm:3 now:thanks&warm:1 question&now:thanks question&now:wants-answer question&tagged tagged&now:thanks we-asked&warm:1 we-wrote&now:venting
-4 first-contact&at-us first-contact&now:venting negative&asks:fact now:venting&at-us now:venting&warm:2 now:venting&warm:3 now:wants-remedy&warm:0 tagged&asks:fact tagged&we-asked
-5 at-us&warm:1 deed&at-us few-words&we-asked first-contact&asks:fact first-contact&now:wants-answer first-contact&warm:3 we-wrote&now:wants-answer we-wrote&tagged
-6 negative&warm:1 tagged&now:wants-answer we-wrote&asks:fact
-7 negative&few-words now:thanks&cheerful we-wrote&warm:1
-8 asks:fact&warm:0 negative&now:venting question&warm:0 we-wrote&question
-9 long-story&warm:0 negative&tagged now:wants-answer&warm:0
-10 few-words&warm:1 we-wrote&negative
`,
    words: `
27 see
20 free
19 <url> found
17 <handle> thank was
15 back bye on want
14 everyth
13 good sort till
12 all nice quick sorry
11 done no stay wher
10 ah know my print you
9 <date> best first ignor littl mom not:good quiet with
8 disregard girl last legend made night not:have not:need not:thank now talk troubl us wife will
7 anyway boss even feel forget gorgeous got gran guard guy here like reset settl spell staff tell too under we were
6 <hashtag> birthday care download dream enjoy gave help home in. just kid myself nurs oh okay proud still take turn whol
5 absolut along at brother cry food gem green in new not:found not:mind own repair repeat router she spam super surviv that they thos town valu ward wine year
4 :) <clock> ad apology being biscuit chap coffe crew delay ever excellent fair find from hall hang husband if kettl lemon mail make man match mate messag more mr much not:complaint not:me not:that open password patient pick remember right said saw shout song tall toddler visit weekend whoever 👍 😂
3 actual alway appreciat arm bad bag bless come council crook draw earlier early eat expect explain fix flight fram freez fridg gas hahaha hob hors hot kit knee languag many mortify mouth name never not:after not:are not:baby not:else not:for not:it noth outag owner pack plan portion question receipt recommend respect restart road sav season servic slept smil soon their thi thing thru ticket to tray veg view wear worth x zero 👏
2 #name# ambienc anyth besid bloody booklet born bug card christma collect comfortabl conferenc cook daughter dear dentist depot deserv experienc fast fella gate grateful he hell ill keyboard land lid mile million ms no. none not:about not:all not:be not:complain not:enough not:here not:hold not:much not:post not:thing not:time not:you omg partner photo pictur ran random reason roof shall sofa spread stat strong support surpris tax the thes think touch wash wheelchair who wrap yourself
-2 <duration> also anniversary asleep befor begin blink bought boy branch break build ceil chat clean company confirm construction curtain cut different else email exact eye fall friend garden glass grant haha heat her hey hmm into invoic its kind lift liv manager milk month neighbor nobody not:am not:and not:book not:down not:even not:more not:sinc not:them not:to not:use oat onlin out outsid party pass perfect person reach reception replac room school sea seat server signatur site size someon sound stood swap switch tent than though tick together typ type
-3 address adult already annek ate bed breakfast cos cow date dead delivery dessert disappoint doubl enough exam grand head hear hi kept kitchen lamp light machin mayb miss morn next not:<number> not:in number other pair paper pay pink plac pric receiv restaurant salad screen seem shirt sold stuff suitcas tea time twic upgrad wrot
-4 an any bit chang cool fenc floor going hand how instead love need not:i not:night not:ther order packag past point red result side sit some ta test throw until used watch water week whit window
-5 <id> <money> ask bathroom becaus book both dm driver each fine full give had him his laptop late line list log not:at not:thi our run sheet sign smell stand star stop third up
-6 airport and away cake check firm get ink lad meter not:the of over read ring say show somebody thought took which
-7 <?> account am another app bus every go goe left letter long must not:one paid pleas put ther wait whil would
-8 as call door off one then
-9 after be brick by down or page them told
-10 a gone same sent when
-11 has
-12 me not only what
-13 phon so
-14 great yes
-15 <number>
-16 job sinc updat
-17 for
-18 have
-20 i
`,
    ours: `
13 in is
11 anyth else
8 up
7 hold ther
6 it see
5 hi sinc under
4 <?> any both button chang do glad plan
3 <duration> code great look night not not:charg not:fee not:you now old profil shar then welcom whil window
2 % <date> account again all box charg drop e-ticket fair freez her job just let link littl mail not:be offic sent together word
-2 <email> an bill car clean come courtesy date down email for good happy help letter like list never next not:do order run start swap tariff they train whol
-3 <money> are be c clear correct day different end free get goe may me must not:that pleas pric same sign what yes you
-4 am can not:to of or pay which
-5 have oh ok our out right take would
-7 number send with
-8 to
-9 your
-10 i
-12 and
`,
  },
  "cool-off": {
    bias: -20,
    facts: `
68 says:not-now
17 done:acknowledge ours:empathy
15 heat:1.5
14 ever:venting
13 done:apologize ours:apology
12 at-us we-said:says-back
11 turns:5
10 third-turn
8 ours:stock
7 done:restate done:take-ownership feels heard-last heard-twice ours:ownership ours:restatement
6 ever:misunderstood loud negative now:self-harm ours:reassurance rising several-sentences
5 done:answer ever:self-harm just:restate last:restatement now:misunderstood ours:explanation says:digs-in says:request
4 just:acknowledge last:empathy last:reassurance long-story now:shouting trouble-last
3 heat:0.3 heat:1 last:stock now:venting we-just-said:says-back
2 just:answer last:defensive last:explanation ours:defensive reply:throws-back says:when-mine we-said:pending
-2 asks:how-start asks:when-mine ever:abuse ever:asks-human ever:legal just:set-boundary last:pass-the-buck last:refusal last:repetition now:abuse now:safety-incident ours:pass-the-buck ours:repetition ours:upsell reply:nod says:asks-how says:goodbye says:vows-to-go-on specific we-just-said:limit we-said:final
-3 apologized-twice asks:what-now done:act-and-explain done:set-boundary ever:broken-promise ever:ignored ever:repeats ever:softening falling gave-data just:offer-options last:cold last:follow-up last:remedy now:churn now:softening now:vulnerable offered-twice ours:action ours:cold ours:follow-up ours:refusal reply:goes-on reply:no says:go-ahead says:whoever-can says:will-wait we-said:limit
-4 ask:open calm-question ever:churn just:act-and-explain just:apologize last:action last:apology last:gratitude now:ignored promise:overdue says:asks-options says:but says:correction says:orders-a-change says:when
-5 answered-us cheerful ever:wants-remedy heat:2.5 malfunction says:yes tangled
-6 asks:fact few-words reply:answers reply:names-time says:money we-leave-it-open
-7 ever:vulnerable now:accepts ours:gratitude reply:yes timed we-named-a-time
-8 done:ask done:offer-options now:thanks ours:question ours:remedy question reply:thanks tagged we-asked
-9 ever:thanks now:wants-answer trails-off
-11 reply:opens-well turns:3
-15 ever:accepts
-17 ever:wants-answer turns:1
-18 deed first-words
-19 first-contact reply:short
`,
    pairs: `
8 negative&at-us we-wrote&at-us
6 negative&warm:2
5 at-us&warm:1 we-wrote&negative
4 we-wrote&now:venting we-wrote&warm:2
3 asks:fact&at-us asks:fact&warm:1 long-story&at-us negative&long-story now:venting&warm:2 we-wrote&long-story we-wrote&warm:3
2 at-us&warm:0 deed&at-us few-words&warm:2 now:wants-answer&at-us we-asked&warm:3 we-wrote&warm:1
-2 asks:fact&warm:2 deed&warm:0 few-words&warm:1 first-contact&now:wants-answer first-contact&warm:3 negative&now:thanks negative&tagged now:wants-answer&warm:2 we-asked&deed we-wrote&few-words we-wrote&now:wants-answer we-wrote&now:wants-remedy we-wrote&question
-3 deed&warm:2 deed&warm:3 few-words&warm:0 first-contact&asks:fact first-contact&now:venting now:thanks&warm:0 now:venting&deed question&now:wants-answer question&warm:0 we-asked&warm:1 we-wrote&now:thanks
-4 asks:fact&warm:0 first-contact&deed first-contact&tagged first-contact&warm:0 first-contact&warm:1 now:wants-answer&warm:0 we-wrote&we-asked
-5 we-wrote&deed
-7 negative&deed
-9 we-wrote&warm:0
`,
    words: `
19 am
15 i
10 have
9 to
8 at not:<date>
7 be can going leav
6 not
5 later not:now not:thi not:your someth thi
4 after every go not:about said up
3 angry garden had head just need not:another not:hear now peopl phon regret say scream split stop talk time upset writ
2 all break driv full guest hang hous letter look lose mak me not:are not:at not:not not:read not:talk not:typ not:type not:word other part patient plan shout sick straight type walk wall would
-2 <money> back by came car certificat cry day end from has her know morn not:again not:be not:go not:in not:of number ok only put right she until week what
-3 did read thank then they we yes
-4 <handle> and no so was your
-5 <?> for with
-6 <date> my on that
-9 <number> it
-13 is
-20 the
`,
    ours: `
8 i
7 am
5 it then
4 about and us what
3 <duration> bill go of right say so they thru you
2 back day fair get hear letter not:it not:to on put trust understand up
-2 <money>
-3 <?> help pleas
-4 for will
-5 thi
`,
  },
  "set-boundary": {
    bias: -19,
    facts: `
95 says:insult-to-you
24 ever:abuse
21 calls-names now:abuse
15 heat:2.5
13 at-us
11 turns:2 we-asked
9 heat:2 just:commit-timeframe last:timeframe
8 we-said:confirm
6 done:let-vent ever:wants-answer trails-off we-just-said:confirm we-just-said:one-moment we-said:tell-me
5 answered-us asks-and-goes-on heat:0.6 last:cold last:gratitude reply:answers says:either says:false-alarm
4 asks:when done:commit-timeframe done:restate ever:asks-human ever:repeats heat:3 last:condescending now:wants-answer now:wants-remedy ours:restatement ours:timeframe says:look-up says:orders-a-change says:vows-to-go-on we-said:one-moment
3 ask:open done:act-and-explain just:set-boundary now:asks-human ours:action reply:picks rising says:go-ahead says:goodbye we-just-said:limit
2 asks:scorn done:apologize done:offer-options ever:wants-remedy glad-sign ours:apology ours:remedy says:when
-2 asks:news calm-question deed ever:access-need ever:churn ever:misunderstood ever:resolved ever:security ever:self-harm just:acknowledge just:apologize last:apology last:bare-refusal last:empathy now:broken-promise now:self-harm our-turn-last reply:facts reply:insists reply:unsure says:go-on-then says:wants-an-ear we-just-said:soon we-said:checks we-said:says-back
-3 asks:when-mine asks:who done:take-ownership ever:broken-promise ever:safety-incident ever:urgent ever:vulnerable heard-last last:refusal last:stock now:safety-incident now:softening ours:bare-refusal ours:ownership ours:refusal promise:pending reply:calm reply:no says:coming-at-all says:gives-credit says:not-now says:service-failure says:who-owns says:whoever-can we-just-said:says-back
-4 asks:deed ever:softening ever:venting gave-data just:answer last:explanation now:shouting now:vulnerable promise:overdue reply:yes says:correction says:more-to-come turns:4
-5 asks:what-now done:answer falling first-words last:follow-up many-turns negative ours:explanation ours:follow-up ours:reassurance says:will-wait specific tangled
-6 ever:shouting fault now:accepts now:rejects ours:stock reply:gives-data says:asks-options says:money
-7 heat:0.3 long-story reply:names-time reply:throws-back says:request third-turn
-8 ever:rejects now:thanks question reply:thanks turns:5
-9 ever:accepts malfunction
-10 ever:thanks reply:opens-well
-11 says:but several-sentences
-13 tagged timed
-14 few-words
-15 turns:1
-16 first-contact
-20 reply:short
`,
    pairs: `
13 we-asked&warm:0
7 we-asked&now:wants-answer
6 we-asked&at-us we-wrote&deed we-wrote&we-asked
5 asks:fact&cheerful asks:fact&now:wants-answer now:wants-answer&cheerful we-wrote&at-us
4 first-contact&warm:3 negative&question question&we-asked we-asked&asks:fact we-wrote&warm:0
3 at-us&warm:2 at-us&warm:3 few-words&asks:fact now:wants-answer&deed question&cheerful we-asked&now:wants-remedy we-wrote&now:wants-answer we-wrote&now:wants-remedy
2 asks:fact&warm:3 at-us&warm:0 first-contact&few-words first-contact&now:venting negative&now:wants-answer now:venting&at-us now:wants-answer&warm:1 now:wants-remedy&warm:1 now:wants-remedy&warm:2
-2 asks:fact&warm:2 deed&warm:2 first-contact&cheerful first-contact&long-story first-contact&negative first-contact&question negative&few-words negative&long-story tagged&asks:fact tagged&deed we-wrote&now:venting we-wrote&warm:1 we-wrote&warm:2
-3 question&at-us we-wrote&now:thanks
-4 few-words&we-asked negative&warm:1 now:thanks&warm:0 now:wants-answer&at-us we-asked&deed
-5 tagged&warm:0
-6 first-contact&tagged
-7 few-words&warm:0 first-contact&deed we-asked&warm:1
-10 we-wrote&few-words
-12 first-contact&warm:0
`,
    words: `
34 you
14 bet
12 are littl your
11 fat
9 put who
8 not:you
7 somebody up wear
6 hope sweetheart thick
5 a final messag not:a not:in talk than voic
4 cow dress english hard idiot just love money packag proper tell they under what wher
3 boat fetch give go help him keyboard kid knock learn like match not:get not:job not:mind not:that not:thi not:word noth of off oh pathetic pic read refund rest retard should slag that them thru tidy tree useless van yourself
2 air answer anybody anyth approv asham bag ban behind can cos desk did dumb enough from god hand headset hurry jump kick listen machin mom more moron mother never nobody not:about not:are not:date not:ever not:hand not:make not:of not:out not:put not:they not:thru not:till not:what not:with own pack pair rat sad wanker yes
-2 absolut after again already am an becaus even fine has instead kind leav let new night not:for not:have not:me not:more not:on order piss sent so someth then third until which work would wrot
-3 ask been befor day last month morn need not:i not:to on out pay sinc too
-4 and at but for if know not ok only said thank ther was when
-5 thi with
-6 <?> have my pleas say we
-7 <duration> <handle> no now to
-10 it
-11 the
-12 i is
-13 <date>
-14 <number>
`,
    ours: `
12 <date>
7 book
6 can i
5 am is you
4 approv at it
3 <?> from have hold long now read refund thi were with
2 found goe help how left morn same well
-2 about account again and dear not see stop to what yes your
-3 #name# back has of our pleas
`,
  },
  "bring-in-help": {
    bias: -12,
    facts: `
45 says:whoever-can
41 ever:security
35 now:security
32 now:safety-incident
30 ever:safety-incident
27 ever:self-harm now:self-harm
26 heat:1
24 says:legal-step
22 at-us ever:access-need ever:asks-human
21 now:access-need
19 heat:1.5
18 asks:who ever:violence now:asks-human now:violence
17 done:set-boundary we-said:limit
16 ours:reassurance
15 just:set-boundary reply:goes-on we-just-said:limit
14 ever:legal says:digs-in says:money
13 says:vows-to-go-on
11 heat:0.6 last:gratitude says:request we-said:final
10 heat:0.3 heat:2
9 asks:deed limit-twice now:legal we-just-said:final
8 trouble-last we-just-said:says-back
7 just:act-and-explain last:action says:insult-to-you says:own-doing
6 done:let-vent now:private-data now:softening ours:pass-the-buck ours:refusal says:whose-it-is we-said:says-back we-said:tell-me
5 ever:private-data ever:repeats ever:softening last:reassurance last:repetition ours:repetition same-demand says:scam
4 calm-question just:answer last:explanation last:refusal now:wants-answer ours:condescending ours:gratitude specific we-said:confirm
3 answered-us asks:when done:ask ever:vulnerable just:offer-options last:pass-the-buck last:remedy malfunction now:repeats ours:cold ours:question ours:upsell
2 calls-names ever:ignored ever:wants-remedy last:condescending last:prevention last:stock last:upsell now:ignored now:urgent ours:prevention reply:thanks says:asks-options
-2 asks:news asks:why convoluted ever:rejects heard-twice last:defensive last:vague-promise now:publicity now:resolved our-turn-last ours:vague-promise reply:facts reply:unsure says:asks-how says:asks-news says:do-it says:tangled says:when says:yes turns:1 unfinished we-just-said:pending we-said:asks-for
-3 deed done:take-ownership ever:churn ever:publicity ever:resolved ever:sarcasm ever:shouting falling fault first-words gave-data just:take-ownership last:follow-up last:ownership note:handed-on now:sarcasm ours:follow-up ours:ownership promise:pending says:all-well says:go-ahead says:help-me says:wants-an-ear signs-off timed we-just-said:asks-for we-just-said:sends-off we-said:pending we-said:sends-off we-said:soon
-4 asks:when-mine ever:broken-promise ever:thanks last:cold negative now:accepts now:rejects now:shouting reply:throws-back says:look-up says:still-writing says:when-mine says:will-wait system-last we-asked we-leave-it-open
-5 asks-and-goes-on ever:abuse just:restate last:restatement now:churn promise:overdue reply:opens-well says:correction says:false-alarm says:goodbye says:no-complaint says:not-now says:service-failure says:unnamed says:who-owns says:worked trails-off we-just-said:one-moment we-named-a-time we-wrote
-6 done:commit-timeframe ever:wants-answer glad-sign heard-last long-story now:abuse now:venting ours:timeframe reply:yes says:gives-credit says:more-to-come tangled
-7 asks:fact cheerful done:restate just:commit-timeframe last:timeframe ours:restatement reply:gives-data sent-round several-sentences
-8 ever:accepts first-contact now:misunderstood reply:answers we-said:one-moment
-9 ever:misunderstood few-words reply:short
-10 now:wants-remedy
-12 ever:venting feels tagged turns:3
`,
    pairs: `
12 we-wrote&now:wants-answer
9 at-us&warm:2
8 first-contact&at-us first-contact&warm:3
7 deed&at-us deed&warm:3 first-contact&deed negative&asks:fact
6 first-contact&warm:2 negative&warm:3 we-asked&now:wants-answer
5 we-asked&warm:2
4 deed&warm:2 now:wants-answer&warm:0 question&now:venting question&now:wants-answer we-asked&asks:fact
3 long-story&warm:2 negative&now:thanks negative&now:wants-answer now:thanks&now:wants-answer now:venting&warm:3 now:wants-answer&warm:1 question&now:thanks we-wrote&at-us we-wrote&now:wants-remedy we-wrote&question
2 at-us&warm:3 long-story&warm:1 negative&at-us negative&now:venting now:thanks&few-words now:thanks&warm:0 now:venting&asks:fact now:venting&deed question&deed we-wrote&asks:fact we-wrote&negative we-wrote&now:thanks we-wrote&warm:0
-2 asks:fact&warm:3 few-words&warm:1 first-contact&few-words first-contact&now:thanks long-story&now:venting long-story&now:wants-answer negative&long-story negative&question negative&warm:1 now:wants-answer&at-us we-wrote&cheerful we-wrote&long-story
-3 cheerful&warm:0 few-words&warm:0 first-contact&now:venting first-contact&question negative&tagged now:wants-answer&deed now:wants-answer&warm:3 question&warm:2 tagged&warm:0 tagged&warm:2 we-asked&at-us we-wrote&few-words we-wrote&warm:3
-4 first-contact&negative first-contact&warm:1 long-story&asks:fact negative&few-words
-5 first-contact&tagged long-story&deed long-story&question now:venting&warm:2 now:wants-remedy&warm:2 tagged&at-us we-asked&warm:1
-6 deed&warm:1 first-contact&asks:fact long-story&warm:3 now:wants-remedy&deed
-7 deed&warm:0 negative&warm:2 question&asks:fact
-8 first-contact&now:wants-remedy negative&now:wants-remedy we-wrote&deed
-9 first-contact&now:wants-answer
-13 first-contact&warm:0
`,
    words: `
18 will
13 her with
12 pleas ther
11 can have someon would
10 be card i manager
9 know smell who
8 human our puls somebody
7 account bank get gone out person solicitor then
6 a about and car like not:ther that your
5 appreciat has is not:the not:to plastic sign sister smok whoever
4 bottl chang could everyon from goe help kind letter log need not:at not:bother not:chas not:desk not:here not:number not:point not:who put tell word
3 address at battery begin bought caught daughter deaf dog email further garag got grand here in its mov not:all not:anybody not:be not:in not:more not:much not:need not:nobody not:see not:with not:your noth notic park read review roof sinc to wall way went whil whos
2 #name# agent aid already alright alway anne as bat being better bitch board box branch bring cat credit cupboard dinner end file final finish floor freez heater hurry insuranc keep me no nobody not:a not:after not:another not:any not:anyon not:call not:date not:doe not:hear not:is not:pay not:return not:stop not:them not:they not:way not:would password phon responsibl school sent shall stor strong talk tent text till touch unless until wher wish without writ you
-2 any away between bill biscuit brok broken dad day desk door down english every extra fix girl had hear honest leg life littl lot mail much not:<number> not:do not:i not:it not:me not:now not:other not:word of past photo receipt restart sir start stay system take third tir try twic upload van why
-3 ask becaus cry dress even fine hi his how just laugh long more nice night not:want not:work oh order second someth they thing too walk wed
-4 book cancel done home month ok peopl so waiter whol wrong yes
-5 <date> befor do good leav only room say thank
-6 <handle> did not not:thi said took
-7 or still
-8 back the
-9 <number> for
-10 was when
-11 want
-14 <duration> it
`,
    ours: `
9 i
6 can
5 have not
4 call mr not:to over to would
3 <number> a get if like my once return say thi
2 able account again am anyth ask bring fare help her honest insult item last name need not:go note pay plan purchas review sent shall spread stand stay tell thank that told touch why
-2 about cancel in now phon restart right send yes your
-3 and from hi new see
-4 are
-6 <date> the
`,
  },
  "end-contact": {
    bias: -18,
    facts: `
42 done:set-boundary we-said:limit
35 just:set-boundary we-just-said:limit
28 reply:goes-on
25 we-said:final
21 we-just-said:final
19 says:vows-to-go-on
17 says:insult-to-you turns:5 we-said:confirm
15 same-demand third-turn
14 ever:wants-remedy offered-twice ours:reassurance
13 ever:violence now:violence
12 ever:repeats
11 heat:2 many-turns we-said:asks-for
10 last:reassurance
8 just:answer last:explanation
7 done:answer ever:publicity heat:1 now:publicity ours:explanation says:digs-in says:go-ahead says:will-wait we-just-said:confirm
6 at-us done:act-and-explain done:offer-options ever:rejects heat:2.5 ours:action ours:remedy reply:throws-back
5 heat:1.5 now:rejects promise:overdue says:money
4 ever:abuse just:act-and-explain last:action now:wants-remedy ours:cold
3 done:let-vent now:repeats reply:calm trouble-last turns:2 we-said:tell-me we-wrote
2 done:commit-timeframe feels last:stock now:profanity ours:timeframe
-2 cheerful ever:softening ever:urgent fault just:take-ownership last:follow-up last:ownership last:refusal loud now:ignored now:legal now:softening ours:follow-up ours:stock reply:answers reply:gives-data reply:no says:same-again says:service-failure says:who-owns says:whoever-can specific
-3 done:acknowledge done:take-ownership ever:asks-human ever:ignored ever:legal ever:vulnerable gave-data heard-twice just:apologize just:let-vent just:restate last:apology last:restatement now:venting now:vulnerable ours:empathy ours:ownership reply:nod reply:yes says:correction tagged tangled we-just-said:says-back we-just-said:tell-me
-4 done:apologize just:acknowledge just:ask last:empathy last:question long-story now:misunderstood now:shouting now:thanks ours:apology we-said:one-moment
-5 ask:open done:restate ever:misunderstood last:gratitude negative ours:gratitude ours:restatement reply:opens-well says:request says:yes timed turns:4
-6 calm-question ever:thanks heard-last just:commit-timeframe last:timeframe question reply:thanks rising
-7 answered-us heat:0.6 malfunction now:accepts reply:names-time we-asked
-8 few-words says:but says:not-now
-9 ever:shouting now:wants-answer
-10 ever:wants-answer
-11 reply:short trails-off
-12 deed turns:3
-13 ever:accepts
-16 first-words
-19 turns:1
-20 first-contact
`,
    pairs: `
8 we-wrote&warm:3
5 we-wrote&at-us
4 asks:fact&warm:2 negative&asks:fact negative&at-us
3 asks:fact&now:wants-remedy negative&warm:3 now:wants-remedy&warm:2 we-wrote&negative we-wrote&now:wants-remedy
2 deed&at-us negative&now:wants-remedy we-wrote&asks:fact
-2 first-contact&asks:fact first-contact&at-us first-contact&now:venting first-contact&tagged first-contact&warm:1 first-contact&warm:2 first-contact&warm:3 negative&deed negative&we-asked now:thanks&warm:0 now:venting&deed question&now:wants-answer we-asked&warm:0 we-asked&warm:1 we-wrote&deed we-wrote&now:thanks
-3 asks:fact&now:wants-answer first-contact&deed now:wants-answer&warm:0 question&warm:0 we-wrote&now:wants-answer we-wrote&we-asked
-4 asks:fact&warm:0 few-words&warm:0 first-contact&warm:0 we-wrote&few-words
-5 deed&warm:0 first-contact&negative
-6 negative&warm:0 we-wrote&warm:1
`,
    words: `
7 alway refund year
6 as get
5 again day full know not:door not:my not:nobody not:photo same
4 after all do keep morn retir send shall time until
3 <date> account crack cry him last not:a not:at or pen rat round see slag that till upgrad whol will you
2 ask behind christma door every everyon ha. handl her ill mak not:read not:use not:will red respect roof shift stamp stupid too
-2 <?> <duration> been befor doe for got had has moron not:in not:the not:thi noth ok only ring say still tell thank the then took what would yes
-3 a am but from good not:to off on pleas stop was with
-4 are back it my not now they we
-5 <number> in so ther
-7 me
-8 i
-9 is
`,
    ours: `
6 and i
5 <number>
4 below last leav not:can not:i not:thi or that to will
3 answer any ask help is mr not not:not not:one not:refund stop the ther way we
2 about ad address arbitr at board can collection decid desk fine glad he if list me not:on not:see of offic open with without
-2 <?> <date> a new no
-3 <duration> in now
-5 for it
`,
  },
};
