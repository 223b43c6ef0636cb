package kompas.directory.opendata.hsds;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kompas.directory.opendata.DataReader;
import kompas.directory.opendata.Lines;
import kompas.directory.opendata.Parameters;
import kompas.directory.opendata.Readers;
import kompas.directory.opendata.Refused;
import kompas.directory.opendata.hsds.HsdsQuery.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** What describes the entries: the API itself, its profile, taxonomies and their terms. */
@RestController
@RequestMapping(path = HsdsController.PATH, produces = "application/json")
class HsdsAboutController {

    private static final Set<String> OF_ONE = Set.of(Readers.LANGUAGE);
    private static final Set<String> OF_LIST = Set.of("search", "page", "per_page", "format", Readers.LANGUAGE);
    private static final Set<String> OF_TERMS =
            Set.of("search", "page", "per_page", "format", "taxonomy_id", "top_only", "parent_id", Readers.LANGUAGE);

    private final Hsds hsds;
    private final Readers readers;
    private final HsdsDescription description;

    HsdsAboutController(Hsds hsds, Readers readers, HsdsDescription description) {
        this.hsds = hsds;
        this.readers = readers;
        this.description = description;
    }

    @GetMapping({"", "/"})
    ObjectNode root(HttpServletRequest request) {
        return description.root(reader(request, OF_ONE));
    }

    @GetMapping("/openapi.json")
    ObjectNode openapi(HttpServletRequest request) {
        return description.openapi(reader(request, OF_ONE));
    }

    @GetMapping({"/profile", "/profile/"})
    ObjectNode profile(HttpServletRequest request) {
        return description.profile(reader(request, OF_ONE));
    }

    @GetMapping("/profile/{table}.json")
    ObjectNode profileOf(@PathVariable String table) {
        return description
                .changes(table)
                .orElseThrow(() -> Refused.unknown("The profile changes nothing in \"" + table + "\""));
    }

    @GetMapping("/taxonomies")
    @Nullable
    ObjectNode taxonomies(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.of(request, OF_LIST);
        Optional<String> words = parameters.text("search").map(text -> text.toLowerCase(Locale.ROOT));
        Stream<ObjectNode> found = hsds.taxonomies(readers.of(request, parameters)).all().stream()
                .filter(taxonomy -> matches(words, taxonomy.name(), taxonomy.description()))
                .map(Taxonomy::document);
        return answer(parameters, response, found.toList());
    }

    @GetMapping("/taxonomies/{id}")
    ObjectNode taxonomy(@PathVariable String id, HttpServletRequest request) {
        UUID uuid = Parameters.uuid("id", id);
        return hsds.taxonomies(reader(request, OF_ONE))
                .find(uuid)
                .map(Taxonomy::document)
                .orElseThrow(() -> Refused.unknown("No taxonomy has the id " + uuid));
    }

    @GetMapping("/taxonomy_terms")
    @Nullable
    ObjectNode terms(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.of(request, OF_TERMS);
        Optional<String> words = parameters.text("search").map(text -> text.toLowerCase(Locale.ROOT));
        Optional<UUID> taxonomy = parameters.uuid("taxonomy_id");
        Optional<UUID> parent = parameters.uuid("parent_id");
        boolean topOnly = parameters.flag("top_only");
        DataReader reader = readers.of(request, parameters);
        Stream<ObjectNode> found = hsds.taxonomies(reader).terms().stream()
                .filter(term -> taxonomy.isEmpty()
                        || taxonomy.get().equals(term.taxonomy().id()))
                .filter(term -> parent.isEmpty() || parent.equals(term.parent()))
                .filter(term -> !topOnly || term.parent().isEmpty())
                .filter(term -> matches(words, term.name(), term.description()))
                .map(term -> term.document());
        return answer(parameters, response, found.toList());
    }

    @GetMapping("/taxonomy_terms/{id}")
    ObjectNode term(@PathVariable String id, HttpServletRequest request) {
        UUID uuid = Parameters.uuid("id", id);
        DataReader reader = reader(request, OF_ONE);
        return hsds.taxonomies(reader)
                .findTerm(uuid)
                .map(term -> term.document())
                .orElseThrow(() -> Refused.unknown("No taxonomy term has the id " + uuid));
    }

    @GetMapping("/**")
    ObjectNode unknown() {
        throw Refused.unknown("There is nothing here; see /hsds/3/openapi.json");
    }

    private DataReader reader(HttpServletRequest request, Set<String> known) {
        return readers.of(request, Parameters.of(request, known));
    }

    private static boolean matches(Optional<String> words, String name, String description) {
        return words.isEmpty()
                || (name + " " + description).toLowerCase(Locale.ROOT).contains(words.get());
    }

    private static @Nullable ObjectNode answer(
            Parameters parameters, HttpServletResponse response, List<ObjectNode> all) throws IOException {
        if (!HsdsQuery.isLines(parameters)) {
            return HsdsPage.of(PageRequest.of(parameters), all);
        }
        try (Lines lines = Lines.to(response)) {
            all.forEach(lines::write);
        }
        return null;
    }
}
