"""Earlier attempts: history shows them, restore brings one back and can be taken back."""

import json
from datetime import datetime

import pytest

from harness import history
from harness.model import Verdict
from harness.practice import timeline

START = "def double(number: int) -> int:\n"
WRONG = START + "    return number + 1\n"
RIGHT = START + "    return number + number\n"
ODD = START + "    return number  # \udcff\x1b[31m\n"


@pytest.fixture
def clock(monkeypatch):
    """Return a clock that begins at noon of this day."""
    noon = datetime.now().astimezone().replace(hour=12, minute=0, second=0)
    now = [noon.timestamp()]
    monkeypatch.setattr(history.time, "time", lambda: now[0])
    return now


@pytest.fixture
def begin(kata, library, tmp_path, clock):
    """Return a function that starts `double`, then checks one text after another."""

    def run(*checks):
        clock[0] += 60
        kata("kata", "double", "--root", library)
        for text, verdict in checks:
            clock[0] += 60
            with history.open_history(tmp_path / "attempts")[0] as store:
                result = {"verdict": verdict, "seconds": 0.1}
                store.add_check("double", library, {"double.py": text}, result)

    return run


@pytest.fixture
def past(kata, library):
    """Return a function that gives what `history double --json` prints."""

    def run(*more):
        code, out, _ = kata("history", "double", "--root", library, "--json", *more)
        assert code == 0
        return json.loads(out)

    return run


def test_each_check_has_verdict_time_and_what_changed(begin, past, kata, library):
    begin((WRONG, Verdict.WRONG_ANSWER), (RIGHT, Verdict.ACCEPTED))
    found = past()
    first, second = found["checks"]
    assert (first["check"], first["verdict"], first["seconds"]) == (
        1,
        "wrong answer",
        60,
    )
    assert "-    raise NotImplementedError" in first["diff"]  # against the starter
    assert second["seconds"] == 120
    assert second["diff"][-2:] == [
        "-    return number + 1",
        "+    return number + number",
    ]
    assert second["source"] == {"double.py": RIGHT}
    assert "number * 2" in found["reference"]["reference.py"]
    screen = kata("history", "double", "--root", library)[1]
    for line in (
        "check 1  wrong answer  2",
        "check 2  accepted  2",
        "after 2:00 min",
        "  +    return number + number",
        "reference: reference.py",
        "    return number * 2",
    ):
        assert line in screen


@pytest.mark.parametrize("way", ["accepted", "gave up"])
def test_the_reference_stands_there_once_unlocked(begin, past, kata, library, way):
    begin((WRONG, Verdict.WRONG_ANSWER))
    assert past()["reference"] is None
    if way == "accepted":
        begin((RIGHT, Verdict.ACCEPTED))
    else:
        kata("solution", "double", "--root", library, "--give-up")
    assert past()["reference"]


def test_while_an_attempt_goes_on_earlier_code_is_covered(begin, past, kata, library):
    begin((RIGHT, Verdict.ACCEPTED))
    begin((WRONG, Verdict.WRONG_ANSWER))
    found = past()
    assert [row["attempt"] for row in found["checks"]] == [1, 2]
    assert found["checks"][0]["source"] is None
    assert found["checks"][1]["source"] == {"double.py": WRONG}
    assert found["reference"] is None
    _, out, err = kata("history", "double", "--root", library)
    assert "number + number" not in out.replace("-    return number + number", "")
    assert "REVEAL=1" in err
    # To look is allowed, and ends the attempt.
    shown = past("--reveal")
    assert shown["checks"][0]["source"]
    assert shown["reference"]
    listed = kata("kata", "--root", library, "--why")[1]
    assert "practised today" in listed
    assert past()["reference"]


def test_nothing_is_covered_before_the_first_success(begin, past):
    begin((WRONG, Verdict.WRONG_ANSWER), (RIGHT, Verdict.STYLE))
    assert all(row["source"] for row in past()["checks"])


def test_only_the_last_ones(begin, past):
    begin(*[(WRONG + "#" * i, Verdict.WRONG_ANSWER) for i in range(5)])
    assert [row["check"] for row in past("--last", "2")["checks"]] == [4, 5]


