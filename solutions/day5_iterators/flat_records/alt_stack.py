"""A stack of iterators instead of recursion: no depth is too deep."""

from types import GeneratorType


def flat(batches):
    stack = [iter(batches)]
    while stack:
        for one in stack[-1]:
            if isinstance(one, (list, tuple, GeneratorType)):  # noqa: UP038
                stack.append(iter(one))
                break
            yield one
        else:
            stack.pop()
