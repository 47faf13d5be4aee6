"""What a worker keeps of a kata: whose draws, for whom, and when it rehearses."""

import base64
import os
from dataclasses import replace

import pytest

from harness import catalog
from harness.runner import repertoire
from harness.runner.job import Job, Mode
from harness.runner.repertoire import Repertoire

DRAWN = {
    "e": "drawn",
    "test": "test_a",
    "packed": [base64.b64encode(b"x").decode()],
}


@pytest.fixture
def job(library, tmp_path):
    """Return the job of grading some attempt at `double`."""
    kata = catalog.load(library).find("double")
    return Job.of(kata, tmp_path / "double.py", Mode.TESTS)


@pytest.fixture
def piece(job):
    return Repertoire().of(job)


def tell(piece, job, *events):
    heard = []
    hear = piece.listening(job, heard.append)
    for event in events:
        hear(event)
    return heard


def finish(failure=None):
    return {"e": "finish", "test": "test_a", "failure": failure}


def test_draws_of_a_trusted_process_are_kept_and_not_passed_on(piece, job):
    assert tell(piece, job.rehearsal(), DRAWN, finish()) == [finish()]
    assert piece.drawn_for(job) == {"test_a": [b"x"]}


def test_draws_that_an_attempt_may_have_made_up_are_not(piece, job):
    assert tell(piece, job, DRAWN) == []
    assert piece.drawn_for(job) == {}
    split = replace(job, split=True)  # no attempt is in the process of the tests
    tell(piece, split, DRAWN)
    assert piece.drawn_for(job)


def test_the_learners_own_tests_neither_give_nor_take(piece, job):
    own = replace(job, split=True, own="my_test_double.py")
    tell(piece, own, DRAWN)
    assert piece.drawn_for(job) == {}
    tell(piece, job.rehearsal(), DRAWN)
    assert piece.drawn_for(own) == {}


def test_the_second_attempt_is_rehearsed_and_no_later_one(piece, job):
    assert [piece.wants_rehearsal(job) for _ in range(3)] == [False, True, False]


@pytest.mark.parametrize(
    ("failure", "wanted"), [(None, False), ({"kind": "wrong answer"}, True)]
)
def test_a_right_answer_apart_from_the_tests_is_a_rehearsal(
    piece, job, failure, wanted
):
    split = replace(job, split=True)
    assert not piece.wants_rehearsal(split)
    tell(piece, split, finish(failure), {"e": "done"})
    assert piece.wants_rehearsal(split) is wanted


def test_an_answer_among_the_tests_is_none(piece, job):
    assert not piece.wants_rehearsal(job)
    tell(piece, job, finish(), {"e": "done"})
    assert piece.wants_rehearsal(job)


def test_other_jobs_are_not_rehearsed_for(piece, job):
    for other in (
        replace(job, mode=Mode.EXAMPLES),
        replace(job, mode=Mode.SPEED),
        replace(job, own="my_test_double.py"),
    ):
        assert not any(piece.wants_rehearsal(other) for _ in range(3))


def test_without_a_reference_nothing_is_rehearsed(piece, job, tmp_path):
    gone = replace(job, reference=str(tmp_path / "gone.py"))
    assert not any(piece.wants_rehearsal(gone) for _ in range(3))


def test_tests_that_changed_begin_anew(job):
    kept = Repertoire()
    tell(kept.of(job), job.rehearsal(), DRAWN)
    assert kept.of(job).drawn_for(job)
    os.utime(job.tests, ns=(1, 1))
    assert not kept.of(job).drawn_for(job)


def test_what_one_worker_drew_others_try_once_all_is_drawn(job, tmp_path):
    first = Repertoire(tmp_path).of(job)
    tell(first, job.rehearsal(), DRAWN)
    assert not Repertoire(tmp_path).of(job).drawn_for(job)
    tell(first, job.rehearsal(), DRAWN, finish(), {"e": "done"})
    second = Repertoire(tmp_path).of(job)
    assert second.drawn_for(job) == {"test_a": [b"x"]}
    assert not any(second.wants_rehearsal(job) for _ in range(3))
    os.utime(job.tests, ns=(1, 1))
    assert not Repertoire(tmp_path).of(job).drawn_for(job)


def test_draws_of_a_wrong_answer_are_not_shared(job, tmp_path):
    split = replace(job, split=True)
    wrong = finish({"kind": "wrong answer"})
    tell(Repertoire(tmp_path).of(job), split, DRAWN, wrong, {"e": "done"})
    assert not Repertoire(tmp_path).of(job).drawn_for(job)


def test_the_last_katas_are_kept(job, tmp_path, monkeypatch):
    monkeypatch.setattr(repertoire, "_KATAS", 2)
    kept = Repertoire()
    jobs = []
    for name in "abc":
        (tmp_path / name).touch()
        jobs.append(replace(job, tests=str(tmp_path / name)))
    first = kept.of(jobs[0])
    second = kept.of(jobs[1])
    assert kept.of(jobs[0]) is first  # the second is the oldest now
    kept.of(jobs[2])
    assert kept.of(jobs[0]) is first
    assert kept.of(jobs[1]) is not second
