"""A stack without a with: what a failure does is told to it by hand."""

import sys
from contextlib import ExitStack


def open_shards(names, connect):
    stack = ExitStack()
    connections = {}
    try:
        for name in names:
            connections[name] = stack.enter_context(connect(name))
    except BaseException:
        stack.__exit__(*sys.exc_info())
        raise
    return connections, stack
