import gc
import weakref

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weak_listeners import Notifier


class Page:
    def __init__(self, log=None, name=""):
        self.log, self.name = [] if log is None else log, name

    def changed(self, key):
        self.log.append((self.name, key))

    def other(self, key):
        self.log.append((self.name, "other"))


class Equal(Page):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


def test_example():
    class Plain:
        def __init__(self):
            self.keys = []

        def changed(self, key):
            self.keys.append(key)

    notifier, page = Notifier(), Plain()
    notifier.listen(page.changed)
    assert (notifier.notify("user:7"), page.keys, len(notifier)) == (1, ["user:7"], 1)
    del page
    gc.collect()
    assert (notifier.notify("user:8"), len(notifier)) == (0, 0)


def test_not_kept_alive_by_having_been_called():
    notifier, page = Notifier(), Page()
    notifier.listen(page.changed)
    notifier.notify("a")
    notifier.unlisten(page.changed)
    notifier.listen(page.changed)
    gone = weakref.ref(page)
    del page
    gc.collect()
    assert gone() is None
    assert len(notifier) == 0


def test_functions():
    notifier, seen = Notifier(), []

    def listener(key):
        seen.append(key)

    notifier.listen(listener)
    assert notifier.notify("a") == 1
    assert seen == ["a"]
    del listener
    gc.collect()
    assert notifier.notify("b") == 0
    assert seen == ["a"]


def test_order():
    notifier, log = Notifier(), []
    pages = [Page(log, name) for name in "cab"]
    for page in pages:
        notifier.listen(page.changed)
    assert notifier.notify("k") == 3
    assert log == [("c", "k"), ("a", "k"), ("b", "k")]


def test_two_methods_of_one_object():
    notifier, page = Notifier(), Page()
    notifier.listen(page.changed)
    notifier.listen(page.other)
    assert notifier.notify("k") == 2
    notifier.unlisten(page.changed)
    assert notifier.notify("k") == 1
    assert page.log == [("", "k"), ("", "other"), ("", "other")]


def test_twice():
    notifier, page, last = Notifier(), Page(), Page()
    notifier.listen(page.changed)
    notifier.listen(last.changed)
    notifier.listen(page.changed)
    assert len(notifier) == 3
    assert notifier.notify("k") == 3
    notifier.unlisten(page.changed)
    assert notifier.notify("l") == 2
    assert page.log == [("", "k"), ("", "k"), ("", "l")]
    notifier.unlisten(page.changed)
    with pytest.raises(ValueError):
        notifier.unlisten(page.changed)


def test_the_oldest_is_ended():
    notifier, log = Notifier(), []
    first, second = Page(log, "1"), Page(log, "2")
    for page in (first, second, first):
        notifier.listen(page.changed)
    notifier.unlisten(first.changed)
    notifier.notify("k")
    assert log == [("2", "k"), ("1", "k")]


def test_equal_objects_are_different_listeners():
    notifier, log = Notifier(), []
    first, second = Equal(log, "1"), Equal(log, "2")
    notifier.listen(first.changed)
    with pytest.raises(ValueError):
        notifier.unlisten(second.changed)
    notifier.listen(second.changed)
    notifier.unlisten(second.changed)
    assert notifier.notify("k") == 1
    assert log == [("1", "k")]


def test_who_never_listened():
    notifier = Notifier()
    with pytest.raises(ValueError):
        notifier.unlisten(Page().changed)
    with pytest.raises(ValueError):
        notifier.unlisten(print)


def test_notifiers_are_apart():
    first, second, page = Notifier(), Notifier(), Page()
    first.listen(page.changed)
    assert second.notify("k") == 0
    assert len(second) == 0


def test_ended_before_its_turn():
    notifier, log = Notifier(), []
    pages = {name: Page(log, name) for name in "bc"}

    def ends_one(key):
        pages.pop("b", None)
        gc.collect()

    notifier.listen(ends_one)
    for page in pages.values():
        notifier.listen(page.changed)
    del page
    assert notifier.notify("k") == 2
    assert log == [("c", "k")]
    assert len(notifier) == 2


def test_unlistened_before_its_turn():
    notifier, log = Notifier(), []
    page = Page(log, "p")

    def ends_one(key):
        notifier.unlisten(page.changed)

    notifier.listen(ends_one)
    notifier.listen(page.changed)
    notifier.listen(page.changed)
    assert notifier.notify("k") == 2
    assert log == [("p", "k")]


def test_unlistens_itself():
    notifier, log = Notifier(), []
    page = Page(log, "next")

    def once(key):
        log.append("once")
        notifier.unlisten(once)

    notifier.listen(once)
    notifier.listen(page.changed)
    assert notifier.notify("k") == 2
    assert notifier.notify("l") == 1
    assert log == ["once", ("next", "k"), ("next", "l")]


@pytest.mark.parametrize(
    ("listening", "asked"), [("changed", "other"), ("other", "changed")]
)
def test_another_method_of_the_object(listening, asked):
    notifier, page = Notifier(), Page()
    notifier.listen(getattr(page, listening))
    with pytest.raises(ValueError):
        notifier.unlisten(getattr(page, asked))
    assert len(notifier) == 1


def test_listening_during_a_call():
    notifier, log = Notifier(), []
    page = Page(log, "late")

    def brings_one(key):
        notifier.listen(page.changed)

    notifier.listen(brings_one)
    assert notifier.notify("a") == 1
    assert log == []
    assert notifier.notify("b") == 2
    assert log == [("late", "b")]


@given(st.lists(st.tuples(st.sampled_from(["on", "off", "end"]), st.integers(0, 1))))
def test_against_a_list(actions):
    notifier, log, listening = Notifier(), [], []
    pages = {n: Page(log, n) for n in range(2)}
    for action, n in actions:
        if n not in pages:
            continue
        if action == "on":
            notifier.listen(pages[n].changed)
            listening.append(n)
        elif action == "off" and n in listening:
            notifier.unlisten(pages[n].changed)
            listening.remove(n)
        elif action == "end":
            del pages[n]
            listening = [m for m in listening if m != n]
    gc.collect()
    assert len(notifier) == len(listening)
    assert notifier.notify("k") == len(listening)
    assert log == [(n, "k") for n in listening]
