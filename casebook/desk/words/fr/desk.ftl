# Le cadre du bureau : connexion, menu, langues.

desk-title = Bureau du casebook
desk-fault = Une erreur s’est produite de notre côté. Rien de ce que vous avez enregistré n’est perdu. Veuillez réessayer ; si cela se reproduit, donnez cette référence à votre administrateur : { $reference }.
language-en = English
language-fr = Français

enter-title = Bureau du casebook
enter-lead = Le bureau affiche une clé dans la fenêtre où il a été lancé. Saisissez-la ici une seule fois : elle ouvre le bureau sur cet ordinateur.
enter-key = Clé
enter-button = Ouvrir le bureau
enter-wrong = Ce n’est pas la clé, ou elle a déjà servi. La clé valable est la dernière affichée dans la fenêtre où le bureau a été lancé.

sign-in-lead = Le secrétariat charge ici les chiffres, regarde ce qu’ils changent et les publie.
sign-in-button = Se connecter
sign-in-after = Vous êtes déconnecté après un certain temps sans clic. Les brouillons sont conservés.
sign-in-key = Vous êtes déconnecté. [Saisissez la clé]({ $link }) que le bureau a affichée dans la fenêtre où il a été lancé.
sign-out = Se déconnecter
sign-out-everywhere = Se déconnecter de tous les appareils
no-role = { $name }, vous êtes connecté, mais vous n’avez pas encore de rôle ici. Demandez à votre administrateur le rôle de lecteur, de rédacteur ou d’éditeur.
account-role = Votre rôle : { $role }
account-language = Langue
role-reader = lecteur (voit tout, ne change rien)
role-editor = rédacteur (charge des chiffres et demande leur publication)
role-publisher = éditeur (approuve, programme et retire aussi)

page-load = Charger
page-load-lead = Faire entrer de nouveaux chiffres : d’un tableur, ou un par un.
page-requests = Demandes
page-requests-lead = Ce qui est demandé, et ce que cela changerait.
page-releases = Publications
page-releases-lead = Ce que les lecteurs voient, ce qui est programmé et ce qu’il y avait avant.
page-use = Utilisation
page-use-lead = Ce que les lecteurs regardent et emportent. Rien de personnel n’est compté.
page-record = Registre
page-record-lead = Qui a fait quoi, quand et pourquoi. Rien ne peut y être modifié.

# Erreurs formulées par le bureau ; les autres ont celles du terminal, en anglais.

error-not-permitted = Il faut pour cela le rôle { $role ->
    [editor] de rédacteur
    [publisher] d’éditeur
   *[other] de lecteur
}. L’administrateur du bureau donne les rôles. La tentative figure au registre.
error-second-person-needed = La demande est de { $name } : quelqu’un d’autre doit l’approuver.
error-no-such-item = Cet élément n’existe plus ici, ou n’a jamais existé. Revenez à la liste et choisissez-en un.
error-wrong-state = Ce n’est plus possible : quelqu’un est intervenu entre-temps. Rechargez la page pour voir ce qui a changé.
error-bad-time = Aucun chiffre ne peut être publié à ce moment. Indiquez une minute ultérieure, dans un délai d’un an, ou publiez maintenant.
error-database-away = La base de données du bureau ne répond pas. Rien n’est perdu. Veuillez réessayer dans une minute.
error-store-away = L’endroit où les publications sont conservées ne répond pas. Rien n’a changé pour les lecteurs. Veuillez réessayer dans une minute.
