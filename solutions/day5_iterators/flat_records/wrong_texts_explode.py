"""Everything that can be gone through is taken for a batch, texts and dicts too.

A text gives characters, and a character is a text again, so that this never ends.
"Iterable" is not "container of records": say which types are batches.
"""

from collections.abc import Iterable, Iterator
from typing import Any


def flat(batches: Iterable[Any]) -> Iterator[Any]:
    """Yield the records of batches that are nested to any depth."""
    for one in batches:
        if isinstance(one, Iterable):
            yield from flat(one)
        else:
            yield one
