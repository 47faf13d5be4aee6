"""From the end, with the next day of each temperature: there are only 71 of them."""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        next_day: dict[int, int] = {}
        waits = []
        for day in range(len(temperatures) - 1, -1, -1):
            warmer = range(temperatures[day] + 1, 101)
            days = [next_day[t] for t in warmer if t in next_day]
            waits.append(min(days) - day if days else 0)
            next_day[temperatures[day]] = day
        return waits[::-1]
