package kompas.events.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.search.OrganisationSearch;
import kompas.directory.search.Suggestion;
import kompas.events.Activity.Host;
import kompas.events.HostRole;
import kompas.libraries.Libraries;
import kompas.libraries.LibraryId;
import kompas.libraries.LibrarySummary;
import kompas.search.IndexNotReady;
import org.springframework.stereotype.Component;

/**
 * Who stands behind an activity: each line a name, which is an organisation or a library where exactly that name is one, or the
 * address of a page of theirs, as it was copied.
 */
@Component
class ReadingHosts {

    private static final int MOST = 40;
    private static final int LONGEST = 160;
    private static final int LOOKED_AT = 8;

    /** On whatever host, in whatever language, with whatever stands behind. */
    private static final Pattern PAGE = Pattern.compile(
            "(?:https?://[^/\\s]+)?(?:/[a-z]{2,3})?/(organisations|libraries)/([a-z0-9-]{1,80})(?:[/?#].*)?");

    private final OrganisationDirectory directory;
    private final OrganisationSearch search;
    private final Libraries libraries;

    ReadingHosts(OrganisationDirectory directory, OrganisationSearch search, Libraries libraries) {
        this.directory = directory;
        this.search = search;
        this.libraries = libraries;
    }

    /** @param before those it had: what they want to be said and their logos stay with their names */
    List<Host> read(
            Answers answers, Optional<LibraryId> library, List<Host> before, String language, List<Problem> problems) {
        List<Host> hosts = new ArrayList<>();
        if (answers.is("ours", "true") || answers.lines("organisers").isEmpty()) {
            library.map(id -> library(HostRole.ORGANISER, id)).ifPresent(hosts::add);
        }
        for (HostRole role : HostRole.values()) {
            for (String line : answers.lines(field(role))) {
                kept(role, line, before)
                        .or(() -> host(role, line, language, problems).map(found -> asItWas(found, before)))
                        .ifPresent(hosts::add);
            }
        }
        if (hosts.size() > MOST) {
            problems.add(Problem.of("supporters", "planning.problem.too-many-hosts", "most", MOST));
            return hosts.subList(0, MOST);
        }
        return hosts.stream().distinct().toList();
    }

    static String field(HostRole role) {
        return role.code() + "s";
    }

    /** A name that led to somebody leads there again, though others may be called the same. */
    private Optional<Host> kept(HostRole role, String line, List<Host> before) {
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                before.stream().flatMap(host -> host.organisation().stream()).toList());
        return before.stream()
                .filter(host -> host.role() == role
                        && Stream.concat(
                                        host.organisation().map(known::get).stream()
                                                .map(OrganisationSummary::name),
                                        host.library().flatMap(libraries::find).stream()
                                                .map(LibrarySummary::name))
                                .anyMatch(name -> matches(name.texts().values().stream(), line)))
                .findFirst();
    }

    private Optional<Host> host(HostRole role, String line, String language, List<Problem> problems) {
        Matcher page = PAGE.matcher(line);
        if (page.matches()) {
            Optional<Host> found = at(role, page.group(1), page.group(2));
            if (found.isEmpty()) {
                problems.add(Problem.of(field(role), "planning.problem.no-such-page", "typed", line));
            }
            return found;
        }
        if (line.length() > LONGEST) {
            problems.add(Problem.of(field(role), "planning.problem.too-many-letters", "most", LONGEST));
            return Optional.empty();
        }
        return Optional.of(named(role, line, language));
    }

    private Optional<Host> at(HostRole role, String list, String slug) {
        return list.equals("organisations")
                ? directory.findBySlug(slug).map(found -> organisation(role, found.id()))
                : libraries.findBySlug(slug).map(found -> library(role, found.id()));
    }

    private Host named(HostRole role, String name, String language) {
        return organisation(name, language)
                .map(organisation -> organisation(role, organisation))
                .or(() -> libraries.all().stream()
                        .filter(library -> matches(library.name().texts().values().stream(), name))
                        .findFirst()
                        .map(library -> library(role, library.id())))
                .orElseGet(() -> new Host(
                        role,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(name),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Host asItWas(Host found, List<Host> before) {
        return before.stream()
                .filter(host -> host.role() == found.role()
                        && host.library().equals(found.library())
                        && host.organisation().equals(found.organisation())
                        && host.name().equals(found.name()))
                .findFirst()
                .orElse(found);
    }

    private Optional<OrganisationId> organisation(String name, String language) {
        List<OrganisationId> likely = suggested(name, language).stream()
                .flatMap(suggestion -> suggestion instanceof Suggestion.Organisation known
                        ? Stream.of(new OrganisationId(known.id()))
                        : Stream.of())
                .toList();
        Map<OrganisationId, OrganisationSummary> summaries = directory.summaries(likely);
        return likely.stream()
                .flatMap(id -> Optional.ofNullable(summaries.get(id)).stream())
                .filter(found -> matches(found.name().texts().values().stream(), name))
                .map(OrganisationSummary::id)
                .findFirst();
    }

    /** Without the index a name stays a name; saving once more finds whose it is. */
    private List<Suggestion> suggested(String name, String language) {
        try {
            return search.suggest(name, language, LOOKED_AT);
        } catch (IndexNotReady e) {
            return List.of();
        }
    }

    private static boolean matches(Stream<String> names, String typed) {
        return names.anyMatch(name -> folded(name).equals(folded(typed)));
    }

    private static String folded(String name) {
        return name.replaceAll("[„“”\"«»'’]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static Host library(HostRole role, LibraryId id) {
        return new Host(
                role,
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Host organisation(HostRole role, OrganisationId id) {
        return new Host(
                role,
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
