import json
from collections.abc import Collection
from typing import Any, ClassVar, Self


class JsonMixin:
    """Lets a class be written as JSON and read from it."""

    EXCLUDE: ClassVar[Collection[str]] = ()

    def _public(self) -> dict[str, Any]:
        excluded = {
            name
            for parent in type(self).__mro__
            for name in vars(parent).get("EXCLUDE", ())
        }
        return {
            name: value
            for name, value in vars(self).items()
            if not name.startswith("_") and name not in excluded
        }

    def to_json(self) -> str:
        """Return the public attributes as a JSON object."""
        return json.dumps(self._public(), default=_public_of, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Make an instance of a JSON object."""
        values = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError(f"not a JSON object: {text}")
        return cls(**values)


def _public_of(value: Any) -> dict[str, Any]:
    if isinstance(value, JsonMixin):
        return value._public()
    raise TypeError(f"JSON can not hold a {type(value).__name__}")
