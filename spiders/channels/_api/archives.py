"""Archives that Meta gives the owners of accounts: the bytes of UTF-8 stand there as if they were Latin-1."""

from typing import Any


def mended(value: Any) -> Any:  # noqa: ANN401  (JSON has no narrower type)
    """A value of the archive with its texts as they were written.

    >>> mended({"post": "GrÃ¼n"}), mended("€ 5")
    ({'post': 'Grün'}, '€ 5')
    """
    if isinstance(value, str):
        try:
            return value.encode("latin-1").decode("utf-8")
        except UnicodeError:
            return value
    if isinstance(value, list):
        return [mended(item) for item in value]
    return {key: mended(item) for key, item in value.items()} if isinstance(value, dict) else value
