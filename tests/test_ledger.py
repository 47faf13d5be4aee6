"""Results in a file: what is kept, and how a killed run of `grade` goes on."""

import json
import shutil

import pytest

from harness import catalog, cli
from harness.grading import pool
from harness.grading.ledger import Ledger
from harness.model import HarnessError

SOLUTIONS = "solutions/day1_fundamentals/double"
ROW = {"file": "a.py", "digest": "1", "verdict": "accepted"}


def test_a_line_is_found_while_nothing_changed(tmp_path):
    Ledger(tmp_path / "out").add(ROW)
    Ledger(tmp_path / "out").add({**ROW, "file": "b.py"})
    again = Ledger(tmp_path / "out")
    assert again.find("a.py", "1") == ROW
    assert again.find("a.py", "2") is None
    assert len(again.lines) == 2


@pytest.mark.parametrize(
    "torn", ['{"file": "b', "x", '{"file": "b.py", "digest": "1"}']
)
def test_a_torn_last_line_is_taken_off(tmp_path, torn):
    path = tmp_path / "out"
    Ledger(path).add(ROW)
    whole = path.read_bytes()
    path.write_bytes(whole + torn.encode())
    assert list(Ledger(path).lines) == [("a.py", "1")]
    assert path.read_bytes() == whole


def test_a_file_of_something_else_is_refused_and_kept(tmp_path):
    path = tmp_path / "thesis"
    path.write_text(json.dumps(ROW) + "\nChapter 1\n", "utf-8")
    with pytest.raises(HarnessError, match=r"thesis:2: no line of results"):
        Ledger(path)
    assert "Chapter 1" in path.read_text("utf-8")
    with pytest.raises(HarnessError, match="directory"):
        Ledger(tmp_path)


@pytest.fixture
def submissions(library):
    folder = library / "submissions/double"
    shutil.copytree(library / SOLUTIONS, folder)
    return folder


@pytest.fixture
def run(library, submissions, capsys):
    def grade() -> tuple[int, dict[str, str]]:
        words = ["grade", "--root", library, submissions.parent, "--json", "--jobs", 2]
        words += ["--no-style", "--out", library / "out.jsonl"]
        code = cli.main([str(word) for word in words])
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        return code, {row["file"].rpartition("/")[2]: row["verdict"] for row in rows}

    return grade


def test_a_killed_run_goes_on_where_it_was(run, library, submissions, monkeypatch):
    whole = run()
    assert whole[0] == 1
    assert whole[1] == {
        "reference.py": "accepted",
        "wrong_squares.py": "wrong answer",
        "wrong_forgets_the_sign.py": "wrong answer",
    }
    out = library / "out.jsonl"
    lines = out.read_bytes().splitlines(keepends=True)
    out.write_bytes(lines[0] + lines[1] + lines[2][:40])
    graded = []
    grade = pool.grade
    monkeypatch.setattr(
        pool, "grade", lambda tasks, *more: graded.extend(tasks) or grade(tasks, *more)
    )
    assert run() == whole
    assert len(graded) == 1
    assert sorted(map(keys, out.read_bytes().splitlines())) == sorted(map(keys, lines))

    (submissions / "wrong_squares.py").write_bytes(
        (submissions / "reference.py").read_bytes()
    )
    assert run()[1]["wrong_squares.py"] == "accepted"
    assert len(graded) == 2
    tests = catalog.load(library).find("double").tests
    tests.write_text(tests.read_text("utf-8") + "\n", "utf-8")
    run()
    assert len(graded) == 5


def keys(line: bytes) -> tuple[str, str, str]:
    """Return what does not differ from one run to the next."""
    row = json.loads(line)
    return row["file"], row["digest"], row["verdict"]
