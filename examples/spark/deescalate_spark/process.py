"""A process that answers each line with a line, and a conversation with it that cannot get stuck."""

from __future__ import annotations

import atexit
import os
import selectors
import signal
import subprocess
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

#: How many bytes are read or written at a time.
_BLOCK: Final = 1 << 18
#: How many chunks are under way: while the answers of one come in, the process has the next already.
_CHUNKS_UNDER_WAY: Final = 2
#: How much of what a process wrote to stderr goes into the error message.
_LAST_WORDS: Final = 4096
_SECONDS_TO_END: Final = 5.0


class ProcessError(RuntimeError):
    """The process ended, hung or broke the protocol; the message carries what it last wrote to stderr."""


class LineProcess:
    """A process with the protocol "a line in, a line out, in order".

    One loop serves its three pipes, as in :meth:`subprocess.Popen.communicate`: whichever is ready is read or written. So neither
    side waits for the other with a full pipe, however long a line is.

    The process ends when its stdin is closed. This holds too where this Python is killed: the pipe goes with it.

    :param command: the program and its arguments
    :param timeout: so many seconds without a byte in or out, while answers are awaited, and the process counts as hung
    :param name: what messages call it; without one, the command
    :raises ProcessError: where there is no such program
    """

    def __init__(self, command: Sequence[str], timeout: float = 120.0, name: str | None = None) -> None:
        self._name = name or " ".join(command)
        self._timeout = timeout
        self._unsent: deque[memoryview] = deque()
        self._begun: list[bytes] = []
        self._lines: deque[bytes] = deque()
        self._last_words = b""
        self._owed = 0
        try:
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0
            )
        except OSError as error:
            raise ProcessError(f"Cannot start `{self._name}`: {error.strerror}. Is it on this machine?") from error
        files = self._process.stdin, self._process.stdout, self._process.stderr
        self._files = [file for file in files if file is not None]
        self._stdin, self._stdout, self._stderr = (file.fileno() for file in self._files)
        self._pipes = selectors.DefaultSelector()
        for pipe in (self._stdin, self._stdout, self._stderr):
            os.set_blocking(pipe, False)
        self._pipes.register(self._stdout, selectors.EVENT_READ, self._read)
        self._pipes.register(self._stderr, selectors.EVENT_READ, self._listen)
        self._progress_at = time.monotonic()

    @property
    def pid(self) -> int:
        """The id of the process."""
        return self._process.pid

    @property
    def is_usable(self) -> bool:
        """Whether the process runs, and no answer of it is outstanding."""
        return self._process.poll() is None and self._owed == 0 and not self._lines and not self._begun

    def answers(self, chunks: Iterable[Sequence[bytes]]) -> Iterator[list[bytes]]:
        """Asks line by line; whoever stops in the middle ends the process.

        :param chunks: lines without line ends, in portions of any size
        :returns: for each portion the answers to its lines, in order
        :raises ProcessError: where the process ends, hangs, or says more than it was asked
        """
        under_way: deque[int] = deque()
        source = iter(chunks)
        try:
            while True:
                while len(under_way) < _CHUNKS_UNDER_WAY and (chunk := next(source, None)) is not None:
                    self._owed += len(chunk)
                    under_way.append(len(chunk))
                    self._send(chunk)
                if not under_way:
                    return
                yield self._take(under_way.popleft())
        finally:
            # Answers that nobody fetched would be taken for those of the next conversation.
            if not self.is_usable:
                self.close()

    def tell(self, chunks: Iterable[Sequence[bytes]]) -> bytes:
        """Tells all lines, closes stdin, and gives what the process says in the end.

        :raises ProcessError: where the process hangs, or its exit code is not 0
        """
        try:
            for chunk in chunks:
                self._send(chunk)
                self._progress_at = time.monotonic()
                while self._unsent and self._is_open(self._stdout):
                    self._serve()
            self._files[0].close()
            while self._is_open(self._stdout):
                self._serve()
            if self._wait() != 0:
                raise self._failure(self._ending())
            return b"\n".join([*self._lines, b"".join(self._begun)]).rstrip()
        finally:
            self.close()

    def close(self) -> None:
        """Ends the process; at once, where answers are outstanding."""
        if not self.is_usable:
            self._process.kill()
        self._pipes.close()
        # With its stdin closed the process ends.
        self._files[0].close()
        self._wait()
        for file in self._files:
            file.close()

    def _send(self, chunk: Sequence[bytes]) -> None:
        if not chunk:
            return
        if not self._unsent:
            self._pipes.register(self._stdin, selectors.EVENT_WRITE, self._write)
        self._unsent.append(memoryview(b"\n".join([*chunk, b""])))
        # The process begins with what its pipe holds, while the next lines are fetched.
        self._write()

    def _take(self, count: int) -> list[bytes]:
        # The process was not served while the lines came and the answers went.
        self._progress_at = time.monotonic()
        while len(self._lines) < count:
            if not self._is_open(self._stdout):
                raise self._failure(self._ending())
            self._serve()
        if len(self._lines) > self._owed:
            raise self._failure("answered more lines than it was asked")
        self._owed -= count
        return [self._lines.popleft() for _ in range(count)]

    def _serve(self) -> None:
        """Waits until a pipe is ready, and reads or writes what it takes."""
        left = self._progress_at + self._timeout - time.monotonic()
        if left <= 0:
            raise self._failure(f"has taken and given nothing for {self._timeout:g} seconds")
        for key, _ in self._pipes.select(left):
            key.data()

    def _write(self) -> None:
        try:
            sent = os.write(self._stdin, self._unsent[0][:_BLOCK])
        except BlockingIOError:
            return
        except BrokenPipeError:
            # The end of stdout, which comes too, tells it.
            self._unsent.clear()
        else:
            self._progress_at = time.monotonic()
            rest = self._unsent.popleft()[sent:]
            if rest:
                self._unsent.appendleft(rest)
        if not self._unsent:
            self._pipes.unregister(self._stdin)

    def _read(self) -> None:
        block = os.read(self._stdout, _BLOCK)
        if not block:
            self._pipes.unregister(self._stdout)
            return
        self._progress_at = time.monotonic()
        *ended, begun = block.split(b"\n")
        for line in ended:
            self._lines.append(b"".join([*self._begun, line]))
            self._begun.clear()
        if begun:
            self._begun.append(begun)

    def _listen(self) -> None:
        words = os.read(self._stderr, _BLOCK)
        self._last_words = (self._last_words + words)[-_LAST_WORDS:]
        if not words:
            self._pipes.unregister(self._stderr)

    def _is_open(self, pipe: int) -> bool:
        return pipe in self._pipes.get_map()

    def _wait(self) -> int:
        """The exit code; a process that does not go by itself is killed."""
        try:
            return self._process.wait(_SECONDS_TO_END)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()

    def _ending(self) -> str:
        code = self._wait()
        return f"was killed by {signal.Signals(-code).name}" if code < 0 else f"ended with exit code {code}"

    def _failure(self, what: str) -> ProcessError:
        self._process.kill()
        self._process.wait()
        while self._is_open(self._stderr) and any(key.fd == self._stderr for key, _ in self._pipes.select(0)):
            self._listen()
        words = self._last_words.decode(errors="replace").strip() or "nothing"
        short = self._owed - len(self._lines)
        owed = f", {short} answers short" if short > 0 else ""
        return ProcessError(f"`{self._name}` {what}{owed}. It last wrote to stderr: {words}")


_kept: dict[tuple[str, ...], LineProcess] = {}


def kept_process(command: Sequence[str], timeout: float) -> LineProcess:
    """The process of this Python: started at the first call, and used again as long as it is sound and the command is the same."""
    key = (*command, str(timeout))
    process = _kept.get(key)
    if process is None or not process.is_usable:
        _close_kept()
        process = _kept[key] = LineProcess(command, timeout)
    return process


@atexit.register
def _close_kept() -> None:
    while _kept:
        _kept.popitem()[1].close()
