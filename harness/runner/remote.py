"""The attempt's side of a LeetCode kata: runs calls that the tests' side asks for.

Requests and replies are those that `harness.runner.proxy` describes. This process holds
nothing worth stealing: neither tests, nor expected values, nor the reference.
"""

import builtins
import contextlib
import gc
import marshal
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

from harness.leetcode import NODE_TYPES, injected, replay
from harness.runner import facts, loader
from harness.runner.channel import Channel, TooLongError
from harness.runner.wire import Decoder, Encoder

# LeetCode lets Python recurse this deep. What C code adds to the stack, the main thread
# holds (`harness.runner.client.STACK_KB`); another thread would get its signals late.
_BUILTINS = dict(vars(builtins))
_clock = time.thread_time  # bound here, before an attempt could replace it
RECURSION_LIMIT = 550_000


def serve(
    channel: Channel, path: Path, name: str, contract: loader.Contract | None
) -> None:
    """Load the file and answer requests until the other end hangs up."""
    sys.setrecursionlimit(RECURSION_LIMIT)
    send, receive = channel.send, channel.receive
    with contextlib.suppress(EOFError, OSError):
        try:
            module = loader.load(path, name, injected())
        except loader.LoadError as error:
            send({"error": error.facts()})
            return
        except BaseException as error:
            send({"error": facts.of_exception(error, path)})
            return
        if lacking := contract and loader.missing(module, contract):
            send({"error": {"kind": "incomplete", "message": lacking}})
            return
        send({"ready": True})
        gc.freeze()  # `prepare` collects garbage: nothing of what is there now
        server = _Server(module, path)
        while True:
            reply = server.answer(receive())
            _flush()
            try:
                send(reply)
            except TooLongError:
                send({"error": {"kind": "output limit exceeded", "message": ""}})


class _Server:
    def __init__(self, module: ModuleType, path: Path) -> None:
        self.module = module
        self.path = path
        self.objects: list[Any] = []
        self.classes: dict[str, type] = {
            name: own if isinstance(own := getattr(module, name, None), type) else given
            for name, given in NODE_TYPES.items()
        }
        self.call: Callable[[], Any] = lambda: None
        self.decoder = Decoder(self.classes, {})
        self.args: list[Any] = []
        self.value: Any = None
        self.times = 1
        self.replays = False

    def answer(self, request: dict[str, Any]) -> dict[str, Any]:
        """Carry out one request; whatever the attempt raises becomes a reply."""
        try:
            match request["op"]:
                case "prepare":
                    self._drop()
                    gc.collect()  # what the last round left, while little else is there
                    gc.disable()  # until the next round: arguments are many objects
                    self._bind(request)
                    return {}
                case "go":
                    return {"seconds": self._go()}
                case "weigh":
                    return {"bytes": self._weigh()}
                case "fetch":
                    return self._reply()
                case "trace":
                    self._bind(request)
                    return {"line": self._line_of_return()}
                case _:
                    gc.enable()
                    self._bind(request)
                    self.value = self.call()
                    return self._reply()
        except BaseException as error:
            return {"error": facts.of_exception(error, self.path)}

    def _go(self) -> float:
        """Make the call so many times; returns the CPU seconds it took."""
        gc.disable()
        began = _clock()
        for _ in range(self.times):
            self.value = self.call()
        return _clock() - began

    def _weigh(self) -> int:
        """Make the call; returns the most bytes that it held at once."""
        tracemalloc.start()
        try:
            self.value = self.call()
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    def _line_of_return(self) -> int | None:
        """Make the call once more, and return the line of the file that it returns from."""
        outermost: FrameType | None = None
        line: int | None = None

        def follow(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal outermost, line
            if outermost is None and facts.is_own(frame.f_code.co_filename, self.path):
                outermost = frame
            if frame is not outermost:
                return None
            if event == "return":
                line = frame.f_lineno
            return follow

        sys.settrace(follow)
        try:
            self.call()
        finally:
            sys.settrace(None)
        return line

    def _drop(self) -> None:
        """Let go of the last call, its arguments and what it returned."""
        self.call = lambda: None
        self.decoder, self.args, self.value = Decoder(self.classes, {}), [], None

    def _bind(self, request: dict[str, Any]) -> None:
        self.value = None
        self.times = request.get("times", 1)
        wires, nodes = marshal.loads(request["args"])  # noqa: S302 - our own packing
        self.decoder = decoder = Decoder(self.classes, nodes or {})
        plain = nodes is None
        self.args = args = [w if plain else decoder.decode(w) for w in wires]
        name = request["name"]
        self.replays = request["what"] == "replay"
        match request["what"]:
            case "new":
                self.call = lambda: self._new(getattr(self.module, name), args)
            case "replay":
                self.call = lambda: replay(getattr(self.module, name))(*args)
            case _:
                method = getattr(self.objects[request["object"]], name)
                self.call = lambda: method(*args)

    def _new(self, cls: Any, args: list[Any]) -> int:
        self.objects.append(cls(*args))
        return len(self.objects) - 1

    def _reply(self) -> dict[str, Any]:
        vars(builtins).update(_BUILTINS)  # the attempt may have replaced some
        known = {id(node): number for number, node in self.decoder.objects.items()}
        encoder = Encoder(known)
        alias = [i for i, arg in enumerate(self.args) if arg is self.value]
        same = alias[0] if alias and _mutable(self.value) else None
        # Whoever has calls replayed does not look at their arguments again.
        returning = [(arg, _mutable(arg) and not self.replays) for arg in self.args]
        return {
            "alias": same,
            "value": None if same is not None else encoder.encode(self.value),
            "args": [encoder.encode(arg) if back else None for arg, back in returning],
            "nodes": encoder.nodes(self.decoder.objects.values()),
        }


def _mutable(value: Any) -> bool:
    return issubclass(type(value), list | dict)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(Exception):
            stream.flush()
