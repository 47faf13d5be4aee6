"""Takes a number out of the set and grows it both ways, taking out what it meets."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        left = set(nums)
        longest = 0
        while left:
            low = high = left.pop()
            while low - 1 in left:
                low -= 1
                left.remove(low)
            while high + 1 in left:
                high += 1
                left.remove(high)
            longest = max(longest, high - low + 1)
        return longest
