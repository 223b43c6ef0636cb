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

-- The boards read needs of organisations by the hundred.
create index need_board on needs.need (direction, kind, since desc, id desc) where owner_kind = 'organisation';
