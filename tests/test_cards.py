"""Recall cards: what is asked, and when again."""

from datetime import datetime, timedelta

from fsrs import Rating

from harness.practice import cards
from harness.practice.questions import Question

NOON = datetime(2026, 3, 2, 12).astimezone()
QUESTIONS = [Question(1, "Strings", text, "Yes.", ("Yes.",)) for text in "abc"]
A, B, C = map(cards.key, QUESTIONS)


def recall(card, rating, days=0):
    return cards.Recall((NOON + timedelta(days=days)).timestamp(), card, rating)


def asked(recalls, days=0, most=9):
    today = (NOON + timedelta(days=days)).date()
    hand = cards.hand(cards.deck(QUESTIONS, recalls), today, most)
    return "".join(card.question.text for card in hand)


def test_new_ones_come_in_the_notes_order():
    assert asked([]) == "abc"
    assert asked([], most=2) == "ab"


def test_what_was_recalled_is_not_asked_again_today():
    assert asked([recall(A, 3)]) == "bc"


def test_what_is_due_comes_first():
    recalls = [recall(C, 3), recall(B, 1)]
    assert asked(recalls, days=1).startswith("b")
    assert asked(recalls, days=60) == "bca"


def test_the_better_known_the_later():
    dues = []
    for rating in Rating:
        card, *_ = cards.deck(QUESTIONS, [recall(A, rating)])
        dues.append(card.due)
    assert dues == sorted(dues)
    assert dues[0] > NOON.date()
    assert dues[0] < dues[-1]


def test_a_second_success_lasts_longer():
    first, *_ = cards.deck(QUESTIONS, [recall(A, 3)])
    days = (first.due - NOON.date()).days
    second, *_ = cards.deck(QUESTIONS, [recall(A, 3), recall(A, 3, days)])
    assert (second.due - first.due).days > days
    assert second.times == 2


def test_recalls_of_questions_that_are_gone_are_left_alone():
    assert asked([recall("gone", 3)]) == "abc"


def test_a_question_worded_anew_is_a_new_card():
    assert cards.key(QUESTIONS[0]) != cards.key(QUESTIONS[1])
    moved = Question(2, "Strings", "a", "No.", ())
    assert cards.key(moved) == A
