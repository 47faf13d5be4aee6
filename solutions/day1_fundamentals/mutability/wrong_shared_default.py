"""The default batch is made once and shared by all calls.

`batch=[]` is evaluated when `def` runs, not when the function is called, so every call
without a batch appends to the same list, and the second batch starts with the first
one's events. Default to `None` and make the list inside.
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


def add_to_batch(event, batch=[]):
    batch.append(event)
    return batch
