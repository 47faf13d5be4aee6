import asyncio
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from retry_async import call_with_retry

WAIT_S = 5  # for what is sure to come


class Service:
    """Answers in turn: a value, an exception, or None to hang until it is cancelled."""

    def __init__(self, *answers):
        self.answers = iter(answers)
        self.begun = self.cancelled = 0
        self.slept = []
        self.hanging = asyncio.Event()

    async def __call__(self):
        self.begun += 1
        answer = next(self.answers)
        if answer is None:
            self.hanging.set()
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.cancelled += 1
                raise
        await asyncio.sleep(0)
        if isinstance(answer, BaseException):
            raise answer
        return answer

    async def sleep(self, seconds):
        self.slept.append(seconds)


def run(service, attempts=3, limit_s=WAIT_S, pauses=(1.0, 2.0)):
    async def main():
        return await call_with_retry(service, attempts, limit_s, pauses, service.sleep)

    return asyncio.run(asyncio.wait_for(main(), 2 * WAIT_S))


def test_example():
    answers = iter([ConnectionError("down"), "ok"])

    async def call():
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    got = asyncio.run(call_with_retry(call, attempts=3, limit_s=1.0, pauses=[0.0]))
    assert got == "ok"


@pytest.mark.parametrize("answer", ["ok", 0, False, ""])
def test_the_first_attempt(answer):
    service = Service(answer)
    assert run(service) is answer
    assert (service.begun, service.slept) == (1, [])


def test_an_exception_that_is_returned():
    class Answer:
        pass

    answer = Answer()
    assert run(Service(KeyError(), answer)) is answer


def test_pauses():
    service = Service(*[OSError()] * 5, "ok")
    assert run(service, attempts=6, pauses=iter([1.0, 2.0])) == "ok"
    assert service.slept == [1.0, 2.0, 2.0, 2.0, 2.0]


def test_endless_pauses():
    service = Service(*[OSError()] * 3, "ok")
    assert run(service, attempts=4, pauses=itertools.count(1)) == "ok"
    assert service.slept == [1, 2, 3]


def test_no_pauses():
    service = Service(OSError(), OSError(), "ok")
    assert run(service, pauses=[]) == "ok"
    assert service.slept == [0, 0]


def test_the_last_failure_comes_out():
    errors = [OSError("a"), KeyError("b"), ValueError("c")]
    service = Service(*errors)
    with pytest.raises(ValueError) as raised:
        run(service)
    assert raised.value is errors[2]
    assert raised.value.__notes__ == [
        f"attempt 1: {errors[0]!r}",
        f"attempt 2: {errors[1]!r}",
    ]
    assert (service.begun, service.slept) == (3, [1.0, 2.0])


def test_one_attempt():
    service = Service(OSError("a"))
    with pytest.raises(OSError) as raised:
        run(service, attempts=1)
    assert not getattr(raised.value, "__notes__", [])
    assert service.slept == []


def test_an_attempt_that_hangs():
    service = Service(None, "ok")
    assert run(service, limit_s=0.02) == "ok"
    assert (service.begun, service.cancelled) == (2, 1)
    assert service.slept == [1.0]


def test_all_hang():
    service = Service(None, None)
    with pytest.raises(TimeoutError) as raised:
        run(service, attempts=2, limit_s=0.02)
    assert raised.value.__notes__ == ["attempt 1: TimeoutError()"]
    assert service.cancelled == 2


def test_a_timeout_of_the_call_itself():
    service = Service(TimeoutError("theirs"), "ok")
    assert run(service) == "ok"
    assert service.slept == [1.0]


def test_cancelled_in_an_attempt():
    assert run(Service("ok")) == "ok"

    async def main():
        service = Service(None, "ok")
        task = asyncio.create_task(
            call_with_retry(service, 3, WAIT_S, [1.0], service.sleep)
        )
        await asyncio.wait_for(service.hanging.wait(), WAIT_S)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(task, WAIT_S)
        assert (service.begun, service.cancelled, service.slept) == (1, 1, [])

    asyncio.run(main())


def test_cancelled_in_a_pause():
    assert run(Service("ok")) == "ok"

    async def main():
        service, pausing = Service(OSError(), "ok"), asyncio.Event()

        async def sleep(seconds):
            pausing.set()
            await asyncio.Event().wait()

        task = asyncio.create_task(call_with_retry(service, 3, WAIT_S, [1.0], sleep))
        await asyncio.wait_for(pausing.wait(), WAIT_S)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(task, WAIT_S)
        assert service.begun == 1

    asyncio.run(main())


def test_a_cancelling_of_the_call_itself():
    service = Service(asyncio.CancelledError(), "ok")
    with pytest.raises(asyncio.CancelledError):
        run(service)
    assert (service.begun, service.slept) == (1, [])


def test_an_interrupt():
    service = Service(KeyboardInterrupt(), "ok")
    with pytest.raises(KeyboardInterrupt):
        run(service)
    assert service.begun == 1


@given(st.lists(st.booleans(), min_size=1, max_size=5), st.integers(1, 5))
def test_against_a_count(works, attempts):
    answers = [n if fine else LookupError(n) for n, fine in enumerate(works)]
    answers += [LookupError("more")] * attempts
    service = Service(*answers)
    first = works.index(True) if True in works else attempts
    if first < attempts:
        assert run(service, attempts) == first
        assert len(service.slept) == first
    else:
        with pytest.raises(LookupError) as raised:
            run(service, attempts)
        assert raised.value is answers[attempts - 1]
        assert len(service.slept) == attempts - 1
