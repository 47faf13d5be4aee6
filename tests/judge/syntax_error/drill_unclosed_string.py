# kata: mutability
def merge_settings(defaults, overrides):
    """Lays overrides on top.

    return {**defaults, **overrides}


def partition(events, count):
    return [[] for _ in range(count)]


def add_to_batch(event, batch=None):
    return [event]
