import pytest
from hypothesis import given
from hypothesis import strategies as st
from key_value_store import MemoryStore, Store


def test_example():
    store = MemoryStore()
    store.write("host", "db1")
    assert (
        store.copy("host", "replica"),
        store.read("replica"),
        store.read_or("port", "5432"),
    ) == ("db1", "db1", "5432")


def test_example_read_only():
    MemoryStore()

    class ReadOnly(Store):
        def read(self, key):
            return "x"

    with pytest.raises(TypeError, match="abstract class ReadOnly"):
        ReadOnly()


def test_write_only():
    MemoryStore()

    class WriteOnly(Store):
        def write(self, key, value):
            pass

    with pytest.raises(TypeError, match="abstract"):
        WriteOnly()


def test_the_base_itself():
    MemoryStore()
    with pytest.raises(TypeError, match="abstract"):
        Store()


def test_memory_is_a_store():
    assert isinstance(MemoryStore(), Store)


def test_missing_keys():
    store = MemoryStore()
    with pytest.raises(KeyError):
        store.read("host")
    with pytest.raises(KeyError):
        store.copy("host", "replica")
    with pytest.raises(KeyError):
        store.read("replica")


def test_default_is_not_written():
    store = MemoryStore()
    assert store.read_or("host", "db1") == "db1"
    assert store.read_or("host", "db2") == "db2"


def test_an_empty_value_is_a_value():
    store = MemoryStore()
    store.write("suffix", "")
    assert store.read_or("suffix", ".gz") == ""
    assert store.copy("suffix", "other") == ""


def test_stores_are_apart():
    first, second = MemoryStore(), MemoryStore()
    first.write("host", "db1")
    assert second.read_or("host", "none") == "none"


def upper(fail=None):
    """Return a store of another kind, which notes what was written."""
    MemoryStore()

    class Upper(Store):
        def __init__(self):
            self.written = []

        def read(self, key):
            if fail is not None:
                raise fail
            return dict(self.written).get(key, key.upper())

        def write(self, key, value):
            self.written.append((key, value))

    return Upper()


def test_what_subclasses_are_given():
    store = upper()
    assert store.read_or("a", "?") == "A"
    assert store.copy("a", "b") == "A"
    assert store.written == [("b", "A")]


def test_only_a_missing_key_gets_the_default():
    assert upper(fail=KeyError("a")).read_or("a", "?") == "?"
    with pytest.raises(ConnectionError):
        upper(fail=ConnectionError("down")).read_or("a", "?")
    with pytest.raises(IndexError):
        upper(fail=IndexError("a bug")).read_or("a", "?")


@given(st.lists(st.tuples(st.sampled_from("abc"), st.text("xy", max_size=2))))
def test_against_a_dict(pairs):
    store, told = MemoryStore(), {}
    for key, value in pairs:
        store.write(key, value)
        told[key] = value
    assert [store.read_or(key, "none") for key in "abc"] == [
        told.get(key, "none") for key in "abc"
    ]
