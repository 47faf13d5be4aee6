"""How far the learner has come, as plots: each with its figure, its words and its numbers."""

import statistics
import textwrap
from collections.abc import Iterator, Sequence
from datetime import date
from html import escape

import plotly.graph_objects as go

from harness.practice.progress import Progress, Recall, Solve
from harness.views.document import BLUE, GOOD, GREY, LEGEND, POOR, Plot, laid_out
from harness.views.progress import several
from harness.views.progress_checks import week_of

_LABEL = 27  # characters a line
_FASTEST = 0.02  # of par; what is faster is drawn there


def mastery(facts: Progress) -> Plot:
    """Return a bar a topic that was begun, in the plan's order."""
    title = "Mastery by topic"
    begun = [topic for topic in facts.topics if topic.begun]
    if not begun:
        return Plot("mastery", title, "No topic was begun yet.")
    weak = set(facts.weak)
    named = [f"{topic.title}{' (weak)' * (topic in weak)}" for topic in begun]
    rows = [
        (
            name,
            f"{topic.mastery:.0%}",
            f"{topic.solved} of {topic.katas}",
            "–" if topic.pace is None else f"{topic.pace:.2f}",
        )
        for name, topic in zip(named, begun, strict=True)
    ]
    figure = go.Figure(
        go.Bar(
            x=[topic.mastery for topic in begun],
            y=list(range(len(begun))),
            orientation="h",
            marker={
                "color": [POOR if topic in weak else GOOD for topic in begun],
                "line": {"width": 0},
            },
            hovertext=[
                f"{escape(name)}: mastery {share}, {solved} solved, time/par {time}"
                for name, share, solved, time in rows
            ],
            hoverinfo="text",
        )
    )
    laid_out(figure, 50 + 34 * len(begun), bargap=0.35)
    figure.update_xaxes(range=[0, 1], tickformat=".0%", tickvals=[0, 0.5, 1])
    figure.update_yaxes(
        autorange="reversed",
        showgrid=False,
        ticks="outside",
        tickcolor="rgba(0,0,0,0)",
        tickvals=list(range(len(begun))),
        ticktext=["<br>".join(_wrapped(name)) for name in named],
    )
    rest = len(facts.topics) - len(begun)
    says = (
        "How much of a topic would be solved today: each kata counts with its recall,"
        " half of it where it went badly, and not at all where it is new."
    )
    says += f" {several(rest, 'topic')} not begun." if rest else ""
    return Plot(
        "mastery", title, says, figure, ("topic", "mastery", "solved", "time/par"), rows
    )


def pace(facts: Progress) -> Plot:
    """Return the time of each solve against par, by the how manieth of its kata it was."""
    title = "Time to solve, by attempt"
    if not facts.solves:
        return Plot("pace", title, "Nothing was solved yet.")
    groups: dict[int, list[Solve]] = {}
    for solve in sorted(facts.solves, key=lambda solve: solve.number):
        groups.setdefault(solve.number, []).append(solve)
    medians = {n: statistics.median(s.pace for s in g) for n, g in groups.items()}
    rows = [
        (
            str(number),
            str(len(group)),
            f"{medians[number]:.2f}",
            f"{sum(solve.pace <= 1 for solve in group) / len(group):.0%}",
        )
        for number, group in groups.items()
    ]
    figure = go.Figure()
    figure.add_scatter(
        x=[solve.number for solve in facts.solves],
        y=[max(_FASTEST, solve.pace) for solve in facts.solves],
        mode="markers",
        marker={"color": GREY, "opacity": 0.45, "size": 7},
        hovertext=[
            f"{escape(solve.kata)}, attempt {solve.number}, {solve.day}:"
            f" {solve.seconds / 60:.1f} min, par {solve.par / 60:g}"
            for solve in facts.solves
        ],
        hoverinfo="text",
        name="a solve",
        meta="crowd",
    )
    figure.add_scatter(
        x=list(medians),
        y=[max(_FASTEST, median) for median in medians.values()],
        mode="lines+markers",
        line={"color": BLUE, "width": 3},
        marker={"size": 9, "symbol": "diamond"},
        hovertext=[
            f"attempt {number}: median {median} × par of {count}, {within} within par"
            for number, count, median, within in rows
        ],
        hoverinfo="text",
        name="median",
    )
    laid_out(figure, 340, legend=LEGEND)
    figure.add_hline(1, line={"color": POOR, "dash": "dash"})
    figure.update_yaxes(
        type="log",
        title="time / par",
        tickvals=[0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50],
        ticktext=["0.02", "0.05", "0.1", "0.2", "0.5", "1", "2", "5", "10", "20", "50"],
    )
    last = max(groups)
    figure.update_xaxes(
        title="attempt", range=[0.5, last + 0.5], dtick=max(1, round(last / 10))
    )
    says = f"The median of attempt {rows[0][0]} is {rows[0][2]} × par"
    says += f", that of attempt {last} {rows[-1][2]} × par." if rows[1:] else "."
    header = ("attempt", "solved", "median time/par", "within par")
    return Plot("pace", title, f"{says} The dashed line is par.", figure, header, rows)


