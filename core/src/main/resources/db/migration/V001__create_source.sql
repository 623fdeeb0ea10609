-- A source is kept once however its name is spelled, so that counts per source do not fall apart.
-- folded_name is the name in NFC, trimmed, white space collapsed, in lower case.

create sequence source_seq start with 1 increment by 1;

create table source (
    id bigint not null,
    name varchar(300) not null,
    folded_name varchar(600) not null,
    constraint source_pk primary key (id),
    constraint source_folded_name_uq unique (folded_name)
);
