"""`[[]] * count` holds one list `count` times.

Multiplying a list repeats references, it does not copy what they refer to. An event put
into one partition therefore shows in all of them. A comprehension runs `[]` anew for
each: `[[] for _ in range(count)]`.
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
    partitions = [[]] * count
    for event in events:
        partitions[event["user_id"] % count].append(event)
    return partitions


def add_to_batch(event, batch=None):
    if batch is None:
        batch = []
    batch.append(event)
    return batch
