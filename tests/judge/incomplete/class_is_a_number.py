# kata: two_sum
Solution = 42
