package kompas.surveys.proposing;

import java.util.Set;
import kompas.shared.kernel.Coded;

/** Kinds of facts that are trusted together. */
public enum FactGroup implements Coded {
    /** How everybody reaches the organisation. */
    REACH("email", "phone", "website", "links"),
    /** People who speak for it. */
    PEOPLE("contacts"),
    PLACE("place", "opening_hours", "accessibility", "service_areas"),
    /** Its name and what it says of itself. */
    WORDS("name", "other_names", "description", "causes"),
    /** What it is and does. */
    KIND(
            "legal_form",
            "identifiers",
            "founded",
            "status",
            "fields",
            "goals",
            "audiences",
            "languages",
            "members",
            "volunteers",
            "staff",
            "budget"),
    NEEDS("needs", "offers");

    private final Set<String> facts;

    FactGroup(String... facts) {
        this.facts = Set.of(facts);
    }

    Set<String> facts() {
        return facts;
    }

    @Override
    public String key() {
        return "proposing.group." + code();
    }
}
