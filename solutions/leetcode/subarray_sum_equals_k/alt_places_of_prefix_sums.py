"""All prefix sums first, then from the right: how many later ones are larger by k?"""


class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        prefixes = [0]
        for number in nums:
            prefixes.append(prefixes[-1] + number)
        later, found = {}, 0
        for prefix in reversed(prefixes):
            found += later.get(prefix + k, 0)
            later[prefix] = later.get(prefix, 0) + 1
        return found
