"""The command line end to end: the contract for scripts, and every bad input."""

import io
import json
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from harness import catalog, database, history

REFERENCE = catalog.HOME / "solutions/leetcode/two_sum/reference.py"
WRONG = catalog.HOME / "solutions/leetcode/two_sum/wrong_loses_duplicates.py"
QUICK = ("--no-speed", "--no-style")


def test_newcomer_starts_solves_and_is_accepted(kata, tmp_path):
    code, out, _ = kata("kata", "two_sum")
    assert code == 0
    assert "Two Sum" in out
    assert "why    you asked for it" in out
    attempt = tmp_path / "attempts/two_sum.py"
    assert "NotImplementedError" in attempt.read_text("utf-8")
    assert kata("check", *QUICK)[0] == 1
    shutil.copy(REFERENCE, attempt)
    code, out, _ = kata("check", "--no-speed")
    assert code == 0, out
    assert "accepted  two_sum  14 of 14 tests passed  style clean" in out


@pytest.mark.parametrize("name", ["two_sum", "double"])
def test_a_counterexample_is_saved_and_later_checks_run_it(
    kata, library, tmp_path, name
):
    root = catalog.HOME if name == "two_sum" else library
    folder = catalog.load_one(root, name).solutions
    mistake = "wrong_pairs_with_itself" if name == "two_sum" else "wrong_squares"
    check = ("check", name, *QUICK, "--root", root, "--file")
    count = 14 if name == "two_sum" else 5
    out = kata(*check, folder / f"{mistake}.py", "--save")[1]
    assert "saved as test_saved_1 in" in out
    own = tmp_path / f"attempts/my_test_{name}.py"
    assert f"    from test_{name} import test_" in own.read_text("utf-8")
    out = kata(*check, folder / f"{mistake}.py")[1]
    assert f"my_test_{name}.py::test_saved_1" in out
    assert "This looks like" in out
    out = kata(*check, folder / "reference.py", "--save")[1]
    assert f"accepted  {name}  {count + 1} of {count + 1} tests passed" in out
    assert "nothing saved: no test of the kata failed" in out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("def test_mine(:\n", "SyntaxError"),
        ("def test_mine():\n    assert double(3) == 7\n", "NameError"),
        (
            "from double import double\n\n\ndef test_mine():\n    assert double(3) == 7\n",
            "my_test_double.py::test_mine",
        ),
    ],
)
def test_tests_of_ones_own_can_fail_an_answer(kata, library, tmp_path, text, said):
    own = tmp_path / "attempts/my_test_double.py"
    own.parent.mkdir()
    own.write_text(text, "utf-8")
    reference = library / "solutions/day1_fundamentals/double/reference.py"
    check = ("check", "double", *QUICK, "--root", library, "--file", reference)
    code, out, _ = kata(*check)
    assert code == 1
    assert "my_test_double.py" in out
    assert said in out


def test_json_is_one_object_with_the_promised_keys(kata):
    code, out, err = kata("check", "two_sum", "--file", REFERENCE, "--json")
    facts = json.loads(out)
    assert code == 0
    assert err == ""
    assert {"schema_version", "kata", "file", "verdict", "tests", "failures"} <= set(
        facts
    )
    assert {"speed", "style", "seconds"} <= set(facts)
    assert facts["verdict"] == "accepted"
    assert facts["tests"] == {"passed": 14, "failed": 0, "total": 14}
    assert facts["style"] == {"ruff": [], "black": True}
    assert facts["speed"]["expected"] == "O(n)"
    assert set(facts["speed"]["sizes"][0]) == {"n", "attempt_s", "reference_s", "ratio"}


def test_json_of_a_failure_names_call_expected_and_got(kata):
    code, out, _ = kata("check", "two_sum", "--file", WRONG, "--json", *QUICK)
    facts = json.loads(out)
    assert code == 1
    assert facts["verdict"] == "wrong answer"
    assert facts["speed"] is facts["style"] is None
    first = facts["failures"][0]
    assert first["call"] == "Solution().twoSum([3, 3], 6)"
    assert (first["expected"], first["got"]) == ("[0, 1]", "[]")
    assert facts["lesson"].startswith(
        "Equal numbers that make a pair together are lost."
    )


