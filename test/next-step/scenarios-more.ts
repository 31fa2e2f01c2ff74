/** More conversations in other trades and tones, written before the rows that have to answer them. */
import type { Scenario } from "./scenarios.js";

export const moreScenarios: readonly Scenario[] = [
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["ask", "offer-options", "close", "answer"],
    lines: [
      "customer: Ok so I don't even know where to start with this mortgage thing, it goes back to February and there are about five of you involved",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "apologize"],
    bad: ["offer-options", "close", "ask"],
    lines: [
      "customer: your lot came to do the boiler",
      "customer: first one turns up at 6am",
      "customer: SIX",
      "customer: and then he says he hasn't got the part so he",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["offer-options", "close", "ask", "answer"],
    lines: [
      "agent: Good afternoon, thanks for calling the vet line.",
      "customer: Right, you'd better sit down for this one. Have you got a minute? Because there's a lot.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["offer-options", "close", "answer"],
    lines: [
      "customer: We lost the whole crop of tomatoes because of your pump.",
      "agent: The whole crop. I'm so sorry, a season's work.",
      "customer: A season, yes. You should've seen my wife's face when she opened the greenhouse. And then your helpline, God, your helpline, the chap there",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "apologize"],
    bad: ["offer-options", "close", "set-boundary"],
    lines: [
      "customer: I'm telling you what happened at the check-in and",
      "agent: I can offer you lounge access.",
      "customer: can you stop typing and let me get to the end please",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "ask"],
    bad: ["close", "answer", "offer-options"],
    lines: [
      "customer: Honestly this whole kitchen fitting has been one thing after another, I could write a book. Do you want the long version?",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["close", "offer-options", "ask"],
    lines: [
      "customer: Sorry I'm not done, sending the rest in a sec",
      "agent: Take your time, I'm reading.",
      "customer: so after the dentist sent me home with the wrong crown I had to eat on one side for a week, my boss thought I was drunk on the phone, and that's before we get to",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: I stood in the rain at the bus stop for an hour and a half with a toddler and a newborn and not one of your buses stopped. I have never felt so small.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "set-boundary"],
    lines: [
      "customer: This is an absolute joke. Two hours queueing for a parcel that was NEVER THERE. I took unpaid leave for this!!",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "offer-options"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: My dad passed away on Sunday and today I get a letter threatening him with debt collectors. He isn't even buried yet.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "answer", "commit-timeframe"],
    lines: [
      "customer: My hearing aids have been with you since August and I can't hear my grandchildren.",
      "agent: Please quote your reference.",
      "customer: I said I can't hear my grandchildren. Does that mean anything to anyone there?",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "let-vent"],
    bad: ["close", "offer-options"],
    lines: ["customer: I'm just so tired of this. Every single month there's something with this bill."],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership", "offer-options"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: The caterer you sent us ran out of food before the bride's table was served. My daughter's in tears in the bathroom.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "set-boundary", "ask"],
    lines: [
      "customer: what the hell guys. servers down AGAIN on payday, i've got 40 people waiting for wages and they're all looking at me",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "offer-options"],
    bad: ["close", "answer"],
    lines: [
      "customer: Ordered a birthday cake saying Happy 60th Meena, picked it up and it says Happy 50th Mina. Party had already started.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "commit-timeframe", "answer"],
    lines: [
      "customer: Can someone fix my mailbox?",
      "agent: Yes! A technician will ring you tomorrow between 9 and 10.",
      "customer: It's half eleven. No one has rung.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "offer-options"],
    lines: [
      "customer: Your nurse called my mother a time waster.",
      "agent: Our nurses are trained to be courteous at all times.",
      "customer: Well this one wasn't, and I was standing next to her.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "offer-options", "take-ownership"],
    bad: ["close", "let-vent"],
    lines: [
      "customer: Hi, the sofa was delivered today and one of the legs is cracked, bit gutted as we've waited ages for it.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "ask"],
    lines: [
      "customer: You've charged me for two tickets when I only bought one, and when I wrote on Tuesday to say so I never heard anything back.",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "act-and-explain"],
    bad: ["close", "answer"],
    lines: [
      "customer: your driver just threw the parcel over the gate, I watched him on the camera. it had my nan's tea set in it",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer"],
    lines: [
      "customer: We were told sea view, paid for sea view, and we've got the car park. Lovely welcome to our anniversary.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "act-and-explain"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: The bank says it's the merchant, the merchant says it's the bank. Meanwhile it's me who is out 600 pounds.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "act-and-explain", "acknowledge", "commit-timeframe"],
    bad: ["close", "answer"],
    lines: [
      "customer: I have now spoken with Dave, Priya, someone called Monty and a chatbot. Not one of them knew about the last one. Who is actually dealing with this?",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: The garage scratched my door.",
      "agent: Errors can occur during servicing. The matter will be looked into.",
      "customer: Errors can occur? By themselves, is it? Who's going to stand up and say we did that?",
    ],
  },
  {
    best: "take-ownership",
    ok: ["act-and-explain", "commit-timeframe"],
    bad: ["close", "ask", "answer", "apologize"],
    lines: [
      "customer: Where's my tax refund letter?",
      "agent: Sorry about the wait!",
      "customer: ok and?",
      "agent: Apologies again, we'll chase it.",
      "customer: You keep chasing. Nobody is ever in charge of it. I need ONE person.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["act-and-explain", "apologize", "acknowledge"],
    bad: ["close", "answer"],
    lines: [
      "customer: Website says ring the shop, shop says it's the website. I've been round this loop three times today.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "answer"],
    lines: [
      "customer: I am a pensioner, I don't have a smartphone, and every single route to my own money ends in a QR code. Can somebody please just take this off my hands?",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "commit-timeframe", "act-and-explain"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: Fourth email about the same leak. Each time a new name signs it and each time I start from zero.",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge", "apologize"],
    bad: ["close", "answer", "offer-options"],
    lines: [
      "customer: The app double counts my steps.",
      "agent: I understand you'd like to delete your account.",
      "customer: No, not delete anything. Steps. It counts them twice.",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge"],
    bad: ["close", "offer-options", "answer"],
    lines: [
      "customer: You've misread me. It's not the invoice from March, it's the one for March, dated April, and only the VAT on it.",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "acknowledge"],
    bad: ["close", "offer-options", "commit-timeframe"],
    lines: [
      "customer: My room had no heating so we left after one night.",
      "agent: I see you want to extend your stay by one night.",
      "customer: What?? We LEFT. We want nothing extended.",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge"],
    bad: ["close", "answer"],
    lines: [
      "customer: Not the fridge, the freezer. Not this one, the old one. And it's not broken, I want it collected.",
    ],
  },
  {
    best: "restate",
    ok: ["acknowledge", "ask"],
    bad: ["close", "answer", "offer-options"],
    lines: [
      "customer: First I was told the claim is closed, then Mark said it's open but on the wrong policy, then I got a text to say it's paid. Which it isn't. My head's spinning",
      "agent: That's three different stories, no wonder.",
      "customer: Exactly! Thank you. So do you see what I'm getting at?",
    ],
  },
  {
    best: "restate",
    ok: ["apologize", "ask", "acknowledge"],
    bad: ["close", "answer", "offer-options"],
    lines: ["customer: That isn't what I said at all. Read it again: I want to keep the policy and change the car."],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge", "apologize"],
    bad: ["close", "answer"],
    lines: [
      "customer: My subscription renewed at the student price but I'm not a student anymore, please charge me properly.",
      "agent: You would like the student discount, I can set that up!",
      "customer: Other way round mate. I have it. I shouldn't.",
    ],
  },
  {
    best: "ask",
    ok: ["answer", "act-and-explain", "offer-options"],
    bad: ["close", "acknowledge", "let-vent"],
    lines: ["customer: My printer won't print."],
  },
  {
    best: "ask",
    ok: ["restate", "acknowledge"],
    bad: ["close", "act-and-explain"],
    lines: [
      "customer: the headphones keep cutting out on the train",
      "agent: Ugh, in the middle of a song too. I'm sorry. Let's get to the bottom of it.",
      "customer: cheers. what do you need from me?",
    ],
  },
  {
    best: "ask",
    ok: ["answer"],
    bad: ["close", "apologize", "acknowledge", "let-vent"],
    lines: ["customer: How much is it to send a parcel?"],
  },
  {
    best: "ask",
    ok: ["acknowledge", "restate", "apologize", "offer-options"],
    bad: ["close", "act-and-explain"],
    lines: [
      "customer: Someone from your cleaning crew broke something in my office",
      "agent: I'm so sorry to hear that, that's ours to sort out for you.",
      "customer: Thanks. I don't want to get anyone in trouble. Just want it replaced.",
    ],
  },
  {
    best: "ask",
    ok: ["answer", "restate"],
    bad: ["close", "apologize", "let-vent"],
    lines: ["customer: Hello, I'd like to change my booking please"],
  },
  {
    best: "ask",
    ok: ["restate", "acknowledge", "offer-options"],
    bad: ["close", "act-and-explain"],
    lines: [
      "customer: The course wasn't what I signed up for tbh",
      "agent: That's disappointing when you've given up your evenings for it. I'd love to understand where it fell short.",
      "customer: Sure. Some of it was fine. Week 2 and later, not so much.",
    ],
  },
  {
    best: "ask",
    ok: ["answer", "offer-options", "restate"],
    bad: ["close", "apologize"],
    lines: ["customer: I keep getting an error when I try to log in"],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "answer"],
    bad: ["close", "apologize", "end-contact"],
    lines: [
      "customer: Can I return the wetsuit?",
      "agent: I'm afraid the 30 days are over, so no.",
      "customer: It still has the labels on, I was in hospital for five weeks. Is there really nothing you can do?",
    ],
  },
  {
    best: "offer-options",
    ok: ["commit-timeframe", "act-and-explain"],
    bad: ["close", "apologize", "let-vent"],
    lines: [
      "customer: My bike came without a saddle.",
      "agent: I'm very sorry about that.",
      "customer: Yeah",
      "agent: Our sincere apologies for this experience.",
      "customer: I heard you the first time. What are you going to do about it?",
    ],
  },
  {
    best: "offer-options",
    ok: ["act-and-explain", "commit-timeframe", "apologize"],
    bad: ["ask", "close", "let-vent"],
    lines: [
      "customer: Hi! Order 55120, one of three plates has a chip in it. I've attached a photo, happy with a new plate or a few quid off, whatever's easiest.",
    ],
  },
  {
    best: "offer-options",
    ok: ["restate", "acknowledge"],
    bad: ["close", "let-vent"],
    lines: [
      "customer: The hall is booked for 60, we're 85.",
      "agent: So you need room for 85 on the 9th, and what you've got seats 60. That won't do, I'm sorry.",
      "customer: Correct. So?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "bring-in-help", "commit-timeframe"],
    bad: ["close", "answer", "ask"],
    lines: [
      "customer: My insulin delivery isn't coming till Tuesday and I run out on Sunday",
      "agent: That's a frightening gap, I'm here and I'm not leaving this.",
      "customer: ok. thank you. so what do I do on Sunday?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "apologize", "act-and-explain"],
    bad: ["close", "let-vent"],
    lines: [
      "customer: I've calmed down since this morning. The dress is two sizes too small and the wedding's in three weeks. What are the possibilities?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "ask"],
    bad: ["close", "end-contact", "let-vent"],
    lines: [
      "customer: I can't make the Saturday class any more",
      "agent: Unfortunately we can't refund classes.",
      "customer: I don't want a refund, I want to not lose the money. Can't it be moved or given to a friend or something?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "answer"],
    bad: ["close", "apologize", "ask"],
    lines: ["customer: Great, send the engineer then.", "agent: Will do!", "customer: And when's that going to be?"],
  },
  {
    best: "commit-timeframe",
    ok: ["answer"],
    bad: ["apologize", "close", "acknowledge"],
    lines: ["customer: Hello, my application has been approved (yay). How long until the card reaches me?"],
  },
  {
    best: "commit-timeframe",
    ok: ["take-ownership", "act-and-explain", "check-back"],
    bad: ["close", "apologize", "ask", "let-vent"],
    lines: ['customer: "As soon as possible" is what you told me in May. I don\'t want soon. I want a day and a time.'],
  },
  {
    best: "commit-timeframe",
    ok: ["take-ownership", "check-back", "act-and-explain"],
    bad: ["close", "ask"],
    lines: [
      "customer: Alright, you look into it. But tell me when I'll hear from you, because last time I sat by the phone for a week.",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "take-ownership"],
    bad: ["close", "apologize"],
    lines: [
      "customer: So you've found the fault?",
      "agent: We have. It's the exchange in Leith, two cards burnt out. Both are on order, and it's with me until it's fixed.",
      "customer: Good. And it's back on when?",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["answer", "act-and-explain", "check-back"],
    bad: ["close", "apologize"],
    lines: ["customer: Thanks for sorting the refund. What date should I expect it in my account?"],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "check-back", "answer"],
    bad: ["close", "ask"],
    lines: [
      "customer: ok go ahead with the repair. roughly how long will you have the laptop for? i have an exam on the 20th",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["ask", "close", "let-vent", "offer-options"],
    lines: [
      "customer: The table wobbles.",
      "agent: I can send a new foot for it or take 20 euros off, which would you like?",
      "customer: The foot please.",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["ask", "close", "let-vent"],
    lines: ["agent: Shall I go ahead and move you to the 8:15?", "customer: Yes do that"],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["close", "let-vent", "offer-options"],
    lines: [
      "customer: I was billed for gym classes I never went to",
      "agent: I'm sorry about that. I can take both off the bill and email you a corrected one.",
      "customer: Perfect, that works for me.",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "take-ownership", "answer"],
    bad: ["close", "let-vent", "apologize"],
    lines: [
      "agent: To cancel the old line I need your date of birth and the last three digits of the account.",
      "customer: 4 May 1961 and 229.",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "acknowledge", "apologize"],
    bad: ["ask", "offer-options", "close", "set-boundary"],
    lines: [
      "customer: Option B.",
      "agent: Would you like option A or option B?",
      "customer: B!!! I literally just said B. Just do it already.",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["close", "apologize", "ask"],
    lines: [
      "customer: Is the garden flat free on the 3rd?",
      "agent: It is! £95 for the night with breakfast. Want me to hold it?",
      "customer: Brilliant, yes please, two adults",
    ],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["close", "let-vent", "ask"],
    lines: ["customer: can u swap my seat to aisle", "agent: 14C is free, same price. OK?", "customer: sounds good 👍"],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "act-and-explain"],
    bad: ["close", "apologize", "let-vent"],
    lines: ["customer: Ok I'll leave it with you and wait for your call."],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "act-and-explain", "close"],
    bad: ["apologize", "ask", "let-vent"],
    lines: ["customer: The router's holding up since you changed the channel. Touch wood. It usually lasts two days."],
  },
  {
    best: "check-back",
    ok: ["act-and-explain", "commit-timeframe"],
    bad: ["close", "apologize", "let-vent"],
    lines: [
      "customer: Is the surveyor's report in?",
      "agent: Not yet, they promised it to me for Thursday, I'll message you the moment it lands.",
      "customer: Hi again, any update? I know it's only Wednesday",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["apologize", "ask", "let-vent"],
    lines: [
      "customer: No hot water in 3B",
      "agent: The plumber has reset the boiler, could you run the tap for ten minutes?",
      "customer: Yes running now, getting lukewarm, so we'll see",
    ],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "act-and-explain"],
    bad: ["close", "let-vent"],
    lines: [
      "customer: So you're waiting on the manufacturer?",
      "agent: Yes, I've written to them today and flagged it as urgent.",
      "customer: Fair enough. Keep me posted then.",
    ],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "act-and-explain", "close"],
    bad: ["apologize", "let-vent", "ask"],
    lines: [
      "customer: I've installed the update like you said. Fingers crossed. It normally crashes at night so I'll only know tomorrow",
    ],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["apologize", "let-vent"],
    lines: [
      "agent: The replacement has left our depot and should be with you this evening.",
      "customer: Thank you, tracking says out for delivery 🤞",
    ],
  },
  {
    best: "answer",
    ok: ["close"],
    bad: ["apologize", "acknowledge", "let-vent", "cool-off"],
    lines: ["customer: Do you take Amex?"],
  },
  {
    best: "answer",
    ok: ["offer-options", "act-and-explain"],
    bad: ["apologize", "let-vent", "acknowledge"],
    lines: ["customer: Hello there, is the museum open on bank holidays, and can one bring a pushchair in?"],
  },
  {
    best: "answer",
    ok: ["act-and-explain", "offer-options"],
    bad: ["apologize", "acknowledge", "let-vent"],
    lines: ["customer: What's the difference between the Basic and the Plus plan?"],
  },
  {
    best: "answer",
    ok: ["act-and-explain"],
    bad: ["apologize", "let-vent"],
    lines: ["customer: I can't find where to download my invoices, could you point me in the right direction?"],
  },
  {
    best: "answer",
    ok: ["act-and-explain", "offer-options"],
    bad: ["apologize", "let-vent", "cool-off"],
    lines: [
      "customer: My card was declined",
      "agent: Sorry about that, it was a block on our side and I've lifted it.",
      "customer: Works now, thanks. While you're here: does the limit reset at midnight or on the 1st?",
    ],
  },
  {
    best: "answer",
    ok: ["act-and-explain", "offer-options"],
    bad: ["apologize", "acknowledge", "let-vent"],
    lines: ["customer: Quick one, how do I pair a second remote with the telly? Model is the LX-40, 2024."],
  },
  {
    best: "answer",
    ok: ["commit-timeframe", "act-and-explain"],
    bad: ["apologize", "let-vent", "bring-in-help"],
    lines: [
      "customer: I had a bit of a tumble at home last month (nothing to do with you, I'm fine now). Does my travel cover include physio abroad?",
    ],
  },
  {
    best: "close",
    ok: ["check-back", "answer"],
    bad: ["apologize", "acknowledge", "ask"],
    lines: ["customer: It's working now, thanks ever so much for your help!"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "acknowledge", "ask", "let-vent"],
    lines: ["customer: Password reset mail came through and I'm in. You can close this one."],
  },
  {
    best: "close",
    ok: ["check-back", "answer"],
    bad: ["apologize", "ask", "cool-off", "acknowledge"],
    lines: ["customer: Never mind, found the charger behind the bed. Feel a right fool. Thanks anyway"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "let-vent", "ask", "offer-options"],
    lines: [
      "customer: The heating failed on the coldest night",
      "agent: I'm really sorry. I've refunded that night, and the engineer has replaced the thermostat.",
      "customer: Okay, that's fair. Nothing else from me.",
    ],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "ask", "let-vent"],
    lines: [
      "agent: Your new card is active. Is there anything else I can do?",
      "customer: no thats it, cheers. have a good one",
    ],
  },
  {
    best: "close",
    ok: ["check-back", "answer"],
    bad: ["apologize", "let-vent", "ask"],
    lines: [
      "customer: Just wanted to say that Leila on your team was brilliant with my mum's claim. Give her a raise!",
    ],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "ask", "let-vent"],
    lines: ["customer: SORTED. Apologies for being short with you earlier, it was a rough morning"],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "take-ownership", "let-vent"],
    bad: ["close", "ask", "offer-options", "end-contact"],
    lines: [
      "customer: I can't do this right now, I'm so angry I'm going to say something I regret. I need to step away.",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "ask", "offer-options", "end-contact", "commit-timeframe"],
    lines: [
      "customer: You killed my fish",
      "agent: I'm so sorry. They were yours for years and our heater failed.",
      "customer: SORRY DOESN'T BRING THEM BACK",
      "agent: No, it doesn't. I own this, and I'm on it until you've got an answer.",
      "customer: OWN IT? YOU OWN NOTHING. EVERYTHING YOU WRITE MAKES IT WORSE. JUST STOP!!!",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "let-vent"],
    bad: ["close", "ask", "restate"],
    lines: [
      "customer: The letting agent kept my whole deposit",
      "agent: That's a lot of money and I can hear how upset you are. I'd like to look at the inventory with you.",
      "customer: No. Not today. I haven't slept and my hands are trembling, I can't think about inventories.",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "let-vent", "take-ownership"],
    bad: ["close", "offer-options", "ask", "end-contact"],
    lines: [
      "customer: three weeks without a shower in this flat",
      "agent: Three weeks is awful, and it's on us. I'm calling the contractor myself.",
      "customer: youve all said that. every time you people write i want to throw the phone at the wall. leave me be for today",
    ],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "commit-timeframe", "let-vent"],
    bad: ["close", "ask", "restate"],
    lines: ["customer: I'd better hang up before I scream at you. It isn't your fault but I am at boiling point."],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "let-vent", "take-ownership"],
    bad: ["close", "ask", "offer-options"],
    lines: ["customer: Don't send me another message tonight. I've had a day of this and I have nothing left."],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "take-ownership", "let-vent"],
    bad: ["close", "offer-options", "ask", "end-contact"],
    lines: [
      "customer: MY WHOLE THESIS IS GONE",
      "agent: Your whole thesis. I'm so sorry, that's months of your life.",
      "customer: YEARS",
      "agent: Years. I won't let this go, our recovery team is on the disk right now.",
      "customer: STOP STOP STOP. I don't want to hear about your team. I can't breathe when I read this",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options", "act-and-explain"],
    bad: ["end-contact", "close", "apologize"],
    lines: ["customer: Listen you thick cow, just give me my money"],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "act-and-explain", "offer-options"],
    bad: ["end-contact", "close", "let-vent"],
    lines: [
      "customer: The bed slats snapped",
      "agent: That's covered, I'm sending a full set tomorrow with DPD before noon.",
      "customer: about time you useless pr*ck. did they hire you from the zoo",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options"],
    bad: ["end-contact", "close", "let-vent"],
    lines: ["customer: are you retarded or just paid to act like it"],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options", "act-and-explain"],
    bad: ["end-contact", "close"],
    lines: [
      "customer: My order's still pending",
      "agent: I've released it just now, it ships tonight.",
      "customer: piss off with your copy paste you absolute wanker",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options"],
    bad: ["end-contact", "close"],
    lines: ["customer: I hope you lose your job and your kids starve, you filthy little rat"],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options", "act-and-explain"],
    bad: ["end-contact", "close", "let-vent"],
    lines: ["customer: Shut your mouth, idiot, and put the refund through"],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options"],
    bad: ["end-contact", "close", "apologize"],
    lines: [
      "agent: Thanks for holding. I can exchange the phone for you today.",
      "customer: finally, it can read. you are dumber than a bag of rocks love, arent you",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["take-ownership", "acknowledge", "act-and-explain"],
    bad: ["close", "let-vent", "ask"],
    lines: [
      "customer: Somebody has got into my account and changed the email and password, and there's £1,400 of gift cards going out right now",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer", "set-boundary"],
    lines: [
      "customer: Please note that I am represented by Harlow & Finch LLP. All further correspondence about the roof goes to them.",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge"],
    bad: ["close", "let-vent", "offer-options", "ask", "answer"],
    lines: [
      "customer: I don't see the point in carrying on any more. I've lost the house, I've lost Anne. You can keep the money.",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["act-and-explain", "acknowledge", "take-ownership"],
    bad: ["close", "let-vent", "answer"],
    lines: ["customer: We can smell gas in the hallway since your man fitted the cooker, my wife's got a headache"],
  },
  {
    best: "bring-in-help",
    ok: ["set-boundary"],
    bad: ["close", "let-vent", "offer-options", "end-contact"],
    lines: ["customer: Tell your branch manager I know where he parks and I'll be waiting for him tonight"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "act-and-explain", "apologize"],
    bad: ["close", "ask", "let-vent"],
    lines: [
      "customer: The discount needs sign-off",
      "agent: That's right, it's above what I can approve, sorry.",
      "customer: Fine. Put me through to the person who can, please.",
    ],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "take-ownership", "act-and-explain", "apologize"],
    bad: ["close", "let-vent", "answer"],
    lines: ['customer: My son has come out in hives and his lips are swelling after your "nut free" bar'],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "customer: you lot are vermin",
      "agent: I'd like to help with the boiler. Please leave the insults out, otherwise I can't go on with this chat.",
      "customer: vermin can't read either. VERMIN. you stupid vermin bitch",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "customer: idiot",
      "agent: I understand you're upset about the fine, and I want to help. I have to ask you to keep this respectful.",
      "customer: i'll call you what i like you brainless idiot",
      "agent: I'm asking once more to keep it civil, so that I can cancel the fine for you.",
      "customer: lick my boots moron",
    ],
  },
  {
    best: "end-contact",
    ok: ["offer-options", "bring-in-help", "set-boundary"],
    bad: ["apologize", "act-and-explain", "close"],
    lines: [
      "customer: I want my entire holiday refunded",
      "agent: I understand. The pool was shut on one day of seven, so I can refund one day, or give you a voucher for two nights.",
      "customer: The entire holiday",
      "agent: I see how much it matters. A full refund isn't possible for one day without a pool. One day back or the two nights are what I can do.",
      "customer: Entire. Holiday.",
      "agent: My manager Ms Roy has looked at it and it's the same: one day back or two nights. Both stay open until Sunday.",
      "customer: No. Entire holiday. I'll message every hour until you give in, I have all year",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "agent: I've asked you twice now to stop the name-calling. I'm still glad to get your deposit back to you.",
      "customer: aww is the little snowflake crying? go cry you fat slug",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close", "let-vent"],
    lines: [
      "customer: what a bunch of wankers",
      "agent: I can help you with the ticket. I'll only be able to continue if the language stays polite.",
      "customer: polite? suck my d*ck. is that polite enough, wanker",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help", "offer-options"],
    bad: ["apologize", "act-and-explain", "close"],
    lines: [
      "customer: Waive it all",
      "agent: I hear you. The fee pays for the hotel we'd already booked, so I can waive half or move your dates for free.",
      "customer: All of it",
      "agent: All of it isn't possible since the hotel has been paid. Half, or new dates, is what I can give.",
      "customer: Not interested. All.",
      "agent: I've checked with my supervisor. The answer remains half, or new dates, and you're free to choose until Friday.",
      "customer: And I remain at all. Asked for it yesterday, asking today, asking tomorrow.",
    ],
  },
  {
    best: "let-vent",
    ok: ["acknowledge", "apologize"],
    bad: ["close", "offer-options", "ask"],
    lines: ["customer: Oh, you asked. Fine. Let me start with the day the movers came"],
  },
  {
    best: "let-vent",
    ok: ["acknowledge"],
    bad: ["close", "offer-options"],
    lines: [
      "customer: The clinic lost my results",
      "agent: I'm so sorry, that's awful. Tell me everything.",
      "customer: So I get there on Monday, I'd fasted since the night before, and the girl at the desk looks at me and",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: I am heartbroken. That ring was my grandmother's and your courier left it in the rain in a paper envelope.",
    ],
  },
  {
    best: "acknowledge",
    ok: ["apologize", "take-ownership"],
    bad: ["close", "ask", "set-boundary"],
    lines: [
      "customer: UNBELIEVABLE. My kids waited four hours for that ride and it closed two minutes before our turn",
    ],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership", "offer-options"],
    bad: ["close", "let-vent"],
    lines: ["customer: You sent the pram without wheels. How is that even possible?"],
  },
  {
    best: "apologize",
    ok: ["acknowledge", "take-ownership"],
    bad: ["close", "answer"],
    lines: [
      "customer: When can I collect the suit?",
      "agent: It will be ready by 4 on Thursday.",
      "customer: It's Friday and it isn't.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "act-and-explain"],
    bad: ["close", "ask", "answer"],
    lines: [
      "customer: Your app team says it's billing, billing says it's the app team. I'm done being the postman between you.",
    ],
  },
  {
    best: "take-ownership",
    ok: ["apologize", "acknowledge", "commit-timeframe", "act-and-explain"],
    bad: ["close", "answer"],
    lines: ["customer: I've been given five different names this week. Who is looking after my case?"],
  },
  {
    best: "restate",
    ok: ["ask", "apologize", "acknowledge"],
    bad: ["close", "answer", "offer-options"],
    lines: [
      "customer: Can I bring my cat?",
      "agent: You would like to cancel your booking, certainly.",
      "customer: I said cat. CAT. Not cancel.",
    ],
  },
  {
    best: "restate",
    ok: ["ask", "acknowledge", "apologize"],
    bad: ["close", "answer"],
    lines: [
      "agent: So you want the invoice sent to your home address.",
      "customer: No, to the office. And not to me, to our bookkeeper.",
    ],
  },
  {
    best: "ask",
    ok: ["answer", "restate", "offer-options", "act-and-explain"],
    bad: ["close", "acknowledge", "let-vent"],
    lines: ["customer: My tablet doesn't charge."],
  },
  {
    best: "ask",
    ok: ["restate", "acknowledge", "offer-options"],
    bad: ["close", "act-and-explain"],
    lines: [
      "agent: That's a rotten way to spend a birthday, I'm sorry. I'd like to put it right with you.",
      "customer: Thank you, that's kind. How do we do that?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "commit-timeframe", "act-and-explain"],
    bad: ["close", "apologize", "let-vent"],
    lines: [
      "customer: The tickets are for the wrong night.",
      "agent: I'm so sorry!",
      "customer: Right. So what can you do for me?",
    ],
  },
  {
    best: "offer-options",
    ok: ["acknowledge", "ask"],
    bad: ["close", "end-contact"],
    lines: [
      "customer: Can I pause my membership?",
      "agent: No, pausing isn't possible.",
      "customer: Not even for a broken leg? Surely there's some other way",
    ],
  },
  {
    best: "commit-timeframe",
    ok: ["act-and-explain", "answer", "take-ownership"],
    bad: ["close", "apologize"],
    lines: ["agent: I'll have the contract corrected for you.", "customer: Great. By which day?"],
  },
  {
    best: "commit-timeframe",
    ok: ["answer", "act-and-explain"],
    bad: ["close", "apologize"],
    lines: ["customer: Thanks for approving my claim! When does the money arrive?"],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["close", "ask", "let-vent"],
    lines: ["agent: Would you like me to swap it for the larger size?", "customer: Please do!"],
  },
  {
    best: "act-and-explain",
    ok: ["commit-timeframe", "check-back"],
    bad: ["ask", "close", "apologize"],
    lines: ["agent: I can refund it or send it again.", "customer: Send it again please"],
  },
  {
    best: "check-back",
    ok: ["commit-timeframe", "act-and-explain"],
    bad: ["close", "apologize", "let-vent"],
    lines: ["agent: I've passed it to the lab, they answer by Friday.", "customer: OK, I'll wait for that then."],
  },
  {
    best: "check-back",
    ok: ["close", "commit-timeframe"],
    bad: ["apologize", "ask", "let-vent"],
    lines: ["customer: Seems to work so far. Let's see how it does overnight."],
  },
  {
    best: "answer",
    ok: ["close"],
    bad: ["apologize", "acknowledge", "let-vent"],
    lines: ["customer: Do you ship to Norway?"],
  },
  {
    best: "answer",
    ok: ["act-and-explain", "offer-options"],
    bad: ["apologize", "let-vent"],
    lines: ["customer: How do I change the language on my account?"],
  },
  {
    best: "close",
    ok: ["check-back"],
    bad: ["apologize", "ask", "let-vent"],
    lines: ["customer: All good now, thank you so much Ben!"],
  },
  {
    best: "close",
    ok: ["check-back", "answer"],
    bad: ["apologize", "ask", "let-vent"],
    lines: ["agent: Your refund has been paid today.", "customer: Received, cheers. Bye!"],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "let-vent"],
    bad: ["close", "ask", "offer-options"],
    lines: ["customer: I need a break from this conversation. I'm too upset to think straight."],
  },
  {
    best: "cool-off",
    ok: ["acknowledge", "take-ownership", "let-vent"],
    bad: ["close", "ask", "offer-options", "end-contact"],
    lines: [
      "customer: The photos are gone",
      "agent: I'm so sorry, I know what they meant to you. I take full responsibility for this.",
      "customer: I can't talk to you people any more today. Just leave me alone.",
    ],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "offer-options", "act-and-explain"],
    bad: ["end-contact", "close"],
    lines: ["customer: you're a useless little toad, fix my bill"],
  },
  {
    best: "set-boundary",
    ok: ["acknowledge", "act-and-explain"],
    bad: ["end-contact", "close", "let-vent"],
    lines: ["agent: The new key is on its way to you.", "customer: took you long enough, moron"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "act-and-explain", "take-ownership"],
    bad: ["close", "let-vent", "ask"],
    lines: ["customer: Somebody has opened two credit cards in my name and I'm getting reminders"],
  },
  {
    best: "bring-in-help",
    ok: ["acknowledge", "take-ownership", "act-and-explain", "apologize"],
    bad: ["close", "let-vent", "answer"],
    lines: ["customer: Since your plumber left the boiler, both my kids feel dizzy and the alarm is beeping"],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "customer: stupid cow",
      "agent: I want to help. Please stop the insults, or I will have to end this chat.",
      "customer: stupid stupid cow lol what you gonna do",
    ],
  },
  {
    best: "end-contact",
    ok: ["set-boundary", "bring-in-help"],
    bad: ["apologize", "offer-options", "close"],
    lines: [
      "agent: I've asked you to keep it polite. I'm still happy to sort the fine out.",
      "customer: polite my arse you pathetic worm",
    ],
  },
];
