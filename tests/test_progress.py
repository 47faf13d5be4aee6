"""Progress: what a history adds up to, in the terminal and as JSON."""

import json
from datetime import date, datetime, time, timedelta

import pytest
from fsrs import Rating
from interviews import FakeClock, begun

from harness import catalog, history
from harness.history import Fact
from harness.model import Verdict
from harness.practice import board, plan, progress, record
from harness.practice.progress import Topic
from harness.practice.record import Attempt, Review, Standing
from harness.practice.settings import Settings

TODAY = date(2026, 3, 20)


def days_ago(number):
    return TODAY - timedelta(days=number)


def at(ago):
    """Return noon of a day, so many ago."""
    return datetime.combine(days_ago(ago), time(12)).astimezone().timestamp()


def review(ago, rating=Rating.Good, minutes=4.0, recall=None):
    seconds = None if minutes is None else 60 * minutes
    return Review(days_ago(ago), rating, "", Attempt(0.0, seconds), recall)


def reported(library, standing=None, activity=(), **more):
    katas = catalog.load(library).katas
    return progress.report(
        katas,
        plan.load(library),
        {"double": standing} if standing else {},
        accepted=frozenset(more.pop("accepted", ())),
        days=activity,
        settings=Settings(),
        today=TODAY,
        **more,
    )


def active(*ago):
    return [(days_ago(number).isoformat(), "accepted", 1) for number in ago]


@pytest.mark.parametrize(
    ("ago", "streak", "longest"),
    [
        ([], 0, 0),
        ([0], 1, 1),
        ([1, 2], 2, 2),
        ([2, 3, 4], 0, 3),
        ([0, 1, 3, 4, 5], 2, 3),
        ([5, 3, 4, 1, 0], 2, 3),
    ],
)
def test_streaks(library, ago, streak, longest):
    told = reported(library, activity=active(*ago))
    assert (told.streak, told.longest) == (streak, longest)


def test_activity_counts_by_day_and_verdict(library):
    rows = [("2026-03-19", "accepted", 2), ("2026-03-19", "wrong answer", 3)]
    told = reported(library, activity=rows)
    assert told.activity == {days_ago(1): {"accepted": 2, "wrong answer": 3}}


def test_solves_and_recalls(library):
    reviews = (
        review(9, Rating.Again, recall=None),
        review(6, Rating.Good, minutes=10, recall=0.75),
        review(3, Rating.Again, recall=0.875),
        review(0, Rating.Hard, minutes=None, recall=0.5),
    )
    told = reported(library, Standing(first=days_ago(9), reviews=reviews, finished=6))
    (solve,) = told.solves
    assert (solve.kata, solve.day, solve.number) == ("double", days_ago(6), 4)
    assert solve.pace == 2.0, "ten minutes against a par of five"
    assert [(one.predicted, one.recalled) for one in told.recalls] == [
        (0.75, True),
        (pytest.approx(0.875, abs=0.01), False),
        (pytest.approx(0.5, abs=0.01), True),
    ]
    assert told.today.finished == 1


def test_what_was_predicted_for_a_day_knows_nothing_of_that_day_or_later(library):
    def predicted(*outcomes):
        reviews = tuple(
            review(ago, Rating.Good if recalled else Rating.Again, recall=0.9)
            for ago, recalled in outcomes
        )
        told = reported(library, Standing(reviews=reviews, finished=len(reviews)))
        return [one.predicted for one in told.recalls]

    failed = [(20 - i // 4, False) for i in range(8)]
    first, second = predicted(*failed)[:4], predicted(*failed)[4:]
    assert set(first) == {0.9}
    assert len(set(second)) == 1
    assert second[0] < 0.87, "after four failures less is expected"


def test_topics(library):
    standing = Standing(
        first=days_ago(1), reviews=(review(1, Rating.Hard),), finished=1
    )
    (topic,) = reported(library, standing, accepted=["double"]).topics
    assert (topic.slug, topic.title) == ("data_types", "Data types")
    assert (topic.katas, topic.begun, topic.solved) == (1, 1, 1)
    assert topic.mastery == pytest.approx(standing.recall(TODAY) / 2)
    assert topic.pace == 0.8
    assert reported(library).topics == (
        Topic("data_types", "Data types", 1, 0, 0, 0.0, None, 0.0),
    )


def test_mastery_knows_how_long_this_learner_remembers(library):
    katas = catalog.load(library).katas
    failed = []
    for ago in (15, 12, 9, 6):
        failed += [
            Fact(at(ago), "double", "started"),
            Fact(at(ago), "double", "gave_up"),
        ]
    solved = [
        Fact(at(3), "double", "started"),
        Fact(at(3), "double", "check", Verdict.ACCEPTED),
    ]
    standing = record.standings([*failed, *solved], katas)["double"]
    (topic,) = reported(library, standing).topics
    assert topic.mastery < standing.recall(TODAY) - 0.01


def test_no_more_new_ones_are_left_than_there_are(library):
    assert reported(library).today.new_left == 1
    assert reported(library, Standing(first=days_ago(5))).today.new_left == 0


def test_the_forecast_counts_the_overdue_as_due_today(library, monkeypatch):
    def forecast(due):
        (double,) = catalog.load(library).katas
        place = board.Place(double, board.State.ACCEPTED, due)
        monkeypatch.setattr(board, "places", lambda *_: {"double": place})
        return reported(library).forecast

    assert forecast(days_ago(5))[0] == (TODAY, 1)
    assert forecast(days_ago(-3))[3] == (days_ago(-3), 1)
    assert sum(count for _, count in forecast(days_ago(-40))) == 0
    assert len(forecast(TODAY)) == progress.FORECAST


def test_nothing_was_done_yet(kata, library):
    code, out, _ = kata("progress", "--root", library)
    assert (code, out) == (0, "Nothing was checked yet: `make kata` starts a kata.\n")


def test_on_the_screen_and_as_json(kata, library, tmp_path):
    kata("kata", "double", "--root", library)
    with history.open_history(tmp_path / "attempts")[0] as store:
        result = {"verdict": Verdict.ACCEPTED, "seconds": 0.1}
        store.add_check("double", library, {"double.py": ""}, result)
    code, out, _ = kata("progress", "--root", library)
    assert code == 0
    assert "1 day, longest 1 day" in out
    assert "1 finished, 1 begun for the first time" in out
    assert "1 of 1 katas" in out
    assert "Data types" in out
    code, out, _ = kata("progress", "--root", library, "--json")
    told = json.loads(out)
    today = datetime.now().astimezone().date().isoformat()
    assert told["activity"] == {today: {"accepted": 1}}
    assert told["topics"][0]["slug"] == "data_types"
    assert told["solves"][0]["number"] == 1
    assert len(told["forecast"]) == progress.FORECAST


def test_finished_mocks_count_and_others_do_not(kata, library, tmp_path):
    clock = FakeClock()
    first = begun(tmp_path / "attempts", clock)
    first.end()
    total = first.finish()["total"]
    clock.go(3600)
    begun(tmp_path / "attempts", clock)
    (mock,) = json.loads(kata("progress", "--root", library, "--json")[1])["mocks"]
    assert (mock["title"], mock["score"]) == ("Phone screen", total)
    assert mock["day"].startswith("1970-01-1")
