"""The right loop with the wrong container: `in` walks a list, so it is quadratic.

Make `seen` a set: `set()` and `add` in place of `[]` and `append`.
"""


class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen: list[int] = []
        for number in nums:
            if number in seen:
                return True
            seen.append(number)
        return False
