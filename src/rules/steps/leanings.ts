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
26 burst
15 numbered-part
10 says:just-listen
9 last:stock says:not-now
8 just:let-vent reply:answers third-turn we-just-said:tell-me
7 done:restate ours:restatement says:request
6 asks:when done:let-vent many-turns now:venting we-said:tell-me
5 ours:stock says:yes
4 at-us ever:venting ever:wants-remedy heard-last last:gratitude now:wants-remedy several-sentences trails-off we-asked
3 ever:profanity ever:violence now:shouting says:digs-in turns:4
2 asks:how-start feels last:defensive ours:defensive says:look-up timed
1 reply:thanks
-2 answered-us apologized-twice asks:news asks:when-mine asks:who calls-names calm-question ever:ignored ever:misunderstood ever:private-data ever:shouting ever:softening ever:vulnerable fault heat:0.3 just:commit-timeframe last:cold last:repetition last:timeframe note:handed-on now:churn now:private-data now:softening ours:bare-refusal ours:repetition promise:overdue reply:no reply:unsure rising says:cancels says:legal-step says:orders-a-change says:vows-to-go-on signs-off we-said:checks we-said:confirm we-said:pending
-3 asks:what-now cheerful done:offer-options done:set-boundary ever:churn ever:legal ever:sarcasm falling few-words heat:0.6 heat:1.5 just:set-boundary last:pass-the-buck loud now:broken-promise now:ignored now:legal now:rejects now:resolved now:sarcasm ours:cold ours:pass-the-buck ours:reassurance ours:remedy reply:picks reply:throws-back reply:yes says:either says:help-me says:own-doing says:will-wait turns:3 we-just-said:limit we-just-said:sends-off we-just-said:soon we-said:limit we-said:sends-off we-said:soon
-4 convoluted done:ask done:commit-timeframe ever:abuse ever:publicity ever:resolved malfunction now:abuse now:publicity now:safety-incident offered-twice ours:question ours:timeframe reply:facts reply:opens-well says:coming-at-all says:correction says:tangled says:when-mine
-5 ever:broken-promise ever:rejects gave-data glad-sign note:closed now:repeats question reply:names-time says:asks-options says:whoever-can says:worked specific tangled we-just-said:one-moment we-leave-it-open we-named-a-time we-said:says-back
-6 done:act-and-explain done:answer ever:accepts ever:repeats ever:safety-incident ours:action ours:explanation says:false-alarm says:gives-credit sent-round we-just-said:says-back
-7 ask:open done:apologize first-words ours:apology says:when system-last we-said:one-moment
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
8 asks:fact&deed
7 asks:fact&at-us
6 first-contact&asks:fact
5 deed&warm:1 long-story&now:venting now:venting&warm:2 now:wants-answer&at-us
4 asks:fact&warm:2 asks:fact&warm:3 negative&long-story question&we-asked we-asked&at-us
3 asks:fact&now:wants-answer first-contact&now:wants-answer long-story&deed long-story&warm:3 negative&asks:fact negative&deed negative&now:wants-remedy negative&warm:2 now:wants-answer&deed now:wants-remedy&deed we-asked&now:wants-answer we-asked&warm:1 we-wrote&deed
2 at-us&warm:1 few-words&deed first-contact&negative first-contact&warm:2 negative&now:venting negative&warm:0 now:wants-answer&warm:2 now:wants-remedy&at-us now:wants-remedy&cheerful we-asked&cheerful we-wrote&at-us we-wrote&now:wants-remedy
-2 few-words&warm:2 first-contact&cheerful long-story&asks:fact long-story&cheerful long-story&now:wants-answer long-story&question negative&at-us now:wants-answer&now:wants-remedy question&asks:fact question&now:wants-remedy tagged&asks:fact tagged&deed tagged&warm:0 tagged&warm:1 we-wrote&now:wants-answer
-3 asks:fact&warm:1 at-us&warm:3 deed&at-us deed&warm:2 deed&warm:3 first-contact&now:thanks negative&now:wants-answer negative&tagged negative&warm:1 negative&warm:3 now:thanks&warm:0 now:venting&warm:1 we-asked&warm:0 we-wrote&warm:1
-4 asks:fact&warm:0 first-contact&deed first-contact&few-words first-contact&question long-story&warm:1 now:wants-answer&warm:1 we-wrote&warm:2
-5 question&warm:1 tagged&at-us we-wrote&asks:fact we-wrote&negative
-6 first-contact&warm:0 now:venting&deed
-7 first-contact&tagged now:venting&at-us
-8 at-us&warm:2 we-wrote&warm:0
`,
    words: `
16 so
13 ther thi
12 start
11 <duration> get let thing
10 becaus end
9 first
8 about am befor have up
7 me need of order
6 <date> arriv bit com he not:i ok right wrong
5 begin hang kept more not:yet part shut sit van when
4 and been chap face fit girl goe happen has honest just long not:<number> not:a not:finish not:know not:or not:thi one proper second straight then turn
3 at came chair corridor desk do empty going had hear listen load man matter milk not:am not:anyth not:got not:hand not:how not:idea not:it not:proper not:read not:real not:reply not:slept not:voucher not:what not:writ oat piano problem pull read roll shop sofa step typ upset wall wher whil whol would
2 altogether angry ask better bin boiler button delet down every fine finish follow forget got in insuranc invoic jo jump key kid kitchen late lift lot manag men mom nineteen not:<date> not:all not:come not:door not:hold not:in not:is not:just not:near not:need not:no not:person not:post not:ready not:right not:thank not:they not:till not:until not:we not:when off open piec put quit rain real said season security seen sentenc shak sir slept sock someon spr strap swap thes thru tir town unit used wish with you
-1 heat over
-2 a absolut after afternoon ago bet bike blue both bought brought cancel car clos collect contract could cours credit daughter deliver did doing each everyth excellent fair fare found gave good grand hello husband i ill keep leed make meter must next nice none not:again not:back not:be not:book not:here not:now not:only not:ther not:word not:you on our own photo recommend regard return run same shift should sleep small someth speak staff star stat subscription taxi team their ticket try wait want what will wrot
-3 <money> again app are by cry dad dead dog done door full help here keyboard left light littl mail miss morn never no not:of not:said or other out pric quiet see sent servic show sure than they third till under us wash were which without
-4 <?> an can her how kind manager name noth now stay told
-5 all back be doe from like my paid thank that time work your
-6 <handle> <number> is know took
-7 as for if it
-10 pleas
`,
    ours: `
8 take
7 oh what
6 happen your
5 i yes
4 account am awful so
3 good pleas voucher
2 ahead choos hello hold line messag must note read referenc say season tell time valid whol would
-1 part put
-2 <number> after an as be chang date did doe enough glad have hi let look more not:that on only or order see short should start ther
-3 #name# at if understand will with
-4 are has not our thi to which
-7 it you
-8 and
-13 the
`,
  },
  acknowledge: {
    bias: -16,
    facts: `
17 feels
16 tagged
15 asks:scorn
13 ours:re-ask sent-round
12 asks:why ever:vulnerable long-story
10 ever:broken-promise heat:0.6 now:venting ours:stock promise:overdue says:asks-options says:more-to-come says:service-failure
9 ever:sarcasm last:re-ask now:sarcasm says:wants-an-ear several-sentences
8 heat:1 last:refusal ours:refusal says:unnamed we-said:one-moment
7 asks-and-goes-on calls-names ever:shouting last:stock now:vulnerable ours:bare-refusal ours:gratitude says:just-listen says:who-owns says:yes
6 deed heat:3 last:prevention many-turns now:rejects now:repeats ours:prevention reply:short reply:unsure says:whose-it-is we-just-said:pending
5 done:apologize ever:accepts ever:urgent just:acknowledge last:empathy now:misunderstood ours:apology ours:policy trouble-last
4 ever:asks-human ever:rejects ever:repeats ever:security falling heat:2.5 last:reassurance ours:defensive
3 asks:who glad-sign last:gratitude last:vague-promise negative now:broken-promise ours:vague-promise reply:throws-back rising turns:3 we-just-said:asks-for
2 we-just-said:says-back
-3 done:ask ever:legal ever:profanity ever:venting limit-twice now:churn ours:question says:all-well
-4 answered-us ever:churn ever:publicity ever:thanks now:legal now:wants-answer says:when-mine trails-off
-5 cheerful chose ever:wants-answer first-contact ours:pass-the-buck says:go-on-then says:help-me says:tangled third-turn we-just-said:checks
-6 apologized-twice done:act-and-explain ever:wants-remedy just:take-ownership last:ownership now:publicity now:safety-incident ours:action promise:pending question reply:answers reply:bare reply:calm reply:nod says:either timed turns:4 we-just-said:anything-else we-leave-it-open
-7 few-words last:pass-the-buck loud promise:due-today reply:takes-it same-demand says:cancels says:go-ahead we-said:anything-else
-8 ask:open asks:deed reply:facts says:when we-said:checks we-said:final
-9 fault heard-twice just:answer last:explanation now:accepts says:insult-to-you signs-off
-10 asks:when-mine ever:violence now:violence reply:opens-well reply:thanks says:not-my-point says:vows-to-go-on says:will-wait we-just-said:final
-11 reply:gives-data says:coming-at-all we-wrote
-12 gave-data now:access-need reply:picks says:orders-a-change system-last turns:2
-13 offered-twice we-said:confirm
-14 reply:goes-on says:goodbye says:no-complaint
-15 our-turn-last says:gives-credit says:worked
-16 ever:access-need just:set-boundary now:resolved we-just-said:limit
-17 convoluted ever:resolved
-19 done:set-boundary we-said:limit
-26 says:false-alarm
`,
    pairs: `
15 negative&tagged now:wants-answer&at-us
13 at-us&warm:1
12 negative&we-asked
10 asks:fact&warm:2 first-contact&tagged negative&warm:0 we-asked&warm:2 we-wrote&question
9 asks:fact&at-us asks:fact&deed tagged&now:wants-answer we-wrote&now:wants-answer
8 few-words&deed negative&now:thanks question&at-us we-wrote&asks:fact
7 first-contact&now:venting long-story&now:thanks long-story&warm:0
6 cheerful&warm:2 first-contact&at-us tagged&warm:3 we-wrote&deed we-wrote&negative we-wrote&warm:1
5 deed&at-us first-contact&now:thanks first-contact&warm:1 now:wants-answer&deed question&few-words question&tagged question&we-asked we-asked&now:wants-answer
4 few-words&cheerful now:venting&asks:fact now:wants-remedy&warm:3 we-asked&cheerful we-wrote&few-words we-wrote&long-story
3 first-contact&warm:2 now:thanks&asks:fact now:venting&warm:2 now:wants-remedy&warm:0 question&now:thanks tagged&at-us tagged&warm:2 we-asked&asks:fact we-wrote&cheerful
-2 at-us&warm:2 we-wrote&at-us
-3 deed&cheerful now:thanks&deed now:wants-remedy&deed we-asked&warm:1 we-asked&warm:3
-4 cheerful&warm:0 first-contact&negative negative&now:venting negative&now:wants-remedy tagged&we-asked we-wrote&now:thanks
-5 at-us&warm:3 few-words&warm:1 negative&now:wants-answer negative&warm:2 now:wants-remedy&warm:1 now:wants-remedy&warm:2 we-wrote&warm:2
-6 first-contact&cheerful negative&question now:thanks&at-us tagged&few-words
-7 tagged&cheerful
-8 cheerful&at-us first-contact&few-words now:thanks&cheerful tagged&now:thanks
-10 question&asks:fact
-11 first-contact&asks:fact first-contact&now:wants-answer first-contact&warm:0
-12 few-words&we-asked
-13 asks:fact&warm:0 first-contact&question
-14 negative&deed
`,
    words: `
19 sinc
18 <duration> every
17 becaus was
16 she
14 peopl thi
13 me
12 not:a who
11 a all gone
10 ask sat so that writ
9 honest i now us
8 actual had just someth wait
7 get like my past servic show somebody star went whol
6 another fami human kid next not:for not:to not:want pric real rent second up walk we
5 ago am answer bed dead final fourth front great hard hope key laptop line long not:any not:even not:i not:more story tabl them told until visit week wonderful you
4 <clock> <money> already big business by class clean code come company desk else engineer fat got hotel idea job lock lot lunch mayb moron newborn not:know not:no not:pay not:real not:that not:work paper said seat serious set singl sleep staff thru time used vet watch water were
3 across angry any arriv bad bar been both broken bye checkout contract cost decent delivery did do exact exam face game happen hold home joke lamp machin man men meter not:and not:anyth not:like not:pleas not:put not:show not:why not:word note number page pictur point red rest ring self short size small sofa someon start take tir to took try updat voic would
2 full
1 pleas
-2 your
-3 again being better between bit bless brilliant bucket came chang confirm credit crew delet file gift id ignor into itself lemon light look lose main near none not:complaint not:photo not:which not:you okay omg pdf printer problem reset roofer row season settl ship slag some travel under which wonder x yourself
-4 address alway an anyway befor bet birthday christma ever found if it let mom morn mov not:<number> not:ask not:call not:could not:found not:from not:good not:the plac plus possibl repeat reply round screen sure telly till touch wher wish worth yes
-5 appreciat believ bring brother door enough flight give grand kind kitchen last leav many need not:read not:with off ok old paid phon return roll same shift talk turn
-6 <handle> after connect going haha its lad mail own question send sort then wife
-7 <url> fair go good has hi in. littl new no not:charg plan still
-8 back form much see
-9 he hello sorry thank year
-10 <date> doe work
-12 free when will
-14 <id> or
-15 on
`,
    ours: `
9 be
7 account we
6 hear number pleas
5 do thank understand us would
4 #name# has he help list need to
3 <money> apologiz been for late log offer ready report was without
-3 adeyemi call confirm form goe look name not:you off oh right ring someth start them thru watch
-4 apology bill book card did done go happen in now photo want
-5 <date> by from mr no put send the they thi
-6 are have if is of then
-7 both here you
-8 could
-9 <number>
-10 and me or will
`,
  },
  apologize: {
    bias: -16,
    facts: `
