"""What a mock tells the rotation."""

from datetime import UTC, datetime

import pytest
from fsrs import Rating
from interviews import KATAS, FakeClock, begun, result

from harness.practice import memory


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def going(tmp_path, clock):
    one = begun(tmp_path, clock)
    one.give_up()
    return one


def standings(going):
    return memory.standings(going._store, KATAS.values())


def test_an_accepted_problem_is_a_review_of_its_own_time(going, clock):
    clock.go(100)
    going.pause()
    clock.go(9_000)
    going.resume()
    going.skip()
    clock.go(300)
    going.skip()
    clock.go(20)
    going.told(going.submit("O(n)", "O(n)"), result())
    clock.go(50)
    going.end()
    standing = standings(going)["two_sum"]
    assert standing.reviews[0].rating is Rating.Easy
    assert standing.reviews[0].attempt.seconds == pytest.approx(120.0)
    assert standing.attempt is None
    day = datetime.fromtimestamp(clock.at, UTC).astimezone().date()
    assert standing.reviews[0].day == day
    assert going._store.checks("two_sum")[0].verdict == "accepted"


@pytest.mark.parametrize("way", ["gave up", "time", "submitted"])
def test_what_was_not_solved_is_to_be_done_again(going, clock, way):
    clock.go(10)
    if way == "gave up":
        going.give_up()
    elif way == "submitted":
        going.told(going.submit("O(n)", "O(n)"), result("wrong answer"))
        going.end()
    else:
        clock.go(10_000)
        going.look()
    if way == "gave up":
        going.end()
    assert standings(going)["two_sum"].reviews[0].rating is Rating.Again
    assert ("binary_search" in standings(going)) is (way == "gave up")


def test_hints_make_it_hard(going):
    going.hint()
    going.told(going.submit("O(n)", "O(n)"), result())
    going.end()
    assert standings(going)["two_sum"].reviews[0].why == "1 hint"


def test_nothing_is_told_before_the_end(going):
    going.hint()
    going.told(going.submit("O(n)", "O(n)"), result())
    assert standings(going) == {}


def test_the_current_kata_stays_what_it_was(going):
    going._store.add_event("mutability", "started")
    going.end()
    assert going._store.current() == "mutability"
