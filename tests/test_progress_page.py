"""The page of progress: its plots say what the facts say, and everybody can read it."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest
from browser import chromium, drawn, opened, troubles_of

from harness.practice.progress import (
    MockScore,
    Progress,
    Recall,
    Solve,
    Today,
    Topic,
)
from harness.views import document, progress_checks, progress_page, progress_plots

DAY = date(2026, 3, 20)  # a Friday
MONDAY = date(2026, 3, 16)
EVIL = "</script><script>alert(1)</script><b>"


def days_ago(number):
    return DAY - timedelta(days=number)


NOTHING = Progress(
    day=DAY,
    streak=0,
    longest=0,
    today=Today(0, 0, 0, 10),
    katas=3,
    solved=0,
    topics=(Topic("stack", "Stack", 3, 0, 0, 0.0, None, 0.0),),
    solves=(),
    recalls=(),
    forecast=((DAY, 0),),
    activity={},
    retention=0.9,
)
FACTS = replace(
    NOTHING,
    streak=2,
    longest=3,
    topics=(
        Topic("stack", EVIL, 3, 2, 1, 0.25, 0.8, 0.0),
        Topic("heap", "Heap", 2, 1, 0, 0.5, None, 0.75),
        Topic("graph", "Graph", 2, 0, 0, 0.0, None, 0.0),
    ),
    solves=(
        Solve("two_sum", days_ago(9), 1, 600, 300),
        Solve("lru_cache", days_ago(9), 1, 300, 300),
        Solve("two_sum", DAY, 2, 150, 300),
    ),
    recalls=(
        Recall(days_ago(9), 0.75, False),
        Recall(DAY, 0.75, True),
        Recall(days_ago(1), 0.25, False),
    ),
    activity={
        DAY: {"accepted": 3, "wrong answer": 6},
        days_ago(4): {"accepted": 1},
        days_ago(8): {"style": 2, "of tomorrow": 1},
        days_ago(500): {"accepted": 50},
    },
    mocks=(MockScore(days_ago(3), "Backend", 61.6),),
)


def test_the_calendar_has_a_cell_a_day():
    shown = progress_checks.activity(FACTS)
    (cells,) = shown.figure.data
    assert len(cells.x) == progress_checks.WEEKS
    assert cells.x[-1] == MONDAY.isoformat()
    assert [row[-1] for row in cells.z] == [1, 0, 0, 0, 3, None, None]
    assert cells.hovertext[4][-1] == "Fri 2026-03-20: 9 checks"
    assert cells.hovertext[5][-1] == "", "tomorrow"
    assert cells.hovertext[3][-2] == "Thu 2026-03-12: 3 checks"
    assert shown.says == (
        "13 checks on 3 days of the last year; the longest streak is 3 days."
    )
    assert shown.rows[0] == ("2026-03-20", "9", "3")
    assert shown.newest_first


def test_mastery_has_a_bar_a_topic_that_was_begun():
    shown = progress_plots.mastery(FACTS)
    (bars,) = shown.figure.data
    assert list(bars.x) == [0.25, 0.5]
    assert bars.marker.color[0] != bars.marker.color[1], "a weak topic stands out"
    assert shown.rows == [
        (EVIL, "25%", "1 of 3", "0.80"),
        ("Heap (weak)", "50%", "0 of 2", "–"),
    ]
    assert shown.says.endswith(" 1 topic not begun.")


def test_pace_is_told_by_attempt():
    shown = progress_plots.pace(FACTS)
    solves, medians = shown.figure.data
    assert (list(solves.x), list(solves.y)) == ([1, 1, 2], [2.0, 1.0, 0.5])
    assert (list(medians.x), list(medians.y)) == ([1, 2], [1.5, 0.5])
    assert solves.hovertext[0] == "two_sum, attempt 1, 2026-03-11: 10.0 min, par 5"
    assert shown.rows == [("1", "2", "1.50", "50%"), ("2", "1", "0.50", "100%")]


def test_retention_is_told_by_week():
    shown = progress_plots.retention(FACTS)
    predicted, measured = shown.figure.data
    assert list(measured.x) == ["2026-03-09", "2026-03-16"]
    assert (list(measured.y), list(predicted.y)) == ([0.0, 0.5], [0.75, 0.5])
    assert shown.rows[1] == ("2026-03-16", "2", "50%", "50%")
    assert shown.says.startswith("33% of 3 repetitions recalled, 58% predicted;")


def test_verdicts_are_stacked_by_week():
    shown = progress_checks.verdicts(FACTS)
    told = {bar.name: dict(zip(bar.x, bar.y, strict=True)) for bar in shown.figure.data}
    assert told == {
        "accepted": {MONDAY.isoformat(): 4},
        "style": {"2026-03-09": 2},
        "wrong answer": {MONDAY.isoformat(): 6},
        "of tomorrow": {"2026-03-09": 1},
    }
    assert shown.header == ("week of", *told)
    assert shown.rows[1] == (MONDAY.isoformat(), "4", "0", "6", "0")


def test_two_verdicts_never_look_alike():
    looks = list(progress_checks.LOOKS.values())
    assert len(set(looks)) == len(looks)


def test_mocks_are_shown_in_order():
    shown = progress_plots.mocks(FACTS)
    assert list(shown.figure.data[0].y) == [61.6]
    assert shown.rows == [("2026-03-17", "Backend", "62")]


def test_before_anything_was_done_the_page_says_so():
    text = progress_page.page(NOTHING)
    for words in (
        "No check in the last year.",
        "No topic was begun yet.",
        "Nothing was solved yet.",
        "No kata was repeated yet.",
        "None yet: <code>make mock</code> begins one.",
    ):
        assert words in text
    assert "class=plot" not in text


def test_the_page_loads_nothing_and_runs_nothing_foreign():
    text = progress_page.page(FACTS)
    assert "default-src 'none'" in text
    assert not re.search(r"<(?:script|img|link|iframe)[^>]+(?:src|href)=", text)
    assert "<script>alert" not in text
    assert text.count("&lt;/script&gt;") >= 1


def test_a_plot_has_its_words_and_its_numbers_for_whoever_sees_no_plot():
    shown = progress_plots.mocks(FACTS)
    text = document.section(shown)
    assert f'aria-label="{shown.title}. {shown.says}"' in text
    assert "<th scope=col>profile</th>" in text
    assert "<td>Backend</td>" in text


@pytest.fixture(scope="module")
def browser():
    with chromium() as driven:
        yield driven


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "progress.html"
    file.write_text(progress_page.page(FACTS), "utf-8")
    return file


def test_a_browser_draws_it_without_the_net(path):
    text = drawn(path)
    for name in ("activity", "mastery", "pace", "retention", "verdicts", "mocks"):
        assert re.search(rf'id="{name}" class="[^"]*js-plotly-plot', text), name
    assert len(re.findall(r'<path class="point"', text)) >= 10


def test_a_browser_finds_nothing_wrong(browser, path):
    assert troubles_of(browser, path) == []


def test_every_plot_is_drawn(browser, path):
    with opened(browser, path) as (page, _):
        assert page.locator(".plot .main-svg:first-child").count() == 6
        assert page.locator("#activity image").count() == 1
        assert page.locator("#mastery .point").count() == 2
        assert page.locator("#mocks .point").count() == 1


def test_the_arrow_keys_say_what_the_mouse_would_show(browser, path):
    with opened(browser, path) as (page, troubles):
        page.locator(".plot", has=page.locator("#activity")).focus()
        said = page.locator(".plot:has(#activity) + .now")
        for key, words in [
            ("ArrowLeft", "Fri 2026-03-20: 9 checks"),
            ("ArrowLeft", "Thu 2026-03-19: 0 checks"),
            ("End", "Fri 2026-03-20: 9 checks"),
            ("ArrowRight", "Fri 2026-03-20: 9 checks"),
        ]:
            page.keyboard.press(key)
            assert said.inner_text() == words
        page.wait_for_selector("#activity .hovertext")
        page.locator(".plot:has(#pace)").focus()
        assert said.inner_text() == ""
        page.keyboard.press("ArrowRight")
        first = page.locator(".plot:has(#pace) + .now").inner_text()
        assert first.startswith("attempt 1: median 1.50"), "the crowd is left out"
        assert troubles == []


def test_the_command_writes_it(kata, tmp_path):
    beside = tmp_path / "attempts/progress.html"
    assert kata("progress", "--html") == (0, f"{beside}\n", "")
    there = tmp_path / "new/here.html"
    assert kata("progress", "--html", there)[1] == f"{there}\n"
    assert there.read_text("utf-8") == beside.read_text("utf-8")
    code, _, err = kata("progress", "--html", tmp_path)
    assert (code, "cannot be written" in err) == (2, True)
