"""The standings from snapshots are those from all facts."""

import random
import time
from dataclasses import replace
from pathlib import Path

import pytest

from harness import history
from harness.history import Reach
from harness.model import Kata, Kind, Level
from harness.practice import memory, record

DAY = 86_400.0


def kata(name):
    where = Path("katas/day1_fundamentals", name)
    return Kata(
        name, where, where, name, Kind.DRILL, Level.EASY, ("x",), 10, ("a", "b")
    )


KATAS = [kata("double"), kata("halve")]


@pytest.fixture
def store(tmp_path):
    with history.open_history(tmp_path)[0] as opened:
        yield opened


@pytest.fixture
def clock(monkeypatch):
    """Return a clock that a test sets, in seconds since the epoch."""
    now = [1_700_000_000.0]
    monkeypatch.setattr(time, "time", lambda: now[0])
    return now


def from_all_facts(store, katas=KATAS):
    facts = [
        fact
        for mark in store.marks()
        for fact in store.facts(mark.kata, Reach(), mark.reach)
    ]
    return record.standings(facts, katas)


def happen(store, chance, name):
    events = ["started", "resumed", "hint", "gave_up", "revealed"]
    verdicts = ["wrong answer", "too slow", "accepted", "accepted", "accepted"]
    what = chance.choice(events + verdicts)
    if " " in what or what == "accepted":
        store.add_check(name, Path("a.py"), {}, {"verdict": what, "seconds": 0.1})
    else:
        store.add_event(name, what)


@pytest.mark.parametrize("seed", range(3))
def test_going_on_from_a_snapshot_changes_nothing(store, clock, seed):
    chance = random.Random(seed)
    for _ in range(150):
        clock[0] += chance.choice([30.0, 400.0, DAY, 5 * DAY, -2 * DAY])
        happen(store, chance, chance.choice(["double", "halve", "gone"]))
        if chance.random() < 0.15:
            assert memory.standings(store, KATAS) == from_all_facts(store)
    found = memory.standings(store, KATAS)
    assert found == from_all_facts(store)
    for one in found.values():
        assert len(one.reviews) == min(one.finished, record.KEPT)


def test_only_the_latest_reviews_are_kept(store, clock):
    for _ in range(record.KEPT + 3):
        clock[0] += DAY
        store.add_event("double", "started")
        store.add_event("double", "gave_up")
    standing = memory.standings(store, KATAS)["double"]
    assert (standing.finished, len(standing.reviews)) == (record.KEPT + 3, record.KEPT)


def test_what_is_known_already_is_not_read_again(store, clock, monkeypatch):
    store.add_event("double", "started")
    store.add_event("halve", "started")
    before = memory.standings(store, KATAS)
    store.add_event("double", "hint")
    read = []
    facts = type(store).facts
    monkeypatch.setattr(
        type(store), "facts", lambda *args: read.append(args[1:]) or facts(*args)
    )
    clock[0] += 1
    assert memory.standings(store, KATAS)["halve"] == before["halve"]
    assert {(name, after) for name, after, _ in read} <= {
        ("double", Reach(event=1)),
        ("double", Reach()),
    }
    read.clear()
    memory.standings(store, KATAS)
    assert read == []


def test_another_par_rates_anew(store, clock):
    store.add_event("double", "started")
    clock[0] += 900
    store.add_check("double", Path("a.py"), {}, {"verdict": "accepted", "seconds": 0.1})
    hard = memory.standings(store, KATAS)["double"].reviews[0].rating
    katas = [replace(KATAS[0], minutes=30)]
    assert memory.standings(store, katas) == from_all_facts(store, katas)
    assert memory.standings(store, katas)["double"].reviews[0].rating > hard


def test_a_snapshot_that_cannot_be_kept_costs_nothing_but_time(store, clock):
    store.add_event("double", "started")
    store._db.execute("PRAGMA query_only = ON")
    assert memory.standings(store, KATAS) == from_all_facts(store)
