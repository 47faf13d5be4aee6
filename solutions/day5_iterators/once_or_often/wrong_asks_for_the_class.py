"""Only generators are known as one-shot.

Files, map objects and iterators of one's own are used up as well. Ask for what they do,
not for one of their classes.
"""

from types import GeneratorType


def is_one_shot(values):
    return isinstance(values, GeneratorType)


def shares(values):
    numbers = list(values)
    total = sum(numbers)
    if numbers and not total:
        raise ValueError("the numbers add up to 0")
    return [number / total for number in numbers]
