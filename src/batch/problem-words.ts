/** The words that problems are counted by: what each is called, and how customers say it. */

/** What a complaint is about. */
export const THINGS: Readonly<Record<string, string>> = {
  order: "order, orders, purchase",
  delivery: "delivery, deliveries, shipment, shipments, shipping",
  parcel: "parcel, parcels, package, packages, letter",
  courier: "courier, driver, couriers, drivers",
  item: "item, items, product, products, goods",
  refund: "refund, refunds, money back, reimbursement, cashback",
  return: "return, returns, exchange",
  replacement: "replacement, replacements",
  bill: "bill, bills, invoice, invoices, statement",
  charge: "charge, charges, fee, fees, late fee, late fees",
  payment: "payment, payments, direct debit, transaction, transactions, transfer, deposit",
  card: "card, cards, credit card, debit card",
  price: "price, prices, quote, tariff",
  discount: "discount, voucher, vouchers, coupon, promo code, gift card, points",
  subscription: "subscription, membership, plan, renewal, trial",
  contract: "contract, policy, insurance",
  account: "account, accounts, profile",
  login: "login, log in, log-in, password, passcode, sign in, verification code, code",
  app: "app, apps",
  website: "website, site, web page, page, checkout",
  software: "software, program, update, upgrade, version",
  data: "data, files, file, photos, backup, export, documents",
  device: "device, phone, tablet, laptop, computer, console, watch, printer, camera, tv, headset, headphones",
  battery: "battery, batteries, charger",
  screen: "screen, display",
  internet: "internet, broadband, wifi, wi-fi, router, connection, fibre, fiber",
  signal: "signal, reception, network, coverage",
  landline: "landline, phone line",
  "power supply": "electricity, power, gas, energy, water",
  meter: "meter, meters, smart meter",
  heating: "heating, boiler, thermostat, hot water",
  appliance: "washing machine, dryer, dishwasher, fridge, freezer, oven, kettle, machine",
  furniture: "sofa, bed, mattress, chair, table, wardrobe, desk, furniture",
  clothes: "shirt, dress, shoes, coat, jacket, trousers, clothes",
  flight: "flight, flights, plane",
  luggage: "luggage, bag, bags, baggage, suitcase, suitcases",
  seat: "seat, seats",
  train: "train, trains, bus, tram",
  ticket: "ticket, tickets",
  booking: "booking, bookings, reservation, reservations, trip",
  car: "car, cars, vehicle, taxi, ride",
  room: "room, rooms, bathroom, shower",
  hotel: "hotel, stay, resort, apartment",
  food: "food, meal, meals, pizza, breakfast, dinner, drink, drinks",
  restaurant: "restaurant, table service",
  appointment: "appointment, appointments, visit, slot",
  engineer: "engineer, engineers, technician, technicians, plumber, fitter",
  repair: "repair, repairs, installation",
  prescription: "prescription, medication, medicine, tablets",
  claim: "claim, claims",
  application: "application, loan, mortgage",
  call: "call, calls, phone call, callback, call back",
  email: "email, emails, e-mail, mail",
  message: "message, messages, chat, dm",
  complaint: "complaint, complaints, ticket number, case",
  staff: "staff, agent, agents, employee, employees, manager, rep, representative, advisor, assistant",
  support: "support, customer service, customer support, service, helpline, help desk",
};

/** What is wrong with it. */
export const TROUBLES: Readonly<Record<string, string>> = {
  late: "late, delay, delayed, delays, overdue, behind schedule, took forever, slow, still waiting, been waiting, waited, waiting",
  missing:
    "missing, lost, vanished, disappeared, never arrived, not arrived, hasn't arrived, didn't arrive, hasn't come, never came, didn't come, didn't show, not received, never received, haven't received, didn't receive, never got, haven't got, didn't get, no sign, not delivered, never delivered, where is, where's, no show",
  stolen: "stolen, hacked, fraud, fraudulent, unauthorised, unauthorized, scam, scammed",
  broken:
    "broken, broke, damaged, cracked, smashed, torn, faulty, defective, leaking, leaks, leak, shattered, ripped, crushed, dented, scratched",
  "not working":
    "not working, doesn't work, don't work, won't work, isn't working, stopped working, not work, won't load, won't open, won't start, won't turn, not loading, down, dead, out again, keeps dropping, drops, dropping, cuts out, keeps failing, failed, fails, failing, error, errors, freezes, frozen, crashes, crashed, crashing, crash, buggy, bug, stuck, outage, unusable",
  wrong: "wrong, incorrect, not mine, mixed up, mix-up, mistake, mistakes, not what, different, mislabelled, mismatch",
  "charged twice":
    "charged twice, charged me twice, charged us twice, billed twice, billed me twice, twice, double, duplicate, charged again, two times",
  "charged too much":
    "overcharged, charged extra, too much, overcharge, too expensive, ripped off, rip off, rip-off, went up, increased, hidden, doubled",
  "charged wrongly": "charged, billed, debited, taken from, took money",
  "not paid out":
    "not refunded, no refund, haven't refunded, not credited, not paid, owed, owe, withheld, not honoured, not applied",
  cancelled: "cancelled, canceled, cancellation, called off",
  "cannot be cancelled":
    "can't cancel, cannot cancel, unable to cancel, won't cancel, not cancelled, impossible to cancel",
  blocked: "locked, blocked, suspended, frozen out, locked out, banned, disabled, deactivated, restricted, closed",
  declined: "declined, rejected, refused, denied, turned down, invalid, expired, not accepted",
  deleted: "deleted, wiped, erased, gone, removed",
  dirty:
    "dirty, filthy, stained, mould, mold, mouldy, moldy, smelly, smell, smells, bugs, cockroach, hair, unclean, disgusting",
  cold: "cold, freezing, raw, stale, undercooked, soggy, inedible, burnt",
  noisy: "noisy, noise, loud",
  "sold out": "sold out, out of stock, unavailable, no longer available, overbooked, oversold",
  rude: "rude, unhelpful, dismissive, hung up, impolite, shouted, ignored me, lied, lying, useless",
  unanswered:
    "no answer, no reply, no response, unanswered, nobody answers, no one answers, ignored, not answered, no one replied, nobody replied, never replied, not replied, no callback, never called, didn't call, no one called, nobody called, on hold",
  "promise broken":
    "promised, were supposed, was supposed, you said, was told, were told, you told, was meant, were meant, guaranteed",
};

/** What a trouble is about where nothing else is named. */
export const IMPLIED: Readonly<Record<string, string>> = {
  "charged twice": "charge",
  "charged too much": "charge",
  "charged wrongly": "charge",
};
