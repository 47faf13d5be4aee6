"""The verbs that grade: check, watch, grade."""

from pathlib import Path

from harness.verbs.common import Verbs, current, grading, verb


def add(verbs: Verbs) -> None:
    check = verb(
        verbs,
        "check",
        "judge:check",
        "grade your attempt",
        "check two_sum --file answer.py",
    )
    current(check)
    check.add_argument("--file", metavar="PATH", help="grade this file instead")
    check.add_argument("--json", action="store_true", help="one JSON object on stdout")
    check.add_argument("--full", action="store_true", help="show every measurement")
    check.add_argument(
        "--save",
        action="store_true",
        help="keep the counterexample as a test of your own, which later checks run too",
    )
    grading(check)
    watch = verb(verbs, "watch", "judge:watch", "grade on every save", "watch two_sum")
    current(watch)
    watch.add_argument("--file", metavar="PATH", help="watch this file instead")
    watch.add_argument("--speed", action="store_true", help="judge the speed too")
    watch.add_argument("--no-style", dest="style", action="store_false")
    watch.add_argument("--sandbox", choices=("auto", "require", "off"), default="auto")
    grade = verb(
        verbs,
        "grade",
        "grade:grade",
        "grade FOLDER/<kata>/*.py on all cores, a line for each",
        "grade submissions --out results.jsonl",
    )
    grade.add_argument("folder", type=Path, metavar="FOLDER")
    grade.add_argument("--json", action="store_true", help="JSON lines on stdout")
    grade.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="append JSON lines; what stands there is not graded again",
    )
    grade.add_argument(
        "--jobs", type=int, default=0, help="processes (default: all cores)"
    )
    grading(grade)
