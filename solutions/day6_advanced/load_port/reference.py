"""Small try blocks, the cause kept by `from`, and everything else let through."""

import json
from pathlib import Path


class SettingsError(Exception):
    """A file of settings is of no use."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def load_port(path: str) -> int:
    """Return the port of a file of settings; raises SettingsError."""
    try:
        text = Path(path).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise SettingsError(path, "no such file") from error
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise SettingsError(path, f"line {error.lineno}: not JSON") from error
    if not isinstance(data, dict) or "port" not in data:
        raise SettingsError(path, "no port")
    port = data["port"]
    if type(port) is not int or not 1 <= port <= 65535:
        raise SettingsError(path, f"not a port: {port!r}")
    return port
