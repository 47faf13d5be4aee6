"""Whatever is false is left out.

A status of 0, a False and an empty text are values, and the ones that a search in the
log is after. Only None means that there is none.
"""


def make_logger(**common):
    def line(event, /, **fields):
        told = {**common, **fields}.items()
        return " ".join([event, *(f"{key}={value}" for key, value in told if value)])

    return line
