"""The verbs of practice: kata, hint, solution, fix, reset, list, plan, notes, quiz."""

from harness.verbs.common import Verbs, current, filters, hide, verb


def add(verbs: Verbs) -> None:
    kata = verb(
        verbs,
        "kata",
        "practise:kata",
        "start the next kata, or the one named",
        "kata two_sum",
    )
    kata.add_argument("kata", nargs="?", help="its name; else the rotation picks")
    filters(kata)
    hide(kata)
    kata.add_argument(
        "--next", action="store_true", help="leave the unfinished one for later"
    )
    kata.add_argument(
        "--more", action="store_true", help="go on when today's work is done"
    )
    kata.add_argument(
        "--why", action="store_true", help="only show the candidates and their scores"
    )
    hint = verb(verbs, "hint", "practise:hint", "show the next hint", "hint two_sum")
    current(hint)
    solution = verb(
        verbs,
        "solution",
        "practise:solution",
        "show the reference solution, once accepted or given up",
        "solution two_sum --give-up",
    )
    current(solution)
    solution.add_argument("--give-up", action="store_true", help="record it and show")
    fix = verb(
        verbs,
        "fix",
        "practise:fix",
        "let ruff and black mend your attempt's style",
        "fix",
    )
    current(fix)
    reset = verb(
        verbs,
        "reset",
        "practise:reset",
        "start over from the starter; the old attempt stays in the history",
        "reset two_sum --undo",
    )
    current(reset)
    reset.add_argument("--undo", action="store_true", help="bring the old attempt back")
    listing = verb(
        verbs, "list", "listing:listing", "list the katas", "list --day 3 --level easy"
    )
    filters(listing)
    hide(listing)
    listing.add_argument("--state", choices=("new", "tried", "accepted"))
    listing.add_argument("--due", action="store_true", help="only reviews that are due")
    listing.add_argument(
        "--json", action="store_true", help="every kata's facts as JSON"
    )
    plan = verb(
        verbs,
        "plan",
        "listing:planned",
        "show the plan as a board: topics, katas, state, due dates",
        "plan --start 2026-03-02",
    )
    plan.add_argument("--start", metavar="DATE", help="its first day; today if not set")
    plan.add_argument("--day", type=int, help="only this one")
    plan.add_argument("--json", action="store_true", help="the board as JSON")
    notes = verb(
        verbs,
        "notes",
        "notes:notes",
        "show the quick-review notes",
        "notes --topic mutability",
    )
    quiz = verb(
        verbs,
        "quiz",
        "notes:quiz",
        "recall the notes' questions that are due, and rate yourself",
        "quiz --day 1 --count 5",
    )
    for each in (notes, quiz):
        each.add_argument("--day", type=int, help="of the plan")
        each.add_argument("--topic", help="its slug, or a part of its title")
    quiz.add_argument("--count", type=int, default=10, help="at most so many (10)")
