"""Each rule of a sound kata, broken once: verify must say so, and say nothing else."""

import json
import shutil
import tomllib

import pytest

from harness import catalog, cli
from harness.authoring import proofs, rules, verify
from harness.grading.grade import Grader, Options
from harness.practice import plan

DOUBLE = "katas/day1_fundamentals/double"
SOLUTIONS = "solutions/day1_fundamentals/double"


@pytest.fixture(scope="module")
def strict():
    with Grader(Options()) as grader:
        yield grader


@pytest.fixture
def rules_broken(library, strict):
    def found() -> list[tuple[str, str]]:
        kata = catalog.load(library).find("double")
        found = verify.verify(strict, kata, plan.load(library), verify.HASH_SEEDS[-1])
        return [(breach.rule, breach.file) for breach in found.breaches]

    return found


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_sound_kata_breaks_no_rule(rules_broken):
    assert rules_broken() == []


@pytest.mark.parametrize(
    ("file", "change", "breach"),
    [
        ("README.md", ("## Follow-up", "## Later"), ("statement", "README.md")),
        (
            "README.md",
            (">>> double(1)\n2", ">>> double(1)\n3"),
            ("examples", "README.md"),
        ),
        (
            "README.md",
            (">>> double(1)\n2", ">>> double(2)\n4"),
            ("examples", "README.md"),
        ),
        ("README.md", ("Return", "Return " * 13), ("statement", "README.md:3")),
        ("kata.toml", ('"Think of a sum.", ', ""), ("hints", "kata.toml")),
        ("kata.toml", ('"data_types"', '"cooking"'), ("topic", "kata.toml")),
        (
            "double.py",
            ("raise NotImplementedError", "raise KeyError"),
            ("starter", "test_negative"),
        ),
        ("double.py", ("number: int)", "number: int )"), ("style", "double.py")),
        ("double.py", ("number: int)", "n: int)"), ("signature", "reference.py")),
        ("double.py", ("double(", "twice("), ("signature", "reference.py")),
    ],
    ids=[
        "section",
        "example",
        "another",
        "width",
        "hints",
        "topic",
        "starter",
        "style",
        "name",
        "function",
    ],
)
def test_a_kata_that_breaks_a_rule_is_told(library, rules_broken, file, change, breach):
    edit(library / DOUBLE / file, *change)
    assert breach in rules_broken()


def test_a_test_that_passes_on_the_starter_is_told(library, rules_broken):
    with (library / DOUBLE / "test_double.py").open("a", encoding="utf-8") as file:
        file.write("\n\ndef test_nothing():\n    pass\n")
    assert ("starter", "test_double.py") in rules_broken()


def test_tests_that_accept_a_constant_or_the_identity_are_told(library, rules_broken):
    (library / DOUBLE / "test_double.py").write_text(
        "from double import double\n\n\ndef test_example():\n    assert double(0) == 0\n",
        "utf-8",
    )
    assert rules_broken().count(("stub", "test_double.py")) >= 3


@pytest.mark.parametrize(
    "name", ["wrong_forgets_the_sign.py", "slow_sum.py", "alt_sum.py"]
)
def test_a_solution_whose_name_lies_is_told(library, rules_broken, name):
    source = "reference.py" if not name.startswith("alt") else "wrong_squares.py"
    shutil.copy(library / SOLUTIONS / source, library / SOLUTIONS / name)
    assert ("verdict", name) in rules_broken()


@pytest.mark.parametrize(
    ("calls", "told"), [(1, [("speed", "test_double.py")]), (9_000, [])]
)
def test_a_reference_that_faster_machines_could_not_time_is_told(
    library, rules_broken, calls, told
):
    timed = f"""

@pytest.mark.parametrize("n", [2**k for k in range(5)])
def test_speed(benchmark, n):
    assert benchmark(lambda: [double(n) for _ in range({calls})][0]) == 2 * n
"""
    with (library / DOUBLE / "test_double.py").open("a", encoding="utf-8") as file:
        file.write(timed)
    assert rules_broken() == told


def test_a_solution_that_is_no_python_is_told(library, rules_broken):
    broken = library / SOLUTIONS / "wrong_squares.py"
    broken.write_text('"""Squares.\n"""\n"""\n', "utf-8")
    assert rules_broken() == [("syntax", "wrong_squares.py:3")]


