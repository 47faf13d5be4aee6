"""Chooses values, not positions: a <= b <= c, each no more often than it is there."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        count = Counter(nums)
        values = sorted(count)
        triplets = []
        for i, a in enumerate(values):
            for b in values[i:]:
                c = -a - b
                if c < b:
                    break
                if c in count and all(
                    (a, b, c).count(number) <= count[number] for number in (a, b, c)
                ):
                    triplets.append((a, b, c))
        return triplets
