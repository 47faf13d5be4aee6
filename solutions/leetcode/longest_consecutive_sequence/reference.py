"""Count upwards only from numbers that begin a sequence: each is then counted once."""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        """Return how long the longest sequence of consecutive numbers is."""
        present = set(nums)
        longest = 0
        for number in present:
            if number - 1 in present:
                continue
            end = number + 1
            while end in present:
                end += 1
            longest = max(longest, end - number)
        return longest
