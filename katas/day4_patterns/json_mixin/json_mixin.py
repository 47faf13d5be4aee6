from collections.abc import Collection
from typing import ClassVar, Self


class JsonMixin:
    """Lets a class be written as JSON and read from it."""

    EXCLUDE: ClassVar[Collection[str]] = ()

    def to_json(self) -> str:
        """Return the public attributes as a JSON object."""
        raise NotImplementedError

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Make an instance of a JSON object."""
        raise NotImplementedError
