"""A history moves to another machine and back, exactly."""

import json

import pytest

from harness import history

ODD = b"x = '\xff\xe2\x82\xac'".decode("utf-8", "surrogateescape")


@pytest.fixture
def lines(kata, tmp_path):
    """Return the export of a store with two checks and two events."""
    with history.open_history(tmp_path / "attempts")[0] as store:
        store.add_event("double", "started")
        for verdict in ("wrong answer", "accepted"):
            result = {"verdict": verdict, "seconds": 0.1}
            store.add_check("double", tmp_path / "ä.py", {"a.py": ODD}, result)
        store.add_event("double", "reset", {"a.py": "x"}, "…")
    code, out, err = kata("export")
    assert (code, err) == (0, "")
    return out.splitlines(keepends=True)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("KATA_ATTEMPTS", str(tmp_path / "elsewhere"))


def test_the_round_trip_is_exact(kata, lines, elsewhere, tmp_path):
    path = tmp_path / "export.jsonl"
    path.write_text("".join(lines), "utf-8")
    assert kata("import", path)[1].startswith("4 new facts")
    assert kata("export")[1] == "".join(lines)
    assert kata("import", path)[1].startswith("0 new facts")
    assert kata("export")[1] == "".join(lines)
    with history.quick_look(tmp_path / "elsewhere") as store:
        assert store.accepted() == {"double"}


def test_an_import_leaves_no_work_for_the_first_look(
    kata, lines, elsewhere, library, tmp_path
):
    path = tmp_path / "export.jsonl"
    path.write_text("".join(lines), "utf-8")
    kata("import", path, "--root", library)
    with history.quick_look(tmp_path / "elsewhere") as store:
        (mark,) = store.marks()
        assert mark.snapshot.reach == mark.reach


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "{",
        "[]",
        "null",
        "\x00",
        "[" * 100_000,
        json.dumps({"table": "marks"}),
        json.dumps({"table": "events", "at": 1, "kata": "a", "kind": "b"}),
        json.dumps(
            {"table": "events", "at": "1", "kata": "a", "kind": "b"}
            | {"source": "", "data": ""}
        ),
        json.dumps(
            {"table": "events", "at": float("nan"), "kata": "a", "kind": "b"}
            | {"source": "", "data": ""}
        ),
        json.dumps(
            {"table": "events", "at": 1, "kata": "a", "kind": "b"}
            | {"source": "{", "data": ""}
        ),
    ],
    ids=lambda text: text[:30],
)
def test_a_bad_line_is_told_by_its_number_and_nothing_comes_in(
    kata, lines, elsewhere, tmp_path, bad
):
    path = tmp_path / "export.jsonl"
    path.write_text("".join([*lines[:2], bad + "\n", *lines[2:]]), "utf-8")
    code, out, err = kata("import", path)
    assert (code, out) == (2, "")
    assert f"{path}:3: no line of an export" in err
    assert kata("export")[1] == ""


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_told(kata, tmp_path, content):
    path = tmp_path / "export.jsonl"
    if content:
        path.write_bytes(content)
    code, _, err = kata("import", path)
    assert code == 2
    assert f"{path}: cannot be read" in err
