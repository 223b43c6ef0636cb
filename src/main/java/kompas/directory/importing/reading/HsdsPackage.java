package kompas.directory.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kompas.directory.opendata.hsds.HsdsTables;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** An HSDS tabular data package, zipped or as a folder: many small tables, gathered by organisation. */
final class HsdsPackage {

    /** In this order every row finds its organisation through rows of the tables before. */
    private static final List<String> TABLES = List.of(
            "organizations",
            "organization_identifiers",
            "programs",
            "services",
            "service_at_location",
            "locations",
            "addresses",
            "contacts",
            "phones",
            "schedules",
            "languages",
            "accessibility",
            "required_documents",
            "cost_options",
            "service_areas",
            "funding",
            "attributes");

    private static final List<String> OWNERS = List.of(
            "organization_id",
            "service_id",
            "location_id",
            "service_at_location_id",
            "contact_id",
            "phone_id",
            "program_id",
            "link_id");

    private static final int MOST_IDS = 2_000_000;

    private final Map<String, Set<String>> organisations = new HashMap<>();
    private final Map<String, ObjectNode> terms = new HashMap<>();
    private final Gathering gathering;

    private final List<Problem> notices;

    private HsdsPackage(Gathering gathering, List<Problem> notices) {
        this.gathering = gathering;
        this.notices = notices;
    }

    static SourceTable open(Path zipOrFolder) throws IOException {
        if (Files.isDirectory(zipOrFolder)) {
            return gather(zipOrFolder);
        }
        ZipGuard.check(zipOrFolder, name -> false);
        Path folder = Files.createTempDirectory("kompas-package");
        try {
            unpack(zipOrFolder, folder);
            return gather(folder);
        } finally {
            delete(folder);
        }
    }

    private static SourceTable gather(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("organizations.csv"))) {
            throw new UnreadableFile("importing.file.package");
        }
        Gathering gathering = new Gathering();
        List<Problem> notices = new ArrayList<>();
        try {
            HsdsPackage files = new HsdsPackage(gathering, notices);
            files.readTerms(folder);
            for (String table : TABLES) {
                files.read(folder, table);
            }
        } catch (IOException | RuntimeException e) {
            gathering.close();
            throw e;
        }
        gathering.complete();
        return new GatheredTable(gathering, HsdsNesting::organisation, List.copyOf(notices));
    }

    private void readTerms(Path folder) throws IOException {
        Map<String, ObjectNode> taxonomies = rows(folder.resolve("taxonomies.csv"));
        terms.putAll(rows(folder.resolve("taxonomy_terms.csv")));
        terms.values().forEach(term -> {
            ObjectNode taxonomy = taxonomies.get(term.path("taxonomy_id").asString(""));
            if (taxonomy != null) {
                term.set("taxonomy_detail", taxonomy);
                term.remove("taxonomy_id");
            }
        });
    }

    private static Map<String, ObjectNode> rows(Path file) throws IOException {
        Map<String, ObjectNode> rows = new HashMap<>();
        if (!Files.exists(file) || Files.size(file) == 0) {
            return rows;
        }
        try (SourceTable table = new CsvTable(file, Set.of("id"))) {
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                rows.put(row.get("id"), HsdsNesting.object(row));
            }
        }
        return rows;
    }

    private void read(Path folder, String name) throws IOException {
        Path file = folder.resolve(name + ".csv");
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        int homeless = 0;
        try (SourceTable table = new CsvTable(file, Set.of("id"))) {
            check(name, table.headings());
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                Set<String> owners = name.equals("organizations") ? Set.of(row.get("id")) : owners(row);
                remember(row.get("id"), owners);
                if (name.equals("service_at_location")) {
                    remember(row.get("location_id"), owners);
                }
                ObjectNode record = JsonItems.JSON.createObjectNode().put("table", name);
                record.set("row", withTerm(HsdsNesting.object(row)));
                for (String owner : owners) {
                    gathering.add(owner, record);
                }
                homeless += owners.isEmpty() ? 1 : 0;
            }
        }
        if (homeless > 0) {
            notices.add(Problem.of("importing.warning.homeless", "table", name + ".csv", "count", homeless));
        }
    }

    /** Nothing can be told apart without ids; columns the standard does not have are left out. */
    private void check(String name, Headings headings) {
        List<String> needed = name.equals("organizations") ? List.of("id", "name") : List.of("id");
        for (String column : needed) {
            if (!headings.has(column)) {
                throw new UnreadableFile("importing.file.package_column", "table", name + ".csv", "column", column);
            }
        }
        Set<String> known = HsdsTables.columns(name + ".csv");
        String unknown = headings.names().stream()
                .filter(column -> !known.contains(column))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            notices.add(Problem.of("importing.warning.columns", "table", name + ".csv", "columns", unknown));
        }
    }

    private ObjectNode withTerm(ObjectNode row) {
        @Nullable ObjectNode term = terms.get(row.path("taxonomy_term_id").asString(""));
        if (term != null) {
            row.set("taxonomy_term", term);
            row.remove("taxonomy_term_id");
        }
        return row;
    }

    private Set<String> owners(SourceRow row) {
        Set<String> owners = new LinkedHashSet<>(organisations.getOrDefault(row.get("id"), Set.of()));
        for (String column : OWNERS) {
            owners.addAll(organisations.getOrDefault(row.get(column), Set.of()));
        }
        return owners;
    }

    private void remember(String id, Set<String> owners) {
        if (!id.isEmpty() && !owners.isEmpty()) {
            organisations.computeIfAbsent(id, unused -> new LinkedHashSet<>(1)).addAll(owners);
        }
        if (organisations.size() > MOST_IDS) {
            throw new UnreadableFile("importing.file.package_large", "most", MOST_IDS);
        }
    }

    /** Only the tables, and under their last name only: what a zip file calls its folders is of no interest. */
    private static void unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (name.endsWith(".csv") && !Files.exists(folder.resolve(name))) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, folder.resolve(name));
                    }
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
