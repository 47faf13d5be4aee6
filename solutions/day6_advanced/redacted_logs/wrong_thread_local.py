"""threading.local keeps threads apart, and lets all tasks of a thread share one id.

asyncio runs many requests in one thread. A ContextVar is kept per task, and per thread.
"""

import logging
import re
import threading
from collections.abc import Iterator, Set
from contextlib import contextmanager

_request = threading.local()


class RedactingFormatter(logging.Formatter):
    """Formats records, and hides secrets."""

    def __init__(self, pattern: str, secrets: Set[str]) -> None:
        super().__init__(pattern)
        self.secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, with every secret hidden."""
        text = super().format(record)
        secrets = sorted(filter(None, self.secrets), key=len, reverse=True)
        if not secrets:
            return text
        return re.sub("|".join(map(re.escape, secrets)), "***", text)


class RequestFilter(logging.Filter):
    """Gives each record the id of the request under way."""

    def __init__(self) -> None:
        super().__init__()

    def filter(self, record: logging.LogRecord) -> bool:
        """Note the id on the record, and let it through."""
        record.request = getattr(_request, "text", "-")
        return True


@contextmanager
def request_id(text: str) -> Iterator[None]:
    """Set the request's id for the time of a block."""
    before = getattr(_request, "text", "-")
    _request.text = text
    try:
        yield
    finally:
        _request.text = before
