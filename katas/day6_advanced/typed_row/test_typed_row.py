from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typed_row import typed_row


@dataclass
class Job:
    name: str
    tries: int = 3
    paused: bool = False
    owner: str | None = None


@dataclass
class Priced(Job):
    price: float | None = 0.5
    tags: str = field(default_factory=lambda: "none")


@dataclass
class Pair:
    first: int
    second: int


@dataclass
class Late:
    count: "int"
    active: "bool | None" = None


def test_example():
    row = {"name": "load", "tries": "5", "paused": "False", "owner": "", "x": "?"}
    assert typed_row(Job, row) == Job(name="load", tries=5, paused=False, owner=None)
    with pytest.raises(ValueError, match="^tries: "):
        typed_row(Job, {"name": "load", "tries": "many"})


@pytest.mark.parametrize(
    ("text", "value"),
    [("true", True), ("TRUE", True), ("false", False), ("False", False)],
)
def test_bool(text, value):
    assert typed_row(Job, {"name": "a", "paused": text}).paused is value


@pytest.mark.parametrize("text", ["", "1", "0", "yes", "truely", " true"])
def test_not_a_bool(text):
    with pytest.raises(ValueError, match="^paused: "):
        typed_row(Job, {"name": "a", "paused": text})


def test_empty_texts():
    priced = typed_row(Priced, {"name": "", "owner": "", "price": "", "tags": ""})
    assert (priced.name, priced.owner, priced.price, priced.tags) == (
        "",
        None,
        None,
        "",
    )


@pytest.mark.parametrize("column", ["tries", "paused"])
def test_empty_is_an_error_elsewhere(column):
    with pytest.raises(ValueError, match=f"^{column}: "):
        typed_row(Job, {"name": "a", column: ""})


def test_none_is_a_text():
    assert typed_row(Job, {"name": "None", "owner": "None"}).owner == "None"


def test_defaults():
    assert typed_row(Job, {"name": "a"}) == Job("a")
    assert typed_row(Priced, {"name": "a"}).tags == "none"


def test_a_column_is_missing():
    with pytest.raises(ValueError, match="^name: "):
        typed_row(Job, {"tries": "1"})


def test_the_first_wrong_field():
    with pytest.raises(ValueError, match="^name: "):
        typed_row(Job, {"paused": "?", "tries": "?"})
    with pytest.raises(ValueError, match="^tries: "):
        typed_row(Job, {"paused": "?", "tries": "?", "name": "a"})


def test_a_wrong_field_before_one_without_a_column():
    with pytest.raises(ValueError, match="^first: "):
        typed_row(Pair, {"first": "x"})
    with pytest.raises(ValueError, match="^first: "):
        typed_row(Pair, {"second": "x"})
    with pytest.raises(ValueError, match="^second: "):
        typed_row(Pair, {"first": "1"})


@pytest.mark.parametrize(("text", "number"), [(" 7 ", 7), ("-1_000", -1000)])
def test_what_int_accepts(text, number):
    assert typed_row(Job, {"name": "a", "tries": text}).tries == number


@pytest.mark.parametrize("text", ["4.0", "1e3", "0x10", "five"])
def test_what_int_does_not_accept(text):
    with pytest.raises(ValueError, match="^tries: "):
        typed_row(Job, {"name": "a", "tries": text})


def test_inherited_fields():
    priced = typed_row(Priced, {"name": "a", "tries": "7", "price": "2"})
    assert priced == Priced("a", 7, price=2.0)
    assert type(priced.price) is float
    assert type(priced) is Priced


def test_annotations_that_are_texts():
    late = typed_row(Late, {"count": "4", "active": "true"})
    assert (late.count, late.active) == (4, True)
    assert typed_row(Late, {"count": "4", "active": ""}).active is None


def test_the_row_stays():
    row = {"name": "a", "tries": "1", "z": "?"}
    typed_row(Job, row)
    assert row == {"name": "a", "tries": "1", "z": "?"}


@given(st.integers(-99, 99), st.sampled_from(["a", "", " x y\n"]), st.booleans())
def test_what_is_written_is_read(tries, name, paused):
    row = {"tries": str(tries), "name": name, "paused": str(paused), "owner": name}
    job = typed_row(Job, row)
    assert job == Job(name, tries, paused, name or None)
    assert type(job.tries) is int
