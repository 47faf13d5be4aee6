"""The steps of a mock interview, and what each refuses."""

import pytest
from interviews import KATAS, ONE, QUESTION, RULES, FakeClock, again, begun, result

from harness.model import HarnessError
from harness.practice.draw import Part
from harness.practice.mock import Phase, Stage

ALL = {point.name: 3 for point in RULES.rubric}


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def going(tmp_path, clock):
    return begun(tmp_path, clock)


def to_problem(going):
    going.answer("because")
    going.next()


def submit(going, verdict="accepted"):
    task = going.submit("O(n)", "O(n)")
    going.told(task, result(verdict))


def test_from_start_to_scorecard(going, clock):
    to_problem(going)
    assert going.statement.startswith("# Problem 1\n")
    clock.go(60)
    going.told(going.examples(), result(passed=3, total=3))
    submit(going)
    assert going.mock.work.stage is Stage.FOLLOW_UP
    going.answer("two pointers")
    going.next()
    going.give_up()
    assert (going.mock.phase, going.mock.ended) == (Phase.REVIEW, "all parts are done")
    going.tick(0, [2])
    going.rate(ALL)
    card = going.finish()
    assert card["total"] > 40
    assert again(going, clock).mock == going.mock


def test_the_starter_lies_where_the_answer_goes(going):
    assert going.path() is None
    to_problem(going)
    path = going.path()
    assert path.name == "problem_1.py"
    assert path.read_text("utf-8") == KATAS["two_sum"].starter.read_text("utf-8")
    path.write_text("mine", "utf-8")
    assert going.path().read_text("utf-8") == "mine"


def test_a_package_is_a_folder(tmp_path, clock):
    going = begun(tmp_path, clock, (Part(600.0, kata="modules", title="Modules"),))
    assert (going.path() / "__init__.py").is_file()
    assert "__init__.py" in going.examples().source


@pytest.mark.parametrize(
    "step",
    [
        lambda going: going.examples(),
        lambda going: going.submit("O(n)", "O(1)"),
        lambda going: going.hint(),
        lambda going: going.resume(),
        lambda going: going.tick(0, [1]),
        lambda going: going.rate(ALL),
        lambda going: going.finish(),
        lambda going: going.answer("  "),
    ],
)
def test_a_question_takes_answers_only(going, step):
    with pytest.raises(HarnessError):
        step(going)


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (lambda going: going.answer("x"), "nothing is asked"),
        (lambda going: going.next(), "nothing is submitted"),
        (lambda going: going.submit("O(n)", " "), "state time and space"),
        (lambda going: going.submit("", "O(n)"), "state time and space"),
    ],
)
def test_a_problem_is_submitted_before_anything_is_asked(going, step, reason):
    to_problem(going)
    with pytest.raises(HarnessError, match=reason):
        step(going)
    assert going.mock.work.submissions == ()


def test_a_problem_may_be_submitted_again_until_it_is_solved(going):
    to_problem(going)
    submit(going, "wrong answer")
    submit(going, "too slow")
    assert going.mock.work.stage is Stage.OPEN
    submit(going, "style")
    assert [one.verdict for one in going.mock.work.submissions] == [
        "wrong answer",
        "too slow",
        "style",
    ]
    with pytest.raises(HarnessError, match="closed"):
        going.submit("O(n)", "O(n)")


def test_what_was_submitted_unsolved_can_be_left_as_it_is(going):
    to_problem(going)
    submit(going, "too slow")
    going.next()
    assert going.mock.work.stage is Stage.FOLLOW_UP
    going.next()
    assert going.mock.current == 2


def test_hints_come_one_by_one_and_are_counted(going):
    to_problem(going)
    hints = KATAS["two_sum"].hints
    assert [going.hint() for _ in hints] == list(hints)
    with pytest.raises(HarnessError, match="last hint"):
        going.hint()
    assert going.mock.work.hints == len(hints)


