"""Lets a day that is just as warm end the wait.

Warmer is `>`. With a stack, equal days wait together: pop while the top is less.
"""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            while waiting and temperatures[waiting[-1]] <= temperature:
                earlier = waiting.pop()
                waits[earlier] = day - earlier
            waiting.append(day)
        return waits
