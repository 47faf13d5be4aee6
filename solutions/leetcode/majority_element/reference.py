"""Boyer and Moore's vote: different numbers cancel out, and the majority is left."""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        """Return the number that stands in more than half of the places."""
        lead = 0
        for number in nums:
            if lead == 0:
                candidate = number
            lead += 1 if number == candidate else -1
        return candidate
