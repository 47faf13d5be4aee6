"""The count starts anew with each window of the clock.

Then twice the limit passes around the edge of two windows: at 8, 9, 10 and 11 seconds.
The statement's window ends at each call.
"""


def make_limiter(limit, seconds):
    window, count = None, 0

    def allow(now):
        nonlocal window, count
        if now // seconds != window:
            window, count = now // seconds, 0
        if count >= limit:
            return False
        count += 1
        return True

    return allow
