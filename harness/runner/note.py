"""A slip of shared memory on which a child notes the call it is about to make.

Written before the call and read by the parent after the child was killed, so a hang can
be told with its input, however it hangs.
"""

import mmap

_SIZE = 8192


class Note:
    """Made before the fork, shared by both sides."""

    def __init__(self) -> None:
        self._page = mmap.mmap(-1, _SIZE)

    def write(self, text: str) -> None:
        """Replace the note."""
        data = text.encode("utf-8", "replace")[: _SIZE - 1]
        self._page[: len(data) + 1] = data + b"\0"

    def read(self) -> str:
        """Return the note; a child that scribbled over it gives odd text, no error."""
        return self._page[:].partition(b"\0")[0].decode("utf-8", "replace")

    def close(self) -> None:
        """Give the memory back."""
        self._page.close()
