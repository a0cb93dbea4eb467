create table audit_entry (
    id         binary(16)   not null primary key,
    at         datetime(6)  not null,
    account_id binary(16),
    role       varchar(200),
    action     varchar(60)  not null,
    record     varchar(120) not null,
    record_id  binary(16),
    patient_id binary(16),
    visit_id   binary(16),
    came_from  varchar(45),
    outcome    varchar(10)  not null,
    index audit_entry_patient (patient_id, id),
    index audit_entry_visit (visit_id, id),
    index audit_entry_account (account_id, id)
);
-- Append-only: the application can neither change nor remove a row.
grant select, insert on audit_entry to ${app};
