"""How hypothesis works for the whole suite: no test depends on how fast the machine is, nor on luck in drawing."""

import os

from hypothesis import HealthCheck, settings

_BY_CHANCE = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)

settings.register_profile("here", deadline=None, suppress_health_check=_BY_CHANCE)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")
