"""Profiles, weights and rubric as data."""

import pytest

from harness import catalog
from harness.model import HarnessError
from harness.practice import draw, profiles
from harness.practice.profiles import FILE

RULES = profiles.load()


def test_the_four_profiles_are_there():
    names = ["phone_screen", "onsite", "data_engineering", "backend"]
    assert list(RULES.profiles) == names
    for profile in RULES.profiles.values():
        assert 30 <= profile.minutes <= 90
        assert any(slot.concept for slot in profile.slots)


@pytest.mark.parametrize("name", RULES.profiles)
def test_every_part_of_ours_can_be_filled_in_many_ways(name):
    katas = catalog.load().katas
    for slot in RULES.profiles[name].slots:
        if not slot.concept:
            assert sum(draw.fits(slot, kata) for kata in katas) >= 8


def test_the_learners_file_adds_profiles_and_changes_weights(tmp_path):
    (tmp_path / FILE).write_text(
        "[profiles.mine]\nparts = [{ levels = ['easy'], minutes = 10 }]\n"
        "[weights]\nstyle = 0\n",
        "utf-8",
    )
    rules = profiles.load(tmp_path)
    assert rules.profile("mine").minutes == 10
    assert rules.profile("backend") == RULES.profile("backend")
    assert rules.weights == RULES.weights | {"style": 0.0}
    assert (rules.bands, rules.rubric) == (RULES.bands, RULES.rubric)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[profiles.x]", "'parts' is missing"),
        ("[profiles.x]\nparts = [{ levels = ['easy'] }]", "'minutes' is missing"),
        ("[profiles.x]\nparts = [{ levels = ['odd'], minutes = 5 }]", "'odd' is not"),
        (
            "[profiles.x]\nparts = [{ kinds = ['leetcode'], minutes = 0 }]",
            "minutes is 0",
        ),
        ("[profiles.x]\nparts = [{ kinds = [], minutes = 'a' }]", "minutes is 'a'"),
        ("[profiles.x]\nparts = [{ minutes = 5 }]", "either `concept` or"),
        ("[profiles.x]\nparts = [{ concept = [1], odd = 1, minutes = 5 }]", "no odd"),
        ("[weights]\nstile = 3", "stile is none of"),
        ("[weights]\nstyle = -3", "style is -3"),
        ("[weights]\nstyle = 'much'", "style is 'much'"),
        ("weights = 3", "not the data of a mock"),
        ("[[bands]]\nfrom = 3", "'word' is missing"),
        ("[", "not the data of a mock"),
    ],
)
def test_bad_data_is_told_with_its_file(tmp_path, text, reason):
    (tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(HarnessError, match="not the data of a mock") as caught:
        profiles.load(tmp_path)
    assert reason in caught.value.reason
    assert str(tmp_path) in caught.value.reason


def test_an_unknown_profile_is_told_with_those_there_are():
    with pytest.raises(HarnessError, match="no profile 'x'") as caught:
        RULES.profile("x")
    assert "phone_screen, onsite" in caught.value.next_step


@pytest.mark.parametrize(
    ("percent", "word"),
    [(100, "strong yes"), (70, "yes"), (69.9, "on the fence"), (0, "not yet")],
)
def test_a_total_is_put_in_words(percent, word):
    assert RULES.word(percent) == word