def test_a_failure_on_the_screen_teaches(kata):
    code, out, _ = kata("check", "two_sum", "--file", WRONG, *QUICK)
    assert code == 1
    for text in (
        "✗ wrong answer",
        "Solution().twoSum([3, 3], 6)",
        "[0, 1]",
        "This looks like",
    ):
        assert text in out


def test_list_json_has_every_katas_facts(kata):
    code, out, err = kata("list", "--json")
    facts = {row["name"]: row for row in json.loads(out)}
    assert (code, err) == (0, "")
    assert facts["two_sum"]["leetcode"] == {"number": 1, "slug": "two-sum"}
    assert facts["mutability"]["day"] == 1
    wanted = {
        "name",
        "day",
        "kind",
        "topics",
        "level",
        "minutes",
        "complexity",
        "leetcode",
    }
    assert wanted <= set(facts["two_sum"])


@pytest.mark.parametrize(
    ("filters", "fits"),
    [
        (("--kind", "leetcode"), lambda row: row["kind"] == "leetcode"),
        (("--day", "1"), lambda row: row["day"] == 1),
        (("--topic", "linked_list"), lambda row: "linked_list" in row["topics"]),
        (("--level", "easy"), lambda row: row["level"] == "easy"),
    ],
)
def test_list_filters(kata, filters, fits):
    everything = json.loads(kata("list", "--json")[1])
    chosen = json.loads(kata("list", "--json", *filters)[1])
    assert chosen == [row for row in everything if fits(row)]
    assert 0 < len(chosen) < len(everything)


def test_grade_a_folder_gives_a_line_for_each(kata, tmp_path):
    folder = tmp_path / "submissions/two_sum"
    folder.mkdir(parents=True)
    for path in (REFERENCE, WRONG):
        shutil.copy(path, folder)
    code, out, _ = kata("grade", folder.parent, "--json", "--jobs", 1, *QUICK)
    found = [json.loads(line) for line in out.splitlines()]
    rows = {Path(row["file"]).name: row["verdict"] for row in found}
    assert code == 1
    assert rows == {REFERENCE.name: "accepted", WRONG.name: "wrong answer"}


def test_another_library_by_root(kata, library):
    code, out, _ = kata("list", "--json", "--root", library)
    assert code == 0
    assert [row["name"] for row in json.loads(out)] == ["double"]
    reference = library / "solutions/day1_fundamentals/double/reference.py"
    code, _, _ = kata("check", "double", "--root", library, "--file", reference)
    assert code == 0


def test_hints_come_one_by_one(kata, library):
    kata("kata", "double", "--root", library)
    said = [kata("hint", "--root", library)[1] for _ in range(3)]
    assert said[0] == "hint 1 of 2: Think of a sum.\n"
    assert said[1] == "hint 2 of 2: Add the number to itself.\n"
    assert said[2].startswith("That was the last hint.")


def test_solution_opens_after_acceptance_only_or_giving_up(kata, library):
    code, out, err = kata("solution", "double", "--root", library)
    assert (code, out) == (1, "")
    assert "opens after an accepted check" in err
    code, out, _ = kata("solution", "double", "--root", library, "--give-up")
    assert code == 0
    assert "return number * 2" in out
    assert kata("solution", "double", "--root", library)[0] == 0


def test_reset_loses_nothing(kata, library, tmp_path):
    kata("kata", "double", "--root", library)
    attempt = tmp_path / "attempts/double.py"
    mine = "def double(number):\n    return 'mine'\n"
    attempt.write_text(mine, "utf-8")
    assert kata("reset", "double", "--root", library)[0] == 0
    assert "NotImplementedError" in attempt.read_text("utf-8")
    assert kata("reset", "double", "--root", library, "--undo")[0] == 0
    assert attempt.read_text("utf-8") == mine


