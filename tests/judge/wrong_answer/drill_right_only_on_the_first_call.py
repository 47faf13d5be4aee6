# kata: mutability
from copy import deepcopy


def merge_settings(defaults, overrides):
    merged = deepcopy(defaults)
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(merged.get(key), dict):
            merged[key] = merge_settings(merged[key], value)
        else:
            merged[key] = deepcopy(value)
    return merged


calls = 0


def partition(events, count):
    global calls
    calls += 1
    if calls > 1:
        return [[] for _ in range(count)]
    return [[e for e in events if e["user_id"] % count == i] for i in range(count)]


def add_to_batch(event, batch=None):
    if batch is None:
        batch = []
    batch.append(event)
    return batch
