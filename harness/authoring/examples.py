"""Runs a statement's examples, or a page of notes, as doctests.

`python -m harness.authoring.examples PAGE [SOLUTION NAME]` prints what does not hold and
exits with 1 then. The names of the solution and those that LeetCode injects are there.
"""

import doctest
import sys
from pathlib import Path
from typing import Any

from harness import leetcode
from harness.runner import loader


def main(arguments: list[str]) -> int:
    """Check one page; returns the exit code."""
    page = Path(arguments[0])
    names: dict[str, Any] = {}
    if len(arguments) > 1:
        names = leetcode.injected()
        helpers = (
            leetcode.linked_list,
            leetcode.nodes_of,
            leetcode.values_of,
            leetcode.replay,
        )
        names |= {helper.__name__: helper for helper in helpers}
        solution, kata = Path(arguments[1]), arguments[2]
        module = loader.load(solution, kata, names)
        names = {kata: module, **vars(module)}
    text = page.read_text(encoding="utf-8").replace("\n```", "\n\n```")
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    found = doctest.DocTestParser().get_doctest(text, names, page.name, str(page), 0)
    results = doctest.DocTestRunner(verbose=False, optionflags=flags).run(found)
    return 1 if results.failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
