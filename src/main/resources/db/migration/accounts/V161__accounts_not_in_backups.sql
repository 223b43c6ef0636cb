-- What lets somebody in right now is of no use in a backup but to a thief of it: who has signed in signs in again after a
-- restore, and asks for another link.
comment on table accounts.session is 'not in backups';
comment on table accounts.session_attributes is 'not in backups';
comment on table accounts.sign_in is 'not in backups';
