"""Where a mock stands, as its facts tell it; and its clock."""

from dataclasses import replace

import pytest

from harness.mocks import Happening, Moment
from harness.practice import mock
from harness.practice.draw import Part
from harness.practice.mock import Phase, Stage

PARTS = [
    Part(60.0, question="Why?", answer="A.", points=("A.",)),
    Part(600.0, kata="two_sum", follow_up="And?"),
    Part(900.0, kata="lru_cache"),
]
BEGUN = {
    "profile": "p",
    "title": "P",
    "seed": "7",
    "seconds": 1560.0,
    "parts": [part.to_json() for part in PARTS],
}


def at(seconds):
    return Moment(1_000.0 + seconds, 5.0 + seconds, "boot")


def told(*facts, start=True):
    """Return the mock after facts, each (seconds after its begin, kind, data)."""
    begin = [(0, "begun", BEGUN)] if start else []
    return mock.state(
        Happening(at(seconds), "m", kind, data, number)
        for number, (seconds, kind, data) in enumerate([*begin, *facts], 1)
    )


def claimed(seconds, part=1):
    data = {
        "part": part,
        "time": "O(n)",
        "space": "O(1)",
        "source": {},
        "own_tests": {},
    }
    return seconds, "claimed", data


def judged(seconds, verdict, part=1):
    return seconds, "judged", {"part": part, "result": {"verdict": verdict}}


def test_no_facts_are_no_mock():
    assert mock.state([]) is None


def test_a_mock_begins_with_its_first_part():
    one = told()
    assert (one.phase, one.current, one.elapsed) == (Phase.RUNNING, 0, 0.0)
    assert one.left(at(100)) == 1460.0
    assert one.part_left(at(100)) == -40.0
    assert [work.shown for work in one.works] == [0.0, None, None]


def test_time_left_never_falls_below_none():
    assert told().left(at(99_999)) == 0.0
    assert told((99_999, "noted", {"text": "x"})).elapsed == 1560.0


@pytest.mark.parametrize(
    ("moment", "left"),
    [
        pytest.param(Moment(400.0, 105.0, "boot"), 1460.0, id="set back"),
        pytest.param(Moment(9e6, 105.0, "boot"), 1460.0, id="set ahead"),
        pytest.param(Moment(1_100.0, 3.0, "later boot"), 1460.0, id="started anew"),
        pytest.param(Moment(400.0, 3.0, "later boot"), 1560.0, id="both"),
    ],
)
def test_the_clock_goes_on_whatever_happens_to_the_wall_clock(moment, left):
    assert told().left(moment) == left


def test_a_clock_set_back_between_facts_takes_no_time_away():
    begin = Happening(at(0), "m", "begun", BEGUN, 1)
    back = Happening(Moment(10.0, 65.0, "boot"), "m", "noted", {"text": ""}, 2)
    one = mock.state([begin, back])
    assert one.elapsed == 60.0
    assert one.left(Moment(12.0, 67.0, "boot")) == 1498.0


def test_a_pause_stops_the_clock_and_is_recorded():
    one = told((100, "paused", {}), (400, "resumed", {}), (450, "noted", {"text": "x"}))
    assert (one.elapsed, one.pauses, one.pause_seconds) == (150.0, 1, 300.0)
    still = told((100, "paused", {}))
    assert still.left(at(900)) == still.left(at(100)) == 1460.0


def test_each_part_has_its_own_time():
    one = told(
        (30, "left", {"part": 0, "stage": "closed"}),
        (30, "shown", {"part": 1}),
        (130, "shown", {"part": 2, "skipped": True}),
        (330, "shown", {"part": 1}),
    )
    assert [work.spent for work in one.works] == [30.0, 100.0, 200.0]
    assert [work.shown for work in one.works] == [0.0, 30.0, 130.0]
    assert one.works[1].skips == 1
    assert one.part_left(at(340)) == 490.0


@pytest.mark.parametrize(
    ("verdict", "stage"),
    [
        ("accepted", Stage.FOLLOW_UP),
        ("style", Stage.FOLLOW_UP),
        ("too slow", Stage.OPEN),
        ("wrong answer", Stage.OPEN),
    ],
)
def test_what_solves_a_problem_brings_the_follow_up(verdict, stage):
    one = told((1, "shown", {"part": 1}), claimed(10), judged(40, verdict))
    assert one.works[1].stage is stage
    assert one.works[1].submissions[0].at == 10.0
    assert one.works[1].submissions[0].spent == 9.0


def test_without_a_follow_up_it_is_closed_at_once():
    one = told((1, "shown", {"part": 2}), claimed(9, 2), judged(9, "accepted", 2))
    assert one.works[2].stage is Stage.CLOSED


def test_a_submission_is_pending_until_it_is_judged():
    one = told((1, "shown", {"part": 1}), claimed(10))
    assert one.work.pending is not None
    assert (
        told((1, "shown", {"part": 1}), claimed(10), judged(12, "x")).work.pending
        is None
    )


def test_a_fault_of_ours_takes_the_submission_back():
    fault = (12, "judged", {"part": 1, "result": None})
    assert told((1, "shown", {"part": 1}), claimed(10), fault).work.submissions == ()


def test_open_parts_come_in_order_from_the_one_in_hand():
    one = told((1, "shown", {"part": 1}), (2, "gave_up", {"part": 1}))
    assert one.open_parts == [2, 0]


def test_problems_are_counted_without_the_questions():
    assert [told().number(i) for i in (1, 2)] == [1, 2]


def test_folding_on_gives_the_same_as_folding_anew():
    facts = [
        (1, "answered", {"part": 0, "text": "x"}),
        (2, "left", {"part": 0, "stage": "closed"}),
        (2, "shown", {"part": 1}),
        (3, "run", {"part": 1, "passed": 1, "total": 3, "verdict": "wrong answer"}),
        claimed(5),
        judged(8, "accepted"),
        (9, "ended", {"why": "you"}),
        (10, "ticked", {"part": 0, "points": [1]}),
        (11, "rated", {"scores": {"plan": 3}}),
        (12, "finished", {"card": {"total": 1}}),
    ]
    whole = told(*facts)
    one = told()
    for number, (seconds, kind, data) in enumerate(facts, 2):
        one = mock.after(one, Happening(at(seconds), "m", kind, data, number))
    assert one == whole
    assert whole.phase is Phase.FINISHED
    assert whole.elapsed == 9.0
    kinds = [entry.kind for entry in whole.timeline]
    assert kinds == [
        "shown",
        "answered",
        "shown",
        "run",
        "submitted",
        "verdict",
        "ended",
    ]


def test_an_unknown_fact_of_a_later_version_is_passed_over():
    assert replace(told((0, "sung", {})), reach=1, last=at(0)) == told()
