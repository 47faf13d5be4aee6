import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pipeline_step import Step


class Halves(Step):
    """Halves even numbers, drops 1, objects to other odd ones."""

    name = "halves"

    def __init__(self):
        super().__init__()
        self.finished = 0

    def apply(self, row):
        if row == 1:
            return None
        if row < 0:
            raise KeyError(row)
        if row % 2:
            raise ValueError(f"odd: {row}")
        return row // 2

    def finish(self):
        self.finished += 1


def test_example():
    class Prices(Step):
        name = "prices"

        def apply(self, row):
            if not row:
                return None
            return {"price": float(row)}

    step = Prices()
    assert list(step.run(["1.5", "", "x", "2"])) == [{"price": 1.5}, {"price": 2.0}]
    assert step.errors == [("prices", "could not convert string to float: 'x'")]


def test_name_and_apply_are_asked_for():
    class NoName(Step):
        def apply(self, row):
            return row

    class NoApply(Step):
        name = "nothing"

    for incomplete in (Step, NoName, NoApply):
        with pytest.raises(TypeError, match="abstract"):
            incomplete()


def test_name_as_a_property():
    class Numbered(Halves):
        @property
        def name(self):
            return f"halves {len(self.errors)}"

    step = Numbered()
    assert list(step.run([3, 5, 8])) == [4]
    assert step.errors == [("halves 0", "odd: 3"), ("halves 1", "odd: 5")]


def test_finish_may_be_left_out():
    class Same(Step):
        name = "same"

        def apply(self, row):
            return row

    step = Same()
    assert step.finish() is None
    assert list(step.run("ab")) == ["a", "b"]
    assert step.errors == []


def test_false_rows_are_rows():
    class Same(Step):
        name = "same"

        def apply(self, row):
            return row

    rows = [0, "", [], {}, False]
    assert list(Same().run([*rows, None])) == rows


def test_one_row_at_a_time():
    step, taken = Halves(), []

    def rows():
        for number in itertools.count(0, 2):
            taken.append(number)
            yield number

    run = step.run(rows())
    assert taken == [], "nothing was asked for yet"
    assert [next(run), next(run)] == [0, 1]
    assert taken == [0, 2]
    assert step.finished == 0
    run.close()
    assert step.finished == 1


def test_finish_after_the_last_row():
    step = Halves()
    run = step.run([2, 1, 4])
    assert next(run) == 1
    assert next(run) == 2
    assert step.finished == 0
    assert next(run, "end") == "end"
    assert next(run, "end") == "end"
    assert step.finished == 1


def test_finish_of_a_run_without_rows():
    step = Halves()
    assert list(step.run([])) == []
    assert step.finished == 1


@pytest.mark.parametrize(("row", "error"), [(-1, KeyError), ("x", TypeError)])
def test_other_exceptions_come_through(row, error):
    step = Halves()
    run = step.run([4, row, 6])
    assert next(run) == 2
    with pytest.raises(error):
        next(run)
    assert step.finished == 1
    assert step.errors == []


def test_an_error_of_the_source_is_not_noted():
    def rows():
        yield 2
        raise ValueError("of the source")

    step = Halves()
    run = step.run(rows())
    assert next(run) == 1
    with pytest.raises(ValueError, match="of the source"):
        next(run)
    assert step.errors == []
    assert step.finished == 1


def test_an_error_of_the_consumer_is_not_noted():
    step = Halves()
    run = step.run([2, 4])
    next(run)
    with pytest.raises(ValueError, match="of the consumer"):
        run.throw(ValueError("of the consumer"))
    assert step.errors == []
    assert step.finished == 1


def test_errors_of_two_runs_add_up():
    first, second = Halves(), Halves()
    assert list(first.run([3])) == list(first.run([5])) == []
    assert first.errors == [("halves", "odd: 3"), ("halves", "odd: 5")]
    assert first.finished == 2
    assert second.errors == []


@given(st.lists(st.integers(0, 6)))
def test_against_a_list(rows):
    step = Halves()
    assert list(step.run(iter(rows))) == [n // 2 for n in rows if n % 2 == 0]
    assert [text for _, text in step.errors] == [
        f"odd: {n}" for n in rows if n in {3, 5}
    ]
