"""`default=str` writes whatever comes, as some text.

A set becomes "{1, 2}" and a nested object "<Route object at …>": bad data, and no
error. Let `default` convert what you mean, and raise TypeError for the rest.
"""

import json
from collections.abc import Collection
from typing import Any, ClassVar, Self


class JsonMixin:
    EXCLUDE: ClassVar[Collection[str]] = ()

    def to_json(self) -> str:
        excluded = {
            name
            for parent in type(self).__mro__
            for name in vars(parent).get("EXCLUDE", ())
        }
        public: dict[str, Any] = {
            name: value
            for name, value in vars(self).items()
            if not name.startswith("_") and name not in excluded
        }
        return json.dumps(public, default=str, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Self:
        values = json.loads(text)
        if not isinstance(values, dict):
            raise ValueError(f"not a JSON object: {text}")
        return cls(**values)
