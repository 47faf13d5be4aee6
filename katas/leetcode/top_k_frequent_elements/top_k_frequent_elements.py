class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        """Return the k numbers that occur most often, in any order."""
        raise NotImplementedError
