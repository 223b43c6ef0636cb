package kompas.libraries.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.libraries.LoadingLibraries;
import kompas.libraries.rooms.BookingOutcome.Booked;
import kompas.libraries.rooms.BookingOutcome.Taken;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.testing.Emptied;
import kompas.testing.KompasIntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an activity loses when two get one room. */
@KompasIntegrationTest
class RoomsIntegrationTests {

    private static final Instant TOMORROW =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(2));

    @Autowired
    Rooms rooms;

    @Autowired
    Libraries libraries;

    @Autowired
    LoadingLibraries loading;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private LibraryId library = LibraryId.of(UUID.randomUUID());

    @BeforeEach
    void aLibraryWithoutRooms() {
        loading.load("DK");
        Emptied.tables(database, "libraries.room");
        library = libraries
                .findBySlug("odense-biblioteker-og-borgerservice")
                .map(LibrarySummary::id)
                .orElseThrow();
    }

    @Test
    void ofTwoWhoTakeARoomAtTheSameMomentOneHasIt() throws Exception {
        RoomId hall = RoomFixture.in(library).insertInto(database);
        int many = 8;
        CountDownLatch ready = new CountDownLatch(many);
        List<Future<BookingOutcome>> outcomes = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(many)) {
            for (int i = 0; i < many; i++) {
                outcomes.add(people.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return rooms.book(activity(), hall, List.of(hours(10, 12)));
                }));
            }
        }
        int booked = 0;
        for (Future<BookingOutcome> outcome : outcomes) {
            booked += outcome.get() instanceof Booked ? 1 : 0;
        }
        assertThat(booked).isOne();
        assertThat(rooms.occupied(hall, TOMORROW, TOMORROW.plus(Duration.ofDays(1))))
                .hasSize(1);
    }

    @Test
    void theDatabaseItselfGivesNoRoomTwice() {
        RoomId hall = RoomFixture.in(library).insertInto(database);
        rooms.book(activity(), hall, List.of(hours(10, 12)));

        assertThatThrownBy(() -> database.sql("""
                                insert into libraries.booking (room_id, owner_kind, owner_id, status, starts_at, ends_at, used)
                                select room_id, 'other', uuidv7(), 'confirmed', starts_at, ends_at, used from libraries.booking""").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("booking_once");
    }

    @Test
    void whoeverFindsARoomTakenLearnsWhatIsFree() {
        RoomId hall = RoomFixture.in(library).named("Hall").seated(40).insertInto(database);
        RoomId study = RoomFixture.in(library).named("Study").seated(30).insertInto(database);
        RoomFixture.in(library).named("Attic").seated(4).insertInto(database);
        RoomId cellar = RoomFixture.in(library).named("Cellar").insertInto(database);
        rooms.book(activity(), hall, List.of(hours(10, 12)));
        rooms.book(activity(), cellar, List.of(hours(11, 12)));

        BookingOutcome outcome = rooms.book(activity(), hall, List.of(hours(11, 13)));

        assertThat(outcome).isInstanceOfSatisfying(Taken.class, taken -> {
            assertThat(taken.conflicts()).containsExactly(hours(11, 13));
            assertThat(taken.freeRooms()).extracting(Room::id).startsWith(study).doesNotContain(hall, cellar);
            assertThat(taken.freeTimes()).hasSize(3).contains(hours(12, 14));
        });
    }

    @Test
    void whoeverFindsOneDateOfASeriesTakenLosesNoOther() {
        RoomId hall = RoomFixture.in(library).insertInto(database);
        rooms.book(activity(), hall, List.of(hours(10 + 24, 12 + 24)));
        BookingOwner series = activity();

        BookingOutcome outcome =
                rooms.book(series, hall, List.of(hours(10, 12), hours(10 + 24, 12 + 24), hours(10 + 48, 12 + 48)));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.conflicts()).containsExactly(hours(10 + 24, 12 + 24)));
        assertThat(rooms.bookedBy(series)).isEmpty();
    }

    @Test
    void settingUpAndClearingIsKeptFreeButNotFromOneself() {
        RoomId hall = RoomFixture.in(library).around(30, 30).insertInto(database);
        BookingOwner fair = activity();

        assertThat(rooms.book(fair, hall, List.of(hours(8, 10), hours(10, 12), hours(11, 13))))
                .isInstanceOf(Booked.class);
        assertThat(rooms.book(activity(), hall, List.of(hours(13, 14)))).isInstanceOf(Taken.class);
        assertThat(rooms.book(activity(), hall, List.of(hours(14, 15)))).isInstanceOf(Booked.class);
        assertThat(rooms.occupied(hall, TOMORROW, TOMORROW.plus(Duration.ofDays(1))))
                .extracting(Occupied::slot)
                .containsExactly(hours(8, 10), hours(10, 13), hours(14, 15));
    }

    @Test
    void anActivityThatMovesTakesItsRoomAlong() {
        RoomId hall = RoomFixture.in(library).named("Hall").insertInto(database);
        RoomId study = RoomFixture.in(library).named("Study").insertInto(database);
        BookingOwner club = activity().shownAs(LocalizedText.of("da", "Læseklub"), "/activities/laeseklub");
        rooms.book(club, hall, List.of(hours(10, 12), hours(34, 36)));
        UUID kept = rooms.bookedBy(club).getLast().id();

        rooms.book(club, hall, List.of(hours(11, 13), hours(34, 36)));
        assertThat(rooms.bookedBy(club)).extracting(Occupied::slot).containsExactly(hours(11, 13), hours(34, 36));
        assertThat(rooms.bookedBy(club).getLast().id()).isEqualTo(kept);

        rooms.book(club, study, List.of(hours(11, 13)));
        assertThat(rooms.bookedBy(club)).extracting(Occupied::room).containsExactly(study);
        assertThat(rooms.free(library, List.of(hours(11, 13)), Optional.empty()))
                .extracting(Room::id)
                .containsExactly(hall);
        assertThat(rooms.free(library, List.of(hours(11, 13)), Optional.of(club)))
                .hasSize(2);

        rooms.release(club);
        rooms.release(club);
        assertThat(rooms.bookedBy(club)).isEmpty();
    }

    @Test
    void aRoomThatCannotBeHadTakesNothingFromTheActivity() {
        RoomId hall = RoomFixture.in(library).insertInto(database);
        BookingOwner club = activity();
        rooms.book(club, hall, List.of(hours(10, 12)));

        assertThatThrownBy(() -> rooms.book(club, RoomId.of(UUID.randomUUID()), List.of(hours(10, 12))))
                .isInstanceOf(NotFound.class);
        transaction.executeWithoutResult(status -> {
            rooms.book(club, hall, List.of(hours(15, 16)));
            status.setRollbackOnly();
        });
        assertThat(rooms.bookedBy(club)).extracting(Occupied::slot).containsExactly(hours(10, 12));
    }

    @Test
    void nobodyIsInARoomForYears() {
        assertThatThrownBy(() -> new Slot(TOMORROW, TOMORROW.plus(Duration.ofDays(1096))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Slot(TOMORROW, TOMORROW)).isInstanceOf(IllegalArgumentException.class);
    }

    private static BookingOwner activity() {
        return BookingOwner.of("activity", UUID.randomUUID());
    }

    private static Slot hours(int from, int to) {
        return new Slot(TOMORROW.plus(Duration.ofHours(from)), TOMORROW.plus(Duration.ofHours(to)));
    }
}
