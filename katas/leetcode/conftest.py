"""Lets `pytest katas/leetcode/<kata>` run by hand: gives the names LeetCode gives."""

import builtins

from harness.leetcode import injected

for _name, _value in injected().items():
    if not hasattr(builtins, _name):
        setattr(builtins, _name, _value)
