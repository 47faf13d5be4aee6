"""Deleting one by one from the end is right, and moves the rest of the list each time.

`del` in the middle costs as much as there is behind it: quadratic in all.
"""


def drop_expired(sessions, now):
    removed = []
    for i in range(len(sessions) - 1, -1, -1):
        if sessions[i]["expires"] <= now:
            removed.append(sessions[i])
            sessions[i : i + 1] = []
    return removed[::-1]


def drop_unused(cache, used):
    unused = [key for key in cache if key not in used]
    for key in unused:
        del cache[key]
    return len(unused)
