"""A stack of the fleets' leaders, from behind; times are compared by products.

a / b <= c / d is a * d <= c * b: whole numbers, so no rounding can deceive.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        leaders: list[tuple[int, int]] = []
        for start, pace in sorted(zip(position, speed, strict=True)):
            distance = target - start
            while leaders and leaders[-1][0] * pace <= distance * leaders[-1][1]:
                leaders.pop()
            leaders.append((distance, pace))
        return len(leaders)
