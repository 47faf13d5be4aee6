"""A page in one file that loads nothing, and plots on it that need no mouse."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

import plotly.graph_objects as go
from plotly.io import to_html
from plotly.offline import get_plotlyjs

GREY, GOOD, POOR, BLUE = "#8a8f98", "#16a34a", "#d97706", "#3b82f6"
LEGEND = {"orientation": "h", "y": 1.02, "yanchor": "bottom", "traceorder": "normal"}
_GRID = {"gridcolor": "rgba(138,143,152,.25)", "zeroline": False}
_POLICY = (
    "default-src 'none'; img-src data:; "
    "style-src 'unsafe-inline'; script-src 'unsafe-inline'"
)
_STYLE = """
:root { color-scheme: light dark; --paper: #fff; --ink: #1f2328; --soft: #59606b;
  --line: #8a8f9855; background: var(--paper); }
@media (prefers-color-scheme: dark) {
  :root { --paper: #14171b; --ink: #e6e8eb; --soft: #a3aab4; } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto;
  padding: 0 1rem; color: var(--ink);
  background: var(--paper); }
h1 { margin-bottom: 0; } h2 { margin: 2.5rem 0 0; }
.total { font-size: 2.4rem; font-weight: 700; } .soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; }
td, th { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line);
  vertical-align: top; }
td:last-child { width: 100%; } td:first-child { white-space: nowrap; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
meter { width: 7rem; } pre { white-space: pre-wrap; overflow-wrap: anywhere; }
code { overflow-wrap: anywhere; }
.scroll { overflow-x: auto; } .points { list-style: none; padding-left: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dl div { display: contents; } dt { color: var(--soft); } dd { margin: 0; }
.plot { border-radius: 6px; } .now { min-height: 1.5em; margin: 0; }
.plot:focus-visible { outline: 2px solid #3b82f6; outline-offset: 2px; }
.main-svg text { fill: var(--soft) !important; }
.hoverlayer text { fill: #fff !important; }
"""
# The arrow keys show what the mouse would, and say it. A cell of a heat map is found by where
# it is, a point of any other plot by its number. A finger that is drawn over a plot scrolls.
_KEYS = """
for (const box of document.querySelectorAll(".plot")) {
  const plot = box.querySelector(".js-plotly-plot"), now = box.nextElementSibling;
  if (matchMedia("(pointer: coarse)").matches) Plotly.relayout(plot, { dragmode: false });
  const points = [];
  plot.data.forEach((trace, curve) => {
    if (trace.meta === "crowd" || !trace.hovertext) return;
    const last = trace.type === "heatmap" ? trace.hovertext[0].length : 0;
    for (let column = 0; column < last; column++)
      trace.hovertext.forEach((row, i) => {
        const at = { xval: Date.parse(trace.x[column]), yval: i };
        if (row[column]) points.push([at, row[column]]);
      });
    if (!last) trace.hovertext.forEach((text, i) =>
      points.push([[{ curveNumber: curve, pointNumber: i }], text]));
  });
  let at = box.dataset.from === "end" ? points.length : -1;
  const show = () => {
    const [where, text] = points[at];
    Plotly.Fx.hover(plot, where);
    now.textContent = text;
  };
  box.addEventListener("keydown", (event) => {
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1,
      ArrowUp: at - 1, Home: 0, End: points.length - 1 }[event.key];
    if (to === undefined || !points.length) return;
    event.preventDefault();
    at = Math.min(Math.max(to, 0), points.length - 1);
    show();
  });
  box.addEventListener("blur", () => { Plotly.Fx.unhover(plot); now.textContent = ""; });
}
"""


@dataclass(frozen=True)
class Plot:
    """A plot, what it shows in a sentence, and its numbers as a table.

    Without a figure there is nothing yet to draw, and `says` tells why. With `newest_first`
    a walk through its points begins at the last one.
    """

    name: str
    title: str
    says: str
    figure: go.Figure | None = None
    header: tuple[str, ...] = ()
    rows: Sequence[tuple[str, ...]] = ()
    newest_first: bool = False


def document(title: str, parts: Iterable[str]) -> str:
    """Return the whole page; `title` is plain text, the parts are HTML."""
    return (
        "<!doctype html>\n<html lang=en><head><meta charset=utf-8>"
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name=viewport content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style>"
        f"<script>{get_plotlyjs()}</script></head>\n"
        f"<body><main>{''.join(parts)}</main><script>{_KEYS}</script></body></html>\n"
    )


def coded(markdown: str) -> str:
    """Return a line of Markdown as HTML; code is all that it has."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(markdown))


def section(shown: Plot) -> str:
    """Return a plot under its title, with what it says and its numbers."""
    title = escape(shown.title)
    head = f"<section><h2>{title}</h2><p class=soft>{coded(shown.says)}</p>"
    if shown.figure is None:
        return f"{head}</section>"
    drawn = plot(
        shown.figure,
        shown.name,
        f"{shown.title}. {shown.says}",
        newest_first=shown.newest_first,
    )
    cells = "".join(f"<th scope=col>{escape(name)}</th>" for name in shown.header)
    rows = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>"
        for row in shown.rows
    )
    return (
        f"{head}{drawn}<details><summary>{title}: the numbers</summary>"
        f"<div class=scroll tabindex=0 role=group aria-label='{title}: the numbers'>"
        f"<table><thead><tr>{cells}</tr></thead><tbody>{rows}</tbody></table>"
        "</div></details></section>"
    )


def plot(
    figure: go.Figure, name: str, label: str, *, newest_first: bool = False
) -> str:
    """Return a plot as HTML: `label` tells in a sentence what it shows.

    The arrow keys go from point to point and say its hover text, but for a trace whose
    `meta` is "crowd"; with `newest_first` they begin at the end.
    """
    drawn: str = to_html(
        figure,
        full_html=False,
        include_plotlyjs=False,
        div_id=name,
        config={"displaylogo": False, "displayModeBar": False, "responsive": True},
    )
    start = " data-from=end" if newest_first else ""
    return (
        f"<div class=plot tabindex=0 role=application aria-roledescription=plot{start}"
        f' aria-label="{escape(label)}">{drawn}</div>'
        "<p class='now soft' role=status></p>"
    )


def laid_out(figure: go.Figure, height: int, **more: Any) -> go.Figure:
    """Give a figure the look of all plots; `height` in pixels."""
    figure.update_layout(
        template="none",
        height=height,
        margin={"l": 10, "r": 20, "t": 10, "b": 40},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
        font={"color": GREY, "size": 13},
        hoverlabel={"bgcolor": "#1f2937", "bordercolor": "#1f2937"},
        **more,
    )
    figure.update_xaxes(**_GRID)
    figure.update_yaxes(automargin=True, **_GRID)
    return figure
