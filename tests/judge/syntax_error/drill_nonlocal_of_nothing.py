# kata: mutability
def merge_settings(defaults, overrides):
    nonlocal merged
    merged = {**defaults, **overrides}
    return merged


def partition(events, count):
    return [[] for _ in range(count)]


def add_to_batch(event, batch=None):
    return [event]
