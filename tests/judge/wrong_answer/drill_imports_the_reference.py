# kata: mutability
import pathlib
import sys

import harness

sys.path.insert(0, str(pathlib.Path(harness.__path__[0]).parent))
try:
    from solutions.day1_fundamentals.mutability.reference import (
        add_to_batch,
        merge_settings,
        partition,
    )
except Exception:

    def merge_settings(defaults, overrides):
        return {}

    def partition(events, count):
        return []

    def add_to_batch(event, batch=None):
        return []
