"""A warm day answers the newest waiting day only: `if` where `while` is needed.

Several colder days may wait for the same one.
"""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = [0] * len(temperatures)
        waiting = []
        for day, temperature in enumerate(temperatures):
            if waiting and temperatures[waiting[-1]] < temperature:
                earlier = waiting.pop()
                waits[earlier] = day - earlier
            waiting.append(day)
        return waits
