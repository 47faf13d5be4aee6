"""Two pointers from both ends: each step rules out a number that fits no other."""


class Solution:
    def twoSum(self, numbers: List[int], target: int) -> List[int]:
        """Return the positions, from 1, of the two numbers that add up to target."""
        left, right = 0, len(numbers) - 1
        while (total := numbers[left] + numbers[right]) != target:
            if total < target:
                left += 1
            else:
                right -= 1
        return [left + 1, right + 1]
