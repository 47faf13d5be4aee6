"""Cuts the sorted hand into slices, which fails as soon as a number occurs twice.

`1, 1, 2, 2` is the same group twice, but no slice of two is a straight.
"""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        hand.sort()
        groups = [hand[i : i + groupSize] for i in range(0, len(hand), groupSize)]
        return all(
            group == list(range(group[0], group[0] + groupSize)) for group in groups
        )
