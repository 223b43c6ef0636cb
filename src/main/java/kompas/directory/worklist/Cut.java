package kompas.directory.worklist;

import java.util.Optional;
import java.util.UUID;

/**
 * Which part of the list: after or before one organisation, in the order asked for.
 *
 * @param beside empty for the beginning
 * @param before whether the part ends in front of {@code beside}
 * @param size how many at most
 */
public record Cut(Order order, Optional<UUID> beside, boolean before, int size) {

    public static Cut first(Order order, int size) {
        return new Cut(order, Optional.empty(), false, size);
    }

    public Cut after(UUID last) {
        return new Cut(order, Optional.of(last), false, size);
    }
}
