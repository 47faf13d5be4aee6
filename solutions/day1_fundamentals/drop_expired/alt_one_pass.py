"""One pass: what remains moves to the front, and the tail is cut off."""


def drop_expired(sessions, now):
    removed, kept = [], 0
    for session in sessions:
        if session["expires"] <= now:
            removed.append(session)
        else:
            sessions[kept] = session
            kept += 1
    del sessions[kept:]
    return removed


def drop_unused(cache, used):
    unused = cache.keys() - used
    for key in unused:
        cache.pop(key)
    return len(unused)
