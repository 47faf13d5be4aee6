import pytest
from hypothesis import given
from hypothesis import strategies as st
from retry_policy import RetryPolicy


class Patient(RetryPolicy):
    ATTEMPTS = 5
    PAUSE = 60.0

    @staticmethod
    def backoff(pause, repetition):
        return pause * (repetition + 1)


def test_example_from_text():
    assert RetryPolicy.from_text("pause=0.5 attempts=4").pauses() == [0.5, 1.0, 2.0]


def test_example_never():
    assert RetryPolicy.never().pauses() == []


def test_example_backoff():
    assert RetryPolicy.backoff(3.0, 2) == 12.0


def test_example_unknown():
    with pytest.raises(ValueError, match="retries=3"):
        RetryPolicy.from_text("retries=3")


def test_defaults():
    policy = RetryPolicy()
    assert policy.attempts == 3
    assert policy.pause == 1.0
    assert policy.pauses() == [1.0, 2.0]


def test_defaults_are_those_of_the_moment(monkeypatch):
    RetryPolicy()
    monkeypatch.setattr(RetryPolicy, "ATTEMPTS", 2)
    monkeypatch.setattr(RetryPolicy, "PAUSE", 4.0)
    assert RetryPolicy().pauses() == [4.0]


def test_no_pause_is_not_a_missing_pause():
    assert RetryPolicy(attempts=3, pause=0).pauses() == [0, 0]
    assert RetryPolicy.from_text("pause=0").pause == 0


@pytest.mark.parametrize("settings", [{"attempts": 0}, {"pause": -0.5}])
def test_values_out_of_range(settings):
    with pytest.raises(ValueError):
        RetryPolicy(**settings)


@pytest.mark.parametrize("text", ["attempts=0", "pause=-1", "attempts=many"])
def test_values_out_of_range_in_a_text(text):
    with pytest.raises(ValueError):
        RetryPolicy.from_text(text)


@pytest.mark.parametrize(
    "part", ["retries=3", "attempts", "attempts=x", "pause=", "=1"]
)
def test_a_bad_part_is_named(part):
    with pytest.raises(ValueError) as raised:
        RetryPolicy.from_text(f"pause=1 {part}")
    assert part in str(raised.value)


def test_types_of_what_was_read():
    policy = RetryPolicy.from_text("attempts=7 pause=2")
    assert type(policy.attempts) is int
    assert type(policy.pause) is float


def test_an_empty_text_is_all_defaults():
    policy = RetryPolicy.from_text("  ")
    assert (policy.attempts, policy.pause) == (3, 1.0)


def test_a_subclass_keeps_its_class_and_defaults():
    for policy, attempts, pause in [
        (Patient(), 5, 60.0),
        (Patient.from_text("pause=2"), 5, 2.0),
        (Patient.never(), 1, 60.0),
    ]:
        assert type(policy) is Patient
        assert (policy.attempts, policy.pause) == (attempts, pause)


def test_a_subclass_may_back_off_otherwise():
    assert Patient(attempts=4, pause=1.0).pauses() == [1.0, 2.0, 3.0]


def test_backoff_needs_no_policy():
    assert RetryPolicy(pause=9.0).backoff(1.0, 3) == 8.0
    assert Patient.backoff(1.0, 3) == 4.0


@given(st.integers(1, 6), st.sampled_from([0.25, 1.0, 3.0]))
def test_each_pause_doubles(attempts, pause):
    pauses = RetryPolicy.from_text(f"attempts={attempts} pause={pause}").pauses()
    assert len(pauses) == attempts - 1
    assert pauses[:1] == [pause][: attempts - 1]
    assert all(b == a + a for a, b in zip(pauses, pauses[1:], strict=False))
