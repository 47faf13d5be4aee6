"""One session is held at a time; the click after a pause hands it out."""

from collections.abc import Iterable, Iterator


def sessions(clicks: Iterable[tuple[float, str]], gap: float) -> Iterator[list[str]]:
    """Yield the pages of each session; a pause of more than `gap` ends one."""
    session: list[str] = []
    last: float | None = None
    for time, page in clicks:
        if last is not None and time - last > gap:
            yield session
            session = []
        session.append(page)
        last = time
    if session:
        yield session
