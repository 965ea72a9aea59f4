# Below the picker of the Member State, where a text was typed that names none or several.
filter-country-not-found = По запросу { $text } Государство-Член не найдено. Попробуйте другое написание или выберите из списка.
filter-country-several = Запрос { $text } может означать: { $names }. Выберите нужное из списка.
