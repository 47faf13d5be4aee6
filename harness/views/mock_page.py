"""The scorecard of a mock interview as one offline page, its timeline as a plot."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go

from harness.views import mock_card
from harness.views.document import GREY, coded, document, laid_out, plot

# By kind: sign, colour, and what it is called. Signs differ, so that none needs colour.
_MARKS = {
    "run": ("circle-open", "#3b82f6", "examples run"),
    "verdict": ("star", "#16a34a", "submitted:"),
    "hint": ("diamond", "#d97706", "hint"),
    "answered": ("square", "#0891b2", "answered"),
    "gave up": ("x", "#dc2626", "given up"),
    "paused": ("line-ns", GREY, "paused"),
}


def page(card: Mapping[str, Any], number: int) -> str:
    """Return the page; it loads nothing from anywhere."""
    title = f"Mock interview {number}: {card['title']}"
    used = f"{card['used_minutes']:g} of {card['minutes']:g} minutes"
    says = escape(card["says"])
    about = [mock_card.when(card["begun"]), f"seed {card['seed']}", used, card["ended"]]
    about += [f"paused {card['pause_minutes']:g} minutes"] if card["pauses"] else []
    parts = [
        f"<h1>{escape(title)}</h1>",
        f"<p class=soft>{escape('; '.join(about))}</p>",
        f"<p><span class=total>{card['total']:.0f}</span> of 100: <b>{says}</b></p>",
        "<h2>Timeline</h2>",
        plot(timeline(card), "timeline", _told(card)),
        *(_part(card, part) for part in card["parts"]),
        "<h2>The whole</h2>",
        _criteria(card, None),
        _next(card["next"]),
        f"<h2>Notes</h2><pre>{escape(card['notes'])}</pre>" if card["notes"] else "",
    ]
    return document(title, parts)


def timeline(card: Mapping[str, Any]) -> go.Figure:
    """Return the plot: a lane for each part, bars where it was in hand, marks on them."""
    names = {part["part"]: _name(part) for part in card["parts"]}
    figure = go.Figure()
    spans = list(_spans(card["timeline"], 60 * card["used_minutes"]))
    figure.add_bar(
        x=[(end - start) / 60 for _, start, end in spans],
        base=[start / 60 for _, start, _ in spans],
        y=[names[part] for part, _, _ in spans],
        orientation="h",
        width=0.5,
        marker={"color": "rgba(138,143,152,.35)"},
        hovertext=[
            f"{names[part]}: {start / 60:.1f} to {end / 60:.1f} min"
            for part, start, end in spans
        ],
        hoverinfo="text",
        name="in hand",
    )
    for kind, (symbol, colour, called) in _MARKS.items():
        marks = [one for one in card["timeline"] if one["kind"] == kind]
        if not marks:
            continue
        figure.add_scatter(
            x=[one["at"] / 60 for one in marks],
            y=[names[one["part"]] for one in marks],
            text=[escape(one["text"]) for one in marks],
            mode="markers+text" if kind == "verdict" else "markers",
            textposition="top center",
            marker={
                "symbol": symbol,
                "color": colour,
                "size": 13,
                "line": {"width": 2},
            },
            hovertext=[
                f"{one['at'] / 60:.1f} min {called} {escape(one['text'])}".rstrip()
                for one in marks
            ],
            hoverinfo="text",
            name=called.rstrip(":"),
        )
    order = [names[part["part"]] for part in reversed(card["parts"])]
    laid_out(
        figure,
        150 + 55 * len(order),
        legend={"orientation": "h", "y": -0.25},
        barmode="overlay",
    )
    figure.update_xaxes(title="minutes", range=[0, _end(card)])
    figure.update_yaxes(categoryorder="array", categoryarray=order)
    return figure


def _told(card: Mapping[str, Any]) -> str:
    """Return the timeline in words."""
    marks = (
        f"{one['at'] / 60:.1f} min: {_MARKS[one['kind']][2]} {one['text']}".rstrip()
        for one in card["timeline"]
        if one["kind"] in _MARKS
    )
    return "; ".join(["what happened when", *marks])


def _end(card: Mapping[str, Any]) -> float:
    """Return where the axis ends: a little beyond what was used, in minutes."""
    return max(1.0, 1.03 * float(card["used_minutes"]))


def _name(part: Mapping[str, Any]) -> str:
    return f"{part['part']} {part.get('title', 'Question')}"


def _spans(
    marks: Sequence[Mapping[str, Any]], end: float
) -> Iterable[tuple[int, float, float]]:
    """Yield a part and the seconds from and to which it was in hand."""
    shown = [(one["part"], one["at"]) for one in marks if one["kind"] == "shown"]
    ends = [at for _, at in shown[1:]] + [end]
    for (part, start), until in zip(shown, ends, strict=True):
        yield part, start, max(start, until)


def _part(card: Mapping[str, Any], part: Mapping[str, Any]) -> str:
    answers = "".join(f"<p>You said: {escape(text)}</p>" for text in part["answers"])
    if "question" in part:
        points = "".join(
            f"<li>{'✓' if point['made'] else '·'} {coded(point['text'])}</li>"
            for point in part["points"]
        )
        return (
            f"<h2>{part['part']}. {coded(part['question'])}</h2>{answers}"
            f"<p>The reference answer:</p><ul class=points>{points}</ul>"
            f"{_criteria(card, part['part'])}"
        )
    about = ", ".join(filter(None, [part["level"], *part["topics"], part["outcome"]]))
    follow = part["follow_up"]
    asked = f"<p>Follow-up: {coded(follow)}</p>{answers}" if follow else ""
    return (
        f"<h2>{part['part']}. {escape(part['title'])}</h2>"
        f"<p class=soft>{escape(about)}; {part['spent_minutes']:g} of "
        f"{part['minutes']:g} minutes</p>{_criteria(card, part['part'])}{asked}"
    )


def _criteria(card: Mapping[str, Any], part: int | None) -> str:
    rows = "".join(
        f"<tr><td>{row['criterion'].replace('_', ' ')}</td>{_score(row['score'])}"
        f"<td class=number>{row['weight']:g}</td><td>{escape(row['basis'])}</td></tr>"
        for row in card["criteria"]
        if row["part"] == part
    )
    return (
        "<div class=scroll tabindex=0 role=group aria-label=criteria>"
        "<table><tr><th>criterion</th><th colspan=2>score</th>"
        f"<th>weight</th><th>based on</th></tr>{rows}</table></div>"
    )


def _score(score: float | None) -> str:
    if score is None:
        return "<td></td><td class=number>–</td>"
    return (
        f"<td><meter min=0 max=1 value={score}></meter></td>"
        f"<td class=number>{score:.0%}</td>"
    )


def _next(found: Sequence[Mapping[str, str]]) -> str:
    rows = "".join(
        f"<tr><td><code>{escape(_what(one))}</code></td><td>{escape(one['why'])}</td></tr>"
        for one in found
    )
    if not found:
        return ""
    head = "<h2>Next</h2><div class=scroll tabindex=0 role=group aria-label=Next>"
    return f"{head}<table>{rows}</table></div>"


def _what(one: Mapping[str, str]) -> str:
    return f"make kata KATA={one['kata']}" if "kata" in one else f"notes: {one['read']}"
