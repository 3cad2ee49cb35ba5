-- Whether an edit was made, taken back or made again; who kept a version; to whom a package was sent.
alter table activity add column turn varchar(10) default 'DONE' not null;
alter table versions add column author varchar default '' not null;
alter table versions add column organisation varchar default '' not null;
alter table packages add column recipient varchar default '' not null;
