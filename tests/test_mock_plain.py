"""A mock interview as plain lines, through the command line; and killed at any moment."""

import io
import json
import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import write

from harness import catalog, history
from harness.practice import profiles
from harness.practice.interview import Interview
from harness.practice.mock import Phase

NOTES = "# Day 1\n\n## Data types\n\n**Q:** Why?\n**A:** First. Second.\n"
RIGHT = "def double(number: int) -> int:\n    return 2 * number\n"
# How often the kill test kills. `KATA_KILLS=100` is the full measure.
KILLS = int(os.environ.get("KATA_KILLS", "8"))


@pytest.fixture
def root(library):
    """Return a library with a question and one drill, `double`."""
    write(library / "katas/day1_fundamentals", {"NOTES.md": NOTES})
    return library


@pytest.fixture
def mock(kata, root, monkeypatch):
    """Return a function that says lines to `kata mock`: exit code, stdout, stderr."""

    def say(*lines, more=("--profile", "data_engineering")):
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{x}\n" for x in lines)))
        return kata("mock", "--root", root, *more)

    return say


def file_of(out):
    return Path(re.search(r"^yours: (.+)$", out, re.MULTILINE)[1])


REVIEW = ("1", "3", "3", "4", "2")


def test_from_start_to_scorecard(mock, kata, root):
    code, out, err = mock("answer because", "next", "run", "hint")
    assert code == 0
    assert "Why?" in out
    assert "0 of 2 tests passed" in out
    assert "hint: Think of a sum." in out
    assert "the clock goes on" in out
    assert "1 parts left out" in err
    file_of(out).write_text(RIGHT, "utf-8")
    lines = ("run", "submit constant, O(1)", "answer shifting", "next", *REVIEW)
    code, out, _ = mock(*lines, more=())
    assert code == 0
    assert "2 of 2 tests passed" in out
    assert "follow-up: And without arithmetic?" in out
    assert "2. Second." in out
    assert "You said: because" in out
    assert "Mock interview 1  Data engineering" in out
    assert "make kata KATA=double" in out
    code, out, _ = kata("mocks", "--root", root, "--json")
    (card,) = json.loads(out)
    assert card["state"] == "finished"
    assert card["parts"][1]["outcome"] == "solved"
    assert "66.7%" not in kata("mocks", "--root", root)[1]
    assert "Double  solved" in kata("mocks", "--root", root, 1)[1]


def test_nothing_gives_the_problem_away(mock):
    out = mock("give up", "run")[1]
    assert "Problem 1" in out
    for secret in (
        "Double",
        "easy",
        "data_types",
        "arithmetic",
        "test_negative",
    ):
        assert secret not in out


def test_only_the_examples_run_before_submission(mock):
    out = mock("give up")[1]
    file_of(out).write_text(
        "def double(number):\n    return 2 * abs(number)\n", "utf-8"
    )
    assert "2 of 2 tests passed" in mock("run")[1]
    out = mock("submit O(1), O(1)")[1]
    assert "✗ wrong answer" in out
    assert "double(-4)" in out


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("sing", "'sing' is none of the commands"),
        ("run", "question to answer in words"),
        ("submit O(1)", "question to answer in words"),
        ("submit", "question to answer in words"),
        ("hint", "question to answer in words"),
        ("resume", "not paused"),
        ("edit", "no editor"),
        ("answer", "the answer is empty"),
        ("give", "none of the commands"),
        ("help", "the next hint"),
        ("notes", "nothing noted"),
        ("note ab\x1b[2Jc", "noted"),
    ],
)
def test_what_is_no_command_is_told_and_the_interview_goes_on(mock, line, told):
    code, out, _ = mock(line, "time")
    assert code == 0
    assert told in out
    assert "time left: " in out
    assert "\x1b" not in out


def test_a_claim_may_be_asked_for(mock):
    out = mock("give up", "submit", "O(1)", "O(1)")[1]
    assert "all tests" in out
    assert "state time and space" in mock("submit", "", "")[1]


def test_notes_pause_and_time(mock):
    out = mock("note one", "note two", "notes", "pause", "hint", "resume", "time")[1]
    assert "one\ntwo\n" in out
    assert "paused" in out
    assert "the interview is paused (resume it first)" in out


def test_json_is_all_that_is_on_stdout(mock):
    lines = ("answer x", "next", "give up", *REVIEW)
    code, out, err = mock(*lines, more=("--profile", "data_engineering", "--json"))
    assert (code, json.loads(out)["number"]) == (0, 1)
    assert "The interview has ended" in err


