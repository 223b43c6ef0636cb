package kompas.directory.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares descriptions with those listed that have enough in common with them. */
@Component
class Candidates {

    private static final int MOST = 50;

    private final JdbcClient database;
    private final Versioned<Comparing> comparing;

    Candidates(JdbcClient database, DataVersions versions) {
        this.database = database;
        Weights weights = Weights.load();
        Vocabulary vocabulary = Vocabulary.load();
        this.comparing = versions.kept(() -> new Comparing(weights, vocabulary, counts()), "duplicates");
    }

    /** As the words of all names are counted now. */
    Comparing comparing() {
        return comparing.get();
    }

    /** The likely ones among at most {@link #MOST} of each. */
    List<List<Lookalike>> lookalikes(List<Likeness> described) {
        Comparing judge = comparing();
        List<List<Lookalike>> found = new ArrayList<>();
        described.forEach(one -> found.add(new ArrayList<>()));
        ask(described, (description, organisation, form) -> {
            Comparison comparison = judge.compare(described.get(description), LikenessText.read(form));
            if (comparison.isLikely()) {
                found.get(description)
                        .add(new Lookalike(new OrganisationId(organisation), comparison.score(), comparison.reasons()));
            }
        });
        return found;
    }

    private interface Candidate {
        void take(int description, UUID organisation, String form);
    }

    private void ask(List<Likeness> described, Candidate candidate) {
        List<Integer> descriptions = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < described.size(); i++) {
            for (long key : Keys.of(described.get(i))) {
                descriptions.add(i);
                keys.add(key);
            }
        }
        database.sql(CandidateSql.LOOKALIKES)
                .param("descriptions", descriptions.toArray(Integer[]::new))
                .param("keys", keys.toArray(Long[]::new))
                .param("few", Blocks.FEW)
                .param("many", Blocks.MANY)
                .param("enough", Blocks.ENOUGH)
                .param("most", MOST)
                .query(row -> {
                    candidate.take(row.getInt(1), row.getObject(2, UUID.class), row.getString(3));
                });
    }

    private WordCounts counts() {
        int names = database.sql("select count(*) from directory.likeness")
                .query(Integer.class)
                .single();
        Map<String, Integer> counts = new HashMap<>();
        database.sql("select word, names from directory.common_word").query(row -> {
            counts.put(row.getString(1), row.getInt(2));
        });
        return new WordCounts(names, counts);
    }
}
