"""How far the learner has come, as one offline page."""

from html import escape

from harness.practice.progress import Progress
from harness.views import progress, progress_checks, progress_plots
from harness.views.document import document, section

_HINT = (
    "Hover a plot; or focus it with Tab and go from point to point with the arrow keys."
    " Each has its numbers as a table."
)


def page(facts: Progress) -> str:
    """Return the page; it loads nothing from anywhere."""
    title = f"Progress, {facts.day:%-d %B %Y}"
    told = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{escape(line.plain)}</dd></div>"
        for name, line in progress.lines(facts)
    )
    shown = [
        progress_checks.activity(facts),
        progress_plots.mastery(facts),
        progress_plots.pace(facts),
        progress_plots.retention(facts),
        progress_checks.verdicts(facts),
        progress_plots.mocks(facts),
    ]
    return document(
        title,
        [
            f"<h1>{escape(title)}</h1><p class=soft>{_HINT}</p><dl>{told}</dl>",
            *map(section, shown),
        ],
    )
