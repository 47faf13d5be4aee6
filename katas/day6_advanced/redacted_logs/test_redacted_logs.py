import asyncio
import io
import logging
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redacted_logs import RedactingFormatter, RequestFilter, request_id


class Logged:
    """A logger of its own, with a handler for each formatter."""

    def __init__(self, *formatters):
        self.log = logging.Logger("test", logging.DEBUG)
        self.streams = []
        for formatter in formatters:
            self.streams.append(io.StringIO())
            handler = logging.StreamHandler(self.streams[-1])
            handler.setFormatter(formatter)
            handler.addFilter(RequestFilter())
            self.log.addHandler(handler)

    def text(self, number=0):
        return self.streams[number].getvalue()


def redacting(*secrets, pattern="%(message)s"):
    return RedactingFormatter(pattern, set(secrets))


def test_example(capsys):
    import sys

    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(RedactingFormatter("[%(request)s] %(message)s", {"s3cr3t"}))
    handler.addFilter(RequestFilter())
    log = logging.getLogger("redacted.example")
    log.addHandler(handler)
    try:
        with request_id("r7"):
            log.warning("login %s", {"password": "s3cr3t"})
        log.warning("done")
    finally:
        log.removeHandler(handler)
    told = capsys.readouterr().out
    assert told == "[r7] login {'password': '***'}\n[-] done\n"


@pytest.mark.parametrize(
    ("message", "args", "text"),
    [
        ("the key is abc", (), "the key is ***"),
        ("key %s of %d", ("abc", 3), "key *** of 3"),
        ("%r", (["abcabc", {"abc": 1}],), "['******', {'***': 1}]"),
        ("%(k)s", ({"k": "xabcx"},), "x***x"),
        ("a%sc", ("b",), "***"),
        ("nothing", (), "nothing"),
        ("ABC a.c", (), "ABC a.c"),
    ],
)
def test_in_the_message(message, args, text):
    logged = Logged(redacting("abc"))
    logged.log.info(message, *args)
    assert logged.text() == text + "\n"


def test_secrets_are_plain_texts():
    logged = Logged(redacting("a.c", "(", "\\d", "$1"))
    logged.log.info(r"a.c abc ( \d 7 $1")
    assert logged.text() == "*** abc *** *** 7 ***\n"


def test_the_longer_one_first():
    for order in (("pass", "password", "word"), ("word", "password", "pass")):
        logged = Logged(redacting(*order))
        logged.log.info("password pass word")
        assert logged.text() == "*** *** ***\n"


def test_no_secrets():
    logged = Logged(redacting(), redacting(""))
    logged.log.info("ab")
    assert logged.text(0) == logged.text(1) == "ab\n"


def test_secrets_that_come_later():
    secrets = set()
    logged = Logged(RedactingFormatter("%(message)s", secrets))
    logged.log.info("abc")
    secrets.add("abc")
    logged.log.info("abc")
    assert logged.text() == "abc\n***\n"


def fail(log, secret):
    try:
        raise ValueError(f"bad token {secret}")
    except ValueError:
        log.exception("failed with %s", secret)


def test_in_a_traceback():
    logged = Logged(redacting("abc", pattern="%(levelname)s %(message)s"))
    fail(logged.log, "abc")
    first, *_, last = logged.text().splitlines()
    assert first == "ERROR failed with ***"
    assert last == "ValueError: bad token ***"
    assert "abc" not in logged.text()


@pytest.mark.parametrize("first", [True, False])
def test_others_see_it_whole(first):
    ours, plain = redacting("abc"), logging.Formatter("%(message)s")
    logged = Logged(*((ours, plain) if first else (plain, ours)))
    fail(logged.log, "abc")
    logged.log.info("key %s", "abc")
    whole, hidden = logged.text(first), logged.text(not first)
    assert whole.count("abc") == 3
    assert hidden == whole.replace("abc", "***")


def test_the_record_stays():
    record = logging.makeLogRecord({"msg": "key %s", "args": ("abc",)})
    assert redacting("abc").format(record) == "key ***"
    assert (record.msg, record.args) == ("key %s", ("abc",))
    assert record.getMessage() == "key abc"


def asked():
    """Return the id that a record is given now."""
    record = logging.makeLogRecord({})
    assert RequestFilter().filter(record)
    return record.request


def test_ids_within_each_other():
    seen = [asked()]
    with request_id("a"):
        seen.append(asked())
        with request_id("b"):
            seen.append(asked())
        seen.append(asked())
        with pytest.raises(KeyError), request_id("c"):
            raise KeyError
        seen.append(asked())
    seen.append(asked())
    assert seen == ["-", "a", "b", "a", "a", "-"]


def test_an_empty_id_is_an_id():
    with request_id("a"), request_id(""):
        assert asked() == ""


def test_threads_are_apart():
    inside, looked, seen = threading.Event(), threading.Event(), []

    def other():
        with request_id("other"):
            inside.set()
            looked.wait(10)
            seen.append(asked())

    thread = threading.Thread(target=other)
    with request_id("mine"):
        thread.start()
        assert inside.wait(10)
        seen.append(asked())
        looked.set()
        thread.join(10)
        seen.append(asked())
    assert seen == ["mine", "other", "mine"]


def test_tasks_are_apart():
    assert asked() == "-"

    async def request(name, entered, leave):
        with request_id(name):
            entered.set()
            await leave.wait()
            return asked()

    async def main():
        events = [asyncio.Event() for _ in range(3)]
        first = asyncio.create_task(request("1", events[0], events[2]))
        await events[0].wait()
        second = asyncio.create_task(request("2", events[1], events[2]))
        await events[1].wait()
        between = asked()
        events[2].set()
        return [between, await first, await second, asked()]

    assert asyncio.run(main()) == ["-", "1", "2", "-"]


def hidden(text, secrets):
    """Go through the text once, the longest secret first at each place."""
    out, at = "", 0
    while at < len(text):
        fits = [s for s in secrets if s and text.startswith(s, at)]
        out += "***" if fits else text[at]
        at += len(max(fits, key=len)) if fits else 1
    return out


def apart(secrets):
    """Tell whether no secret begins with what another one ends with."""
    return not any(
        one[-size:] == other[:size]
        for one in secrets
        for other in secrets - {one}
        for size in range(1, min(len(one), len(other)))
    )


@given(
    st.text("abc ", max_size=8),
    st.sets(st.text("abc", min_size=1, max_size=3), max_size=3).filter(apart),
)
def test_against_a_walk(text, secrets):
    logged = Logged(RedactingFormatter("%(message)s", secrets))
    logged.log.info("%s", text)
    assert logged.text() == hidden(text, secrets) + "\n"
