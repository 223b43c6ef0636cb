package kompas.directory.wishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code directory.wish_mark}: by what those that want not to be listed are recognised when they come in again. */
public final class WishMarks {

    private static final String DESCRIBED = """
            select o.legal_form, o.settlement_id::text as settlement,
                   coalesce(o.municipality_id::text, o.region_id::text, o.country, '') as area,
                   array(select scheme || ':' || value from directory.identifier where organisation_id = o.id) as identifiers,
                   array(select source_id || '/' || record_key from directory.source_record where organisation_id = o.id) as records,
                   array(select value from jsonb_each_text(o.name -> 'texts')) || o.other_names as names
            from directory.organisation o where o.id = :id""";

    private static final String KEEP = """
            insert into directory.wish_mark (organisation_id, kind, mark, qualifier)
            select :id, m.kind, m.mark, nullif(m.qualifier, '')
            from unnest(:kinds::text[], :marks::text[], :qualifiers::text[]) m(kind, mark, qualifier)
            on conflict do nothing""";

    private static final String FIND = """
            select m.organisation_id, m.kind, m.mark, m.qualifier from directory.wish_mark m
            where m.mark = any(:marks)
              and exists (select from directory.wish w where w.organisation_id = m.organisation_id and w.kind = 'unlisted')""";

    private static final String SCHEMES = """
            select organisation_id, qualifier from directory.wish_mark
            where kind = 'identifier' and organisation_id = any(:organisations)""";

    private final JdbcClient database;

    public WishMarks(JdbcClient database) {
        this.database = database;
    }

    /** Whether anybody at all wants not to be listed. */
    public boolean isEmpty() {
        return !database.sql("select exists (select from directory.wish_mark)")
                .query(Boolean.class)
                .single();
    }

    /** Makes the marks of an organisation that is still here; those it has stay. */
    void keep(UUID organisation) {
        Optional<Described> one = database.sql(DESCRIBED)
                .param("id", organisation)
                .query((row, number) -> described(row))
                .optional();
        List<Mark> marks = one.map(marking()::keptOf).orElse(List.of());
        database.sql(KEEP)
                .param("id", organisation)
                .param("kinds", marks.stream().map(mark -> mark.kind().code()).toArray(String[]::new))
                .param("marks", marks.stream().map(Mark::hash).toArray(String[]::new))
                .param(
                        "qualifiers",
                        marks.stream().map(mark -> mark.qualifier().orElse("")).toArray(String[]::new))
                .update();
    }

    /** Which of these want not to be listed: position in the list, and the id they once had. */
    public Map<Integer, UUID> recognise(List<Described> several) {
        Marking marking = marking();
        List<List<Mark>> sought = several.stream().map(marking::soughtOf).toList();
        Map<String, List<Kept>> kept = find(sought);
        Map<UUID, Set<String>> schemes = schemes(kept);
        Map<Integer, UUID> recognised = new HashMap<>();
        for (int i = 0; i < several.size(); i++) {
            Described one = several.get(i);
            Optional<UUID> same = sought.get(i).stream()
                    .flatMap(mark -> kept.getOrDefault(mark.hash(), List.of()).stream()
                            .filter(known -> known.mark().kind() == mark.kind())
                            .filter(known -> !mark.kind().byName() || sameByName(one, known, schemes)))
                    .map(Kept::organisation)
                    .findFirst();
            if (same.isPresent()) {
                recognised.put(i, same.get());
            }
        }
        return recognised;
    }

    /** A name proves nothing where a register knows both by other numbers, or where they are of another legal form. */
    private static boolean sameByName(Described one, Kept known, Map<UUID, Set<String>> schemes) {
        Set<String> registers = schemes.getOrDefault(known.organisation(), Set.of());
        boolean numbered = one.identifiers().stream()
                .map(identifier -> identifier.split(":", 2)[0])
                .anyMatch(registers::contains);
        boolean otherForm = one.form().isPresent()
                && known.mark().qualifier().isPresent()
                && !one.form().equals(known.mark().qualifier());
        return !numbered && !otherForm;
    }

    private Map<String, List<Kept>> find(List<List<Mark>> sought) {
        String[] hashes =
                sought.stream().flatMap(List::stream).map(Mark::hash).distinct().toArray(String[]::new);
        return database
                .sql(FIND)
                .param("marks", hashes)
                .query((row, number) -> new Kept(
                        row.getObject("organisation_id", UUID.class),
                        new Mark(
                                Mark.Kind.of(row.getString("kind")),
                                row.getString("mark"),
                                Optional.ofNullable(row.getString("qualifier")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(known -> known.mark().hash()));
    }

    private Map<UUID, Set<String>> schemes(Map<String, List<Kept>> kept) {
        Set<UUID> organisations = new HashSet<>();
        kept.values().forEach(all -> all.forEach(known -> organisations.add(known.organisation())));
        Map<UUID, Set<String>> schemes = new HashMap<>();
        if (!organisations.isEmpty()) {
            database.sql(SCHEMES)
                    .param("organisations", organisations.toArray(UUID[]::new))
                    .query((ResultSet row) -> {
                        schemes.computeIfAbsent(row.getObject(1, UUID.class), unused -> new HashSet<>())
                                .add(row.getString(2));
                    });
        }
        return schemes;
    }

    private Marking marking() {
        return new Marking(database.sql("select key from directory.wish_key")
                .query(byte[].class)
                .single());
    }

    private static Described described(ResultSet row) throws SQLException {
        return new Described(
                texts(row, "identifiers"),
                texts(row, "records"),
                texts(row, "names"),
                Optional.ofNullable(row.getString("legal_form")),
                Optional.ofNullable(row.getString("settlement")),
                row.getString("area"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private record Kept(UUID organisation, Mark mark) {}
}
