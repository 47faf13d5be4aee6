"""The last session is never yielded.

A session is handed out by the click after it, and after the last one no click comes.
What was collected when the loop ends is the last result.
"""


def sessions(clicks, gap):
    session = []
    last = 0
    for time, page in clicks:
        if session and time - last > gap:
            yield session
            session = []
        session.append(page)
        last = time
