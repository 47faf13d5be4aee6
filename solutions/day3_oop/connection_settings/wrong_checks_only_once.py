"""The values are checked at construction, and plain attributes afterwards.

Anybody can set them to anything then. What must always hold is checked at every
assignment: that is what properties are for.
"""


class ConnectionSettings:
    def __init__(self, host, port=5432, password=None):
        if not host.strip():
            raise ValueError(host)
        if type(port) is not int or not 1 <= port <= 65535:
            raise ValueError(f"not {port!r}")
        if password is not None and not isinstance(password, str):
            raise ValueError("a password is a text or None")
        self.host = host.strip()
        self.port = port
        self._password = password

    def __repr__(self):
        return f"ConnectionSettings({self.host!r}, {self.port!r})"

    @property
    def password(self):
        raise AttributeError

    @password.setter
    def password(self, value):
        self._password = value

    def matches(self, text):
        return self._password is not None and text == self._password

    @property
    def url(self):
        return f"{self.host}:{self.port}"
