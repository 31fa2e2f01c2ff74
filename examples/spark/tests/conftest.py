"""What the tests share: the package as it was built, tickets with poison among them, and one cluster."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pyspark.sql import SparkSession

EXAMPLE = Path(__file__).parent.parent
sys.path.insert(0, str(EXAMPLE))

from deescalate_spark import Deescalate  # noqa: E402
from sample import tickets  # noqa: E402
from session import local_cluster  # noqa: E402

PACKAGE = os.environ.get("DEESCALATE_PACKAGE", str(EXAMPLE.parent.parent))

Row = dict[str, Any]

#: Lines that cannot be scored, and what is said of them.
POISON: dict[bytes, tuple[str | None, str, str]] = {
    b'{"id": "bad-type", "reply": 5}': ("bad-type", "invalid", '"reply" must be text, got 5.'),
    b'{"id": "no-reply", "customer": "Hello?"}': ("no-reply", "missing", "There is no reply"),
    b'{"id": "cut off", "reply": "So': (None, "unreadable", "It is not JSON"),
    b'["no", "object"]': (None, "unreadable", "A record must be an object"),
    b'{"reply": "So\xffrry", "id": "not-utf-8"}': ("not-utf-8", "unreadable", "It is not UTF-8"),
    b'{"id": "wrong-time", "reply": "Sorry about it.", "at": "yesterday"}': ("wrong-time", "invalid", '"at" must be'),
    b'{"reply": "I am sorry about the delay."}': (None, "missing", "There is no id"),
}


@pytest.fixture(scope="session")
def deescalate() -> Deescalate:
    """The package that `npm run build` has made."""
    return Deescalate(PACKAGE)


@pytest.fixture(scope="session")
def ticket_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """JSON Lines: tickets, a long one, numbers as ids, and the poison between them."""
    lines = [json.dumps(ticket, ensure_ascii=False).encode() for ticket in tickets(120)]
    lines[40:40] = list(POISON)
    lines.insert(90, b"")
    lines.append(json.dumps({"id": 7.0, "reply": "I'm sorry about the wait. It leaves today."}).encode())
    lines.append(json.dumps({"id": 12, "reply": "I have asked them, they will call you. " * 4000}).encode())
    path = tmp_path_factory.mktemp("tickets") / "tickets.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n")
    return path


@pytest.fixture(scope="session")
def expected(deescalate: Deescalate, ticket_file: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Row]:
    """What `deescalate score` makes of the file on one machine, by id."""
    folder = tmp_path_factory.mktemp("single")
    output = folder / "rows.jsonl"
    main = f"{deescalate.package}/dist/cli/main.js"
    command = ["node", main, "score", str(ticket_file), "--shape", "reply", "--workers", "1", "-o", str(output)]
    subprocess.run([*command, "--errors", str(folder / "rejected.jsonl")], check=True, capture_output=True)
    rows = (json.loads(line) for line in output.read_text("utf-8").splitlines())
    return {row["id"]: {name: value for name, value in row.items() if name != "carried"} for row in rows if row["id"] != NO_ID}


#: The one without an id is the 47th record, which is its id on one machine.
NO_ID = "47"


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """Two executors, each a process of its own; compiled lightly, because each lives for a minute."""
    java = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
    spark = local_cluster(
        2, "deescalate tests", spark_driver_extraJavaOptions=java, spark_executor_extraJavaOptions=java
    )
    yield spark
    spark.stop()


def watched(deescalate: Deescalate, folder: Path, fault: str = "none", at: int = 1) -> Deescalate:
    """An installation that notes the ids of its processes, and whose first process to come so far suffers a fault; see faults.cjs."""
    settings = (f"FAULT_DIRECTORY={folder}", f"FAULT={fault}", f"FAULT_AT={at}")
    return replace(deescalate, launcher=("env", *settings, f"NODE_OPTIONS=--require {EXAMPLE}/tests/faults.cjs"))


def processes_of(folder: Path) -> list[int]:
    """The ids of all scoring processes that a watched installation has started."""
    return [int(pid) for pid in (folder / "processes").read_text().split()]


def ends(pid: int, seconds: float = 30) -> bool:
    """Whether a process is gone before long."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not Path(f"/proc/{pid}").exists():
            return True
        time.sleep(0.05)
    return False
