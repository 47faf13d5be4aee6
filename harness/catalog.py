"""katas/ and solutions/ on disk become Kata objects."""

import difflib
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from harness.model import (
    Complexity,
    Equivalent,
    HarnessError,
    Kata,
    Kind,
    LeetCode,
    Level,
    Limits,
)

HOME = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Catalog:
    """The library of katas below one root."""

    root: Path
    katas: tuple[Kata, ...] = ()
    problems: tuple[HarnessError, ...] = field(default=())

    def find(self, name: str) -> Kata:
        """Return the kata of that name; an unknown name names its nearest ones."""
        for kata in self.katas:
            if kata.name == name:
                return kata
        near = difflib.get_close_matches(name, [k.name for k in self.katas], n=3)
        raise HarnessError(
            f"there is no kata {name!r} in {self.root / 'katas'}",
            next_step=(
                f"did you mean {' or '.join(near)}?"
                if near
                else "`make list` shows them all"
            ),
        )


def load(root: Path = HOME) -> Catalog:
    """Read every kata below `root`; broken ones are told in `problems`."""
    folders = _kata_folders(root)
    katas: list[Kata] = []
    problems: list[HarnessError] = []
    for folder in folders:
        try:
            katas.append(read_kata(folder, root))
        except HarnessError as problem:
            problems.append(problem)
    problems += _duplicates(folders)
    return Catalog(root, tuple(katas), tuple(problems))


def load_one(root: Path, name: str) -> Kata:
    """Read the kata of that name alone, which is quick however large the library is."""
    folders = [f for f in _kata_folders(root) if f.name == name]
    for problem in _duplicates(folders):
        raise problem
    if not folders:
        return load(root).find(name)
    kata = read_kata(folders[0], root)
    if not kata.tests.is_file():
        raise HarnessError(
            f"{kata.folder}: this kata has no tests",
            next_step=f"write {kata.tests.name} (see CONTRIBUTING.md)",
        )
    return kata


def read_kata(folder: Path, root: Path) -> Kata:
    """Read one kata's facts; raises HarnessError naming file and line."""
    facts = _Facts(folder / "kata.toml")
    complexity, leetcode, limits = (
        facts.table(name) for name in ("complexity", "leetcode", "limits")
    )
    equivalent = facts.tables("equivalent")
    kata = Kata(
        name=folder.name,
        folder=folder,
        solutions=root / "solutions" / folder.parent.name / folder.name,
        title=facts.take("title", str),
        kind=Kind(facts.choice("kind", Kind)),
        level=Level(facts.choice("level", Level)),
        topics=facts.texts("topics"),
        minutes=facts.take("minutes", int),
        hints=facts.texts("hints"),
        complexity=(
            Complexity(complexity.take("time", str), complexity.take("space", str))
            if complexity
            else None
        ),
        leetcode=(
            LeetCode(leetcode.take("number", int), leetcode.take("slug", str))
            if leetcode
            else None
        ),
        limits=(
            Limits(
                float(limits.take("seconds", (int, float), Limits.seconds)),
                limits.take("memory_mb", int, Limits.memory_mb),
                float(limits.take("memory_ratio", (int, float), Limits.memory_ratio)),
            )
            if limits
            else Limits()
        ),
        equivalent=tuple(
            Equivalent(
                entry.take("line", str),
                entry.take("mutant", str),
                entry.take("why", str),
            )
            for entry in equivalent
        ),
    )
    for table in (complexity, leetcode, limits, *equivalent, facts):
        if table:
            table.refuse_the_rest()
    return kata


def _kata_folders(root: Path) -> list[Path]:
    if not (root / "katas").is_dir():
        raise HarnessError(
            f"{root} holds no library of katas (it has no folder katas/)",
            next_step="name a folder that has katas/ and solutions/ with --root",
        )
    return sorted(path.parent for path in root.glob("katas/*/*/kata.toml"))


def _duplicates(folders: Iterable[Path]) -> list[HarnessError]:
    first: dict[str, Path] = {}
    return [
        HarnessError(
            f"two katas have the name {folder.name}: {first[folder.name]} and {folder}",
            next_step="rename one of the two folders",
        )
        for folder in folders
        if first.setdefault(folder.name, folder) != folder
    ]


class _Facts:
    """A table of kata.toml, read key by key, with the line in every complaint."""

    def __init__(self, path: Path, table: str = "", data: Any = None) -> None:
        self.path = path
        self.prefix = f"{table}." if table else ""
        self.data: dict[str, Any] = self._parse() if data is None else dict(data)

    def _parse(self) -> dict[str, Any]:
        try:
            return tomllib.loads(self.path.read_text(encoding="utf-8"))
        except OSError as error:
            raise HarnessError(
                f"{self.path}: cannot be read: {error.strerror}",
                next_step="mend the file's permissions",
            ) from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            where = re.search(r" \(at line (\d+), column \d+\)", str(error))
            raise HarnessError(
                f"{self.path}{f':{where[1]}' if where else ''}: not valid TOML: "
                f"{str(error).replace(where[0], '') if where else error}",
                next_step="mend that line (CONTRIBUTING.md shows a whole kata.toml)",
            ) from error

    def complaint(self, key: str, reason: str) -> HarnessError:
        text = self.path.read_text(encoding="utf-8").splitlines()
        pattern = re.compile(rf"\s*\[*{re.escape(key)}\b")
        line = next((i for i, row in enumerate(text, 1) if pattern.match(row)), 1)
        return HarnessError(
            f"{self.path}:{line}: {self.prefix}{key} {reason}",
            next_step="mend that line (CONTRIBUTING.md shows a whole kata.toml)",
        )

    def take(self, key: str, kind: Any, default: Any = None) -> Any:
        value = self.data.pop(key, default)
        if value is None:
            raise self.complaint(key, "is missing")
        if not isinstance(value, kind) or isinstance(value, bool):
            wanted = "text" if kind is str else "a number"
            raise self.complaint(key, f"is {value!r}, where {wanted} is expected")
        return value

    def choice(self, key: str, options: Iterable[str]) -> str:
        value: str = self.take(key, str)
        if value not in set(options):
            raise self.complaint(key, f"is {value!r}, not one of {', '.join(options)}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.data.pop(key, None)
        if value is None:
            raise self.complaint(key, "is missing")
        if not isinstance(value, list) or not all(
            isinstance(v, str) and v for v in value
        ):
            raise self.complaint(key, "is expected to be a list of texts")
        return tuple(value)

    def table(self, key: str) -> "_Facts | None":
        value = self.data.pop(key, None)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.complaint(key, "is expected to be a table")
        return _Facts(self.path, key, value)

    def tables(self, key: str) -> "list[_Facts]":
        value = self.data.pop(key, [])
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            raise self.complaint(key, f"is expected to be tables, each under [[{key}]]")
        return [_Facts(self.path, key, v) for v in value]

    def refuse_the_rest(self) -> None:
        for key in self.data:
            raise self.complaint(key, "is no fact that a kata has")