def test_stray_files_missing_lessons_and_notes_are_told(library, rules_broken):
    (library / DOUBLE / "notes.txt").write_text("", "utf-8")
    (library / SOLUTIONS / "draft.py").write_text("", "utf-8")
    edit(
        library / SOLUTIONS / "wrong_squares.py",
        '"""Squares in the place of doubling."""',
        "",
    )
    (library / "katas/day1_fundamentals/NOTES.md").unlink()
    found = rules_broken()
    assert ("stray file", "notes.txt") in found
    assert ("stray file", "draft.py") in found
    assert ("lesson", "wrong_squares.py") in found
    assert ("notes", "NOTES.md") in found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("number**2", "number ** 2", True),
        ("**2", f"**2  # {'x' * 80}", True),
        ("number: int", "number: int, _old: list = []", False),
    ],
    ids=["black", "ruff", "the mistake itself"],
)
def test_the_style_of_a_wrong_solution(library, rules_broken, old, new, told):
    edit(library / SOLUTIONS / "wrong_squares.py", old, new)
    assert (("style", "wrong_squares.py") in rules_broken()) == told


def test_editors_and_verify_allow_the_same_mistakes():
    rules = tomllib.loads((catalog.HOME / "solutions/ruff.toml").read_text("utf-8"))
    assert {tuple(codes) for codes in rules["lint"]["per-file-ignores"].values()} == {
        verify.MISTAKES
    }


def test_what_was_proved_is_not_proved_again_until_something_changes(
    library, capsys, monkeypatch
):
    def run(*more: str) -> tuple[int, str]:
        code = cli.main(["verify", "--root", str(library), "--jobs", "1", *more])
        return code, capsys.readouterr().err

    assert run() == (0, "1 katas verified, 0 breaches\n")
    proof = proofs.Proof.load(library, "double")
    assert (proof.cases, proof.wrong, proof.slopes) == (5, 2, {})
    monkeypatch.setattr(verify, "verify", lambda *_: pytest.fail("proved again"))
    assert run() == (0, "1 katas verified, 1 proved before, 0 breaches\n")
    with pytest.raises(pytest.fail.Exception):
        run("--all")
    edit(library / DOUBLE / "test_double.py", "double(-4) == -8", "double(-5) == -10")
    with pytest.raises(pytest.fail.Exception):
        run()


def test_reading_rules_hold_for_what_was_proved_too(library, capsys):
    assert cli.main(["verify", "--root", str(library)]) == 0
    (library / "katas/day1_fundamentals/NOTES.md").unlink()
    capsys.readouterr()
    assert cli.main(["verify", "--root", str(library), "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["rule"] == "notes"
    assert "1 proved before, 1 breaches" in told.err


def test_an_unsound_kata_is_not_kept_as_proved(library):
    edit(library / SOLUTIONS / "wrong_squares.py", "number**2", "number * 2")
    assert cli.main(["verify", "--root", str(library)]) == 1
    assert proofs.Proof.load(library, "double").verified == ""


def test_an_answer_that_hangs_on_the_hash_seed_is_told(library):
    (library / SOLUTIONS / "alt_by_hash.py").write_text(
        '"""Right under one seed."""\n\n\ndef double(number: int) -> int:\n'
        f"    return number * 2 if hash('a') == {_hash_of_a(0)} else None\n",
        "utf-8",
    )
    kata = catalog.load(library).find("double")
    with Grader(Options(style=False), hash_seed=1) as grader:
        found = verify.verify(grader, kata, plan.load(library), 1)
    assert [(breach.rule, breach.file) for breach in found.breaches] == [
        ("hash seed", "alt_by_hash.py")
    ]


def _hash_of_a(seed: int) -> str:
    import os
    import subprocess
    import sys

    run = subprocess.run(
        [sys.executable, "-c", "print(hash('a'))"],
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.strip()


def test_a_dataclass_keeps_the_head_of_a_constructor(tmp_path):
    written, made = tmp_path / "written.py", tmp_path / "made.py"
    written.write_text("class A:\n    def __init__(self, x: int, y: str = 'a'): ...\n")
    made.write_text("@dataclass(frozen=True)\nclass A:\n    x: int\n    y: str = 'a'\n")
    assert rules._heads(written) == rules._heads(made)
