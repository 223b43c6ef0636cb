package kompas.shared.kernel;

import java.util.Locale;
import java.util.Optional;

/** One entry of a closed list: a code in data and in addresses, a message key on screen. Implemented by enums. */
public interface Coded {

    String name();

    /** The message with the words for it. */
    String key();

    /** As it stands in tables, files and addresses: {@code local_branch}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The entry of {@code list} with this code; empty for a code nobody knows. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        if (!code.isEmpty()) {
            for (E entry : list.getEnumConstants()) {
                if (entry.code().equals(code)) {
                    return Optional.of(entry);
                }
            }
        }
        return Optional.empty();
    }
}
