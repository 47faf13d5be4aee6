"""Keys are found at the end of other words too: my_token, mytoken.

A pattern matches anywhere. \\b says that a word begins here, and counts letters, digits
and underscores as parts of words.
"""

import re


def mask(line):
    return re.sub(
        r"(password|token|secret)=[^ &]+", r"\1=***", line, flags=re.IGNORECASE
    )
