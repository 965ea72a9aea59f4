# Below the picker of the Member State, where a text was typed that names none or several.
filter-country-not-found = No se ha encontrado ningún Estado Miembro para { $text }. Pruebe otra grafía o elija de la lista.
filter-country-several = { $text } puede referirse a { $names }. Elija uno de la lista.
