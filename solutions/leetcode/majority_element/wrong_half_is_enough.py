"""Returns the first number that has half of the places; more than half is asked for.

With an even count another number may have half of them, and before the majority does.
"""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        counts = Counter()
        for number in nums:
            counts[number] += 1
            if counts[number] >= len(nums) // 2:
                return number
        return nums[0]
