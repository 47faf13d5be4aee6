"""The overrides are written into the defaults themselves.

`merged = defaults` gives the same dict a second name; it copies nothing. The first job
gets the right settings, and every later one inherits that job's overrides as well.
"""

from copy import deepcopy


def merge_settings(defaults, overrides):
    merged = defaults
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
    if batch is None:
        batch = []
    batch.append(event)
    return batch
