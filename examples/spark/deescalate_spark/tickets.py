"""Tickets as lines of JSON, which is what a scoring process reads."""

from __future__ import annotations

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import DecimalType, IntegralType

#: Kept as text: a number of JSON holds no more than 53 bits, and an id that loses its last digits is another id.
_LABELS = ("id", "conversation_id")


def read_tickets(spark: SparkSession, path: str, id_column: str = "id") -> DataFrame:
    """Reads Parquet (``*.parquet``, or a folder of it), or JSON Lines (anything else; ``.gz`` too, which Spark cannot split).

    :returns: a line of JSON for each ticket, under ``line``, and its id as text, under ``id``
    """
    if path.rstrip("/").endswith(".parquet"):
        return lines_of(spark.read.parquet(path), id_column)
    # Lines go to the process as they stand: read as JSON, a wrong type in one of them would change or hide the others.
    text = spark.read.text(path, lineSep="\n").where(~F.col("value").rlike(r"^\s*$"))
    # Cut off, not replaced: a replacement would mend bytes that are no UTF-8, and the process is to refuse them.
    is_marked = F.col("value").startswith("\ufeff")
    line = F.when(is_marked, F.expr("substring(value, 2)")).otherwise(F.col("value"))
    lines = text.select(line.alias("line"))
    return lines.select("line", _label(F.get_json_object("line", f"$['{id_column}']")).alias("id"))


def lines_of(tickets: DataFrame, id_column: str = "id") -> DataFrame:
    """Makes lines of the columns of a table; times are told with their offset.

    :param tickets: columns as ``deescalate score`` takes them: ``id``, ``reply``, ``customer`` or ``conversation`` …
    :returns: as :func:`read_tickets`
    """
    labels = {id_column, *_LABELS}
    columns = [
        F.col(f"`{field.name}`").cast("string").alias(field.name)
        if field.name in labels and isinstance(field.dataType, (IntegralType, DecimalType))
        else F.col(f"`{field.name}`")
        for field in tickets.schema
    ]
    record = F.struct(*columns)
    return tickets.select(F.to_json(record).alias("line"), _label(F.col(f"`{id_column}`").cast("string")).alias("id"))


def _label(value: Column) -> Column:
    """Blank text is no id."""
    return F.when(F.trim(value) != "", value)
