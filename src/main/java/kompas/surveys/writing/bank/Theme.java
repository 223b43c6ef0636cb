package kompas.surveys.writing.bank;

import java.util.Optional;
import kompas.shared.kernel.Coded;

/** What questions are about: of organisations first, then of people. */
public enum Theme implements Coded {
    IDENTITY,
    REACH,
    FIELDS,
    PEOPLE,
    VOLUNTEERS,
    MONEY,
    PARTNERS,
    NEEDS,
    OFFERS,
    TRAINING,
    LIBRARY,
    HERE,
    OUTCOME,
    SATISFACTION,
    YOU,
    CONSENT;

    @Override
    public String key() {
        return "writing.theme." + code();
    }

    public static Optional<Theme> find(String code) {
        return Coded.find(Theme.class, code);
    }
}
