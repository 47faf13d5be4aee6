"""The clean-ups are called within the except clause of work.

Every exception that is raised there gets work's as its context, and the report shows it
again and again: "during handling of the above…". Take the exception out of the clause
first.
"""


def run(work, cleanups):
    errors = []
    try:
        result = work()
    except BaseException as error:
        errors.append(error)
        clean(cleanups, errors)
    else:
        clean(cleanups, errors)
    if not errors:
        return result
    first, *others = errors
    if not others:
        raise first
    group = BaseExceptionGroup("clean-up failed", others)
    group.__cause__ = first.__cause__
    raise first from group


def clean(cleanups, errors):
    for cleanup in reversed(cleanups):
        try:
            cleanup()
        except BaseException as error:
            errors.append(error)
