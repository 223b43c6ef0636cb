-- What a phone took may be empty; it is kept all the same, for nothing that was sent is lost.
alter table files.file drop constraint file_bytes_check, add check (bytes >= 0);
