-- Where an official wants notices by mail; an account without a row gets none.
create table identity.mail_address (
    account bigint not null,
    address text   not null,
    constraint mail_address_pk primary key (account),
    constraint mail_address_account_fk foreign key (account) references identity.account (id),
    constraint mail_address_is_one check (address ~ '^[^\s@<>,;]+@[^\s@<>,;]+$'
                                          and char_length(address) <= 254)
);
