"""Only as long as the frontier moves: stops early at either end of the question."""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        furthest = i = 0
        while i <= furthest < len(nums) - 1:
            furthest = max(furthest, i + nums[i])
            i += 1
        return furthest >= len(nums) - 1
