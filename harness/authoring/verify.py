"""Proof that a kata is sound, rule by rule; each breach is one line for its author."""

import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from harness import growth
from harness.authoring import examples, stubs
from harness.authoring.proofs import Proof, key_of_kata
from harness.authoring.rules import Breach, breach, missing, read
from harness.grading.grade import Grader, Tell
from harness.grading.tests import Outcome
from harness.model import Kata, Kind, Result, Verdict
from harness.practice.plan import Plan
from harness.runner.job import Effort, Event

HASH_SEEDS = (1, 2, 0)  # the last decides: under it all rules are tried
# Rules that a wrong_ solution may break: that can be the mistake itself. The same as in
# solutions/ruff.toml, which linters in editors go by.
MISTAKES = ("B", "SIM", "C4", "UP", "E7", "F841")
REJECTED = {
    Verdict.WRONG_ANSWER,
    Verdict.RUNTIME_ERROR,
    Verdict.TIME_LIMIT,
    Verdict.MEMORY_LIMIT,
    Verdict.OUTPUT_LIMIT,
}
_TRIES = 3  # for a speed verdict that is not the one expected


@dataclass(frozen=True)
class Found:
    """What a look at a kata brought: its breaches, and the facts of its proof."""

    breaches: tuple[Breach, ...] = ()
    cases: int = 0
    wrong: int = 0
    slopes: Mapping[str, float] = field(default_factory=dict)


def proved(kata: Kata, root: Path) -> bool:
    """Return whether the kata was found sound as it stands."""
    return Proof.load(root, kata.name).verified == key_of_kata(kata, root)


def keep(kata: Kata, root: Path, found: Found) -> None:
    """Keep the proof of a sound kata."""
    proof = replace(
        Proof.load(root, kata.name),
        verified=key_of_kata(kata, root),
        cases=found.cases,
        wrong=found.wrong,
        slopes=dict(found.slopes),
    )
    proof.save(root, kata.name)


def verify(grader: Grader, kata: Kata, plan: Plan, seed: int) -> Found:
    """Return what breaks the rules; under the last hash seed, all of the rules.

    Under the other seeds only the right solutions are tried.
    """
    written = read(kata, plan)
    if seed != HASH_SEEDS[-1]:
        return (
            Found() if missing(kata) else Found(tuple(_right_again(grader, kata, seed)))
        )
    if missing(kata):
        return Found(tuple(written))
    heard: list[Event] = []
    results = list(_results(grader, kata, heard.append))
    return Found(
        (
            *written,
            *_examples(kata),
            *_starter(grader, kata),
            *_stubs(grader, kata),
            *(unsound for *_, unsound in results if unsound),
            *_room(kata, heard),
            *_style(grader, kata),
        ),
        cases=next((r.passed for path, r, _ in results if path == kata.reference), 0),
        wrong=sum(path.name.startswith("wrong_") for path, *_ in results),
        slopes={
            path.stem: round(r.speed.slope, 2)
            for path, r, _ in results
            if path.name.startswith("slow_")
            and isinstance(r, Result)
            and r.speed
            and r.speed.slope is not None
        },
    )


def _files(kata: Kata) -> list[Path]:
    """Return them, the reference first: its examples are kept for the others."""
    return sorted(kata.solutions.iterdir(), key=lambda p: (p != kata.reference, p))


def _examples(kata: Kata) -> Iterator[Breach]:
    if said := examples.check(kata):
        yield breach(kata, "examples", kata.statement, " ".join(said.split())[-400:])


def _starter(grader: Grader, kata: Kata) -> Iterator[Breach]:
    outcome = grader.tests_alone(kata, kata.starter, effort=Effort.OUTCOMES)
    if outcome.total == 0:
        yield breach(
            kata, "starter", kata.tests, f"no test collects: {outcome.message[-200:]}"
        )
    by_accident = outcome.total - len(outcome.failures)
    if by_accident:
        yield breach(
            kata, "starter", kata.tests, f"{by_accident} tests do not fail on it"
        )
    for failure in outcome.failures:
        if failure.kind is not Verdict.INCOMPLETE:
            what = (
                f"fails by {failure.message or failure.kind!r}, not NotImplementedError"
            )
            yield breach(kata, "starter", failure.test, what)


def _stubs(grader: Grader, kata: Kata) -> Iterator[Breach]:
    with tempfile.TemporaryDirectory() as folder:
        plain = kata.kind is Kind.LEETCODE
        for value, files in stubs.stubs(kata.starter, plain=plain):
            path = Path(folder, kata.name)
            if kata.starter.is_file():
                path = path.with_suffix(".py")
                path.write_text(files[kata.starter.name], encoding="utf-8")
            else:
                for name, text in files.items():
                    (path / name).parent.mkdir(parents=True, exist_ok=True)
                    (path / name).write_text(text, encoding="utf-8")
            outcome = grader.tests_alone(kata, path, effort=Effort.FIRST)
            if outcome.verdict is Verdict.ACCEPTED:
                yield breach(kata, "stub", kata.tests, f"accepts returning {value}")


