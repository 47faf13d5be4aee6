import pytest
from hypothesis import given
from hypothesis import strategies as st
from mask_secrets import mask


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "login user=ada password=hunter2 from=10.0.0.7",
            "login user=ada password=*** from=10.0.0.7",
        ),
        (
            "GET /items?Token=abc&page=2&secret=x&tokens=3",
            "GET /items?Token=***&page=2&secret=***&tokens=3",
        ),
    ],
)
def test_example(line, expected):
    got = mask(line)
    assert got == expected
    assert type(got) is str


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        pytest.param("", "", id="empty"),
        pytest.param("all is well", "all is well", id="no secret"),
        pytest.param("token=a", "token=***", id="whole line"),
        pytest.param("PASSWORD=A", "PASSWORD=***", id="upper case stays"),
        pytest.param("sEcReT=a", "sEcReT=***", id="a mixture stays"),
        pytest.param("token=a token=b", "token=*** token=***", id="twice"),
        pytest.param("token=a=b c", "token=*** c", id="value with ="),
        pytest.param("token=", "token=", id="no value"),
        pytest.param("token= a", "token= a", id="no value, then a word"),
        pytest.param("secret=&page=2", "secret=&page=2", id="no value, then a field"),
        pytest.param("mytoken=a", "mytoken=a", id="end of another word"),
        pytest.param("my_token=a", "my_token=a", id="after an underscore"),
        pytest.param("2token=a", "2token=a", id="after a digit"),
        pytest.param("\u00e9token=a", "\u00e9token=a", id="after an accented letter"),
        pytest.param("(token=a)", "(token=***", id="after a bracket"),
        pytest.param("-token=a", "-token=***", id="after a dash"),
        pytest.param("token=a\tb c", "token=*** c", id="a tab is part of it"),
        pytest.param("token = a", "token = a", id="spaces around"),
        pytest.param("user=token x", "user=token x", id="a key as a value"),
        pytest.param("note=x token=x x", "note=x token=*** x", id="value elsewhere"),
        pytest.param("token=token=a", "token=***", id="a key within a value"),
        pytest.param("secret=\\1", "secret=***", id="backslash"),
    ],
)
def test_edge(line, expected):
    got = mask(line)
    assert got == expected


fields = st.tuples(
    st.sampled_from(["token", "Secret", "PASSWORD", "tokens", "x_secret", "user"]),
    st.sampled_from(["", "a", "b=c", "tok", "***", "é"]),
    st.sampled_from([" ", "&"]),
)


@given(st.lists(fields, max_size=6))
def test_property(parts):
    got = mask("".join(f"{key}={value}{end}" for key, value, end in parts))
    secret = {"token", "secret", "password"}
    assert got == "".join(
        f"{key}={'***' if value and key.lower() in secret else value}{end}"
        for key, value, end in parts
    )
