class Solution:
    def plusOne(self, digits: List[int]) -> List[int]:
        """Return the digits of the number that is larger by one."""
        raise NotImplementedError
