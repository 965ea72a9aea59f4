# Ce qu’écrit l’auteur d’un dossier : titre, en-tête, messages clés, questions et réponses. Ses phrases
# ne sont jamais présentées comme les nôtres.

brief-own-words = Texte de la personne qui a établi ce dossier
brief-own-marked = { $text } ({ $whose })
brief-own-remark = Écrit par la personne qui a établi ce dossier, sans chiffre de ce site à l’appui : { $parts }.
brief-own-title = le titre
brief-own-letterhead = l’en-tête
brief-own-messages = { $count ->
    [one] un message clé
    [many] { $count } messages clés
   *[other] { $count } messages clés
  }
brief-own-questions = { $count ->
    [one] une question avec sa réponse
    [many] { $count } questions avec leurs réponses
   *[other] { $count } questions avec leurs réponses
  }
brief-own-left-out = { $count ->
    [one] La personne qui a établi ce dossier a omis une des questions habituelles.
    [many] La personne qui a établi ce dossier a omis { $count } des questions habituelles.
   *[other] La personne qui a établi ce dossier a omis { $count } des questions habituelles.
  }
notice-basket-words = Textes du dossier contenu dans le lien qui étaient trop longs et ont été laissés de côté : { $value }.
error-text-too-long = Le texte compte { $length } caractères ; la limite est ici de { $limit }. Veuillez le raccourcir.
error-letters-missing = Le PDF n’a pas de lettres pour : { $characters }. Veuillez choisir un autre format, ou les remplacer dans votre texte.

words-heading = Texte
words-lead = Le titre, l’en-tête, les messages clés et les questions peuvent être les vôtres. Ils sont signalés comme tels ; les chiffres restent inchangés.
words-title = Titre et en-tête
words-messages = Messages clés
words-questions = Questions et réponses
words-field-title = Titre
words-field-title-help = Il figure dans tous les formats. Videz le champ pour revenir au titre habituel.
words-field-letterhead = En-tête
words-field-letterhead-help = Trois lignes au plus, par exemple votre ministère et son adresse.
words-field-message = Message clé { $place }
words-field-message-help = Reformulez-le, ou videz le champ pour l’omettre. Vos propres mots n’ont pas d’identifiant de chiffre.
words-field-added = Votre message { $place }
words-field-question = Votre question { $place }
words-field-answer = Votre réponse { $place }
words-keep-question = Conserver : { $question }
words-yours = Votre texte. L’original : { $original }
words-yours-left-out = Vous avez omis ce message. L’original : { $original }
words-back = Rétablir l’original
words-back-help = Rétablit l’original : { $name }.
words-back-all = Rétablir tous les originaux
words-full = Un dossier compte au plus { $limit } messages clés. Omettez-en un pour en ajouter un autre.
words-full-questions = Un dossier compte au plus { $limit } questions personnelles.
words-no-letters = Le PDF ne peut pas être créé, car il n’a pas de lettres pour { $characters }. Veuillez choisir un autre format, ou modifier votre texte.
