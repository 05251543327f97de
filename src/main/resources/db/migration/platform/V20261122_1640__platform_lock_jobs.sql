-- Whoever holds the lock of a job runs it, however many instances there are. The table of the library ShedLock, which has no history.
create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);
