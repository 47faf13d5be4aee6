"""What was reported as stored is stored, whatever happens next."""

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time

import pytest

from harness import database, history
from harness.model import HarnessError

RESULT = {"verdict": "wrong answer", "seconds": 0.5}

WRITER = """
import sys
from pathlib import Path
from harness import database, history
folder, name = Path(sys.argv[1]), sys.argv[2]
while True:
    with history.open_history(folder)[0] as store:
        for _ in range(5):
            number = store.add_check(name, folder / "a.py", {"a.py": name * 500},
                                     {"verdict": "accepted", "seconds": 0.1})
            sys.stdout.write(f"{number}\\n")
            sys.stdout.flush()
"""


@pytest.fixture
def store(tmp_path):
    with history.open_history(tmp_path)[0] as opened:
        yield opened


def test_what_was_added_can_be_read(store, tmp_path):
    store.add_check("two_sum", tmp_path / "a.py", {"a.py": "x"}, RESULT)
    store.add_check(
        "two_sum", tmp_path / "a.py", {"a.py": "y"}, RESULT | {"verdict": "accepted"}
    )
    assert [check.verdict for check in store.checks("two_sum")] == [
        "wrong answer",
        "accepted",
    ]
    assert store.accepted() == {"two_sum"}
    assert [files for *_, files in store.sources("two_sum")] == [
        {"a.py": "y"},
        {"a.py": "x"},
    ]


def test_bytes_that_are_no_utf8_survive(store, tmp_path):
    odd = b"x = '\xff'".decode("utf-8", "surrogateescape")
    store.add_check("two_sum", tmp_path / "a.py", {"a.py": odd}, RESULT)
    ((*_, files),) = store.sources("two_sum")
    assert files == {"a.py": odd}


def test_the_current_kata_is_the_one_started_last(store):
    assert store.current() is None
    store.add_event("two_sum", "started")
    store.add_event("lru_cache", "started")
    store.add_event("two_sum", "hint")
    assert store.current() == "lru_cache"


def test_a_resumed_kata_is_current_and_keeps_its_counts(store):
    store.add_event("two_sum", "started")
    store.add_event("two_sum", "hint")
    store.add_event("lru_cache", "started")
    store.add_event("two_sum", "resumed")
    assert store.current() == "two_sum"
    assert store.count("two_sum", "hint") == 1


def test_facts_come_oldest_first(store, tmp_path):
    store.add_event("two_sum", "started")
    store.add_check("two_sum", tmp_path / "a.py", {}, RESULT)
    store.add_event("lru_cache", "started")
    store.add_event("two_sum", "hint")
    _, mark = store.marks()
    facts = store.facts("two_sum", history.Reach(), mark.reach)
    assert [(fact.kind, fact.verdict) for fact in facts] == [
        ("started", ""),
        ("check", "wrong answer"),
        ("hint", ""),
    ]
    later = store.facts("two_sum", history.Reach(check=1, event=1), mark.reach)
    assert [fact.kind for fact in later] == ["hint"]
    assert store.facts("two_sum", history.Reach(), history.Reach(event=1)) == facts[:1]


def test_marks_and_days_follow_the_facts(store, tmp_path):
    for verdict in ("wrong answer", "accepted", "accepted"):
        result = RESULT | {"verdict": verdict}
        store.add_check("two_sum", tmp_path / "a.py", {}, result)
    store.add_event("lru_cache", "started")
    assert store.marks() == [
        history.Mark("lru_cache", history.Reach(event=1), 0),
        history.Mark("two_sum", history.Reach(check=3), 2),
    ]
    today = time.strftime("%Y-%m-%d")
    assert store.days() == [(today, "accepted", 2), (today, "wrong answer", 1)]


