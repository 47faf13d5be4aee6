"""A dict knows, for both ends of each sequence, its length; a number joins two of them.

Works on a stream: the answer is right after every number.
"""


class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length: dict[int, int] = {}
        longest = 0
        for number in nums:
            if number in length:
                continue
            left = length.get(number - 1, 0)
            right = length.get(number + 1, 0)
            total = left + 1 + right
            length[number] = length[number - left] = length[number + right] = total
            longest = max(longest, total)
        return longest
