import contextlib
import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from database_connection import DatabaseConnection
from hypothesis import given
from hypothesis import strategies as st

WAIT_S = 10  # for what is sure to come; nothing waits so long
GLIMPSE_S = 0.2  # for what must not come


@pytest.fixture
def path(tmp_path):
    yield str(tmp_path / "jobs.db")
    with contextlib.suppress(ValueError, NotImplementedError):
        DatabaseConnection().close()


@pytest.fixture
def db(path):
    made = DatabaseConnection(path)
    made.execute("create table jobs (name)")
    return made


def names(db):
    return [name for (name,) in db.execute("select name from jobs order by rowid")]


def seen_by_others(path):
    """Return what another connection finds, so what was committed."""
    with contextlib.closing(sqlite3.connect(path)) as other:
        return [name for (name,) in other.execute("select name from jobs")]


def test_example(path):
    db = DatabaseConnection(":memory:")
    assert db.execute("create table jobs (name, tries)") == []
    with db.transaction():
        db.execute("insert into jobs values (?, ?)", ("load", 3))
    assert DatabaseConnection() is db
    assert db.execute("select name, tries from jobs") == [("load", 3)]
    db.close()
    with pytest.raises(ValueError):
        DatabaseConnection()


def test_one_object(path):
    db = DatabaseConnection(path)
    assert DatabaseConnection(path) is db
    assert DatabaseConnection() is db
    assert type(db) is DatabaseConnection


def test_another_path(path):
    db = DatabaseConnection(path)
    with pytest.raises(ValueError) as raised:
        DatabaseConnection("other.db")
    assert path in str(raised.value)
    assert "other.db" in str(raised.value)
    assert DatabaseConnection() is db


def test_later_calls_keep_what_is_there(db):
    DatabaseConnection().execute("insert into jobs values ('a')")
    assert names(DatabaseConnection()) == ["a"]


def test_opened_once_by_many_threads(path, monkeypatch):
    opened, connect = [], sqlite3.connect
    together = threading.Barrier(2)

    def slowly(*args, **kwargs):
        opened.append(args)
        # Two that open at the same time meet here; one alone goes on after a while.
        with contextlib.suppress(threading.BrokenBarrierError):
            together.wait(GLIMPSE_S)
        return connect(*args, **kwargs)

    monkeypatch.setattr(sqlite3, "connect", slowly)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(DatabaseConnection, [path] * 4, timeout=WAIT_S))
    assert len(opened) == 1
    assert all(db is made[0] for db in made)
    assert [db.execute("select 1") for db in made] == [[(1,)]] * 4


def test_a_failed_first_call(path, tmp_path):
    with pytest.raises(sqlite3.OperationalError):
        DatabaseConnection(str(tmp_path / "missing" / "x.db"))
    with pytest.raises(ValueError):
        DatabaseConnection()
    assert DatabaseConnection(path).execute("select 2") == [(2,)]


def test_rows(db):
    rows = db.execute("insert into jobs values (?), (?) returning name", ["a", None])
    assert rows == [("a",), (None,)]
    assert type(rows) is list
    assert type(rows[0]) is tuple
    assert db.execute("delete from jobs") == []


def test_parameters_are_values(db):
    db.execute("insert into jobs values (?)", ("x'); drop table jobs; --",))
    assert names(db) == ["x'); drop table jobs; --"]


def test_alone_it_is_committed(db, path):
    db.execute("insert into jobs values ('a')")
    assert seen_by_others(path) == ["a"]


def test_errors_come_through(db):
    with pytest.raises(sqlite3.OperationalError):
        db.execute("select * from missing")
    assert names(db) == []


def test_transaction_commits_at_its_end(db, path):
    with db.transaction():
        db.execute("insert into jobs values ('a')")
        assert names(db) == ["a"]
        assert seen_by_others(path) == []
    assert seen_by_others(path) == ["a"]


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt()])
def test_transaction_is_undone(db, path, error):
    with pytest.raises(type(error)) as raised, db.transaction():
        db.execute("create table more (name)")
        db.execute("insert into jobs values ('a')")
        raise error
    assert raised.value is error
    assert names(db) == []
    with pytest.raises(sqlite3.OperationalError):
        db.execute("select * from more")
    db.execute("insert into jobs values ('b')")
    assert seen_by_others(path) == ["b"]


