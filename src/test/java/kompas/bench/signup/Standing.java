package kompas.bench.signup;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the database says of one date.
 *
 * @param places by the hash of the form, of whoever is there: the place in the waiting list, 0 for a seat
 */
record Standing(int seated, int taken, int parties, Map<ByteBuffer, Long> places) {

    static Standing of(JdbcClient database, UUID date) {
        Map<ByteBuffer, Long> places = new HashMap<>();
        database.sql("""
                        select p.form, coalesce(r.place, 0) from events.registration r join events.party p on p.id = r.party_id
                        where r.occurrence_id = :date and r.state in ('confirmed', 'waiting')""").param("date", date).query(row -> {
            places.put(ByteBuffer.wrap(row.getBytes(1)), row.getLong(2));
        });
        return new Standing(
                number(
                        database,
                        "select coalesce(sum(people), 0) from events.registration where state = 'confirmed' and occurrence_id = :date",
                        date),
                number(database, "select taken from events.occurrence where id = :date", date),
                number(database, "select count(*) from events.registration where occurrence_id = :date", date),
                places);
    }

    private static int number(JdbcClient database, String sql, UUID date) {
        return database.sql(sql).param("date", date).query(Integer.class).single();
    }

    long missing(Collection<SignedUp> told) {
        return told.stream().filter(one -> place(one) == null).count();
    }

    /** How many have an earlier place than somebody who had been told theirs before they pressed. */
    long overtakers(Collection<SignedUp> told) {
        List<SignedUp> byPress =
                told.stream().sorted(Comparator.comparing(SignedUp::begun)).toList();
        PriorityQueue<SignedUp> answered = new PriorityQueue<>(Comparator.comparing(SignedUp::told));
        answered.addAll(told);
        long last = 0;
        long overtakers = 0;
        for (SignedUp one : byPress) {
            while (!answered.isEmpty() && answered.peek().told() < one.begun()) {
                Long earlier = place(answered.poll());
                last = Math.max(last, earlier == null ? 0 : earlier);
            }
            Long mine = place(one);
            if (mine != null && mine < last) {
                overtakers++;
            }
        }
        return overtakers;
    }

    private @Nullable Long place(SignedUp one) {
        return places.get(ByteBuffer.wrap(one.form().hash()));
    }
}
