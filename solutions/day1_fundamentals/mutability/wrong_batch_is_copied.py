"""A new list comes back, and the caller's batch never gets the event.

Not to touch an argument is a good habit, but here changing it is the contract, as with
`list.append`: callers hold on to their list and may ignore what is returned. Copying
the whole batch for every event is quadratic besides.
"""

from copy import deepcopy


def merge_settings(defaults, overrides):
    merged = deepcopy(defaults)
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = merge_settings(merged[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged


def partition(events, count):
    partitions = [[] for _ in range(count)]
    for event in events:
        partitions[event["user_id"] % count].append(event)
    return partitions


def add_to_batch(event, batch=None):
    return [*(batch or []), event]
