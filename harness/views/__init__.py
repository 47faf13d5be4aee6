"""A result becomes what the learner sees; pure functions of facts."""
