"""What Hypothesis drew once is tried again, and no verdict changes by it."""

import datetime as dt
from dataclasses import replace

import pytest

from harness import catalog
from harness.model import Verdict
from harness.runner import draws
from harness.runner.client import Worker
from harness.runner.job import Effort, Job, Mode

TESTS = """\
import random

import pytest
from double import Box, double
from hypothesis import assume, example, given
from hypothesis import strategies as st


def test_plain():
    assert double(1) == 2


@given(st.integers())
@example(1_000)
def test_explicit(number):
    assert double(number) == 2 * number


@given(number=st.integers(0, 50))
def test_assumes(number):
    assume(number % 2)
    assert double(number) == 2 * number


@pytest.mark.parametrize("plus", [0, 5])
@given(number=st.integers())
def test_with_parameter(plus, number):
    assert double(number + plus) == 2 * number + 2 * plus


@given(st.data())
def test_draws_as_it_goes(data):
    number = data.draw(st.integers())
    assert double(number) == 2 * number


@given(st.builds(Box, st.integers()))
def test_own_objects(box):
    assert double(box.number) == 2 * box.number


@given(st.lists(st.integers(), max_size=3))
def test_list_may_change(numbers):
    doubled = [double(number) for number in numbers]
    numbers.sort()
    assert sorted(doubled) == [2 * number for number in numbers]


@given(st.integers())
def test_by_chance(number):
    assert double(number) * random.random() == 2 * number * DICE


DICE = random.Random(0).random()
"""
SOLUTION = """\
class Box:
    def __init__(self, number):
        self.number = number


def double(number):
    return number + number
"""
REPLAYED = {
    "test_explicit",
    "test_assumes",
    "test_with_parameter[0]",
    "test_with_parameter[5]",
    "test_list_may_change",
    "test_by_chance",
}


@pytest.fixture
def kata(library):
    """Return a drill whose properties draw in all kinds of ways."""
    kata = catalog.load(library).find("double")
    kata.tests.write_text(TESTS)
    kata.reference.write_text(SOLUTION)
    kata.starter.write_text(
        SOLUTION.replace("return number + number", "raise NotImplementedError")
    )
    return kata


@pytest.fixture
def events(kata, tmp_path):
    """Return a function from an attempt's text to what a worker tells of it."""

    def run(worker, text, effort=Effort.FULL):
        path = tmp_path / "double.py"
        path.write_text(text)
        job = replace(Job.of(kata, path, Mode.TESTS), effort=effort)
        return list(worker.run(job))

    return run


@pytest.fixture
def graded(events):
    """Return a function from an attempt's text to what became of each test."""

    def grade(*task):
        finished = [event for event in events(*task) if event["e"] == "finish"]
        return {event["test"]: event["failure"] for event in finished}

    return grade


def failed(found):
    return {test for test, failure in found.items() if failure}


# This attempt tells apart whether Hypothesis is at work around it.
SPY = SOLUTION.replace(
    "def double(number):",
    "from hypothesis import currently_in_test_context\n\n"
    "def double(number):\n"
    "    if not currently_in_test_context() and number != 1:\n"
    "        raise LookupError",
)


def test_plain_values_are_drawn_once(graded):
    with Worker() as worker:
        assert not failed(graded(worker, SPY))
        assert failed(graded(worker, SPY)) == REPLAYED  # rehearsed before it
        assert failed(graded(worker, SPY)) == REPLAYED


def test_workers_with_one_folder_draw_once_between_them(kata, graded, tmp_path):
    draws = tmp_path / "draws"
    draws.mkdir()
    with Worker(1, draws=draws) as worker:
        list(worker.run(Job.of(kata, kata.reference, Mode.TESTS)))
    with Worker(2, draws=draws) as worker:
        assert failed(graded(worker, SPY)) == REPLAYED
    with Worker(2) as worker:
        assert not failed(graded(worker, SPY))


def test_the_examples_are_those_that_hypothesis_draws(events):
    noting = SOLUTION.replace(
        "    return number", "    print(number, end=' ')\n    return number"
    )
    with Worker() as fresh, Worker() as warm:
        for _ in range(2):
            events(warm, SOLUTION)
        first, later = events(fresh, noting)[-1], events(warm, noting)[-1]
    assert first["printed"] == later["printed"] > 1_000
    assert first["output"] == later["output"]