28 promise:overdue
26 tagged
20 ever:broken-promise
19 says:service-failure
18 ever:accepts
15 asks:who reply:throws-back
13 deed offered-twice several-sentences
12 asks:why ours:gratitude reply:short says:but says:who-owns sent-round we-said:one-moment
11 ever:publicity last:pass-the-buck says:money
10 now:repeats now:venting
9 heat:3 long-story ours:pass-the-buck says:correction says:whoever-can timed we-just-said:says-back
8 ever:ignored heat:0.6
7 ever:shouting fault last:cold last:stock says:denied-back tangled
6 asks-and-goes-on asks:fact last:defensive now:misunderstood now:publicity ours:defensive says:asks-options says:when-mine
5 asks:scorn ever:misunderstood ever:rejects last:upsell malfunction negative now:legal ours:upsell says:do-it says:not-my-point says:same-again
4 now:ignored ours:cold we-just-said:sends-off we-said:sends-off
3 done:ask heat:1.5 just:apologize last:apology ours:question turns:5
-3 reply:will says:orders-a-change
-4 ask:open calm-question ever:safety-incident just:restate last:restatement says:request says:when specific
-5 ever:violence falling heat:2 just:acknowledge just:take-ownership last:empathy last:ownership last:reassurance now:private-data now:violence ours:refusal reply:picks same-demand says:cancels says:go-ahead says:look-up says:tangled we-said:anything-else we-said:confirm
-6 ever:wants-answer last:bare-refusal reply:facts reply:opens-well says:yes we-just-said:final we-said:asks-for
-7 asks:what-now done:acknowledge done:offer-options ever:churn ever:thanks last:refusal loud now:abuse now:thanks ours:empathy ours:remedy says:own-doing turns:3 we-just-said:anything-else we-said:pending
-8 calls-names ever:access-need ever:vulnerable first-contact our-turn-last promise:pending rising says:legal-step trouble-last we-said:final
-9 asks:when done:take-ownership ours:ownership ours:reassurance reply:goes-on we-wrote
-10 reply:no says:more-to-come signs-off we-asked
-11 ever:urgent
-12 done:set-boundary just:set-boundary now:resolved now:safety-incident we-just-said:limit we-said:limit
-13 now:accepts now:self-harm says:goodbye says:vows-to-go-on
-14 ever:self-harm
-15 cheerful turns:2
-16 burst ever:resolved first-words says:will-wait trails-off
-17 apologized-twice heard-twice reply:calm third-turn
-18 convoluted says:not-now
-19 now:security says:either
-21 says:false-alarm says:no-complaint
-23 ever:security says:still-writing
-26 says:insult-to-you
-33 says:gives-credit
`,
    pairs: `
26 negative&tagged
17 negative&warm:0 tagged&warm:1
16 we-wrote&asks:fact
14 first-contact&deed negative&few-words
13 tagged&deed
12 tagged&at-us
11 first-contact&now:venting first-contact&tagged negative&now:venting
10 at-us&warm:1
8 few-words&deed now:thanks&warm:1 now:wants-answer&at-us tagged&asks:fact
7 asks:fact&warm:1 deed&warm:2 few-words&warm:1 question&now:wants-remedy tagged&now:wants-answer tagged&now:wants-remedy we-wrote&now:wants-answer we-wrote&question
6 first-contact&warm:2 negative&now:thanks now:venting&warm:3 now:wants-remedy&warm:3 question&warm:2
5 asks:fact&warm:2 at-us&warm:2 first-contact&long-story long-story&now:thanks long-story&warm:1 long-story&warm:3 now:venting&warm:1 tagged&warm:3 we-asked&asks:fact we-asked&now:wants-answer
4 deed&warm:3 first-contact&at-us now:venting&deed question&tagged
-4 deed&warm:0 few-words&now:wants-remedy first-contact&now:thanks long-story&at-us long-story&warm:2 question&asks:fact question&warm:0
-5 first-contact&cheerful first-contact&question long-story&now:wants-answer now:wants-remedy&warm:2
-6 asks:fact&warm:0 few-words&asks:fact long-story&asks:fact negative&warm:2 now:thanks&deed we-wrote&now:venting we-wrote&warm:0
-7 negative&now:wants-answer negative&now:wants-remedy we-wrote&deed
-8 asks:fact&now:wants-answer we-wrote&at-us
-9 at-us&warm:0 at-us&warm:3 few-words&warm:0 now:thanks&warm:0 question&deed
-10 cheerful&warm:1 first-contact&now:wants-answer negative&warm:1
-11 tagged&warm:0
-12 deed&cheerful question&now:wants-answer
-13 few-words&we-asked first-contact&asks:fact
-16 first-contact&warm:0
-17 tagged&cheerful
`,
    words: `
23 took
18 room sent told
17 ask had
15 another sinc
14 <money> no
13 gone left miss was
12 now paid peopl thi wait
11 <number> door in said show
10 a also check great not:no
9 alon already did its job next not:work order pay third wrot
8 becaus for got hotel i nobody not:call page person phon same twic walk
7 an anyth breakfast clos different garden given laptop late line long not:got point read she sign star who wrong
6 app away bar bed bought deaf driver friend have laugh lot must not:and not:even off past plac pool sat the time try until updat water why wors
5 <clock> <duration> actual back cake car child choic clean company day dm each else empty every full goe him it lamp life lol not:at not:book not:other outsid pictur plat pric rent sea seat set sheet still system trainer treadmill used waiter without
4 <handle> android call came camera checkout class clown complaint disappoint discount exam father fish front happy hard his human ill land loud manager mistak mother neighbor non not:again not:bill not:him not:mention not:said not:to not:wheel not:when park pleas quit ring salad self server servic size somebody son stand suitcas swell swim tabl taken them top towel unpaid view voucher which whil
3 cancel could date funny machin over sound
-3 go more usual wheelchair
-4 about again around baby chang chap christma computer conferenc dear dog early excellent first flight gas give green hate he hurry into leav legend many match much not:the okay refund repeat saw spell they thru toddler touch valu week wonder
-5 anyway be black boss bye credit do enough everyth fair feel fix forget form gave guy log not:another not:charg not:door not:ever not:stop not:your reset respect season settl shout silly ther too we wife work would
-6 <id> alright bet done hear kid kind not:<number> not:about not:photo quiet roll someth sort swap then thos town unless us useless wher with
-7 alway as best better hospital if need not:need not:only not:you of paper should shut start van
-8 brother can com going man morn quick shall sister sorry talk whoever
-9 <url> are card found hello here know littl mov new not:it plan till to year
-10 bank befor keep mom night
-11 am bit cross doe free from last see thing
-12 good not:my ok or
-13 you
-15 thank
-17 right
-20 on
-21 <date>
-22 will
`,
    ours: `
14 pleas
8 be cancel hi your
7 on our
6 account between day let phon request train
5 as check not:to out take which
4 an contact dear depot job process try was
-3 the will
-4 a all back both go good have here own why work
-5 anyth may night of send that them then up yes
-6 <clock> again am ask in now off
-7 if morn tell you
-8 <number> can mr what
-10 is or
-11 and
-12 <duration>
-14 it
-15 i
`,
  },
  "take-ownership": {
    bias: -25,
    facts: `
61 says:who-owns
44 sent-round
35 asks:who
22 promise:overdue
18 asks:scorn we-just-said:sends-off we-said:sends-off
14 note:handed-on timed
13 says:go-on-then says:service-failure says:whoever-can
12 ever:ignored ever:legal note:closed tangled
11 at-us last:pass-the-buck last:vague-promise ours:pass-the-buck ours:vague-promise
10 now:legal
9 several-sentences
8 ever:repeats now:venting ours:gratitude turns:5
7 done:ask ever:churn ever:shouting heat:0.6 heat:3 now:ignored ours:question tagged we-just-said:soon we-said:soon
6 asks:deed deed just:apologize last:apology last:follow-up last:re-ask ours:follow-up reply:insists reply:names-time we-said:one-moment
5 apologized-twice asks:how-start ever:broken-promise just:take-ownership last:ownership last:repetition now:repeats offered-twice ours:re-ask ours:repetition reply:nod
4 ever:accepts ever:publicity ever:sarcasm last:cold negative now:sarcasm says:but says:money says:same-again
3 done:take-ownership heat:1.5 now:churn ours:ownership says:asks-how says:do-it says:whose-it-is
2 done:act-and-explain ours:action says:request
1 question
-3 asks:news done:apologize ever:softening just:let-vent last:defensive now:abuse now:rejects now:softening ours:apology ours:defensive reply:bare reply:short rising says:either says:not-my-point we-just-said:checks we-just-said:tell-me
-4 ever:abuse ever:misunderstood heat:0.3 just:answer just:restate last:explanation last:refusal last:restatement numbered-part ours:policy promise:due-today reply:opens-well reply:will says:asks-news says:legal-step says:unnamed says:worked system-last turns:3 we-just-said:final we-said:checks we-said:pending
-5 ever:security ever:violence just:ask just:offer-options last:question last:reassurance last:remedy now:violence now:wants-answer ours:bare-refusal reply:no reply:picks reply:takes-it reply:thanks we-said:says-back
-6 done:let-vent done:offer-options ever:urgent first-contact now:accepts ours:remedy reply:goes-on reply:yes says:digs-in says:look-up trouble-last turns:4 we-said:final we-said:tell-me
-7 done:set-boundary ever:access-need ever:thanks ever:venting just:set-boundary now:misunderstood now:resolved promise:pending reply:gives-data says:just-listen says:vows-to-go-on we-asked we-just-said:limit we-said:limit
-8 asks:what-now asks:when cheerful few-words last:bare-refusal now:safety-incident now:security says:correction says:help-me signs-off
-9 calls-names convoluted ever:resolved first-words now:access-need now:self-harm our-turn-last says:own-doing
-10 ever:safety-incident ever:self-harm says:tangled says:wants-an-ear
-11 burst gave-data says:false-alarm says:orders-a-change turns:1 turns:2
-12 says:no-complaint says:will-wait third-turn unfinished
-13 trails-off
-14 says:not-now
-16 says:goodbye
-17 says:asks-options
-18 says:more-to-come we-wrote
-20 says:gives-credit says:still-writing
-27 says:insult-to-you
`,
    pairs: `
14 first-contact&now:venting negative&warm:0
10 at-us&warm:1 tagged&at-us
9 tagged&deed
8 few-words&deed
7 negative&tagged now:venting&deed now:wants-answer&at-us we-wrote&asks:fact we-wrote&now:wants-answer
6 asks:fact&warm:2 long-story&warm:1 tagged&now:venting
5 first-contact&tagged long-story&question negative&few-words question&at-us tagged&warm:1
4 first-contact&warm:1 first-contact&warm:2 negative&now:venting negative&question now:wants-remedy&cheerful question&warm:2 tagged&warm:3
3 deed&warm:3 few-words&warm:2 negative&we-asked now:wants-answer&deed question&now:thanks question&now:venting we-wrote&few-words
2 asks:fact&at-us now:thanks&now:wants-answer question&now:wants-remedy tagged&now:wants-remedy we-asked&warm:2
-2 few-words&we-asked negative&deed
-3 at-us&warm:0 cheerful&warm:1 long-story&now:venting long-story&now:wants-answer negative&warm:2 we-asked&deed we-asked&warm:1
-4 few-words&asks:fact negative&now:wants-answer negative&warm:3 we-wrote&we-asked
-5 asks:fact&deed at-us&warm:3 long-story&now:wants-remedy negative&at-us question&now:wants-answer tagged&cheerful
-6 deed&cheerful few-words&warm:0 negative&asks:fact negative&warm:1 question&tagged we-asked&warm:0
-7 asks:fact&warm:0 deed&at-us first-contact&few-words now:wants-remedy&deed question&warm:0
-8 tagged&now:wants-answer tagged&warm:0 we-wrote&warm:0
-9 first-contact&asks:fact first-contact&now:wants-answer
-10 we-wrote&now:venting
-11 asks:fact&now:wants-answer negative&now:wants-remedy question&asks:fact
-13 first-contact&warm:0
`,
    words: `
14 person
13 told who
12 me third took
11 has sent thi
10 job ring was
9 a and great had read room
8 got left liv nobody now over
7 <money> account clos it mo not:again number sign
6 an becaus day did door for front into is its long manager miss not:has not:person not:work paid sinc somebody
5 actual back both case each gone hold hole lock look meter name not:it not:when promis same sat water word
4 after alon ask at away brain click clown colleagu company complet contract exam fill happen hav jo late leak line mistak not:<date> not:a not:email not:time note past peopl plat said say show someon them then time unpaid waiter watch we websit
3 angry bar been belong bill bless broken cake call camp certificat chef clean clear color depart desk died downstair email empty fridg garden given goe grandmother hand have instead joke laugh lean like meet newborn not:<duration> not:book not:like not:me not:of not:ther not:was noth our phon pleas poor reception recommend rent restart roof server set site so st suitcas technical their thru toilet very whos writ
2 send wrot
-2 free lump up useless
-3 <url> ad ah aid anyway arriv book bus button chair cheer com come driv fair find fourteen good hello in. leav legend letter lose made man many match mom much not:be not:here not:just not:know not:phon not:real not:stop not:what not:why pack part plastic quick quiet red reset slept sock swap taken the tube under voucher why wife work you
-4 alway any came done ever gate guy hang here home kid last mak no not:about not:after not:done not:say only put real replac roll screen shall shout sister some sort stay think town until want way were will with
-5 <?> about best card doe end if mov not:am not:need not:now not:to not:writ other see shop should till try van would year
-6 bought give hi new not:at not:i on or photo shut start us
-7 from he just let littl not:in of off sorry talk what when
-8 <date> as keep night someth
-9 befor fine know
-10 right thing
-11 need not thank ther
-12 bit ok
-14 be
`,
    ours: `
