"""Which mutants are made, which the judge kills, and what is kept of it."""

import json
import shutil

import pytest

from harness import catalog, cli
from harness.authoring import mutants, proofs
from harness.grading.grade import Grader, Options
from harness.grading.tests import Outcome
from harness.model import Equivalent, Verdict

SOLUTION = "solutions/day1_fundamentals/double/reference.py"
FACTS = "katas/day1_fundamentals/double/kata.toml"
EQUIVALENT = """
[[equivalent]]
line = "return number * 2"
mutant = "return number ** 2"
why = "this is a test"
"""


def lines(source: str, starter: str = "") -> list[str]:
    return [survivor.mutant for survivor, _ in mutants.mutants(source, starter)]


def test_operators_constants_and_conditions_are_changed_one_at_a_time():
    found = lines("def f(a):\n    if a < 10:\n        return True\n    return a + 2\n")
    assert {
        "if a <= 10:",
        "if not a < 10:",
        "if a < 11:",
        "return False",
        "return a - 2",
        "return a + 3",
    } <= {" ".join(line.split()) for line in found}
    assert len(found) == len(set(found))


@pytest.mark.parametrize(
    "source",
    [
        'def f(a: "int | None") -> "int | str":\n    return a\n',
        'def f(a):\n    """Return 1 + 1 < 3."""\n    return a\n',
        "def f(a):\n    raise ValueError(1 + a)\n",
        'def f(a):\n    return a\n\n\nif __name__ == "__main__":\n    f(1)\n',
    ],
    ids=["annotations", "docstring", "words of an error", "script"],
)
def test_what_no_test_can_see_is_left_alone(source):
    assert lines(source) == []


def test_what_the_starter_gives_is_left_alone():
    starter = (
        "import dataclasses\nLIMIT = 10\n\n\n@dataclasses.dataclass(frozen=True)\n"
        "class Row:\n    number: int = 1\n\n\ndef f(a, *, b=2):\n"
        "    raise NotImplementedError\n"
    )
    source = starter.replace("raise NotImplementedError", "return a")
    assert lines(source, starter) == []
    assert "LIMIT = 11" in [" ".join(line.split()) for line in lines(source)]


def test_helpers_that_only_the_script_uses_are_left_alone():
    starter = "def f(a):\n    raise NotImplementedError\n"
    source = (
        "def f(a):\n    return helper(a)\n\n\ndef helper(a):\n    return a + 1\n\n\n"
        "def show(a):\n    print(a * 2)\n\n\ndef main():\n    show(f(3))\n"
    )
    found = lines(source, starter)
    assert "return a - 1" in found
    assert not any("print" in line or "show" in line for line in found)


def test_an_error_named_by_its_module_stops_nothing():
    source = "def f(a):\n    try:\n        return 1\n    except (a.B, a.C):\n        return 2\n"
    assert any("return" in line for line in lines(source))


@pytest.fixture
def judge():
    with Grader(Options(style=False)) as grader:
        yield grader


def test_a_mutant_that_no_test_notices_is_told(library, judge):
    tests = library / "katas/day1_fundamentals/double/test_double.py"
    tests.write_text(
        "from double import double\n\n\ndef test_example():\n    assert double(2) == 4\n",
        "utf-8",
    )
    kata = catalog.load(library).find("double")
    proof = mutants.judge(judge, kata, library)
    account = mutants.account(kata, proof)
    alive = {
        (survivor.file, survivor.number, survivor.mutant) for survivor in account.alive
    }
    assert alive == {
        ("reference.py", 5, "return number ** 2"),
        ("reference.py", 5, "return number + 2"),
    }
    assert account.killed >= 4
    assert not account.holds


def test_good_tests_kill_all_and_the_proof_is_kept_until_something_changes(
    library, judge, monkeypatch
):
    kata = catalog.load(library).find("double")
    proof = mutants.judge(judge, kata, library)
    assert mutants.account(kata, proof).holds
    assert proof.killed >= 6
    monkeypatch.setattr(mutants, "_killed", lambda *_: pytest.fail("judged again"))
    assert mutants.judge(judge, kata, library) == proof
    (library / SOLUTION).write_text(
        '"""Twice."""\n\n\ndef double(number):\n    return 2 * number\n'
    )
    with pytest.raises(pytest.fail.Exception):
        mutants.judge(judge, kata, library)


def test_a_fault_of_the_judge_kills_no_mutant(library, judge, monkeypatch):
    kata = catalog.load(library).find("double")
    told = Outcome(Verdict.GRADER_ERROR, 0, 1)
    monkeypatch.setattr(judge, "tests_alone", lambda *_, **__: told)
    proof = mutants.judge(judge, kata, library)
    assert proof.killed == 0
    assert len(proof.survivors) >= 6


def test_a_mutant_that_means_the_same_is_listed_with_the_reason(library):
    (library / FACTS).write_text(
        (library / FACTS).read_text("utf-8") + EQUIVALENT, "utf-8"
    )
    kata = catalog.load(library).find("double")
    assert kata.equivalent == (
        Equivalent("return number * 2", "return number ** 2", "this is a test"),
    )
    survivor = proofs.Survivor("return number * 2", "return number ** 2")
    other = proofs.Survivor("return number * 2", "return number + 2")
    account = mutants.account(kata, proofs.Proof(killed=3, survivors=(survivor, other)))
    assert (account.killed, account.equivalent, account.alive) == (3, 1, (other,))
    stale = mutants.account(kata, proofs.Proof())
    assert stale.stale == ("return number * 2 -> return number ** 2",)
    assert not stale.holds


@pytest.mark.parametrize(
    "table",
    ["equivalent = 3", "[[equivalent]]\nline = 'a'\n", EQUIVALENT + "more = 1\n"],
    ids=["no table", "keys missing", "too many keys"],
)
def test_a_list_that_is_not_well_formed_is_refused(library, table):
    text = (library / FACTS).read_text("utf-8")
    (library / FACTS).write_text(f"{text}\n{table}", "utf-8")
    problems = catalog.load(library).problems
    assert "kata.toml" in problems[0].reason


def test_the_command_tells_as_text_and_as_json(library, capsys):
    assert cli.main(["mutants", "--root", str(library), "double"]) == 0
    told = capsys.readouterr()
    assert "killed, 0 equivalent" in told.out
    assert "0 to deal with" in told.err
    shutil.copy(library / SOLUTION, library / "kept.py")
    (library / FACTS).write_text(
        (library / FACTS).read_text("utf-8") + EQUIVALENT, "utf-8"
    )
    assert cli.main(["mutants", "--root", str(library), "--json", "double"]) == 1
    assert json.loads(capsys.readouterr().out)["stale"] == [
        "return number * 2 -> return number ** 2"
    ]
