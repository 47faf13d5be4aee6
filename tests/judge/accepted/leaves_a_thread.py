# kata: two_sum
import threading
import time


class Solution:
    def twoSum(self, nums, target):
        threading.Thread(target=time.sleep, args=(98765,)).start()
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
