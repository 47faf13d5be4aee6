"""On failure the stack is closed by close().

That tells every manager that all went well, and one that is a transaction commits. The
end of a with passes the exception on to each.
"""

from contextlib import ExitStack


def open_shards(names, connect):
    stack = ExitStack()
    connections = {}
    try:
        for name in names:
            connections[name] = stack.enter_context(connect(name))
    except BaseException:
        stack.close()
        raise
    return connections, stack
