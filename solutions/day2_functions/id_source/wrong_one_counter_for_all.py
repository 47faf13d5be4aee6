"""The counter is a global, so all sources count together.

Each call of make_ids has variables of its own, and the functions made in it keep them.
A global is one for the whole module.
"""

_width = 4
number = 1


def set_width(width):
    global _width
    before, _width = _width, width
    return before


def make_ids(prefix):
    def peek():
        return f"{prefix}-{number:0{_width}}"

    def take():
        global number
        taken = peek()
        number += 1
        return taken

    return take, peek
