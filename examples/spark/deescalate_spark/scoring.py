"""Scores tickets in the executors."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pyarrow as pa
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import ArrayType, BooleanType, DataType, DoubleType, LongType, StringType, StructField, StructType

from .installation import Deescalate
from .process import kept_process

Batches = Iterable[pa.RecordBatch]

_TYPES: dict[str, DataType] = {
    "text": StringType(),
    "integer": LongType(),
    "number": DoubleType(),
    "boolean": BooleanType(),
    "texts": ArrayType(StringType()),
    # Spark leaves the text of an object as it stands.
    "object": StringType(),
}
_ERROR = StructType([StructField("code", StringType()), StructField("reason", StringType())])


def row_schema(deescalate: Deescalate) -> StructType:
    """The schema of a scored row, as the package tells it.

    Without ``carried``: columns of the table need not travel through the process.
    """
    columns = [column for column in deescalate.columns() if column["name"] != "carried"]
    return StructType([StructField(column["name"], _TYPES[column["type"]]) for column in columns])


def score(lines: DataFrame, deescalate: Deescalate, timeout: float = 120.0) -> DataFrame:
    """Scores tickets: a row for each line.

    :param lines: what :func:`read_tickets` or :func:`lines_of` gives
    :param timeout: seconds without a sign of life, after which a scoring process is killed and Spark repeats the task
    :returns: the columns of a scored row, and ``outcome``, ``code``, ``reason``. The outcome is ``scored`` or ``rejected``; a
        rejected ticket has a code and a reason, and nothing else but its id.
    """
    schema = row_schema(deescalate)
    answer = F.from_json("answer", StructType([*schema, StructField("error", _ERROR)]), {"mode": "FAILFAST"})
    answers = lines.select("id", "line").mapInArrow(_answering(deescalate, timeout), "id string, answer string")
    judged = answers.select("id", answer.alias("row")).select("id", "row", _rejection().alias("error"))
    rejected = F.col("error").isNotNull()
    own = [F.when(~rejected, F.col(f"row.{field.name}")).alias(field.name) for field in schema if field.name != "id"]
    return judged.select(
        F.when(rejected, F.col("id")).otherwise(F.col("row.id")).alias("id"),
        *own,
        F.when(rejected, "rejected").otherwise("scored").alias("outcome"),
        F.col("error.code").alias("code"),
        F.col("error.reason").alias("reason"),
    )


def _rejection() -> Column:
    """What is wrong with a ticket: the process says it, or its answer cannot stand as the row of this ticket."""
    asked, answered = F.col("id"), F.col("row.id")
    # A number is written in more than one way: 7.0 comes back as 7.
    is_same = (asked == answered) | F.coalesce(asked.try_cast("double") == answered.try_cast("double"), F.lit(False))
    no_id = "There is no id; in a table without an order the number of a record cannot stand in for it."
    other = F.concat(F.lit("The answer is for the id "), answered, F.lit(". Does the record have two?"))
    return (
        F.when(F.col("row.error").isNotNull(), F.col("row.error"))
        .when(asked.isNull(), _error("missing", F.lit(no_id)))
        .when(~is_same, _error("invalid", other))
    )


def _error(code: str, reason: Column) -> Column:
    return F.struct(F.lit(code).alias("code"), reason.alias("reason"))


def _answering(deescalate: Deescalate, timeout: float) -> Callable[[Batches], Batches]:
    def answer(batches: Batches) -> Batches:
        process = kept_process(deescalate.score_command(), timeout)
        ids: list[pa.Array] = []
        for answers in process.answers(_lines(batches, ids)):
            yield pa.RecordBatch.from_arrays([ids.pop(0), pa.array(answers, pa.string())], ["id", "answer"])

    return answer


def _lines(batches: Batches, ids: list[pa.Array]) -> Iterator[list[bytes]]:
    for batch in batches:
        ids.append(batch.column("id"))
        # As bytes: text that is no UTF-8 is for the process to judge.
        yield batch.column("line").cast(pa.binary()).to_pylist()


def ship_module(spark: SparkSession) -> None:
    """Gives this module to the executors, as ``spark-submit --py-files`` does."""
    package = Path(__file__).parent
    archive = shutil.make_archive(f"{tempfile.mkdtemp()}/{package.name}", "zip", package.parent, package.name)
    spark.sparkContext.addPyFile(archive)
