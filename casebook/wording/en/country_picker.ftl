# Below the picker of the Member State, where a text was typed that names none or several.
filter-country-not-found = No Member State was found for { $text }. Try another spelling, or choose from the list.
filter-country-several = { $text } may mean { $names }. Choose one from the list.
