import pytest
from hypothesis import given
from hypothesis import strategies as st
from transaction import transaction


class Stop(Exception):
    pass


def test_example_changes_stay():
    settings = {"limit": 10, "retries": 3}
    with transaction(settings) as draft:
        draft["limit"] = 20
    assert settings == {"limit": 20, "retries": 3}


def test_example_changes_are_undone():
    settings = {"limit": 20, "retries": 3}
    with pytest.raises(ValueError, match="many"), transaction(settings) as draft:
        del draft["retries"]
        draft["limit"] = int("many")
    assert settings == {"limit": 20, "retries": 3}


def test_the_draft_is_the_dict():
    settings = {"a": 1}
    with transaction(settings) as draft:
        assert draft is settings
        draft["b"] = 2
        assert settings == {"a": 1, "b": 2}


@pytest.mark.parametrize(
    "error",
    [Stop(), KeyError("k"), KeyboardInterrupt(), SystemExit(3), GeneratorExit()],
)
def test_every_exception_undoes_and_comes_through(error):
    settings = {"a": 1}
    with pytest.raises(type(error)) as caught, transaction(settings):
        settings["a"] = 2
        settings["b"] = 3
        raise error
    assert caught.value is error
    assert settings == {"a": 1}


@pytest.mark.parametrize(
    "change",
    [
        lambda draft: draft.clear(),
        lambda draft: draft.update(c=3),
        lambda draft: draft.update(a=None),
        lambda draft: draft.pop("a"),
        lambda draft: draft.update(a=draft.pop("a")),
    ],
    ids=["clear", "add", "change", "remove", "order"],
)
def test_all_is_as_it_was(change):
    settings = {"a": 1, "b": 2}
    with pytest.raises(Stop), transaction(settings) as draft:
        change(draft)
        raise Stop
    assert list(settings.items()) == [("a", 1), ("b", 2)]


def test_it_is_still_the_same_dict():
    settings = other = {"a": 1}
    with pytest.raises(Stop), transaction(settings):
        settings["a"] = 2
        raise Stop
    assert other == {"a": 1}
    assert other is settings


def test_inner_failure_undoes_the_inner_changes_only():
    settings = {"a": 1}
    with transaction(settings):
        settings["b"] = 2
        with pytest.raises(Stop), transaction(settings):
            settings["b"] = 3
            settings["c"] = 4
            raise Stop
        assert settings == {"a": 1, "b": 2}
    assert settings == {"a": 1, "b": 2}


def test_outer_failure_undoes_all():
    settings = {"a": 1}
    with pytest.raises(Stop), transaction(settings):
        with transaction(settings):
            settings["a"] = 2
        raise Stop
    assert settings == {"a": 1}


def test_one_object_several_times():
    settings = {"a": 1}
    manager = transaction(settings)
    with manager:
        settings["a"] = 2
    with pytest.raises(Stop), manager:
        settings["a"] = 3
        raise Stop
    assert settings == {"a": 2}, "the second time it goes back too far"


def test_nothing_is_undone_before_it_is_entered():
    settings = {"a": 1}
    manager = transaction(settings)
    settings["a"] = 2
    with pytest.raises(Stop), manager:
        raise Stop
    assert settings == {"a": 2}


def test_values_are_the_same_objects():
    value = ["x"]
    settings = {"a": value}
    with pytest.raises(Stop), transaction(settings):
        value.append("y")
        settings["a"] = None
        raise Stop
    assert settings["a"] is value
    assert value == ["x", "y"]


@given(
    st.dictionaries(st.sampled_from("abc"), st.integers(0, 3)),
    st.dictionaries(st.sampled_from("abc"), st.integers(0, 3)),
    st.booleans(),
)
def test_property(before, changes, fails):
    settings = dict(before)
    try:
        with transaction(settings):
            settings.update(changes)
            if fails:
                raise Stop
    except Stop:
        pass
    assert settings == (before if fails else before | changes)
