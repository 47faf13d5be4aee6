"""Takes each card out of the list by `remove`: O(n²).

`min`, `in` and `remove` walk the list. Count the cards instead.
"""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        while hand:
            start = min(hand)
            for card in range(start, start + groupSize):
                if card not in hand:
                    return False
                hand.remove(card)
        return True