def _results(
    grader: Grader, kata: Kata, tell: Tell
) -> Iterator[tuple[Path, Result | Outcome, Breach | None]]:
    """Judge each solution; its name says which verdict it must get.

    `tell` hears the events of the right ones.
    """
    roles = {p: p.name.partition("_")[0].removesuffix(".py") for p in _files(kata)}
    for path, role in roles.items():
        if role == "wrong":
            outcome = grader.tests_alone(kata, path, effort=Effort.FIRST)
            unsound = None
            if outcome.verdict not in REJECTED:
                what = f"is judged {outcome.verdict!r}, and should be rejected by the tests"
                unsound = breach(kata, "verdict", path, what)
            yield path, outcome, unsound
        elif role in {"reference", "alt", "slow"}:
            wanted = Verdict.TOO_SLOW if role == "slow" else Verdict.ACCEPTED
            # Every race has the reference in it; one against itself tells least of all.
            race = role != "reference" or "alt" not in roles.values()
            listener: Tell = tell if role != "slow" else lambda _: None
            result = grader.check(kata, path, listener, race=race)
            for _ in range(_TRIES - 1):
                # How often a race near the limit goes the other way is for `soak` to tell.
                if result.verdict is wanted or result.speed is None:
                    break
                result = grader.check(kata, path)
            yield path, result, _unexpected(kata, result, wanted)


def _room(kata: Kata, heard: Iterable[Event]) -> Iterator[Breach]:
    """Look at the times of the reference: other machines are faster than this one."""
    families: dict[str, dict[int, float]] = {}
    for event in heard:
        if event["e"] == "size":
            times = families.setdefault(event["family"], {})
            times[event["n"]] = max(times.get(event["n"], 0.0), min(event["reference"]))
    for family, times in families.items():
        room = growth.room(times.values())
        if room < growth.ROOM:
            what = (
                f"{family}: {growth.POINTS} sizes must take the reference"
                f" {growth.ROOM * growth.FLOOR_S * 1e6:.0f} µs or more, so that faster"
                f" machines can time it; let n be larger, or more be called"
                f" ({room * growth.FLOOR_S * 1e6:.0f} µs)"
            )
            yield breach(kata, "speed", kata.tests, what)


def _style(grader: Grader, kata: Kata) -> Iterator[Breach]:
    # `check` has judged the style of the reference and its like.
    mistakes = [path for path in _files(kata) if path.name.startswith("wrong_")]
    slow = [path for path in _files(kata) if path.name.startswith("slow_")]
    for path in (kata.starter, kata.tests, *slow, *mistakes):
        allowed = MISTAKES if path in mistakes else ()
        findings = style_of(grader, kata, path, allowed)
        if findings:
            yield breach(kata, "style", path, findings)


def style_of(
    grader: Grader, kata: Kata, path: Path, allowed: tuple[str, ...] = ()
) -> str:
    """Return what the linters object to in a file, in one line.

    `allowed` are beginnings of the codes of rules that may be broken.
    """
    found = grader.style_alone(kata, path)
    ruff = [line for line in found.ruff if not _code(line).startswith(allowed)]
    return "; ".join(ruff if found.black else [*ruff, "black would lay it out anew"])


def _code(finding: str) -> str:
    """Return the rule's code in a line like `3:1 B006 Do not …`."""
    return finding.split(" ")[1]


def _unexpected(kata: Kata, result: Result, wanted: Verdict) -> Breach | None:
    if result.verdict is wanted:
        return None
    why = result.message
    if result.failures:
        first = result.failures[0]
        why = f"{first.test}: {first.call} {first.message} got {first.got}"
    elif result.style and not result.style.clean:
        why = "; ".join(
            [*result.style.ruff, *([] if result.style.black else ["not black"])]
        )
    elif result.speed:
        why = f"slope {result.speed.slope}, ratio {result.speed.sizes[-1].ratio:.1f}"
    what = f"is judged {result.verdict!r}, not {wanted} ({why[:400]})"
    return breach(kata, "verdict", result.file, what)


def _right_again(grader: Grader, kata: Kata, seed: int) -> Iterator[Breach]:
    for path in [kata.reference, *sorted(kata.solutions.glob("alt_*"))]:
        if not path.exists():
            continue
        outcome = grader.tests_alone(kata, path)
        if outcome.verdict is not Verdict.ACCEPTED:
            what = f"is judged {outcome.verdict!r} under PYTHONHASHSEED={seed}"
            yield breach(kata, "hash seed", path, what)
