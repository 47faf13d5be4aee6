import pytest
from audited_settings import AuditMixin, LockMixin
from hypothesis import given
from hypothesis import strategies as st


class Plain:
    def __init__(self, retries=3, host=" db "):
        self.retries = retries
        self.host = host


class Stripping(Plain):
    def __setattr__(self, name, value):
        super().__setattr__(name, value.strip() if isinstance(value, str) else value)

    def __delattr__(self, name):
        if name == "host":
            raise AttributeError("the host stays")
        super().__delattr__(name)


def made(*mixins, base=Plain):
    return type("Settings", (*mixins, base), {})()


BOTH = [(AuditMixin, LockMixin), (LockMixin, AuditMixin)]


def test_example():
    class Settings(LockMixin, AuditMixin):
        def __init__(self, retries):
            self.retries = retries

    settings = Settings(3)
    settings.retries = 3
    settings.retries = 5
    assert settings.trail == [("retries", 3, 5)]
    settings.lock()
    with pytest.raises(AttributeError, match="retries"):
        settings.retries = 9
    assert settings.retries == 5


def test_the_first_time_is_no_change():
    settings = made(AuditMixin)
    settings.pause = 1
    assert settings.trail == []
    settings.pause = 2
    settings.pause = 1
    assert settings.trail == [("pause", 1, 2), ("pause", 2, 1)]


def test_none_is_a_value():
    settings = made(AuditMixin)
    settings.proxy = None
    settings.proxy = None
    settings.proxy = "p"
    settings.proxy = None
    assert settings.trail == [("proxy", None, "p"), ("proxy", "p", None)]


def test_a_default_of_the_class_is_no_old_value():
    class Base:
        limit = 7

    settings = made(AuditMixin, base=Base)
    settings.limit = 8
    settings.limit = 9
    assert settings.trail == [("limit", 8, 9)]


def test_values_as_they_are_kept():
    settings = made(AuditMixin, base=Stripping)
    assert settings.host == "db"
    settings.host = "  db"
    assert settings.trail == []
    settings.host = " db2 "
    assert settings.trail == [("host", "db", "db2")]


def test_deleting():
    settings = made(AuditMixin)
    del settings.retries
    assert settings.trail == [("retries", 3, None)]
    assert not hasattr(settings, "retries")
    settings.retries = 4
    settings.retries = 5
    assert settings.trail == [("retries", 3, None), ("retries", 4, 5)]


def test_deleting_what_is_not_there():
    settings = made(AuditMixin)
    with pytest.raises(AttributeError):
        del settings.pause
    assert settings.trail == []


def test_a_refused_change_leaves_no_trail():
    settings = made(AuditMixin, base=Stripping)
    with pytest.raises(AttributeError, match="stays"):
        del settings.host
    assert settings.host == "db"
    assert settings.trail == []


def test_trails_are_apart():
    first, second = made(AuditMixin), made(AuditMixin)
    first.retries = 9
    assert second.trail == []


def test_lock_alone():
    settings = made(LockMixin)
    settings.retries = 4
    settings.lock()
    settings.lock()
    for name in ("retries", "fresh"):
        with pytest.raises(AttributeError, match=name):
            setattr(settings, name, 1)
    with pytest.raises(AttributeError, match="host"):
        del settings.host
    assert (settings.retries, settings.host) == (4, " db ")
    assert not hasattr(settings, "fresh")
    settings.unlock()
    settings.retries = 5
    del settings.host
    assert settings.retries == 5
    assert not hasattr(settings, "host")


def test_unlock_without_lock():
    settings = made(LockMixin)
    settings.unlock()
    settings.retries = 5
    assert settings.retries == 5


def test_locks_are_apart():
    first, second = made(LockMixin), made(LockMixin)
    first.lock()
    second.retries = 5
    assert second.retries == 5


@pytest.mark.parametrize("mixins", BOTH)
def test_together(mixins):
    settings = made(*mixins, base=Stripping)
    settings.retries = 4
    settings.lock()
    with pytest.raises(AttributeError, match="retries"):
        settings.retries = 9
    with pytest.raises(AttributeError, match="retries"):
        del settings.retries
    assert settings.retries == 4
    assert settings.trail == [("retries", 3, 4)]
    settings.unlock()
    settings.retries = 5
    del settings.retries
    assert settings.trail == [
        ("retries", 3, 4),
        ("retries", 4, 5),
        ("retries", 5, None),
    ]


@pytest.mark.parametrize("mixins", BOTH)
@given(
    actions=st.lists(
        st.tuples(st.sampled_from(["set", "del", "lock", "unlock"]), st.integers(0, 2)),
        max_size=10,
    )
)
def test_against_a_record(mixins, actions):
    settings = type("Settings", mixins, {})()
    missing = object()
    kept, locked, trail = missing, False, []
    for action, value in actions:
        if action in {"lock", "unlock"}:
            getattr(settings, action)()
            locked = action == "lock"
            continue
        allowed = not locked and (action == "set" or kept is not missing)
        try:
            if action == "set":
                settings.limit = value
            else:
                del settings.limit
        except AttributeError:
            assert not allowed
            continue
        assert allowed
        if action == "del":
            trail.append(("limit", kept, None))
        elif kept is not missing and kept != value:
            trail.append(("limit", kept, value))
        kept = value if action == "set" else missing
    assert settings.trail == trail
