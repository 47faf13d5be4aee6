"""The setter of the password stores whatever comes.

It cannot be read, so nobody looks at it again until `matches` fails, far from the line
that set it. "Never a value that no connection could use" holds for all three.
"""

import hmac


class ConnectionSettings:
    """Where to connect; always usable."""

    def __init__(
        self, host: str, port: int = 5432, password: str | None = None
    ) -> None:
        self.host = host
        self.port = port
        self.password = password

    def __repr__(self) -> str:
        return f"ConnectionSettings({self.host!r}, {self.port!r})"

    @property
    def host(self) -> str:
        """The host's name."""
        return self._host

    @host.setter
    def host(self, value: str) -> None:
        value = value.strip()
        if not value:
            raise ValueError("a host has a name")
        self._host = value

    @property
    def port(self) -> int:
        """The port, 1 to 65535."""
        return self._port

    @port.setter
    def port(self, value: int) -> None:
        if type(value) is not int or not 1 <= value <= 65535:
            raise ValueError(f"a port is a whole number from 1 to 65535, not {value!r}")
        self._port = value

    @property
    def password(self) -> str | None:
        """Write only."""
        raise AttributeError("a password is not for reading; use matches()")

    @password.setter
    def password(self, value: str | None) -> None:
        self._password = value

    def matches(self, text: str) -> bool:
        """Return whether a text is the password."""
        if self._password is None:
            return False
        return hmac.compare_digest(self._password.encode(), text.encode())

    @property
    def url(self) -> str:
        """Host and port."""
        return f"{self.host}:{self.port}"
