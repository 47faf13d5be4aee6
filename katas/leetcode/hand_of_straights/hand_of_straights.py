class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        """Return whether all cards can be laid down in straights of groupSize."""
        raise NotImplementedError
