"""The merge stops at the first level.

`|`, `{**a, **b}` and `update` know keys, not structure: an override of `retry.times`
throws away `retry.wait`. Where both values are dicts, merge these two by the same rule.
"""

from copy import deepcopy


def merge_settings(defaults, overrides):
    return deepcopy(defaults | overrides)


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