def test_fix_mends_style_and_keeps_what_was(kata, library, tmp_path):
    kata("kata", "double", "--root", library)
    attempt = tmp_path / "attempts/double.py"
    attempt.write_text("import os\ndef double(number):\n  return number*2\n", "utf-8")
    code, out, _ = kata("check", "double", "--root", library)
    assert (code, "style" in out, "F401" in out) == (1, True, True)
    assert kata("fix", "double", "--root", library)[0] == 0
    assert attempt.read_text("utf-8") == "def double(number):\n    return number * 2\n"
    assert kata("check", "double", "--root", library)[0] == 0


def test_a_started_kata_comes_again_until_it_is_done_with(kata, library):
    assert "next new drill" in kata("kata", "--root", library)[1]
    assert "you have not finished it" in kata("kata", "--root", library)[1]


def test_a_new_start_is_blank_and_the_earlier_attempt_stays(kata, library, tmp_path):
    kata("kata", "double", "--root", library)
    attempt = tmp_path / "attempts/double.py"
    mine = "def double(number):\n    return number * 2\n"
    attempt.write_text(mine, "utf-8")
    assert kata("check", "double", "--root", library)[0] == 0
    code, _, err = kata("kata", "--root", library)
    assert (code, "today's work is done" in err) == (1, True)
    assert kata("kata", "double", "--root", library)[0] == 0
    assert "NotImplementedError" in attempt.read_text("utf-8")
    attempt.write_text(mine, "utf-8")
    kata("kata", "--root", library)
    assert attempt.read_text("utf-8") == mine  # a second attempt goes on, too
    with history.open_history(tmp_path / "attempts")[0] as store:
        assert {"double.py": mine} in [files for *_, files in store.sources("double")]


def test_the_candidates_are_shown_and_none_is_started(kata, library, tmp_path):
    code, out, _ = kata("kata", "--why", "--root", library)
    assert code == 0
    assert out.split()[:4] == ["kata", "turn", "risk", "why"]
    assert "next new drill of the plan" in out
    assert not (tmp_path / "attempts/double.py").exists()


def test_a_list_cuts_no_name_on_a_narrow_screen(kata, monkeypatch):
    monkeypatch.setenv("COLUMNS", "60")
    folded = kata("list")[1]
    assert "…" not in folded
    assert "best_time" in folded


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("check",), ["no kata has been started yet", "make kata"]),
        (("check", "tow_sum"), ["no kata 'tow_sum'", "did you mean two_sum"]),
        (
            ("check", "two_sum", "--file", "/nowhere/a.py"),
            ["/nowhere/a.py", "no such file"],
        ),
        (("check", "two_sum", "--file", "/"), ["/", "a folder", "single file"]),
        (("check", "modules", "--file", REFERENCE), ["asks for a package"]),
        (("check", "modules", "--file", "/"), ["no package", "__init__.py"]),
        (("check", "two_sum"), ["attempts/two_sum.py", "make kata KATA=two_sum"]),
        (("list", "--root", "/nowhere"), ["/nowhere", "no library of katas", "--root"]),
        (("grade", "/nowhere"), ["/nowhere", "no such folder"]),
        (("kata", "--day", "9"), ["no kata fits"]),
        (("frobnicate",), ["invalid choice"]),
    ],
)
def test_bad_calls_say_what_and_what_next(kata, arguments, words):
    code, out, err = kata(*arguments)
    assert (code, out) == (2, "")
    for word in words:
        assert word in err
    assert "Traceback" not in err


SOUND = REFERENCE.read_bytes()


@pytest.mark.parametrize(
    ("source", "verdict", "words"),
    [
        (b"x = '\xff'\n", "syntax error", "utf-8"),
        (b"class Solution:\0", "syntax error", "null bytes"),
        (b"", "incomplete", "the class Solution is missing"),
        (b"class Solution:\n    pass\n", "incomplete", "Solution.twoSum is missing"),
        (b"Solution = 3\n", "incomplete", "Solution is int, not a class"),
        (
            b"class Solution:\n    def twoSum(self, nums):\n        return 1\n",
            "incomplete",
            "cannot be called with 2 arguments",
        ),
        (b"\xef\xbb\xbf" + SOUND, "accepted", ""),
        (SOUND.replace(b"\n", b"\r\n"), "accepted", ""),
        (b"1 / 0\n", "runtime error", "ZeroDivisionError"),
    ],
    ids=[
        "non-UTF-8",
        "NUL",
        "empty",
        "method",
        "no class",
        "arity",
        "BOM",
        "CRLF",
        "import",
    ],
)
def test_odd_files_get_a_verdict(kata, tmp_path, source, verdict, words):
    path = tmp_path / "odd.py"
    path.write_bytes(source)
    code, out, _ = kata("check", "two_sum", "--file", path, "--json", *QUICK)
    facts = json.loads(out)
    assert facts["verdict"] == verdict
    assert code == (0 if verdict == "accepted" else 1)
    if words:
        assert words in facts["failures"][0]["message"]


