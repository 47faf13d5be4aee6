"""The smallest card begins a group: lay as many groups there as it has copies."""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        """Return whether all cards can be laid down in straights of groupSize."""
        left = Counter(hand)
        for start in sorted(left):
            groups = left[start]
            if groups:
                for card in range(start, start + groupSize):
                    if left[card] < groups:
                        return False
                    left[card] -= groups
        return True
