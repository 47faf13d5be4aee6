"""The verbs of mock interviews: mock, mocks."""

from harness.verbs.common import Verbs, verb


def add(verbs: Verbs) -> None:
    mock = verb(
        verbs,
        "mock",
        "mock:mock",
        "begin a timed mock interview, or go on with it",
        "mock --profile backend --minutes 45",
    )
    mock.add_argument(
        "--minutes", type=float, help="how long; else as the profile says"
    )
    mock.add_argument("--profile", help="phone_screen, onsite, …: what it is made of")
    mock.add_argument(
        "--seed", help="draw the same again, whatever was seen in the meantime"
    )
    mock.add_argument(
        "--plain", action="store_true", help="plain lines, not the full screen"
    )
    mock.add_argument(
        "--json", action="store_true", help="plain lines; the scorecard on stdout"
    )
    mocks = verb(
        verbs,
        "mocks",
        "mock:mocks",
        "list and compare the mock interviews, or show one's scorecard",
        "mocks 3",
    )
    mocks.add_argument("number", nargs="*", type=int, help="as the list counts them")
    mocks.add_argument(
        "--html",
        nargs="?",
        const="",
        metavar="PATH",
        help="write one's scorecard as a page, with the timeline as a plot",
    )
    mocks.add_argument("--json", action="store_true", help="scorecards as JSON")
