"""The learner's files: attempts/<kata>.py, or a folder where the kata is a package.

Tests of the learner's own lie beside it, in attempts/my_test_<kata>.py.
"""

import os
import re
import shutil
import tempfile
from pathlib import Path

from harness.model import Failure, HarnessError, Kata

FOLDER = "attempts"
OWN_TESTS = "my_test_"
_LONGEST_COMMENT = 200


def folder(root: Path) -> Path:
    """Return where the learner's files lie: KATA_ATTEMPTS, or attempts/ in the library."""
    return Path(os.environ.get("KATA_ATTEMPTS") or root / FOLDER)


def attempt_of(kata: Kata, attempts: Path) -> Path:
    """Return the path of the learner's answer to a kata, there or not."""
    return attempts / (f"{kata.name}.py" if kata.starter.is_file() else kata.name)


def begin(kata: Kata, attempts: Path) -> Path:
    """Lay the starter down as the attempt, unless there is one; return its path."""
    attempt = attempt_of(kata, attempts)
    if not attempt.exists():
        put(attempt, read(kata.starter))
    return attempt


def read(path: Path) -> dict[str, str]:
    """Return the files of an attempt, by name. Bytes that are no UTF-8 survive.

    Raises HarnessError where it cannot be read.
    """
    try:
        if not path.is_dir():
            return {path.name: _text(path)}
        return {
            str(file.relative_to(path)): _text(file)
            for file in sorted(path.rglob("*.py"))
        }
    except OSError as error:
        raise HarnessError(
            f"{path}: cannot be read: {error.strerror}",
            next_step="mend the path or the file's permissions",
        ) from error


def _text(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "surrogateescape")


def put(path: Path, files: dict[str, str]) -> None:
    """Write an attempt whole or not at all: a crash leaves the old one or the new one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".py":
            _replace(path, next(iter(files.values())))
            return
        for name, text in files.items():
            file = path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            _replace(file, text)
    except OSError as error:
        raise HarnessError(
            f"{path}: cannot be written: {error.strerror}",
            next_step=f"give yourself leave to write in {path.parent}, or make room",
        ) from error


def remove(path: Path) -> None:
    """Remove an attempt."""
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def own_tests_of(kata: Kata, attempts: Path) -> Path:
    """Return the path of the learner's own tests of a kata, there or not."""
    return attempts / f"{OWN_TESTS}{kata.name}.py"


def save_test(kata: Kata, attempts: Path, failure: Failure) -> str:
    """Add a property's counterexample to the learner's own tests; return that test's name.

    Raises HarnessError where the failure has no arguments that could be written down.
    """
    path = own_tests_of(kata, attempts)
    test = failure.test.partition("[")[0]
    if not failure.counterexample or not failure.arguments or not test.isidentifier():
        raise HarnessError(
            f"{failure.test or kata.name}: there is nothing to save",
            next_step="only a property's counterexample, of plain values, can be saved",
        )
    text = _text(path) if path.exists() else _heading(kata)
    call = (
        f"    from {kata.tests.stem} import {test}\n\n"
        f"    {test}.hypothesis.inner_test({failure.arguments})\n"
    )
    before = text.partition(call)
    if before[1]:
        *_, last = re.finditer(r"^def (test_\w+)", before[0], re.MULTILINE)
        return last[1]
    numbers = [
        int(n) for n in re.findall(r"^def test_saved_(\d+)\(", text, re.MULTILINE)
    ]
    name = f"test_saved_{max(numbers, default=0) + 1}"
    put(
        path, {path.name: f"{text.rstrip()}\n\n\ndef {name}():\n{_told(failure)}{call}"}
    )
    return name


def _heading(kata: Kata) -> str:
    return f'"""Your own tests of {kata.name}: `make check` runs them after the kata\'s."""\n'


def _told(failure: Failure) -> str:
    """Return a comment that tells what happened, on one line whatever it quotes."""
    said = f"{failure.call} gave {failure.got}" if failure.got else failure.call
    if failure.got and failure.expected:
        said += f", expected {failure.expected}"
    elif failure.message:
        said += f": {failure.message}"
    line = "".join(c if c.isprintable() else " " for c in " ".join(said.split()))
    return f"    # {line[:_LONGEST_COMMENT]}\n" if line else ""


def _replace(path: Path, text: str) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8", "surrogateescape"))
            file.flush()
            os.fsync(file.fileno())
        mode = path.stat().st_mode if path.exists() else 0o644
        Path(name).chmod(mode & 0o777)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def signature(path: Path) -> tuple[tuple[int, int, int], ...]:
    """Return what a save changes. Asking beats events: it works on every file system."""
    try:
        files = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        stats = [file.stat() for file in files]
    except OSError:
        return ()
    return tuple((stat.st_mtime_ns, stat.st_size, stat.st_ino) for stat in stats)


def to_grade(kata: Kata, given: str | None, attempts: Path) -> Path:
    """Return the path to grade: the given file, or the learner's attempt.

    Raises HarnessError where there is none, or a folder stands where a file is due.
    """
    path = Path(given) if given else attempt_of(kata, attempts)
    if not path.exists():
        step = "check the path" if given else f"`make kata KATA={kata.name}` starts one"
        raise HarnessError(f"{path}: there is no such file", next_step=step)
    if path.is_dir() and kata.starter.is_file():
        raise HarnessError(
            f"{path}: this is a folder, and {kata.name} asks for a single file",
            next_step="name the Python file itself",
        )
    if path.is_file() and kata.starter.is_dir():
        raise HarnessError(
            f"{path}: this is a file, and {kata.name} asks for a package",
            next_step=f"name the folder that holds {kata.name}'s __init__.py",
        )
    if not path.is_dir() and not path.is_file():
        raise HarnessError(
            f"{path}: this is no regular file", next_step="name a Python file"
        )
    if path.is_dir() and not (path / "__init__.py").is_file():
        raise HarnessError(
            f"{path}: this folder is no package",
            next_step="it needs an __init__.py",
        )
    return path.resolve()
