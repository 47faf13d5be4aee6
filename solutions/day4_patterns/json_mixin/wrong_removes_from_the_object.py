"""`vars(self)` is the object's own dict: what is taken out of it is gone.

To send an object must not change it. Build a new dict of what is public.
"""

import json
from collections.abc import Collection
from typing import Any, ClassVar, Self


class JsonMixin:
    EXCLUDE: ClassVar[Collection[str]] = ()

    def _public(self) -> dict[str, Any]:
        attributes = vars(self)
        for parent in type(self).__mro__:
            for name in vars(parent).get("EXCLUDE", ()):
                attributes.pop(name, None)
        for name in list(attributes):
            if name.startswith("_"):
                del attributes[name]
        return attributes

    def to_json(self) -> str:
        return json.dumps(self._public(), default=_public_of, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        values = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError(f"not a JSON object: {text}")
        return cls(**values)


def _public_of(value: Any) -> dict[str, Any]:
    if isinstance(value, JsonMixin):
        return value._public()
    raise TypeError(f"JSON can not hold a {type(value).__name__}")
