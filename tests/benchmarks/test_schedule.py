"""A year of simulated learners under our schedule, fixed intervals and random order.

The figures of docs/rotation.md; one minute or two.
"""

import sys

import pytest
from learners import NATURES
from schedules import TARGET, library, rows, years


@pytest.mark.parametrize("nature", NATURES, ids=lambda nature: nature.name)
def test_the_target_is_kept_with_fewer_reviews(nature, capsys):
    found = years(nature, library())
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(rows(nature, found)) + "\n")
    ours, goes_on, stops, as_many, as_good = found.values()
    assert abs(ours.recalled - TARGET) < 0.03
    assert ours.known > TARGET - 0.02
    assert ours.left > TARGET - 0.03
    assert ours.reviews < 0.75 * goes_on.reviews
    assert stops.left < TARGET - 0.1, "what is not repeated is forgotten"
    assert as_many.known < TARGET - 0.2
    assert ours.reviews < 0.5 * as_good.reviews
