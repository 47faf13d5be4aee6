# kata: two_sum
if __name__ == "__main__":

    class Solution:
        def twoSum(self, nums, target):
            return [0, 1]
