-- What is done about a need. No row: nobody has begun. A need is deleted and written anew whenever its owner's are, under the same id,
-- hence no foreign key; what stands here of one that is gone for good is deleted a year later.
create table needs.course (
    need_id uuid primary key,
    state   text not null check (state in ('answering', 'answered', 'gone')),
    since   date not null default current_date
);
create index course_settled on needs.course (since) where state <> 'answering';

-- By what it is answered. Of an activity that is still being planned there is no page yet, and of what was never saved no activity.
create table needs.answer (
    id         uuid primary key default uuidv7(),
    need_id    uuid not null references needs.course on delete cascade,
    way        text not null check (way in ('activity', 'volunteers', 'room', 'organisation', 'note')),
    subject_id uuid,                                        -- the activity, the room, the organisation
    title      shared.localized,                            -- what that is called
    path       text check (path ~ '^/'),
    words      text check (length(words) between 1 and 1000),
    public     boolean not null default false,              -- whether an activity has been announced
    since      date not null default current_date,
    check ((way = 'note') = (subject_id is null)),
    check ((way = 'note') = (words is not null))
);
create index answer_need on needs.answer (need_id);
create index answer_subject on needs.answer (subject_id) where subject_id is not null;

-- What is shown: every offer, and the needs somebody still waits for.
create view needs.standing as
    select n.* from needs.need n
    where not exists (select from needs.course c where c.need_id = n.id and c.state in ('answered', 'gone'));

-- As the crow flies, good enough for "nearby": 111.2 km to a degree of latitude, and of longitude less the further north.
create function needs.kilometres(longitude double precision, latitude double precision,
                                 other_longitude double precision, other_latitude double precision) returns double precision
    language sql immutable parallel safe
    return sqrt(power((other_latitude - latitude) * 111.2, 2)
                + power((other_longitude - longitude) * 111.2 * cos(radians((latitude + other_latitude) / 2)), 2));

-- The boards read needs of organisations by the hundred.
create index need_board on needs.need (direction, kind, since desc, id desc) where owner_kind = 'organisation';

-- Somebody who is signed in says that they can help; whoever looks after the organisation thanks them, yes or no.
create table needs.reply (
    id          uuid primary key,                          -- made when the form was shown: a form sent twice is one reply
    need_id     uuid not null,
    organisation_id uuid not null,                         -- the one that needs it
    person_id   uuid not null,
    from_kind   text not null check (from_kind in ('person', 'organisation', 'library')),
    from_id     uuid,
    words       text not null check (length(words) between 1 and 2000),
    state       text not null default 'waiting' check (state in ('waiting', 'accepted', 'declined')),
    thanks      text not null default '' check (length(thanks) <= 2000),
    written_at  timestamptz not null default now(),
    answered_at timestamptz,
    check ((from_kind = 'person') = (from_id is null)),
    check ((state = 'waiting') = (answered_at is null))
);
create unique index reply_waiting on needs.reply (need_id, person_id) where state = 'waiting';
create index reply_need on needs.reply (need_id, written_at);
create index reply_organisation on needs.reply (organisation_id);
create index reply_person on needs.reply (person_id, written_at);
