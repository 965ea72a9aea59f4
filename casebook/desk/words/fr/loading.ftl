# Chargement d’un fichier : pourquoi il est refusé, ce qui y a été trouvé, ce qui bloque dans une cellule.

## Fichiers refusés

upload-empty = Le fichier est vide. Enregistrez de nouveau le tableau et chargez-le.
upload-too-large = Le fichier dépasse { $most } Mo. Supprimez les images et les feuilles inutiles, ou enregistrez la seule feuille en CSV.
upload-damaged = Le fichier est endommagé et ne peut pas être lu en entier. Ouvrez-le dans le tableur, enregistrez-le sous un nouveau nom et chargez cette copie.
upload-bomb = Une fois décompressé, le fichier serait bien plus grand qu’un tableau. Copiez les cellules dans un nouveau classeur et chargez celui-ci.
upload-encrypted = Le fichier est protégé par un mot de passe. Supprimez le mot de passe dans le tableur (Fichier, Informations) et chargez-le de nouveau.
upload-xls = Le fichier est au format d’Excel antérieur à 2007. Ouvrez-le, choisissez Enregistrer sous, Classeur Excel (.xlsx), et chargez cette copie.
upload-xlsb = Le fichier est un classeur binaire. Choisissez Enregistrer sous, Classeur Excel (.xlsx), et chargez cette copie.
upload-ods = Le fichier vient de LibreOffice ou d’OpenOffice. Choisissez Enregistrer sous, Excel 2007-365 (.xlsx) ou CSV, et chargez cette copie.
upload-numbers = Le fichier vient d’Apple Numbers. Choisissez Fichier, Exporter vers, Excel, et chargez cette copie.
upload-macros = Le classeur contient des macros ou des contrôles. Choisissez Enregistrer sous, Classeur Excel (.xlsx) sans macros, et chargez cette copie.
upload-links = Le classeur prend des valeurs dans d’autres fichiers ou dans des bases de données. Copiez les cellules, collez-les comme valeurs dans un nouveau classeur et chargez celui-ci.
upload-zip = Le fichier est un ZIP et non un classeur. Décompressez-le et chargez le tableau qu’il contient.
upload-other-office = Le fichier est un document ou une présentation. Copiez-en le tableau dans un classeur et chargez celui-ci.
upload-entities = Le fichier déclare un type de document, ce qu’un classeur n’a pas. Ouvrez-le dans le tableur, enregistrez-le sous un nouveau nom et chargez cette copie.
upload-nothing = Aucune cellule du fichier n’est remplie. Vérifiez que c’est le bon fichier.
upload-cells = Le fichier dépasse { $most } cellules ou { $columns } colonnes. Chargez seulement la feuille du tableau, sans cellules vides mises en forme.
upload-sheets = Le classeur dépasse { $most } feuilles. Chargez seulement celle du tableau.
upload-pdf = Le fichier est un PDF. Copiez-en le tableau dans un classeur, vérifiez chaque chiffre sur la page et chargez le classeur.
upload-markup = Le fichier est une page web ou du XML sous un autre nom. Ouvrez-le dans le tableur, choisissez Enregistrer sous, Classeur Excel (.xlsx), et chargez cette copie.
upload-no-workbook = { $name } porte le nom d’un classeur sans en être un. Ouvrez-le dans le programme d’origine et enregistrez-le en .xlsx ou en CSV.
upload-other-kind = { $name } n’est pas d’un type qui peut être chargé. Chargez un classeur (.xlsx) ou un fichier texte (.csv).
upload-no-text = Le fichier n’est ni un classeur ni du texte. Ouvrez-le dans le programme d’origine et enregistrez-le en .xlsx ou en CSV UTF-8.
upload-quotation = Un guillemet n’est pas fermé à la ligne { $line }. Fermez-le, ou doublez-le à l’intérieur d’un texte.

## Ce qui a été trouvé, modifié ou laissé de côté

