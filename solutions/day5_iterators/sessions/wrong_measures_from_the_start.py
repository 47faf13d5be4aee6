"""The pause is measured from the first click of the session.

Then a long visit is cut in the middle. What counts is the time since the last click:
keep that one.
"""


def sessions(clicks, gap):
    session = []
    start = 0
    for time, page in clicks:
        if session and time - start > gap:
            yield session
            session = []
        if not session:
            start = time
        session.append(page)
    if session:
        yield session
