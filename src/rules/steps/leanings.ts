// Learnt from the judged conversations of test/weights by `npm run weights:generate`. Do not edit: change those, and learn anew.
import type { StepId } from "../../contract/vocabulary.js";
import type { LearntStep } from "../../rule-set/policy.js";

// For each step what weighs for it (above 0) and against it, in hundredths: facts, the customer's latest words, and those of ours that they answer.

export const leanings: Readonly<Record<StepId, LearntStep>> = {
  "let-vent": {
    bias: -41,
    facts: `
78 says:more-to-come
62 says:still-writing
41 says:wants-an-ear
39 unfinished
27 burst
15 numbered-part
10 says:just-listen
9 last:stock reply:answers says:not-now
8 just:let-vent third-turn we-just-said:tell-me
6 asks:when done:let-vent done:restate ever:wants-remedy many-turns now:venting ours:restatement says:request we-said:tell-me
5 at-us ours:stock says:look-up says:yes trails-off
4 ever:venting heard-last last:gratitude now:wants-remedy says:digs-in turns:4 we-asked
3 ever:profanity now:shouting several-sentences
2 heat:1 timed
1 asks:how-start
-1 calm-question
-2 answered-us apologized-twice asks:news asks:when-mine asks:who calls-names ever:asks-human ever:misunderstood ever:private-data ever:shouting ever:vulnerable just:commit-timeframe last:repetition last:timeframe note:handed-on now:churn now:private-data ours:cold ours:repetition reply:no reply:nod reply:unsure reply:yes rising says:cancels says:legal-step says:orders-a-change says:vows-to-go-on says:whose-it-is says:will-wait we-said:checks we-said:pending
-3 cheerful done:offer-options done:set-boundary ever:churn ever:legal ever:publicity ever:resolved ever:sarcasm falling fault few-words heat:0.3 heat:0.6 just:set-boundary last:pass-the-buck loud now:broken-promise now:legal now:publicity now:rejects now:resolved now:sarcasm now:violence ours:bare-refusal ours:pass-the-buck ours:reassurance ours:remedy reply:picks says:either says:own-doing signs-off turns:3 we-just-said:limit we-just-said:sends-off we-just-said:soon we-said:limit we-said:sends-off we-said:soon
-4 asks:what-now convoluted done:ask done:commit-timeframe ever:abuse heat:1.5 now:abuse now:ignored now:safety-incident offered-twice ours:question ours:timeframe reply:facts reply:opens-well reply:throws-back says:coming-at-all says:correction says:tangled says:when-mine says:whoever-can tangled
-5 ever:broken-promise ever:rejects gave-data glad-sign malfunction note:closed now:repeats says:asks-options says:worked specific we-just-said:one-moment we-leave-it-open we-named-a-time we-said:says-back
-6 done:act-and-explain done:answer ever:accepts ever:repeats ever:safety-incident ours:action ours:explanation question reply:names-time says:false-alarm says:gives-credit sent-round we-just-said:says-back
-7 ask:open done:apologize ever:thanks first-words now:thanks ours:apology says:when system-last we-said:one-moment
-8 reply:gives-data says:who-owns
-9 reply:short says:but
-11 says:insult-to-you says:money
-12 first-contact
-14 tagged
-16 turns:5
-25 turns:1
-28 we-wrote
`,
    pairs: `
11 at-us&warm:0
8 asks:fact&deed
7 asks:fact&at-us
6 first-contact&asks:fact
5 long-story&now:venting now:venting&warm:2 now:wants-answer&at-us
4 asks:fact&warm:2 asks:fact&warm:3 deed&warm:1 long-story&deed negative&long-story now:wants-answer&warm:2 question&we-asked we-asked&at-us
3 asks:fact&now:wants-answer first-contact&negative first-contact&now:wants-answer long-story&warm:3 negative&asks:fact negative&deed negative&now:wants-remedy now:wants-answer&deed now:wants-remedy&deed we-asked&warm:1 we-wrote&at-us we-wrote&deed we-wrote&few-words
2 at-us&warm:1 first-contact&warm:2 negative&now:venting negative&warm:0 negative&warm:2 now:wants-remedy&at-us now:wants-remedy&cheerful now:wants-remedy&warm:0 we-asked&cheerful we-asked&now:wants-answer
1 few-words&deed
-2 deed&warm:3 few-words&now:wants-remedy first-contact&cheerful first-contact&now:thanks long-story&asks:fact long-story&cheerful long-story&now:wants-answer negative&at-us now:wants-remedy&warm:2 question&asks:fact question&now:wants-remedy tagged&asks:fact tagged&deed tagged&warm:0 tagged&warm:1 tagged&warm:2 we-wrote&now:wants-answer
-3 asks:fact&warm:1 at-us&warm:3 deed&at-us deed&warm:2 first-contact&question long-story&question negative&now:wants-answer negative&tagged negative&warm:3 now:thanks&warm:0 now:venting&warm:1 now:wants-answer&now:wants-remedy we-asked&warm:0 we-wrote&warm:1 we-wrote&warm:2
-4 asks:fact&warm:0 first-contact&deed first-contact&few-words long-story&warm:1 negative&warm:1 now:wants-answer&warm:1 question&warm:1
-5 tagged&at-us we-wrote&asks:fact we-wrote&negative
-6 now:venting&deed
-7 first-contact&tagged first-contact&warm:0 now:venting&at-us
-8 at-us&warm:2 we-wrote&warm:0
`,
    words: `
17 so
13 ther thi
12 start
11 becaus get let thing
10 <duration> about end
9 first have
8 am befor up
7 me need not:i of order
6 arriv bit com he ok wrong
5 <date> begin hang just kept more not:thi not:yet part problem right shut sit van when
4 been chap face fit girl goe had happen has honest not:<number> not:a not:finish not:know not:or one proper second straight then turn
3 and at came chair corridor desk do empty finish going hear listen load long matter milk not:am not:anyth not:got not:hand not:how not:idea not:it not:proper not:read not:real not:reply not:slept not:voucher not:what not:writ oat piano pull read roll shop sofa step typ upset wall wher whil with would you
2 a altogether angry better bin boiler branch button delet down fine follow forget got in insuranc invoic jo jump key kid kitchen late lot man men mom nineteen not:<date> not:all not:come not:door not:even not:hold not:in not:is not:just not:near not:need not:no not:person not:post not:ready not:right not:thank not:they not:till not:until not:we not:when open piec put quit rain real screen season security seen shak sir slept sock someon spr strap swap thes thru tir town unit used whol wish
-1 month
-2 absolut after afternoon ago are bet bike blue both bought box but car check clos collect contract cours credit cry daughter deliver did doing door each everyth final found gave good grand husband ill instead keep leed made make meter money new next nice no none not:again not:any not:back not:be not:book not:here not:now not:only not:ther not:word not:you on over own pay photo quiet recommend regard repair return shift should show sleep small someth speak staff stat subscription taxi team their ticket try updat wait want wash will wrot
-3 <money> again app by cancel dad dead dog done fair here keyboard left light littl mail manager miss morn never not:of not:said or other our out pric same see sent servic sure than they third till told under us were what which without
-4 <?> an can could full her how kind name noth now stay that
-5 all back be doe from like paid thank time took work your
-6 <handle> <number> is know my
-7 as for it
-8 if
-10 pleas
`,
    ours: `
8 take
7 oh what
6 happen yes your
5 good i
4 account am awful hello so
3 pleas voucher
2 ahead choos line messag morn must no note read referenc say season tell then time valid whol would
-1 how like
-2 <number> after an as be chang date day did doe enough glad have help hi let look more not:that only or order put see short should start ther understand we
-3 #name# at if will with
-4 are has not our to which
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
16 asks:scorn
15 ours:re-ask tagged
13 asks:why sent-round
12 ever:vulnerable long-story
11 ever:broken-promise last:re-ask says:service-failure
10 ours:stock says:asks-options says:more-to-come
9 ever:sarcasm heat:0.6 now:sarcasm promise:overdue says:unnamed says:wants-an-ear says:who-owns says:yes
8 last:refusal now:venting ours:gratitude ours:refusal several-sentences
7 ever:shouting heat:1 last:stock now:repeats now:vulnerable ours:bare-refusal reply:short reply:unsure says:just-listen we-just-said:pending we-said:one-moment
6 asks-and-goes-on calls-names heat:3 last:prevention many-turns ours:prevention says:whose-it-is
5 deed done:apologize ever:accepts ever:rejects ever:urgent heat:2.5 now:broken-promise now:rejects ours:apology ours:policy trouble-last we-just-said:asks-for
4 ever:self-harm just:acknowledge last:empathy now:misunderstood now:self-harm ours:defensive
3 ever:asks-human ever:security falling glad-sign last:reassurance last:vague-promise negative now:asks-human ours:vague-promise reply:insists rising turns:3
2 we-just-said:says-back
-2 ever:ignored ever:thanks
-3 answered-us chose ever:churn ever:legal limit-twice now:churn says:all-well trails-off
-4 asks:news done:ask ever:profanity ever:publicity now:legal now:wants-answer ours:question says:go-on-then we-said:soon
-5 cheerful first-contact ours:pass-the-buck promise:pending question reply:no says:tangled says:when-mine third-turn we-just-said:checks
-6 apologized-twice done:act-and-explain ever:wants-answer few-words loud now:publicity now:safety-incident ours:action promise:due-today reply:bare timed turns:4 we-just-said:anything-else
-7 ask:open just:take-ownership last:ownership last:pass-the-buck reply:answers reply:nod reply:takes-it same-demand says:cancels says:either says:help-me says:when we-leave-it-open we-said:anything-else
-8 asks:deed ever:wants-remedy reply:facts says:go-ahead we-said:checks we-said:final
-9 heard-twice just:answer last:explanation now:accepts reply:calm signs-off we-just-said:final
-10 fault says:coming-at-all says:insult-to-you says:not-my-point says:vows-to-go-on says:will-wait we-wrote
-11 asks:when-mine ever:violence now:violence reply:opens-well says:orders-a-change
-12 gave-data now:access-need reply:gives-data reply:picks reply:thanks system-last turns:2
-13 offered-twice says:goodbye
-14 reply:goes-on says:no-complaint we-said:confirm
-15 our-turn-last says:worked
-16 ever:access-need just:set-boundary now:resolved says:gives-credit we-just-said:limit
-18 convoluted ever:resolved
-19 done:set-boundary we-said:limit
-26 says:false-alarm
`,
    pairs: `
16 now:wants-answer&at-us
15 negative&tagged
13 at-us&warm:1
12 negative&we-asked
11 we-wrote&question
10 asks:fact&warm:2 tagged&now:wants-answer we-asked&warm:2
9 asks:fact&at-us asks:fact&deed first-contact&tagged negative&warm:0 we-wrote&asks:fact we-wrote&now:wants-answer
8 negative&now:thanks question&at-us question&few-words
7 cheerful&warm:2 few-words&deed first-contact&now:venting long-story&warm:0
6 deed&at-us first-contact&at-us first-contact&now:thanks long-story&now:thanks tagged&warm:3 we-wrote&few-words we-wrote&negative
5 first-contact&warm:1 now:wants-answer&deed question&tagged question&we-asked we-asked&cheerful we-asked&now:wants-answer
4 few-words&asks:fact now:venting&asks:fact now:venting&at-us now:wants-remedy&warm:3 we-asked&asks:fact we-wrote&deed we-wrote&long-story we-wrote&warm:1
3 deed&warm:1 few-words&cheerful first-contact&warm:2 now:thanks&warm:1 question&now:thanks tagged&warm:2
2 now:venting&warm:2
-2 we-asked&warm:0
-3 at-us&warm:2 deed&warm:3 now:thanks&deed we-asked&warm:3 we-wrote&at-us
-4 cheerful&warm:0 first-contact&negative tagged&we-asked
-5 at-us&warm:3 few-words&warm:1 first-contact&cheerful negative&now:venting negative&now:wants-answer negative&now:wants-remedy negative&question negative&warm:2 now:wants-remedy&warm:1 now:wants-remedy&warm:2 we-wrote&now:thanks
-6 now:thanks&at-us tagged&cheerful tagged&now:thanks we-wrote&warm:2
-7 tagged&few-words
-8 cheerful&at-us now:thanks&cheerful
-9 first-contact&few-words
-11 first-contact&asks:fact first-contact&now:wants-answer
-12 few-words&we-asked first-contact&warm:0 question&asks:fact
-14 asks:fact&warm:0 first-contact&question
-15 negative&deed
`,
    words: `
21 <duration>
20 every
18 sinc
17 becaus was
15 she
14 peopl
13 not:a thi
12 me
11 all ask gone who
10 sat us writ
9 honest i
8 a actual had like now past show so that wait
7 human just not:for not:to somebody someth star time went whol
6 another answer bed fami get kid long my not:any not:i not:want pay pric real rent servic walk we you
5 am clean dead else final fourth front hope key laptop line lot next not:more not:that not:work second story tabl them told until visit week wonderful
4 <clock> <money> ago already and any big broken business class code colleagu desk fat floor great hard hold hotel idea job lock man month newborn not:anyth not:even not:know not:no not:pay not:real not:word number page point scanner seat serious set singl sleep small someon staff thru tir up updat vet watch water
3 across arriv bar been both by bye call checkout come company contract cow decent disappear engineer everyth exact exam expir face firm game got home lamp lunch machin mayb men moron not:and not:like not:pleas not:put not:show not:why note our paper pictur recommend red rest ring room said self short should size sofa stand to try used would
2 pleas
-3 an anyway befor being between birthday bit bless brilliant bucket came consol crew delet file help here ignor itself light lose main none not:could not:found not:good not:it not:me not:photo not:read not:which not:you okay omg pdf printer reset roofer row season slag some till touch turn usual wonder worth x your yourself
-4 about alway at bet bring christma ever gift give id if left mate mom morn mov not:<number> not:ask not:call not:enough not:from off plac plus possibl problem repeat round screen settl ship sure telly they under wish
-5 address believ brother door enough flight kitchen last let look mail not:with old own paid phon return roll send shift talk
-6 after appreciat connect fair going grand haha its kind lad leav many much need new no ok sort wife
-7 found go has hi littl not:charg plan then
-8 <handle> back form good in. question see still
-9 <date> <url> doe he sorry year
-10 thank when work
-11 hello will
-12 or
-13 on
-14 <id> free
`,
    ours: `
9 be
8 we
7 pleas
6 account has hear number
5 help thank was would
4 #name# apologiz been check do for he list need understand us
3 may not:the offer ready take without
-3 adeyemi call did goe link look name not:you oh refund ring shar start them thru work
-4 apology bill book card done go good happen hello in morn photo someth they want
-5 <date> are by from mr no now of send
-6 have put the then thi
-7 both if is
-9 <number> and could here will you
-11 me or
`,
  },
  apologize: {
    bias: -16,
    facts: `
28 promise:overdue
27 tagged
20 says:service-failure
19 ever:broken-promise
17 ever:accepts
15 asks:who asks:why
14 reply:throws-back
13 deed offered-twice reply:short
12 says:but says:who-owns sent-round several-sentences we-said:one-moment
11 ever:publicity last:pass-the-buck now:repeats ours:gratitude says:money
10 ours:pass-the-buck
9 now:venting says:whoever-can timed
8 heat:0.6 heat:3 last:cold says:correction we-just-said:says-back
7 asks:scorn ever:shouting fault long-story says:asks-options says:denied-back tangled
6 asks:fact ever:ignored ever:rejects last:defensive last:stock negative now:ignored now:publicity ours:defensive
5 asks-and-goes-on done:ask ever:misunderstood last:upsell malfunction now:legal now:misunderstood ours:question ours:upsell says:do-it says:not-my-point says:whose-it-is we-just-said:asks-for we-just-said:sends-off we-said:sends-off
3 heat:1.5 just:apologize last:apology says:when-mine
-4 calm-question just:restate last:restatement says:help-me
-5 ask:open asks:what-now ever:safety-incident just:acknowledge just:ask just:take-ownership last:bare-refusal last:empathy last:ownership last:question ours:refusal reply:answers reply:nod same-demand says:tangled says:yes
-6 ever:thanks last:reassurance now:violence reply:picks says:cancels says:go-ahead says:scam we-asked we-just-said:final we-said:anything-else
-7 done:acknowledge done:offer-options ever:wants-answer last:refusal now:private-data now:thanks ours:empathy ours:remedy reply:facts reply:opens-well says:look-up says:own-doing trouble-last we-just-said:anything-else we-said:asks-for we-said:confirm we-said:pending
-8 done:take-ownership ever:access-need ever:urgent ever:vulnerable first-contact now:abuse our-turn-last ours:ownership promise:pending rising says:legal-step turns:3 we-said:final we-wrote
-9 calls-names ever:churn loud ours:reassurance reply:goes-on
-10 asks:when
-11 now:accepts says:more-to-come
-12 done:set-boundary just:set-boundary now:resolved says:goodbye signs-off we-just-said:limit we-said:limit
-13 ever:self-harm now:safety-incident now:self-harm reply:no says:vows-to-go-on
-14 trails-off turns:2
-15 cheerful
-16 apologized-twice burst first-words heard-twice third-turn
-17 ever:resolved says:will-wait
-18 convoluted says:not-now
-19 reply:calm
-20 says:either
-21 says:false-alarm says:no-complaint
-23 now:security
-24 says:still-writing
-25 says:insult-to-you
-26 ever:security
-36 says:gives-credit
`,
    pairs: `
25 negative&tagged
17 negative&warm:0
16 we-wrote&asks:fact
15 negative&few-words
14 first-contact&deed tagged&warm:1
12 tagged&at-us tagged&deed
11 first-contact&tagged now:thanks&warm:1
10 first-contact&now:venting negative&now:venting
9 at-us&warm:1 deed&warm:2 few-words&deed now:wants-answer&at-us
8 asks:fact&warm:1 tagged&asks:fact
7 few-words&warm:1 tagged&now:wants-remedy we-wrote&question
6 first-contact&warm:2 negative&now:thanks question&now:wants-remedy question&warm:2 tagged&now:wants-answer we-wrote&now:wants-answer
5 asks:fact&warm:2 at-us&warm:2 first-contact&long-story long-story&now:thanks now:venting&deed now:wants-remedy&warm:3 we-asked&asks:fact we-asked&now:wants-answer
4 long-story&warm:1 now:venting&warm:1 now:venting&warm:3 tagged&warm:3
3 deed&warm:3 long-story&warm:3
2 first-contact&at-us now:wants-answer&warm:0 question&few-words
-3 first-contact&now:thanks now:wants-answer&warm:1
-4 few-words&now:wants-remedy first-contact&cheerful
-5 deed&warm:0 few-words&cheerful few-words&warm:2 first-contact&question long-story&now:wants-answer long-story&warm:2 negative&warm:2 now:thanks&deed question&asks:fact question&warm:0
-6 asks:fact&now:wants-answer we-wrote&now:venting we-wrote&warm:0
-7 cheerful&warm:1 long-story&asks:fact negative&now:wants-answer now:wants-remedy&warm:2
-8 asks:fact&warm:0 at-us&warm:0 first-contact&few-words negative&now:wants-remedy negative&warm:1 tagged&warm:0 we-wrote&at-us we-wrote&deed
-9 question&deed
-10 first-contact&now:wants-answer
-11 deed&cheerful
-12 at-us&warm:3 question&now:wants-answer
-13 first-contact&asks:fact now:thanks&warm:0
-14 few-words&we-asked
-16 tagged&cheerful
-17 first-contact&warm:0
`,
    words: `
22 took
19 ask had room
18 sent told
15 another gone peopl sinc
14 <money>
13 no paid pay third was
12 left miss said
11 <number> also check door great not:no now show wait
10 its job not:work thi time
9 <duration> alon already an breakfast hotel i instead line next not:and order page phon same walk wrot
8 becaus bed for given late must not:call past person read the why
7 anyth app choic day did garden got ink it laptop nobody off point she sign stand star try twic who
6 and away bar came deaf different driver else friend full hand in lamp long lot not:at not:even not:got not:to outsid plac sat say until updat water wors wrong
5 <clock> a call charg child clean clos company dm each every extra goe him life not:book not:other other pictur pool rent ring sea seat servic sheet side st still suitcas system tip top trainer treadmill used waiter which without
4 actual although broken camera cancel car checkout confirm could date disappoint discount empty expir father front hard his hmm human kitchen land laugh lift lol loud manager mistak mother neighbor not:again not:bill not:him not:mention not:said number onlin park plat pleas pric salad server set shirt somebody son sound swell tabl them towel unpaid view voucher wed
3 been machin
-3 all
-4 again around arriv baby bring by chap christma computer conferenc dear dog early enough excellent feel green help hurry is kind legend match more mr not repair ther they thick thru usual valu wheelchair
-5 <hashtag> account anyway bag be better black boss bye done everyth fix forget form hear leav log many not:another not:charg not:door not:ever not:stop not:your okay proud refund reset respect season settl should silly spell toddler touch week wife wonder would
-6 alright bet gave guy hall hang he made not:about not:photo quiet roll shout sort town unless wher work
-7 about alway bank brother can do fair hospital if man morn not:<number> not:need not:only not:you shut someth swap tell then thos useless van whoever
-8 <id> as best doe going here kid know paper plan quick shall sister sorry start talk with
-9 card com littl mov need night year
-10 bit first from hello mom not:it or see thing till
-11 are befor cross to
-12 <url> found good keep not:my you
-13 am free last ok
-16 right thank
-17 on
-20 <date>
-23 will
`,
    ours: `
16 pleas
8 be cancel hi our your
7 day
6 account check request take train try
5 between job let not:to out phon was which
4 an as contact help on process
-3 the will
-4 all back good have hello list why with work
-5 a again anyth both from night of own send that then yes
-6 ask here in off them up
-7 <clock> am now
-8 can morn mr tell
-9 <number> if what you
-10 is or
-11 <duration>
-12 and
-16 it
-19 i
`,
  },
  "take-ownership": {
    bias: -25,
    facts: `
61 says:who-owns
44 sent-round
35 asks:who
22 promise:overdue
20 asks:scorn
18 we-just-said:sends-off we-said:sends-off
14 note:handed-on timed
13 says:go-on-then says:service-failure says:whoever-can
12 note:closed
11 ever:ignored ever:legal last:pass-the-buck ours:pass-the-buck tangled
10 last:vague-promise now:legal ours:vague-promise
9 at-us ever:repeats ours:gratitude several-sentences
8 tagged
7 asks:deed done:ask ever:churn heat:0.6 heat:3 last:re-ask now:venting ours:follow-up ours:question reply:insists turns:5 we-just-said:soon we-said:soon
6 apologized-twice deed ever:shouting just:apologize last:apology last:follow-up last:repetition now:ignored now:repeats ours:re-ask ours:repetition reply:names-time we-said:one-moment
5 asks:how-start just:take-ownership last:cold last:ownership offered-twice reply:nod says:whose-it-is
4 ever:broken-promise ever:publicity ever:sarcasm negative now:sarcasm says:but says:money says:same-again
3 done:take-ownership ever:accepts ever:rejects heat:1.5 now:churn ours:ownership says:asks-how says:do-it says:request
2 done:act-and-explain ours:action question
-2 says:when
-3 asks:news done:apologize ever:softening heat:0.3 just:let-vent last:defensive last:refusal now:abuse now:softening ours:apology ours:bare-refusal ours:cold ours:defensive we-just-said:checks we-just-said:tell-me
-4 ever:misunderstood ever:urgent just:answer just:restate last:explanation last:restatement malfunction now:violence numbered-part ours:policy promise:due-today reply:opens-well reply:short reply:will rising says:either says:legal-step says:not-my-point says:worked system-last we-said:checks we-said:pending we-said:says-back
-5 ever:abuse ever:thanks ever:violence just:ask just:offer-options last:question last:remedy now:rejects now:wants-remedy reply:no reply:takes-it reply:thanks says:asks-news turns:3 we-just-said:final
-6 done:let-vent done:offer-options ever:access-need ever:security last:bare-refusal last:reassurance now:wants-answer ours:remedy reply:goes-on reply:picks reply:yes says:digs-in says:look-up says:scam trouble-last turns:4 we-said:tell-me
-7 asks:what-now ever:venting first-contact just:set-boundary now:misunderstood now:resolved promise:pending says:just-listen says:vows-to-go-on we-asked we-just-said:limit we-said:final
-8 asks:when done:set-boundary now:accepts now:access-need now:safety-incident reply:gives-data says:help-me signs-off we-said:limit
-9 calls-names cheerful convoluted ever:resolved few-words first-words says:correction says:orders-a-change says:own-doing
-10 ever:safety-incident now:security our-turn-last says:wants-an-ear
-11 burst ever:self-harm gave-data now:self-harm says:tangled turns:1 turns:2
-12 says:false-alarm says:no-complaint third-turn trails-off
-13 says:will-wait unfinished
-15 says:goodbye says:not-now
-18 says:asks-options says:more-to-come we-wrote
-20 says:still-writing
-22 says:gives-credit
-25 says:insult-to-you
`,
    pairs: `
14 first-contact&now:venting negative&warm:0
10 at-us&warm:1 tagged&deed
9 tagged&at-us
8 few-words&deed now:wants-answer&at-us
7 negative&few-words now:venting&deed we-wrote&asks:fact
6 first-contact&tagged negative&tagged question&at-us tagged&now:venting we-wrote&now:wants-answer
5 asks:fact&warm:2 first-contact&warm:1 long-story&question long-story&warm:1 negative&question
4 at-us&warm:2 deed&warm:3 first-contact&deed first-contact&warm:2 negative&now:venting now:wants-remedy&cheerful question&warm:2 tagged&warm:1 tagged&warm:3
3 negative&we-asked now:thanks&now:wants-answer now:wants-answer&deed now:wants-answer&warm:3 question&now:thanks we-asked&warm:2
2 question&now:venting
-2 negative&warm:3 now:wants-answer&warm:1
-3 long-story&now:venting long-story&now:wants-answer negative&deed we-asked&deed we-wrote&we-asked
-4 few-words&asks:fact long-story&now:wants-remedy negative&now:wants-answer
-5 negative&asks:fact negative&at-us now:thanks&warm:0 question&now:wants-answer tagged&cheerful we-asked&warm:0
-6 asks:fact&deed at-us&warm:3 deed&cheerful negative&warm:1 now:wants-remedy&deed question&warm:0 tagged&warm:0
-7 few-words&warm:0
-8 asks:fact&warm:0 deed&at-us first-contact&few-words negative&now:wants-remedy question&tagged we-wrote&warm:0
-9 first-contact&asks:fact first-contact&now:wants-answer
-10 tagged&now:wants-answer we-wrote&now:venting
-11 asks:fact&now:wants-answer
-12 question&asks:fact
-14 first-contact&warm:0
`,
    words: `
14 person third
13 told who
12 me took
11 great had has job
10 ring sent thi was
9 and it room
8 <money> liv nobody now over read
7 a an clos for got left lock mo not:again not:work number paid sign sinc
6 account becaus both day front gone into its long manager not:has not:person past peopl somebody time
5 <duration> actual ask been call case did door each hand hold hole instead is line meter miss name not:a not:it not:when said same sat say
4 after alon at away back brain broken click clown company complet contract fill firm happen hav late leak look mistak not:<date> not:email not:time note plat pleas promis reception restart send someon technical them then unpaid very waiter watch water we websit word
3 although angry bank bar bed belong bless cake camp certificat check clear colleagu color depart email empty every exam feel fridg garden given go ink jo joke newborn not:<duration> not:like not:me not:of not:read not:ther not:was noth order our phon rent restaurant server set sir site so stand stuck suitcas their toilet tour whos your
2 desk
-2 else
-3 ad ah aid any anyway arriv bag came chair com come dream driv fair find found fourteen free hello help in in. lady leav legend lose lump many match mom my no normal not:after not:be not:came not:door not:here not:just not:phon not:real not:say not:stop not:what not:why of one only pack part print quick quiet refund reset roll she slept sock swap taken think tube under up useless whoever wife work worth
-4 <?> alway done ever first gate good guy here mak not:about not:done not:know not:now other plastic put replac shall shout sister some sort stay town try until us voucher were will
-5 <url> card doe give hi home kid last made mov not:am not:need not:to not:writ on real screen till van way with would year
-6 best end hang not:at or photo see should shut start
-7 about bought from he if let littl night not:i not:in someth talk when
-8 just keep off sorry
-9 <date> as fine know what
-10 befor thank thing
-11 need not right ther
-12 ok
-13 be bit
`,
    ours: `
11 be will
8 contact team
7 an
6 hello pleas
5 #name# apologiz engineer for may they was
4 inconvenienc log look not:to number our restart the who
3 account cancel dear has myself not:go not:here out reach status technician their ther touch
-2 <?>
-3 a approv back confirm cours doe give had line morn mr on up
-4 <money> after am at can i in tell to way yes you
-5 chang could go sorry your
-6 book it no or
-7 and would
-8 like that
-9 <duration>
-10 <number> of
-11 is
`,
  },
  restate: {
    bias: -35,
    facts: `
49 says:tangled
38 convoluted
29 now:misunderstood says:correction
26 ever:misunderstood
19 says:but
16 tangled
15 asks:how-start we-said:says-back
14 says:not-my-point
12 says:asks-how
9 reply:opens-well
8 ever:shouting reply:no says:request says:unnamed
7 cheerful just:restate last:restatement ours:cold rising sent-round we-just-said:says-back we-named-a-time
6 asks:deed asks:why last:reassurance long-story same-demand says:cancels
5 done:let-vent ever:legal fault now:legal ours:policy says:digs-in says:go-on-then says:who-owns we-said:tell-me
4 just:acknowledge last:empathy note:handed-on ours:reassurance reply:throws-back says:help-me signs-off
3 ask:open heat:1 just:apologize last:apology now:wants-remedy reply:short reply:yes says:either we-just-said:final
2 done:act-and-explain just:answer just:let-vent last:cold last:explanation negative ours:action reply:answers reply:takes-it says:denied-back says:vows-to-go-on we-just-said:tell-me we-said:final
-2 burst ever:profanity few-words now:ignored says:go-ahead we-just-said:sends-off we-said:sends-off
-3 asks:when asks:who calls-names done:answer done:offer-options ever:churn ever:sarcasm ever:security ever:thanks ever:wants-answer full-marks just:offer-options last:remedy last:vague-promise now:churn now:private-data now:safety-incident now:sarcasm now:shouting now:thanks now:urgent now:wants-answer numbered-part ours:explanation ours:remedy ours:upsell ours:vague-promise promise:pending reply:bare reply:unsure says:false-alarm trails-off we-just-said:asks-for we-just-said:soon we-said:asks-for we-said:soon
-4 apologized-twice done:apologize ever:accepts ever:private-data ever:resolved ever:self-harm last:follow-up last:pass-the-buck now:resolved now:self-harm our-turn-last ours:apology ours:follow-up ours:pass-the-buck reply:names-time reply:will says:same-again says:service-failure says:when-mine we-asked we-just-said:pending we-said:confirm
-5 done:set-boundary ever:safety-incident heat:2.5 just:ask just:commit-timeframe just:set-boundary last:question last:refusal last:timeframe now:rejects ours:stock reply:calm says:coming-at-all says:whoever-can says:yes we-just-said:confirm we-just-said:limit we-said:limit we-said:one-moment
-6 done:acknowledge ever:venting feels last:gratitude now:asks-human offered-twice ours:empathy ours:refusal promise:overdue says:wants-an-ear says:worked
-7 ever:asks-human ever:urgent loud malfunction now:access-need reply:nod says:gives-credit we-just-said:anything-else we-said:anything-else we-said:pending
-8 done:commit-timeframe ever:access-need ever:ignored ours:timeframe says:insult-to-you says:no-complaint
-9 first-words heard-twice heat:1.5 says:goodbye says:still-writing
-10 asks:when-mine gave-data heat:0.6 says:will-wait
-11 at-us specific timed turns:3
-12 ever:vulnerable says:when tagged third-turn
-13 many-turns turns:1
-14 says:asks-options
-15 glad-sign turns:4
-16 we-wrote
-19 first-contact says:not-now
`,
    pairs: `
17 long-story&asks:fact
11 long-story&warm:0
10 long-story&question
9 asks:fact&deed asks:fact&warm:1
7 long-story&now:wants-answer negative&now:wants-remedy
6 first-contact&asks:fact
5 few-words&warm:1 long-story&now:wants-remedy now:wants-remedy&deed question&deed we-wrote&now:venting
4 asks:fact&at-us first-contact&long-story first-contact&now:wants-remedy long-story&at-us negative&long-story negative&warm:1 we-asked&asks:fact we-asked&deed we-asked&warm:1
3 now:thanks&cheerful now:thanks&few-words now:thanks&warm:2 now:venting&warm:2 now:wants-answer&warm:1 question&asks:fact question&at-us we-wrote&cheerful we-wrote&now:thanks
2 first-contact&negative first-contact&question long-story&cheerful long-story&we-asked negative&asks:fact now:thanks&at-us now:wants-answer&deed now:wants-remedy&warm:2
1 we-wrote&deed
-2 now:thanks&warm:0 now:venting&asks:fact now:wants-remedy&warm:3
-3 first-contact&now:venting first-contact&warm:0 first-contact&warm:3 long-story&warm:2 negative&tagged now:thanks&deed now:venting&deed we-wrote&few-words we-wrote&now:wants-answer we-wrote&now:wants-remedy
-4 asks:fact&now:wants-answer at-us&warm:1 few-words&asks:fact long-story&now:thanks long-story&warm:3 now:thanks&asks:fact tagged&warm:0 we-wrote&question
-5 asks:fact&warm:2 first-contact&deed first-contact&now:thanks long-story&now:venting negative&now:thanks negative&we-asked we-asked&cheerful we-asked&warm:2 we-wrote&asks:fact we-wrote&at-us
-6 first-contact&tagged first-contact&warm:1
-7 few-words&warm:0 few-words&we-asked
-8 question&now:wants-answer
-12 we-wrote&warm:0
`,
    words: `
19 not
12 want what
11 not:cancel
10 miss name other
9 seat
8 but not:<number> not:one only
7 both have mov not:what read swap thank then way
6 go letter me number one pleas unless
5 again app aye bit invoic mail my not:old not:the person return stop that thing wrong
4 about as bag begin chang child correct credit different doubl down excess fine him hope love myself not:on not:return of paid plac site the them third thought touch why
3 android bedroom big cover cry did dog flight friend going got keep key leav less log most no not:could not:i not:leav not:lose not:only not:our not:stop not:to orang owe paus peopl policy rather road scan slept step tell think use vegan warm wash wrot x
2 abov apart black book case cat clos collect contractor dear delivery except export face feel fourth goe his hmm land liv maintenanc month music neighbor not:again not:am not:be not:charg not:day not:is not:phon not:pric not:read not:say not:until o'clock over pay plan right singl split sure tablet well worth
-2 actual afternoon ah alright boot box contract date do even girl hard hav ill instead job look lunch make manager none not:another not:are not:hand not:hear not:think not:why photo printer said sat soon spa stand star tabl though turn up view wed whil word
-3 <id> already also anyon anyth ask bad been check could decent dry extra fair front happen he home hotel if its money morn much nice not:book not:for not:my not:slept not:thi not:word ok patient pric quick second send short start stood than walk watch we wors year
-4 <clock> account call desk for good great help just last like mother night not:about not:even not:more out saw she show someon staff still till was work would your
-5 befor came everyth now sinc talk very who
-6 <handle> all her not:at not:of ther
-7 how in on open our room too with
-8 <?> by not:it to
-9 at not:a
-10 <duration> can every time
-11 had
-12 <date> will
-15 thi
-18 a
`,
    ours: `
12 your
10 have
8 cancel return
7 different
6 <duration> confirm for like
5 home of that want
4 are as got rais request sure
3 #prs_org# <id> address am attach certain contract gray in more not:work one pair query seat set thru to understand updat wonder
2 class desk includ item listen me name not:that room so thes writ you
-2 <number> car engineer hear morn not only press referenc same send upset
-3 #name# <clock> anyth be book could has hold how if is may mr not:it now try under what
-4 <?> about been else or the yes
-5 back look not:the on take time we
-6 can they
-7 do
-8 pleas
-15 it
`,
  },
  ask: {
    bias: -30,
    facts: `
36 asks:how-start
33 says:help-me
29 says:asks-how
22 fault
21 tagged
19 convoluted
17 few-words
15 reply:unsure trails-off
14 asks:deed reply:opens-well
13 now:rejects
12 says:same-again says:tangled
11 now:misunderstood
10 ever:misunderstood now:accepts
9 just:apologize last:apology last:reassurance rising
8 ever:ignored says:but says:orders-a-change
7 falling just:acknowledge last:empathy ours:reassurance reply:names-time
6 malfunction reply:thanks signs-off trouble-last
5 ever:broken-promise just:let-vent now:wants-remedy reply:facts reply:gives-data reply:short we-just-said:tell-me
4 done:acknowledge ever:wants-remedy now:vulnerable ours:empathy reply:answers says:request
3 answered-us ever:rejects ever:softening now:softening now:venting our-turn-last ours:cold
-3 asks:scorn done:apologize ever:access-need just:answer last:explanation last:prevention ours:apology ours:gratitude ours:prevention says:whose-it-is
-4 at-us ever:abuse note:closed now:abuse now:asks-human numbered-part reply:goes-on reply:picks says:all-well says:coming-at-all says:legal-step tangled we-just-said:checks we-just-said:sends-off we-said:sends-off
-5 asks:news ever:asks-human heat:2 just:act-and-explain just:set-boundary last:action last:upsell now:publicity now:safety-incident now:thanks offered-twice ours:upsell reply:will says:either says:service-failure specific we-just-said:limit we-just-said:soon we-said:soon
-6 asks-and-goes-on asks:what-now done:answer done:set-boundary ever:thanks heard-last last:pass-the-buck ours:explanation ours:follow-up ours:pass-the-buck reply:yes says:digs-in says:wants-an-ear third-turn we-said:checks we-said:limit
-7 ever:publicity last:refusal note:handed-on now:access-need now:private-data now:repeats says:own-doing we-just-said:anything-else we-just-said:asks-for we-said:anything-else
-8 calls-names done:commit-timeframe done:offer-options ever:safety-incident first-contact gave-data now:security ours:refusal ours:remedy ours:timeframe says:yes timed turns:4
-9 asks:who full-marks loud now:shouting reply:no says:insult-to-you says:whoever-can we-just-said:pending we-leave-it-open we-said:asks-for we-said:pending
-10 ever:repeats heard-twice turns:5 unfinished
-11 asks:when-mine ever:security ever:venting first-words reply:calm reply:nod says:false-alarm says:when-mine several-sentences turns:3 we-just-said:confirm
-12 heat:1 now:resolved says:more-to-come says:worked we-said:confirm
-13 glad-sign reply:bare says:goodbye says:when
-14 ever:resolved many-turns
-15 says:gives-credit says:go-ahead says:not-now
-16 ever:vulnerable says:asks-options says:still-writing says:who-owns
-17 says:will-wait
-18 sent-round
-22 we-wrote
`,
    pairs: `
18 first-contact&few-words
14 first-contact&tagged negative&tagged tagged&warm:1
11 first-contact&asks:fact
10 we-wrote&now:thanks
9 asks:fact&warm:0 deed&cheerful tagged&warm:2
8 first-contact&now:wants-remedy question&now:wants-answer
7 negative&few-words now:venting&at-us question&asks:fact question&warm:0 we-asked&warm:1
6 few-words&warm:0 long-story&now:wants-answer negative&now:thanks now:wants-answer&deed tagged&asks:fact tagged&at-us tagged&now:venting we-wrote&deed
5 at-us&warm:1 at-us&warm:3 long-story&asks:fact long-story&warm:0 negative&warm:0 tagged&now:wants-answer we-asked&asks:fact
4 at-us&warm:2 cheerful&warm:3 few-words&warm:2 first-contact&warm:1 long-story&question negative&warm:1 now:thanks&at-us now:thanks&deed now:wants-remedy&warm:0 question&tagged tagged&deed
3 cheerful&warm:2 deed&at-us deed&warm:1 negative&now:venting we-wrote&warm:2
-2 negative&now:wants-answer
-3 asks:fact&warm:1 negative&deed now:wants-answer&at-us now:wants-remedy&warm:3
-4 deed&warm:2 deed&warm:3 few-words&deed question&we-asked tagged&few-words tagged&now:thanks we-asked&at-us we-asked&warm:0 we-wrote&at-us
-5 negative&question negative&warm:2 question&warm:1 we-asked&cheerful
-6 few-words&we-asked long-story&warm:1 now:thanks&asks:fact now:thanks&we-asked we-asked&now:wants-remedy we-wrote&asks:fact we-wrote&now:wants-remedy
-7 now:thanks&few-words
-8 asks:fact&now:wants-remedy first-contact&warm:2 negative&we-asked question&now:wants-remedy we-wrote&warm:0
-9 cheerful&warm:0 few-words&cheerful now:wants-answer&now:wants-remedy we-wrote&few-words
-10 tagged&cheerful
-11 first-contact&deed
-13 first-contact&now:thanks
-15 at-us&warm:0 tagged&warm:0
`,
    words: `
16 need
13 <handle> one try
12 book normal not:more not:the phon
11 invoic show
10 call
9 my off page someth updat
8 light like morn not:any sold some
7 app bought move not:what other problem took version
6 already around big fine idea insuranc mayb miss not:get not:one our paid parcel pay printer red reset tablet than them want window yes
5 aye black ceil coat connect dad down each gone it job kitchen later leg mail much music not:my not:sinc ok order over return row screen way
4 #prs_org# as blink brok car cheer computer cover customer dead doe done doubl drip else error ex friend from funny game hi keyboard mid nois not not:cancel not:in not:make not:on not:ther not:which not:your number only plac plain rather safe scanner signatur site size sock stat street subscription then think third tir trad type used which x
3 boat credit curtain dear disappear doing hold log me month not:app not:chang not:down not:from not:show not:thing pour replac sheet sinc stop sure watch worm
-3 aid attach complet crack died eat empty fall holiday ill lindqvist not:came not:doe not:phon or packag patient quarter refund ring smell they thos year
-4 <money> address alright bed best between bill boss brilliant coffe contact deliver desk fourth front garden gave gorgeous happen land legend make messag next no not:<date> not:<duration> not:at not:baby not:do not:good not:hear not:not not:put not:to not:with paus post real roll roof sav sent set she tabl ther thick time top well without
-5 ahead am anyth are being confirm cross cry email everybody he languag leav mom mother never nice not:befor not:is not:thank not:want pleas repair send somebody soon sort still super van wed wrong
-6 account and arriv can check com end free girl here human moon not:about not:am not:it not:read not:that not:you sat someon talk told view voucher water when your
-7 back becaus befor came got just money not:a not:all not:and on photo quick second stay tell that thi very walk you
-8 bank day home not:have rough said short so
-9 <duration> by did good in kid nobody noth to wait was
-10 found had man not:for
-11 first is see
-12 <clock> who
-13 everyth
-14 do
-17 <date> will
-19 at
`,
    ours: `
11 which
10 hi
8 get no put
7 of your
6 like right updat
5 <?> different out pleas problem when
4 address date fami good is real send sure wher
3 <email> again charg cours flat have hello mrs oh sort still
-3 account afraid fix happen in night not:the referenc return sinc us window
-4 <money> be did give he if on or the then they thi was we
-5 <number> an anyth back between chang now plan time
-6 are else for that
-7 will
-8 do not ther
-9 can
-22 i
`,
  },
  "offer-options": {
    bias: -31,
    facts: `
63 says:asks-options
27 asks:what-now
19 last:refusal
18 ours:refusal
16 last:bare-refusal ours:bare-refusal
12 ever:accepts ever:wants-remedy fault now:access-need offered-twice
11 ever:access-need specific
10 ever:rejects last:repetition malfunction ours:repetition
9 many-turns negative now:rejects reply:gives-data says:own-doing
8 ever:urgent reply:declines says:either
7 done:apologize ever:abuse now:abuse ours:apology
6 heat:3 now:urgent says:money
5 asks:why done:offer-options ever:vulnerable few-words just:restate last:pass-the-buck last:prevention last:restatement now:wants-answer ours:prevention ours:remedy promise:due-today question reply:throws-back says:unnamed says:yes signs-off we-named-a-time
4 done:ask last:reassurance now:shouting ours:question reply:names-time
3 just:apologize last:apology now:accepts ours:re-ask says:look-up
2 now:venting
-1 done:acknowledge ours:empathy
-3 asks:when ever:misunderstood ever:sarcasm full-marks limit-twice now:repeats now:sarcasm ours:upsell reply:unsure rising says:legal-step says:whose-it-is several-sentences we-just-said:anything-else we-said:anything-else we-said:one-moment we-said:pending
-4 answered-us at-us burst calm-question done:restate ever:shouting heard-last heat:2.5 just:answer last:cold last:explanation last:gratitude last:vague-promise now:misunderstood numbered-part ours:condescending ours:restatement ours:vague-promise promise:overdue reply:insists reply:no says:all-well says:asks-how says:go-on-then says:not-my-point says:orders-a-change says:when-mine says:will-wait timed turns:2 turns:5 we-just-said:final we-just-said:one-moment
-5 asks-and-goes-on deed done:answer ever:safety-incident ever:thanks heard-twice heat:1.5 just:let-vent now:safety-incident ours:explanation ours:stock promise:pending reply:bare same-demand tagged turns:1 we-just-said:tell-me we-said:says-back
-6 asks:news done:let-vent ever:private-data ever:wants-answer heat:0.6 last:stock now:asks-human now:security now:thanks ours:follow-up ours:reassurance reply:short says:but says:do-it says:request says:worked sent-round system-last turns:4 we-just-said:says-back we-said:tell-me
-7 ever:resolved now:resolved ours:cold reply:picks says:asks-news says:goodbye trouble-last we-said:final
-8 ever:asks-human just:set-boundary reply:answers reply:goes-on reply:takes-it reply:yes says:false-alarm says:tangled tangled we-just-said:limit
-9 chose done:set-boundary heat:1 says:digs-in says:wants-an-ear we-just-said:checks we-said:asks-for we-said:confirm we-said:limit
-10 convoluted done:act-and-explain ours:action reply:facts says:still-writing says:when we-said:checks
-11 asks:scorn ever:security says:gives-credit says:who-owns
-12 asks:deed first-words reply:nod says:whoever-can third-turn turns:3
-13 asks:when-mine cheerful
-14 asks:who says:correction
-15 first-contact
-16 says:go-ahead we-wrote
-17 says:more-to-come
-24 says:not-now
`,
    pairs: `
14 now:thanks&now:wants-answer we-wrote&negative
12 asks:fact&deed
11 negative&few-words question&now:thanks we-wrote&question
10 now:wants-answer&now:wants-remedy
9 at-us&warm:2
8 we-wrote&tagged
7 long-story&warm:2
6 few-words&warm:1 few-words&we-asked long-story&at-us question&now:wants-remedy
5 asks:fact&warm:2 negative&warm:0 now:venting&asks:fact tagged&we-asked
4 deed&at-us deed&warm:2 first-contact&warm:3 now:wants-answer&deed now:wants-answer&warm:0 now:wants-answer&warm:3 question&asks:fact question&warm:0 we-wrote&now:thanks we-wrote&now:venting we-wrote&warm:2
3 asks:fact&now:wants-answer first-contact&deed now:venting&cheerful question&tagged we-wrote&now:wants-answer
2 we-wrote&asks:fact
-2 we-wrote&warm:3
-3 deed&warm:3 negative&question question&now:venting
-4 asks:fact&at-us first-contact&warm:0 first-contact&warm:1 negative&deed negative&long-story negative&warm:3 now:thanks&few-words we-asked&cheerful we-asked&warm:3
-5 first-contact&asks:fact long-story&asks:fact long-story&warm:1 now:thanks&we-asked we-wrote&deed
-6 at-us&warm:0 cheerful&warm:0 few-words&cheerful now:wants-answer&warm:1
-7 asks:fact&warm:1 first-contact&now:thanks we-wrote&cheerful we-wrote&warm:0
-8 few-words&asks:fact few-words&now:wants-answer first-contact&question tagged&now:wants-answer
-9 first-contact&negative we-asked&deed
-10 we-asked&asks:fact
-11 first-contact&tagged
`,
    words: `
12 else what
10 how
9 give make no not:for not:me or paper red ther try until voucher
8 <number> littl off other so some
7 <money> are befor bit ceil done i not:it pric way
6 all anyth app blink choic deaf logo not:how not:just not:sinc not:the possibl someth than wed
5 #prs_org# a another boot by correct could dead error hmm lamp least mistak new none not:am not:other not:phon not:use not:with noth pair photo plat repair size week whit window without year
4 <date> absolut across an ask attach back be birthday brainless cancel chang contract crack either final for forgotten girl heat held holiday hope instead key laptop licens made next not:even not:i not:on not:real not:remember not:sort not:thi one option page pdf plus rais rate show shut siz tablet turkey updat watch we whol wors
3 add appreciat band cabl cake christen company cost court crash door dress foot happy it leav live log map marta minut money morn must not:devic not:do not:wheel obvious open piss port rather reception seller wall
2 <?> home
-2 not:now
-3 alway answer bin boss branch care complet confirm council count dear direct end expect expir face feel fram goe heart insuranc land leed manager mother nobody not not:<duration> not:from not:read not:tell not:what ok password plan play point quick rain refund right see shout sinc someon son sort spr step stupid text their ticket w when with
-4 and b. been being bitch bottl brilliant card did first gave given him lift man not:anyth not:cancel not:no not:order not:sleep now out own return row stuff ta take then thes thing thought time used yourself
-5 address better cover has invoic liv mail me mom not:and not:are not:is not:need not:one not:work number roll seat sleep the third wher whoever writ wrong you
-6 <clock> at do going label look my not:ther of offic thi
-7 becaus great is lot peopl person phon stop talk told up
-8 not:my run which
-9 <duration> good not:<number> said send somebody us
-10 am should
-11 as go have he if they will
-13 pleas
-17 day
`,
    ours: `
10 for
8 #name# could did try
7 not
6 give hello only order the voucher
5 <money> again another app number phon that thi until
4 <?> <handle> a and begin call left letter new not:in off pleas send side stor very
3 afraid already as befor clear me ms not:be our out own person regard tell unfortunat wher which you
-3 <clock> chang great into is not:on or team then up week
-4 <number> both charg has here if in leav messag on over thank to would
-5 be can else help let return right us was yes
-6 anyth no
-8 will
-9 now
-10 from of
-11 your
-15 i
`,
  },
  "commit-timeframe": {
    bias: -36,
    facts: `
47 asks:when-mine
36 says:when
30 says:when-mine
28 says:coming-at-all
22 we-just-said:soon we-said:soon
18 reply:picks
17 says:go-ahead
15 says:not-now
14 says:who-owns
13 says:either
11 asks:news reply:gives-data says:no-complaint we-just-said:confirm
10 ask:open reply:opens-well says:will-wait
9 done:act-and-explain ours:action reply:facts says:yes we-said:confirm we-said:pending
7 gave-data now:urgent promise:overdue timed
6 ever:repeats just:take-ownership last:ownership last:repetition ours:repetition says:all-well
5 ever:wants-answer many-turns reply:nod says:asks-news we-just-said:asks-for
4 calm-question done:answer heard-last just:ask last:follow-up last:question last:re-ask now:legal now:private-data now:shouting ours:explanation question reply:will says:legal-step
3 done:apologize ever:churn ever:legal ever:rejects heat:1 malfunction now:accepts now:churn now:wants-remedy ours:apology ours:follow-up says:service-failure specific tangled turns:2 we-just-said:checks we-said:checks we-said:says-back
2 just:offer-options last:remedy now:venting we-said:asks-for
-2 at-us done:ask now:thanks ours:question reply:declines signs-off
-3 apologized-twice ever:misunderstood ever:safety-incident fault heat:2 heat:3 last:defensive last:refusal loud note:handed-on now:abuse ours:defensive ours:gratitude reply:insists reply:yes rising says:cancels says:false-alarm says:vows-to-go-on says:worked sent-round
-4 burst convoluted ever:abuse ever:private-data ever:thanks ever:venting falling glad-sign just:act-and-explain last:action negative now:profanity now:safety-incident now:wants-answer reply:names-time says:asks-options says:just-listen says:look-up says:still-writing says:unnamed
-5 ever:asks-human ever:softening ever:violence few-words heat:2.5 last:bare-refusal last:stock limit-twice now:access-need now:asks-human now:misunderstood now:rejects now:softening now:violence reply:unsure says:do-it says:tangled says:whoever-can we-asked we-just-said:sends-off we-said:sends-off
-6 calls-names done:set-boundary ever:resolved first-words just:set-boundary same-demand turns:5 we-just-said:final we-just-said:limit we-leave-it-open we-said:limit
-7 asks:fact feels heat:0.3 heat:1.5 our-turn-last ours:refusal reply:goes-on reply:short says:gives-credit trouble-last turns:4 we-said:final
-8 done:let-vent ever:access-need says:correction says:money says:wants-an-ear third-turn we-said:tell-me
-9 ever:accepts ours:bare-refusal reply:thanks says:more-to-come
-10 ever:wants-remedy
-11 asks:what-now offered-twice ours:reassurance reply:no says:goodbye tagged turns:3
-12 asks:how-start
-15 says:insult-to-you turns:1 we-wrote
-22 first-contact
`,
    pairs: `
12 few-words&we-asked
10 negative&asks:fact question&warm:1
8 at-us&warm:0 negative&now:wants-answer
6 negative&question
5 asks:fact&warm:2 few-words&now:wants-remedy first-contact&negative now:wants-answer&deed question&cheerful we-asked&cheerful we-wrote&tagged
4 asks:fact&now:wants-remedy asks:fact&warm:1 cheerful&warm:0 few-words&now:wants-answer long-story&warm:2
3 first-contact&cheerful first-contact&now:thanks now:venting&warm:3 now:wants-answer&now:wants-remedy now:wants-remedy&warm:0 question&at-us question&deed question&now:thanks tagged&cheerful we-wrote&few-words we-wrote&now:venting
2 first-contact&now:wants-answer first-contact&question negative&deed negative&warm:1 tagged&warm:2
-1 we-wrote&cheerful
-2 at-us&warm:2 long-story&warm:0 we-wrote&we-asked
-3 first-contact&warm:3 long-story&question negative&few-words negative&now:venting negative&warm:0 now:wants-remedy&warm:2 question&warm:3
-4 at-us&warm:3 deed&warm:2 negative&long-story negative&tagged now:thanks&asks:fact now:thanks&deed we-wrote&at-us we-wrote&now:thanks we-wrote&now:wants-answer
-5 asks:fact&cheerful first-contact&few-words long-story&now:wants-answer now:thanks&few-words we-wrote&warm:1
-6 asks:fact&now:wants-answer first-contact&warm:0 question&tagged tagged&warm:0
-7 we-wrote&negative we-wrote&warm:0
-8 we-asked&deed
-9 tagged&now:wants-answer we-asked&now:wants-answer
-10 asks:fact&warm:0 first-contact&tagged
-12 question&asks:fact
`,
    words: `
20 when
14 which
13 by soon
12 <date> date
11 <duration> day rough
10 has if
9 past short will
8 be hear kind work yes
7 address
6 approv believ dear even look night not:call not:you should super
5 <clock> <email> <id> agre at b. being bucket chang cours dm door due fly given is not:now not:of not:the pleas post same sure talk tell time whether would
4 account after ago ahead as attach claim clock deal each expect file grand great hang home morn not:<number> not:is or reply say school sleep sound speak stay then
3 afternoon applic bed broken chip coach colleagu com confirm cos daughter delivery email empty enough exam fair fall ghent glass grant haha hav hold hotel i in. into laptop letter lift man manag money new no. not:and not:come not:going not:heard not:in not:off not:person not:phon not:think not:want not:with our pass priya process quarter queu re reach regard regret ring router scaffold seen serious status suitcas t. team term their though to whos wonder 👍
2 away bus fetch for hall hung kid many might not:put not:say not:water not:week ombudsman paper passport photo start
-1 but
-2 #prs_org# <money> customer explain fit lov name nice not:cancel not:know not:out noth send sent swap thing train typ whoever
-3 <url> about answer anyon aye bought box branch connect correct everyth finish fix flat floor free help idea ill includ key line mail mayb much not not:again not:am not:like not:make not:no not:on number nursery oh ok order other pay peopl rest restart so switch thes they thi thos thru wall watch went
-4 ah and blink bye certificat cheer could done else her his invoic later must not:any not:at not:me plac quick rent reset shut too way well were whil who your
-5 <handle> all already app hard littl not:anyth not:more not:said not:thi old open own play red shop that think try
-6 a begin cancel read someth year
-7 in my not:it of see she ther
-8 ask stop writ you
-9 got was
-10 doe no the
`,
    ours: `
11 or
10 and
9 from to
8 soon thi with
7 it yes
6 here no
5 at back can i now our sign will would
4 depot engineer get love morn possibl refund send their us want
3 an apology been both by end him his hour know let not:you ok okay order pay prefer process put ring sorry start suit swap then up was we week whichever
2 <handle> be femi file frighten going on report right same thos websit
-2 afraid afternoon box contact different email left like voucher
-3 <date> any as could devic fit got letter look mr phon rate that try until when
-4 account again app check find hello hi may me name take under which your
-5 did
-6 help pleas tell
-7 <duration>
-8 am
-9 <?> how
`,
  },
  "act-and-explain": {
    bias: -32,
    facts: `
36 reply:picks
34 gave-data
29 reply:gives-data
27 says:go-ahead
18 asks:when-mine says:orders-a-change
16 specific
14 asks:deed timed
13 ask:open
12 ever:accepts ever:access-need ever:churn now:security we-just-said:pending
11 malfunction now:private-data now:safety-incident sent-round
10 last:pass-the-buck reply:facts reply:throws-back says:do-it
9 asks-and-goes-on just:ask just:offer-options last:question last:remedy now:rejects says:go-on-then we-just-said:confirm
8 ever:security now:vulnerable now:wants-remedy question reply:short says:coming-at-all trails-off we-said:one-moment
7 apologized-twice now:churn reply:names-time says:money says:service-failure turns:4 we-said:confirm
6 done:answer just:take-ownership last:cold last:ownership now:accepts now:access-need ours:explanation ours:pass-the-buck promise:pending reply:declines says:look-up says:who-owns
5 done:commit-timeframe ever:private-data ever:safety-incident few-words now:ignored ours:timeframe says:scam we-just-said:asks-for
4 ever:urgent fault heat:0.6 now:urgent says:all-well says:yes tangled we-just-said:one-moment
3 ours:gratitude promise:due-today promise:overdue says:not-my-point says:when-mine
2 heat:2.5 says:cancels says:either
-3 asks:news ever:resolved glad-sign last:condescending last:follow-up last:gratitude limit-twice ours:condescending unfinished we-said:asks-for
-4 asks:fact asks:what-now asks:why ever:misunderstood ever:profanity now:profanity numbered-part reply:will rising says:gives-credit says:same-again says:unnamed tagged turns:2 we-just-said:try-now we-said:try-now
-5 ever:self-harm just:let-vent long-story negative now:asks-human now:self-harm ours:policy ours:re-ask says:correction says:help-me several-sentences we-just-said:tell-me we-said:anything-else
-6 burst cheerful done:act-and-explain ever:abuse ever:rejects ever:repeats ever:softening just:acknowledge just:commit-timeframe last:empathy last:re-ask last:timeframe now:softening ours:action ours:bare-refusal ours:refusal says:asks-how says:false-alarm says:legal-step turns:5 we-just-said:says-back
-7 done:let-vent ever:broken-promise ever:thanks first-words last:stock now:legal now:resolved now:violence ours:reassurance reply:goes-on system-last we-said:tell-me
-8 ever:legal ever:violence feels last:reassurance last:vague-promise now:misunderstood ours:cold ours:vague-promise says:vows-to-go-on says:will-wait we-just-said:anything-else we-just-said:checks we-just-said:final we-named-a-time we-said:checks
-9 asks:how-start asks:when heat:1 says:digs-in we-said:final
-10 convoluted says:still-writing says:wants-an-ear we-asked
-11 ever:wants-answer now:shouting ours:follow-up reply:calm says:tangled turns:3
-12 just:set-boundary reply:thanks same-demand we-just-said:limit
-13 done:set-boundary reply:no says:worked we-said:limit
-14 reply:insists
-15 says:more-to-come
-16 first-contact we-wrote
-17 says:not-now we-said:says-back
-18 our-turn-last says:goodbye turns:1
`,
    pairs: `
27 few-words&we-asked
14 tagged&warm:2
11 now:wants-remedy&warm:1 question&now:thanks
10 now:thanks&now:wants-answer
9 negative&few-words tagged&deed we-wrote&few-words
8 now:venting&asks:fact question&now:wants-answer question&now:wants-remedy
7 first-contact&at-us first-contact&now:wants-remedy now:thanks&asks:fact we-asked&warm:0
6 first-contact&deed now:wants-answer&now:wants-remedy now:wants-remedy&deed tagged&now:venting tagged&now:wants-remedy we-wrote&tagged
5 few-words&warm:1 negative&now:wants-answer tagged&we-asked we-asked&cheerful
4 asks:fact&warm:1 at-us&warm:3 deed&warm:2 negative&deed negative&warm:0 now:wants-answer&warm:3 we-wrote&warm:1
3 few-words&now:wants-remedy question&now:venting question&warm:3 tagged&few-words
2 now:venting&warm:2 we-wrote&now:venting
-2 now:wants-answer&warm:0
-3 asks:fact&now:wants-answer few-words&cheerful long-story&now:wants-remedy negative&now:thanks now:wants-remedy&warm:0 we-asked&now:wants-remedy we-wrote&negative we-wrote&warm:2
-4 asks:fact&warm:2 deed&warm:1 long-story&warm:0 negative&at-us negative&now:wants-remedy negative&we-asked now:thanks&we-asked question&cheerful we-wrote&asks:fact we-wrote&warm:0
-5 asks:fact&deed at-us&warm:1 first-contact&now:venting negative&now:venting now:thanks&deed now:thanks&few-words now:venting&warm:3 now:wants-answer&cheerful we-asked&at-us we-asked&warm:2 we-wrote&we-asked
-6 few-words&now:wants-answer long-story&question question&warm:1 tagged&warm:1
-7 few-words&asks:fact first-contact&few-words now:venting&deed
-8 few-words&deed first-contact&tagged negative&warm:1 we-asked&warm:1 we-wrote&at-us
-9 tagged&now:wants-answer
-10 tagged&warm:0
-11 negative&long-story question&few-words
-12 we-wrote&deed
-13 we-asked&deed
-16 first-contact&warm:0
`,
    words: `
18 <id>
14 left
13 yes
12 thi
11 pleas
10 perfect
8 account blink have rough send then time useless
7 enough expect grand how move need ring same say still your
6 <date> ago back befor block cancel email fine if is label light month name new not:in not:is page photo
5 <email> <number> absolut b b. bit bought bus chang cm connect direct empty exact install money not:am port replac roll sent tabl updat user whatever
4 #prs_org# <clock> another attach away bill cabl certificat clean colleagu come cours crash error gate heater held home in. it keep meter not:befor not:charg not:devic not:phon not:pleas not:with now on only possibl process second shoe smell soon sound tak team them ther wheelchair whit
3 adult aisl already although anybody ask book carer complet explain fair for given id kind leg lock none not:all not:it not:key off paper paus pleasur regard saw swell t. talk than transfer wee
-3 after airport allow alway an appoint big bottl care check do end expir extra fuck hole hous i ill job liar music not:be not:look not:make not:return obvious one paint phon pick problem repeat screen sick stick walk wash well wrong
-4 afternoon answer anyth black car count dear doe dry far floor gave hear his hospital human just know later legend lindqvist not not:are not:thank not:work not:you oh pric puls right road said shift shop swap thos us weekend were what
-5 <handle> ah android bye daughter dog drop fat file keyboard littl love make not:even not:say not:that person room stop told too which
-6 any app begin even every good like more morn not:good not:have not:one not:read not:the other seat shout train way who would
-7 actual all am cheer invoic me not:any not:other peopl plan real want
-8 <duration> let nice offic so that thing went will
-9 can else he she take to writ
-10 day nobody read you
-11 not:a think up
-12 ok or see
-15 we
-16 was
-17 a
`,
    ours: `
18 the
12 or
10 send
9 pleas
8 and i me you
7 order
6 <date> bill can confirm with
5 <clock> <email> <number> if ok our same sign to
4 <url> address back did from hey letter month move open press restart side them up
3 account again cost could go goe here home hour make prefer pric return size swap truly us whether
-3 able about desk find great link on own run stay would
-4 all any anyth are choos do else glad have hi how left more morn not:refund plan referenc replac so then until yes
-5 help name should
-6 for like ther
-7 at
-8 look
-9 is
-10 has we
-11 <duration>
`,
  },
  "check-back": {
    bias: -27,
    facts: `
48 says:will-wait
35 our-turn-last
29 asks:news
22 system-last
15 reply:yes says:worked
14 now:resolved
13 ever:resolved reply:thanks timed
12 reply:insists we-just-said:anything-else we-said:anything-else
10 done:act-and-explain last:follow-up ours:action reply:bare says:false-alarm we-asked we-just-said:checks we-said:checks
9 reply:takes-it says:asks-news we-said:pending
8 ours:follow-up promise:due-today reply:calm reply:nod says:when-mine
7 ever:thanks just:commit-timeframe last:timeframe reply:names-time reply:no reply:will says:goodbye we-just-said:pending
6 says:gives-credit we-leave-it-open
5 question we-just-said:soon we-said:soon
4 done:answer done:offer-options ever:softening ever:vulnerable falling just:act-and-explain last:action now:softening now:urgent ours:explanation ours:remedy promise:pending says:yes
3 cheerful done:commit-timeframe now:ignored ours:timeframe turns:2 we-said:one-moment
2 ever:ignored ever:sarcasm ever:venting just:answer last:explanation now:sarcasm says:all-well
1 now:accepts
-1 just:acknowledge last:empathy
-2 asks:deed ever:asks-human last:prevention now:asks-human ours:prevention reply:short says:digs-in says:go-on-then says:look-up says:request
-3 ask:open calls-names done:let-vent ever:profanity ever:violence fault last:cold now:profanity now:safety-incident now:violence same-demand says:coming-at-all says:not-now says:still-writing we-just-said:confirm we-said:asks-for we-said:says-back we-said:tell-me
-4 apologized-twice asks:scorn burst ever:broken-promise ever:churn ever:safety-incident heat:3 just:apologize last:apology limit-twice malfunction ours:cold ours:gratitude reply:goes-on says:do-it says:orders-a-change says:tangled says:unnamed says:who-owns says:whoever-can trails-off unfinished
-5 calm-question ever:wants-answer glad-sign heat:0.6 heat:2.5 last:reassurance last:refusal promise:overdue reply:throws-back says:but says:go-ahead sent-round turns:5
-6 asks:how-start asks:what-now done:set-boundary ever:legal heat:1 just:set-boundary negative now:broken-promise now:legal now:misunderstood now:venting now:vulnerable ours:refusal reply:picks says:same-again turns:1 we-just-said:limit we-named-a-time we-said:limit
-7 at-us ever:shouting last:gratitude offered-twice ours:stock rising says:asks-how says:vows-to-go-on we-just-said:final we-said:final
-8 asks:who ever:misunderstood long-story several-sentences tangled
-9 few-words just:restate last:restatement says:more-to-come we-said:confirm
-10 ever:wants-remedy first-contact ours:reassurance says:asks-options tagged
-11 says:money
-13 answered-us asks:fact third-turn
-14 gave-data
-16 says:insult-to-you
-17 turns:3 we-wrote
-24 first-words
`,
    pairs: `
13 negative&we-asked
10 we-asked&warm:1
8 now:thanks&we-asked
7 first-contact&deed first-contact&question negative&question now:thanks&few-words
6 deed&warm:1 few-words&cheerful first-contact&negative we-asked&deed
5 negative&now:wants-answer we-wrote&now:thanks we-wrote&we-asked
4 few-words&now:wants-answer first-contact&now:wants-answer negative&warm:1
3 deed&cheerful first-contact&at-us negative&asks:fact now:thanks&warm:2 now:wants-answer&warm:2 question&asks:fact we-asked&cheerful we-wrote&cheerful
2 few-words&warm:0 now:venting&cheerful tagged&now:venting tagged&warm:2 we-asked&at-us
-1 now:wants-answer&deed
-2 at-us&warm:3 first-contact&few-words first-contact&long-story long-story&deed negative&warm:0 now:venting&warm:3 tagged&warm:1 we-wrote&few-words we-wrote&now:venting we-wrote&tagged
-3 asks:fact&cheerful deed&warm:0 few-words&warm:1 first-contact&tagged first-contact&warm:0 first-contact&warm:2 negative&now:thanks negative&now:wants-remedy now:wants-answer&cheerful now:wants-answer&warm:0 we-wrote&now:wants-answer
-4 asks:fact&now:wants-answer few-words&deed negative&few-words negative&warm:2 now:thanks&asks:fact we-wrote&question
-5 asks:fact&warm:1 few-words&warm:2 first-contact&now:thanks negative&now:venting tagged&warm:0 we-wrote&deed
-6 question&now:thanks we-asked&warm:0
-7 now:thanks&now:wants-answer we-wrote&at-us
-8 we-wrote&asks:fact we-wrote&warm:1
-9 we-wrote&negative
-12 few-words&we-asked
`,
    words: `
20 will
15 good ok see
14 any morn
13 thank
10 hi
9 he sorry work
8 again alright back last
7 believ by fair in. know let pleas right short shout
6 <date> did far found here if refund when
5 boss cross done expect finger give just not:good out sound test word you
4 <duration> anyway bless brilliant came cheer leav me mom night not:found not:it not:need not:sleep print repeat sinc so then too train
3 ah arriv dad enough esim gave haha hear her hold honest into jean look man mate more much never nice not:mind not:the now nurs oh partner paus pick rain router saw say smok sort suppos surviv tho touch updat usual wait want well wife 👍
2 adult an baby bear bucket channel complet crash cry download dry due eat eye foot hill ignor lady lunch mail mum not:left not:make obvious only pull run seem shift spam speak tak tbh text upload warehous wheel would wow
-2 <clock> <money> ad also am block book bought cake car care choic daughter floor food free front full girl grand hard held his light list must myself not:am not:cover not:email not:get not:my not:no not:one not:rang not:work not:you order past point quit rent ring school servic set sold some staff tablet the under visit watch way wher
-3 ago another app ask at be becaus blink both ceil clean could dear disregard doe down even everyon exact fami fine finish going great is label land leg legend littl money month not:<date> not:and not:me not:person off own pay peopl perfect person read sav sent somebody someon someth up very whatever whil whol window with your
-4 all big day first goe him home hope love name no not:is not:more number old on paper put room show tell thing time was who x
-5 are in like nobody phon red them ther took what year
-6 a do my not:to one she that
-7 <handle> or same
-8 go
-9 and every
-10 of
-11 <number> to yes
`,
    ours: `
13 <duration> it
10 by
7 they
6 the
5 chang not now then
4 <clock> answer anyth else from hold how look morn part take try yes
3 <number> enter even give go had move new not:yet of password should ther under until writ
2 again any at back channel clear depot done glad here leav line mov not:will noth order own replac she tell thi work workshop would written
-2 access account between both but courier dear doing engineer hear help its list long mr not:thi number offic problem regard return send thing
-3 approv are can check did different for have hi log may open start sure when which
-4 <money> address be been cours in next right we with
-5 on thank you
-6 <date> a as book no what
-7 an pleas that
`,
  },
  answer: {
    bias: -25,
    facts: `
17 gave-data
16 ask:open asks:fact
14 says:gives-credit timed
13 asks:what-now now:wants-answer
12 says:no-complaint
11 reply:opens-well
10 says:when specific
9 ever:resolved malfunction trouble-last
8 promise:pending
7 signs-off system-last turns:4
6 calm-question done:ask just:act-and-explain just:commit-timeframe last:action last:timeframe now:safety-incident now:thanks offered-twice ours:question says:false-alarm says:look-up says:own-doing we-just-said:one-moment
5 asks:when ever:abuse ever:wants-answer just:restate last:restatement now:abuse now:resolved tagged we-asked we-named-a-time
4 asks:when-mine done:answer last:cold ours:explanation reply:declines reply:names-time reply:throws-back we-leave-it-open
3 cheerful ever:broken-promise just:ask last:question loud ours:gratitude trails-off
-2 now:rejects
-3 ever:shouting full-marks heat:2.5 note:handed-on now:repeats ours:cold promise:due-today reply:goes-on says:asks-options
-4 asks:news asks:why ever:private-data last:reassurance now:private-data now:shouting reply:will says:do-it says:not-now says:said-otherwise says:will-wait third-turn we-just-said:sends-off we-said:confirm we-said:sends-off
-5 convoluted ever:vulnerable fault heard-twice last:re-ask last:refusal long-story now:ignored our-turn-last ours:bare-refusal ours:reassurance ours:stock reply:answers reply:nod reply:unsure says:but says:digs-in says:legal-step says:whose-it-is we-just-said:pending
-6 at-us done:act-and-explain done:set-boundary heat:3 just:set-boundary last:pass-the-buck last:vague-promise ours:action ours:follow-up ours:re-ask ours:vague-promise says:denied-back says:service-failure says:unnamed we-just-said:limit we-said:limit
-7 done:acknowledge falling first-contact last:gratitude note:closed now:security ours:empathy ours:pass-the-buck reply:short reply:thanks says:when-mine says:yes unfinished we-just-said:says-back
-8 asks:how-start done:take-ownership ever:security heat:1 heat:1.5 just:take-ownership last:bare-refusal last:ownership now:vulnerable ours:ownership reply:bare says:asks-how says:go-on-then says:insult-to-you says:just-listen says:still-writing tangled turns:2 turns:5
-9 calls-names ever:venting heat:0.6 says:correction says:whoever-can
-10 ever:wants-remedy we-said:says-back
-11 asks:scorn ever:ignored ever:repeats first-words heard-last reply:insists says:asks-news says:either says:request
-12 deed last:follow-up
-14 asks:deed says:go-ahead turns:3
-15 negative says:wants-an-ear
-16 reply:yes we-just-said:soon we-said:soon
-17 we-wrote
-18 sent-round several-sentences
-20 asks:who
-22 says:more-to-come
-30 says:who-owns
`,
    pairs: `
26 tagged&now:wants-answer
15 asks:fact&warm:0 question&asks:fact
11 first-contact&now:wants-answer now:thanks&asks:fact question&now:wants-answer tagged&asks:fact
10 now:thanks&now:wants-answer
9 we-wrote&asks:fact we-wrote&at-us
8 we-wrote&deed
7 asks:fact&now:wants-answer few-words&we-asked negative&warm:2 now:thanks&warm:2 question&few-words tagged&warm:0
6 cheerful&at-us few-words&asks:fact long-story&at-us long-story&warm:2 now:wants-answer&warm:0
5 now:thanks&cheerful question&now:thanks question&tagged question&warm:0
4 at-us&warm:3 deed&at-us deed&cheerful first-contact&now:thanks first-contact&warm:1 negative&deed negative&now:wants-remedy now:thanks&deed we-asked&at-us
3 cheerful&warm:3 first-contact&cheerful first-contact&tagged now:wants-answer&warm:1 we-asked&warm:1
2 first-contact&now:wants-remedy
-3 asks:fact&warm:3 at-us&warm:0 cheerful&warm:2 negative&long-story negative&now:venting negative&we-asked question&warm:3 tagged&at-us tagged&now:venting tagged&warm:2 we-asked&cheerful
-4 at-us&warm:1 few-words&cheerful few-words&now:wants-remedy long-story&asks:fact now:thanks&we-asked we-wrote&now:wants-remedy
-5 first-contact&warm:2 tagged&now:thanks we-wrote&now:wants-answer
-6 asks:fact&warm:2 we-asked&now:wants-answer we-wrote&warm:1
-7 long-story&warm:0 now:wants-answer&at-us question&deed we-wrote&negative
-9 we-wrote&warm:0
-10 asks:fact&at-us
-12 first-contact&at-us now:thanks&few-words
-13 asks:fact&deed deed&warm:1 negative&warm:0
-14 first-contact&deed
-15 now:wants-answer&deed
`,
    words: `
30 or
25 doe
19 if
14 how
13 <handle>
12 from
11 <url>
10 befor on
9 count still the yes
8 <?> includ old plan use
7 allow as bit expir free home letter random which
6 #prs_org# <id> box can card extra feel must not:you possibl right thing too travel tube upload van window
5 <date> ah and fair fine guy holiday link many month morn near nice not:am not:from not:my own paper pay perfect pin print they thos was whil wifi year
4 best book bought com confirm cry day deliver doing drop ferry give hello hospital id label later leg light live monkey my not:could not:do not:either not:none not:sinc not:with press question quick screen ship silly staff stop suppos switch tax whether without worth
3 <hashtag> afternoon app appoint arm around be between black bucket but care cheer cover dear excess find fix food game guest heat held itself lane languag loan mr no. normal not not:any not:devic not:find once pdf plus power return seller sens smart sweet touch town tv version voucher wheelchair
-3 adult alright asleep bank believ big biscuit broken choic clos could cours cow delivery dress drip empty fami fram funny gate given haha head human land line lot messag music name not:<date> not:are not:date not:mind not:no not:phon not:work oyelaran packag paid per person retard seem shirt short sound stair that think train useless wed
-4 <email> a account address after ahead alon beer camp ceil chip claim clean clock deaf did driver full happy hear hiya hous i into late let liv manag more not:<number> not:at not:have not:me not:one ok parcel peopl phon refund roof rough same say seat straight ta to together tour trip voic what wher whol whos writ 👍
-5 along am another any anyth attach complet different door every fat job long mail man not:yet past ring sent should sign slept someon than tip
-6 <clock> arriv both done email goe idea lamp not:call not:the of size sofa soon them week with
-7 been come like miss one out put told
-8 already ask for hold love not:in now order said sat way
-9 <duration> sinc thru
-10 about somebody thi took
-11 all it
-12 gone
-13 are becaus look then
-14 have
-15 got
-16 me
-17 get who
-18 so
-22 you
`,
    ours: `
8 <number> book
7 #name# right
6 of
5 <?> <duration> good hi when
4 afraid come correct could did help letter me mr not:it only see send shop the welcom
3 all card day doe each find free has here list rate sure wait within
2 or
-3 <date> again an as for hold one plac pleas with
-4 after are be by get have oh order referenc soon unfortunat us
-5 am call from look not:to open ther they will would
-6 no take try your
-7 a and not our
-9 to
-19 i
`,
  },
  close: {
    bias: -25,
    facts: `
60 says:gives-credit
39 says:false-alarm
36 says:goodbye
32 ever:resolved
31 says:worked
26 now:resolved
19 reply:no
18 ever:thanks we-just-said:anything-else
17 we-said:anything-else
14 ever:softening now:softening
13 cheerful
11 reply:thanks
10 asks-and-goes-on chose full-marks says:will-wait signs-off
9 answered-us we-just-said:checks we-said:checks
8 done:act-and-explain done:offer-options ever:venting loud ours:action ours:remedy
7 now:thanks reply:will reply:yes we-said:asks-for
6 done:ask ever:churn ever:wants-answer glad-sign now:shouting ours:question reply:bare reply:nod
5 now:wants-remedy says:all-well says:no-complaint we-named-a-time
4 asks:when just:answer last:explanation now:rejects our-turn-last ours:condescending reply:takes-it says:either says:own-doing says:wants-an-ear
3 done:commit-timeframe ever:abuse ours:follow-up ours:timeframe
-2 reply:answers
-3 deed ever:legal ever:self-harm now:legal now:self-harm ours:reassurance says:go-on-then says:legal-step says:request
-4 asks:deed burst calls-names ever:ignored ever:rejects ever:repeats ever:wants-remedy heat:1.5 heat:3 just:let-vent last:reassurance now:churn now:ignored now:security question reply:facts says:correction says:do-it says:whose-it-is third-turn we-just-said:says-back we-just-said:tell-me
-5 asks:scorn at-us first-contact just:apologize last:apology last:refusal ours:cold ours:refusal ours:stock reply:throws-back says:coming-at-all says:tangled says:whoever-can turns:5 unfinished we-just-said:final we-said:confirm we-said:final
-6 asks:news convoluted done:apologize heat:0.6 just:restate last:restatement now:wants-answer offered-twice ours:apology promise:overdue says:help-me says:vows-to-go-on says:yes specific turns:1 we-said:says-back
-7 calm-question fault rising says:digs-in says:still-writing turns:3 we-just-said:confirm
-8 asks:why done:let-vent last:prevention ours:prevention promise:pending says:more-to-come says:when-mine we-said:tell-me
-9 asks:how-start ever:misunderstood heat:0.3 just:ask last:question now:misunderstood promise:due-today reply:gives-data says:money trails-off turns:4
-10 first-words negative sent-round
-11 ask:open asks:fact asks:when-mine now:venting says:service-failure
-12 says:asks-how
-13 says:go-ahead says:when says:who-owns we-just-said:pending
-14 reply:names-time
-15 reply:picks tangled
-16 says:but says:insult-to-you
-20 we-wrote
`,
    pairs: `
15 now:thanks&warm:0
13 tagged&cheerful
12 we-asked&deed
11 negative&we-asked
10 few-words&cheerful first-contact&now:thanks
9 long-story&warm:2
8 negative&now:wants-remedy
7 cheerful&warm:0 cheerful&warm:1 first-contact&question first-contact&tagged now:wants-remedy&warm:2 tagged&warm:0
6 long-story&now:venting
5 asks:fact&now:wants-answer at-us&warm:0 deed&cheerful negative&now:wants-answer now:thanks&deed we-asked&warm:2
4 asks:fact&warm:1 few-words&at-us first-contact&negative first-contact&now:wants-remedy negative&question now:wants-answer&deed tagged&at-us
3 few-words&warm:3 negative&long-story now:thanks&few-words now:venting&few-words we-wrote&cheerful
-3 cheerful&warm:3 negative&now:thanks now:venting&at-us question&we-asked tagged&we-asked we-wrote&now:venting
-4 cheerful&warm:2 deed&at-us first-contact&asks:fact first-contact&at-us now:thanks&cheerful now:thanks&warm:2 question&few-words we-asked&warm:0
-5 at-us&warm:1 first-contact&deed first-contact&warm:3 now:thanks&warm:1 now:wants-answer&cheerful question&tagged we-wrote&tagged
-6 asks:fact&cheerful negative&warm:0 now:thanks&now:wants-answer now:venting&warm:3 now:wants-remedy&warm:0 we-asked&cheerful we-wrote&now:thanks
-7 negative&now:venting now:wants-answer&warm:0 question&cheerful question&warm:0
-8 asks:fact&warm:0 long-story&now:thanks negative&few-words negative&tagged tagged&now:wants-answer
-9 few-words&warm:1 long-story&warm:0 tagged&asks:fact we-wrote&negative we-wrote&question we-wrote&warm:0
-10 few-words&we-asked
-11 question&now:thanks
`,
    words: `
20 see
16 found
15 <url> free
14 bye thank
13 everyth nice quick sorry
12 last till
11 <date> quiet
10 good sort stay will
9 best know legend night not:need still you
8 ah all dream gave girl home mom on take talk want was
7 back do even littl no not:good not:have right surviv us wher whol
6 <handle> <hashtag> anyway done enjoy find gorgeous guy here if ignor like made much oh shout spell staff super too troubl wife
5 :) alway boss care coffe download excellent feel first fix food gem gran hot languag lot more new not:about not:found not:thank nurs partner pick proud random servic settl team tell thing thos town very wear weekend
4 #name# actual bad being believ brother buy cheer council cry dear disregard draw ever fair far forget green hello in. just kid make man many match mr never not:be not:complaint not:mind not:that noth now open pack print remember ticket under usual valu view visit ward wine your
3 apology blue count crew from got guard hahaha hall it mate ms not:baby not:time ok okay own paus portion problem reason respect road router saw sens smil suit tax their they were without
-3 <money> address and branch build cos date different drop fine friend garden hard hey kept label lift miss month not:night not:thi out packag pair possibl result screen shirt stood stop ta throw upgrad week
-4 <?> adult airport an any becaus book breakfast brick cow customer cut dm driver enough firm glass hand her him hope kind lamp laptop light list log look morn next not:am not:in not:of number order plac point pric restaurant run show side sign sold some star third though twic until used watch
-5 ask away bed bit cake cool give hear ink instead lad line machin meter or past red sheet smell somebody stand thought up whit window wrot
-6 a app bathroom bus by each full go goe had his left letter must not:one one our paid read sit test the ther whil would
-7 <id> account after another get how late love not not:i not:the only over put ring so took which
-8 every long me page phon pleas say them
-9 am be call door down gone same sent told updat wait
-10 for great
-11 have yes
-12 <number> has job off sinc then when
-13 what
-16 i
`,
    ours: `
9 anyth in ther
8 else is
7 hi up
6 chang
5 any do glad it not:you now see then
4 book has mr should sinc under
3 <clock> <date> <number> again at button hold new not profil sent tell
-3 am are good not:that run sign swap you
-4 an cours different end have log need not:to of oh ok or right that which
-5 a be can clear get goe our pay pleas what yes
-6 for number take your
-7 out send with would
-12 and i to
`,
  },
  "cool-off": {
    bias: -34,
    facts: `
66 says:not-now
13 heard-twice heat:1.5
11 we-said:says-back
10 done:acknowledge ours:empathy
8 done:apologize ours:apology
7 loud
6 done:restate done:take-ownership ever:venting heard-last ours:ownership ours:restatement ours:stock
5 at-us just:ask last:question says:insult-to-you
4 done:answer last:reassurance long-story ours:explanation turns:5
3 just:commit-timeframe last:timeframe negative ours:reassurance reply:calm says:digs-in says:request
2 ever:misunderstood ever:safety-incident feels just:acknowledge just:answer just:restate last:defensive last:empathy last:explanation last:restatement now:rejects now:wants-remedy says:service-failure we-just-said:confirm we-just-said:one-moment we-just-said:says-back
1 rising says:still-writing says:when-mine
-1 asks:scorn asks:when calm-question last:gratitude note:handed-on now:asks-human now:profanity now:shouting says:go-on-then says:tangled says:unnamed trails-off we-said:checks
-2 asks:deed asks:who ever:access-need ever:asks-human ever:legal ever:publicity ever:rejects glad-sign heat:0.6 heat:1 last:bare-refusal last:cold last:follow-up last:pass-the-buck now:accepts now:misunderstood now:publicity now:repeats now:venting our-turn-last ours:condescending ours:pass-the-buck ours:policy promise:overdue reply:insists reply:no reply:picks says:more-to-come sent-round unfinished we-just-said:sends-off we-said:sends-off
-3 ask:open asks:how-start asks:when-mine done:commit-timeframe done:let-vent ever:churn ever:urgent ever:wants-remedy falling fault heat:0.3 last:refusal last:upsell last:vague-promise many-turns now:broken-promise now:churn now:security now:urgent now:vulnerable offered-twice ours:bare-refusal ours:follow-up ours:timeframe ours:upsell ours:vague-promise reply:names-time same-demand says:asks-how says:false-alarm says:goodbye says:who-owns system-last timed we-just-said:pending we-just-said:soon we-named-a-time we-said:asks-for we-said:soon we-said:tell-me
-4 answered-us asks:what-now cheerful ever:abuse ever:ignored ever:repeats ever:self-harm ever:softening just:set-boundary last:repetition malfunction now:abuse now:self-harm now:softening now:wants-answer ours:repetition reply:answers says:but says:go-ahead says:whoever-can turns:2 we-just-said:final we-just-said:limit
-5 apologized-twice ever:broken-promise ever:vulnerable few-words limit-twice ours:cold ours:refusal reply:thanks says:orders-a-change says:vows-to-go-on says:when says:will-wait says:yes tangled we-asked we-said:final
-6 done:ask done:offer-options done:set-boundary now:ignored now:thanks ours:gratitude ours:question ours:remedy question says:asks-options turns:4 we-said:limit
-7 reply:goes-on reply:yes says:correction says:money we-leave-it-open
-8 ever:thanks tagged
-9 ever:wants-answer heat:2.5
-10 ever:accepts
-11 just:apologize last:apology reply:opens-well
-14 deed turns:3
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
-1 cheerful&warm:0 few-words&asks:fact first-contact&negative first-contact&warm:0 negative&now:thanks negative&question now:wants-answer&warm:0 we-asked&deed we-wrote&cheerful
-2 asks:fact&warm:0 deed&warm:0 first-contact&deed first-contact&few-words first-contact&long-story first-contact&now:wants-answer long-story&deed negative&few-words negative&tagged negative&warm:1 now:thanks&warm:0 now:wants-answer&warm:2 question&now:wants-answer question&warm:0 question&warm:2 tagged&asks:fact tagged&at-us tagged&now:venting tagged&now:wants-answer tagged&warm:1 tagged&warm:2 we-asked&warm:2
-3 asks:fact&warm:2 deed&warm:3 few-words&warm:1 first-contact&asks:fact first-contact&warm:1 now:venting&asks:fact now:venting&deed we-asked&warm:1 we-wrote&now:thanks we-wrote&now:wants-remedy we-wrote&question we-wrote&we-asked
-4 at-us&warm:3 deed&warm:2 few-words&warm:0 first-contact&at-us first-contact&tagged first-contact&warm:3 now:venting&warm:3
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
4 angry at head later not:another not:hear not:thi now real scum someth talk upset
3 boot delet every garden guest had hous just lick not:do not:right not:talk not:your patient phon said shout split thick time type up walk work
2 actual afternoon break cours driv employe even extra finger full good hang hav honest hope jump link lose mak messag moss mouth nice not not:are not:at not:fit not:let not:not not:peopl not:read not:say not:send not:think not:troubl not:typ not:type not:us not:whil not:word of off part piss plan regret row say scream showroom sometim start straight till too wall want
1 are being better draw explain face happen laptop love lump not:fault not:going not:look not:my not:person not:point not:screen not:slept point slept slow throw under wors
-1 answer any book brain contract corridor cos cry date empty find flat goe itself kind lot man meter not:anyth not:it not:off not:put not:tell not:use not:work paper problem quarter question refund send tak toddler took without wrot yourself
-2 <duration> <money> about absolut another approv as bet both but call certificat desk did done door final fine girl help him his lesson like mate moron move name new not:bill not:eaten not:from not:go not:good not:have not:here not:idea not:leav not:sinc not:the not:ther not:till not:what not:with o'clock ok one only out over owe pleas put room same shak sister slag someon text thank them they twic until voucher way wed well whol will year
-3 again back by could day end everyon from grand has her in its liv me my not:again not:in not:of noth number person right ther we week what who yes
-4 <?> <handle> came for know morn not:be read she tell
-5 not:a so
-6 and then you your
-7 <date> no that was
-8 on with
-10 it
-11 <number>
-12 is
-15 the
`,
    ours: `
7 then
6 am
5 it what you
4 about i now right us
3 bill hear like not:it pay put so thru would
2 <duration> and back check choic day do due fair from get go his know letter money new not not:for of say second shall shop site sofa tap they too trust up way whichever
1 did just link month not:going not:you plan polit sort suit upset who
-1 address apologiz are dear goe home not:a not:in
-2 <?> <number> afraid been book cancel charg contract last leav may more mr need number our pleas stay to updat very was
-3 <money> again ask for have time
-4 help the
-6 thi
-7 will
`,
  },
  "set-boundary": {
    bias: -36,
    facts: `
74 says:insult-to-you
23 calls-names
21 ever:abuse
17 now:abuse
10 last:condescending
9 just:commit-timeframe last:timeframe
7 last:cold we-just-said:final
6 ever:repeats says:vows-to-go-on we-just-said:one-moment we-said:confirm
5 we-said:pending
4 asks-and-goes-on at-us heat:2.5 last:reassurance says:orders-a-change we-asked we-said:one-moment
3 asks:scorn asks:when done:let-vent done:offer-options ever:ignored ever:violence heat:0.6 last:gratitude now:violence now:wants-remedy offered-twice ours:policy ours:remedy reply:answers reply:will says:either trails-off we-said:final we-said:tell-me
2 done:act-and-explain ever:asks-human heat:3 just:set-boundary loud now:asks-human ours:action ours:condescending same-demand says:go-ahead says:unnamed we-just-said:limit we-said:asks-for we-said:says-back
1 glad-sign heard-last heat:2 just:ask last:question now:misunderstood turns:2
-1 ever:wants-answer just:take-ownership last:ownership reply:insists we-just-said:asks-for
-2 asks:news done:ask done:set-boundary ever:access-need ever:broken-promise ever:churn ever:security ever:shouting feels heat:1 last:bare-refusal last:pass-the-buck last:re-ask now:access-need now:broken-promise now:churn now:repeats now:shouting now:venting our-turn-last ours:bare-refusal ours:pass-the-buck ours:question ours:re-ask ours:refusal promise:overdue reply:facts reply:names-time reply:no reply:nod rising says:coming-at-all says:digs-in says:do-it says:help-me says:request says:still-writing says:worked says:yes sent-round trouble-last we-just-said:says-back we-said:limit we-said:soon
-3 asks:when-mine asks:who calm-question deed done:answer ever:vulnerable gave-data heat:0.3 just:answer just:offer-options last:explanation last:remedy now:resolved ours:cold ours:explanation reply:gives-data reply:unsure reply:yes says:gives-credit says:wants-an-ear unfinished we-just-said:sends-off we-just-said:soon we-said:sends-off
-4 asks:deed cheerful done:commit-timeframe done:take-ownership ever:accepts ever:resolved ever:softening just:let-vent last:refusal last:stock now:accepts now:profanity now:rejects now:softening now:thanks ours:ownership ours:timeframe question reply:calm reply:throws-back says:correction says:not-now says:whoever-can several-sentences system-last tangled we-just-said:tell-me we-said:anything-else
-5 asks:what-now ever:legal ever:venting fault long-story now:safety-incident reply:thanks says:money says:more-to-come says:who-owns
-6 ever:thanks last:follow-up malfunction now:vulnerable ours:follow-up reply:goes-on reply:opens-well says:go-on-then says:will-wait third-turn
-7 ever:rejects ever:safety-incident many-turns ours:stock turns:4
-8 ever:profanity few-words says:asks-options says:but turns:3 turns:5
-10 ours:reassurance timed
-11 tagged
-12 first-words
-13 reply:short
-14 limit-twice turns:1
-17 first-contact
-19 we-wrote
`,
    pairs: `
6 asks:fact&warm:3 we-asked&at-us
5 now:wants-answer&deed
4 at-us&warm:3 deed&warm:3 now:wants-answer&cheerful we-asked&warm:0
3 asks:fact&cheerful asks:fact&now:wants-answer few-words&warm:2 first-contact&warm:2 negative&question now:wants-answer&warm:3 question&we-asked we-asked&now:wants-answer we-asked&now:wants-remedy we-wrote&at-us
2 negative&asks:fact negative&now:wants-answer negative&warm:0 now:thanks&warm:3 now:venting&at-us now:wants-answer&warm:1 now:wants-remedy&warm:1 now:wants-remedy&warm:2 question&asks:fact question&warm:3 we-asked&asks:fact we-asked&warm:3 we-wrote&deed we-wrote&now:wants-remedy we-wrote&warm:3 we-wrote&we-asked
1 question&cheerful
-1 asks:fact&warm:0 asks:fact&warm:2 deed&warm:1 few-words&warm:1 question&warm:1 tagged&deed we-wrote&question
-2 asks:fact&warm:1 few-words&deed few-words&warm:3 few-words&we-asked first-contact&now:venting first-contact&warm:3 negative&few-words negative&long-story negative&we-asked now:venting&cheerful now:venting&deed now:venting&few-words now:venting&warm:3 now:wants-answer&warm:0 now:wants-answer&warm:2 now:wants-remedy&warm:0 question&warm:2 tagged&now:venting tagged&warm:3 we-wrote&now:thanks
-3 at-us&warm:1 negative&at-us now:thanks&warm:0 now:wants-answer&at-us question&at-us tagged&warm:0 we-asked&deed we-wrote&warm:2
-4 deed&warm:2 few-words&warm:0 first-contact&deed we-wrote&warm:1
-5 first-contact&tagged we-wrote&few-words we-wrote&warm:0
-6 we-asked&warm:1
-10 first-contact&warm:0
`,
    words: `
18 you
13 littl
12 are bet
11 fat
8 useless your
7 hope put thick who
6 sweetheart they
5 final from kid noth retard somebody tell wear
4 answer brainless cow english him love messag money moron not:you own paid pathetic should talk than up
3 a bag ban cours enough find hard help hurry idiot keyboard like lump machin next nobody not:about not:get not:job not:new not:no not:read off post proper rat read school shut slag thru tidy under voic wher word wors
2 % air anyth approv asham bad boat branch chas cos cover desk did disregard dm dream dress dumb employe get head hir jump just kick knock learn long look man manager match monkey not:a not:ever not:in not:littl not:make not:put not:talk not:they not:thru not:till not:who not:word oh packag park pic quarter rest ring them took tree van walk wanker way whit wish yourself
1 anybody avoid hand mother not:find not:hand not:their not:thi past send speak wow
-1 blue crack die even flat how lad letter not:<money> not:like pen phon play problem someon stop time upgrad whol
-2 absolut after also another any anyway becaus begin bloody book both cancel clown cry door everyon feel fine go gone good guy hello home honest joke left lift month name not:<date> not:am not:any not:behind not:is not:it not:know not:not not:now not:on not:the not:will not:your quit round same sent sold someth sorry tabl take that told too ugly until was which will work wrong wrot 👍
-3 <?> an befor bitch but crook doe down filthy has hate hole kind leav let milk myself night not:<duration> not:be not:for not:have not:more oat on open out pay pric question run sat so stick thank then would
-4 been every have here if instead last need not:i not:me not:to of only said sinc third till when with
-5 am and day morn ok ther thi
-6 <handle> know no not
-7 now we
-8 <duration> me my pleas
-9 <date> i say to
-10 it the
-12 <number>
-13 is
`,
    ours: `
10 <date>
6 book
5 new
4 at can now read with you
3 approv check have hold is long look not:me not:on not:that not:whil we were
2 <money> am and cover do exchang form found from full i invoic left morn not not:a not:go not:insult not:like not:to not:with phon same someth that thos well went
1 attach case date send thi
-1 here next text welcom
-2 #name# address all been below both call charg dear decid deliver he hello if last mr not:thi noth number our out pass pleas review right them ther they thing thru to
-3 account again has offer say see will your
-4 about back insult of the up what
-5 on stop
`,
  },
  "bring-in-help": {
    bias: -39,
    facts: `
45 says:whoever-can
43 ever:security
36 now:security
35 now:safety-incident
31 says:legal-step
30 ever:self-harm now:self-harm
26 ever:safety-incident
25 ever:asks-human
21 now:asks-human
19 now:access-need
17 ever:access-need
16 ever:legal
15 asks:who done:set-boundary we-said:limit
14 says:vows-to-go-on
13 now:legal we-said:final
12 heat:1.5 just:set-boundary we-just-said:final we-just-said:limit
11 heat:1
10 ever:violence now:violence
9 at-us now:private-data specific
8 ours:reassurance reply:goes-on says:digs-in
7 ever:vulnerable last:gratitude says:insult-to-you says:scam says:whose-it-is
6 done:let-vent ever:private-data ever:wants-remedy heat:2 offered-twice says:money we-said:tell-me
5 asks:scorn asks:when ever:repeats just:act-and-explain last:action reply:insists says:either says:own-doing says:request we-said:says-back
4 fault just:answer last:explanation last:reassurance last:repetition ours:gratitude ours:pass-the-buck ours:repetition same-demand trouble-last we-said:confirm
3 asks:deed calm-question ever:softening ever:urgent last:condescending last:prevention limit-twice now:softening ours:condescending ours:prevention says:asks-options we-just-said:says-back
2 done:acknowledge done:apologize heat:0.3 ours:apology ours:empathy
-2 ever:churn ever:sarcasm heat:3 just:restate last:restatement now:ignored now:sarcasm now:thanks reply:unsure reply:will says:but says:just-listen signs-off turns:5
-3 done:act-and-explain ever:accepts just:let-vent just:take-ownership last:defensive last:ownership long-story note:handed-on now:broken-promise now:resolved ours:action ours:stock promise:due-today reply:calm reply:facts reply:gives-data reply:nod reply:yes rising says:all-well says:asks-how says:asks-news says:help-me says:look-up says:orders-a-change says:tangled says:when-mine tangled unfinished we-asked we-just-said:confirm we-just-said:tell-me we-said:asks-for we-said:soon
-4 asks:how-start asks:news done:take-ownership ever:thanks falling now:publicity now:shouting our-turn-last ours:follow-up ours:ownership reply:picks reply:short says:false-alarm says:who-owns third-turn turns:2 we-just-said:pending we-just-said:sends-off we-said:sends-off
-5 asks:fact cheerful deed ever:publicity ever:resolved ever:wants-answer gave-data last:vague-promise negative now:accepts now:churn ours:vague-promise reply:answers reply:opens-well says:do-it says:no-complaint says:unnamed says:wants-an-ear says:when says:will-wait system-last we-just-said:asks-for
-6 asks:when-mine done:commit-timeframe done:restate now:misunderstood now:venting ours:restatement ours:timeframe says:correction says:goodbye says:not-now says:service-failure says:worked we-said:one-moment
-7 ever:abuse ever:broken-promise last:cold says:gives-credit says:still-writing we-said:pending
-8 asks-and-goes-on few-words now:abuse sent-round turns:4
-9 ever:misunderstood feels says:more-to-come tagged
-10 heard-last heard-twice now:wants-remedy
-11 ever:venting turns:1
-12 first-words
-14 turns:3
-18 first-contact
-21 we-wrote
`,
    pairs: `
9 at-us&warm:2
8 negative&asks:fact
7 we-wrote&now:wants-answer
6 deed&warm:3 first-contact&at-us first-contact&warm:3 question&now:wants-answer we-asked&now:wants-answer
5 asks:fact&warm:1
4 at-us&warm:3 deed&at-us few-words&warm:2 negative&now:thanks negative&warm:3 now:wants-answer&warm:1 question&now:venting tagged&warm:3
3 first-contact&deed long-story&warm:1 long-story&warm:2 negative&at-us negative&we-asked now:thanks&now:wants-answer now:thanks&warm:0 now:venting&asks:fact now:venting&at-us now:venting&now:wants-answer question&now:thanks we-asked&asks:fact we-asked&deed we-asked&warm:2
2 negative&long-story negative&now:venting now:venting&we-asked tagged&now:venting tagged&now:wants-answer we-wrote&now:venting we-wrote&now:wants-remedy
-2 few-words&now:wants-answer first-contact&few-words negative&warm:2 now:thanks&cheerful now:thanks&warm:2 now:venting&deed tagged&deed we-wrote&tagged we-wrote&we-asked
-3 asks:fact&warm:0 few-words&warm:1 first-contact&cheerful first-contact&now:thanks long-story&cheerful long-story&now:venting negative&question we-asked&at-us we-wrote&warm:3
-4 asks:fact&warm:3 at-us&warm:0 at-us&warm:1 cheerful&warm:2 deed&warm:0 few-words&warm:0 first-contact&negative first-contact&warm:1 long-story&asks:fact long-story&question negative&few-words question&warm:2 we-wrote&warm:1
-5 first-contact&now:wants-answer long-story&deed now:wants-answer&at-us now:wants-remedy&deed now:wants-remedy&warm:2 tagged&at-us we-asked&warm:1 we-wrote&deed
-6 deed&warm:1 first-contact&now:venting negative&now:wants-remedy we-wrote&warm:0
-7 first-contact&now:wants-remedy question&asks:fact tagged&warm:2
-8 long-story&warm:3
-11 first-contact&warm:0
`,
    words: `
17 her
16 will
11 can
10 human solicitor
9 account pleas read someon
8 card know out smell somebody with would
7 be deaf get gone has manager not:the puls sinc ther
6 bank goe our person put who
5 appreciat are as bottl claim letter like lost not:see over sign that whoever whos word your
4 about alway chang chat doctor email everyon halfway heater hurry lip log lump man not:another not:at not:call not:desk not:more not:number not:who plastic polit question rent review safe sister smok then think way
3 agent ago aid already anne begin being cat caught declin end everyth file from further gas grand have into kind left let lock love meet n need not:<clock> not:be not:bother not:chas not:date not:hav not:here not:much not:nobody not:read not:sinc not:them not:ther notic pair responsibl rest retard roof round sent strong tablet tell tent text touch under useless whom without
2 a&e afternoon along alright at better board bought branch cleaner credit dm everybody form gift go grad help last liv manag meant near not:anyon not:door not:had not:point not:stop not:your now open own phon school stupid thru unless until villag wall we went wet
-2 absolut brain came case colleagu com dear extra had leg lift long lose mail myself not:know not:off not:said not:taken not:talk not:time not:typ offer old photo print scratch sick sir stay stood tabl though ticket up watch wife wors
-3 <clock> also anyth away brok broken cry date desk different driver even every fair fix hi honest how job lot make me not:<number> not:about not:get not:it not:look not:me not:put on pack pic pric rain shak stand start stop system them thing thought try twic us van walk yes
-4 becaus been between bill cancel dad did done dress fine front girl going hear in not:do not:now not:word oh only paid past thank they tir too waiter wed whol wrot
-5 do down he home laugh littl month more nice night not:want off peopl said so someth wrong
-6 <handle> <number> befor leav or room
-7 book good order say still the took
-8 back for not:thi
-9 want
-11 not was when
-12 <duration> it
`,
    ours: `
8 not
6 <number> call
5 can like thi would
4 contact do have over
3 get her leav my not:go not:i not:thi purchas say sent stand stay tell that try why
2 able account bill could dear help i mr not:after not:can not:get not:that note our return review wher
-2 <?> are not:it on order wait
-3 about all cancel has here right up
-4 come for from is send yes your
-5 hi in new no
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
1 done:act-and-explain just:apologize last:apology last:stock ours:action ours:policy reply:throws-back says:do-it says:will-wait we-leave-it-open we-said:anything-else we-said:pending we-said:says-back
-1 ask:open asks:scorn asks:when asks:who burst calls-names cheerful ever:access-need ever:ignored ever:private-data ever:profanity heard-last just:offer-options just:restate last:gratitude last:remedy last:repetition last:restatement now:private-data now:rejects now:shouting our-turn-last ours:repetition reply:insists reply:nod says:cancels says:coming-at-all says:not-my-point says:orders-a-change we-just-said:one-moment
-2 asks-and-goes-on asks:fact calm-question done:ask ever:asks-human ever:resolved ever:softening ever:urgent heard-twice last:follow-up last:pass-the-buck long-story loud now:asks-human now:ignored now:resolved now:softening now:urgent now:venting ours:bare-refusal ours:follow-up ours:pass-the-buck ours:question reply:answers reply:no reply:picks says:gives-credit says:more-to-come says:same-again says:service-failure says:whoever-can says:worked several-sentences tangled we-just-said:sends-off we-named-a-time we-said:sends-off
-3 done:acknowledge done:take-ownership ever:legal ever:venting falling fault gave-data heat:0.3 last:cold last:refusal now:abuse now:legal now:misunderstood now:thanks ours:empathy ours:gratitude ours:ownership question reply:opens-well reply:thanks reply:yes says:correction says:yes tagged timed we-asked we-just-said:says-back
-4 ever:misunderstood ever:thanks ever:vulnerable just:acknowledge just:commit-timeframe just:let-vent last:empathy last:timeframe negative now:wants-answer reply:names-time says:but says:request says:who-owns we-just-said:tell-me we-said:one-moment
-5 answered-us done:apologize done:restate ever:shouting heat:0.6 malfunction ours:apology ours:restatement ours:stock
-6 few-words rising turns:4
-7 deed ever:wants-answer
-9 reply:short says:not-now trails-off
-11 ever:accepts
-15 turns:3 we-wrote
-16 first-words turns:1
-18 first-contact
`,
    pairs: `
5 we-wrote&warm:3
3 negative&at-us
2 asks:fact&cheerful asks:fact&warm:2 cheerful&at-us few-words&warm:3 negative&asks:fact negative&warm:2 negative&warm:3 now:wants-answer&cheerful now:wants-remedy&cheerful
1 asks:fact&now:wants-remedy at-us&warm:2 deed&at-us deed&warm:3 negative&now:thanks negative&now:wants-remedy now:thanks&warm:3 now:wants-remedy&at-us now:wants-remedy&warm:0 now:wants-remedy&warm:2 question&cheerful question&we-asked we-asked&cheerful we-asked&now:wants-answer we-wrote&at-us we-wrote&cheerful we-wrote&now:wants-remedy
-1 asks:fact&warm:0 asks:fact&warm:1 at-us&warm:3 few-words&cheerful few-words&warm:1 first-contact&asks:fact first-contact&cheerful first-contact&deed first-contact&now:venting first-contact&now:wants-remedy first-contact&tagged first-contact&warm:1 first-contact&warm:2 negative&deed negative&now:wants-answer negative&warm:1 now:venting&deed now:wants-answer&at-us now:wants-answer&warm:3 now:wants-remedy&warm:1 now:wants-remedy&warm:3 question&now:wants-remedy question&warm:0 tagged&warm:0 we-asked&warm:1 we-wrote&now:thanks we-wrote&question we-wrote&we-asked
-2 asks:fact&at-us deed&warm:1 first-contact&at-us first-contact&negative first-contact&warm:3 negative&we-asked now:thanks&warm:0 we-wrote&deed we-wrote&now:wants-answer
-3 we-wrote&few-words
-4 deed&warm:0 few-words&warm:0 first-contact&warm:0 we-wrote&warm:1
-5 negative&warm:0
-8 we-wrote&warm:0
`,
    words: `
5 day get year
4 again alway as know rat refund send till
3 account ask full keep not:door not:nobody not:photo own pair retir round same see shall until will
2 <date> after all behind chang christma crack customer grad ha. handl him ill jump last like limit lol mak morn nineteen not:<duration> not:date not:my not:what not:will or paid pen polit red roof scum shift slag stood that thru time upgrad whol
1 % bad boot bring choic come cover cry disregard door drink email every everyon filthy gate hang her his if lad lick lift listen lot love mail mom n new not:a not:are not:at not:behind not:mind not:not not:read not:use o'clock pull respect someon sooner stamp stupid thos too upset voic writ you
-1 <duration> absolut actual agre already alright angry answer approv asham becaus being bought brainless but car date desk different enough everyth fair finish for give going gone grand had honest how idiot job keyboard kid leav letter light liv live manager money mother much must name nice not:all not:anyth not:ask not:be not:go not:hav not:have not:hear not:in not:no not:now not:of not:out not:put not:with noth oh ok old only order out paper pathetic photo piss plan problem retard right ring room should shout shut sinc sort stand start take tell thank thick thing third twic useless very wait when which work wors yes 👍
-2 <?> <clock> <handle> about back befor doe done even first from good got has have head hope let long make moron my need no nobody not:is not:it not:on not:thi off on one person phon restart say still stop then took us what with your
-3 am and been not:to now of ther up was
-4 <number> are in not pleas the they we
-5 a so
-6 it
-7 is me
-8 i
`,
    ours: `
4 and leav
3 <number> answer below help last not:can not:i or were will
2 arbitr ask board call check date glad he if left list look not:not not:one not:refund not:thi offic open out stop that ther until way we with without
1 about ad address after any back collection dear decid desk driver far fill fine finish form free go hand in. insult like limit miss money more mr not not:a not:any not:carry not:in not:like not:more not:on not:see not:threat not:to not:whil not:with one only other over polit post refund regret review second send sort speak stay step talk travel which
-1 <clock> appeal are be been cours did do fair from give good hi however i is just key log need on put restart return sent tell thru understand was when yes you
-2 <duration> could no right up us
-3 a for new now
-4 <date> in your
-5 it
`,
  },
};
