# kata: two_sum
# A hash map from value to index should do. Tomorrow.
