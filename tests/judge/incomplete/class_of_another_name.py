# kata: two_sum
class Solver:
    def twoSum(self, nums, target):
        return [0, 1]
