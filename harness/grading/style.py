"""Style: ruff and black by the project's own rules, beside the tests."""

import json
import os
import selectors
import subprocess
import sys
import sysconfig
from pathlib import Path

from harness.model import Kata, Kind, Style
from harness.runner.closing import Closing

RUFF = Path(sysconfig.get_path("scripts"), "ruff")
_HERE = Path(__file__).parent
PATIENCE_S = 20.0


def rules(kata: Kata) -> Path:
    """Return the ruff settings that an attempt at this kata is held to."""
    kind = "leetcode" if kata.kind is Kind.LEETCODE else "drill"
    return _HERE / f"ruff_{kind}.toml"


def files_of(attempt: Path) -> list[str]:
    """Return the Python files of an attempt: itself, or those in its folder."""
    if attempt.is_dir():
        return sorted(str(path) for path in attempt.rglob("*.py"))
    return [str(attempt)]


def fix(kata: Kata, attempt: Path) -> None:
    """Let ruff and black mend what they can, in place."""
    files = files_of(attempt)
    ruff = [str(RUFF), "check", "--no-cache", "--fix", "--quiet", "--config"]
    subprocess.run([*ruff, str(rules(kata)), "--", *files], check=False)
    black = [sys.executable, "-m", "black", "--quiet", f"--config={os.devnull}"]
    subprocess.run([*black, "--", *files], check=False)


class Stylist(Closing):
    """The warm process that judges style; `ask`, go on, then `answer`."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "harness.grading.stylist"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def ask(self, kata: Kata, attempt: Path) -> None:
        """Send a file off to be judged."""
        request = {"paths": files_of(attempt), "rules": str(rules(kata))}
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()

    def answer(self, patience: float = PATIENCE_S) -> Style | None:
        """Return the judgement on the file last asked about.

        None where it does not come in time: some files take the linters very long.
        """
        assert self._process.stdout is not None  # noqa: S101 - it is a pipe
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            ready = selector.select(patience)
        line = self._process.stdout.readline() if ready else b""
        if not line:
            self.close()
            self._start()
            return None
        said = json.loads(line)
        return Style(tuple(said["ruff"]), said["black"])

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
