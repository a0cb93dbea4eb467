create table visit (
    id           binary(16)     not null primary key,
    region_id    binary(16)     not null,
    patient_id   binary(16)     not null,
    address_id   binary(16)     not null,
    state        varchar(2)     not null,
    zone         varchar(60)    not null,
    therapy_id   binary(16)     not null,
    reasons      varbinary(500) not null,
    reason_text  varbinary(8200) not null,
    status       varchar(20)    not null,
    window_start datetime(6)    not null,
    window_end   datetime(6)    not null,
    local_date   date           not null,
    nurse_id     binary(16),
    emergency    boolean        not null,
    created_at   datetime(6)    not null,
    arrived_at   datetime(6),
    started_at   datetime(6),
    stopped_at   datetime(6),
    departed_at  datetime(6),
    ended_at     datetime(6),
    version      bigint         not null,
    index visit_day (region_id, local_date),
    index visit_nurse (nurse_id, local_date),
    index visit_patient (patient_id, window_start),
    index visit_therapy (therapy_id, status)
);
grant select, insert, update on visit to ${app};

create table visit_step_taken (
    id            binary(16)  not null primary key,
    visit_id      binary(16)  not null,
    step          varchar(20) not null,
    status_before varchar(20) not null,
    account_id    binary(16)  not null,
    roles         varchar(200) not null,
    device_at     datetime(6),
    recorded_at   datetime(6) not null,
    reason        varbinary(4200),
    index visit_step_taken_visit (visit_id, id)
);
grant select, insert on visit_step_taken to ${app};

create table evv_call (
    id          binary(16)  not null primary key,
    visit_id    binary(16)  not null,
    kind        varchar(3)  not null,
    device_at   datetime(6),
    recorded_at datetime(6) not null,
    place       varbinary(200),
    exception   varchar(30),
    reason      varbinary(4200),
    unique evv_call_visit (visit_id, kind)
);
grant select, insert on evv_call to ${app};

create table evv_explanation (
    id         binary(16)  not null primary key,
    visit_id   binary(16)  not null,
    exception  varchar(30) not null,
    reason     varchar(30) not null,
    text       varbinary(4200),
    account_id binary(16)  not null,
    at         datetime(6) not null,
    index evv_explanation_visit (visit_id)
);
grant select, insert on evv_explanation to ${app};
