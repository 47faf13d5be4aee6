"""Sweep over the numbers: how many groups are open, and how many began where."""


class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        counts, began = Counter(hand), deque()
        opened, previous = 0, None
        for card in sorted(counts):
            if opened and card != previous + 1 or counts[card] < opened:
                return False
            began.append(counts[card] - opened)
            opened = counts[card]
            if len(began) == groupSize:
                opened -= began.popleft()
            previous = card
        return opened == 0
