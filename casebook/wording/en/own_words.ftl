# What the maker of a briefing writes: title, letterhead, key messages, questions with answers. A
# sentence of theirs is never shown as one of ours.

brief-own-words = Text by the person who made this briefing
brief-own-marked = { $text } ({ $whose })
brief-own-remark = Written by the person who made this briefing, with no figure of this site behind it: { $parts }.
brief-own-title = the title
brief-own-letterhead = the letterhead
brief-own-messages = { $count ->
    [one] one key message
   *[other] { $count } key messages
  }
brief-own-questions = { $count ->
    [one] one question with its answer
   *[other] { $count } questions with their answers
  }
brief-own-left-out = { $count ->
    [one] The person who made this briefing left out one of its usual questions.
   *[other] The person who made this briefing left out { $count } of its usual questions.
  }
notice-basket-words = Texts of the briefing in the link that were too long and were left out: { $value }.
error-text-too-long = The text has { $length } characters; at most { $limit } fit here. Please shorten it.
error-letters-missing = The PDF has no letters for: { $characters }. Please choose another format, or replace them in your text.

words-heading = Words
words-lead = Title, letterhead, key messages and questions can be your own. They are marked as yours; the figures stay as they are.
words-title = Title and letterhead
words-messages = Key messages
words-questions = Questions and answers
words-field-title = Title
words-field-title-help = It appears in every format. Empty the field to use the usual title again.
words-field-letterhead = Letterhead
words-field-letterhead-help = Up to three lines, such as your ministry and its address.
words-field-message = Key message { $place }
words-field-message-help = Change it in your own words, or empty the field to leave it out. Your own words have no figure ID.
words-field-added = Your message { $place }
words-field-question = Your question { $place }
words-field-answer = Your answer { $place }
words-keep-question = Keep: { $question }
words-yours = Your text. The original: { $original }
words-yours-left-out = You left this message out. The original: { $original }
words-back = Put back the original
words-back-help = Puts back the original: { $name }.
words-back-all = Put back all originals
words-full = A briefing has at most { $limit } key messages. Leave one out to add another.
words-full-questions = A briefing has at most { $limit } questions of your own.
words-no-letters = The PDF cannot be made, because it has no letters for { $characters }. Please choose another format, or change your text.
