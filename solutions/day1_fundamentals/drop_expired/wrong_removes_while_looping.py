"""Elements are removed from the list that the loop walks over.

The loop counts places. After a removal the next element moves into the place that was
just seen, and is skipped: of two expired in a row one stays. Decide first, then change.
"""


def drop_expired(sessions, now):
    removed = []
    for session in sessions:
        if session["expires"] <= now:
            sessions.remove(session)
            removed.append(session)
    return removed


def drop_unused(cache, used):
    unused = [key for key in cache if key not in used]
    for key in unused:
        del cache[key]
    return len(unused)