def test_the_review_waits(mock, kata, root):
    assert "the rest waits" in mock("answer x", "end", "1", "3")[1]
    assert "to be reviewed" in kata("mocks", "--root", root)[1]
    code, _, err = kata("mocks", "--root", root, 1)
    assert (code, "to be reviewed" in err) == (1, True)
    out = mock("9", "x", "", "3", "3", "3", "3", more=())[1]
    assert out.count("numbers from 1 to 4, please") == 3
    assert "Mock interview 1" in out


def test_an_open_mock_goes_on_whatever_is_asked_for(mock):
    mock("note here")
    _, out, err = mock("notes", more=("--profile", "backend"))
    assert "here" in out
    assert "not finished" in err


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--profile", "x"), "no profile 'x'"),
        (("--minutes", "0"), "no length"),
        (("--minutes", "nan"), "no length"),
        (("--profile", "phone_screen"), "no kata fits"),
    ],
)
def test_what_cannot_be_begun_is_told(mock, more, told):
    code, _, err = mock(more=more)
    assert code == 2
    assert told in err


def test_lists_that_have_nothing_to_show(kata, mock, root):
    assert kata("mocks", "--root", root)[0] == 1
    mock()
    assert "running" in kata("mocks", "--root", root)[1]
    assert kata("mocks", "--root", root, 2)[2].startswith("kata: there is no mock")
    state = json.loads(kata("mocks", "--root", root, "--json")[1])[0]["state"]
    assert state == "running"


def test_minutes_and_seed_are_as_asked(mock, kata, root):
    more = ("--profile", "data_engineering", "--minutes", "10", "--seed", "abc")
    out = mock(more=more)[1]
    assert "Data engineering: 5 minutes" in out  # a part is left out
    assert "(seed abc)" in out


def test_killed_at_random_moments_it_goes_on_where_it_was(root, tmp_path):
    """Whatever was acknowledged is there, and the clock has gone on, after each kill -9."""
    chance = random.Random(8)
    attempts = tmp_path / "killed"
    katas = {kata.name: kata for kata in catalog.load(root).katas}
    known, noted = [], 0
    for number in range(KILLS):
        steps = [
            "run",
            "answer x",
            "next",
            "skip",
            "submit O(1), O(1)",
            "pause",
            "resume",
        ]
        lines = [f"note line {number} {i}" for i in range(40)]
        lines[3:3] = chance.sample(steps, 2)
        lines[20:20] = chance.sample(steps, 2)
        said = killed(chance, root, attempts, lines)
        noted += said.splitlines().count("noted")
        with history.open_history(attempts)[0] as store:
            facts = store.mocks.of(store.mocks.open() or "")
            assert facts[: len(known)] == known
            if known := facts:
                going = Interview(store, facts[0].mock, katas, profiles.load())
                assert len(going.mock.notes.splitlines()) >= noted
                ticks = facts[-1].moment.tick - facts[0].moment.tick
                running = ticks - going.mock.pause_seconds
                assert going.mock.elapsed <= running + 1e-6
                if going.mock.phase is Phase.RUNNING:
                    assert going.mock.elapsed == pytest.approx(running)
                else:  # the steps led to its end: begin another
                    going.finish()
                    known, noted = [], 0
    with history.open_history(attempts)[0] as store:
        if name := store.mocks.open():
            going = Interview(store, name, katas, profiles.load())
            if task := going.pending():
                going.told(task, None)
            going.end()
            going.finish()
        assert store.mocks.open() is None
        assert store.mocks.kind("begun")


def killed(chance, root, attempts, lines):
    """Say lines to an interview and kill it at a random moment; return what it said."""
    command = [sys.executable, "-m", "harness", "mock", "--plain", "--root", str(root)]
    talk = subprocess.Popen(
        [*command, "--profile", "data_engineering"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"KATA_ATTEMPTS": str(attempts)},
        cwd=catalog.HOME,
    )
    talk.stdin.write("".join(f"{line}\n" for line in lines).encode())
    talk.stdin.flush()
    first = b""
    if chance.random() < 0.8:  # else it may be killed before it has begun
        first = talk.stdout.readline()
    moment = time.monotonic() + chance.uniform(0.0, 1.5)
    while time.monotonic() < moment:
        pass
    os.kill(talk.pid, signal.SIGKILL)
    said = (first + talk.stdout.read()).decode()
    talk.wait()
    talk.stdin.close()
    talk.stdout.close()
    return said
