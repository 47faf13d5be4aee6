from typing import Any


class AuditMixin:
    """Keeps a trail of what was changed."""

    @property
    def trail(self) -> list[tuple[str, Any, Any]]:
        """Return the changes so far: name, old value, new value."""
        raise NotImplementedError

    def __setattr__(self, name: str, value: Any) -> None:
        raise NotImplementedError

    def __delattr__(self, name: str) -> None:
        raise NotImplementedError


class LockMixin:
    """Can be locked against changes."""

    def lock(self) -> None:
        """Refuse every change from now on."""
        raise NotImplementedError

    def unlock(self) -> None:
        """Allow changes again."""
        raise NotImplementedError

    def __setattr__(self, name: str, value: Any) -> None:
        raise NotImplementedError

    def __delattr__(self, name: str) -> None:
        raise NotImplementedError
