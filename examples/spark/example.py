"""Runs the job on two executors of this machine: `python example.py [tickets] [output]`; without tickets it makes some."""

from __future__ import annotations

import sys
from pathlib import Path

from deescalate_spark import Deescalate, read_tickets
from job import run
from sample import write_tickets
from session import local_cluster

HERE = Path(__file__).parent
SAMPLE_SIZE = 2000


def main(tickets: str | None = None, output: str = str(HERE / "output")) -> None:
    """Scores, and shows what came of it."""
    if tickets is None:
        Path(output).mkdir(parents=True, exist_ok=True)
        tickets = f"{output}/tickets.jsonl"
        write_tickets(tickets, SAMPLE_SIZE)
    spark = local_cluster(2, "deescalate example")
    try:
        lines = read_tickets(spark, tickets).repartition(4)
        written, summary = run(lines, output, Deescalate(str(HERE.parent.parent)))
        written.groupBy("outcome", "status", "code").count().orderBy("outcome", "status", "code").show()
        written.where("score is not null").orderBy("score", "id").select("id", "score", "band", "level", "step").show(5)
        print(f"{summary['total']['rows']} rows are in {output}/rows, and their summary in {output}/summary.")
    finally:
        spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
