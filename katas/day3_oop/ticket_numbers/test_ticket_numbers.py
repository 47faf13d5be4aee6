import pytest
from hypothesis import given
from hypothesis import strategies as st
from ticket_numbers import Ticket


def kind(name, *bases, **keywords):
    """Make a class below Ticket, or below others; on the starter, call it first."""
    Ticket.created()
    return type(Ticket)(name, bases or (Ticket,), {}, **keywords)


def test_example():
    Ticket.created()

    class Bug(Ticket, prefix="BUG"):
        pass

    class Outage(Bug):
        pass

    assert [Bug().id, Bug().id, Outage().id] == ["BUG-1", "BUG-2", "OUTAGE-1"]
    assert (Bug.created(), Outage.created()) == (2, 1)


def test_ticket_itself_counts_too():
    # No other test makes one.
    assert Ticket.created() == 0
    assert [Ticket().id, Ticket().id] == ["TICKET-1", "TICKET-2"]
    assert Ticket.created() == 2


@pytest.mark.parametrize(
    ("name", "keywords", "expected"),
    [
        ("Bug", {}, "BUG-1"),
        ("ChangeRequest", {}, "CHANGEREQUEST-1"),
        ("Bug", {"prefix": "b"}, "b-1"),
        ("Bug", {"prefix": "A-B"}, "A-B-1"),
    ],
)
def test_edge_prefixes(name, keywords, expected):
    assert kind(name, **keywords)().id == expected


def test_no_tickets_yet():
    got = kind("Bug").created()
    assert got == 0
    assert type(got) is int


def test_a_prefix_is_not_inherited():
    bug = kind("Bug", prefix="B")
    assert kind("Crash", bug)().id == "CRASH-1"
    assert kind("Leak", bug, prefix="L")().id == "L-1"
    assert bug().id == "B-1"


def test_a_class_begins_with_one_however_many_its_base_has():
    bug = kind("Bug")
    for _ in range(3):
        bug()
    crash = kind("Crash", bug)
    assert crash.created() == 0
    assert crash().id == "CRASH-1"


def test_the_tickets_below_are_not_counted():
    before = Ticket.created()
    bug = kind("Bug")
    crash = kind("Crash", bug)
    for _ in range(3):
        crash()
    assert (bug.created(), crash.created()) == (0, 3)
    assert bug().id == "BUG-1"
    assert Ticket.created() == before


def test_the_tickets_above_are_not_counted():
    bug = kind("Bug")
    crash = kind("Crash", bug)
    bug()
    assert crash().id == "CRASH-1"
    bug()
    bug()
    assert crash().id == "CRASH-2"


def test_classes_with_one_prefix_count_on_their_own():
    first, second = kind("A", prefix="X"), kind("B", prefix="X")
    assert [first().id, second().id, first().id] == ["X-1", "X-1", "X-2"]


def test_a_ticket_keeps_its_id():
    bug = kind("Bug")
    first = bug()
    bug()
    assert first.id == "BUG-1"


def test_a_subclass_may_have_more_to_begin_with():
    bug = kind("Bug")

    class Crash(bug):
        def __init__(self, core):
            super().__init__()
            self.core = core

    made = [Crash("a"), Crash("b")]
    assert [(ticket.id, ticket.core) for ticket in made] == [
        ("CRASH-1", "a"),
        ("CRASH-2", "b"),
    ]


def test_other_keywords_go_on_to_the_next_class():
    seen = {}

    class Registered:
        def __init_subclass__(cls, /, team="none", **kwargs):
            super().__init_subclass__(**kwargs)
            seen[cls.__name__] = team

    bug = kind("Bug", Ticket, Registered, prefix="B", team="core")
    assert seen == {"Bug": "core"}
    assert bug().id == "B-1"
    kind("Crash", bug)
    assert seen == {"Bug": "core", "Crash": "none"}


def test_a_keyword_that_nobody_knows_is_a_type_error():
    with pytest.raises(TypeError):
        kind("Bug", colour="red")


@given(made=st.lists(st.integers(0, 3)))
def test_property_each_class_counts_its_own(made):
    bug = kind("Bug")
    crash = kind("Crash", bug)
    kinds = [bug, crash, kind("Panic", crash), kind("Task")]
    ids = [kinds[index]().id for index in made]
    assert ids == [
        f"{kinds[index].__name__.upper()}-{made[: place + 1].count(index)}"
        for place, index in enumerate(made)
    ]
    assert [k.created() for k in kinds] == [made.count(i) for i in range(4)]
