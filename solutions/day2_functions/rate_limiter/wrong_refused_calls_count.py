"""Calls that were refused are counted too.

A client that keeps knocking is then never let in again. Only what was allowed counts.
"""


def make_limiter(limit, seconds):
    recent = []

    def allow(now):
        nonlocal recent
        recent = [time for time in recent if time > now - seconds]
        recent.append(now)
        return len(recent) <= limit

    return allow
