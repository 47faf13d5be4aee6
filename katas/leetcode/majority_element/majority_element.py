class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        """Return the number that stands in more than half of the places."""
        raise NotImplementedError
