"""formatException redacts, and its result is kept on the record for everyone.

`Formatter.format` stores the traceback's text in `record.exc_text`, and later
formatters use that. So a hook in the middle changes what others show.
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

    def formatException(self, ei: object) -> str:  # noqa: N802
        return self._hidden(super().formatException(ei))

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802
        return self._hidden(super().formatMessage(record))

    def _hidden(self, text: str) -> str:
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
