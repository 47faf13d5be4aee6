# kata: mutability
def merge_settings(defaults, overrides):
    return {**defaults, **overrides}


partition = None


def add_to_batch(event, batch=None):
    return [event]
