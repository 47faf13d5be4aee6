"""__init__ writes to self._port, past the setter.

The check runs when `port` is assigned, not when `_port` is. Construction is an
assignment like any other: let it go through the property.
"""


class ConnectionSettings:
    def __init__(self, host, port=5432, password=None):
        self._host = host.strip()
        self._port = port
        self._password = password

    def __repr__(self):
        return f"ConnectionSettings({self.host!r}, {self.port!r})"

    @property
    def host(self):
        return self._host

    @host.setter
    def host(self, value):
        if not value.strip():
            raise ValueError(value)
        self._host = value.strip()

    @property
    def port(self):
        return self._port

    @port.setter
    def port(self, value):
        if type(value) is not int or not 1 <= value <= 65535:
            raise ValueError(f"not {value!r}")
        self._port = value

    @property
    def password(self):
        raise AttributeError

    @password.setter
    def password(self, value):
        if value is not None and not isinstance(value, str):
            raise ValueError("a password is a text or None")
        self._password = value

    def matches(self, text):
        return self._password is not None and text == self._password

    @property
    def url(self):
        return f"{self.host}:{self.port}"
