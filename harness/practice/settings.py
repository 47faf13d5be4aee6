"""What the learner set: settings.toml beside their attempts, if they wrote one."""

import tomllib
from dataclasses import dataclass, fields
from pathlib import Path

from harness.model import HarnessError

FILE = "settings.toml"


@dataclass(frozen=True)
class Settings:
    """New katas a day (0: reviews only), and the share of reviews that should succeed."""

    new_per_day: int = 10
    retention: float = 0.9


def load(attempts: Path) -> Settings:
    """Read the settings in a folder, or the defaults; raises HarnessError."""
    path = attempts / FILE
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        raise _complaint(path, f"cannot be read: {error}") from error
    known = [field.name for field in fields(Settings)]
    for key in data:
        if key not in known:
            raise _complaint(path, f"{key} is no setting ({', '.join(known)} are)")
    new = data.get("new_per_day", Settings.new_per_day)
    if type(new) is not int or new < 0:
        raise _complaint(path, f"new_per_day is {new!r}, not a whole number from 0 on")
    retention = data.get("retention", Settings.retention)
    if type(retention) is not float or not 0.7 <= retention <= 0.97:
        raise _complaint(path, f"retention is {retention!r}, not within 0.7 to 0.97")
    return Settings(new, retention)


def _complaint(path: Path, reason: str) -> HarnessError:
    return HarnessError(
        f"{path}: {reason}", next_step="mend that file, or remove it for the defaults"
    )
