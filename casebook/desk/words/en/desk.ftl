# The frame of the desk: sign-in, menu, languages.

desk-title = Casebook desk
desk-fault = Something went wrong on our side. Nothing that you saved is lost. Please try again; if it happens again, give your administrator this reference: { $reference }.
language-en = English
language-fr = Français

enter-title = Casebook desk
enter-lead = The desk prints a key in the window where it was started. Type it here once; it opens the desk on this machine.
enter-key = Key
enter-button = Open the desk
enter-wrong = This is not the key, or it was used before. The newest key is the last one in the window where the desk was started.

sign-in-lead = Here the secretariat loads figures, looks at what they change, and publishes them.
sign-in-button = Sign in
sign-in-after = You are signed out after a while without a click. Drafts are kept.
sign-in-key = You are signed out. [Type the key]({ $link }) that the desk printed in the window where it was started.
sign-out = Sign out
sign-out-everywhere = Sign out on all devices
no-role = { $name }, you are signed in, but have no role here yet. Ask your administrator for the role of reader, editor or publisher.
account-role = Your role: { $role }
account-language = Language
role-reader = reader (sees everything, changes nothing)
role-editor = editor (loads figures and asks for their publication)
role-publisher = publisher (also approves, schedules and takes back)

page-load = Load
page-load-lead = Bring new figures in: from a spreadsheet, or one by one.
page-requests = Requests
page-requests-lead = What has been asked for, and what it would change.
page-releases = Releases
page-releases-lead = What readers see now, what is scheduled, and what was there before.
page-use = Use
page-use-lead = What readers look at and take with them. Nothing personal is counted.
page-record = Record
page-record-lead = Who did what, when and why. Nothing in it can be changed.

# Errors with words of the desk's own; the others have those of the terminal, in English.

error-not-permitted = This takes the role of { $role ->
    [editor] editor
    [publisher] publisher
   *[other] reader
}. Whoever runs the desk gives roles. The attempt stands in the record.
error-second-person-needed = { $name } asked for this: somebody else has to approve it.
error-no-such-item = There is no such thing here any more, or there never was. Go back to the list and choose one of it.
error-wrong-state = This cannot be done any more: somebody has done something with it meanwhile. Reload the page to see what.
error-bad-time = No figure can be published at that moment. Give a later minute, within a year, or publish now.
error-database-away = The desk's database does not answer. Nothing is lost. Please try again in a minute.
error-store-away = The place where releases are kept does not answer. Nothing has changed for readers. Please try again in a minute.
