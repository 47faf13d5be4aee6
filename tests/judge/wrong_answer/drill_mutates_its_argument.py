# kata: mutability
from copy import deepcopy


def merge_settings(defaults, overrides):
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(defaults.get(key), dict):
            merge_settings(defaults[key], value)
        else:
            defaults[key] = deepcopy(value)
    return deepcopy(defaults)


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
