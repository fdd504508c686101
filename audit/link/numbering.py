"""Numbers for texts: what is compared by the million is compared by number."""


class Numbers(dict[str, int]):
    """Numbers of texts; a text that is asked for the first time gets the next number.

    >>> numbers = Numbers()
    >>> numbers["a"], numbers["b"], numbers["a"]
    (0, 1, 0)
    """

    def __missing__(self, text: str) -> int:
        """The next number, from now on that of this text."""
        number = self[text] = len(self)
        return number
