import pytest
from connection_settings import ConnectionSettings
from hypothesis import given
from hypothesis import strategies as st

BAD_PORTS = [0, -1, 65536, True, "5432", 5432.0, None]


def test_example():
    settings = ConnectionSettings(" db.internal ", password="hunter2")
    assert repr(settings) == "ConnectionSettings('db.internal', 5432)"
    settings.port = 6432
    assert settings.url == "db.internal:6432"
    assert settings.matches("hunter2") is True
    assert settings.matches("") is False
    with pytest.raises(ValueError, match="0"):
        settings.port = 0


@pytest.mark.parametrize("port", [1, 80, 65535])
def test_ports_that_do(port):
    settings = ConnectionSettings("db", port)
    assert (settings.port, settings.url) == (port, f"db:{port}")


@pytest.mark.parametrize("port", BAD_PORTS, ids=repr)
def test_ports_that_do_not_at_construction(port):
    ConnectionSettings("db", 80)
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        ConnectionSettings("db", port)


@pytest.mark.parametrize("port", BAD_PORTS, ids=repr)
def test_ports_that_do_not_later(port):
    settings = ConnectionSettings("db", 80)
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        settings.port = port
    assert (settings.port, settings.url) == (80, "db:80"), "the bad value stayed"


@pytest.mark.parametrize("host", ["", "   "])
def test_no_host(host):
    settings = ConnectionSettings("db")
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        ConnectionSettings(host)
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        settings.host = host
    assert settings.host == "db"


def test_spaces_around_a_host_go_later_too():
    settings = ConnectionSettings("db")
    settings.host = "  Replica "
    assert (settings.host, settings.url) == ("Replica", "Replica:5432")


def test_url_cannot_be_set():
    settings = ConnectionSettings("db")
    with pytest.raises(AttributeError):
        settings.url = "other:1"
    assert settings.url == "db:5432"


def test_password_cannot_be_read():
    settings = ConnectionSettings("db", password="hunter2")
    with pytest.raises(AttributeError):
        settings.password  # noqa: B018 - reading it is the test
    assert "hunter2" not in f"{settings!r} {settings}"


def test_password_can_be_changed_and_taken_away():
    settings = ConnectionSettings("db", password="hunter2")
    settings.password = "correct horse"
    assert (settings.matches("hunter2"), settings.matches("correct horse")) == (
        False,
        True,
    )
    settings.password = None
    assert settings.matches("correct horse") is False


@pytest.mark.parametrize("password", [5432, b"hunter2", False], ids=repr)
def test_passwords_that_do_not(password):
    settings = ConnectionSettings("db", password="hunter2")
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        ConnectionSettings("db", 80, password)
    with pytest.raises(ValueError):  # noqa: PT011 - the statement asks for no more
        settings.password = password
    assert settings.matches("hunter2") is True, "the password is not the old one"


@pytest.mark.parametrize("text", ["", "None", "x"])
def test_without_a_password_nothing_matches(text):
    assert ConnectionSettings("db").matches(text) is False


def test_an_empty_password_is_one():
    assert ConnectionSettings("db", password="").matches("") is True


def test_settings_are_apart():
    first, second = ConnectionSettings("a", 1, "x"), ConnectionSettings("b", 2, "y")
    first.port = 3
    assert (first.url, second.url) == ("a:3", "b:2")
    assert (first.matches("x"), second.matches("x")) == (True, False)


def test_repr_follows():
    settings = ConnectionSettings("it's", 1)
    settings.port = 2
    assert repr(settings) == 'ConnectionSettings("it\'s", 2)'


@given(st.integers(-10, 70_000))
def test_property(port):
    settings = ConnectionSettings("db", 80)
    try:
        settings.port = port
        done = True
    except ValueError:
        done = False
    assert done == (1 <= port <= 65535)
    assert settings.port == (port if done else 80)