11 be
9 will
8 contact team
7 an hello
6 for
5 #name# apologiz engineer may they
4 inconvenienc look not:to number our pleas restart was who
3 account cancel dear has log myself not:go not:here out reach status technician the their ther touch
-2 <?>
-3 a am approv at back confirm cours doe give had i line morn mr on tell to up yes
-4 <money> after in way you
-5 can chang could go no your
-6 book it or sorry
-7 and that would
-8 like
-9 <duration> <number>
-10 is of
`,
  },
  restate: {
    bias: -35,
    facts: `
49 says:tangled
38 convoluted
29 says:correction
28 now:misunderstood
26 ever:misunderstood
19 says:but
15 asks:how-start we-said:says-back
14 says:not-my-point tangled
13 says:asks-how
9 reply:no
8 reply:opens-well rising says:request says:unnamed
7 asks:deed cheerful ever:shouting ours:cold sent-round we-just-said:says-back we-named-a-time
6 asks:why last:reassurance long-story same-demand says:cancels
5 done:let-vent ever:legal fault just:restate last:restatement now:legal ours:policy reply:throws-back says:digs-in says:go-on-then says:help-me says:who-owns we-said:tell-me
4 just:acknowledge last:empathy note:handed-on ours:reassurance signs-off
3 heat:1 just:apologize last:apology now:wants-remedy reply:short reply:yes says:denied-back says:either we-just-said:final
2 ask:open chose done:act-and-explain just:answer just:let-vent last:explanation negative ours:action reply:takes-it says:orders-a-change several-sentences we-just-said:tell-me we-said:final
-2 burst ever:violence now:private-data now:violence reply:bare says:go-ahead we-just-said:sends-off we-said:sends-off
-3 asks:who calls-names done:answer done:offer-options ever:churn ever:profanity ever:sarcasm ever:security ever:thanks ever:wants-answer just:offer-options last:remedy last:vague-promise now:churn now:ignored now:rejects now:sarcasm now:urgent now:wants-answer numbered-part ours:explanation ours:remedy ours:upsell ours:vague-promise promise:pending reply:unsure says:false-alarm says:service-failure trails-off we-asked we-just-said:asks-for we-just-said:soon we-said:asks-for we-said:soon
-4 apologized-twice asks:when done:apologize ever:accepts ever:private-data ever:self-harm full-marks just:ask last:follow-up last:pass-the-buck last:question now:resolved now:safety-incident now:self-harm now:shouting now:thanks our-turn-last ours:apology ours:follow-up ours:pass-the-buck reply:will says:same-again says:when-mine says:yes we-just-said:pending we-said:confirm
-5 done:set-boundary ever:resolved ever:safety-incident ever:venting heat:2.5 just:commit-timeframe just:set-boundary last:refusal last:timeframe now:asks-human ours:stock reply:names-time says:coming-at-all says:whoever-can we-just-said:confirm we-just-said:limit we-said:limit we-said:one-moment
-6 done:acknowledge feels last:gratitude loud malfunction offered-twice ours:empathy ours:refusal promise:overdue reply:calm says:wants-an-ear
-7 ever:asks-human ever:urgent now:access-need reply:nod says:gives-credit says:worked we-just-said:anything-else we-said:anything-else we-said:pending
-8 done:commit-timeframe ever:access-need ever:ignored ours:timeframe says:insult-to-you says:no-complaint
-9 first-words heard-twice heat:1.5
-10 asks:when-mine gave-data says:goodbye says:still-writing says:will-wait timed
-11 at-us heat:0.6 says:when turns:3
-12 ever:vulnerable many-turns tagged third-turn turns:1
-13 specific
-14 says:asks-options
-15 turns:4
-16 glad-sign we-wrote
-19 first-contact says:not-now
`,
    pairs: `
17 long-story&asks:fact
11 long-story&warm:0
10 long-story&question
8 asks:fact&deed asks:fact&warm:1
7 long-story&now:wants-answer negative&now:wants-remedy
6 first-contact&asks:fact we-wrote&now:venting
5 first-contact&now:wants-remedy long-story&now:wants-remedy now:wants-remedy&deed question&deed
4 asks:fact&at-us few-words&warm:1 first-contact&long-story long-story&at-us negative&long-story negative&warm:1 we-asked&asks:fact we-asked&warm:1
3 first-contact&negative first-contact&question now:thanks&at-us now:thanks&cheerful now:thanks&few-words now:thanks&warm:2 question&asks:fact question&at-us we-asked&deed we-wrote&cheerful we-wrote&now:thanks
2 long-story&cheerful long-story&we-asked now:wants-answer&deed now:wants-answer&warm:1 now:wants-remedy&warm:2
1 negative&asks:fact we-wrote&deed
-1 now:wants-answer&warm:0
-2 asks:fact&warm:0 now:thanks&warm:0 now:venting&asks:fact
-3 first-contact&now:venting first-contact&warm:0 first-contact&warm:3 long-story&warm:2 negative&tagged now:thanks&deed now:venting&deed now:wants-remedy&warm:3 we-wrote&now:wants-answer we-wrote&now:wants-remedy we-wrote&question
-4 asks:fact&now:wants-answer at-us&warm:1 few-words&asks:fact long-story&now:thanks long-story&now:venting long-story&warm:3 now:thanks&asks:fact tagged&warm:0 we-wrote&few-words
-5 asks:fact&warm:2 few-words&warm:0 first-contact&now:thanks negative&now:thanks negative&we-asked we-asked&cheerful we-asked&warm:2 we-wrote&asks:fact we-wrote&at-us
-6 few-words&we-asked first-contact&deed first-contact&tagged first-contact&warm:1
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
6 app go letter me not:the number one only the thing unless way
5 aye bit chang invoic mail my not:old not:on person return stop that
4 about again as bag begin child correct credit different doubl down excess him hope love myself not:return of paid plac pleas site them third thought touch why wrong
3 android bedroom big cover cry did dog fine flight going got keep key leav less most not:all not:be not:could not:i not:leav not:lose not:only not:our not:say not:stop orang owe pay peopl policy rather road say scan slept step think use vegan warm wash wrot x
2 abov apart black book case cat clos collect connect contractor dear delivery else except export face feel fourth friend give goe his land liv log maintenanc month music neighbor not:again not:am not:charg not:day not:is not:phon not:pric not:read not:until o'clock off over plan right singl split sure tell well worth
-2 actual alright also between boot box bus check contract date even girl hard hav hotel ill job look lot lunch make none not:another not:are not:hand not:hear not:think not:why photo printer sat send soon spa star tabl though view wait wed whil whol word
-3 <id> ah already anyon anyth ask bad been could decent dry extra fair front happen he home if its money much nice not:book not:even not:more not:my not:slept not:thi not:want not:word ok patient pric said saw short show stand start stood than up walk watch we wors year
-4 <clock> account call do for good great help last like morn mother night not:about not:for out quick second she someon staff till very was who your
-5 befor came desk everyth just not:at now sinc still talk work would
-6 <handle> all her not:of ther
-7 <?> how open our room too with
-8 by in not:it on to
-9 at not:a time
-10 <duration> can every
-11 had
-12 <date> will
-15 thi
-17 a
`,
    ours: `
11 your
9 have
8 return
7 different
6 <duration> cancel
5 are for home like of that want
4 as confirm got rais request sure updat
3 #prs_org# <id> address am certain contract gray in more not:work pair query seat set thru to understand wonder you
2 class desk i includ listen me name not:that room so thes writ
-2 car engineer hear hold know morn not referenc same what without
-3 #name# <?> <clock> <number> anyth be could has how if may mr not:it now try under yes
-4 about been else or we
-5 back look not:the on take the time
-6 can is they
-7 pleas
-8 do
-15 it
`,
  },
  ask: {
    bias: -31,
    facts: `
35 asks:how-start
31 says:help-me
29 says:asks-how
22 fault tagged
19 convoluted
15 few-words reply:unsure
14 reply:opens-well
13 asks:deed says:same-again
12 says:tangled trails-off
11 now:rejects
10 ever:misunderstood now:misunderstood
9 just:apologize last:apology last:reassurance now:accepts rising
8 says:but says:orders-a-change
7 just:acknowledge last:empathy ours:reassurance
6 ever:ignored falling reply:facts reply:thanks signs-off trouble-last
5 ever:broken-promise just:let-vent malfunction now:wants-remedy reply:gives-data reply:names-time we-just-said:tell-me
4 answered-us done:acknowledge ever:rejects last:re-ask ours:empathy ours:re-ask reply:answers reply:short reply:takes-it says:request
3 asks:fact ever:softening ever:wants-remedy now:softening our-turn-last says:unnamed
-3 at-us done:apologize ever:access-need just:answer last:explanation last:prevention now:abuse now:asks-human ours:apology ours:prevention says:all-well we-just-said:checks we-just-said:one-moment we-just-said:sends-off we-said:sends-off
-4 cheerful ever:abuse ever:asks-human last:follow-up note:closed numbered-part reply:will says:coming-at-all says:either says:legal-step says:whose-it-is
-5 asks:news done:answer heard-last heat:2 just:set-boundary last:pass-the-buck last:upsell now:publicity now:safety-incident offered-twice ours:explanation ours:follow-up ours:pass-the-buck ours:upsell reply:yes says:service-failure specific third-turn we-just-said:limit we-just-said:soon we-said:checks we-said:soon
-6 asks-and-goes-on asks:what-now chose done:set-boundary ever:thanks now:security now:thanks says:wants-an-ear we-just-said:anything-else we-just-said:asks-for we-said:anything-else we-said:limit
-7 done:offer-options ever:publicity gave-data last:refusal note:handed-on now:access-need now:repeats ours:remedy says:digs-in says:own-doing we-leave-it-open
-8 asks:who calls-names ever:safety-incident first-contact loud now:private-data now:shouting ours:refusal reply:no turns:4 we-said:asks-for
-9 done:commit-timeframe ever:repeats ever:security full-marks heard-twice ours:timeframe reply:nod says:insult-to-you says:yes timed unfinished we-just-said:pending
-10 asks:when-mine ever:venting says:false-alarm says:whoever-can several-sentences turns:5 we-said:pending
-11 glad-sign heat:1 now:resolved turns:3 we-just-said:confirm
-12 first-words reply:bare reply:calm says:goodbye says:more-to-come says:when-mine says:worked we-said:confirm
-13 says:go-ahead says:when
-14 ever:resolved many-turns says:gives-credit says:not-now
-15 ever:vulnerable says:still-writing says:who-owns
-16 says:will-wait
-17 says:asks-options
-18 sent-round
-23 we-wrote
`,
    pairs: `
18 first-contact&few-words
15 tagged&warm:1
14 first-contact&tagged negative&tagged
11 first-contact&asks:fact we-wrote&now:thanks
10 negative&few-words
9 deed&cheerful
8 first-contact&now:wants-remedy question&now:wants-answer tagged&warm:2
7 asks:fact&warm:0 now:venting&at-us we-asked&warm:1
6 long-story&now:wants-answer negative&now:thanks question&warm:0 tagged&asks:fact tagged&now:wants-answer we-wrote&deed
5 at-us&warm:1 at-us&warm:3 few-words&warm:0 first-contact&warm:1 long-story&warm:0 now:wants-answer&deed question&asks:fact tagged&at-us tagged&now:venting
4 at-us&warm:2 cheerful&warm:3 long-story&asks:fact long-story&question negative&now:venting now:thanks&at-us now:thanks&deed now:wants-remedy&warm:0 question&tagged tagged&deed
3 deed&warm:1 few-words&warm:2 negative&warm:1 now:venting&deed we-asked&asks:fact we-wrote&warm:2
-2 negative&now:wants-answer
-3 few-words&we-asked negative&deed negative&question now:wants-answer&at-us now:wants-remedy&warm:3
-4 we-asked&at-us we-asked&warm:0
-5 asks:fact&warm:1 deed&warm:3 negative&warm:2 now:thanks&few-words now:thanks&we-asked question&warm:1 tagged&now:thanks we-asked&cheerful we-wrote&at-us we-wrote&now:wants-remedy
-6 cheerful&warm:0 negative&we-asked we-asked&now:wants-remedy
-7 long-story&warm:1 now:thanks&asks:fact we-wrote&warm:0
-8 asks:fact&now:wants-remedy few-words&cheerful first-contact&warm:2 now:wants-answer&now:wants-remedy question&now:wants-remedy
-9 we-wrote&asks:fact
-11 tagged&cheerful we-wrote&few-words
-12 first-contact&deed
-13 first-contact&now:thanks
-15 at-us&warm:0 tagged&warm:0
`,
    words: `
16 need
14 <handle>
13 book one
11 normal try
10 my not:the phon
9 invoic not:more someth
8 bought call light some
7 idea like morn move not not:what other page printer red show took window
6 already around big down else fine insuranc later mayb miss music not:get not:one off ok our paid parcel reset sold tablet than them want
5 as aye black ceil coat dad drip each for hi leg month much not:cancel not:in not:my only over return row screen then updat way which
4 app blink brok cheer computer cover customer dead done doubl error even ex friend from funny game gone it job keyboard kitchen log love mail me mid nois not:any not:app not:make not:on not:show not:ther not:which not:your order pay plac plain problem rather safe site size sock stat street subscription sure thank think third tip trad type used version what x yes
3 annek boat car connect cost curtain dear disk doing laptop lost made not:chang not:down not:from not:hous not:thing number offic pour power replac sheet shop tbh telly thought watch worm
2 long sinc
-3 afternoon aid alright attach bed best bus complet contact crack died empty fall front holiday know lindqvist next night not:came not:me not:want option refund ring roll thos till time top us well year
-4 <money> <url> a account address ahead back between bill boss brilliant coffe cross deliver desk everybody fourth garden gave gorgeous happen he ill land leav legend lock make messag mom never nice not:<date> not:<duration> not:at not:baby not:do not:good not:hear not:not not:put not:read not:to not:with of pleas post real roof sent she somebody still super tabl thick
-5 am anyth being check cry email free just languag not:befor not:is not:it not:thank or question repair sav send set so soon sort that van view wed without wrong your
-6 and are arriv com confirm end found girl human in money moon mother not:about not:am not:that not:you sat someon talk tell thi told very water
-7 becaus befor got nobody not:a not:all not:and on photo quick second stay voucher walk when
-8 by came can day good here home kid not:have rough said short to you
-9 bank did first man not:for wait
-10 <clock> had
-11 do is see who
-12 <duration> noth
-13 everyth was
-16 at will
-17 <date>
`,
    ours: `
