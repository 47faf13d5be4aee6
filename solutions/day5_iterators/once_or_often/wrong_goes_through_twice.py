"""sum() uses the generator up, and the second pass finds nothing.

A generator gives its values once. The result is empty, without any error. Keep what is
needed twice.
"""


def is_one_shot(values):
    return iter(values) is values


def shares(values):
    total = sum(values)
    if not total:
        if isinstance(values, list) and not values:
            return []
        raise ValueError("the numbers add up to 0")
    return [number / total for number in values]
