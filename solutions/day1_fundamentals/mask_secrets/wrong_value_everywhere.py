"""The secret's text is replaced wherever it stands, in words that are none of it too.

str.replace knows no places. A password "a" turns every a of the line into stars, and
tells the reader what the password is.
"""

import re


def mask(line):
    found = re.findall(
        r"\b(?:password|token|secret)=([^ &]+)", line, flags=re.IGNORECASE
    )
    for value in found:
        line = line.replace(value, "***")
    return line
