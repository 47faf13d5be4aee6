"""`unlock` sets the flag by plain assignment, which the lock itself refuses.

A hook also sees what its own class does. State of the hook goes past it: through
`vars(self)`, or `object.__setattr__`.
"""

from typing import Any


class AuditMixin:
    @property
    def trail(self) -> list[tuple[str, Any, Any]]:
        trail: list[tuple[str, Any, Any]] = vars(self).setdefault("_trail", [])
        return trail

    def __setattr__(self, name: str, value: Any) -> None:
        known = name in vars(self)
        old = vars(self).get(name)
        super().__setattr__(name, value)
        new = vars(self).get(name)
        if known and old != new:
            self.trail.append((name, old, new))

    def __delattr__(self, name: str) -> None:
        old = vars(self).get(name)
        super().__delattr__(name)
        self.trail.append((name, old, None))


class LockMixin:
    def lock(self) -> None:
        self._locked = True

    def unlock(self) -> None:
        self._locked = False

    def __setattr__(self, name: str, value: Any) -> None:
        self._refuse_if_locked(name)
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        self._refuse_if_locked(name)
        super().__delattr__(name)

    def _refuse_if_locked(self, name: str) -> None:
        if vars(self).get("_locked"):
            raise AttributeError(f"locked: {name}")
