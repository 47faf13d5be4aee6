"""Results of many gradings in a file of JSON lines, so that a killed run can go on.

A line counts while submission, kata and judge are the same: it carries a digest of them.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from harness.model import HarnessError


class Ledger:
    """The lines of a file; new ones are appended, whole and at once."""

    def __init__(self, path: Path) -> None:
        """Read what is there. A torn last line is taken off; raises HarnessError for others."""
        self.path = path
        self.lines: dict[tuple[str, str], dict[str, Any]] = {}
        try:
            text = path.read_bytes() if path.exists() else b""
            whole, _, torn = text.rpartition(b"\n")
            if torn:
                path.write_bytes(whole + b"\n" if whole else b"")
        except OSError as error:
            raise HarnessError(
                f"{path}: {error.strerror}", next_step="name another file"
            ) from error
        for number, line in enumerate(whole.splitlines(), 1):
            try:
                row = json.loads(line)
                self.lines[row["file"], row["digest"]] = row
            except (ValueError, TypeError, KeyError) as error:
                raise HarnessError(
                    f"{path}:{number}: no line of results",
                    next_step="remove that line, or name another file",
                ) from error

    def find(self, file: str, digest: str) -> dict[str, Any] | None:
        """Return the line of a file as it stands, if it was graded."""
        return self.lines.get((file, digest))

    def add(self, row: dict[str, Any]) -> None:
        """Append a line."""
        self.lines[row["file"], row["digest"]] = row
        with self.path.open("a", encoding="utf-8") as out:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")


def digest_of(salt: str, path: Path) -> str:
    """Return a digest of a submission and of what else decides its result."""
    digest = hashlib.sha256(salt.encode())
    for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
        text = file.read_bytes()
        digest.update(f"{file.name} {len(text)} ".encode() + text)
    return digest.hexdigest()
