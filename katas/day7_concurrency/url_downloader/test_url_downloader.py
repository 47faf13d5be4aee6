import asyncio
import gc
import socket
import threading
import time
import warnings
from collections import Counter
from concurrent.futures import Future
from dataclasses import replace

import pytest
from aiohttp import web
from hypothesis import given, settings
from hypothesis import strategies as st
from url_downloader import Result, download_all

PATIENCE = 2  # seconds until a wait for what never comes is given up
LINGER = 0.05  # seconds that a request too many is given to show up
WHY = "(what went wrong)"


class Site:
    """A web site on 127.0.0.1, in a thread of its own, that does what it is told.

    `plan` says what each path answers, a step a request, the last one for good: a
    status, "/other" (redirect there), "drop" (close without a word), "cut" (break off
    within the body), "hang" or "hang in body" (until the client goes away). A path
    without a plan answers 200. No request is answered before `may_answer(path)`.
    """

    def __init__(self):
        self.plan = {}
        self.may_answer = lambda path: True
        self.pages = {}
        self.log = []  # paths in order of arrival
        self.ports = set()  # the client's, one a connection
        self.in_flight = self.peak = 0
        self.stalled = False  # a held request waited in vain

    def __enter__(self):
        started = Future()
        self.thread = threading.Thread(
            target=lambda: asyncio.run(self.serve(started)), daemon=True
        )
        self.thread.start()
        self.base = started.result(timeout=10)
        return self

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.closing.set)
        self.thread.join()

    async def serve(self, started):
        try:
            self.loop = asyncio.get_running_loop()
            self.closing = asyncio.Event()
            self.server = web.Server(
                self.answer, handler_cancellation=True, access_log=None
            )
            runner = web.ServerRunner(self.server, shutdown_timeout=0.01)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            host, port = runner.addresses[0]
            started.set_result(f"http://{host}:{port}")
        except BaseException as error:
            started.set_exception(error)
            raise
        await self.closing.wait()
        await runner.cleanup()

    async def answer(self, request):
        path = request.path
        self.log.append(path)
        self.ports.add(request.get_extra_info("peername"))
        self.in_flight += 1
        self.peak = max(self.peak, self.in_flight)
        try:
            if not (self.stalled or await until(lambda: self.may_answer(path))):
                self.stalled = True
            steps = self.plan.get(path, [200])
            return await self.play(steps.pop(0) if steps[1:] else steps[0], request)
        finally:
            self.in_flight -= 1

    async def play(self, step, request):
        if isinstance(step, int):
            return web.Response(status=step, body=self.page(request.path))
        if step.startswith("/"):
            return web.Response(status=302, headers={"Location": step})
        response = web.StreamResponse(headers={"Content-Length": "1000"})
        if step in ("cut", "hang in body"):
            await response.prepare(request)
            await response.write(b"half a page")
        if step.startswith("hang"):
            await self.closing.wait()
        if request.transport:
            request.transport.close()
        return response

    def page(self, path):
        return self.pages.get(path, f"page {path}".encode())

    def urls(self, *paths):
        return [self.base + path for path in paths]

    def good(self, path, attempts=1):
        return Result(self.base + path, 200, self.page(path), None, attempts)

    def failed(self, path, status, attempts=1):
        return Result(self.base + path, status, b"", WHY, attempts)


