"""Both dicts are spread into one call.

In a call, two values for one keyword are a TypeError; in a display, `{**a, **b}`, the
last one wins.
"""


def make_logger(**common):
    def line(event, /, **fields):
        told = dict(**common, **fields).items()
        return " ".join(
            [event, *(f"{key}={value}" for key, value in told if value is not None)]
        )

    return line
