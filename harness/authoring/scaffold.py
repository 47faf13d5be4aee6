"""A new kata: its files, each TODO saying what is left to write there.

`make verify` lists every TODO, so the scaffold is its own list of work.
"""

import re
import sys
from importlib.util import find_spec
from pathlib import Path

from harness.catalog import Catalog
from harness.model import LEETCODE, HarnessError, Kind
from harness.practice.plan import Plan

_README = """\
# {title}

TODO: the task in a few sentences, with one reading only.

## Examples

```python
>>> TODO: calls that hold for the reference; the tests' examples make the same ones
```

## Constraints

- TODO: sizes, types, empty input, order, errors, whether the input may be changed

## Follow-up

- TODO: what an interviewer asks next
"""
_FACTS = """\
title = "{title}"
kind = "{kind}"
level = "easy"                  # TODO: easy (warm-up), medium or hard (asked next)
topics = ["{topic}"]{choice}
minutes = 10                    # TODO: par, a prepared candidate's time
hints = [
    "TODO: gentle",
    "TODO: telling",
]
"""
_LEETCODE_FACTS = """
[complexity]                    # TODO: of the reference
time = "O(n)"
space = "O(n)"

[leetcode]
number = 0                      # TODO: LeetCode's number
slug = "{slug}"
"""
_STARTER = '''\
def {name}():  # TODO: the signature with types
    """TODO: what it returns."""
    raise NotImplementedError
'''
_LEETCODE_STARTER = """\
class Solution:
    def method(self):  # TODO: LeetCode's method, with its parameters
        raise NotImplementedError
"""
_TESTS = """\
import pytest
from hypothesis import given
from hypothesis import strategies as st
from {name} import {asked}


# TODO: test_example: the statement's own examples, exactly those
# TODO: test_edge: small cases with readable ids, each catching a mistake
# TODO: test_property: Hypothesis against an oracle that is not the reference
"""
_SPEED = "# TODO: test_speed(benchmark, n): worst-case inputs, n in doublings\n"
_REFERENCE = '"""TODO: the idea, in a sentence."""\n'
_WRONG = """\
\"\"\"TODO: the mistake, in a line.

TODO: what was misunderstood, and how to think instead.
\"\"\"
"""


def create(
    root: Path,
    catalog: Catalog,
    plan: Plan,
    name: str,
    *,
    kind: Kind,
    day: int,
    topic: str,
) -> list[Path]:
    """Write the files of a new kata and return them; nothing that exists is touched.

    `day` counts from 1 and does not matter for LeetCode katas. Raises HarnessError where
    the name or the day does not do.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise HarnessError(
            f"{name!r} does not do as a name: small letters, digits and _ only",
            next_step="the module that a learner writes is called that",
        )
    if any(kata.name == name for kata in catalog.katas):
        raise HarnessError(f"there is a kata {name!r} already")
    if name in sys.stdlib_module_names or find_spec(name) is not None:
        raise HarnessError(
            f"{name!r} hides a module of that name", next_step="choose another name"
        )
    group, topics = LEETCODE, ["arrays"]
    if kind is not Kind.LEETCODE:
        if not 1 <= day <= len(plan.days):
            raise HarnessError(
                f"the plan has the days 1 to {len(plan.days)}",
                next_step="name one: DAY=3",
            )
        group = plan.days[day - 1].folder
        topics = [found.slug for found in plan.days[day - 1].topics]
        if topic and topic not in topics:
            raise HarnessError(
                f"day {day} has no topic {topic!r}",
                next_step=f"it has {', '.join(topics)}",
            )
    choice = "" if topic else f"  # TODO: one of {', '.join(topics)}"
    if kind is Kind.LEETCODE and not topic:
        choice = "  # TODO: as other katas name theirs"
    texts = _texts(name, kind, topic or topics[0], choice)
    solutions = {"reference.py", "wrong_first.py", "wrong_second.py"}
    written = []
    for file, text in texts.items():
        top = "solutions" if file in solutions else "katas"
        path = root / top / group / name / file
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _texts(name: str, kind: Kind, topic: str, choice: str) -> dict[str, str]:
    facts = {
        "name": name,
        "title": name.replace("_", " ").capitalize(),
        "kind": kind.value,
        "topic": topic,
        "slug": name.replace("_", "-"),
        "asked": "Solution" if kind is Kind.LEETCODE else name,
        "choice": choice,
    }
    leetcode = kind is Kind.LEETCODE
    return {
        "README.md": _README.format_map(facts),
        "kata.toml": (_FACTS + (_LEETCODE_FACTS if leetcode else "")).format_map(facts),
        f"{name}.py": (_LEETCODE_STARTER if leetcode else _STARTER).format_map(facts),
        f"test_{name}.py": (_TESTS + (_SPEED if leetcode else "")).format_map(facts),
        "reference.py": _REFERENCE,
        "wrong_first.py": _WRONG,
        "wrong_second.py": _WRONG,
    }