loading-encoding = Le texte n’est pas en UTF-8. Il a été lu dans l’encodage le plus probable ({ $encoding }) : vérifiez les accents.
loading-delimiter-semicolon = Les cellules sont séparées par des points-virgules.
loading-delimiter-tab = Les cellules sont séparées par des tabulations.
loading-delimiter-bar = Les cellules sont séparées par des barres verticales.
loading-formulas = { $count ->
    [one] La feuille { $sheet } contient une formule : le résultat conservé dans le fichier a été pris.
   *[other] La feuille { $sheet } contient { $count } formules : les résultats conservés dans le fichier ont été pris.
}
loading-hidden-sheet = La feuille { $sheet } est masquée ; elle a été lue malgré tout.
loading-hidden-rows = { $count ->
    [one] La feuille { $sheet } a une ligne masquée ({ $first }) ; elle a été lue malgré tout.
   *[other] La feuille { $sheet } a { $count } lignes masquées (la première est la { $first }) ; elles ont été lues malgré tout.
}
loading-hidden-columns = La feuille { $sheet } a des colonnes masquées ({ $columns }) ; elles ont été lues malgré tout.
loading-other-sheets = Les autres feuilles n’ont pas été utilisées : { $sheets }.
loading-totals = { $count ->
    [one] Une ligne de total a été laissée de côté : { $rows }.
   *[other] { $count } lignes de totaux ont été laissées de côté : { $rows }.
}
loading-footnotes = { $count ->
    [one] Une ligne sans chiffres a été laissée de côté (note ou intertitre) : { $rows }.
   *[other] { $count } lignes sans chiffres ont été laissées de côté (notes ou intertitres) : { $rows }.
}
loading-header-again = L’en-tête figure de nouveau à la ligne { $row } et y a été laissé de côté.
loading-no-values = { $count ->
    [one] Une ligne n’a pas de valeur et a été laissée de côté : { $rows }. Les chiffres enregistrés restent.
   *[other] { $count } lignes n’ont pas de valeur et ont été laissées de côté : { $rows }. Les chiffres enregistrés restent.
}
loading-signs = { $count ->
    [one] Un signe à côté d’un nombre a été écarté : { $text } à la ligne { $row } a été lu { $value }.
   *[other] Des signes à côté de { $count } nombres ont été écartés : { $text } à la ligne { $row } a été lu { $value }.
}
loading-names-beside = { $count ->
    [one] Un nom à côté d’un code n’est pas connu ; le code a été pris : { $names }.
   *[other] { $count } noms à côté de codes ne sont pas connus ; les codes ont été pris : { $names }.
}
loading-wide = { $count ->
    [one] Une colonne porte sur une année : { $first }.
   *[other] { $count } colonnes portent chacune sur une année : de { $first } à { $last }.
}
loading-year-of-title = L’année { $year } a été prise dans « { $text } ».
loading-only-numbers = La colonne { $letter } est la seule qui contienne encore des nombres ; elle a été prise pour { $column }.
loading-unused = Colonnes non utilisées : { $columns }.
loading-times = Les nombres de la colonne { $letter } ont été multipliés par { $times } ({ $column }), comme l’indique son en-tête.
loading-alike = { $count ->
    [one] Une ligne figure deux fois avec les mêmes valeurs et a été prise une fois.
   *[other] { $count } lignes figurent deux fois avec les mêmes valeurs et ont été prises une fois.
}
loading-not-in-file = { $count ->
    [one] Une ligne enregistrée pour ces années n’est pas dans le fichier. Elle reste, sauf si vous indiquez que le fichier est complet.
   *[other] { $count } lignes enregistrées pour ces années ne sont pas dans le fichier. Elles restent, sauf si vous indiquez que le fichier est complet.
}
loading-result = Cellules révisées : { $revised } ; lignes ajoutées : { $added } ; lignes retirées : { $withdrawn }.
loading-also = Il pourrait aussi s’agir de : { $others }.
loading-why-columns = Colonnes : { $columns }.
loading-why-title = Le titre, la feuille ou le fichier porte ce nom.
loading-why-rows = De ses lignes, { $percent } % sont enregistrées pour la même année ou une année antérieure, et { $near } % de leurs nombres ont à peu près la même grandeur.
loading-not-recognised = Aucune feuille du fichier n’a les colonnes d’un tableau. Ont été trouvées : { $columns }. Nommez les colonnes comme dans les tableaux, ou choisissez à la main le tableau et ses colonnes.

