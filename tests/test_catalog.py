"""katas/ on disk become Kata objects, or complaints that name file and line."""

import shutil

import pytest

from harness import catalog
from harness.model import HarnessError, Kind, Level, Limits

DOUBLE = "katas/day1_fundamentals/double"


@pytest.fixture
def toml(library):
    return library / DOUBLE / "kata.toml"


def test_a_kata_knows_its_facts_and_files(library):
    kata = catalog.load_one(library, "double")
    assert (kata.kind, kata.level, kata.day) == (Kind.DRILL, Level.EASY, 1)
    assert kata.group == "day1_fundamentals"
    assert kata.limits == Limits()
    assert kata.tests.is_file()
    assert kata.starter.is_file()
    assert kata.reference.is_file()


def test_a_package_kata_has_folders_for_files():
    kata = catalog.load_one(catalog.HOME, "modules")
    assert kata.starter.is_dir()
    assert kata.reference.is_dir()


def test_leetcode_katas_have_no_day(two_sum):
    assert two_sum.day is None
    assert two_sum.leetcode.number == 1


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (
            '"easy"',
            '"trivial"',
            ":3: level is 'trivial', not one of easy, medium, hard",
        ),
        (
            "minutes = 5",
            'minutes = "five"',
            ":5: minutes is 'five', where a number is expected",
        ),
        (
            "minutes = 5",
            "minutes = true",
            ":5: minutes is True, where a number is expected",
        ),
        ('title = "Double"\n', "", ":1: title is missing"),
        ("hints = [", "tips = [", ":1: hints is missing"),
        (
            "minutes = 5",
            "minutes = 5\ncolour = 1",
            ":6: colour is no fact that a kata has",
        ),
        ("minutes = 5", "minutes = = 5", ":5: not valid TOML"),
        (
            '["data_types"]',
            '"data_types"',
            ":4: topics is expected to be a list of texts",
        ),
        (
            "minutes = 5",
            "minutes = 5\nlimits = 3",
            ":6: limits is expected to be a table",
        ),
    ],
)
def test_broken_facts_are_told_with_file_and_line(library, toml, old, new, complaint):
    text = toml.read_text("utf-8")
    assert old in text
    toml.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(HarnessError) as caught:
        catalog.load_one(library, "double")
    assert f"{toml}{complaint}" in caught.value.reason
    assert caught.value.next_step


def test_one_broken_kata_does_not_hide_the_others(library):
    shutil.copytree(library / DOUBLE, library / "katas/day1_fundamentals/other")
    (library / "katas/day1_fundamentals/other/kata.toml").write_text(
        "nonsense", "utf-8"
    )
    found = catalog.load(library)
    assert [kata.name for kata in found.katas] == ["double"]
    assert len(found.problems) == 1


def test_two_katas_of_one_name_are_refused(library):
    shutil.copytree(library / DOUBLE, library / "katas/day2_functions/double")
    with pytest.raises(HarnessError, match="two katas have the name double"):
        catalog.load_one(library, "double")
    assert len(catalog.load(library).problems) == 1


def test_a_near_name_is_offered(library):
    with pytest.raises(HarnessError) as caught:
        catalog.load_one(library, "duoble")
    assert caught.value.next_step == "did you mean double?"
