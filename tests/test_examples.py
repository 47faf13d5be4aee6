"""The examples of a statement against those of the tests, by the calls they make."""

import subprocess
import sys

import pytest

from harness import catalog
from harness.authoring import examples

SAME = {
    "a function": (
        "def f(a, b=1):\n    return a\n",
        ">>> f(1, b=2)\n1\n",
        "from job import f\ndef test_example():\n    assert f(1, 2) == 1\n",
    ),
    "what it calls itself": (
        "def f(a):\n    return g(a) + 1\ndef g(a):\n    return a\n",
        ">>> f(1)\n2\n",
        "from job import f\ndef test_example():\n    assert f(1) == 2\n",
    ),
    "a coroutine": (
        (
            "import asyncio\nasync def f(a):\n    await asyncio.sleep(0)\n    return g(a)\n"
            "def g(a):\n    return a\n"
        ),
        ">>> import asyncio\n>>> asyncio.run(f(1))\n1\n",
        (
            "import asyncio\nfrom job import f\n"
            "def test_example():\n    assert asyncio.run(f(1)) == 1\n"
        ),
    ),
    "a class": (
        (
            "class Box:\n    def __init__(self, n):\n        self.n = n\n"
            "    def get(self):\n        return self.n\n"
            "    @classmethod\n    def of(cls, n):\n        return cls(n)\n"
        ),
        ">>> Box(1).get()\n1\n>>> Box.of(2).get()\n2\n",
        (
            "from job import Box\ndef test_example():\n    assert Box(1).get() == 1\n"
            "    assert Box.of(2).get() == 2\n"
        ),
    ),
    "expected values and helpers of the test": (
        (
            "from dataclasses import dataclass\n@dataclass\nclass Row:\n    n: int\n"
            "def f(n):\n    return Row(n)\n"
        ),
        ">>> f(1)\nRow(n=1)\n",
        (
            "from job import Row, f\nSEEN = f(3)\n"
            "def test_example():\n    assert f(1) == Row(1)\n"
            "def test_edge():\n    assert f(2) == Row(2)\n"
        ),
    ),
    "files that lie elsewhere each time": (
        "def f(path):\n    return path\n",
        ">>> 1\n1\n",
        "from job import f\ndef test_example(tmp_path):\n    assert f(str(tmp_path))\n",
    ),
}


@pytest.fixture
def compare(tmp_path):
    def run(solution: str, page: str, tests: str) -> tuple[int, str]:
        files = {"reference.py": solution, "README.md": page, "test_job.py": tests}
        for name, text in files.items():
            (tmp_path / name).write_text(text, "utf-8")
        command = [sys.executable, "-m", "harness.authoring.examples"]
        places = [str(tmp_path / name) for name in ("README.md", "reference.py")]
        made = subprocess.run(
            [*command, *places, "job", str(tmp_path / "test_job.py")],
            capture_output=True,
            text=True,
            check=False,
        )
        return made.returncode, made.stdout + made.stderr

    return run


@pytest.mark.parametrize("case", SAME)
def test_the_same_examples_agree(compare, case):
    assert compare(*SAME[case]) == (0, "")


@pytest.mark.parametrize(
    ("page", "tests", "told"),
    [
        (">>> f(1)\n1\n>>> f(2)\n2\n", "f(1)", "not among the tests' examples: f(2)\n"),
        (
            ">>> f(1)\n1\n",
            "f(1), f([3])",
            "an example of the tests, not of the statement: f([3])\n",
        ),
    ],
)
def test_an_example_that_is_on_one_side_only_is_told(compare, page, tests, told):
    source = f"from job import f\ndef test_example():\n    assert [{tests}]\n"
    assert compare("def f(a):\n    return a\n", page, source) == (1, told)


def test_an_example_that_does_not_hold_is_told(compare):
    source = "from job import f\ndef test_example():\n    assert f(1)\n"
    code, said = compare("def f(a):\n    return a\n", ">>> f(1)\n2\n", source)
    assert code == 1
    assert "Expected:" in said


@pytest.mark.parametrize(
    ("example", "told"),
    [
        (">>> double(1)\n2\n>>> double(0)\n0\n", ""),
        (">>> import os\n>>> os._exit(0)\n", "their process ended before they did"),
        (">>> while True: pass\n", "they take too long to run"),
        (">>> raise SystemExit\n", "SystemExit"),
    ],
    ids=["good", "dies", "hangs", "leaves"],
)
def test_a_katas_examples_run_apart(library, monkeypatch, example, told):
    monkeypatch.setattr(examples, "_TIMEOUT_S", 0.5 if told.endswith("run") else 60)
    kata = catalog.load(library).find("double")
    text = kata.statement.read_text("utf-8")
    head, _, rest = text.partition("```python\n")
    rest = rest.partition("```")[2]
    kata.statement.write_text(f"{head}```python\n{example}```{rest}", "utf-8")
    said = examples.check(kata)
    assert told in said
    assert bool(said) is bool(told)
