"""What Hypothesis drew for a property, kept, and tried again on the next attempt.

The draws of a property are the same for every attempt (they are seeded by the test; in a
drill, some may be constants of the program's own source), and drawing takes many times as
long as trying. So a warm worker keeps them, packed, of each property that a right answer
has passed. They come from programs that it trusts only.
"""

import functools
import io
import pickle
import random
import sys
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis.errors import HypothesisException

from harness.runner import explain

Packed = Sequence[bytes]  # the arguments of each example
Arguments = Mapping[str, Any]

_SETTINGS = "_hypothesis_internal_use_settings"  # its plugin for pytest reads it too
_MOST_BYTES = 1 << 20  # of a property's examples; larger ones are drawn each time


class UnfitError(Exception):
    """A value that means something in the process that drew it only."""


class _Pickler(pickle.Pickler):
    """Packs plain values; an attempt's own objects, or a stream of draws, are none."""

    def reducer_override(self, value: Any) -> Any:
        for owner in (value, type(value)):
            module = getattr(owner, "__module__", None) or "builtins"
            if module.partition(".")[0] not in sys.stdlib_module_names:
                raise UnfitError(module)
        return NotImplemented


def pack(arguments: Arguments) -> bytes:
    """Return the arguments of one example as bytes; raises UnfitError."""
    stream = io.BytesIO()
    try:
        _Pickler(stream, pickle.HIGHEST_PROTOCOL).dump(dict(arguments))
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError) as error:
        raise UnfitError(str(error)) from None
    return stream.getvalue()


class Recorder:
    """Keeps the examples that a property went through with."""

    def __init__(self) -> None:
        self._packed: list[bytes] | None = []

    @contextmanager
    def example(self, arguments: Arguments) -> Generator[None]:
        """Pack an example before the property sees it; keep it if that comes to its end.

        From the first unfit one on there is nothing to keep.
        """
        if self._packed is not None:
            try:
                packed = pack(arguments)
            except UnfitError:
                self._packed = None
        yield
        if self._packed is not None:
            self._packed.append(packed)

    @property
    def packed(self) -> Packed:
        """Return what is worth keeping."""
        packed = self._packed or ()
        return packed if sum(map(len, packed)) <= _MOST_BYTES else ()


@contextmanager
def drawn(
    item: pytest.Function,
    packed: Packed,
    around: Callable[[Arguments], AbstractContextManager[None]],
    *,
    shrinks: bool,
) -> Generator[None]:
    """Have a property tried on what was drawn before, if anything was.

    Each example is tried with `around` about it. Where one fails and the smallest is
    wanted (`shrinks`), Hypothesis draws anew.
    """
    given: Any = item.obj
    inner, chosen = given.hypothesis.inner_test, getattr(given, _SETTINGS)

    @functools.wraps(inner)
    def told(*args: Any, **kwargs: Any) -> None:
        example = {k: v for k, v in kwargs.items() if k not in item.funcargs}
        with around(example):
            inner(*args, **kwargs)

    def again(**fixtures: Any) -> None:
        try:
            error = _first_error(packed, given.__name__, told, fixtures)
        except HypothesisException:  # the test speaks to Hypothesis, and needs it
            given(**fixtures)
            return
        if error is not None:
            if shrinks:
                given(**fixtures)
            raise error

    given.hypothesis.inner_test = told
    if not shrinks:
        phases = [phase for phase in chosen.phases if phase is not Phase.shrink]
        setattr(given, _SETTINGS, settings(chosen, phases=phases))
    if packed and item.cls is None:
        item.obj = again
    try:
        yield
    finally:
        given.hypothesis.inner_test = inner
        setattr(given, _SETTINGS, chosen)


def _first_error(
    packed: Packed, name: str, test: Callable[..., None], fixtures: dict[str, Any]
) -> BaseException | None:
    state = random.getstate()
    try:
        for example in packed:
            random.seed(0)  # as Hypothesis does
            try:
                test(**fixtures, **_unpacked(example))
            except HypothesisException:
                raise
            except BaseException as error:
                texts = {k: explain.text(v) for k, v in _unpacked(example).items()}
                shown = ", ".join(f"{k}={v}" for k, v in texts.items())
                error.add_note(f"Falsifying example: {name}({shown})")
                return error
    finally:
        random.setstate(state)
    return None


def _unpacked(example: bytes) -> dict[str, Any]:
    arguments: dict[str, Any] = pickle.loads(example)  # noqa: S301 - our own packing
    return arguments
