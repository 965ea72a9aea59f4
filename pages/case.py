"""Why ITU matters: the case in short screens, for everyone or for the Member State chosen."""

from casebook.ui import story

story.place()
