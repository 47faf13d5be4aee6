"""All sessions are collected before the first one is handed out.

An endless stream gives none then. A generator yields each as soon as it is known.
"""


def sessions(clicks, gap):
    found = []
    last = None
    for time, page in clicks:
        if last is None or time - last > gap:
            found.append([])
        found[-1].append(page)
        last = time
    return iter(found)
