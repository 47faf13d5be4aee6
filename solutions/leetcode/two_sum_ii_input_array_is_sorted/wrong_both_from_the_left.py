"""Starts both pointers at the left: neither step then rules out anything.

If the sum is too large, either number may be to blame. From both ends, one step makes
the sum larger and the other makes it smaller.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        left, right = 0, 1
        while right < len(numbers):
            total = numbers[left] + numbers[right]
            if total == target:
                return [left + 1, right + 1]
            if total < target or left + 1 == right:
                right += 1
            else:
                left += 1
        return []