def retention(facts: Progress) -> Plot:
    """Return by week the share that was recalled, and the share that was predicted."""
    title = "Retention, measured and predicted"
    weeks: dict[date, list[Recall]] = {}
    for one in facts.recalls:
        weeks.setdefault(week_of(one.day), []).append(one)
    if not weeks:
        return Plot("retention", title, "No kata was repeated yet.")
    measured = [_share([one.recalled for one in week]) for week in weeks.values()]
    predicted = [_share([one.predicted for one in week]) for week in weeks.values()]
    rows = [
        (monday.isoformat(), str(len(week)), f"{got:.0%}", f"{said:.0%}")
        for (monday, week), got, said in zip(
            weeks.items(), measured, predicted, strict=True
        )
    ]
    figure = go.Figure()
    for name, shares, colour, dash, symbol in (
        ("predicted", predicted, GREY, "dot", "circle-open"),
        ("measured", measured, BLUE, "solid", "diamond"),
    ):
        figure.add_scatter(
            x=[monday.isoformat() for monday in weeks],
            y=shares,
            mode="lines+markers",
            line={"color": colour, "dash": dash, "width": 3},
            marker={"symbol": symbol, "size": 9},
            hovertext=[
                f"week of {monday}: {name} {share:.0%} of {count}"
                for (monday, count, *_), share in zip(rows, shares, strict=True)
            ],
            hoverinfo="text",
            name=name,
        )
    laid_out(figure, 320, legend=LEGEND)
    figure.add_hline(facts.retention, line={"color": POOR, "dash": "dash"})
    figure.update_yaxes(range=[0, 1.04], tickformat=".0%")
    figure.update_xaxes(tickformat="%-d %b<br>%Y", nticks=6)
    recalled = _share([one.recalled for one in facts.recalls])
    expected = _share([one.predicted for one in facts.recalls])
    says = (
        f"{recalled:.0%} of {several(len(facts.recalls), 'repetition')} recalled,"
        f" {expected:.0%} predicted; the dashed line is the target, {facts.retention:.0%}."
        " Of each kata its latest ten attempts."
    )
    header = ("week of", "repetitions", "measured", "predicted")
    return Plot("retention", title, says, figure, header, rows)


def mocks(facts: Progress) -> Plot:
    """Return the total of each mock interview."""
    title = "Mock interviews"
    if not facts.mocks:
        return Plot("mocks", title, "None yet: `make mock` begins one.")
    rows = [(m.day.isoformat(), m.title, f"{m.score:.0f}") for m in facts.mocks]
    figure = go.Figure(
        go.Scatter(
            x=list(range(1, len(rows) + 1)),
            y=[mock.score for mock in facts.mocks],
            mode="lines+markers",
            line={"color": BLUE, "width": 3},
            marker={"size": 10},
            hovertext=[
                f"{day}, {escape(name)}: {score} of 100" for day, name, score in rows
            ],
            hoverinfo="text",
        )
    )
    laid_out(figure, 280)
    figure.update_yaxes(range=[0, 104], title="of 100")
    labelled = range(0, len(rows), 1 + len(rows) // 6)
    figure.update_xaxes(
        tickvals=[i + 1 for i in labelled],
        ticktext=[f"{facts.mocks[i].day:%-d %b}" for i in labelled],
        tickangle=0,
    )
    best = max(mock.score for mock in facts.mocks)
    says = f"{several(len(rows), 'interview')}, the best {best:.0f} of 100."
    return Plot("mocks", title, says, figure, ("day", "profile", "score"), rows)


def _share(chances: Sequence[float]) -> float:
    return sum(chances) / len(chances)


def _wrapped(text: str) -> Iterator[str]:
    return map(escape, textwrap.wrap(text, _LABEL, max_lines=2, placeholder="…"))
