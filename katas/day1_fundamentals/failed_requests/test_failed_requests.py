import itertools

import pytest
from failed_requests import failed_requests, slowest
from hypothesis import given
from hypothesis import strategies as st


def parse(line):
    path, _, status = line.partition(" ")
    return {"path": path, "status": int(status)} if status else None


def found(pages):
    return [(n, request["path"]) for n, request in failed_requests(pages, parse)]


def test_example():
    pages = [["/a 200", "/b 503"], [], ["#", "/c 500"]]
    assert found(pages) == [(1, "/b"), (3, "/c")]


def test_example_slowest():
    requests = [
        {"path": "/a", "ms": 7},
        {"path": "/b", "ms": None},
        {"path": "/a", "ms": 9},
    ]
    assert slowest(requests) == {"/a": 9}


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ([], []),
        ([[]], []),
        ([["/a 499"]], []),
        ([["/a 500"]], [(1, "/a")]),
        ([["x", "y"], ["z"]], []),
        ([["/a 500", "/a 500"]], [(1, "/a"), (1, "/a")]),
        ([[], [], ["/a 600"]], [(3, "/a")]),
        ([["/a 200", "/b 200"], ["/c 500"]], [(2, "/c")]),
    ],
)
def test_edge_failed(pages, expected):
    assert found(pages) == expected


def test_it_is_an_iterator_of_tuples():
    got = failed_requests([["/a 500"], ["/b 500"]], parse)
    assert iter(got) is got
    first = next(got)
    assert type(first) is tuple
    assert first == (1, {"path": "/a", "status": 500})
    assert len(list(got)) == 1


def test_the_request_is_the_one_that_parse_gave():
    request = {"status": 500}
    ((_, got),) = failed_requests([["x"]], lambda _: request)
    assert got is request


def test_each_line_is_parsed_once():
    seen = []

    def noting(line):
        seen.append(line)
        return parse(line)

    pages = [["/a 500", "#"], ["/b 200", "/c 503"]]
    assert len(list(failed_requests(pages, noting))) == 2
    assert seen == ["/a 500", "#", "/b 200", "/c 503"]


def test_nothing_is_read_before_it_is_needed():
    log = []

    def pages():
        for number in itertools.count(1):
            log.append(f"page {number}")
            yield [f"/a{number} 200", f"/b{number} 500", f"/c{number} 500"]

    def noting(line):
        log.append(line)
        return parse(line)

    got = failed_requests(pages(), noting)
    assert log == []
    assert next(got)[1]["path"] == "/b1"
    assert log == ["page 1", "/a1 200", "/b1 500"]
    assert next(got)[1]["path"] == "/c1"
    assert log[3:] == ["/c1 500"]
    assert next(got) == (2, {"path": "/b2", "status": 500})
    assert log[4:] == ["page 2", "/a2 200", "/b2 500"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], {}),
        ([("/a", None)], {}),
        ([("/a", 0)], {"/a": 0}),
        ([("/a", 2), ("/a", 1)], {"/a": 2}),
        ([("/b", 1), ("/a", 5), ("/b", 9), ("/a", 2)], {"/b": 9, "/a": 5}),
        ([("/a", 3), ("/a", None)], {"/a": 3}),
        ([("/a", None), ("/b", 1), ("/a", 4)], {"/b": 1, "/a": 4}),
        ([("/a", 0.5), ("/a", 0)], {"/a": 0.5}),
    ],
)
def test_edge_slowest(rows, expected):
    requests = [{"path": path, "ms": ms} for path, ms in rows]
    got = slowest(requests)
    assert got == expected
    assert list(got) == list(expected)
    assert requests == [{"path": path, "ms": ms} for path, ms in rows]


lines = st.sampled_from(["/a 200", "/b 500", "/c 404", "/d 503", "#", ""])


@given(pages=st.lists(st.lists(lines, max_size=4), max_size=4))
def test_property_failed(pages):
    flat = [(n, line) for n, page in enumerate(pages) for line in page]
    expected = [(n + 1, line[:2]) for n, line in flat if line[3:] in {"500", "503"}]
    assert found(pages) == expected


@given(
    rows=st.lists(
        st.tuples(st.sampled_from("abc"), st.none() | st.integers(0, 5)), max_size=8
    )
)
def test_property_slowest(rows):
    got = slowest([{"path": path, "ms": ms} for path, ms in rows])
    rising = sorted((ms, path) for path, ms in rows if ms is not None)
    assert got == {path: ms for ms, path in rising}
    first = [path for path, ms in rows if ms is not None]
    assert list(got) == sorted(got, key=first.index)
