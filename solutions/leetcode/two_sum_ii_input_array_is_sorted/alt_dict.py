"""The dict of Two Sum works here too, and leaves the order, and O(1) memory, unused."""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        position: dict[int, int] = {}
        for i, number in enumerate(numbers, 1):
            if target - number in position:
                return [position[target - number], i]
            position[number] = i
        return []
