"""The full screen, driven by Textual's pilot; and what it shows, line by line."""

import asyncio
import os
import re
import threading
from contextlib import nullcontext
from pathlib import Path

import pytest
from interviews import FakeClock, again, begun, result
from textual.widgets import Input

from harness import catalog
from harness.model import Failure, Result, Size, Speed, SpeedVerdict, Style, Verdict
from harness.practice.mock import Phase, Stage
from harness.views import mock_screens
from harness.views.mock_app import MockApp

SNAPSHOTS = Path(__file__).with_name("snapshots")
FULL = 14


FAST = Speed(SpeedVerdict.OK, 0.0, "O(n)", "O(n)", (Size(1024, 0.002, 0.002, 1.0),))


class Judge:
    """Grades at once, as it is told; or when it is let go."""

    def __init__(self):
        self.verdict = Verdict.ACCEPTED
        self.tasks = []
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, task, tell):
        self.tasks.append(task)
        total = FULL if task.full else 3
        tell({"e": "collected", "tests": ["t"] * total})
        tell({"e": "finish"})
        self.gate.wait(10)
        if self.verdict is None:
            raise OSError("no room")
        good = self.verdict is Verdict.ACCEPTED
        wrong = Failure("test_example[3]", self.verdict, "f([3, 3], 6)", "[0, 1]", "[]")
        return Result(
            kata=task.kata.name,
            file=Path("x.py"),
            verdict=self.verdict,
            passed=total if good else total - 1,
            total=total,
            failures=() if good else (wrong,),
            speed=(FAST if task.full else None),
            style=Style(),
            seconds=0.3,
        )


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def judge():
    return Judge()


@pytest.fixture
def going(tmp_path, clock):
    return begun(tmp_path, clock)


def facts(told):
    return result(told.verdict.value, told.passed, told.total)


def drive(going, judge, steps, size=(80, 24)):
    """Run the program, let `steps(app, pilot)` drive it; returns the program."""
    app = MockApp(going, judge, facts)

    async def run():
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await steps(app, pilot)
        app.bench.settle()

    asyncio.run(run())
    return app


async def until(pilot, true):
    """Let the program go on until something holds."""
    for _ in range(500):
        if true():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came to hold")


def shown(app):
    """Return what stands on the screen, a line of text each."""
    lines = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in lines)


async def to_problem(app, pilot):
    await pilot.press(*"because", "f8")
    await until(pilot, lambda: app.going.mock.current == 1)
    await pilot.pause()


async def submit(app, pilot, time="O(n)", space="O(n)"):
    await pilot.press("f3")
    await until(pilot, lambda: isinstance(app.screen, mock_screens.Claim))
    await pilot.press(*time)
    await pilot.press("enter")
    await pilot.press(*space)
    await pilot.press("enter")
    await pilot.pause()


