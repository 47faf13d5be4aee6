from collections.abc import Iterable, Iterator


def sessions(clicks: Iterable[tuple[float, str]], gap: float) -> Iterator[list[str]]:
    """Yield the pages of each session; a pause of more than `gap` ends one."""
    raise NotImplementedError
