-- One row about the installation. A writer of the change log locks it until it commits and takes its numbers from
-- last_change: a sequence would hand out numbers that become visible in another order than they were drawn in,
-- and a reader that catches up "after number n" would miss the late ones.

create table installation (
    id bigint not null,
    last_change bigint not null,
    sample_loaded_at timestamp(6) with time zone,
    constraint installation_pk primary key (id),
    constraint installation_single_ck check (id = 1)
);

insert into installation (id, last_change) values (1, 0);
