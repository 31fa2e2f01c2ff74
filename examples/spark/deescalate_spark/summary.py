"""The summary of scored rows, made where the rows are."""

from __future__ import annotations

import json
from collections.abc import Callable
from itertools import chain
from typing import Any, Literal

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from .installation import Deescalate
from .scoring import Batches

#: So many summaries are merged in one place.
_MERGED_AT_ONCE = 64


def summarize(rows: DataFrame, deescalate: Deescalate) -> dict[str, Any]:
    """Counts scored rows: a summary for each partition, merged. It is the same in any split.

    :param rows: what :func:`deescalate_spark.score` gave, best read from where it was written, so that nothing is scored twice
    :returns: a summary as ``summarize`` of ``deescalate/batch`` makes it
    """
    columns = [name for name in rows.columns if name not in ("outcome", "code", "reason")]
    scored = rows.where(F.col("outcome") == "scored").select(F.struct(*columns).alias("row"))
    lines = scored.select(F.to_json("row", {"ignoreNullFields": "false"}).alias("line"))
    parts = lines.mapInArrow(_reckoning(deescalate, "summarize"), "line string")
    count = lines.rdd.getNumPartitions()
    while count > _MERGED_AT_ONCE:
        count = -(-count // _MERGED_AT_ONCE)
        parts = parts.repartition(count).mapInArrow(_reckoning(deescalate, "merge"), "line string")
    merged = deescalate.reckon("merge", [[part.line.encode() for part in parts.collect()]])
    summary: dict[str, Any] = json.loads(merged)
    return summary


def _reckoning(deescalate: Deescalate, work: Literal["summarize", "merge"]) -> Callable[[Batches], Batches]:
    def reckon(batches: Batches) -> Batches:
        rest = iter(batches)
        first = next(rest, None)
        if first is None:
            return
        lines = (batch.column("line").cast(pa.binary()).to_pylist() for batch in chain([first], rest))
        yield pa.RecordBatch.from_arrays([pa.array([deescalate.reckon(work, lines)], pa.string())], ["line"])

    return reckon
