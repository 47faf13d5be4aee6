"""Whatever `json.loads` returns is unpacked: a list ends in TypeError.

JSON has six kinds of values, and any of them may come. Ask for the one you can use, and
say in the error what came.
"""

import json
from collections.abc import Collection
from typing import Any, ClassVar, Self


class JsonMixin:
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
        return json.dumps(self._public(), default=_public_of, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        return cls(**json.loads(text))


def _public_of(value: Any) -> dict[str, Any]:
    if isinstance(value, JsonMixin):
        return value._public()
    raise TypeError(f"JSON can not hold a {type(value).__name__}")
