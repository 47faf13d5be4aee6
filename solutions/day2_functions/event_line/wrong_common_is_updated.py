"""The fields of a line are written into the common ones.

`common` is one dict for the life of the logger; each line then shows what any line
before it was given, another user's id perhaps. Build a new dict for each call.
"""


def make_logger(**common):
    def line(event, /, **fields):
        common.update(fields)
        return " ".join(
            [
                event,
                *(
                    f"{key}={value}"
                    for key, value in common.items()
                    if value is not None
                ),
            ]
        )

    return line
