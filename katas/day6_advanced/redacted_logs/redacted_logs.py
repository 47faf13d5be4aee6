import logging
from collections.abc import Set
from contextlib import AbstractContextManager


class RedactingFormatter(logging.Formatter):
    """Formats records, and hides secrets."""

    def __init__(self, pattern: str, secrets: Set[str]) -> None:
        raise NotImplementedError


class RequestFilter(logging.Filter):
    """Gives each record the id of the request under way."""

    def __init__(self) -> None:
        raise NotImplementedError


def request_id(text: str) -> AbstractContextManager[None]:
    """Set the request's id for the time of a block."""
    raise NotImplementedError
