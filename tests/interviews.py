"""What the tests of mock interviews share: a clock to set, parts, results."""

from harness import catalog, history
from harness.mocks import Moment
from harness.practice import interview, profiles
from harness.practice.draw import Part
from harness.practice.interview import Interview
from harness.practice.profiles import Profile

RULES = profiles.load()
PROFILE = Profile("phone_screen", "Phone screen", ())
_stores = []


class FakeClock:
    """A clock that stands still until it is told to go on."""

    def __init__(self, at=1_000_000.0):
        self.at, self.tick, self.era = at, 50.0, "boot"

    def __call__(self):
        return Moment(self.at, self.tick, self.era)

    def go(self, seconds):
        self.at += seconds
        self.tick += seconds


def result(verdict="accepted", passed=4, total=4, **more):
    style = {"ruff": [], "black": True}
    return {
        "verdict": verdict,
        "tests": {"passed": passed, "failed": total - passed, "total": total},
        "speed": None,
        "style": style,
        "seconds": 0.5,
    } | more


QUESTION = Part(
    60.0, question="Why?", answer="A. B.", points=("A.", "B."), notes="day 1, Types"
)
KATAS = {
    name: catalog.load_one(catalog.HOME, name)
    for name in ("two_sum", "binary_search", "mutability", "modules")
}
ONE = Part(600.0, kata="two_sum", title="Two Sum", follow_up="And sorted?")
TWO = Part(900.0, kata="binary_search", title="Binary Search", follow_up="And twice?")


def begun(folder, clock, parts=(QUESTION, ONE, TWO)):
    """Return an interview that has just begun, in a store of its own."""
    store = _opened(folder)
    name = interview.begin(store, PROFILE, parts, "7", clock)
    return Interview(store, name, KATAS, RULES, clock)


def again(going, clock):
    """Return the same interview as another process would open it."""
    store = _opened(going.folder.parent.parent)
    return Interview(store, going.mock.id, KATAS, RULES, clock)


def _opened(folder):
    store, _ = history.open_history(folder)
    _stores.append(store)
    return store


def close_stores():
    """Close what a test opened, in the thread that opened it: SQLite asks for that."""
    while _stores:
        _stores.pop().close()
