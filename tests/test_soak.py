"""The soak: who takes part, and what counts as a wrong verdict."""

import subprocess
import sys
from collections import Counter

import psutil
import pytest

from harness import catalog
from harness.authoring import soak as soak_module
from harness.authoring.soak import (
    Grading,
    Row,
    busy_processes,
    contestants,
    rows,
    soak,
    some,
    tasks,
)


@pytest.mark.parametrize(
    ("solution", "outcomes", "wrong", "inconclusive"),
    [
        ("reference.py", {"accepted": 4}, 0, 0),
        ("alt_x.py", {"accepted": 3, "inconclusive": 1}, 0, 1),
        ("alt_x.py", {"accepted": 3, "too slow": 1}, 1, 0),
        ("slow_x.py", {"too slow": 4}, 0, 0),
        ("wrong_x.py", {"wrong answer": 2, "time limit exceeded": 1}, 0, 0),
        ("wrong_x.py", {"wrong answer": 2, "grader error": 1, "accepted": 1}, 2, 0),
        ("slow_x.py", {"too slow": 2, "accepted": 1, "inconclusive": 1}, 2, 1),
    ],
)
def test_false_alarms_and_misses_are_counted(solution, outcomes, wrong, inconclusive):
    row = Row("two_sum", solution, Counter(outcomes), Counter())
    assert (row.wrong, row.inconclusive) == (wrong, inconclusive)


def test_a_row_counts_quiet_and_busy_gradings():
    told = [
        Grading("two_sum", "slow_x.py", busy, outcome)
        for busy, outcome in [
            (False, "too slow"),
            (True, "too slow"),
            (True, "accepted"),
        ]
    ]
    (row,) = rows(told)
    assert (row.quiet["too slow"], row.busy.total(), row.wrong) == (1, 2, 1)


def test_ten_katas_take_part_that_are_spread_over_all(library):
    katas = some(catalog.load(catalog.HOME).katas)
    assert len({kata.name for kata in katas}) == 10
    assert len({kata.group for kata in katas}) > 1
    assert some(catalog.load(library).katas) == []


def test_each_is_graded_quiet_and_beside_busy_processes(two_sum, monkeypatch):
    monkeypatch.setattr(
        soak_module, "contestants", lambda _: [(two_sum, two_sum.reference)]
    )
    told = list(soak(tasks([two_sum], rounds=1), busy=1, jobs=1))
    assert [grading for _, grading in told] == [
        Grading("two_sum", "reference.py", busy, "accepted") for busy in (False, True)
    ]
    assert [task.name for task, _ in told] == [
        "two_sum/reference.py quiet 0",
        "two_sum/reference.py busy 0",
    ]


def test_quiet_and_busy_rounds_take_turns(two_sum, monkeypatch):
    monkeypatch.setattr(soak_module, "_ROUNDS_AT_A_TIME", 2)
    monkeypatch.setattr(
        soak_module, "contestants", lambda _: [(two_sum, two_sum.reference)]
    )
    turns = [(task.busy, task.round) for task in tasks([two_sum], rounds=3)]
    assert turns == [
        *[(False, 0), (False, 1), (True, 0), (True, 1)],
        *[(False, 2), (True, 2)],
    ]


def test_a_soak_goes_on_where_it_was_cut_short(tmp_path, kata, library):
    command = ["soak", "double", "--rounds", "2", "--busy", "0", "--root", str(library)]
    ledger = tmp_path / "soak.jsonl"
    code, out, _ = kata(*command, "--into", ledger)
    assert code == 0
    assert "| double | reference.py | 4 | 0 | 0 |" in out
    *kept, torn = ledger.read_text().splitlines()
    # A line that tells of another verdict shows that it is not graded again.
    lie = kept[0].replace('"accepted"', '"wrong answer"')
    ledger.write_text("\n".join([lie, *kept[1:], torn[:20]]))
    code, out, _ = kata(*command, "--into", ledger)
    assert code == 1
    assert "| double | reference.py | 4 | 1 | 0 |" in out
    assert len(ledger.read_text().splitlines()) == len(kept) + 1


def test_slow_solutions_take_part_where_there_is_a_race_and_wrong_ones_elsewhere(
    two_sum,
):
    mutability = catalog.load_one(catalog.HOME, "mutability")
    roles = {
        kata.name: {path.name.partition("_")[0] for _, path in contestants([kata])}
        for kata in (two_sum, mutability)
    }
    assert roles == {
        "two_sum": {"alt", "slow", "reference.py"},
        "mutability": {"alt", "wrong", "reference.py"},
    }


def test_busy_processes_end_with_their_block():
    before = set(psutil.Process().children())
    with busy_processes(2):
        ours = set(psutil.Process().children()) - before
        assert len(ours) == 2
    assert not any(process.is_running() for process in ours)


def test_busy_processes_end_where_their_maker_is_killed():
    program = (
        "from harness.authoring.soak import busy_processes\n"
        "with busy_processes(2):\n    print(flush=True)\n    input()\n"
    )
    maker = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with maker:
        maker.stdout.readline()
        busy = psutil.Process(maker.pid).children()
        maker.kill()
    assert len(busy) == 2
    assert psutil.wait_procs(busy, timeout=20)[1] == []
