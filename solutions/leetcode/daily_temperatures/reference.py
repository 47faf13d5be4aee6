"""A stack of the days that still wait: none is colder than the one pushed after it."""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        """Return how many days each day waits for a warmer one, 0 for ever."""
        waits = [0] * len(temperatures)
        waiting: list[int] = []
        for day, temperature in enumerate(temperatures):
            while waiting and temperatures[waiting[-1]] < temperature:
                earlier = waiting.pop()
                waits[earlier] = day - earlier
            waiting.append(day)
        return waits
