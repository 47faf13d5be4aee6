import asyncio
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from off_the_loop import read_all

WAIT_S = 5  # for what is sure to come


def run(main):
    async def timed():
        async with asyncio.timeout(2 * WAIT_S):
            return await main

    return asyncio.run(timed())


def nothing():
    pass


def test_example():
    got = asyncio.run(read_all(len, ["ab", "c"], beat=lambda: None))
    assert got == {"ab": 2, "c": 1}


def test_no_names():
    assert run(read_all(len, [], nothing)) == {}


def test_reads_overlap():
    together = threading.Barrier(4)

    def read(name):
        together.wait(WAIT_S)
        return name.upper()

    got = run(read_all(read, list("dbca"), nothing))
    assert list(got.items()) == [("d", "D"), ("b", "B"), ("c", "C"), ("a", "A")]


def test_the_loop_beats_meanwhile():
    beats, enough = [], threading.Event()

    def beat():
        beats.append(threading.get_ident())
        if len(beats) == 25:
            enough.set()

    def read(name):
        assert threading.get_ident() != threading.main_thread().ident
        return enough.wait(WAIT_S)

    assert run(read_all(read, ["a", "b"], beat)) == {"a": True, "b": True}
    assert set(beats) == {threading.main_thread().ident}


def test_the_loop_is_free_for_others():
    seen = threading.Event()

    async def other():
        await asyncio.sleep(0.01)
        seen.set()

    async def main():
        task = asyncio.create_task(other())
        got = await read_all(lambda name: seen.wait(WAIT_S), ["a"], nothing)
        await task
        return got

    assert run(main()) == {"a": True}


def test_it_stops_beating():
    beats = []

    async def main():
        await read_all(str, ["a"], lambda: beats.append(1))
        before = len(beats)
        await asyncio.sleep(0.12)
        assert len(beats) == before, "it beats on"
        assert asyncio.all_tasks() == {asyncio.current_task()}

    run(main())


def test_an_exception_comes_out_at_the_end():
    first, second = KeyError("a"), ValueError("c")
    raised, go_on, ended, beats = threading.Event(), threading.Event(), [], []

    def beat():
        beats.append(raised.is_set())
        if sum(beats) == 5:  # by now the loop knows that c failed
            go_on.set()

    def read(name):
        if name == "c":
            raised.set()
            raise second
        assert go_on.wait(WAIT_S)
        ended.append(name)
        if name == "a":
            raise first
        return name

    async def main():
        try:
            with pytest.raises(KeyError) as out:
                await read_all(read, ["b", "a", "c"], beat)
        finally:
            go_on.set()
        assert out.value is first
        assert sorted(ended) == ["a", "b"]
        before = len(beats)
        await asyncio.sleep(0.12)
        assert len(beats) == before, "it beats on"

    run(main())


@pytest.mark.parametrize("failing", ["a", "b"])
def test_it_beats_on_after_a_failure(failing):
    raised, enough, beats = threading.Event(), threading.Event(), []

    def beat():
        beats.append(raised.is_set())
        if sum(beats) == 5:  # by now the loop knows of the failure
            enough.set()

    def read(name):
        if name == failing:
            raised.set()
            raise KeyError(name)
        seen.append(enough.wait(WAIT_S))

    seen = []
    with pytest.raises(KeyError):
        run(read_all(read, ["a", "b"], beat))
    assert seen == [True], "the beating ended before the last read"


def test_each_once():
    asked = []
    run(read_all(asked.append, ["x", "y"], nothing))
    assert sorted(asked) == ["x", "y"]


def test_none_is_a_result():
    assert run(read_all(lambda name: None, ["x"], nothing)) == {"x": None}


def test_an_exception_that_is_a_result():
    error = ValueError("kept")
    assert run(read_all(lambda name: error, ["x"], nothing)) == {"x": error}


@settings(max_examples=15)
@given(st.permutations(["a", "bb", "ccc", ""]), st.integers(0, 4))
def test_against_a_loop(names, count):
    got = run(read_all(len, names[:count], nothing))
    assert list(got.items()) == [(name, len(name)) for name in names[:count]]
