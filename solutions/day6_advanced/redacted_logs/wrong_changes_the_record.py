"""The record's message is replaced, and every other handler gets the redacted one.

All handlers share a record. A formatter reads it and returns a text.
"""

import logging
import re
from collections.abc import Iterator, Set
from contextlib import contextmanager
from contextvars import ContextVar

_request: ContextVar[str] = ContextVar("request", default="-")


class RedactingFormatter(logging.Formatter):
    """Formats records, and hides secrets."""

    def __init__(self, pattern: str, secrets: Set[str]) -> None:
        super().__init__(pattern)
        self.secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, with every secret hidden."""
        secrets = sorted(filter(None, self.secrets), key=len, reverse=True)
        if secrets:
            hide = re.compile("|".join(map(re.escape, secrets)))
            record.msg, record.args = hide.sub("***", record.getMessage()), ()
            return hide.sub("***", super().format(record))
        return super().format(record)


class RequestFilter(logging.Filter):
    """Gives each record the id of the request under way."""

    def __init__(self) -> None:
        super().__init__()

    def filter(self, record: logging.LogRecord) -> bool:
        """Note the id on the record, and let it through."""
        record.request = _request.get()
        return True


@contextmanager
def request_id(text: str) -> Iterator[None]:
    """Set the request's id for the time of a block."""
    token = _request.set(text)
    try:
        yield
    finally:
        _request.reset(token)
