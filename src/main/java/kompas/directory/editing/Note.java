package kompas.directory.editing;

import java.util.Optional;
import kompas.places.Resolution.Warning;
import kompas.shared.kernel.Coded;

/** What to look at after something was saved; nothing was refused because of it. */
enum Note implements Coded {
    AMBIGUOUS,
    TOWN_ASSUMED,
    UNKNOWN,
    LIES_ELSEWHERE,
    POSTCODE_DOUBTFUL,
    NO_POINT,
    NO_MIDDLE,
    POINT_ELSEWHERE,
    AREA_UNKNOWN;

    @Override
    public String key() {
        return "editing.note." + code();
    }

    /** That a municipality is meant, and no town, is as good an answer as any. */
    static Optional<Note> of(Warning warning) {
        return switch (warning) {
            case AMBIGUOUS -> Optional.of(AMBIGUOUS);
            case TOWN_ASSUMED -> Optional.of(TOWN_ASSUMED);
            case SETTLEMENT_UNKNOWN, AREA_UNKNOWN, ONLY_COUNTRY -> Optional.of(UNKNOWN);
            case LIES_ELSEWHERE -> Optional.of(LIES_ELSEWHERE);
            case POSTCODE_DOUBTFUL -> Optional.of(POSTCODE_DOUBTFUL);
            case MUNICIPALITY_BY_NAME -> Optional.empty();
        };
    }
}
