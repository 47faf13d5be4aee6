"""Concept questions out of the notes."""

import pytest

from harness import catalog
from harness.practice import questions


def test_a_question_comes_with_its_day_topic_and_points(tmp_path):
    folder = tmp_path / "katas/day3_oop"
    folder.mkdir(parents=True)
    (folder / "NOTES.md").write_text(
        "# Day\n\n## Classes\n\n### Asked in interviews\n\n**Q:** Why\n`a`?\n"
        "**A:** Because. `x. y` is\none; so is b.\n\n**Q:** And?\n**A:** No.\n\n"
        "## Traps\n\n**Q:** Last?\n**A:** Yes.\n",
        "utf-8",
    )
    first, second, third = questions.load(tmp_path)
    assert (first.day, first.topic, first.text) == (3, "Classes", "Why `a`?")
    assert first.answer == "Because. `x. y` is one; so is b."
    assert first.points == ("Because.", "`x. y` is one", "so is b.")
    assert (second.text, second.answer, third.topic) == ("And?", "No.", "Traps")


@pytest.mark.parametrize("day", range(1, 8))
def test_every_day_has_questions_with_several_points(day):
    found = [one for one in questions.load(catalog.HOME) if one.day == day]
    assert sum(len(one.points) > 1 for one in found) >= 3
    for one in found:
        assert one.points, one.text
        assert all(point.count("`") % 2 == 0 for point in one.points), one.text


def test_a_library_without_notes_has_none(tmp_path):
    assert questions.load(tmp_path) == []
