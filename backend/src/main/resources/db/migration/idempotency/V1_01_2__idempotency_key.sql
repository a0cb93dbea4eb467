create table idempotency_key (
    caller      binary(32)  not null,
    request_key binary(16)  not null,
    fingerprint binary(32)  not null,
    status      smallint,
    body        mediumblob,
    created_at  datetime(6) not null,
    primary key (caller, request_key),
    index idempotency_key_created (created_at)
);
grant select, insert, update, delete on idempotency_key to ${app};
