"""Takes the next number that is there, and does not see that one is missing between.

A straight needs `start + 1`, not merely some larger card.
"""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        left = Counter(hand)
        for start in sorted(left):
            while left[start]:
                following = [card for card in sorted(left) if left[card]][:groupSize]
                if len(following) < groupSize:
                    return False
                for card in following:
                    left[card] -= 1
        return True