async def until(condition, seconds=PATIENCE):
    """Return True as soon as the condition holds; False if it does not in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.002)
    return True


async def no_nap(seconds):
    pass


def download(urls, **options):
    """Run download_all; each `error` that says anything becomes WHY."""
    options = {"timeout": 10, "sleep": no_nap} | options
    results = asyncio.run(download_all(urls, **options))
    assert isinstance(results, list), "download_all returns a list"
    return [blurred(result) for result in results]


def blurred(result):
    error = getattr(result, "error", None)
    telling = isinstance(error, str) and error.strip()
    return replace(result, error=WHY) if telling else result


@pytest.fixture
def site():
    with Site() as running:
        yield running


def test_example(site):
    site.plan = {
        "/moved": ["/hello"],
        "/missing": [404],
        "/flaky": [503, 200],
        "/broken": [500],
    }
    paths = ["/hello", "/moved", "/missing", "/flaky", "/broken", "/hello"]
    got = download(site.urls(*paths), retries=1)
    assert got == [
        site.good("/hello"),
        replace(site.good("/hello"), url=site.base + "/moved"),
        site.failed("/missing", 404),
        site.good("/flaky", attempts=2),
        site.failed("/broken", 500, attempts=2),
        site.good("/hello"),
    ]


def test_example_no_urls():
    assert asyncio.run(download_all([], timeout=5)) == []


def test_example_refused():
    with socket.socket() as taken:  # bound but not listening: nobody answers
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        got = download([url], retries=1)
    assert got == [Result(url, None, b"", WHY, 2)]


# What is returned


def test_body_is_the_very_bytes(site):
    site.pages["/image"] = bytes(range(256)) * 1000
    got = download(site.urls("/image"))
    assert got == [site.good("/image")]
    assert type(got[0].body) is bytes


@pytest.mark.parametrize("status", [201, 206])
def test_success_is_more_than_200(site, status):
    site.plan["/new"] = [status]
    got = download(site.urls("/new"))
    assert got == [replace(site.good("/new"), status=status)]


def test_any_iterable(site):
    got = download((url for url in site.urls("/a", "/b")), limit=1)
    assert got == [site.good("/a"), site.good("/b")]


def test_second_call_starts_afresh(site):
    site.plan["/a"] = [503, 503, 200]
    first = download(site.urls("/a", "/b"), retries=1, limit=1)
    second = download(site.urls("/a"), retries=1)
    assert first == [site.failed("/a", 503, attempts=2), site.good("/b")]
    assert second == [site.good("/a")], "the second call must ask the server again"


def test_duplicates_are_requested_once(site):
    site.plan["/c"] = [404]
    got = download(site.urls("/a", "/c", "/a", "/b", "/c"), limit=1)
    a, b, c = site.good("/a"), site.good("/b"), site.failed("/c", 404)
    assert got == [a, c, a, b, c]
    assert Counter(site.log) == {"/a": 1, "/b": 1, "/c": 1}
    assert len(set(got)) == 3, "a Result is frozen: equal ones are one in a set"


def test_redirect_ends_in_an_error(site):
    site.plan = {"/moved": ["/further"], "/further": ["/gone"], "/gone": [410]}
    got = download(site.urls("/moved"))
    assert got == [site.failed("/moved", 410)]


# Retries


@pytest.mark.parametrize("status", [400, 404, 429, 499])
def test_client_error_is_final(site, status):
    site.plan["/a"] = [status, 200]
    got = download(site.urls("/a"))
    assert got == [site.failed("/a", status)]
    assert site.log == ["/a"]


@pytest.mark.parametrize("status", [500, 503, 599])
def test_server_error_is_retried(site, status):
    site.plan["/a"] = [status, 200]
    assert download(site.urls("/a")) == [site.good("/a", attempts=2)]


def test_connection_error_is_retried(site):
    # "drop" would not do here: aiohttp repeats such a request once without telling.
    site.plan["/a"] = ["cut", 200]
    assert download(site.urls("/a")) == [site.good("/a", attempts=2)]


@pytest.mark.parametrize("way", ["drop", "cut"])
def test_connection_error_is_reported(site, way):
    site.plan["/a"] = [way]
    got = download(site.urls("/a", "/b"), retries=2, limit=1)
    assert got == [site.failed("/a", None, attempts=3), site.good("/b")]


@pytest.mark.parametrize("retries", [0, 1, 4])
def test_retries_are_counted_per_url(site, retries):
    site.plan = {"/a": [500], "/b": [503]}
    got = download(site.urls("/a", "/b"), retries=retries, limit=1)
    tries = retries + 1
    assert got == [
        site.failed("/a", 500, attempts=tries),
        site.failed("/b", 503, attempts=tries),
    ]
    assert Counter(site.log) == {"/a": tries, "/b": tries}


@pytest.mark.parametrize(
    ("steps", "status", "attempts"),
    [
        pytest.param([503, 404, 200], 404, 2, id="503, then 404"),
        pytest.param([503, "cut"], None, 3, id="503, then cut off"),
        pytest.param(["cut", "cut", 500], 500, 3, id="cut off twice, then 500"),
    ],
)
def test_last_attempt_decides(site, steps, status, attempts):
    site.plan["/a"] = steps
    got = download(site.urls("/a"), retries=2)
    assert got == [site.failed("/a", status, attempts)]


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        pytest.param({}, [0.5, 1.0], id="defaults"),
        pytest.param({"retries": 4, "backoff": 0.25}, [0.25, 0.5, 1, 2], id="four"),
        pytest.param({"retries": 0}, [], id="no retry, no nap"),
    ],
)
def test_backoff_doubles(site, options, expected):
    naps = []

    async def nap(seconds):
        naps.append(seconds)

    site.plan["/a"] = [500]
    download(site.urls("/a"), sleep=nap, **options)
    assert naps == expected


def test_sleeps_by_itself_when_no_sleep_is_given(site):
    site.plan["/a"] = [500, 500, 200]
    [got] = asyncio.run(download_all(site.urls("/a"), timeout=10, backoff=0.001))
    assert got == site.good("/a", attempts=3)


steps = st.sampled_from([200, 404, 500, 503, "cut"])


@settings(max_examples=25)
@given(
    plans=st.lists(st.lists(steps, min_size=4, max_size=4), max_size=4),
    retries=st.integers(0, 3),
)
def test_property_any_mixture(plans, retries):
    plan_of = {f"/{number}": plan for number, plan in enumerate(plans)}
    with Site() as site:
        site.plan = {path: list(plan) for path, plan in plan_of.items()}
        got = download(site.urls(*plan_of), retries=retries, limit=2)
    assert got == [
        outcome(site, path, plan[: retries + 1]) for path, plan in plan_of.items()
    ]


def outcome(site, path, tries):
    final = [k for k, step in enumerate(tries) if step in (200, 404)]
    tries = tries[: final[0] + 1] if final else tries
    if tries[-1] == 200:
        return site.good(path, len(tries))
    status = tries[-1] if tries[-1] != "cut" else None
    return site.failed(path, status, len(tries))


# Concurrency

LIMITS = [
    pytest.param({}, 8, id="default"),
    pytest.param({"limit": 3}, 3, id="three"),
    pytest.param({"limit": 1}, 1, id="one"),
]


@pytest.mark.parametrize(("options", "limit"), LIMITS)
def test_as_many_at_once_as_allowed(site, options, limit):
    site.may_answer = lambda path: site.peak >= limit
    download(site.urls(*[f"/{k}" for k in range(limit)]), **options)
    assert site.peak == limit, "the most requests that were in flight together"


@pytest.mark.parametrize(("options", "limit"), LIMITS)
def test_never_more_than_allowed(site, options, limit):
    async def answer(request, play=site.play, seconds=LINGER):
        await until(lambda: site.peak > limit, seconds)
        return await play(*request)

    site.play = lambda *request: answer(request)
    paths = [f"/{k}" for k in range(limit + 2)]
    site.plan = {path: [503, 200] for path in paths[::2]}
    download(site.urls(*paths), **options)
    assert site.peak <= limit, "the most requests that were in flight together"


def test_next_starts_as_soon_as_one_is_done(site):
    paths = ["/a", "/b", "/c", "/d", "/e"]
    site.may_answer = lambda path: path != site.log[0] or len(site.log) == len(paths)
    got = download(site.urls(*paths), limit=2)
    assert not site.stalled, "one slow request kept the others waiting for a free place"
    assert got == [site.good(path) for path in paths]


def test_results_in_order_given(site):
    site.may_answer = lambda path: path != "/slow" or "/b" in site.log
    got = download(site.urls("/slow", "/a", "/b"), limit=2)
    assert [result.url for result in got] == site.urls("/slow", "/a", "/b")


def test_no_place_is_held_while_backing_off(site):
    free = []

    async def nap(seconds):
        free.append(await until(lambda: len(set(site.log)) == 2))

    site.plan = {"/a": [503, 200], "/b": [503, 200]}
    download(site.urls("/a", "/b"), limit=1, sleep=nap)
    assert free == [True, True], "one slept, and the other was not requested meanwhile"


# Timeouts


def test_timeout_is_reported(site):
    site.plan = {"/silent": ["hang"], "/endless": ["hang in body"]}
    paths = ["/silent", "/ok", "/endless"]
    got = download(site.urls(*paths), timeout=0.5, retries=0)
    assert got == [
        site.failed("/silent", None),
        site.good("/ok"),
        site.failed("/endless", None),
    ]


def test_timeout_is_retried(site):
    site.plan["/silent"] = ["hang"]
    [got] = download(site.urls("/silent"), timeout=0.05, retries=2)
    assert (got.status, got.attempts) == (None, 3)


def test_waiting_for_a_place_takes_no_time_off(site):
    site.plan = {"/a": ["hang"], "/b": ["hang"]}
    got = download(site.urls("/a", "/b", "/ok"), timeout=0.4, retries=0, limit=1)
    assert got == [site.failed("/a", None), site.failed("/b", None), site.good("/ok")]


# Cleanliness


def test_one_session_for_all(site):
    got = download(site.urls("/a", "/b", "/c", "/d"), limit=1)
    assert len(got) == 4
    assert len(site.ports) == 1, "one session reuses its connection; count of those"


def test_session_is_closed(site):
    site.plan = {"/a": [404], "/b": [500]}

    async def leave_open():
        await download_all(site.urls("/a", "/b", "/c"), timeout=10, sleep=no_nap)
        return await until(lambda: not site.server.connections)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        closed = asyncio.run(leave_open())
        gc.collect()
    assert closed, "connections stay open when download_all has returned"
    unclosed = [str(w.message) for w in caught if w.category is ResourceWarning]
    assert unclosed == []


async def cancelled_halfway(site, paths, halfway, **options):
    """Cancel download_all once it is halfway; return its task, and what still runs."""
    task = asyncio.create_task(
        download_all(site.urls(*paths), timeout=1, retries=1, **options)
    )
    reached = await until(lambda: task.done() or halfway())
    if task.done():
        pytest.fail(f"it gave {await task} before it could be cancelled")
    assert reached, "it never had as much going on as the test was to cancel"
    requests = len(site.log)
    task.cancel()
    await asyncio.wait([task], timeout=PATIENCE)
    left = [t for t in asyncio.all_tasks() if t not in (task, asyncio.current_task())]
    return task, left + site.log[requests:]


def test_cancellation_comes_through(site):
    async def cancel():
        task, _ = await cancelled_halfway(
            site, ["/a"], lambda: site.in_flight, sleep=no_nap
        )
        assert task.cancelled(), "download_all must let CancelledError out"

    site.plan["/a"] = ["hang"]
    asyncio.run(cancel())


@pytest.mark.parametrize(
    "step",
    [pytest.param("hang", id="in flight"), pytest.param(503, id="backing off")],
)
def test_cancellation_leaves_nothing_behind(site, step):
    naps = []

    async def long_nap(seconds):
        naps.append(seconds)
        await asyncio.sleep(3 * PATIENCE)

    async def cancel():
        _, left = await cancelled_halfway(
            site,
            ["/a", "/b"],
            lambda: (site.in_flight if step == "hang" else len(naps)) == 2,
            sleep=long_nap,
        )
        assert left == [], "tasks that still run, and requests that came afterwards"
        assert await until(lambda: not site.server.connections), "connections stay open"

    site.plan = {"/a": [step], "/b": [step]}
    asyncio.run(cancel())