def test_a_commit_that_fails_is_undone(path, monkeypatch):
    def impatient(*args, connect=sqlite3.connect, **kwargs):
        return connect(*args, **{**kwargs, "timeout": 0})

    monkeypatch.setattr(sqlite3, "connect", impatient)
    db, kept = DatabaseConnection(path), ["a"]
    db.execute("create table jobs (name)")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("begin")
        reader.execute("select * from jobs").fetchall()
        try:
            with db.transaction():
                db.execute("insert into jobs values ('a')")
        except sqlite3.OperationalError:  # locked by the reader, unless it writes a WAL
            kept = []
    assert names(db) == kept, "the exception of the commit came, and nothing was undone"
    with db.transaction():
        db.execute("insert into jobs values ('b')")
    assert seen_by_others(path) == [*kept, "b"]


def test_a_failed_statement_leaves_nothing_open(db, path):
    db.execute("create table once (name primary key)")
    db.execute("insert into once values ('a')")
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("insert into once values ('a')")
    with db.transaction():
        db.execute("insert into jobs values ('b')")
    assert seen_by_others(path) == ["b"]


def test_a_failed_statement_may_be_survived(db, path):
    with db.transaction():
        db.execute("insert into jobs values ('a')")
        with pytest.raises(sqlite3.OperationalError):
            db.execute("insert into missing values (1)")
        db.execute("insert into jobs values ('b')")
    assert seen_by_others(path) == ["a", "b"]


def test_nested_belongs_to_the_outer(db, path):
    with pytest.raises(KeyError), db.transaction():
        with db.transaction():
            db.execute("insert into jobs values ('a')")
        assert seen_by_others(path) == []
        raise KeyError
    assert names(db) == []


def test_nested_and_caught(db, path):
    with db.transaction():
        db.execute("insert into jobs values ('a')")
        with contextlib.suppress(KeyError), db.transaction():
            db.execute("insert into jobs values ('b')")
            raise KeyError
        db.execute("insert into jobs values ('c')")
    assert seen_by_others(path) == ["a", "b", "c"]


def in_a_thread(function, *args):
    """Start it; return an event that is set when it has ended."""
    ended = threading.Event()

    def run():
        function(*args)
        ended.set()

    threading.Thread(target=run, daemon=True).start()
    return ended


def test_others_wait_for_a_transaction(db):
    def writes():
        db.execute("insert into jobs values ('other')")

    with contextlib.suppress(KeyError), db.transaction():
        db.execute("insert into jobs values ('mine')")
        ended = in_a_thread(writes)
        assert not ended.wait(GLIMPSE_S), "it did not wait"
        raise KeyError
    assert ended.wait(WAIT_S)
    assert names(db) == ["other"], "undone with the transaction of another thread"


def test_transactions_wait_for_each_other(db):
    order = []

    def second():
        with db.transaction():
            order.append("second")

    with db.transaction():
        ended = in_a_thread(second)
        assert not ended.wait(GLIMPSE_S), "it did not wait"
        order.append("first")
    assert ended.wait(WAIT_S)
    assert order == ["first", "second"]


def test_many_threads(db):
    def work(number):
        for step in range(6):
            with db.transaction():
                db.execute("insert into jobs values (?)", (f"{number}.{step}",))
                (count,) = db.execute("select count(*) from jobs")[0]
                db.execute("insert into jobs values (?)", (count,))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4), timeout=WAIT_S))
    counts = names(db)[1::2]
    assert counts == list(range(1, 48, 2))


def test_close(db, path):
    db.close()
    db.close()
    with pytest.raises(sqlite3.ProgrammingError):
        db.execute("select 1")
    with pytest.raises(sqlite3.ProgrammingError), db.transaction():
        pass
    anew = DatabaseConnection(path)
    assert anew is not db
    assert names(anew) == []
    db.close()
    assert DatabaseConnection() is anew, "an old one closed the new one"


def test_close_frees_the_path(path):
    DatabaseConnection(":memory:").close()
    assert DatabaseConnection(path).execute("select 3") == [(3,)]


def test_close_waits(db, path):
    with db.transaction():
        db.execute("insert into jobs values ('a')")
        ended = in_a_thread(db.close)
        assert not ended.wait(GLIMPSE_S), "it did not wait"
        db.execute("insert into jobs values ('b')")
    assert ended.wait(WAIT_S)
    assert seen_by_others(path) == ["a", "b"]


@given(
    st.lists(
        st.tuples(st.sampled_from(["alone", "kept", "undone"]), st.integers(0, 9)),
        max_size=6,
    )
)
def test_against_a_list(steps):
    db, kept = DatabaseConnection(":memory:"), []
    try:
        db.execute("create table jobs (name)")
        for kind, number in steps:
            if kind == "alone":
                db.execute("insert into jobs values (?)", (number,))
            else:
                with contextlib.suppress(LookupError), db.transaction():
                    db.execute("insert into jobs values (?)", (number,))
                    if kind == "undone":
                        raise LookupError
            if kind != "undone":
                kept.append(number)
        assert names(db) == kept
    finally:
        db.close()
