"""Keys are deleted while the dict is looped over.

A dict notices: RuntimeError at the next step, with the first key gone already. Loop
over a list of the keys.
"""


def drop_expired(sessions, now):
    removed = [session for session in sessions if session["expires"] <= now]
    sessions[:] = [session for session in sessions if session["expires"] > now]
    return removed


def drop_unused(cache, used):
    before = len(cache)
    for key in cache:
        if key not in used:
            del cache[key]
    return before - len(cache)
