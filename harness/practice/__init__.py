"""Which kata comes next, the plan of the week, mock interviews."""
