"""`object.__setattr__` goes past every class between the mixin and object.

The base's own hook, and the other mixin's, never run. The next in line is reached by
`super()`.
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
        object.__setattr__(self, name, value)
        new = vars(self).get(name)
        if known and old != new:
            self.trail.append((name, old, new))

    def __delattr__(self, name: str) -> None:
        old = vars(self).get(name)
        object.__delattr__(self, name)
        self.trail.append((name, old, None))


class LockMixin:
    def lock(self) -> None:
        vars(self)["_locked"] = True

    def unlock(self) -> None:
        vars(self)["_locked"] = False

    def __setattr__(self, name: str, value: Any) -> None:
        self._refuse_if_locked(name)
        object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        self._refuse_if_locked(name)
        object.__delattr__(self, name)

    def _refuse_if_locked(self, name: str) -> None:
        if vars(self).get("_locked"):
            raise AttributeError(f"locked: {name}")
