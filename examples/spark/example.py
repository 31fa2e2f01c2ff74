"""Scores tickets on the executors of a local cluster: `python example.py [tickets] [output]`; without tickets it makes some."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from deescalate_spark import Deescalate, read_tickets, score, summarize
from sample import write_tickets
from session import local_cluster

HERE = Path(__file__).parent
SAMPLE_SIZE = 2000


def main(tickets: str | None = None, output: str | None = None) -> None:
    """Reads, scores, writes and counts."""
    folder = Path(output) if output else HERE / "output"
    folder.mkdir(parents=True, exist_ok=True)
    if tickets is None:
        tickets = str(folder / "tickets.jsonl")
        write_tickets(tickets, SAMPLE_SIZE)
    spark = local_cluster(2, "deescalate example")
    try:
        deescalate = Deescalate(str(HERE.parent.parent))
        rows = str(folder / "rows")
        scored = score(read_tickets(spark, tickets).repartition(4), deescalate)
        # One pass and one write: Spark commits what exactly one attempt of each task has written.
        scored.write.mode("overwrite").partitionBy("outcome").parquet(rows)
        written = spark.read.parquet(rows)
        summary = summarize(written, deescalate)
        (folder / "summary.json").write_text(json.dumps(summary), "utf-8")
        written.groupBy("outcome", "status", "code").count().orderBy("outcome", "status", "code").show()
        written.where("score is not null").orderBy("score", "id").select("id", "score", "band", "level", "step").show(5)
        print(f"Scored rows: {rows}\nSummary of {summary['total']['rows']} rows: {folder / 'summary.json'}")
    finally:
        spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
