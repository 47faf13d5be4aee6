"""The scorecard: each score with what it is based on."""

import json

import pytest
from interviews import ONE, QUESTION, RULES, FakeClock, begun, result

from harness.practice.draw import Part

ALL = {point.name: 4 for point in RULES.rubric}
SLOW = {"verdict": "too slow", "grows_like": "O(n²)", "expected": "O(n)"}
FAST = {"verdict": "ok", "grows_like": "O(n)", "expected": "O(n)"}
UNSURE = {"verdict": "inconclusive", "grows_like": "", "expected": "O(n)"}


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def going(tmp_path, clock):
    """Return an interview with one question and one problem, which is in hand."""
    one = begun(tmp_path, clock, (QUESTION, ONE))
    one.answer("because")
    one.next()
    return one


def submitted(going, verdict="accepted", claim=("O(n)", "O(n)"), source=None, **more):
    if source is not None:
        going.path().write_text(source, "utf-8")
    going.told(going.submit(*claim), result(verdict, **more))


def carded(going):
    if not going.mock.ended:
        going.end()
    return going.finish()


def row(going, criterion):
    """Return a criterion's score and basis."""
    (found,) = [r for r in carded(going)["criteria"] if r["criterion"] == criterion]
    return found["score"], found["basis"]


def test_a_perfect_interview_has_all_points(going, clock):
    clock.go(60)
    going.told(going.examples(), result())
    submitted(going, speed=FAST, source="assert 1\nassert 2\nassert 3\n")
    going.end()
    going.tick(0, [1, 2])
    going.rate(ALL)
    card = going.finish()
    assert (card["total"], card["says"], card["next"]) == (100.0, "strong yes", [])
    assert {r["criterion"] for r in card["criteria"]} == set(RULES.weights)
    assert json.loads(json.dumps(card)) == card
    weights = {r["criterion"]: r["weight"] for r in card["criteria"]}
    assert weights == RULES.weights


def test_nothing_done_has_none(tmp_path, clock):
    going = begun(tmp_path, clock)
    card = carded(going)
    assert card["total"] == 0.0
    assert [part.get("outcome") for part in card["parts"]] == [
        None,
        *["not reached"] * 2,
    ]


def test_problems_share_the_weights_by_their_minutes(tmp_path, clock):
    parts = (Part(600.0, kata="two_sum"), Part(1_800.0, kata="binary_search"))
    card = carded(begun(tmp_path, clock, parts))
    weights = [r["weight"] for r in card["criteria"] if r["criterion"] == "correctness"]
    assert weights == [10.0, 30.0]


@pytest.mark.parametrize(
    ("verdict", "passed", "score"),
    [
        ("accepted", 4, 1.0),
        ("style", 4, 1.0),
        ("too slow", 4, 1.0),
        ("wrong answer", 2, 0.25),
        ("wrong answer", 0, 0.0),
    ],
)
def test_correctness(going, verdict, passed, score):
    submitted(going, verdict, passed=passed)
    assert row(going, "correctness") == (
        score,
        f"{passed} of 4 tests passed: {verdict}",
    )


@pytest.mark.parametrize(
    ("speed", "score", "basis"),
    [
        (FAST, 1.0, "as good as O(n)"),
        (SLOW, 0.0, "grows like O(n²), expected O(n)"),
        (UNSURE, None, "too little to measure"),
        (None, None, "not measured"),
    ],
)
def test_speed(going, speed, score, basis):
    submitted(going, speed=speed)
    assert row(going, "speed") == (score, basis)


@pytest.mark.parametrize(
    ("claim", "speed", "score", "said"),
    [
        (("O(n)", "O(n)"), FAST, 1.0, "its growth fits"),
        (("O(n)", "O(1)"), None, 0.6, "✗ space: you said O(1), it is O(n)"),
        (("n^2", "linear"), FAST, 0.4, "✗ time: you said n^2, it is O(n)"),
        (("O(n^2)", "O(n)"), SLOW, 1.0, "it is O(n²) (measured O(n²))"),
        (("O(n)", "O(n)"), SLOW, 0.4, "✗ time: you said O(n), it is O(n²)"),
    ],
)
def test_a_claim_is_held_against_facts_and_measured_growth(
    going, claim, speed, score, said
):
    submitted(going, "accepted", claim, speed=speed)
    got, basis = row(going, "claim")
    assert got == pytest.approx(score)
    assert said in basis


