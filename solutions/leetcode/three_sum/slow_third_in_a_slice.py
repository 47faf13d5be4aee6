"""Two loops, and a third one hides in `in`: a walk over a slice of a list. Cubic."""


class Solution:
    def threeSum(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        triplets = set()
        for i in range(len(nums)):
            for j in range(i + 1, len(nums)):
                if -nums[i] - nums[j] in nums[j + 1 :]:
                    triplets.add((nums[i], nums[j], -nums[i] - nums[j]))
        return list(triplets)