def test_broken_facts_name_file_and_line(kata, library):
    toml = library / "katas/day1_fundamentals/double/kata.toml"
    toml.write_text(toml.read_text("utf-8").replace('"easy"', '"trivial"'), "utf-8")
    code, _, err = kata("check", "double", "--root", library)
    assert code == 2
    assert f"{toml}:3: level is 'trivial', not one of easy, medium, hard" in err
    toml.write_text("title = \n", "utf-8")
    code, _, err = kata("check", "double", "--root", library)
    assert code == 2
    assert f"{toml}:1: not valid TOML" in err


def test_kata_without_tests_and_duplicate_names(kata, library):
    folder = library / "katas/day1_fundamentals/double"
    (folder / "test_double.py").unlink()
    code, _, err = kata("check", "double", "--root", library, "--file", REFERENCE)
    assert code == 2
    assert "this kata has no tests" in err
    shutil.copytree(folder, library / "katas/day2_functions/double")
    code, _, err = kata("check", "double", "--root", library, "--file", REFERENCE)
    assert code == 2
    assert "two katas have the name double" in err


def test_every_check_is_stored_with_its_source(kata, tmp_path):
    kata("check", "two_sum", "--file", WRONG, *QUICK)
    with sqlite3.connect(tmp_path / "attempts" / history.FILE) as db:
        rows = db.execute("SELECT kata, verdict, source FROM checks").fetchall()
    db.close()
    assert [row[:2] for row in rows] == [("two_sum", "wrong answer")]
    assert json.loads(rows[0][2]) == {WRONG.name: WRONG.read_text("utf-8")}


def test_history_of_a_newer_version_is_refused(kata, tmp_path):
    history.open_history(tmp_path / "attempts")[0].close()
    with sqlite3.connect(tmp_path / "attempts" / history.FILE) as db:
        db.execute("PRAGMA user_version = 999")
    db.close()
    code, _, err = kata("check", "two_sum", "--file", REFERENCE)
    assert code == 2
    assert "newer version" in err
    assert "update" in err


def test_corrupt_history_is_kept_aside(kata, tmp_path):
    folder = tmp_path / "attempts"
    folder.mkdir()
    (folder / history.FILE).write_bytes(b"no database at all" * 100)
    code, _, err = kata("check", "two_sum", "--file", REFERENCE, *QUICK)
    assert code == 0
    assert "was damaged; it is kept as damaged-" in err
    (aside,) = folder.glob("damaged-*")
    assert aside.read_bytes() == b"no database at all" * 100


def test_locked_history_is_told(kata, tmp_path, monkeypatch):
    monkeypatch.setattr(database, "_PATIENCE_S", 0.05)
    history.open_history(tmp_path / "attempts")[0].close()
    db = sqlite3.connect(tmp_path / "attempts" / history.FILE, isolation_level=None)
    db.execute("BEGIN EXCLUSIVE")
    code, _, err = kata("check", "two_sum", "--file", REFERENCE, *QUICK)
    db.close()
    assert code == 2
    assert "in use by another process" in err