def test_a_kata_that_states_no_complexity_judges_no_claim(tmp_path, clock):
    going = begun(tmp_path, clock, (Part(600.0, kata="mutability"),))
    submitted(going)
    assert row(going, "claim") == (None, "you said O(n), O(n); this kata states none")


@pytest.mark.parametrize(
    ("style", "score"),
    [
        ({"ruff": [], "black": True}, 1.0),
        ({"ruff": ["E1", "E2"], "black": False}, 0.7),
        ({"ruff": ["E1"] * 30, "black": False}, 0.0),
        (None, None),
    ],
)
def test_style(going, style, score):
    submitted(going, "style", style=style)
    assert row(going, "style")[0] == (None if score is None else pytest.approx(score))


@pytest.mark.parametrize(
    ("seconds", "score"), [(100, 1.0), (198, 1.0), (399, 0.5), (600, 0.0), (800, 0.0)]
)
def test_time_to_the_first_run(going, clock, seconds, score):
    clock.go(min(seconds, 659))
    going.told(going.examples(), result())
    assert row(going, "first_run")[0] == pytest.approx(score, abs=0.01)


@pytest.mark.parametrize(("seconds", "score"), [(300, 1.0), (600, 1.0), (630, 0.95)])
def test_time_to_accepted(going, clock, seconds, score):
    clock.go(seconds)
    submitted(going)
    assert row(going, "accepted")[0] == pytest.approx(score)


def test_runs_before_and_rejected_submissions(going):
    going.told(going.examples(), result())
    submitted(going, "wrong answer")
    submitted(going)
    assert row(going, "runs") == (0.75, "1 runs, 1 before submitting; 1 rejected")


def test_submitting_blindly_costs(going):
    submitted(going)
    assert row(going, "runs")[0] == 0.5


def test_hints(going):
    going.hint()
    submitted(going)
    assert row(going, "hints") == (pytest.approx(2 / 3, abs=0.001), "1 of 3 taken")


@pytest.mark.parametrize(
    ("source", "beside", "score"),
    [
        ("x = 1\n", "", 0.0),
        ("assert 1\n", "", 1 / 3),
        ('"""\n>>> 1\n1\n>>> 2\n2\n"""\n', "def test_a():\n    assert 1\n", 1.0),
        ("assert (\n", ">>> 1", 1 / 3),
    ],
)
def test_own_tests(going, source, beside, score):
    (going.folder).mkdir(parents=True, exist_ok=True)
    (going.folder / "test_problem_1.py").write_text(beside, "utf-8")
    submitted(going, source=source)
    assert row(going, "own_tests")[0] == pytest.approx(score, abs=0.001)


def test_concept_and_communication_are_as_one_rated_oneself(going):
    going.end()
    going.tick(0, [2])
    going.rate(dict(zip(ALL, (1, 2, 3, 4), strict=True)))
    card = going.finish()
    scores = {r["criterion"]: r["score"] for r in card["criteria"]}
    assert (scores["concept"], scores["communication"]) == (0.5, 0.5)
    assert card["parts"][0]["points"] == [
        {"text": "A.", "made": False},
        {"text": "B.", "made": True},
    ]


def test_what_was_not_rated_is_left_out(going):
    submitted(going)
    card = carded(going)
    judged = {r["criterion"] for r in card["criteria"] if r["score"] is not None}
    assert judged.isdisjoint({"concept", "communication", "speed"})


@pytest.mark.parametrize(
    ("work", "why"),
    [
        (lambda going: None, "not submitted"),
        (lambda going: going.give_up(), "given up"),
        (lambda going: submitted(going, "wrong answer"), "submitted, not solved"),
        (lambda going: submitted(going, "too slow", speed=SLOW), "right, too slow"),
        (lambda going: (going.hint(), submitted(going)), "1 of 3 hints taken"),
        (lambda going: submitted(going, claim=("O(1)", "O(n)")), "claim: ✗ time"),
    ],
)
def test_what_comes_next(going, work, why):
    work(going)
    (kata,) = [one for one in carded(going)["next"] if "kata" in one]
    assert kata["kata"] == "two_sum"
    assert kata["why"].startswith(why)


def test_the_timeline_tells_when_what_happened(going, clock):
    clock.go(30)
    going.told(going.examples(), result(passed=1, total=3))
    clock.go(30)
    submitted(going)
    marks = carded(going)["timeline"]
    assert {"at": 30.0, "part": 2, "kind": "run", "text": "1 of 3"} in marks
    assert {"at": 60.0, "part": 2, "kind": "verdict", "text": "accepted"} in marks
