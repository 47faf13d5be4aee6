"""Looks ahead from each day. Right, and quadratic where the wait is long."""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = []
        for day, temperature in enumerate(temperatures):
            for later in range(day + 1, len(temperatures)):
                if temperatures[later] > temperature:
                    waits.append(later - day)
                    break
            else:
                waits.append(0)
        return waits