def test_an_older_store_is_brought_up_to_date(tmp_path):
    db = sqlite3.connect(tmp_path / history.FILE, isolation_level=None)
    for statement in database.MIGRATIONS[0].split(";\n"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")
    row = "1e9, 'two_sum', '', '{}', 'accepted', 0.1, '{}'"
    columns = "at, kata, file, source, verdict, seconds, result"
    db.execute(f"INSERT INTO checks ({columns}) VALUES ({row})")
    db.execute("INSERT INTO events (at, kata, kind) VALUES (1, 'two_sum', 'started')")
    db.execute("INSERT INTO events (at, kata, kind) VALUES (1, 'lru_cache', 'started')")
    db.close()
    with history.quick_look(tmp_path) as store:
        assert store.marks() == [
            history.Mark("lru_cache", history.Reach(event=2), 0),
            history.Mark("two_sum", history.Reach(check=1, event=1), 1),
        ]
        day = time.strftime("%Y-%m-%d", time.localtime(1e9))
        assert store.days() == [(day, "accepted", 1)]


def test_counts_begin_anew_with_each_start(store):
    store.add_event("two_sum", "started")
    store.add_event("two_sum", "hint")
    assert store.count("two_sum", "hint") == 1
    store.add_event("two_sum", "started")
    assert store.count("two_sum", "hint") == 0


@pytest.mark.parametrize("way", ["accepted", "gave_up"])
def test_a_solution_is_unlocked_by_acceptance_or_giving_up(store, tmp_path, way):
    store.add_check("two_sum", tmp_path / "a.py", {}, RESULT)
    assert not store.unlocked("two_sum")
    if way == "accepted":
        store.add_check(
            "two_sum", tmp_path / "a.py", {}, RESULT | {"verdict": "accepted"}
        )
    else:
        store.add_event("two_sum", "gave_up")
    assert store.unlocked("two_sum")
    assert not store.unlocked("lru_cache")


def test_a_full_disk_is_told_and_loses_nothing(store, tmp_path):
    store.add_event("two_sum", "started")
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(HarnessError, match="the disk is full") as caught:
        store.add_check("two_sum", tmp_path / "a.py", {"a.py": "x" * 100_000}, RESULT)
    assert "make room" in caught.value.next_step
    assert store.current() == "two_sum"


def test_a_new_file_that_another_process_is_writing_is_waited_for(
    tmp_path, monkeypatch
):
    other = sqlite3.connect(tmp_path / history.FILE, isolation_level=None)
    other.execute("CREATE TABLE something (x)")
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO something VALUES (1)")
    pauses = []

    def pause(seconds):
        pauses.append(seconds)
        other.execute("COMMIT")

    monkeypatch.setattr(database.time, "sleep", pause)
    with history.open_history(tmp_path)[0] as store:
        assert store.add_event("two_sum", "started") > 0
    other.close()
    assert len(pauses) == 1


def test_no_migration_is_ever_changed():
    digests = [hashlib.sha256(m.encode()).hexdigest() for m in database.MIGRATIONS]
    assert digests == DIGESTS, "add a migration at the end instead"


DIGESTS = [
    "58356a759ff3184b6b302b3ea7aa1d8bdd597c2279607cd1d8046555b98d1e71",
    "18bd3fa402130cfee1157cb46e7d784493498f8dd533efaeb4d4792a1c29d0b8",
    "3468cae580d64327f77bdfd76e2acc7ca2289156cbde08c2ed765aebd606cc8c",
]


def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path):
    """Two writers at once, killed at random moments, again and again."""
    chance = random.Random(7)
    acknowledged = 0
    for _ in range(6):
        writers = [
            subprocess.Popen(
                [sys.executable, "-c", WRITER, str(tmp_path), name],
                stdout=subprocess.PIPE,
            )
            for name in ("two_sum", "lru_cache")
        ]
        for writer in writers:
            writer.stdout.readline()  # it is at work
        moment = time.monotonic() + chance.uniform(0.0, 0.1)
        while time.monotonic() < moment:
            pass
        for writer in writers:
            os.kill(writer.pid, signal.SIGKILL)
            rest = writer.stdout.read().decode().split("\n")[:-1]
            writer.wait()
            writer.stdout.close()
            acknowledged += 1 + len(rest)
        with sqlite3.connect(tmp_path / history.FILE) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert (
                db.execute("SELECT count(*) FROM checks").fetchone()[0] >= acknowledged
            )
        db.close()
        acknowledged = _count(tmp_path)
    with history.open_history(tmp_path)[0] as store:
        assert store.add_event("two_sum", "started") > 0


def _count(folder) -> int:
    db = sqlite3.connect(folder / history.FILE)
    count = db.execute("SELECT count(*) FROM checks").fetchone()[0]
    db.close()
    return int(count)
