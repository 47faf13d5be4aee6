class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        """Return the positions, from 1, of the two numbers that add up to target."""
        raise NotImplementedError
