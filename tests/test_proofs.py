"""What is kept of a proof, and what makes it void."""

import pytest

from harness import catalog
from harness.authoring import proofs

PROOF = proofs.Proof(
    "a", 5, 2, {"slow_x": 1.02}, "b", 9, (proofs.Survivor("x", "y", "z", 3),)
)


def test_a_proof_comes_back_as_it_was_kept(library):
    PROOF.save(library, "double")
    assert proofs.Proof.load(library, "double") == PROOF
    assert [path.name for path in (library / proofs.FOLDER).iterdir()] == [
        "double.json"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        '{"verified": "a", "survivors": [], "more": 1}',
        '{"survivors": [1]}',
    ],
)
def test_what_cannot_be_read_proves_nothing(library, text):
    PROOF.save(library, "double")
    (library / proofs.FOLDER / "double.json").write_text(text, "utf-8")
    assert proofs.Proof.load(library, "double") == proofs.Proof()


def test_a_library_that_cannot_be_written_keeps_nothing(library):
    (library / ".cache").write_text("a file in the way", "utf-8")
    PROOF.save(library, "double")
    assert proofs.Proof.load(library, "double") == proofs.Proof()


@pytest.mark.parametrize(
    ("file", "kata", "tests"),
    [
        ("katas/day1_fundamentals/double/test_double.py", True, True),
        ("katas/day1_fundamentals/double/double.py", True, True),
        ("solutions/day1_fundamentals/double/reference.py", True, True),
        ("katas/day1_fundamentals/double/README.md", True, False),
        ("solutions/day1_fundamentals/double/wrong_squares.py", True, False),
        ("katas/day1_fundamentals/NOTES.md", False, False),
    ],
)
def test_what_decides_a_proof_is_in_its_key(library, file, kata, tests):
    facts = catalog.load(library).find("double")
    before = proofs.key_of_kata(facts, library), proofs.key_of_tests(facts, library)
    with (library / file).open("a", encoding="utf-8") as changed:
        changed.write("\n")
    after = proofs.key_of_kata(facts, library), proofs.key_of_tests(facts, library)
    assert (before[0] != after[0], before[1] != after[1]) == (kata, tests)
