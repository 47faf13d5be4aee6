"""`except Exception` cleans up, and Ctrl-C goes by.

KeyboardInterrupt and SystemExit derive from BaseException, and come most easily while
one is waiting for a connection. with and finally see every way out.
"""

import sys
from contextlib import ExitStack


def open_shards(names, connect):
    stack = ExitStack()
    connections = {}
    try:
        for name in names:
            connections[name] = stack.enter_context(connect(name))
    except Exception:
        stack.__exit__(*sys.exc_info())
        raise
    return connections, stack
