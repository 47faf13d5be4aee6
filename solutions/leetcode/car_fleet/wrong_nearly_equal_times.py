"""Takes times that differ by less than a millionth of an hour for equal.

Cars as fast as a million miles an hour arrive closer together than that. Quotients of
whole numbers so small are exact enough to be compared as they are; who does not trust
them multiplies instead.
"""


class Solution:
    def carFleet(self, target: int, position: List[int], speed: List[int]) -> int:
        fleets, latest = 0, -1.0
        for start, fast in sorted(zip(position, speed), reverse=True):
            time = (target - start) / fast
            if time > latest + 1e-6:
                fleets += 1
                latest = time
        return fleets
