package kompas.directory.duplicates;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import kompas.shared.commands.Progress;
import kompas.shared.sql.DataVersions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds pairs among the listed and keeps {@code directory.duplicate_pair}; memory does not grow with the directory. */
@Component
class PairFinding {

    private static final int FETCHED_AT_ONCE = 5000;
    private static final int WRITTEN_AT_ONCE = 1000;
    private static final int ASKED_AT_ONCE = 200;

    private final DataSource dataSource;
    private final JdbcClient database;
    private final Candidates candidates;
    private final DuplicatePairs pairs;
    private final DataVersions versions;

    PairFinding(
            DataSource dataSource,
            JdbcClient database,
            Candidates candidates,
            DuplicatePairs pairs,
            DataVersions versions) {
        this.dataSource = dataSource;
        this.database = database;
        this.candidates = candidates;
        this.pairs = pairs;
        this.versions = versions;
    }

    /** How common each word of a name is, for all comparisons from now on. */
    @Transactional
    public void countWords() {
        database.sql("delete from directory.common_word").update();
        database.sql("""
                insert into directory.common_word (word, names)
                select word, count(*) from directory.likeness, unnest(words) word group by word having count(*) >= :rare""").param("rare", WordCounts.RARE).update();
        versions.touch("duplicates");
    }

    /** Everything with everything. Answers how many pairs are open then. */
    int findAll(Progress progress) {
        OffsetDateTime begin = pairs.now();
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement candidate = connection.prepareStatement(CandidateSql.PAIRS);
                    PreparedStatement forms = connection.prepareStatement(CandidateSql.FORMS)) {
                candidate.execute();
                forms.setFetchSize(FETCHED_AT_ONCE);
                compare(forms, progress);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Duplicates could not be looked for", e);
        }
        pairs.forget(begin);
        return pairs.countOpen();
    }

    private void compare(PreparedStatement forms, Progress progress) throws SQLException {
        Comparing comparing = candidates.comparing();
        List<DuplicatePair> found = new ArrayList<>();
        UUID last = new UUID(0, 0);
        Likeness read = LikenessText.read("\t".repeat(13));
        int compared = 0;
        try (ResultSet rows = forms.executeQuery()) {
            while (rows.next()) {
                UUID one = rows.getObject(1, UUID.class);
                if (!one.equals(last)) {
                    read = LikenessText.read(rows.getString(3));
                    last = one;
                }
                Comparison comparison = comparing.compare(read, LikenessText.read(rows.getString(4)));
                if (comparison.isLikely()) {
                    found.add(DuplicatePairs.pair(one, rows.getObject(2, UUID.class), comparison));
                }
                if (++compared % FETCHED_AT_ONCE == 0) {
                    progress.advance(FETCHED_AT_ONCE);
                }
                if (found.size() >= WRITTEN_AT_ONCE) {
                    pairs.keep(found);
                    found.clear();
                }
            }
        }
        pairs.keep(found);
    }

    /** These with everything. Answers how many pairs are open then. */
    int findFor(List<UUID> changed) {
        OffsetDateTime begin = pairs.now();
        for (int from = 0; from < changed.size(); from += ASKED_AT_ONCE) {
            List<UUID> part = changed.subList(from, Math.min(changed.size(), from + ASKED_AT_ONCE));
            pairs.keep(pairsOf(part));
            pairs.forget(begin, part);
        }
        return pairs.countOpen();
    }

    Set<UUID> knownToDiffer(UUID organisation) {
        return pairs.knownToDiffer(organisation);
    }

    private List<DuplicatePair> pairsOf(List<UUID> changed) {
        List<UUID> ids = new ArrayList<>();
        List<Likeness> forms = new ArrayList<>();
        database.sql("select organisation_id, form from directory.likeness where organisation_id = any(:ids)")
                .param("ids", changed.toArray(UUID[]::new))
                .query(row -> {
                    ids.add(row.getObject(1, UUID.class));
                    forms.add(LikenessText.read(row.getString(2)));
                });
        List<DuplicatePair> found = new ArrayList<>();
        List<List<Lookalike>> lookalikes = candidates.lookalikes(forms);
        for (int i = 0; i < ids.size(); i++) {
            UUID one = ids.get(i);
            lookalikes.get(i).stream()
                    .filter(other -> !other.organisation().value().equals(one))
                    .map(other -> DuplicatePairs.pair(one, other))
                    .forEach(found::add);
        }
        return found;
    }
}
