page-verify = Vérifier un chiffre
page-verify-lead = Chaque graphique, fichier ou diapositive porte un identifiant de chiffre. Saisissez-le ici, ou scannez son code, pour voir si le chiffre est encore à jour.
verify-label = Identifiant du chiffre
verify-placeholder = Par exemple { $example }
verify-unchanged = **Inchangé.** Ce chiffre est le même dans la version actuelle, du { $date }, que lors de sa publication.
verify-same-numbers = **Nombres inchangés.** Tous les nombres sont les mêmes que dans la version du { $date }. Des mots ou des colonnes ont changé depuis.
verify-revised = **Révisé depuis.** { $count ->
    [one] Un nombre a changé
    [many] { $count } nombres ont changé
   *[other] { $count } nombres ont changé
  } depuis la version du { $date }. La vue ci-dessous montre les chiffres actuels.
verify-unseen = **Révisé depuis.** Le chiffre provient de la version numéro { $number }{ $date ->
    [none] {""}
   *[other] {" "}du { $date }
  }. Ses lignes pour cette vue n’ont pas été conservées : les anciens nombres ne peuvent donc pas être comparés aux nouveaux.
verify-withdrawn = **Retiré.** Le chiffre provient de la version numéro { $number }{ $date ->
    [none] {""}
   *[other] {" "}du { $date }
  }. La version actuelle ne contient plus cette vue.
verify-never = **Non publié.** La version numéro { $number }{ $date ->
    [none] {""}
   *[other] {" "}du { $date }
  } a d’autres nombres dans cette vue. L’identifiant provient peut-être d’une copie d’essai créée avant la publication de la version.
verify-later = **Inconnu ici.** L’identifiant appartient à la version numéro { $number }, mais la version actuelle de ce site est la numéro { $live }. L’identifiant provient peut-être d’une copie plus récente du site.
verify-question = **Inconnu.** Nous n’avons aucun chiffre publié portant cet identifiant. Il provient peut-être d’une copie d’essai.
verify-whole = L’identifiant appartient à un fichier contenant toutes les lignes. La vue ci-dessous en montre une partie.
verify-mistyped = { $text } n’est pas un identifiant de chiffre valable. Veuillez vérifier la saisie.
verify-changes = Ce qui a changé
verify-where = Ligne
verify-column = Chiffre
verify-old = Avant
verify-new = Après
verify-more = Les { $shown } premiers changements sur { $count } sont affichés.
verify-open = Ouvrir cette vue sur sa page
