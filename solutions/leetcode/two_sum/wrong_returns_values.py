"""The two numbers are returned, where their indices are asked for.

Read the return value in the statement once more before coding: index or value is the
first thing to settle with an interviewer.
"""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for number in nums:
            if target - number in seen:
                return [target - number, number]
            seen.add(number)
        return []
