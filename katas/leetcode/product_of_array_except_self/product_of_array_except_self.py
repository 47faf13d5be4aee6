class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        """Return, for each position, the product of the numbers at all the others."""
        raise NotImplementedError
