# kata: two_sum
class Solution:
    twoSum = [0, 1]
