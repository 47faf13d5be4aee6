"""`.+` is greedy: it takes the rest of the line along with the value.

A quantifier takes as much as it can, and `.` matches spaces too. Name what ends a value
by a class that leaves it out, `[^ &]+`; then greedy is right.
"""

import re


def mask(line):
    return re.sub(r"\b(password|token|secret)=.+", r"\1=***", line, flags=re.IGNORECASE)
