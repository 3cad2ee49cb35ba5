-- Records are JSON by kind: a new kind of record or an optional field needs no new table.
create table control (
    schema_version int not null,
    token varchar(64) not null,
    project uuid not null,
    base varchar(64),
    generation bigint not null
);
-- Per table (and per kind of record) how many rows there are and the sum of their hashes.
create table tally (
    name varchar(60) primary key,
    row_count int not null,
    hash_high bigint not null,
    hash_low bigint not null
);
set max_length_inplace_lob 1000000;
create table records (
    kind varchar(40) not null,
    id uuid not null,
    place bigint not null,
    body character large object not null,
    primary key (kind, id)
);
create table respondent_keys (
    respondent uuid primary key,
    name varchar not null,
    organisation varchar not null,
    email varchar not null,
    telephone varchar not null
);
create table versions (
    id uuid primary key,
    name varchar not null,
    moment bigint not null
);
-- Observations and snapshots of versions, compressed and cut in parts.
create table blobs (
    name varchar(100) not null,
    part int not null,
    bytes varbinary(600000) not null,
    primary key (name, part)
);
create table activity (
    generation bigint primary key,
    moment bigint not null,
    label varchar not null
);
