"""The change is noted before it was made.

If the next class refuses, or keeps another value, the trail tells what never happened.
First do it, then write down what is there.
"""

from typing import Any


class AuditMixin:
    @property
    def trail(self) -> list[tuple[str, Any, Any]]:
        trail: list[tuple[str, Any, Any]] = vars(self).setdefault("_trail", [])
        return trail

    def __setattr__(self, name: str, value: Any) -> None:
        if name in vars(self) and vars(self)[name] != value:
            self.trail.append((name, vars(self)[name], value))
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        if name in vars(self):
            self.trail.append((name, vars(self)[name], None))
        super().__delattr__(name)


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
