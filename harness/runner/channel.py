"""Messages over a socket: JSON behind a length of four bytes."""

import json
import socket
import struct
import sys
from typing import Any

LONGEST = 32 * 1024 * 1024


class TooLongError(Exception):
    """A message is longer than a channel carries."""


def pack(message: Any) -> str:
    """Return a message as text, which `json.loads` takes."""
    return json.dumps(message, separators=(",", ":"))


class Channel:
    """One end of a socket pair, for messages in both directions."""

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        # A learner's integer may have more digits than Python prints by default.
        sys.set_int_max_str_digits(0)

    def send(self, message: Any) -> None:
        """Send one message; raises TooLongError where it exceeds LONGEST bytes."""
        data = pack(message).encode("utf-8", "surrogatepass")
        if len(data) > LONGEST:
            raise TooLongError
        self.sock.sendall(struct.pack("!I", len(data)) + data)

    def receive(self) -> Any:
        """Return the next message; raises EOFError where the other end is gone.

        A message that is no JSON, or too long, counts as an end: nobody speaks there.
        """
        (length,) = struct.unpack("!I", self._exactly(4))
        if length > LONGEST:
            raise EOFError
        try:
            return json.loads(self._exactly(length).decode("utf-8", "surrogatepass"))
        except (ValueError, RecursionError):
            raise EOFError from None

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