def test_what_is_skipped_comes_again(going):
    to_problem(going)
    going.skip()
    assert going.mock.current == 2
    going.skip()
    assert going.mock.current == 1
    going.give_up()
    assert going.mock.current == 2
    with pytest.raises(HarnessError, match="nothing else"):
        going.skip()


def test_a_pause_lets_nothing_be_done_but_notes(going, clock):
    to_problem(going)
    going.pause()
    clock.go(1_000)
    with pytest.raises(HarnessError, match="paused"):
        going.examples()
    going.note("meanwhile")
    assert going.left() == 1560.0
    going.resume()
    clock.go(60)
    assert going.left() == 1500.0


def test_when_time_is_up_nothing_more_is_taken(going, clock):
    to_problem(going)
    clock.go(1_561)
    with pytest.raises(HarnessError, match="time is up"):
        going.submit("O(n)", "O(n)")
    assert going.mock.phase is Phase.REVIEW
    assert going.mock.elapsed == 1560.0


def test_a_submission_in_time_is_graded_after_the_time(going, clock):
    to_problem(going)
    task = going.submit("O(n)", "O(n)")
    clock.go(2_000)
    assert going.look().phase is Phase.RUNNING
    going.told(task, result())
    assert going.mock.works[1].solved
    assert going.mock.ended == "time is up"


def test_a_submission_killed_while_graded_waits_with_its_own_files(going, clock):
    to_problem(going)
    going.path().write_text("answer = 1\n", "utf-8")
    going.submit("O(n)", "O(n)")
    going.path().write_text("later", "utf-8")
    other = again(going, clock)
    with pytest.raises(HarnessError, match="being graded"):
        other.skip()
    task = other.pending()
    assert (task.full, dict(task.source)) == (True, {"problem_1.py": "answer = 1\n"})
    other.told(task, result())
    other.told(task, result("wrong answer"))  # the first grader comes home late
    assert [one.verdict for one in other.mock.work.submissions] == ["accepted"]
    assert other.pending() is None


def test_a_fault_of_ours_does_not_count(going):
    to_problem(going)
    going.told(going.submit("O(n)", "O(n)"), None)
    going.told(going.examples(), None)
    assert (going.mock.work.submissions, going.mock.work.runs) == ((), ())


def test_notes_are_kept_once_and_for_the_review(going, clock):
    going.note("a")
    before = going.mock.reach
    going.note("a")
    assert going.mock.reach == before
    going.end()
    going.note("ab")
    assert again(going, clock).mock.notes == "ab"


def test_two_programs_see_each_other(going, clock):
    other = again(going, clock)
    to_problem(going)
    assert other.look().current == 1
    other.end()
    with pytest.raises(HarnessError, match="ended by you"):
        going.hint()


def test_a_finished_mock_is_not_altered(going, clock):
    going.end()
    card = going.finish()
    going.note("late")
    for step in (
        lambda: going.rate(ALL),
        lambda: going.tick(0, [1]),
        going.finish,
        going.end,
        going.give_up,
    ):
        with pytest.raises(HarnessError):
            step()
    assert again(going, clock).mock.card == card
    assert again(going, clock).mock.notes == ""


@pytest.mark.parametrize(
    "scores", [{}, {"plan": 3}, ALL | {"odd": 1}, ALL | {"plan": 5}]
)
def test_a_rating_is_whole(going, scores):
    going.end()
    with pytest.raises(HarnessError, match="from 1 to 4"):
        going.rate(scores)


def test_only_points_that_exist_are_ticked(going):
    going.end()
    with pytest.raises(HarnessError, match="no point 3"):
        going.tick(0, [1, 3])


def test_own_tests_beside_the_answer_are_kept(going):
    to_problem(going)
    (going.path().parent / "test_problem_1.py").write_text("assert 1\n", "utf-8")
    submit(going)
    assert going.mock.work.submissions[0].own_tests == {
        "test_problem_1.py": "assert 1\n"
    }


def test_a_library_without_the_kata_is_told(tmp_path, clock):
    with pytest.raises(HarnessError, match="no such kata"):
        begun(tmp_path, clock, (QUESTION, ONE, Part(9.0, kata="gone")))
