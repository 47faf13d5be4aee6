"""A few rounds of what `python tests/kills.py` does 500 times."""

from pathlib import Path

import pytest
from kills import kill


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs Linux")
def test_kill_9_loses_nothing_and_leaves_nobody(tmp_path):
    tally = kill(4, tmp_path)
    assert tally.counts["rounds"] == 4
    assert tally.counts["verdicts shown"] > 0
    assert tally.lost == tally.damaged == tally.stuck == tally.survivors == []