12 which
11 hi
8 get your
7 no of put
6 <?> is like updat
5 different out problem when
4 address cours date fami pleas real right send sort sure wher
3 <email> again bottom charg flat mrs oh small still
1 have
-3 afraid fix he hour on referenc return us
-4 <money> <number> account chang did happen if morn night not:the take then thi time
-5 an are be between for plan will
-6 anyth back do else now the
-7 ther
-8 can not that
-19 i
`,
  },
  "offer-options": {
    bias: -32,
    facts: `
63 says:asks-options
27 asks:what-now
20 last:refusal
18 ours:refusal
16 last:bare-refusal ours:bare-refusal
13 fault
12 ever:accepts ever:wants-remedy now:access-need specific
11 ever:access-need ever:rejects offered-twice
9 last:repetition malfunction many-turns negative ours:repetition says:own-doing
8 ever:urgent now:rejects reply:declines says:either
7 done:apologize ours:apology reply:gives-data says:money
6 asks:why ever:abuse ever:vulnerable heat:3 now:abuse now:urgent reply:throws-back says:unnamed
5 done:offer-options few-words just:restate last:pass-the-buck last:prevention last:restatement ours:prevention ours:re-ask ours:remedy promise:due-today says:look-up signs-off
4 last:reassurance now:shouting now:wants-answer question reply:names-time says:yes we-named-a-time
3 done:ask just:apologize last:apology now:venting ours:question
-2 done:acknowledge ours:empathy we-said:pending
-3 burst ever:misunderstood ever:self-harm ever:thanks full-marks heard-last last:gratitude last:vague-promise limit-twice now:repeats now:self-harm numbered-part ours:upsell ours:vague-promise reply:insists rising says:legal-step says:service-failure says:whose-it-is several-sentences tagged turns:2 we-just-said:anything-else we-just-said:soon we-said:one-moment we-said:soon
-4 at-us deed done:restate ever:sarcasm heat:2.5 just:answer last:cold last:explanation now:misunderstood now:private-data now:safety-incident now:sarcasm ours:condescending ours:restatement reply:bare says:all-well says:asks-how says:go-on-then says:not-my-point says:orders-a-change says:will-wait timed we-just-said:one-moment we-said:anything-else
-5 asks-and-goes-on asks:news done:answer ever:safety-incident ever:shouting ever:wants-answer heat:0.6 just:let-vent last:stock ours:explanation ours:stock promise:overdue promise:pending reply:no reply:short same-demand says:when-mine says:worked turns:5 we-just-said:final we-just-said:tell-me we-said:says-back
-6 done:let-vent ever:private-data heard-twice now:asks-human now:security now:thanks ours:cold ours:follow-up ours:reassurance says:asks-news says:but says:do-it says:request sent-round system-last turns:1 turns:4 we-just-said:says-back we-said:tell-me
-7 ever:resolved heat:1.5 now:resolved reply:goes-on reply:takes-it trouble-last we-said:final
-8 ever:asks-human heat:1 just:set-boundary reply:picks reply:yes says:false-alarm says:goodbye says:tangled tangled we-just-said:limit we-said:asks-for
-9 says:digs-in we-just-said:checks
-10 asks:scorn convoluted done:act-and-explain done:set-boundary ours:action reply:answers reply:facts says:still-writing says:wants-an-ear says:when we-said:checks we-said:confirm we-said:limit
-11 chose ever:security reply:nod says:gives-credit says:who-owns
-12 asks:deed
-13 asks:when-mine cheerful first-words says:correction says:whoever-can third-turn turns:3
-14 asks:who
-15 says:go-ahead
-16 first-contact we-wrote
-18 says:more-to-come
-25 says:not-now
`,
    pairs: `
13 now:thanks&now:wants-answer we-wrote&negative
11 asks:fact&deed negative&few-words question&now:thanks we-wrote&question
9 now:wants-answer&now:wants-remedy
8 at-us&warm:2 we-wrote&tagged
7 few-words&we-asked
6 asks:fact&warm:2 long-story&at-us long-story&warm:2
5 few-words&warm:1 question&now:wants-remedy tagged&we-asked we-wrote&warm:2
4 asks:fact&now:wants-answer asks:fact&warm:3 first-contact&deed first-contact&warm:3 negative&warm:0 now:venting&asks:fact now:wants-answer&deed now:wants-answer&warm:0 now:wants-answer&warm:3 question&asks:fact we-wrote&asks:fact we-wrote&now:venting
3 deed&at-us deed&warm:2 now:venting&cheerful
2 question&warm:0
-2 negative&question
-3 at-us&warm:1 deed&warm:3 few-words&warm:0 negative&warm:3 now:thanks&few-words question&now:venting tagged&asks:fact
-4 asks:fact&at-us few-words&asks:fact first-contact&asks:fact first-contact&warm:1 we-asked&warm:3
-5 first-contact&warm:0 long-story&warm:1 negative&deed negative&long-story now:thanks&we-asked we-wrote&deed
-6 at-us&warm:0 cheerful&warm:0 few-words&cheerful long-story&asks:fact now:wants-answer&warm:1 we-wrote&warm:0
-7 first-contact&now:thanks
-8 asks:fact&warm:1 few-words&now:wants-answer tagged&now:wants-answer we-asked&deed we-wrote&cheerful
-9 first-contact&negative first-contact&question we-asked&asks:fact
-10 first-contact&tagged
`,
    words: `
10 else no not:me or red try
9 how make paper
8 i littl so until voucher way what
7 <money> are bit by ceil choic done not:for not:it other pric some ther
6 <number> all anyth befor blink deaf give lamp logo new none not:how not:just not:phon off possibl someth than wed window
5 a another ask be boot can correct dead least mistak must not:am not:other not:use one photo plat repair size we week without year
4 <date> absolut across an app attach birthday brainless cabl cancel contract crack either error final for forgotten girl heat held holiday hope it key laptop licens minut morn next not:even not:i not:real not:remember not:the not:thi not:with noth option pay pdf plus rate shut siz tablet turkey wall watch whit whol wors
3 <?> add already appreciat back cake christen company cost court crash die door dress every flat foot happy leav live log lost made map marta money not:devic not:do not:in not:on not:sort not:way not:wheel obvious open page piss port rais rather reception seller tube
2 home
-2 goe not:now
-3 alway bin boss care complet council count dear direct end expect hand heart insuranc into land leed man more mother nobody not:anyth not:tell not:what not:work now password pull quick rain refund rent reply rough see shout someon son sort spr step text their thing w with
-4 <clock> again answer b. been being bitch bottl branch brilliant card face first gave him invoic lift not not:<duration> not:and not:any not:cancel not:from not:more not:no not:one not:order not:sleep of own point return right row stuff ta take then thes thought ticket used was wher yourself
-5 address better cover did do given has liv mail mom not:are not:is not:need not:ther number out seat sleep the third when whoever writ wrong you
-6 <duration> at going great label look lot me my offic roll talk thi
-7 becaus peopl person run told
-8 is not:my stop up us which
-9 good not:<number> said send somebody will
-10 go if phon should
-11 am as have he pleas they
-16 day
`,
    ours: `
12 for
8 could did
7 #name# give not that try
6 hello only voucher
5 another app number order phon thi
4 <handle> <money> again and befor call letter new pleas send stor very we wher which
3 <?> a afraid already clear log ms not:be not:in off our out own person regard side take tell unfortunat until you
-2 week
-3 all glad if into is messag name not:on not:you on or see shall team then up was were what would
-4 both can charg here in leav over return right thank us
-5 <number> anyth be else help let no
-6 to will
-7 yes
-9 of
-10 from now
-11 your
-13 i
`,
  },
  "commit-timeframe": {
    bias: -36,
    facts: `
47 asks:when-mine
34 says:when
31 says:when-mine
27 says:coming-at-all
22 we-just-said:soon we-said:soon
18 reply:picks
15 says:go-ahead says:not-now
13 says:either says:who-owns
12 reply:gives-data we-just-said:confirm
11 asks:news reply:opens-well says:no-complaint
10 ask:open we-said:confirm
9 done:act-and-explain ours:action reply:facts says:will-wait says:yes we-said:pending
7 gave-data now:urgent promise:overdue timed
6 ever:repeats just:take-ownership last:ownership last:repetition ours:repetition
5 ever:wants-answer just:ask last:question question reply:nod says:all-well says:asks-news
4 calm-question done:answer last:follow-up many-turns now:accepts now:legal now:private-data now:shouting ours:explanation says:legal-step we-just-said:asks-for
3 chose done:apologize ever:churn ever:legal heard-last malfunction now:churn now:venting now:wants-remedy ours:apology ours:cold reply:will says:service-failure specific tangled turns:2 we-said:says-back
2 ever:rejects heat:1 ours:follow-up we-just-said:checks we-said:checks
1 just:offer-options last:remedy
-2 at-us done:ask now:thanks ours:question reply:declines says:denied-back
-3 asks:scorn ever:abuse ever:broken-promise ever:misunderstood ever:self-harm fault heat:3 last:defensive last:refusal loud note:handed-on now:abuse now:wants-answer ours:gratitude reply:names-time reply:yes rising says:cancels says:false-alarm says:worked sent-round
-4 burst convoluted ever:private-data ever:safety-incident ever:thanks ever:violence falling glad-sign heat:2 heat:2.5 just:act-and-explain last:action negative now:profanity now:rejects now:violence ours:defensive says:asks-options says:just-listen says:look-up says:still-writing says:unnamed says:whoever-can
-5 ever:asks-human ever:softening ever:venting few-words last:stock limit-twice now:access-need now:asks-human now:misunderstood now:safety-incident now:softening reply:unsure says:do-it says:tangled we-just-said:sends-off we-said:sends-off
-6 calls-names done:set-boundary ever:resolved first-words just:set-boundary last:bare-refusal reply:insists same-demand turns:5 we-asked we-just-said:final we-just-said:limit we-leave-it-open we-said:limit
-7 asks:fact feels heat:1.5 our-turn-last ours:refusal reply:goes-on reply:short says:gives-credit turns:4 we-said:final
-8 done:let-vent ever:accepts ever:access-need heat:0.3 says:correction says:money says:wants-an-ear third-turn trouble-last we-said:tell-me
-9 ours:bare-refusal reply:thanks says:more-to-come
-10 ever:wants-remedy says:goodbye turns:3
-11 asks:what-now offered-twice ours:reassurance reply:no tagged
-12 asks:how-start
-14 we-wrote
-15 says:insult-to-you turns:1
-21 first-contact
`,
    pairs: `
10 few-words&we-asked
9 negative&asks:fact negative&now:wants-answer question&warm:1
8 at-us&warm:0
5 few-words&now:wants-answer few-words&now:wants-remedy first-contact&negative negative&question now:wants-answer&deed question&cheerful we-asked&cheerful
4 asks:fact&now:wants-remedy asks:fact&warm:1 asks:fact&warm:2 first-contact&now:thanks long-story&warm:2 we-wrote&tagged
3 cheerful&warm:0 first-contact&cheerful now:venting&warm:3 now:venting&we-asked now:wants-answer&now:wants-remedy now:wants-remedy&warm:0 question&at-us question&deed question&now:thanks tagged&cheerful we-wrote&few-words we-wrote&now:venting
2 deed&warm:3 first-contact&question negative&deed negative&warm:1 tagged&warm:2 we-wrote&warm:2
-2 at-us&warm:2 negative&we-asked now:wants-answer&warm:3 question&warm:2 we-wrote&cheerful
-3 first-contact&warm:3 long-story&question long-story&warm:0 negative&now:venting negative&warm:0 now:thanks&deed now:wants-remedy&warm:2 question&warm:3 question&we-asked we-wrote&at-us we-wrote&warm:1 we-wrote&we-asked
-4 at-us&warm:3 deed&warm:2 negative&long-story negative&tagged we-wrote&now:wants-answer
-5 asks:fact&cheerful first-contact&few-words long-story&now:wants-answer negative&few-words now:thanks&asks:fact we-wrote&now:thanks
-6 now:thanks&few-words question&tagged tagged&warm:0
-7 asks:fact&now:wants-answer first-contact&warm:0 we-wrote&negative we-wrote&warm:0
-8 we-asked&deed we-asked&now:wants-answer
-9 asks:fact&warm:0 tagged&now:wants-answer
-10 first-contact&tagged
-11 question&asks:fact
`,
    words: `
