"""From the end, jumping along known answers: O(1) memory besides the answer."""


class Solution:
    def dailyTemperatures(self, temperatures: List[int]) -> List[int]:
        waits = [0] * len(temperatures)
        hottest = 0
        for day in range(len(temperatures) - 1, -1, -1):
            if temperatures[day] >= hottest:
                hottest = temperatures[day]
                continue
            warmer = day + 1
            while temperatures[warmer] <= temperatures[day]:
                warmer += waits[warmer]
            waits[day] = warmer - day
        return waits
