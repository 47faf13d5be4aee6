from pydantic import BaseModel


class SettingsError(ValueError):
    """The settings are wrong; `problems` says where and how."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        raise NotImplementedError


class Settings(BaseModel):
    """How a job runs."""


def load(text: str) -> Settings:
    """Read settings from JSON."""
    raise NotImplementedError
