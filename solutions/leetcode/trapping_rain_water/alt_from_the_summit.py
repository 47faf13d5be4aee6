"""From either end up to the highest bar, only the highest so far counts."""


class Solution:
    def trap(self, height: List[int]) -> int:
        summit = height.index(max(height))
        return self._slope(height[:summit]) + self._slope(height[:summit:-1])

    def _slope(self, bars: List[int]) -> int:
        water = highest = 0
        for bar in bars:
            highest = max(highest, bar)
            water += highest - bar
        return water
