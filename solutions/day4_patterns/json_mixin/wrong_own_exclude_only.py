"""`self.EXCLUDE` is the nearest one: a subclass that sets it forgets its parents'.

So a subclass that hides one more name shows the password again. To add up what parents
say, go through the MRO, or let `__init_subclass__` merge.
"""

import json
from collections.abc import Collection
from typing import Any, ClassVar, Self


class JsonMixin:
    EXCLUDE: ClassVar[Collection[str]] = ()

    def _public(self) -> dict[str, Any]:
        return {
            name: value
            for name, value in vars(self).items()
            if not name.startswith("_") and name not in self.EXCLUDE
        }

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
