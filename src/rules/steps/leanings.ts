// Learnt from the judged conversations of test/weights by `npm run weights:generate`. Do not edit: change those, and learn anew.
import type { StepId } from "../../contract/vocabulary.js";
import type { LearntStep } from "../../rule-set/policy.js";

// For each step what weighs for it (above 0) and against it, 40 for each factor of e: facts, the customer's latest words, and those of ours that they answer.

export const leanings: Readonly<Record<StepId, LearntStep>> = {
  "let-vent": {
    bias: -19,
    facts: `
89 says:more-to-come
68 says:still-writing
54 says:wants-an-ear
41 unfinished
29 burst
17 just:let-vent we-just-said:tell-me
15 done:let-vent now:venting numbered-part several-sentences we-said:tell-me
13 last:stock
12 at-us ever:venting ours:stock trails-off
11 says:just-listen says:yes
10 ever:wants-remedy many-turns reply:answers says:request
9 third-turn
8 asks:when
7 deed now:shouting turns:3 turns:4
6 long-story says:not-now turns:2
5 asks:fact first-words last:gratitude
4 done:restate now:wants-remedy ours:restatement
3 ever:ignored ever:shouting just:restate last:restatement negative now:wants-answer says:digs-in says:look-up says:will-wait we-asked
2 just:acknowledge just:ask last:empathy last:question
1 asks-and-goes-on heat:0.3
-2 calls-names calm-question done:set-boundary ever:churn ever:misunderstood ever:private-data ever:violence just:answer just:apologize just:set-boundary just:take-ownership last:apology last:bare-refusal last:explanation last:ownership loud note:closed now:ignored now:private-data now:publicity now:security ours:follow-up promise:overdue reply:facts reply:opens-well reply:thanks says:cancels says:own-doing says:whose-it-is we-just-said:checks we-just-said:limit we-just-said:sends-off we-said:checks we-said:confirm we-said:limit we-said:pending we-said:sends-off
-3 asks:who convoluted ever:publicity ever:sarcasm ever:security ever:self-harm ever:softening heat:2 heat:3 now:broken-promise now:legal now:resolved now:sarcasm now:self-harm now:softening now:urgent offered-twice ours:bare-refusal ours:cold reply:no reply:throws-back rising says:help-me says:legal-step says:when-mine says:whoever-can timed we-just-said:soon we-said:soon
-4 asks:what-now ever:broken-promise ever:legal ever:resolved ever:wants-answer last:pass-the-buck now:repeats now:violence ours:pass-the-buck reply:calm reply:picks says:coming-at-all says:correction says:either says:tangled says:when says:worked sent-round signs-off trouble-last
-5 asks:deed asks:when-mine done:ask ever:abuse falling fault heat:1.5 just:commit-timeframe last:timeframe now:abuse ours:question reply:names-time tangled we-just-said:one-moment we-just-said:says-back we-said:says-back
-6 done:answer done:offer-options ever:repeats glad-sign heat:2.5 now:rejects ours:explanation ours:remedy says:asks-options says:false-alarm says:gives-credit says:orders-a-change says:who-owns system-last
-7 done:commit-timeframe gave-data ours:timeframe we-named-a-time we-said:one-moment
-8 cheerful done:apologize ever:accepts ever:rejects few-words just:act-and-explain last:action ours:apology we-leave-it-open
-9 malfunction now:safety-incident
-10 ever:safety-incident reply:gives-data says:insult-to-you
-12 done:act-and-explain now:thanks ours:action
-13 ever:thanks
-14 question says:but specific
-17 ask:open reply:short says:money turns:5
-19 we-wrote
-23 turns:1
-26 tagged
`,
    pairs: `
15 at-us&warm:0
11 asks:fact&at-us asks:fact&deed
10 first-contact&asks:fact
9 now:wants-answer&at-us
8 now:venting&warm:2
7 first-contact&now:venting
6 negative&deed we-wrote&deed
5 asks:fact&now:wants-answer first-contact&now:wants-answer first-contact&warm:2 long-story&now:venting now:wants-answer&warm:0 now:wants-remedy&warm:0
4 first-contact&at-us long-story&warm:0 negative&now:venting negative&warm:2
3 asks:fact&warm:3 deed&warm:1 few-words&deed first-contact&negative long-story&deed negative&warm:0 now:wants-answer&deed now:wants-remedy&cheerful now:wants-remedy&deed question&we-asked we-asked&at-us we-asked&now:wants-remedy we-wrote&long-story we-wrote&now:wants-remedy
2 asks:fact&warm:2 long-story&warm:2 long-story&warm:3 negative&long-story negative&now:wants-remedy now:venting&asks:fact now:venting&deed now:wants-answer&warm:2 now:wants-remedy&at-us we-asked&cheerful we-asked&now:wants-answer we-asked&warm:1 we-wrote&at-us
-2 asks:fact&warm:1 few-words&warm:1 few-words&we-asked first-contact&warm:3 negative&at-us negative&now:thanks now:wants-answer&now:wants-remedy question&now:wants-answer question&now:wants-remedy tagged&now:venting we-asked&asks:fact
-3 cheerful&warm:0 deed&at-us first-contact&deed first-contact&few-words first-contact&now:thanks now:wants-remedy&warm:2 tagged&asks:fact tagged&now:wants-answer tagged&warm:1 tagged&warm:2 we-wrote&now:thanks we-wrote&now:wants-answer
-4 deed&cheerful first-contact&cheerful first-contact&warm:1 long-story&warm:1 negative&question negative&tagged negative&warm:3 now:thanks&warm:0 question&asks:fact tagged&at-us tagged&deed we-wrote&warm:0
-5 first-contact&question negative&now:wants-answer now:venting&at-us now:wants-answer&warm:1 we-wrote&warm:2
-6 question&warm:1
-7 tagged&warm:0 we-wrote&asks:fact
-8 at-us&warm:2
-13 first-contact&tagged
`,
    words: `
27 so
17 ther
16 thi
15 get
14 <duration> becaus let
13 start
12 befor me you
11 first
10 and of thing to up
9 <date> about end have he
8 a am ok right wrong
7 been begin came goe got need when
6 arriv bit hang just not:<number> order proper then was
5 com has in long not:anyth not:i not:yet one sit van
4 at chap corridor down face finish fit going happen kept load man more not:finish not:idea not:it not:know not:reply not:thi part second shut tell we wher with
3 ask being button desk do girl had hear his honest key kid kitchen look matter men not not:a not:got not:is not:near not:need not:no not:or not:till not:what not:writ piano pull screen screenshot sofa someon spr stor straight typ used wed whol
2 <clock> altogether asleep better bin burst chair deposit fine gate go god hi hiya hors hospital its land late listen lot milk mom not:all not:come not:door not:even not:hold not:hous not:post not:proper not:ready not:real not:say not:slept not:thank not:them not:to not:until number oat past piec press put quit read real roll scanner season seen send shak shop strap the thes thru turn unit version whil wish writ
-2 <id> afternoon both bought cancel check clos dad deliver did dog doing everyth found free full gone good grand hello how leav mail manager money morn new none not:any not:back not:be not:book not:me not:more not:my not:said own phon pric quiet regard run servic shift show small sorry staff still take team think ticket till try updat were what wrot
-3 <money> <number> all app but can day dead done each kind light littl miss no not:of only other our over paid pay same see someth than they third told under which without yes
-4 again an back by from here left like name never noth out stay work
-5 be her now that time took
-6 are doe if or thank
-7 <?> know pleas
-8 as for it
-9 my
-10 is
-13 <handle>
`,
    ours: `
9 your
8 oh
7 take
6 am happen i what yes
5 good hello
4 so
3 account awful no pleas read would
2 <?> afternoon ahead choos clinic line messag morn must number repair season sofa speak tell thank time vet voucher whol
-2 #name# <duration> <number> as be did from how is let like look new or see to try understand we
-3 <date> are has our thi which
-4 at not will with
-8 you
-9 it
-10 and
-15 the
`,
  },
  acknowledge: {
    bias: 22,
    facts: `
18 feels
17 ever:vulnerable turns:3
16 tagged
15 asks:scorn
14 first-contact turns:1
12 ours:stock
11 ever:sarcasm first-words now:sarcasm ours:re-ask we-wrote
10 long-story
9 asks-and-goes-on glad-sign says:yes we-said:asks-for
8 asks:why deed heat:1 last:re-ask ours:refusal rising says:more-to-come says:wants-an-ear several-sentences we-just-said:asks-for
7 heat:0.6 last:refusal now:thanks now:venting ours:bare-refusal says:just-listen we-just-said:pending
6 calls-names ever:accepts falling last:prevention ours:gratitude ours:policy ours:prevention reply:short says:service-failure we-asked
5 ever:broken-promise heat:2.5 last:bare-refusal now:broken-promise now:ignored now:misunderstood now:repeats now:shouting now:vulnerable says:who-owns sent-round we-said:one-moment we-said:pending
4 ever:misunderstood ever:self-harm just:let-vent last:follow-up last:reassurance last:vague-promise negative now:self-harm ours:cold ours:vague-promise says:asks-news says:correction says:still-writing says:unnamed third-turn trouble-last we-just-said:tell-me
3 cheerful done:apologize done:let-vent ever:rejects ever:repeats ever:shouting heard-last heat:0.3 just:acknowledge just:commit-timeframe last:empathy last:gratitude last:stock last:timeframe ours:apology ours:follow-up says:whose-it-is turns:5 we-just-said:says-back we-said:tell-me
2 asks:who at-us ever:softening heat:1.5 now:asks-human now:profanity now:softening ours:reassurance reply:names-time turns:4
1 promise:overdue
-2 just:act-and-explain last:action now:security question reply:calm reply:no says:all-well says:digs-in says:money we-just-said:confirm we-just-said:soon we-said:soon
-3 asks:fact asks:news done:ask ever:abuse ever:churn now:accepts now:churn ours:question promise:pending reply:bare says:asks-how says:but says:goodbye says:request unfinished we-just-said:sends-off we-leave-it-open we-said:final we-said:sends-off
-4 done:answer ever:publicity few-words just:take-ownership last:ownership now:publicity now:safety-incident ours:explanation promise:due-today same-demand says:cancels says:go-on-then says:vows-to-go-on says:when we-just-said:anything-else we-just-said:checks we-just-said:final
-5 answered-us asks:how-start done:offer-options ever:legal ever:wants-remedy now:wants-answer offered-twice ours:remedy reply:facts reply:takes-it says:coming-at-all says:do-it says:either says:same-again says:tangled says:when-mine signs-off trails-off we-said:anything-else we-said:checks we-said:confirm
-6 asks:deed done:act-and-explain now:legal ours:action says:go-ahead says:not-my-point system-last
-7 now:violence now:wants-remedy reply:answers says:help-me says:insult-to-you says:orders-a-change
-8 ever:violence just:answer last:explanation now:access-need our-turn-last ours:pass-the-buck reply:goes-on reply:picks reply:thanks
-9 convoluted last:pass-the-buck says:no-complaint says:worked
-10 asks:when-mine ever:access-need fault just:set-boundary reply:opens-well timed we-just-said:limit
-11 says:gives-credit says:will-wait turns:2
-12 ask:open done:set-boundary gave-data now:resolved we-said:limit
-14 ever:resolved
-15 reply:gives-data
-17 says:false-alarm
`,
    pairs: `
10 first-contact&now:thanks now:wants-answer&at-us we-wrote&question
9 first-contact&tagged
8 at-us&warm:1 tagged&now:wants-answer tagged&warm:0
7 asks:fact&warm:2 cheerful&warm:2 first-contact&warm:0 negative&we-asked
6 asks:fact&at-us deed&at-us deed&warm:0 question&we-asked we-asked&warm:2 we-wrote&negative we-wrote&warm:1
5 asks:fact&deed long-story&deed long-story&now:thanks negative&long-story now:thanks&warm:0 question&few-words question&tagged
4 few-words&deed first-contact&now:venting long-story&warm:0 negative&tagged negative&warm:0 now:venting&at-us question&at-us we-asked&now:wants-answer we-wrote&asks:fact we-wrote&deed we-wrote&now:wants-answer
3 cheerful&warm:1 deed&warm:1 long-story&asks:fact negative&at-us negative&now:thanks now:thanks&asks:fact now:venting&deed now:venting&warm:3 tagged&now:thanks we-asked&asks:fact we-wrote&long-story we-wrote&warm:3 we-wrote&we-asked
2 asks:fact&now:wants-answer few-words&asks:fact few-words&warm:3 first-contact&at-us first-contact&cheerful first-contact&long-story long-story&warm:3 negative&warm:3 now:venting&asks:fact now:venting&warm:2 now:wants-remedy&warm:3 question&warm:1 tagged&asks:fact tagged&cheerful we-wrote&few-words
1 we-wrote&warm:0
-2 asks:fact&now:wants-remedy asks:fact&warm:3 deed&warm:2 long-story&at-us long-story&cheerful negative&asks:fact negative&now:wants-remedy now:thanks&warm:2 now:venting&warm:1 now:wants-answer&deed now:wants-answer&now:wants-remedy now:wants-remedy&warm:2 question&warm:3 tagged&at-us tagged&we-asked we-asked&warm:0 we-asked&warm:3
-3 cheerful&warm:3 few-words&warm:0 long-story&warm:2 negative&now:venting negative&question negative&warm:2 now:thanks&now:wants-answer now:wants-answer&warm:0 now:wants-remedy&deed now:wants-remedy&warm:1 question&now:wants-answer question&now:wants-remedy tagged&deed tagged&now:wants-remedy
-4 deed&warm:3 first-contact&few-words first-contact&negative first-contact&now:wants-remedy negative&now:wants-answer now:thanks&cheerful we-wrote&warm:2
-5 at-us&warm:2 cheerful&at-us cheerful&warm:0 first-contact&asks:fact now:thanks&at-us tagged&few-words
-6 asks:fact&warm:0 first-contact&now:wants-answer
-7 we-wrote&now:thanks
-8 few-words&we-asked negative&deed
-9 question&asks:fact
-11 first-contact&question
`,
    words: `
24 <duration>
19 every
15 sinc was
13 all becaus she us
12 do i you
11 me
10 peopl
9 real sat so that thi
8 a had like my not:a up would writ
7 is job not:want somebody to who
6 am by engineer everyth fami floor great honest just lot not:even not:i past updat very water we week what
5 ago and another answer clean dead fourth get gone got home in kid not:for not:that not:to pric show star them thru walk watch
4 <clock> <number> actual ask been big brick check cheer clear firm fram hear human line man month music newborn nobody not not:any not:more not:why not:word noth of paper recommend right seat short should singl sofa story tabl wait went were wow
3 airport anyth arriv baby bed broken bus cake call children com customer daughter delivery did died driv exam front gave gown hate his hope hot idea learn machin men meter not:<handle> not:have not:know not:like not:money not:pay not:pleas not:put not:real not:sleep not:up note oh order pack page parcel pleas queu rent ring sav second servic shrug size sleep someon someth somewher staff stair stop ther thes thought time tir together told until vet visit wage whol with
2 across ad aid already android angry annek appoint attach autistic be beer bill bread bug camp car ceil chair checkout chip christen cleaner come computer could country cover cow dad day desk done drill drov eighty face fare fat final first fix from full grandmother hard ink instead joke kept key know list lov love lunch mid myself not:<duration> not:again not:and not:anyth not:baby not:came not:complain not:felt not:get not:hear not:look not:out not:rang not:see not:small not:thank not:work not:yet pair pay piec quick rain rais rat read refus regret restaurant run self sentenc serious spent stand summer tell test the their thick think thos though tour town treat trolley voic wed whil whoever wors wrot
-2 absolut account address alon appreciat at bag battery better birthday bless bought brilliant brok camera certificat channel clos correct deaf dear delay delet deliver drink eat father feel file gift given guard happy hav help husband ignor itself knee lemon lift lost main mak manager many mate might miss mov none not:ask not:behind not:complaint not:enough not:fault not:found not:from not:me not:mind not:time not:use not:water not:which not:your omg on once password paus plastic plus pool quot repair repeat reply roofer room router row screen seller settl shift sister slag some soon speak stamp stay talk telly touch travel tray tree turn twic wrong x yourself
-3 after anyway believ bit bucket card carpet christma confirm crew enough error expect fair give good haha kitchen letter light littl mail near need not:call not:charg not:could not:with ok okay plac press print printer problem regard reset same say under use usual way wher worth
-4 an being brother chang doe ever go going grand if its last leav let look own plan possibl send sort sure thank wall yes
-5 <date> connect door form found in. new off paid question return still which wife work year your
-6 back flight he kind sorry then
-7 has hello hi left no when
-8 <url>
-9 <id> see
-10 free
-11 will
-12 or
`,
    ours: `
7 we
6 has help
5 list number
4 be been can check he may pleas referenc thank understand
3 a apologiz do for hear i late ms need time your
2 <clock> <duration> account appeal appoint ask different flat hour limit log much offer plac plan ready report router run sorry status take technician to was what
-2 address adeyemi again as bill chang done dr even go hello home in leav look morn name not:<date> not:to not:you off our pick put return start that then thing thru watch
-3 at book both by call did good happen have if now oh ring so the want
-4 <date> and mr no thi will
-5 here is it
-6 could from or
-7 me you
-8 <number>
`,
  },
  apologize: {
    bias: 10,
    facts: `
29 tagged
20 deed
18 promise:overdue
17 says:service-failure
16 says:but several-sentences
15 reply:short
14 ever:accepts
13 asks:who heat:0.6
12 asks:why ever:broken-promise reply:throws-back says:money
10 ever:publicity glad-sign negative offered-twice ours:gratitude turns:1 we-said:one-moment
9 first-contact says:who-owns sent-round
8 last:defensive long-story now:repeats now:venting ours:defensive says:correction
7 ever:misunderstood ever:shouting heat:1.5 last:pass-the-buck reply:names-time says:denied-back says:whose-it-is turns:4
6 ever:repeats heat:0.3 heat:3 last:cold last:follow-up now:ignored now:misunderstood now:publicity ours:cold ours:follow-up ours:pass-the-buck turns:3 we-wrote
5 asks:deed asks:fact ever:ignored ever:venting ours:stock says:whoever-can tangled we-just-said:one-moment we-just-said:says-back we-just-said:sends-off we-leave-it-open we-said:says-back we-said:sends-off
4 asks-and-goes-on asks:scorn asks:when-mine done:ask done:commit-timeframe just:commit-timeframe last:stock last:timeframe malfunction ours:question ours:timeframe says:not-my-point
3 chose ever:rejects last:gratitude last:upsell now:shouting ours:bare-refusal ours:upsell says:when-mine says:worked timed turns:5
2 now:vulnerable says:do-it says:same-again we-just-said:asks-for
-1 says:when
-2 calm-question ever:sarcasm feels heat:2 last:refusal loud now:asks-human now:profanity now:sarcasm numbered-part promise:due-today same-demand says:just-listen system-last we-said:anything-else
-3 done:answer ever:asks-human ever:safety-incident ever:thanks heard-last just:take-ownership last:ownership last:repetition now:abuse now:thanks ours:explanation ours:repetition reply:answers reply:facts reply:will says:orders-a-change says:own-doing says:scam we-just-said:confirm we-said:pending
-4 calls-names ever:abuse ever:churn ever:wants-answer just:restate last:restatement now:rejects now:urgent our-turn-last reply:gives-data says:cancels says:go-ahead says:legal-step says:request says:wants-an-ear we-just-said:anything-else we-just-said:final we-said:asks-for we-said:final
-5 asks:news done:take-ownership ever:access-need ever:softening ever:vulnerable falling just:acknowledge last:empathy now:accepts now:softening now:wants-answer ours:ownership reply:goes-on says:more-to-come says:tangled we-asked we-said:confirm
-6 answered-us apologized-twice asks:when just:offer-options last:remedy now:private-data promise:pending reply:nod says:goodbye says:help-me third-turn
-7 done:offer-options ever:urgent heard-twice ours:remedy reply:no reply:thanks reply:yes rising says:look-up says:vows-to-go-on
-8 burst done:set-boundary ever:self-harm just:set-boundary last:reassurance now:resolved now:safety-incident now:self-harm trouble-last we-just-said:limit we-said:limit
-9 done:acknowledge ours:empathy signs-off
-10 ask:open convoluted ours:reassurance
-11 ever:resolved reply:opens-well says:not-now
-12 now:security turns:2
-13 reply:calm says:still-writing
-14 cheerful
-15 ever:security says:either
-16 says:will-wait
-17 says:false-alarm
-18 says:insult-to-you says:no-complaint
-19 trails-off
-24 says:gives-credit
`,
    pairs: `
16 first-contact&deed
15 we-wrote&asks:fact
14 first-contact&tagged
13 negative&tagged negative&warm:0
11 negative&few-words tagged&asks:fact tagged&warm:1
10 we-wrote&question
9 negative&now:venting now:thanks&warm:1 we-wrote&negative
8 few-words&warm:1 tagged&at-us tagged&now:wants-answer we-wrote&warm:1
7 deed&warm:2 first-contact&now:venting question&tagged
6 asks:fact&warm:1 few-words&deed tagged&warm:0 we-asked&asks:fact we-wrote&now:wants-answer
5 at-us&warm:2 deed&warm:3 first-contact&long-story now:wants-answer&at-us question&now:wants-remedy question&warm:2 we-asked&now:wants-answer
4 at-us&warm:1 first-contact&at-us first-contact&now:thanks long-story&question now:venting&warm:1 tagged&deed we-wrote&few-words
3 first-contact&warm:1 first-contact&warm:2 first-contact&warm:3 long-story&now:thanks long-story&warm:1 long-story&warm:3 now:thanks&cheerful now:venting&warm:3 now:wants-answer&now:wants-remedy now:wants-remedy&warm:1 now:wants-remedy&warm:3 question&we-asked tagged&now:wants-remedy
2 asks:fact&now:wants-remedy asks:fact&warm:2 deed&at-us long-story&warm:0 negative&warm:3 now:venting&deed now:wants-remedy&cheerful question&few-words we-asked&now:wants-remedy we-asked&warm:1 we-wrote&now:wants-remedy we-wrote&warm:2
-2 cheerful&at-us few-words&asks:fact few-words&cheerful negative&warm:2 negative&we-asked now:thanks&asks:fact now:venting&asks:fact now:venting&warm:2 now:wants-answer&cheerful now:wants-remedy&at-us question&asks:fact tagged&warm:2 we-asked&deed we-asked&warm:0 we-asked&warm:2 we-wrote&warm:0
-3 cheerful&warm:2 first-contact&few-words first-contact&negative first-contact&now:wants-remedy long-story&asks:fact long-story&at-us long-story&now:wants-remedy negative&question question&warm:3 we-wrote&now:venting we-wrote&we-asked
-4 asks:fact&deed asks:fact&now:wants-answer asks:fact&warm:0 at-us&warm:3 few-words&we-asked long-story&warm:2 now:thanks&now:wants-answer now:venting&few-words tagged&now:venting we-wrote&warm:3
-5 cheerful&warm:1 negative&asks:fact negative&now:wants-answer question&deed we-wrote&cheerful we-wrote&deed
-6 few-words&warm:2 now:wants-remedy&warm:2 we-wrote&at-us we-wrote&now:thanks
-7 at-us&warm:0 deed&cheerful negative&now:wants-remedy negative&warm:1
-8 first-contact&now:wants-answer
-9 first-contact&question
-10 now:thanks&warm:0
-11 question&now:wants-answer tagged&cheerful
-12 first-contact&asks:fact
`,
    words: `
23 <number>
21 took
18 had was
17 ask for room
14 sent told
13 and
12 <money> door paid
11 check gone phon third
10 <handle> another great now same
9 left miss no nobody order pay peopl why
8 driver got in it job the wrot
7 a already also an breakfast instead off out said twic wait walk
6 bed came hand next not:and not:work past plac show sign sinc stand time waiter wrong
5 <clock> alon app away becaus call cancel day did else full garden given her his hotel i ink late laugh line long mail not:at not:call not:no outsid read rent sea she shop star system top updat view water well when
4 <duration> bathroom boy camera charg clos confirm different every extra father goe him ill its lamp list manager must not:even not:mention not:said page park pictur pool run salad say set side somebody taken test used wed who without wors
3 <?> although anyth bar bite brick brought cake car child choic clean cm cost cut decent deliver delivery dessert dirty disappoint discount drop email empty fish front glass happy hard have heard hey how kettl kitchen lad laptop liar lift lol loud m map mark menu meter mother nice non not:<duration> not:bill not:book not:has not:him not:night not:other not:room not:sorry not:time not:told not:was not:when of onlin parent party per plant plat pram put quarter reception receptionist request restaurant result sat second server servic sheet shirt size smell st suitcas tea them tip trainer treadmill unpaid until weekend
2 ac across adult anniversary answer anyon asleep at ate back been begin biscuit bought broken button café carpet catch certificat charm chat checkout chicken click clown cold colleagu color company complain complaint complet construction could curtain deaf dm dress eighty embarrass expect fenc film fourteen fridg friend happen he hmm hour hous join label leg life liv lot love maintenanc mayb middl milk minus mistak mix nois not:<handle> not:a not:back not:came not:cancel not:eaten not:had not:have not:her not:like not:name not:one not:proper not:rang not:return not:second not:show not:to not:us not:we not:wheel not:window nowher number oat open orang other paint person pleas point poor present pric receipt restart return road seat seem self sham shelf sick sir sit sleep small smart so sold son sound spok status still studio sweet swell swim tabl thi thin throw toilet tour towel try vanish very villag waitress way which whil whos
-2 <email> <id> ago along alright any arriv bike booklet boss care carer caught ceil code computer cook council count dear drank drawer due earlier early english enough error explain final find give gorgeous grad gran grand grandson guard hot hurry ignor in. install into invoic key kind light log lunch many match mate ms not:<number> not:after not:am not:another not:complaint not:ever not:i not:just not:mind not:more not:much not:nobody not:old not:or not:person not:point not:ready not:see not:sleep not:stop not:would odd okay partner piano pin post pour problem real recommend regard reminder repeat roof screen sens somewher straight sweetheart t. thes thorough transfer useless veg ward warehous warm wash wear week whether wife wish writ year zero 😂
-3 account all allergy anyway approv bag bank befor bet black bring brother burst chap christma conferenc courtesy credit dad do doe done draw dream end everyth excellent fix gem going hate hospital jump just kit leav legend like messag minut more mr my new no. not:care not:chas not:door not:get not:only not:post not:reply not:with nut pack perfect photo queu refund remember reset respect review school season settl shall silly street support surpris surviv tap ticket touch us usual valu we wheelchair wonder wow
-4 <hashtag> around as being by bye come fair feel fine forget get good green guy hahaha hall hear help honest is not not:about not:need not:on not:photo not:your paper print quick quiet should shout shut sister sort spell start ther thru toddler van wher whoever
-5 again alway baby cross gave hang here made man morn mov not:it not:you plan proud roll swap team tell that unless want what would
-6 be best card com first found let need someth sorry talk then town
-7 about kid mom night not:the or thos
-8 <url> bit can free if keep littl not:my thing till to
-9 hello ok with
-10 last see
-11 are from
-12 am know on right
-14 you
-15 thank
-17 <date>
-22 will
`,
    ours: `
9 our
8 pleas
6 be your
5 <date> between cancel on train
4 are hi not:that not:to request was
3 account as check day deliver depot engineer has let no not:do phon policy record restart which
2 <url> an been call caus chat contact dear home however job never not:<date> not:in not:the not:would number nurs out parcel ready ring sent show sir status take technician time updat
-2 <money> again anyth come driver from go goe have hello hold in kind leav letter list night not:thi off own photo see send sinc so start them then want why word work yes
-3 a answer both here if much not:yet now tell that
-4 <clock> am and ask morn up
-5 mr or the
-6 <duration> what
-8 can
-9 is it you
-12 i
`,
  },
  "take-ownership": {
    bias: 7,
    facts: `
58 says:who-owns
42 sent-round
34 asks:who
17 promise:overdue we-just-said:sends-off we-said:sends-off
14 several-sentences
13 note:handed-on
12 apologized-twice asks:scorn last:pass-the-buck ours:pass-the-buck
11 at-us last:vague-promise note:closed ours:vague-promise says:service-failure turns:5
10 ever:ignored ever:repeats first-contact last:follow-up now:ignored tangled
9 deed ever:shouting heard-twice now:repeats says:whoever-can
8 ours:follow-up says:go-on-then timed turns:3
7 ever:legal negative now:legal
6 heat:0.6 last:repetition ours:repetition reply:names-time says:money tagged
5 asks:deed done:act-and-explain just:apologize last:apology now:venting ours:action says:same-again
4 ever:asks-human ever:churn glad-sign malfunction now:asks-human now:shouting ours:gratitude reply:throws-back says:but says:do-it we-just-said:pending
3 ever:sarcasm first-words heat:3 just:commit-timeframe last:cold last:re-ask last:timeframe long-story now:sarcasm ours:stock question reply:insists we-just-said:soon we-leave-it-open we-said:one-moment we-said:soon
2 ever:broken-promise ever:private-data heat:1 now:churn now:private-data ours:re-ask reply:nod rising says:when-mine
-1 now:abuse
-2 answered-us asks:news done:restate ever:abuse ever:security ever:softening last:defensive now:softening now:urgent numbered-part ours:bare-refusal ours:defensive ours:restatement promise:due-today reply:takes-it reply:will says:asks-news says:not-my-point signs-off we-just-said:confirm we-just-said:final we-named-a-time we-said:checks
-3 done:apologize ever:accepts ever:misunderstood ever:violence just:act-and-explain just:let-vent last:action last:bare-refusal now:security now:violence our-turn-last ours:apology ours:reassurance promise:pending reply:goes-on says:either says:just-listen says:legal-step says:unnamed says:vows-to-go-on we-just-said:tell-me we-said:final
-4 burst convoluted done:let-vent done:set-boundary ever:access-need ever:urgent few-words just:acknowledge just:restate just:set-boundary last:empathy last:restatement many-turns now:misunderstood now:rejects now:resolved now:wants-answer now:wants-remedy reply:picks says:look-up says:yes we-just-said:limit we-said:confirm we-said:limit we-said:tell-me
-5 asks-and-goes-on asks:when calls-names cheerful ever:resolved ever:thanks just:ask last:question last:reassurance now:safety-incident reply:no reply:yes says:digs-in says:own-doing we-said:says-back
-6 ask:open asks:what-now ever:self-harm ever:wants-remedy now:access-need now:self-harm reply:gives-data says:correction says:false-alarm says:help-me says:orders-a-change says:tangled says:wants-an-ear turns:2 we-asked
-7 ever:safety-incident gave-data now:accepts trouble-last unfinished
-8 done:offer-options just:offer-options last:remedy ours:remedy reply:thanks says:gives-credit says:goodbye says:no-complaint
-9 says:more-to-come says:still-writing
-10 reply:opens-well says:not-now says:will-wait
-12 says:asks-options
-16 says:insult-to-you
-20 trails-off
`,
    pairs: `
8 negative&warm:0
7 first-contact&now:venting now:venting&deed
5 at-us&warm:1 few-words&deed negative&now:venting tagged&deed we-wrote&now:wants-answer
4 deed&warm:2 deed&warm:3 first-contact&tagged question&warm:1 we-wrote&asks:fact we-wrote&deed
3 asks:fact&warm:2 first-contact&warm:1 first-contact&warm:2 long-story&warm:1 tagged&at-us tagged&warm:1 we-wrote&at-us we-wrote&negative
2 asks:fact&now:wants-remedy few-words&warm:2 first-contact&at-us first-contact&long-story long-story&deed long-story&question negative&few-words negative&tagged now:thanks&deed now:venting&warm:2 now:wants-answer&warm:0 question&now:venting question&now:wants-remedy tagged&now:venting we-wrote&few-words we-wrote&warm:1
-2 asks:fact&cheerful asks:fact&warm:3 few-words&asks:fact long-story&at-us question&warm:0 tagged&asks:fact
-3 first-contact&asks:fact long-story&now:wants-answer negative&at-us negative&now:wants-remedy now:wants-answer&warm:2 now:wants-remedy&deed now:wants-remedy&warm:0 question&tagged we-wrote&cheerful we-wrote&warm:2 we-wrote&we-asked
-4 deed&at-us deed&warm:1 first-contact&few-words now:wants-answer&deed question&deed question&now:wants-answer tagged&now:wants-answer we-wrote&now:venting
-5 asks:fact&deed few-words&warm:0 negative&warm:1
-6 first-contact&now:wants-answer negative&asks:fact negative&now:wants-answer we-asked&warm:0
-7 question&asks:fact
-8 asks:fact&now:wants-answer
`,
    words: `
19 who
15 is
14 a
13 me
12 and
11 it person so
9 has
8 job now third told your
7 been
6 at case great liv not:person ring say them thi was
5 am an both had look mo name nobody not:it same sent sign sinc somebody then to
4 after are camp can clos did firm going got hole into its jo lock meter not:a not:has not:on number over room said thru took websit
3 account actual back belong by complet contact each exact fill hav have hold line manager not:again not:have not:is not:work paid promis queu read roof send stand tent trip unpaid vanish very w wher
2 <duration> <handle> <money> all ask bank becom between brain branch cake chef chicken claim click clinic contract council day deal desk door email empty every everyon feel fella for form given go hand instead joke leak lean left log logo meet not:<date> not:did not:email not:met not:of not:out not:then not:ther not:up not:was offic plan plat reception recommend screenshot set sir still take technical ticket time tour waiter warehous watch we well word workshop writ you
-1 <?>
-2 <id> <url> anyth best but came car card com done else even fair free gate in. leav letter lost made mak make more mov new no not:am not:doe not:done not:know on other part pay plastic question quick real roll see shall sister some sort stay taken than till too try up us van wall year yes
-3 any arriv as bought come fine good hang home if last let littl not:about not:at not:be not:in not:need not:thi not:writ not:you of photo she should shut start that think way wife will work
-4 about from give he hi just keep know night not:i off only put sorry thing would
-5 <date> befor not:to or right someth talk
-6 not when
-7 bit need ok thank
-8 ther
-9 be
-10 what
`,
    ours: `
12 will
10 be
7 team
6 contact
5 apologiz
4 hello may they
3 an has have help how look not:any not:here not:more pleas their touch we who
2 able apology are been chat colleagu do experienc fill for form frighten inconvenienc into jo log matter reach real ring the thru was
-2 <date> at can could go morn that way yes
-3 <?> <money> am back chang it like or sorry
-4 book no your
-6 <duration> and of
-7 <number>
-8 is
`,
  },
  restate: {
    bias: -5,
    facts: `
47 says:tangled
41 convoluted
40 says:correction
38 says:but
30 now:misunderstood
29 ever:misunderstood
26 tangled
22 long-story
19 says:request we-said:says-back
17 cheerful
16 says:not-my-point
13 reply:no says:unnamed
12 reply:short we-just-said:says-back we-named-a-time
11 done:restate ever:shouting negative ours:restatement
10 several-sentences
9 done:let-vent rising says:digs-in we-said:tell-me
7 asks:how-start just:restate last:restatement reply:yes says:asks-how says:cancels
6 asks:why calm-question says:orders-a-change we-leave-it-open
5 heat:1 ours:cold reply:opens-well signs-off
4 ask:open last:reassurance reply:facts reply:takes-it says:either says:money trouble-last we-wrote
3 just:let-vent last:cold now:wants-remedy reply:insists says:said-otherwise turns:2 turns:3 turns:5 we-just-said:tell-me
2 asks:scorn just:acknowledge just:answer last:empathy last:explanation ours:reassurance reply:gives-data says:help-me says:more-to-come says:whose-it-is sent-round
-2 apologized-twice asks-and-goes-on burst calls-names ever:sarcasm ever:security ever:thanks ever:violence full-marks just:apologize last:apology last:stock last:vague-promise now:abuse now:sarcasm now:security now:violence our-turn-last ours:vague-promise promise:pending says:own-doing says:service-failure we-just-said:asks-for we-just-said:checks we-just-said:sends-off we-said:checks we-said:sends-off
-3 asks:when done:acknowledge done:set-boundary ever:abuse ever:resolved ever:self-harm just:set-boundary last:repetition loud now:churn now:private-data now:resolved now:self-harm now:venting now:vulnerable ours:empathy ours:repetition reply:unsure reply:will says:coming-at-all says:false-alarm says:wants-an-ear says:when-mine says:worked third-turn we-just-said:confirm we-just-said:limit we-just-said:soon we-said:asks-for we-said:confirm we-said:limit we-said:soon
-4 answered-us ever:asks-human ever:churn ever:private-data first-words heard-twice heat:2.5 last:follow-up last:pass-the-buck now:asks-human now:thanks now:urgent ours:follow-up ours:pass-the-buck question reply:answers reply:names-time reply:picks says:yes trails-off we-just-said:anything-else we-said:anything-else
-5 done:offer-options ever:accepts ever:access-need ever:urgent just:ask last:question last:refusal now:access-need now:ignored now:safety-incident now:wants-answer offered-twice ours:remedy says:no-complaint says:still-writing says:whoever-can we-said:one-moment
-6 ever:safety-incident feels just:offer-options last:gratitude last:remedy now:rejects ours:refusal ours:stock promise:overdue reply:calm says:gives-credit says:same-again we-asked
-7 ever:venting says:insult-to-you turns:1 we-just-said:pending
-8 asks:when-mine ever:ignored malfunction ours:gratitude says:will-wait we-said:pending
-9 heat:1.5 heat:2 says:asks-options
-10 gave-data just:commit-timeframe last:timeframe says:when turns:4
-11 done:apologize heat:0.6 ours:apology timed
-12 done:commit-timeframe ever:vulnerable first-contact many-turns ours:timeframe
-14 glad-sign says:not-now specific
-16 at-us tagged
`,
    pairs: `
15 long-story&asks:fact
14 long-story&warm:0
11 first-contact&long-story
10 long-story&now:wants-answer
9 first-contact&asks:fact long-story&question
8 negative&long-story
7 asks:fact&deed
6 asks:fact&warm:1 cheerful&warm:0 few-words&warm:1 long-story&deed long-story&now:wants-remedy now:thanks&cheerful we-wrote&cheerful
5 first-contact&negative first-contact&question long-story&cheerful negative&now:wants-remedy now:wants-remedy&deed
4 deed&cheerful first-contact&now:wants-answer first-contact&now:wants-remedy first-contact&warm:0 negative&deed negative&warm:2 we-wrote&deed we-wrote&now:venting we-wrote&warm:1
3 negative&warm:1 now:wants-answer&cheerful question&cheerful question&warm:0 we-asked&deed
2 deed&warm:0 first-contact&cheerful long-story&warm:1 long-story&we-asked negative&asks:fact negative&warm:0 now:thanks&few-words now:thanks&warm:2 we-asked&warm:1 we-wrote&now:thanks we-wrote&warm:2
-2 at-us&warm:0 few-words&asks:fact few-words&now:wants-answer long-story&warm:2 long-story&warm:3 negative&question now:thanks&warm:0 now:venting&deed question&warm:1 question&warm:2 tagged&asks:fact tagged&deed tagged&now:wants-answer tagged&warm:1 we-asked&cheerful
-3 asks:fact&now:wants-answer at-us&warm:1 at-us&warm:2 deed&warm:3 first-contact&at-us first-contact&deed long-story&now:thanks long-story&now:venting negative&at-us negative&tagged negative&warm:3 now:thanks&asks:fact now:wants-answer&warm:2 we-wrote&now:wants-remedy we-wrote&we-asked
-4 asks:fact&warm:2 first-contact&now:thanks first-contact&warm:3 we-asked&warm:2 we-wrote&warm:0
-5 few-words&warm:0 few-words&we-asked first-contact&warm:1 tagged&warm:0 we-wrote&at-us
-6 first-contact&now:venting negative&now:thanks negative&we-asked we-wrote&now:wants-answer
-7 question&now:wants-answer we-wrote&asks:fact we-wrote&question
-8 first-contact&tagged
`,
    words: `
19 what
18 not
14 but only
13 that
11 want
10 about not:the
9 name not:one other seat the
8 my not:<number> of stop then
7 go miss no not:cancel swap unless
6 mov one plac pleas return
5 again as both different doubl down invoic is letter me not:i not:what off read say way
4 arriv aye credit did have his it land leav not:be not:is not:old not:return not:stop not:to number thank touch which wife wrong
3 <number> are bag becaus bit case correct dog goe got him hmm love mail myself near not:am not:could not:leav not:on not:only not:other not:read o'clock paid pay peopl person plan put singl slept split thing third thought vegan warm
2 alon apart be bedroom big bill book bring chang collect conferenc connect contractor cost day dear doctor driver each english except father feel fine flight friend from gift grandson guess here internet kit let lift liv look maintenanc more not:day not:know not:lose not:me not:no not:our not:pric not:say not:use not:was not:which or owe paus question rather row season sister site sorry sure they think top tree use usual w well why x yes
-2 <money> ah bad bar boot box call cm error even extra fair first front full hard help instead its know money need next night not:book not:more not:way not:why not:with not:word ok outsid quick saw second send she stand start stood tabl than till turn view wait watch wher wors writ
-3 <id> already desk everyth girl great home morn nice short show somebody someon staff still very walk work
-4 <clock> been befor could doe her if just mother not:at now sinc talk who
-5 <?> came not:of open our room
-6 every how like too your
-7 by had on was with would
-8 <handle> all not:a not:it ther
-9 <date> <duration> at in will
-10 can time
-12 to
-14 thi
-17 a
`,
    ours: `
12 your
9 have
7 are different return
6 <duration> cancel
5 for of
4 <id> at i in more sure want
3 <money> as confirm got gray home like name rais seat set that understood wonder
2 <date> address certain chang charg class hi in. includ oh one pair request room so start tariff within writ
-2 #name# <number> account be been book car give glad hold if is may morn mr now only same take thank them under what with you
-3 <?> about back can else has how look not not:the or time try we yes
-4 could on
-5 do they will
-6 pleas
-16 it
`,
  },
  ask: {
    bias: -3,
    facts: `
36 fault
34 says:help-me
32 says:asks-how
31 asks:how-start
26 trails-off
25 few-words reply:opens-well
18 reply:unsure
17 asks:deed last:reassurance
16 tagged turns:1
15 ours:reassurance
13 now:accepts reply:thanks
12 ever:wants-remedy falling just:acknowledge last:empathy
11 ever:accepts malfunction says:same-again
10 convoluted ever:ignored first-words
9 answered-us first-contact now:rejects
8 done:acknowledge just:apologize last:apology ours:empathy reply:answers says:request
7 reply:facts
6 calm-question ever:misunderstood now:misunderstood reply:gives-data says:orders-a-change
5 asks:fact ever:softening now:softening rising says:unnamed system-last
4 ever:rejects heard-last just:let-vent now:wants-answer reply:names-time reply:short reply:takes-it says:but says:no-complaint says:tangled signs-off trouble-last we-just-said:tell-me
3 ever:private-data ever:thanks last:cold now:wants-remedy ours:cold question says:do-it
2 says:go-on-then
1 negative
-1 turns:3
-2 asks:when burst ever:abuse ever:access-need ever:publicity last:bare-refusal last:prevention last:stock now:abuse now:vulnerable numbered-part offered-twice ours:prevention promise:overdue reply:goes-on reply:yes says:legal-step says:yes we-just-said:says-back we-just-said:sends-off we-said:says-back we-said:sends-off
-3 apologized-twice gave-data heard-twice just:answer just:set-boundary last:explanation long-story loud note:closed ours:bare-refusal ours:gratitude reply:insists says:all-well says:digs-in says:money we-just-said:limit
-4 asks:scorn asks:what-now done:set-boundary heat:2 last:follow-up last:repetition last:upsell note:handed-on now:safety-incident ours:follow-up ours:repetition ours:upsell reply:will we-just-said:checks we-just-said:soon we-said:checks we-said:limit we-said:soon
-5 asks:news calls-names done:answer ever:asks-human ever:urgent feels full-marks heat:0.6 last:pass-the-buck last:refusal now:access-need now:asks-human now:private-data now:security now:urgent ours:explanation ours:pass-the-buck ours:stock says:coming-at-all says:own-doing we-just-said:asks-for we-just-said:pending we-said:pending
-6 ask:open cheerful ever:safety-incident ever:security just:commit-timeframe just:offer-options last:remedy last:timeframe ours:refusal reply:picks says:either says:whose-it-is we-just-said:anything-else we-said:anything-else
-7 ever:venting just:act-and-explain last:action says:insult-to-you says:not-now turns:4 unfinished we-said:asks-for
-8 done:commit-timeframe ours:timeframe says:false-alarm says:go-ahead says:wants-an-ear says:worked we-named-a-time
-9 done:act-and-explain now:repeats ours:action reply:no says:whoever-can specific tangled timed turns:5
-10 asks:when-mine now:resolved reply:bare reply:nod says:service-failure third-turn
-11 asks-and-goes-on asks:who done:offer-options ever:repeats now:shouting ours:remedy says:gives-credit says:when-mine we-just-said:confirm
-12 ever:resolved ever:vulnerable glad-sign says:asks-options says:goodbye says:more-to-come says:still-writing we-said:confirm
-13 at-us heat:1.5 many-turns says:who-owns we-leave-it-open we-wrote
-14 sent-round
-16 says:when
-19 heat:1 says:will-wait
-24 several-sentences
`,
    pairs: `
19 first-contact&few-words
17 first-contact&asks:fact
14 question&asks:fact we-wrote&deed
12 first-contact&warm:0
10 first-contact&question we-wrote&now:thanks
9 asks:fact&warm:0
8 deed&cheerful few-words&warm:0 first-contact&tagged negative&tagged we-asked&warm:1
7 deed&warm:1 few-words&warm:2 first-contact&now:wants-answer negative&now:thanks question&now:wants-answer tagged&asks:fact
6 negative&few-words now:thanks&deed tagged&warm:1 tagged&warm:2
5 few-words&now:wants-answer question&tagged question&warm:0 tagged&now:venting we-wrote&warm:2
4 asks:fact&now:wants-answer first-contact&now:wants-remedy negative&warm:1 now:thanks&at-us now:venting&at-us now:wants-answer&deed we-asked&deed
3 few-words&asks:fact first-contact&warm:1 now:wants-remedy&warm:0 question&deed tagged&deed
2 at-us&warm:2 at-us&warm:3 few-words&now:wants-remedy negative&at-us negative&now:venting now:thanks&now:venting now:thanks&warm:2 now:wants-answer&warm:3 tagged&at-us tagged&warm:3 we-wrote&now:venting we-wrote&warm:1
-1 asks:fact&deed negative&we-asked
-2 deed&at-us few-words&deed question&cheerful we-asked&at-us we-wrote&cheerful we-wrote&now:wants-remedy we-wrote&warm:3
-3 asks:fact&warm:2 cheerful&warm:0 deed&warm:3 long-story&warm:1 question&we-asked tagged&cheerful we-asked&now:wants-answer we-asked&now:wants-remedy we-asked&warm:2 we-wrote&at-us
-4 asks:fact&at-us asks:fact&warm:1 deed&warm:2 first-contact&at-us negative&question negative&warm:2 question&at-us question&warm:2 we-wrote&now:wants-answer
-5 negative&now:wants-answer now:thanks&asks:fact now:thanks&few-words now:thanks&we-asked tagged&warm:0 we-asked&cheerful
-6 now:wants-answer&at-us question&now:wants-remedy we-asked&warm:0 we-wrote&few-words
-8 few-words&cheerful negative&asks:fact
-9 first-contact&now:thanks first-contact&warm:2 now:wants-answer&now:wants-remedy we-wrote&question
-10 asks:fact&now:wants-remedy
-11 first-contact&deed we-wrote&warm:0
-12 at-us&warm:0
-13 we-wrote&asks:fact
`,
    words: `
15 my need ok
14 one
13 not:the
12 with
11 book
10 invoic phon problem try
9 <handle> already for not not:my someth yes
8 <number> light like not:more our think took
7 about along app dad hello show sold some then
6 black down morn music normal only over question red thank the what
5 <?> around big call done drip error fine idea it lad off offic screen wash
4 any aye beer bigger blue ceil coat could else fare funny gone help hi its log nois not:any not:book not:in not:on not:what parcel play printer reset right shift site stat street tablet telly thought tip train window
3 android annek bedroom beep boat both bought brown cat cheer christma dear draft esim even export friend from give has insuranc jean last letter look mayb mid move not:app not:ask not:much not:of not:one not:remember not:said not:same not:signal not:sinc not:thing not:which not:your order other page rather report row run safe school size sometim swap take tap than them trip tube updat version we week which
2 a after allergy anyway bathroom battery booklet bounc brok cake catch chang clos curtain dead delet disappear doubl driver each fourteen haha have her hold keep keyboard kitchen later lesson littl mean much near not:again not:by not:cancel not:fault not:get not:hous not:just not:order not:so not:submit not:talk not:ther not:thought not:up not:work not:would not:yet open orang outsid oyelaran paint pay pink plain pour push put regard replac scanner seem signatur sinc sock stood subscription swim ta team tho ticket trad travel up warn way worm x
-1 all
-2 <email> <url> address afternoon again aid answer anybody appreciat attach baby between box bug camp care charg choic contact cross cry dinner downstair due empty expect expir eye fall fat fee fix fram front garden gift god gorgeous happen hotel hous ignor in land load lock main mate messag meter mo more network new not:<date> not:am not:baby not:complaint not:do not:how not:need not:not not:phon not:put not:read not:say note nurs okay omg option own paper paus perfect pick post press quarter read room sav she smell sofa stand story tent thick thos troubl until valu vanish whatever whil why wife wine wrong
-3 account alright another anyth bed been best boss brilliant bye check coffe complet confirm crack deliver desk did end exam full gave hour i kettl kind languag legend lid make mother myself never next not:about not:anyth not:befor not:good not:is not:thank not:that not:them on or out packag past person puls quiet refund ring roof say should still super tabl till time too top van view wed wher without wrot year 👍
-4 <money> ask bill com day email get girl here how human if leav lot mom nice nobody not:to not:want now old photo real repair rough sat second soon talk voucher walk water
-5 am are arriv bank came can know no not:it not:you quick short somebody someon stay told very
-6 becaus being home kid money not:all not:for noth thi to when
-7 be befor by found got man not:have wait your
-8 back first had that was
-9 everyth good said see so tell
-10 <clock> who
-11 do is just you
-12 <duration>
-14 <date>
-17 and
-18 will
-19 at
`,
    ours: `
8 and is right which
7 hello of put your
6 like no oh
5 get would yes you
4 cours date good hi out what wher
3 <?> both even fami file here match name real sort updat well
2 #prs_org# another bit came car charg could devic digit dinner either enough find flat headset heat held love morn motor mrs my own patienc point policy small so start surnam thank thing usual when whol
-2 <date> <duration> afraid ask book check frighten give happen help hold hour how if leav left make night not:charg not:it on once read should take then us window
-3 between chang else he let me now or plan they thi time was
-4 account anyth are back did do for in
-5 not we
-6 can ther
-7 <number> the
-9 i
`,
  },
  "offer-options": {
    bias: -6,
    facts: `
64 says:asks-options
29 asks:what-now
25 last:refusal
24 ours:refusal
20 specific
18 last:bare-refusal
17 ours:bare-refusal
16 says:money
14 ever:accepts ever:wants-remedy fault
13 done:apologize ours:apology says:either
12 ever:vulnerable negative
11 ever:access-need ever:rejects
10 done:offer-options ever:urgent many-turns now:wants-answer ours:remedy
9 now:rejects says:own-doing
8 few-words gave-data last:pass-the-buck now:access-need
7 malfunction now:urgent ours:pass-the-buck question reply:declines reply:gives-data
6 just:apologize just:restate last:apology last:restatement now:accepts reply:names-time
5 asks:fact just:offer-options last:remedy last:repetition now:abuse now:venting offered-twice ours:repetition reply:thanks signs-off
4 done:ask ever:abuse heat:3 now:shouting now:vulnerable ours:question promise:due-today reply:throws-back says:same-again says:yes
3 answered-us calm-question done:commit-timeframe heat:0.3 heat:2 just:take-ownership last:cold last:ownership ours:timeframe reply:no reply:will turns:2 we-named-a-time
2 just:acknowledge last:empathy now:wants-remedy reply:calm reply:insists we-just-said:sends-off we-said:sends-off
-2 ever:broken-promise ever:churn ever:ignored ever:legal ever:sarcasm ever:violence loud now:legal now:sarcasm now:violence numbered-part ours:stock promise:pending reply:bare same-demand says:all-well says:asks-news says:coming-at-all says:help-me says:legal-step says:not-my-point says:vows-to-go-on says:whose-it-is system-last tagged turns:5 we-just-said:confirm we-just-said:soon we-leave-it-open we-said:soon
-3 burst ever:self-harm ever:shouting ever:thanks just:answer just:ask last:explanation last:question now:asks-human now:resolved now:security now:self-harm now:thanks reply:opens-well says:asks-how says:do-it says:no-complaint says:orders-a-change sent-round tangled unfinished we-asked we-just-said:anything-else we-just-said:asks-for we-just-said:final we-said:anything-else we-said:final we-said:pending
-4 asks:news asks:when ever:asks-human ever:resolved ever:safety-incident ever:wants-answer falling heard-twice last:gratitude now:misunderstood reply:goes-on reply:takes-it says:false-alarm says:go-on-then says:when-mine says:worked we-said:confirm
-5 asks:scorn convoluted deed done:acknowledge just:let-vent just:set-boundary last:stock now:safety-incident ours:empathy ours:follow-up ours:reassurance reply:facts reply:picks says:but says:correction says:goodbye we-just-said:limit we-just-said:tell-me
-6 done:answer done:let-vent done:set-boundary ever:misunderstood ever:security ever:softening now:softening ours:explanation promise:overdue reply:answers says:gives-credit says:tangled several-sentences timed turns:4 we-just-said:checks we-just-said:one-moment we-said:checks we-said:limit we-said:tell-me
-7 asks-and-goes-on chose first-contact glad-sign long-story says:digs-in third-turn trails-off we-said:asks-for
-8 says:go-ahead says:still-writing says:wants-an-ear says:who-owns trouble-last we-said:one-moment
-9 asks:deed asks:when-mine reply:nod reply:yes says:when says:whoever-can
-10 at-us heat:1
-11 heat:1.5 just:act-and-explain last:action says:request
-13 asks:who cheerful done:act-and-explain ours:action
-14 heat:0.6 says:more-to-come
-16 says:not-now
`,
    pairs: `
11 we-wrote&negative
9 asks:fact&now:wants-answer
8 negative&few-words negative&warm:1 now:wants-answer&warm:0 we-wrote&question
7 question&asks:fact
6 now:thanks&now:wants-answer now:wants-answer&now:wants-remedy question&warm:0
5 first-contact&deed first-contact&now:wants-answer
4 asks:fact&deed asks:fact&warm:0 few-words&warm:1 few-words&we-asked first-contact&warm:0 negative&warm:0 question&now:thanks we-wrote&asks:fact we-wrote&few-words
3 negative&now:thanks now:venting&warm:2 now:wants-answer&deed now:wants-remedy&warm:0 question&now:wants-remedy we-wrote&now:venting we-wrote&tagged we-wrote&warm:1
2 asks:fact&warm:2 asks:fact&warm:3 at-us&warm:2 few-words&warm:0 negative&now:wants-answer now:venting&asks:fact now:venting&cheerful now:venting&deed now:wants-answer&warm:3 now:wants-remedy&deed question&now:wants-answer tagged&we-asked we-asked&warm:0
-2 deed&at-us few-words&deed few-words&now:wants-remedy few-words&warm:2 first-contact&long-story now:thanks&few-words question&warm:1 question&we-asked tagged&warm:1 we-asked&now:wants-answer we-wrote&warm:0
-3 at-us&warm:1 first-contact&now:thanks first-contact&warm:1 long-story&asks:fact long-story&question long-story&warm:0 negative&at-us negative&long-story negative&warm:3 now:thanks&cheerful now:thanks&we-asked now:wants-answer&cheerful question&cheerful tagged&now:wants-answer we-asked&cheerful we-wrote&at-us
-4 asks:fact&at-us asks:fact&warm:1 few-words&cheerful few-words&now:wants-answer first-contact&question first-contact&tagged first-contact&warm:2 negative&warm:2 negative&we-asked
-5 first-contact&negative negative&question now:wants-answer&warm:1
-6 at-us&warm:0 cheerful&warm:0 we-asked&asks:fact
-7 we-asked&deed we-wrote&cheerful we-wrote&deed
`,
    words: `
16 what
15 ther
14 i
12 <number> are
11 no so
10 <date> or
9 <?> for make not:me
8 else not:for someth voucher
7 a not:it we
6 anyth choic done how it not:how not:other on one other paper way
5 ceil correct give new not:the not:use red stay wed
4 <id> <money> another befor blink by can could deaf forgotten hmm holiday home lamp leav left littl minut money must not:be not:of not:phon not:to off repair shut some to until without
3 any attach bigger bit boot door dress either grand held instead key leg live logo mistak never none not:doe not:down not:get not:in not:real not:way option order photo pric rate rout siz train try wall week window would
2 #prs_org# add all app appreciat around arriv bill birthday cabl call came cancel court crack dead doing ferry form full ghent girl heard hello keep knock laptop least lesson licens lid light mile near not:about not:am not:care not:do not:have not:just not:new not:remember not:sort not:with noth odd only open over packag pair plat plus quit quot rather room scan seller size spin st stamp stock tablet than that think thumb whit wors
-2 <clock> <duration> address agre altogether alway book bottl brilliant bye chap charg clear corridor cover credit end everyon expect finish freez has heart hors itself later lift liv long mom more not:all not:and not:any not:are not:befor not:finish not:from not:mean not:now not:one not:order not:ther not:yet note offic own paid password past pull put quick rain row seat shout sinc sock stand start starter stuff the their thes third thought ticket used want whos wrong 👍
-3 b. been better did given going great invoic just know label last look mail man name nobody not:need not:sleep not:what right roll should someon tell then thing thru told us whoever with writ
-4 and but first her him its lot not:is not:no now number out run talk which will your
-5 go had my not:my of peopl person phon somebody when wher who
-6 about as becaus good is said say stop was
-7 not:<number> send up
-8 day they you
-9 he if thi
-11 have
-12 pleas
`,
    ours: `
10 for
9 could
8 not
6 <money> and you
5 #name# <duration> a give only try
4 did off our that voucher
3 % <?> afraid another app call car clear collect courtesy hello next not:a not:be own tell unfortunat until
2 an befor begin book come correct exchang floor keep key letter not:in not:possibl not:the offer person phon regard seat should side start stay stor take they till trip very wher
-2 <clock> all both else glad great he how leav messag name over pay return right same shall was with would
-3 anyth charg good hear in is let morn or thank us will yes
-4 have help no to up
-5 now
-6 from of
-7 i
-11 your
`,
  },
  "commit-timeframe": {
    bias: -6,
    facts: `
44 says:when
41 asks:when-mine
31 says:coming-at-all
28 says:when-mine
26 we-just-said:soon we-said:soon
23 ask:open
20 reply:picks
17 reply:opens-well
16 we-just-said:confirm
15 says:yes we-said:confirm
14 says:go-ahead
13 reply:gives-data
11 says:no-complaint
10 says:will-wait
9 just:take-ownership last:ownership says:not-now
8 done:act-and-explain done:take-ownership now:urgent ours:action ours:ownership question reply:answers reply:facts reply:yes
7 reply:calm reply:nod says:but says:either tangled
6 asks:news calm-question cheerful ever:urgent ever:wants-answer gave-data last:follow-up now:accepts ours:follow-up says:who-owns turns:2
5 ever:churn ever:vulnerable now:churn rising we-said:pending
4 asks:when heard-twice just:act-and-explain just:ask last:action last:question timed we-just-said:asks-for
3 answered-us done:apologize ever:repeats few-words just:offer-options last:remedy last:vague-promise now:legal now:private-data now:shouting ours:apology ours:vague-promise several-sentences we-said:asks-for we-said:says-back
2 ever:legal ever:rejects now:wants-answer reply:bare reply:will says:asks-how says:go-on-then says:help-me says:orders-a-change specific unfinished we-just-said:one-moment we-said:one-moment we-wrote
-2 asks:scorn burst convoluted ever:profanity ever:thanks ever:venting heat:3 last:gratitude now:venting ours:re-ask same-demand says:still-writing says:worked turns:4
-3 asks:deed asks:why deed ever:abuse ever:misunderstood ever:resolved ever:violence feels heat:0.6 just:let-vent just:set-boundary last:stock negative now:abuse now:access-need now:profanity now:violence reply:goes-on reply:unsure says:just-listen says:look-up says:same-again we-just-said:final we-just-said:limit we-just-said:tell-me we-said:final
-4 asks-and-goes-on calls-names done:ask done:let-vent done:set-boundary ever:access-need ever:asks-human ever:broken-promise ever:safety-incident heat:1 heat:2.5 last:bare-refusal last:reassurance last:refusal now:asks-human now:misunderstood now:safety-incident ours:gratitude ours:question reply:declines reply:short says:gives-credit says:tangled says:unnamed third-turn turns:1 turns:3 we-said:limit we-said:tell-me
-5 falling offered-twice ours:bare-refusal ours:refusal reply:throws-back says:goodbye says:money says:whoever-can we-asked we-named-a-time
-6 asks:fact asks:who long-story says:correction says:more-to-come we-leave-it-open
-7 asks:what-now ever:softening fault heat:2 now:softening reply:thanks says:asks-options
-8 asks:how-start first-contact heat:0.3 says:wants-an-ear
-9 ever:accepts heat:1.5 ours:reassurance reply:no
-10 says:insult-to-you
-12 ever:wants-remedy
-14 tagged
-19 trouble-last
`,
    pairs: `
10 few-words&we-asked
8 negative&asks:fact negative&now:wants-answer negative&warm:1
7 first-contact&question negative&question
6 at-us&warm:0 first-contact&now:wants-answer question&warm:1
5 cheerful&warm:0 first-contact&cheerful negative&deed we-wrote&few-words
4 deed&warm:1 first-contact&negative now:thanks&cheerful question&cheerful question&deed question&now:thanks
3 few-words&now:wants-remedy few-words&warm:1 first-contact&now:thanks now:wants-answer&deed question&now:wants-answer we-wrote&warm:0
2 cheerful&at-us few-words&asks:fact first-contact&warm:1 now:wants-answer&warm:1 now:wants-remedy&at-us question&at-us question&warm:0 tagged&cheerful we-wrote&now:wants-remedy
-2 asks:fact&at-us asks:fact&now:wants-answer at-us&warm:1 at-us&warm:2 at-us&warm:3 deed&cheerful first-contact&now:venting first-contact&now:wants-remedy first-contact&warm:3 long-story&warm:0 negative&now:thanks now:wants-answer&at-us now:wants-answer&warm:3 question&now:wants-remedy question&warm:2 question&warm:3 tagged&deed tagged&warm:1 we-asked&warm:2 we-wrote&deed we-wrote&warm:1 we-wrote&we-asked
-3 asks:fact&warm:0 deed&warm:2 first-contact&few-words long-story&deed long-story&question negative&long-story negative&tagged now:thanks&asks:fact question&asks:fact question&tagged tagged&asks:fact we-wrote&now:thanks we-wrote&question
-4 first-contact&asks:fact first-contact&long-story first-contact&warm:2 long-story&now:wants-answer negative&few-words negative&we-asked now:thanks&deed tagged&warm:0 we-asked&asks:fact we-asked&deed we-wrote&negative we-wrote&now:wants-answer
-5 question&we-asked tagged&now:wants-answer
-7 negative&warm:0
-8 first-contact&tagged we-asked&now:wants-answer
`,
    words: `
23 when
13 soon
12 <duration> by which
11 <date> be day or
10 say
9 will
8 date rough
7 is short talk yes
6 approv even good he here super to
5 <clock> as due for if look pleas should stay tell then
4 <id> ahead applic at being believ bucket com exam fly has hear i into kind main me night not:off not:want not:water out post time we work would
3 <number> account afternoon baby burst carer clock confirm cours dm each file found ghent go hav in. love man not:now not:the not:week patient reach said school sleep text though till wait whether
2 <?> <email> able address after agre alright an anybody away bed been book break bus card chanc chang claim contact cos dear drink easter enough expect fall further grand grant great hour just kid laptop last leed long many meter might need new not:<duration> not:another not:date not:i not:is not:of not:put ok old pass passport past photo possibl priya put re reply right roofer round run scaffold seen sink status straight suitcas team thank their toast told tree wage whos
-2 app bought bye came can cancel cheer correct did every everyth free goe happen hard help includ invoic its mail month much name not:a not:at not:me not:more not:no not:thi nursery only other person question quick rent rest same sent sheet shop show shut somebody still think took train try up us well whil whol
-3 <money> about already begin done else had his in littl not:any not:anyth not:nobody not:said not:to one open peopl someth stop thru wall way wher year
-4 ah all and could not:it on order pay read she so the thi too writ
-5 got take
-6 ask doe see was who
-7 a
-8 <handle> no ther
-9 my of that you
`,
    ours: `
10 it
9 and to
8 soon
7 yes
6 from i now or thi with
5 morn on will
4 possibl
3 engineer femi get here love no not:the our see sign start you
2 by can courier end fault file goe going have is kitchen new not:on offic order part right run send short sim suit the thos thru us week
-2 #name# app call check could find got left letter me of rate take tell that try under your
-3 <date> <number> did hello hi not
-4 am help how pleas
-5 <duration>
-6 <?>
`,
  },
  "act-and-explain": {
    bias: 1,
    facts: `
35 gave-data
32 reply:picks
29 says:go-ahead
25 specific
22 reply:gives-data says:orders-a-change
19 reply:short
17 turns:4
16 ever:churn
15 ask:open now:churn
14 timed
12 asks:when-mine fault
11 asks:deed ever:accepts just:offer-options last:remedy malfunction promise:pending says:do-it
10 just:ask last:question now:private-data tangled we-just-said:confirm
9 apologized-twice now:accepts now:wants-remedy says:money we-said:confirm
8 few-words heat:0.6 now:rejects now:safety-incident reply:throws-back
7 asks-and-goes-on now:security question says:go-on-then says:no-complaint trails-off
6 done:offer-options ever:safety-incident ever:urgent ours:remedy promise:due-today reply:names-time says:cancels says:look-up sent-round third-turn trouble-last we-just-said:asks-for we-just-said:pending we-said:one-moment
5 heard-twice last:pass-the-buck last:upsell ours:upsell reply:facts reply:opens-well reply:yes says:either says:when-mine says:whose-it-is we-wrote
4 done:commit-timeframe ever:access-need falling just:take-ownership last:ownership ours:pass-the-buck ours:timeframe says:who-owns
3 calm-question chose done:answer done:apologize done:take-ownership last:repetition now:access-need now:ignored ours:apology ours:explanation ours:gratitude ours:ownership ours:repetition says:coming-at-all says:request says:scam signs-off
2 ever:private-data ever:security first-words heat:1.5 last:cold many-turns now:vulnerable ours:stock reply:answers reply:bare reply:nod says:but we-just-said:one-moment we-leave-it-open we-said:pending
-2 asks:news asks:scorn burst done:acknowledge ever:rejects ever:vulnerable heard-last last:bare-refusal last:follow-up last:gratitude now:abuse now:broken-promise now:resolved ours:empathy ours:policy reply:unsure says:same-again turns:3 unfinished we-named-a-time
-3 asks:what-now asks:when done:ask ever:asks-human just:let-vent last:prevention last:re-ask last:stock last:vague-promise numbered-part offered-twice ours:bare-refusal ours:prevention ours:question ours:re-ask ours:vague-promise promise:overdue reply:calm says:help-me says:legal-step says:unnamed says:whoever-can we-just-said:tell-me
-4 asks:fact deed ever:abuse ever:softening ever:violence heat:0.3 now:repeats now:softening now:violence reply:thanks we-just-said:checks we-just-said:soon we-said:checks
-5 convoluted done:restate ever:broken-promise ever:self-harm just:commit-timeframe last:timeframe now:asks-human now:self-harm now:venting ours:follow-up ours:restatement says:digs-in says:false-alarm says:insult-to-you says:vows-to-go-on turns:1 we-just-said:anything-else we-just-said:final we-just-said:says-back we-said:anything-else we-said:final we-said:soon
-6 asks:who done:act-and-explain done:let-vent ever:repeats feels first-contact ours:action reply:goes-on rising same-demand we-said:tell-me
-7 asks:how-start done:set-boundary ever:shouting ever:thanks just:acknowledge just:set-boundary last:empathy reply:no says:asks-how says:still-writing says:tangled system-last turns:5 we-just-said:limit we-said:limit
-8 ever:misunderstood heat:1 long-story says:correction says:worked several-sentences
-9 now:misunderstood says:not-now says:wants-an-ear says:will-wait
-10 negative says:more-to-come
-11 ever:wants-answer now:shouting ours:reassurance
-12 last:reassurance
-13 our-turn-last reply:insists
-15 we-said:says-back
-16 says:goodbye
`,
    pairs: `
21 few-words&we-asked
9 we-asked&cheerful we-asked&warm:0 we-wrote&few-words
8 first-contact&now:wants-remedy
7 we-wrote&warm:0
6 asks:fact&now:wants-remedy first-contact&question negative&warm:2 now:wants-answer&now:wants-remedy question&now:wants-answer question&now:wants-remedy
5 first-contact&deed tagged&we-asked we-wrote&tagged
4 cheerful&warm:0 few-words&warm:0 few-words&warm:1 first-contact&asks:fact first-contact&negative first-contact&warm:1 negative&few-words now:wants-remedy&deed now:wants-remedy&warm:1 tagged&warm:2 we-wrote&cheerful
3 deed&warm:3 first-contact&warm:2 negative&now:wants-answer now:thanks&few-words now:thanks&we-asked now:wants-answer&warm:3 question&now:thanks question&warm:3 tagged&deed tagged&few-words
2 asks:fact&warm:0 at-us&warm:3 deed&warm:2 few-words&now:wants-remedy first-contact&at-us negative&deed negative&now:wants-remedy negative&question now:thanks&asks:fact now:thanks&cheerful now:venting&asks:fact now:wants-remedy&warm:2 question&warm:0 question&warm:2 we-wrote&warm:1
-2 asks:fact&at-us cheerful&warm:1 few-words&warm:3 long-story&asks:fact long-story&at-us long-story&now:wants-answer negative&asks:fact now:wants-answer&deed now:wants-remedy&at-us now:wants-remedy&cheerful now:wants-remedy&warm:0 tagged&warm:0 we-asked&asks:fact we-asked&warm:2 we-wrote&long-story
-3 few-words&asks:fact first-contact&cheerful long-story&warm:0 negative&warm:1 now:wants-answer&cheerful question&warm:1 tagged&now:wants-answer tagged&warm:1 we-wrote&at-us we-wrote&now:wants-remedy we-wrote&warm:2
-4 at-us&warm:1 first-contact&few-words long-story&question negative&at-us negative&now:thanks negative&now:venting question&cheerful we-asked&at-us we-asked&now:wants-remedy
-5 asks:fact&deed few-words&now:wants-answer first-contact&tagged now:thanks&deed we-wrote&asks:fact
-6 asks:fact&warm:2 few-words&deed negative&long-story we-asked&deed
-7 deed&warm:1 we-wrote&deed
-8 negative&warm:0 question&few-words we-asked&warm:1
-9 we-wrote&negative
-11 first-contact&warm:0
`,
    words: `
12 yes
11 <id> perfect
10 <date> left
9 is
8 <number> pleas
7 address b. expect fine it roll same say send
6 back enough grand month of photo thank whatever
5 <clock> <email> aisl bought email fair hello in kind label money move not:mean not:with them
4 absolut account another as befor block brilliant cancel error exact haha keep mov new now off page ring said second sorry sound still t. tabl tak then thi
3 ago already attach away b bit blink book bus but certificat clean coach come complet connect direct dm finish for from gate given god have held if in. knee light mate not:all not:befor not:devic not:enough not:is not:rush not:thi partner pleasur port pull regard rough sent someon suit talk user whol work year your 👍
2 #prs_org# <url> able adult agre anne asleep bill bloody cabl carry chang charg cm colleagu confirm cours debit die forgotten go hall install lane laptop library lobby lock long mail man mayb mother mrs need next night none not:am not:complaint not:either not:in not:key not:only not:sleep not:try okay our oyelaran paid panel per pic policy replac reply saw should smell soon starter step subscription sure ta tap tax than thought together updat upload useless whit why
-2 #name# altogether alway be becaus bet ceil could count credit disregard do done drop even fat file gone his holiday hot keyboard later more not:<date> not:are not:mind not:one not:return number obvious only over own phon problem puls real red sentenc sheet site sold someth stay test the third thos thru tidy till told van wash yourself
-3 again ah and big black bye call can dog help human just key kid know littl music must normal not not:any not:even not:for not:good not:that not:the not:work refund row screen sinc take tell too way wear weekend well wrong
-4 about android any app down had let nice not:have not:thank offic out peopl right she shout stop that touch train us went were would
-5 <duration> every got he invoic like look love morn not:other not:read other person plan read seat who writ
-6 actual am begin cheer else make up
-7 all day nobody or see
-8 ok want
-9 not:a so what
-10 me
-11 i think
-12 a we you
-15 was
`,
    ours: `
18 the
16 or
11 you
9 <number> with
8 pleas same send
7 <date> and back ok
6 from i
5 <money> could me no order
4 <clock> again bill c can here if it month of off photo pric swap up us
3 <email> address come confirm did keep let move not:<date> okay open our pick prefer press straight to truly want when
2 access after another but by car chang clean clear cost creat credit cut done end go goe hour into label letter lose next not now one pay read refund restart return side sign soon them twic very watch way whether
-2 #name# able about all choos different do exchang fit glad great have hello left new not:can own patienc plan reach run seat suit then voucher welcom
-3 any are at came cancel charg find for good hear help hi how is more morn phon so stay tell until we wher would yes
-4 anyth else
-5 like look name ther
-7 has
-9 <duration>
`,
  },
  "check-back": {
    bias: 6,
    facts: `
59 says:will-wait
40 our-turn-last
29 asks:news
20 reply:insists timed
18 system-last
16 ever:resolved now:resolved
15 reply:yes
14 reply:answers reply:thanks
13 done:act-and-explain ours:action
12 ever:thanks last:follow-up says:worked we-leave-it-open
11 ours:follow-up reply:calm reply:nod we-just-said:checks we-said:checks
10 just:commit-timeframe last:timeframe now:thanks reply:bare says:goodbye we-asked we-said:pending
9 reply:names-time we-just-said:pending
8 falling reply:short says:asks-news
7 deed reply:takes-it
6 done:commit-timeframe done:offer-options just:act-and-explain last:action ours:remedy ours:timeframe reply:no turns:2 we-just-said:anything-else we-said:anything-else
5 cheerful ever:softening ever:vulnerable now:softening question reply:opens-well says:correction says:when-mine turns:4 we-just-said:soon we-said:soon
4 ever:ignored just:answer last:explanation now:ignored promise:due-today promise:pending says:either says:gives-credit turns:1 we-just-said:one-moment
3 done:answer done:take-ownership ever:accepts ever:sarcasm heard-last now:sarcasm now:urgent ours:explanation ours:ownership we-said:one-moment we-wrote
2 chose first-contact just:offer-options last:remedy reply:gives-data says:all-well says:false-alarm says:when says:whose-it-is
1 trails-off
-2 apologized-twice asks:deed asks:scorn burst calls-names done:set-boundary ever:asks-human ever:churn ever:profanity glad-sign just:apologize just:set-boundary last:apology last:pass-the-buck now:asks-human now:profanity ours:bare-refusal ours:pass-the-buck reply:declines reply:goes-on same-demand says:unnamed we-just-said:asks-for we-just-said:limit we-said:asks-for we-said:limit
-3 asks-and-goes-on done:let-vent ever:repeats ever:safety-incident heat:2.5 last:refusal many-turns now:broken-promise now:safety-incident reply:facts says:digs-in says:go-ahead says:not-now says:orders-a-change says:tangled says:who-owns says:whoever-can sent-round turns:5 we-named-a-time we-said:tell-me
-4 asks:how-start done:restate ever:legal ever:rejects heat:0.3 now:legal offered-twice ours:gratitude ours:refusal ours:restatement promise:overdue says:coming-at-all says:more-to-come says:same-again says:vows-to-go-on unfinished we-just-said:confirm
-5 asks:what-now asks:who done:apologize ever:broken-promise ever:wants-answer few-words heat:1 heat:2 now:shouting now:vulnerable now:wants-answer now:wants-remedy ours:apology ours:cold says:asks-how says:request we-just-said:final we-said:final
-6 heat:1.5 last:cold last:gratitude last:stock now:misunderstood now:rejects reply:picks says:asks-options
-7 ever:misunderstood just:restate last:reassurance last:restatement long-story reply:throws-back says:but specific tangled
-8 ever:shouting heat:0.6 rising third-turn turns:3 we-said:confirm
-9 gave-data now:venting ours:reassurance
-10 ever:wants-remedy ours:stock
-11 at-us
-12 negative says:insult-to-you
-13 says:money
-14 ask:open
-15 answered-us tagged
-16 first-words
-18 asks:fact several-sentences
`,
    pairs: `
11 negative&we-asked
10 deed&warm:1
9 we-asked&warm:1
8 first-contact&deed now:thanks&we-asked we-wrote&warm:0
7 negative&warm:1 we-wrote&now:thanks
6 negative&question we-asked&deed
5 few-words&cheerful now:thanks&few-words we-wrote&we-asked
4 few-words&now:wants-answer few-words&warm:0 first-contact&question first-contact&warm:0 now:thanks&warm:0 we-asked&cheerful
3 first-contact&warm:1 negative&now:wants-answer
2 cheerful&warm:0 first-contact&negative negative&deed now:thanks&warm:2 now:wants-answer&warm:2 question&deed we-wrote&cheerful
-2 asks:fact&cheerful asks:fact&deed deed&warm:2 few-words&asks:fact few-words&deed first-contact&now:thanks first-contact&now:venting long-story&deed negative&long-story negative&now:wants-remedy now:venting&deed now:venting&warm:2 now:venting&warm:3 question&now:thanks tagged&deed tagged&warm:1 we-wrote&now:venting we-wrote&question
-3 at-us&warm:1 deed&at-us deed&warm:0 few-words&warm:2 first-contact&long-story negative&now:thanks we-wrote&now:wants-answer
-4 asks:fact&warm:0 few-words&warm:1 first-contact&warm:2 negative&at-us negative&now:venting now:thanks&now:wants-answer we-wrote&deed
-5 asks:fact&warm:1 negative&warm:0 negative&warm:2 now:wants-answer&warm:0 tagged&warm:0 we-asked&warm:0 we-wrote&at-us
-6 asks:fact&now:wants-answer first-contact&tagged negative&few-words now:thanks&deed we-wrote&warm:1
-7 we-wrote&negative
-8 few-words&we-asked we-wrote&asks:fact
`,
    words: `
28 will
16 good
15 any see
14 ok
12 <date>
11 hi morn thank
10 know
9 out when
8 did is work
7 again back give shout
6 <duration> alright fair far he it last leav me sinc sorry updat
5 after arriv by came cross finger if lady lunch much not:it refund test the train
4 believ enough for let look night now only pleas repeat right run said too touch wait we you
3 anyway been call cancel channel crash eye film fix found haha hill hold in. install just more normal not:make quiet rain router say short ta usual word
2 <?> afternoon airport an apart baby bless boss bye chanc cheer correct debit desk direct done dry from hello hot how invoic man not:good not:left not:need not:on not:sleep nurs obvious on overnight paus plant play print saw seem smok sort stuff suppos surviv tbh thos upload warehous well went would
-2 ad ago already app appreciat becaus begin big block clean could doe exact first got great had his home land light like littl money month myself not:<date> not:<number> not:a not:and not:get not:i not:no not:the not:thi not:use not:work number old peopl perfect room sav sit sold somebody someon ther thing till time very whol window year
-3 all another are day disregard get goe left leg love name need no nobody not:is not:me not:more not:you off own paper pay put read red show someth tell took was your
-4 a can down go hope phon she that them who
-5 do every same what
-6 my not:to or
-7 in one
-8 yes
-9 <handle> of to
-12 and
-15 <number>
`,
    ours: `
18 it
16 <duration>
10 the
6 give me they
5 and by how then try
4 <number> clear could had has i now of tell ther
3 <clock> answer at bit fit from here him if is leav letter look morn new not not:yet once photo under until writ
2 anyth box chang channel door else enter even for go hold most not:will order password referenc restart ring she sinc snag speak swap them will written
-2 #name# about address are both car dear different engineer help log may next number put refund return well
-3 be been book can cours hi right see send thank us we
-4 <date> <money> that what
-5 an as you
-6 pleas
`,
  },
  answer: {
    bias: 3,
    facts: `
29 asks:fact
23 ask:open
22 tagged
19 says:no-complaint
18 says:when
17 ever:wants-answer
16 timed
15 gave-data question reply:opens-well
13 now:wants-answer we-named-a-time
12 now:safety-incident turns:4
11 promise:pending turns:1
10 says:look-up specific trails-off
9 asks:what-now ever:thanks reply:names-time says:gives-credit
8 ever:resolved first-contact now:thanks trouble-last
7 asks:when ever:safety-incident just:commit-timeframe last:timeframe
6 answered-us asks:when-mine done:ask just:ask last:question malfunction now:resolved ours:question system-last we-asked
5 done:answer done:commit-timeframe first-words loud ours:explanation ours:timeframe reply:short says:all-well says:same-again we-leave-it-open
4 cheerful feels glad-sign just:restate last:restatement now:urgent ours:gratitude reply:gives-data
3 burst done:offer-options ever:accepts ever:legal ever:urgent just:act-and-explain last:action last:prevention now:asks-human now:legal ours:prevention ours:remedy reply:facts says:false-alarm says:goodbye says:money says:worked we-just-said:checks we-said:checks
2 asks-and-goes-on ever:asks-human ever:broken-promise says:own-doing we-just-said:one-moment
1 calm-question
-1 done:apologize ours:apology
-2 apologized-twice ever:profanity ever:softening falling heat:0.3 last:cold last:repetition last:vague-promise note:handed-on now:misunderstood now:profanity now:rejects now:shouting now:softening now:vulnerable ours:repetition ours:vague-promise reply:answers reply:goes-on reply:thanks reply:will says:coming-at-all says:denied-back says:just-listen says:said-otherwise says:tangled third-turn unfinished
-3 ever:rejects heard-twice just:let-vent just:set-boundary many-turns now:wants-remedy ours:reassurance ours:refusal reply:bare reply:nod reply:unsure says:asks-how says:digs-in says:not-my-point says:service-failure says:still-writing says:vows-to-go-on says:will-wait we-just-said:limit we-just-said:tell-me
-4 done:acknowledge done:act-and-explain done:let-vent done:set-boundary ever:security heat:2.5 heat:3 just:acknowledge just:take-ownership last:empathy last:ownership last:re-ask last:refusal now:security our-turn-last ours:action ours:bare-refusal ours:empathy ours:re-ask ours:stock reply:insists rising says:legal-step we-just-said:sends-off we-said:limit we-said:sends-off we-said:tell-me
-5 asks:how-start done:take-ownership ever:sarcasm ever:shouting last:bare-refusal last:pass-the-buck note:closed now:accepts now:sarcasm ours:follow-up ours:ownership ours:pass-the-buck says:but says:go-ahead says:not-now says:unnamed says:when-mine says:whose-it-is
-6 asks:news asks:why heard-last last:reassurance now:repeats now:venting ours:cold promise:overdue says:asks-options says:go-on-then turns:2 we-just-said:pending we-said:says-back we-wrote
-7 calls-names says:asks-news says:correction says:whoever-can we-just-said:says-back
-8 turns:3
-9 ever:venting long-story reply:yes turns:5
-10 ever:repeats ever:wants-remedy says:either
-11 asks:scorn heat:1 heat:1.5 now:ignored says:yes we-just-said:soon we-said:soon
-12 asks:who
-13 asks:deed ever:ignored
-14 last:follow-up says:insult-to-you says:wants-an-ear
-16 at-us
-17 fault
-18 heat:0.6 says:request
-19 says:more-to-come sent-round
-20 negative
-21 deed
-27 says:who-owns
-30 several-sentences
`,
    pairs: `
14 asks:fact&warm:0
13 we-wrote&asks:fact
12 question&asks:fact question&now:wants-answer
11 first-contact&tagged
10 first-contact&now:wants-answer tagged&now:wants-answer
9 tagged&warm:0
8 now:thanks&asks:fact
7 few-words&asks:fact question&few-words
6 now:wants-answer&warm:1
5 first-contact&few-words now:thanks&deed
4 asks:fact&now:wants-answer cheerful&at-us few-words&we-asked first-contact&negative first-contact&warm:0 negative&now:wants-answer negative&question now:thanks&cheerful now:wants-answer&cheerful tagged&deed tagged&few-words we-wrote&question
3 asks:fact&cheerful asks:fact&warm:1 asks:fact&warm:3 cheerful&warm:3 deed&at-us deed&cheerful deed&warm:0 few-words&warm:2 first-contact&cheerful first-contact&question first-contact&warm:1 long-story&at-us long-story&warm:3 negative&asks:fact now:thanks&now:wants-answer now:thanks&warm:2 now:wants-remedy&warm:2 question&warm:3 tagged&now:wants-remedy tagged&warm:2 we-asked&warm:0 we-wrote&deed we-wrote&now:thanks we-wrote&we-asked
2 few-words&warm:0 first-contact&asks:fact first-contact&now:wants-remedy negative&now:wants-remedy negative&warm:1 negative&warm:2 now:thanks&now:venting now:wants-answer&warm:3 question&warm:1 question&warm:2 tagged&we-asked we-asked&warm:1
-2 at-us&warm:2 cheerful&warm:2 long-story&asks:fact long-story&warm:1 negative&deed negative&now:thanks now:venting&deed now:venting&warm:3 question&now:thanks tagged&at-us we-asked&warm:2 we-wrote&now:wants-answer
-3 at-us&warm:0 at-us&warm:1 deed&warm:2 few-words&warm:1 first-contact&now:venting long-story&deed negative&few-words negative&we-asked now:wants-remedy&deed now:wants-remedy&warm:0 question&deed tagged&asks:fact we-wrote&few-words we-wrote&warm:1
-4 few-words&cheerful negative&long-story negative&now:venting we-asked&cheerful we-wrote&now:wants-remedy
-5 asks:fact&warm:2 first-contact&long-story first-contact&warm:2 long-story&warm:0 now:thanks&few-words
-6 asks:fact&at-us now:wants-answer&at-us we-asked&now:wants-answer
-7 asks:fact&deed question&tagged
-8 now:wants-answer&deed
-9 deed&warm:1 first-contact&at-us
-13 first-contact&deed we-wrote&negative
-14 negative&warm:0
`,
    words: `
37 or
26 doe
22 if
19 <handle>
16 on
12 how
11 the
10 <?> allow befor plan random
9 and bit count thing too
8 do includ old
7 <date> as free many not:my still they whil yes
6 extra from good is know only quick silly
5 <id> <url> at between box day expir fine home itself link month must pin press ship sweet thos very whether
4 <number> also appoint bucket can card coffe computer deliver doing draw drop due excess ferry find held hello holiday not:am not:any not:none not:with own paper pay someth switch tube use van wonder
3 afternoon ah airport app arm be being best bike blue brok carpet certificat com confirm cool cover credit cross desk differenc downstair dry grandson heat hop hospital kind later leg life lose normal not:about not:chas not:could not:cover not:do not:find not:of not:them not:to not:you obvious omg once paus possibl post question result roll row screen sens sheet slow stop stuff travel wall which wifi year your zero
2 #name# #prs_org# <hashtag> <money> away bad bay better bin black bought bring brother bus cabin code consol court crew cry cup cut dog drain drank drawer eat error fast flight game garden gift glass green hard help just languag leav lift light limit live lov match mate may network not:befor not:either not:lol not:photo not:right not:wher onlin over overnight pack part pdf perfect photo point policy polish pool print proud regard reminder right schedul seller settl shut smart suppos t. tax tea thes twic unit upload vet voucher without written yourself
-2 adult an attach bar bed bet big book branch build case clean clear dad daughter decid delivery die door each empty even every everyon expect film final funny gate given happy has hous in key left let list liv lock mail manager messag mistak night nobody not:<date> not:again not:are not:have not:make not:me not:no not:on not:out not:up not:yet of other packag page pair parcel person phon proper recommend rest rough scanner second shirt should singl sleep slept smell stair status straight suitcas swim tabl tent ther toast until us vanish wage websit week went wher why word would
-3 a account after alon appreciat beer ceil choic claim clock come complet cost deaf dress drip driver fat full goe hand honest human into job land long lot mark meter money name need not:call not:date not:it not:mind not:that not:what off our out roof sent she sign someon sound spam super talk than their third tip train w warehous wed whos writ
-4 am band bigger both clos different email exact fami jo man music not:a oh past peopl ring sat seat trip voic way what whol
-5 <clock> <duration> anyth arriv camp chip did done else here idea it lamp love not pleas sofa soon tour up
-6 all any are hiya miss put size thru to took
-7 ask hold order said somebody thi told we
-8 about already another for not:in say
-9 along gone look one with
-10 been have i like not:the sinc them
-11 becaus got
-13 now so
-15 get then who
-21 me
-22 you
`,
    ours: `
8 <number> book
7 all did mr
6 welcom
5 <?> good
4 about help hi in right you
3 #name# adeyemi fami find free how mail now reset see send under
2 are between claim doe each finish first invoic letter list may morn name new or rate reach router shop when within yes
-2 an depot from have insid let like need no oh out parcel referenc ring run short soon speak thru try unfortunat us were will would your
-3 a after get not:to pleas
-4 be by call look open order
-5 and
-6 for our
-7 am not
-9 to
-18 i
`,
  },
  close: {
    bias: 7,
    facts: `
73 says:gives-credit
62 says:false-alarm
49 says:goodbye
39 ever:resolved
30 ever:thanks says:worked
28 now:resolved reply:no
25 reply:thanks
22 we-just-said:anything-else we-said:anything-else
20 cheerful
19 ever:softening now:softening
17 first-contact now:thanks tagged
16 glad-sign
15 full-marks
14 done:offer-options ours:remedy we-just-said:checks
13 we-said:checks
12 ever:wants-answer reply:nod reply:yes
11 done:act-and-explain ours:action reply:will
10 answered-us reply:bare says:will-wait signs-off turns:1
9 asks-and-goes-on says:no-complaint
8 ever:broken-promise ever:shouting few-words
7 just:answer last:explanation loud now:broken-promise now:shouting reply:short says:all-well turns:3 we-asked
6 done:answer done:ask ever:venting now:vulnerable ours:explanation ours:question
5 says:not-now several-sentences we-named-a-time
4 chose ever:profanity ever:vulnerable falling first-words just:act-and-explain just:offer-options last:action last:remedy now:profanity ours:follow-up reply:calm says:wants-an-ear we-said:asks-for
3 ever:abuse ever:accepts now:abuse now:rejects
2 done:commit-timeframe ever:churn feels now:wants-remedy our-turn-last ours:timeframe reply:takes-it says:either says:own-doing
-1 ours:gratitude
-2 ever:asks-human ever:rejects ever:violence heat:1.5 last:vague-promise now:asks-human now:violence numbered-part ours:vague-promise reply:unsure says:do-it says:go-on-then says:not-my-point system-last we-just-said:asks-for we-just-said:one-moment we-just-said:sends-off we-said:sends-off
-3 calls-names done:acknowledge done:take-ownership ever:ignored ever:legal heat:2.5 heat:3 just:take-ownership last:ownership last:pass-the-buck last:prevention now:churn now:ignored now:legal ours:empathy ours:ownership ours:pass-the-buck ours:prevention ours:reassurance promise:overdue says:coming-at-all says:legal-step says:vows-to-go-on third-turn we-just-said:final we-said:final
-4 asks:deed asks:news asks:scorn asks:what-now burst done:restate ever:urgent just:restate last:reassurance last:refusal last:restatement offered-twice ours:refusal ours:restatement promise:pending says:asks-options says:same-again says:tangled says:unnamed timed trouble-last
-5 asks:how-start asks:who ever:self-harm gave-data just:ask just:let-vent last:question last:stock now:security now:self-harm now:urgent reply:facts rising says:digs-in says:still-writing says:whoever-can says:yes specific we-just-said:says-back we-just-said:tell-me we-said:one-moment
-6 convoluted just:apologize last:apology reply:opens-well says:orders-a-change
-7 last:cold reply:gives-data says:correction says:help-me says:more-to-come says:when-mine we-said:confirm we-said:says-back
-8 asks:why ever:misunderstood heat:2 now:misunderstood ours:stock unfinished we-just-said:confirm we-just-said:pending
-9 asks:when-mine at-us heat:0.6 malfunction ours:cold reply:answers reply:throws-back says:request says:whose-it-is sent-round turns:4
-10 done:apologize ours:apology
-11 done:let-vent says:who-owns we-said:tell-me we-wrote
-12 says:insult-to-you
-13 ever:wants-remedy now:venting says:go-ahead trails-off
-14 says:asks-how says:service-failure says:when
-15 calm-question negative
-16 fault question says:but
-17 ask:open reply:names-time
-18 heat:0.3 tangled
-19 reply:picks
-20 now:wants-answer
-22 says:money
-23 asks:fact
`,
    pairs: `
14 first-contact&tagged tagged&warm:0
13 now:thanks&warm:0
12 few-words&cheerful tagged&cheerful
11 few-words&warm:0 we-asked&deed
9 cheerful&warm:1 first-contact&warm:0 we-wrote&cheerful
8 first-contact&now:thanks first-contact&warm:2 long-story&warm:2
7 now:wants-remedy&warm:2
6 negative&now:wants-remedy
5 negative&we-asked now:thanks&deed now:thanks&few-words we-asked&warm:2 we-wrote&few-words
4 at-us&warm:0 cheerful&warm:0 few-words&at-us first-contact&negative negative&long-story negative&now:thanks now:venting&few-words tagged&at-us
3 few-words&warm:3 first-contact&now:wants-remedy now:thanks&at-us now:wants-answer&deed tagged&few-words we-wrote&we-asked
2 first-contact&cheerful first-contact&deed long-story&at-us long-story&cheerful long-story&deed long-story&now:venting negative&now:wants-answer now:wants-remedy&deed question&deed question&warm:2 we-asked&at-us
-2 at-us&warm:3 few-words&now:wants-answer long-story&asks:fact now:venting&deed now:wants-answer&cheerful now:wants-answer&warm:1 now:wants-remedy&warm:1 question&few-words tagged&warm:3 we-asked&asks:fact we-asked&cheerful we-wrote&deed we-wrote&now:wants-remedy
-3 asks:fact&warm:1 long-story&now:thanks negative&warm:3 now:thanks&warm:1 question&now:thanks question&now:wants-answer question&tagged tagged&now:thanks we-asked&warm:1 we-wrote&now:venting
-4 deed&warm:3 first-contact&now:venting negative&asks:fact now:venting&at-us now:venting&warm:2 now:venting&warm:3 now:wants-remedy&warm:0 tagged&asks:fact tagged&we-asked we-wrote&now:wants-answer
-5 at-us&warm:1 deed&at-us few-words&we-asked first-contact&at-us first-contact&warm:3 we-wrote&asks:fact we-wrote&tagged
-6 first-contact&asks:fact first-contact&now:wants-answer negative&warm:1 tagged&now:wants-answer
-7 asks:fact&warm:0 negative&few-words now:thanks&cheerful we-wrote&question we-wrote&warm:1
-8 long-story&warm:0 negative&now:venting question&warm:0
-9 negative&tagged now:wants-answer&warm:0
-10 few-words&warm:1
-11 we-wrote&negative
`,
    words: `
27 see
20 free
19 <url> found
18 was
17 <handle> thank
15 back bye want
14 everyth on
13 sort till
12 all good nice sorry
11 done no quick stay wher
10 <date> ah know my you
9 best first ignor last legend littl mom not:good now print quiet will with
8 disregard girl made night not:have not:need talk troubl us wife
7 boss even feel forget gorgeous got gran guard guy like not:thank oh reset settl spell staff too under we were
6 <hashtag> anyway care download dream gave help here home in. just kid myself not:found not:mind nurs okay proud still take tell they turn whol
5 along at birthday brother cry enjoy food gem green in mail new own repair repeat router she spam surviv that thos town valu ward wine year 👍
4 :) <clock> ad apology being biscuit bless chap coffe crew delay ever excellent fair find from hall hang husband if lemon make man match mate more mr much never not:complaint not:it not:me not:that open password patient pick remember right said saw season shout song super tall thi to toddler visit weekend whoever 😂
3 absolut actual alway appreciat arm bad bag council crook draw earlier early eat expect explain fast fix flight fram freez fridg gas hahaha he hob hors hot kettl kit knee languag many messag mouth name not:after not:are not:baby not:be not:else not:for not:here noth outag owner pack plan portion question receipt recommend respect restart road sav servic slept soon the their thing think thru ticket tray veg view wear worth x zero 👏
2 #name# about ambienc anyth besid bloody booklet bug card christma collect com comfortabl conferenc cook dad daughter dear dentist depot deserv experienc fella gate grateful hell ill it keyboard land lid mile ms no. none not:about not:all not:complain not:enough not:hold not:much not:post not:thing not:time omg partner photo pictur printer ran random reason roof shall smil sofa spread stat strong support surpris tax thes touch turkey wash wheelchair who without work yourself
1 not:you
-2 also anniversary asleep begin blink bought boy branch break build ceil charg chat clean cold company confirm construction curtain did different else email exact eye friend garden ghent glass grand grant haha hard heat her hey hmm hop invoic its kind leg lift liv lock manager milk move nois not:and not:book not:down not:even not:sinc not:them not:to number oat onlin outsid party perfect person plat reach reception replac room school sea seat server signatur singl site size someon sound stood swap switch tent than though tick together typ type unpaid upgrad whether
-3 <duration> address adult already annek ate bed breakfast cos cow cut date dead dessert disappoint doubl enough exam fall going head hear hi into kept kitchen lamp light machin mayb miss not:<number> not:am not:in not:more not:use other out pair paper pay pink plac pric receiv restaurant salad screen seem shirt sold stuff suitcas tea time twic wrot
-4 an any bit chang cool delivery fenc floor hand how instead love month need next nobody not:night not:ther order packag past point red result side sit some ta test third throw until used watch water week whit window
-5 <id> <money> ask bathroom becaus book both dm driver each fine full give had him his laptop late line list log morn not:at not:i not:the not:thi our run sheet sign smell stand star stop up
-6 away cake check every get ink lad meter of paid ring say show somebody ther thought took which
-7 <?> account airport am and another app bus firm go goe left letter long must not:one over pleas put read wait whil would
-8 as be by call off one page then
-9 a after brick door down or them told
-10 gone same sent when
-11 has what
-12 me not only so
-13 phon
-14 great yes
-15 <number> sinc
-16 for job updat
-18 have
-20 i
`,
    ours: `
13 in
12 is
11 anyth else
9 up
7 hold ther
6 see
5 hi it sinc under
4 <?> any both button chang do glad plan
3 <duration> code great look night not not:charg not:fee not:you now old profil shar then welcom whil window
2 % <clock> <date> account afraid all already better box charg drop e-ticket fair freez has her job just leav let link littl mail not:be offic replac sent show together until word
-1 for
-2 an are befor bill but courtesy day different down email get good happy help letter like list log move need never next not:do not:sleep okay order run start sure swap tariff they train updat whol
-3 <email> <money> be c car clear come correct date end free goe may me must not:that pleas same sign what yes you
-4 am can not:to oh or pay pric which
-5 have of ok our out right take would
-6 send
-7 number with
-8 to
-9 your
-11 i
-12 and
`,
  },
  "cool-off": {
    bias: -20,
    facts: `
68 says:not-now
17 done:acknowledge ours:empathy
16 heat:1.5
14 ever:venting
12 at-us done:apologize ours:apology turns:5 we-said:says-back
10 third-turn
8 ours:stock
7 done:restate feels heard-twice loud negative ours:reassurance ours:restatement
6 done:take-ownership ever:misunderstood heard-last ours:ownership several-sentences
5 done:answer just:restate last:reassurance last:restatement long-story now:misunderstood ours:explanation rising says:digs-in says:request
4 just:acknowledge last:empathy now:shouting trouble-last we-just-said:says-back
3 ever:violence heat:0.3 heat:0.6 last:defensive last:stock now:venting now:violence
2 just:answer last:explanation now:rejects ours:defensive reply:throws-back says:when-mine we-said:pending
-2 asks:when-mine ever:abuse ever:asks-human ever:legal just:set-boundary last:pass-the-buck last:repetition last:upsell now:abuse now:broken-promise now:safety-incident our-turn-last ours:pass-the-buck ours:repetition ours:upsell reply:no reply:nod same-demand says:asks-how says:goodbye says:vows-to-go-on specific we-just-said:limit we-said:final
-3 asks:how-start asks:what-now done:act-and-explain done:set-boundary ever:broken-promise ever:ignored ever:repeats ever:softening falling gave-data just:offer-options last:cold last:follow-up last:gratitude last:refusal last:remedy now:churn now:softening now:vulnerable offered-twice ours:action ours:cold ours:follow-up ours:refusal promise:overdue reply:goes-on says:asks-options says:go-ahead says:whoever-can says:will-wait we-said:limit
-4 apologized-twice ask:open calm-question ever:churn just:act-and-explain last:action now:ignored says:but says:correction says:orders-a-change says:when
-5 answered-us cheerful ever:wants-remedy heat:2.5 just:apologize last:apology malfunction says:yes tangled we-leave-it-open
-6 asks:fact few-words reply:answers reply:names-time says:money timed
-7 ever:vulnerable now:accepts ours:gratitude reply:yes we-named-a-time
-8 done:ask done:offer-options now:thanks ours:question ours:remedy question reply:thanks tagged we-asked
-9 ever:thanks now:wants-answer trails-off
-10 turns:3
-11 reply:opens-well
-15 ever:accepts
-16 ever:wants-answer
-18 deed first-words turns:1
-19 reply:short
-20 first-contact
`,
    pairs: `
8 negative&at-us we-wrote&at-us
6 we-wrote&negative
5 at-us&warm:1 negative&warm:2
4 we-wrote&long-story we-wrote&now:venting
3 asks:fact&at-us asks:fact&warm:1 long-story&at-us negative&long-story now:venting&warm:2 we-wrote&warm:1 we-wrote&warm:2 we-wrote&warm:3
2 at-us&warm:0 deed&at-us few-words&warm:2 long-story&now:wants-answer long-story&question long-story&warm:1 long-story&we-asked negative&now:venting now:wants-answer&at-us we-asked&warm:3
-2 asks:fact&warm:2 deed&warm:0 few-words&warm:1 first-contact&negative first-contact&now:wants-answer first-contact&question first-contact&warm:3 negative&few-words negative&now:thanks negative&tagged now:wants-answer&warm:2 we-wrote&now:wants-answer we-wrote&question
-3 deed&warm:2 deed&warm:3 first-contact&asks:fact first-contact&now:venting now:thanks&warm:0 now:venting&deed question&now:wants-answer question&warm:0 we-asked&warm:1 we-wrote&few-words we-wrote&now:thanks
-4 asks:fact&warm:0 few-words&warm:0 first-contact&deed first-contact&tagged first-contact&warm:0 first-contact&warm:1 now:wants-answer&warm:0 we-wrote&we-asked
-5 we-wrote&deed
-6 negative&deed
-9 we-wrote&warm:0
`,
    words: `
19 am
15 i
10 have
9 to
8 at not:<date>
7 be can going leav not
5 go later not:now not:thi not:your someth thi
4 after every not:about said time up
3 all angry garden guest had head just need not:another not:hear not:not now peopl phon regret say scream split stop talk upset writ
2 break driv full hang honest hous letter look lose mak me more not:are not:at not:look not:read not:screen not:talk not:typ not:type not:word other part patient plan shout sick straight till type walk wall work would
-2 <money> as back but by came car certificat cry day end from has her its know morn not:a not:again not:be not:go not:in not:of not:the number ok only put right same she tell until week what who
-3 did read thank then they we yes
-4 <handle> and no so was your
-5 <?> for with
-6 <date> my on that
-9 <number> it
-13 is
-19 the
`,
    ours: `
7 am i
5 it then
4 and us what
3 <duration> about bill go of right say so they thru
2 back day fair get hear letter not:it not:to on put site trust understand up you
-2 <money> book the very
-3 <?> help pleas
-4 for will
-5 thi
`,
  },
  "set-boundary": {
    bias: -20,
    facts: `
94 says:insult-to-you
24 ever:abuse
22 calls-names
21 now:abuse
15 heat:2.5
13 at-us
11 turns:2 we-asked
10 just:commit-timeframe last:timeframe
9 heat:2
8 we-said:confirm
7 trails-off
6 answered-us asks-and-goes-on last:gratitude we-just-said:confirm we-just-said:one-moment
5 done:commit-timeframe done:let-vent ever:wants-answer heat:0.6 heat:3 now:wants-remedy ours:timeframe reply:answers says:either says:false-alarm says:orders-a-change we-said:tell-me
4 asks:when done:act-and-explain done:restate ever:asks-human ever:repeats last:cold last:condescending now:wants-answer ours:action ours:restatement says:look-up says:vows-to-go-on we-said:one-moment
3 ever:wants-remedy glad-sign just:set-boundary now:asks-human reply:picks rising says:go-ahead says:goodbye we-just-said:limit
2 asks:scorn done:apologize done:offer-options heat:1.5 ours:apology ours:remedy says:when
-2 calm-question deed ever:access-need ever:churn ever:misunderstood ever:private-data ever:resolved ever:security ever:urgent just:take-ownership last:bare-refusal last:ownership now:access-need now:broken-promise now:churn ours:re-ask ours:refusal promise:pending reply:facts reply:insists reply:unsure says:gives-credit says:go-on-then says:wants-an-ear says:when-mine we-just-said:soon we-said:asks-for we-said:says-back
-3 asks:when-mine asks:who done:take-ownership ever:broken-promise ever:safety-incident ever:softening ever:vulnerable just:acknowledge just:apologize last:apology last:empathy last:refusal last:stock now:safety-incident now:softening ours:bare-refusal ours:ownership promise:overdue reply:calm reply:no says:correction says:not-now says:service-failure says:who-owns says:whoever-can we-just-said:says-back
-4 asks:deed ever:venting gave-data heard-last just:answer last:explanation last:follow-up now:shouting now:vulnerable ours:reassurance reply:yes says:more-to-come tangled turns:4
-5 asks:what-now done:answer ever:shouting falling first-words many-turns negative now:accepts ours:explanation ours:follow-up says:money says:will-wait specific
-6 fault long-story now:rejects ours:stock reply:gives-data says:asks-options third-turn
-7 heat:0.3 reply:names-time reply:throws-back says:request turns:5
-8 ever:rejects now:thanks question reply:thanks
-9 ever:accepts ever:thanks malfunction
-10 reply:opens-well timed
-11 says:but several-sentences
-13 tagged
-14 few-words
-16 turns:1
-17 first-contact
-20 reply:short
`,
    pairs: `
13 we-asked&warm:0
7 we-asked&now:wants-answer
6 we-asked&at-us we-wrote&deed we-wrote&we-asked
5 asks:fact&cheerful asks:fact&now:wants-answer first-contact&warm:3 now:wants-answer&cheerful we-wrote&at-us
4 negative&question now:wants-answer&deed question&we-asked we-wrote&warm:0
3 at-us&warm:3 few-words&asks:fact negative&now:wants-answer question&cheerful we-asked&asks:fact we-asked&now:wants-remedy we-wrote&now:wants-answer we-wrote&now:wants-remedy
2 asks:fact&warm:3 at-us&warm:0 at-us&warm:2 first-contact&few-words first-contact&now:venting negative&warm:3 now:venting&at-us now:wants-answer&warm:1 now:wants-remedy&at-us now:wants-remedy&warm:1 now:wants-remedy&warm:2
-2 asks:fact&warm:2 deed&warm:2 first-contact&cheerful first-contact&long-story first-contact&negative negative&few-words negative&long-story now:venting&deed question&warm:2 tagged&asks:fact tagged&deed we-wrote&now:venting we-wrote&warm:1
-3 first-contact&question negative&warm:1 question&at-us we-wrote&now:thanks we-wrote&warm:2
-4 few-words&we-asked now:thanks&warm:0 now:wants-answer&at-us we-asked&deed
-5 tagged&warm:0
-6 first-contact&tagged
-7 few-words&warm:0 first-contact&deed we-asked&warm:1
-10 we-wrote&few-words
-12 first-contact&warm:0
`,
    words: `
34 you
14 bet
13 are
12 littl your
11 fat
9 put who
8 not:you
7 somebody up wear
6 hope sweetheart thick
5 a final not:in voic
4 cow dress english hard help just love messag money not:a packag proper talk tell than they under useless what wher yourself
3 answer boat fetch give go him idiot keyboard kid knock learn like match not:get not:job not:mind not:that not:thi not:word noth of off oh pathetic pic rest retard should slag them thru tidy tree van
2 air anybody anyth approv asham avoid bag ban behind brainless can cos desk did dumb enough from god hand head headset hurry jump kick machin mom more moron mother never nobody not:<number> not:about not:are not:date not:ever not:hand not:make not:of not:out not:put not:talk not:their not:they not:thru not:till not:what not:who not:with own pack pair rat read refund sad speak that wanker yes
-2 absolut after again already am an becaus bitch call day door even fine has her instead keep kind leav let new night not:any not:be not:for not:have not:me not:more not:on on order out piss sent so someth sorry then third until which work would wrong wrot
-3 and ask been befor last month morn need not:i not:to pay sinc too
-4 at but for if know not only said thank ther was when
-5 ok thi with
-6 <?> have my now pleas say we
-7 <duration> <handle> no to
-10 it
-11 the
-12 i is
-13 <date> <number>
`,
    ours: `
11 <date>
7 book
6 can
5 am i is you
4 approv at with
3 <?> from have hold it long now read refund thi were
2 ask date found goe help how left marta morn same surnam us we well
-2 about account again and dear not our see stop to what yes your
-3 #name# back has of pleas
`,
  },
  "bring-in-help": {
    bias: -12,
    facts: `
45 says:whoever-can
41 ever:security
35 now:safety-incident now:security
33 ever:safety-incident
32 ever:self-harm now:self-harm
25 heat:1 says:legal-step
22 ever:access-need heat:1.5
21 ever:asks-human now:access-need
20 at-us
18 asks:who
17 now:asks-human ours:reassurance
16 done:set-boundary we-said:limit
15 just:set-boundary says:money we-just-said:limit
14 ever:legal says:digs-in
13 ever:violence now:violence reply:goes-on says:vows-to-go-on
12 says:request
11 we-said:final
10 heat:0.6 last:gratitude
9 heat:2 limit-twice now:legal we-just-said:final
8 heat:0.3 says:insult-to-you trouble-last we-said:says-back
7 we-just-said:says-back
6 asks:deed calm-question done:let-vent ever:repeats just:act-and-explain last:action now:private-data ours:pass-the-buck says:whose-it-is we-said:tell-me
5 last:reassurance last:repetition ours:gratitude ours:refusal ours:repetition says:own-doing says:scam specific
4 ever:private-data ever:softening ever:wants-remedy just:offer-options last:remedy now:repeats now:softening ours:condescending same-demand turns:5
3 answered-us asks:when calls-names done:ask just:answer last:explanation last:pass-the-buck last:refusal now:urgent now:wants-answer offered-twice ours:cold ours:question reply:thanks says:asks-options we-said:confirm
2 asks:what-now ever:ignored ever:urgent last:condescending last:prevention last:stock last:upsell malfunction many-turns now:ignored ours:prevention ours:upsell
-1 question
-2 asks:how-start asks:news asks:why convoluted ever:churn ever:publicity fault last:defensive last:vague-promise now:publicity now:resolved our-turn-last ours:vague-promise promise:due-today reply:facts reply:unsure says:asks-news says:do-it says:tangled signs-off turns:4 we-just-said:pending we-said:asks-for we-said:soon
-3 ask:open done:take-ownership ever:resolved ever:sarcasm ever:shouting ever:thanks falling first-words heard-twice just:take-ownership last:follow-up last:ownership now:rejects now:sarcasm now:shouting ours:ownership says:all-well says:help-me says:wants-an-ear says:yes turns:1 we-asked we-just-said:asks-for we-just-said:sends-off we-leave-it-open we-said:sends-off
-4 asks:when-mine deed ever:broken-promise gave-data negative note:handed-on now:accepts ours:follow-up promise:overdue reply:throws-back says:look-up says:service-failure says:still-writing says:when-mine system-last timed we-just-said:one-moment we-named-a-time we-said:pending
-5 asks-and-goes-on done:commit-timeframe ever:abuse ever:wants-answer just:restate last:restatement long-story now:churn now:venting ours:timeframe reply:opens-well reply:yes says:correction says:false-alarm says:goodbye says:no-complaint says:not-now says:unnamed says:will-wait trails-off we-wrote
-6 asks:fact last:cold now:abuse reply:gives-data says:gives-credit says:more-to-come says:worked sent-round tangled
-7 cheerful done:restate ever:accepts glad-sign heard-last just:commit-timeframe last:timeframe ours:restatement several-sentences we-said:one-moment
-8 now:misunderstood reply:answers reply:short says:who-owns
-9 ever:misunderstood few-words first-contact
-10 ever:venting now:wants-remedy
-11 feels tagged
-12 turns:3
`,
    pairs: `
12 we-wrote&now:wants-answer
9 at-us&warm:2 first-contact&at-us
8 deed&warm:3 first-contact&warm:3
6 first-contact&deed negative&asks:fact now:wants-answer&warm:0 we-asked&now:wants-answer
5 deed&at-us first-contact&warm:2 we-asked&warm:2
4 at-us&warm:3 deed&warm:2 negative&warm:3 question&now:venting question&now:wants-answer we-asked&asks:fact
3 long-story&warm:1 negative&at-us negative&now:thanks now:thanks&now:wants-answer now:thanks&warm:0 question&now:thanks we-wrote&negative we-wrote&warm:0
2 long-story&warm:2 negative&now:venting negative&now:wants-answer now:thanks&few-words now:venting&asks:fact now:venting&warm:3 we-wrote&asks:fact we-wrote&at-us we-wrote&now:thanks we-wrote&now:wants-remedy we-wrote&question
-2 asks:fact&warm:3 first-contact&few-words first-contact&now:thanks first-contact&now:venting first-contact&question long-story&now:venting negative&long-story now:thanks&warm:2 question&warm:2 we-wrote&cheerful we-wrote&long-story
-3 cheerful&warm:0 first-contact&warm:1 negative&question negative&tagged negative&warm:1 now:venting&warm:2 now:wants-answer&at-us now:wants-answer&deed tagged&warm:0 tagged&warm:2 we-asked&at-us we-wrote&few-words we-wrote&warm:1 we-wrote&warm:3
-4 few-words&warm:0 long-story&asks:fact negative&few-words negative&warm:2 now:wants-answer&warm:3 we-asked&warm:1
-5 first-contact&asks:fact first-contact&negative first-contact&tagged long-story&deed long-story&question now:wants-remedy&deed tagged&at-us
-6 deed&warm:0 long-story&warm:3 now:wants-remedy&warm:2
-7 deed&warm:1 first-contact&now:wants-remedy question&asks:fact we-wrote&deed
-8 negative&now:wants-remedy
-9 first-contact&now:wants-answer
-13 first-contact&warm:0
`,
    words: `
18 will
13 her ther
12 can with
11 be pleas
10 card have i know someon would
9 smell somebody who
8 human manager our puls
7 account bank gone out person solicitor then your
6 about like not:ther
5 a and appreciat bottl get not:at plastic smok tell that whoever
4 already car chang everyon goe kind log need not:desk not:number not:the not:to notic put sign sister to way word
3 address as at battery begin bought branch bring caught could daughter deaf email end further garag has help in letter mov my not:all not:anybody not:bother not:chas not:here not:in not:more not:much not:need not:point not:see not:who not:your park read review roof sinc talk wall went whos writ
2 #name# afternoon agent aid alright alway anne are being better bitch board box cat chat cleaner credit cupboard dinner dog everyth file final finish floor from grand heater here hiya hous hurry insuranc is its keep left let no nobody not:a not:after not:another not:any not:anyon not:be not:call not:date not:doe not:hear not:is not:mine not:nobody not:return not:stop not:them not:they not:with note noth now password phon responsibl ring school sent she strong tent text till touch truly unless until wher whom without
-2 after am any anyth becaus between bill biscuit brok broken colleagu cover desk door down english extra fine fix front girl going hear his honest kid leg littl lot mail much not:<number> not:do not:even not:get not:i not:it not:me not:now not:other not:put not:word not:work not:yet of off pass past photo receipt silly sir start system take thi third ticket tir try twic upload van why wife
-3 ask been cry dad dress even every hi how just laugh long more nice night not:want oh paid peopl second someth stay they thing too walk wrot
-4 away book cancel did done home leav month ok only order say waiter wed whol wrong yes
-5 <date> befor not:thi room thank
-6 <handle> do good not said so took
-7 or still
-8 <number> back for
-9 the was when
-10 want
-13 it
-15 <duration>
`,
    ours: `
9 i
5 can not to
4 call have mr would
3 <number> a if like my not:to over return say
2 able account again am anyth ask bring desk did fare get help her honest insult item last leav name need not:get not:go note once pay purchas review sent shall stand stay tell thank that thi told why
-2 <?> about all by cancel in it no now send was yes your
-3 and are from new see
-4 hi
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
16 same-demand
15 third-turn
14 ever:violence ever:wants-remedy now:violence ours:reassurance
13 offered-twice
12 ever:repeats
10 heat:2 last:reassurance many-turns we-said:asks-for
8 just:answer last:explanation
7 done:act-and-explain done:answer ever:publicity heat:1 now:publicity ours:action ours:explanation says:digs-in says:go-ahead says:will-wait we-just-said:confirm
6 done:offer-options ever:rejects heat:1.5 heat:2.5 ours:remedy reply:throws-back
5 at-us promise:overdue
4 done:let-vent ever:abuse just:act-and-explain last:action now:rejects now:wants-remedy reply:calm says:money we-said:tell-me
3 now:repeats ours:cold trouble-last turns:2 we-wrote
2 done:commit-timeframe ever:profanity feels last:stock now:profanity ours:timeframe
-2 cheerful ever:softening ever:urgent just:take-ownership last:follow-up last:ownership last:refusal loud now:asks-human now:legal now:softening ours:follow-up ours:stock reply:answers reply:gives-data reply:no says:service-failure says:who-owns says:whoever-can says:worked specific tangled
-3 done:acknowledge done:take-ownership ever:asks-human ever:ignored ever:legal fault gave-data heard-twice just:apologize just:let-vent just:restate last:apology last:restatement now:ignored now:venting now:vulnerable ours:empathy ours:ownership reply:nod reply:yes says:correction tagged we-just-said:says-back we-just-said:tell-me
-4 done:apologize done:restate ever:vulnerable just:acknowledge just:ask last:empathy last:question long-story now:misunderstood now:shouting now:thanks ours:apology ours:restatement timed we-said:one-moment
-5 ask:open ever:misunderstood ever:thanks just:commit-timeframe last:gratitude last:timeframe negative ours:gratitude reply:opens-well reply:thanks rising says:request says:yes turns:4
-6 calm-question heard-last heat:0.6 question
-7 answered-us malfunction now:accepts reply:names-time we-asked
-8 few-words says:but says:not-now
-9 ever:shouting now:wants-answer
-10 ever:wants-answer reply:short
-11 trails-off
-12 deed
-13 turns:3
-14 ever:accepts
-16 first-words
-19 turns:1
-20 first-contact
`,
    pairs: `
7 we-wrote&warm:3
5 we-wrote&at-us
4 asks:fact&warm:2 negative&asks:fact negative&at-us we-wrote&now:wants-remedy
3 asks:fact&now:wants-remedy negative&warm:2 negative&warm:3 now:wants-remedy&warm:2 we-wrote&negative
2 at-us&warm:2 negative&now:wants-remedy we-asked&warm:3 we-wrote&warm:2
1 we-wrote&asks:fact
-2 first-contact&asks:fact first-contact&at-us first-contact&now:venting first-contact&tagged first-contact&warm:1 first-contact&warm:2 first-contact&warm:3 negative&deed negative&warm:1 negative&we-asked now:thanks&warm:0 now:venting&deed question&now:wants-answer we-asked&warm:0 we-asked&warm:1 we-wrote&now:thanks
-3 asks:fact&now:wants-answer asks:fact&warm:0 deed&warm:1 first-contact&deed now:wants-answer&warm:0 question&warm:0 we-wrote&deed we-wrote&now:wants-answer we-wrote&we-asked
-4 few-words&warm:0 first-contact&warm:0 we-wrote&few-words
-5 deed&warm:0 first-contact&negative
-6 negative&warm:0
-7 we-wrote&warm:1
`,
    words: `
7 alway refund year
6 as get
5 again day full know not:door not:my not:nobody not:photo same
4 after all keep morn retir send shall until
3 <date> account crack cry do him last not:a not:at or pen rat round see slag that till time upgrad whol will you
2 ask behind bitch christma door every everyon grad ha. handl her ill lad like limit lot mak nineteen not:behind not:read not:use not:will o'clock pair red respect roof shift stamp stood stupid thru too writ
-2 <?> <clock> <duration> been befor doe for got had has hope long moron nobody not:in not:the not:thi noth off ok on only ring say still thank then took what would yes
-3 a am but from good not:to pleas stop tell the was with
-4 <number> are back it my not now they we
-5 in ther
-6 so
-7 me
-8 i
-9 is
`,
    ours: `
6 and
5 <number> i
4 below last leav not:can not:i not:thi or that to will
3 answer any ask help is mr not not:not stop ther way we
2 about ad address arbitr at board can collection dear decid desk fine glad he if insult like list me miss not:on not:one not:refund not:see of offic open photo refund review the thi with without
-2 <?> <date> a could new no your
-3 <duration> in now
-5 for it
`,
  },
};
