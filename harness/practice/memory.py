"""The standings, from snapshots: however long the history, only what is new is read."""

import json
from collections.abc import Iterable
from datetime import UTC, date, datetime

from fsrs import Card, Rating, State

from harness.history import History, Mark, Reach, Snapshot
from harness.model import Kata
from harness.practice import record
from harness.practice.record import Attempt, Review, Standing

# To be raised whenever the rules in record.py change: older snapshots are then made anew.
_RULES = 1


def standings(store: History, katas: Iterable[Kata]) -> dict[str, Standing]:
    """Return the standing of each kata that something happened to, as record.py tells it.

    What had to be read anew is kept in the store.
    """
    known = {kata.name: kata for kata in katas}
    found: dict[str, Standing] = {}
    new: list[Snapshot] = []
    for mark in store.marks():
        if kata := known.get(mark.kata):
            standing, snapshot = _standing(store, mark, kata)
            if standing is not None:
                found[kata.name] = standing
            if snapshot is not None:
                new.append(snapshot)
    if new:
        store.keep(new)
    return found


def _standing(
    store: History, mark: Mark, kata: Kata
) -> tuple[Standing | None, Snapshot | None]:
    """Return a kata's standing, and a snapshot where the one in the store is behind."""
    basis = f"{_RULES} {kata.minutes}"
    kept = mark.snapshot if mark.snapshot and mark.snapshot.basis == basis else None
    if kept and kept.reach == mark.reach:
        return _read(kept.data), None
    facts = store.facts(kata.name, kept.reach, mark.reach) if kept else []
    before = _read(kept.data) if kept else None
    if kept is None or (facts and facts[0].at <= kept.at):
        # An import or a clock set back: these belong among the facts of before.
        facts, before = store.facts(kata.name, Reach(), mark.reach), None
    if not facts:
        return before, None
    standing = record.after(before or Standing(), facts, kata)
    data = _written(standing)
    snapshot = Snapshot(kata.name, mark.reach, facts[-1].at, basis, data)
    return standing, snapshot


def _written(one: Standing) -> str:
    card = one.card
    facts = (
        _iso(one.first),
        _iso(one.seen),
        one.latest,
        _attempt(one.attempt) if one.attempt else None,
        [
            (r.day.isoformat(), r.rating, r.why, _attempt(r.attempt), r.recall)
            for r in one.reviews
        ],
        one.finished,
        (
            card.state,
            card.stability,
            card.difficulty,
            _stamp(card.due),
            _stamp(card.last_review),
        ),
    )
    return json.dumps(facts, separators=(",", ":"), ensure_ascii=False)


def _read(text: str) -> Standing:
    first, seen, latest, attempt, reviews, finished, card = json.loads(text)
    state, stability, difficulty, due, reviewed = card
    return Standing(
        first=_day(first),
        seen=_day(seen),
        latest=latest,
        attempt=Attempt(*attempt) if attempt else None,
        reviews=tuple(
            Review(
                date.fromisoformat(day), Rating(rating), why, Attempt(*tried), recall
            )
            for day, rating, why, tried, recall in reviews
        ),
        finished=finished,
        card=Card(
            card_id=0,
            state=State(state),
            step=None if reviewed else 0,
            stability=stability,
            difficulty=difficulty,
            due=datetime.fromtimestamp(due, UTC),
            last_review=datetime.fromtimestamp(reviewed, UTC) if reviewed else None,
        ),
    )


def _attempt(one: Attempt) -> tuple[float, float | None, int, int, bool, bool]:
    return one.last, one.seconds, one.failed, one.hints, one.too_slow, one.gave_up


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _stamp(moment: datetime | None) -> float | None:
    return moment.timestamp() if moment else None
