"""Where Node and the package lie, on the driver and on the executors, and what is asked of them."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from typing import Any, Literal

from pyspark import SparkFiles

from .process import LineProcess


@dataclass(frozen=True)
class Deescalate:
    """An installation of deescalate that is the same on all machines, and how it is to score.

    :param package: the folder of the package, such as ``/opt/deescalate/node_modules/deescalate``
    :param node: Node 20 or later: a name to look up, or a path
    :param archive: the name of the Spark archive that both paths lie in; see :meth:`in_archive`
    :param evidence: the words that rows show: ``none``, ``redacted`` or ``full``
    :param sensitive: whether rows tell self-harm and vulnerability
    :param options: further options of ``deescalate score``, such as ``("--map", "reply=body")``
    :param launcher: a command that starts Node, where it needs one: ``("nice",)``
    """

    package: str
    node: str = "node"
    archive: str | None = None
    evidence: Literal["none", "redacted", "full"] = "none"
    sensitive: bool = False
    options: tuple[str, ...] = ()
    launcher: tuple[str, ...] = ()

    @classmethod
    def in_archive(cls, name: str = "deescalate", **settings: Any) -> Deescalate:
        """Node and the package as ``pack.sh`` packs them, and ``spark.archives=deescalate.tar.gz#deescalate`` unpacks them."""
        return cls(package="node_modules/deescalate", node="bin/node", archive=name, **settings)

    def score_command(self) -> list[str]:
        """The command that answers tickets with rows, for the machine that this runs on."""
        sensitive = ["--sensitive"] if self.sensitive else []
        main = os.path.join(self._place(self.package), "dist", "cli", "main.js")
        asked = ["score", "--protocol", "--evidence", self.evidence, *sensitive, *self.options]
        return [*self.launcher, self._place(self.node), main, *asked]

    def columns(self) -> list[dict[str, Any]]:
        """The columns of the rows: ``name``, ``type`` and ``nullable`` of each."""
        options = json.dumps({"sensitive": self.sensitive, "evidence": self.evidence, "full": "--full" in self.options})
        columns: list[dict[str, Any]] = json.loads(self.reckon("columns", [[options.encode()]]))
        return columns

    def reckon(self, work: Literal["columns", "summarize", "merge"], lines: Iterable[list[bytes]]) -> bytes:
        """Hands lines to the package and gives what it makes of them, as JSON.

        :raises ProcessError: where it cannot make anything of them
        """
        source = resources.files(__package__).joinpath("summaries.mjs").read_text("utf-8")
        command = [self._place(self.node), "--input-type=module", "--eval", source, self._place(self.package), work]
        return LineProcess(command, name=f"deescalate {work}").tell(lines)

    def _place(self, path: str) -> str:
        return path if self.archive is None else os.path.join(SparkFiles.get(self.archive), path)
