"""The job: reads tickets, scores them in the executors, writes scored Parquet and the merged summary.

For a cluster: `spark-submit --archives deescalate.tar.gz#deescalate --py-files deescalate_spark.zip job.py <tickets> <output>`.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from pyspark.sql import DataFrame, SparkSession

from deescalate_spark import Deescalate, read_tickets, score, summarize


def run(tickets: DataFrame, output: str, deescalate: Deescalate) -> tuple[DataFrame, dict[str, Any]]:
    """Scores tickets once, writes them once, and counts what was written.

    :param tickets: what ``read_tickets`` or ``lines_of`` gives
    :param output: a folder; ``rows/outcome=scored``, ``rows/outcome=rejected`` and ``summary`` come to stand in it
    :returns: the rows as they were written, and their summary
    """
    rows = f"{output}/rows"
    # Of several attempts of a task Spark commits one: nothing is lost or doubled.
    score(tickets, deescalate).write.mode("overwrite").partitionBy("outcome").parquet(rows)
    written = tickets.sparkSession.read.parquet(rows)
    summary = summarize(written, deescalate)
    text = tickets.sparkSession.createDataFrame([(json.dumps(summary),)], "value string")
    text.coalesce(1).write.mode("overwrite").text(f"{output}/summary")
    return written, summary


if __name__ == "__main__":
    session = SparkSession.builder.appName("deescalate").getOrCreate()
    run(read_tickets(session, sys.argv[1]), sys.argv[2], Deescalate.in_archive())
