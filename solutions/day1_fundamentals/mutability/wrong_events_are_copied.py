"""The events are copied out of caution, where the very ones are asked for.

A copy for safety's sake has its price: twice the memory, and what another stage notes
on an event is never seen here. New containers around the same elements are what
`list()`, slices and comprehensions give, and often exactly right.
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
        partitions[event["user_id"] % count].append(deepcopy(event))
    return partitions


def add_to_batch(event, batch=None):
    if batch is None:
        batch = []
    batch.append(event)
    return batch
