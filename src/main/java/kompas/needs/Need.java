package kompas.needs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;

/**
 * Something lacked, or something given.
 *
 * @param kind code of a {@link NeedKind}, or of a kind the network added
 * @param text its owner's own words, where there are any
 * @param until the last day it holds; empty for as long as it stands here
 * @param urgency empty where nobody said
 * @param topics what it is about: codes of {@link NeedTopic} or words of somebody's own, in lower case and in order; words that
 *     would break a list in a file are left out, as the table does
 */
public record Need(
        Direction direction,
        String kind,
        Optional<LocalizedText> text,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<Urgency> urgency,
        List<String> topics) {

    private static final Pattern TOPIC = Pattern.compile("[^\\]\\[|,;:\\p{Cntrl}]{1,60}");
    private static final int MOST_TOPICS = 20;

    public Need {
        topics = clean(topics);
    }

    /** Without saying how urgent it is or what about. */
    public Need(
            Direction direction,
            String kind,
            Optional<LocalizedText> text,
            LocalDate since,
            Optional<LocalDate> until) {
        this(direction, kind, text, since, until, Optional.empty(), List.of());
    }

    /** Topics as they are stored and counted: each once, in lower case, in order, at most twenty. */
    public static List<String> clean(Collection<String> topics) {
        return topics.stream()
                .map(topic -> topic.strip().toLowerCase(Locale.ROOT))
                .filter(topic -> TOPIC.matcher(topic).matches())
                .distinct()
                .sorted()
                .limit(MOST_TOPICS)
                .toList();
    }

    /** Lacked or given. */
    public enum Direction implements Coded {
        NEED,
        OFFER;

        @Override
        public String key() {
            return "needs.direction." + code();
        }
    }

    /** The message that names what is lacked or given. */
    public String kindKey() {
        return NeedKind.key(kind);
    }

    /** The message that says it in a phrase: "looking for volunteers", "offers a room". */
    public String phraseKey() {
        return "needs." + direction.code() + "." + kind;
    }
}
