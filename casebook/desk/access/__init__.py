"""Who uses the desk: roles, sessions on the server, the key for one person on this machine."""
