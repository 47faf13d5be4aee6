from typing import Any


class AuditMixin:
    """Keeps a trail of what was changed."""

    @property
    def trail(self) -> list[tuple[str, Any, Any]]:
        """Return the changes so far: name, old value, new value."""
        # Past __setattr__: the trail is no setting, and there may be no constructor.
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
    """Can be locked against changes."""

    def lock(self) -> None:
        """Refuse every change from now on."""
        vars(self)["_locked"] = True

    def unlock(self) -> None:
        """Allow changes again."""
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
