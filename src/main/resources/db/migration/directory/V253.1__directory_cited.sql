-- Where exactly its source said what a change wrote: a page of the web, a register, a document.
alter table directory.change_set add column cited text check (cited ~ '\S' and length(cited) <= 500);
