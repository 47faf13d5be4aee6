"""The defaults are copied deep, yet the overrides are put in as they are.

Every object that gets into the result counts, on whichever side it came in. Overrides
are often shared as well (one dict for all jobs of a tenant), and the list in the result
is still the one in there. Copy on assignment too.
"""

from copy import deepcopy


def merge_settings(defaults, overrides):
    merged = deepcopy(defaults)
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = merge_settings(merged[key], value)
        else:
            merged[key] = value
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
