package kompas.directory.worklist;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kompas.directory.importing.undo.Restoring;
import kompas.libraries.KeepingChitalishta;
import kompas.places.AreaId;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes what was chosen, and takes that back, portion by portion; begun again it goes on where it was. */
@Component
class BulkWork {

    private static final int PORTION = 1000;

    private static final String SOURCE = """
            insert into directory.source (key, kind, name) values ('libraries-staff', 'staff', cast(:name as jsonb))
            on conflict (key) do update set kind = excluded.kind returning id""";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final KeepingChitalishta libraries;
    private final Messages messages;

    BulkWork(JdbcClient database, TransactionTemplate transaction, KeepingChitalishta libraries, Messages messages) {
        this.database = database;
        this.transaction = transaction;
        this.libraries = libraries;
        this.messages = messages;
    }

    /** Told after each portion. */
    @FunctionalInterface
    interface Watching {
        Watching NOBODY = (done, of) -> {};

        void progress(long done, long of);
    }

    void change(BulkEdit edit, Watching watching) {
        for (boolean more = true; more; ) {
            more = Boolean.TRUE.equals(transaction.execute(status -> changePortion(edit)));
            watching.progress(edit.chosen() - count(edit, "waiting"), edit.chosen());
        }
        sql(BulkSql.FINISH, edit).update();
    }

    private boolean changePortion(BulkEdit edit) {
        int taken = sql(BulkSql.TAKE, edit).param("most", PORTION).update();
        if (taken == 0) {
            return false;
        }
        database.sql("analyze bulk_work").update();
        database.sql(BulkSql.HOLD).query(UUID.class).list();
        int differ = database.sql(BulkSql.WANT.formatted(edit.act().wanted()))
                .param("value", edit.value())
                .param("area", area(edit), Types.OTHER)
                .update();
        if (differ > 0) {
            UUID source = source();
            changeSet(edit.id(), "edit", edit.maker().toString(), source);
            database.sql(BulkSql.WRITE).param("source", source).update();
            database.sql(BulkSql.RECORD).param("set", edit.id()).update();
            keepLibraries("bulk_work", edit.act() == BulkAct.LIST);
        }
        sql(BulkSql.COUNT, edit).update();
        sql(BulkSql.DONE, edit).update();
        touch();
        return true;
    }

    /** @param actor who takes it back */
    void undo(BulkEdit edit, String actor, Watching watching) {
        UUID set = database.sql(
                        "update directory.bulk_edit set undone_by = coalesce(undone_by, :set) where id = :id returning undone_by")
                .param("set", Identifiers.next())
                .param("id", edit.id())
                .query(UUID.class)
                .single();
        for (boolean more = true; more; ) {
            more = Boolean.TRUE.equals(transaction.execute(status -> undoPortion(edit, set, actor)));
            watching.progress(edit.changed() - count(edit, "changed"), edit.changed());
        }
        sql(BulkSql.UNDOING, edit).update();
    }

    private boolean undoPortion(BulkEdit edit, UUID set, String actor) {
        if (sql(BulkSql.TAKE_BACK, edit).param("most", PORTION).update() == 0) {
            return false;
        }
        database.sql(
                        "select o.id from directory.organisation o join undoing u using (id) order by o.id for update of o")
                .query(UUID.class)
                .list();
        sql(BulkSql.LEAVE, edit).update();
        if (database.sql("select count(*) from undoing").query(Long.class).single() > 0) {
            changeSet(set, "revert", actor, source());
            new Restoring(database).restore("s.id = :whose", edit.id(), set);
            keepLibraries("reverting", edit.act() == BulkAct.UNLIST);
            sql(BulkSql.RESTORED, edit).update();
        }
        touch();
        return true;
    }

    private void changeSet(UUID set, String kind, String actor, UUID source) {
        database.sql(BulkSql.CHANGE_SET)
                .param("set", set)
                .param("kind", kind)
                .param("actor", actor)
                .param("source", source)
                .update();
    }

    /**
     * A chitalishte is a library too: what changes here changes there, each under the source it came from.
     *
     * @param again whether those that come back to the lists are libraries again
     */
    private void keepLibraries(String changed, boolean again) {
        database.sql("drop table if exists bulk_hidden").update();
        if (database.sql(BulkSql.HIDDEN.formatted(changed)).update() > 0) {
            database.sql(BulkSql.NO_LIBRARY).update();
            libraries.forget("bulk_hidden");
        }
        Map<UUID, KeepingChitalishta.Source> sources = new LinkedHashMap<>();
        database.sql(BulkSql.SOURCES.formatted(changed)).param("again", again).query(row -> {
            sources.put(
                    row.getObject("id", UUID.class),
                    new KeepingChitalishta.Source(row.getString("key"), LocalizedColumn.read(row.getString("name"))));
        });
        sources.forEach((id, source) -> {
            database.sql("drop table if exists bulk_chitalishte").update();
            database.sql(BulkSql.LIBRARIES.formatted(changed))
                    .param("source", id)
                    .param("again", again)
                    .update();
            libraries.keep(source, "bulk_chitalishte");
            database.sql(BulkSql.LIBRARY).update();
        });
    }

    private static @Nullable UUID area(BulkEdit edit) {
        return edit.act() == BulkAct.MUNICIPALITY_SET
                ? AreaId.ofKey(edit.value()).value()
                : null;
    }

    private UUID source() {
        Map<String, String> texts = new LinkedHashMap<>();
        messages.languages()
                .forEach(language -> texts.put(language, new Text(messages, language).say("editing.source.staff")));
        return database.sql(SOURCE)
                .param("name", LocalizedColumn.write(new LocalizedText("en", texts)))
                .query(UUID.class)
                .single();
    }

    private long count(BulkEdit edit, String state) {
        return sql("select count(*) from directory.bulk_item where bulk_id = :bulk and state = :state", edit)
                .param("state", state)
                .query(Long.class)
                .single();
    }

    /** Last in a transaction: pages made from what was are made anew. */
    private void touch() {
        List.of("directory", "needs")
                .forEach(topic -> database.sql("select shared.touch(:topic)")
                        .param("topic", topic)
                        .query((row, number) -> number)
                        .list());
    }

    private JdbcClient.StatementSpec sql(String statement, BulkEdit edit) {
        return database.sql(statement).param("bulk", edit.id());
    }
}
