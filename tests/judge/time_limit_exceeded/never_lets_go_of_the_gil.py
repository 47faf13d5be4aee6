# kata: two_sum
from collections import deque
from itertools import repeat


class Solution:
    def twoSum(self, nums, target):
        deque(repeat(0), maxlen=0)
