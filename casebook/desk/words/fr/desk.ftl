# Le cadre du bureau : connexion, menu, langues.

desk-title = Bureau du casebook
language-en = English
language-fr = Français