@pytest.mark.parametrize(
    "mistake",
    ["number * 2 if number < 300 else 0", "number + number + (number % 7 == 3)"],
)
def test_the_same_tests_fail_by_the_same_smallest_example(graded, mistake):
    wrong = SOLUTION.replace("number + number", mistake)
    with Worker() as fresh, Worker() as warm:
        for _ in range(2):
            graded(warm, SOLUTION)
        first, later = graded(fresh, wrong), graded(warm, wrong)
    assert failed(first) == failed(later) != set()
    shown = next(iter(sorted(failed(first), key=list(first).index)))
    for fact in ("call", "arguments", "counterexample", "got", "expected", "line"):
        assert first[shown][fact] == later[shown][fact]


def test_without_shrinking_the_first_failing_example_is_told(graded):
    wrong = SOLUTION.replace("number + number", "number + number + (number == 1000)")
    with Worker() as warm:
        for _ in range(2):
            graded(warm, SOLUTION)
        told = graded(warm, wrong, Effort.FIRST)["test_explicit"]
    assert told["arguments"] == "number=1000"
    assert told["call"] == "double(1000)"
    assert (told["got"], told["expected"]) == ("2001", "2000")


def test_an_attempt_that_fails_once_only_is_rejected(graded):
    once = SOLUTION.replace(
        "    return number",
        "    CALLS.append(number)\n"
        "    if len(CALLS) == 50:\n"
        "        return 0.5\n"
        "    return number",
    ).replace("class Box", "CALLS = []\n\n\nclass Box", 1)
    with Worker() as warm:
        for _ in range(2):
            graded(warm, SOLUTION)
        assert failed(graded(warm, once))


def test_an_attempt_that_rejects_all_examples_is_rejected(graded):
    sly = SOLUTION.replace(
        "    return number",
        "    from hypothesis import reject\n    reject()",
    )
    with Worker() as fresh, Worker() as warm:
        for _ in range(2):
            graded(warm, SOLUTION)
        first, later = failed(graded(fresh, sly)), failed(graded(warm, sly))
    assert first == later > REPLAYED - {"test_list_may_change"}


def test_what_an_attempt_draws_is_not_kept(kata, graded):
    # It would spare the next attempt all examples but one.
    poison = SOLUTION + (
        "\n\nfrom harness.runner import draws\n"
        "draws.Recorder.packed = [draws.pack({'number': 1})]\n"
    )
    wrong = SOLUTION.replace("number + number", "2 if number == 1 else 0")
    with Worker() as worker:
        graded(worker, poison)
        assert failed(graded(worker, wrong)) > {"test_explicit"}


@pytest.mark.parametrize(
    "value",
    [3, "ä", [1, [2]], {"a": {1, 2}}, dt.date(2024, 2, 29), float("inf"), len],
)
def test_plain_values_are_packed(value):
    packed = draws.pack({"value": value})
    assert draws._unpacked(packed) == {"value": value}


@pytest.mark.parametrize(
    "value",
    [
        (n for n in [1]),
        lambda: 1,
        Verdict.ACCEPTED,
        catalog.load,
        Job,
        [Verdict.ACCEPTED],
    ],
)
def test_what_means_something_elsewhere_is_not(value):
    with pytest.raises(draws.UnfitError):
        draws.pack({"value": value})


def test_too_many_bytes_are_not_kept():
    recorder = draws.Recorder()
    with recorder.example({"text": "a" * 1_000}):
        pass
    assert len(recorder.packed) == 1
    with recorder.example({"text": "a" * 2**20}):
        pass
    assert recorder.packed == ()


def test_an_example_that_was_not_gone_through_is_not_kept():
    recorder = draws.Recorder()
    with pytest.raises(LookupError), recorder.example({"number": 1}):
        raise LookupError
    with recorder.example({"number": 2}):
        pass
    assert recorder.packed == [draws.pack({"number": 2})]
