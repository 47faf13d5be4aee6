"""Only the outermost dict is copied.

`dict(defaults)`, `{**defaults}` and `defaults.copy()` make a new dict with the same
values: nested dicts and lists are still those of the defaults. The first job that
appends to one of them changes the settings of all jobs to come. Copy deep what is
handed out for free use.
"""

from copy import deepcopy


def merge_settings(defaults, overrides):
    merged = dict(defaults)
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
