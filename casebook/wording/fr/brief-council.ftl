# Le dossier type, pour le Groupe de travail du Conseil ; et les questions que posent plusieurs publics.

brief-does-council = La radio, les satellites et les réseaux fonctionnent par-delà les frontières parce que les États s’entendent à l’UIT sur les fréquences, les orbites et les normes. En { $year }, ses membres ont approuvé { $itu_t } normes techniques.
    .number = { $itu_t } normes
brief-costs-council = L’UIT a fonctionné avec { $amount } en { $year }, soit { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] cent
       *[other] cents
    }
   *[CHF] { $cents_n ->
        [one] centime
       *[other] centimes
    }
  } par habitant de ses États Membres.
    .number = { $cents } { $currency ->
    [USD] { $cents_n ->
        [one] cent
       *[other] cents
    }
   *[CHF] { $cents_n ->
        [one] centime
       *[other] centimes
    }
  }
brief-need-council = L’unité contributive est restée à { $amount } de { $since } à { $year } ; pendant ce temps, elle a perdu { $lost } de son pouvoir d’achat.
    .number = { $lost }
brief-decides-council = Chaque État Membre choisit sa classe pour { $period } ; en { $year }, les { $members } États Membres totalisaient { $units } unités. { $over ->
    [no] La date limite pour l’annoncer est fixée par la Conférence de plénipotentiaires ({ $place }, du { $opened } au { $closed }).
   *[yes] La Conférence de plénipotentiaires ({ $place }) s’est achevée le { $closed } ; la date limite pour annoncer une classe n’a pas été trouvée dans nos sources.
  }
    .number = { $period }

brief-question-savings = L’UIT a-t-elle d’abord réduit ses propres dépenses ?
brief-question-instead = Pourquoi ne pas plutôt financer un projet ?
brief-question-few = L’UIT dépend-elle de quelques grands contributeurs ?
brief-question-small = L’UIT ne sert-elle que les grands États ?
brief-question-tasks = L’UIT a-t-elle des tâches sans les moyens de les financer ?
