"""Without `deepcopy`: a copy by hand that knows JSON, where only dict and list change.

Several times faster than `copy.deepcopy`, which minds cycles and classes of any kind,
and each default is copied once. Right as long as the values are what JSON has.
"""


def merge_settings(defaults, overrides):
    merged = {
        key: copied(value) for key, value in defaults.items() if key not in overrides
    }
    for key, value in overrides.items():
        default = defaults.get(key)
        if isinstance(value, dict) and isinstance(default, dict):
            merged[key] = merge_settings(default, value)
        else:
            merged[key] = copied(value)
    return merged


def copied(value):
    if isinstance(value, dict):
        return {key: copied(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [copied(inner) for inner in value]
    return value


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
