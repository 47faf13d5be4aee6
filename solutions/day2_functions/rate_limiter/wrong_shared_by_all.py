"""The times are kept in the module, so all limiters count together.

A global is one for all. What belongs to one limiter lives in the call of make_limiter
that made it: every call has variables of its own, and the inner function keeps them.
"""

recent = []


def make_limiter(limit, seconds):
    def allow(now):
        global recent
        recent = [time for time in recent if time > now - seconds]
        allowed = len(recent) < limit
        if allowed:
            recent.append(now)
        return allowed

    return allow
