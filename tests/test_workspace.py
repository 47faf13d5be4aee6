"""The learner's files: written whole or not at all, read whatever they hold."""

import pytest

from harness import catalog, workspace
from harness.model import HarnessError


def test_the_starter_is_laid_down_once(two_sum, tmp_path):
    path = workspace.begin(two_sum, tmp_path / "attempts")
    assert path.read_bytes() == two_sum.starter.read_bytes()
    path.write_text("mine", "utf-8")
    assert workspace.begin(two_sum, tmp_path / "attempts").read_text("utf-8") == "mine"


def test_a_package_is_laid_down_as_a_folder(tmp_path):
    kata = catalog.load_one(catalog.HOME, "modules")
    path = workspace.begin(kata, tmp_path)
    assert path == tmp_path / "modules"
    assert workspace.read(path) == workspace.read(kata.starter)
    assert (path / "__init__.py").is_file()


def test_any_bytes_survive_reading_and_writing(tmp_path):
    path = tmp_path / "a.py"
    path.write_bytes(b"\xef\xbb\xbfx = '\xff'\r\n\0")
    files = workspace.read(path)
    workspace.put(tmp_path / "b.py", files)
    assert (tmp_path / "b.py").read_bytes() == path.read_bytes()


def test_a_write_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.py"
    path.write_text("old", "utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(workspace.os, "fsync", full)
    with pytest.raises(HarnessError, match="No space left"):
        workspace.put(path, {"a.py": "new"})
    assert path.read_text("utf-8") == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.py"]


def test_removing_takes_files_and_folders(tmp_path):
    (tmp_path / "p").mkdir()
    (tmp_path / "p/__init__.py").touch()
    (tmp_path / "a.py").touch()
    workspace.remove(tmp_path / "p")
    workspace.remove(tmp_path / "a.py")
    workspace.remove(tmp_path / "a.py")
    assert list(tmp_path.iterdir()) == []
