"""What the tests of mock interviews share: a clock to set, parts, results."""

import weakref

from harness import catalog, history
from harness.mocks import Moment
from harness.model import HarnessError
from harness.practice import interview, profiles
from harness.practice.draw import Part
from harness.practice.interview import Interview
from harness.practice.profiles import Profile

RULES = profiles.load()
PROFILE = Profile("phone_screen", "Phone screen", ())


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
    store, _ = history.open_history(folder)
    name = interview.begin(store, PROFILE, parts, "7", clock)
    return _opened(store, name, clock)


def again(going, clock):
    """Return the same interview as another process would open it."""
    store, _ = history.open_history(going.folder.parent.parent)
    return _opened(store, going.mock.id, clock)


def _opened(store, name, clock):
    try:
        going = Interview(store, name, KATAS, RULES, clock)
    except HarnessError:
        store.close()
        raise
    weakref.finalize(going, store.close)
    return going
