# kata: mutability
def merge_settings(defaults, overrides):
    return {**defaults, **overrides}


def partition(events, count):
    return [[] for _ in range(count)]


def add_to_batch(event):
    return [event]
