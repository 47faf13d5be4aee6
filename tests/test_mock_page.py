"""The page of a scorecard: whole, offline, and drawn by a real browser."""

import re

import pytest
from browser import chromium, drawn, troubles_of
from interviews import RULES, FakeClock, begun, result

from harness.views import mock_page


@pytest.fixture
def card(tmp_path):
    clock = FakeClock()
    going = begun(tmp_path / "attempts", clock)
    going.answer("<script>alert(1)</script>")
    going.next()
    clock.go(90)
    going.told(going.examples(), result(passed=1, total=3))
    going.skip()
    clock.go(60)
    going.hint()
    going.skip()
    going.pause()
    clock.go(30)
    going.resume()
    going.told(going.submit("O(n)", "O(1)"), result())
    going.answer("two `pointers`")
    clock.go(30)
    going.note("a & b")
    going.end()
    going.tick(0, [1])
    going.rate({point.name: 3 for point in RULES.rubric})
    return going.finish()


def test_the_page_says_what_the_card_says(card):
    text = re.sub(r"<script.*?</script>", "", mock_page.page(card, 3), flags=re.DOTALL)
    assert "<h1>Mock interview 3: Phone screen</h1>" in text
    assert f">{card['total']:.0f}</span> of 100" in text
    for row in card["criteria"]:
        assert row["criterion"].replace("_", " ") in text
        assert row["basis"].replace("&", "&amp;") in text
    for word in ("✓ A.", "· B.", "a &amp; b", "make kata KATA=two_sum", "And sorted?"):
        assert word in text
    assert "&lt;script&gt;alert(1)" in text


def test_the_page_loads_nothing(card):
    text = mock_page.page(card, 1)
    assert "default-src 'none'" in text
    assert not re.search(r"<(?:script|img|link|iframe)[^>]+(?:src|href)=", text)


def test_each_part_has_its_lane_its_time_in_hand_and_its_marks(card):
    figure = mock_page.timeline(card).to_dict()
    bar, *marks = figure["data"]
    lanes = ["1 Question", "2 Two Sum", "3 Binary Search", "2 Two Sum"]
    assert list(bar["y"]) == lanes
    assert list(bar["x"]) == pytest.approx([0, 1.5, 1.0, 0.5], abs=0.01)
    assert list(bar["base"]) == pytest.approx([0, 0, 1.5, 2.5], abs=0.01)
    told = {one["name"]: (list(one["x"]), list(one["y"])) for one in marks}
    assert told["examples run"] == ([1.5], ["2 Two Sum"])
    assert told["hint"] == ([2.5], ["3 Binary Search"])
    assert told["submitted"] == ([2.5], ["2 Two Sum"])
    assert set(told) == {"examples run", "hint", "submitted", "answered", "paused"}
    assert len({one["marker"]["symbol"] for one in marks}) == len(marks)


def test_a_mock_without_time_has_a_page_too(tmp_path):
    going = begun(tmp_path, FakeClock())
    going.end()
    assert "0</span> of 100" in mock_page.page(going.finish(), 1)


def test_a_browser_draws_it_without_the_net(card, tmp_path):
    path = tmp_path / "card.html"
    path.write_text(mock_page.page(card, 1), "utf-8")
    text = drawn(path)
    timeline = text[text.index('id="timeline"') :]
    assert timeline.count('class="main-svg"') >= 1
    for word in ("2 Two Sum", "examples run", "minutes"):
        assert re.search(rf">\s*{word}\s*<", timeline), word
    assert len(re.findall(r'<path class="point"', timeline)) >= 5


def test_everybody_can_read_it(card, tmp_path):
    path = tmp_path / "card.html"
    path.write_text(mock_page.page(card, 1), "utf-8")
    with chromium() as browser:
        assert troubles_of(browser, path) == []


def test_the_command_writes_it_beside_the_answers_or_where_it_is_told(
    kata, tmp_path, card
):
    beside = tmp_path / "attempts/mocks" / card["mock"] / "scorecard.html"
    assert kata("mocks", 1, "--html") == (0, f"{beside}\n", "")
    there = tmp_path / "new/here.html"
    assert kata("mocks", 1, "--html", there)[1] == f"{there}\n"
    assert there.read_text("utf-8") == beside.read_text("utf-8")
    code, _, err = kata("mocks", 1, "--html", tmp_path)
    assert (code, "cannot be written" in err) == (2, True)
