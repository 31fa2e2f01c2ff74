// Learnt from the judged conversations of test/weights by `npm run weights:generate`. Do not edit: change those, and learn anew.
import type { StepId } from "../../contract/vocabulary.js";
import type { LearntStep } from "../../rule-set/policy.js";

// For each step what weighs for it (above 0) and against it, in hundredths: facts, the customer's latest words, and those of ours that they answer.

export const leanings: Readonly<Record<StepId, LearntStep>> = {
  "let-vent": {
    bias: -40,
    facts: `
78 says:more-to-come
61 says:still-writing
41 says:wants-an-ear
39 unfinished
26 burst
15 numbered-part
10 says:just-listen
9 last:stock
8 just:let-vent reply:answers says:not-now third-turn we-just-said:tell-me
7 says:request
6 asks:when done:let-vent done:restate many-turns now:venting ours:restatement we-said:tell-me
5 at-us ours:stock trails-off
4 ever:venting ever:wants-remedy heard-last now:self-harm now:wants-remedy says:yes timed turns:4 we-asked
3 ever:profanity ever:self-harm last:gratitude says:digs-in several-sentences
2 asks-and-goes-on feels now:shouting says:look-up
1 asks:how-start
-1 asks:deed just:apologize last:apology now:violence
-2 answered-us apologized-twice asks:news asks:when-mine asks:who calls-names ever:churn ever:ignored ever:private-data ever:vulnerable fault heat:2.5 just:commit-timeframe last:repetition last:timeframe note:handed-on now:churn now:private-data ours:reassurance ours:repetition reply:no reply:nod reply:unsure reply:yes says:cancels says:orders-a-change says:vows-to-go-on signs-off turns:3 we-said:checks we-said:confirm
-3 asks:what-now cheerful done:offer-options done:set-boundary ever:abuse ever:legal ever:sarcasm falling heat:0.3 heat:0.6 just:set-boundary last:pass-the-buck loud now:abuse now:broken-promise now:legal now:rejects now:resolved now:safety-incident now:sarcasm ours:bare-refusal ours:cold ours:pass-the-buck ours:remedy reply:picks reply:throws-back rising says:either says:help-me says:legal-step says:own-doing says:will-wait we-just-said:limit we-just-said:sends-off we-just-said:soon we-said:limit we-said:sends-off we-said:soon
-4 convoluted done:ask done:commit-timeframe ever:publicity ever:resolved few-words gave-data heat:1.5 malfunction now:ignored now:publicity offered-twice ours:question ours:timeframe reply:facts reply:opens-well says:coming-at-all says:tangled says:when-mine tangled we-said:says-back
-5 ever:broken-promise ever:rejects glad-sign note:closed now:repeats reply:names-time says:asks-options says:correction says:gives-credit says:whoever-can says:worked specific we-just-said:one-moment we-leave-it-open we-named-a-time
-6 done:answer done:apologize ever:accepts ever:repeats ours:apology ours:explanation question says:false-alarm says:when sent-round system-last we-just-said:says-back
-7 ask:open done:act-and-explain ever:safety-incident first-words ours:action we-said:one-moment
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
12 at-us&warm:0
9 asks:fact&deed
8 asks:fact&at-us
6 asks:fact&warm:3 first-contact&asks:fact
5 long-story&now:venting now:wants-answer&at-us
4 asks:fact&now:wants-answer long-story&warm:2 now:venting&warm:2 question&we-asked we-asked&at-us
3 deed&warm:1 first-contact&now:wants-answer first-contact&warm:2 long-story&deed long-story&warm:3 negative&deed negative&long-story negative&now:wants-remedy now:wants-answer&deed now:wants-remedy&deed we-asked&now:wants-answer we-asked&warm:1 we-wrote&deed
2 at-us&warm:1 few-words&deed first-contact&negative long-story&warm:0 negative&asks:fact negative&now:venting negative&warm:2 now:wants-remedy&at-us now:wants-remedy&cheerful now:wants-remedy&warm:1 we-asked&cheerful we-wrote&at-us we-wrote&now:venting we-wrote&now:wants-remedy we-wrote&warm:3
1 negative&warm:0
-1 few-words&now:wants-remedy
-2 deed&warm:2 deed&warm:3 few-words&warm:2 first-contact&cheerful long-story&asks:fact long-story&question negative&at-us now:wants-answer&now:wants-remedy question&asks:fact question&now:wants-remedy tagged&asks:fact tagged&deed tagged&warm:1 tagged&warm:2 we-wrote&now:wants-answer
-3 asks:fact&warm:1 at-us&warm:3 deed&at-us first-contact&now:thanks negative&now:wants-answer negative&tagged now:thanks&warm:0 now:venting&warm:1 now:wants-answer&warm:1 tagged&warm:0 we-asked&warm:0 we-wrote&warm:1
-4 asks:fact&warm:0 first-contact&deed first-contact&few-words first-contact&question we-wrote&asks:fact
-5 negative&warm:1 question&warm:1 tagged&at-us we-wrote&negative we-wrote&warm:2
-6 now:venting&deed
-7 first-contact&tagged first-contact&warm:0 long-story&warm:1 now:venting&at-us
-8 we-wrote&warm:0
-9 at-us&warm:2
`,
    words: `
16 so
13 ther thi
12 <duration> let start
11 becaus get thing
9 end first
8 about am befor order up
7 have me need of
6 <date> bit com he not:i ok right van wrong
5 arriv begin hang just more not:yet part shut sit when
4 and been chap face fit girl goe happen has honest kept long not:<number> not:a not:finish not:idea not:know not:or not:thi proper second straight then turn
3 at came chair corridor desk empty going had hear listen load man matter milk not:anyth not:got not:hand not:how not:it not:proper not:read not:real not:reply not:slept not:what not:writ oat one piano problem pull roll shop sofa typ upset wall wher whil whol would
2 altogether angry ask better bin boiler button delet do down eat every fine finish follow forget got insuranc invoic its jo jump key kid kitchen late lift lot men mom nineteen not:<date> not:all not:am not:come not:door not:hold not:is not:just not:near not:need not:no not:person not:post not:ready not:right not:thank not:they not:till not:until not:we not:when open piec put quit rain read real said season security seen sentenc shak sir slept sock someon spr step strap swap thes thought thru tir town unit used wish you
-1 over seem
-2 a absolut after afternoon ago app bet bike blue both bought brought but cancel car clos collect contract could cours daughter deliver did doing door each everyth excellent fair fare final flight found gave good grand hello husband i ill love make meter money next nice no none not:after not:again not:any not:back not:book not:here not:now not:only not:word not:you our own paper photo recommend regard repair return run same shift sleep small someth speak staff star stat subscription surviv tbh team their ticket try under wait wash what wrot
-3 <money> are by cry dad dead dog done full help here how keep keyboard left light littl mail miss morn never not:of not:said not:ther now on or other out pric quiet see sent servic show sure than they third till us were which without
-4 <?> again an can her kind manager name noth stay that time told
-5 <number> all back be doe from know like paid thank work your
-6 <handle> for if is my took
-7 as it
-10 pleas
`,
    ours: `
8 take
7 oh what
6 happen i your
5 yes
4 account am awful good so
3 pleas voucher
2 <?> ahead choos hello hold line messag must no note read referenc say season tell then time valid whol
-1 date like part
-2 <number> after an as be chang did doe enough glad have let look more not:that only or order see short should start ther we
-3 #name# at if understand will with
-4 has not our thi to which
-5 are
-7 it you
-8 and
-13 the
`,
  },
  acknowledge: {
    bias: -16,
    facts: `
16 feels
15 asks:scorn tagged
13 ever:vulnerable sent-round
12 long-story ours:re-ask says:asks-options
11 asks:why says:more-to-come
10 asks-and-goes-on ours:stock says:service-failure says:unnamed says:wants-an-ear
9 ever:sarcasm now:sarcasm ours:gratitude ours:refusal several-sentences
8 ever:broken-promise ever:shouting heat:0.6 heat:1 last:re-ask last:refusal now:venting ours:bare-refusal promise:overdue says:yes we-said:one-moment
7 calls-names last:prevention last:stock ours:prevention says:just-listen says:who-owns
6 now:repeats now:vulnerable trouble-last
5 deed done:apologize heat:2.5 heat:3 just:acknowledge last:empathy many-turns now:misunderstood now:rejects now:self-harm ours:apology reply:short reply:unsure we-just-said:pending
4 ever:accepts ever:asks-human ever:rejects ever:repeats ever:security ever:self-harm ever:urgent glad-sign now:asks-human ours:defensive ours:policy says:whose-it-is
3 asks:who last:gratitude last:vague-promise negative now:broken-promise ours:vague-promise rising says:own-doing turns:3
2 we-just-said:says-back we-said:pending
-2 ever:thanks
-3 cheerful done:ask ever:legal last:non-apology limit-twice ours:question reply:no says:request
-4 answered-us asks:fact ever:profanity now:churn now:legal ours:non-apology says:same-again says:when-mine specific trails-off
-5 apologized-twice chose ever:safety-incident ever:wants-answer first-contact now:wants-answer ours:pass-the-buck question reply:calm says:go-on-then says:help-me says:tangled third-turn timed turns:4 we-just-said:anything-else we-just-said:checks
-6 asks:deed done:act-and-explain ever:publicity ever:wants-remedy few-words just:take-ownership last:ownership now:publicity ours:action promise:due-today reply:answers reply:bare reply:nod says:either says:go-ahead we-leave-it-open we-said:anything-else
-7 last:pass-the-buck loud reply:takes-it says:cancels
-8 ask:open now:accepts reply:facts same-demand we-said:checks we-said:final
-9 asks:when-mine fault gave-data heard-twice just:answer last:explanation now:violence reply:thanks says:insult-to-you says:not-my-point signs-off
-10 ever:violence reply:opens-well says:vows-to-go-on says:when we-just-said:final
-11 reply:gives-data says:coming-at-all says:will-wait turns:2 we-wrote
-12 now:access-need reply:picks system-last
-13 we-said:confirm
-14 reply:goes-on says:goodbye says:no-complaint says:orders-a-change
-15 offered-twice
-16 ever:access-need just:set-boundary our-turn-last says:gives-credit says:worked we-just-said:limit
-17 convoluted ever:resolved now:resolved
-19 done:set-boundary we-said:limit
-26 says:false-alarm
`,
    pairs: `
15 negative&tagged now:wants-answer&at-us
14 at-us&warm:1
12 asks:fact&deed negative&we-asked we-asked&warm:2
11 negative&warm:0 we-wrote&question
10 asks:fact&at-us asks:fact&warm:2 first-contact&tagged
9 negative&now:thanks
8 question&at-us we-wrote&asks:fact we-wrote&now:wants-answer
7 few-words&deed long-story&warm:0 question&we-asked we-wrote&negative
6 cheerful&warm:2 deed&at-us first-contact&at-us first-contact&now:venting long-story&now:thanks tagged&warm:3
5 first-contact&warm:1 now:thanks&asks:fact now:venting&asks:fact now:wants-answer&deed question&now:thanks we-wrote&warm:1
4 first-contact&now:thanks now:venting&at-us now:venting&warm:2 now:wants-remedy&warm:3 question&warm:1 we-asked&now:wants-answer we-wrote&cheerful we-wrote&deed we-wrote&long-story
3 deed&warm:0 few-words&cheerful first-contact&warm:2 long-story&asks:fact now:wants-remedy&warm:0 tagged&now:wants-answer tagged&warm:1 we-asked&asks:fact we-wrote&few-words
-3 negative&now:wants-remedy negative&warm:2 we-asked&warm:1 we-asked&warm:3 we-wrote&at-us
-4 at-us&warm:2 cheerful&warm:0 deed&cheerful few-words&warm:1 tagged&asks:fact we-wrote&now:thanks
-5 at-us&warm:3 negative&now:venting now:wants-remedy&warm:1 now:wants-remedy&warm:2 tagged&we-asked we-wrote&warm:2
-6 first-contact&cheerful first-contact&few-words first-contact&negative now:thanks&at-us tagged&cheerful tagged&few-words tagged&now:thanks
-7 negative&question
-8 cheerful&at-us negative&now:wants-answer
-9 now:thanks&cheerful question&asks:fact
-10 few-words&we-asked first-contact&asks:fact first-contact&now:wants-answer
-12 first-contact&warm:0
-13 asks:fact&warm:0 first-contact&question negative&deed
`,
    words: `
19 every
18 sinc was
17 <duration> becaus
16 thi
15 she
13 a me peopl
11 all just not:a who
10 ask i sat so that writ
9 actual honest
8 gone like now somebody someth wait whol
7 get had human not:want past pric show star us you
6 fami kid line long my not:for not:i not:to real rent servic time until walk we went
5 ago am answer bed by come dead final fourth front hard hope key laptop not:any said seat second set tabl them thes told vet visit week wonderful would
4 <money> another big bread business class clean code desk did engineer everyth exam fat flat got hold job lock lot lunch newborn not:even not:know not:more not:no not:pay not:put not:real not:that not:why paper pleas rest ring serious short singl sleep someon story take thru to try up watch water
3 across already angry any arriv bad bar both broken checkout company contract cost daughter delivery else exact face fine full gran holiday joke lamp man mayb men more moron music next not:and not:like not:money not:pleas not:show not:up not:word not:work note number oh our quick self sent size small staff status their tir took updat used voic were wors wrot
2 been
-2 your
-3 <?> again also be befor being bless brilliant bucket chang crew delet file gray how id includ knee left lemon main near night none normal not:complaint not:found not:good not:of not:photo not:which omg plus printer problem question quot reset roofer row run slag slow some wher wonder x yourself
-4 address alway an anyway bet birthday bit bought bring brother christma credit door it itself know let light look mom morn not:ask not:could not:from not:read not:you old plac possibl repeat reply return round screen settl sure telly till touch under weekend which wish worth
-5 <url> after appreciat believ enough ever found give if its kind kitchen lad leav mail need not:the not:with own paid phon photo roll shift talk turn yes
-6 <handle> connect go going good grand has in. last many no off ok same send then wife
-7 back fair haha littl new not:charg see sort
-8 <date> form hello hi much plan sorry
-9 he thank year
-10 free still work
-12 doe on when
-13 <id>
-14 or will
`,
    ours: `
9 be
7 pleas
6 account do number we would
5 hear understand us
4 #name# he list need thank time to
3 apologiz approv been has late log not:the offer out ready report status without
-3 adeyemi apology call confirm goe not:to not:you oh right so someth thru
-4 bill card did done go happen off photo send thi want
-5 are book by mr no now the they
-6 <date> both from put then you
-7 could here if is of
-8 me will
-9 <number> and have
-10 or
`,
  },
  apologize: {
    bias: -17,
    facts: `
26 tagged
20 says:service-failure
18 promise:overdue
17 ever:accepts ever:broken-promise
16 asks:who
15 ours:gratitude
14 offered-twice several-sentences
13 deed now:venting reply:throws-back says:who-owns
12 asks:why says:but we-said:one-moment
11 says:money sent-round
10 asks-and-goes-on heat:0.6 last:pass-the-buck now:repeats reply:short says:whoever-can
9 heat:3 ours:pass-the-buck says:asks-options says:correction tangled
8 ever:ignored ever:shouting fault last:cold long-story
7 ever:publicity malfunction now:publicity says:denied-back we-just-said:says-back
6 last:defensive last:stock ours:defensive says:not-my-point says:when-mine timed
5 asks:scorn ever:misunderstood just:apologize last:apology last:upsell now:legal now:misunderstood says:do-it
4 asks:fact gave-data glad-sign negative note:closed now:ignored ours:upsell says:coming-at-all we-just-said:one-moment we-just-said:sends-off we-just-said:soon we-said:sends-off we-said:soon
3 done:ask ours:follow-up ours:question turns:5 we-said:says-back
2 just:commit-timeframe last:timeframe
-3 calm-question just:offer-options last:remedy says:go-ahead
-4 done:offer-options ever:softening ever:venting ever:violence falling heard-last heat:2 just:acknowledge last:empathy now:self-harm now:softening ours:refusal ours:remedy reply:picks says:look-up specific we-said:confirm
-5 ever:safety-incident ever:self-harm just:take-ownership last:bare-refusal last:ownership many-turns now:private-data now:violence says:cancels says:request says:yes we-said:anything-else
-6 ask:open asks:what-now ever:thanks ever:vulnerable last:reassurance reply:facts reply:opens-well rising same-demand says:orders-a-change says:when we-said:asks-for
-7 done:acknowledge ever:churn ever:private-data last:refusal loud now:abuse now:thanks ours:empathy says:own-doing we-just-said:anything-else we-just-said:final we-said:pending
-8 calls-names done:take-ownership ever:access-need ever:wants-answer first-contact ours:ownership reply:no says:legal-step trouble-last we-said:final
-9 ours:reassurance reply:goes-on says:more-to-come turns:3 we-wrote
-10 our-turn-last signs-off we-asked
-11 asks:when done:set-boundary just:set-boundary now:resolved we-just-said:limit we-said:limit
-12 ever:urgent now:accepts now:security says:goodbye
-13 says:vows-to-go-on
-14 reply:calm turns:2
-15 apologized-twice now:safety-incident
-16 burst cheerful heard-twice
-17 ever:resolved first-words third-turn trails-off
-18 convoluted ever:security says:not-now says:will-wait
-19 says:either
-20 says:no-complaint
-21 says:false-alarm
-23 says:still-writing
-26 says:insult-to-you
-35 says:gives-credit
`,
    pairs: `
26 negative&tagged
19 negative&warm:0
16 tagged&deed
15 first-contact&deed negative&few-words
14 we-wrote&asks:fact
13 first-contact&now:venting tagged&at-us tagged&warm:1
12 negative&now:venting
11 first-contact&tagged
10 at-us&warm:2 few-words&warm:1
9 asks:fact&warm:2
8 few-words&deed
7 negative&now:thanks now:thanks&warm:1 now:wants-answer&at-us question&now:wants-remedy tagged&now:wants-remedy we-wrote&now:wants-answer we-wrote&question
6 deed&warm:2 first-contact&long-story first-contact&warm:2 long-story&warm:1 long-story&warm:3 now:venting&warm:3 now:wants-remedy&warm:3 question&warm:2 we-wrote&negative
5 tagged&warm:3
4 at-us&warm:1 first-contact&warm:1 now:venting&deed now:venting&warm:1 tagged&asks:fact tagged&warm:2
3 first-contact&at-us
-3 now:venting&warm:2 we-asked&warm:2
-4 deed&warm:0 first-contact&now:thanks now:thanks&deed question&asks:fact question&warm:0
-5 few-words&cheerful few-words&warm:2 first-contact&cheerful first-contact&question negative&warm:2 now:wants-remedy&warm:2 we-wrote&warm:0
-6 cheerful&warm:1 long-story&asks:fact negative&now:wants-remedy we-wrote&now:venting
-7 long-story&warm:2 now:wants-answer&warm:1
-8 asks:fact&warm:0 few-words&asks:fact now:thanks&warm:0 we-wrote&at-us we-wrote&deed
-9 asks:fact&now:wants-answer at-us&warm:3 few-words&warm:0 negative&now:wants-answer question&deed tagged&warm:0
-10 at-us&warm:0 few-words&we-asked first-contact&now:wants-answer question&now:wants-answer
-12 first-contact&asks:fact negative&warm:1
-14 deed&cheerful
-16 first-contact&warm:0 tagged&cheerful
`,
    words: `
23 took
18 ask room sent told
16 had was
15 <money> thi
14 another no said sinc
13 left
12 a door paid peopl
11 gone in not:no now show wait
10 <number> already check miss not:work wrot
9 alon back becaus did great i job nobody same third twic
8 also away got order pay person until walk
7 an bar breakfast came different for given it its just laptop late long must next not:and not:got phon read time who why wrong
6 actual bed deaf driver every full lamp laugh line lot not:at not:call not:even off page past plac pleas point pool pric ring sat she star the water wors
5 <clock> anyth app call child choic clos could day deliver dm each empty goe have hotel life not:book outsid pictur question rent say sea seat set sign system them trainer treadmill try updat used voucher waiter without
4 <handle> android boy cake camera car checkout clean clown cm colleagu company date disappoint exam father fish friend front funny hard him his human lol loud manager map mark mistak mother neighbor non not:<duration> not:again not:has not:him not:mention not:other not:said not:time not:to not:was not:wheel not:when park plat salad self server short size son suitcas swell tip top towel unpaid view whil
3 charg like over
-3 chang count refund
-4 account approv around baby chap christma computer conferenc dinner dog early excellent final give gorgeous green hahaha hate he hurry into log many much not not:charg not:chas not:left not:much not:of not:on okay play repeat saw spell stop thru toddler valu wheelchair wish
-5 <id> again anyway black bye do enough fair feel first forget form gave guy hear legend morn not:<number> not:another not:door not:ever not:stop not:the of reset respect season settl silly then week wher wife wonder would
-6 alright bet done hospital kid kind not:about not:photo not:your quiet should shout shut someth sort swap ther thos too unless useless van with work
-7 alway as better credit fix going not:need not:only not:you paper quick roll start town us whoever
-8 <url> brother card free hello man need shall sister sorry talk
-9 are befor best com found good here keep littl mov new not:it to year
-10 am be bit can doe mom night plan see till
-11 bank cross if
-12 from know last thing you
-13 not:my ok
-14 or
-16 thank
-17 on right
-19 <date>
-26 will
`,
    ours: `
17 pleas
10 your
9 be
7 cancel hi our
6 between let phon request train
5 account an as day dear job on take try which
4 approv check contact not:to process referenc was
-4 anyth both come go have here list morn night over that them work
-5 <clock> again back from may then up
-6 a am now of off tell what yes you
-7 ask in mr
-8 if
-9 <number> or
-10 and can is
-12 <duration>
-14 it
-18 i
`,
  },
  "take-ownership": {
    bias: -24,
    facts: `
60 says:who-owns
44 sent-round
36 asks:who
20 promise:overdue
18 asks:scorn we-just-said:sends-off we-said:sends-off
14 note:handed-on says:service-failure timed
13 says:whoever-can tangled
12 ever:ignored note:closed says:go-on-then
11 ever:legal last:pass-the-buck ours:gratitude
10 last:vague-promise now:legal ours:pass-the-buck ours:vague-promise
9 at-us tagged
8 ever:churn ever:repeats heat:3 several-sentences
7 apologized-twice asks:deed now:venting turns:5 we-just-said:soon we-said:soon
6 done:ask ever:shouting heat:0.6 now:ignored ours:question reply:insists we-said:one-moment
5 deed ever:broken-promise last:re-ask now:repeats ours:follow-up ours:re-ask reply:names-time reply:nod
4 asks:how-start just:apologize just:take-ownership last:apology last:follow-up last:ownership negative says:but says:do-it says:money says:same-again says:whose-it-is
3 ever:accepts ever:profanity ever:sarcasm heat:1 last:cold last:repetition now:churn now:sarcasm offered-twice ours:repetition says:asks-how
2 done:act-and-explain done:take-ownership ours:action ours:ownership question
-2 reply:bare
-3 asks:news ever:self-harm just:restate last:defensive last:refusal last:restatement now:abuse now:self-harm now:wants-answer reply:short says:not-my-point says:unnamed system-last we-said:pending
-4 ever:abuse ever:misunderstood ever:softening ever:wants-remedy heat:0.3 just:answer just:ask just:let-vent last:explanation last:question now:softening numbered-part ours:defensive ours:policy reply:thanks reply:will says:either says:legal-step says:worked turns:3 we-just-said:checks we-just-said:final we-just-said:tell-me
-5 just:offer-options last:reassurance last:remedy ours:bare-refusal reply:opens-well reply:picks reply:takes-it says:asks-news says:look-up we-said:checks we-said:says-back
-6 done:let-vent done:offer-options ever:urgent first-contact just:set-boundary now:rejects now:violence ours:remedy reply:goes-on reply:no reply:yes says:digs-in says:vows-to-go-on trouble-last turns:4 we-just-said:limit we-said:final we-said:tell-me
-7 asks:when done:set-boundary ever:access-need ever:thanks ever:violence now:accepts now:misunderstood now:resolved reply:gives-data says:just-listen we-asked we-said:limit
-8 asks:what-now cheerful ever:resolved ever:venting few-words last:bare-refusal now:security says:correction says:help-me signs-off
-9 calls-names convoluted first-words gave-data now:access-need says:own-doing says:wants-an-ear
-10 our-turn-last says:orders-a-change says:tangled turns:2
-11 burst now:safety-incident turns:1
-12 ever:safety-incident says:false-alarm says:no-complaint third-turn unfinished
-13 says:will-wait
-14 trails-off
-15 says:not-now
-16 says:goodbye
-17 says:asks-options
-18 says:more-to-come we-wrote
-19 says:still-writing
-20 says:gives-credit
-28 says:insult-to-you
`,
    pairs: `
16 negative&warm:0
14 first-contact&now:venting
9 at-us&warm:1 tagged&deed
8 few-words&deed first-contact&warm:1 now:wants-answer&at-us tagged&at-us tagged&warm:1
7 asks:fact&warm:2 first-contact&tagged negative&tagged we-wrote&asks:fact
6 long-story&warm:1 now:venting&deed question&at-us we-wrote&now:wants-answer
5 long-story&question negative&question tagged&now:venting
4 at-us&warm:2 few-words&warm:2 negative&now:venting now:wants-answer&deed now:wants-remedy&cheerful question&warm:2 question&warm:3
3 deed&warm:3 negative&few-words question&now:venting tagged&warm:3 we-asked&warm:2 we-wrote&few-words
2 asks:fact&at-us few-words&now:wants-answer first-contact&at-us first-contact&warm:2 tagged&now:wants-remedy
-2 long-story&now:venting long-story&now:wants-answer long-story&warm:2 negative&warm:3 we-asked&warm:1 we-wrote&cheerful
-3 at-us&warm:0 few-words&asks:fact question&we-asked tagged&we-asked we-asked&deed
-4 long-story&now:wants-remedy now:wants-answer&warm:0 question&tagged tagged&now:wants-answer we-wrote&we-asked
-5 asks:fact&deed asks:fact&warm:0 at-us&warm:3 deed&cheerful negative&asks:fact negative&at-us negative&now:wants-answer question&now:wants-answer we-wrote&warm:0
-6 now:wants-remedy&deed tagged&cheerful we-asked&warm:0
-7 few-words&warm:0 first-contact&few-words question&warm:0
-8 first-contact&asks:fact first-contact&now:wants-answer negative&warm:1
-9 deed&at-us tagged&warm:0
-10 negative&now:wants-remedy
-11 asks:fact&now:wants-answer we-wrote&now:venting
-13 question&asks:fact
-15 first-contact&warm:0
`,
    words: `
13 me person told
12 thi third took who
11 has sent was
10 a job ring
9 great had left read room
8 and nobody over
7 back becaus got it liv mo not:again not:has now number sinc
6 account an clos day did door for front is its long manager meter not:person not:work paid sign somebody
5 <money> actual away both each hole into lock look miss name not:when said same sat say
4 alon ask at been brain by call case click clown company complet contract fill gone hold leak like line mistak not:<duration> not:a not:email not:it not:time note our past peopl plat pleas promis restart show site someon them time unpaid waiter watch water we word
3 after angry bar belong bill bless bread broken cake camp certificat chef clear colleagu color depart died downstair empty everyth exam fridg given go goe hand happen hav head instead jo joke late laugh lean meet money newborn not:<date> not:book not:like not:of not:sinc not:was reception recommend rent roof salad send server set suitcas technical their then thru toilet very websit wrot your
2 am desk not:ther phon st
-2 anyth cheer lemon lump man under
-3 <url> ad aid anyway arriv ate button came chair com declin driv else fair find fourteen gem guy hello ignor in. kid leav legend letter light lose made match mom much no not:be not:came not:here not:just not:phon not:real not:stop not:the not:what not:why only pack part plastic quick quiet red reset sav slept small sock swap taken until up useless voucher were why wife wifi with work worth you
-4 alway any bus done ever gate home if last mak not:about not:after not:done not:know not:say other put real replac roll shall shout some sort stay think till town van would
-5 <?> about best card doe end hang here mov not:am not:need not:now not:to not:writ screen see shop should sister the try way year
-6 bought give let littl not:at not:i photo shut start us will
-7 <date> hi just new not:in on when
-8 as from he keep know night of off someth sorry talk what
-9 fine right
-10 befor need or thank thing
-11 ther
-13 bit not ok
-16 be
`,
    ours: `
10 be will
8 team
7 an contact hello
6 apologiz
5 #name# engineer for may pleas they
4 dear inconvenienc log look number restart
3 cancel first has myself not:go not:here not:to our reach status technician the their ther touch was what who
-2 approv
-3 at confirm cours doe end had hold line mr not up yes
-4 <money> after back give go on to way you
-5 a am chang could i in your
-6 and book it no sorry
-7 can or that would
-8 <duration> like
-9 <number>
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
25 ever:misunderstood
19 says:but
16 we-said:says-back
15 asks:how-start
14 tangled
13 says:not-my-point
12 says:asks-how
9 reply:no
8 reply:opens-well says:request says:unnamed we-just-said:says-back
7 asks:deed cheerful ever:shouting long-story ours:cold rising sent-round we-named-a-time
6 asks:why last:reassurance same-demand says:cancels says:help-me
5 done:let-vent ever:legal fault just:restate last:restatement now:legal ours:policy says:digs-in says:who-owns we-said:tell-me
4 just:acknowledge last:empathy note:handed-on ours:reassurance reply:throws-back says:go-on-then signs-off
3 heat:1 just:apologize last:apology now:wants-remedy reply:short reply:yes says:either system-last we-just-said:final
2 ask:open asks-and-goes-on chose done:act-and-explain just:answer just:let-vent last:explanation negative ours:action reply:takes-it says:denied-back says:orders-a-change several-sentences turns:2 we-just-said:tell-me we-said:final
-2 burst now:ignored now:private-data promise:pending trails-off we-just-said:sends-off we-said:sends-off
-3 asks:who calls-names done:answer done:offer-options ever:accepts ever:churn ever:profanity ever:safety-incident ever:sarcasm ever:thanks ever:wants-answer just:offer-options last:remedy last:vague-promise now:churn now:rejects now:sarcasm now:wants-answer numbered-part ours:explanation ours:remedy ours:upsell ours:vague-promise reply:bare reply:unsure says:go-ahead says:service-failure we-asked we-just-said:asks-for we-just-said:soon we-said:asks-for we-said:soon
-4 apologized-twice asks:when done:apologize ever:private-data ever:security full-marks last:follow-up last:pass-the-buck now:resolved now:shouting now:thanks now:urgent ours:apology ours:pass-the-buck reply:will says:false-alarm says:when-mine says:yes we-just-said:pending we-said:confirm
-5 done:acknowledge done:set-boundary ever:resolved heat:2.5 just:ask just:commit-timeframe just:set-boundary last:question last:refusal last:timeframe now:asks-human now:safety-incident now:self-harm offered-twice our-turn-last ours:empathy ours:follow-up reply:names-time says:coming-at-all says:same-again says:whoever-can we-just-said:confirm we-just-said:limit we-said:limit we-said:one-moment
-6 ever:self-harm ever:urgent ever:venting feels last:gratitude loud malfunction now:access-need ours:refusal ours:stock promise:overdue reply:calm says:wants-an-ear
-7 ever:asks-human reply:nod says:gives-credit says:worked we-just-said:anything-else we-said:anything-else we-said:pending
-8 done:commit-timeframe ever:access-need ever:ignored heat:1.5 ours:timeframe says:insult-to-you says:no-complaint timed
-9 gave-data heard-twice
-10 asks:when-mine heat:0.6 says:goodbye says:still-writing says:when says:will-wait turns:3
-11 at-us first-words third-turn
-12 ever:vulnerable many-turns specific tagged
-13 turns:1
-14 says:asks-options turns:4
-16 glad-sign we-wrote
-18 first-contact
-19 says:not-now
`,
    pairs: `
17 long-story&asks:fact
11 long-story&question long-story&warm:0
8 asks:fact&deed asks:fact&warm:1 long-story&now:wants-answer
7 negative&now:wants-remedy
6 first-contact&asks:fact we-wrote&now:venting
5 long-story&now:wants-remedy now:wants-remedy&deed question&deed
4 asks:fact&at-us few-words&warm:1 first-contact&long-story first-contact&now:wants-remedy long-story&at-us negative&long-story negative&warm:1 question&at-us we-asked&asks:fact
3 first-contact&negative first-contact&question long-story&cheerful now:thanks&at-us now:thanks&cheerful now:thanks&few-words now:thanks&warm:2 now:venting&warm:2 now:wants-answer&warm:1 question&asks:fact we-asked&deed we-asked&warm:1 we-wrote&cheerful we-wrote&now:thanks
2 cheerful&warm:0 long-story&we-asked now:wants-answer&deed we-wrote&warm:1
1 we-wrote&deed
-2 negative&now:wants-answer now:thanks&deed now:thanks&warm:0 now:venting&asks:fact we-asked&warm:0 we-wrote&negative
-3 first-contact&warm:0 first-contact&warm:3 negative&tagged now:venting&deed now:wants-remedy&warm:3 we-wrote&now:wants-answer we-wrote&now:wants-remedy
-4 asks:fact&now:wants-answer at-us&warm:1 few-words&asks:fact first-contact&now:venting long-story&now:thanks long-story&warm:2 long-story&warm:3 now:thanks&asks:fact tagged&warm:0 we-asked&warm:2 we-wrote&few-words we-wrote&question
-5 asks:fact&warm:2 few-words&warm:0 first-contact&deed first-contact&now:thanks first-contact&warm:1 long-story&now:venting negative&now:thanks negative&we-asked we-asked&cheerful we-wrote&asks:fact we-wrote&at-us
-6 few-words&we-asked first-contact&tagged
-8 question&now:wants-answer
-11 we-wrote&warm:0
`,
    words: `
19 not
13 want what
10 miss name other
9 not:cancel thank
8 have not:<number> not:one seat
7 app both but mov not:what only read swap then
6 go letter me my not:the number one thing unless way
5 aye bit chang child credit invoic mail not:old person return stop that the wrong
4 about again as bag begin correct different doubl excess him hope love myself not:on not:return of paid plac pleas site them third thought touch why
3 android bedroom big cover cry dear did dog down fine flight going got keep key leav less most not:all not:be not:could not:i not:leav not:lose not:only not:our not:say not:stop orang pay peopl policy rather road say scan slept step tell think use warm wash wrot x
2 abov apart black book bring case cat clos connect contractor delivery except export face feel fourth friend give his land liv log maintenanc month music near neighbor not:again not:am not:charg not:day not:phon not:pric not:read not:until o'clock off offic over owe plan right singl split sure well worth
-2 actual afternoon between boot box bus check contract date even hard hotel if job look lot lunch make none not:are not:hand not:hear not:money not:need not:thank not:thi not:think not:why patient photo printer sat somebody sometim soon stand star tabl though up view wait wed whil whol word
-3 <id> ah already alright anyon anyth ask been could decent dry extra fair front happen hav he home its money morn much nice not:another not:book not:even not:for not:more not:my not:slept not:want not:word ok pric said saw send short show start stood than walk watch we wors year
-4 <clock> account bad call do for good great help just last like mother night not:about quick second she someon staff till very work your
-5 befor came desk everyth not:at now out sinc still talk was who would
-6 <handle> all her not:of room ther too
-7 <?> by how open our to
-8 in not:it on with
-9 at not:a time
-10 <duration> can every
-11 had
-12 <date>
-13 will
-15 thi
-18 a
`,
    ours: `
10 your
9 have
7 different return
6 <duration>
5 are cancel home like that want
4 confirm for got of rais request sure updat
3 address am as certain contract gray in more not:work pair query seat set thru to understand wonder you
2 #prs_org# charg class desk listen not:that room so thes writ
-2 car engineer hear hold how morn not only referenc see what without
-3 #name# <?> <clock> <number> anyth be could has if may mr not:it now same try under yes
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
33 says:help-me
28 says:asks-how
22 fault
21 tagged
18 convoluted
16 reply:unsure
15 few-words reply:opens-well
14 asks:deed
13 says:same-again
12 now:rejects says:tangled trails-off
10 ever:misunderstood last:reassurance now:misunderstood
9 now:accepts rising
8 ours:reassurance says:orders-a-change
7 ever:ignored just:acknowledge just:apologize last:apology last:empathy reply:thanks says:but
6 answered-us falling reply:names-time signs-off
5 ever:rejects just:let-vent last:re-ask malfunction ours:re-ask reply:gives-data trouble-last we-just-said:tell-me
4 ever:wants-remedy now:wants-remedy reply:facts reply:takes-it says:request says:unnamed we-said:says-back
3 done:acknowledge ever:broken-promise ever:softening now:broken-promise now:softening now:vulnerable ours:empathy says:no-complaint says:vows-to-go-on
-3 at-us ever:access-need just:commit-timeframe last:follow-up last:timeframe note:closed now:abuse reply:goes-on says:legal-step timed we-just-said:checks we-just-said:one-moment
-4 asks:news ever:abuse ever:asks-human now:asks-human numbered-part reply:will says:either we-just-said:soon we-said:soon
-5 asks-and-goes-on done:answer done:set-boundary ever:publicity ever:thanks gave-data heat:2 just:set-boundary last:pass-the-buck last:upsell now:publicity now:thanks offered-twice ours:explanation ours:follow-up ours:pass-the-buck ours:upsell says:whose-it-is we-just-said:limit we-said:checks we-said:limit
-6 chose done:commit-timeframe ever:urgent last:refusal now:access-need ours:timeframe reply:no reply:yes says:service-failure says:wants-an-ear specific third-turn we-just-said:anything-else we-said:anything-else
-7 asks:what-now done:offer-options ever:safety-incident heard-last note:handed-on now:private-data now:repeats now:security now:shouting ours:refusal ours:remedy says:digs-in we-just-said:asks-for we-leave-it-open
-8 calls-names now:safety-incident reply:nod says:own-doing says:yes turns:4 we-just-said:pending
-9 asks:who ever:repeats ever:venting first-contact full-marks reply:calm says:insult-to-you says:whoever-can unfinished we-said:asks-for we-said:pending
-10 ever:security heard-twice loud says:false-alarm says:go-ahead several-sentences turns:5
-11 asks:when-mine first-words reply:bare we-just-said:confirm
-12 glad-sign says:goodbye says:more-to-come says:when-mine says:worked turns:3 we-said:confirm
-13 ever:resolved heat:1 now:resolved
-14 says:gives-credit
-15 ever:vulnerable many-turns says:not-now says:still-writing says:who-owns
-16 says:will-wait
-17 says:asks-options says:when
-18 sent-round
-23 we-wrote
`,
    pairs: `
20 first-contact&few-words
14 first-contact&tagged negative&tagged
13 tagged&warm:1
12 first-contact&asks:fact we-wrote&now:thanks
11 negative&few-words
9 tagged&warm:2
8 deed&cheerful first-contact&now:wants-remedy
7 now:venting&at-us question&now:wants-answer tagged&asks:fact
6 asks:fact&warm:0 long-story&now:wants-answer question&asks:fact question&warm:0 tagged&at-us we-asked&warm:1
5 at-us&warm:2 at-us&warm:3 long-story&asks:fact long-story&warm:0 negative&now:thanks now:thanks&deed tagged&now:venting we-wrote&deed
4 cheerful&warm:3 few-words&warm:0 first-contact&now:wants-answer long-story&question negative&now:venting negative&warm:1 now:thanks&at-us now:wants-answer&deed now:wants-remedy&warm:0 now:wants-remedy&warm:1 tagged&deed
3 deed&at-us deed&warm:1 few-words&warm:1 now:venting&deed now:wants-answer&warm:3 we-asked&asks:fact we-wrote&now:venting
-3 asks:fact&at-us few-words&asks:fact long-story&now:venting negative&warm:2 now:venting&asks:fact we-asked&at-us
-4 few-words&we-asked negative&now:wants-answer negative&we-asked now:thanks&few-words now:wants-answer&at-us now:wants-remedy&warm:3 question&few-words we-wrote&now:wants-answer
-5 deed&warm:3 long-story&warm:1 now:thanks&we-asked now:wants-answer&warm:1 question&warm:2 tagged&now:thanks we-asked&cheerful we-asked&now:wants-remedy we-asked&warm:0 we-wrote&at-us
-6 asks:fact&warm:1 now:thanks&asks:fact we-wrote&now:wants-remedy
-7 first-contact&warm:2
-8 asks:fact&now:wants-remedy cheerful&warm:0 few-words&cheerful now:wants-answer&now:wants-remedy question&now:wants-remedy we-wrote&warm:0
-11 tagged&cheerful
-12 first-contact&deed we-wrote&asks:fact
-13 at-us&warm:0 tagged&warm:0 we-wrote&few-words
-14 first-contact&now:thanks
`,
    words: `
15 need
14 <handle> try
13 one
12 book
11 my not:the
10 phon
9 call invoic light normal not:more someth
8 some took
7 bought like miss morn move not not:what other red show
6 already around big black else fine insuranc music not:get not:one ok our over page paid parcel printer reset screen tablet than what
5 as aye ceil coat dad down drip each idea it leg log mayb much not:cancel not:my off only order return row sold thank then think updat want way window
4 blink brok cheer computer cost cover customer dead doing done doubl error even ex friend from funny gone hi job keyboard kitchen later love me month nois not:any not:app not:in not:make not:show not:ther not:which plac plain problem rather safe size sock stat street sure them third tip trad type used x
3 after annek app boat brown car case connect curtain dear delet lad laptop long lost made mail not:chang not:down not:hous not:old not:so not:thing open orang paint pay pour replac shop site swap tbh telly thought wash watch which worm yes
-3 <url> address afternoon aid alright attach brilliant bus charg complet contact crack deliver empty expir fall fix front garden he how ill lindqvist main messag night not:doe not:me not:put of option patient pick repair ring roll so somebody super thos till top us well wrot year
-4 <money> a account ahead back bed best between bill boss check coffe cross desk everybody fourth free gave gorgeous happen if just land leav legend lock make many mom never nice not:<date> not:<duration> not:at not:baby not:came not:do not:good not:hear not:is not:not not:read not:to not:want not:with pleas post question real roof set she still tabl tell thick
-5 anyth being cry email end great human languag moon mother next not:befor not:it not:thank not:that sent soon sort van view wed without wrong your
-6 am and are arriv becaus com confirm found girl got in know money not:about not:am not:and or said sat send someon stay talk that thi told very water you
-7 came good nobody not:a not:all not:you on photo quick rough second short voucher walk
-8 bank befor did home kid not:have wait when
-9 day first here man not:for see to
-10 <clock> can had
-11 everyth is noth was who
-12 by do
-13 <duration>
-16 <date> will
-17 at
`,
    ours: `
11 which
10 hi
9 your
8 get
7 no
6 is like out put
5 <?> different of problem
4 address cours fami real sort updat wher
3 <email> bottom date flat match mrs oh pleas small still sure would
2 again and
-3 account fix happen he hour morn never not:charg not:the referenc take
-4 be between chang did do for night then thi time will
-5 <money> an anyth help now on plan
-6 back else that ther
-7 <number> can not
-8 the
-17 i
`,
  },
  "offer-options": {
    bias: -31,
    facts: `
65 says:asks-options
29 asks:what-now
19 last:refusal
18 ours:refusal
16 last:bare-refusal ours:bare-refusal
14 now:access-need specific
13 says:own-doing
12 ever:accepts ever:access-need ever:wants-remedy fault
11 ever:rejects malfunction
9 many-turns negative now:rejects offered-twice
8 ever:urgent says:either
7 done:apologize now:wants-answer ours:apology ours:re-ask reply:throws-back says:unnamed
6 asks:why done:offer-options heat:3 last:pass-the-buck last:repetition now:abuse ours:remedy ours:repetition reply:gives-data says:money
5 ever:abuse ever:vulnerable gave-data last:prevention last:reassurance now:urgent ours:prevention reply:declines signs-off we-named-a-time
4 ever:broken-promise says:look-up
3 just:apologize just:restate last:apology last:restatement now:venting promise:due-today question says:same-again
2 done:ask ours:question
-2 done:acknowledge heard-last loud ours:empathy
-3 burst ever:misunderstood ever:shouting ever:softening last:gratitude now:repeats now:softening numbered-part ours:upsell says:asks-how says:orders-a-change turns:5 we-just-said:asks-for we-just-said:soon we-said:anything-else we-said:soon
-4 deed ever:sarcasm ever:thanks just:answer last:explanation last:vague-promise limit-twice now:misunderstood now:safety-incident now:sarcasm ours:stock ours:vague-promise reply:bare reply:short says:all-well says:go-on-then says:legal-step turns:4 we-said:one-moment we-said:says-back
-5 asks-and-goes-on asks:news at-us done:answer heat:0.6 last:cold last:stock now:private-data ours:condescending ours:explanation ours:non-apology same-demand says:do-it says:not-my-point says:when-mine says:will-wait says:worked sent-round several-sentences we-just-said:final
-6 done:let-vent ever:private-data ever:wants-answer heard-twice just:let-vent now:asks-human now:thanks ours:reassurance promise:overdue reply:no reply:picks reply:takes-it reply:yes says:but says:request system-last turns:1 we-just-said:one-moment we-just-said:tell-me we-said:tell-me
-7 ever:resolved ever:security heat:1.5 now:resolved ours:follow-up reply:goes-on says:goodbye says:tangled trouble-last we-said:final
-8 ever:asks-human just:set-boundary ours:cold says:asks-news says:false-alarm tangled we-just-said:limit we-just-said:says-back we-said:asks-for
-9 done:set-boundary heat:1 says:digs-in says:wants-an-ear we-just-said:checks we-said:checks we-said:limit
-10 asks:scorn chose convoluted done:act-and-explain ours:action reply:answers
-11 reply:nod says:gives-credit says:still-writing says:when says:who-owns we-said:confirm
-12 asks:deed cheerful reply:facts turns:3
-13 asks:when-mine says:correction says:whoever-can third-turn
-14 first-words
-15 asks:who first-contact we-wrote
-16 says:go-ahead
-18 says:more-to-come
-26 says:not-now
`,
    pairs: `
12 we-wrote&negative
11 asks:fact&deed at-us&warm:2 now:thanks&now:wants-answer we-wrote&question
10 negative&few-words
9 now:wants-answer&now:wants-remedy
8 question&now:thanks we-wrote&tagged
7 few-words&warm:1
6 asks:fact&warm:2 long-story&at-us long-story&warm:2 we-wrote&asks:fact
5 negative&tagged negative&warm:0 now:venting&asks:fact question&now:wants-remedy tagged&we-asked we-wrote&warm:2
4 asks:fact&now:wants-answer deed&warm:2 few-words&we-asked now:wants-answer&warm:3 question&warm:0 we-asked&warm:1
3 asks:fact&warm:3 deed&at-us first-contact&deed first-contact&warm:3 negative&now:wants-answer now:venting&cheerful now:wants-answer&deed now:wants-answer&warm:0 question&asks:fact we-wrote&now:venting we-wrote&now:wants-answer
2 question&tagged
-2 first-contact&warm:1 first-contact&warm:2
-3 deed&warm:3 few-words&warm:2 now:thanks&cheerful now:wants-answer&warm:1 question&now:venting tagged&warm:3 we-asked&cheerful
-4 first-contact&asks:fact long-story&warm:1 negative&long-story negative&question now:thanks&we-asked we-asked&warm:0 we-asked&warm:3 we-wrote&warm:3
-5 asks:fact&at-us cheerful&warm:0 few-words&cheerful long-story&asks:fact negative&deed negative&warm:3 tagged&now:wants-answer we-wrote&deed we-wrote&warm:0
-6 at-us&warm:0 at-us&warm:1 first-contact&warm:0
-7 few-words&now:wants-answer first-contact&negative first-contact&now:thanks we-wrote&cheerful
-8 asks:fact&warm:1 we-asked&asks:fact we-asked&deed
-9 first-contact&question
-11 first-contact&tagged
`,
    words: `
11 red
10 how i not:me try what
9 else make no paper so until
8 littl or some ther way
7 all befor bit can ceil choic done not:for not:it other pric voucher
6 <number> anyth are blink correct lamp logo none not:how not:just than wed without
5 <date> a another back be boot cancel dead deaf give mistak morn must new not:am not:other not:phon not:use off one plat possibl repair size someth we week window year
4 <?> <money> absolut across attach birthday by cabl crack door either final for forgotten girl heat held holiday hope it key laptop least licens minut next not:even not:real not:remember not:the not:thi not:with option pay photo rate siz tablet turkey wall watch whit whol wors
3 add already an appreciat ask brainless cake christen company contract cost court crash deliver dentist error every foot halfway happy leav light live log made map money not:devic not:do not:either not:i not:in not:on not:sort not:wheel obvious page pdf piss plus port printer quot rais rather reception same seller shut still tube tv
-3 alway answer b. bank been bin boss brilliant care coach complet council different do end everyon expect first great hand hors into man manager may more mother name nobody not:a not:anyth not:cancel not:from not:now not:order not:tell not:what not:work number on point policy pull quick rain refund rent right rough round school see ship shout signatur someon son sort spr step text their them thought ticket time went whos yes
-4 <clock> again bottl branch card did direct face has heart him insuranc invoic lift liv not:<duration> not:and not:no not:one not:sleep own reply return row ta thing till used wher yourself
-5 <duration> address at being better bitch cover gave given mom my not:any not:are not:more not:need now of offic out seat sleep the then thes third when whoever wrong
-6 becaus label look lot mail me not:is not:ther peopl roll talk up us writ
-7 going not person stop thi told which you
-8 not:<number> not:my run will
-9 good if is phon said send should
-10 have somebody
-11 he they
-12 am as go pleas
-16 day
`,
    ours: `
13 for
8 did
7 #name# hello not that thi
6 <money> could give number only phon try
5 and another order voucher which
4 again app stor very wher
3 <?> <handle> afraid already befor call card clear letter log ms not:be not:in off own person regard side take tell unfortunat until you
-3 all can great he his if messag not:on not:you on or say team thank up us with would
-4 be both charg else has here into is leav over return right ring see shall then what
-5 anyth help let no
-6 <number> in to will yes
-8 from
-10 now of your
-15 i
`,
  },
  "commit-timeframe": {
    bias: -35,
    facts: `
47 asks:when-mine
39 says:when
31 says:when-mine
29 says:coming-at-all
21 we-just-said:soon we-said:soon
17 reply:picks
16 says:not-now
14 says:go-ahead
13 says:either says:who-owns we-just-said:confirm
12 reply:gives-data
11 reply:opens-well we-said:confirm
10 asks:news reply:facts says:no-complaint
9 ask:open says:will-wait says:yes timed we-said:pending
8 done:act-and-explain gave-data ours:action
7 promise:overdue
6 just:take-ownership last:ownership last:repetition many-turns now:urgent ours:repetition
5 ever:repeats just:ask last:question question says:all-well
4 calm-question chose done:answer ever:rejects ever:wants-answer heat:1 now:legal now:private-data now:shouting ours:cold ours:explanation reply:nod says:asks-news says:service-failure we-just-said:asks-for
3 done:apologize ever:churn ever:legal last:follow-up last:re-ask now:churn now:venting ours:apology reply:will says:legal-step tangled
2 heard-last now:accepts
-2 done:ask glad-sign heat:3 just:answer just:restate last:condescending last:explanation last:restatement last:stock now:abuse now:rejects now:safety-incident ours:policy ours:question says:denied-back says:same-again says:vows-to-go-on
-3 asks-and-goes-on deed ever:abuse ever:misunderstood falling fault heat:2 just:act-and-explain last:action last:refusal loud negative note:handed-on now:profanity now:thanks now:vulnerable ours:condescending ours:gratitude reply:yes says:asks-options says:cancels says:false-alarm says:worked sent-round
-4 asks:scorn burst convoluted ever:private-data ever:resolved ever:thanks ever:venting last:defensive last:non-apology ours:defensive ours:non-apology reply:unsure rising says:just-listen says:look-up says:still-writing says:unnamed says:whoever-can
-5 ever:asks-human ever:softening few-words first-words last:bare-refusal limit-twice now:asks-human now:softening same-demand says:do-it says:tangled we-just-said:sends-off we-leave-it-open we-said:sends-off
-6 asks:fact calls-names done:set-boundary ever:accepts ever:wants-remedy feels heat:2.5 just:set-boundary now:misunderstood our-turn-last reply:insists reply:names-time reply:short we-just-said:final we-just-said:limit we-said:limit
-7 done:let-vent ever:violence now:access-need now:self-harm now:violence ours:refusal reply:goes-on says:gives-credit turns:4 turns:5 we-asked we-said:final we-said:tell-me
-8 heat:0.3 heat:1.5 ours:bare-refusal says:correction says:wants-an-ear trouble-last
-9 ever:access-need says:money third-turn turns:3
-10 asks:what-now reply:thanks says:goodbye says:more-to-come tagged
-11 offered-twice reply:no
-12 asks:how-start ours:reassurance
-13 we-wrote
-14 turns:1
-16 says:insult-to-you
-23 first-contact
`,
    pairs: `
9 few-words&we-asked negative&asks:fact question&warm:1
8 negative&now:wants-answer
7 at-us&warm:0 few-words&now:wants-answer
6 first-contact&negative now:wants-answer&deed
5 few-words&now:wants-remedy negative&question we-asked&cheerful
4 asks:fact&now:wants-remedy asks:fact&warm:1 negative&deed negative&warm:1 question&deed we-wrote&few-words we-wrote&tagged
3 asks:fact&warm:2 cheerful&warm:0 first-contact&now:thanks long-story&warm:2 now:thanks&cheerful now:venting&warm:3 now:venting&we-asked now:wants-answer&now:wants-remedy now:wants-answer&warm:1 now:wants-remedy&warm:0 question&at-us question&cheerful question&few-words question&now:thanks we-wrote&now:venting we-wrote&warm:2
2 deed&warm:3 first-contact&question
-2 asks:fact&warm:3 deed&cheerful negative&we-asked question&warm:2 we-asked&warm:2
-3 at-us&warm:2 first-contact&asks:fact first-contact&warm:3 negative&long-story negative&now:venting negative&warm:0 now:thanks&asks:fact now:wants-answer&warm:3 now:wants-remedy&warm:2 question&warm:3 we-wrote&at-us we-wrote&we-asked
-4 at-us&warm:3 deed&warm:2 long-story&question long-story&warm:0 negative&tagged now:thanks&deed question&tagged question&we-asked we-wrote&now:wants-answer
-5 tagged&warm:0 we-wrote&now:thanks we-wrote&warm:1
-6 first-contact&few-words long-story&now:wants-answer we-wrote&warm:0
-7 asks:fact&warm:0 first-contact&warm:0 negative&few-words now:thanks&few-words tagged&now:wants-answer
-8 asks:fact&now:wants-answer we-asked&deed we-asked&now:wants-answer we-wrote&negative
-9 first-contact&tagged
-13 question&asks:fact
`,
    words: `
20 when
14 by soon
13 <date>
12 be date day which
11 has rough
10 <duration> short will
9 if kind
8 past work yes
7 address hear night
6 <id> believ look not:of or pleas
5 <email> approv as b. being bucket even fly given great is many not:now not:the not:you say should super sure talk tell whether would
4 <number> account after ago agre ahead at broken chang claim clock com confirm cours deal dear dm door due each expect file home not:is not:want post school sound speak then till 👍
3 <clock> afternoon applic attach bed coach daughter drop email enough exam fair fall for ghent glass grand grant hang hold hotel hung i in. keep laptop last left letter man manag money morn new not:<number> not:about not:and not:call not:come not:going not:heard not:in not:off not:person not:phon not:think not:with off our pass priya process quarter re reach regard regret reply ring same seen serious sleep status stay suitcas though whos with wonder
2 befor cos delivery empty haha hall hav here into kid might mov no. not:mean not:put not:say not:water not:week ombudsman page paper queu scaffold scream sister start team term their updat
-2 allow bike bring customer end fit from full lady lunch minus more not:cancel not:know not:make not:no not:rang on small swap voucher wher whoever wors
-3 about answer anyon aye bought branch but can correct else every everyth finish floor free help ill key later line much nice not not:again not:am not:any not:like noth number nursery oh order pay plac rest restart room switch thes thos thru train until walk watch
-4 app blink bye certificat cheer done her his invoic must not:at not:me not:thi old other peopl quick rent reset shut they try wall way were whil
-5 <handle> a all already ask cancel could hard littl not:anyth not:more not:said ok own play read shop so stop think well what your
-6 and begin of open red she someth that who year
-7 in not:it ther writ
-8 got my see
-9 the was you
-10 doe
-12 no
`,
    ours: `
11 or
10 from it yes
9 to
8 soon thi
7 and with
6 here
5 no now our send sign want will
4 at back can engineer get let possibl put same their us week would
3 apology depot him love morn next not:you ok okay order prefer refund report right ring see swap the then whichever
2 be both by come file frighten his know one process told up way
-2 as card chang desk different doe got like mr not out phon voucher
-3 account afraid afternoon again any apologiz contact hello hold try until your
-4 app book find hi look name take that under which
-5 check did may tell
-6 <duration> help pleas
-8 how
-9 <?> am
`,
  },
  "act-and-explain": {
    bias: -32,
    facts: `
36 reply:picks
34 gave-data
27 reply:gives-data
25 says:go-ahead
19 says:orders-a-change
18 asks:when-mine
16 ever:accepts specific
13 asks:deed malfunction now:safety-incident
12 ask:open ever:access-need ever:safety-incident now:private-data promise:pending
11 just:ask last:question reply:facts reply:throws-back
10 last:pass-the-buck reply:short says:do-it sent-round we-just-said:confirm
9 asks-and-goes-on ever:churn now:security says:go-on-then turns:4 we-said:confirm
8 now:churn question reply:declines says:money timed trails-off we-just-said:pending we-said:one-moment
7 now:rejects now:vulnerable now:wants-remedy reply:names-time says:coming-at-all says:service-failure says:who-owns
6 done:answer ever:security ever:urgent few-words just:offer-options last:remedy now:access-need ours:explanation ours:pass-the-buck says:look-up we-just-said:asks-for
5 apologized-twice calm-question ever:private-data just:take-ownership last:ownership ours:gratitude we-said:pending
4 done:commit-timeframe fault heat:0.6 heat:2.5 last:cold many-turns ours:timeframe says:all-well says:whose-it-is tangled
3 done:apologize done:offer-options ours:apology ours:remedy says:cancels says:own-doing
-3 asks:fact asks:news asks:what-now ever:venting falling last:bare-refusal last:condescending last:stock limit-twice ours:condescending ours:re-ask reply:bare reply:will says:same-again third-turn
-4 done:ask ever:profanity ever:resolved last:gratitude last:re-ask now:profanity now:self-harm numbered-part ours:question says:correction says:gives-credit turns:2 unfinished we-just-said:try-now we-said:asks-for we-said:try-now
-5 burst ever:misunderstood just:let-vent now:violence ours:policy says:help-me several-sentences we-just-said:tell-me we-said:anything-else
-6 cheerful done:act-and-explain done:let-vent ever:rejects ever:repeats ever:self-harm ever:softening ever:violence heard-last heat:1 just:acknowledge just:commit-timeframe last:empathy last:follow-up last:timeframe long-story now:asks-human now:legal now:softening ours:action ours:bare-refusal says:asks-how says:false-alarm we-just-said:says-back we-named-a-time we-said:tell-me
-7 ever:abuse ever:broken-promise ever:legal ever:thanks last:vague-promise negative now:resolved ours:reassurance ours:refusal ours:vague-promise reply:goes-on says:legal-step system-last turns:5 we-just-said:anything-else we-just-said:checks we-said:checks
-8 feels first-words we-just-said:final
-9 asks:when convoluted last:reassurance now:misunderstood ours:follow-up says:still-writing says:vows-to-go-on we-asked
-10 ever:wants-answer ours:cold says:tangled says:wants-an-ear says:will-wait we-said:final
-11 asks:how-start reply:calm reply:thanks says:digs-in
-12 done:set-boundary just:set-boundary now:shouting same-demand says:worked we-just-said:limit we-said:limit
-13 turns:3
-14 reply:insists reply:no we-wrote
-15 says:more-to-come we-said:says-back
-16 our-turn-last
-17 first-contact
-18 says:not-now turns:1
-19 says:goodbye
`,
    pairs: `
22 few-words&we-asked
12 tagged&warm:2 we-wrote&few-words
9 now:wants-remedy&warm:1 question&now:thanks
8 now:thanks&now:wants-answer now:venting&asks:fact
7 first-contact&at-us first-contact&now:wants-remedy question&now:wants-remedy tagged&deed
6 first-contact&deed negative&few-words now:wants-answer&now:wants-remedy now:wants-remedy&deed question&now:wants-answer we-asked&warm:0 we-wrote&tagged
5 negative&deed negative&now:wants-answer now:thanks&asks:fact now:wants-answer&warm:3 tagged&now:wants-remedy tagged&we-asked we-asked&cheerful we-wrote&now:wants-answer
4 at-us&warm:3 few-words&warm:1 first-contact&warm:1 negative&warm:0 now:venting&warm:2 question&warm:2 tagged&now:venting
3 asks:fact&now:wants-remedy few-words&now:wants-remedy first-contact&warm:3 long-story&deed negative&question tagged&few-words we-wrote&warm:1
-3 asks:fact&now:wants-answer cheerful&warm:2 few-words&asks:fact few-words&now:wants-answer long-story&now:wants-remedy now:wants-remedy&at-us now:wants-remedy&warm:0 question&cheerful question&warm:1 we-wrote&warm:2
-4 asks:fact&cheerful deed&warm:1 first-contact&now:venting long-story&warm:0 negative&at-us negative&now:wants-remedy now:thanks&we-asked we-asked&now:wants-answer we-wrote&negative we-wrote&warm:0 we-wrote&warm:3 we-wrote&we-asked
-5 asks:fact&warm:2 at-us&warm:1 negative&now:venting negative&we-asked now:thanks&deed now:venting&warm:3 now:wants-answer&warm:0 question&asks:fact question&few-words tagged&warm:1 we-asked&at-us we-asked&warm:1
-6 asks:fact&deed long-story&question now:thanks&few-words now:venting&deed tagged&now:wants-answer
-8 now:wants-answer&cheerful we-asked&warm:2 we-wrote&at-us
-9 few-words&deed first-contact&few-words first-contact&tagged negative&warm:1
-10 tagged&warm:0
-11 negative&long-story we-asked&deed we-wrote&deed
-15 first-contact&warm:0
`,
    words: `
17 <id>
16 yes
12 left time
11 thi
9 have then
8 account blink how if pleas rough same send useless
7 enough expect grand move perfect ring say still
6 <date> <email> ago b. bit block fine is month need not:am not:in photo ther your
5 <clock> already another b back book bus cancel cm connect email empty home light name new not:is port replac roll whatever
4 <number> absolut attach away bill bought cabl certificat chang colleagu cours direct exact gate held in. install keep kind label lock money no none not:befor not:charg not:devic not:phon not:pleas not:with on only page paper process saw second soon sound tabl team updat wheelchair
3 adult aisl also anybody around befor brain carer complet crash door explain fair found given great heater it leg man mayb meter not:mean pleasur possibl power quit regard sent shoe smell swell tak talk than them transfer wee year
-2 i right
-3 ah allow alway answer appoint big boy by car check count end extra her hey hole hous later legend liar lindqvist log music not:can not:look not:read not:return not:work obvious paint phon pick puls refund road screen sick sign stick thumb walk week weekend whos wrong
-4 after again black bottl card care dear did dog down dry even far file floor fuck gave hear help hospital human keyboard not:are not:even not:say oh pric said shift shop swap thos too us wash well were what window
-5 <handle> android bye daughter drop every fat his littl love not:be not:thank not:that person problem stop thing told train
-6 <duration> anyth app begin good invoic make more morn not:any not:good not:have not:one not:other not:the peopl room seat shout want way
-7 actual all am any can cheer day let like me nice offic plan real take went who would
-8 else nobody not other see that will
-9 just read so to
-10 he not:a she think writ
-11 ok or you
-12 up
-15 we
-16 was
-18 a
`,
    ours: `
12 the
11 or
8 <date> pleas send
7 can i
6 <clock> me order
5 bill confirm from if month ok sign that with you
4 <url> account address and cost letter move of open our pric restart same them up which
3 <email> chang date goe hey home install make may next photo pick prefer problem return size swap truly whether
-3 anyth came desk do else find glad great had how more myself not not:i own run stay
-4 about any be cancel choos for help plan referenc replac then
-5 hi name not:refund should so tell ther
-6 all at like look
-7 has is
-8 we
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
16 now:resolved
15 says:worked
14 reply:insists reply:yes
13 ever:resolved timed
12 reply:bare we-just-said:anything-else
11 done:act-and-explain ours:action ours:follow-up reply:thanks we-said:anything-else we-said:pending
10 says:false-alarm we-just-said:checks we-said:checks
9 last:follow-up says:when-mine
8 promise:due-today says:asks-news we-asked
7 just:commit-timeframe last:timeframe promise:pending reply:calm reply:names-time reply:no reply:will says:goodbye
6 reply:nod says:gives-credit says:yes we-just-said:pending
5 done:offer-options ever:thanks ever:vulnerable falling ours:remedy question reply:takes-it we-just-said:soon we-said:soon
4 chose ever:softening last:condescending now:softening now:urgent
3 done:answer just:act-and-explain last:action now:ignored now:thanks ours:explanation reply:answers we-just-said:one-moment we-said:one-moment
2 cheerful done:acknowledge done:commit-timeframe ever:ignored ever:sarcasm ever:venting just:answer last:explanation now:sarcasm ours:condescending ours:empathy ours:timeframe says:when turns:2 we-leave-it-open
1 now:accepts
-2 asks:deed asks:when-mine done:restate ever:asks-human last:pass-the-buck many-turns now:asks-human ours:pass-the-buck ours:restatement says:digs-in says:go-on-then says:request says:service-failure
-3 ask:open calls-names calm-question done:let-vent ever:profanity ever:safety-incident ever:violence just:acknowledge last:empathy last:prevention malfunction now:profanity now:safety-incident now:violence ours:gratitude ours:prevention same-demand says:go-ahead says:not-now says:still-writing says:unnamed trails-off we-said:tell-me
-4 apologized-twice asks:scorn burst ever:churn ever:private-data fault heat:3 just:apologize last:apology last:refusal limit-twice says:but says:do-it says:orders-a-change says:tangled says:who-owns says:whoever-can unfinished we-just-said:confirm
-5 asks:what-now ever:legal glad-sign heat:0.6 heat:2.5 last:cold last:reassurance now:legal now:venting reply:goes-on sent-round turns:5 we-named-a-time
-6 asks:how-start done:set-boundary ever:self-harm heat:1 just:set-boundary now:vulnerable ours:refusal reply:picks says:same-again turns:1 we-just-said:limit we-said:limit
-7 asks:who at-us ever:broken-promise ever:shouting long-story negative now:broken-promise now:misunderstood offered-twice ours:cold rising says:coming-at-all
-8 ever:misunderstood ever:wants-answer just:restate last:gratitude last:restatement ours:stock reply:throws-back says:asks-how says:vows-to-go-on we-just-said:final we-said:final
-9 few-words ours:reassurance says:asks-options several-sentences tagged tangled we-said:confirm
-10 first-contact says:money says:more-to-come
-11 ever:wants-remedy gave-data promise:overdue
-13 answered-us asks:fact
-14 third-turn
-16 says:insult-to-you
-17 turns:3 we-wrote
-25 first-words
`,
    pairs: `
12 negative&we-asked
9 first-contact&deed
8 now:thanks&we-asked we-asked&warm:1
7 deed&warm:1
6 first-contact&negative first-contact&question now:thanks&few-words we-asked&deed
5 negative&question negative&warm:1 we-wrote&now:thanks
4 deed&cheerful few-words&now:wants-answer negative&now:wants-answer we-wrote&we-asked
3 few-words&cheerful first-contact&at-us first-contact&now:wants-answer now:thanks&warm:2 question&asks:fact question&few-words we-asked&cheerful
2 few-words&warm:0 negative&asks:fact now:venting&cheerful now:wants-answer&warm:2 tagged&now:venting tagged&warm:2 we-asked&at-us we-asked&warm:2 we-wrote&cheerful
-2 at-us&warm:3 deed&warm:0 few-words&warm:1 first-contact&few-words first-contact&long-story first-contact&tagged long-story&deed negative&now:wants-remedy now:venting&warm:3 we-wrote&few-words we-wrote&now:venting we-wrote&now:wants-answer we-wrote&tagged
-3 asks:fact&now:wants-answer first-contact&warm:0 first-contact&warm:2 negative&warm:0 now:wants-answer&deed
-4 few-words&deed first-contact&now:thanks negative&now:thanks we-wrote&question
-5 few-words&warm:2 negative&few-words negative&now:venting negative&warm:2 question&now:thanks tagged&warm:0 we-asked&warm:0
-6 asks:fact&warm:1 now:thanks&now:wants-answer we-wrote&asks:fact we-wrote&at-us we-wrote&deed
-7 we-wrote&warm:1
-10 few-words&we-asked we-wrote&negative
`,
    words: `
21 will
15 any
14 good see
13 morn
12 ok
10 hi thank
9 back know
8 again by he last sorry work
7 alright believ fair here in. let pleas right shout
6 far give if refund short when
5 <date> came cross did done expect finger just not:good test then updat word you
4 <duration> anyway boss found leav me mom not:found not:it not:need not:sleep not:the out print repeat router sinc so sound too touch
3 ah arriv baby bless brilliant cheer dad enough esim gave haha hear hold into look man much never night not:mind now nurs only partner paus pick saw say shift should smok sort suppos surviv tho train usual want well wife
2 an bear board bucket channel complet crash cry download dry due eat eye fix foot her hill honest id ignor jean lady lunch mail mate more mum not:left not:make obvious problem pull rain seem spam speak tak tbh text till upload warehous we wheel wow
-2 ad am anyth app as ask begin block bought car care ceil choic coat dear doe doubl fami finish floor free front full hard held his label light list machin many myself not:and not:call not:email not:get not:how not:one not:person not:rang not:thi not:you off perfect person point quit rent school sent servic set show sit sold some staff start tablet under visit was watch whatever wonderful
-3 ago also another becaus blink both could day disregard everyon exact fine food going got great land leg legend littl money not:<date> not:me not:more old order own pay peopl put read sav somebody someon someth tabl time way whil whol with your
-4 all at big down goe him home hope like love name not:is number on paper room tell them thing up who x
-5 <clock> a first in nobody phon red ther took what year
-6 are do my no not:to one or she
-7 <handle> go same that
-8 every yes
-9 and
-10 of
-11 to
-12 <number>
`,
    ours: `
14 it
12 <duration>
9 by
8 the
7 they
6 not
5 now then try
4 <number> answer anyth chang else hold morn new should take
3 <clock> at enter even from go had has how look mov not:yet of part password ther under workshop writ yes
2 again any back channel clear depot done fit him leav line move not:will noth order own replac she speak tell thi work written
-2 be between both courier cours engineer for hear help its list long may not:thi offic thing time well when
-3 <money> about account all approv can check did different hi log mr next number open problem return start sure we which
-4 address been have in right with
-5 <date> book i on pleas thank
-6 an are as no what you
-7 a
-9 that
`,
  },
  answer: {
    bias: -26,
    facts: `
16 gave-data
14 ask:open says:no-complaint
13 asks:fact
12 asks:what-now says:gives-credit
11 now:wants-answer
10 reply:opens-well
9 ever:resolved specific
8 says:false-alarm trouble-last
7 just:act-and-explain last:action says:look-up signs-off turns:4
6 asks:when-mine calm-question cheerful done:answer done:ask ever:safety-incident malfunction ours:explanation ours:question we-leave-it-open
5 asks:when just:commit-timeframe just:restate last:restatement last:timeframe question we-asked we-named-a-time
4 ever:abuse ever:wants-answer feels just:ask last:cold last:question now:abuse now:safety-incident now:thanks offered-twice reply:throws-back says:own-doing says:when says:worked tagged we-just-said:one-moment
3 ever:thanks ever:urgent now:broken-promise now:resolved now:urgent promise:overdue system-last
2 reply:picks
-2 last:stock now:ignored ours:re-ask
-3 asks:why ever:security fault heat:2.5 last:refusal many-turns note:handed-on now:rejects now:repeats our-turn-last ours:bare-refusal reply:will third-turn we-just-said:sends-off we-said:sends-off
-4 asks-and-goes-on convoluted done:let-vent ever:self-harm glad-sign heard-twice last:pass-the-buck last:repetition long-story now:private-data now:shouting ours:cold ours:follow-up ours:reassurance ours:repetition promise:due-today says:denied-back says:do-it says:said-otherwise we-said:confirm we-said:tell-me
-5 ever:asks-human heard-last last:vague-promise ours:vague-promise reply:thanks reply:unsure says:asks-options says:but says:digs-in says:insult-to-you says:legal-step says:not-now says:unnamed says:will-wait unfinished
-6 at-us done:act-and-explain done:set-boundary done:take-ownership heat:1.5 just:set-boundary just:take-ownership last:bare-refusal last:ownership now:access-need now:security ours:action ours:ownership ours:pass-the-buck ours:stock says:service-failure says:whoever-can says:whose-it-is we-just-said:limit we-said:limit
-7 asks:news chose ever:ignored ever:venting falling heat:3 last:gratitude note:closed now:vulnerable reply:bare reply:insists says:go-on-then says:just-listen says:request says:when-mine says:yes we-just-said:says-back
-8 asks:how-start calls-names done:acknowledge first-contact heat:0.6 last:follow-up ours:empathy reply:answers says:asks-how says:correction says:still-writing turns:2 turns:5
-9 ever:repeats says:go-ahead tangled
-10 asks:scorn ever:wants-remedy first-words says:asks-news says:either
-11 heat:1 reply:short we-said:says-back
-12 asks:deed
-13 deed negative
-14 reply:yes says:wants-an-ear we-just-said:soon we-said:soon
-15 several-sentences
-17 turns:3
-18 sent-round we-wrote
-19 asks:who says:more-to-come
-30 says:who-owns
`,
    pairs: `
18 tagged&now:wants-answer
17 question&asks:fact
14 asks:fact&warm:0 tagged&warm:0
12 first-contact&now:wants-answer
11 now:thanks&asks:fact now:wants-answer&warm:0 question&now:wants-answer
10 now:thanks&now:wants-answer we-wrote&at-us we-wrote&deed
8 asks:fact&now:wants-answer few-words&we-asked
7 negative&warm:2
6 long-story&warm:2 now:thanks&warm:2
5 negative&deed now:thanks&cheerful question&now:thanks tagged&asks:fact
4 at-us&warm:3 cheerful&at-us first-contact&few-words long-story&at-us negative&now:wants-remedy question&warm:0 question&we-asked tagged&few-words we-asked&warm:1 we-wrote&asks:fact
3 cheerful&warm:1 deed&at-us deed&cheerful first-contact&now:wants-remedy first-contact&question we-asked&at-us we-wrote&we-asked
2 question&few-words
-3 asks:fact&now:wants-remedy at-us&warm:0 at-us&warm:1 cheerful&warm:2 few-words&now:wants-remedy first-contact&negative long-story&cheerful negative&now:venting negative&now:wants-answer negative&we-asked now:thanks&warm:0 now:wants-answer&warm:2 question&at-us question&warm:3 we-asked&warm:2 we-wrote&negative we-wrote&now:wants-remedy
-4 first-contact&long-story first-contact&warm:2 long-story&asks:fact tagged&now:thanks tagged&warm:2
-5 we-wrote&warm:1
-6 asks:fact&warm:2 negative&tagged we-asked&now:wants-answer
-7 tagged&warm:1 we-wrote&few-words we-wrote&now:wants-answer
-8 now:thanks&few-words now:wants-answer&at-us
-9 long-story&warm:0 question&deed we-wrote&warm:0
-11 asks:fact&deed deed&warm:1
-12 asks:fact&at-us first-contact&at-us negative&warm:0
-14 now:wants-answer&deed
-16 first-contact&deed
`,
    words: `
27 or
23 doe
15 from
13 on
12 <handle>
11 befor how still
9 bit if new
8 <id> <url> count the they use
7 <date> allow random
6 as feel includ must not:my not:you paper perfect plan upload whil yes
5 <number> best bought card extra fine hello holiday home letter many month not:am old own pin quick right ship stop wifi year
4 around between box can cheer com cry doing fair ferry free hey hospital leg light live monkey nice not:could not:do not:either not:from not:none not:with pdf plus press question screen silly thing thos tube van which window worth
3 <?> and appoint arm at bay be black brother bucket buy care christma computer cover day deliver differenc draw early error excellent excess find fix going green guest heat held hour label languag later legend life limit link may morn my near no no. not not:devic not:need not:say not:thi noth once pay portion possibl pric quiet row seller sens spell staff stand street support sweet switch take time town travel wheelchair wonder x your zero
2 blue none
-3 address adult ahead band bathroom beer believ choic claim clock coach dress drip else fami flat fram funny gate given haha head hiya hous human kitchen land liv manag mean messag meter name not:are not:date not:is not:no not:other not:that oyelaran per read refund retard seat seem shirt sit site stair straight subscription ta updat useless voic wed whos writ 👍
-4 <email> alon along any camp cancel ceil clean deaf driver every fat full great happy i into job not:<date> not:at not:have not:me not:one not:yet our out parcel roof rough short sign slept someon than that tip trip w want wher whol
-5 another arriv attach both complet could different done door go lamp left let long mail man more not:<number> not:a not:call not:the phon ring say show sofa soon to week
-6 anyth back email goe hear idea it love now one should size
-7 a am come hold miss put said sent them told way what with
-8 by like not:in order sat thru took
-9 about all already been for
-10 <duration> ask
-11 gone somebody then
-12 are have look sinc thi
-13 becaus
-14 got
-15 get who
-16 me so
-20 you
`,
    ours: `
7 book
6 <number>
5 #name# <duration> did hi
4 afraid card find good here not:it only shop the
3 address all both chang come correct doe finish invoic letter list number of or paid receiv refund right see wait within you
2 <?>
-3 <date> again an as date from oh plac ring thank ther were what yes
-4 <clock> after am and be call get let look not:to open referenc soon they try unfortunat us will would
-5 a for have not our take your
-6 no to
-14 i
`,
  },
  close: {
    bias: -26,
    facts: `
58 says:gives-credit
40 says:goodbye
39 says:false-alarm
31 ever:resolved
30 now:resolved says:worked
18 reply:no
17 ever:thanks
16 we-just-said:anything-else
15 we-said:anything-else
14 ever:softening now:softening
12 cheerful
11 full-marks says:will-wait
10 now:thanks signs-off
9 chose ever:venting reply:bare reply:thanks reply:will we-just-said:checks we-said:checks
8 asks-and-goes-on done:act-and-explain done:offer-options ours:action ours:remedy
7 loud ours:condescending we-said:asks-for
6 answered-us ever:wants-answer now:wants-remedy says:no-complaint
5 done:ask glad-sign now:shouting ours:question reply:insists reply:yes
4 done:commit-timeframe ever:abuse just:answer last:explanation our-turn-last ours:timeframe says:either says:own-doing
3 asks:when ever:accepts last:condescending now:rejects reply:nod reply:takes-it says:wants-an-ear we-asked we-just-said:try-now we-said:try-now
2 ever:churn
-2 deed
-3 ever:repeats ever:safety-incident heat:2 heat:3 just:let-vent ours:gratitude ours:pass-the-buck says:legal-step says:yes specific we-just-said:tell-me
-4 asks:scorn burst calls-names gave-data heat:1.5 just:apologize last:apology last:reassurance last:refusal now:self-harm ours:refusal says:correction says:do-it says:go-on-then says:request says:tangled says:whoever-can says:whose-it-is third-turn turns:5 we-just-said:says-back
-5 asks:news asks:why ever:ignored ever:rejects last:cold ours:stock question reply:facts reply:throws-back says:asks-options says:coming-at-all says:help-me says:unnamed says:when-mine unfinished we-just-said:final we-said:final we-said:pending
-6 asks:deed at-us convoluted ever:wants-remedy first-contact offered-twice ours:cold promise:overdue reply:gives-data rising says:digs-in says:money says:vows-to-go-on turns:1 we-said:confirm we-said:says-back
-7 done:apologize done:let-vent now:wants-answer ours:apology promise:due-today says:still-writing turns:3 we-said:tell-me
-8 ask:open asks:fact calm-question ever:misunderstood fault heat:0.3 last:prevention now:misunderstood ours:prevention promise:pending trails-off we-just-said:confirm
-9 asks:how-start heat:0.6 negative now:security says:more-to-come turns:4
-10 first-words says:go-ahead says:when sent-round
-11 just:ask last:question now:venting says:asks-how says:service-failure we-just-said:pending
-12 asks:when-mine reply:names-time
-13 says:who-owns
-14 reply:picks says:but
-15 says:insult-to-you tangled
-20 we-wrote
`,
    pairs: `
16 tagged&cheerful
12 we-asked&deed
11 first-contact&now:thanks now:thanks&warm:0
9 few-words&cheerful negative&we-asked
8 negative&now:wants-remedy
7 cheerful&warm:1 deed&cheerful long-story&warm:2 now:wants-remedy&warm:2
6 first-contact&question first-contact&tagged negative&now:wants-answer tagged&at-us tagged&warm:0
5 at-us&warm:0 cheerful&warm:0 first-contact&negative long-story&now:venting
4 asks:fact&now:wants-answer first-contact&cheerful first-contact&now:wants-remedy negative&question now:thanks&deed now:wants-answer&deed we-asked&warm:2
3 asks:fact&warm:1 cheerful&at-us few-words&warm:3 negative&long-story now:thanks&few-words now:venting&few-words we-asked&at-us
-2 at-us&warm:3
-3 cheerful&warm:2 cheerful&warm:3 deed&at-us first-contact&at-us first-contact&warm:3 negative&deed question&we-asked tagged&we-asked we-asked&warm:0 we-wrote&now:venting we-wrote&now:wants-answer
-4 now:venting&at-us tagged&warm:1 we-asked&cheerful we-wrote&tagged
-5 at-us&warm:1 now:thanks&warm:2 now:venting&warm:3 now:wants-remedy&warm:0 question&tagged
-6 asks:fact&warm:0 first-contact&asks:fact first-contact&deed now:thanks&now:wants-answer we-wrote&now:thanks
-7 few-words&we-asked negative&now:thanks now:wants-answer&cheerful question&cheerful
-8 few-words&warm:1 long-story&now:thanks negative&few-words negative&now:venting negative&warm:0 now:wants-answer&warm:0 question&warm:0 tagged&now:wants-answer
-9 long-story&warm:0 negative&tagged tagged&asks:fact we-wrote&negative we-wrote&question
-10 we-wrote&warm:0
-11 question&now:thanks
`,
    words: `
16 see till
14 bye
13 night quick
12 <url> nice thank
11 free new on quiet sorry us
10 everyth found know sort
9 <date> best here last legend not:need still want you
8 ah all done gave mom much stay weekend wher
7 home littl not:good okay right talk will
6 anyway boss dream enjoy even good gorgeous if ignor not:have shout spell super surviv too
5 :) <duration> <handle> alway care coffe do download excellent feel find fix food from gem girl hot it languag like more no not:about not:found not:thank nurs partner random servic take thing thos town view was whol wife
4 actual being believ blue brother buy cheer council count cry dear disregard draw ever far forget got green guard guy hello help lot mail make man many match my never not:complaint not:mind not:that noth oh open pack pick problem reason remember router settl staff team they turn under usual valu very visit wear wine
3 anyth apology bad bug counter crew crook expir hahaha hate ill lemon made not:all not:baby not:from not:time ok own owner paus portion respect sens smil suit support their ticket upload ward we who without yourself
2 kid your
-2 than
-3 already and branch breakfast build ceil chat check clos company confirm construction cool cos cow cut date dessert different father fenc friend hard heat her hey him his into light list miss month must near not:in not:night packag past result screen sheet shirt site size stood street sure third throw try twic upgrad watch water week whether
-4 <?> address adult any ask becaus bed bus customer dm driver fine garden give glass go had hope kind lamp laptop leav line log next not:am number only order point pric show sign smell sold some stand star though thought until used
-5 app away bit book each goe look machin meter not:thi our sit somebody stuff up whil wrot
-6 <id> after bathroom cake call down full how lad left letter long not:i not:one not:the page paid phon read red ring so test
-7 account by get gone late love me one or put say the ther took which
-8 another not over sent them updat would
-9 am be door every job pleas same told wait yes
-10 <number> a for great have what when
-11 has off
-12 sinc
-13 then
-17 i
`,
    ours: `
9 anyth
8 else in ther
6 is it up
5 <duration> any hi now
4 <number> again book chang has mr not not:you profil see then under
3 <clock> <date> at button do glad hold should sinc so
-2 want
-3 <money> am have not:that of or our run sign swap them thi
-4 an are can date different for get log need not:to oh ok pay pleas right which
-5 clear goe that what you your
-6 a number send take yes
-7 with would
-8 out
-9 and
-12 i to
`,
  },
  "cool-off": {
    bias: -34,
    facts: `
67 says:not-now
13 heard-twice
11 we-said:says-back
10 done:acknowledge ours:empathy
9 heat:1.5
8 done:apologize ours:apology
7 ever:venting loud
6 done:restate done:take-ownership heard-last ours:ownership ours:restatement
5 at-us just:ask last:question long-story ours:stock says:insult-to-you
4 done:answer ever:safety-incident last:reassurance negative ours:explanation
3 ever:misunderstood just:commit-timeframe last:timeframe now:safety-incident reply:calm says:digs-in turns:5
2 feels just:acknowledge just:answer just:restate last:defensive last:empathy last:explanation last:restatement now:rejects now:wants-remedy ours:reassurance says:request says:when-mine we-just-said:confirm we-just-said:one-moment we-just-said:says-back we-said:one-moment
1 heat:2 says:just-listen says:service-failure
-1 asks:scorn asks:when ever:access-need ever:resolved just:act-and-explain last:action note:handed-on now:venting says:go-on-then says:tangled says:unnamed sent-round we-said:checks
-2 asks:deed asks:who calm-question ever:asks-human ever:legal ever:publicity ever:urgent heat:0.6 heat:1 last:bare-refusal last:cold last:follow-up now:accepts now:churn now:misunderstood now:publicity now:repeats now:security now:urgent our-turn-last ours:bare-refusal ours:condescending ours:policy promise:overdue reply:insists reply:no reply:picks says:more-to-come unfinished we-just-said:sends-off we-named-a-time we-said:sends-off
-3 ask:open asks:how-start asks:when-mine done:commit-timeframe done:let-vent ever:abuse ever:churn ever:wants-remedy fault last:pass-the-buck last:refusal last:upsell last:vague-promise now:broken-promise now:vulnerable offered-twice ours:follow-up ours:pass-the-buck ours:timeframe ours:upsell ours:vague-promise reply:names-time same-demand says:asks-how says:false-alarm says:goodbye says:who-owns system-last timed we-just-said:pending we-just-said:soon we-said:asks-for we-said:soon we-said:tell-me
-4 answered-us apologized-twice asks:what-now cheerful ever:ignored ever:repeats ever:softening falling heat:0.3 just:set-boundary last:repetition malfunction many-turns now:abuse now:softening now:wants-answer ours:repetition says:but says:go-ahead says:whoever-can turns:2 we-just-said:final we-just-said:limit
-5 done:offer-options ever:broken-promise ever:vulnerable few-words limit-twice now:ignored ours:cold ours:refusal ours:remedy reply:answers reply:thanks says:orders-a-change says:vows-to-go-on says:when says:will-wait says:yes tangled turns:4 we-said:final
-6 done:set-boundary now:thanks ours:gratitude question says:asks-options we-asked we-leave-it-open we-said:limit
-7 done:ask ever:thanks ours:question reply:yes says:correction says:money
-8 reply:goes-on tagged
-9 ever:self-harm heat:2.5 now:self-harm
-10 ever:accepts ever:wants-answer
-11 just:apologize last:apology reply:opens-well
-13 turns:3
-14 deed
-15 turns:1 we-wrote
-18 first-words
-19 first-contact reply:short
`,
    pairs: `
9 negative&at-us
7 at-us&warm:1 we-wrote&at-us we-wrote&now:venting
5 we-wrote&warm:3
4 asks:fact&warm:1 first-contact&now:wants-remedy long-story&at-us now:venting&warm:2 now:wants-answer&at-us now:wants-answer&warm:1 we-wrote&long-story we-wrote&warm:2
3 asks:fact&deed at-us&warm:0 long-story&now:wants-answer long-story&question long-story&warm:1 negative&asks:fact negative&long-story negative&now:wants-remedy we-wrote&negative
2 asks:fact&at-us asks:fact&warm:3 deed&warm:1 few-words&warm:2 few-words&warm:3 long-story&asks:fact long-story&we-asked negative&warm:2 now:wants-answer&deed now:wants-remedy&deed now:wants-remedy&warm:3 question&at-us question&warm:1 we-asked&warm:3 we-wrote&asks:fact
1 asks:fact&now:wants-remedy negative&now:venting now:wants-remedy&warm:2
-1 few-words&asks:fact first-contact&deed first-contact&now:wants-answer long-story&deed negative&now:thanks question&warm:3 tagged&asks:fact tagged&now:wants-answer we-asked&warm:1
-2 at-us&warm:2 deed&warm:0 first-contact&few-words first-contact&long-story first-contact&warm:0 first-contact&warm:1 first-contact&warm:2 negative&few-words negative&tagged now:thanks&warm:0 now:wants-answer&warm:0 question&now:wants-answer question&warm:0 question&warm:2 tagged&at-us tagged&now:venting we-asked&deed
-3 asks:fact&warm:0 deed&warm:2 deed&warm:3 few-words&warm:0 few-words&warm:1 first-contact&asks:fact now:venting&asks:fact now:venting&deed now:wants-answer&warm:2 tagged&warm:2 we-asked&warm:2 we-wrote&now:thanks we-wrote&now:wants-remedy we-wrote&question we-wrote&warm:1 we-wrote&we-asked
-4 asks:fact&warm:2 first-contact&at-us first-contact&tagged first-contact&warm:3 now:venting&warm:3
-5 at-us&warm:3
-6 negative&deed we-wrote&deed
-7 first-contact&now:venting
-13 we-wrote&warm:0
`,
    words: `
16 am
8 not:<date>
7 can going have not:now
6 leav
5 after be go i not:about thi to
4 at every head later not:another not:hear not:thi real scum someth talk upset walk
3 angry boot delet garden guest had hous lick not:do not:right not:talk not:your now patient phon said shout split thick time work
2 actual afternoon better break cours driv employe even extra finger full good hang hav honest jump just link lose mak messag moss nice not not:are not:at not:fit not:let not:not not:peopl not:read not:say not:send not:think not:troubl not:typ not:type not:us not:whil not:word of off part piss plan regret row say showroom slow sometim start straight till too type up wall want
1 altogether being brainless draw face happen hope laptop love lump mouth not:ask not:fault not:going not:left not:me not:my not:person not:point not:screen not:slept once point scream slept stop throw wors
-1 an answer any corridor cos date door empty final find goe itself lot meter next not:anyth not:eaten not:it not:know not:near not:off not:put not:return not:sinc not:tell not:use owe quarter refund run send text toddler took without wrot yourself
-2 <duration> <money> about absolut another approv as bet book both but call certificat desk did done fine flat girl help him his kind lesson like mate me moron move name new not:bill not:from not:go not:good not:have not:here not:idea not:leav not:the not:ther not:till not:what not:with noth o'clock ok one only over person pleas put room same shak sister slag someon thank them they twic until voucher way wed well whol year
-3 again back by could day end everyon from grand has her in its liv not:again not:in not:of number right ther we week what who yes
-4 <?> <handle> came for know morn my not:be read she tell
-5 not:a so
-6 and then was you your
-7 <date> no
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
4 about i now us what
3 bill hear like not:it pay put right say so thru would
2 <duration> and back check choic day do fair from get go his know letter money new not not:for not:you of second shall shop site tap they too trust up way whichever
1 did due got just link month not:going not:to plan polit sofa sort suit upset who
-1 <date> app as cancel dear goe home in not:a not:in refund was
-2 <?> <number> address afraid again been book charg contract last leav may more mr need number our pleas stay to updat very
-3 <money> ask have help time
-4 for the
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
10 just:commit-timeframe last:condescending last:timeframe
7 we-just-said:final
6 ever:repeats heat:2.5 last:cold says:vows-to-go-on we-just-said:one-moment we-said:confirm
5 we-said:pending
4 asks-and-goes-on at-us last:reassurance says:orders-a-change trails-off we-asked we-said:one-moment
3 done:let-vent done:offer-options ever:ignored ever:violence last:gratitude now:violence now:wants-remedy offered-twice ours:policy ours:remedy reply:answers says:either we-said:final we-said:tell-me
2 asks:scorn asks:when ever:asks-human heat:1.5 heat:3 just:set-boundary loud now:asks-human ours:condescending reply:will same-demand says:go-ahead says:look-up we-just-said:limit we-said:asks-for we-said:says-back
1 done:act-and-explain glad-sign heard-last now:misunderstood now:wants-answer ours:action turns:2
-1 ours:defensive says:coming-at-all we-just-said:asks-for
-2 asks:news done:acknowledge done:ask done:set-boundary ever:access-need ever:broken-promise ever:churn ever:security ever:shouting just:take-ownership last:bare-refusal last:ownership last:pass-the-buck last:prevention last:re-ask now:access-need now:broken-promise now:churn now:repeats now:shouting now:venting our-turn-last ours:bare-refusal ours:empathy ours:pass-the-buck ours:prevention ours:question ours:re-ask ours:refusal reply:insists reply:names-time reply:no reply:nod says:digs-in says:do-it says:worked says:yes sent-round trouble-last we-just-said:says-back we-just-said:sends-off we-said:limit we-said:sends-off we-said:soon
-3 asks:when-mine asks:who done:answer ever:resolved ever:softening ever:vulnerable feels gave-data heat:1 just:answer just:offer-options last:explanation last:remedy last:stock now:accepts now:resolved now:safety-incident now:softening ours:cold ours:explanation promise:overdue reply:facts reply:gives-data reply:unsure reply:yes rising says:gives-credit says:not-now says:still-writing says:wants-an-ear unfinished we-just-said:soon
-4 calm-question cheerful deed done:commit-timeframe done:take-ownership just:let-vent last:refusal now:profanity now:thanks ours:non-apology ours:ownership ours:timeframe reply:calm reply:throws-back says:correction says:whoever-can several-sentences system-last tangled we-just-said:tell-me we-said:anything-else
-5 asks:deed asks:what-now ever:accepts ever:legal ever:safety-incident ever:venting fault long-story now:rejects question reply:thanks says:money says:more-to-come says:who-owns third-turn
-6 ever:thanks last:follow-up now:vulnerable ours:follow-up reply:goes-on says:go-on-then
-7 malfunction many-turns ours:stock reply:opens-well says:asks-options says:will-wait turns:3
-8 ever:profanity ever:rejects few-words says:but turns:4 turns:5
-9 tagged timed
-10 ours:reassurance
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
3 asks:fact&cheerful few-words&warm:2 now:wants-answer&cheerful now:wants-answer&warm:3 now:wants-remedy&warm:2 question&we-asked we-asked&asks:fact we-asked&now:wants-remedy we-wrote&at-us
2 at-us&warm:2 first-contact&warm:2 negative&asks:fact negative&now:wants-answer now:thanks&warm:3 now:venting&at-us now:wants-answer&warm:1 question&asks:fact question&warm:3 we-asked&warm:3 we-wrote&deed we-wrote&warm:3 we-wrote&we-asked
1 question&cheerful
-1 few-words&warm:1 first-contact&at-us now:venting&deed question&now:wants-answer
-2 asks:fact&warm:1 asks:fact&warm:2 deed&warm:1 few-words&deed few-words&warm:3 few-words&we-asked first-contact&now:venting first-contact&warm:3 negative&long-story negative&we-asked now:venting&cheerful now:venting&few-words now:venting&warm:3 now:wants-answer&warm:0 now:wants-remedy&warm:0 question&warm:2 tagged&at-us tagged&deed we-wrote&now:thanks we-wrote&question we-wrote&warm:2
-3 at-us&warm:1 deed&warm:2 negative&at-us negative&few-words now:thanks&warm:0 now:wants-answer&at-us now:wants-answer&warm:2 question&at-us tagged&now:venting tagged&warm:3
-4 few-words&warm:0 first-contact&deed first-contact&tagged we-asked&deed we-wrote&few-words we-wrote&warm:1
-5 we-asked&warm:1 we-wrote&warm:0
-9 first-contact&warm:0
`,
    words: `
18 you
12 bet littl
11 are fat
8 useless
7 hope thick who your
6 cow put sweetheart
5 final from kid retard somebody they wear
4 brainless english give help him like messag moron not:you noth own paid should tell than up wors
3 answer bag ban cours enough find hard hurry idiot keyboard love lump money next nobody not:about not:get not:job not:new not:no not:read pathetic post proper rat read ring school shut slag talk tidy under voic word
2 % a air anyth approv asham bad boat branch chas cos cover desk disregard dm dream dress dumb employe head hir kick knock learn long look machin man manager match monkey mother not:a not:ever not:in not:littl not:make not:put not:talk not:they not:thru not:till not:who not:word off packag past pic quarter rest them thru took tree van walk wanker want way wher whit wish
1 anybody avoid could did for get hand just not:find not:hand not:their park speak stor wow
-1 already ask at besid bloody cat crack die flat going guy had letter made new not:do not:now not:will o'clock pen play poor real sister start stuff third upgrad whol writ
-2 absolut again another anyway becaus begin blue book both cancel clown cry doe door even everyon feel fine gone good honest in joke kind lad lift lost month name not:<date> not:<duration> not:am not:any not:behind not:is not:it not:know not:not not:on not:the not:your paper quit round sent sold someon someth sorry stamp told too ugly until vet which will would wrong wrot
-3 <?> after any been befor bitch but crook down filthy here hole if leav let myself night not:be not:for not:have not:more of on only open pric question run sat so stick thank that was
-4 <handle> an day every has have know last not:i not:me not:to out said sinc then when with
-5 am and morn need ok ther thi till
-6 me not we
-7 my no now
-8 <duration> i
-9 <date> pleas say the to
-11 it
-12 <number>
-14 is
`,
    ours: `
9 <date>
6 book
5 new
4 at can is now with you
3 approv check have hold long not:me not:on not:that not:whil read we
2 <money> am correct cover exchang form found from help how i invoic left look morn not not:a not:go not:insult not:like not:to not:with phon same send someth thos well went were
1 and attach date do full
-1 here our sent still text
-2 #name# a address all been below both call charg dear decid deliver he hello mr not:thi noth number out pass pleas review right them ther they thing thru will
-3 account again has if last offer say see to what
-4 about back insult of up your
-5 on stop the
`,
  },
  "bring-in-help": {
    bias: -37,
    facts: `
44 says:whoever-can
37 now:safety-incident
32 ever:security says:legal-step
29 now:security
27 ever:asks-human
23 now:asks-human
22 ever:self-harm
21 now:access-need
20 ever:access-need ever:safety-incident
19 now:self-harm
18 ever:legal
16 done:set-boundary we-said:limit
15 heat:1.5 now:legal
14 says:vows-to-go-on
13 we-said:final
12 asks:who just:set-boundary we-just-said:final we-just-said:limit
10 heat:1 now:private-data
9 at-us ever:violence now:violence ours:reassurance reply:goes-on says:digs-in specific
8 ever:private-data last:gratitude says:insult-to-you says:whose-it-is
7 heat:2 says:money
6 ever:repeats ever:vulnerable ever:wants-remedy just:act-and-explain last:action reply:insists
5 asks:deed asks:scorn done:let-vent just:answer last:explanation same-demand says:own-doing trouble-last we-said:tell-me
4 asks:when ever:softening limit-twice now:softening says:either says:request we-said:says-back
3 done:apologize ever:urgent fault last:non-apology last:prevention last:reassurance now:wants-answer offered-twice ours:apology ours:condescending ours:gratitude ours:non-apology ours:pass-the-buck ours:prevention ours:refusal says:asks-options we-said:confirm
2 ever:ignored last:condescending now:urgent reply:thanks
1 ever:rejects
-2 done:take-ownership ever:churn ever:sarcasm just:restate last:restatement now:sarcasm ours:bare-refusal ours:ownership reply:calm rising says:just-listen tangled turns:5 we-asked
-3 asks:news deed gave-data just:take-ownership last:defensive last:ownership malfunction note:handed-on now:resolved now:thanks ours:re-ask ours:stock promise:due-today reply:facts reply:gives-data reply:unsure reply:will reply:yes says:all-well says:asks-how says:asks-news says:help-me says:orders-a-change says:tangled says:unnamed signs-off turns:2 unfinished we-just-said:one-moment we-said:asks-for
-4 asks:fact asks:how-start ever:accepts ever:publicity ever:thanks falling heat:3 last:vague-promise long-story negative now:ignored now:publicity our-turn-last ours:follow-up ours:vague-promise reply:nod reply:short says:false-alarm says:look-up says:when-mine says:who-owns system-last third-turn we-just-said:confirm we-just-said:sends-off we-said:sends-off we-said:soon
-5 cheerful done:act-and-explain ever:resolved just:let-vent last:cold now:accepts now:churn ours:action reply:answers reply:opens-well says:do-it says:no-complaint says:not-now says:will-wait we-just-said:asks-for we-just-said:pending we-just-said:tell-me
-6 done:commit-timeframe done:restate ever:broken-promise now:misunderstood now:shouting ours:restatement ours:timeframe reply:picks says:correction says:wants-an-ear says:when we-said:one-moment we-said:pending
-7 asks:when-mine now:venting says:goodbye says:service-failure says:still-writing sent-round
-8 ever:abuse ever:wants-answer few-words heard-twice says:gives-credit says:worked tagged turns:4
-9 asks-and-goes-on heard-last now:abuse says:more-to-come
-10 ever:misunderstood now:wants-remedy
-11 ever:venting feels first-words turns:1
-13 turns:3
-17 first-contact
-20 we-wrote
`,
    pairs: `
9 deed&warm:3 first-contact&warm:3 negative&asks:fact
7 at-us&warm:2 deed&at-us now:wants-answer&warm:1
6 we-asked&now:wants-answer we-wrote&now:wants-answer
5 asks:fact&warm:1 first-contact&at-us tagged&warm:3
4 at-us&warm:3 negative&now:thanks question&now:venting question&now:wants-answer tagged&now:wants-answer we-asked&deed we-asked&warm:2 we-wrote&now:wants-remedy
3 few-words&warm:2 first-contact&deed long-story&warm:1 long-story&warm:2 negative&warm:3 negative&we-asked now:thanks&now:wants-answer now:venting&asks:fact now:venting&at-us now:venting&now:wants-answer question&now:thanks we-wrote&now:venting
2 negative&at-us now:venting&we-asked we-wrote&now:thanks
-2 asks:fact&warm:2 at-us&warm:0 deed&cheerful first-contact&tagged negative&tagged now:venting&warm:3 now:wants-answer&cheerful now:wants-answer&warm:2 question&warm:2
-3 asks:fact&warm:0 asks:fact&warm:3 cheerful&warm:2 few-words&warm:0 first-contact&asks:fact first-contact&few-words first-contact&negative long-story&cheerful negative&deed now:thanks&cheerful now:venting&deed we-asked&at-us
-4 at-us&warm:1 deed&warm:0 few-words&warm:1 first-contact&cheerful first-contact&now:thanks long-story&asks:fact long-story&now:venting negative&warm:2
-5 first-contact&now:wants-answer first-contact&warm:1 long-story&question negative&few-words negative&now:wants-remedy negative&question we-wrote&deed
-6 long-story&deed now:wants-answer&at-us now:wants-remedy&deed now:wants-remedy&warm:2 question&asks:fact we-asked&warm:1 we-wrote&warm:0 we-wrote&warm:3
-7 first-contact&now:venting tagged&at-us
-9 deed&warm:1 first-contact&now:wants-remedy long-story&warm:3 tagged&warm:2
-13 first-contact&warm:0
`,
    words: `
19 will
16 her
12 can
10 human
9 be card has know not:the pleas read solicitor somebody someon ther
8 account gone manager out smell would
7 deaf get letter puls with
6 as bank goe our put sinc
5 about appreciat bottl chat claim have like not:another not:at not:number not:see person phon safe sign sister who whoever whos word
4 agent are at cat everyon from gas gift heater hurry lip lost lump not:be not:call not:desk not:more not:ther not:who over plastic polit question rent review smok think way
3 % <?> address ago along alway anne begin being caught chang credit declin doctor email file further grand halfway into kind let lock log love man mov near need not:<date> not:and not:anyon not:bother not:chas not:date not:door not:hav not:here not:much not:nobody not:point not:read not:them not:to notic open pair responsibl rest roof school sent tablet tent that then touch under useless we whom without your
2 a&e afternoon aid alright better car else everybody grad insuranc its left liv manag meant meet mr not:anyth not:had not:left not:mine not:sinc not:stop not:your own retard return round shall strong stupid wall wet
-2 absolut all also any arriv bloody brok colleagu dead delivery explain job just lift mail not:<money> not:card not:even not:good not:look not:talk not:time not:typ old print sick tabl them ticket wait waiter watch
-3 <clock> anyth away brain broken came cancel com cry date desk different driver even fair fine guest hi honest how laugh long lot make morn not:<number> not:about not:get not:know not:put not:work oh pack paid photo pic piec pric queu rain restart shak sofa split stand start stood system thought up us van work
-4 been between bill dad done down every fix front going hear look me not:it not:now not:word off past so thank they tir whol wrong wrot
-5 becaus girl home month more nice no not:do not:want peopl said someth too twic yes
-6 <handle> book did do leav littl night only say
-7 befor good in or order room still
-8 <number> the
-9 for not:thi took
-10 back want when
-11 <duration>
-13 it not was
`,
    ours: `
7 not
6 call
5 <number> like thi would
4 can contact do over tell why
3 account get have help her i may mr my not:go not:i not:thi note purchas say sent stand stay that
2 #name# again answer how last more not:after not:can not:get return review spread wher
-2 <?> am be by cancel let not:it on order up
-3 about all and come from has here in restart right was yes you
-4 hi is send your
-5 for new no
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
11 ever:violence now:violence we-said:confirm
10 ever:repeats
9 says:insult-to-you
8 ever:wants-remedy many-turns
7 ours:reassurance says:digs-in
5 heat:2 we-said:asks-for
4 ever:publicity just:answer last:explanation now:publicity
3 done:let-vent heat:1 last:reassurance last:stock limit-twice says:either says:false-alarm third-turn turns:5 we-said:tell-me
2 asks:when-mine done:answer done:offer-options glad-sign heat:2.5 just:act-and-explain just:apologize last:action last:apology last:condescending ours:condescending ours:explanation ours:remedy promise:overdue says:go-ahead trouble-last we-just-said:pending
1 done:act-and-explain ever:rejects ever:safety-incident heat:1.5 now:profanity ours:action ours:defensive ours:policy says:do-it says:will-wait we-just-said:confirm we-said:anything-else we-said:pending we-said:says-back
-1 apologized-twice asks:scorn asks:what-now asks:when asks:who at-us burst calls-names cheerful ever:access-need ever:asks-human ever:ignored ever:private-data ever:profanity ever:security ever:self-harm heard-last just:offer-options last:defensive last:gratitude last:remedy last:repetition now:asks-human now:private-data now:shouting now:vulnerable our-turn-last ours:repetition reply:insists says:asks-options says:cancels says:coming-at-all says:not-my-point says:whoever-can we-just-said:asks-for we-just-said:one-moment we-just-said:sends-off we-said:sends-off
-2 asks-and-goes-on asks:fact calm-question done:ask ever:resolved ever:softening ever:urgent heard-twice heat:0.3 just:restate last:follow-up last:pass-the-buck last:restatement long-story loud now:ignored now:resolved now:softening now:urgent now:venting ours:bare-refusal ours:follow-up ours:pass-the-buck ours:question reply:answers reply:no reply:nod reply:picks says:gives-credit says:more-to-come says:orders-a-change says:same-again says:service-failure says:worked several-sentences tagged tangled timed we-named-a-time
-3 done:acknowledge done:take-ownership ever:legal ever:venting fault gave-data last:cold last:refusal now:abuse now:legal now:thanks ours:empathy ours:gratitude ours:ownership question reply:opens-well reply:thanks reply:yes says:but says:correction says:yes we-asked we-just-said:says-back
-4 ever:misunderstood ever:thanks ever:vulnerable falling just:acknowledge just:commit-timeframe just:let-vent last:empathy last:timeframe negative now:misunderstood now:wants-answer ours:stock reply:names-time says:who-owns we-just-said:tell-me
-5 answered-us done:apologize done:restate ever:shouting few-words heat:0.6 malfunction ours:apology ours:restatement says:request we-said:one-moment
-6 rising turns:4
-7 deed ever:wants-answer
-9 says:not-now trails-off
-10 ever:accepts reply:short
-14 turns:3
-15 we-wrote
-16 first-words turns:1
-18 first-contact
`,
    pairs: `
4 we-wrote&warm:3
3 negative&at-us negative&warm:2
2 asks:fact&cheerful at-us&warm:2 few-words&warm:3 negative&asks:fact negative&warm:3 now:wants-answer&cheerful we-wrote&at-us
1 asks:fact&now:wants-remedy asks:fact&warm:2 cheerful&at-us deed&at-us deed&warm:3 negative&now:thanks negative&now:wants-remedy now:thanks&warm:3 now:wants-remedy&at-us now:wants-remedy&cheerful now:wants-remedy&warm:0 now:wants-remedy&warm:2 question&cheerful question&we-asked we-asked&asks:fact we-asked&cheerful we-asked&now:wants-answer we-wrote&cheerful we-wrote&now:wants-remedy
-1 asks:fact&warm:0 at-us&warm:3 few-words&cheerful few-words&now:wants-remedy few-words&warm:1 first-contact&asks:fact first-contact&cheerful first-contact&deed first-contact&now:venting first-contact&now:wants-remedy first-contact&tagged first-contact&warm:1 negative&deed negative&long-story negative&now:wants-answer now:venting&deed now:wants-answer&at-us now:wants-answer&warm:3 now:wants-remedy&warm:1 now:wants-remedy&warm:3 question&now:wants-remedy question&warm:0 we-wrote&now:thanks we-wrote&now:wants-answer we-wrote&question
-2 asks:fact&at-us at-us&warm:0 first-contact&at-us first-contact&negative first-contact&warm:2 first-contact&warm:3 negative&we-asked we-asked&warm:1 we-wrote&deed we-wrote&we-asked
-3 now:thanks&warm:0 we-wrote&few-words
-4 deed&warm:0 few-words&warm:0 first-contact&warm:0 we-wrote&warm:1
-7 negative&warm:0
-8 we-wrote&warm:0
`,
    words: `
5 day get year
4 alway as know rat refund will
3 again ask full keep not:door not:nobody not:photo own pair retir round same see send shall till until
2 <date> account after all behind chang christma crack customer every grad ha. him ill jump last like limit lol mak morn nineteen not:date not:my not:what not:will or paid pen polit red roof scum shift slag stood that thru time upgrad whol
1 % bad boot bring choic come cover cry disregard door drink email everyon filthy gate hang her his if lad lick lift listen lot love mail mom new not:<duration> not:a not:are not:at not:behind not:mind not:not not:read not:use o'clock pull respect someon sooner stamp stupid thos upset voic writ
-1 <duration> <handle> absolut actual already alright angry answer approv asham back becaus being bought brainless but car cheer date desk did different enough everyth fair give going grand had head honest how idiot job keyboard kid laptop leav letter liv live manager money mother much must name need nice not:all not:anyth not:ask not:be not:go not:hav not:have not:hear not:now not:of not:out not:put not:with noth oh ok old only order out paper pathetic photo piss plan proud retard right ring room should shout shut sinc sort stand start still take tell thank thick thing third twic useless very villag when which work wors yes
-2 <?> <clock> about and been befor doe done even first for good got has have hope let long make moron my no nobody not:in not:is not:it not:no not:on not:thi off on one person phon restart stop then took us wait what with your
-3 from now of say ther up was
-4 <number> am are in not:to pleas the they we
-5 a not so
-6 it
-7 is me
-8 i
`,
    ours: `
3 <number> and answer ask below help last leav not:can not:i or we were will
2 arbitr board call check date glad he if left list look not:not not:one not:refund not:thi offic open out stop that ther until way with without
1 about ad address after any collection decid desk driver fill fine finish form free go hand in. insult like limit miss money more mr not not:a not:any not:carry not:in not:like not:more not:on not:see not:threat not:to not:whil not:with only other over polit post refund regret review second sort speak stay step travel which
-1 <clock> appeal are be been can cours did do fair from give have hi however is just key log need no not:it on put restart return sign tell thru understand up was when yes you
-2 <duration> could i right us
-3 a for new now
-4 <date> in your
-6 it
`,
  },
};
