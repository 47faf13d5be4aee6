"""Drawing a mock's parts: repeatable, unseen first, nothing given away."""

import re
from dataclasses import replace
from datetime import date

import pytest

from harness import catalog
from harness.model import HarnessError
from harness.practice import draw, profiles, questions
from harness.practice.draw import Supply

KATAS = catalog.load().katas
QUESTIONS = questions.load(catalog.HOME)
RULES = profiles.load()
SUPPLY = Supply(KATAS, QUESTIONS)
SINCE = date(2026, 2, 1)
PHONE = RULES.profile("phone_screen")


def drawn(profile=PHONE, supply=SUPPLY, seed="7", **more):
    return draw.draw(profile, supply, seed, unseen_since=SINCE, **more)


@pytest.mark.parametrize("profile", RULES.profiles.values(), ids=RULES.profiles)
def test_the_parts_are_those_of_the_profile(profile):
    parts = drawn(profile)
    by_name = {kata.name: kata for kata in KATAS}
    for slot, part in zip(profile.slots, parts, strict=True):
        assert part.seconds == 60 * slot.minutes
        assert part.concept is bool(slot.concept)
        if part.kata:
            assert draw.fits(slot, by_name[part.kata])
            assert part.follow_up
        else:
            assert part.points


def test_one_seed_draws_the_same_and_another_something_else():
    assert drawn(seed="7") == drawn(seed="7")
    names = {tuple(draw.names(drawn(seed=str(seed)))) for seed in range(30)}
    assert len(names) > 20


def test_no_kata_is_drawn_twice():
    slot = PHONE.slots[1]
    profile = replace(PHONE, slots=(slot,) * 9)
    names = draw.names(drawn(profile))
    assert len(set(names)) == 9


def test_unseen_comes_first_then_long_unseen_then_the_oldest():
    slot = PHONE.slots[1]
    profile = replace(PHONE, slots=(slot,))
    fit = [kata.name for kata in KATAS if draw.fits(slot, kata)]
    seen = dict.fromkeys(fit, date(2026, 3, 1))
    fresh = {name: day for name, day in seen.items() if name != fit[3]}
    assert draw.names(drawn(profile, replace(SUPPLY, seen=fresh))) == [fit[3]]
    rested = seen | {fit[5]: date(2026, 1, 1)}
    assert draw.names(drawn(profile, replace(SUPPLY, seen=rested))) == [fit[5]]
    oldest = seen | {fit[6]: date(2026, 2, 20)}
    (part,) = drawn(profile, replace(SUPPLY, seen=oldest))
    assert (part.kata, part.seen) == (fit[6], "2026-02-20")


def test_a_question_that_was_asked_comes_last():
    first = drawn()[0].question
    assert drawn(supply=replace(SUPPLY, asked={first}))[0].question != first
    everything = {one.text for one in QUESTIONS}
    assert drawn(supply=replace(SUPPLY, asked=everything))[0].question == first


def test_minutes_scale_every_part():
    assert [part.seconds for part in drawn(minutes=9)] == [60, 180, 300]


def test_what_nothing_fits_is_left_out():
    assert [part.concept for part in drawn(supply=Supply(KATAS, []))] == [False, False]
    with pytest.raises(HarnessError, match="no kata fits the profile phone_screen"):
        drawn(supply=Supply([], QUESTIONS))


def test_a_part_goes_through_the_store():
    for part in drawn():
        assert draw.Part.of(part.to_json()) == part


@pytest.mark.parametrize("kata", KATAS, ids=lambda kata: kata.name)
def test_a_hidden_statement_gives_neither_title_nor_level_nor_follow_up(kata):
    text = draw.hidden(kata.statement.read_text("utf-8"), 2)
    assert text.startswith("# Problem 2\n\n")
    assert f"# {kata.title}" not in text
    assert not re.search(r"LeetCode \d+", text)
    assert "Follow-up" not in text
    assert "## Examples" in text
    assert "## Constraints" in text


def test_follow_ups_are_the_items_of_their_section():
    text = "# T\n\nx\n\n## Follow-up\n\n- One\n  more?\n- Two?\n\n## Notes\n\n- no\n"
    assert draw.follow_ups(text) == ["One more?", "Two?"]
    assert draw.follow_ups("# T\n") == []
    assert draw.hidden(text, 1) == "# Problem 1\n\nx\n\n## Notes\n\n- no\n"
