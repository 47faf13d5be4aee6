"""A table of reachable positions, filled jump by jump: O(n²) where jumps are long.

Each long jump ticks off positions that are ticked already. Since there are no gaps, the
furthest ticked position holds the whole table.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        reachable = [True] + [False] * (len(nums) - 1)
        for i, jump in enumerate(nums):
            if reachable[i]:
                for j in range(i + 1, min(i + jump + 1, len(nums))):
                    reachable[j] = True
        return reachable[-1]
