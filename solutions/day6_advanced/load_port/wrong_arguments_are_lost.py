"""The exception hands its text to super(), and can not be made again from that.

Pickling calls the class with `args`. With one text in args and two parameters, the
error dies on its way from a worker process. Hand on the arguments as they came, and put
the text in __str__.
"""

import json


class SettingsError(Exception):
    def __init__(self, path, reason):
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


def load_port(path):
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
    except FileNotFoundError as error:
        raise SettingsError(path, "no such file") from error
    except json.JSONDecodeError as error:
        raise SettingsError(path, f"line {error.lineno}: not JSON") from error
    if not isinstance(data, dict) or "port" not in data:
        raise SettingsError(path, "no port")
    port = data["port"]
    if type(port) is not int or not 1 <= port <= 65535:
        raise SettingsError(path, f"not a port: {port!r}")
    return port
