"""A call exactly `seconds` ago still counts.

The window is open on that side: now - seconds < t. At a limit of 10 calls in 10
seconds, a call each second must go through for ever.
"""


def make_limiter(limit, seconds):
    recent = []

    def allow(now):
        nonlocal recent
        recent = [time for time in recent if time >= now - seconds]
        allowed = len(recent) < limit
        if allowed:
            recent.append(now)
        return allowed

    return allow
