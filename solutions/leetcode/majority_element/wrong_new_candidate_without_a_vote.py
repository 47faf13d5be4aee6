"""Takes a new candidate at 0 and does not count the number that made it one.

So the lead stays at 0, and the last number is returned. A new candidate begins with one
vote: no `elif` behind the choice of the candidate.
"""


class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        candidate = nums[0]
        lead = 0
        for number in nums:
            if lead == 0:
                candidate = number
            elif number == candidate:
                lead += 1
            else:
                lead -= 1
        return candidate