## Problèmes d’un fichier ou d’une colonne

loading-two-columns = Plusieurs colonnes pourraient être { $column } : { $letters }. Choisissez laquelle.
loading-which-year = Le titre nomme plusieurs années, et aucune colonne ne donne l’année. Confirmez que toutes les lignes portent sur { $value }, ou ajoutez une colonne avec l’année.
loading-which-table = Le fichier convient presque aussi bien à plusieurs tableaux. Confirmez qu’il s’agit de { $value }, ou choisissez-en un autre.
loading-filled-twice = Deux colonnes doivent remplir { $column }. Choisissez l’une d’elles.
loading-key-column-missing = Ces colonnes sont nécessaires pour distinguer les lignes : { $columns }. Ajoutez-les, ou choisissez-les à la main.
loading-column-missing = { $count ->
    [one] Une nouvelle ligne (ligne { $first }) n’a pas de { $column }, que chaque ligne du tableau doit avoir. Ajoutez la colonne.
   *[other] { $count } nouvelles lignes (la première est la ligne { $first }) n’ont pas de { $column }, que chaque ligne du tableau doit avoir. Ajoutez la colonne.
}
loading-unclear-unit = « { $value } » dans l’en-tête peut désigner plusieurs nombres. Confirmez que les nombres ci-dessous sont donnés en entier, ou écrivez l’en-tête en milliers ou en millions.
loading-times-in-title = Le titre indique que les nombres sont en unités de { $times }, ce que l’en-tête de cette colonne ne dit pas. Confirmez que les nombres ci-dessous sont donnés en entier, ou écrivez l’unité dans l’en-tête.
loading-currency-in-title = Le titre indique { $currency }, et cette colonne est en { $unit }. Chargez les montants en { $unit }, ou écrivez la bonne monnaie dans l’en-tête.
loading-two-forms = Certains nombres ont un point avant les décimales ({ $points }) et d’autres une virgule ({ $commas }). Indiquez quel signe précède les décimales.
loading-column-far = Les valeurs de cette colonne sont environ { $times } fois celles enregistrées ({ $rows } lignes). Vérifiez l’unité, puis confirmez ou corrigez l’en-tête.

## Problèmes d’une cellule

