package kompas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.jobs.Retention;
import kompas.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * No table with somebody in it is forgotten: {@code docs/personal-data.md} names every table of the database, and of those with
 * somebody in them every personal column, where it is told, how long it is kept and what erasing does.
 */
class PersonalColumnsIntegrationTests {

    private static final JdbcClient DATABASE = TestDatabase.create().jdbc();
    private static final Path PAGE = Path.of("docs/personal-data.md");

    /** {@code | `accounts.person` | `name`, `email` | accounts.data.account | accounts | goes |} */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([a-z_]+\\.[a-z_]+)` \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\| ([^|]*) \\|$");

    private static final Pattern BARE = Pattern.compile("(?m)^- `([a-z_]+\\.[a-z_]+)`");
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+)`");

    /** What refers to an account, by key or by habit, and what by its name may say who somebody is. */
    private static final String PERSONAL = """
            select n.nspname || '.' || c.relname as table, a.attname as column
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and a.atttypid <> 'bool'::regtype
              and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pg_toast')
              and (exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid
                             and k.confrelid = 'accounts.person'::regclass and a.attnum = any(k.conkey))
                   or a.attname ~ '(^person$|^person_id$|^actor$|_by$|email|phone|^address$|principal|^personal$|^answers$|^proof$)')
            """;

    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'pg_toast')
            """;

    private final String page = SourceTree.read(PAGE);

    @Test
    void everyTableIsOnThePage() {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> named.add(row.group(1)));
        BARE.matcher(page).results().forEach(bare -> named.add(bare.group(1)));
        Set<String> tables =
                new TreeSet<>(DATABASE.sql(TABLES).query(String.class).list());
        assertThat(named).as("tables named in %s", PAGE).containsExactlyInAnyOrderElementsOf(tables);
    }

    @Test
    void everyColumnThatMaySayWhoSomebodyIsIsOnThePage() {
        Map<String, Set<String>> told = columns();
        Set<String> missing = new TreeSet<>();
        DATABASE.sql(PERSONAL).query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .filter(found -> !told.getOrDefault(found.getKey(), Set.of()).contains(found.getValue()))
                .forEach(found -> missing.add(found.getKey() + "." + found.getValue()));
        assertThat(missing).as("personal columns not in %s", PAGE).isEmpty();
    }

    @Test
    void everyColumnOnThePageIsInTheDatabaseAndItsTimeInTheTable() {
        Set<String> codes = Stream.of(Retention.values()).map(Retention::code).collect(Collectors.toSet());
        rows().forEach(row -> {
            List<String> there = DATABASE.sql(
                            "select attname from pg_attribute where attrelid = cast(:table as regclass)")
                    .param("table", row.group(1))
                    .query(String.class)
                    .list();
            assertThat(there).as(row.group(1)).containsAll(columns(row.group(2)));
            assertThat(codes)
                    .as("how long %s is kept", row.group(1))
                    .contains(row.group(4).strip());
        });
    }

    @Test
    void whereItIsToldIsAMessageOfAHolderOrAReasonWhyNot() {
        String holders = Stream.of("accounts", "tasks", "libraries", "directory", "events", "surveys")
                .flatMap(module ->
                        SourceTree.files(SourceTree.JAVA.resolve("kompas").resolve(module), ".java").stream())
                .map(SourceTree::read)
                .filter(source -> source.contains("PersonalDataHolder"))
                .collect(Collectors.joining());
        rows().forEach(row -> {
            String told = row.group(3).strip();
            if (told.matches("[a-z]+\\.data(\\.[a-z-]+)?")) {
                assertThat(holders).as("a holder that tells %s", row.group(1)).contains("\"" + told + "\"");
            } else {
                assertThat(told)
                        .as("why %s is not told", row.group(1))
                        .startsWith("–")
                        .hasSizeGreaterThan(20);
            }
        });
    }

    private List<MatchResult> rows() {
        return ROW.matcher(page).results().toList();
    }

    private Map<String, Set<String>> columns() {
        Map<String, Set<String>> columns = new TreeMap<>();
        rows().forEach(row ->
                columns.computeIfAbsent(row.group(1), unused -> new TreeSet<>()).addAll(columns(row.group(2))));
        return columns;
    }

    private static Set<String> columns(String cell) {
        return COLUMN.matcher(cell).results().map(name -> name.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
