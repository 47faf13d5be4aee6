"""What is there to be read: a statement, a file of code.

Apart from `screen`, as Rich takes long to load what lays these out.
"""

from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.syntax import Syntax
from rich.text import Text

from harness.model import Kata


def statement(kata: Kata, text: str, *, hide: bool = False) -> RenderableType:
    """Return a kata's statement, for the terminal; `hide` leaves level and topics out."""
    par, topics = f"par {kata.minutes} min", ", ".join(kata.topics)
    kind = f"LeetCode {kata.leetcode.number}" if kata.leetcode else kata.kind
    told = [kind, par] if hide else [kind, kata.level, par, topics]
    facts = "  ·  ".join(told)
    return Group(
        Markdown(text, code_theme="ansi_dark"), Text(f"\n{facts}", style="dim")
    )


def code(text: str) -> RenderableType:
    """Return Python code with its syntax coloured."""
    return Syntax(
        text.rstrip(), "python", theme="ansi_dark", background_color="default"
    )
