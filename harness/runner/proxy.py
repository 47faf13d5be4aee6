"""The tests' side of a LeetCode kata: a module whose classes live in another process.

To the tests it looks like the attempt's module: its classes are constructed, methods
called, and in-place changes to lists and nodes appear in the arguments, with identity
kept. Each request names what to do (`op`: at once, or prepare / go / fetch to time the
middle step, or weigh it), `what` it does (new, call, replay), and carries the arguments
as values, packed: a race sends them time and again.
"""

import ast
import contextlib
import marshal
import socket
import struct
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

from harness.leetcode import NODE_TYPES, values_of
from harness.runner import confine, loader, remote
from harness.runner.channel import Channel
from harness.runner.conform import Returns, conform
from harness.runner.note import Note
from harness.runner.wire import Decoder, Encoder

_LONGEST_CALL = 2000
_CALLS_NOTED = 3
_REQUEST_S = 500e-6  # with cold caches, on a busy machine
_ERRORS = {
    "runtime error",
    "syntax error",
    "incomplete",
    "memory limit exceeded",
    "output limit exceeded",
}
_FORGED = {"kind": "runtime error", "message": "it wrote to the judge's pipe"}
_CREDENTIALS = struct.Struct("3i")


class AttemptError(Exception):
    """What the attempt raised, or that it died; `facts` as `facts.of_exception` gives."""

    def __init__(self, facts: dict[str, Any]) -> None:
        super().__init__(facts["message"])
        self.facts = facts


class Remote:
    """A process that holds an attempt, and the calls made to it."""

    def __init__(
        self,
        path: Path,
        name: str,
        contract: loader.Contract | None,
        *,
        policy: confine.Policy,
        keep: Iterable[int],
        note: Note,
    ) -> None:
        ours, theirs = socket.socketpair()
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)

        def serve() -> None:
            theirs.sendmsg([b"!"])
            remote.serve(Channel(theirs, blobs=True), path, name, contract)

        self.process = confine.start(serve, policy, [*keep, theirs.fileno()])
        theirs.close()
        self.pid = _peer(ours)
        self.channel = Channel(ours)
        self.note = note
        self.history: list[str] = []
        self.last_result: Any = None
        self.last_request: dict[str, Any] | None = None
        self._answer(self.channel.receive)

    def request(self, op: str, **what: Any) -> dict[str, Any]:
        """Send one request and return its reply; raises AttemptError."""
        with contextlib.suppress(OSError):
            self.channel.send({"op": op, **what})
        return self._answer(self.channel.receive)

    def _answer(self, receive: Callable[[], Any]) -> dict[str, Any]:
        try:
            reply = receive()
        except EOFError:
            raise AttemptError(
                {"kind": "runtime error", "message": self.process.obituary()}
            ) from None
        if not isinstance(reply, dict):
            raise AttemptError(_FORGED)
        if "error" in reply:
            raise AttemptError(_credible(reply["error"]))
        return reply

    def line_of_return(self) -> int | None:
        """Return the line that the last call to a Solution returned from, if it tells."""
        if self.last_request is None:
            return None
        with contextlib.suppress(AttemptError):
            line = self.request("trace", **self.last_request).get("line")
            return line if isinstance(line, int) else None
        return None

    def cpu_seconds(self) -> float:
        """Return the CPU time that the attempt's process has used, all threads."""
        return time.clock_gettime((~self.pid << 3) | 2)

    def close(self) -> None:
        """Hang up and kill the process with all that it started."""
        self.channel.sock.close()
        self.process.kill()