19 when
14 soon
13 by
12 date which
11 <date> <duration> has rough
10 day if
9 be hear short
8 kind past will work
7 address yes
6 <email> approv believ look night not:of super
5 <id> at b. being bucket cours dear dm door even fly given is not:call not:now not:you or pleas post talk tell whether would
4 <clock> account after afternoon ago agre ahead as attach broken chang claim clock deal due each expect file great hang home morn not:<number> not:is not:the not:want reply say school should sleep sound speak stay sure
3 applic bed chip coach com confirm daughter delivery email enough exam fair fall for ghent glass grand grant hav hold hotel i in. into laptop left letter lift man manag money new no. not:and not:come not:going not:heard not:in not:off not:person not:phon not:think not:with off our pass priya process quarter queu re reach regard regret ring router same seen serious status suitcas t. team term then though updat whos wonder 👍
2 bus cos empty fetch haha hall hung kid many might not:mean not:put not:say not:water not:week ombudsman page paper photo replac scaffold scream start their to
-2 <money> about anyon idea includ minus nice not:cancel not:know not:no not:one noth one sent swap them thi train whoever
-3 <?> answer aye bought box branch but correct customer else every everyth finish fix flat floor free help ill key line mail mayb much must not:again not:am not:any not:make not:on not:rang number nursery oh order other rest restart switch thes they thos thru too wall watch went wher
-4 ah bye certificat cheer could done hard her his invoic later not not:at not:me not:said ok old pay peopl plac quick rent reset shut so way well were whil who your
-5 <handle> a all already and app blink littl not:anyth not:more not:thi open own play read red shop that think try
-6 begin cancel someth year
-7 in not:it of she ther was writ
-8 ask got my see stop
-9 you
-10 doe no the
`,
    ours: `
11 or
10 and to yes
9 from
8 soon with
7 thi
6 here it no now our
5 at can get sign want would
4 back depot engineer morn possibl send their us will
3 an apology both by him his hour i know let love not:you ok okay order prefer process put refund right ring start suit then up week whichever
2 be been end femi file frighten going on report same straight swap thos
-2 afraid afternoon box contact different email got like me phon rate voucher
-3 <date> <number> account again any apologiz as book could hello letter look mr take try until when
-4 app find hi name under which
-5 check did may your
-6 <duration> help pleas tell
-8 <?> am how
`,
  },
  "act-and-explain": {
    bias: -32,
    facts: `
36 reply:picks
34 gave-data
27 reply:gives-data
26 says:go-ahead
18 asks:when-mine says:orders-a-change
15 specific
14 ever:accepts timed
13 asks:deed malfunction
12 ask:open ever:access-need ever:churn now:safety-incident
11 just:ask last:question now:private-data reply:facts reply:throws-back we-just-said:pending
10 last:pass-the-buck says:do-it sent-round we-just-said:confirm
9 now:security now:vulnerable question says:go-on-then
8 asks-and-goes-on just:offer-options last:remedy says:coming-at-all trails-off we-said:confirm we-said:one-moment
7 apologized-twice last:cold now:churn reply:short says:money says:service-failure says:who-owns turns:4
6 done:answer ever:security few-words just:take-ownership last:ownership now:access-need ours:explanation ours:pass-the-buck promise:pending reply:declines reply:names-time says:look-up
5 done:commit-timeframe ever:private-data fault now:rejects now:wants-remedy ours:timeframe we-just-said:asks-for
4 ever:safety-incident ever:urgent now:accepts ours:gratitude says:all-well says:yes
3 done:apologize ever:wants-remedy many-turns now:urgent ours:apology says:cancels says:not-my-point tangled
2 calm-question
-3 asks:fact asks:news last:condescending last:follow-up last:re-ask limit-twice ours:condescending rising says:unnamed
-4 asks:what-now asks:why done:ask ever:misunderstood ever:profanity ever:resolved ever:venting last:gratitude now:profanity numbered-part ours:question reply:bare reply:will says:gives-credit says:same-again several-sentences tagged turns:2 unfinished we-just-said:try-now we-said:try-now
-5 heard-last just:let-vent long-story negative now:asks-human now:self-harm says:correction says:help-me we-just-said:tell-me we-said:anything-else
-6 burst done:act-and-explain ever:abuse ever:broken-promise ever:self-harm ever:softening first-words heat:1 just:acknowledge just:commit-timeframe last:empathy last:timeframe now:softening ours:action ours:cold ours:policy says:asks-how says:false-alarm says:legal-step we-just-said:says-back
-7 cheerful done:let-vent ever:rejects ever:repeats ever:thanks feels last:reassurance last:stock last:vague-promise now:legal now:resolved now:violence ours:bare-refusal ours:reassurance ours:refusal ours:vague-promise system-last turns:5 we-just-said:checks we-named-a-time we-said:tell-me
-8 ever:legal ever:violence now:misunderstood reply:goes-on says:vows-to-go-on we-asked we-just-said:anything-else we-just-said:final we-said:checks
-9 asks:when convoluted reply:calm says:will-wait
-10 asks:how-start ever:wants-answer says:digs-in says:still-writing says:tangled says:wants-an-ear we-said:final
-11 now:shouting ours:follow-up turns:3
-12 just:set-boundary reply:thanks same-demand we-just-said:limit
-13 done:set-boundary says:worked we-said:limit
-14 reply:insists
-15 reply:no says:more-to-come we-wrote
-16 first-contact
-17 our-turn-last turns:1 we-said:says-back
-18 says:not-now
-19 says:goodbye
`,
    pairs: `
25 few-words&we-asked
13 tagged&warm:2
11 now:wants-remedy&warm:1 we-wrote&few-words
10 question&now:thanks
9 now:thanks&now:wants-answer
8 now:venting&asks:fact question&now:wants-remedy tagged&deed
7 first-contact&at-us first-contact&deed negative&few-words now:wants-answer&now:wants-remedy we-wrote&tagged
6 first-contact&now:wants-remedy negative&now:wants-answer now:thanks&asks:fact now:wants-remedy&deed question&now:wants-answer we-asked&warm:0
5 at-us&warm:3 few-words&warm:1 now:wants-answer&warm:3 tagged&now:venting tagged&now:wants-remedy tagged&we-asked we-asked&cheerful
4 first-contact&warm:3 negative&deed question&now:venting we-wrote&now:wants-answer
3 few-words&now:wants-remedy now:venting&warm:2 tagged&few-words we-wrote&warm:1
2 we-wrote&now:venting
-2 we-wrote&warm:3
-3 asks:fact&warm:2 few-words&cheerful long-story&now:wants-remedy we-asked&now:wants-answer we-wrote&warm:2
-4 asks:fact&now:wants-answer deed&warm:1 first-contact&now:venting long-story&warm:0 negative&at-us negative&now:wants-remedy negative&we-asked now:venting&warm:3 now:wants-remedy&warm:0 question&asks:fact we-asked&now:wants-remedy we-wrote&negative we-wrote&we-asked
-5 at-us&warm:1 few-words&asks:fact few-words&now:wants-answer negative&now:venting now:thanks&deed now:thanks&we-asked now:wants-answer&warm:0 question&cheerful we-asked&at-us we-asked&warm:2
-6 asks:fact&deed long-story&question now:thanks&few-words now:venting&deed tagged&warm:1 we-wrote&warm:0
-7 now:wants-answer&cheerful we-asked&warm:1
-8 first-contact&few-words question&few-words we-wrote&at-us
-9 few-words&deed first-contact&tagged tagged&now:wants-answer tagged&warm:0
-10 negative&warm:1
-11 negative&long-story
-12 we-wrote&deed
-13 we-asked&deed
-17 first-contact&warm:0
`,
    words: `
18 <id>
13 yes
12 left thi time
10 perfect
9 blink pleas
8 <date> account expect have rough same still then useless
7 enough grand if month move say send
6 <clock> ago back block cancel email fine how is light name need new not:in not:is photo ring your
5 <email> <number> another b b. befor bit bus cm connect empty label money not:am port replac roll sent tabl ther whatever
4 absolut attach away bill book cabl certificat chang colleagu cours crash direct exact held home in. install keep lock man no none not:befor not:charg not:devic not:it not:phon not:pleas not:with now on paper possibl process saw second shoe smell soon sound tak team them updat wheelchair
3 adult aisl already anybody bought brain break brilliant carer come complet explain fair found gate given heater it kind leg list mail meter not:mean only page pleasur regard swell t. talk than transfer wed wee year
-3 after airport allow alway an annek appoint big bottl boy car down end extra fuck help hi hole hous i ill liar lindqvist look music not:be not:can not:look not:make not:read not:return not:work obvious paint pick right screen sick somebody stick swap walk wash what whos wrong yourself
-4 <handle> answer anyth black card care count dear do doe dry far floor gave his hospital human keyboard know later legend not:are not:even not:on not:say oh one phon pric puls road shift shop thos us well were which
-5 ah android app bye daughter dog drop every fat file good hear just littl love make morn not not:thank not:that person problem room told train weekend
-6 <duration> begin even me more not:any not:good not:have not:one not:other not:the seat shout stop thing too way would
-7 actual all am any cheer invoic nice other peopl plan real went who will
-8 else let like offic so that want
-9 can day nobody read she take to
-10 he see think writ you
-11 not:a ok or
-12 up
-16 was we
-18 a
`,
    ours: `
14 the
11 or
10 send
8 i me pleas
7 <date> you
6 bill can order
5 <clock> and confirm if ok our same sign that up with
4 <email> <url> account address cost from hey letter month move open pric restart them to
3 back could go goe here home hour in install make next of out pick prefer return size swap truly us whether
-3 able are desk find had have left link morn myself own reach stay
-4 about all any be choos do glad hi how more on plan referenc replac run then updat
-5 cancel help name not:refund so
-6 at for like should ther
-7 look
-8 has
-9 is we
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
15 says:worked
14 now:resolved reply:insists reply:yes
13 ever:resolved reply:bare timed
12 reply:thanks we-just-said:anything-else
11 we-said:anything-else
10 done:act-and-explain last:follow-up ours:action says:false-alarm we-asked we-just-said:checks we-said:checks
9 ours:follow-up promise:due-today says:asks-news we-said:pending
8 reply:will
7 ever:thanks reply:calm reply:names-time says:goodbye says:when-mine we-just-said:pending
6 just:commit-timeframe last:timeframe reply:no reply:nod reply:takes-it says:gives-credit
5 promise:pending question says:yes we-just-said:soon we-leave-it-open we-said:soon
4 chose done:answer done:offer-options ever:softening ever:vulnerable falling just:act-and-explain last:action now:ignored now:softening now:urgent ours:explanation ours:remedy
3 done:commit-timeframe ever:ignored ever:venting ours:timeframe
2 cheerful ever:sarcasm just:answer last:explanation last:re-ask now:sarcasm ours:re-ask says:all-well says:when turns:2 we-just-said:one-moment we-said:one-moment
1 now:accepts reply:answers
-1 just:acknowledge last:empathy
-2 asks:deed asks:when ever:asks-human last:pass-the-buck last:prevention now:asks-human now:shouting ours:pass-the-buck ours:prevention reply:short says:digs-in says:go-on-then says:not-now says:service-failure we-said:asks-for
-3 ask:open calls-names done:let-vent ever:profanity ever:violence last:cold now:profanity now:safety-incident now:violence same-demand says:go-ahead says:request says:still-writing specific we-just-said:confirm we-said:says-back we-said:tell-me
-4 apologized-twice asks:scorn burst ever:broken-promise ever:churn ever:safety-incident fault heat:3 just:apologize last:apology last:refusal limit-twice malfunction ours:cold ours:gratitude reply:goes-on says:coming-at-all says:do-it says:orders-a-change says:tangled says:unnamed says:who-owns says:whoever-can trails-off unfinished
-5 calm-question glad-sign heat:0.6 heat:2.5 last:reassurance ours:refusal promise:overdue reply:picks reply:throws-back says:but sent-round turns:1 turns:5
-6 asks:how-start asks:what-now done:set-boundary ever:legal heat:1 just:set-boundary now:broken-promise now:legal now:misunderstood now:venting now:vulnerable rising we-just-said:limit we-said:limit
-7 at-us ever:shouting ever:wants-answer last:gratitude negative offered-twice says:asks-how says:same-again says:vows-to-go-on we-just-said:final we-named-a-time we-said:final
-8 asks:who ever:misunderstood few-words long-story ours:stock
-9 just:restate last:restatement ours:reassurance tangled
-10 first-contact says:asks-options says:more-to-come several-sentences tagged we-said:confirm
-11 says:money
-12 ever:wants-remedy
-13 third-turn
-14 answered-us asks:fact gave-data
-16 says:insult-to-you
-17 turns:3 we-wrote
-24 first-words
`,
    pairs: `
13 negative&we-asked
9 we-asked&warm:1
8 first-contact&deed now:thanks&we-asked
7 deed&warm:1 negative&question
6 first-contact&question negative&now:wants-answer now:thanks&few-words
5 few-words&cheerful first-contact&negative we-asked&deed we-wrote&now:thanks we-wrote&we-asked
4 deed&cheerful few-words&now:wants-answer negative&warm:1
3 few-words&warm:0 first-contact&at-us first-contact&now:wants-answer negative&asks:fact now:wants-answer&warm:2 question&asks:fact we-asked&cheerful
2 now:thanks&warm:2 now:venting&cheerful tagged&now:venting we-asked&at-us we-wrote&cheerful
-2 at-us&warm:3 deed&warm:0 first-contact&few-words first-contact&long-story long-story&deed negative&now:wants-remedy negative&warm:0 now:venting&warm:3 now:wants-answer&deed we-wrote&few-words we-wrote&now:venting we-wrote&tagged
-3 asks:fact&cheerful first-contact&tagged first-contact&warm:0 first-contact&warm:2 negative&now:thanks now:wants-answer&cheerful now:wants-answer&warm:0 we-wrote&now:wants-answer
-4 asks:fact&now:wants-answer few-words&deed few-words&warm:1 few-words&warm:2 first-contact&now:thanks negative&few-words negative&warm:2 now:thanks&asks:fact we-wrote&question
-5 asks:fact&warm:1 negative&now:venting question&now:thanks tagged&warm:0 we-wrote&deed
-6 we-asked&warm:0
-7 now:thanks&now:wants-answer we-wrote&asks:fact we-wrote&at-us
-8 we-wrote&warm:1
-9 we-wrote&negative
-12 few-words&we-asked
`,
    words: `
