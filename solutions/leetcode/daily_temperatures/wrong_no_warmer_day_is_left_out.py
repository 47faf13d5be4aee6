"""Appends an answer only where there is one, so later ones slip to the wrong day.

Each day has its place in the answer. Fill the list with zeros first and assign by
index.
"""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = []
        for day, temperature in enumerate(temperatures):
            for later in range(day + 1, len(temperatures)):
                if temperatures[later] > temperature:
                    waits.append(later - day)
                    break
        return waits