async def pressed(app, pilot, *keys):
    """Press keys, and wait until all is shown."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()


def test_from_start_to_scorecard_by_keyboard_alone(going, judge):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        await pilot.press("ctrl+r")
        await until(pilot, lambda: going.mock.work.runs)
        await submit(app, pilot)
        await until(pilot, lambda: going.mock.work.stage is Stage.FOLLOW_UP)
        await pilot.pause()
        await pilot.press(*"sorted", "f8")
        await until(pilot, lambda: going.mock.current == 2)
        await pressed(app, pilot, "f6", "y", "2", "enter", "3", "4", "1", "2")
        await until(pilot, lambda: isinstance(app.screen, mock_screens.Card))
        await pilot.press("q")

    drive(going, judge, steps)
    mock = going.mock
    assert mock.phase is Phase.FINISHED
    assert mock.works[0].answers == ("because",)
    assert mock.works[0].ticks == (2,)
    assert mock.works[1].answers == ("sorted",)
    claim = mock.works[1].submissions[0]
    assert (claim.time, claim.space) == ("O(n)", "O(n)")
    assert list(mock.rated.values()) == [3, 4, 1, 2]
    assert mock.works[2].gave_up


def test_every_save_runs_the_visible_examples(going, judge):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        assert judge.tasks == []
        going.path().write_text("mine = 1\n", "utf-8")
        await until(pilot, lambda: going.mock.work.runs)
        assert not judge.tasks[0].full
        assert judge.tasks[0].source == {"problem_1.py": "mine = 1\n"}
        await until(pilot, lambda: "3 of 3 tests passed" in shown(app))

    drive(going, judge, steps)


def test_a_save_while_it_grades_is_run_afterwards(going, judge):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        judge.gate.clear()
        await pilot.press("f2")
        await until(pilot, lambda: judge.tasks)
        going.path().write_text("later = 1\n", "utf-8")
        await until(pilot, lambda: app.bench.waiting is not None)
        judge.gate.set()
        await until(pilot, lambda: len(going.mock.work.runs) == 2)
        assert "later" in judge.tasks[1].source["problem_1.py"]

    drive(going, judge, steps)


def test_keys_are_answered_while_it_grades(going, judge):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        judge.gate.clear()
        await submit(app, pilot)
        await until(pilot, lambda: f"1 of {FULL}" in shown(app))
        await pilot.press("tab", "tab", *"thinking")
        assert app.notes_area.text == "thinking"
        await pilot.press("f5")
        await pilot.pause()
        assert "being graded" in shown(app)
        judge.gate.set()
        await until(pilot, lambda: going.mock.work.stage is Stage.FOLLOW_UP)

    drive(going, judge, steps)


def test_what_is_typed_is_in_the_store_within_a_second(going, judge, clock):
    async def steps(app, pilot):
        await pilot.press(*"because", "tab", *"a note")
        other = again(going, clock)
        await until(pilot, lambda: other.look().notes == "a note")
        await until(pilot, lambda: other.look().works[0].draft == "because")

    app = drive(going, judge, steps)
    assert app.going.mock.phase is Phase.RUNNING
    other = again(going, clock)

    async def resumed(app, pilot):
        assert app.notes_area.text == "a note"
        assert app.answer_area.text == "because"

    drive(other, judge, resumed)


def test_leaving_keeps_what_was_typed_last(going, judge, clock):
    async def steps(app, pilot):
        await pilot.press("tab", *"last words", "ctrl+q")

    drive(going, judge, steps)
    assert again(going, clock).mock.notes == "last words"


def test_a_submission_that_was_not_graded_is_graded_at_once(going, judge):
    going.give_up()
    going.submit("O(n)", "O(n)")

    async def steps(app, pilot):
        await until(pilot, lambda: going.mock.works[1].solved)

    drive(going, judge, steps)
    assert judge.tasks[0].full


def test_a_pause_hides_the_statement(going, judge, clock):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        await pressed(app, pilot, "f7")
        clock.go(500)
        assert "Paused" in shown(app)
        assert "target" not in shown(app)
        await pressed(app, pilot, "ctrl+p")
        assert not going.mock.paused
        assert going.left() == 1560.0

    drive(going, judge, steps)


def test_a_paused_interview_opens_paused(going, judge):
    going.pause()

    async def steps(app, pilot):
        await until(pilot, lambda: isinstance(app.screen, mock_screens.Paused))

    drive(going, judge, steps)


def test_when_time_is_up_the_review_comes_by_itself(going, judge, clock):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        await pilot.press("f3")
        clock.go(2_000)
        await until(pilot, lambda: isinstance(app.screen, mock_screens.Compare))
        await pressed(app, pilot, "escape", "enter", "1", "1", "1", "1")
        await until(pilot, lambda: isinstance(app.screen, mock_screens.Card))

    drive(going, judge, steps)
    assert going.mock.ended == "time is up"


def test_a_review_goes_on_where_it_was(going, judge):
    going.end()
    going.tick(0, [1])

    async def steps(app, pilot):
        await until(pilot, lambda: isinstance(app.screen, mock_screens.Rate))

    drive(going, judge, steps)


def test_who_said_nothing_sees_the_reference_answer_too(going, judge):
    going.end()

    async def steps(app, pilot):
        await until(pilot, lambda: isinstance(app.screen, mock_screens.Compare))
        assert "You said: nothing" in shown(app)
        assert "2 · B." in shown(app)

    drive(going, judge, steps)


def test_a_fault_of_ours_is_told_and_does_not_count(going, judge):
    judge.verdict = None

    async def steps(app, pilot):
        await to_problem(app, pilot)
        await submit(app, pilot)
        await until(pilot, lambda: "our fault" in shown(app))

    drive(going, judge, steps)
    assert going.mock.works[1].submissions == ()


def test_a_claim_is_needed_and_can_be_taken_back(going, judge):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        await pressed(app, pilot, "f3", "enter", "enter")
        assert isinstance(app.screen, mock_screens.Claim)
        await pressed(app, pilot, "escape")
        assert judge.tasks == []
        judge.verdict = Verdict.WRONG_ANSWER
        await submit(app, pilot, "O(n^2)", "O(1)")
        await until(pilot, lambda: going.mock.work.submissions[0].verdict)
        await pressed(app, pilot, "f3")
        assert app.screen.query_one("#time", Input).value == "O(n^2)"

    drive(going, judge, steps)


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        (["f2"], "question to answer in words"),
        (["f3"], "question to answer in words"),
        (["f4"], "question to answer in words"),
        (["f9"], "no file"),
        (["f1"], "Keys"),
        (["f10", "n"], "Question"),
        (["f6", "escape"], "Question"),
    ],
)
def test_what_a_key_cannot_do_now_is_told(going, judge, keys, told):
    async def steps(app, pilot):
        await pressed(app, pilot, *keys)
        assert told in shown(app)

    drive(going, judge, steps)


def test_hints_stay_under_the_statement(going, judge):
    async def steps(app, pilot):
        await to_problem(app, pilot)
        await pressed(app, pilot, "f4", "f4")
        assert "Hint 2:" in shown(app)
        await pressed(app, pilot, "end")
        await until(pilot, lambda: "Hint 1:" in shown(app))

    drive(going, judge, steps)
    assert going.mock.works[1].hints == 2


def test_the_editor_is_opened_and_left(going, judge, monkeypatch, tmp_path):
    ran = []
    monkeypatch.setenv("EDITOR", "ed --quiet")
    monkeypatch.setattr("subprocess.run", lambda command, check: ran.append(command))

    async def steps(app, pilot):
        await to_problem(app, pilot)
        monkeypatch.setattr(app, "suspend", nullcontext)
        await pressed(app, pilot, "f9")

    drive(going, judge, steps)
    assert ran == [["ed", "--quiet", str(going.path(1))]]


async def at_question(app, pilot):
    await pilot.press(*"Because it is.")


async def at_problem(app, pilot):
    await to_problem(app, pilot)
    app.going.part_left = lambda: -61.0


async def at_result(app, pilot):
    await to_problem(app, pilot)
    await pilot.press("f2")
    await until(pilot, lambda: app.going.mock.work.runs)


async def at_claim(app, pilot):
    await to_problem(app, pilot)
    await pressed(app, pilot, "f3")


async def at_follow_up(app, pilot):
    await to_problem(app, pilot)
    await submit(app, pilot)
    await until(pilot, lambda: app.going.mock.work.stage is Stage.FOLLOW_UP)


async def at_points(app, pilot):
    await to_problem(app, pilot)
    app.going.end()
    await until(pilot, lambda: isinstance(app.screen, mock_screens.Compare))
    await pressed(app, pilot, "2")


async def at_card(app, pilot):
    await at_points(app, pilot)
    await pressed(app, pilot, "enter", "3", "3", "3", "3")
    await until(pilot, lambda: isinstance(app.screen, mock_screens.Card))


@pytest.mark.parametrize("size", [(80, 24), (130, 40)], ids=["narrow", "wide"])
@pytest.mark.parametrize(
    "steps",
    [at_question, at_problem, at_result, at_claim, at_follow_up, at_points, at_card],
)
def test_the_screen_is_as_it_was(going, judge, monkeypatch, steps, size):
    """`KATA_SNAPSHOTS=1` writes them anew, to be looked at before they are committed."""
    monkeypatch.chdir(going.path(1).parent)
    monkeypatch.setattr("harness.views.mock_card.when", lambda _: "2026-03-02 12:00")
    if steps is at_result:
        judge.verdict = Verdict.WRONG_ANSWER
    seen = ""

    async def all_of_it(app, pilot):
        nonlocal seen
        await steps(app, pilot)
        app._tick()
        await pilot.pause(0.05)
        await pilot.pause()
        seen = shown(app) + "\n"

    drive(going, judge, all_of_it, size)
    path = SNAPSHOTS / f"{steps.__name__}-{size[0]}x{size[1]}.txt"
    if os.environ.get("KATA_SNAPSHOTS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(seen, "utf-8")
    assert seen == path.read_text("utf-8")
    assert max(map(len, seen.splitlines())) <= size[0]


def test_nothing_needs_colour(going, judge):
    """What has the focus, is ticked or solved differs in its characters too."""

    async def steps(app, pilot):
        before = shown(app)
        await pressed(app, pilot, "tab")
        assert shown(app) != before
        assert "┏" in shown(app)

    drive(going, judge, steps)


def test_the_picture_in_the_readme_is_of_this_program(going, judge, monkeypatch):
    """`KATA_SNAPSHOTS=1` exports it anew."""
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.chdir(going.path(1).parent)
    judge.verdict = Verdict.WRONG_ANSWER
    picture = catalog.HOME / "docs/mock.svg"
    text = ""

    async def steps(app, pilot):
        nonlocal text
        await at_result(app, pilot)
        await pilot.press(
            "tab", "tab", *"brute force first: O(n^2)", "enter", *"then a dict?"
        )
        await pilot.pause(0.05)
        text = app.export_screenshot(title="make mock")

    drive(going, judge, steps, (100, 30))
    if os.environ.get("KATA_SNAPSHOTS"):
        offline = re.sub(r"@font-face \{.*?\}", "", text, flags=re.DOTALL)
        picture.write_text(offline, "utf-8")

    def words(svg):
        return set(re.findall(r">([^<]+)</text>", svg))

    assert words(picture.read_text("utf-8")) == words(text)
