package kompas.surveys.fieldwork;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kompas.shared.kernel.Identifiers;

/**
 * A random sample that was drawn.
 *
 * @param pool from how many
 * @param drawn how many it became
 */
public record Sample(UUID id, int size, long seed, String filter, int pool, int drawn, LocalDate on) {

    static Sample of(int size, long seed, String filter, int pool) {
        return new Sample(Identifiers.next(), size, seed, filter, pool, Math.min(size, pool), LocalDate.EPOCH);
    }

    /**
     * Draws: every organisation gets a number from the seed and its id, and the lowest numbers are taken. So the same seed
     * draws the same ones whatever order they come in, and one more in the pool changes the sample by one at most.
     */
    static List<UUID> draw(Collection<UUID> pool, long seed, int size) {
        return pool.stream()
                .distinct()
                .sorted(Comparator.comparing(id -> number(seed, id)))
                .limit(size)
                .toList();
    }

    private static String number(long seed, UUID id) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
