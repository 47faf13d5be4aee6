# kata: mutability
def merge_settings(defaults, overrides):
    """Return `defaults` with `overrides` laid on top, dict into dict at every depth."""
    raise NotImplementedError


def partition(events, count):
    """Return `count` new lists; an event stands in number `user_id % count`."""
    raise NotImplementedError


def add_to_batch(event, batch=None):
    """Append `event` to the caller's `batch`, or to a new one, and return the batch."""
    raise NotImplementedError
