"""Two values are asked for, from two iterators, to see whether it is the same one.

The question uses up what it asks about. An iterator says so without giving a value:
iter() of it is itself.
"""

_NOTHING = object()


def is_one_shot(values):
    first, second = iter(values), iter(values)
    a, b = next(first, _NOTHING), next(second, _NOTHING)
    return first is second or (a is not b and a is not _NOTHING)


def shares(values):
    numbers = list(values)
    total = sum(numbers)
    if numbers and not total:
        raise ValueError("the numbers add up to 0")
    return [number / total for number in numbers]