20 will
15 good see
14 any morn
13 ok
11 thank
10 hi
9 again he last sorry
8 back know work
7 believ fair if in. let pleas right short shout
6 alright by did far give here refund when
5 <date> <duration> boss came cross done expect finger just me not:good sound test updat word you
4 anyway bless cheer found leav mom night not:found not:it not:need not:sleep not:the out print repeat so then too touch train
3 arriv brilliant dad enough esim gave haha hear her hold into look man much never nice not:mind now nurs oh partner paus pick rain router saw say should sinc smok sort suppos surviv tho usual want well wife
2 ah an baby bear bucket channel complet crash cry download dry due eat eye foot hill honest id ignor jean lady lunch mail make mate more mum not:a not:left not:make obvious only problem pull seem shift speak tak tbh text upload wait warehous we wheel wow 👍
-2 <money> ad also app be block bought car care could daughter even fami floor front full got grand hard held how is list machin many must myself not:email not:get not:my not:no not:one not:rang not:thi not:work off order person point quit rent ring school servic set show sold some someon staff tablet the under was watch way wher
-3 ago already am ask at becaus blink both ceil day dear disregard doe down everyon exact fine finish food free going his label land leg legend light littl money month not:<date> not:and not:me not:person not:you own pay peopl perfect sav sent somebody someth thing time up visit whatever whil whol window with your
-4 another big first goe great him home hope like love name not:is not:more number old on paper put read room what who x
-5 <clock> all in no phon red tell them ther took year
-6 a are do my nobody not:to one same she
-7 <handle> and or that
-8 every go yes
-10 of
-11 <number>
-12 to
`,
    ours: `
13 it
12 <duration>
11 by
7 the
6 they
5 <number> chang not now then
4 answer anyth else from hold look morn part take try
3 <clock> back enter even go how mov new not:yet of password should under writ yes
2 again any at channel clear depot done glad had has here line move not:will noth order own replac she tell ther work workshop written
-2 account between both can courier dear have hear help its list long may mr not:thi offic regard thing well
-3 approv be check different engineer hi i log next open problem return start sure when which
-4 <money> address are been cours did right we with you
-5 book thank
-6 <date> a as in no on pleas what
-7 an
-8 that
`,
  },
  answer: {
    bias: -25,
    facts: `
16 ask:open gave-data
15 asks:fact
13 asks:what-now now:wants-answer timed
12 reply:opens-well says:gives-credit says:no-complaint specific
9 ever:resolved
8 calm-question says:when trouble-last
7 ever:wants-answer malfunction now:thanks promise:pending says:look-up system-last turns:4
6 just:act-and-explain just:commit-timeframe just:restate last:action last:restatement last:timeframe now:safety-incident offered-twice reply:throws-back says:false-alarm signs-off tagged we-named-a-time
5 asks:when done:ask now:resolved ours:question says:own-doing we-asked we-just-said:one-moment we-leave-it-open
4 asks:when-mine cheerful done:answer ever:abuse last:cold now:abuse ours:explanation ours:gratitude reply:declines trails-off
3 ever:broken-promise ever:urgent just:ask last:question
-2 asks:why done:let-vent we-said:tell-me
-3 ever:asks-human ever:legal ever:shouting heat:2.5 last:reassurance note:handed-on now:legal now:repeats now:venting reply:goes-on reply:will says:unnamed third-turn
-4 apologized-twice convoluted ever:private-data last:re-ask last:refusal now:rejects now:shouting ours:bare-refusal ours:cold ours:re-ask promise:due-today says:asks-options says:do-it says:not-now says:said-otherwise says:will-wait we-just-said:sends-off we-said:confirm we-said:sends-off
-5 asks:news at-us ever:vulnerable heard-twice last:pass-the-buck last:vague-promise long-story now:ignored now:private-data ours:reassurance ours:stock ours:vague-promise reply:answers reply:nod reply:unsure says:but says:denied-back says:digs-in says:legal-step says:whose-it-is we-just-said:pending
-6 done:act-and-explain fault just:set-boundary last:gratitude now:security our-turn-last ours:action ours:follow-up reply:thanks says:service-failure unfinished we-just-said:limit
-7 done:acknowledge done:set-boundary ever:security ever:venting heat:1 heat:3 just:take-ownership last:bare-refusal last:ownership note:closed now:vulnerable ours:empathy ours:pass-the-buck says:insult-to-you says:still-writing says:when-mine tangled turns:2 we-just-said:says-back we-said:limit
-8 chose done:take-ownership falling first-contact heat:0.6 ours:ownership reply:bare reply:insists reply:short says:asks-how says:go-on-then says:just-listen turns:5
-9 asks:how-start calls-names ever:wants-remedy heard-last heat:1.5 says:correction says:whoever-can says:yes we-said:says-back
-10 asks:scorn says:request
-11 ever:ignored ever:repeats first-words says:either
-12 deed says:asks-news says:go-ahead
-13 asks:deed last:follow-up
-14 negative reply:yes says:wants-an-ear
-15 turns:3
-16 we-just-said:soon we-said:soon
-17 sent-round
-18 several-sentences we-wrote
-19 asks:who
-22 says:more-to-come
-30 says:who-owns
`,
    pairs: `
25 tagged&now:wants-answer
16 question&asks:fact
13 asks:fact&warm:0
12 first-contact&now:wants-answer
11 now:thanks&asks:fact question&now:wants-answer
10 tagged&asks:fact
9 few-words&we-asked now:thanks&now:wants-answer tagged&warm:0 we-wrote&at-us we-wrote&deed
8 asks:fact&now:wants-answer
7 now:thanks&warm:2 question&few-words
6 cheerful&at-us long-story&at-us negative&warm:2 now:wants-answer&warm:0 we-wrote&asks:fact
5 deed&cheerful few-words&warm:2 first-contact&warm:1 long-story&warm:2 now:thanks&cheerful question&now:thanks question&warm:0
4 at-us&warm:3 deed&at-us first-contact&tagged negative&deed we-asked&warm:1 we-wrote&warm:2
3 cheerful&warm:3 deed&warm:3 first-contact&now:thanks negative&now:wants-remedy we-asked&at-us we-wrote&we-asked
2 first-contact&now:wants-remedy
-2 at-us&warm:0
-3 asks:fact&warm:3 cheerful&warm:2 few-words&cheerful few-words&warm:0 negative&now:wants-answer now:thanks&warm:0 question&warm:3 tagged&at-us tagged&now:venting tagged&warm:2 we-asked&cheerful we-asked&warm:2
-4 at-us&warm:1 few-words&now:wants-remedy long-story&asks:fact negative&long-story negative&now:venting now:thanks&we-asked tagged&now:thanks we-wrote&now:wants-remedy
-5 first-contact&warm:2 we-wrote&few-words
-6 asks:fact&warm:2 we-wrote&negative we-wrote&now:wants-answer
-7 long-story&warm:0 now:wants-answer&at-us question&deed we-asked&now:wants-answer
-8 we-wrote&warm:0 we-wrote&warm:1
-10 now:thanks&few-words
-11 asks:fact&at-us
-12 asks:fact&deed first-contact&at-us
-13 deed&warm:1 negative&warm:0
-14 first-contact&deed now:wants-answer&deed
`,
    words: `
28 or
25 doe
15 how if
14 <handle>
13 from
11 befor on
9 count includ still use
8 <?> <url> old the
7 <id> allow as bit plan random they yes
6 <date> box card extra feel free home letter many month must new possibl right stop travel tube upload van which whil window
5 ah best can doing expir fine guy holiday link morn not:am not:my not:you own paper perfect pin question ship thos too wifi year
4 around between book bought com cry deliver drop fair ferry hello hospital label later leg light live monkey nice not:could not:do not:either not:from not:none not:with press quick screen silly stand suppos take thing whether without worth
3 airport appoint arm be black bucket care cheer cover differenc excellent excess find fix food game guest heat held itself lane languag legend loan near next no. not not:devic not:find once pay pdf play plus power print quiet return seller sens slow smart sweet switch town tv voucher wheelchair
2 no pric
-2 in
-3 account adult after ahead asleep back band beer believ big biscuit broken case choic claim clock clos cours delivery dress drip else empty fram funny gate given haha head human land mail manag messag music not:<date> not:<number> not:are not:at not:date not:mind not:phon not:that oh packag paid past peopl per person reply retard say seem shirt short singl sound status subscription tell to together train useless vanish wed whos writ
-4 <clock> a address alon by ceil chip deaf did driver fami full happy hear hiya hous i late left let liv more name not:have not:no not:one of oyelaran parcel phon read refund ring roof seat sent slept stair straight ta than trip voic whol 👍
-5 <email> along am another any attach both camp clean complet could different every fat goe into job long not:me not:yet out rough show sign someon tip
-6 anyth arriv done door email idea lamp man not:call now one should size sofa soon them week what with
-7 already been come love not:the put said told
-8 <duration> ask for hold miss not:in order sat way
-9 it like sinc thru took
-10 about somebody
-11 gone thi
-12 all are
-13 becaus look then
-14 got have
-16 get
-17 so who
-18 me
-21 you
`,
    ours: `
9 <number>
6 book the
5 #name# <?> <duration> did hi of right
4 afraid come free good here letter mr not:it only see send shop when
3 all card could find list mail me new or paid rate sure wait welcom within
-3 an as by not:the oh plac with
-4 <date> after are from get order referenc soon ther they try unfortunat us will
-5 be call for have look not:to open would your
-6 am and not take
-7 a no our
-8 to
-17 i
`,
  },
  close: {
    bias: -26,
    facts: `
58 says:gives-credit
39 says:goodbye
38 says:false-alarm
32 ever:resolved
30 says:worked
26 now:resolved
19 ever:thanks
18 reply:no
17 we-just-said:anything-else
16 we-said:anything-else
13 cheerful ever:softening now:softening
12 chose
10 asks-and-goes-on full-marks reply:thanks says:will-wait
9 ever:venting now:thanks reply:bare signs-off we-just-said:checks we-said:checks
8 done:act-and-explain done:offer-options ours:action ours:remedy reply:will
7 we-said:asks-for
6 answered-us done:ask ever:churn glad-sign loud now:shouting now:wants-remedy ours:question reply:yes
5 ever:wants-answer now:rejects ours:follow-up reply:insists reply:nod says:all-well says:no-complaint
4 just:answer last:explanation ours:condescending says:either says:own-doing we-named-a-time
3 asks:when ever:abuse says:wants-an-ear we-asked we-just-said:try-now we-said:try-now
2 done:commit-timeframe ours:timeframe reply:takes-it
-2 asks:who reply:short
-3 deed ever:ignored ever:legal ever:rejects heat:3 last:reassurance now:ignored now:legal ours:gratitude ours:pass-the-buck ours:reassurance question says:go-on-then says:legal-step says:same-again
-4 asks:deed burst calls-names ever:repeats heat:2 just:let-vent now:churn now:security now:self-harm says:correction says:do-it says:request says:tangled says:whoever-can says:whose-it-is says:yes turns:5 we-just-said:says-back we-just-said:tell-me
-5 asks:scorn ever:wants-remedy heat:1.5 just:apologize last:apology last:refusal ours:cold ours:refusal ours:stock reply:facts says:coming-at-all third-turn unfinished we-just-said:final we-said:final
-6 asks:news asks:why at-us convoluted first-contact just:restate last:restatement now:wants-answer promise:overdue reply:throws-back says:help-me says:vows-to-go-on specific trails-off turns:1 we-said:confirm we-said:says-back
-7 calm-question done:apologize heat:0.3 heat:0.6 offered-twice ours:apology promise:pending reply:gives-data rising says:digs-in says:money says:still-writing turns:3
-8 done:let-vent fault last:prevention ours:prevention says:when-mine we-just-said:confirm we-said:tell-me
-9 asks:how-start ever:misunderstood negative now:misunderstood promise:due-today says:more-to-come turns:4
-10 ask:open first-words just:ask last:question says:go-ahead sent-round
-11 asks:fact asks:when-mine now:venting says:asks-how says:service-failure
-12 we-just-said:pending
-13 reply:names-time says:when says:who-owns
-14 reply:picks
-15 says:insult-to-you tangled
-17 says:but
-20 we-wrote
`,
    pairs: `
16 tagged&cheerful
12 we-asked&deed
11 few-words&cheerful first-contact&now:thanks now:thanks&warm:0
10 negative&we-asked
9 cheerful&warm:1 tagged&warm:0
8 long-story&warm:2 negative&now:wants-remedy now:wants-remedy&warm:2
7 deed&cheerful first-contact&question first-contact&tagged
6 long-story&now:venting
5 asks:fact&now:wants-answer at-us&warm:0 first-contact&now:wants-remedy negative&now:wants-answer now:thanks&deed now:thanks&few-words tagged&at-us we-asked&warm:2
4 cheerful&warm:0 first-contact&cheerful first-contact&negative negative&question now:wants-answer&deed tagged&now:thanks
3 asks:fact&warm:1 cheerful&at-us few-words&warm:3 negative&long-story we-asked&at-us we-wrote&cheerful
-3 cheerful&warm:2 cheerful&warm:3 negative&deed question&we-asked tagged&we-asked we-wrote&now:venting
-4 first-contact&asks:fact first-contact&at-us first-contact&deed first-contact&warm:3 negative&now:thanks now:venting&at-us question&few-words we-asked&warm:0
-5 now:thanks&cheerful now:thanks&warm:2 now:venting&warm:3 now:wants-answer&cheerful tagged&warm:1 we-asked&cheerful we-wrote&tagged
-6 asks:fact&cheerful at-us&warm:1 negative&warm:0 now:thanks&now:wants-answer now:wants-remedy&warm:0 question&cheerful question&tagged we-wrote&now:thanks
-7 negative&now:venting now:wants-answer&warm:0 question&warm:0
-8 asks:fact&warm:0 long-story&now:thanks negative&few-words we-wrote&question we-wrote&warm:0
-9 few-words&warm:1 few-words&we-asked long-story&warm:0 negative&tagged tagged&now:wants-answer we-wrote&negative
-10 tagged&asks:fact
-11 question&now:thanks
`,
    words: `
