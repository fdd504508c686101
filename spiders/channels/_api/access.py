"""How requests show that they may ask: header fields made of the channel's secret settings."""

from base64 import b64encode

from audit.plugins.channel import ChannelSettings

Headers = tuple[tuple[str, str], ...]


def bearer(settings: ChannelSettings, *more: tuple[str, str]) -> Headers:
    """The header of a token, if the channel has one, and further header fields."""
    if settings.token is None:
        return more
    return (("authorization", f"Bearer {settings.token.get_secret_value()}"), *more)


def basic(name: str, settings: ChannelSettings) -> Headers:
    """The header of a user's name with the channel's token as password; none without a token."""
    if settings.token is None:
        return ()
    pair = f"{name}:{settings.token.get_secret_value()}"
    return (("authorization", "Basic " + b64encode(pair.encode()).decode("ascii")),)
