"""A quantifier in a quantifier: one text, and more ways to cut it than there are atoms.

`([^x]+|…)*` reads four characters as 4, 3+1, 2+2, 2+1+1, … A line that does not fit in
the end makes the engine try them all. One of the two `+` and `*` must go.
"""

import re
from typing import Any

LINE = re.compile(
    r"""
    (?P<host>[^ ]+)[ ]
    [^ ]+[ ]
    (?P<user>[^ ]+)[ ]
    \[(?P<time>[^]]*)\][ ]
    "(?P<request>(?:[^"\\]+|\\.)*)"[ ]
    (?P<status>[0-9]{3})[ ]
    (?P<size>[0-9]+|-)
    (?:[ ].*)?
    """,
    re.VERBOSE,
)


def parse_access(line: str) -> dict[str, Any] | None:
    """Return host, user, time, request, status and size of a line, or None."""
    found = LINE.fullmatch(line)
    if found is None:
        return None
    fields: dict[str, Any] = found.groupdict()
    fields["user"] = None if fields["user"] == "-" else fields["user"]
    fields["request"] = re.sub(r'\\(["\\])', r"\1", fields["request"])
    fields["status"] = int(fields["status"])
    fields["size"] = None if fields["size"] == "-" else int(fields["size"])
    return fields
