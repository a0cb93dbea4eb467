create table account (
    id            binary(16)      not null primary key,
    name          varbinary(600)  not null,
    email         varbinary(1000) not null,
    email_index   varbinary(16)   not null unique,
    password_hash varchar(300),
    roles         varchar(200)    not null,
    regions       varchar(2000)   not null,
    state         varchar(20)     not null,
    created_at    datetime(6)     not null,
    version       bigint          not null
);
grant select, insert, update on account to ${app};

create table secret_link (
    id           binary(16)  not null primary key,
    purpose      varchar(20) not null,
    account_id   binary(16)  not null,
    browser_hash varbinary(32),
    secret_hash  varbinary(32) unique,
    expires_at   datetime(6),
    used_at      datetime(6),
    version      bigint      not null
);
grant select, insert, update on secret_link to ${app};

-- Wrong passwords in a row; an e-mail without an account is counted too.
create table login_failure (
    email_index   binary(16) not null primary key,
    failures      int        not null,
    blocked_until datetime(6)
);
grant select, insert, update, delete on login_failure to ${app};
