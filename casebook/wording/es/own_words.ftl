# What the maker of a briefing writes: title, letterhead, key messages, questions with answers. A
# sentence of theirs is never shown as one of ours.

brief-own-words = Texto de la persona que preparó este dosier
brief-own-marked = { $text } ({ $whose })
brief-own-remark = Escrito por la persona que preparó este dosier, sin ninguna cifra de este sitio que lo respalde: { $parts }.
brief-own-title = el título
brief-own-letterhead = el membrete
brief-own-messages = { $count ->
    [one] un mensaje principal
   *[other] { $count } mensajes principales
  }
brief-own-questions = { $count ->
    [one] una pregunta con su respuesta
   *[other] { $count } preguntas con sus respuestas
  }
brief-own-left-out = { $count ->
    [one] La persona que preparó este dosier omitió una de sus preguntas habituales.
   *[other] La persona que preparó este dosier omitió { $count } de sus preguntas habituales.
  }
notice-basket-words = Textos del dosier del enlace que eran demasiado largos y se omitieron: { $value }.
error-text-too-long = El texto tiene { $length } caracteres; aquí caben { $limit } como máximo. Acórtelo.
error-letters-missing = El PDF no dispone de letras para: { $characters }. Elija otro formato o sustitúyalas en su texto.

words-heading = Palabras
words-lead = El título, el membrete, los mensajes principales y las preguntas pueden ser suyos. Se marcan como suyos; las cifras no cambian.
words-title = Título y membrete
words-messages = Mensajes principales
words-questions = Preguntas y respuestas
words-field-title = Título
words-field-title-help = Aparece en todos los formatos. Vacíe el campo para volver al título habitual.
words-field-letterhead = Membrete
words-field-letterhead-help = Hasta tres líneas, por ejemplo su ministerio y su dirección.
words-field-message = Mensaje principal { $place }
words-field-message-help = Cámbielo con sus propias palabras, o vacíe el campo para omitirlo. Sus propias palabras no llevan identificador de cifra.
words-field-added = Su mensaje { $place }
words-field-question = Su pregunta { $place }
words-field-answer = Su respuesta { $place }
words-keep-question = Conservar: { $question }
words-yours = Su texto. El original: { $original }
words-yours-left-out = Ha omitido este mensaje. El original: { $original }
words-back = Restablecer el original
words-back-help = Restablece el original: { $name }.
words-back-all = Restablecer todos los originales
words-full = Un dosier tiene como máximo { $limit } mensajes principales. Omita uno para añadir otro.
words-full-questions = Un dosier tiene como máximo { $limit } preguntas propias.
words-no-letters = No se puede generar el PDF, porque no dispone de letras para { $characters }. Elija otro formato o cambie su texto.
