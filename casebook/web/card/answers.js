/* Answers of the server, told from those of others: on the way a network's log-in page may answer any
   request, with status 200. */

/* Whether an answer came from the site itself. */
export const ours = (answer) => answer.ok && answer.headers.has('Casebook-Release')