loading-unknown-place = « { $value } » n’est ni le nom ni le code d’un État Membre. Écrivez son nom ou son code ISO, ou laissez la ligne de côté.
loading-unknown-place-near = « { $value } » n’est pas avec certitude le nom ou le code d’un État Membre. Peut-être { $near } : écrivez le code, ou laissez la ligne de côté.
loading-no-member-state = « { $value } » n’est pas un seul État Membre. Laissez la ligne de côté, ou écrivez le nom ou le code ISO de l’État Membre.
loading-territory = « { $value } » ({ $code }) est un territoire, et ce tableau ne porte que sur les États Membres. Laissez la ligne de côté.
loading-name-and-code = « { $value } » est { $code }, et à côté « { $other } » est { $code2 }. Corrigez ce qui est faux.
loading-key-missing = Cette ligne n’a pas de { $column }. Complétez-la, ou laissez-la de côté.
loading-value-missing = Une nouvelle ligne exige une valeur pour { $column }. Complétez-la, ou laissez la ligne de côté.
loading-cell-error = La cellule contient une erreur du tableur ({ $value }). Corrigez-y la formule, ou saisissez la valeur.
loading-cell-uncomputed = Le fichier ne conserve pas de résultat pour cette formule. Ouvrez-le dans le tableur, enregistrez-le et chargez-le de nouveau, ou saisissez la valeur.
loading-no-number = « { $value } » n’est pas un nombre. Saisissez le nombre en chiffres, ou laissez la cellule vide.
loading-two-numbers = « { $value } » peut se lire { $first } ou { $second }. Indiquez quel signe précède les décimales, ou saisissez le nombre sans signes entre ses chiffres.
loading-other-form = « { $value } » a un autre signe décimal que le reste. Saisissez le nombre de nouveau.
loading-grouping = Les chiffres de « { $value } » ne vont pas par groupes de trois. Saisissez le nombre de nouveau.
loading-exponent = « { $value } » est écrit avec un exposant, avec lequel les tableurs perdent des chiffres. Saisissez le nombre en entier.
loading-date-for-number = Le tableur a fait une date de ce nombre ({ $value }). Saisissez le nombre.
loading-date-for-year = Une date figure ici à la place de l’année ({ $value }). Saisissez l’année seule, comme 2024.
loading-date-for-text = Le tableur a fait une date de ce texte ({ $value }). Saisissez-le de nouveau, précédé d’une apostrophe.
loading-percent = « { $value } » est en pour cent, et la colonne n’est pas une colonne de parts. Saisissez le montant.
loading-other-currency = « { $value } » nomme une autre monnaie que celle de la colonne ({ $unit }). Saisissez le montant en { $unit }.
loading-not-whole = « { $value } » a des décimales, et la colonne contient des nombres entiers. Vérifiez le nombre et son unité.
loading-too-small = « { $value } » est inférieur à { $limit }, le minimum de cette colonne. Vérifiez le nombre et son unité.
loading-too-big = « { $value } » est supérieur à { $limit }, le maximum de cette colonne. Vérifiez le nombre et son unité.
loading-no-date = « { $value } » n’est pas un jour écrit comme 2026-11-30. Saisissez-le ainsi.
loading-serial-date = « { $value } » semble être le numéro d’un tableur pour { $day }. Si c’est ce jour, saisissez-le ainsi.
loading-no-truth = « { $value } » n’est ni oui ni non. Saisissez 1 ou 0.
loading-too-long = Le texte dépasse { $limit } signes. Raccourcissez-le.
loading-lost-letters = Des lettres ont été perdues, ou des signes sont invisibles : { $seen }. Saisissez le texte de nouveau.
loading-not-allowed = « { $value } » ne fait pas partie des mots de cette colonne. Le plus proche est { $near } ; tous sont : { $allowed }.
loading-lost-zeros = Un tableur a enlevé les zéros de { $code }. Saisissez { $code } comme texte.
loading-not-written-so = « { $value } » n’est pas écrit comme le veut cette colonne ({ $words }). Corrigez-le.
loading-unknown-reference = « { $value } » ne figure pas dans { $table }. Le plus proche est { $near } : corrigez, ou ajoutez-le d’abord à cet endroit.
loading-twice = La clé { $value } figure déjà à la ligne { $first }, avec d’autres valeurs. Laissez de côté l’une des lignes.
loading-total-differs = Le total est { $value }, et les lignes au-dessus font { $sum }. Vérifiez si une ligne manque ou est fausse, puis confirmez.
loading-value-far = { $value } est { $times } fois la valeur enregistrée ({ $old }). Vérifiez le nombre et son unité, puis confirmez.
loading-value-far-new = { $value } est { $times } fois la valeur de la dernière année connue ({ $old }). Vérifiez le nombre et son unité, puis confirmez.
loading-figure-needed = Ce champ est nécessaire. Complétez-le.
loading-figure-source = Un chiffre exige l’adresse de son document ou le numéro de celui-ci. Indiquez l’un des deux.
loading-figure-id = Le chiffre { $value } existe déjà. Laissez le champ vide : le numéro suivant est donné.

## Ce qui changerait

preview-busy = Un autre aperçu est en cours de calcul. Réessayez dans une minute.
preview-slow = Ce qui changerait n’a pas pu être calculé en { $seconds } secondes. Réessayez, ou chargez moins de lignes à la fois.
preview-failed = Ce qui changerait n’a pas pu être calculé. Rien n’a été modifié ; le journal du bureau en donne la raison.
