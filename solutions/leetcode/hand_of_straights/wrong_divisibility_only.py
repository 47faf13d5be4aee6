"""Looks only at how many cards there are.

That they can be divided is needed, but each group has to be a straight as well.
"""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        return len(hand) % groupSize == 0
