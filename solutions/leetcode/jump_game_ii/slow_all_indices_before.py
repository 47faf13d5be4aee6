"""The fewest jumps to each index, from every index that can reach it: O(n²)."""


class Solution:
    def jump(self, nums: List[int]) -> int:
        jumps = [0] + [inf] * (len(nums) - 1)
        for i, far in enumerate(nums):
            for j in range(i + 1, len(nums)):
                if j - i <= far:
                    jumps[j] = min(jumps[j], jumps[i] + 1)
        return jumps[-1]
