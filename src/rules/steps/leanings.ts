// Learnt from the judged conversations of test/weights by `npm run weights:generate`. Do not edit: change those, and learn anew.
import type { StepId } from "../../contract/vocabulary.js";
import type { LearntStep } from "../../rule-set/policy.js";

// For each step what weighs for it (above 0) and against it, in hundredths: facts, the customer's latest words, and those of ours that they answer.

export const leanings: Readonly<Record<StepId, LearntStep>> = {
  "let-vent": {
    bias: -40,
    facts: `
78 says:more-to-come
62 says:still-writing
41 says:wants-an-ear
39 unfinished
27 burst
15 numbered-part
10 says:just-listen
9 last:stock says:not-now
8 just:let-vent reply:answers third-turn we-just-said:tell-me
7 says:request
6 asks:when done:let-vent done:restate many-turns now:venting ours:restatement we-said:tell-me
5 at-us ours:stock trails-off
4 ever:venting ever:wants-remedy heard-last last:gratitude now:wants-remedy says:yes
3 ever:profanity now:shouting says:digs-in several-sentences turns:4 we-asked
2 feels says:look-up timed
1 asks:how-start reply:thanks
-1 asks:deed
-2 answered-us apologized-twice asks:news asks:when-mine asks:who calls-names calm-question ever:ignored ever:misunderstood ever:private-data ever:shouting ever:vulnerable heat:0.3 heat:0.6 just:commit-timeframe last:cold last:repetition last:timeframe loud note:handed-on now:churn now:private-data ours:bare-refusal ours:cold ours:repetition reply:no reply:unsure rising says:cancels says:legal-step says:orders-a-change says:vows-to-go-on signs-off we-said:checks we-said:confirm we-said:pending
-3 asks:what-now cheerful done:offer-options done:set-boundary ever:churn ever:legal ever:publicity ever:resolved ever:sarcasm falling fault few-words heat:1.5 just:set-boundary last:pass-the-buck now:broken-promise now:ignored now:legal now:publicity now:rejects now:resolved now:sarcasm now:violence ours:pass-the-buck ours:reassurance ours:remedy reply:picks reply:throws-back reply:yes says:either says:help-me says:own-doing says:will-wait turns:3 we-just-said:limit we-just-said:sends-off we-just-said:soon we-said:limit we-said:sends-off we-said:soon
-4 convoluted done:ask done:commit-timeframe ever:abuse ever:broken-promise malfunction now:abuse now:safety-incident offered-twice ours:question ours:timeframe reply:facts reply:names-time reply:opens-well says:coming-at-all says:correction says:tangled says:when-mine
-5 ever:rejects gave-data glad-sign note:closed now:repeats question says:asks-options says:whoever-can says:worked specific tangled we-just-said:one-moment we-leave-it-open we-named-a-time we-said:says-back
-6 done:act-and-explain done:answer ever:accepts ever:repeats ever:safety-incident ours:action ours:explanation says:false-alarm says:gives-credit sent-round we-just-said:says-back we-said:one-moment
-7 ask:open done:apologize first-words ours:apology says:when system-last
-8 ever:thanks now:thanks reply:gives-data says:who-owns
-9 reply:short says:but
-11 says:insult-to-you
-12 first-contact says:money
-14 tagged
-16 turns:5
-25 turns:1
-28 we-wrote
`,
    pairs: `
11 at-us&warm:0
8 asks:fact&at-us asks:fact&deed
6 first-contact&asks:fact
5 deed&warm:1 long-story&now:venting now:venting&warm:2 now:wants-answer&at-us
4 asks:fact&now:wants-answer asks:fact&warm:2 asks:fact&warm:3 negative&long-story question&we-asked we-asked&at-us
3 first-contact&now:wants-answer long-story&deed long-story&warm:3 negative&asks:fact negative&deed negative&now:wants-remedy negative&warm:2 now:wants-answer&deed now:wants-remedy&deed we-asked&now:wants-answer we-asked&warm:1 we-wrote&deed
2 few-words&deed first-contact&negative first-contact&warm:2 negative&now:venting now:wants-answer&warm:2 now:wants-remedy&at-us now:wants-remedy&cheerful now:wants-remedy&warm:1 we-asked&cheerful we-wrote&at-us we-wrote&now:wants-remedy we-wrote&we-asked
1 negative&warm:0
-2 few-words&warm:2 first-contact&cheerful first-contact&now:thanks long-story&asks:fact long-story&cheerful long-story&now:wants-answer long-story&question negative&at-us now:wants-answer&now:wants-remedy question&asks:fact question&now:wants-remedy tagged&asks:fact tagged&deed tagged&warm:0 tagged&warm:1 tagged&warm:2 we-wrote&now:wants-answer
-3 asks:fact&warm:1 at-us&warm:3 deed&at-us deed&warm:2 deed&warm:3 first-contact&question negative&now:wants-answer negative&tagged negative&warm:3 now:thanks&warm:0 now:venting&warm:1 we-asked&warm:0 we-wrote&warm:1
-4 asks:fact&warm:0 first-contact&deed first-contact&few-words long-story&warm:1 negative&warm:1 now:wants-answer&warm:1 we-wrote&asks:fact we-wrote&warm:2
-5 question&warm:1 tagged&at-us we-wrote&negative
-6 now:venting&deed
-7 first-contact&tagged first-contact&warm:0 now:venting&at-us
-8 at-us&warm:2 we-wrote&warm:0
`,
    words: `
17 so
13 ther thi
12 <duration> let start
11 get thing
10 becaus end
9 first
8 about am befor have order up
7 me need of
6 <date> arriv bit com he not:i ok right van wrong
5 begin hang more not:yet part shut sit when
4 and been chap face fit girl goe happen has honest just kept not:<number> not:a not:finish not:know not:or not:thi one proper second straight
3 at came chair corridor desk do empty finish going had hear listen load long matter milk not:anyth not:got not:hand not:how not:idea not:proper not:read not:real not:reply not:slept not:voucher not:what not:writ oat piano problem pull read roll shop sofa step then turn typ upset wall wher whil whol would
2 altogether angry ask better bin boiler button delet down every fine follow forget got in insuranc invoic jo jump key kid kitchen late lift lot man manag men mom nineteen not:<date> not:all not:am not:come not:door not:hold not:is not:it not:just not:near not:need not:no not:person not:post not:ready not:right not:thank not:they not:till not:until not:we not:when off open piec put quit rain real said season security seen sentenc shak sir slept sock someon spr strap swap thes thru tir town unit used wish you
1 not:in with
-1 over seem
-2 a absolut after afternoon ago bet bike blue both bought brought cancel car clos collect contract could cours daughter deliver did doing door each everyth excellent fair fare final found gave good grand heat hello husband i ill keep leed mail make meter must next nice none not:again not:back not:be not:book not:here not:now not:only not:ther not:word not:you on own photo recommend regard return run same shift should sleep small someth speak staff star stat subscription surviv taxi team their ticket try wait what wrot
-3 <money> again app are by cry dad dead dog done full help here how keyboard left light littl manager miss morn never no not:of not:said or other our out pric quiet see sent servic show sure than third till under us wash were which without
-4 <?> an can her kind name noth now stay they told
-5 all back be doe from know like paid thank that time work your
-6 <handle> <number> if is my took
-7 as for it
-10 pleas
`,
    ours: `
8 take
7 oh what
6 happen i your
5 yes
4 account am awful so
3 good pleas voucher
2 <?> ahead choos hello hold line messag must note read referenc say season tell time valid whol would
-1 like part
-2 <number> after an as be chang did doe enough glad have hi let look more not:that on only or order put see short should start ther we
-3 #name# at if understand which will with
-4 are has not our to
-5 thi
-7 it you
-8 and
-13 the
`,
  },
  acknowledge: {
    bias: -15,
    facts: `
17 feels
15 asks:scorn tagged
13 ours:re-ask sent-round
12 ever:vulnerable long-story
11 asks:why says:asks-options says:more-to-come
10 heat:0.6 says:service-failure says:wants-an-ear
9 ever:broken-promise last:re-ask now:venting ours:gratitude ours:stock promise:overdue says:unnamed several-sentences we-said:one-moment
8 asks-and-goes-on ever:sarcasm heat:1 last:refusal now:sarcasm ours:refusal
7 calls-names ever:shouting now:vulnerable ours:bare-refusal says:just-listen says:who-owns says:yes
6 heat:3 last:prevention last:stock many-turns now:rejects now:repeats ours:prevention reply:unsure trouble-last we-just-said:pending
5 deed done:apologize ever:accepts ever:rejects glad-sign ours:apology reply:short
4 ever:asks-human ever:repeats ever:security ever:urgent heat:2.5 just:acknowledge last:empathy now:asks-human now:misunderstood ours:defensive ours:policy says:whose-it-is
3 asks:who last:vague-promise negative now:broken-promise ours:vague-promise rising says:asks-news says:own-doing turns:3 we-just-said:says-back
2 ever:misunderstood
-2 says:digs-in
-3 done:ask ever:legal ever:thanks ever:venting last:non-apology now:churn ours:question says:request
-4 asks:fact cheerful done:offer-options ever:churn ever:profanity ever:publicity limit-twice now:legal now:wants-answer ours:non-apology ours:remedy question says:same-again says:when-mine specific trails-off
-5 answered-us apologized-twice chose done:act-and-explain ever:wants-answer ever:wants-remedy few-words first-contact ours:action ours:pass-the-buck reply:calm says:go-on-then says:help-me says:tangled third-turn timed we-just-said:anything-else we-just-said:checks
-6 just:take-ownership last:ownership now:safety-incident promise:pending reply:answers reply:bare reply:nod says:either says:go-ahead turns:4 we-leave-it-open we-said:anything-else
-7 asks:deed last:pass-the-buck now:accepts now:publicity promise:due-today reply:facts reply:takes-it says:cancels we-said:final
-8 ask:open asks:when-mine loud reply:thanks same-demand we-said:checks
-9 fault just:answer last:explanation says:insult-to-you says:not-my-point signs-off we-just-said:final we-said:confirm
-10 gave-data heard-twice reply:opens-well says:coming-at-all says:vows-to-go-on says:when says:will-wait
-11 ever:violence now:violence reply:gives-data we-wrote
-12 now:access-need offered-twice reply:picks system-last turns:2
-13 says:goodbye says:no-complaint
-14 reply:goes-on says:orders-a-change
-15 our-turn-last says:gives-credit says:worked
-16 ever:access-need just:set-boundary we-just-said:limit
-17 convoluted ever:resolved now:resolved
-19 done:set-boundary we-said:limit
-26 says:false-alarm
`,
    pairs: `
15 negative&tagged now:wants-answer&at-us
14 at-us&warm:1
12 negative&we-asked we-asked&warm:2
11 asks:fact&deed we-wrote&question
10 asks:fact&at-us asks:fact&warm:2 first-contact&tagged negative&warm:0
9 negative&now:thanks
8 we-wrote&asks:fact we-wrote&now:wants-answer
7 few-words&deed first-contact&now:venting long-story&warm:0 question&at-us we-wrote&negative
6 cheerful&warm:2 long-story&now:thanks question&we-asked tagged&warm:3 we-wrote&warm:1
5 deed&at-us first-contact&at-us now:venting&asks:fact now:wants-answer&deed question&now:thanks question&warm:1 we-asked&now:wants-answer
4 few-words&cheerful first-contact&now:thanks now:thanks&asks:fact now:venting&at-us now:wants-remedy&warm:3 we-asked&asks:fact we-wrote&cheerful we-wrote&deed we-wrote&long-story
3 now:venting&warm:2 now:wants-remedy&warm:0 tagged&now:wants-answer we-wrote&few-words
2 deed&warm:0 first-contact&warm:2
-3 at-us&warm:2 we-asked&warm:1 we-asked&warm:3 we-wrote&at-us we-wrote&now:thanks
-4 cheerful&warm:0 deed&cheerful few-words&warm:1 negative&now:venting negative&now:wants-remedy now:wants-answer&warm:0 tagged&asks:fact we-wrote&warm:2
-5 first-contact&negative negative&warm:2 now:wants-remedy&warm:1 now:wants-remedy&warm:2 tagged&we-asked
-6 at-us&warm:3 first-contact&cheerful first-contact&few-words negative&now:wants-answer now:thanks&at-us tagged&cheerful tagged&few-words tagged&now:thanks
-7 negative&question
-8 cheerful&at-us
-9 first-contact&asks:fact now:thanks&cheerful question&asks:fact
-10 few-words&we-asked first-contact&now:wants-answer
-11 first-contact&warm:0
-13 first-contact&question negative&deed
-14 asks:fact&warm:0
`,
    words: `
19 every
18 sinc was
17 <duration> becaus
16 she
15 thi
14 me
13 peopl
12 a not:a who
11 just
10 all i sat so writ
9 actual ask gone honest now that
8 past somebody someth wait whol
7 get like not:to not:want pric show star us you
6 fami had human kid my not:for not:i real rent servic until walk we went
5 ago am answer bed by dead everyth final fourth front hard hope key laptop line long lot not:any not:even not:more seat second set story tabl them time up visit week wonderful would
4 <clock> <money> already another big business class clean code come desk did else engineer fat flat got hold job lock lunch moron newborn next not:know not:no not:pay not:put not:real not:that not:work paper pleas red rest said serious short singl sleep someon thes thru told try used vet watch water
3 across angry any arriv bar been both bread broken checkout chip company contract cost decent delivery exact exam face full holiday joke lamp mayb men music not:and not:anyth not:like not:money not:show not:up not:why not:word note number oh our ring self sent size small sofa staff stand start status take their tir to took updat voic were what window wrot
-2 your
-3 being bit bless brilliant bucket chang confirm crew delet file gift gray id ignor includ it left lemon look main near none normal not:<number> not:complaint not:photo not:which okay omg plus printer question reset roofer row settl slag some under wonder x yourself
-4 <?> address after alway an anyway befor bet birthday bought bring brother christma credit itself know morn mov not:ask not:could not:found not:from not:good not:the not:you old plac problem repeat reply return round screen sure telly till touch weekend wher which wish worth yes
-5 <url> appreciat believ door enough ever found give if kind kitchen lad leav let mail mom not:call not:read not:with off paid phon photo possibl roll same shift turn
-6 connect fair go going grand its last many need no ok own send sort talk then wife
-7 <handle> back good haha has in. littl new not:charg see
-8 form hi much plan sorry
-9 <date> he hello still thank year
-10 free work
-12 <id> doe when
-13 on or will
`,
    ours: `
9 be
8 pleas
7 account
6 do number we
5 hear thank would
4 #name# has he list need offer time understand us
3 apologiz been help late log not:the ready report to what without
-3 adeyemi apology confirm did form goe name not:you oh right ring so someth thru under watch
-4 bill call card done happen now photo send the want
-5 are book from go mr no then they thi you
-6 <date> both by could if put
-7 here is of
-8 and have me
-9 <number> or
-10 will
`,
  },
  apologize: {
    bias: -17,
    facts: `
28 promise:overdue
25 tagged
19 ever:broken-promise says:service-failure
17 ever:accepts
16 asks:who
14 offered-twice reply:throws-back several-sentences
13 deed
12 asks:why says:but sent-round
11 ever:publicity last:pass-the-buck ours:gratitude says:money says:who-owns we-said:one-moment
10 now:repeats now:venting reply:short says:whoever-can
9 heat:3 ours:pass-the-buck says:correction timed we-just-said:says-back
8 asks-and-goes-on ever:ignored heat:0.6 last:cold long-story says:asks-options
7 ever:shouting fault says:denied-back tangled
6 asks:scorn ever:misunderstood last:defensive last:stock now:misunderstood now:publicity ours:defensive says:when-mine
5 ever:rejects last:upsell malfunction now:legal ours:cold says:coming-at-all says:do-it says:not-my-point
4 done:ask heat:1.5 negative note:closed now:ignored ours:question ours:upsell says:asks-news we-just-said:one-moment we-just-said:sends-off we-just-said:soon we-said:sends-off we-said:soon
3 asks:fact just:apologize last:apology turns:5
-4 calm-question ever:safety-incident ever:softening ever:violence just:restate last:restatement many-turns now:softening ours:refusal says:cancels says:go-ahead says:request unfinished
-5 ask:open heat:2 just:acknowledge just:take-ownership last:bare-refusal last:empathy last:ownership last:reassurance now:violence reply:facts reply:picks same-demand says:orders-a-change says:tangled specific we-just-said:checks we-said:anything-else we-said:confirm
-6 ever:thanks now:private-data reply:opens-well says:own-doing says:when says:yes we-just-said:final we-said:asks-for we-said:pending
-7 asks:what-now done:acknowledge done:offer-options ever:access-need ever:churn ever:wants-answer first-contact last:refusal now:abuse now:thanks ours:empathy ours:remedy we-just-said:anything-else we-said:final
-8 calls-names done:take-ownership ever:vulnerable loud our-turn-last ours:ownership promise:pending rising says:legal-step trouble-last turns:3
-9 ours:reassurance reply:goes-on
-10 reply:no says:more-to-come signs-off we-asked we-wrote
-11 asks:when ever:urgent now:accepts
-12 done:set-boundary just:set-boundary now:resolved now:safety-incident says:vows-to-go-on we-just-said:limit we-said:limit
-13 now:self-harm says:goodbye
-14 cheerful ever:self-harm
-15 reply:calm turns:2
-16 apologized-twice burst ever:resolved first-words says:will-wait trails-off
-17 heard-twice third-turn
-18 convoluted says:not-now
-19 now:security says:either
-20 says:no-complaint
-21 says:false-alarm
-23 says:still-writing
-24 ever:security
-26 says:insult-to-you
-34 says:gives-credit
`,
    pairs: `
26 negative&tagged
18 negative&warm:0
17 tagged&warm:1
16 tagged&deed
15 first-contact&deed negative&few-words
14 we-wrote&asks:fact
12 tagged&at-us
11 first-contact&tagged negative&now:venting
10 at-us&warm:1 first-contact&now:venting
8 few-words&deed negative&now:thanks question&now:wants-remedy
7 asks:fact&warm:1 few-words&warm:1 now:thanks&warm:1 now:wants-answer&at-us tagged&now:wants-remedy we-wrote&now:wants-answer we-wrote&question
6 asks:fact&warm:2 deed&warm:2 first-contact&warm:2 now:wants-remedy&warm:3
5 first-contact&long-story long-story&warm:1 long-story&warm:3 now:venting&warm:1 now:venting&warm:3 question&warm:2 tagged&asks:fact tagged&warm:3 we-asked&asks:fact we-asked&now:wants-answer we-wrote&negative
4 at-us&warm:2 deed&warm:3 long-story&now:thanks now:venting&deed we-wrote&warm:1
3 first-contact&at-us
-3 deed&warm:0
-4 few-words&cheerful first-contact&cheerful first-contact&now:thanks long-story&warm:2 now:thanks&deed now:wants-answer&warm:1 question&warm:0 we-wrote&warm:3
-5 now:wants-remedy&warm:2
-6 first-contact&question long-story&asks:fact negative&now:wants-remedy negative&warm:2 we-asked&warm:1 we-wrote&now:venting we-wrote&warm:0
-8 few-words&asks:fact few-words&warm:0 we-wrote&at-us
-9 negative&now:wants-answer now:thanks&warm:0 question&deed we-wrote&deed
-10 asks:fact&now:wants-answer asks:fact&warm:0 at-us&warm:0 at-us&warm:3 cheerful&warm:1 few-words&we-asked first-contact&now:wants-answer tagged&warm:0
-11 negative&warm:1 question&now:wants-answer
-12 first-contact&asks:fact
-14 deed&cheerful
-15 first-contact&warm:0
-16 tagged&cheerful
`,
    words: `
22 took
19 sent
18 ask
17 room told
16 had no
15 was
14 <money> another said sinc
13 left thi
12 gone miss now paid peopl show wait
11 a door in
10 check did not:no not:work wrot
9 <number> alon already great its job order third
8 also back becaus got i nobody not:call pay person phon same twic walk who
7 an anyth bar breakfast came clos different for garden given just laptop late line long next not:and not:got read she sign why wrong
6 away bed day deaf driver every it laugh lot must not:at not:even off page past plac pleas pool pric sat star the time until water wors
5 <clock> actual app car child choic clean company dm each empty full goe have him hotel lamp life lol not:bill not:book outsid pictur point question rent say sea seat set system tabl them trainer treadmill try updat used voucher waiter
4 <handle> android bill bought cake call camera charg checkout class clown cm colleagu could disappoint discount exam father fish friend front funny hard human loud manager map mark mistak mother neighbor not:again not:him not:mention not:other not:said not:time not:to not:wheel not:when park plat ring salad self server size somebody son stand still suitcas swell taken than top towel unpaid view whil
3 his ill over
-3 all usual wheelchair
-4 <id> again approv around baby chang chap christma computer conferenc count dear dog early excellent first gas give gorgeous green hate hurry into leav match much my okay play refund repeat saw settl spell thru toddler touch valu week wonder would
-5 anyway black boss bye enough fair feel forget form gave guy kind legend log many not:another not:charg not:door not:ever not:on not:stop not:the of reset respect season silly then too we wife
-6 alright bet do done hear hospital kid not:<number> not:about not:photo not:your quiet roll should shout shut someth sort swap ther thos unless useless van with work
-7 alway as be better brother credit fix going morn not:need not:only not:you paper sister sorry start town wher
-8 <url> best card hello man need not:it quick shall talk us whoever
-9 are com found free here littl mov new night year
-10 bank befor if keep mom plan see till to
-11 am bit can cross doe good thing you
-12 from last not:my ok or
-13 know
-16 thank
-17 on right
-20 <date>
-25 will
`,
    ours: `
16 pleas
9 your
8 be hi
7 cancel our
6 account between let on phon request take train
5 as day job not:to out try which
4 an check contact depot late process was
3 dear
-2 will
-4 a all anyth back both go night own up why work
-5 again am from have in may that them then
-6 ask morn now of off tell yes you
-7 <clock> if what
-8 mr
-9 <number> can or
-10 and
-11 is
-12 <duration>
-15 i
-16 it
`,
  },
  "take-ownership": {
    bias: -24,
    facts: `
60 says:who-owns
44 sent-round
36 asks:who
22 promise:overdue
18 we-just-said:sends-off we-said:sends-off
17 asks:scorn
14 note:handed-on timed
13 says:go-on-then says:whoever-can
12 ever:ignored ever:legal note:closed says:service-failure tangled
11 last:pass-the-buck ours:pass-the-buck
10 at-us last:vague-promise now:legal ours:vague-promise
9 tagged
8 ever:repeats now:venting ours:gratitude several-sentences turns:5
7 done:ask ever:churn ever:shouting heat:3 ours:question
6 asks:deed ever:broken-promise heat:0.6 just:apologize last:apology last:cold last:follow-up last:re-ask now:ignored now:repeats ours:follow-up reply:insists we-just-said:soon we-said:one-moment we-said:soon
5 apologized-twice asks:how-start deed just:take-ownership last:ownership last:repetition offered-twice ours:re-ask ours:repetition reply:names-time reply:nod says:money
4 ever:accepts ever:publicity ever:sarcasm heat:1.5 negative now:sarcasm says:same-again
3 done:take-ownership now:churn ours:ownership says:asks-how says:but says:do-it says:whose-it-is
2 done:act-and-explain ours:action question says:request
-2 ours:cold
-3 asks-and-goes-on asks:news done:apologize ever:softening just:let-vent last:defensive now:abuse now:rejects now:softening now:wants-answer ours:apology ours:defensive reply:bare reply:short rising says:either we-just-said:tell-me
-4 ever:abuse ever:misunderstood heat:0.3 just:answer just:restate last:explanation last:refusal last:restatement now:violence numbered-part ours:policy promise:due-today reply:will says:legal-step says:not-my-point says:unnamed says:worked system-last turns:3 we-just-said:checks we-just-said:final we-said:pending
-5 ever:security ever:violence just:ask just:offer-options last:question last:remedy ours:bare-refusal reply:goes-on reply:no reply:opens-well reply:picks reply:takes-it reply:thanks says:asks-news says:look-up we-said:checks we-said:says-back
-6 done:let-vent done:offer-options ever:thanks ever:urgent last:reassurance now:accepts ours:remedy reply:yes says:digs-in trouble-last turns:4 we-said:final we-said:tell-me
-7 done:set-boundary ever:access-need first-contact just:set-boundary last:bare-refusal now:misunderstood now:resolved promise:pending reply:gives-data says:just-listen says:vows-to-go-on we-asked we-just-said:limit we-said:limit
-8 asks:what-now asks:when ever:resolved ever:venting few-words now:safety-incident now:security says:correction signs-off
-9 calls-names cheerful convoluted first-words now:access-need our-turn-last says:help-me says:own-doing
-10 ever:safety-incident ever:self-harm now:self-harm says:orders-a-change says:tangled says:wants-an-ear
-11 burst gave-data turns:1 turns:2
-12 says:false-alarm says:no-complaint says:will-wait third-turn
-13 trails-off unfinished
-15 says:not-now
-16 says:goodbye
-17 says:asks-options
-18 says:more-to-come we-wrote
-20 says:gives-credit says:still-writing
-27 says:insult-to-you
`,
    pairs: `
15 negative&warm:0
14 first-contact&now:venting
10 at-us&warm:1 tagged&deed
8 now:wants-answer&at-us tagged&at-us tagged&warm:1 we-wrote&asks:fact
7 few-words&deed first-contact&tagged negative&tagged now:venting&deed we-wrote&now:wants-answer
6 asks:fact&warm:2 question&at-us
5 first-contact&warm:1 long-story&question long-story&warm:1 tagged&now:venting
4 few-words&warm:2 first-contact&warm:2 negative&few-words negative&now:venting negative&question now:wants-remedy&cheerful question&warm:2
3 deed&warm:3 first-contact&deed negative&now:thanks now:wants-answer&deed question&now:thanks question&now:venting tagged&warm:3 we-asked&warm:2 we-wrote&few-words
2 asks:fact&at-us now:thanks&now:wants-answer tagged&now:wants-remedy
-3 at-us&warm:0 cheerful&warm:1 long-story&now:venting long-story&now:wants-answer negative&warm:2 we-asked&deed
-4 few-words&asks:fact negative&warm:3 now:wants-answer&warm:0 question&tagged tagged&now:wants-answer we-wrote&we-asked
-5 at-us&warm:3 long-story&now:wants-remedy negative&asks:fact negative&at-us negative&now:wants-answer question&now:wants-answer
-6 asks:fact&deed deed&cheerful few-words&warm:0 negative&warm:1 tagged&cheerful we-asked&warm:0
-7 asks:fact&warm:0 first-contact&few-words question&warm:0
-8 deed&at-us first-contact&asks:fact first-contact&now:wants-answer now:wants-remedy&deed we-wrote&warm:0
-9 tagged&warm:0
-10 we-wrote&now:venting
-11 asks:fact&now:wants-answer negative&now:wants-remedy
-12 question&asks:fact
-14 first-contact&warm:0
`,
    words: `
14 person
13 told
12 me third took who
11 has sent thi was
10 a job ring
9 great had read room
8 and left nobody now over
7 clos got it liv mo not:again number sign sinc
6 <money> account an back becaus day did door for is its long manager meter miss not:has not:person not:work paid somebody
5 actual ask both case each front gone hold hole into lock look name not:a not:it not:when said same sat say
4 alon away been brain by click clown colleagu company complet contract fill happen hav late leak line mistak not:<date> not:email not:time note past peopl plat promis show site them time unpaid waiter watch water websit word
3 after am angry at bar belong bill bless broken cake call camp certificat chef clean clear color depart desk died downstair empty every everyth exam fridg garden given go goe grandmother hand have instead jo joke laugh lean like meet money newborn not:<duration> not:book not:call not:like not:me not:of not:ther not:was our phon poor reception recommend rent restart roof send server set someon suitcas technical their then toilet very we
2 email wrot
-2 ignor useless
-3 <url> ad aid anyway arriv ate button buy chair com come declin else fair find fourteen good guy hello if in. leav legend lemon light lose made man match mom much my no not:be not:here not:just not:real not:stop not:what not:why option pack part plastic quick quiet red refund reset shall slept sock swap taken the under want why wife work you
-4 <?> about alway any bus came driv ever gate hang home kid last mak not:about not:after not:done not:know not:phon not:say only put real replac roll shout sister some sort stay think town until were with
-5 best card doe done end here mov not:am not:need not:now not:to not:writ other screen see shop should till try van way will would
-6 bought give hi let littl not:at not:i photo shut start us year
-7 from he just new not:in of on or someth sorry talk when
-8 <date> night off what
-9 as fine keep know right
-10 befor thing
-11 need not thank ther
-12 ok
-13 bit
-15 be
`,
    ours: `
10 be
9 will
8 contact team
7 an hello
6 for
5 #name# apologiz engineer may they
4 inconvenienc look number our pleas restart was who
3 account cancel dear has log myself not:go not:here not:to out reach status technician the their touch
-3 approv confirm cours doe give had hold line morn mr not on tell up yes
-4 a after am at back i in to way you
-5 <money> can chang could go it no
-6 book or sorry your
-7 and that would
-8 like
-9 <duration> <number>
-10 is of
`,
  },
  restate: {
    bias: -34,
    facts: `
49 says:tangled
38 convoluted
29 says:correction
28 now:misunderstood
26 ever:misunderstood
19 says:but
15 asks:how-start we-said:says-back
14 tangled
13 says:not-my-point
12 says:asks-how
9 reply:no
8 reply:opens-well rising says:request says:unnamed
7 asks:deed cheerful ever:shouting long-story ours:cold same-demand sent-round we-just-said:says-back we-named-a-time
6 asks:why last:reassurance says:cancels
5 done:let-vent ever:legal fault just:restate last:restatement now:legal ours:policy reply:throws-back says:digs-in says:go-on-then says:help-me says:who-owns we-said:tell-me
4 just:acknowledge last:empathy note:handed-on ours:reassurance reply:yes signs-off
3 heat:1 just:apologize last:apology now:accepts now:wants-remedy reply:short says:denied-back says:either we-just-said:final
2 ask:open chose done:act-and-explain just:answer just:let-vent last:explanation negative ours:action reply:takes-it says:orders-a-change we-just-said:tell-me we-said:final
-2 burst ever:profanity now:ignored now:private-data trails-off we-just-said:sends-off we-said:sends-off
-3 asks:who calls-names done:answer done:offer-options ever:churn ever:sarcasm ever:security ever:thanks ever:wants-answer full-marks just:offer-options last:remedy last:vague-promise now:churn now:rejects now:sarcasm now:wants-answer numbered-part ours:explanation ours:remedy ours:upsell ours:vague-promise promise:pending reply:bare reply:unsure says:false-alarm says:go-ahead says:service-failure we-asked we-just-said:asks-for we-just-said:soon we-said:asks-for we-said:soon
-4 apologized-twice asks:when done:apologize ever:private-data ever:self-harm last:follow-up last:pass-the-buck now:resolved now:safety-incident now:self-harm now:shouting now:thanks now:urgent our-turn-last ours:apology ours:follow-up ours:pass-the-buck says:when-mine says:yes we-just-said:pending
-5 done:set-boundary ever:accepts ever:resolved ever:safety-incident heat:2.5 just:ask just:commit-timeframe just:set-boundary last:question last:refusal last:timeframe now:asks-human ours:stock promise:overdue reply:names-time reply:will says:coming-at-all says:same-again says:whoever-can we-just-said:confirm we-just-said:limit we-said:confirm we-said:limit we-said:one-moment
-6 done:acknowledge ever:asks-human ever:urgent ever:venting feels last:gratitude loud offered-twice ours:empathy ours:refusal reply:nod says:wants-an-ear
-7 malfunction now:access-need reply:calm says:gives-credit says:worked we-just-said:anything-else we-said:anything-else we-said:pending
-8 done:commit-timeframe ever:access-need ever:ignored ours:timeframe says:insult-to-you says:no-complaint
-9 first-words heard-twice heat:1.5
-10 asks:when-mine gave-data says:goodbye says:still-writing says:will-wait timed
-11 at-us heat:0.6 says:when third-turn turns:3
-12 ever:vulnerable many-turns specific tagged
-13 turns:1
-14 says:asks-options turns:4
-15 glad-sign
-16 we-wrote
-19 first-contact says:not-now
`,
    pairs: `
17 long-story&asks:fact
11 long-story&warm:0
10 long-story&question
9 asks:fact&warm:1
8 asks:fact&deed
7 long-story&now:wants-answer negative&now:wants-remedy
6 first-contact&asks:fact
5 long-story&now:wants-remedy now:wants-remedy&deed question&deed we-asked&asks:fact we-wrote&now:venting
4 asks:fact&at-us few-words&warm:1 first-contact&long-story first-contact&negative first-contact&now:wants-remedy long-story&at-us negative&long-story negative&warm:1 we-asked&warm:1
3 now:thanks&at-us now:thanks&cheerful now:thanks&few-words now:thanks&warm:2 now:venting&warm:2 now:wants-answer&warm:1 question&asks:fact question&at-us we-asked&deed we-wrote&cheerful we-wrote&now:thanks
2 first-contact&question long-story&cheerful long-story&we-asked now:wants-answer&deed now:wants-remedy&warm:2
1 we-wrote&deed
-2 now:thanks&deed now:thanks&warm:0 now:venting&asks:fact now:wants-answer&warm:0
-3 first-contact&warm:0 first-contact&warm:3 long-story&warm:2 long-story&warm:3 negative&tagged now:venting&deed now:wants-remedy&warm:3 we-wrote&few-words we-wrote&now:wants-answer we-wrote&now:wants-remedy we-wrote&question
-4 asks:fact&now:wants-answer at-us&warm:1 few-words&asks:fact first-contact&now:venting long-story&now:thanks now:thanks&asks:fact tagged&warm:0 we-wrote&asks:fact
-5 asks:fact&warm:2 few-words&warm:0 first-contact&deed first-contact&now:thanks first-contact&warm:1 long-story&now:venting negative&now:thanks negative&we-asked we-asked&cheerful we-asked&warm:2 we-wrote&at-us
-6 few-words&we-asked first-contact&tagged
-8 question&now:wants-answer
-11 we-wrote&warm:0
`,
    words: `
18 not
13 what
12 want
10 miss name other
9 not:cancel seat
8 have not:<number> not:one thank
7 both but mov not:what read swap then
6 app go letter me not:the number one only thing unless way
5 aye bit chang credit invoic mail my not:old not:on person return stop the wrong
4 about again bag begin child correct different doubl excess him hope love myself not:return of paid plac pleas site that them third thought touch why
3 android as bedroom big cover cry did dog down fine flight friend going got keep key leav less most not:all not:be not:could not:i not:leav not:lose not:only not:our not:say not:stop orang owe pay peopl policy rather road say scan slept step think use warm wash wrot x
2 abov apart black book case cat clos collect connect contractor dear delivery except export face feel fourth give his land liv log maintenanc month music neighbor not:again not:am not:charg not:day not:phon not:pric not:read not:until o'clock off offic over plan right singl split sure tell well worth
-2 actual afternoon also between boot box bus check contract date even girl hard hav ill job look lot make none not:another not:are not:hand not:hear not:money not:thank not:think not:why not:word photo printer sat somebody sometim soon spa star tabl though turn view wait wed whil whol word
-3 <id> ah already alright anyon anyth ask been could decent dry extra fair front happen he home if its lunch money much nice not:book not:even not:for not:more not:my not:slept not:thi not:want ok patient pric said saw send short show stand start stood than up walk watch we wors year
-4 <clock> account bad call do for good great help last like morn mother night not:about out quick second she someon staff till very was work your
-5 befor came desk everyth just not:at now sinc still talk who would
-6 <handle> all her not:of ther too
-7 <?> how open our room to with
-8 by in not:it on
-9 <duration> at not:a time
-10 can every
-11 had
-12 <date> will
-15 thi
-18 a
`,
    ours: `
10 your
9 have
7 different return
6 <duration> cancel
5 are home like of that want
4 as confirm for got rais request sure updat
3 <id> address am certain class contract gray in more not:work pair query seat set thru to understand wonder you
2 #prs_org# charg desk listen me name not:that room so thes understood writ
-2 car engineer hold how know morn not only referenc same what without
-3 #name# <?> <clock> <number> anyth be could has hear if may mr not:it now try under yes
-4 about been else look or we
-5 back not:the on take the time
-6 can is they
-7 pleas
-8 do
-15 it
`,
  },
  ask: {
    bias: -32,
    facts: `
35 asks:how-start
32 says:help-me
29 says:asks-how
22 fault
21 tagged
18 convoluted
16 reply:unsure
15 few-words
14 asks:deed reply:opens-well
13 says:same-again
12 now:rejects says:tangled trails-off
11 now:misunderstood
10 ever:misunderstood rising
9 just:apologize last:apology last:reassurance now:accepts
8 ours:reassurance says:orders-a-change
7 ever:ignored just:acknowledge last:empathy reply:thanks says:but
6 answered-us reply:names-time signs-off trouble-last
5 ever:rejects falling just:let-vent last:re-ask malfunction now:wants-remedy ours:re-ask reply:facts reply:gives-data we-just-said:tell-me
4 ever:wants-remedy reply:takes-it says:request
3 done:acknowledge ever:broken-promise ever:softening now:broken-promise now:softening now:vulnerable our-turn-last ours:empathy says:no-complaint says:unnamed says:vows-to-go-on
-3 at-us done:apologize just:commit-timeframe last:follow-up last:timeframe note:closed now:abuse ours:apology reply:goes-on says:legal-step we-just-said:checks we-just-said:one-moment
-4 asks:news ever:abuse ever:access-need ever:asks-human heat:2 now:asks-human numbered-part reply:will says:either
-5 ever:thanks heard-last just:set-boundary last:pass-the-buck last:upsell now:publicity now:safety-incident now:thanks offered-twice ours:follow-up ours:pass-the-buck ours:upsell third-turn we-just-said:limit we-just-said:soon we-said:checks we-said:soon
-6 asks-and-goes-on chose done:answer done:commit-timeframe done:set-boundary ever:publicity ever:urgent gave-data last:refusal now:security ours:explanation ours:timeframe reply:no reply:yes says:service-failure says:wants-an-ear says:whose-it-is we-just-said:anything-else we-said:anything-else we-said:limit
-7 asks:what-now done:offer-options note:handed-on now:access-need now:private-data now:repeats now:shouting ours:refusal ours:remedy says:digs-in specific timed we-just-said:asks-for we-leave-it-open
-8 asks:who calls-names ever:safety-incident ever:security reply:nod says:own-doing says:yes turns:4 we-just-said:pending
-9 ever:repeats ever:venting first-contact full-marks reply:calm says:insult-to-you says:whoever-can unfinished we-said:asks-for we-said:pending
-10 heard-twice loud says:false-alarm says:go-ahead several-sentences turns:5
-11 asks:when-mine first-words reply:bare we-just-said:confirm
-12 glad-sign now:resolved says:goodbye says:more-to-come says:when-mine says:worked turns:3 we-said:confirm
-13 ever:resolved heat:1
-14 says:gives-credit says:not-now says:who-owns
-15 ever:vulnerable many-turns says:still-writing says:will-wait
-16 says:asks-options
-17 says:when sent-round
-23 we-wrote
`,
    pairs: `
20 first-contact&few-words
14 first-contact&tagged negative&tagged
13 tagged&warm:1
12 first-contact&asks:fact
11 negative&few-words we-wrote&now:thanks
8 deed&cheerful first-contact&now:wants-remedy
7 now:venting&at-us question&now:wants-answer tagged&asks:fact tagged&warm:2 we-asked&warm:1
6 asks:fact&warm:0 long-story&now:wants-answer question&asks:fact question&warm:0 tagged&at-us
5 at-us&warm:3 long-story&asks:fact long-story&warm:0 negative&now:thanks now:thanks&deed tagged&now:venting we-wrote&deed
4 at-us&warm:1 at-us&warm:2 cheerful&warm:3 few-words&warm:0 first-contact&now:wants-answer long-story&question negative&now:venting now:thanks&at-us now:wants-answer&deed tagged&deed
3 deed&warm:1 few-words&warm:1 first-contact&warm:1 negative&warm:1 now:wants-answer&warm:3 now:wants-remedy&warm:0 we-asked&asks:fact
2 deed&at-us now:venting&deed
-3 asks:fact&at-us negative&now:wants-answer we-asked&at-us
-4 few-words&asks:fact few-words&we-asked negative&we-asked now:thanks&few-words now:wants-answer&at-us now:wants-answer&warm:1 now:wants-remedy&warm:3 question&few-words question&warm:1 we-asked&warm:0
-5 deed&warm:3 negative&warm:2 now:thanks&we-asked question&warm:2 tagged&now:thanks we-asked&cheerful we-asked&now:wants-remedy we-wrote&at-us we-wrote&now:wants-answer we-wrote&now:wants-remedy
-6 asks:fact&warm:1 long-story&warm:1 now:thanks&asks:fact
-7 question&now:wants-remedy
-8 asks:fact&now:wants-remedy cheerful&warm:0 few-words&cheerful now:wants-answer&now:wants-remedy we-wrote&warm:0
-9 first-contact&warm:2
-11 tagged&cheerful
-12 first-contact&deed we-wrote&asks:fact
-13 tagged&warm:0 we-wrote&few-words
-14 first-contact&now:thanks
-15 at-us&warm:0
`,
    words: `
16 need
14 <handle> try
13 one
11 book
10 invoic my not:the phon
9 call light normal not:more someth
8 bought other some took
7 like miss morn move not not:what printer red show
6 already around big black else fine insuranc music not:get not:one off ok our page paid parcel reset sold tablet than way what
5 as aye ceil coat dad down drip each hi idea it leg much not:any not:cancel not:in not:my only order over return row screen thank then think updat window
4 after blink brok car case cheer computer cost customer dead doing done doubl error even ex friend from funny gone job keyboard kitchen later log love mayb me month nois not:app not:make not:show not:ther not:which plac plain problem rather safe size sock stat street sure them third tip trad type used want x yes
3 annek bedroom boat but clos connect cover curtain dear delet for lad laptop long lost made not:chang not:down not:hous not:old not:on not:so not:thing not:your open orang paint pay pour replac shop site swap tbh telly thought wash watch which worm
-3 <money> <url> address afternoon aid alright attach brilliant charg complet contact crack empty expir fall fix front full just lindqvist main messag night not:came not:doe not:me not:put not:right not:want now option pick repair ring roll somebody till top well wrot year
-4 a account ahead back bed best between bill boss check coffe cross deliver desk everybody fourth free garden gave gorgeous happen if ill land legend lock make many never nice not:<date> not:<duration> not:at not:baby not:do not:good not:hear not:is not:not not:read not:to not:with of pleas post question real roof set she so still super tabl thick us
-5 anyth being cry email end great human in know languag mom moon next not:befor not:it not:thank not:that sent soon sort tell that van view wed without wrong your
-6 am are arriv becaus com confirm found girl good got money mother not:about not:am not:you on or said sat send someon stay talk thi told very water you
-7 and came nobody not:a not:all not:and photo quick rough second short voucher walk
-8 bank befor did here home kid not:have when
-9 day first man not:for see to wait
-10 <clock> can had noth
-11 do everyth is who
-12 by was
-13 <duration>
-16 <date>
-17 at will
`,
    ours: `
11 which
10 hi
9 your
8 get
7 no
6 like out put
5 <?> different is of problem
4 address cours fami pleas real sort updat wher would
3 <email> again and bottom date flat match mrs oh small still sure
-3 account fix happen he hour morn never night referenc return
-4 <money> be between chang did do for help on take then thi time will
-5 an anyth back now plan
-6 else that ther
-7 <number> can not
-8 the
-17 i
`,
  },
  "offer-options": {
    bias: -31,
    facts: `
65 says:asks-options
28 asks:what-now
19 last:refusal
18 ours:refusal
16 last:bare-refusal
15 ours:bare-refusal
14 now:access-need
13 says:own-doing specific
12 ever:access-need ever:wants-remedy fault
11 ever:accepts ever:rejects offered-twice
10 malfunction many-turns
9 ever:urgent last:repetition negative ours:repetition
8 now:rejects reply:declines says:either
7 done:apologize ours:apology reply:throws-back says:money
6 asks:why done:offer-options ever:abuse heat:3 now:abuse now:urgent now:wants-answer ours:remedy says:unnamed
5 ever:broken-promise just:restate last:pass-the-buck last:prevention last:reassurance last:restatement ours:prevention ours:re-ask promise:due-today reply:gives-data says:look-up signs-off we-named-a-time
4 ever:vulnerable reply:names-time says:same-again
3 done:ask few-words just:apologize last:apology now:shouting now:venting ours:question question says:yes
-2 done:acknowledge ours:empathy reply:insists
-3 asks:news burst deed ever:self-harm ever:thanks full-marks heard-last last:gratitude last:vague-promise limit-twice now:repeats now:self-harm numbered-part ours:upsell ours:vague-promise reply:bare rising says:all-well says:asks-how turns:2 we-just-said:anything-else we-just-said:soon we-said:pending we-said:soon
-4 at-us done:restate ever:misunderstood ever:sarcasm ever:wants-answer heat:2.5 just:answer last:cold last:explanation now:misunderstood now:private-data now:safety-incident now:sarcasm ours:condescending ours:restatement ours:stock says:go-on-then says:legal-step says:not-my-point says:will-wait several-sentences turns:5 we-said:anything-else we-said:one-moment we-said:says-back
-5 done:answer ever:safety-incident ever:shouting heat:0.6 just:let-vent last:stock ours:explanation ours:non-apology promise:overdue promise:pending reply:no reply:short same-demand says:when-mine says:worked sent-round timed turns:4 we-just-said:final we-just-said:tell-me
-6 asks-and-goes-on done:let-vent ever:private-data heard-twice now:asks-human now:security now:thanks ours:reassurance says:but says:do-it system-last turns:1 we-just-said:one-moment we-just-said:says-back we-said:tell-me
-7 ever:resolved now:resolved ours:follow-up reply:goes-on reply:picks reply:takes-it reply:yes says:asks-news says:request trouble-last we-said:final
-8 ever:asks-human heat:1 heat:1.5 just:set-boundary ours:cold says:false-alarm says:goodbye says:tangled tangled we-just-said:limit we-said:asks-for
-9 convoluted done:set-boundary says:digs-in says:wants-an-ear we-just-said:checks we-said:checks we-said:limit
-10 asks:scorn done:act-and-explain ours:action says:still-writing says:when we-said:confirm
-11 chose ever:security reply:answers reply:facts says:gives-credit
-12 asks:deed reply:nod says:who-owns
-13 asks:when-mine cheerful first-words says:correction says:whoever-can third-turn turns:3
-14 says:go-ahead
-15 asks:who we-wrote
-16 first-contact
-19 says:more-to-come
-25 says:not-now
`,
    pairs: `
13 we-wrote&negative
12 now:thanks&now:wants-answer
11 asks:fact&deed negative&few-words we-wrote&question
10 question&now:thanks
9 at-us&warm:2 now:wants-answer&now:wants-remedy
8 we-wrote&tagged
7 long-story&warm:2
6 asks:fact&warm:2 long-story&at-us
5 few-words&warm:1 negative&warm:0 question&now:wants-remedy tagged&we-asked we-wrote&asks:fact
4 asks:fact&now:wants-answer asks:fact&warm:3 deed&warm:2 first-contact&warm:3 negative&tagged now:venting&asks:fact now:wants-answer&warm:3 question&asks:fact we-wrote&now:venting we-wrote&warm:2
3 deed&at-us few-words&we-asked first-contact&deed now:venting&cheerful now:wants-answer&deed question&warm:0 tagged&warm:1 we-asked&warm:1 we-wrote&long-story
2 now:wants-answer&warm:0 question&tagged
-2 deed&warm:3 negative&question
-3 at-us&warm:1 few-words&warm:0 first-contact&warm:1 negative&warm:3 now:wants-answer&warm:1 question&now:venting we-wrote&warm:1
-4 asks:fact&at-us now:thanks&we-asked question&cheerful we-asked&warm:3
-5 few-words&cheerful first-contact&asks:fact long-story&warm:1 negative&long-story tagged&now:wants-answer we-wrote&deed
-6 at-us&warm:0 cheerful&warm:0 first-contact&warm:0 long-story&asks:fact negative&deed
-7 few-words&now:wants-answer first-contact&now:thanks we-asked&deed we-wrote&cheerful we-wrote&warm:0
-8 first-contact&negative
-9 asks:fact&warm:1 we-asked&asks:fact
-10 first-contact&question
-12 first-contact&tagged
`,
    words: `
11 no
10 else how not:me or red try
9 i make paper ther until
8 littl so voucher way
7 befor bit can ceil choic done not:for not:it other pric some what
6 <money> <number> a all anyth are be blink deaf lamp logo none not:how not:just not:phon off possibl someth than wed without
5 another boot by cancel correct dead give least mistak must new next not:am not:other not:use one pay photo plat repair size we week year
4 <?> <date> absolut across an attach back birthday cabl contract crack either final for girl heat held holiday hope key laptop licens minut morn not:even not:in not:real not:remember not:the not:thi not:with option rate shut siz tablet turkey wall watch whit window wors
3 add already appreciat ask brainless cake christen company cost court crash door dress error every foot forgotten happy home it leav live log made map money not:devic not:do not:either not:i not:on not:sort not:way not:wheel noth obvious page pdf piss plus port printer rais rather reception seller still tube tv whol
-2 enough yes
-3 alway answer b. been bin boss care council dear different direct end expect hand hors insuranc into leed man manager more mother nobody not:anyth not:cancel not:from not:now not:tell not:what not:work number point pull quick rain refund rent rough see ship shout signatur someon son sort spr step text their them thing ticket w water with
-4 <clock> again being bitch bottl branch brilliant card did do face first gave heart him invoic lift not:<duration> not:and not:any not:no not:one not:order not:sleep own reply return right row ta then thought used was wher yourself
-5 address better cover given has liv mom my not:are not:more not:need not:ther now of offic out seat sleep stuff the thes third when whoever writ wrong
-6 <duration> at going great label look lot not not:is peopl roll talk
-7 becaus mail me run stop thi up which you
-8 is not:my person told us will
-9 good if not:<number> phon said send
-10 have he should somebody
-11 am as go they
-12 pleas
-16 day
`,
    ours: `
13 for
8 did
7 #name# give not only that
6 could hello try voucher
5 another number order phon thi which
4 <money> again and app call stor very we wher
3 % <handle> a afraid already befor clear letter log ms not:be not:in off out own person regard side take tell unfortunat until
2 <?>
-2 week
-3 all has he if into is messag not:on not:you thank then was were with within
-4 be both charg here leav on or over return right see shall team up us what
-5 anyth else help no to
-6 let will yes
-7 <number> in
-9 from
-10 now of your
-14 i
`,
  },
  "commit-timeframe": {
    bias: -34,
    facts: `
47 asks:when-mine
38 says:when
31 says:when-mine
27 says:coming-at-all
21 we-just-said:soon we-said:soon
17 reply:picks
16 says:not-now
13 says:either says:go-ahead says:who-owns we-just-said:confirm
12 reply:gives-data
11 says:no-complaint
10 ask:open asks:news reply:facts reply:opens-well we-said:confirm
9 done:act-and-explain ours:action says:will-wait says:yes we-said:pending
7 now:urgent promise:overdue timed
6 ever:repeats ever:wants-answer gave-data just:take-ownership last:ownership
5 just:ask last:follow-up last:question last:repetition many-turns ours:repetition question says:all-well says:asks-news
4 calm-question done:answer heat:1 now:legal now:private-data now:shouting ours:explanation reply:nod says:legal-step specific we-just-said:asks-for
3 chose done:apologize ever:legal heard-last malfunction now:accepts now:churn now:venting now:wants-remedy ours:apology reply:will says:service-failure tangled we-said:says-back
2 ever:churn ever:rejects turns:2
1 just:offer-options last:remedy
-2 heat:0.6 now:abuse now:wants-answer ours:condescending says:denied-back says:same-again signs-off
-3 done:ask ever:abuse ever:misunderstood ever:self-harm fault heat:2 heat:3 last:defensive last:refusal loud note:handed-on now:thanks ours:gratitude ours:question reply:names-time reply:yes says:cancels says:false-alarm says:vows-to-go-on says:worked sent-round
-4 asks:scorn burst convoluted ever:private-data ever:safety-incident ever:thanks falling few-words glad-sign just:act-and-explain last:action last:non-apology last:stock negative now:profanity now:rejects ours:defensive ours:non-apology rising says:asks-options says:just-listen says:still-writing says:whoever-can
-5 ever:asks-human ever:softening ever:venting ever:violence heat:2.5 limit-twice now:access-need now:asks-human now:safety-incident now:softening now:violence reply:unsure same-demand says:do-it says:look-up says:tangled says:unnamed we-just-said:sends-off we-said:sends-off
-6 calls-names done:set-boundary ever:resolved first-words just:set-boundary last:bare-refusal now:misunderstood our-turn-last reply:insists reply:short turns:5 we-just-said:final we-just-said:limit we-leave-it-open we-said:limit
-7 asks:fact ever:accepts feels heat:0.3 heat:1.5 ours:refusal reply:goes-on says:gives-credit trouble-last turns:4 we-asked we-said:final
-8 done:let-vent ever:access-need says:correction says:money says:wants-an-ear third-turn we-said:tell-me
-9 ours:bare-refusal reply:thanks turns:3
-10 ever:wants-remedy says:more-to-come tagged
-11 asks:what-now offered-twice says:goodbye
-12 asks:how-start ours:reassurance reply:no
-13 we-wrote
-15 turns:1
-16 says:insult-to-you
-21 first-contact
`,
    pairs: `
10 negative&asks:fact
9 few-words&we-asked question&warm:1
8 at-us&warm:0 negative&now:wants-answer
7 few-words&now:wants-answer
6 first-contact&negative
5 asks:fact&warm:1 few-words&now:wants-remedy now:wants-answer&deed we-asked&cheerful
4 asks:fact&now:wants-remedy first-contact&now:thanks long-story&warm:2 negative&question question&cheerful we-wrote&few-words we-wrote&tagged
3 asks:fact&warm:2 first-contact&question negative&warm:1 now:venting&warm:3 now:venting&we-asked now:wants-answer&now:wants-remedy now:wants-remedy&warm:0 question&at-us question&deed question&few-words question&now:thanks we-wrote&now:venting we-wrote&warm:2
2 cheerful&warm:0 deed&warm:3 first-contact&cheerful negative&deed now:wants-answer&warm:2
-2 long-story&deed long-story&warm:0
-3 at-us&warm:2 first-contact&asks:fact first-contact&warm:3 long-story&question negative&long-story negative&now:venting negative&warm:0 now:thanks&deed now:wants-answer&warm:0 now:wants-answer&warm:3 now:wants-remedy&warm:2 question&warm:3 we-wrote&now:wants-answer we-wrote&we-asked
-4 deed&warm:2 negative&tagged question&tagged question&we-asked we-wrote&at-us we-wrote&warm:1
-5 asks:fact&cheerful at-us&warm:3 long-story&now:wants-answer now:thanks&asks:fact tagged&warm:0 we-wrote&now:thanks
-6 first-contact&few-words negative&few-words
-7 asks:fact&now:wants-answer first-contact&warm:0 now:thanks&few-words tagged&now:wants-answer we-wrote&warm:0
-8 we-asked&deed we-wrote&negative
-9 asks:fact&warm:0 first-contact&tagged we-asked&now:wants-answer
-12 question&asks:fact
`,
    words: `
20 when
14 by
13 soon
12 <date> date day which
11 <duration> rough
10 be has if
9 short will
8 hear kind past work
7 address yes
6 believ look night not:of not:you
5 <email> <id> approv b. being bucket dear door each even fly given is many not:call not:now not:the or pleas super talk tell whether
4 <clock> account after afternoon ago agre ahead as at broken chang claim clock cours deal dm due expect file great hang hold home not:<number> not:is not:want post reply say school should sound speak stay sure would 👍
3 applic attach bed chip coach com confirm daughter email enough exam fair fall for ghent glass grand grant hav hotel in. kid laptop last left letter lift man manag money morn new not:and not:come not:going not:heard not:in not:off not:person not:phon not:think not:with our page pass priya process quarter queu re reach regard regret ring router same seen serious sleep start status suitcas t. team term then though whos wonder
2 bus cos delivery empty everybody fetch haha hall here hung into might no. not:about not:mean not:put not:say not:water not:week off ombudsman photo scaffold sister toast updat
-2 <money> android box brought end fit from lady lunch machin mail minus not:cancel not:like not:one on one small thi too train voucher whoever
-3 about again answer anyon aye bought branch but correct customer else every everyth finish floor free help ill key later line much must nice not:again not:am not:any not:make not:no not:rang noth number nursery oh old other rest restart swap switch thes they thos thru until watch what wher
-4 app bye certificat cheer could done hard her his invoic not not:at not:me ok order pay peopl plac quick rent reset shut so try wall well were whil
-5 <handle> a all already and ask blink cancel littl not:anyth not:more not:said not:thi own play red shop that think way who
-6 begin open read someth ther year your
-7 not:it of she stop writ
-8 doe got in my see was
-10 the you
-11 no
`,
    ours: `
11 or
10 to yes
9 from
8 and it soon with
7 thi
6 here our
5 get no now send sign want would
4 at back can depot engineer possibl put right their us
3 an apology him his hour know let love morn not:you ok okay prefer ring suit week whichever will
2 both by end file frighten on order process refund same start straight the then thos told up
-2 box card could different doe like mr season voucher
-3 <date> account afraid afternoon again all any apologiz as book contact email got hold number phon that try until
-4 app find hello hi look name take under which
-5 check did may your
-6 <duration> help pleas tell
-8 <?> how
-9 am
`,
  },
  "act-and-explain": {
    bias: -31,
    facts: `
36 reply:picks
34 gave-data
26 reply:gives-data says:go-ahead
19 asks:when-mine says:orders-a-change
16 specific
15 ever:accepts
14 timed
13 ask:open malfunction
12 asks:deed ever:access-need ever:churn just:ask last:question now:safety-incident reply:throws-back
11 now:private-data we-just-said:pending
10 last:pass-the-buck question reply:facts says:do-it sent-round we-just-said:confirm
9 now:security reply:short says:go-on-then
8 just:offer-options last:remedy now:vulnerable says:coming-at-all trails-off we-said:confirm we-said:one-moment
7 asks-and-goes-on now:churn now:wants-remedy reply:declines says:money says:service-failure says:who-owns turns:4
6 apologized-twice done:answer ever:security just:take-ownership last:cold last:ownership now:access-need ours:explanation ours:pass-the-buck promise:pending reply:names-time says:look-up
5 done:commit-timeframe ever:private-data ever:urgent fault few-words now:rejects ours:timeframe we-just-said:asks-for
4 done:apologize ever:safety-incident heat:2.5 ours:apology ours:gratitude says:all-well says:own-doing says:whose-it-is says:yes
3 heat:0.6 many-turns says:cancels tangled
-3 asks:news asks:why ever:profanity ever:resolved last:condescending last:follow-up last:gratitude last:re-ask limit-twice now:profanity ours:condescending reply:bare says:same-again says:unnamed tagged turns:2
-4 asks:what-now done:ask ever:venting last:bare-refusal numbered-part ours:question reply:will rising says:correction says:gives-credit says:insult-to-you unfinished we-just-said:try-now we-said:asks-for we-said:soon we-said:try-now
-5 ever:broken-promise ever:misunderstood heard-last just:let-vent now:asks-human now:self-harm says:help-me several-sentences we-just-said:tell-me we-said:anything-else
-6 burst done:act-and-explain ever:abuse ever:self-harm ever:softening first-words just:acknowledge just:commit-timeframe last:empathy last:stock last:timeframe long-story negative now:resolved now:softening ours:action ours:policy says:asks-how says:false-alarm says:legal-step we-just-said:says-back
-7 cheerful done:let-vent ever:rejects ever:repeats ever:thanks last:vague-promise now:legal ours:bare-refusal ours:cold ours:reassurance ours:refusal ours:vague-promise reply:goes-on system-last turns:5 we-named-a-time we-said:tell-me
-8 ever:legal ever:violence feels heat:1 last:reassurance now:violence says:vows-to-go-on we-asked we-just-said:anything-else we-just-said:checks we-just-said:final we-said:checks
-9 asks:when convoluted now:misunderstood says:will-wait
-10 asks:how-start ever:wants-answer says:digs-in says:still-writing says:tangled says:wants-an-ear we-said:final
-11 ours:follow-up reply:calm turns:3
-12 just:set-boundary now:shouting reply:thanks same-demand says:worked we-just-said:limit
-13 done:set-boundary we-said:limit
-14 reply:insists we-wrote
-15 reply:no says:more-to-come
-17 first-contact our-turn-last turns:1 we-said:says-back
-18 says:not-now
-19 says:goodbye
`,
    pairs: `
22 few-words&we-asked
13 tagged&warm:2
12 we-wrote&few-words
10 now:wants-remedy&warm:1
9 question&now:thanks
8 now:thanks&now:wants-answer tagged&deed
7 first-contact&at-us first-contact&deed first-contact&now:wants-remedy now:venting&asks:fact now:wants-answer&now:wants-remedy question&now:wants-remedy
6 negative&now:wants-answer question&now:wants-answer we-asked&cheerful we-asked&warm:0 we-wrote&tagged
5 at-us&warm:3 few-words&warm:1 negative&deed negative&few-words now:thanks&asks:fact now:wants-answer&warm:3 now:wants-remedy&deed tagged&now:venting tagged&now:wants-remedy tagged&we-asked we-wrote&now:wants-answer
3 deed&warm:2 few-words&now:wants-remedy negative&warm:0 now:venting&warm:2 question&now:venting question&warm:2 tagged&few-words we-wrote&warm:1
2 first-contact&warm:1 we-wrote&now:venting
-3 few-words&now:wants-answer first-contact&now:venting long-story&now:wants-remedy negative&at-us now:venting&warm:3 now:wants-remedy&warm:0 we-asked&now:wants-answer we-asked&now:wants-remedy
-4 asks:fact&now:wants-answer deed&warm:1 few-words&asks:fact long-story&warm:0 negative&we-asked now:thanks&we-asked question&warm:1 we-wrote&warm:0 we-wrote&warm:2 we-wrote&we-asked
-5 asks:fact&warm:2 negative&now:venting negative&now:wants-remedy now:thanks&deed now:wants-answer&warm:0 question&cheerful question&few-words tagged&warm:1 we-asked&at-us we-wrote&negative
-6 at-us&warm:1 long-story&question now:thanks&few-words now:venting&deed question&asks:fact tagged&now:wants-answer we-asked&warm:1 we-asked&warm:2
-7 asks:fact&deed
-8 first-contact&tagged now:wants-answer&cheerful we-wrote&at-us
-9 few-words&deed first-contact&few-words negative&warm:1
-10 tagged&warm:0
-11 negative&long-story we-wrote&deed
-12 we-asked&deed
-17 first-contact&warm:0
`,
    words: `
18 <id>
13 left yes
12 time
11 thi
9 blink if perfect pleas
8 <date> account have how same say send still then useless
7 cancel expect grand move rough
6 ago back bit block enough fine is light month name need not:in photo ring your
5 <clock> <email> <number> another b b. befor book bus cm connect email empty home label money new not:am not:is replac roll second soon tabl ther whatever
4 absolut already attach away bill bought cabl certificat chang colleagu cours direct exact fair held in. install keep lock man meter no none not:befor not:charg not:devic not:it not:phon not:pleas not:with only page paper port possibl process saw shoe smell sound tak team updat wheelchair
3 adult aisl also and brain break brilliant carer complet crash explain gate given heater kind leg mayb not:mean on pleasur regard sent swell t. talk than them transfer used wed wee year
-3 after afternoon again ah allow alway an annek appoint big bottl boy car check count do extra fuck help hole hous ill later liar lindqvist look music not:be not:look not:make not:on not:return not:work obvious oh one paint pick puls refund right said screen sick somebody stick test walk week weekend whos wrong
-4 <handle> answer anyth black by card care dear dry end far floor gave hear hospital human i keyboard legend not:are not:even not:read not:say phon pric road shift shop swap thos us wash well were
-5 <duration> android bye daughter dog drop every fat file good his littl love make not:thank not:that person problem room stop told too train what window
-6 app begin even more morn not:any not:good not:have not:one not:other not:the peopl seat shout thing way would
-7 actual all any else invoic just me nice not offic other plan real want went who will
-8 am can cheer day let like take that
-9 nobody read see so to
-10 he she think writ
-11 not:a ok or up you
-16 was we
-18 a
`,
    ours: `
12 the
11 or
8 <date> pleas send
7 i
6 <clock> can if me order you
5 bill confirm from ok same sign that
4 <email> <url> address and cost hey letter month move next of open our restart them to up with
3 account back chang go goe here home hour install make out photo prefer pric return size swap truly us whether which
-3 able are came desk find great had left more myself on own
-4 about any be cancel choos do help hi how morn plan referenc replac run so stay tell then
-5 all for name not:refund
-6 at like look should ther
-8 has is we
-10 <duration>
`,
  },
  "check-back": {
    bias: -27,
    facts: `
49 says:will-wait
34 our-turn-last
29 asks:news
22 system-last
15 now:resolved says:worked
14 reply:insists
13 reply:bare reply:yes timed
12 ever:resolved we-just-said:anything-else
11 reply:thanks we-said:anything-else
10 done:act-and-explain last:follow-up ours:action says:false-alarm we-asked we-just-said:checks we-said:checks
9 ours:follow-up promise:due-today we-said:pending
8 says:asks-news says:goodbye
7 just:commit-timeframe last:timeframe reply:calm reply:will says:when-mine we-just-said:pending
6 question reply:names-time reply:no reply:nod reply:takes-it says:gives-credit
5 ever:thanks falling promise:pending says:yes we-just-said:soon we-said:soon
4 done:answer done:offer-options ever:softening ever:vulnerable last:condescending now:ignored now:softening now:urgent ours:explanation ours:remedy we-leave-it-open
3 chose done:commit-timeframe ever:ignored ever:venting just:act-and-explain last:action ours:timeframe says:when
2 cheerful deed ever:sarcasm just:answer last:explanation last:re-ask now:accepts now:sarcasm now:thanks ours:condescending ours:re-ask reply:answers turns:2 we-just-said:one-moment we-said:one-moment
-1 just:acknowledge last:empathy
-2 ask:open asks:deed ever:asks-human last:pass-the-buck last:prevention now:asks-human now:shouting ours:pass-the-buck ours:prevention says:digs-in says:not-now says:service-failure specific
-3 calls-names done:let-vent ever:profanity ever:violence last:cold now:profanity now:safety-incident now:violence same-demand says:go-ahead says:request says:still-writing we-said:says-back we-said:tell-me
-4 apologized-twice asks:scorn burst ever:broken-promise ever:churn ever:safety-incident fault heat:3 just:apologize last:apology last:refusal limit-twice malfunction ours:gratitude reply:goes-on says:coming-at-all says:do-it says:orders-a-change says:tangled says:unnamed says:who-owns says:whoever-can trails-off unfinished we-just-said:confirm
-5 calm-question heat:0.6 heat:2.5 last:reassurance ours:cold ours:refusal promise:overdue reply:throws-back says:but sent-round turns:1 turns:5
-6 asks:how-start asks:what-now done:set-boundary ever:legal ever:shouting glad-sign heat:1 just:set-boundary now:broken-promise now:legal now:misunderstood now:venting now:vulnerable reply:picks rising we-just-said:limit we-said:limit
-7 ever:wants-answer last:gratitude negative offered-twice says:asks-how says:same-again says:vows-to-go-on we-just-said:final we-named-a-time we-said:final
-8 asks:who at-us ever:misunderstood long-story ours:stock
-9 few-words just:restate last:restatement ours:reassurance tagged tangled
-10 first-contact says:asks-options says:more-to-come several-sentences we-said:confirm
-11 says:money
-12 ever:wants-remedy
-13 asks:fact third-turn
-14 answered-us gave-data
-16 says:insult-to-you
-17 turns:3
-18 we-wrote
-24 first-words
`,
    pairs: `
13 negative&we-asked
9 we-asked&warm:1
8 now:thanks&we-asked
7 first-contact&deed negative&question
6 deed&warm:1 first-contact&question negative&now:wants-answer now:thanks&few-words
5 first-contact&negative we-asked&deed we-wrote&now:thanks we-wrote&we-asked
4 deed&cheerful few-words&cheerful few-words&now:wants-answer negative&warm:1
3 few-words&warm:0 first-contact&at-us first-contact&now:wants-answer negative&asks:fact now:thanks&warm:2 now:wants-answer&warm:2 question&asks:fact we-asked&cheerful
2 cheerful&warm:1 now:venting&cheerful question&few-words tagged&now:venting we-asked&at-us
-2 asks:fact&deed at-us&warm:3 first-contact&few-words first-contact&tagged negative&now:wants-remedy negative&warm:0 now:venting&warm:3 now:wants-answer&deed we-wrote&now:venting we-wrote&tagged
-3 asks:fact&cheerful deed&warm:0 first-contact&long-story first-contact&warm:0 first-contact&warm:2 long-story&deed now:thanks&asks:fact now:wants-answer&cheerful now:wants-answer&warm:0 we-wrote&now:wants-answer we-wrote&question
-4 asks:fact&now:wants-answer few-words&deed few-words&warm:1 few-words&warm:2 first-contact&now:thanks negative&now:thanks negative&warm:2
-5 asks:fact&warm:1 negative&few-words negative&now:venting question&now:thanks tagged&warm:0 we-asked&warm:0
-6 we-wrote&deed
-7 now:thanks&now:wants-answer we-wrote&asks:fact we-wrote&at-us
-8 we-wrote&warm:1
-9 we-wrote&negative
-10 few-words&we-asked
`,
    words: `
21 will
15 any good see
14 morn
13 ok
11 thank
10 hi
9 again he last
8 back by know sorry work
7 believ fair here if in. let pleas right short shout when
6 alright far give refund you
5 <date> <duration> boss came cross did done expect finger just not:good sound test updat word
4 anyway bless found leav me mom night not:found not:it not:need not:sleep not:the out print repeat sinc so then too touch
3 ah arriv brilliant cheer dad enough esim gave haha hear her hold into look mail man much never not:mind now nurs partner paus pick rain router say should smok sort suppos surviv tho train usual want well wife
2 an baby bear bucket channel complet crash cry download dry due eat eye fix foot hill honest id ignor jean lady lunch make mate more mum nice not:a not:left not:make obvious only problem pull saw seem shift spam speak tak tbh text upload wait warehous we weekend wheel wow
-2 <money> ad ahead also am app ask at be begin block bought car care could daughter door down even fami free front full hard held how list machin many must myself not:email not:get not:how not:my not:no not:one not:rang not:thi not:work not:you off order person point quit rent ring school sent servic set show sold some someon staff tablet the under visit was watch way wher
-3 ago already becaus blink both ceil day dear disregard doe everyon exact fine finish food going got great his label land leg legend light littl money not:<date> not:and not:me not:person own pay peopl perfect sav somebody someth time up whatever whil whol with
-4 another big first goe him home hope like love name not:is not:more number old on paper put read room them thing x your
-5 all are in no phon red tell ther took what who year
-6 <clock> a do my nobody not:to one she
-7 <handle> go or same that
-8 and every yes
-10 of
-11 <number>
-12 to
`,
    ours: `
13 it
12 <duration>
11 by
8 the
6 they
5 <number> not now of then
4 answer anyth chang else from hold morn new part take try
3 <clock> again at back enter even go had has how look mov not:yet password should under workshop writ yes
2 any channel clear depot done here line move not:will noth order own replac she speak tell ther work written
-2 account both courier dear for have hear help its list long may not:thi number offic problem thing well when
-3 approv be been between can check cours did different engineer hi i log next open return start sure which
-4 <money> address right we with
-5 book on pleas thank you
-6 <date> a are as in no what
-7 an
-9 that
`,
  },
  answer: {
    bias: -26,
    facts: `
17 gave-data
15 ask:open
14 timed
12 asks:fact asks:what-now reply:opens-well says:no-complaint
11 says:gives-credit specific
10 ever:resolved now:wants-answer
7 calm-question just:commit-timeframe just:restate last:restatement last:timeframe now:safety-incident now:thanks promise:pending says:false-alarm says:look-up signs-off system-last trouble-last turns:4
6 done:ask just:act-and-explain last:action malfunction offered-twice ours:question says:when we-leave-it-open
5 cheerful done:answer ever:abuse ever:wants-answer now:abuse ours:explanation we-asked we-named-a-time
4 asks:when asks:when-mine last:cold now:resolved ours:gratitude reply:declines reply:names-time reply:throws-back says:own-doing tagged we-just-said:one-moment
3 ever:self-harm feels just:ask last:question reply:picks
2 question
-2 now:rejects promise:overdue
-3 apologized-twice asks:why done:let-vent ever:legal ever:vulnerable fault glad-sign heat:2.5 last:reassurance last:refusal note:handed-on now:ignored now:legal now:repeats ours:bare-refusal ours:cold reply:nod reply:will says:said-otherwise third-turn we-just-said:sends-off we-said:confirm we-said:sends-off we-said:tell-me
-4 convoluted last:pass-the-buck last:re-ask now:access-need now:private-data ours:re-ask ours:reassurance promise:due-today reply:thanks says:denied-back says:do-it says:unnamed says:will-wait we-just-said:pending we-said:final
-5 at-us ever:asks-human ever:private-data heard-twice last:vague-promise long-story now:vulnerable ours:vague-promise reply:unsure says:asks-options says:but says:digs-in says:insult-to-you says:legal-step says:not-now
-6 asks:news done:acknowledge done:act-and-explain done:set-boundary ever:venting just:set-boundary just:take-ownership last:bare-refusal last:gratitude last:ownership now:security our-turn-last ours:action ours:empathy ours:follow-up ours:pass-the-buck ours:stock reply:bare says:service-failure says:when-mine says:whose-it-is turns:2 unfinished we-just-said:limit we-just-said:says-back we-said:limit
-7 chose done:take-ownership ever:security falling heat:0.6 heat:3 note:closed ours:ownership says:go-on-then says:whoever-can tangled
-8 asks:how-start ever:ignored ever:wants-remedy first-contact heard-last heat:1.5 reply:insists says:asks-how says:correction says:just-listen says:still-writing says:yes turns:5 we-said:says-back
-9 calls-names heat:1 reply:answers says:go-ahead says:request
-10 asks:scorn ever:repeats says:asks-news
-11 first-words reply:short says:either
-12 last:follow-up
-13 asks:deed deed
-14 negative reply:yes says:wants-an-ear several-sentences we-just-said:soon we-said:soon
-16 turns:3
-18 sent-round we-wrote
-19 asks:who
-20 says:more-to-come
-29 says:who-owns
`,
    pairs: `
17 question&asks:fact tagged&now:wants-answer
15 asks:fact&warm:0
14 tagged&warm:0
12 first-contact&now:wants-answer now:thanks&asks:fact
11 now:wants-answer&warm:0 question&now:wants-answer
10 now:thanks&now:wants-answer
9 asks:fact&now:wants-answer we-wrote&at-us we-wrote&deed
8 few-words&we-asked
7 negative&warm:2
6 cheerful&at-us long-story&at-us now:thanks&cheerful now:thanks&warm:2
5 deed&at-us first-contact&few-words long-story&warm:2 question&now:thanks question&warm:0
4 at-us&warm:3 deed&cheerful first-contact&question negative&deed negative&now:wants-remedy now:wants-answer&cheerful tagged&asks:fact tagged&few-words we-asked&warm:1 we-wrote&asks:fact
3 deed&warm:3 first-contact&now:wants-remedy question&few-words question&we-asked we-asked&at-us we-wrote&warm:2 we-wrote&we-asked
-2 now:thanks&warm:0 now:wants-answer&warm:1 tagged&deed
-3 cheerful&warm:2 few-words&warm:0 long-story&asks:fact negative&long-story negative&now:venting negative&now:wants-answer now:thanks&we-asked question&warm:3 we-asked&asks:fact we-asked&warm:2 we-wrote&negative
-4 asks:fact&now:wants-remedy few-words&now:wants-remedy tagged&now:thanks tagged&warm:2 we-wrote&now:wants-remedy
-5 at-us&warm:1 first-contact&warm:2
-6 asks:fact&warm:2 negative&tagged we-wrote&warm:1
-7 we-asked&now:wants-answer we-wrote&few-words we-wrote&now:wants-answer
-8 long-story&warm:0 now:thanks&few-words now:wants-answer&at-us question&deed tagged&warm:1
-9 we-wrote&warm:0
-10 asks:fact&deed
-11 asks:fact&at-us
-12 deed&warm:1 first-contact&at-us
-13 negative&warm:0 now:wants-answer&deed
-16 first-contact&deed
`,
    words: `
29 or
24 doe
14 from
13 on
12 <handle> how
11 befor
10 still
9 if new
8 <id> <url> as bit count the they use yes
7 allow random
6 <date> card includ must not:my not:you old paper perfect plan right upload van whil
5 best bought extra feel fine free hello holiday home letter many morn not:am own pin ship thos wifi year
4 around between box can cheer com day deliver doing drop fair ferry good hey hospital label leg light live monkey month my nice not:could not:do not:either not:from not:none not:with pdf possibl press question quick screen silly stand stop take thing time tube whether which window worth
3 <number> appoint arm at bay be black bring brother bucket buy care christma computer confirm cover cry dear differenc early error excellent excess find food going green guest heat held hour languag later legend link may near no. not not:devic not:need not:say not:thi once plus pric quiet row seller sens street sweet switch town travel wheelchair zero
2 <?> blue
-2 last up
-3 <clock> adult ahead asleep band bathroom beer believ biscuit car ceil chip choic claim clock did dress drip else flat fram funny gate given great haha hiya human land late lot manag meter money name not:<number> not:a not:at not:date not:have not:me not:mind not:no not:on not:that not:what of our oyelaran past peopl per read refund retard roof seem shirt site sound stair subscription ta that together train updat useless voic w wed wher whos 👍
-4 <email> address alon along any camp cancel clean deaf driver fami full happy hear hous into let liv long more not:<date> not:one out parcel rough seat sign slept straight than tip trip what whol
-5 am another anyth attach back both complet could different done door every fat job lamp left not:yet phon ring say show sofa someon soon to week
-6 a arriv come email go goe i idea mail man not:call not:the now one put should size with
-7 hold it love miss sent told
-8 by like order said sat them thru took way
-9 <duration> all already been for not:in
-10 about ask somebody
-11 gone thi
-12 becaus sinc then
-13 are got have look
-15 who
-16 get me so
-21 you
`,
    ours: `
6 #name# <number> book
5 <duration> did good hi
4 afraid card come find here not:it only see shop the within
3 <?> address all approv both chang finish give invoic letter list mail mr or paid right wait you
-3 an and as by for is let oh order plac ring thank ther us were
-4 <clock> <date> a after again be call get look referenc soon they unfortunat your
-5 am from not not:to open try would
-6 have our take
-7 no to
-15 i
`,
  },
  close: {
    bias: -27,
    facts: `
58 says:gives-credit
40 says:goodbye
39 says:false-alarm
31 says:worked
29 ever:resolved
28 now:resolved
17 ever:thanks reply:no
16 we-just-said:anything-else
15 we-said:anything-else
13 cheerful ever:softening now:softening
11 says:will-wait
10 asks-and-goes-on chose full-marks now:thanks signs-off
9 done:offer-options ever:venting ours:remedy reply:bare reply:thanks we-just-said:checks we-said:checks
8 done:act-and-explain ours:action reply:will
7 answered-us loud ours:condescending we-said:asks-for
6 done:ask ever:churn ours:question
5 ever:wants-answer now:rejects now:shouting now:wants-remedy ours:follow-up reply:insists reply:yes says:no-complaint
4 ever:abuse glad-sign just:answer last:explanation says:either says:own-doing we-asked
3 asks:when done:commit-timeframe our-turn-last ours:timeframe reply:nod reply:takes-it says:wants-an-ear we-just-said:try-now we-named-a-time we-said:try-now
-2 ours:gratitude
-3 deed ever:ignored ever:legal ever:rejects heat:3 last:cold now:ignored now:legal ours:pass-the-buck says:go-on-then says:same-again
-4 burst calls-names ever:repeats heat:2 just:apologize just:let-vent last:apology last:reassurance last:refusal now:churn now:security now:self-harm ours:refusal question says:correction says:do-it says:legal-step says:request says:tangled says:whose-it-is says:yes unfinished we-just-said:says-back we-just-said:tell-me
-5 asks:deed asks:scorn asks:why ever:wants-remedy heat:1.5 ours:cold ours:stock reply:facts reply:throws-back says:coming-at-all says:help-me says:whoever-can specific third-turn turns:5 we-just-said:final we-said:final
-6 asks:news calm-question convoluted first-contact just:restate last:restatement now:wants-answer offered-twice promise:overdue rising says:digs-in says:vows-to-go-on we-said:confirm we-said:says-back
-7 at-us done:apologize heat:0.3 heat:0.6 ours:apology promise:pending reply:gives-data says:money says:still-writing trails-off turns:1
-8 done:let-vent fault last:prevention ours:prevention promise:due-today says:when-mine turns:3 we-said:tell-me
-9 ask:open asks:how-start ever:misunderstood negative now:misunderstood says:more-to-come we-just-said:confirm
-10 asks:fact first-words says:go-ahead sent-round turns:4
-11 asks:when-mine just:ask last:question now:venting says:asks-how says:service-failure
-13 reply:names-time says:when says:who-owns we-just-said:pending
-14 reply:picks
-15 says:but says:insult-to-you tangled
-21 we-wrote
`,
    pairs: `
16 tagged&cheerful
13 we-asked&deed
11 first-contact&now:thanks now:thanks&warm:0
10 cheerful&warm:1 negative&we-asked
9 few-words&cheerful
8 long-story&warm:2 negative&now:wants-remedy
7 deed&cheerful now:wants-remedy&warm:2 tagged&warm:0
6 first-contact&question first-contact&tagged long-story&now:venting negative&now:wants-answer tagged&at-us
5 at-us&warm:0 now:wants-answer&deed we-asked&warm:2
4 asks:fact&now:wants-answer first-contact&cheerful first-contact&negative first-contact&now:wants-remedy negative&question now:thanks&deed now:thanks&few-words
3 asks:fact&warm:1 cheerful&at-us cheerful&warm:0 few-words&warm:3 negative&long-story we-asked&at-us
2 now:venting&few-words
-3 at-us&warm:3 cheerful&warm:2 cheerful&warm:3 first-contact&warm:3 negative&deed question&we-asked tagged&we-asked we-asked&warm:0 we-wrote&now:venting
-4 first-contact&asks:fact now:thanks&cheerful now:venting&at-us we-asked&cheerful
-5 asks:fact&cheerful first-contact&deed now:thanks&warm:2 now:venting&warm:3 now:wants-answer&cheerful now:wants-remedy&warm:0 tagged&warm:1 we-wrote&tagged
-6 at-us&warm:1 negative&now:thanks negative&warm:0 now:thanks&now:wants-answer question&cheerful question&tagged we-wrote&now:thanks
-7 asks:fact&warm:0 negative&now:venting now:wants-answer&warm:0 question&warm:0
-8 few-words&we-asked long-story&now:thanks negative&few-words tagged&now:wants-answer we-wrote&question
-9 long-story&warm:0 negative&tagged tagged&asks:fact we-wrote&negative we-wrote&warm:0
-10 few-words&warm:1
-11 question&now:thanks
`,
    words: `
15 see
14 bye
13 night quick till
11 <url> free nice quiet sorry thank us
10 <date> everyth found know last new sort you
9 ah all best here legend not:need on still will
8 done gave home mom much right stay weekend
7 even good littl not:good okay talk wher
6 anyway boss do dream enjoy find gorgeous if ignor like more not:have shout spell super surviv too want wife
5 :) <duration> <handle> alway care coffe cry download draw excellent feel food gem girl hot it languag mail not:about not:found not:thank nurs partner random servic take thing thos town view was whol
4 actual bad being believ brother buy cheer council count dear disregard ever far fix forget from green guy hello help lot make man many match never no not:complaint not:mind not:that oh open pack pick problem reason remember settl staff team they turn under usual valu very visit ward wear
3 anyth apology blue bug counter crew crook expir guard hahaha ill lemon made not:all not:baby not:be not:from not:time noth now ok own owner paus portion respect road router sens smil suit support their ticket way we wine without work yourself
-2 not:even
-3 <?> <money> address breakfast build chat clos company cool cos cow cut date dessert different drop father fenc fine friend had hard hey his into kind label leav mayb month must near nobody not:book not:in not:night not:of old packag paper past result room screen sheet shirt site size stood sure third throw try upgrad water
-4 adult any ask becaus bed bus customer dm driver garden give glass go hear her him hope lamp laptop light line list log miss morn next not:am number order plac point pric show sign smell sold some stand star though until watch
-5 app away bit left look machin meter not:thi only our paid somebody test thought up used wrot
-6 after bathroom book cake call down each full goe lad letter not:one or page phon put read red ring sit so which whil
-7 <id> account by get how late love not not:i not:the one over say the ther took
-8 another gone great long me sent them would
-9 door for job pleas same told updat wait when yes
-10 <number> a am be every have
-11 has off what
-12 sinc
-13 then
-17 i
`,
    ours: `
9 anyth else ther
7 hi in
6 is now see up
5 any chang it not:you
4 <date> <number> again book do has mr on profil should then under
3 <clock> <duration> at button glad hold not sinc tell why
-3 am be cours date different have not:that or run sign swap will you
-4 an can for get log need not:to oh ok our pay right which
-5 a are clear goe pleas take that what your
-6 number send with
-7 out would yes
-9 and
-12 to
-13 i
`,
  },
  "cool-off": {
    bias: -34,
    facts: `
66 says:not-now
14 heat:1.5
13 heard-twice
11 we-said:says-back
10 done:acknowledge ours:empathy
8 done:apologize ours:apology
7 loud
6 done:restate done:take-ownership ever:venting heard-last ours:ownership ours:restatement ours:stock
5 at-us just:ask last:question long-story says:insult-to-you
4 done:answer last:reassurance ours:explanation turns:5
3 just:commit-timeframe last:timeframe negative reply:calm says:digs-in says:request we-just-said:confirm
2 calls-names ever:misunderstood ever:safety-incident feels just:acknowledge just:answer just:restate last:defensive last:empathy last:explanation last:restatement now:rejects now:wants-remedy ours:reassurance says:when-mine we-just-said:one-moment we-just-said:says-back
1 reply:throws-back says:service-failure
-1 asks:scorn asks:when ever:rejects last:gratitude note:handed-on now:asks-human now:shouting says:go-on-then says:tangled says:unnamed trails-off we-said:checks
-2 asks:deed asks:who calm-question ever:access-need ever:asks-human ever:legal ever:publicity heat:0.6 heat:1 last:bare-refusal last:cold last:follow-up last:pass-the-buck now:accepts now:misunderstood now:publicity now:repeats now:venting our-turn-last ours:condescending ours:pass-the-buck ours:policy promise:overdue reply:insists reply:no reply:picks says:more-to-come sent-round unfinished we-just-said:sends-off we-said:sends-off
-3 ask:open asks:how-start asks:when-mine done:commit-timeframe done:let-vent ever:churn ever:urgent ever:wants-remedy falling fault heat:0.3 last:refusal last:upsell last:vague-promise now:broken-promise now:churn now:security now:urgent now:vulnerable offered-twice ours:bare-refusal ours:follow-up ours:timeframe ours:upsell ours:vague-promise reply:names-time same-demand says:asks-how says:false-alarm says:goodbye says:who-owns system-last timed we-just-said:pending we-just-said:soon we-named-a-time we-said:asks-for we-said:soon we-said:tell-me
-4 answered-us apologized-twice asks:what-now cheerful ever:abuse ever:ignored ever:repeats ever:self-harm ever:softening just:set-boundary last:repetition malfunction many-turns now:abuse now:self-harm now:softening now:wants-answer ours:repetition reply:answers says:but says:go-ahead says:whoever-can turns:2 we-just-said:final we-just-said:limit
-5 ever:broken-promise ever:vulnerable few-words limit-twice ours:cold ours:refusal reply:thanks says:orders-a-change says:vows-to-go-on says:when says:will-wait says:yes tangled
-6 done:ask done:offer-options done:set-boundary now:ignored now:thanks ours:gratitude ours:question ours:remedy question says:asks-options turns:4 we-asked we-said:final we-said:limit
-7 ever:thanks reply:goes-on reply:yes says:correction says:money we-leave-it-open
-8 tagged
-9 ever:wants-answer heat:2.5
-10 ever:accepts
-11 just:apologize last:apology reply:opens-well
-13 turns:3
-14 deed
-15 we-wrote
-16 turns:1
-18 first-words
-19 first-contact reply:short
`,
    pairs: `
10 negative&at-us
7 we-wrote&at-us we-wrote&now:venting
5 at-us&warm:1
4 first-contact&now:wants-remedy long-story&at-us negative&warm:2 we-wrote&long-story we-wrote&warm:3
3 asks:fact&deed asks:fact&warm:1 at-us&warm:0 long-story&now:wants-answer long-story&question long-story&warm:1 negative&asks:fact negative&long-story negative&now:wants-remedy now:venting&warm:2 now:wants-answer&at-us we-wrote&negative we-wrote&warm:2
2 asks:fact&at-us asks:fact&warm:3 deed&warm:1 few-words&warm:2 few-words&warm:3 long-story&asks:fact long-story&we-asked now:wants-answer&deed now:wants-answer&warm:1 now:wants-remedy&deed now:wants-remedy&warm:3 question&at-us question&warm:1 we-asked&warm:3 we-wrote&asks:fact
1 asks:fact&now:wants-remedy negative&now:wants-answer
-1 few-words&asks:fact first-contact&warm:0 negative&now:thanks negative&tagged now:wants-answer&warm:0 we-asked&deed
-2 asks:fact&warm:0 deed&warm:0 first-contact&deed first-contact&few-words first-contact&long-story first-contact&now:wants-answer long-story&deed negative&few-words negative&warm:1 now:thanks&warm:0 now:wants-answer&warm:2 question&now:wants-answer question&warm:0 question&warm:2 tagged&asks:fact tagged&at-us tagged&now:venting tagged&now:wants-answer tagged&warm:1 tagged&warm:2 we-asked&warm:2
-3 asks:fact&warm:2 deed&warm:3 few-words&warm:0 few-words&warm:1 first-contact&asks:fact first-contact&warm:1 now:venting&asks:fact now:venting&deed we-asked&warm:1 we-wrote&now:thanks we-wrote&now:wants-remedy we-wrote&question we-wrote&we-asked
-4 at-us&warm:3 deed&warm:2 first-contact&at-us first-contact&tagged first-contact&warm:3 now:venting&warm:3
-5 we-wrote&deed
-6 negative&deed
-8 first-contact&now:venting
-13 we-wrote&warm:0
`,
    words: `
16 am
7 can going not:<date> not:now
6 have leav
5 after be go i not:about thi to
4 angry at every head later not:another not:hear not:thi now real scum someth talk upset
3 boot delet garden guest had hous just lick not:do not:right not:talk not:your patient said say shout split thick time type up walk work
2 actual afternoon break cours driv employe even extra finger full good hang hav honest jump link lose mak messag moss nice not not:are not:at not:fit not:let not:not not:peopl not:read not:say not:send not:think not:troubl not:typ not:type not:us not:whil not:word of off part phon piss plan regret row scream showroom slow sometim start straight till too wall want
1 being better draw explain face happen hope laptop love lump mouth not:ask not:fault not:going not:look not:my not:person not:point not:screen not:slept point slept throw under wors
-1 an answer any brain contract corridor cos cry date empty find flat goe hir itself kind lot man meter next not:and not:anyth not:it not:near not:off not:out not:put not:return not:tell not:use paper quarter question refund send tak toddler will without wrot yourself
-2 <duration> <money> about absolut another approv as bet book both but call certificat desk did done door final fine girl help him his lesson like mate moron move name new not:bill not:eaten not:from not:go not:good not:have not:here not:idea not:leav not:sinc not:the not:ther not:till not:what not:with o'clock ok one only out over owe person pleas put room same shak sister slag someon text thank them they took twic until voucher way wed well whol year
-3 again back by could day end everyon from grand has her in its liv me my not:again not:in not:of noth number right ther we week what who yes
-4 <?> <handle> for know morn not:be read she tell
-5 came not:a so
-6 and then you your
-7 <date> no was
-8 on that with
-10 it
-11 <number>
-12 is
-15 the
`,
    ours: `
7 then
6 am
5 it you
4 about i us what
3 bill hear like not:it now pay put right so thru would
2 <duration> and back check choic day do fair from get go his know letter money new not not:for of say second shall shop site sofa tap they too trust up way whichever
1 did due free just link month not:going not:you polit sort suit upset who
-1 address apologiz cancel dear goe home not:a not:in refund ther was
-2 <?> <number> afraid been book charg contract last leav may more mr need number our pleas stay to updat very
-3 <money> again ask time
-4 for have help the
-6 thi will
`,
  },
  "set-boundary": {
    bias: -35,
    facts: `
75 says:insult-to-you
22 calls-names
21 ever:abuse
17 now:abuse
10 last:condescending
9 just:commit-timeframe last:timeframe
7 we-just-said:final
6 ever:repeats last:cold says:vows-to-go-on we-just-said:one-moment we-said:confirm
5 we-said:pending
4 asks-and-goes-on at-us heat:2.5 last:reassurance says:orders-a-change trails-off we-asked we-said:one-moment
3 done:let-vent done:offer-options ever:ignored ever:violence last:gratitude now:violence now:wants-remedy offered-twice ours:policy ours:remedy reply:answers says:either we-said:final we-said:tell-me
2 asks:scorn asks:when ever:asks-human heard-last heat:3 just:set-boundary loud now:asks-human now:wants-answer ours:condescending reply:will same-demand says:go-ahead says:look-up we-just-said:limit we-said:asks-for we-said:says-back
1 done:act-and-explain glad-sign heat:0.6 heat:1.5 heat:2 now:misunderstood ours:action turns:2
-1 ours:gratitude reply:insists reply:picks
-2 asks:news done:acknowledge done:ask done:set-boundary ever:access-need ever:broken-promise ever:churn ever:security ever:shouting ever:wants-answer just:take-ownership last:bare-refusal last:ownership last:pass-the-buck last:prevention last:re-ask now:access-need now:broken-promise now:churn now:repeats now:shouting now:venting our-turn-last ours:bare-refusal ours:empathy ours:pass-the-buck ours:prevention ours:question ours:re-ask ours:refusal reply:gives-data reply:names-time reply:no reply:nod rising says:digs-in says:do-it says:request says:worked says:yes sent-round trouble-last we-just-said:says-back we-just-said:sends-off we-said:limit we-said:sends-off we-said:soon
-3 asks:when-mine asks:who done:answer done:commit-timeframe ever:vulnerable feels gave-data heat:1 just:answer just:offer-options last:explanation last:remedy now:accepts now:resolved ours:cold ours:explanation ours:timeframe promise:overdue reply:facts reply:unsure reply:yes says:gives-credit says:not-now says:still-writing says:wants-an-ear unfinished we-just-said:soon
-4 calm-question cheerful deed done:take-ownership ever:resolved ever:softening just:let-vent last:refusal last:stock now:profanity now:rejects now:softening now:thanks ours:non-apology ours:ownership reply:calm reply:throws-back says:correction says:whoever-can several-sentences system-last tangled we-just-said:tell-me we-said:anything-else
-5 asks:deed asks:what-now ever:accepts ever:legal ever:venting fault long-story question reply:thanks says:money says:more-to-come says:who-owns third-turn
-6 ever:thanks last:follow-up now:safety-incident now:vulnerable ours:follow-up reply:goes-on
-7 ever:safety-incident malfunction many-turns ours:stock reply:opens-well says:asks-options says:go-on-then says:will-wait turns:3 turns:4
-8 ever:profanity ever:rejects few-words says:but turns:5
-9 tagged
-10 ours:reassurance timed
-12 first-words
-13 reply:short
-14 limit-twice turns:1
-17 first-contact
-18 we-wrote
`,
    pairs: `
6 we-asked&at-us
5 asks:fact&warm:3 now:wants-answer&deed
4 asks:fact&now:wants-answer at-us&warm:3 deed&warm:3 negative&question we-asked&now:wants-answer we-asked&warm:0
3 few-words&warm:2 first-contact&warm:2 now:wants-answer&cheerful now:wants-answer&warm:3 question&we-asked we-asked&asks:fact we-asked&now:wants-remedy we-wrote&at-us
2 asks:fact&cheerful negative&asks:fact negative&now:wants-answer now:thanks&warm:3 now:venting&at-us now:wants-answer&warm:1 now:wants-remedy&warm:2 question&asks:fact question&warm:3 we-asked&warm:3 we-wrote&deed we-wrote&warm:3 we-wrote&we-asked
1 negative&warm:0 now:wants-remedy&warm:1 question&cheerful we-wrote&asks:fact
-1 first-contact&asks:fact first-contact&at-us
-2 asks:fact&warm:1 asks:fact&warm:2 deed&warm:1 few-words&deed few-words&warm:1 few-words&warm:3 few-words&we-asked first-contact&now:venting negative&long-story negative&we-asked now:venting&cheerful now:venting&few-words now:venting&warm:3 now:wants-answer&warm:0 now:wants-answer&warm:2 now:wants-remedy&warm:0 question&warm:0 question&warm:2 tagged&at-us tagged&deed tagged&now:venting we-wrote&now:thanks we-wrote&question
-3 at-us&warm:1 deed&warm:2 negative&at-us negative&few-words now:thanks&warm:0 now:wants-answer&at-us question&at-us tagged&warm:3 we-wrote&warm:2
-4 few-words&warm:0 first-contact&deed first-contact&tagged we-asked&deed we-wrote&few-words we-wrote&warm:0 we-wrote&warm:1
-5 we-asked&warm:1
-9 first-contact&warm:0
`,
    words: `
18 you
12 bet littl
11 are fat
7 hope thick useless who your
6 cow put sweetheart
5 final from kid retard somebody tell they wear
4 brainless english give help him like messag moron not:you noth own pathetic should than
3 answer bag ban cos cours enough find hard hurry idiot keyboard love lump money next nobody not:a not:about not:get not:job not:new not:no not:read paid post proper rat read ring school shut slag talk tidy under up voic word wors
2 % a air anyth approv asham bad boat branch chas cover desk disregard dm dream dress dumb employe hand hir kick knock learn long look machin man manager match monkey not:ever not:in not:littl not:make not:put not:talk not:they not:thru not:till not:who not:word off packag park pic quarter rest them thru took tree van walk wanker want way wher wish
1 anybody avoid could head jump just mother not:find not:hand not:their not:thi speak stor whit wow
-1 again already ask at crack die flat going guy letter new not:do not:like not:now o'clock order pen sign someon stamp start third upgrad writ
-2 absolut after another any anyway becaus begin bloody blue book both cancel clown cry doe door even everyon feel fine gone good had honest in joke kind lad lift lost month name not:<date> not:<duration> not:am not:any not:behind not:is not:it not:know not:not not:on not:will not:your paper play quit round sent sold someth sorry tabl told too ugly until vet which whol will would wrong wrot
-3 <?> befor bitch but crook down filthy has here hole if leav let myself night not:be not:for not:have not:more not:the of only open out pric question run sat stick thank that then was
-4 an been day every have know last not:i not:me not:to on said sinc so ther when with
-5 <handle> am and morn need ok till
-6 me not thi we
-7 my no
-8 <duration> i now to
-9 <date> pleas say the
-11 it
-12 <number>
-14 is
`,
    ours: `
9 <date>
6 book
5 new
4 at can check is now with you
3 approv have hold long look not:me not:on not:that not:whil read we
2 <money> am and correct cover exchang form found from help how i invoic left morn not not:a not:go not:insult not:like not:to not:with phon same send someth thos well went were
1 are attach date do full
-1 here our sent still text
-2 #name# a address again all been below both call charg dear decid deliver he hello not:thi noth number out pass pleas review right them ther they thing thru will
-3 account has if last mr offer say see to
-4 about back of up what your
-5 insult on stop the
`,
  },
  "bring-in-help": {
    bias: -38,
    facts: `
45 says:whoever-can
40 ever:security
36 now:safety-incident
33 now:security
32 now:self-harm
31 ever:self-harm says:legal-step
27 ever:safety-incident
26 ever:asks-human
22 now:asks-human
19 now:access-need
17 ever:access-need
15 done:set-boundary ever:legal we-said:limit
14 says:vows-to-go-on
13 asks:who we-said:final
12 just:set-boundary now:legal we-just-said:final we-just-said:limit
11 heat:1 heat:1.5
10 ever:violence now:violence
9 specific
8 at-us heat:2 now:private-data ours:reassurance reply:goes-on says:digs-in says:whose-it-is
7 ever:vulnerable last:gratitude
6 done:let-vent ever:private-data ever:wants-remedy offered-twice says:insult-to-you says:money says:own-doing we-said:tell-me
5 asks:scorn asks:when ever:repeats just:act-and-explain last:action reply:insists same-demand says:request trouble-last we-said:says-back
4 just:answer last:explanation last:reassurance last:repetition ours:gratitude ours:pass-the-buck ours:repetition says:either we-said:confirm
3 asks:deed ever:softening ever:urgent fault heat:0.3 last:condescending last:non-apology last:prevention limit-twice now:softening now:wants-answer ours:condescending ours:non-apology ours:prevention says:asks-options we-just-said:says-back
2 done:acknowledge done:apologize done:ask ever:ignored ours:apology ours:empathy ours:question
-1 question
-2 heat:3 just:restate last:restatement note:handed-on now:thanks reply:unsure reply:will says:just-listen says:orders-a-change several-sentences turns:5
-3 asks:news done:act-and-explain done:take-ownership ever:churn ever:sarcasm just:let-vent just:take-ownership last:defensive last:ownership long-story now:broken-promise now:ignored now:resolved now:sarcasm ours:action ours:ownership ours:stock promise:due-today reply:calm reply:facts reply:yes rising says:asks-how says:asks-news says:but says:help-me says:tangled says:when-mine says:who-owns signs-off tangled turns:2 unfinished we-just-said:tell-me we-said:asks-for
-4 asks:fact asks:how-start cheerful ever:accepts ever:resolved ever:thanks falling now:publicity now:shouting our-turn-last ours:follow-up reply:gives-data reply:nod reply:picks reply:short says:all-well says:false-alarm says:look-up third-turn we-asked we-just-said:confirm we-just-said:sends-off we-said:sends-off we-said:soon
-5 deed ever:publicity gave-data last:vague-promise negative now:accepts now:churn ours:vague-promise reply:opens-well says:do-it says:no-complaint says:wants-an-ear says:when says:will-wait we-just-said:asks-for we-just-said:pending
-6 asks:when-mine done:commit-timeframe ever:broken-promise ever:wants-answer last:cold now:venting ours:timeframe reply:answers says:correction says:goodbye says:not-now says:service-failure says:worked system-last we-said:one-moment we-said:pending
-7 done:restate ever:abuse now:misunderstood ours:restatement says:gives-credit says:still-writing
-8 few-words sent-round tagged turns:4
-9 asks-and-goes-on ever:misunderstood heard-last now:abuse says:more-to-come
-10 feels heard-twice
-11 ever:venting now:wants-remedy turns:1
-12 first-words
-13 turns:3
-18 first-contact
-20 we-wrote
`,
    pairs: `
9 negative&asks:fact
8 at-us&warm:2 deed&warm:3
7 first-contact&warm:3
6 now:wants-answer&warm:1 we-asked&now:wants-answer we-wrote&now:wants-answer
5 asks:fact&warm:1 first-contact&at-us
4 at-us&warm:3 deed&at-us few-words&warm:2 negative&now:thanks negative&warm:3 question&now:venting question&now:wants-answer tagged&now:wants-answer tagged&warm:3
3 first-contact&deed long-story&warm:1 long-story&warm:2 negative&at-us now:thanks&now:wants-answer now:thanks&warm:0 now:venting&asks:fact now:venting&at-us now:venting&now:wants-answer question&now:thanks we-asked&asks:fact we-asked&deed we-asked&warm:2 we-wrote&now:venting we-wrote&now:wants-remedy
2 negative&now:wants-answer now:venting&we-asked we-wrote&now:thanks
-2 asks:fact&warm:0 first-contact&tagged long-story&now:venting negative&warm:2 now:thanks&warm:1 now:thanks&warm:2 now:venting&deed now:venting&warm:3 now:wants-answer&cheerful we-wrote&we-asked
-3 asks:fact&warm:3 few-words&warm:0 first-contact&cheerful first-contact&few-words first-contact&negative long-story&cheerful now:thanks&cheerful tagged&deed we-asked&at-us we-wrote&warm:1 we-wrote&warm:3
-4 at-us&warm:0 at-us&warm:1 cheerful&warm:2 deed&warm:0 few-words&warm:1 first-contact&now:thanks first-contact&warm:1 long-story&question negative&few-words negative&question now:wants-remedy&deed question&warm:2
-5 first-contact&now:wants-answer long-story&asks:fact long-story&deed now:wants-answer&at-us tagged&at-us we-asked&warm:1
-6 first-contact&now:venting negative&now:wants-remedy now:wants-remedy&warm:2 we-wrote&deed we-wrote&warm:0
-8 deed&warm:1 first-contact&now:wants-remedy long-story&warm:3 question&asks:fact tagged&warm:2
-11 first-contact&warm:0
`,
    words: `
17 her will
11 can
10 human solicitor
9 pleas read someon
8 be get gone know out smell with
7 account card deaf has letter manager not:the sinc somebody ther would
6 bank goe like our person puls put
5 about appreciat as bottl claim not:see over safe sign who whoever whos word
4 alway are chat email everyon from further gas halfway have heater hurry kind lip log lost lump man not:another not:at not:call not:desk not:number not:who plastic polit question rent review sister smok that then think your
3 <?> agent ago aid already anne begin being cat caught chang credit declin doctor end file grand into let lock love meet n near not:<clock> not:a not:be not:bother not:chas not:date not:hav not:more not:much not:nobody not:read not:sinc not:them not:ther notic pair phon responsibl rest roof round sent stupid tablet tent touch under useless way we whom without
2 a&e afternoon along alright at better board branch everybody everyth gift go grad last left liv manag meant need not:and not:anyon not:anyth not:door not:here not:point not:stop not:your now other pay retard school shall strong tell thru unless until villag wall went wet
-2 absolut all also any ask away came case colleagu com delivery got how leg lift myself not:off not:said not:taken not:talk not:time not:typ old on photo print restart scratch sick stand stood though ticket wait watch wife wors
-3 <clock> anyth been brain brok broken cancel cry dad date desk different driver even every fair fix front girl had hi honest job just long look lot mail make me not:<number> not:about not:get not:it not:know not:look not:me not:put pack paid past pic pric rain shak start stop system tabl them thing thought twic up us van walk yes
-4 becaus between bill done down dress fine going hear month not:now not:word oh only thank they tir too waiter wed whol wrot
-5 did he home laugh more nice night not:do not:want off peopl room said someth wrong
-6 <handle> <number> befor book do in leav littl or say so
-7 good order still
-8 back for not:thi the took
-10 want when
-11 <duration> not
-12 it was
`,
    ours: `
7 <number> not
6 call
5 like thi would
4 can contact have not:thi over
3 #name# do help her leav my not:go not:i purchas say sent stand stay tell that try why
2 able get i last may mr not:after not:that note review wher
-2 and are order up wait
-3 about all cancel come has here not:it on right yes
-4 for from is send
-5 hi in new no your
-6 the
-10 <date>
`,
  },
  "end-contact": {
    bias: -33,
    facts: `
36 done:set-boundary we-said:limit
31 just:set-boundary we-just-said:limit
26 reply:goes-on
23 we-said:final
21 says:vows-to-go-on
19 we-just-said:final
15 same-demand
12 offered-twice
11 we-said:confirm
10 ever:repeats
9 ever:violence now:violence says:insult-to-you
8 many-turns says:digs-in
7 ever:wants-remedy ours:reassurance
5 heat:2 we-said:asks-for
4 done:let-vent ever:publicity just:answer last:explanation limit-twice now:publicity we-said:tell-me
3 heat:1 last:reassurance says:either says:false-alarm third-turn trouble-last turns:5
2 asks:when-mine done:answer done:offer-options ever:safety-incident glad-sign heat:1.5 heat:2.5 just:act-and-explain last:action last:condescending ours:condescending ours:explanation ours:remedy promise:overdue says:go-ahead we-just-said:pending
1 done:act-and-explain just:apologize last:apology last:stock ours:action ours:policy reply:throws-back says:do-it we-leave-it-open we-said:anything-else we-said:pending we-said:says-back
-1 ask:open asks:scorn asks:when asks:who burst calls-names cheerful ever:access-need ever:ignored ever:private-data ever:profanity heard-last just:offer-options last:gratitude last:remedy last:repetition now:private-data now:rejects now:shouting our-turn-last ours:repetition reply:insists says:cancels says:coming-at-all says:not-my-point says:orders-a-change we-just-said:one-moment
-2 asks-and-goes-on asks:fact calm-question done:ask ever:asks-human ever:resolved ever:softening ever:urgent heard-twice just:restate last:follow-up last:pass-the-buck last:restatement long-story loud now:asks-human now:ignored now:resolved now:softening now:urgent now:venting ours:bare-refusal ours:follow-up ours:pass-the-buck ours:question reply:answers reply:no reply:nod reply:picks says:gives-credit says:more-to-come says:same-again says:service-failure says:whoever-can says:worked several-sentences tangled we-just-said:sends-off we-named-a-time we-said:sends-off
-3 done:acknowledge done:take-ownership ever:legal ever:venting falling fault gave-data heat:0.3 last:cold last:refusal now:abuse now:legal now:misunderstood now:thanks ours:empathy ours:gratitude ours:ownership question reply:opens-well reply:thanks reply:yes says:but says:correction says:yes tagged timed we-asked we-just-said:says-back
-4 ever:misunderstood ever:thanks ever:vulnerable just:acknowledge just:commit-timeframe just:let-vent last:empathy last:timeframe negative now:wants-answer reply:names-time says:request says:who-owns we-just-said:tell-me we-said:one-moment
-5 answered-us done:apologize done:restate ever:shouting few-words heat:0.6 malfunction ours:apology ours:restatement ours:stock
-6 rising turns:4
-7 deed ever:wants-answer
-9 reply:short trails-off
-10 says:not-now
-11 ever:accepts
-14 turns:3
-15 we-wrote
-16 first-words turns:1
-18 first-contact
`,
    pairs: `
5 we-wrote&warm:3
2 asks:fact&cheerful asks:fact&warm:2 few-words&warm:3 negative&asks:fact negative&at-us negative&warm:2 negative&warm:3 now:wants-answer&cheerful
1 asks:fact&now:wants-remedy at-us&warm:2 cheerful&at-us deed&at-us deed&warm:3 negative&now:thanks negative&now:wants-remedy now:thanks&warm:3 now:wants-remedy&at-us now:wants-remedy&cheerful now:wants-remedy&warm:0 now:wants-remedy&warm:2 question&cheerful question&we-asked we-asked&asks:fact we-asked&cheerful we-asked&now:wants-answer we-wrote&at-us we-wrote&cheerful we-wrote&now:wants-remedy
-1 asks:fact&warm:0 asks:fact&warm:1 few-words&cheerful few-words&now:wants-remedy few-words&warm:1 first-contact&asks:fact first-contact&cheerful first-contact&deed first-contact&now:venting first-contact&now:wants-remedy first-contact&tagged first-contact&warm:1 first-contact&warm:2 negative&deed negative&now:wants-answer negative&warm:1 now:venting&deed now:wants-answer&at-us now:wants-answer&warm:3 now:wants-remedy&warm:1 now:wants-remedy&warm:3 question&now:wants-remedy question&warm:0 we-asked&warm:1 we-wrote&now:thanks we-wrote&question
-2 asks:fact&at-us at-us&warm:3 deed&warm:1 first-contact&at-us first-contact&negative first-contact&warm:3 negative&we-asked we-wrote&deed we-wrote&now:wants-answer we-wrote&we-asked
-3 now:thanks&warm:0 we-wrote&few-words
-4 deed&warm:0 few-words&warm:0 first-contact&warm:0 we-wrote&warm:1
-5 negative&warm:0
-8 we-wrote&warm:0
`,
    words: `
5 day get year
4 alway as know rat refund send till will
3 account again ask full keep not:door not:nobody not:photo own pair retir round same see shall until
2 <date> after all behind chang christma crack customer every grad ha. handl him ill jump last like limit lol mak morn nineteen not:<duration> not:date not:my not:what not:will or paid pen polit red roof scum shift slag stood that thru time upgrad whol
1 % bad boot bring choic come cover cry disregard door drink email everyon filthy gate hang her his if lad lick lift listen lot love mail mom n new not:a not:are not:at not:behind not:mind not:not not:read not:use o'clock pull respect someon sooner stamp stupid thos too upset voic writ you
-1 <duration> <handle> absolut actual agre already alright angry answer approv asham becaus being bought brainless but car date desk different enough everyth fair feel finish give going gone grand had honest how idiot job keyboard kid laptop leav letter light liv live manager money mother much must name nice not:all not:anyth not:ask not:be not:go not:hav not:have not:hear not:in not:no not:now not:of not:out not:put not:with noth oh ok old only order out paper pathetic photo piss plan retard right ring room should shout shut sinc sort stand start take tell thank thick thing third twic useless very wait when which work wors yes
-2 <?> <clock> about and back befor doe done even first for good got has head hope let long make moron my need no nobody not:is not:it not:on not:thi off on one person phon restart say still stop then took us what with
-3 am been from have not:to now of ther up was your
-4 <number> are in pleas the they we
-5 a not so
-6 it
-7 is me
-8 i
`,
    ours: `
4 leav
3 <number> and answer below help last not:can not:i or we were will
2 arbitr ask board call check date glad he if left list look not:not not:one not:refund not:thi offic open out stop that ther until way with without
1 about ad address after any collection dear decid desk driver far fill fine finish form free go hand in. insult like limit miss money more mr not not:a not:any not:carry not:in not:like not:more not:on not:see not:threat not:to not:whil not:with one only other over polit post refund regret review second send sort speak stay step talk travel which
-1 <clock> appeal are be been can cours did do fair fit from give hi however is just key log need on put restart return sent tell thru understand was when yes you
-2 <duration> could i no right up us
-3 a for new now
-4 <date> in your
-5 it
`,
  },
};
