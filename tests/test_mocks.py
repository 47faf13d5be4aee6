"""The store of mock interviews: append-only, and closed by its last fact."""

import json
import sqlite3

import pytest

from harness import history
from harness.mocks import Clock, Happening, Moment
from harness.model import HarnessError


@pytest.fixture
def store(tmp_path):
    with history.open_history(tmp_path)[0] as made:
        yield made


def happening(kind, mock="m", at=1.0, **data):
    return Happening(Moment(at, at, "boot"), mock, kind, data)


def test_facts_come_back_as_they_went_in(store):
    number = store.mocks.add(happening("begun", at=2.5, text="ä\udcff"))
    (fact,) = store.mocks.of("m")
    assert fact.moment == Moment(2.5, 2.5, "boot")
    assert (fact.id, fact.kind, fact.data) == (number, "begun", {"text": "ä\udcff"})
    assert store.mocks.of("m", number) == []


def test_the_last_one_that_is_not_finished_is_open(store):
    assert store.mocks.open() is None
    for mock in ("a", "b"):
        store.mocks.add(happening("begun", mock))
    assert store.mocks.open() == "b"
    store.mocks.add(happening("finished", "b"))
    assert store.mocks.open() == "a"


def test_a_finished_mock_takes_nothing_more(store):
    store.mocks.add(happening("begun"))
    store.mocks.add(happening("finished"))
    with pytest.raises(HarnessError, match="is finished; nothing was added"):
        store.mocks.add(happening("noted", text="late"))
    assert [fact.kind for fact in store.mocks.of("m")] == ["begun", "finished"]


@pytest.mark.parametrize("query", ["UPDATE mocks SET data = '{}'", "DELETE FROM mocks"])
def test_no_fact_is_altered_or_removed(store, query):
    store.mocks.add(happening("begun"))
    with pytest.raises(sqlite3.IntegrityError):
        store._db.execute(query)


def test_a_mock_ends_once_whoever_ends_it(store):
    store.mocks.add(happening("ended"))
    event = {"at": 1.0, "kata": "double", "kind": "mocked"}
    with pytest.raises(HarnessError, match="there already; nothing was added"):
        store.mocks.add_all([happening("ended")], events=[event])
    assert store.marks() == []


def test_what_a_mock_tells_the_katas_is_stored_with_its_end(store):
    event = {"at": 1.0, "kata": "double", "kind": "mocked"}
    store.mocks.add_all([happening("ended")], events=[event])
    assert [mark.kata for mark in store.marks()] == ["double"]


@pytest.mark.parametrize(
    ("earlier", "later", "seconds"),
    [
        (Moment(100, 5, "a"), Moment(160, 65, "a"), 60),
        pytest.param(Moment(100, 5, "a"), Moment(40, 65, "a"), 60, id="set back"),
        pytest.param(Moment(100, 5, "a"), Moment(9_000, 65, "a"), 60, id="set ahead"),
        pytest.param(Moment(100, 5, "a"), Moment(160, 1, "b"), 60, id="restarted"),
        pytest.param(
            Moment(100, 5, "a"), Moment(40, 1, "b"), 0, id="restarted, set back"
        ),
        pytest.param(Moment(100, 5), Moment(130, 6), 30, id="no such clock"),
    ],
)
def test_time_goes_by_whatever_is_done_to_the_wall_clock(earlier, later, seconds):
    assert later.since(earlier) == seconds


def test_the_clock_ticks_in_one_era():
    clock = Clock()
    first, second = clock(), clock()
    assert first.era == second.era != ""
    assert second.tick >= first.tick
    assert Clock()().era == first.era or "process" in first.era


def test_mocks_travel_with_the_export(kata, tmp_path, monkeypatch):
    with history.open_history(tmp_path / "attempts")[0] as store:
        store.mocks.add(happening("begun", x=1))
        store.mocks.add(happening("finished", card={}))
    lines = kata("export")[1]
    assert json.loads(lines.splitlines()[0])["table"] == "mocks"
    path = tmp_path / "export.jsonl"
    path.write_text(lines, "utf-8")
    assert kata("import", path)[1].startswith("0 new facts")
    monkeypatch.setenv("KATA_ATTEMPTS", str(tmp_path / "elsewhere"))
    assert kata("import", path)[1].startswith("2 new facts")
    assert kata("export")[1] == lines


def test_an_import_does_not_alter_a_finished_mock(kata, tmp_path):
    with history.open_history(tmp_path / "attempts")[0] as store:
        store.mocks.add(happening("begun"))
        store.mocks.add(happening("finished", card={}))
    line = json.loads(kata("export")[1].splitlines()[1]) | {"kind": "noted", "at": 9.0}
    path = tmp_path / "more.jsonl"
    path.write_text(json.dumps(line) + "\n", "utf-8")
    code, _, err = kata("import", path)
    assert code == 2
    assert "this mock interview is finished" in err
