"""The tables of proofs: what was proved is counted, what was not is said to be so."""

import shutil

from harness import catalog, cli
from harness.authoring.proofs import Proof, Survivor, key_of_kata, key_of_tests
from harness.authoring.report import report
from harness.practice import plan


def test_a_proof_shows_until_something_changes(library):
    kata = catalog.load(library).find("double")
    week = plan.load(library)
    assert (
        "| 1 | Data types | 1 | not proved | not proved | not proved | not proved |"
        in report([kata], week, library)
    )
    Proof(
        verified=key_of_kata(kata, library),
        cases=5,
        wrong=2,
        mutated=key_of_tests(kata, library),
        killed=7,
        survivors=(Survivor("a", "b"),),
    ).save(library, "double")
    told = report([kata], week, library)
    assert "| 1 | Data types | 1 | 5 | 2 | 7 of 8 | 0 |" in told
    assert told.endswith(
        "1 katas (1 of the week, 0 problems), 1 proved sound as they stand.\n"
    )
    kata.tests.write_text(kata.tests.read_text("utf-8") + "\n", "utf-8")
    assert "1 | not proved | not proved | not proved | not proved |" in report(
        [kata], week, library
    )


def test_problems_show_their_slopes_from_small_to_large(library, capsys):
    for top in ("katas", "solutions"):
        place = f"{top}/leetcode/two_sum"
        shutil.copytree(catalog.HOME / place, library / place)
    Proof(slopes={"slow_b": 1.5, "slow_a": 0.987}).save(library, "two_sum")
    assert cli.main(["proofs", "--root", str(library)]) == 0
    told = capsys.readouterr().out
    unproved = "not proved | " * 4
    assert f"| 1. Two Sum | {unproved}0.99, 1.50 |" in told
    assert "2 katas (1 of the week, 1 problems), 0 proved" in told
