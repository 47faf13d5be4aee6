"""KeyError and TypeError are caught to find out what the data is.

A list is asked for ["port"] and raises TypeError, a text as well: but so would a
mistake in the code within the try. And each error drags a cause along that explains
nothing. Look before.
"""

import json


class SettingsError(Exception):
    def __init__(self, path, reason):
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self):
        return f"{self.path}: {self.reason}"


def load_port(path):
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except FileNotFoundError as error:
        raise SettingsError(path, "no such file") from error
    except json.JSONDecodeError as error:
        raise SettingsError(path, f"line {error.lineno}: not JSON") from error
    try:
        port = data["port"]
    except (KeyError, TypeError) as error:
        raise SettingsError(path, "no port") from error
    if type(port) is not int or not 1 <= port <= 65535:
        raise SettingsError(path, f"not a port: {port!r}")
    return port
