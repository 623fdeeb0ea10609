-- The record of articles. Numbers come from a sequence, so that one that was taken out is never used again.
-- The type text has no length in PostgreSQL and takes a billion characters in H2; either tells the driver varchar.
-- A text is kept once: equal texts have equal fingerprints.

create sequence article_seq start with 1 increment by 1;

create table article (
    id bigint not null,
    title varchar(1000) not null,
    body text not null,
    source_id bigint,
    author varchar(300) not null,
    language varchar(3) not null,
    published_on date,
    date_precision varchar(10) not null,
    url varchar(2000) not null,
    provenance varchar(20) not null,
    fingerprint varchar(64) not null,
    added_at timestamp(6) with time zone not null,
    constraint article_pk primary key (id),
    constraint article_source_fk foreign key (source_id) references source (id),
    constraint article_fingerprint_uq unique (fingerprint),
    constraint article_date_precision_ck check (date_precision in ('DAY', 'MONTH', 'YEAR', 'UNKNOWN')),
    constraint article_published_on_ck check ((date_precision = 'UNKNOWN') = (published_on is null))
);

create index article_source_ix on article (source_id);
create index article_published_on_ix on article (published_on);
create index article_added_at_ix on article (added_at);
create index article_provenance_ix on article (provenance);
