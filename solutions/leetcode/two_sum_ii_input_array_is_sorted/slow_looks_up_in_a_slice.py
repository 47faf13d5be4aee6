"""`in` on a list walks it, and a slice copies it: quadratic, order or no order.

`in` does not know that the list is sorted. `bisect` does.
"""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        for i, number in enumerate(numbers):
            rest = numbers[i + 1 :]
            if target - number in rest:
                return [i + 1, i + 2 + rest.index(target - number)]
        return []
