import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st
from row_loader_log import load_rows

LOG = logging.getLogger("loader.rows")
LEVEL_AFTER_IMPORT = LOG.level  # later tests set it


class Kept(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


@pytest.fixture
def kept():
    """Keep the records of the root logger while a test runs."""
    handler, root = Kept(), logging.getLogger()
    root.addHandler(handler)
    LOG.setLevel(logging.INFO)
    yield handler.records
    LOG.setLevel(logging.NOTSET)
    root.removeHandler(handler)


def told(records):
    return [(r.levelname, r.msg, r.args) for r in records]


def test_example(capsys):
    import sys

    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    log = logging.getLogger("loader.rows")
    log.addHandler(handler)
    log.setLevel("INFO")
    try:
        assert load_rows(["1", "x", "3"], int) == 2
    finally:
        log.removeHandler(handler)
    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(
        "loader.rows WARNING row 2 skipped: invalid literal for int"
    )
    assert second == "loader.rows INFO 2 of 3 rows saved"


def test_patterns_and_arguments(kept):
    error = ValueError("bad price")

    def save(row):
        if row == "b":
            raise error

    assert load_rows(iter("abc"), save) == 2
    assert told(kept) == [
        ("WARNING", "row %d skipped: %s", (2, error)),
        ("INFO", "%d of %d rows saved", (2, 3)),
    ]
    assert {record.name for record in kept} == {"loader.rows"}
    assert not kept[0].exc_info


def test_no_rows(kept):
    assert load_rows([], int) == 0
    assert told(kept) == [("INFO", "%d of %d rows saved", (0, 0))]


def test_the_unexpected(kept):
    error = ConnectionError("lost")

    def save(row):
        if row == 2:
            raise error

    with pytest.raises(ConnectionError) as raised:
        load_rows([1, 2, 3], save)
    assert raised.value is error
    assert told(kept) == [("ERROR", "row %d failed", (2,))]
    assert kept[0].exc_info[1] is error


def test_a_subclass_of_the_expected(kept):
    def save(row):
        raise UnicodeError("not utf-8")

    assert load_rows("a", save) == 0
    assert [record.levelname for record in kept] == ["WARNING", "INFO"]


def test_an_interrupt_is_no_failure(kept):
    def save(row):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        load_rows("a", save)
    assert told(kept) == []


class Large:
    def __init__(self):
        self.asked = 0

    def __repr__(self):
        self.asked += 1
        return "<large>"

    __str__ = __repr__


def test_no_repr_while_debug_is_off(kept):
    row = Large()
    assert load_rows([row], id) == 1
    assert row.asked == 0


def test_debug(kept):
    LOG.setLevel(logging.DEBUG)
    row = Large()

    def save(each):
        if each != row:
            raise ValueError("no")

    load_rows([row, "x"], save)
    assert told(kept)[0] == ("DEBUG", "saved: %r", (row,))
    assert [record.levelname for record in kept] == ["DEBUG", "WARNING", "INFO"]
    assert kept[0].getMessage() == "saved: <large>"


def test_a_percent_sign_in_a_row(kept):
    LOG.setLevel(logging.DEBUG)
    load_rows(["100%s"], str)
    assert kept[0].getMessage() == "saved: '100%s'"


def test_nothing_is_configured(kept):
    LOG.setLevel(logging.NOTSET)
    root = logging.getLogger()
    before = list(root.handlers), root.level
    load_rows(["x"], int)
    assert (list(root.handlers), root.level) == before
    others = [h for h in before[0] if not type(h).__module__.startswith("_pytest")]
    assert len(others) == 1, "the root logger was configured at import"
    assert LOG.handlers == []
    assert LEVEL_AFTER_IMPORT == LOG.level == logging.NOTSET
    assert LOG.propagate


@given(st.lists(st.booleans(), max_size=5))
def test_against_a_count(outcomes):
    handler = Kept()
    LOG.addHandler(handler)
    LOG.setLevel(logging.INFO)

    def save(works):
        if not works:
            raise ValueError

    try:
        assert load_rows(outcomes, save) == sum(outcomes)
    finally:
        LOG.removeHandler(handler)
        LOG.setLevel(logging.NOTSET)
    skipped = [r.args[0] for r in handler.records if r.levelname == "WARNING"]
    assert skipped == [n for n, works in enumerate(outcomes, 1) if not works]
    assert handler.records[-1].args == (sum(outcomes), len(outcomes))
