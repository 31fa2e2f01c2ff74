import { describe, expect, test } from "vitest";
import { judgeText } from "../../src/text/judge.js";
import { readText } from "../../src/text/read.js";

const judge = (text: string): string => judgeText(readText(text));

describe("judgeText", () => {
  test.each([
    "Done, refunded today.",
    "Yes, until six tonight.",
    "No, only on Mondays.",
    "Calm down, please.",
    "YOU SHOULD HAVE READ THE TERMS",
    "@bob So sorry to hear that! Please DM us your order number. ^AC",
    "Hola Maria, lo siento! Your parcel left Madrid tonight and will be with you on Friday.",
    "The driver went to Rua do Sol 12, and you live in Rua do Mar; I've sent him back.",
    "Ms Nguyễn Thị Lan has your file now, and Þórdís will call you at two.",
    "pls reset ur router n try again, thx",
    "Check Settings > General > About, then tell me the iOS version.",
    "Sorry about the automatic note that you got. Your ticket was closed by mistake; I've opened it again.",
    "Your order was shipped on Monday and should be with you tomorrow. Sorry for the wait.",
    "Thank you for contacting us. Unfortunately we cannot refund this.",
    "We've received the lamp back and the refund is on its way.",
    "I'll reply within two days. Your case number is 12345.",
    "Please reply to this message with your order number so that we can find the parcel.",
    "If you are out of office on Friday, we can deliver on Monday.",
    "So sorry! I am looking into it 😊",
  ])("scores %j", (text) => {
    expect(judge(text)).toBe("scored");
  });

  test.each([
    "Wir bedauern den Vorfall sehr und haben Ihnen das Geld heute überwiesen.",
    "Nous avons bien noté votre demande et le colis part ce soir de Lyon.",
    "Hemos enviado su paquete esta mañana y llegará el jueves por la tarde.",
    "Abbiamo rimborsato il suo biglietto questa mattina, ci scusiamo molto.",
    "Lamentamos o atraso, o estafeta chega amanhã de manhã a sua casa.",
    "Het spijt ons zeer, de monteur komt morgen tussen negen en elf.",
    "Przepraszamy za opóźnienie, kurier dostarczy paczkę jutro rano.",
    "Maaf atas keterlambatan ini, kurir kami akan mengantar paket besok pagi.",
    "PEDIMOS DISCULPAS POR LA DEMORA, SU PEDIDO LLEGA MAÑANA POR LA TARDE",
    "Приносим извинения, курьер приедет завтра утром.",
    "ご不便をおかけして申し訳ございません。",
    "给您带来不便,非常抱歉。",
    "죄송합니다. 내일 다시 연락드리겠습니다.",
    "نعتذر عن التأخير وسيصل الطرد غدا صباحا.",
    "असुविधा के लिए हमें खेद है।",
    "asdf jklx qwerz zzxyy",
  ])("does not score %j, which is not English", (text) => {
    expect(judge(text)).toBe("unsupported-language");
  });

  test.each([
    "",
    "  ",
    "ok",
    "👍",
    "Hi Anna",
    "Good morning!",
    "Thank you.",
    "12345",
    "https://x.com",
    "[image: a.jpg]",
    "Hi Anna,\n\nBest regards,\nTom",
    "> all of it is quoted\n> from the customer",
    "#NAME# #EMAIL#",
  ])("does not score %j, which says too little", (text) => {
    expect(judge(text)).toBe("too-little-text");
  });

  test.each([
    "Automatic reply: I am away until Monday.",
    "I'm currently out of the office and will be back on 3 May.",
    "This is an automated message. Please do not reply to this e-mail.",
    "Your ticket #4411 has been received. Our team will get back to you within 24 hours.",
    "Thank you for writing. We have received your message and will respond within two business days.",
    "You are number 7 in the queue. Estimated waiting time: 12 minutes.",
    "All our agents are currently busy. Please hold, someone will be with you shortly.",
    "Your verification code is 123 456. It is valid for 10 minutes.",
    "This chat has been closed due to inactivity.",
    "Agent Sam has joined the chat.",
    "Hello, I'm Nora, your virtual assistant. What is it about?",
    "We are currently closed. Our opening hours are Monday to Friday, 9 to 5.",
    "Your message could not be delivered: the mailbox is full.",
    "Reply STOP to unsubscribe.",
  ])("does not score %j, which a machine wrote", (text) => {
    expect(judge(text)).toBe("automatic");
  });
});
