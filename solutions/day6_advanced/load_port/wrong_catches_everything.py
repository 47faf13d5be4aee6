"""One try around everything, and every exception is `no such file`.

The broader the except, the less it knows. A folder, a wrong encoding and a mistake of
one's own all look like a missing file then.
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
            text = file.read()
    except Exception as error:
        raise SettingsError(path, "no such file") from error
    try:
        data = json.loads(text)
    except Exception as error:
        line = getattr(error, "lineno", 1)
        raise SettingsError(path, f"line {line}: not JSON") from error
    if not isinstance(data, dict) or "port" not in data:
        raise SettingsError(path, "no port")
    port = data["port"]
    if type(port) is not int or not 1 <= port <= 65535:
        raise SettingsError(path, f"not a port: {port!r}")
    return port
