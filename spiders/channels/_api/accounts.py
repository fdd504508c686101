"""Settings of channels that are an account of a service."""

from typing import Annotated, Any, ClassVar

from pydantic import Field, ValidationInfo, field_validator, model_validator

from audit.plugins.channel import ChannelSettings


class AccountSettings(ChannelSettings):
    """Settings of an account; where it lives follows from its name, or from the service.

    Attributes:
        account: Its name, such as ``@shop@social.example``.
    """

    HOME: ClassVar[str] = ""

    account: Annotated[str, Field(pattern=r"^@?[\w.:-]+(@[\w.:-]+)?$")] | None = None

    @model_validator(mode="before")
    @classmethod
    def _has_a_home(cls, values: Any) -> Any:  # noqa: ANN401  (whatever stands in the audit file)
        if not isinstance(values, dict) or values.get("url") or values.get("path") or not values.get("account"):
            return values
        _, _, host = str(values["account"]).removeprefix("@").partition("@")
        home = f"https://{host}/" if host else cls.HOME
        return {**values, "url": home} if home else values

    @field_validator("account")
    @classmethod
    def _names_its_server(cls, account: str | None, info: ValidationInfo) -> str | None:
        if account and not info.data.get("url") and not info.data.get("path"):
            raise ValueError("names no server; write it like @shop@social.example, or add `url:`")
        return account

    @property
    def user(self) -> str:
        """The account's name without its service."""
        return (self.account or "").removeprefix("@").partition("@")[0]


class TimelineSettings(AccountSettings):
    """Settings of an account whose posts are fetched page by page, back in time.

    Attributes:
        days: How far back.
    """

    days: Annotated[int, Field(gt=0)] = 400
