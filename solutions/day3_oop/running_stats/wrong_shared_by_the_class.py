"""The numbers are kept on the class, so all objects count together.

What stands in the class body is there once. `self.count += 1` reads the class's value
and makes an attribute of the object, but a list or dict that is changed in place stays
shared. State of one object is set in __init__.
"""


class RunningStats:
    state = {"count": 0, "total": 0.0, "minimum": None, "maximum": None}

    @property
    def count(self):
        return self.state["count"]

    @property
    def minimum(self):
        return self.state["minimum"]

    @property
    def maximum(self):
        return self.state["maximum"]

    def add(self, value):
        state = self.state
        state["count"] += 1
        state["total"] += value
        low, high = state["minimum"], state["maximum"]
        state["minimum"] = value if low is None else min(low, value)
        state["maximum"] = value if high is None else max(high, value)

    def mean(self):
        if not self.count:
            raise ValueError
        return self.state["total"] / self.count

    def merge(self, other):
        for value in [other.minimum, other.maximum][: other.count]:
            self.add(value)
