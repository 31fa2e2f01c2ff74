import type { WordLists } from "../../rule-set/compile.js";
import { words } from "./words.js";

/** Wishing to die, harming oneself, having no way out: what people say of it, and what only sounds like it. */
export const selfHarmWords: WordLists = {
  myself: ["myself", "my self", "meself", "myslef", "mysef", "mself"],
  suicide: words("suicide sucide suiside suicde suicied suiciding suside"),
  suicidal: words("suicidal sucidal suicidle suicical suicadal suisidal suicidial suicial suicidel"),
  /** To kill oneself, in as many words. */
  "end-self": [
    "(kill | killing | kil | killin | kll | hang | hanging | drown | drowning | shoot | shooting | unalive | unaliving | off | offing | gas | gassing | poison | poisoning | suffocate | suffocating | stab | stabbing | electrocute | strangle | strangling | end | ending | top | topping | erase) @myself",
    "(end | ending | ended | take | taking | took | finish | finishing | quit | throw away) my (own | miserable | damn | sad | useless)? life",
    "(end | ending) (it all | everything | things for good | my (own)? (pain | misery | suffering | existence | story | days | torment))",
    "(put | putting) (an | a) (end | stop) to (it all | everything | (my | this) (own | miserable)? (life | misery | suffering | pain | existence) | @myself)",
    "(do | doing | did | done) (away with @myself | @myself in | (something | anything | harm | damage | some harm) ..1 to @myself)",
    "(finish | finishing | do | doing) @myself off",
    "(commit | committing | comit | commiting | attempt | attempting | attempted) @suicide",
  ],
  /** To hurt oneself, as one means to or does. */
  "hurt-self": [
    "(hurt | hurting | harm | harming | cut | cutting | burn | burning | stab | starve | starving | scratch | scratching | injure | injuring | punish | punishing | bruise | bite | hit | hitting | mutilate) @myself",
  ],
  "on-purpose": [
    "again",
    "on purpose",
    "deliberately",
    "intentionally",
    "(to | so i) (cope | feel | deal | calm | punish | make | stop | can | numb | survive | release)",
    "every (night | day | time | evening)",
    "at night",
    "(more | most) (than | nights | days | evenings | often)",
    "for (years | months | relief)",
    "because of (you | this | the | your)",
    "with (a | my | the)? (razor | razors | blade | blades | cigarettes | cigarette | lighter | glass | belt)",
  ],
  /** Who says so of themselves. */
  "i-want": words(
    "want wanted wanting wana wish wished wishing hope hoping hoped pray praying prayed prefer rather sooner ready long longing longed beg begging begged dream dreaming crave craving tempted desire deserve ought",
  ),
  "be-dead": [
    "die",
    "dye",
    "(be | being | am | was | were) (dead | buried | no more | in (the | my) (ground | grave | cemetery) | six feet under | erased | with (god | jesus))",
    "(disappear | vanish) (forever | for good | for ever | from (this | the) (world | earth | planet) | completely | off the face)",
    "(cease | stop) (to exist | existing | breathing | being alive | living)",
    "(not | never) (exist | wake up | wake | be alive | be born)",
    "(sleep | fall asleep | go to sleep | close my eyes | drift off) ..2 (forever | for ever | for good | and (not | never) | never)",
    "(leave | leaving | exit | depart | quit | check out of | get off) (this | the) (world | life | earth | planet)",
    "meet my maker",
  ],
  /** That one is no more. */
  "am-gone": [
    "(was | were | am | be | are) ..1 (gone | dead | buried | no longer (here | around | alive) | no more | never born | out of the (way | picture) | (not | never) (here | around | alive | born | there | in this world) | six feet under | in (my grave | the ground))",
    "(died | disappeared | vanished | never existed | stopped existing | did not exist | left this (world | earth | life))",
    "(had | have) (never been born | never existed | died | not woken up)",
    "(do | did) not (wake up | make it through)",
    "(die | disappear | vanish)",
  ],
  "be-alive": [
    "(live | exist | breathe | be alive | wake up | be on this (earth | planet) | be in this (world | life) | see (tomorrow | another (day | year | morning) | the (morning | sunrise | sun | new year)))",
    "be (here | around)",
    "(go on | carry on | keep) (living | existing | breathing | being)",
    "(stay | remain | be kept) alive",
    "wake up ..1 (tomorrow | any more | anymore | again | in the morning)",
  ],
  /** Living, as what there is a reason or a will for. */
  "go-living": [
    "(live | living | exist | existing | breathe | breathing | stay alive | staying alive | be alive | being alive | be here | being here | wake up | waking up | stay here)",
    "(go on | going on | carry on | carrying on | keep going | continue | continuing | keep trying | keep fighting | fighting | go further | get up | getting up | get out of bed | getting out of bed)",
    "me to (be | stay | live | exist | go on | wake)",
  ],
  "not-in-life": words(
    "all of in another for these those more with by near at when next for under between before my the your this that using on paying trying waiting without arguing through as if like off about our his their a an there until till down up during over",
  ),
  life: [
    "(life | living | existing | existence | being alive | my life | this life | being here | waking up | breathing | this world | everything in life)",
  ],
  "my-people": words(
    "everyone everybody all them family kids children wife husband parents mother mum mom dad father son daughter sons daughters brother sister world people partner others girls boys friends kid child",
  ),
  "many-pills": [
    "overdose",
    "(all | every | every last | loads | lots | plenty | enough | too many | bunch | handful | handfuls | heap | rest | load) ..4 (pill | pills | tablets | meds | medication | medicines | paracetamol | painkillers | insulin | antidepressants | ibuprofen | aspirin | valium | xanax | morphine | sleepers | capsules | drugs)",
    "(the | a | an | my | her | his) (whole | entire | full | last) (pack | packet | bottle | box | strip | lot | jar | blister | prescription)",
    "(10 | 12 | 14 | 15 | 16 | 18 | 20 | 24 | 25 | 28 | 30 | 32 | 35 | 40 | 45 | 48 | 50 | 60 | 64 | 80 | 100 | twenty | thirty | forty | fifty | sixty | hundred) ..3 (pills | tablets | paracetamol | painkillers | tylenol | ibuprofen | aspirin | xanax | valium | capsules)",
    "(poison | rat poison | bleach | pesticide | phenyl | weedkiller | antifreeze | sleeping (pills | tablets))",
  ],
  means: [
    "(pill | meds | morphine | pistol | shotgun | pills | painkillers | paracetamol | noose | razor | razors | razorblade | blades | sleeping (pills | tablets) | rope | tablets)",
    "(bottle | box | packet | pack | jar | handful | strip | stash | drawer) of (pills | tablets | paracetamol | painkillers | sleeping | meds | insulin | morphine)",
  ],
  "at-hand": [
    "(in | into) my (hand | hands | lap | mouth | drawer | palm)",
    "(in front of | beside | next to | with | close to | by) (me | my bed)",
    "on (the | my) (table | kitchen table | desk | bed | nightstand | bedside table | counter)",
    "(ready | lined up | counted | counting | saved up | saving | hoarding | stockpiled | waiting | within reach | tied | prepared | collected)",
  ],
  "high-place": words(
    "bridge roof rooftop building window balcony cliff ledge floor flyover viaduct overpass tower stairwell parapet terrace multi-storey skyscraper",
  ),
  "run-over-by": words(
    "train trains tube bus lorry truck tram metro subway traffic car cars tracks rails river sea lake",
  ),
  hopeless: [
    "(hopeless | worthless | useless to everyone | dead inside | numb inside | like (dying | a burden | a waste | giving up on (life | everything) | ending it | not living | killing))",
  ],

  /** Laughter, and that it was a manner of speaking. */
  "only-joking": [
    "(lol | lmao | lmfao | rofl | haha | hahaha | hahahaha | hehe | jk | 😂 | 🤣 | 😆 | 😝 | 😜 | metaphorically | figuratively)",
    "(figure | manner) of (speech | speaking)",
    "(just | only) (kidding | joking)",
    "(so | as) to speak",
  ],
  /** What people would rather not do at all, so to speak. */
  "rather-than": [
    "than ..2 (~call | ~talk | ~speak | ~use | ~shop | ~order | ~buy | ~eat | ~fly | ~wait | deal with (your | the | that | those | customer | support | another) | ~chat | ~ring | ~phone | ~queue | ~stay | ~book | ~watch | ~visit | ~wear | ~drink | ~read | ~write | ~fill | ~return | ~recommend | ~listen | ~download | ~install | ~switch | ~renew | ~sit | ~hear | ~come back | ~go (back | there) | ~do business | ~give | ~spend | ~try | ~drive | ~travel | ~set foot)",
  ],
  "product-talk": words(
    "app site website update software ui design font song music hold queue queues line form menu password captcha bot chatbot robot interface keyboard cable manual hotline wifi instructions jingle traffic ikea assembly boss commute",
  ),
  /** How the rest of the world does, once one is gone. */
  "goes-on": [
    "(better | easier | happier | lighter | relieved | simpler | richer | freer | grand | relief | just fine | perfectly fine | be fine | (get | gets | got | getting) (on | by | along) | manage | managed | cope | copes | (tick | ticks | carry | carries | roll | rolls | go | goes | keep | spin | spins) (on | along | going | spinning | turning) | keep turning)",
  ],
  "again-and-again": [
    "(keep | keeps | kept | always | constantly | sometimes | lately | all i)",
    "(every | each | most | some | other) (night | nights | day | days | evening | evenings | morning | mornings | time)",
    "at night",
    "lie awake",
    "lying awake",
    "(can not | could not) stop",
  ],
  "turns-over": words(
    "look looking stare staring think thinking wonder wondering picture picturing imagine imagining eye eyeing measure measuring dream dreaming working see seeing count counting",
  ),
  /** What it is done with, and where. */
  "pull-thing": words(
    "river bridge tracks rails cliff cliffs beam beams rafters rope noose balcony viaduct quarry canal weir pier tablets pills knives blades razor razors ledge parapet gun shotgun rooftop overpass harbour harbor railway lake",
  ),
};
