package kompas.directory.confirming;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is when all are asked at once, or some that were picked: everybody's who has not been asked or confirmed within the period. Examples are asked where it is only for show. */
@Repository
class Turns {

    private static final String FROM = """
            from directory.organisation o
            where o.listing = 'public' and o.status <> 'closed' and (not o.example or :examples)
              and (cast(:picked as uuid[]) is null or o.id = any(:picked)) and %s
            """.formatted(Beat.HOLDS);

    private static final String COUNT = """
            select case when o.confirmed_on > :due then 'fresh'
                        when exists (select from directory.asked a where a.organisation_id = o.id) then 'asked'
                        when %s then 'alone'
                        when not %s then 'unreached'
                        else 'due' end as turn, count(*) as count
            %s group by 1""".formatted(DoNotContact.SAID, AskedRows.HAS_MAILBOX, FROM);

    private static final String PORTION = """
            select o.id
            %s and (o.confirmed_on <= :due or o.confirmed_on is null)
              and not exists (select from directory.asked a where a.organisation_id = o.id)
              and not %s and %s and o.id > :after
            order by o.id limit :most""".formatted(FROM, DoNotContact.SAID, AskedRows.HAS_MAILBOX);

    private final JdbcClient database;
    private final PeriodsInForce periods;
    private final Sending sending;

    Turns(JdbcClient database, PeriodsInForce periods, Sending sending) {
        this.sending = sending;
        this.database = database;
        this.periods = periods;
    }

    /** How many there are of each; of those picked, or of all. */
    Map<Turn, Long> count(Optional<Collection<OrganisationId>> picked, Beat.Extent within, LocalDate today) {
        Map<Turn, Long> counts = new EnumMap<>(Turn.class);
        Arrays.stream(Turn.values()).forEach(turn -> counts.put(turn, 0L));
        within.bind(database.sql(COUNT))
                .param("picked", ids(picked), Types.ARRAY)
                .param("due", periods.now().dueOn(today))
                .param("examples", sending.rehearses())
                .query((row, number) ->
                        Map.entry(Turn.valueOf(row.getString("turn").toUpperCase(Locale.ROOT)), row.getLong("count")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** The next whose turn it is, in the order of their ids. */
    List<OrganisationId> portion(Optional<Collection<OrganisationId>> picked, Cut cut) {
        return cut.within()
                .bind(database.sql(PORTION))
                .param("picked", ids(picked), Types.ARRAY)
                .param("due", periods.now().dueOn(cut.today()))
                .param("examples", sending.rehearses())
                .param("after", cut.after())
                .param("most", cut.most())
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    /** @param after the last of the portion before */
    record Cut(Beat.Extent within, LocalDate today, UUID after, int most) {}

    @SuppressWarnings("NullAway") // null is how the statements know that nothing was picked
    private static UUID[] ids(Optional<Collection<OrganisationId>> picked) {
        return picked.map(ids -> ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .orElse(null);
    }
}
