"""The plan as a board, and the list: state, due dates, another week as data."""

import json
import shutil
import time
from datetime import date, timedelta

import pytest

from harness import history

WEEK_2 = """
title = "Week 2: data"
[[days]]
folder = "day8_sql"
title = "SQL"
topics = [{ slug = "joins", title = "Joins" }]
"""


def board(kata, library, *more):
    code, out, _ = kata("plan", "--root", library, "--json", *more)
    assert code == 0
    return json.loads(out)


@pytest.fixture
def solved(library, tmp_path, monkeypatch):
    """Return a function that solves `double` some days ago."""

    def at(days_ago):
        now = time.time()
        monkeypatch.setattr(time, "time", lambda: now - days_ago * 86_400)
        with history.open_history(tmp_path / "attempts")[0] as store:
            store.add_event("double", "started")
            result = {"verdict": "accepted", "seconds": 0.1}
            store.add_check("double", tmp_path / "double.py", {}, result)
        monkeypatch.undo()
        monkeypatch.setenv("KATA_ATTEMPTS", str(tmp_path / "attempts"))

    return at


def test_the_board_shows_topics_katas_state_and_due_dates(kata, library, solved):
    first = board(kata, library, "--day", 1)["days"][0]
    (new,) = first["topics"][0]["katas"]
    assert (first["title"], new["state"], new["due"]) == (
        "Python fundamentals",
        "new",
        None,
    )
    kata("kata", "double", "--root", library)
    (tried,) = board(kata, library)["days"][0]["topics"][0]["katas"]
    assert tried["state"] == "tried"
    solved(0)
    (done,) = board(kata, library)["days"][0]["topics"][0]["katas"]
    assert done["state"] == "accepted"
    assert done["due"] > date.today().isoformat()  # noqa: DTZ011 - the learner's day
    screen = kata("plan", "--root", library)[1]
    assert "Day 1  Python fundamentals" in screen
    assert f"✓ double  due {done['due']}" in screen


def test_the_start_is_set_once_and_stays(kata, library):
    assert board(kata, library, "--start", "2026-03-02")["start"] == "2026-03-02"
    later = board(kata, library)
    assert later["days"][2]["date"] == "2026-03-04"
    assert board(kata, library, "--start", "2026-03-09")["start"] == "2026-03-09"
    assert board(kata, library)["start"] == "2026-03-09"


def test_without_a_start_the_first_look_is_day_one(kata, library):
    today = date.today()  # noqa: DTZ011 - the learner's day
    assert board(kata, library)["start"] == today.isoformat()


def test_another_weeks_plan_is_data(kata, library):
    shutil.copytree(
        library / "katas/day1_fundamentals/double", library / "katas/day8_sql/twice"
    )
    toml = library / "katas/day8_sql/twice/kata.toml"
    toml.write_text(toml.read_text("utf-8").replace("data_types", "joins"), "utf-8")
    (library / "katas/week2.toml").write_text(WEEK_2, "utf-8")
    last = board(kata, library, "--start", "2026-03-02")["days"][-1]
    assert (last["day"], last["week"], last["date"]) == (
        8,
        "Week 2: data",
        "2026-03-09",
    )
    assert last["topics"][0]["katas"][0]["name"] == "twice"
    listed = json.loads(kata("list", "--root", library, "--json", "--day", 8)[1])
    assert [row["name"] for row in listed] == ["twice"]


@pytest.mark.parametrize(
    ("files", "arguments", "words"),
    [
        ({}, ("--start", "monday"), ["monday", "no date", "2026-03-02"]),
        ({}, ("--day", "9"), ["no day 9", "7"]),
        ({"week1.toml": "title = 3"}, (), ["week1.toml", "not a plan"]),
        ({"week1.toml": None}, (), ["has no plan"]),
    ],
)
def test_bad_plans_are_told(kata, library, files, arguments, words):
    for name, text in files.items():
        path = library / "katas" / name
        path.unlink() if text is None else path.write_text(text, "utf-8")
    code, _, err = kata("plan", "--root", library, *arguments)
    assert code == 2
    for word in words:
        assert word in err


def listed(kata, library, *more):
    rows = json.loads(kata("list", "--root", library, "--json", *more)[1])
    return [row["name"] for row in rows]


def test_the_list_filters_by_state_and_due(kata, library, solved):
    assert listed(kata, library, "--state", "new") == ["double"]
    solved(60)
    assert listed(kata, library, "--state", "new") == []
    assert listed(kata, library, "--state", "accepted") == ["double"]
    assert listed(kata, library, "--due") == ["double"]
    since = date.today() - timedelta(60)  # noqa: DTZ011 - the learner's day
    assert str(since)[:4] in kata("list", "--root", library)[1]
    solved(0)
    assert listed(kata, library, "--due") == []


def test_level_and_topics_are_hidden_on_wish(kata, library):
    (row,) = json.loads(kata("list", "--root", library, "--json", "--hide")[1])
    assert not {"level", "topics"} & set(row)
    assert "data_types" in kata("list", "--root", library)[1]
    assert "data_types" not in kata("list", "--root", library, "--hide")[1]
    assert "easy" in kata("kata", "double", "--root", library)[1]
    assert "easy" not in kata("kata", "double", "--root", library, "--hide")[1]
    assert "LeetCode 20  ·  easy  ·  par" in kata("kata", "valid_parentheses")[1]
    hidden = kata("kata", "valid_parentheses", "--hide")[1]
    assert "LeetCode 20  ·  par" in hidden
    assert "easy" not in hidden
