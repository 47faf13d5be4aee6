"""The notes are shown, and their questions asked."""

import io

import pytest

NOTES = """# Day 1

## Data types

Ints have no limit.

### Asked in interviews

**Q:** Is there a largest int?
**A:** No. Memory ends first.

**Q:** Is True an int?
**A:** Yes.

## String manipulation

Strings do not change.

**Q:** Can a string change?
**A:** No.
"""


@pytest.fixture
def root(library):
    (library / "katas/day1_fundamentals/NOTES.md").write_text(NOTES)
    return library


@pytest.fixture
def answers(monkeypatch):
    """Return a function that lays lines down on standard input."""

    def lay(*lines):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{x}\n" for x in lines)))

    return lay


def test_all_notes(kata, root):
    code, out, _ = kata("notes", "--root", root)
    assert code == 0
    assert out.startswith("## Data types\n\nInts have no limit.")
    assert "## String manipulation" in out


@pytest.mark.parametrize("topic", ["data_types", "data ty", "Data types"])
def test_a_topic_by_slug_or_title(kata, root, topic):
    _, out, _ = kata("notes", "--root", root, "--topic", topic)
    assert "Ints have no limit" in out
    assert "Strings do not change" not in out


@pytest.mark.parametrize("more", [["--day", "2"], ["--topic", "monads"]])
@pytest.mark.parametrize("verb", ["notes", "quiz"])
def test_nothing_found(kata, root, verb, more):
    code, out, err = kata(verb, "--root", root, *more)
    assert (code, out) == (2, "")
    assert more[1] in err
    assert "data_types" in err


def test_a_quiz_keeps_what_was_rated(kata, root, answers):
    answers("3", "4", "q")
    code, out, err = kata("quiz", "--root", root)
    assert (code, err) == (0, "")
    assert out.index("largest int") < out.index("Memory ends first")
    assert "1 of 3" in out
    assert "2 recalled; 0 more due, 1 new" in out
    answers("1")
    _, out, _ = kata("quiz", "--root", root)
    assert "Can a string change?" in out
    assert "largest int" not in out
    assert "1 recalled; 0 more due, 0 new" in out


def test_a_quiz_ends_with_its_input(kata, root, answers):
    answers("3")
    code, out, _ = kata("quiz", "--root", root, "--count", "2")
    assert code == 0
    assert "1 recalled; 0 more due, 2 new" in out


def test_what_is_no_rating(kata, root, answers):
    answers("5", "", "2")
    _, out, err = kata("quiz", "--root", root, "--topic", "strings")
    assert err.count("is none of these") == 2
    assert "1 recalled" in out


def test_a_quiz_on_a_topic(kata, root, answers):
    answers("q")
    _, out, _ = kata("quiz", "--root", root, "--topic", "data_types")
    assert "1 of 2" in out


def test_a_recall_is_a_part_of_the_export(kata, root, answers):
    answers("3")
    kata("quiz", "--root", root, "--count", "1")
    _, out, _ = kata("export", "--root", root)
    assert "recalled" in out
