package kompas.directory.domain;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.directory.Audience;
import kompas.directory.Field;
import kompas.needs.NeedKind;
import kompas.network.OwnTerm;
import kompas.network.TermList;
import kompas.network.TermUse;
import kompas.shared.kernel.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How organisations use what the network added to the lists. */
@Component
class OrganisationTerms implements TermUse {

    private static final String COUNTS = """
            select code, count(distinct id) as number from (
                select o.id, unnest(o.fields || o.audiences) as code from directory.organisation o
                where array_to_string(o.fields || o.audiences, ' ') like '%own-%'
                union all
                select n.owner_id, n.kind from needs.need n where n.kind like 'own-%') used
            where code like 'own-%' group by code""";

    private final JdbcClient database;

    OrganisationTerms(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        database.sql(COUNTS).query((ResultSet row) -> {
            counts.put(row.getString("code"), row.getLong("number"));
        });
        return counts;
    }

    @Override
    public List<Listing> listings(OwnTerm term) {
        return switch (term.list()) {
            case FIELD -> List.of(listing("terms.having", "field", term));
            case AUDIENCE -> List.of(listing("terms.having", "audience", term));
            case NEED -> List.of(listing("terms.needing", "need", term), listing("terms.offering", "offer", term));
        };
    }

    private static Listing listing(String key, String facet, OwnTerm term) {
        return new Listing(key, "/organisations?" + facet + "=" + term.code());
    }

    @Override
    public List<Standard> standard(TermList list) {
        return switch (list) {
            case FIELD ->
                Field.all().stream()
                        .map(field -> new Standard(
                                field.code(), field.key(), field.withAncestors().size() - 1))
                        .toList();
            case AUDIENCE -> flat(Audience.values());
            case NEED -> flat(NeedKind.values());
        };
    }

    private static List<Standard> flat(Coded[] codes) {
        return Stream.of(codes)
                .map(code -> new Standard(code.code(), code.key(), 0))
                .toList();
    }
}
