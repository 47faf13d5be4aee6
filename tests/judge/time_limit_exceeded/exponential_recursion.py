# kata: two_sum
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


class Solution:
    def twoSum(self, nums, target):
        fib(80)
        seen = {}
        for i, number in enumerate(nums):
            if target - number in seen:
                return [seen[target - number], i]
            seen[number] = i
        return []
