class Solution:
    def findDuplicate(self, nums: List[int]) -> int:
        """Return the one number that occurs more than once."""
        raise NotImplementedError
