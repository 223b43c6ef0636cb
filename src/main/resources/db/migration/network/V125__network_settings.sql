-- What a network's administrators decide in the browser, beside what set-up asked.
alter table network.settings
    add column accent                  text check (accent ~ '^#[0-9a-f]{6}$'),   -- of light pages; the dark one is worked out from it
    add column logo                    text check (logo ~ '^/files/[0-9a-f-]{36}/[0-9]+$'),
    add column about                   shared.localized,
    add column contact                 shared.localized,                         -- address, telephone, hours
    add column legal                   shared.localized,                         -- who is responsible for the site
    add column accessibility_statement text check (accessibility_statement ~ '^https?://'),  -- where the statement the law asks for is kept, when not here
    add column privacy_statement       text check (privacy_statement ~ '^https?://'),
    add column sender_name             text check (length(sender_name) <= 120 and sender_name !~ '[\r\n]'),
    add column sender_address          text check (sender_address ~ '^[^@\s]+@[^@\s]+$' and length(sender_address) <= 254),
    add column answer_days             smallint not null default 5 check (answer_days between 1 and 60);  -- working days
