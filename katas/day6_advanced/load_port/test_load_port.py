import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from load_port import SettingsError, load_port


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "app.json"
        path.write_text(text, "utf-8")
        return str(path)

    return write


def test_example_missing_file():
    with pytest.raises(SettingsError, match=r"^missing\.json: no such file$"):
        load_port("missing.json")


def test_example_error():
    error = SettingsError("app.json", "no port")
    assert (str(error), error.path, error.reason) == (
        "app.json: no port",
        "app.json",
        "no port",
    )


@pytest.mark.parametrize("port", [1, 80, 65535])
def test_good_ports(file, port):
    got = load_port(file(json.dumps({"port": port, "host": "db"})))
    assert got == port
    assert type(got) is int


def test_the_file_is_utf_8(file):
    assert load_port(file('{"host": "k\u00f6ln-\u4eac", "port": 80}')) == 80
    path = file('{"port": "\u00e4\u4eac"}')
    with pytest.raises(SettingsError) as caught:
        load_port(path)
    assert caught.value.reason == "not a port: '\u00e4\u4eac'"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("", "line 1: not JSON", id="empty"),
        pytest.param("{\n'port': 1}", "line 2: not JSON", id="second line"),
        pytest.param('{"port": 80', "line 1: not JSON", id="cut off"),
        pytest.param("{}", "no port", id="no port"),
        pytest.param("[80]", "no port", id="a list"),
        pytest.param('["port"]', "no port", id="a list with the word"),
        pytest.param('"port"', "no port", id="a text"),
        pytest.param("80", "no port", id="a number"),
        pytest.param("null", "no port", id="null"),
        pytest.param('{"port": 0}', "not a port: 0", id="too small"),
        pytest.param('{"port": 65536}', "not a port: 65536", id="too large"),
        pytest.param('{"port": "80"}', "not a port: '80'", id="text"),
        pytest.param('{"port": 80.0}', "not a port: 80.0", id="float"),
        pytest.param('{"port": true}', "not a port: True", id="true"),
        pytest.param('{"port": null}', "not a port: None", id="nothing"),
    ],
)
def test_what_is_wrong_is_told(file, text, reason):
    path = file(text)
    with pytest.raises(SettingsError) as caught:
        load_port(path)
    error = caught.value
    assert (error.path, error.reason) == (path, reason)
    assert str(error) == f"{path}: {reason}"


def test_the_cause_is_kept(file, tmp_path):
    for path, cause in (
        (str(tmp_path / "none"), FileNotFoundError),
        (file("{"), json.JSONDecodeError),
    ):
        with pytest.raises(SettingsError) as caught:
            load_port(path)
        assert isinstance(caught.value.__cause__, cause)


@pytest.mark.parametrize("text", ["{}", "[]", '{"port": 0}', '{"port": "x"}'])
def test_there_is_no_cause_where_nothing_led_to_it(file, text):
    with pytest.raises(SettingsError) as caught:
        load_port(file(text))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None, "raised while another one was handled"


def test_other_exceptions_come_through(tmp_path, file):
    assert load_port(file('{"port": 1}')) == 1
    with pytest.raises(IsADirectoryError):
        load_port(str(tmp_path))
    (tmp_path / "latin").write_bytes(b'{"port": "\xe4"}')
    with pytest.raises(UnicodeDecodeError):
        load_port(str(tmp_path / "latin"))


def test_the_file_is_closed_again(file, recwarn):
    path = file('{"port": 1}')
    assert load_port(path) == 1
    with pytest.raises(SettingsError):
        load_port(file("{"))
    assert [w for w in recwarn if w.category is ResourceWarning] == []


def test_error_can_be_sent_to_another_process():
    sent = pickle.dumps(SettingsError("app.json", "no port"))
    try:
        error = pickle.loads(sent)
    except TypeError as problem:
        pytest.fail(f"pickle cannot make the error again: {problem}")
    assert (str(error), error.path, error.reason) == (
        "app.json: no port",
        "app.json",
        "no port",
    )


@given(st.one_of(st.integers(-5, 70_000), st.booleans(), st.text("1"), st.none()))
def test_property(tmp_path_factory, value):
    path = tmp_path_factory.mktemp("settings") / "app.json"
    path.write_text(json.dumps({"port": value}), "utf-8")
    good = type(value) is int and 1 <= value <= 65535
    try:
        got = load_port(str(path))
    except SettingsError as error:
        got = error.reason
    assert got == (value if good else f"not a port: {value!r}")
