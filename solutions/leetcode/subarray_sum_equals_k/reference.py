"""A sum is the difference of two prefix sums: count those before that fit."""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        """Return how many subarrays have the sum k."""
        seen = Counter([0])
        found = total = 0
        for number in nums:
            total += number
            found += seen[total - k]
            seen[total] += 1
        return found
