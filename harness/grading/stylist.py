"""A process that reads files with ruff and black, kept warm; knows nothing of katas.

Reads a JSON line each request (`paths`, `rules`: ruff's settings file) and answers with
one (`ruff`: findings, `black`: whether the layout is black's). Started with -m.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import black
from black.parsing import InvalidInput

from harness.grading.style import RUFF

MODE = black.Mode()


def main() -> None:
    """Answer requests until standard input ends."""
    for line in sys.stdin:
        request = json.loads(line)
        answer = {
            "ruff": ruff(request["paths"], request["rules"]),
            "black": all(is_black(Path(path)) for path in request["paths"]),
        }
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def ruff(paths: list[str], rules: str) -> list[str]:
    """Return ruff's findings, a line each."""
    command = [str(RUFF), "check", "--no-cache", "--no-fix", "--output-format=json"]
    run = subprocess.run(
        [*command, "--config", rules, "--", *paths],
        check=False,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    try:
        findings = json.loads(run.stdout)
    except ValueError:
        return [run.stderr.strip() or "ruff gave no answer"]
    return [_line(finding, many=len(paths) > 1) for finding in findings]


def _line(finding: dict[str, Any], *, many: bool) -> str:
    place = finding["location"]
    file = f"{Path(finding['filename']).name}:" if many else ""
    code = finding["code"] or "syntax"
    return f"{file}{place['row']}:{place['column']} {code} {finding['message']}"


def is_black(path: Path) -> bool:
    """Return whether black would leave the file as it is."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        return black.format_str(text, mode=MODE) == text
    except (InvalidInput, ValueError, RecursionError):
        return False


if __name__ == "__main__":
    main()
