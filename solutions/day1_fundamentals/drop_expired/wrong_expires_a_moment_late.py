"""A session that expires now is kept.

The statement says at or before. Who keeps it for one more round lets in a user whose
session has ended; edges belong in a test.
"""


def drop_expired(sessions, now):
    removed = [session for session in sessions if session["expires"] < now]
    sessions[:] = [session for session in sessions if session["expires"] >= now]
    return removed


def drop_unused(cache, used):
    unused = [key for key in cache if key not in used]
    for key in unused:
        del cache[key]
    return len(unused)
