package kompas.directory.worklist;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What there is to do on the first morning of a region, in this order. */
public enum StartStep {
    REGISTER,
    OWN_LIST,
    DUPLICATES,
    CALLS;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StartStep> find(String code) {
        return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
    }
}
