"""Asks a list whether it holds the triplet already: a walk over all triplets found.

There may be O(n²) of them, for each of which it walks. Use a set of tuples, or skip
equal numbers so that repeats never come up.
"""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = []
        for i in range(len(nums)):
            left, right = i + 1, len(nums) - 1
            while left < right:
                triplet = [nums[i], nums[left], nums[right]]
                if sum(triplet) < 0:
                    left += 1
                elif sum(triplet) > 0:
                    right -= 1
                else:
                    if triplet not in triplets:
                        triplets.append(triplet)
                    left += 1
        return triplets
