"""The engine against one machine: the same rows, whatever the split and whatever dies on the way."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from conftest import EXAMPLE, POISON, Row, ends, processes_of, watched
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from deescalate_spark import Deescalate, lines_of, read_tickets, score, summarize
from job import run


def collected(scored: DataFrame) -> tuple[list[Row], list[Row]]:
    """Scored and rejected rows; the columns that tell them apart are taken off the former."""
    scored_rows, rejected = [], []
    for row in (row.asDict(recursive=True) for row in scored.collect()):
        marks = {name: row.pop(name) for name in ("outcome", "code", "reason")}
        if marks["outcome"] == "scored":
            scored_rows.append(row)
        else:
            rejected.append({"id": row["id"], **marks})
    return scored_rows, rejected


def assert_complete(scored: DataFrame, expected: dict[str, Row]) -> None:
    """Every ticket once: those of one machine with the same row, and every bad line with its reason."""
    rows, rejected = collected(scored)
    assert len(rows) == len(expected)
    assert {row["id"]: row for row in rows} == expected
    for name, code, reason in POISON.values():
        found = next(r for r in rejected if r["id"] == name and r["code"] == code and reason in r["reason"])
        rejected.remove(found)
    assert rejected == []


@pytest.mark.parametrize("partitions", [1, 2, 4])
def test_rows_are_those_of_one_machine(
    spark: SparkSession,
    deescalate: Deescalate,
    ticket_file: Path,
    expected: dict[str, Row],
    tmp_path: Path,
    partitions: int,
) -> None:
    tickets = read_tickets(spark, str(ticket_file)).repartition(partitions)
    assert_complete(score(tickets, watched(deescalate, tmp_path)), expected)
    # Each executor has one core, and its process serves one partition after the other.
    assert len(processes_of(tmp_path)) <= min(partitions, 2)


def test_parquet_gives_the_same_rows_and_the_same_summary(
    spark: SparkSession, deescalate: Deescalate, ticket_file: Path, expected: dict[str, Row], tmp_path: Path
) -> None:
    text = "\n".join(line for line in ticket_file.read_text("utf-8", errors="ignore").splitlines() if line.startswith('{"id": "T-'))
    (tmp_path / "sound.jsonl").write_text(text, "utf-8")
    tickets = spark.read.json(str(tmp_path / "sound.jsonl")).withColumn("at", F.to_timestamp("at"))
    tickets.repartition(3).write.parquet(str(tmp_path / "tickets.parquet"))
    output = str(tmp_path / "rows")
    score(read_tickets(spark, str(tmp_path / "tickets.parquet")), deescalate).write.partitionBy("outcome").parquet(output)
    written = spark.read.parquet(output)
    rows, rejected = collected(written)
    wanted = {name: row for name, row in expected.items() if name.startswith("T-")}
    assert {row["id"]: row for row in rows} == wanted
    assert (len(rows), rejected) == (len(wanted), [])
    whole = deescalate.reckon("summarize", [[json.dumps(row).encode() for row in wanted.values()]])
    assert summarize(written.repartition(3), deescalate) == json.loads(whole)


def test_ids_of_64_bits_keep_their_digits(spark: SparkSession, deescalate: Deescalate) -> None:
    tickets = spark.createDataFrame([(2**63 - 1, "I'm sorry about the wait.")], "id long, reply string")
    assert json.loads(lines_of(tickets).first().line)["id"] == "9223372036854775807"


@pytest.mark.parametrize(
    ("fault", "timeout"), [("kill-process", 120), ("complain", 120), ("hang", 12), ("kill-executor", 120)]
)
def test_what_dies_is_done_again(
    spark: SparkSession,
    deescalate: Deescalate,
    ticket_file: Path,
    expected: dict[str, Row],
    tmp_path: Path,
    fault: str,
    timeout: float,
) -> None:
    faulty = watched(deescalate, tmp_path, fault, at=20)
    tickets = read_tickets(spark, str(ticket_file)).repartition(2)
    output = str(tmp_path / "rows")
    score(tickets, faulty, timeout).write.partitionBy("outcome").parquet(output)
    assert (tmp_path / "struck").exists()
    assert len(processes_of(tmp_path)) >= 2
    assert_complete(spark.read.parquet(output), expected)


def test_a_fault_that_stays_fails_the_job_with_the_words_of_the_process(
    spark: SparkSession, deescalate: Deescalate, ticket_file: Path, tmp_path: Path
) -> None:
    broken = Deescalate(deescalate.package, launcher=("sh", "-c", "echo no model here >&2; exit 9"))
    with pytest.raises(Exception, match=r"ended with exit code 9, \d+ answers short. It last wrote to stderr: no model here"):
        score(read_tickets(spark, str(ticket_file)).coalesce(1), broken).collect()


def test_node_and_the_package_travel_in_an_archive(
    spark: SparkSession, ticket_file: Path, expected: dict[str, Row], tmp_path: Path
) -> None:
    archive = tmp_path / "deescalate.tar.gz"
    subprocess.run(["bash", str(EXAMPLE / "pack.sh"), str(archive)], check=True, capture_output=True)
    spark.sparkContext.addArchive(f"{archive}#deescalate")
    written, summary = run(read_tickets(spark, str(ticket_file)), str(tmp_path / "output"), Deescalate.in_archive())
    assert_complete(written, expected)
    assert summary["total"]["rows"] == len(expected)
    assert json.loads(spark.read.text(str(tmp_path / "output" / "summary")).first().value) == summary


def test_nothing_is_left_running(spark: SparkSession, tmp_path_factory: pytest.TempPathFactory) -> None:
    spark.stop()
    noted = [pid for file in tmp_path_factory.getbasetemp().rglob("processes") for pid in processes_of(file.parent)]
    assert noted != []
    assert [pid for pid in noted if not ends(pid)] == []
