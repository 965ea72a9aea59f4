"""From an approved request to a release that readers see, and the day on which the desk begins."""

from casebook.desk.publishing.beginning import begin_from
from casebook.desk.publishing.publisher import Publisher, step

__all__ = ["Publisher", "begin_from", "step"]