def test_folder_that_cannot_be_made_is_told(kata, tmp_path, monkeypatch):
    (tmp_path / "file").write_text("", "utf-8")
    monkeypatch.setenv("KATA_ATTEMPTS", str(tmp_path / "file/attempts"))
    code, _, err = kata("kata", "two_sum")
    assert code == 2
    assert "cannot be made" in err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_on_stdout_is_no_traceback():
    with open("/dev/full", "w", encoding="utf-8") as full:  # noqa: PTH123
        run = subprocess.run(
            [sys.executable, "-m", "harness", "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert run.returncode != 0
    assert "Traceback" not in run.stderr


def test_every_verb_has_help_with_an_example(kata):
    verbs = (
        "kata",
        "check",
        "watch",
        "hint",
        "solution",
        "fix",
        "reset",
        "list",
        "grade",
    )
    for verb in verbs:
        code, out, _ = kata(verb, "--help")
        assert code == 0
        assert f"example: kata {verb}" in out


def test_the_editor_is_not_opened_without_a_terminal(kata, tmp_path, monkeypatch):
    monkeypatch.setenv("EDITOR", f"touch {tmp_path}/opened")
    assert kata("kata", "two_sum")[0] == 0
    assert not (tmp_path / "opened").exists()


def test_two_checks_at_once_are_both_stored(library, tmp_path):
    attempt = tmp_path / "attempts/double.py"
    attempt.parent.mkdir()
    reference = library / "solutions/day1_fundamentals/double/reference.py"
    shutil.copy(reference, attempt)
    command = [sys.executable, "-m", "harness", "check", "double", "--root", library]
    both = [
        subprocess.Popen([*command, "--json"], stdout=subprocess.PIPE) for _ in "ab"
    ]
    told = [json.loads(process.communicate()[0]) for process in both]
    assert [one["verdict"] for one in told] == ["accepted", "accepted"]
    with history.open_history(attempt.parent)[0] as store:
        assert [check.verdict for check in store.checks("double")] == ["accepted"] * 2


def test_a_clock_that_jumps_back_upsets_nothing(kata, library, tmp_path, monkeypatch):
    there = ("--root", library)
    solutions = library / "solutions/day1_fundamentals/double"
    attempt = tmp_path / "attempts/double.py"
    assert kata("kata", "double", *there)[0] == 0
    shutil.copy(solutions / "wrong_squares.py", attempt)
    assert kata("check", "double", *there, *QUICK)[0] == 1
    real = time.time
    monkeypatch.setattr(time, "time", lambda: real() - 3 * 86_400)
    shutil.copy(solutions / "reference.py", attempt)
    assert kata("check", "double", *there, *QUICK)[0] == 0
    shown = kata("history", "double", *there)[1]
    assert shown.index("check 2  accepted") < shown.index("check 1  wrong")
    for verb in ("kata", "plan", "list", "progress"):
        assert kata(verb, *there)[0] == 0, verb
    monkeypatch.setattr("sys.stdin", io.StringIO("3\n"))
    assert kata("quiz")[0] == 0  # of the whole library: the small one has no questions
    (facts,) = json.loads(kata("list", *there, "--json")[1])
    assert facts["state"] != "new"


FULL_DISK = """
mount -t tmpfs -o size=400k none "$1" || exit 99
cd "$2"
python="$3 -m harness"
$python kata double --root "$4" && cp "$5" "$1/double.py" || exit 1
$python check double --root "$4" || exit 2
dd if=/dev/zero of="$1/filler" bs=1k count=1000 2>/dev/null
for verb in check reset; do $python $verb double --root "$4" && exit 3; done
rm "$1/filler"
cmp "$1/double.py" "$5" || exit 4
$python check double --root "$4" || exit 5
$python history double --root "$4"
"""


def test_on_a_full_disk_nothing_is_lost_and_room_is_asked_for(library, tmp_path):
    folder = tmp_path / "attempts"
    folder.mkdir()
    reference = library / "solutions/day1_fundamentals/double/reference.py"
    given = [folder, catalog.HOME, sys.executable, library, reference]
    try:
        run = subprocess.run(
            ["unshare", "-rm", "sh", "-c", FULL_DISK, "sh", *map(str, given)],
            check=False,
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )
    except FileNotFoundError:
        pytest.skip("no unshare here")
    if run.returncode == 99 or "unshare" in run.stderr:
        pytest.skip("no file system of one's own here")
    assert run.returncode == 0, run.stderr + run.stdout
    assert run.stderr.count("make room") == 2, run.stderr
    shown = run.stdout.rpartition("tests passed")[2]
    assert shown.count("accepted") == 2, run.stdout
    assert "Traceback" not in run.stderr
