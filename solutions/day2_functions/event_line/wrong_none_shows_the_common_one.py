"""None is dropped before the two are merged.

The caller said that this line has no user, and the line shows the common one. Merge
first, then leave out.
"""


def make_logger(**common):
    def line(event, /, **fields):
        fields = {key: value for key, value in fields.items() if value is not None}
        told = {**common, **fields}.items()
        return " ".join(
            [event, *(f"{key}={value}" for key, value in told if value is not None)]
        )

    return line
