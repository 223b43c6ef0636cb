-- What a visitor left at a stand, for whoever stands there and nobody else.
create table events.fair_slip (
    id         uuid primary key,        -- made when the form is shown, so that one press is one slip
    guest_id   uuid not null references events.fair_guest on delete cascade,
    kind       text not null check (kind in ('more', 'help', 'need')),
    message    text check (length(message) <= 2000),
    name       text check (length(name) <= 120),
    reach      text check (length(reach) <= 254),  -- an address or a number
    consent    text check (length(consent) <= 1000),   -- the words that were agreed to
    way        text not null check (way in ('screen', 'paper')),
    typed_by   uuid references accounts.person on delete set null,
    written_at timestamptz not null,
    check (consent is not null or reach is null and name is null)  -- nobody's address without their consent
);
create index fair_slip_guest on events.fair_slip (guest_id, written_at);
create index fair_slip_written on events.fair_slip (written_at);
create index fair_slip_reach on events.fair_slip (lower(reach)) where reach is not null;
