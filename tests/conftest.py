import os
from collections.abc import Callable, Iterator
from pathlib import Path

import interviews
import pytest

from harness import catalog, cli
from harness.grading.grade import Grader, Options
from harness.model import Kata

FACTS = """\
title = "Double"
kind = "drill"
level = "easy"
topics = ["data_types"]
minutes = 5
hints = ["Think of a sum.", "Add the number to itself."]
"""
TESTS = """\
import pytest
from double import double
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(("number", "expected"), [(1, 2), (0, 0)])
def test_example(number, expected):
    assert double(number) == expected


def test_negative():
    assert double(-4) == -8


def test_result_is_a_plain_number():
    assert type(double(3)) is int


@given(st.integers())
def test_property(number):
    assert double(number) == number + number
"""
STATEMENT = """\
# Double

Return twice the number.

## Examples

```python
>>> double(1)
2
>>> double(0)
0
```

## Constraints

- any integer

## Follow-up

- And without arithmetic?
"""


@pytest.fixture(autouse=True)
def _own_attempts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the developer's own attempts, editor and colours."""
    monkeypatch.setenv("KATA_ATTEMPTS", str(tmp_path / "attempts"))
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def _closed_stores() -> Iterator[None]:
    yield
    interviews.close_stores()


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Return the root of a library with one small drill, `double`."""
    return make_library(tmp_path / "library")


def make_library(root: Path) -> Path:
    """Write such a library; returns its root."""
    write(
        root / "katas/day1_fundamentals/double",
        {
            "kata.toml": FACTS,
            "README.md": STATEMENT,
            "test_double.py": TESTS,
            "double.py": 'def double(number: int) -> int:\n    """Return twice the number."""\n'
            "    raise NotImplementedError\n",
        },
    )
    write(
        root / "solutions/day1_fundamentals/double",
        {
            "reference.py": '"""Twice."""\n\n\n'
            "def double(number: int) -> int:\n    return number * 2\n",
            "wrong_squares.py": '"""Squares in the place of doubling."""\n\n\n'
            "def double(number: int) -> int:\n    return number**2\n",
            "wrong_forgets_the_sign.py": '"""The sign is lost.\n\nabs() forgets it.\n"""\n\n\n'
            "def double(number: int) -> int:\n    return abs(number) * 2\n",
        },
    )
    week = (catalog.HOME / "katas/week1.toml").read_text("utf-8")
    write(root / "katas", {"week1.toml": week})
    notes = "# Day 1\n\n## Data types\n\n```python\n>>> 1 + 1\n2\n```\n"
    write(root / "katas/day1_fundamentals", {"NOTES.md": notes})
    return root


def write(folder: Path, files: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def grader() -> Iterator[Grader]:
    """Return one warm grader for all tests; it has no speed."""
    with Grader(Options(speed=False)) as made:
        yield made


@pytest.fixture(scope="session")
def two_sum() -> Kata:
    return catalog.load_one(catalog.HOME, "two_sum")


@pytest.fixture
def kata(
    capsys: pytest.CaptureFixture[str],
) -> Callable[..., tuple[int, str, str]]:
    """Return a function that runs the command line: exit code, stdout, stderr."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            code = cli.main([str(a) for a in arguments])
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def answer(tmp_path: Path) -> Callable[[str], Path]:
    """Return a function that writes an answer to a file and returns its path."""

    def put(text: str, name: str = "answer.py") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return path

    return put


IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
