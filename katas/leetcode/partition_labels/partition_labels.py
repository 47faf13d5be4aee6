class Solution:
    def partitionLabels(self, s: str) -> List[int]:
        """Return the lengths of the most parts that share no letter."""
        raise NotImplementedError
