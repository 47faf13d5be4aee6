import json

import pydantic
import pytest
from hypothesis import given
from hypothesis import strategies as st
from job_settings import Settings, SettingsError, load

GOOD = {"source": "in", "tables": ["a"]}


def with_(**changes):
    return json.dumps(GOOD | changes)


def problems(text):
    with pytest.raises(SettingsError) as raised:
        load(text)
    return raised.value.problems


def places(text):
    return [where for where, _ in problems(text)]


def test_example():
    settings = load('{"source": "s3://in", "tables": ["orders"], "timeout_s": 5}')
    assert (settings.workers, settings.timeout_s) == (4, 5.0)
    bad = '{"source": "", "tables": ["a", 3], "worker": 2}'
    with pytest.raises(SettingsError) as raised:
        load(bad)
    assert [where for where, _ in raised.value.problems] == [
        "source",
        "tables.1",
        "worker",
    ]


def test_all_fields():
    text = with_(workers=64, timeout_s=0.5, tables=["b", "a"])
    settings = load(text)
    assert type(settings) is Settings
    assert settings.model_dump() == {
        "source": "in",
        "workers": 64,
        "timeout_s": 0.5,
        "tables": ["b", "a"],
    }


def test_defaults():
    assert load(with_()).workers == 4
    assert load(with_()).timeout_s == 30.0


def test_an_int_is_a_fine_timeout():
    timeout = load(with_(timeout_s=2)).timeout_s
    assert timeout == 2.0
    assert type(timeout) is float


@pytest.mark.parametrize("workers", [0, 65, "4", True, 4.0, None])
def test_workers(workers):
    assert places(with_(workers=workers)) == ["workers"]
    assert load(with_(workers=1)).workers == 1


@pytest.mark.parametrize("timeout", [0, -1, "5", True, None])
def test_timeout(timeout):
    assert places(with_(timeout_s=timeout)) == ["timeout_s"]


@pytest.mark.parametrize("tables", [[], ["a", "b", "a"], "ab", None])
def test_tables(tables):
    assert places(with_(tables=tables)) == ["tables"]


def test_each_bad_item_is_named():
    assert places(with_(tables=[1, "a", None])) == ["tables.0", "tables.2"]


def test_places_are_sorted_as_texts():
    expected = sorted(f"tables.{number}" for number in range(11))
    assert places(with_(tables=[0] * 11)) == expected


def test_texts_stay_as_they_are():
    settings = load(with_(source=" ", tables=[" a", "A", "a", ""]))
    assert settings.source == " "
    assert settings.tables == [" a", "A", "a", ""]


@pytest.mark.parametrize("text", [with_(workers=0), with_(tables=[1]), "{"])
def test_messages_are_those_of_pydantic(text):
    [(_, message)] = problems(text)
    with pytest.raises(pydantic.ValidationError) as raised:
        Settings.model_validate_json(text)
    assert message == raised.value.errors()[0]["msg"]


def test_missing():
    assert places("{}") == ["source", "tables"]


def test_sorted():
    assert places(with_(workers=0, timeout_s=0, alpha=1)) == [
        "alpha",
        "timeout_s",
        "workers",
    ]


@pytest.mark.parametrize("text", ["", "{", "{'source': 'x'}", "[1]", "null"])
def test_the_whole(text):
    assert places(text) == [""]


def test_the_error():
    found = problems(with_(workers=0, tables=[]))
    assert all(message for _, message in found)
    with pytest.raises(ValueError) as raised:
        load(with_(workers=0, tables=[]))
    assert type(raised.value) is SettingsError
    lines = str(raised.value).splitlines()
    assert lines == [f"{where}: {message}" for where, message in found]
    assert not isinstance(raised.value, pydantic.ValidationError)


def test_the_error_by_hand():
    error = SettingsError([("a", "bad"), ("", "worse")])
    assert error.problems == [("a", "bad"), ("", "worse")]
    assert str(error) == "a: bad\n: worse"


def test_settings_stay():
    settings = load(with_())
    with pytest.raises(pydantic.ValidationError):
        settings.workers = 9
    assert settings.workers == 4


def test_the_model_alone():
    load(with_())
    assert Settings(source="a", tables=["b"]).workers == 4
    with pytest.raises(pydantic.ValidationError):
        Settings(source="a", tables=["b"], table="c")


@given(
    st.sampled_from(["", "a"]),
    st.integers(-1, 66),
    st.lists(st.sampled_from("ab"), max_size=3),
)
def test_against_the_rules(source, workers, tables):
    wrong = [
        *(["source"] if not source else []),
        *(["tables"] if not tables or len(set(tables)) < len(tables) else []),
        *(["workers"] if not 1 <= workers <= 64 else []),
    ]
    text = json.dumps({"source": source, "workers": workers, "tables": tables})
    if wrong:
        assert places(text) == wrong
    else:
        assert load(text).tables == tables
