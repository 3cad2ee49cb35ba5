-- Records have format 2. What a newer program wrote is kept: its minor format here, its records of unknown kinds among the
-- others, unknown parts of a package as blobs named part/<name>.
alter table control add column minor_format int default 0 not null;
-- Who made an edit, and in which meeting.
alter table activity add column author varchar default '' not null;
alter table activity add column organisation varchar default '' not null;
alter table activity add column meeting uuid;
-- Every package that was sent or received; the snapshot in it is a blob named package/<snapshot>.
create table packages (
    id uuid primary key,
    snapshot varchar(64) not null,
    moment bigint not null,
    sent boolean not null,
    file varchar not null,
    author varchar not null,
    organisation varchar not null
);
