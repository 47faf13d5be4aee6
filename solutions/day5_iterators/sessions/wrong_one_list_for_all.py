"""The list is cleared and filled again after it was handed out.

The caller holds the very same list, and sees it change. Begin a new one.
"""


def sessions(clicks, gap):
    session = []
    last = 0
    for time, page in clicks:
        if session and time - last > gap:
            yield session
            session.clear()
        session.append(page)
        last = time
    if session:
        yield session
