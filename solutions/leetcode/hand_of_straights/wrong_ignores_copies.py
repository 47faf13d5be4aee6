"""Takes one group for each smallest number, however many copies it has.

Two cards with the smallest number begin two groups.
"""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        left = Counter(hand)
        for start in sorted(left):
            if left[start] > 0:
                for card in range(start, start + groupSize):
                    if left[card] == 0:
                        return False
                    left[card] -= 1
        return True
