-- 'restored': waited to be sent when a backup was made, and was found in it; perhaps it left meanwhile, so staff decide.
-- 'dropped': staff decided that it stays unsent.
alter table mail.message drop constraint message_state_check;
alter table mail.message add constraint message_state_check
    check (state in ('queued', 'sending', 'sent', 'failed', 'set_aside', 'unwanted', 'kept', 'restored', 'dropped'));
create index message_restored on mail.message (id) where state = 'restored';
