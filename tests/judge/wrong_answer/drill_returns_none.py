# kata: mutability
# Sorts out everything in place, as list.sort does, and returns nothing.
def merge_settings(defaults, overrides):
    defaults.update(overrides)


def partition(events, count):
    events.sort(key=lambda event: event["user_id"] % count)


def add_to_batch(event, batch=None):
    (batch or []).append(event)
