# The frame of the desk: sign-in, menu, languages.

desk-title = Casebook desk
language-en = English
language-fr = Français