class Invocation:
    """One callable of the attempt: calling it sends the arguments over."""

    def __init__(
        self, remote_: Remote, text: str, returns: Returns, **what: Any
    ) -> None:
        self.remote = remote_
        self.text = text
        self.returns = returns
        self.what = what
        self.untimed_s = 0.0  # CPU time before and after what `run` times
        self._sent: tuple[Encoder, tuple[Any, ...]] = (Encoder(), ())

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        if kwargs:
            raise TypeError("a LeetCode kata's tests call by position")
        if self.text:
            self.remote.history.append(f"{self.text}({', '.join(map(show, args))})")
            noted = 1 if self.text.startswith("Solution") else _CALLS_NOTED
            self.remote.note.write("; ".join(self.remote.history[-noted:]))
        message = self._send(args)
        if self.text.startswith("Solution"):
            self.remote.last_request = message
        return self._receive(self.remote.request("now", **message))

    def message(self, *args: Any) -> dict[str, Any]:
        """Return the arguments as `prepare` sends them, time and again."""
        return self._send(args)

    def prepare(self, message: dict[str, Any], times: int = 1) -> None:
        """Send the arguments over, so that `run` has only to call, so many times."""
        self._request_untimed("prepare", times=times, **message)

    def run(self) -> float:
        """Make the prepared call, and return the CPU seconds it took.

        The attempt's process times itself, close to the call. Its CPU clock is read from
        here too, and what it says cannot be less than half of that by more than what
        a request costs: it cannot pass for another class.
        """
        began = self.remote.cpu_seconds()
        said = self.remote.request("go").get("seconds")
        outside = self.remote.cpu_seconds() - began
        if not isinstance(said, float):
            raise AttemptError(_FORGED)
        return max(said, (outside - _REQUEST_S) / 2)

    def weigh(self) -> int:
        """Make the prepared call, and return the most bytes that it held, by its word."""
        peak = self.remote.request("weigh").get("bytes")
        if not isinstance(peak, int):
            raise AttemptError(_FORGED)
        return peak

    def fetch(self) -> Any:
        """Return what the prepared call returned."""
        return self._receive(self._request_untimed("fetch"))

    def _request_untimed(self, op: str, **what: Any) -> dict[str, Any]:
        began = self.remote.cpu_seconds()
        reply = self.remote.request(op, **what)
        self.untimed_s += self.remote.cpu_seconds() - began
        return reply

    def _send(self, args: tuple[Any, ...]) -> dict[str, Any]:
        encoder = Encoder()
        self._sent = encoder, args
        try:  # most arguments are plain, and cross as they are
            packed = marshal.dumps([args, None])
        except ValueError:
            wires = [encoder.encode(arg) for arg in args]
            packed = marshal.dumps([wires, encoder.nodes()])
        return {**self.what, "args": packed}

    def _receive(self, reply: dict[str, Any]) -> Any:
        encoder, args = self._sent
        try:
            by_number = {
                number: encoder.met[key] for key, number in encoder.numbers.items()
            }
            decoder = Decoder(NODE_TYPES, reply["nodes"], by_number)
            for arg, wire in zip(args, reply["args"], strict=True):
                if wire is not None:
                    restore(arg, decoder.decode(wire))
            alias = reply["alias"]
            value = decoder.decode(reply["value"]) if alias is None else args[alias]
        except (KeyError, IndexError, TypeError, ValueError, AttributeError):
            raise AttemptError(_FORGED) from None
        value = conform(value, self.returns)
        if self.what["what"] != "new":
            self.remote.last_result = value
        return value


def _credible(told: Any) -> dict[str, Any]:
    """Return what the attempt's side says of an error, if it can be an error at all."""
    if not isinstance(told, dict) or told.get("kind") not in _ERRORS:
        return _FORGED
    line = told.get("line")
    return {
        "kind": told["kind"],
        "message": str(told.get("message", "")),
        "line": line if isinstance(line, int) else None,
        "source": str(told.get("source", "")),
    }


def module(name: str, starter: Path, remote_: Remote) -> ModuleType:
    """Return a module that stands for the attempt, with the starter's classes."""
    made = ModuleType(name)
    for node in ast.parse(starter.read_bytes()).body:
        if isinstance(node, ast.ClassDef):
            setattr(made, node.name, _proxy_class(node, remote_))
    return made


def _proxy_class(node: ast.ClassDef, remote_: Remote) -> type:
    returns: dict[str, Returns] = {
        method.name: method.returns
        for method in node.body
        if isinstance(method, ast.FunctionDef)
    }

    class Proxy:
        def __init__(self, *args: Any) -> None:
            text = "" if node.name == "Solution" else f"obj = {node.name}"
            made = Invocation(remote_, text, None, what="new", name=node.name)
            self._number = made(*args)

        def __getattr__(self, method: str) -> Invocation:
            text = (
                f"{node.name}().{method}"
                if node.name == "Solution"
                else f"obj.{method}"
            )
            return Invocation(
                remote_,
                text,
                returns.get(method),
                what="call",
                object=self._number,
                name=method,
            )

    Proxy.__name__ = Proxy.__qualname__ = node.name
    Proxy.replay_remotely = Invocation(  # type: ignore[attr-defined]
        remote_, f"replay({node.name})", None, what="replay", name=node.name
    )
    return Proxy


def restore(original: Any, changed: Any) -> None:
    """Make a list or dict equal to what the attempt made of its copy, in place."""
    if isinstance(original, dict):
        original.clear()
        original.update(changed)
        return
    if list in set(map(type, original)):
        for i, (old, new) in enumerate(zip(original, changed, strict=False)):
            if type(old) is list and type(new) is list:
                restore(old, new)
                changed[i] = old
    original[:] = changed


def show(value: Any) -> str:
    """Return an argument as one would type it, nodes as the helper that builds them."""
    if type(value).__name__ == "ListNode":
        try:
            return f"linked_list({values_of(value)!r})"
        except AssertionError:
            return "(a list with a cycle)"
    text = repr(value)
    return text if len(text) <= _LONGEST_CALL else f"{text[:_LONGEST_CALL]}…"


def _peer(sock: socket.socket) -> int:
    _, ancillary, _, _ = sock.recvmsg(1, socket.CMSG_SPACE(_CREDENTIALS.size))
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 0)
    pid: int = _CREDENTIALS.unpack(ancillary[0][2])[0]
    return pid
