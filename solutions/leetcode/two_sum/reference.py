"""Two Sum in one pass: remember where each number was seen, ask for its complement."""


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        """Return the indices of the two numbers that add up to target."""
        index_of: dict[int, int] = {}
        for i, number in enumerate(nums):
            if target - number in index_of:
                return [index_of[target - number], i]
            index_of[number] = i
