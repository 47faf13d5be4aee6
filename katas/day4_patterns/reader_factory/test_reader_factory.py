import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_factory import ReaderFactory


class Base:
    def __init__(self, filename):
        self.filename = filename


def entered(readers, *suffixes):
    """Register a new class and return it."""

    @readers.register(*suffixes)
    class Reader(Base):
        pass

    return Reader


def test_example():
    readers = ReaderFactory()

    @readers.register(".csv", ".tsv")
    class Text:
        def __init__(self, filename):
            self.filename = filename

    @readers.register(".csv.gz")
    class Packed(Text):
        pass

    assert (
        type(readers.make("a.csv.GZ")).__name__,
        type(readers.make("b.csv")).__name__,
    ) == ("Packed", "Text")
    assert readers.known() == [".csv", ".csv.gz", ".tsv"]
    with pytest.raises(ValueError, match=r"\.csv\b.*\.csv\.gz\b.*\.tsv\b"):
        readers.make("c.xml")


def test_the_class_comes_back():
    readers = ReaderFactory()
    assert readers.register(".a")(Base) is Base
    assert type(readers.make("x.a")) is Base


def test_name_as_given():
    readers = ReaderFactory()
    entered(readers, ".csv")
    assert readers.make("Sales.EU.CSV").filename == "Sales.EU.CSV"


def test_a_new_one_each_time():
    readers = ReaderFactory()
    entered(readers, ".a")
    assert readers.make("x.a") is not readers.make("x.a")


@pytest.mark.parametrize("order", [(".gz", ".csv.gz"), (".csv.gz", ".gz")])
def test_the_longest_suffix(order):
    readers = ReaderFactory()
    kinds = {suffix: entered(readers, suffix) for suffix in order}
    assert type(readers.make("a.csv.gz")) is kinds[".csv.gz"]
    assert type(readers.make("a.tsv.gz")) is kinds[".gz"]


def test_a_suffix_in_the_middle_does_not_count():
    readers = ReaderFactory()
    entered(readers, ".a")
    with pytest.raises(ValueError, match=r"\.a\b"):
        readers.make("x.a.backup")


def test_taken():
    readers = ReaderFactory()
    first = entered(readers, ".a")
    with pytest.raises(ValueError, match=r"\.a"):
        entered(readers, ".b", ".A")
    assert readers.known() == [".a"]
    assert type(readers.make("x.a")) is first


def test_the_same_class_twice():
    readers = ReaderFactory()
    kind = entered(readers, ".b", ".a")
    assert readers.register(".c")(kind) is kind
    assert readers.known() == [".a", ".b", ".c"]
    assert type(readers.make("x.a")) is type(readers.make("x.c")) is kind
    with pytest.raises(ValueError, match=r"\.a"):
        readers.register(".a")(kind)


def test_upper_case_suffixes():
    readers = ReaderFactory()
    kind = entered(readers, ".CSV")
    assert readers.known() == [".csv"]
    assert type(readers.make("x.csv")) is kind


def test_known_is_a_copy():
    readers = ReaderFactory()
    assert readers.known() == []
    names = readers.known()
    names.append(".bogus")
    assert readers.known() == []


def test_factories_are_apart():
    first, second = ReaderFactory(), ReaderFactory()
    entered(first, ".a")
    assert second.known() == []
    with pytest.raises(ValueError):
        second.make("x.a")


@given(
    st.lists(
        st.sampled_from([".a", ".b", ".a.b", ".b.a", ".a.a", ".b.a.b"]),
        min_size=1,
        unique=True,
    ),
    st.text("ab.", max_size=5),
)
def test_against_a_search(suffixes, name):
    readers = ReaderFactory()
    kinds = {suffix: entered(readers, suffix) for suffix in suffixes}
    ends = [name[i:] for i in range(len(name)) if name[i:] in kinds]
    if ends:
        assert type(readers.make(name)) is kinds[ends[0]]
    else:
        with pytest.raises(ValueError):
            readers.make(name)
