"""The last position must offer a jump as well.

You have arrived when you stand on it; what it says no longer matters. Walk in your head
over a list of one position before you settle the loop's bounds.
"""


class Solution:
    def canJump(self, nums: List[int]) -> bool:
        furthest = 0
        for i, jump in enumerate(nums):
            furthest = max(furthest, i + jump)
            if furthest <= i:
                return False
        return True
