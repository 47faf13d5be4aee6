"""An exception that a learner's code raised becomes plain facts."""

import linecache
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

LONGEST_TEXT = 4000


def of_exception(error: BaseException, path: Path) -> dict[str, Any]:
    """Return kind, message and, in the learner's file, line and source.

    `kind` is the name of the verdict that the exception alone would give.
    """
    line, source = own_line(error.__traceback__, path)
    name = type(error).__name__
    kind = "runtime error"
    if isinstance(error, MemoryError):
        kind = "memory limit exceeded"
    elif type(error) is NotImplementedError and line is not None:
        kind = "incomplete"
    text = _text(error)
    return {
        "kind": kind,
        "message": f"{name}: {text}" if text else name,
        "line": line,
        "source": source,
    }


def own_line(tb: TracebackType | None, path: Path) -> tuple[int | None, str]:
    """Return the innermost line of the learner's own that a traceback goes through."""
    found: tuple[int | None, str] = (None, "")
    while tb is not None:
        filename = tb.tb_frame.f_code.co_filename
        if is_own(filename, path):
            found = tb.tb_lineno, filename
        tb = tb.tb_next
    line, filename = found
    return line, linecache.getline(filename, line).strip() if line else ""


def source_line(path: Path, number: int | None) -> str:
    """Return a line of an attempt's file; of a package, where many have one, nothing."""
    if number is None or path.is_dir():
        return ""
    lines = path.read_bytes().decode("utf-8", "replace").splitlines()
    return lines[number - 1].strip() if 0 < number <= len(lines) else ""


def is_own(filename: str, path: Path) -> bool:
    """Return whether code from `filename` is the attempt (a file, or in its folder)."""
    return filename == str(path) or filename.startswith(f"{path}/")


def _text(error: BaseException) -> str:
    if isinstance(error, SyntaxError):
        return str(error.msg)
    try:
        text = str(error)
    except Exception as inner:
        return f"<its message raises {type(inner).__name__}>"
    return str.__getitem__(text, slice(LONGEST_TEXT))


def of_stack(error: BaseException) -> str:
    """Return a whole traceback as text, for reports of our own faults."""
    return "".join(traceback.format_exception(error))[-LONGEST_TEXT:]
