"""`hasattr` and `getattr` find class attributes, and take a default for an old value.

Whether this object has been given the attribute stands in `vars(self)`. And None as the
sign for "not there" fails where None was the value.
"""

from typing import Any


class AuditMixin:
    @property
    def trail(self) -> list[tuple[str, Any, Any]]:
        trail: list[tuple[str, Any, Any]] = vars(self).setdefault("_trail", [])
        return trail

    def __setattr__(self, name: str, value: Any) -> None:
        old = getattr(self, name, None)
        super().__setattr__(name, value)
        new = getattr(self, name)
        if old is not None and old != new:
            self.trail.append((name, old, new))

    def __delattr__(self, name: str) -> None:
        old = getattr(self, name, None)
        super().__delattr__(name)
        self.trail.append((name, old, None))


class LockMixin:
    def lock(self) -> None:
        vars(self)["_locked"] = True

    def unlock(self) -> None:
        vars(self)["_locked"] = False

    def __setattr__(self, name: str, value: Any) -> None:
        self._refuse_if_locked(name)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        self._refuse_if_locked(name)
        super().__delattr__(name)

    def _refuse_if_locked(self, name: str) -> None:
        if vars(self).get("_locked"):
            raise AttributeError(f"locked: {name}")
