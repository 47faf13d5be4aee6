"""Finds a day by its temperature with `index`, which gives the first such day only.

Temperatures repeat. Carry the index along with `enumerate`.
"""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = []
        for day, temperature in enumerate(temperatures):
            warmer = [t for t in temperatures[day + 1 :] if t > temperature]
            if warmer:
                waits.append(temperatures.index(warmer[0]) - day)
            else:
                waits.append(0)
        return waits
