"""Looks for each next card in the sorted list: O(n²) where cards have many copies.

With few copies the next card lies near the front and is soon found. With many, `in` and
`remove` pass all the copies before it, for every card. Count the copies instead.
"""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        hand.sort()
        while hand:
            start = hand.pop(0)
            for card in range(start + 1, start + groupSize):
                if card not in hand:
                    return False
                hand.remove(card)
        return True
