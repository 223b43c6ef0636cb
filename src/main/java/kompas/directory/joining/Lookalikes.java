package kompas.directory.joining;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.directory.OrganisationDirectory;
import kompas.directory.OrganisationId;
import kompas.directory.OrganisationSummary;
import kompas.directory.search.OrganisationSearch;
import kompas.directory.search.Suggestion;
import kompas.places.AreaId;
import kompas.search.IndexNotReady;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations that may be the one somebody is about to add: the same words in the name and the same place, or a similar name. */
@Component
public class Lookalikes {

    private static final int MOST = 5;
    private static final int LONG_WORD = 4;
    private static final int LONGEST = 200;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final String NAMESAKES = """
            select o.id from directory.public_organisation o
            cross join lateral (
                select count(*) as shared from unnest(:words::text[]) word
                where exists (select from jsonb_each_text(o.name -> 'texts') said where lower(said.value) like '%' || word || '%')) alike
            where o.municipality_id = :municipality and alike.shared > 0 and alike.shared * 2 >= cardinality(:words::text[])
            order by alike.shared desc, o.id limit :most""";

    private final JdbcClient database;
    private final OrganisationSearch search;
    private final OrganisationDirectory directory;

    Lookalikes(JdbcClient database, OrganisationSearch search, OrganisationDirectory directory) {
        this.database = database;
        this.search = search;
        this.directory = directory;
    }

    public List<OrganisationSummary> of(String name, Optional<AreaId> municipality, String language) {
        if (name.length() < LONG_WORD || name.length() > LONGEST) {
            return List.of();
        }
        Set<OrganisationId> found = new LinkedHashSet<>();
        municipality.ifPresent(area -> found.addAll(namesakes(name, area)));
        found.addAll(similar(name, language));
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(found);
        return found.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .limit(MOST)
                .toList();
    }

    private Collection<OrganisationId> namesakes(String name, AreaId municipality) {
        String[] words = BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= LONG_WORD)
                .toArray(String[]::new);
        return database.sql(NAMESAKES)
                .param("words", words)
                .param("municipality", municipality.value())
                .param("most", MOST)
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Nothing while the index cannot be asked. */
    private Collection<OrganisationId> similar(String name, String language) {
        try {
            return search.suggest(name, language, MOST).stream()
                    .flatMap(found -> found instanceof Suggestion.Organisation organisation
                            ? Stream.of(new OrganisationId(organisation.id()))
                            : Stream.empty())
                    .toList();
        } catch (IndexNotReady e) {
            return List.of();
        }
    }
}
