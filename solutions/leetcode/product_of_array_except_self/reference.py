"""All but one is what stands to the left times what stands to the right: two walks."""


class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        """Return, for each position, the product of the numbers at all the others."""
        answer = []
        product = 1
        for number in nums:
            answer.append(product)
            product *= number
        product = 1
        for i in range(len(nums) - 1, -1, -1):
            answer[i] *= product
            product *= nums[i]
        return answer
