"""For those who write katas: proof that each one is sound."""
