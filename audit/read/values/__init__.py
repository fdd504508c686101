"""Values: every typed thing of a text (money, rates, lengths of time, days, numbers), whatever it says of an offer."""
