"""What was proved of a kata, kept under a key of everything that the proof depends on.

A proof holds until a byte of the kata, its solutions, the judge, or a library under it
changes; then the key is another one, and the proof is made anew.
"""

import hashlib
import json
import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Self

from harness.model import Kata

FOLDER = ".cache/proofs"  # below the root of the library; git-ignored
_HARNESS = Path(__file__).resolve().parent.parent
_JUDGE = (*("grading", "runner", "model.py", "growth.py", "leetcode.py"),)
_VERIFY = tuple(
    f"authoring/{name}.py" for name in ("verify", "stubs", "examples", "recorder")
)
_MUTANTS = ("authoring/mutants.py",)
_LIBRARIES = (
    *("pytest", "hypothesis", "pytest-benchmark", "ruff", "black", "cosmic_ray"),
    *("aiohttp", "pydantic"),
)


@dataclass(frozen=True)
class Survivor:
    """A mutant of a reference that every test accepts: a line before and after."""

    line: str
    mutant: str
    file: str = ""
    number: int = 0  # of the line


@dataclass(frozen=True)
class Proof:
    """What is known of a kata, and the keys under which it was found out."""

    verified: str = ""  # the key under which `verify` found no breach
    cases: int = 0  # tests that the reference passes, a property counting as one
    wrong: int = 0  # wrong_ solutions rejected
    slopes: dict[str, float] = field(default_factory=dict)  # of the slow_ ones
    mutated: str = ""  # the key under which the mutants were judged
    killed: int = 0
    survivors: tuple[Survivor, ...] = ()

    @classmethod
    def load(cls, root: Path, kata: str) -> Self:
        """Return what is known of a kata; nothing where nothing can be read."""
        try:
            values = json.loads(_path(root, kata).read_text(encoding="utf-8"))
            found = tuple(Survivor(**told) for told in values.pop("survivors"))
            return cls(**values, survivors=found)
        except (OSError, ValueError, TypeError, AttributeError, KeyError):
            return cls()

    def save(self, root: Path, kata: str) -> None:
        """Keep it, whole or not at all; a library that cannot be written keeps none."""
        path = _path(root, kata)
        partial = path.with_suffix(f".{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps(asdict(self)), encoding="utf-8")
            partial.replace(path)
        except OSError:
            return


def key_of_kata(kata: Kata, root: Path) -> str:
    """Return the key of what decides whether a kata is sound."""
    rules = [
        path
        for top in ("katas", "solutions")
        for path in (root / top).rglob("ruff.toml")
    ]
    files = [*_below(kata.folder), *_below(kata.solutions), *sorted(rules)]
    return _key(_VERIFY, files, root)


def key_of_tests(kata: Kata, root: Path) -> str:
    """Return the key of what decides which mutants of the reference survive."""
    files = [kata.tests, *_below(kata.starter), *_below(kata.reference)]
    return _key((*_MUTANTS, str(kata.limits)), files, root)


def _key(salt: tuple[str, ...], files: Iterable[Path], root: Path) -> str:
    digest = hashlib.sha256(_judge(salt).encode())
    for path in files:
        text = path.read_bytes() if path.is_file() else b""
        digest.update(
            f"{path.relative_to(root).as_posix()} {len(text)} ".encode() + text
        )
    return digest.hexdigest()


@cache
def _judge(salt: tuple[str, ...]) -> str:
    """Return a digest of the judge itself: our code, the interpreter, the libraries."""
    code = [path for name in (*_JUDGE, *salt) for path in _below(_HARNESS / name)]
    parts = [f"{path.name} {path.read_bytes()!r}" for path in code]
    parts += [*salt, platform.python_version(), platform.system()]
    for name in _LIBRARIES:
        try:
            parts.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            parts.append(name)
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def _below(path: Path) -> Sequence[Path]:
    found = sorted(path.rglob("*")) if path.is_dir() else [path]
    return [
        file for file in found if file.is_file() and "__pycache__" not in file.parts
    ]


def _path(root: Path, kata: str) -> Path:
    return root / FOLDER / f"{kata}.json"
