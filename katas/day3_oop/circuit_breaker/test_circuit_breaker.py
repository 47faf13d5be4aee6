import pytest
from circuit_breaker import CircuitBreaker
from hypothesis import given
from hypothesis import strategies as st


class Service:
    """A clock and a function that fails when told to."""

    def __init__(self):
        self.now = 0
        self.calls = 0

    def clock(self):
        return self.now

    def ask(self, answer, takes=0):
        self.calls += 1
        self.now += takes
        if isinstance(answer, BaseException):
            raise answer
        return answer


def made(limit=2, cooldown=10):
    service = Service()
    return service, CircuitBreaker(limit, cooldown, service.clock)


def fail(service, breaker, count=1, takes=0):
    for _ in range(count):
        with pytest.raises(OSError):
            breaker.call(service.ask, OSError("down"), takes=takes)


def test_example():
    now = 0
    breaker = CircuitBreaker(limit=2, cooldown=10, clock=lambda: now)
    assert breaker.call(max, 3, 5) == 5
    states = []
    for _ in range(2):
        with pytest.raises(ValueError):
            breaker.call(int, "x")
        states.append(breaker.state)
    assert states == ["closed", "open"]
    now = 10
    assert breaker.state == "half open"


@pytest.mark.parametrize("answer", [None, 0, False, [], "text"], ids=repr)
def test_the_result_is_handed_on(answer):
    service, breaker = made()
    assert breaker.call(service.ask, answer) is answer
    assert breaker.call(dict, [("a", 1)], b=answer) == {"a": 1, "b": answer}
    assert breaker.state == "closed"


def test_the_exception_reaches_the_caller():
    service, breaker = made()
    error = KeyError("id")
    with pytest.raises(KeyError) as caught:
        breaker.call(service.ask, error)
    assert caught.value is error


@pytest.mark.parametrize("limit", [1, 2, 5])
def test_it_opens_after_so_many_failures(limit):
    service, breaker = made(limit)
    fail(service, breaker, limit - 1)
    assert breaker.state == "closed"
    fail(service, breaker)
    assert breaker.state == "open"


def test_only_failures_in_a_row_count():
    service, breaker = made(limit=2)
    for _ in range(3):
        fail(service, breaker)
        breaker.call(service.ask, "ok")
    assert breaker.state == "closed"


def test_an_open_one_does_not_call():
    service, breaker = made()
    fail(service, breaker, 2)
    with pytest.raises(RuntimeError, match="^open$"):
        breaker.call(service.ask, "ok")
    assert service.calls == 2


def test_refused_calls_do_not_prolong_it():
    service, breaker = made()
    fail(service, breaker, 2)
    for service.now in (3, 6, 9):
        with pytest.raises(RuntimeError):
            breaker.call(service.ask, "ok")
    service.now = 10
    assert breaker.call(service.ask, "ok") == "ok"


@pytest.mark.parametrize(
    ("now", "state"),
    [(9, "open"), (9.99, "open"), (10, "half open"), (99, "half open")],
)
def test_the_cooldown(now, state):
    service, breaker = made()
    fail(service, breaker, 2)
    service.now = now
    assert breaker.state == state
    assert breaker.state == state


def test_the_cooldown_begins_after_the_failed_call():
    service, breaker = made()
    fail(service, breaker, 2, takes=4)
    service.now = 17
    assert breaker.state == "open"
    service.now = 18
    assert breaker.state == "half open"


def test_a_runtime_error_of_the_function_is_a_failure_too():
    service, breaker = made(limit=1)
    with pytest.raises(RuntimeError, match="no disk"):
        breaker.call(service.ask, RuntimeError("no disk"))
    assert breaker.state == "open"


@pytest.mark.parametrize("answer", ["ok", None, 0], ids=repr)
def test_a_success_closes_it(answer):
    service, breaker = made()
    fail(service, breaker, 2)
    service.now = 10
    assert breaker.call(service.ask, answer) is answer
    assert breaker.state == "closed"
    fail(service, breaker)
    assert breaker.state == "closed"
    fail(service, breaker)
    assert breaker.state == "open"


def test_one_failure_opens_it_again_for_the_whole_cooldown():
    service, breaker = made(limit=3)
    fail(service, breaker, 3)
    service.now = 12
    fail(service, breaker)
    assert breaker.state == "open"
    service.now = 21
    assert breaker.state == "open"
    service.now = 22
    assert breaker.state == "half open"
    assert breaker.call(service.ask, "ok") == "ok"
    assert breaker.state == "closed"


class Stop(BaseException):
    """Like KeyboardInterrupt: no Exception."""


def test_who_wants_to_stop_is_no_failure():
    service, breaker = made(limit=1)
    with pytest.raises(Stop):
        breaker.call(service.ask, Stop())
    assert breaker.state == "closed"


def test_breakers_are_apart():
    service, first = made(limit=1)
    second = CircuitBreaker(1, 10, service.clock)
    fail(service, first)
    assert (first.state, second.state) == ("open", "closed")


steps = st.lists(st.sampled_from(["ok", "fail", "wait 1", "wait 5"]), max_size=20)


@given(steps=steps, limit=st.integers(1, 3))
def test_property_against_the_whole_history(steps, limit):
    """The oracle looks back through all that happened, and keeps no state."""
    service, breaker = made(limit, cooldown=5)
    history = []  # (time, succeeded) of each call that went through
    for step in steps:
        if step.startswith("wait"):
            service.now += int(step[-1])
        elif state_after(history, limit, service.now) == "open":
            with pytest.raises(RuntimeError):
                breaker.call(service.ask, "ok")
        elif step == "ok":
            breaker.call(service.ask, "ok")
            history.append((service.now, True))
        else:
            fail(service, breaker)
            history.append((service.now, False))
        assert breaker.state == state_after(history, limit, service.now)


def state_after(history, limit, now):
    row = 0
    for _, succeeded in reversed(history):
        if succeeded:
            break
        row += 1
    if row < limit:
        return "closed"
    return "open" if now < history[-1][0] + 5 else "half open"