19 see
14 bye
13 <url> free nice quick sorry till
12 <date> everyth night thank
11 quiet you
10 found know last new on sort us
9 all best legend not:need still
8 ah gave good mom much stay want will
7 done here home littl not:good okay right take talk weekend wher whol
6 anyway boss do dream enjoy even find gorgeous guy if ignor like more no not:have oh shout spell super surviv too troubl was wife
5 :) <handle> alway care cheer coffe cry download draw excellent feel food gem girl hot it languag not:about not:found not:thank nurs partner random servic they thing thos town
4 <duration> actual bad being believ brother buy council disregard ever far fix forget from green hello help lot mail make man many match never not:complaint not:mind not:that open pack pick problem reason remember settl staff team turn under usual valu very view visit ward wear
3 apology back blue count counter crew crook dear got guard hahaha ill lemon made not:baby not:be not:from not:time noth own paus portion respect road router sens smil suit their ticket we wine without work your
2 kid
-3 <?> <money> address and branch breakfast build chat clos company construction cut date dessert different drop father fenc fine friend hard hey into kind label leav mayb month near nobody not:book not:even not:night packag past possibl result room screen shirt size stood sure throw upgrad water week
-4 adult any becaus bed cool cos customer dm driver garden give glass had hear her him his hope lamp light line list log miss morn must next not:am not:in not:of number order plac point show sign smell sold some stand star third though twic until watch
-5 app ask away bit bus laptop look love machin not:thi only our pric sheet somebody thought used window wrot
-6 after bathroom book cake call each full go goe lad left letter meter not:one or page paid phon put red say sit test the ther up which whil
-7 <id> account down get how late not:i not:the one read ring would
-8 another every gone long not over so them took wait
-9 a for great me pleas same sent told updat yes
-10 am be by door job when
-11 has have off
-12 <number> sinc then what
-17 i
`,
    ours: `
10 anyth
9 else ther
8 in
7 hi
6 chang is up
5 <number> any glad it not:you now see sinc
4 <date> <duration> book do has mr profil should then under
3 again at button hold not tell why
-3 am are be date free not:that or run sign swap you
-4 an can cours different for get have log need not:to of oh ok pleas right that which will
-5 a clear goe our pay what
-6 number take yes your
-7 out send with
-8 would
-11 and to
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
3 just:commit-timeframe last:timeframe negative reply:calm says:digs-in says:request
2 ever:misunderstood ever:safety-incident feels just:acknowledge just:answer just:restate last:defensive last:empathy last:explanation last:restatement now:rejects now:wants-remedy ours:reassurance we-just-said:confirm we-just-said:one-moment we-just-said:says-back
1 calls-names reply:throws-back says:service-failure says:when-mine
-1 asks:scorn asks:when ever:rejects last:gratitude note:handed-on now:asks-human now:profanity now:shouting says:go-on-then says:tangled says:unnamed trails-off we-said:checks
-2 asks:deed asks:who calm-question ever:access-need ever:asks-human ever:legal ever:publicity glad-sign heat:0.6 heat:1 last:bare-refusal last:cold last:follow-up last:pass-the-buck now:accepts now:misunderstood now:publicity now:repeats now:venting our-turn-last ours:condescending ours:pass-the-buck ours:policy promise:overdue reply:insists reply:no reply:picks says:more-to-come sent-round unfinished we-just-said:sends-off we-said:sends-off
-3 ask:open asks:how-start asks:when-mine done:commit-timeframe done:let-vent ever:churn ever:urgent ever:wants-remedy falling fault heat:0.3 last:refusal last:upsell last:vague-promise now:broken-promise now:churn now:security now:urgent now:vulnerable offered-twice ours:bare-refusal ours:follow-up ours:timeframe ours:upsell ours:vague-promise reply:names-time same-demand says:asks-how says:false-alarm says:goodbye says:who-owns system-last timed we-just-said:pending we-just-said:soon we-named-a-time we-said:asks-for we-said:soon we-said:tell-me
-4 answered-us asks:what-now cheerful ever:abuse ever:repeats ever:self-harm ever:softening just:set-boundary last:repetition malfunction many-turns now:abuse now:self-harm now:softening now:wants-answer ours:repetition reply:answers says:but says:go-ahead says:whoever-can turns:2 we-just-said:final we-just-said:limit
-5 apologized-twice ever:broken-promise ever:ignored ever:vulnerable few-words limit-twice ours:cold ours:refusal reply:thanks says:orders-a-change says:vows-to-go-on says:when says:will-wait says:yes tangled we-asked
-6 done:ask done:offer-options done:set-boundary now:ignored now:thanks ours:gratitude ours:question ours:remedy question says:asks-options turns:4 we-said:final we-said:limit
-7 reply:goes-on reply:yes says:correction says:money we-leave-it-open
-8 ever:thanks tagged
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
-1 cheerful&warm:0 few-words&asks:fact first-contact&negative first-contact&warm:0 now:wants-answer&warm:0 we-asked&deed we-wrote&cheerful
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
4 angry at every head later not:another not:hear not:thi now real scum someth talk upset
3 boot delet garden guest had hous just lick not:do not:right not:talk not:your patient said shout split thick time type up walk work
2 actual afternoon break cours driv employe even extra finger full good hang hav honest jump link lose mak messag moss mouth nice not not:are not:at not:fit not:let not:not not:peopl not:read not:say not:send not:think not:troubl not:typ not:type not:us not:whil not:word of off part phon piss plan regret row say scream showroom slow sometim start straight till too wall want
1 being better draw explain face happen hope laptop love lump not:ask not:fault not:going not:look not:my not:person not:point not:screen not:slept point slept throw under wors
-1 an answer any brain contract corridor cos cry date empty find flat goe itself kind lot man meter next not:anyth not:it not:off not:out not:put not:tell not:use out paper quarter question refund send tak toddler will without wrot yourself
-2 <duration> <money> about absolut another approv as bet book both but call certificat desk did done door final fine girl help him his lesson like mate moron move name new not:bill not:eaten not:from not:go not:good not:have not:here not:idea not:leav not:sinc not:the not:ther not:till not:what not:with o'clock ok one only over owe person pleas put room same shak sister slag someon text thank them they took twic until voucher way wed well whol year
-3 again back could day end everyon from grand has her in its liv me my not:again not:in not:of noth number right ther we week what who yes
-4 <?> <handle> by for know morn not:be read she tell
-5 came not:a so
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
5 it you
4 about i us what
3 bill hear like not:it now pay put right so thru would
2 <duration> and back check choic day do fair from get go his know letter money new not not:for of say second shall shop site sofa tap they too trust up way whichever
1 did due free just link month not:going not:you polit sort suit upset who
-1 address apologiz cancel dear goe home not:a not:in refund ther was
-2 <?> <number> afraid been book charg contract last leav may more mr need number our pleas stay to updat very
-3 <money> again ask have time
-4 for help the
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
6 ever:repeats last:cold says:vows-to-go-on we-just-said:final we-just-said:one-moment we-said:confirm
5 we-said:one-moment we-said:pending
4 asks-and-goes-on at-us heat:2.5 last:reassurance says:orders-a-change trails-off we-asked
3 done:let-vent done:offer-options ever:ignored ever:violence last:gratitude now:violence now:wants-remedy offered-twice ours:policy ours:remedy reply:answers says:either we-said:tell-me
2 asks:scorn asks:when ever:asks-human heard-last heat:2 heat:3 just:set-boundary loud now:asks-human ours:condescending reply:will same-demand says:go-ahead says:look-up says:unnamed we-just-said:limit we-said:asks-for we-said:final we-said:says-back
1 done:act-and-explain glad-sign now:misunderstood ours:action turns:2
-1 ever:wants-answer last:vague-promise ours:vague-promise reply:insists reply:picks we-just-said:asks-for
-2 asks:news done:ask done:set-boundary ever:access-need ever:broken-promise ever:churn ever:security ever:shouting ever:urgent just:take-ownership last:bare-refusal last:ownership last:pass-the-buck last:prevention last:re-ask now:access-need now:broken-promise now:churn now:repeats now:shouting now:venting our-turn-last ours:bare-refusal ours:pass-the-buck ours:prevention ours:question ours:re-ask ours:refusal reply:facts reply:names-time reply:no reply:nod rising says:digs-in says:do-it says:request says:still-writing says:worked says:yes sent-round trouble-last we-just-said:says-back we-just-said:sends-off we-said:limit we-said:sends-off we-said:soon
-3 asks:when-mine asks:who calm-question done:answer done:commit-timeframe ever:vulnerable feels gave-data heat:1 just:answer just:offer-options last:explanation last:remedy now:resolved ours:cold ours:explanation ours:timeframe promise:overdue reply:gives-data reply:unsure reply:yes says:gives-credit says:wants-an-ear unfinished we-just-said:soon we-said:anything-else
-4 deed done:take-ownership ever:resolved ever:softening just:let-vent last:refusal last:stock now:accepts now:profanity now:rejects now:softening now:thanks ours:ownership reply:calm reply:throws-back says:correction says:not-now says:whoever-can several-sentences system-last tangled we-just-said:tell-me
-5 asks:deed asks:what-now cheerful ever:accepts ever:legal ever:venting fault long-story question reply:thanks says:money says:more-to-come says:who-owns
-6 last:follow-up now:safety-incident now:vulnerable ours:follow-up reply:goes-on reply:opens-well says:go-on-then says:will-wait third-turn
-7 ever:rejects ever:safety-incident ever:thanks malfunction many-turns says:asks-options turns:4
-8 ever:profanity few-words ours:stock says:but turns:3 turns:5
-9 tagged
-10 ours:reassurance timed
-12 first-words
-13 reply:short
-14 limit-twice turns:1
-17 first-contact
-18 we-wrote
`,
    pairs: `
6 asks:fact&warm:3 we-asked&at-us
5 now:wants-answer&deed
4 at-us&warm:3 deed&warm:3 negative&question now:wants-answer&cheerful we-asked&now:wants-answer we-asked&warm:0
3 asks:fact&cheerful asks:fact&now:wants-answer few-words&warm:2 first-contact&warm:2 now:wants-answer&warm:3 question&we-asked we-asked&asks:fact we-asked&now:wants-remedy we-wrote&at-us
2 negative&asks:fact negative&now:wants-answer negative&warm:0 now:thanks&warm:3 now:venting&at-us now:wants-remedy&warm:2 question&asks:fact question&warm:3 we-asked&warm:3 we-wrote&deed we-wrote&now:wants-remedy we-wrote&warm:3 we-wrote&we-asked
1 now:wants-answer&warm:1 now:wants-remedy&at-us now:wants-remedy&warm:1 question&cheerful
-1 few-words&warm:1 first-contact&at-us we-wrote&question
-2 asks:fact&warm:0 asks:fact&warm:2 deed&warm:1 few-words&deed few-words&warm:3 few-words&we-asked first-contact&now:venting negative&long-story negative&we-asked now:venting&cheerful now:venting&few-words now:venting&warm:3 now:wants-answer&at-us now:wants-answer&warm:0 now:wants-answer&warm:2 now:wants-remedy&warm:0 question&warm:2 tagged&at-us tagged&deed tagged&now:venting
-3 asks:fact&warm:1 at-us&warm:1 negative&at-us negative&few-words now:thanks&warm:0 question&at-us tagged&warm:3 we-wrote&warm:2
-4 deed&warm:2 few-words&warm:0 first-contact&deed we-asked&deed we-wrote&few-words we-wrote&warm:1
-5 first-contact&tagged we-asked&warm:1 we-wrote&warm:0
-9 first-contact&warm:0
`,
    words: `
18 you
12 bet littl
11 are fat
7 hope thick useless who your
6 cow put sweetheart they
5 final from kid retard somebody tell wear
4 brainless english give help him like love messag moron not:you noth own pathetic should talk than wors
3 a answer bag ban cours enough find hard hurry idiot keyboard lump money next nobody not:about not:get not:job not:new not:no not:read off paid post proper rat read ring school shut slag thru tidy under up voic word
2 % air anyth approv asham bad boat branch chas cos could cover desk did disregard dm dream dress dumb employe get hir kick knock learn long look machin man manager match monkey not:a not:ever not:in not:littl not:make not:put not:talk not:they not:thru not:till not:who not:word packag park pic quarter rest them took tree van walk wanker way wher whit wish
1 anybody avoid girl hand head jump just mother not:hand not:their not:thi oh speak stor wow
-1 ask at blue count crack die flat had lad letter month not:<money> not:do not:like o'clock pay pen play sign someon stamp start third upgrad vet writ
-2 absolut after again also any anyway becaus begin bloody both cancel clown cry door even everyon feel fine go gone good guy home honest how in joke kind lift lost name not:<date> not:<duration> not:am not:any not:behind not:is not:it not:know not:not not:now not:on not:will not:your quit round sent sold someth sorry tabl told too ugly until was which whol will work wrong wrot 👍
-3 <?> befor bitch book but crook doe down filthy here hole leav let myself night not:be not:for not:have not:me not:more not:the of on open out pric question run sat so stick thank that then would
-4 an and been day every has have if last not:i not:to only said sinc ther till when with
-5 <handle> am know morn need ok thi
-6 me not we
-7 my no
-8 <duration> i now pleas to
-9 <date> say
-10 it the
-12 <number>
-14 is
`,
    ours: `
9 <date>
6 book
5 new
4 at can check now with
3 approv have hold is long look not:me not:on not:that not:whil read we well were you
2 <money> am and are correct cover exchang form found from full how i invoic left morn not not:a not:go not:insult not:like not:to not:with phon same someth that thos went
1 attach claim date do
-1 still text them
-2 #name# a address all been below both call charg dear decid deliver he hello if not:thi noth number out pass pleas review right ther they thing thru welcom will
-3 account again has last mr offer say see to
-4 about back insult of up what your
-5 on stop the
`,
  },
  "bring-in-help": {
    bias: -39,
    facts: `
