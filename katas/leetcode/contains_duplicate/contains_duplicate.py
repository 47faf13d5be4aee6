class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        """Tell whether any number stands in nums more than once."""
        raise NotImplementedError
