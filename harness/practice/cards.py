"""Recall cards: the notes' questions, under the same spaced repetition as the katas."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import NamedTuple

from fsrs import Card, Rating, Scheduler

from harness.history import History
from harness.practice.questions import Question

# Whole days only: no steps within a day, and nothing left to chance.
_SCHEDULER = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


KIND = "recalled"  # of the events in the store


class Recall(NamedTuple):
    """One answer to a card: its key, and the rating. `at` is in seconds since the epoch."""

    at: float
    card: str
    rating: int


@dataclass(frozen=True)
class RecallCard:
    """A question, and what is known of how well it is recalled."""

    question: Question
    times: int = 0
    memory: Card = field(default_factory=lambda: Card(card_id=0))

    @property
    def due(self) -> date | None:
        """Return the local day of its next review; None for a new one."""
        return self.memory.due.astimezone().date() if self.times else None

    def rated(self, rating: Rating, at: float) -> "RecallCard":
        """Return the card after a recall, `at` seconds since the epoch."""
        when = datetime.fromtimestamp(at, UTC)
        memory, _ = _SCHEDULER.review_card(self.memory, rating, when)
        return RecallCard(self.question, self.times + 1, memory)


def key(question: Question) -> str:
    """Return what a recall is kept under: a question that is worded anew is a new card."""
    text = f"{question.topic}\n{question.text}"
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def recalls(store: History) -> list[Recall]:
    """Return every recall, oldest first."""
    found = []
    for at, data in store.data_of(KIND):
        rating, _, card = data.partition(" ")
        found.append(Recall(at, card, int(rating)))
    return found


def keep(store: History, card: RecallCard, rating: Rating) -> None:
    """Store how well the answer to a card was known."""
    store.add_event("", KIND, data=f"{int(rating)} {key(card.question)}")


def deck(questions: Iterable[Question], told: Iterable[Recall]) -> list[RecallCard]:
    """Return a card for each question, with its recalls (oldest first) told to it."""
    cards = {key(question): RecallCard(question) for question in questions}
    for recall in told:
        if recall.card in cards:
            known = cards[recall.card]
            cards[recall.card] = known.rated(Rating(recall.rating), recall.at)
    return list(cards.values())


def hand(cards: Sequence[RecallCard], today: date, most: int) -> list[RecallCard]:
    """Return the cards to ask today: those due, the longest first, then new ones in order."""
    due = [card for card in cards if card.due and card.due <= today]
    due.sort(key=lambda card: card.memory.due)
    return [*due, *(card for card in cards if not card.times)][:most]
