"""An empty batch is taken for no batch.

`batch or []` asks whether the batch is true, and an empty list is not: the caller who
starts with `batch = []` and passes it on finds it still empty afterwards. Whether an
argument was given is asked with `is None`.
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
    batch = batch or []
    batch.append(event)
    return batch
