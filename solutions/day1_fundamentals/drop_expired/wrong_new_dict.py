"""A new dict is made, and nobody but this function ever sees it.

Right for a function that returns its result. Here others hold the dict, and they must
find the change in theirs.
"""


def drop_expired(sessions, now):
    removed = [session for session in sessions if session["expires"] <= now]
    sessions[:] = [session for session in sessions if session["expires"] > now]
    return removed


def drop_unused(cache, used):
    before = len(cache)
    cache = {key: value for key, value in cache.items() if key in used}
    return before - len(cache)
