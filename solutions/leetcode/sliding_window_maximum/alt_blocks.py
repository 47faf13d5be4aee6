"""Cuts the list into blocks of k; a window is a block's tail and the next one's head.

Running maxima of both directions within the blocks give each answer in O(1).
"""


class Solution:
    def maxSlidingWindow(self, nums: List[int], k: int) -> List[int]:
        head, tail = nums[:], nums[:]
        for i in range(1, len(nums)):
            if i % k:
                head[i] = max(head[i], head[i - 1])
        for i in range(len(nums) - 2, -1, -1):
            if (i + 1) % k:
                tail[i] = max(tail[i], tail[i + 1])
        return [max(tail[i], head[i + k - 1]) for i in range(len(nums) - k + 1)]
