"""The event can be given by name, so no field can be called `event`.

The call line("su", event="night") then raises TypeError: two values for one parameter.
A `/` after it makes the parameter positional only, and its name is free for `**fields`.
"""


def make_logger(**common):
    def line(event, **fields):
        told = {**common, **fields}.items()
        return " ".join(
            [event, *(f"{key}={value}" for key, value in told if value is not None)]
        )

    return line
