package kompas.libraries.rooms.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.Slot;
import kompas.shared.kernel.Coded;

/**
 * Somebody asked for a room, on one date or many.
 *
 * @param room the one they asked for; where each date is stands at the date
 * @param promisedOn the day the library answers by
 * @param answer what the library wrote last
 * @param entered by staff, for somebody who phoned or stood at the desk
 */
public record RoomRequest(
        UUID id,
        RoomId room,
        State state,
        Booker booker,
        Purpose purpose,
        Optional<LocalDate> promisedOn,
        Optional<String> answer,
        List<Dated> dates,
        boolean entered,
        boolean example,
        Instant askedAt) {

    public RoomRequest {
        dates = List.copyOf(dates);
    }

    /** The dates that are something now. */
    public List<Dated> dates(Status status) {
        return dates.stream().filter(date -> date.status() == status).toList();
    }

    RoomRequest with(List<Dated> theirs) {
        return new RoomRequest(id, room, state, booker, purpose, promisedOn, answer, theirs, entered, example, askedAt);
    }

    /** What became of it. */
    public enum State implements Coded {
        WAITING,
        /** The library proposed another time or room, and waits. */
        PROPOSED,
        CONFIRMED,
        DECLINED,
        CANCELLED;

        @Override
        public String key() {
            return "rooms.state." + code();
        }
    }

    /** What became of one of its dates. */
    public enum Status implements Coded {
        REQUESTED,
        PROPOSED,
        CONFIRMED,
        DECLINED,
        CANCELLED,
        /** The room was closed after it was given. */
        DISPLACED;

        @Override
        public String key() {
            return "rooms.date." + code();
        }

        /** Whether the room is or may become theirs. */
        public boolean counts() {
            return this == REQUESTED || this == PROPOSED || this == CONFIRMED;
        }
    }

    /**
     * Who asks; empty texts for what is not known.
     *
     * @param organisationId when it is one of the Compass
     * @param language the one they are written in
     */
    public record Booker(
            Optional<UUID> organisationId,
            String organisation,
            String person,
            String email,
            String phone,
            String language) {

        /** Whom a librarian sees at a glance: the organisation, else the person. */
        public String named() {
            return organisation.isEmpty() ? person : organisation;
        }

        public Optional<String> mailbox() {
            return Optional.of(email).filter(address -> !address.isEmpty());
        }
    }

    /** What for, and how many are expected. */
    public record Purpose(String text, OptionalInt people) {}

    /**
     * One date of it.
     *
     * @param replaces the date that is had until this one is given in its place
     */
    public record Dated(UUID id, RoomId room, Status status, Slot slot, Optional<UUID> replaces) {}
}
