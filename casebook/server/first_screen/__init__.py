"""Every page of the site says what it finds before its first script has run.

Streamlit's page is an empty shell: a reader on a poor network looks at nothing for seconds, a
chat shows a link without its finding, and who runs no scripts sees nothing at all. Here the shell
is sent with the title, the findings and the first chart of the view that the address asks for;
the application takes over once it has drawn the same.
"""

from casebook.server.first_screen.screen import FirstScreen, FirstScreens, first_screens
from casebook.server.first_screen.shell import PAPER, START, TAKEOVER

__all__ = ["PAPER", "START", "TAKEOVER", "FirstScreen", "FirstScreens", "first_screens"]
