"""A million checks of history against none, in one run.

`make bench ARGS=tests/benchmarks/test_scale.py`. Both libraries are this one, both stores
were opened once before; commands run in turns, and the medians' ratio is the figure.
"""

import os
import statistics
import subprocess
import sys
import time

import pytest

from harness import catalog, history

CHECKS = 1_000_000
ROUNDS = 11
MOST = 1.5
DAY = 86_400.0


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    """Return a folder with an empty store and one with a million checks over four years."""
    empty, full = (tmp_path_factory.mktemp(name) for name in ("empty", "full"))
    history.open_history(empty)[0].close()
    katas = [kata.name for kata in catalog.load().katas]
    start = time.time() - 4 * 365 * DAY
    verdicts = ("wrong answer", "wrong answer", "style", "accepted")
    step = 4 * 365 * DAY / CHECKS
    rows = (
        (start + i * step, katas[i // 4 % len(katas)], verdicts[i % 4])
        for i in range(CHECKS)
    )
    begun = (
        (start + i * step - 1, katas[i // 4 % len(katas)]) for i in range(0, CHECKS, 4)
    )
    with history.open_history(full)[0] as store:
        store._db.execute("BEGIN")
        store._db.executemany(
            "INSERT INTO events (at, kata, kind) VALUES (?, ?, 'started')", begun
        )
        store._db.executemany(
            "INSERT INTO checks (at, kata, file, source, verdict, seconds, result)"
            " VALUES (?, ?, 'a.py', '{}', ?, 0.5, '{}')",
            rows,
        )
        store._db.execute("COMMIT")
    return empty, full


def seconds(folder, command):
    before = time.perf_counter()
    run = subprocess.run(
        [sys.executable, "-m", "harness", *command],
        capture_output=True,
        check=False,
        env=os.environ | {"KATA_ATTEMPTS": str(folder)},
        cwd=catalog.HOME,
    )
    assert run.returncode in {0, 1}, run.stderr  # 1: today's work is done
    return time.perf_counter() - before


@pytest.mark.parametrize(
    "command", [("kata", "--more"), ("plan",), ("progress",)], ids=" ".join
)
def test_a_long_history_costs_little(stores, command, capsys):
    first = [seconds(folder, command) for folder in stores]
    times = [[seconds(folder, command) for folder in stores] for _ in range(ROUNDS)]
    empty, full = (statistics.median(column) for column in zip(*times, strict=True))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{' '.join(command)}: {empty:.3f} s on an empty history, {full:.3f} s on"
            f" {CHECKS:,} checks: {full / empty:.2f} × (first look {first[1]:.1f} s)\n"
        )
    assert full / empty < MOST
