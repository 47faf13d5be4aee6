"""The parameter is bound to a new list, and the caller's stays as it was.

An assignment to a name changes what that name stands for in here, nothing else.
`sessions[:] = …` changes the list.
"""


def drop_expired(sessions, now):
    removed = [session for session in sessions if session["expires"] <= now]
    sessions = [session for session in sessions if session["expires"] > now]
    return removed


def drop_unused(cache, used):
    unused = [key for key in cache if key not in used]
    for key in unused:
        del cache[key]
    return len(unused)
