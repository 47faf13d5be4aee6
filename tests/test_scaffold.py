"""A kata from `new` to a green `verify`, as CONTRIBUTING tells it; and bad names."""

import re

import pytest

from harness import catalog, cli

GUIDE = (catalog.HOME / "CONTRIBUTING.md").read_text("utf-8")
KATA = "katas/day1_fundamentals/first_seen"
SOLUTIONS = "solutions/day1_fundamentals/first_seen"


def run(library, *words: str) -> int:
    return cli.main([words[0], "--root", str(library), *words[1:]])


def test_the_guide_leads_from_new_to_a_green_verify(library, capsys):
    walk = GUIDE.partition("## One in ten minutes")[2].partition("\n## The statement")[
        0
    ]
    names = re.findall(r"in `([\w.]+)`", walk)
    blocks = re.findall(r"^(`{3,4})\w+\n(.*?)^\1$", walk, re.DOTALL | re.MULTILINE)
    texts = dict(zip(names, (text for _, text in blocks), strict=True))

    assert run(library, "new", "first_seen", "--day", "1", "--topic", "data_types") == 0
    made = capsys.readouterr().out.split()
    assert {path.rpartition("/")[0] for path in made} == {KATA, SOLUTIONS}
    assert run(library, "verify", "first_seen") == 1
    left = capsys.readouterr().out.splitlines()
    assert {line.split(": ")[2].partition(":")[0] for line in left} == {
        path.rpartition("/")[2] for path in made
    }
    assert all(": to write: " in line for line in left)

    (library / SOLUTIONS / "wrong_first.py").unlink()
    (library / SOLUTIONS / "wrong_second.py").unlink()
    for name, text in texts.items():
        ours = name.startswith(("reference", "wrong"))
        (library / (SOLUTIONS if ours else KATA) / name).write_text(text, "utf-8")
    assert run(library, "verify", "first_seen") == 0, capsys.readouterr().out
    assert run(library, "mutants", "first_seen") == 0, capsys.readouterr().out


def test_a_leetcode_kata_begins_with_its_tables(library, capsys):
    assert run(library, "new", "two_sum", "--kind", "leetcode") == 0
    kata = catalog.load(library).find("two_sum")
    assert (kata.group, kata.leetcode.slug) == ("leetcode", "two-sum")
    assert run(library, "verify", "two_sum") == 1
    assert "LeetCode's number" in capsys.readouterr().out


def test_what_is_there_already_is_kept(library):
    kept = library / KATA / "README.md"
    kept.parent.mkdir()
    kept.write_text("# Mine", "utf-8")
    assert run(library, "new", "first_seen", "--day", "1") == 0
    assert kept.read_text("utf-8") == "# Mine"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("double", "--day", "1"), "there is a kata 'double' already"),
        (("json", "--day", "1"), "'json' hides a module"),
        (("rich", "--day", "1"), "'rich' hides a module"),
        (("First-Seen", "--day", "1"), "does not do as a name"),
        (("../up", "--day", "1"), "does not do as a name"),
        (("first_seen",), "the plan has the days 1 to 7"),
        (("first_seen", "--day", "8"), "the plan has the days 1 to 7"),
        (
            ("first_seen", "--day", "1", "--topic", "scope"),
            "day 1 has no topic 'scope'",
        ),
    ],
)
def test_what_does_not_do_is_refused_and_nothing_is_written(
    library, capsys, words, told
):
    before = sorted(library.rglob("*"))
    assert run(library, "new", *words) == 2
    assert told in capsys.readouterr().err
    assert sorted(library.rglob("*")) == before
