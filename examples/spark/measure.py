"""Measures what Spark adds to `deescalate score`, and what a second executor brings: `python measure.py [tickets] [rounds]`.

Seconds of the processor are counted, process by process, because seconds of the clock say little on a machine that does other work.
The runs are interleaved, so that a change of the load meets all of them.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession

from deescalate_spark import Deescalate, read_tickets, score
from sample import write_tickets
from session import local_cluster

PACKAGE = str(Path(__file__).parent.parent.parent)
_TICK = os.sysconf("SC_CLK_TCK")


def main(count: int = 6000, rounds: int = 3) -> None:
    """Prints a line for each run, and the medians."""
    with tempfile.TemporaryDirectory() as folder:
        source, twice = f"{folder}/tickets.jsonl", f"{folder}/twice.jsonl"
        write_tickets(source, count)
        write_tickets(twice, 2 * count)
        spark = local_cluster(2, "deescalate measures")
        runs: dict[str, Callable[[], dict[str, float]]] = {"alone": partial(alone, source), "alone-twice": partial(alone, twice)}
        for parts in (1, 2):
            table = f"{folder}/{parts}.parquet"
            spark.read.json(source).repartition(parts).write.parquet(table)
            tickets = read_tickets(spark, table)
            assert tickets.rdd.getNumPartitions() == parts
            runs[f"spark-{parts}"] = partial(on_spark, spark, tickets, f"{folder}/rows")
            # The first runs start the processes and compile.
            for _ in range(2):
                runs[f"spark-{parts}"]()
        seconds: dict[str, list[dict[str, float]]] = {name: [] for name in runs}
        for _ in range(rounds):
            for name, run in runs.items():
                seconds[name].append(run())
                print(name, {part: round(value, 2) for part, value in seconds[name][-1].items()}, flush=True)
        spark.stop()
        report(count, seconds)


def report(count: int, seconds: dict[str, list[dict[str, float]]]) -> None:
    """What the runs come to."""

    def median(values: list[float]) -> float:
        return statistics.median(values)

    def processor(run: dict[str, float]) -> float:
        return sum(value for part, value in run.items() if part != "clock")

    # The processes of Spark are warm when they are measured: what the second half takes is what a warm process takes.
    halves = [processor(both) - processor(first) for both, first in zip(seconds["alone-twice"], seconds["alone"])]
    spark_seconds = [processor(run) for run in seconds["spark-1"]]
    print(f"deescalate score alone, warm: {count / median(halves):.0f} rows a second of one core")
    print(f"through Spark: {count / median(spark_seconds):.0f} rows a second of one core")
    print("ratio, round by round:", [round(a / s, 2) for a, s in zip(halves, spark_seconds)])
    for part in ("java", "python", "node"):
        share = median([run[part] / processor(run) for run in seconds["spark-1"]])
        print(f"  of it {part}: {share:.0%}, {1e6 * median([run[part] for run in seconds['spark-1']]) / count:.0f} µs a row")
    pairs = list(zip(seconds["spark-1"], seconds["spark-2"]))
    print("clock, 1 executor / 2 executors:", [round(one["clock"] / two["clock"], 2) for one, two in pairs])
    print("processor, 2 executors / 1 executor:", [round(processor(two) / processor(one), 2) for one, two in pairs])


def alone(source: str) -> dict[str, float]:
    """One thread, from a file to a file."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    began = time.monotonic()
    command = ["node", f"{PACKAGE}/dist/cli/main.js", "score", source, "--shape", "reply", "--workers", "1", "--output", "/dev/null"]
    subprocess.run(command, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"clock": time.monotonic() - began, "node": used}


def on_spark(spark: SparkSession, tickets: DataFrame, output: str) -> dict[str, float]:
    """From Parquet to Parquet."""
    before = processor_of_executors()
    began = time.monotonic()
    score(tickets, Deescalate(PACKAGE)).write.mode("overwrite").partitionBy("outcome").parquet(output)
    clock = time.monotonic() - began
    used = processor_of_executors()
    return {"clock": clock, **{part: used[part] - before[part] for part in ("java", "python", "node")}}


def processor_of_executors() -> dict[str, float]:
    """Seconds of the processor that the executors have used, by program."""
    parents: dict[int, int] = {}
    used: dict[int, tuple[str, float]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            stat = (entry / "stat").read_text()
        except OSError:
            continue  # It has ended meanwhile.
        name, fields = stat[stat.index("(") + 1 : stat.rindex(")")], stat[stat.rindex(")") + 2 :].split()
        parents[int(entry.name)] = int(fields[1])
        used[int(entry.name)] = (name, (int(fields[11]) + int(fields[12])) / _TICK)
    seconds = {"java": 0.0, "python": 0.0, "node": 0.0}
    for pid, (name, value) in used.items():
        line = _ancestors(pid, parents)
        # This Python, the driver's Java, the executor's Java and what hangs on it.
        part = next((part for part in seconds if name.startswith(part)), None)
        machines = sum(used[each][0] == "java" for each in [pid, *line] if each in used)
        if part is not None and os.getpid() in line and machines >= 2:
            seconds[part] += value
    return seconds


def _ancestors(pid: int, parents: dict[int, int]) -> list[int]:
    line = []
    while (pid := parents.get(pid, 0)) > 0:
        line.append(pid)
    return line


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
