# kata: mutability
# A cache by content gives two callers one and the same result.
from copy import deepcopy

made = {}


def merge_settings(defaults, overrides):
    key = repr((defaults, overrides))
    if key not in made:
        made[key] = merged(defaults, overrides)
    return made[key]


def merged(defaults, overrides):
    result = deepcopy(defaults)
    for key, value in overrides.items():
        if isinstance(value, dict) and isinstance(result.get(key), dict):
            result[key] = merged(result[key], value)
        else:
            result[key] = deepcopy(value)
    return result


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
