"""Scores customer support tickets with deescalate in the executors of Apache Spark."""

from .installation import Deescalate
from .process import LineProcess, ProcessError
from .scoring import row_schema, score, ship_module
from .summary import summarize
from .tickets import lines_of, read_tickets

__all__ = [
    "Deescalate",
    "LineProcess",
    "ProcessError",
    "lines_of",
    "read_tickets",
    "row_schema",
    "score",
    "ship_module",
    "summarize",
]
