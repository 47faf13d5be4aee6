"""Messages over a socket: JSON, and a blob of bytes where the one end trusts the other."""

import json
import socket
import struct
import sys
from typing import Any

LONGEST = 32 * 1024 * 1024
_LENGTHS = struct.Struct("!II")  # of the JSON and of the blob


class TooLongError(Exception):
    """A message is longer than a channel carries."""


class Channel:
    """One end of a socket pair, for messages in both directions.

    A message is a dict. Its `args`, if there are any, cross as bytes beside the JSON; only
    an end with `blobs` takes them.
    """

    def __init__(self, sock: socket.socket, *, blobs: bool = False) -> None:
        self.sock = sock
        self._blobs = blobs
        # A learner's integer may have more digits than Python prints by default.
        sys.set_int_max_str_digits(0)

    def send(self, message: dict[str, Any]) -> None:
        """Send one message; raises TooLongError where it exceeds LONGEST bytes."""
        blob = message.get("args", b"")
        if isinstance(blob, bytes) and blob:
            message = {**message, "args": None}
        else:
            blob = b""
        text = json.dumps(message, separators=(",", ":"))
        data = text.encode("utf-8", "surrogatepass")
        if len(data) + len(blob) > LONGEST:
            raise TooLongError
        lengths = _LENGTHS.pack(len(data), len(blob))
        self.sock.sendall(b"".join((lengths, data, blob)))

    def receive(self) -> Any:
        """Return the next message; raises EOFError where the other end is gone.

        A message that is no JSON, or too long, counts as an end: nobody speaks there.
        """
        length, blob = _LENGTHS.unpack(self._exactly(_LENGTHS.size))
        if length + blob > LONGEST or (blob and not self._blobs):
            raise EOFError
        try:
            text = self._exactly(length).decode("utf-8", "surrogatepass")
            message = json.loads(text)
        except (ValueError, RecursionError):
            raise EOFError from None
        if blob:
            message["args"] = self._exactly(blob)
        return message

    def _exactly(self, count: int) -> bytes:
        chunks = bytearray()
        while len(chunks) < count:
            try:
                chunk = self.sock.recv(min(count - len(chunks), 1 << 20))
            except OSError:
                raise EOFError from None
            if not chunk:
                raise EOFError
            chunks += chunk
        return bytes(chunks)
