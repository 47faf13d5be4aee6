"""By default pydantic converts: "4" becomes 4, true becomes 1.

Handy for query strings, wrong for a file that people edit: the mistake stays.
`strict=True` takes only what it says.
"""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator


class SettingsError(ValueError):
    """The settings are wrong; `problems` says where and how."""

    def __init__(self, problems: list[tuple[str, str]]) -> None:
        super().__init__("\n".join(f"{where}: {what}" for where, what in problems))
        self.problems = problems


class Settings(BaseModel):
    """How a job runs."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    source: Annotated[str, Field(min_length=1)]
    workers: Annotated[int, Field(ge=1, le=64)] = 4
    timeout_s: Annotated[float, Field(gt=0)] = 30.0
    tables: Annotated[list[str], Field(min_length=1)]

    @field_validator("tables")
    @classmethod
    def _all_different(cls, tables: list[str]) -> list[str]:
        if len(set(tables)) < len(tables):
            raise ValueError("a table is named twice")
        return tables


def load(text: str) -> Settings:
    """Read settings from JSON."""
    try:
        return Settings.model_validate_json(text)
    except ValidationError as error:
        found = [
            (".".join(map(str, problem["loc"])), problem["msg"])
            for problem in error.errors()
        ]
        raise SettingsError(sorted(found)) from error
