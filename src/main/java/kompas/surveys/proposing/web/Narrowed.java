package kompas.surveys.proposing.web;

import java.util.UUID;
import java.util.regex.Pattern;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.surveys.proposing.ProposalFilter;
import kompas.surveys.proposing.ProposalState;
import org.springframework.util.MultiValueMap;

/** What of the queue is asked for, as it stands in the address. */
record Narrowed(String show, String fact, String person, String area, String response, int from) {

    private static final Pattern FACT = Pattern.compile("[a-z_]{1,40}");

    static Narrowed of(MultiValueMap<String, String> asked) {
        String start = first(asked, "from");
        return new Narrowed(
                Coded.find(ProposalState.class, first(asked, "show"))
                        .orElse(ProposalState.OPEN)
                        .code(),
                FACT.matcher(first(asked, "fact")).matches() ? first(asked, "fact") : "",
                Identifiers.find(first(asked, "person")).map(UUID::toString).orElse(""),
                Identifiers.find(first(asked, "area")).map(UUID::toString).orElse(""),
                Identifiers.find(first(asked, "response")).map(UUID::toString).orElse(""),
                start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 0);
    }

    static String first(MultiValueMap<String, String> asked, String name) {
        String value = asked.getFirst(name);
        return value == null ? "" : value;
    }

    ProposalFilter filter() {
        return new ProposalFilter(
                Coded.find(ProposalState.class, show).orElse(ProposalState.OPEN),
                fact,
                Identifiers.find(person),
                Identifiers.find(area),
                Identifiers.find(response));
    }

    boolean any() {
        return !(fact + person + area + response).isEmpty();
    }

    String query(String other, int start) {
        return "?show=" + other + "&fact=" + fact + "&person=" + person + "&area=" + area + "&response=" + response
                + (start > 0 ? "&from=" + start : "");
    }

    String query() {
        return query(show, from);
    }
}