def test_without_a_kata_the_latest_checks_of_all(begin, kata, library):
    begin((WRONG, Verdict.WRONG_ANSWER), (RIGHT, Verdict.ACCEPTED))
    _, out, _ = kata("history", "--root", library)
    assert out.index("wrong answer") < out.index("accepted")
    (last,) = json.loads(kata("history", "--root", library, "--json", "--last", "1")[1])
    assert (last["check"], last["kata"], last["verdict"]) == (2, "double", "accepted")


def test_nothing_yet_is_told(kata, library):
    assert "make kata" in kata("history", "--root", library)[1]
    assert "not checked yet" in kata("history", "double", "--root", library)[1]


def test_restore_brings_a_version_back_and_is_itself_undone(
    begin, kata, library, tmp_path
):
    begin((WRONG, Verdict.WRONG_ANSWER), (RIGHT, Verdict.STYLE))
    path = tmp_path / "attempts/double.py"
    path.write_text("mine\n", "utf-8")
    code, out, _ = kata("restore", "double", "--root", library, "--check", "1")
    assert (code, path.read_text("utf-8")) == (0, WRONG)
    assert "UNDO=1" in out
    kata("reset", "--undo", "double", "--root", library)
    assert path.read_text("utf-8") == "mine\n"
    kata("reset", "--undo", "double", "--root", library)
    assert path.read_text("utf-8") == WRONG
    assert "already" in kata("restore", "--root", library, "--check", "1")[1]


def test_restoring_a_file_that_is_gone(begin, kata, library, tmp_path):
    begin((WRONG, Verdict.WRONG_ANSWER))
    (tmp_path / "attempts/double.py").unlink()
    assert kata("restore", "--root", library, "--check", "1")[0] == 0
    assert (tmp_path / "attempts/double.py").read_text("utf-8") == WRONG


def test_restoring_an_earlier_answer_counts_as_a_look(begin, kata, library):
    begin((RIGHT, Verdict.ACCEPTED))
    begin()
    assert "counts as a look" in kata("restore", "--root", library, "--check", "1")[2]
    assert "practised today" in kata("kata", "--root", library, "--why")[1]


def test_odd_bytes_come_back_and_direct_no_terminal(begin, kata, library, tmp_path):
    begin((ODD, Verdict.WRONG_ANSWER))
    assert "\x1b" not in kata("history", "double", "--root", library)[1]
    kata("restore", "--root", library, "--check", "1")
    assert b"\xff\x1b[31m" in (tmp_path / "attempts/double.py").read_bytes()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("restore", "double", "--check", "7"), ["no check 7", "KATA=double"]),
        (("history", "tripple"), ["tripple"]),
        (("history", "--last", "0"), ["--last 0"]),
        (("restore", "--check", "1"), ["no kata has been started"]),
    ],
)
def test_bad_calls(kata, library, arguments, words):
    code, _, err = kata(*arguments, "--root", library)
    assert code == 2
    for word in words:
        assert word in err


def test_changes_of_a_package_name_the_file():
    before = {"__init__.py": "a\n", "x.py": "b\n", "gone.py": "c\n"}
    after = {"__init__.py": "a\n", "x.py": "d\n", "new.py": "e"}
    assert list(timeline.changes(before, after)) == [
        "=== gone.py",
        "@@ -1 +0,0 @@",
        "-c",
        "=== new.py",
        "@@ -0,0 +1 @@",
        "+e",
        "=== x.py",
        "@@ -1 +1 @@",
        "-b",
        "+d",
    ]


def test_a_file_of_another_name_is_the_same_file():
    before, after = {"mine.py": "a\n"}, {"double.py": "a\n"}
    assert list(timeline.changes(before, after)) == []


def test_checks_from_elsewhere_find_their_place(begin, past, tmp_path, library, clock):
    begin((WRONG, Verdict.WRONG_ANSWER))
    begin((RIGHT, Verdict.ACCEPTED))
    with history.open_history(tmp_path / "attempts")[0] as store:
        old = (clock[0] - 200, "double", "x", '{"x": "old"}', "syntax error", 1.0, "{}")
        store.add_rows([("checks", old)])
    checks = past()["checks"]
    assert [row["check"] for row in checks] == [3, 1, 2]
    assert checks[0]["source"] == {"x": "old"}
