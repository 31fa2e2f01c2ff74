"""The conversation with a scoring process, without Spark."""

from __future__ import annotations

import json
import subprocess
import sys
import time

import pytest
from conftest import EXAMPLE, ends

from deescalate_spark import Deescalate, LineProcess, ProcessError
from deescalate_spark.process import kept_process


def ask(number: int, reply: str = "I'm sorry about the wait. It leaves today.") -> bytes:
    return json.dumps({"id": str(number), "reply": reply}).encode()


def ids(answers: list[bytes]) -> list[str]:
    return [json.loads(answer)["id"] for answer in answers]


def test_answers_come_in_order_chunk_by_chunk_and_the_process_can_be_asked_again(deescalate: Deescalate) -> None:
    process = LineProcess(deescalate.score_command())
    chunks = [[ask(number) for number in range(start, start + 50)] for start in (0, 50, 100)]
    assert [ids(answers) for answers in process.answers([*chunks, []])] == [
        *([str(number) for number in range(start, start + 50)] for start in (0, 50, 100)),
        [],
    ]
    assert ids(next(process.answers([[ask(7)]]))) == ["7"]
    process.close()
    assert not process.is_usable


def test_lines_far_longer_than_a_pipe_do_not_block(deescalate: Deescalate) -> None:
    process = LineProcess(deescalate.score_command())
    long = ask(0, "We will look into it. " * 100_000)
    short = [ask(number) for number in range(1, 600)]
    (answers,) = process.answers([[long, *short, long]])
    assert ids(answers) == ["0", *(str(number) for number in range(1, 600)), "0"]
    process.close()


def test_both_directions_move_at_once() -> None:
    echo = LineProcess(["cat"])
    lines = [b"x" * 1_000_000] * 20
    assert list(echo.answers([lines, lines])) == [lines, lines]
    echo.close()


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("read line; echo no model >&2; exit 3", "ended with exit code 3, 2 answers short. It last wrote to stderr: no model"),
        ("read line; echo 1; kill -9 $$", "was killed by SIGKILL, 1 answers short. It last wrote to stderr: nothing"),
        ("exec sleep 60", "has taken and given nothing for 1 seconds, 2 answers short"),
        (r"read line; printf '1\n2\n3\n'; cat", "answered more lines than it was asked"),
    ],
)
def test_a_process_that_fails_says_how(script: str, message: str) -> None:
    process = LineProcess(["sh", "-c", script], timeout=1)
    with pytest.raises(ProcessError, match=message):
        list(process.answers([[b"a", b"b"]]))
    assert not process.is_usable


def test_a_dead_process_is_noticed_while_much_is_written() -> None:
    with pytest.raises(ProcessError, match="ended with exit code 1"):
        list(LineProcess(["false"]).answers([[b"x" * 10_000_000]]))


def test_a_program_that_is_not_there_is_named() -> None:
    with pytest.raises(ProcessError, match="Cannot start `nodd score`: No such file or directory"):
        LineProcess(["nodd", "score"])


def test_the_process_is_kept_until_a_conversation_was_left_in_the_middle() -> None:
    first = kept_process(["cat"], 5)
    list(first.answers([[b"a"]]))
    assert kept_process(["cat"], 5) is first
    left = first.answers([[b"b"], [b"c"], [b"d"]])
    next(left)
    left.close()
    second = kept_process(["cat"], 5)
    assert second is not first
    assert list(second.answers([[b"e"]])) == [[b"e"]]
    second.close()


def test_slow_sources_and_readers_are_not_taken_for_a_hung_process() -> None:
    process = LineProcess(["cat"], timeout=0.5)

    def slowly() -> list[bytes]:
        time.sleep(0.8)
        return [b"a"]

    for answers in process.answers(slowly() for _ in range(2)):
        time.sleep(0.8)
        assert answers == [b"a"]
    process.close()


def test_a_process_ends_with_the_python_that_started_it() -> None:
    script = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
from deescalate_spark import LineProcess
print(LineProcess(["cat"]).pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run([sys.executable, "-c", script, str(EXAMPLE)], capture_output=True, text=True, check=False)
    assert ends(int(done.stdout))
