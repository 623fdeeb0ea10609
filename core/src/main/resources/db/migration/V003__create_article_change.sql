-- The log from which derived data (the corpus index) catches up.
-- No foreign key to article: the entry of an article outlives it.

create table article_change (
    id bigint not null,
    article_id bigint not null,
    kind varchar(10) not null,
    changed_at timestamp(6) with time zone not null,
    constraint article_change_pk primary key (id),
    constraint article_change_kind_ck check (kind in ('ADDED', 'CHANGED', 'REMOVED'))
);

create index article_change_article_ix on article_change (article_id);
