// Learnt from the judged conversations of test/weights by `npm run weights:generate`. Do not edit: change those, and learn anew.
import type { StepId } from "../../contract/vocabulary.js";
import type { LearntStep } from "../../rule-set/policy.js";

// For each step what weighs for it (above 0) and against it, 40 for each factor of e: facts, the customer's latest words, and those of ours that they answer.

export const leanings: Readonly<Record<StepId, LearntStep>> = {
  "let-vent": {
    bias: -18,
    facts: `
90 says:more-to-come
68 says:still-writing
54 says:wants-an-ear
42 unfinished
29 burst
18 just:let-vent we-just-said:tell-me
15 done:let-vent numbered-part several-sentences we-said:tell-me
14 last:stock now:venting
13 ever:venting
12 ours:stock trails-off
11 at-us many-turns says:just-listen says:yes
10 reply:answers says:request
9 ever:wants-remedy
8 asks:when third-turn
7 deed now:shouting turns:3 turns:4
6 asks:fact long-story says:not-now turns:2
5 first-words now:wants-remedy
4 done:restate last:gratitude now:wants-answer ours:restatement
3 ever:ignored ever:shouting says:look-up says:will-wait we-asked
2 just:acknowledge just:ask just:restate last:empathy last:question last:restatement we-just-said:asks-for
1 negative
-2 calls-names calm-question done:set-boundary ever:churn ever:private-data ever:publicity ever:sarcasm first-contact just:apologize just:set-boundary just:take-ownership last:apology last:bare-refusal last:ownership loud note:closed now:publicity now:sarcasm now:urgent ours:bare-refusal ours:cold ours:follow-up ours:reassurance promise:overdue reply:opens-well reply:thanks rising says:cancels says:whose-it-is we-just-said:limit we-said:checks we-said:limit
-3 asks:who convoluted ever:security ever:softening heat:0.6 heat:1.5 heat:3 just:answer last:explanation now:broken-promise now:resolved now:security now:softening offered-twice says:correction says:help-me says:legal-step says:own-doing says:when-mine says:whoever-can we-just-said:soon we-said:soon
-4 asks:what-now asks:when-mine ever:broken-promise ever:legal ever:resolved falling fault heat:2 last:pass-the-buck now:legal now:repeats now:violence ours:pass-the-buck reply:calm reply:facts reply:no reply:picks reply:throws-back says:coming-at-all says:either says:tangled says:when says:worked sent-round signs-off timed trouble-last we-just-said:says-back
-5 asks:deed ever:abuse ever:repeats heat:2.5 just:commit-timeframe last:timeframe now:abuse reply:names-time tangled we-just-said:one-moment we-said:says-back
-6 done:ask ever:wants-answer ours:question says:asks-options says:false-alarm says:gives-credit says:orders-a-change says:who-owns system-last
-7 done:commit-timeframe done:offer-options glad-sign just:act-and-explain last:action now:rejects now:safety-incident ours:remedy ours:timeframe we-named-a-time
-8 cheerful done:answer done:apologize ever:accepts ever:rejects gave-data ours:apology ours:explanation we-leave-it-open we-said:one-moment
-9 ever:safety-incident few-words
-10 malfunction says:insult-to-you
-11 reply:gives-data
-12 done:act-and-explain now:thanks ours:action
-13 question
-14 ever:thanks says:but
-15 specific
-17 ask:open reply:short says:money
-19 turns:5
-20 we-wrote
-23 turns:1
-28 tagged
`,
    pairs: `
15 at-us&warm:0
11 asks:fact&at-us asks:fact&deed
10 first-contact&asks:fact
9 now:wants-answer&at-us
8 now:venting&warm:2 we-wrote&deed
7 first-contact&now:venting
6 first-contact&warm:2 long-story&now:venting negative&deed
5 asks:fact&now:wants-answer first-contact&now:wants-answer now:wants-answer&warm:0 now:wants-remedy&warm:0
4 asks:fact&warm:3 deed&warm:1 first-contact&at-us negative&now:venting negative&warm:2
3 asks:fact&warm:2 few-words&deed long-story&deed long-story&warm:0 negative&warm:0 now:wants-answer&deed now:wants-remedy&cheerful now:wants-remedy&deed question&we-asked we-asked&at-us we-asked&now:wants-remedy we-asked&warm:1 we-wrote&long-story we-wrote&now:wants-remedy
2 first-contact&negative long-story&warm:2 long-story&warm:3 negative&long-story negative&now:wants-remedy now:venting&deed now:wants-answer&warm:2 we-asked&cheerful we-asked&now:wants-answer we-wrote&at-us
-2 asks:fact&warm:1 few-words&warm:1 few-words&we-asked negative&now:thanks now:wants-answer&now:wants-remedy question&now:wants-answer question&now:wants-remedy tagged&now:venting
-3 cheerful&warm:0 first-contact&deed first-contact&few-words first-contact&now:thanks first-contact&warm:3 negative&at-us now:wants-remedy&warm:2 tagged&asks:fact tagged&now:wants-answer tagged&warm:1 tagged&warm:2 we-wrote&now:thanks we-wrote&now:wants-answer
-4 deed&at-us deed&cheerful first-contact&cheerful first-contact&warm:1 negative&question negative&warm:3 now:thanks&warm:0 tagged&at-us
-5 first-contact&question long-story&warm:1 negative&now:wants-answer negative&tagged now:venting&at-us now:wants-answer&warm:1 question&asks:fact tagged&deed we-wrote&warm:0
-6 question&warm:1 we-wrote&warm:2
-7 tagged&warm:0 we-wrote&asks:fact
-8 at-us&warm:2
-13 first-contact&tagged
`,
    words: `
28 so
17 ther thi
15 get
14 becaus let
13 <duration> start
12 befor me you
11 first
10 of thing up
9 <date> about and end have to
8 a am been he ok right wrong
7 begin came goe got need then when
6 arriv bit hang just not:<number> order proper was
5 com has long not:anyth not:i not:it not:yet one shut sit van
4 at chap corridor desk down face finish fit going happen kept load look man more not:finish not:idea not:know not:thi part second tell we wher with
3 being button deposit do girl had hear his honest in key kid kitchen matter men not not:a not:all not:got not:is not:near not:need not:no not:or not:reply not:till not:what not:writ piano pull removal screen screenshot sofa someon spr strap typ used wed whol
2 <clock> altogether ask asleep bin burst chair collector fine gate helplin hi hiya hors hospital its late listen lot milk mom not:code not:door not:even not:hold not:post not:proper not:ready not:say not:slept not:thank not:them not:until number oat past piec press put quit read roll scanner seen send shak stor straight thes thru turn whil wish
-2 <id> afternoon both bought cancel check clos did dog each everyth found full gone good hello how mail manager money morn new not:be not:book not:me not:said pric quiet regard run shift show still take team think ticket till updat wait without wrot
-3 <money> <number> all app but can day dead done kind light littl miss not:of only other our over paid pay same see someth than they third told under which yes
-4 again an back by from here left like name never no noth out stay
-5 be her that time took work
-6 are doe if now or thank
-7 <?> as know pleas
-8 for it
-9 my
-11 is
-13 <handle>
`,
    ours: `
9 oh your
7 i take
6 am good happen what yes
4 hello so
3 account awful no pleas read would
2 <?> afternoon clinic line messag morn season speak time voucher whol
-2 #name# <duration> hi how is like new or see to understand
-3 <date> <number> are from our thi we which with
-4 at has not
-5 will
-9 it you
-11 and
-15 the
`,
  },
  acknowledge: {
    bias: 21,
    facts: `
19 tagged
18 ever:vulnerable feels
16 turns:3
15 asks:scorn
14 turns:1
13 ours:stock
12 ever:sarcasm first-contact now:sarcasm we-wrote
11 heat:0.6 ours:re-ask
9 asks-and-goes-on first-words long-story
8 glad-sign last:re-ask ours:gratitude ours:refusal says:more-to-come says:wants-an-ear several-sentences we-just-said:asks-for we-said:asks-for
7 asks:why deed last:refusal now:venting ours:bare-refusal ours:policy rising says:just-listen says:yes we-just-said:pending we-said:pending
6 calls-names ever:broken-promise falling last:policy last:prevention now:broken-promise now:thanks now:vulnerable ours:prevention reply:short we-asked
5 ever:accepts heat:1 last:bare-refusal last:reassurance now:ignored now:repeats now:self-harm now:shouting ours:follow-up says:service-failure says:unnamed says:whose-it-is sent-round turns:4
4 cheerful done:let-vent ever:self-harm heat:2.5 last:stock now:misunderstood ours:cold says:who-owns trouble-last we-said:tell-me
3 asks:who done:apologize ever:misunderstood ever:rejects ever:repeats ever:shouting heard-last heat:2 just:let-vent last:follow-up last:vague-promise negative now:profanity ours:apology ours:vague-promise says:correction says:still-writing tangled third-turn we-just-said:says-back we-just-said:tell-me we-said:one-moment
2 at-us ever:asks-human just:acknowledge last:empathy now:asks-human reply:names-time turns:5
1 heat:0.3
-2 apologized-twice done:answer ever:thanks ours:explanation promise:pending reply:calm says:asks-how says:but says:request says:whoever-can
-3 burst done:ask ever:abuse ever:churn ever:publicity full-marks just:act-and-explain last:action loud now:accepts now:churn now:publicity now:security now:wants-answer ours:question reply:bare says:goodbye we-just-said:confirm we-just-said:soon we-leave-it-open we-said:final we-said:says-back we-said:soon
-4 just:take-ownership last:ownership now:safety-incident promise:due-today question reply:picks same-demand says:cancels says:go-on-then says:vows-to-go-on says:when-mine trails-off unfinished we-just-said:anything-else we-just-said:final we-just-said:sends-off we-said:sends-off
-5 answered-us asks:how-start asks:news done:act-and-explain ever:legal few-words offered-twice ours:action reply:takes-it says:do-it says:either says:tangled says:worked we-just-said:checks we-said:anything-else we-said:checks
-6 now:legal reply:answers reply:facts says:coming-at-all says:go-ahead says:not-my-point says:same-again says:when signs-off we-said:confirm
-7 asks:deed done:offer-options ever:wants-remedy now:wants-remedy ours:remedy says:help-me says:insult-to-you says:orders-a-change system-last
-8 ever:violence just:answer last:explanation now:access-need now:violence ours:pass-the-buck
-9 asks:when-mine last:pass-the-buck our-turn-last reply:goes-on reply:thanks says:gives-credit says:no-complaint says:will-wait timed
-10 convoluted just:set-boundary we-just-said:limit
-11 ever:access-need fault now:resolved reply:opens-well turns:2
-12 done:set-boundary gave-data we-said:limit
-13 ask:open reply:gives-data
-14 ever:resolved
-17 says:false-alarm
`,
    pairs: `
12 first-contact&tagged
11 tagged&now:wants-answer we-wrote&question
10 first-contact&now:thanks
9 cheerful&warm:2 now:wants-answer&at-us tagged&warm:0
8 asks:fact&warm:2 at-us&warm:1 first-contact&warm:0
7 negative&we-asked question&we-asked we-asked&warm:2
6 deed&at-us long-story&deed negative&warm:0 now:thanks&warm:0 we-wrote&negative
5 asks:fact&at-us deed&warm:0 negative&tagged question&few-words we-asked&now:wants-answer we-wrote&warm:1
4 asks:fact&deed deed&warm:1 few-words&deed first-contact&now:venting long-story&now:thanks long-story&warm:0 negative&long-story now:venting&at-us question&at-us question&tagged tagged&asks:fact we-wrote&deed
3 first-contact&at-us first-contact&cheerful long-story&now:venting negative&now:thanks now:thanks&asks:fact now:venting&deed now:venting&warm:3 now:wants-remedy&at-us now:wants-remedy&warm:3 tagged&warm:3 we-asked&asks:fact we-asked&at-us we-wrote&now:wants-answer we-wrote&we-asked
2 asks:fact&now:wants-answer cheerful&warm:1 few-words&asks:fact few-words&warm:3 long-story&asks:fact now:venting&asks:fact now:venting&warm:2 tagged&now:thanks we-wrote&asks:fact we-wrote&long-story we-wrote&warm:0
-2 deed&warm:2 long-story&warm:2 now:thanks&now:wants-answer now:thanks&warm:2 now:wants-answer&now:wants-remedy now:wants-remedy&deed we-asked&warm:0 we-asked&warm:3 we-wrote&warm:2
-3 asks:fact&now:wants-remedy asks:fact&warm:3 deed&warm:3 few-words&warm:0 first-contact&negative first-contact&now:wants-remedy negative&now:wants-answer negative&now:wants-remedy negative&question negative&warm:1 negative&warm:2 now:thanks&we-asked question&now:wants-answer question&now:wants-remedy question&warm:3 tagged&deed
-4 at-us&warm:2 cheerful&warm:3 first-contact&few-words first-contact&now:wants-answer negative&now:venting now:thanks&cheerful now:wants-remedy&warm:2 tagged&warm:2
-5 cheerful&at-us cheerful&warm:0 first-contact&asks:fact now:thanks&at-us tagged&few-words
-6 negative&deed
-7 we-wrote&now:thanks
-8 asks:fact&warm:0
-9 few-words&we-asked question&asks:fact
-12 first-contact&question
`,
    words: `
26 <duration>
19 every
17 was
14 sinc
12 all becaus she
11 do i us
10 a peopl real so you
9 me my that
8 like not:a sat thi to up who writ
7 am honest job just man not:want somebody what would
6 another answer ask engineer everyth fami floor great had is kid lot not:that noth seat updat very walk watch week
5 <clock> <number> and by cheer dead fourth get in not not:even not:to of past pleas pric servic star them until visit water
4 <money> ago baby bed been big brick check clean clear delivery did died firm fram full gone got home human idea line month newborn not:any not:for not:i not:more not:pay not:why not:word oh queu recommend right show singl sofa someon story thought thru together told wait we went were wow
3 actual airport anyth arriv bank bill both broken bus children com come daughter driv exam face final fix for from front gave gown hand hate his hope hot machin men meter music nobody not:and not:came not:code not:felt not:get not:in not:know not:like not:money not:now not:put not:real not:see not:sleep paper process rain rent run sav sea second short should shrug size sleep someth staff stair stand stop swear tabl ther thes tir vet wage wed whil whol wifi wrot
2 ad already angry app appoint attach autistic beer cake call camp carry ceil chair checkout chip christen click colleagu collector country cow customer dad debt desk different done drill eighty end explain fare fat fee first grandmother happen hard hear him item joke kept key laptop list lov love lunch myself not:<handle> not:baby not:have not:look not:pleas not:small not:ther not:up note pack pair parcel quick rais rat read refus restaurant ring scar self sentenc spent summer tell test the though tile too tour town treat voic whoever with
-2 alon away battery better birthday bless brilliant brok camera certificat channel dm download fair father feel file fridg gift given glass guard happy hav ignor lad lift main mak many mom mov none not:<number> not:behind not:call not:complaint not:enough not:found not:from not:mind not:time not:use not:water not:which okay once plastic plus pool quot repair repeat reply reset roofer row seller send settl slag some soon speak stamp stay talk telly touch travel tree turn twic use x yourself 💛 🙏
-3 <handle> anyway believ bought bucket card carpet christma clos confirm crew deaf error ever give good itself kitchen letter littl manager mate miss near not:charg not:could not:count not:fault not:me not:on not:with not:your ok omg own plac press print printer problem room router say screen shift sister sort thank under unreal way wher work worth wrong
-4 being brother deliver enough form going grand haha in. its last leav let light look mail paid plan possibl sure wall yes
-5 <date> an connect doe door go need off question same then
-6 chang flight found he if kind left new return sorry still which wife year your
-7 back hello no
-8 has hi when
-9 <id> see
-10 <url> free will
-14 or
`,
    ours: `
7 has
6 a help pleas
5 been check number understand we
4 be he i list may referenc thank
3 account apologiz for hear ms need router time
2 <duration> appoint are ask can different do hour late limit log offer plan ready run send status to was
-2 address chang chat home in more name not:<date> not:on not:to not:you off our pick put thru watch
-3 and at bill book both call done even happen have if look now oh return ring so the thi want
-4 <date> by could did from here mr then will
-5 is no you
-6 it me or
-8 <number>
`,
  },
  apologize: {
    bias: 10,
    facts: `
28 tagged
25 promise:overdue
19 deed
18 says:service-failure
16 says:but
15 ever:accepts says:money several-sentences
14 asks:who ever:broken-promise heat:0.6
13 reply:short
12 asks:why ours:stock turns:1
11 offered-twice
10 long-story sent-round
9 ever:publicity ever:shouting last:defensive now:repeats ours:defensive
8 ever:misunderstood first-contact ours:gratitude says:correction says:who-owns turns:4 we-said:one-moment
7 asks:scorn ever:repeats glad-sign last:pass-the-buck now:misunderstood ours:pass-the-buck reply:throws-back says:whose-it-is tangled
6 asks:fact asks:when-mine done:commit-timeframe ever:ignored heat:0.3 heat:3 last:stock last:upsell negative now:venting ours:timeframe ours:upsell says:denied-back timed we-just-said:says-back we-leave-it-open
5 ever:venting fault heat:1.5 last:cold last:follow-up now:ignored now:publicity reply:names-time says:whoever-can we-just-said:one-moment we-just-said:sends-off we-said:says-back we-said:sends-off we-wrote
4 asks-and-goes-on asks:deed now:shouting ours:cold ours:follow-up says:not-my-point says:when-mine we-just-said:soon we-said:soon
3 chose gave-data heat:2.5 ours:bare-refusal reply:picks says:asks-options says:same-again turns:3 we-just-said:asks-for
2 now:legal question says:do-it turns:5
1 just:commit-timeframe last:timeframe
-2 ever:asks-human ever:wants-answer full-marks now:wants-remedy numbered-part promise:due-today same-demand says:digs-in says:just-listen says:worked system-last unfinished
-3 answered-us ever:churn ever:thanks ever:vulnerable just:acknowledge just:take-ownership last:empathy last:ownership now:accepts reply:answers reply:will says:orders-a-change says:own-doing says:request says:scam we-asked
-4 asks:news calls-names calm-question ever:access-need ever:safety-incident just:offer-options just:restate last:remedy last:repetition last:restatement now:private-data now:wants-answer ours:repetition promise:pending reply:facts says:all-well says:cancels says:legal-step says:wants-an-ear specific we-just-said:confirm we-just-said:final we-said:anything-else we-said:final
-5 done:let-vent done:take-ownership ever:softening now:abuse now:softening now:urgent our-turn-last ours:ownership says:tangled third-turn we-just-said:anything-else we-said:tell-me
-6 ever:abuse first-words now:safety-incident reply:goes-on reply:nod reply:yes rising says:goodbye says:help-me says:more-to-come we-said:confirm we-said:pending
-7 apologized-twice asks:when done:offer-options last:reassurance ours:remedy reply:no says:look-up says:vows-to-go-on trouble-last
-8 done:set-boundary ever:self-harm ever:urgent just:set-boundary now:self-harm we-just-said:limit we-said:limit
-9 done:acknowledge heard-twice loud ours:empathy reply:thanks signs-off
-10 convoluted now:resolved reply:calm says:not-now
-11 ask:open burst ours:reassurance
-12 reply:opens-well turns:2
-13 cheerful ever:resolved ever:security now:security says:still-writing
-16 says:either trails-off
-17 says:false-alarm
-18 says:will-wait
-19 says:insult-to-you says:no-complaint
-24 says:gives-credit
`,
    pairs: `
15 first-contact&deed negative&warm:0 we-wrote&asks:fact
14 negative&few-words
13 first-contact&tagged tagged&asks:fact
12 we-wrote&question
11 tagged&warm:1
10 deed&warm:2
9 now:thanks&warm:1
8 at-us&warm:2 tagged&now:wants-answer tagged&warm:0
7 first-contact&now:venting negative&tagged now:wants-answer&at-us question&now:wants-remedy tagged&at-us we-wrote&negative we-wrote&now:wants-answer
6 asks:fact&warm:1 few-words&deed few-words&warm:1 negative&now:venting now:venting&deed question&tagged we-asked&now:wants-answer
5 long-story&now:thanks long-story&question question&warm:2
4 asks:fact&warm:2 first-contact&long-story first-contact&now:thanks first-contact&warm:1 long-story&warm:3 now:venting&warm:1 question&we-asked tagged&deed tagged&now:thanks we-asked&asks:fact we-wrote&warm:1 we-wrote&warm:2
3 asks:fact&now:wants-remedy deed&warm:3 first-contact&at-us long-story&warm:0 long-story&warm:1 now:thanks&cheerful now:venting&warm:3 now:wants-answer&now:wants-remedy we-wrote&few-words we-wrote&now:wants-remedy
2 first-contact&warm:2 long-story&we-asked now:thanks&at-us now:thanks&we-asked now:wants-answer&deed now:wants-remedy&cheerful now:wants-remedy&warm:3 we-asked&at-us we-wrote&tagged
1 first-contact&warm:3 negative&deed negative&warm:3
-2 cheerful&at-us few-words&asks:fact few-words&cheerful first-contact&few-words now:thanks&now:venting now:venting&now:wants-answer question&warm:0 we-asked&warm:0 we-wrote&at-us we-wrote&warm:0
-3 cheerful&warm:2 deed&warm:1 first-contact&now:wants-remedy long-story&now:wants-remedy negative&warm:2 now:thanks&asks:fact now:thanks&now:wants-answer now:venting&warm:2 now:wants-answer&cheerful question&asks:fact question&warm:3 we-wrote&now:venting we-wrote&warm:3
-4 at-us&warm:3 few-words&warm:2 few-words&we-asked long-story&asks:fact negative&question now:wants-remedy&warm:2 tagged&warm:2
-5 asks:fact&now:wants-answer asks:fact&warm:0 at-us&warm:0 cheerful&warm:1 long-story&warm:2 negative&asks:fact question&deed we-wrote&deed we-wrote&now:thanks
-6 now:wants-remedy&at-us we-wrote&cheerful
-7 negative&now:wants-answer negative&now:wants-remedy
-8 deed&cheerful now:thanks&warm:0
-9 first-contact&now:wants-answer tagged&cheerful tagged&now:venting
-10 negative&warm:1 question&now:wants-answer
-11 first-contact&question
-12 first-contact&asks:fact
`,
    words: `
21 took
20 was
19 <number>
17 room
16 and for
15 ask had
14 told
13 sent third
12 <money> in phon
11 <handle> check door gone left paid
10 driver great miss nobody peopl same wrot
9 another now order pay said why
8 already an cancel got it job past read stand
7 a breakfast did empty instead show sinc twic walk
6 also becaus call came day else every given late not:and not:at not:no not:work off out plac sat sign waiter wrong
5 <clock> <duration> alon app away bed confirm full garden hand her his ink laugh line long mail must no outsid salad sea shop so star the top updat used view water well
4 answer at ate bathroom big boy camera charg clos cut deaf different extra father goe hey hotel how i ill its kitchen list manager next not:has not:mention not:said not:to of park pictur pool reception rent say set she side size somebody system taken test them tip when without wors
3 although anyth bar bite brick cake chees chicken child choic clean cm complaint cost could decent dessert dirty disappoint discount dress drop email fish fridg front glass happy hard have heard him label lamp liar lol loud love m map mark menu meter mine mistak nice non not:<duration> not:bill not:book not:call not:cancel not:even not:him not:night not:other not:rang not:room not:sorry not:time not:told not:was not:when number onlin other page parent per plant plat point pram quarter receptionist request restaurant result second send sentenc servic sheet shirt sick sim sit sleep smell sound st suitcas tea time tour trainer treadmill unpaid villag wed 💀
2 <?> ac adult anniversary anyon asleep been bin biscuit bought button car carpet certificat charm chat checkout cheer class clown cold colleagu color complet construction curtain customer dead deliver embarrass expect fami fourteen friend happen hour hous kettl lad laptop larg leg life liv lot maintenanc mayb middl milk minus mix mother nois not:ask not:back not:came not:eaten not:have not:her not:in not:name not:one not:return not:second not:show not:water not:we not:wheel not:window nowher oat only open orang over paint party person plaster poor pric put replac restart run seat security seem self server sham shelf sir small spok status sweet swell swim tabl thin throw toilet towel vanish very visit wait waitress way weekend which who whos
-2 again alright any arriv bike booklet c caught ceil council count cover credit cry draw earlier english error explain feel frie going gorgeous gran grandson hate hot ignor in. install key kind learn legend light log lunch many mate month ms my no. not:after not:am not:another not:complaint not:i not:mind not:mine not:more not:much not:nobody not:old not:on not:or not:person not:see not:sleep not:stop not:would nurs odd oh okay pack photo piano post pour problem real recommend releas repeat report scar screen season sens stay surpris sweetheart thes thorough useless ward warehous wash we wear whether wife wifi work wow writ zero 😂
-3 <id> account ago allergy approv around bank bet bring burst by care carry chang chap christma computer conferenc courtesy dear doe download dream early excellent fair final find fix freez gem give green hahaha has here honest hospital hurry jump kit load minut mr near not not:care not:chas not:door not:get not:it not:now not:only not:post not:with nut perfect pull rais refund remember reset review school settl shall silly somewher support surviv tap ticket touch up us usual valu wheelchair wher whoever wish wonder year 👏 💛
-4 <hashtag> all anyway as baby bag being black brother bye forget gave hear is leav me not:about not:code not:need not:photo not:your omg plan print quick quiet respect shut sister sort spell start thru toddler 🙏
-5 alway com come fine first found guy hall help made morn mov not:you paper queu roll shout swap team tell that unless want what whol
-6 about be best card cross dad get good hang kid let man mom night proud should someth sorry talk then town van would
-7 befor end everyth if new not:my thos till with
-8 free from hello keep littl need not:the ok on or thing unreal
-9 <url> bit
-10 last see to
-11 am can right
-12 are
-13 know
-15 thank
-16 you
-19 <date>
-22 will
`,
    ours: `
10 pleas
9 our
7 your
6 <date> be
5 account are between cancel hi train
4 as call check not:that not:to on request restart to was
3 could day dear deliver depot engineer has let me no not:do not:in phon policy record try which
2 <url> been caus chat feedback job never not:<date> not:the not:would out parcel ready ring screw sir status take technician very
-2 <money> anyth both code come doing driver go hold in letter like list much need not:thi of once only own sinc start why would
-3 am answer clear for hello if night not:yet now off them then up yes
-4 <clock> ask from here morn that
-5 mr so
-6 and or the what
-7 can you
-9 <duration>
-11 it
-12 is
-13 i
`,
  },
  "take-ownership": {
    bias: 7,
    facts: `
58 says:who-owns
43 sent-round
33 asks:who
18 promise:overdue
17 we-just-said:sends-off we-said:sends-off
14 several-sentences
13 apologized-twice last:pass-the-buck ours:pass-the-buck
12 asks:scorn note:handed-on says:service-failure
11 at-us ever:ignored ever:repeats first-contact last:vague-promise note:closed ours:vague-promise
10 ever:shouting timed turns:5
9 deed heard-twice now:repeats says:whoever-can tangled turns:3
8 last:follow-up now:ignored says:go-on-then
7 ever:legal heat:0.6 now:legal ours:follow-up says:money tagged
6 done:act-and-explain just:apologize last:apology malfunction ours:action reply:names-time
5 last:repetition negative now:shouting ours:repetition question reply:throws-back
4 ever:asks-human ever:broken-promise ever:churn glad-sign long-story now:asks-human now:venting ours:gratitude ours:stock reply:nod says:but says:do-it says:same-again we-just-said:pending
3 ever:private-data ever:sarcasm ever:wants-answer falling heard-last heat:1.5 heat:3 just:commit-timeframe last:re-ask last:timeframe now:churn now:sarcasm now:vulnerable reply:insists says:when-mine we-just-said:soon we-leave-it-open we-said:soon
2 ever:publicity feels last:stock now:private-data ours:re-ask
-2 done:restate ever:security ever:thanks just:let-vent now:abuse now:security now:urgent numbered-part ours:bare-refusal ours:defensive ours:policy ours:restatement promise:due-today reply:gives-data reply:takes-it reply:will signs-off we-just-said:final we-just-said:says-back we-just-said:tell-me we-said:checks
-3 ever:abuse ever:accepts ever:misunderstood ever:softening ever:violence just:act-and-explain just:answer last:action last:bare-refusal last:explanation now:softening now:violence now:wants-answer ours:reassurance reply:goes-on says:either says:just-listen says:legal-step says:unnamed says:vows-to-go-on we-just-said:confirm we-named-a-time we-said:final
-4 asks-and-goes-on calls-names convoluted done:apologize done:let-vent done:set-boundary ever:wants-remedy few-words just:acknowledge just:ask just:restate just:set-boundary last:empathy last:question last:reassurance last:restatement now:misunderstood now:safety-incident our-turn-last ours:apology promise:pending reply:picks reply:yes turns:1 we-just-said:limit we-said:confirm we-said:limit we-said:tell-me we-wrote
-5 asks:when burst ever:access-need ever:resolved ever:urgent now:accepts now:rejects now:resolved says:correction says:digs-in says:help-me says:look-up says:orders-a-change says:yes we-said:says-back
-6 ask:open asks:what-now cheerful ever:safety-incident ever:self-harm many-turns now:self-harm now:wants-remedy reply:no says:false-alarm says:own-doing says:wants-an-ear we-asked
-7 now:access-need says:gives-credit says:no-complaint says:tangled trouble-last turns:2 unfinished
-8 done:offer-options gave-data ours:remedy reply:thanks says:goodbye
-9 just:offer-options last:remedy says:more-to-come says:still-writing
-10 reply:opens-well says:not-now
-11 says:will-wait
-12 says:asks-options
-16 says:insult-to-you
-19 trails-off
`,
    pairs: `
9 negative&warm:0
6 at-us&warm:1 few-words&deed first-contact&now:venting now:venting&deed we-wrote&now:wants-answer
5 tagged&deed we-wrote&asks:fact we-wrote&deed
4 long-story&warm:1 now:thanks&deed we-wrote&at-us
3 asks:fact&warm:2 deed&warm:0 deed&warm:2 deed&warm:3 first-contact&warm:1 first-contact&warm:2 long-story&question negative&now:venting negative&tagged now:venting&warm:2 question&warm:1 tagged&now:thanks tagged&warm:2 we-wrote&negative
2 few-words&warm:2 first-contact&at-us long-story&deed negative&few-words negative&long-story question&now:wants-remedy tagged&at-us we-asked&warm:2 we-asked&warm:3 we-wrote&few-words we-wrote&warm:1
-2 asks:fact&cheerful asks:fact&warm:3 cheerful&warm:1 deed&cheerful few-words&asks:fact long-story&at-us now:wants-answer&warm:2 question&warm:0 tagged&asks:fact we-asked&deed
-3 first-contact&asks:fact negative&at-us negative&now:wants-remedy now:wants-remedy&warm:0 question&deed question&now:wants-answer question&tagged we-wrote&cheerful we-wrote&warm:2 we-wrote&we-asked
-4 asks:fact&deed first-contact&few-words now:wants-answer&deed now:wants-remedy&deed tagged&now:wants-answer we-wrote&now:venting
-5 deed&warm:1 few-words&warm:0 negative&asks:fact negative&warm:1
-6 deed&at-us negative&now:wants-answer question&asks:fact we-asked&warm:0
-8 asks:fact&now:wants-answer first-contact&now:wants-answer
`,
    words: `
18 who
14 is
13 a and me
12 so
11 it person
10 has
9 your
8 been job third told
7 now sent
6 at case liv ring them thi was
5 an clos great had look name nobody not:it not:person number roof said say sinc somebody then thru
4 <handle> am both camp did each firm have hole into its jo lock meter mo not:has not:on over room same sign to took websit wher
3 <money> actual after are becaus belong branch by can claim complet contact day email every exact feel fill form going got hav hold left line log manager not:a not:again not:email not:have not:is not:work o promis read send stand still trip unpaid vanish very well
2 <duration> account all ask back becom between brain cake click contract council deal desk door empty everyon fella for given go hand lean mistak none not:did not:met not:then not:ther not:was paid plan plat queu reception screenshot set signatur singl sir take technical tent ticket w waiter warehous we word you
-2 <?> <id> anyth anyway best came car done even gate hang home leav letter mak mov new not:about not:am not:doe not:in not:know of on other photo plastic real screen shall shop sister some stay taken that till too us van wall which whol yes
-3 <date> any arriv but come fine good last let no not:at not:be not:need not:thi not:writ not:you she shut start than think try up way wife work year
-4 about as bought from hi if just keep know littl night not:i off only or put should sorry thing will would
-5 befor give he not:to right someth talk thank
-6 not when
-7 bit need
-8 be ok
-9 ther
-10 what
`,
    ours: `
12 will
10 be
8 team
6 contact
5 apologiz
4 has hello may pleas they
3 an are been experienc look not:any not:here their touch was we who
2 able chat do fill for form frighten have help how inconvenienc into jo matter not:more real ring to
-2 could morn on sorry way yes
-3 <?> <date> <money> at back chang no or that your
-4 am book it like
-6 <duration> and
-7 of
-8 <number>
-9 is
`,
  },
  restate: {
    bias: -7,
    facts: `
48 says:tangled
41 says:correction
40 convoluted
36 says:but
31 now:misunderstood
30 ever:misunderstood
26 tangled
22 long-story
20 we-said:says-back
18 says:request
17 cheerful
16 says:not-my-point
14 reply:short
13 reply:no says:unnamed we-named-a-time
12 done:restate ours:restatement we-just-said:says-back
11 negative rising
10 ever:shouting several-sentences
9 done:let-vent we-said:tell-me
8 says:digs-in
7 asks:how-start just:restate last:restatement reply:yes says:cancels we-leave-it-open
6 asks:why calm-question ours:cold reply:opens-well says:asks-how says:orders-a-change signs-off
5 heat:1 says:either
4 last:cold last:reassurance reply:facts reply:takes-it says:money
3 asks:fact just:let-vent now:wants-remedy ours:reassurance reply:gives-data says:said-otherwise trouble-last turns:2 turns:5 we-just-said:tell-me
2 ask:open asks:scorn ever:profanity heard-last now:profanity reply:insists says:help-me says:more-to-come says:whose-it-is we-wrote
-2 burst done:answer ever:sarcasm ever:wants-remedy full-marks now:resolved now:sarcasm ours:explanation reply:thanks says:legal-step says:own-doing says:service-failure we-just-said:asks-for we-just-said:checks we-just-said:confirm we-just-said:sends-off we-said:sends-off
-3 answered-us asks:when done:acknowledge done:set-boundary ever:abuse ever:resolved ever:thanks heard-twice just:set-boundary last:repetition now:abuse now:churn now:private-data now:venting now:vulnerable ours:empathy ours:repetition promise:pending reply:names-time reply:unsure reply:will says:coming-at-all says:false-alarm says:wants-an-ear says:when-mine says:worked says:yes we-just-said:limit we-just-said:soon we-said:asks-for we-said:checks we-said:confirm we-said:limit we-said:soon
-4 asks-and-goes-on ever:churn ever:private-data ever:self-harm heat:2.5 just:ask last:follow-up last:pass-the-buck last:question loud now:self-harm now:thanks now:urgent offered-twice ours:follow-up ours:pass-the-buck question reply:answers says:whoever-can third-turn trails-off we-just-said:anything-else we-said:anything-else
-5 ever:asks-human ever:urgent first-words just:offer-options last:refusal last:remedy now:asks-human now:ignored now:safety-incident now:wants-answer ours:refusal reply:calm reply:picks says:no-complaint says:still-writing we-asked we-said:one-moment
-6 done:offer-options ever:access-need ever:safety-incident feels now:access-need ours:remedy ours:stock says:gives-credit says:same-again turns:1 we-just-said:pending
-7 ever:accepts ever:ignored ever:venting promise:overdue says:insult-to-you we-said:pending
-8 asks:when-mine heat:1.5 last:gratitude malfunction now:rejects says:asks-options says:will-wait
-9 ours:gratitude
-10 gave-data heat:2 just:commit-timeframe last:timeframe says:when
-11 first-contact heat:0.6 many-turns
-12 done:apologize ever:vulnerable ours:apology turns:4
-13 done:commit-timeframe ours:timeframe says:not-now
-14 glad-sign specific
-16 at-us
-18 tagged timed
`,
    pairs: `
15 long-story&asks:fact
14 long-story&warm:0
12 first-contact&long-story
10 first-contact&asks:fact long-story&now:wants-answer
8 long-story&question negative&long-story
7 asks:fact&deed cheerful&warm:0 we-wrote&cheerful
6 asks:fact&warm:1 long-story&deed long-story&now:wants-remedy now:thanks&cheerful now:wants-remedy&deed
5 first-contact&negative first-contact&now:wants-answer first-contact&now:wants-remedy first-contact&question first-contact&warm:0 long-story&cheerful negative&deed negative&now:wants-remedy
4 few-words&warm:1 negative&warm:1 negative&warm:2 we-wrote&deed we-wrote&now:venting we-wrote&warm:1
3 deed&cheerful now:wants-answer&cheerful question&cheerful question&warm:0 we-asked&deed we-asked&warm:1 we-wrote&warm:2
2 deed&warm:2 first-contact&cheerful long-story&warm:1 long-story&we-asked now:thanks&few-words now:thanks&warm:2 we-wrote&now:thanks
-2 at-us&warm:0 few-words&asks:fact few-words&now:wants-answer long-story&warm:2 long-story&warm:3 now:thanks&warm:0 now:thanks&warm:1 now:wants-answer&warm:2 question&warm:1 tagged&asks:fact tagged&now:wants-answer tagged&warm:1
-3 asks:fact&now:wants-answer at-us&warm:1 at-us&warm:2 deed&warm:3 first-contact&deed long-story&now:thanks long-story&now:venting negative&at-us negative&warm:3 now:venting&deed tagged&deed we-asked&cheerful we-wrote&now:wants-remedy we-wrote&we-asked
-4 asks:fact&warm:2 few-words&warm:0 first-contact&at-us first-contact&now:thanks first-contact&warm:3 negative&tagged now:thanks&asks:fact we-asked&warm:2 we-wrote&at-us we-wrote&warm:0
-5 few-words&we-asked first-contact&warm:1 negative&now:thanks tagged&warm:0
-6 first-contact&now:venting negative&we-asked
-7 question&now:wants-answer we-wrote&now:wants-answer we-wrote&question
-8 first-contact&tagged we-wrote&asks:fact
`,
    words: `
19 what
17 not
14 only that
12 but
11 want
10 about not:the
9 name not:one other seat stop then
8 my not:<number> of the
7 miss no not:cancel unless
6 again as go invoic mov plac pleas return swap
5 both different doubl down is leav letter me not:i not:is not:what off one read way wrong
4 are arriv aye credit did got have his it land not:am not:be not:old not:only not:return not:stop not:to number person say thank touch which wife
3 apart bag becaus bit case correct dog feel goe him hmm love mail myself near not:could not:leav not:read o'clock owe paid pay plan put singl sister slept split thing thought vegan warm
2 alon big bill bring chang charg collect conferenc contractor cost day doctor each english except father fine flight friend gift grandson guess internet kit let lift liv look maintenanc more not:count not:day not:know not:lose not:no not:on not:other not:our not:pric not:say not:use not:was not:which paus peopl rather row season site sorry sure think third top tree usual w why x yes
-2 ah bad error even everyth extra fair front get hard help home need not:word out quick saw second she start tabl than till watch wher wors
-3 <id> <money> already call desk doe girl great morn not:at now ok short show somebody someon staff still very wait work
-4 <clock> been befor came could her if just mother nice not:of sinc talk walk who
-5 <?> open room
-6 by every how like our too with your
-7 all had not:it on was would
-8 ther
-9 <date> <handle> at in not:a will
-10 <duration> can time
-12 to
-14 thi
-17 a
`,
    ours: `
13 your
9 have
8 return
7 cancel different
6 <duration> are for i of
5 that
4 <id> <money> in sure want
3 <date> as certain confirm got gray home like more name rais rebook seat set start understood wonder
2 address at chang charg class in. includ oh one pair request room tariff was within writ
-2 #name# <?> <clock> <number> a account be glad good hello is morn mr not now same take we what without yes you
-3 about back been can else has how look not:the or time try
-4 could on they will
-5 do
-6 pleas
-16 it
`,
  },
  ask: {
    bias: -4,
    facts: `
37 fault
34 says:help-me
32 asks:how-start
31 says:asks-how
27 reply:opens-well trails-off
24 few-words
18 last:reassurance reply:unsure
17 asks:deed
16 turns:1
15 ours:reassurance
14 tagged
12 ever:wants-remedy just:acknowledge last:empathy now:accepts reply:thanks
11 malfunction
10 ever:accepts says:same-again
9 answered-us convoluted first-contact just:apologize last:apology now:rejects
8 done:acknowledge falling first-words ours:empathy
7 ever:ignored reply:answers reply:facts says:request
6 ever:misunderstood now:misunderstood says:orders-a-change says:unnamed system-last
5 calm-question ever:softening now:softening now:wants-remedy reply:gives-data
4 asks:fact ever:rejects ever:thanks last:cold now:wants-answer ours:cold reply:names-time says:but says:tangled signs-off
3 ever:private-data just:ask last:question question reply:short reply:takes-it rising says:do-it says:look-up trouble-last
2 done:restate now:venting ours:restatement says:no-complaint
-2 asks:when burst ever:access-need last:bare-refusal numbered-part reply:goes-on says:yes we-just-said:says-back we-just-said:sends-off we-said:sends-off
-3 done:ask ever:safety-incident heard-twice just:set-boundary last:repetition last:stock long-story now:vulnerable ours:bare-refusal ours:question ours:repetition reply:insists says:all-well says:legal-step we-just-said:limit
-4 apologized-twice asks:scorn asks:what-now done:answer done:set-boundary gave-data last:follow-up last:pass-the-buck last:upsell loud note:closed note:handed-on ours:explanation ours:follow-up ours:gratitude ours:upsell reply:will says:digs-in we-just-said:soon we-said:limit we-said:soon
-5 asks:news calls-names cheerful ever:asks-human ever:urgent feels last:refusal now:access-need now:asks-human now:private-data now:safety-incident now:urgent ours:pass-the-buck says:coming-at-all says:own-doing we-just-said:asks-for we-just-said:checks we-just-said:pending we-named-a-time we-said:checks
-6 ever:venting heat:2 just:commit-timeframe just:offer-options last:remedy last:timeframe now:security ours:refusal ours:stock reply:picks says:either says:whose-it-is turns:4 we-just-said:anything-else we-said:anything-else we-said:pending
-7 ask:open heat:0.6 says:insult-to-you says:not-now unfinished we-said:asks-for
-8 done:act-and-explain ever:security full-marks just:act-and-explain last:action now:shouting ours:action reply:bare reply:no says:false-alarm says:wants-an-ear says:whoever-can says:worked
-9 done:commit-timeframe now:repeats ours:timeframe says:go-ahead specific turns:5
-10 asks:who now:resolved says:service-failure tangled
-11 asks:when-mine done:offer-options ever:repeats glad-sign ours:remedy reply:nod says:asks-options says:when-mine third-turn timed we-leave-it-open
-12 ever:resolved heat:1.5 says:gives-credit says:goodbye says:more-to-come says:still-writing we-just-said:confirm
-13 asks-and-goes-on at-us ever:vulnerable many-turns says:who-owns we-said:confirm we-wrote
-16 says:when sent-round
-20 heat:1 says:will-wait
-23 several-sentences
`,
    pairs: `
20 first-contact&few-words
17 first-contact&asks:fact
13 question&asks:fact we-wrote&deed
12 first-contact&warm:0
11 first-contact&question
10 asks:fact&warm:0 we-asked&warm:1
9 deed&cheerful few-words&warm:0 first-contact&tagged we-wrote&now:thanks
8 deed&warm:1 negative&tagged
7 few-words&warm:2 first-contact&now:wants-answer negative&now:thanks question&now:wants-answer tagged&warm:1
6 few-words&now:wants-answer negative&few-words tagged&now:venting tagged&warm:2
5 first-contact&now:wants-remedy now:thanks&deed now:venting&at-us question&warm:0
4 first-contact&warm:1 negative&warm:1 now:thanks&at-us now:thanks&now:wants-remedy now:wants-answer&deed question&deed tagged&asks:fact tagged&at-us tagged&deed we-wrote&warm:2
3 asks:fact&now:wants-answer few-words&asks:fact negative&now:venting now:wants-remedy&warm:0 question&tagged we-asked&deed
2 at-us&warm:2 at-us&warm:3 few-words&now:wants-remedy now:thanks&now:venting now:thanks&warm:2 now:wants-answer&warm:3 now:wants-remedy&at-us we-wrote&warm:1
-2 asks:fact&deed long-story&warm:1 now:thanks&warm:1 question&cheerful tagged&few-words we-wrote&now:wants-remedy we-wrote&tagged
-3 asks:fact&warm:2 cheerful&warm:0 deed&warm:3 first-contact&at-us question&at-us question&we-asked we-asked&at-us we-asked&now:wants-answer we-asked&now:wants-remedy we-asked&warm:2 we-wrote&cheerful we-wrote&now:wants-answer we-wrote&warm:3
-4 asks:fact&at-us deed&warm:2 negative&question question&warm:2 we-wrote&at-us
-5 asks:fact&warm:1 negative&now:wants-answer negative&warm:2 now:thanks&asks:fact now:thanks&few-words now:thanks&we-asked question&now:wants-remedy we-asked&cheerful we-asked&warm:0
-6 now:wants-answer&at-us
-7 tagged&warm:0
-8 few-words&cheerful negative&asks:fact now:wants-answer&now:wants-remedy we-wrote&few-words
-9 asks:fact&now:wants-remedy first-contact&now:thanks first-contact&warm:2 we-wrote&question we-wrote&warm:0
-10 first-contact&deed
-12 at-us&warm:0
-14 we-wrote&asks:fact
`,
    words: `
16 my one
15 ok
14 need
13 not:the
11 book with
10 for invoic phon try yes
9 like not not:my only problem someth
8 <handle> already light not:more our sold think took
7 about along app show then what
6 <?> <number> black dad down hello morn normal over question red right screen some the
5 around call done error fine insuranc it lad look music off offic thank wash window
4 aye beer big bigger bought ceil coat could drip driver else fare funny gone hi idea its log nois not:any not:book not:in not:what parcel play printer reset row shift site stat street tablet telly thought tip train we which
3 android annek any bedroom beep blue boat both brown cat chang cheer christma dear dot esim export friend has help jean keep mayb mid move near not:app not:ask not:much not:of not:on not:one not:remember not:said not:same not:signal not:sinc not:so not:ther not:thing not:which not:your orang order oyelaran page regard report safe seem sinc size sometim swap take tap than them tho trip tube updat version week worm
2 allergy anyway bathroom bounc brok catch clos curtain delet disappear docu doubl draft even fourteen from give haha have her keyboard last later lesson letter littl mean much not:again not:by not:get not:hous not:just not:submit not:thought not:up not:work open other outsid paint pay pink plain pour replac scanner school signatur slot sock stood subscription ta team trad travel warn way x
-2 account afternoon anybody appreciat baby bed camp care chanc charg choic crack cross cry desk died dinner downstair due entir eye fat fee fram fridg gift god gorgeous happen held hotel husband ignor into lock main messag meter more mother network new next not:am not:baby not:be not:do not:is not:need not:not not:phon not:put not:say not:with note okay omg on option out past paus perfect post quarter read roll room sav screenshot smell sofa t thick thing thos until vanish whatever wher whol wife wrong 🙏
-3 <url> alright another anyth attach bank been best between brilliant bug bye check coffe complet confirm contact deliver eat exam expect gave hour human kettl kind languag legend lid load make mom myself never nobody not:about not:anyth not:befor not:good not:thank not:that not:them nurs or packag person pick puls quiet refund ring still super tabl till too top van view walk wed without wrot year 👍
-4 bill boss can day did email end full girl how if leav lot nice no not:want now old real repair roof sat say second should somebody soon talk time voucher water
-5 <money> am are arriv ask being com get here not:for not:it not:to not:you quick rough short someon stay told very when
-6 becaus came home kid know money not:all noth photo your
-7 befor by found got not:have wait
-8 be first man so that thi to
-9 everyth good had tell
-10 <clock> back is said see was
-11 do
-12 <duration> just you
-13 who
-15 and
-16 <date>
-18 at
-19 will
`,
    ours: `
9 is
8 hello of right which
7 and put your
6 like no
5 get oh would yes
4 <?> cours date file good out what you
3 activ both even fami here match my name pictur policy real sort updat well wher
2 alarm another bit car charg choos devic digit dinner either flat heat love morn motor mrs own patienc pleasur see small surnam thing whol
-2 <date> book help hold hour leav left next not:charg not:it once read take us
-3 ask between chang check else for give he if let now plan they thi time was
-4 account anyth back did do in me
-5 are can we
-6 not ther
-7 the
-9 <number> i
`,
  },
  "offer-options": {
    bias: -6,
    facts: `
65 says:asks-options
28 asks:what-now
25 last:refusal ours:refusal
21 specific
18 last:bare-refusal
17 ours:bare-refusal says:money
14 done:apologize fault ours:apology
13 ever:vulnerable ever:wants-remedy
12 ever:access-need says:either
11 ever:accepts gave-data
10 ever:rejects ever:urgent many-turns negative
9 now:access-need says:own-doing
8 done:offer-options now:rejects now:wants-answer ours:remedy reply:gives-data
7 just:restate last:pass-the-buck last:restatement now:urgent offered-twice question reply:declines
6 few-words last:repetition now:vulnerable ours:pass-the-buck ours:repetition
5 asks:fact just:apologize last:apology malfunction now:accepts now:shouting now:venting reply:names-time reply:thanks
4 answered-us heat:3 just:offer-options last:cold last:remedy now:abuse promise:due-today says:same-again signs-off we-named-a-time
3 ever:abuse heat:2 just:take-ownership last:ownership reply:throws-back reply:will says:yes
2 done:ask done:commit-timeframe just:acknowledge last:empathy now:wants-remedy ours:question ours:timeframe reply:no turns:2 we-wrote
1 ask:open
-2 ever:repeats ever:sarcasm last:stock now:sarcasm reply:bare same-demand says:all-well says:coming-at-all says:help-me says:legal-step says:vows-to-go-on says:whose-it-is sent-round system-last we-just-said:confirm we-just-said:soon we-leave-it-open we-said:soon
-3 ever:ignored ever:legal ever:safety-incident ever:thanks falling just:ask last:gratitude last:question loud now:ignored now:legal now:misunderstood now:resolved reply:facts reply:opens-well says:asks-how says:asks-news says:do-it says:no-complaint says:not-my-point unfinished we-just-said:anything-else we-just-said:asks-for we-just-said:final we-said:anything-else we-said:pending
-4 asks:news asks:when burst ever:misunderstood ever:resolved ever:shouting heard-twice now:asks-human now:security ours:follow-up ours:stock reply:goes-on reply:takes-it says:but says:go-on-then says:orders-a-change tangled timed we-said:confirm we-said:final
-5 convoluted deed done:acknowledge ever:asks-human now:thanks ours:empathy ours:reassurance promise:overdue says:false-alarm says:goodbye says:tangled says:when-mine says:worked
-6 asks:scorn chose done:answer done:set-boundary ever:softening just:let-vent just:set-boundary now:safety-incident now:softening ours:explanation reply:answers says:correction says:gives-credit trails-off we-just-said:checks we-just-said:limit we-just-said:tell-me we-said:checks we-said:limit
-7 asks-and-goes-on done:let-vent glad-sign long-story says:digs-in several-sentences turns:4 we-just-said:one-moment we-said:asks-for we-said:tell-me
-8 ever:security first-contact reply:nod reply:picks reply:yes says:still-writing says:wants-an-ear says:who-owns third-turn
-9 asks:deed says:go-ahead says:whoever-can trouble-last we-said:one-moment
-10 asks:when-mine
-11 at-us heat:1 just:act-and-explain last:action says:request says:when
-12 asks:who heat:0.6 heat:1.5
-13 cheerful done:act-and-explain ours:action
-14 says:more-to-come
-17 says:not-now
`,
    pairs: `
11 we-wrote&negative
8 asks:fact&now:wants-answer now:wants-answer&warm:0 we-wrote&question
7 negative&few-words negative&warm:1
6 first-contact&deed first-contact&now:wants-answer now:thanks&now:wants-answer now:wants-answer&now:wants-remedy question&asks:fact question&warm:0
5 asks:fact&warm:0 negative&warm:0
4 asks:fact&deed few-words&warm:1 first-contact&warm:0 now:wants-answer&deed question&now:thanks question&now:wants-remedy we-wrote&asks:fact we-wrote&tagged
3 at-us&warm:2 now:venting&warm:2 now:wants-remedy&warm:0 tagged&we-asked we-wrote&few-words we-wrote&now:venting
2 deed&warm:0 few-words&we-asked negative&now:thanks negative&now:wants-answer now:venting&asks:fact now:venting&cheerful now:venting&deed
-2 few-words&deed few-words&warm:2 first-contact&long-story first-contact&tagged negative&warm:3 negative&we-asked now:thanks&few-words now:wants-answer&cheerful question&we-asked
-3 deed&at-us first-contact&now:thanks first-contact&warm:1 long-story&asks:fact long-story&question long-story&warm:0 negative&long-story negative&warm:2 now:thanks&cheerful now:thanks&we-asked question&cheerful question&warm:1 tagged&now:wants-answer we-asked&asks:fact we-asked&cheerful we-asked&now:wants-answer
-4 asks:fact&at-us at-us&warm:1 few-words&cheerful few-words&now:wants-answer first-contact&question negative&at-us we-wrote&at-us
-5 asks:fact&warm:1 at-us&warm:0 first-contact&negative first-contact&warm:2 negative&question
-6 now:wants-answer&warm:1 we-asked&deed
-7 cheerful&warm:0 we-wrote&cheerful
-8 we-wrote&deed
`,
    words: `
16 i
15 what
14 <number>
13 so ther
12 are
10 for
9 <?> <date> no not:me or
8 a else make not:for voucher
7 not:it on one someth
6 anyth can choic done how it must new not:how not:other other paper way we wed
5 another ceil deaf give left not:to not:use red stay
4 <id> <money> befor blink correct could forgotten hmm holiday lamp leav littl minut money never not:be not:of not:phon off order repair shut some until without
3 any attach bigger bit boot brother cabl call came door either full grand held home instead key least leg live logo mistak none not:do not:doe not:down not:get not:real not:sort not:the not:way noth ok only option pair photo plaster plus pric rout siz size to train try wall week window wors would
2 add all around arriv bill birthday by cancel crack dress fami form girl knock laptop licens lid light mile not:care not:fuss not:go not:have not:in not:new not:remember not:with odd over packag plat quit quot rate rather room scan seller spin st stock tablet than thumb whit wrot
-2 <duration> address alway answer book brilliant but bye clear code corridor cover different everyon expect fridg has heart hors itself kettl lift me mom more mother not:all not:and not:any not:are not:finish not:from not:mean not:now not:one not:order password past row seat sinc stand start step the their thes third thought ticket time want whoever whos wrong 👍
-3 b. better did email end given going great invoic just know last look mail my name nobody not:befor not:see not:sleep not:ther not:what offic out paid pull put right roll should then thing thru told writ
-4 and been first her him lot not:is not:need not:no now number phon say someon talk tell us was which who your
-5 go had its not:my of peopl person run wher will with
-6 about becaus is said somebody stop when
-7 as send they up
-8 day good not:<number>
-9 he if thi you
-10 have
-13 pleas
`,
    ours: `
9 could for
8 and
7 <money> not you
6 only
5 #name# <duration> a give try
4 call did hello off our tell that voucher
3 % <?> afraid another app car clear collect courtesy next not:a not:be not:the order own phon they unfortunat
2 an befor come correct floor keep me not:in not:possibl offer pleas regard seat side start stay stor trip until very wher
-2 check else hear here is leav messag oh over pay return right same shall would
-3 all anyth charg good how morn thank up was will yes
-4 from help let or us with
-5 have no now to
-6 of
-9 i
-11 your
`,
  },
  "commit-timeframe": {
    bias: -8,
    facts: `
43 says:when
42 asks:when-mine
31 says:coming-at-all
27 says:when-mine
26 we-just-said:soon we-said:soon
25 ask:open
18 reply:picks
17 reply:opens-well
16 we-just-said:confirm
15 we-said:confirm
14 says:yes
13 reply:gives-data says:go-ahead
11 says:no-complaint
10 says:will-wait
9 just:take-ownership last:ownership reply:answers reply:facts says:not-now
8 done:take-ownership ever:wants-answer now:urgent ours:ownership question
7 ever:urgent gave-data reply:calm reply:yes says:but says:either says:who-owns tangled
6 calm-question cheerful done:act-and-explain just:act-and-explain last:action last:follow-up ours:action reply:nod turns:2
5 asks:news asks:when ever:churn now:accepts ours:follow-up promise:overdue rising we-said:says-back
4 done:answer heard-twice just:ask just:offer-options last:question last:remedy last:vague-promise now:churn now:shouting ours:explanation ours:vague-promise we-just-said:asks-for we-said:asks-for we-said:pending
3 ever:repeats ever:vulnerable few-words now:legal now:private-data says:asks-how several-sentences timed
2 answered-us done:apologize ever:legal ever:rejects now:wants-answer ours:apology promise:due-today reply:will says:go-on-then says:help-me says:orders-a-change unfinished we-just-said:pending
1 heard-last
-2 burst done:offer-options ever:misunderstood ever:profanity ever:venting ours:remedy reply:unsure same-demand says:same-again says:still-writing says:worked we-named-a-time
-3 asks:scorn asks:why deed ever:resolved ever:thanks just:let-vent just:set-boundary last:stock negative now:abuse now:misunderstood now:profanity now:safety-incident now:venting now:violence reply:goes-on reply:throws-back says:just-listen says:look-up turns:4 we-just-said:final we-just-said:limit we-just-said:tell-me we-said:final
-4 calls-names done:ask done:set-boundary ever:abuse ever:access-need ever:broken-promise ever:safety-incident ever:security ever:violence falling heat:0.6 heat:2.5 last:bare-refusal last:gratitude last:reassurance last:refusal now:access-need now:asks-human offered-twice ours:gratitude ours:question reply:declines says:gives-credit says:tangled says:unnamed third-turn turns:3 we-said:limit
-5 asks:who done:let-vent ever:asks-human fault feels heat:1 ours:bare-refusal ours:refusal reply:short reply:thanks says:money says:whoever-can we-leave-it-open we-said:tell-me
-6 asks-and-goes-on heat:2 long-story says:correction says:goodbye says:more-to-come turns:1 we-asked
-7 asks:fact ever:softening heat:0.3 now:softening
-8 asks:what-now first-contact reply:no says:asks-options says:wants-an-ear
-9 asks:how-start ever:accepts heat:1.5 ours:reassurance
-10 says:insult-to-you
-12 ever:wants-remedy
-17 tagged
-19 trouble-last
`,
    pairs: `
9 few-words&we-asked
8 negative&asks:fact negative&now:wants-answer negative&warm:1
7 first-contact&question negative&question
6 cheerful&warm:0 first-contact&now:wants-answer
5 at-us&warm:0 negative&deed question&warm:1 we-wrote&few-words
4 deed&warm:1 first-contact&cheerful now:thanks&cheerful question&cheerful question&deed question&now:thanks
3 few-words&warm:1 first-contact&negative first-contact&now:thanks now:wants-answer&deed question&warm:0 we-wrote&now:wants-remedy we-wrote&warm:0
2 cheerful&at-us few-words&asks:fact few-words&now:wants-answer few-words&now:wants-remedy now:wants-answer&warm:1 question&at-us question&now:wants-answer we-asked&cheerful
-2 asks:fact&at-us at-us&warm:2 at-us&warm:3 deed&cheerful first-contact&now:venting first-contact&warm:3 long-story&deed negative&now:thanks question&warm:2 question&warm:3 we-asked&warm:2 we-wrote&deed
-3 asks:fact&now:wants-answer asks:fact&warm:0 first-contact&few-words first-contact&now:wants-remedy long-story&now:wants-answer long-story&question long-story&warm:0 negative&long-story negative&tagged now:thanks&deed tagged&deed tagged&warm:1 we-wrote&now:thanks we-wrote&we-asked
-4 deed&warm:2 first-contact&asks:fact first-contact&long-story first-contact&warm:2 question&asks:fact question&tagged tagged&asks:fact we-asked&asks:fact we-asked&deed we-wrote&negative we-wrote&now:wants-answer we-wrote&question
-5 negative&few-words negative&we-asked question&we-asked tagged&now:wants-answer tagged&warm:0
-7 negative&warm:0
-8 first-contact&tagged we-asked&now:wants-answer
`,
    words: `
23 when
13 <duration> soon
12 which
11 <date> be by day or
10 say
9 will
8 date rough
7 is short talk yes
6 <clock> even good he here if pleas to
5 approv as at due for look should super tell then time
4 <id> account after afternoon ahead applic being believ bucket com fly has hear into kind main me night not:off not:want not:water out post school stay we work would
3 an baby burst carer clock confirm cos cours dm each exam file found great hav i in. landlord man need not:now not:the not:week reach sleep text thank though whether whos
2 <email> <number> able address alright are away been break bus card chanc claim contact dear drink easter fall further ghent go grand grant hour just kid last leav leed long love many might new not:<duration> not:date not:i not:of not:put old passport past patient possibl print priya put re reply right roofer round run said scaffold seen sink straight suitcas team their till told
-2 app bought cheer correct free goe had happen hard help his includ invoic month much not:at not:me not:more not:no not:nobody now nursery only person quick rent rest same shop shut somebody stop think thru try us way well whil whol
-3 <money> about already begin cancel did done else in its littl not:a not:any not:anyth not:said open pay peopl someth take thi too took up wher year
-4 ah all could not:it not:to one order so wall writ
-5 and got on read she
-6 ask doe see the was who
-8 a my no ther
-9 <handle> of that you
`,
    ours: `
11 it
9 and
8 soon to
7 from yes
6 i now or thi with
5 morn will
4 on possibl sign
3 engineer get have here is love not:the our see start the thru you
2 by courier end fault femi file going kitchen no not:on offic order part right run send short suit thos week
-2 <number> again app check find me take tell try under your
-3 <date> could did hello help hi not of
-4 <duration> am how pleas
-7 <?>
`,
  },
  "act-and-explain": {
    bias: 0,
    facts: `
35 gave-data
31 reply:picks
30 says:go-ahead
24 specific
23 reply:gives-data says:orders-a-change
18 timed turns:4
16 ever:churn
15 now:churn reply:short
14 ask:open asks:deed fault
12 asks:when-mine ever:accepts says:do-it
11 apologized-twice ever:urgent malfunction now:security
10 asks-and-goes-on just:ask just:offer-options last:question last:remedy now:wants-remedy promise:pending tangled we-just-said:confirm
9 few-words now:private-data third-turn
8 ever:safety-incident now:rejects says:look-up says:money trails-off we-said:confirm
7 heard-twice now:accepts question says:go-on-then says:no-complaint trouble-last we-just-said:asks-for
6 done:answer done:offer-options last:pass-the-buck now:safety-incident ours:explanation ours:remedy promise:due-today reply:throws-back says:cancels we-just-said:pending
5 ever:ignored reply:facts reply:opens-well reply:yes says:either says:whose-it-is sent-round we-said:one-moment we-wrote
4 ever:security just:take-ownership last:ownership last:upsell now:ignored ours:pass-the-buck ours:upsell reply:names-time says:asks-news says:coming-at-all says:service-failure
3 calm-question chose done:commit-timeframe done:take-ownership ever:access-need ever:wants-remedy first-words heat:0.6 loud now:urgent ours:ownership ours:timeframe says:gives-credit says:when says:when-mine says:who-owns signs-off we-just-said:one-moment we-leave-it-open we-said:pending
2 now:access-need now:vulnerable reply:answers says:scam
-2 asks:fact deed done:acknowledge ever:asks-human ever:publicity last:bare-refusal now:broken-promise now:repeats now:resolved now:violence numbered-part ours:empathy reply:unsure
-3 asks:scorn asks:what-now asks:when done:act-and-explain ever:softening ever:violence ever:vulnerable heat:0.3 just:act-and-explain last:action last:follow-up last:prevention last:re-ask last:vague-promise ours:action ours:bare-refusal ours:cold ours:policy ours:prevention ours:reassurance ours:vague-promise says:help-me says:unnamed turns:5 unfinished we-just-said:checks we-just-said:try-now we-said:try-now
-4 burst ever:abuse ever:rejects feels heat:1 now:softening now:venting ours:re-ask ours:refusal same-demand says:whoever-can we-just-said:soon we-said:checks
-5 done:restate just:commit-timeframe last:timeframe long-story now:self-harm ours:restatement says:false-alarm says:insult-to-you we-asked we-just-said:final we-said:anything-else we-said:soon
-6 asks:who done:let-vent ever:repeats ever:self-harm now:asks-human offered-twice ours:follow-up reply:goes-on reply:thanks rising we-just-said:anything-else we-just-said:says-back we-said:final we-said:tell-me
-7 asks:how-start convoluted ever:broken-promise ever:misunderstood ever:shouting ever:wants-answer just:acknowledge last:empathy now:misunderstood says:asks-how says:still-writing says:vows-to-go-on system-last turns:1
-8 done:set-boundary first-contact just:set-boundary last:stock says:tangled says:worked we-just-said:limit we-said:limit
-9 negative says:correction says:digs-in says:wants-an-ear
-10 says:more-to-come says:not-now says:will-wait
-11 reply:no several-sentences
-12 now:shouting
-13 last:reassurance our-turn-last reply:insists
-14 we-said:says-back
-16 says:goodbye
`,
    pairs: `
19 few-words&we-asked
9 we-asked&cheerful we-wrote&few-words
8 question&now:wants-answer we-asked&warm:0
7 asks:fact&now:wants-remedy first-contact&now:wants-remedy negative&warm:2 now:wants-answer&now:wants-remedy
6 now:wants-remedy&warm:1 we-wrote&tagged we-wrote&warm:0
5 few-words&warm:1 first-contact&deed first-contact&question negative&few-words negative&now:wants-answer now:wants-remedy&deed question&now:wants-remedy tagged&deed
4 deed&warm:3 few-words&warm:0 now:thanks&asks:fact question&warm:2 we-wrote&warm:1
3 asks:fact&now:wants-answer at-us&warm:3 cheerful&warm:0 deed&warm:2 first-contact&negative first-contact&warm:1 first-contact&warm:3 negative&question now:thanks&we-asked now:wants-answer&warm:3 question&warm:3 tagged&warm:2 tagged&we-asked we-wrote&cheerful
2 asks:fact&warm:0 first-contact&at-us long-story&now:thanks negative&now:wants-remedy now:thanks&few-words now:wants-answer&warm:2 question&now:thanks question&tagged tagged&asks:fact tagged&few-words tagged&now:venting
-2 at-us&warm:2 cheerful&warm:1 first-contact&long-story first-contact&now:thanks long-story&at-us negative&at-us now:wants-answer&at-us now:wants-remedy&warm:0 tagged&now:wants-answer we-asked&now:wants-answer we-wrote&warm:3 we-wrote&we-asked
-3 asks:fact&at-us asks:fact&deed few-words&warm:3 first-contact&cheerful negative&now:venting now:thanks&deed now:wants-answer&cheerful now:wants-answer&warm:0 tagged&warm:0 we-asked&at-us we-wrote&asks:fact we-wrote&at-us we-wrote&now:wants-remedy we-wrote&warm:2
-4 few-words&asks:fact first-contact&few-words long-story&question negative&long-story question&cheerful question&warm:1 we-asked&asks:fact
-5 few-words&deed few-words&now:wants-answer we-asked&now:wants-remedy
-6 asks:fact&warm:2 first-contact&tagged we-wrote&deed
-7 we-asked&warm:1
-8 question&few-words we-asked&deed we-wrote&negative
-9 deed&warm:1
-11 first-contact&warm:0 negative&warm:0
`,
    words: `
13 <id>
11 perfect
10 <date> in say
9 <number> is left yes
8 now pleas
7 address b. expect fine hello it month send whatever
6 email enough grand has of roll still them ther
5 aisl as ask block bought dm for kind laptop move not:mean not:with off photo ring same sent thank 🙏
4 <clock> <email> b back befor bus cancel complet error fire fridg given haha label money new not:is pass port said second sorry sound t t. thi
3 absolut ago also away bill blink brilliant carry certificat clean coach connect direct docu empty exact fair finish form g gate god home in. keep knee mate mother mov next not:<number> not:befor not:devic not:enough not:rush not:the not:ther not:thi page pleasur pull regard rough someon step tabl tak talk then updat user whol year
2 #prs_org# account adult agre already anne another asleep at attach bank between bit board book by cm come confirm cours crown debit hall have held if install lane library lobby long mayb membership no none not:all not:am not:call not:complaint not:either not:key not:only not:see not:sleep not:take okay oyelaran partner per pic replac reply saw screenshot sim somewher soon speak subscription suit than thought together upload useless when whit your 👍
-2 #name# afternoon alway arriv bet blue ceil check could credit dear did end fat file gone his hmm holiday keyboard later more not:are not:mind not:return not:troubl not:voucher own pick rather red reset right roof sentenc she shop sign somebody sometim super test thos tidy till until van wash wher which yourself
-3 ah any black dog first help human key kid littl look music normal not not:any not:good not:my not:one not:that not:work obvious offic over phon puls real screen sinc sold take third tile us wear weekend well
-4 are be big down had just know must not:thank other refund row shout stop tell that the too touch train visit way went were wrong
-5 about after again am android app begin bye let morn nice not:have out peopl plan seat up writ
-6 actual cheer else every got he invoic like love make not:other not:read person read who
-7 nobody ok or see
-8 <duration> all day want
-9 not:a think what
-10 we
-11 me so
-12 i
-13 you
-14 a
-15 was
`,
    ours: `
16 the
15 or
11 <number>
10 with
9 you
8 back pleas same
7 <date> and i no ok send
6 can
5 if off on us
4 <clock> <money> bill c could move open order pric swap up
3 <email> address but chang confirm cut did from here keep label letter mo month not not:<date> of okay one pick prefer press refund straight take them truly type want when
2 access after again by come cost creat dm done goe hey hour into invoic it let list lose m may me not:extra number our pay road screen sign to twic way
-2 #name# able any at been came charg different exchang first glad he left not:can offic own patienc reach seat set stay suit they welcom wher
-3 alarm good great hear help more new plan rebook so until would yes
-4 anyth cancel else find hi morn name
-5 are like look tell
-6 ther
-7 has
-10 <duration>
`,
  },
  "check-back": {
    bias: 5,
    facts: `
59 says:will-wait
42 our-turn-last
29 asks:news
19 reply:insists system-last
18 timed
16 ever:resolved now:resolved
15 reply:thanks reply:yes says:worked
13 last:follow-up reply:answers
12 reply:nod says:goodbye we-just-said:checks we-leave-it-open we-said:checks
11 done:act-and-explain ever:thanks just:commit-timeframe last:timeframe ours:action ours:follow-up
10 reply:calm we-just-said:pending we-said:pending
9 now:thanks reply:bare reply:names-time we-asked
8 says:asks-news we-said:one-moment
7 deed done:offer-options falling just:act-and-explain last:action ours:remedy reply:short reply:takes-it turns:2
6 cheerful we-just-said:anything-else we-said:anything-else
5 done:commit-timeframe ever:softening ever:vulnerable just:answer last:explanation now:softening ours:timeframe reply:no says:correction says:when-mine we-just-said:one-moment we-just-said:soon we-said:soon
4 ever:ignored now:ignored promise:due-today promise:pending question reply:opens-well says:either says:gives-credit turns:1
3 done:take-ownership ever:sarcasm heard-last malfunction many-turns now:sarcasm now:urgent ours:ownership turns:4
2 burst chose done:answer fault ours:explanation says:all-well says:when says:whose-it-is trails-off we-just-said:try-now we-said:try-now we-wrote
-2 apologized-twice asks:deed calls-names ever:asks-human ever:churn ever:safety-incident glad-sign just:apologize just:set-boundary last:apology last:gratitude last:pass-the-buck now:asks-human now:repeats ours:pass-the-buck reply:goes-on reply:throws-back same-demand says:do-it says:unnamed trouble-last we-just-said:asks-for we-just-said:limit we-named-a-time
-3 asks:scorn done:set-boundary ever:rejects feels heat:0.3 heat:2.5 last:refusal now:broken-promise now:safety-incident reply:facts says:go-ahead says:look-up says:not-now says:orders-a-change says:tangled says:who-owns says:whoever-can sent-round specific we-said:asks-for we-said:limit we-said:says-back
-4 asks:how-start ever:legal ever:repeats ever:wants-answer few-words now:legal now:wants-answer offered-twice ours:refusal promise:overdue says:coming-at-all says:digs-in says:more-to-come says:same-again says:vows-to-go-on tangled unfinished we-just-said:confirm
-5 asks-and-goes-on asks:who done:apologize done:restate ever:broken-promise heat:2 last:cold now:shouting now:vulnerable ours:apology ours:cold ours:restatement reply:picks says:asks-how says:request we-just-said:final we-said:final
-6 asks:what-now last:stock now:misunderstood now:wants-remedy says:asks-options
-7 ever:misunderstood heat:1 heat:1.5 just:restate last:reassurance last:restatement long-story now:rejects
-8 third-turn we-said:confirm
-9 ever:shouting heat:0.6 now:venting says:but turns:3
-10 ever:wants-remedy gave-data ours:stock rising
-11 at-us negative ours:reassurance
-12 says:insult-to-you
-14 ask:open tagged
-15 says:money
-16 answered-us several-sentences
-18 first-words
-19 asks:fact
`,
    pairs: `
10 deed&warm:1 negative&we-asked
9 now:thanks&we-asked we-asked&warm:1 we-wrote&warm:0
8 first-contact&deed negative&warm:1
6 negative&question we-asked&deed we-wrote&now:thanks
5 few-words&cheerful few-words&warm:0 first-contact&question now:thanks&few-words we-wrote&we-asked
4 few-words&now:wants-answer first-contact&warm:0 now:thanks&warm:0 we-asked&cheerful
3 cheerful&warm:0 first-contact&warm:1 negative&now:wants-answer
2 negative&deed now:thanks&warm:2 we-wrote&cheerful
-2 asks:fact&cheerful deed&warm:2 few-words&asks:fact few-words&deed first-contact&now:venting now:venting&deed now:venting&warm:2 now:wants-answer&deed question&now:thanks tagged&deed tagged&warm:1 we-wrote&now:venting we-wrote&question
-3 asks:fact&deed asks:fact&warm:0 at-us&warm:1 deed&at-us deed&warm:0 few-words&warm:2 first-contact&long-story long-story&deed negative&long-story negative&now:thanks we-wrote&now:wants-answer
-4 first-contact&warm:2 negative&at-us negative&now:venting now:thanks&now:wants-answer now:wants-answer&warm:0 tagged&warm:0 we-asked&warm:0
-5 few-words&warm:1 negative&warm:0 now:thanks&deed we-wrote&at-us we-wrote&deed
-6 asks:fact&warm:1 negative&warm:2 we-wrote&negative we-wrote&warm:1
-7 asks:fact&now:wants-answer few-words&we-asked first-contact&tagged negative&few-words
-9 we-wrote&asks:fact
`,
    words: `
28 will
16 good
15 see
14 any
13 ok
11 <date> hi morn
10 know thank when work
9 out
8 did
7 again back give if last leav shout wait
6 by fair far he is it lunch me run sinc sorry updat
5 after alright came cross finger for lady much now refund test the train
4 <duration> arriv believ enough hello let night not:it only pleas quiet repeat said ta touch we you
3 anyway been bye cancel channel crash download eye film fix found haha hill hold in. install just look more normal not:make nurs rain right router short surviv too usual word
2 <?> airport an apart boss call cheer debit desk direct done dry end from interest not:good not:left not:need not:sleep obvious overnight paus plant print remov saw say seem smok sort speak still stuff suppos tbh then thos warehous went would
-2 <money> ad ago already also bank block but clean could disregard exact goe got had have his home land money myself need not:<number> not:and not:call not:get not:no not:thi number old peopl perfect room sav sold somebody someon tell ther thing till very whol window year
-3 a all another becaus big day first get go great left leg month name nobody not:<date> not:a not:me not:more not:the not:you off own paper pay read red show someth time took was your
-4 can down hope love not:is put she them who
-5 do no phon same that what
-6 every my not:to or
-7 one to
-8 <handle> yes
-9 in of
-15 <number> and
`,
    ours: `
19 it
16 <duration>
10 the
6 by give me then they
5 <number> and clear from how try
4 answer could has i is now once tell ther
3 <clock> fit had here leav letter look morn not not:will not:yet of photo under until writ
2 at bit box channel door empty enter even for he him if mo new password referenc ring run she sinc snag swap will written
-2 about address are book both car cours dear different help may number refund thank to well
-3 been hi right send that we
-4 <date> <money> as be see what
-5 an can pleas you
`,
  },
  answer: {
    bias: 1,
    facts: `
27 asks:fact
26 ask:open
22 timed
21 tagged
19 ever:wants-answer gave-data says:no-complaint
16 says:when
14 now:wants-answer promise:pending question we-named-a-time
13 ever:thanks
12 reply:opens-well
11 trails-off turns:1
10 now:safety-incident
9 ever:safety-incident
8 asks:what-now ever:resolved malfunction now:thanks reply:names-time says:look-up specific turns:4
7 asks:when done:ask first-contact loud ours:question reply:facts
6 now:resolved reply:picks trouble-last we-leave-it-open
5 answered-us ever:accepts glad-sign just:ask just:commit-timeframe just:restate last:question last:restatement last:timeframe says:all-well says:same-again system-last we-asked we-said:checks
4 burst done:commit-timeframe done:offer-options just:act-and-explain last:action now:asks-human now:legal now:urgent ours:remedy ours:timeframe reply:short says:gives-credit
3 cheerful ever:asks-human ever:legal ever:urgent few-words last:prevention ours:gratitude ours:prevention says:false-alarm says:goodbye says:worked we-just-said:one-moment
2 asks:when-mine chose first-words says:own-doing we-just-said:checks
-2 ever:profanity just:offer-options last:remedy last:repetition last:vague-promise now:private-data now:profanity now:vulnerable ours:repetition ours:vague-promise reply:calm reply:goes-on rising says:denied-back says:help-me says:just-listen says:not-my-point says:tangled says:vows-to-go-on unfinished
-3 done:act-and-explain ever:misunderstood ever:softening heard-twice heat:2.5 heat:3 just:let-vent last:cold last:re-ask last:stock now:shouting now:softening ours:action ours:re-ask reply:bare reply:unsure says:but says:digs-in says:service-failure says:still-writing third-turn we-just-said:tell-me we-said:asks-for
-4 done:let-vent done:set-boundary falling just:acknowledge just:set-boundary just:take-ownership last:empathy last:ownership last:pass-the-buck last:refusal last:upsell many-turns now:security now:venting our-turn-last ours:refusal ours:upsell reply:answers reply:insists reply:nod same-demand says:asks-how tangled we-just-said:limit we-just-said:sends-off we-said:limit we-said:sends-off we-said:tell-me
-5 done:acknowledge done:take-ownership ever:sarcasm last:bare-refusal last:reassurance now:sarcasm now:wants-remedy ours:bare-refusal ours:empathy ours:follow-up ours:ownership ours:pass-the-buck ours:stock says:legal-step says:not-now says:when-mine says:whose-it-is we-just-said:pending we-said:says-back
-6 asks:how-start asks:news asks:why ever:shouting note:closed now:misunderstood now:repeats ours:cold says:asks-options says:correction says:go-on-then says:unnamed turns:2
-7 calls-names ever:venting heard-last says:asks-news says:go-ahead turns:5 we-just-said:says-back
-8 ever:wants-remedy says:whoever-can turns:3 we-wrote
-9 heat:1.5 promise:overdue
-10 ever:repeats long-story now:ignored says:either
-11 heat:1 last:follow-up says:yes
-12 asks:scorn asks:who reply:yes
-13 ever:ignored says:wants-an-ear we-just-said:soon
-14 asks:deed says:insult-to-you we-said:soon
-15 says:request
-16 fault
-17 at-us
-18 says:more-to-come
-19 sent-round
-20 deed negative
-23 heat:0.6
-28 says:who-owns
-29 several-sentences
`,
    pairs: `
15 we-wrote&asks:fact
14 asks:fact&warm:0
12 first-contact&tagged question&asks:fact
10 first-contact&now:wants-answer question&now:wants-answer
9 tagged&now:wants-answer tagged&warm:0
8 now:thanks&asks:fact question&few-words
7 few-words&asks:fact
5 first-contact&question first-contact&warm:0 now:thanks&deed we-asked&warm:0
4 asks:fact&warm:3 cheerful&at-us deed&cheerful deed&warm:0 few-words&we-asked first-contact&cheerful first-contact&negative first-contact&warm:1 now:thanks&now:wants-answer now:thanks&warm:2 now:wants-answer&cheerful now:wants-answer&warm:1 question&warm:1 question&warm:3
3 asks:fact&warm:1 cheerful&warm:3 deed&at-us first-contact&few-words long-story&warm:3 negative&question negative&warm:1 now:thanks&cheerful now:wants-answer&warm:3 now:wants-remedy&warm:2 tagged&deed tagged&warm:2 we-wrote&deed we-wrote&now:thanks we-wrote&question we-wrote&we-asked
2 asks:fact&cheerful asks:fact&now:wants-answer few-words&warm:2 long-story&at-us negative&asks:fact negative&now:wants-answer negative&warm:2 now:thanks&now:venting now:thanks&warm:1 question&warm:2 tagged&now:wants-remedy
1 first-contact&asks:fact
-2 at-us&warm:2 deed&warm:3 long-story&asks:fact long-story&now:thanks negative&few-words negative&now:venting now:thanks&at-us now:thanks&we-asked now:venting&deed now:venting&warm:3 question&deed tagged&at-us tagged&warm:3 we-wrote&cheerful we-wrote&few-words we-wrote&warm:1
-3 at-us&warm:0 at-us&warm:1 deed&warm:2 first-contact&now:venting long-story&warm:1 negative&deed negative&long-story negative&we-asked now:wants-remedy&deed now:wants-remedy&warm:0 we-asked&warm:2
-4 few-words&cheerful first-contact&long-story first-contact&warm:2 long-story&deed negative&now:thanks question&now:thanks we-asked&cheerful we-wrote&now:wants-remedy
-5 long-story&warm:0
-6 asks:fact&at-us asks:fact&warm:2 now:thanks&few-words now:wants-answer&at-us question&tagged tagged&asks:fact we-asked&now:wants-answer
-8 asks:fact&deed first-contact&at-us
-9 deed&warm:1 now:wants-answer&deed
-13 first-contact&deed we-wrote&negative
-14 negative&warm:0
`,
    words: `
39 or
26 doe
23 if
19 <handle>
17 on
12 how
11 <?> befor
10 allow bit random the
9 and old plan
8 count from includ too yes
7 as do free good month they
6 <number> <url> can day many not:my ship silly still whil
5 <date> <id> also box but card deliver expir extra fine home is itself know must pin press quick screen sweet switch thing whether which
4 <money> ah at be between bucket coffe computer cover doing downstair draw drop excess ferry find holiday later link not:am not:any not:do not:none not:you number only paper pay pool roll someth thos travel tube van year
3 add afternoon airport app appoint arm best better bike blue bring brok brother bus carpet com confirm cool cross data dear desk differenc dry due early grandson great heat hello hey hop hospital kind leg life light limit lose may normal not:chas not:could not:cover not:find not:of not:tell not:to not:with obvious omg once onlin own paus possibl post question reach row sens sheet slow stop stuff that twic use very wall wonder zero
2 <hashtag> away back bad bin black bought certificat code consol crew cry cup cut dog drank drawer garden hard interest languag leav lov mate network not:about not:either not:photo not:them over overnight pdf point policy polish proud reminder result schedul seller settl smart suppos take unreal upload voucher wait watch wifi without written yourself
-2 account address adult after bar bed bet branch build call ceil chat click daughter decid delivery each fit funny gate given goe happy has him in it let lock mail manager messag mistak more need never new nobody not:are not:no not:on not:ther not:up not:what nurs off other person recommend rough scanner sea second send sentenc servic shirt sleep smell stair status swear tabl toast vanish want websit went wher why word writ wrot
-3 a alon attach beer big book choic claim clock come deaf door dress drip email empty even everyon exact expect fat he honest human job land liv mark meter money name night not:<date> not:a not:call not:date not:is not:it not:mind not:that not:yet of out parcel process sent she sign singl spam straight talk than their tip train up warehous wed what whos
-4 appreciat band bigger camp complet driver full hand into jo lamp music oh our peopl ring roof someon super tent ther trip voic w way
-5 <clock> <duration> am anyth both chip clos different done here idea man past sat seat sofa soon to took tour
-6 all any arriv did else fami hiya love miss not one pleas put say thru whol
-7 about are ask for hold said size told
-8 another have not:in order somebody we
-9 along already gone sinc thi with
-10 becaus been got look them
-11 i like not:the
-13 now so
-14 get
-17 who
-18 me then
-21 you
`,
    ours: `
9 <number> book
7 all mr
6 did
5 <?> good hi welcom
4 about at find help name see
3 #name# adeyemi are enquiry fami how in mail now or reset right under
2 <duration> between claim each finish first free m may new night rate send shop the them yes
-2 <money> insid no out pleas run short take that thi unfortunat until were with
-3 after again by get have not:to soon thru try your
-4 a call hello look open order will
-5 and be
-6 for our
-7 am
-8 not to
-19 i
`,
  },
  close: {
    bias: 11,
    facts: `
75 says:gives-credit
63 says:false-alarm
49 says:goodbye
41 ever:resolved
32 says:worked
31 now:resolved
29 ever:thanks
28 reply:no
23 reply:thanks
22 full-marks tagged
21 we-just-said:anything-else we-said:anything-else
20 ever:softening now:softening
18 cheerful glad-sign
17 now:thanks
16 done:offer-options ours:remedy
15 loud
14 first-contact
13 asks-and-goes-on reply:nod we-just-said:checks we-said:checks
12 ever:wants-answer reply:yes says:will-wait
11 answered-us reply:will
10 reply:bare says:all-well says:no-complaint signs-off
9 ever:venting
8 ever:broken-promise turns:1
7 done:act-and-explain done:ask ever:abuse few-words ours:action ours:question reply:short we-asked we-named-a-time
6 ever:shouting last:gratitude now:abuse now:broken-promise ours:follow-up
5 just:act-and-explain just:answer last:action last:explanation many-turns now:shouting now:vulnerable says:wants-an-ear
4 ever:profanity first-words now:profanity reply:calm says:not-now we-said:asks-for
3 burst chose done:answer done:commit-timeframe ever:vulnerable falling heat:1.5 now:wants-remedy ours:explanation ours:timeframe
2 just:offer-options last:remedy says:either says:own-doing turns:3 we-said:one-moment
-1 long-story
-2 ever:asks-human ever:rejects ever:violence just:take-ownership last:ownership now:accepts now:asks-human now:violence promise:due-today reply:insists says:do-it says:look-up system-last we-just-said:asks-for we-leave-it-open
-3 asks:what-now calls-names done:take-ownership ever:legal ever:repeats feels heard-last heat:3 just:restate last:pass-the-buck last:restatement now:legal ours:ownership ours:pass-the-buck reply:throws-back says:coming-at-all says:go-on-then says:legal-step says:same-again says:vows-to-go-on trouble-last turns:2
-4 asks:how-start asks:news done:acknowledge done:restate ever:ignored ever:self-harm ever:urgent heat:2.5 just:let-vent last:prevention last:reassurance last:refusal now:churn now:ignored now:safety-incident offered-twice ours:empathy ours:prevention ours:reassurance ours:refusal ours:restatement promise:overdue says:asks-options says:unnamed we-just-said:final we-just-said:tell-me we-said:final
-5 asks:deed last:stock now:security now:self-harm now:urgent reply:facts says:digs-in says:tangled says:whoever-can says:yes we-just-said:says-back we-said:pending
-6 asks:scorn convoluted gave-data heat:0.6 promise:pending reply:opens-well rising says:help-me says:orders-a-change says:still-writing timed
-7 last:cold says:correction says:more-to-come says:when-mine turns:4 unfinished we-said:confirm
-8 just:apologize just:ask last:apology last:question we-just-said:confirm we-said:says-back
-9 asks:who ever:misunderstood ever:safety-incident now:misunderstood ours:stock sent-round we-wrote
-10 asks:when-mine asks:why done:apologize done:let-vent negative ours:apology ours:cold reply:gives-data we-said:tell-me
-11 at-us calm-question heat:2 now:venting reply:answers says:whose-it-is
-12 ever:wants-remedy malfunction says:request says:who-owns we-just-said:pending
-13 says:asks-how says:but says:go-ahead says:insult-to-you
-14 question says:when
-15 says:service-failure
-16 tangled
-17 ask:open fault reply:names-time
-18 reply:picks trails-off
-20 now:wants-answer
-22 heat:0.3
-23 asks:fact
-27 says:money
`,
    pairs: `
17 first-contact&tagged
14 few-words&cheerful tagged&warm:0
13 now:thanks&warm:0
12 we-wrote&cheerful
11 few-words&warm:0 first-contact&warm:2 tagged&cheerful we-asked&deed
10 first-contact&warm:0
8 cheerful&warm:1 first-contact&now:thanks long-story&warm:2 negative&now:wants-remedy
7 now:wants-remedy&warm:2 tagged&now:venting
5 cheerful&warm:0 first-contact&negative negative&now:thanks tagged&warm:2 we-wrote&few-words
4 deed&warm:1 few-words&at-us first-contact&now:wants-remedy negative&long-story negative&now:wants-answer negative&warm:2 negative&we-asked now:thanks&few-words we-asked&warm:2 we-wrote&we-asked
3 at-us&warm:0 long-story&cheerful long-story&deed now:thanks&at-us now:thanks&we-asked now:venting&few-words
2 asks:fact&now:wants-answer few-words&warm:3 now:thanks&deed now:wants-answer&deed now:wants-remedy&deed tagged&at-us tagged&few-words tagged&now:wants-remedy we-asked&warm:0 we-wrote&now:thanks
-2 at-us&warm:3 deed&warm:2 first-contact&warm:1 long-story&asks:fact negative&tagged now:thanks&warm:1 now:venting&asks:fact now:wants-answer&warm:1 question&at-us tagged&asks:fact we-asked&asks:fact we-asked&warm:1 we-wrote&long-story we-wrote&now:wants-remedy
-3 asks:fact&deed asks:fact&warm:1 at-us&warm:1 at-us&warm:2 deed&warm:3 few-words&deed few-words&now:wants-answer few-words&we-asked long-story&now:thanks negative&asks:fact negative&deed question&few-words tagged&warm:1 we-wrote&deed
-4 deed&at-us first-contact&asks:fact first-contact&now:wants-answer negative&now:venting now:wants-remedy&warm:0 question&now:thanks tagged&now:wants-answer tagged&warm:3 tagged&we-asked we-wrote&now:venting
-5 first-contact&at-us negative&warm:1 negative&warm:3
-6 first-contact&warm:3 now:thanks&cheerful now:venting&at-us now:venting&deed now:venting&warm:3 we-wrote&now:wants-answer we-wrote&tagged we-wrote&warm:1
-7 asks:fact&warm:0 question&warm:0 tagged&now:thanks we-wrote&asks:fact
-8 now:wants-answer&warm:0
-9 long-story&warm:0 negative&few-words we-wrote&negative we-wrote&question
-10 few-words&warm:1
`,
    words: `
26 see
22 <url>
20 was
19 <handle> back everyth found free
17 thank
16 bye
15 nice want
14 <date>
13 first no sort
12 all good till unreal whol you
11 download my on quick sorry stay wher
10 done know made
9 ah best ignor mom new not:good now print quiet
8 anyway disregard girl last legend littl night not:have not:need nurs oh talk troubl us wife will
7 brother brought even forget gorgeous guy help just not:thank omg reset settl super thi under we weekend were who year
6 <hashtag> birthday boss care dream gave got gran guard here home in. kid like myself not:found okay patient proud spell staff still tell the to too with
5 <clock> absolut actual along cry enjoy fair fast feel food frie gem green not:mind not:that own repeat router spam surviv take they thing thos town turn valu ward wine 💛
4 :) ad alway apology being coffe crew deliver ever excellent find hall hang husband kettl lemon load mail make man match mate mortify mr much not:complaint open password pick ran remember repair saw she shout that thru toddler usual visit whoever work 👍 👏 😂
3 % appreciat are arm at bad bag biscuit bloody but chap come council crook dad dear delay did draw earlier early expect explain fram freez gas gate hahaha hob hors hot is kit knee languag many mouth name never not:are not:else not:it not:me noth outag owner pack portion question rais recommend remov respect restart right said sav season servic should slept song soon tall their ticket tray van veg view wear worth x zero
2 #name# ambienc anyth befor bless booklet born bug christma collect comfortabl conferenc cook dentist depot deserv eat fella flight fridg grateful he hell if keyboard land learn lid messag mile million more ms no. none not:about not:after not:baby not:be not:complain not:enough not:for not:here not:hold not:post not:time partner pictur plan random receipt road roof smil sofa spread stat strong support surpris tax thes touch try wash wheelchair yourself
-2 asleep begin big board bought ceil coach cold company confirm construction curtain cut delivery disappear email eye fall floor friend hand hop its key kind leg look manager mine month not:<date> not:<handle> not:am not:book not:call not:down not:no not:sinc not:them not:with onlin outsid party person possibl real receiv regard sat school screw seat server shoe signatur singl site size stood than though tick together unpaid whether why your
-3 adult also annek bank bed book breakfast build can chat cos cow date dead dessert different disappoint doubl else enough exam glass grand head hey hi into kept kitchen lamp liv machin mayb next nobody not:<number> not:and not:even not:in not:more not:use number other out pair paper pass pink plac plaster pric replac restaurant salad sea seem shirt someon sound street stuff suitcas switch ta tea then train twic until upgrad wait would
-4 address an any ate bit cancel cool day dm empty fenc fine get give go instead light miss morn not:night not:ther not:to order packag past pay red result screen sheet side sit sold some throw up water whit wrot
-5 <duration> <id> <money> account bathroom both each going him his how lad late line list log not:at not:i not:thi point run sign smell stand stop test took used watch window
-6 airport another ask away becaus cake check firm full ink laptop letter love meter page ring show somebody star thought week when which whil
-7 <?> app be driver left long must not:one of our over paid pleas put read say third
-8 am as bus call door goe not:the off ther
-9 brick by down one or told
-10 after every gone me them
-11 same
-12 a and has not what
-13 yes
-14 <number> phon sent
-15 great only
-16 job
-17 sinc so updat
-18 i
-19 for have
`,
    ours: `
14 is
13 in
12 anyth
11 else
9 it
8 up
7 see ther
6 hi hold
5 sinc under
4 <?> <duration> any button code do glad great let plan then
3 again all both chang delet e-ticket folder from her load look night not not:charg not:fee not:you now old profil shar us window
2 % <clock> account box cabin charg cover doing download fair job just library link littl mail not:be offic on sent show the together version welcom whil
-2 <email> a an bill call could courtesy dm down email good happy like list log never next no not:do reset start stay sure swap tariff they train we whol you
-3 c car clear come correct date day different end for get goe have may me must not:that same sign yes
-4 <money> am are be free or pric what which
-5 can not:to of our out pay right take would
-6 oh ok pleas send
-8 number to with
-9 your
-11 and i
`,
  },
  "cool-off": {
    bias: -22,
    facts: `
69 says:not-now
18 done:acknowledge ours:empathy
15 heat:1.5
13 done:apologize ever:venting ours:apology
12 at-us
11 we-said:says-back
10 turns:5
9 says:digs-in
8 heard-twice ours:stock says:request third-turn
7 done:restate done:take-ownership feels loud ours:ownership ours:restatement several-sentences
6 ever:misunderstood heard-last now:self-harm
5 ever:safety-incident ever:self-harm just:restate last:reassurance last:restatement ours:reassurance rising
4 heat:1 just:acknowledge last:empathy last:stock long-story negative now:misunderstood now:shouting
3 done:answer heat:0.3 now:safety-incident now:venting ours:explanation trouble-last we-just-said:says-back
2 ever:violence heat:0.6 last:defensive ours:defensive says:either says:when-mine we-said:pending
-2 done:let-vent ever:asks-human ever:legal last:pass-the-buck last:refusal last:repetition last:upsell now:asks-human ours:pass-the-buck ours:repetition ours:upsell reply:nod says:asks-how says:vows-to-go-on we-said:final we-said:tell-me
-3 apologized-twice asks:how-start asks:what-now asks:when-mine calm-question done:set-boundary ever:abuse ever:broken-promise ever:softening falling last:follow-up now:abuse now:churn now:softening now:vulnerable offered-twice ours:cold ours:follow-up ours:refusal reply:gives-data reply:goes-on reply:picks says:asks-options says:go-ahead says:goodbye says:whoever-can says:will-wait specific we-said:limit
-4 done:act-and-explain ever:churn ever:ignored ever:repeats few-words gave-data just:act-and-explain just:offer-options last:action last:cold last:gratitude last:remedy now:ignored ours:action promise:overdue says:correction says:orders-a-change says:when says:yes
-5 ask:open cheerful just:apologize last:apology malfunction says:but tangled
-6 answered-us asks:fact heat:2.5 reply:answers timed
-7 ever:vulnerable ever:wants-remedy now:accepts ours:gratitude reply:yes says:money we-leave-it-open
-8 now:thanks now:wants-answer question reply:thanks we-named-a-time
-9 done:ask done:offer-options ours:question ours:remedy tagged turns:3 we-asked
-10 ever:thanks trails-off
-11 reply:opens-well
-16 ever:accepts
-18 deed reply:short turns:1
-19 ever:wants-answer first-words
-20 first-contact
`,
    pairs: `
8 negative&at-us we-wrote&at-us
6 we-wrote&warm:2
5 at-us&warm:1 negative&warm:2
4 we-wrote&long-story we-wrote&negative we-wrote&now:venting
3 asks:fact&at-us asks:fact&warm:1 long-story&at-us negative&long-story we-wrote&warm:3
2 at-us&warm:0 deed&at-us few-words&warm:2 long-story&question long-story&we-asked negative&now:venting now:venting&warm:2 now:wants-answer&at-us we-asked&warm:3
-2 asks:fact&warm:2 deed&warm:0 first-contact&negative first-contact&now:wants-answer negative&few-words negative&now:thanks negative&tagged now:wants-answer&warm:2 question&now:wants-answer we-wrote&now:wants-answer
-3 deed&warm:3 first-contact&asks:fact first-contact&now:venting first-contact&warm:0 first-contact&warm:3 now:thanks&warm:0 now:venting&deed now:wants-answer&warm:0 question&warm:0 we-asked&warm:1 we-wrote&now:thanks we-wrote&question
-4 asks:fact&warm:0 deed&warm:2 few-words&warm:0 first-contact&tagged first-contact&warm:1 we-wrote&deed we-wrote&we-asked
-5 first-contact&deed
-6 negative&deed
-10 we-wrote&warm:0
`,
    words: `
19 am
14 i
10 have
9 to
8 not:<date>
7 be going leav
6 after at can not not:now thi
5 later not:thi not:your someth work
4 every go not:about said up
3 all angry garden guest had head just need not:another not:hear not:not peopl phon regret scream split stop talk time upset writ
2 <duration> break driv full hang hous letter look lose mak me not:at not:read not:talk not:typ not:type not:word now part patient plan say shout straight type walk wall would
-2 back but by came car cry day end has her in know morn no not:again not:be not:go not:of not:the only put read right she take ther until wait week what
-3 <date> did not:in number ok thank then they we yes
-4 <handle> from your
-5 <?> and so that was with
-6 for on
-8 my
-10 <number> it
-13 is
-20 the
`,
    ours: `
9 i
7 am
5 and it then
4 about us what
3 <duration> bill go of right so they thru understand
2 are day fair get hear not:it put say trust you
-2 <money>
-3 <?> help pleas
-4 for will
-5 thi
`,
  },
  "set-boundary": {
    bias: -21,
    facts: `
94 says:insult-to-you
25 ever:abuse
23 now:abuse
21 calls-names
15 heat:2.5
13 at-us
10 heat:2 turns:2 we-asked
9 just:commit-timeframe last:timeframe
8 done:let-vent we-said:confirm we-said:tell-me
6 we-just-said:confirm we-just-said:one-moment
5 answered-us asks:when last:cold says:either says:false-alarm trails-off
4 ask:open asks-and-goes-on done:commit-timeframe done:restate ever:wants-answer heat:0.6 last:condescending last:gratitude now:wants-answer now:wants-remedy ours:restatement ours:timeframe reply:answers says:look-up says:orders-a-change says:vows-to-go-on
3 done:acknowledge done:act-and-explain ever:asks-human ever:repeats glad-sign heat:1.5 heat:3 now:asks-human ours:action ours:empathy says:go-ahead says:goodbye we-said:one-moment
2 asks:scorn done:offer-options just:act-and-explain just:set-boundary last:action ours:remedy same-demand says:when we-just-said:limit
-2 calm-question deed ever:access-need ever:churn ever:misunderstood ever:resolved ever:security ever:self-harm just:apologize just:take-ownership last:apology last:bare-refusal last:ownership now:broken-promise now:self-harm ours:bare-refusal ours:gratitude ours:refusal reply:facts reply:insists reply:unsure says:gives-credit says:wants-an-ear we-just-said:soon we-said:checks we-said:says-back
-3 asks:when-mine asks:who done:take-ownership ever:broken-promise ever:softening ever:urgent ever:vulnerable heard-last just:acknowledge last:empathy last:refusal last:stock now:rejects now:safety-incident now:softening ours:ownership promise:pending reply:calm reply:no says:coming-at-all says:not-now says:service-failure says:who-owns says:whoever-can we-just-said:says-back
-4 asks:deed ever:safety-incident just:answer last:explanation last:follow-up now:shouting promise:overdue reply:yes says:correction says:more-to-come
-5 asks:what-now ever:venting falling gave-data now:vulnerable ours:follow-up says:will-wait tangled
-6 done:answer ever:rejects fault first-words many-turns negative now:accepts ours:explanation says:asks-options says:money specific turns:4
-7 ever:accepts ever:shouting long-story ours:stock question reply:gives-data reply:names-time reply:throws-back says:request third-turn turns:5
-8 heat:0.3 now:thanks reply:thanks
-9 malfunction
-10 reply:opens-well several-sentences
-11 ever:thanks
-12 says:but timed
-14 tagged
-15 few-words
-16 turns:1
-17 first-contact
-21 reply:short
`,
    pairs: `
14 we-asked&warm:0
7 we-asked&now:wants-answer
6 we-asked&at-us we-wrote&deed
5 asks:fact&cheerful negative&question now:wants-answer&cheerful we-wrote&at-us we-wrote&we-asked
4 asks:fact&now:wants-answer asks:fact&warm:3 first-contact&warm:3 we-asked&asks:fact
3 at-us&warm:0 few-words&asks:fact negative&asks:fact negative&warm:3 now:venting&at-us now:wants-answer&deed now:wants-remedy&warm:2 question&cheerful question&we-asked we-asked&now:wants-remedy we-wrote&now:wants-answer we-wrote&now:wants-remedy we-wrote&warm:0
2 at-us&warm:2 at-us&warm:3 first-contact&few-words now:wants-answer&warm:1 now:wants-remedy&warm:1
-2 asks:fact&warm:2 first-contact&cheerful first-contact&long-story negative&few-words question&now:wants-answer question&warm:1 question&warm:2 tagged&asks:fact we-wrote&now:venting we-wrote&warm:1
-3 first-contact&negative first-contact&question negative&long-story now:wants-answer&at-us question&at-us tagged&deed we-wrote&now:thanks we-wrote&warm:2
-4 few-words&we-asked negative&warm:1 now:thanks&warm:0 we-asked&deed
-5 tagged&warm:0
-7 few-words&warm:0 first-contact&deed first-contact&tagged we-asked&warm:1
-10 we-wrote&few-words
-12 first-contact&warm:0
`,
    words: `
35 you
13 bet littl
12 are
11 fat your
10 not:you
9 put who
7 somebody up wear
6 hope sweetheart thick
5 a final just proper talk voic
4 cow dress dumb english hard idiot love messag money not:<number> not:a not:in packag tell than they under what wher yourself
3 b boat can enough fetch give god help him keyboard kid knock learn like long match not:get not:job not:mind not:that not:thi not:thru noth of oh or pathetic pic read rest retard should slag them thru tidy tree useless van
2 air answer anybody anyth approv asham bag ban behind chas cos desk dream go hand headset jump kick listen machin mom more moron mother nobody not:are not:count not:date not:ever not:make not:out not:put not:they not:till not:what not:with not:word off own pack pair rat refund sad that yes
-2 <money> absolut after already becaus even fine first in leav let new not:for not:have not:is not:me not:more not:on piss right sent someth then until work would wrot
-3 am and ask been befor day has last month morn need not not:i out pay sinc so too
-4 at for if know on only thank ther was when
-5 <?> but ok said thi
-6 have pleas we with
-7 <duration> <handle> my no now say
-8 to
-10 it the
-13 <number> i is
-14 <date>
`,
    ours: `
12 <date>
7 book
6 am can i is
5 it
4 approv have now
3 <?> at from hold long read thi were with you
2 found goe help how left morn open refund well
-2 #name# a about account could dear not our see stop try what
-3 again back has of to
-4 pleas
`,
  },
  "bring-in-help": {
    bias: -13,
    facts: `
46 says:whoever-can
41 ever:security
35 now:security
32 now:safety-incident
30 ever:safety-incident
27 ever:self-harm now:self-harm
25 says:legal-step
24 heat:1
23 ever:access-need
22 now:access-need
21 ever:asks-human
20 at-us
19 heat:1.5 now:asks-human
18 done:set-boundary we-said:limit
17 asks:who now:violence
16 just:set-boundary we-just-said:limit
15 ever:violence reply:goes-on says:digs-in
14 ever:legal
13 heat:2 says:money says:vows-to-go-on
12 heat:0.6 last:gratitude ours:reassurance
11 we-said:final
10 asks:deed says:request
9 limit-twice now:legal we-just-said:final
8 heat:0.3 says:insult-to-you trouble-last we-just-said:says-back
7 ours:refusal says:own-doing says:whose-it-is
6 calm-question just:act-and-explain last:action now:private-data ours:pass-the-buck we-said:says-back
5 done:let-vent ever:private-data ever:repeats ever:softening last:reassurance last:refusal last:repetition now:softening ours:gratitude ours:repetition same-demand we-said:tell-me
4 answered-us ever:vulnerable last:stock malfunction ours:condescending says:scam we-said:confirm
3 asks:when calls-names just:answer just:offer-options last:explanation last:pass-the-buck last:remedy now:ignored now:wants-answer ours:cold specific
2 ever:wants-remedy last:condescending last:prevention now:repeats now:urgent ours:prevention ours:upsell reply:thanks says:asks-options
-1 third-turn
-2 asks:why convoluted deed ever:publicity ever:rejects ever:sarcasm heard-twice last:defensive last:vague-promise now:accepts now:publicity now:resolved now:sarcasm our-turn-last ours:stock ours:vague-promise question reply:facts reply:unsure says:do-it says:tangled says:wants-an-ear turns:1 we-asked we-said:asks-for we-said:pending
-3 asks:news done:take-ownership ever:churn ever:resolved falling fault just:take-ownership last:follow-up last:ownership note:handed-on now:shouting ours:follow-up ours:ownership promise:pending says:go-ahead says:help-me says:when signs-off timed we-just-said:asks-for we-just-said:sends-off we-said:sends-off we-said:soon
-4 asks:when-mine ever:broken-promise ever:shouting ever:thanks ever:wants-answer gave-data says:all-well says:look-up says:not-now says:still-writing says:when-mine says:will-wait system-last trails-off we-wrote
-5 asks-and-goes-on first-words last:cold now:churn now:rejects reply:opens-well reply:throws-back reply:yes says:false-alarm says:goodbye says:no-complaint says:service-failure says:unnamed says:who-owns says:worked we-just-said:one-moment we-leave-it-open we-named-a-time
-6 done:commit-timeframe ever:abuse glad-sign just:restate last:restatement long-story negative now:venting ours:timeframe promise:overdue says:correction says:more-to-come sent-round
-7 asks:fact cheerful done:restate heard-last just:commit-timeframe last:timeframe ours:restatement says:gives-credit tangled
-8 ever:accepts feels now:abuse now:misunderstood reply:answers reply:short several-sentences we-said:one-moment
-9 first-contact reply:gives-data
-10 ever:misunderstood few-words
-11 now:wants-remedy tagged turns:3
-12 ever:venting
`,
    pairs: `
12 we-wrote&now:wants-answer
10 at-us&warm:2 first-contact&warm:3
9 deed&warm:3
8 first-contact&at-us first-contact&deed
7 deed&at-us negative&asks:fact we-asked&warm:2
6 first-contact&warm:2 we-asked&now:wants-answer
5 deed&warm:2 negative&warm:3 now:wants-answer&warm:0
4 question&now:venting question&now:wants-answer we-asked&asks:fact we-wrote&warm:0
3 long-story&warm:2 negative&now:thanks negative&now:wants-answer now:thanks&now:wants-answer now:venting&asks:fact now:venting&warm:3 question&now:thanks tagged&warm:3 we-wrote&asks:fact we-wrote&now:wants-remedy
2 at-us&warm:3 long-story&warm:1 negative&at-us now:thanks&few-words now:thanks&warm:0 now:wants-answer&warm:1 question&deed we-wrote&at-us we-wrote&negative we-wrote&now:thanks we-wrote&question
-2 few-words&warm:1 first-contact&now:thanks long-story&now:venting negative&long-story negative&tagged now:thanks&warm:1 we-wrote&long-story
-3 asks:fact&warm:3 cheerful&warm:0 first-contact&question long-story&now:wants-answer negative&question negative&warm:1 now:wants-answer&at-us now:wants-answer&deed question&warm:2 tagged&warm:0 we-wrote&few-words we-wrote&warm:1 we-wrote&warm:3
-4 few-words&warm:0 first-contact&negative first-contact&now:venting first-contact&warm:1 long-story&asks:fact negative&few-words now:wants-answer&warm:3 tagged&warm:2 we-asked&at-us
-5 first-contact&tagged long-story&deed long-story&question now:venting&warm:2 tagged&at-us
-6 deed&warm:1 first-contact&asks:fact negative&warm:2 now:wants-remedy&deed we-asked&warm:1
-7 long-story&warm:3 now:wants-remedy&warm:2
-8 first-contact&now:wants-remedy negative&now:wants-remedy question&asks:fact we-wrote&deed
-9 deed&warm:0
-10 first-contact&now:wants-answer
-15 first-contact&warm:0
`,
    words: `
19 will
13 her with
12 ther
11 can pleas someon
10 be have know manager our would
9 somebody who
8 card human person puls smell
7 account bank has i solicitor that then
6 about and car get gone like not:ther out your
5 address appreciat bottl chang everyon he in not:the plastic sign sister smok to whoever
4 a could from goe is kind letter need not:at not:bother not:chas not:desk not:here not:number not:to not:who put tell went word
3 already are battery begin bought caught chat daughter deaf dog email further garag got help here him its log me melt mov not:all not:anybody not:be not:in not:more not:much not:need not:nobody not:point not:return not:see not:with not:your noth notic now park read review school specialist talk wall way whos writ
2 #name# agent alright alway anne bat being better bitch board box branch bring cat cupboard dinner end file final finish floor freez grand headach heater hurry keep not:a not:after not:another not:any not:anyon not:date not:doe not:hear not:mine not:pay not:sinc not:stop not:them not:they not:way not:would phon responsibl roof scar sent shall she sinc stor strong till unless wher whil wish without
-2 after any between biscuit brok broken dad dead desk down english enough every extra fix girl hear his honest leg life littl look lot mail not:do not:i not:it not:me not:now not:that not:word other past rain receipt restart second send sir start system thing third thought tir try twic upload van we
-3 away becaus bill cry dress even fine guest hi how just kid long more nice night not:<number> not:want not:work oh order someth split stand they too walk whol yes
-4 book cancel done home laugh month of ok peopl room waiter wed wrong
-5 befor do good leav said say so thank
-6 did not not:thi only
-7 <date> <handle> <number> back still took
-8 for or the
-10 was when
-11 want
-14 <duration> it
`,
    ours: `
8 i
6 can
5 not
4 a call have mr not:to over to would
3 able get go if last like once return say tell that
2 account ahead anyth ask did honest insult item my need not:go note pay purchas review shall stand stay thank thi told why
-2 about no now on restart send was way yes your
-3 and it new right see
-4 are from hi
-6 <date> the
`,
  },
  "end-contact": {
    bias: -20,
    facts: `
43 done:set-boundary we-said:limit
36 just:set-boundary we-just-said:limit
28 reply:goes-on
25 we-said:final
22 we-just-said:final
19 says:vows-to-go-on
18 says:insult-to-you we-said:confirm
16 same-demand turns:5
15 offered-twice third-turn
13 ever:repeats ever:wants-remedy now:violence ours:reassurance
12 ever:violence
11 last:reassurance we-said:asks-for
10 heat:2 many-turns
8 just:answer last:explanation
7 done:answer ever:publicity now:publicity ours:explanation says:digs-in says:go-ahead says:will-wait we-just-said:confirm
6 at-us done:act-and-explain ever:rejects heat:1 heat:2.5 ours:action reply:throws-back
5 done:offer-options ours:remedy
4 ever:abuse heat:1.5 just:act-and-explain last:action now:wants-remedy ours:cold says:money
3 now:rejects now:repeats reply:calm turns:2
2 done:commit-timeframe done:let-vent ever:profanity last:stock now:profanity ours:timeframe we-said:tell-me we-wrote
-2 ever:softening last:refusal now:ignored now:legal now:softening ours:follow-up ours:stock reply:no says:who-owns says:whoever-can
-3 done:take-ownership ever:asks-human ever:ignored ever:legal ever:vulnerable fault gave-data heard-twice just:apologize just:let-vent just:restate last:apology last:restatement now:venting now:vulnerable ours:ownership reply:answers reply:nod reply:yes says:correction specific tangled we-just-said:tell-me
-4 done:acknowledge done:apologize just:acknowledge just:ask last:empathy last:question long-story now:misunderstood now:shouting now:thanks ours:apology ours:empathy promise:overdue tagged we-just-said:says-back
-5 ask:open done:restate ever:misunderstood just:commit-timeframe last:gratitude last:timeframe ours:gratitude ours:restatement reply:opens-well reply:thanks rising says:request says:yes timed turns:4 we-said:one-moment
-6 calm-question ever:thanks heard-last negative
-7 answered-us heat:0.6 malfunction now:accepts question reply:names-time says:not-now we-asked
-8 says:but
-9 ever:shouting few-words now:wants-answer
-10 ever:wants-answer reply:short
-11 deed
-12 trails-off turns:3
-14 ever:accepts
-17 first-words
-20 turns:1
-21 first-contact
`,
    pairs: `
7 we-wrote&warm:3
5 we-wrote&at-us
4 asks:fact&warm:2 negative&asks:fact negative&at-us we-wrote&now:wants-remedy
3 asks:fact&now:wants-remedy negative&warm:3 now:wants-remedy&warm:2
2 deed&at-us negative&now:wants-remedy we-wrote&negative
-2 asks:fact&now:wants-answer first-contact&at-us first-contact&tagged first-contact&warm:1 first-contact&warm:2 first-contact&warm:3 negative&we-asked now:thanks&warm:0 now:venting&deed question&now:wants-answer we-asked&warm:0 we-asked&warm:1 we-wrote&deed
-3 first-contact&deed now:wants-answer&warm:0 question&warm:0 we-wrote&now:wants-answer
-4 asks:fact&warm:0 first-contact&warm:0 we-wrote&few-words we-wrote&we-asked
-5 deed&warm:0 few-words&warm:0 first-contact&negative
-6 negative&warm:0 we-wrote&warm:1
`,
    words: `
7 alway refund year
6 as get same
5 again day full know not:door not:my not:nobody not:photo
4 after all do keep morn retir send shall time until
3 <date> account crack cry him last not:a not:at pen rat roof round see slag that till upgrad whol will you
2 ask bitch christma door every everyon grad ha. her ill like mak nineteen not:behind not:read not:will or red respect shift stamp stupid
-2 <duration> been befor for got has long nobody not:in not:the not:thi off ok only ring say stop tell thank the then took yes
-3 <?> a am but from good on pleas was with would
-4 are back it not:to now they we
-5 <number> in my not so ther
-7 me
-8 i
-9 is
`,
    ours: `
6 and
5 i or
4 <number> below help last leav not:can not:i not:thi that to we will
3 answer any ask is mr not not:not not:one not:refund stop the ther way
2 about ad address arbitr at board can collection decid glad if list me not:see of offic open with without
-2 <?> <date> no your
-3 <duration> in now
-5 for
-6 it
`,
  },
};
