package kompas.directory.duplicates.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.duplicates.Pair;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Tells on the page that follows what was decided on the one before, with the way back. */
@Component
class JustDecided {

    /** Parameter of the address. */
    static final String DONE = "done";

    private static final Pattern FORM = Pattern.compile("([0-9a-f-]{36})_([0-9a-f-]{36})");

    private final OrganisationDirectory directory;

    JustDecided(OrganisationDirectory directory) {
        this.directory = directory;
    }

    static String said(Pair pair) {
        return pair.one() + "_" + pair.other();
    }

    Optional<Undo> of(MultiValueMap<String, String> said, Page page) {
        return Optional.ofNullable(said.getFirst(DONE))
                .flatMap(JustDecided::pair)
                .flatMap(pair -> of(pair, page));
    }

    private static Optional<Pair> pair(String text) {
        Matcher form = FORM.matcher(text);
        try {
            return form.matches()
                    ? Optional.of(Pair.of(UUID.fromString(form.group(1)), UUID.fromString(form.group(2))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Undo> of(Pair pair, Page page) {
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(List.of(pair.one(), pair.other()));
        OrganisationSummary one = known.get(pair.one());
        OrganisationSummary other = known.get(pair.other());
        return one == null || other == null
                ? Optional.empty()
                : Optional.of(new Undo(
                        DuplicatesViews.path(pair) + "/again",
                        one.name().in(page.language()).text(),
                        other.name().in(page.language()).text()));
    }
}
