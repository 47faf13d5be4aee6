import pytest
from hypothesis import given
from hypothesis import strategies as st
from page_iterator import Records


class Api:
    """Pages in a list; remembers what was asked for, and fails when told."""

    def __init__(self, *pages):
        self.pages = pages
        self.asked = []
        self.fails = 0

    def __call__(self, token):
        self.asked.append(token)
        if self.fails:
            self.fails -= 1
            raise ConnectionError
        number = 0 if token is None else int(token)
        last = number + 1 == len(self.pages)
        return list(self.pages[number]), None if last else str(number + 1)


def test_example():
    pages = {None: (["a", "b"], "p2"), "p2": ([], "p3"), "p3": (["c"], None)}
    records = Records(pages.get)
    assert (list(records), list(records)) == (["a", "b", "c"], ["a", "b", "c"])
    loop = iter(records)
    assert next(loop) == "a"
    assert iter(loop) is loop


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        pytest.param([[]], [], id="nothing"),
        pytest.param([[], [], []], [], id="empty pages only"),
        pytest.param([[1]], [1], id="one page"),
        pytest.param([[], [1]], [1], id="empty page first"),
        pytest.param([[1], []], [1], id="empty page last"),
        pytest.param([[1, 2], [3]], [1, 2, 3], id="two pages"),
        pytest.param([[None], [0, ""]], [None, 0, ""], id="records that are false"),
    ],
)
def test_edge(pages, expected):
    api = Api(*pages)
    got = list(Records(api))
    assert got == expected
    assert len(api.asked) == len(pages), "each page is fetched once"


def test_an_empty_text_is_a_token():
    pages = {None: ([1], ""), "": ([2], "0"), "0": ([3], None)}
    assert list(Records(pages.get)) == [1, 2, 3]


def test_nothing_is_fetched_before_a_record_is_due():
    api = Api([1], [2])
    loop = iter(Records(api))
    assert api.asked == [], "iter() fetched a page"
    assert next(loop) == 1
    assert api.asked == [None], "the second page was fetched too early"
    assert next(loop) == 2
    assert api.asked == [None, "1"]


def test_a_loop_that_ends_early_fetches_no_more():
    api = Api([1, 2], [3])
    for record in Records(api):
        if record == 2:
            break
    assert api.asked == [None]


def test_each_loop_has_a_place_of_its_own():
    records = Records(Api([1, 2], [3]))
    first, second = iter(records), iter(records)
    assert [next(first), next(first), next(second)] == [1, 2, 1]
    assert (list(first), list(second)) == ([3], [2, 3])
    assert [(a, b) for a in records for b in records][:4] == [
        (1, 1),
        (1, 2),
        (1, 3),
        (2, 1),
    ]


def test_the_end_is_the_end():
    api = Api([1])
    loop = iter(Records(api))
    assert list(loop) == [1]
    for _ in range(3):
        with pytest.raises(StopIteration):
            next(loop)
    assert api.asked == [None], "it fetched after the end"


def test_an_error_comes_through_and_the_page_is_asked_for_again():
    api = Api([1], [], [2])
    loop = iter(Records(api))
    assert next(loop) == 1
    api.fails = 2
    for _ in range(2):
        with pytest.raises(ConnectionError):
            next(loop)
    assert list(loop) == [2]
    assert api.asked == [None, "1", "1", "1", "2"]


def test_an_error_at_the_first_page():
    api = Api([1])
    api.fails = 1
    loop = iter(Records(api))
    with pytest.raises(ConnectionError):
        next(loop)
    assert list(loop) == [1]


def test_thousands_of_empty_pages():
    got = list(Records(Api(*[[]] * 5000, [1])))
    assert got == [1]


@given(st.lists(st.lists(st.integers(0, 3), max_size=3), min_size=1, max_size=6))
def test_property(pages):
    got = list(Records(Api(*pages)))
    assert got == [record for page in pages for record in page]
