package kompas.directory.worklist;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.directory.CodeLists;
import kompas.directory.LegalForm;
import kompas.directory.OrganisationId;
import kompas.directory.Status;
import kompas.places.AreaId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.NotPermitted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be changed, and how: only of what somebody looks after, and only to what there is. */
@Component
public class BulkChoice {

    private final LookedAfter lookedAfter;
    private final CodeLists lists;
    private final JdbcClient database;
    private final Clock clock;

    BulkChoice(LookedAfter lookedAfter, CodeLists lists, JdbcClient database, Clock clock) {
        this.lookedAfter = lookedAfter;
        this.lists = lists;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Which organisations.
     *
     * @param ids those that were ticked; empty means all the narrowing finds
     */
    public record Selection(Narrowing narrowing, List<UUID> ids) {

        public Selection {
            ids = List.copyOf(ids);
        }

        public boolean everythingFound() {
            return ids.isEmpty();
        }
    }

    /** What to do; the value is empty where the act says all. */
    public record Change(BulkAct act, String value) {}

    /**
     * What it would do.
     *
     * @param changes how many would be another than they are; {@code same} say so already
     * @param others how many were chosen that are not there any more, or not this person's to change
     * @param wished how many asked not to be listed, which nothing here changes
     * @param some names of those that change
     */
    public record Foreseen(long changes, long same, long others, long wished, List<String> some) {}

    /** The change when it makes sense: a value there is, and one this person may set. */
    public Optional<Change> read(SignedIn who, String act, Map<String, String> values, Asked asked) {
        return BulkAct.find(act)
                .map(known -> new Change(
                        known,
                        known.value() == BulkAct.Value.NONE
                                ? ""
                                : values.getOrDefault(
                                        "to_" + known.value().name().toLowerCase(Locale.ROOT), "")))
                .filter(change -> isKnown(who, change, asked));
    }

    /** Under which circumstances: the region of the list, and the languages there are. */
    public record Asked(String region, List<String> languages) {}

    private boolean isKnown(SignedIn who, Change change, Asked asked) {
        String value = change.value();
        return switch (change.act().value()) {
            case NONE -> true;
            case FIELD ->
                lists.findField(value).isPresent() && (change.act() == BulkAct.FIELD_REMOVE || lists.offers(value));
            case FORM -> Coded.find(LegalForm.class, value).isPresent();
            case STATUS -> Coded.find(Status.class, value).isPresent();
            case LANGUAGE -> asked.languages().contains(value);
            case MUNICIPALITY ->
                lookedAfter.municipalities(who, asked.region()).stream()
                        .anyMatch(area -> area.key().equals(value));
        };
    }

    Foreseen foresee(SignedIn who, Selection selection, Change change, String language) {
        BulkEditRows.Chosen chosen = chosen(who, selection, change);
        Foreseen foreseen = database.sql(
                        BulkSql.FORESEE.formatted(Conditions.FROM, change.act().wanted(), chosen.sql()))
                .params(chosen.values())
                .param("language", language)
                .param("value", change.value())
                .param("area", AreaId.ofKey(change.value()).value(), Types.OTHER)
                .query((row, number) -> new Foreseen(
                        row.getLong("changes"),
                        row.getLong("same"),
                        0,
                        change.act() == BulkAct.LIST ? row.getLong("wished") : 0,
                        row.getArray("some") == null
                                ? List.of()
                                : List.of((String[]) row.getArray("some").getArray())))
                .single();
        long others = selection.ids().isEmpty() ? 0 : selection.ids().size() - foreseen.changes() - foreseen.same();
        return new Foreseen(
                foreseen.changes(), foreseen.same() - foreseen.wished(), others, foreseen.wished(), foreseen.some());
    }

    /** @throws NotPermitted for somebody who may not do this to anything */
    BulkEditRows.Chosen chosen(SignedIn who, Selection selection, Change change) {
        if (who.grants().stream()
                .noneMatch(grant -> change.act().permission().roles().contains(grant.role()))) {
            throw new NotPermitted(change.act().permission().name());
        }
        return chosen(who, selection);
    }

    /** The first {@code most} of what is chosen and looked after by this person. */
    public List<OrganisationId> organisations(SignedIn who, Selection selection, int most) {
        BulkEditRows.Chosen chosen = chosen(who, selection);
        return database.sql("select o.id " + Conditions.FROM + " where " + chosen.sql() + " order by o.id limit :most")
                .params(chosen.values())
                .param("most", most)
                .query((row, number) -> new OrganisationId(row.getObject(1, UUID.class)))
                .list();
    }

    private BulkEditRows.Chosen chosen(SignedIn who, Selection selection) {
        Reach reach = lookedAfter.of(who, selection.narrowing().region());
        Conditions conditions = new Conditions("", LocalDate.now(clock));
        String sql = conditions.reach(reach) + " and ";
        Map<String, Object> values = new LinkedHashMap<>();
        if (selection.ids().isEmpty()) {
            sql += conditions.all(selection.narrowing());
        } else {
            sql += "o.id = any(:ids)";
            values.put("ids", selection.ids().toArray(UUID[]::new));
        }
        values.putAll(conditions.values());
        return new BulkEditRows.Chosen(sql, values);
    }
}
