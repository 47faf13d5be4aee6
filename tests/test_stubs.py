"""Answers that know nothing."""

from pathlib import Path

import pytest

from harness.authoring.stubs import IDENTITY, stubs

STARTER = """\
class Solution:
    def __init__(self):
        raise NotImplementedError

    def pick(self, numbers, target):
        raise NotImplementedError

    def given(self):
        return 1
"""


def written(tmp_path: Path, **options: bool) -> dict[str, str]:
    starter = tmp_path / "starter.py"
    starter.write_text(STARTER, "utf-8")
    return {value: files["starter.py"] for value, files in stubs(starter, **options)}


def answer(program: str, *arguments: object) -> object:
    names: dict[str, type] = {}
    exec(program, names)
    return names["Solution"]().pick(*arguments)


def test_each_body_that_is_to_be_written_returns_the_constant(tmp_path):
    programs = written(tmp_path)
    assert answer(programs["[]"], [1], 2) == []
    assert answer(programs["None"], [1], 2) is None
    assert answer(programs[IDENTITY], [1], 2) == [1]
    assert all("return 1" in program for program in programs.values())


def test_where_objects_cross_some_are_equal_to_everything(tmp_path):
    liars = {v: p for v, p in written(tmp_path).items() if v.startswith("type(")}
    assert len(liars) == 5
    for program in liars.values():
        assert answer(program, [1], 2) == "anything"
    assert not any(v.startswith("type(") for v in written(tmp_path, plain=True))


@pytest.mark.parametrize(
    ("promised", "constants"),
    [
        ("int", ["0", "1", "-1"]),
        ("bool", ["0", "1"]),
        ("list[int]", ["[]"]),
        ("str", ["''"]),
        ("None", ["None"]),
    ],
)
def test_plain_constants_are_of_the_promised_type(tmp_path, promised, constants):
    starter = tmp_path / "starter.py"
    starter.write_text(
        f"class Solution:\n    def pick(self, n: int) -> {promised}:\n"
        "        raise NotImplementedError\n"
    )
    assert [value for value, _ in stubs(starter, plain=True)] == [*constants, IDENTITY]


def test_a_constant_that_one_method_of_several_promises_is_tried(tmp_path):
    starter = tmp_path / "starter.py"
    starter.write_text(
        "class Cache:\n"
        "    def get(self, key: int) -> str:\n        raise NotImplementedError\n\n"
        "    def size(self) -> int:\n        raise NotImplementedError\n"
    )
    values = [value for value, _ in stubs(starter, plain=True)]
    assert values == ["0", "1", "-1", "''", IDENTITY]
