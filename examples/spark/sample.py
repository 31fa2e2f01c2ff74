"""Makes tickets to try the example on: `python sample.py 1000 tickets.jsonl`. The same number and seed give the same tickets."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

_THINGS = ["kettle", "parcel", "invoice", "boiler visit", "train ticket", "router", "sofa", "gift card", "suitcase", "app"]
_TROUBLES = [
    "The {thing} was due on Monday and nobody told me a thing.",
    "I was charged twice for the {thing}. Please sort it out.",
    "Hello, could you tell me where my {thing} is?",
    "This is the third time I am writing about the {thing}! Does anybody read this?",
    "Your {thing} arrived broken, on my daughter's birthday. Absolutely useless.",
    "I have been a customer for nine years and you lost my {thing}. I am leaving.",
    "Thanks, the {thing} works now.",
    "WHERE IS MY {thing}??? I want a refund NOW.",
]
_OPENINGS = ["Hi {name},", "Hello {name},", "Dear customer,", ""]
_ANSWERS = [
    "I'm sorry about the {thing}. I have asked the depot to look for it and will write to you by 3 pm today.",
    "Unfortunately we cannot refund the {thing}, as per our policy.",
    "You should have told us earlier. Please contact the {thing} team.",
    "That must have been upsetting after all that waiting. A new {thing} leaves our warehouse tomorrow morning.",
    "We apologise for any inconvenience caused.",
    "As I said before, the {thing} is fine on our side. Did you follow the instructions?",
    "Three messages about the {thing} and no answer: I can see why you are angry. I am taking this on myself now.",
    "Could you send me your order number for the {thing} once more?",
    "Your {thing} is on its way. It reaches you between 9 and 11 on Thursday.",
    "Ihre Nachricht haben wir erhalten und melden uns in den nächsten Tagen bei Ihnen.",
]
_CLOSINGS = ["Thanks for telling us.", "We value your feedback.", "Write to me directly if anything is unclear.", ""]
_NAMES = ["Ann", "Bo", "Zoë", "Dragan", "Mehmet", "Yuki"]
_START = datetime(2026, 1, 5, 8, tzinfo=timezone.utc)


def tickets(count: int, seed: int = 8) -> Iterator[dict[str, Any]]:
    """Tickets of the shape `reply`; every tenth has a conversation in place of a single question."""
    chance = random.Random(seed)
    for number in range(count):
        yield _ticket(number, chance)


def _ticket(number: int, chance: random.Random) -> dict[str, Any]:
    words = {"thing": chance.choice(_THINGS), "name": chance.choice(_NAMES)}
    at = _START + timedelta(minutes=7 * number)
    question = chance.choice(_TROUBLES).format(**words)
    reply = " ".join(chance.choice(part).format(**words) for part in (_OPENINGS, _ANSWERS, _CLOSINGS)).strip()
    ticket = {
        "id": f"T-{number:06d}",
        "reply": reply,
        "at": at.isoformat(),
        "agent": f"agent-{chance.randrange(12)}",
        "channel": chance.choice(["email", "chat", "social"]),
        "brand": chance.choice(["north", "south"]),
        "tags": chance.sample(["billing", "delivery", "vip"], chance.randrange(3)),
    }
    if number % 10 != 0:
        return {**ticket, "customer": question}
    earlier = at - timedelta(days=2)
    turns = [
        ("customer", chance.choice(_TROUBLES).format(**words), earlier),
        ("agent", chance.choice(_ANSWERS).format(**words), earlier + timedelta(hours=3)),
        ("customer", question, at - timedelta(hours=1)),
    ]
    return {**ticket, "conversation": [{"role": role, "text": text, "at": sent.isoformat()} for role, text, sent in turns]}


def write_tickets(path: str, count: int, seed: int = 8) -> None:
    """Writes tickets as JSON Lines."""
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(f"{json.dumps(ticket, ensure_ascii=False)}\n" for ticket in tickets(count, seed))


if __name__ == "__main__":
    write_tickets(sys.argv[2], int(sys.argv[1]))