45 says:whoever-can
40 ever:security
36 now:safety-incident
33 now:security
32 now:self-harm
31 ever:self-harm says:legal-step
26 ever:safety-incident
25 ever:asks-human
20 now:asks-human
18 now:access-need
17 ever:access-need
15 done:set-boundary ever:legal we-said:limit
14 says:vows-to-go-on
13 asks:who we-said:final
12 just:set-boundary now:legal we-just-said:final we-just-said:limit
11 heat:1.5
10 ever:violence heat:1 now:violence
9 specific
8 at-us ever:vulnerable heat:2 now:private-data ours:reassurance reply:goes-on says:digs-in
7 last:gratitude says:whose-it-is
6 done:let-vent ever:private-data ever:repeats ever:wants-remedy offered-twice says:insult-to-you says:money we-said:tell-me
5 asks:scorn asks:when just:act-and-explain last:action reply:insists same-demand says:either says:own-doing says:request trouble-last we-said:says-back
4 just:answer last:explanation last:reassurance last:repetition ours:gratitude ours:pass-the-buck ours:repetition we-said:confirm
3 asks:deed done:apologize ever:softening ever:urgent fault heat:0.3 last:condescending last:prevention limit-twice now:softening ours:apology ours:condescending ours:prevention says:asks-options we-just-said:says-back
2 done:acknowledge done:ask now:wants-answer ours:empathy ours:question
-2 just:restate last:restatement now:ignored now:thanks reply:calm reply:unsure reply:will says:just-listen says:orders-a-change signs-off turns:5
-3 asks:news done:act-and-explain done:take-ownership ever:churn ever:sarcasm heat:3 just:let-vent just:take-ownership last:defensive last:ownership long-story note:handed-on now:broken-promise now:resolved now:sarcasm ours:action ours:ownership ours:stock promise:due-today reply:facts reply:yes rising says:all-well says:asks-how says:asks-news says:but says:help-me says:tangled says:when-mine says:who-owns we-just-said:tell-me we-said:asks-for we-said:soon
-4 asks:how-start cheerful ever:accepts falling negative now:publicity now:shouting our-turn-last ours:follow-up reply:gives-data reply:nod reply:picks reply:short says:false-alarm says:look-up tangled third-turn turns:2 unfinished we-just-said:confirm we-just-said:pending we-just-said:sends-off we-said:sends-off
-5 asks:fact deed ever:publicity ever:resolved ever:thanks gave-data last:vague-promise now:accepts now:churn ours:vague-promise reply:opens-well says:correction says:do-it says:no-complaint says:wants-an-ear says:when says:will-wait we-asked we-just-said:asks-for
-6 asks:when-mine done:commit-timeframe ever:broken-promise ever:wants-answer last:cold now:venting ours:timeframe reply:answers says:goodbye says:not-now says:service-failure says:worked system-last we-said:one-moment we-said:pending
-7 done:restate ever:abuse now:misunderstood ours:restatement says:gives-credit says:still-writing
-8 few-words sent-round turns:4
-9 asks-and-goes-on ever:misunderstood heard-last now:abuse says:more-to-come tagged
-10 feels heard-twice
-11 now:wants-remedy turns:1
-12 ever:venting first-words
-13 turns:3
-18 first-contact
-21 we-wrote
`,
    pairs: `
8 at-us&warm:2 deed&warm:3 first-contact&warm:3 negative&asks:fact
6 first-contact&at-us we-asked&now:wants-answer we-wrote&now:wants-answer
5 negative&warm:3 now:wants-answer&warm:1
4 asks:fact&warm:1 at-us&warm:3 deed&at-us few-words&warm:2 first-contact&deed negative&now:thanks question&now:venting question&now:wants-answer tagged&warm:3
3 long-story&warm:1 long-story&warm:2 negative&at-us now:thanks&now:wants-answer now:thanks&warm:0 now:venting&asks:fact now:venting&at-us now:venting&now:wants-answer question&now:thanks we-asked&asks:fact we-asked&deed we-asked&warm:2 we-wrote&now:venting we-wrote&now:wants-remedy
2 asks:fact&now:wants-remedy negative&we-asked now:venting&we-asked tagged&now:venting tagged&now:wants-answer we-wrote&now:thanks
-2 asks:fact&warm:0 first-contact&few-words negative&warm:2 now:thanks&warm:1 now:thanks&warm:2 now:wants-answer&cheerful tagged&warm:1 we-wrote&we-asked
-3 asks:fact&warm:3 few-words&warm:0 first-contact&cheerful first-contact&tagged long-story&cheerful long-story&now:venting negative&warm:1 now:thanks&cheerful now:venting&deed now:venting&warm:3 tagged&deed we-asked&at-us we-wrote&warm:1
-4 at-us&warm:0 at-us&warm:1 cheerful&warm:2 deed&warm:0 few-words&warm:1 first-contact&negative first-contact&now:thanks long-story&question negative&few-words negative&question now:wants-remedy&deed question&warm:2 tagged&at-us we-wrote&warm:3
-5 first-contact&now:wants-answer first-contact&warm:1 long-story&asks:fact long-story&deed now:wants-answer&at-us we-asked&warm:1
-6 first-contact&now:venting negative&now:wants-remedy now:wants-remedy&warm:2 we-wrote&deed
-7 deed&warm:1 we-wrote&warm:0
-8 first-contact&now:wants-remedy long-story&warm:3 question&asks:fact tagged&warm:2
-11 first-contact&warm:0
`,
    words: `
17 her will
11 can
10 human solicitor
9 out pleas read someon
8 be get gone know smell with
7 account card deaf has manager not:the sinc somebody ther would
6 bank goe letter like our person puls put
5 appreciat as bottl claim not:see over sign who whoever whos
4 about alway are chat email everyon from further gas halfway have heater hurry kind lip log lost lump man not:another not:at not:call not:desk not:number not:who plastic polit question rent review safe sister smok then think word your
3 agent aid along already anne begin being cat caught chang credit declin doctor end file grand into let lock love meet n near not:anyth not:be not:bother not:chas not:date not:hav not:more not:much not:nobody not:read not:sinc not:them not:ther notic pair responsibl rest roof round sent tablet tell tent that touch under useless way we whom without
2 <?> a&e afternoon ago alright at better board branch everybody everyth gift go grad last left liv manag meant not:<clock> not:a not:and not:anyon not:had not:here not:point not:stop now open other pay phon retard school strong stupid thru unless until villag wall went wet
-2 absolut any away brain colleagu com court delivery fly got how leg lift me myself not:off not:said not:taken not:talk not:time not:typ old photo print restart scratch sick stood tabl though ticket wait watch wife wors
-3 <clock> also anyth brok broken came cancel dad date desk different driver even every fair fix front girl had hi honest job just long look lot mail make not:<number> not:about not:get not:it not:know not:look not:me not:put pack paid past pic pric rain shak stand start stop system them thing thought try twic up us van walk wed yes
-4 becaus been between bill cry done dress fine going hear month not:now not:word oh only thank they tir waiter whol wrong wrot
-5 <number> did down he home laugh littl more nice night not:do not:want off peopl room said so someth too
-6 <handle> befor book do in leav or say
-7 good order still
-8 back for not:thi the took
-10 want when
-11 was
-12 <duration> it not
`,
    ours: `
8 not
7 <number>
6 call
5 like thi
4 can contact do have over would
3 #name# help her leav my not:go not:i not:thi purchas say sent stand stay tell that try why
2 able bill could get i last may mr not:after not:can not:that note review wher
-2 am and are order wait
-3 about all cancel has here not:it on right up yes
-4 come for from is send
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
3 heat:1 last:reassurance says:either says:false-alarm third-turn turns:5
2 asks:when-mine done:answer done:offer-options ever:safety-incident glad-sign heat:1.5 heat:2.5 just:act-and-explain just:apologize last:action last:apology last:condescending ours:condescending ours:explanation ours:remedy promise:overdue says:go-ahead trouble-last we-just-said:pending
1 done:act-and-explain last:stock ours:action ours:policy reply:throws-back says:do-it we-leave-it-open we-said:anything-else we-said:pending we-said:says-back
-1 ask:open asks:scorn asks:when asks:who burst calls-names cheerful ever:access-need ever:ignored ever:private-data ever:profanity heard-last just:offer-options last:gratitude last:remedy last:repetition now:private-data now:rejects now:shouting our-turn-last ours:repetition reply:insists says:cancels says:coming-at-all says:not-my-point says:orders-a-change we-just-said:one-moment we-just-said:sends-off we-said:sends-off
-2 asks-and-goes-on asks:fact calm-question done:ask ever:asks-human ever:resolved ever:softening ever:urgent heard-twice just:restate last:follow-up last:pass-the-buck last:restatement long-story loud now:asks-human now:ignored now:resolved now:softening now:urgent now:venting ours:bare-refusal ours:follow-up ours:pass-the-buck ours:question reply:answers reply:no reply:nod reply:picks says:gives-credit says:more-to-come says:same-again says:service-failure says:whoever-can says:worked several-sentences tangled we-named-a-time
-3 done:acknowledge done:take-ownership ever:legal ever:venting falling fault gave-data heat:0.3 last:cold last:refusal now:abuse now:legal now:misunderstood now:thanks ours:empathy ours:gratitude ours:ownership question reply:opens-well reply:thanks reply:yes says:but says:correction says:yes tagged timed we-asked we-just-said:says-back
-4 ever:misunderstood ever:thanks ever:vulnerable just:acknowledge just:commit-timeframe just:let-vent last:empathy last:timeframe negative now:wants-answer reply:names-time says:request says:who-owns we-just-said:tell-me we-said:one-moment
-5 answered-us done:apologize done:restate ever:shouting heat:0.6 malfunction ours:apology ours:restatement ours:stock
-6 few-words rising turns:4
-7 deed ever:wants-answer
-9 reply:short says:not-now trails-off
-11 ever:accepts
-14 turns:3
-15 we-wrote
-16 first-words turns:1
-18 first-contact
`,
    pairs: `
5 we-wrote&warm:3
3 negative&at-us
2 asks:fact&cheerful asks:fact&warm:2 cheerful&at-us few-words&warm:3 negative&asks:fact negative&warm:2 negative&warm:3 now:wants-answer&cheerful now:wants-remedy&cheerful
1 asks:fact&now:wants-remedy at-us&warm:2 deed&at-us deed&warm:3 negative&now:thanks negative&now:wants-remedy now:thanks&warm:3 now:wants-remedy&at-us now:wants-remedy&warm:0 now:wants-remedy&warm:2 question&cheerful question&we-asked we-asked&asks:fact we-asked&cheerful we-asked&now:wants-answer we-wrote&at-us we-wrote&now:wants-remedy
-1 asks:fact&warm:0 asks:fact&warm:1 few-words&cheerful few-words&now:wants-remedy few-words&warm:1 first-contact&asks:fact first-contact&cheerful first-contact&deed first-contact&now:venting first-contact&now:wants-remedy first-contact&tagged first-contact&warm:1 first-contact&warm:2 negative&deed negative&now:wants-answer negative&warm:1 now:venting&deed now:wants-answer&at-us now:wants-answer&warm:3 now:wants-remedy&warm:1 now:wants-remedy&warm:3 question&now:wants-remedy question&warm:0 we-asked&warm:1 we-wrote&now:thanks we-wrote&question
-2 asks:fact&at-us at-us&warm:3 deed&warm:1 first-contact&at-us first-contact&negative first-contact&warm:3 negative&we-asked now:thanks&warm:0 we-wrote&deed we-wrote&now:wants-answer we-wrote&we-asked
-3 we-wrote&few-words
-4 deed&warm:0 few-words&warm:0 first-contact&warm:0 we-wrote&warm:1
-5 negative&warm:0
-8 we-wrote&warm:0
`,
    words: `
5 day get year
4 alway as know rat refund send till will
3 account again ask full keep not:door not:nobody not:photo own pair retir round same see shall until
2 <date> after all behind chang christma crack customer grad ha. handl him ill jump last like limit lol mak morn nineteen not:<duration> not:date not:my not:what not:will or paid pen polit red roof scum shift slag stood that thru time upgrad whol
1 % bad boot bring choic come cover cry disregard door drink email every everyon filthy gate hang her his if lad lick lift listen lot love mail mom n new not:a not:are not:at not:behind not:mind not:not not:read not:use o'clock pull respect someon sooner stamp stupid thos too upset voic writ
-1 <duration> <handle> absolut actual agre already alright angry answer approv asham becaus being bought brainless but call car date desk different enough everyth fair feel finish for give going gone grand had honest how idiot job keyboard kid laptop leav letter light liv live manager money mother much must name nice not:all not:anyth not:ask not:be not:go not:hav not:have not:hear not:in not:no not:now not:of not:out not:put not:with noth oh ok old only order out paper pathetic photo piss plan retard right ring room should shout shut sinc sort stand start take tell thank thick thing third twic useless very wait when which work wors yes 👍
-2 <?> <clock> about and back befor doe done even first from good got has have head hope let long make moron my need no nobody not:is not:it not:on not:thi off on one person phon restart say still stop then took us what with your
-3 am been not:to now of ther up was
-4 <number> are in pleas the they we
-5 a not so
-6 it
-7 i is me
`,
    ours: `
4 leav
3 <number> and answer below help last not:can not:i or we were will
2 arbitr ask board call check date glad he if left list look not:not not:one not:refund not:thi offic open out stop that ther until way with without
1 about ad address after any collection dear decid desk driver far fill fine finish form free go hand in. insult like limit me miss money more mr not not:a not:any not:carry not:in not:like not:more not:on not:see not:threat not:to not:whil not:with one only other over polit post refund regret review second send sort speak stay step talk travel which
-1 <clock> am appeal are be been cours did do fair from give hi however is just key log need put restart return sent tell thru understand was when yes you
-2 <duration> could i no on right up us
-3 a for new now
-4 <date> in your
-5 it
`,
  },
};
