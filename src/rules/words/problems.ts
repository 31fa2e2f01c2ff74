import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** What goes wrong: words for failures and what they cost; and the acts that put it right. */
export const problems: WordLists = {
  problem: words(`
    ~problem ~issue ~trouble ~delay ~wait ~mistake ~error ~failure ~fault ~inconvenience ~mix-up ~confusion ~hassle ~mess ~outage ~disruption ~cancellation
    ~experience ~frustration ~disappointment ~upset ~difficulty ~glitch ~bug ~crash ~damage ~breakage ~loss ~shortcoming ~lapse ~oversight ~misunderstanding
    ~miscommunication ~overcharge ~stress ~worry ~distress ~discomfort
  `),
  /** Acts of our side, done: "I've refunded". */
  "act-done": words(`
    refunded credited reversed voided canceled cancelled removed deleted replaced reordered resent reshipped shipped dispatched posted mailed emailed texted sent forwarded
    escalated passed raised logged filed opened reopened booked rebooked reserved scheduled rescheduled arranged ordered moved transferred switched upgraded corrected fixed
    repaired mended reset restored reinstated recovered reactivated activated unlocked unblocked blocked frozen froze stopped paused waived extended added applied issued
    processed approved released printed reprinted attached cleared merged adjusted swapped flagged notified alerted requested pulled closed topped repaid
    bumped chased expedited unsubscribed enrolled linked unlinked remade resubmitted restarted rebooted reimbursed compensated rectified reissued reassigned
    rewired unfrozen rerun recalculated amended retrieved rerouted redirected initiated assigned registered collected halted lifted renewed enabled disabled prioritized submitted deducted
  `),
  /** What our side did at the time, told afterwards: "our porter moved your bags". */
  "seen-to": words(`
    offered arranged shifted attended verified investigated reviewed organized rectified resolved responded allowed adjusted deducted escorted accommodated contacted
    examined disinfected serviced moved upgraded refunded replaced repaired cleaned changed inspected tested
  `),
  /** Acts of our side, under way: "we are sending". */
  "act-doing": words(`
    refunding crediting reversing voiding canceling cancelling removing deleting replacing reordering resending shipping dispatching posting mailing emailing sending
    forwarding escalating passing raising logging filing opening booking rebooking reserving arranging ordering moving transferring switching upgrading correcting fixing
    repairing resetting restoring reinstating reactivating unlocking unblocking blocking freezing stopping waiving extending adding applying issuing processing
    releasing chasing ringing phoning expediting remaking reissuing recalculating resubmitting reimbursing restarting rebuilding printing setting holding bringing introducing replying responding paying swapping testing driving taking changing putting
  `),
  /** Acts of our side, to come: "I'll send". */
  "act-to-do": words(`
    refund credit reverse void cancel remove delete erase replace reorder resend ship dispatch post mail email send forward escalate pass raise log file open book rebook reserve
    arrange order move transfer switch upgrade correct repair reset restore reinstate reactivate unlock unblock block freeze stop waive extend add apply issue
    process release flag chase bump expedite remake reissue recalculate reimburse resubmit unsubscribe enroll print reprint refer pay repay swap cover roll deliver collect honor honour match drop
  `),
  /** What makes other things fail. */
  "cause-thing": words(`
    storm lightning update power-cut surge fire flood digger bug glitch patch release migration strike accident leak frost heatwave wind snow rain fault virus
    crash failure spike fuse cable pipe valve pump server mast meter sensor printer scanner script filter timer battery motor thermostat mouse mice rat squirrel fox bird branch lorry tractor mold rust damp sand dust gust seal washer belt gasket hose spring hinge compressor boiler chip relay
  `),
  /** What such a thing does. */
  "cause-act": words(`
    knocked took cut brought tripped flooded overloaded corrupted wiped logged damaged hit shut slowed stopped froze broke blocked deleted overwrote burst
    jammed died tore snapped leaked failed crashed cracked blew expired duplicated skipped chewed gnawed bit ate split trapped choked soaked scrambled looped perished corroded seized warped rusted shorted overheated
  `),
  /** Who else has a hand in a case. */
  "third-party": words(`
    supplier manufacturer vendor bank carrier airline airport network wholesaler depot warehouse processor customs pharmacy surgery bakery landlord council publisher
    distributor insurer shipper sorting-center
  `),
  /** What a customer does at a device or in an app to get it going. */
  "fix-step": words(`
    try click tap press select restart reboot reinstall uninstall install download unplug plug update upgrade reset re-enter enter open launch delete remove disconnect
    reconnect connect pair re-pair clear scroll type toggle swipe log sign go navigate follow perform relaunch refresh force factory power turn switch choose scan
    disable enable remove rename insert detach attach charge sync head visit use
    rub wipe rinse soak wash dry descale clean tighten loosen unscrew screw twist lift lower push pull squeeze shake tilt turn flip fold remove reseat refit slot
    shut lock unlock pin unpin mute unmute block unblock copy paste import export save print rescan scan zoom drag double-click right-click highlight tick untick uncheck
    sign re-sync resync repair reboot reload recharge replace swap rotate hang cut peel spray sprinkle cover oil grease warm heat cool thaw freeze bleed drain refill top
  `),
};
