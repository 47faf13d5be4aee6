"""The learner's settings."""

import pytest

from harness.model import HarnessError
from harness.practice import settings


def test_none_gives_the_defaults(tmp_path):
    assert settings.load(tmp_path) == settings.Settings(10, 0.9)


def test_what_is_set_is_taken(tmp_path):
    (tmp_path / settings.FILE).write_text(
        "new_per_day = 3\nretention = 0.85\n", "utf-8"
    )
    assert settings.load(tmp_path) == settings.Settings(3, 0.85)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("new_per_day = -1", "new_per_day is -1"),
        ("new_per_day = true", "new_per_day is True"),
        ("retention = 1.0", "retention is 1.0"),
        ("retention = 'high'", "retention is 'high'"),
        ("new_a_day = 3", "new_a_day is no setting"),
        ("new_per_day", "cannot be read"),
    ],
)
def test_a_bad_one_is_told(tmp_path, text, reason):
    (tmp_path / settings.FILE).write_text(text, "utf-8")
    with pytest.raises(HarnessError, match=reason) as caught:
        settings.load(tmp_path)
    assert settings.FILE in caught.value.reason
