# The card “Which share is it?”: each share with the whole that it is a part of.
share-of-of-total = Of all revenue
    .whole = Member States, of all revenue received in { $period }, voluntary contributions included
share-of-without-voluntary = Of revenue without voluntary contributions
    .whole = Member States, of revenue received in { $period } without voluntary contributions
share-of-published-member-states = Of the regular budget, as published
    .whole = Member States, as a document published it for { $period }, without its computation
share-of-published-all-members = Of the regular budget, all members together
    .whole = Member States, Sector Members, Associates and Academia, as published for { $period }
# The link to it from where a share is quoted.
share-which = Which share is it? Four are quoted, each of another whole
