"""The checks of the last year as plots: a calendar, and the verdicts by week."""

from collections import Counter
from datetime import date, timedelta

import plotly.graph_objects as go

from harness.model import Verdict
from harness.practice.progress import Progress
from harness.views.document import BLUE, GOOD, GREY, LEGEND, POOR, Plot, laid_out
from harness.views.progress import several

WEEKS = 53
_WEEK = timedelta(weeks=1)
# The colour of a verdict, and the hatching that tells it from others of that colour.
LOOKS: dict[str, tuple[str, str]] = {
    Verdict.ACCEPTED: (GOOD, ""),
    Verdict.STYLE: (BLUE, ""),
    Verdict.TOO_SLOW: (POOR, ""),
    Verdict.WRONG_ANSWER: ("#dc2626", ""),
    Verdict.RUNTIME_ERROR: ("#9333ea", ""),
    Verdict.TIME_LIMIT: (POOR, "/"),
    Verdict.MEMORY_LIMIT: (POOR, "x"),
    Verdict.OUTPUT_LIMIT: (POOR, "."),
    Verdict.SYNTAX_ERROR: ("#9333ea", "/"),
    Verdict.INCOMPLETE: (GREY, ""),
    Verdict.GRADER_ERROR: (GREY, "x"),
}
_ORDER = {verdict: i for i, verdict in enumerate(LOOKS)}


def activity(facts: Progress) -> Plot:
    """Return the calendar: a column a week, a cell a day, the darker the more checks."""
    title = "Activity"
    weeks = _weeks(facts.day)
    checks = {day: sum(row.values()) for day, row in facts.activity.items()}
    shown = {day: count for day, count in checks.items() if day >= weeks[0]}
    if not shown:
        return Plot("activity", title, "No check in the last year.")
    cells = [[monday + timedelta(days=i) for monday in weeks] for i in range(7)]
    figure = go.Figure(
        go.Heatmap(
            x=[monday.isoformat() for monday in weeks],
            y=["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            # The root, so that one busy day does not fade the others.
            z=[
                [checks.get(day, 0) ** 0.5 if day <= facts.day else None for day in row]
                for row in cells
            ],
            hovertext=[
                [
                    (
                        f"{day:%a} {day}: {several(checks.get(day, 0), 'check')}"
                        if day <= facts.day
                        else ""
                    )
                    for day in row
                ]
                for row in cells
            ],
            hoverinfo="text",
            hoverongaps=False,
            colorscale=[
                [0, "rgba(138,143,152,.2)"],
                [0.001, "rgba(22,163,74,.35)"],
                [1, "rgba(22,163,74,1)"],
            ],
            zmin=0,
            showscale=False,
            xgap=2,
            ygap=2,
        )
    )
    laid_out(figure, 210)
    figure.update_yaxes(autorange="reversed", showgrid=False, dtick=2)
    figure.update_xaxes(showgrid=False, dtick="M2", tickformat="%b", tickangle=0)
    says = (
        f"{several(sum(shown.values()), 'check')} on {several(len(shown), 'day')} of the last"
        f" year; the longest streak is {several(facts.longest, 'day')}."
    )
    rows = [
        (
            day.isoformat(),
            str(shown[day]),
            str(facts.activity[day].get(Verdict.ACCEPTED, 0)),
        )
        for day in sorted(shown, reverse=True)
    ]
    return Plot(
        "activity", title, says, figure, ("day", "checks", "accepted"), rows, True
    )


def verdicts(facts: Progress) -> Plot:
    """Return a bar a week, made up of its checks by verdict."""
    title = "Verdicts"
    mondays = _weeks(facts.day)
    weeks: dict[date, Counter[str]] = {}
    for day, row in sorted(facts.activity.items()):
        if day >= mondays[0]:
            weeks.setdefault(week_of(day), Counter()).update(row)
    whole = sum(weeks.values(), Counter())
    if not whole:
        return Plot("verdicts", title, "No check in the last year.")
    figure = go.Figure()
    seen = sorted(whole, key=lambda one: (_ORDER.get(one, len(_ORDER)), one))
    for verdict in seen:
        colour, shape = LOOKS.get(verdict, (GREY, "+"))
        found = {
            monday: week[verdict] for monday, week in weeks.items() if week[verdict]
        }
        figure.add_bar(
            x=[monday.isoformat() for monday in found],
            y=list(found.values()),
            marker={"color": colour, "pattern": {"shape": shape}, "line": {"width": 0}},
            hovertext=[
                f"week of {monday}: {count} {verdict}"
                for monday, count in found.items()
            ],
            hoverinfo="text",
            name=verdict,
        )
    laid_out(figure, 340, barmode="stack", legend=LEGEND)
    figure.update_yaxes(title="checks")
    figure.update_xaxes(tickformat="%-d %b<br>%Y", nticks=6)
    rows = [
        (monday.isoformat(), *(str(week[verdict]) for verdict in seen))
        for monday, week in weeks.items()
    ]
    top, count = whole.most_common(1)[0]
    says = f"{count / whole.total():.0%} of {several(whole.total(), 'check')}: {top}."
    header = ("week of", *seen)
    return Plot("verdicts", title, says, figure, header, rows)


def _weeks(day: date) -> list[date]:
    """Return the Mondays of the last year's weeks, that of `day` the last."""
    return [week_of(day) - i * _WEEK for i in reversed(range(WEEKS))]


def week_of(day: date) -> date:
    return day - timedelta(days=day.weekday())
