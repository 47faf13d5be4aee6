"""The proofs of a library as two tables in Markdown: its week by topic, its problems."""

from collections.abc import Iterable
from pathlib import Path

from harness.authoring.mutants import account
from harness.authoring.proofs import Proof, key_of_kata, key_of_tests
from harness.model import LEETCODE, Kata
from harness.practice.plan import Plan

_TOPICS = "| day | topic | katas | cases | wrong_ | mutants killed | equivalent |\n"
_PROBLEMS = (
    "| problem | cases | wrong_ | mutants killed | equivalent | slow_ slopes |\n"
)
_UNPROVED = "not proved"


def report(katas: Iterable[Kata], plan: Plan, root: Path) -> str:
    """Return the tables. What was not proved as it stands is said to be so."""
    facts = {kata: Proof.load(root, kata.name) for kata in katas}
    rows = [_TOPICS + "|--:|---|--:|--:|--:|--:|--:|\n"]
    for number, day in enumerate(plan.days, 1):
        for topic in day.topics:
            place = (day.folder, topic.slug)
            filed = [kata for kata in facts if (kata.group, kata.topics[0]) == place]
            cells = _cells([(kata, facts[kata]) for kata in filed], root)
            rows.append(
                f"| {number} | {topic.title} | {len(filed)} | {' | '.join(cells)} |\n"
            )
    rows += ["\n", _PROBLEMS, "|---|--:|--:|--:|--:|---|\n"]
    for kata in plan.problems(facts):
        title = kata.title
        if kata.leetcode:
            title = f"{kata.leetcode.number}. {title}"
        cells = _cells([(kata, facts[kata])], root)
        slopes = ", ".join(
            f"{slope:.2f}" for slope in sorted(facts[kata].slopes.values())
        )
        rows.append(f"| {title} | {' | '.join(cells)} | {slopes or '–'} |\n")
    proved = [kata for kata in facts if _verified(kata, facts[kata], root)]
    drills = sum(kata.group != LEETCODE for kata in facts)
    rows.append(
        f"\n{len(facts)} katas ({drills} of the week, {len(facts) - drills} problems), "
        f"{len(proved)} proved sound as they stand.\n"
    )
    return "".join(rows)


def _cells(proofs: list[tuple[Kata, Proof]], root: Path) -> list[str]:
    verified = all(_verified(kata, proof, root) for kata, proof in proofs)
    mutated = all(proof.mutated == key_of_tests(kata, root) for kata, proof in proofs)
    accounts = [account(kata, proof) for kata, proof in proofs]
    killed = sum(one.killed for one in accounts)
    alive = sum(len(one.alive) for one in accounts)
    return [
        str(sum(proof.cases for _, proof in proofs)) if verified else _UNPROVED,
        str(sum(proof.wrong for _, proof in proofs)) if verified else _UNPROVED,
        f"{killed} of {killed + alive}" if mutated else _UNPROVED,
        str(sum(one.equivalent for one in accounts)) if mutated else _UNPROVED,
    ]


def _verified(kata: Kata, proof: Proof, root: Path) -> bool:
    return proof.verified == key_of_kata(kata, root)
