"""`from None` throws the cause away.

It hides the exception that led to this one, which is right only if that says nothing.
Whoever debugs a broken file wants the parser's own words: `from error`.
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
    except FileNotFoundError:
        raise SettingsError(path, "no such file") from None
    except json.JSONDecodeError as error:
        raise SettingsError(path, f"line {error.lineno}: not JSON") from None
    if not isinstance(data, dict) or "port" not in data:
        raise SettingsError(path, "no port")
    port = data["port"]
    if type(port) is not int or not 1 <= port <= 65535:
        raise SettingsError(path, f"not a port: {port!r}")
    return port
