"""The learner's files: written whole or not at all, read whatever they hold."""

import pytest

from harness import catalog, workspace
from harness.model import Failure, HarnessError, Verdict


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


def counterexample(**facts):
    told = {"call": "twoSum([0], 0)", "got": "[0]", "expected": "[1]"} | facts
    test, wrong = "test_property[few]", Verdict.WRONG_ANSWER
    return Failure(test, wrong, counterexample=True, **told)


def test_a_counterexample_becomes_a_test_once(two_sum, tmp_path):
    first = counterexample(arguments="nums=[0], target=0")
    second = counterexample(arguments="nums=[1], target=2")
    saved = [workspace.save_test(two_sum, tmp_path, f) for f in (first, second, first)]
    assert saved == ["test_saved_1", "test_saved_2", "test_saved_1"]
    text = workspace.own_tests_of(two_sum, tmp_path).read_text("utf-8")
    assert "    # twoSum([0], 0) gave [0], expected [1]\n" in text
    call = "    test_property.hypothesis.inner_test(nums=[1], target=2)\n"
    assert text.count(call) == 1


def test_what_a_learner_wrote_is_kept(two_sum, tmp_path):
    path = workspace.own_tests_of(two_sum, tmp_path)
    path.write_text("def test_saved_7():\n    assert 1\n", "utf-8")
    name = workspace.save_test(two_sum, tmp_path, counterexample(arguments="n=1"))
    assert name == "test_saved_8"
    text = path.read_text("utf-8")
    assert text.startswith("def test_saved_7():\n    assert 1\n")
    assert "    from test_two_sum import test_property\n" in text


@pytest.mark.parametrize(
    "call", ["f()\nimport os", "f()\x0cimport os", "f()\u2028import os", "\x1b[2J"]
)
def test_what_an_attempt_says_stays_a_comment(two_sum, tmp_path, call):
    workspace.save_test(two_sum, tmp_path, counterexample(call=call, arguments="n=1"))
    text = workspace.own_tests_of(two_sum, tmp_path).read_text("utf-8")
    (comment,) = [line for line in text.splitlines() if line.startswith("    # ")]
    assert comment.isprintable()
    assert "\nimport os" not in text


def test_only_a_counterexample_of_plain_values_can_be_saved(two_sum, tmp_path):
    with pytest.raises(HarnessError, match="nothing to save"):
        workspace.save_test(two_sum, tmp_path, counterexample())
    assert list(tmp_path.iterdir()) == []
