package kompas.directory.confirming;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationId;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes that a page is right, with all that follows from it: history, index, lists, the question answered. */
@Repository
class Confirmations {

    private static final String WRITE = """
            with was as (
                select id, confirmed_on, confirmed_by, listing from directory.organisation where id = :id),
            written as (
                update directory.organisation set confirmed_on = :on, confirmed_by = :by, changed_at = now(),
                    listing = case when :back then 'public' else listing end
                where id = :id),
            log as (
                insert into directory.confirmation (organisation_id, confirmed_on, way, by_person, said_by)
                values (:id, :on, :way, :person, :name)),
            begun as (
                insert into directory.change_set (id, kind, actor, source_id) values (:set, 'confirm', :actor, :source)),
            changed as (
                insert into directory.change (change_set_id, organisation_id, before, after)
                select :set, id,
                    jsonb_build_object('confirmed_on', confirmed_on, 'confirmed_by', confirmed_by)
                        || case when :back then jsonb_build_object('listing', listing) else '{}' end,
                    jsonb_build_object('confirmed_on', cast(:on as date), 'confirmed_by', cast(:by as text))
                        || case when :back then jsonb_build_object('listing', 'public') else '{}' end
                from was),
            answered as (
                delete from directory.asked where organisation_id = :id)
            insert into search.pending (kind, id) values ('organisation', :id)""";

    private final JdbcClient database;

    Confirmations(JdbcClient database) {
        this.database = database;
    }

    /** Last in the transaction that has locked {@code subject}. */
    void write(Subject subject, Said said, UUID source) {
        database.sql(WRITE)
                .param("id", subject.id().value())
                .param("on", said.on())
                .param("by", said.own() ? "organisation" : "library")
                .param("back", subject.unlistedBySilence())
                .param("way", said.way().code())
                .param("person", said.by().map(PersonId::value).orElse(null), Types.OTHER)
                .param("name", said.name().orElse(null), Types.VARCHAR)
                .param("set", Identifiers.next())
                .param(
                        "actor",
                        said.by().map(PersonId::toString).orElse(said.way().code()))
                .param("source", source)
                .update();
        database.sql("select shared.touch('directory')")
                .query((row, number) -> number)
                .list();
    }

    /** The latest first. */
    List<Confirmation> of(OrganisationId organisation) {
        return database.sql("""
                        select confirmed_on, way, by_person, said_by from directory.confirmation
                        where organisation_id = :id order by id desc limit 10""")
                .param("id", organisation.value())
                .query((row, number) -> new Confirmation(
                        row.getObject("confirmed_on", LocalDate.class),
                        Coded.find(Way.class, row.getString("way")).orElseThrow(),
                        Optional.ofNullable(row.getObject("by_person", UUID.class))
                                .map(PersonId::new),
                        Optional.ofNullable(row.getString("said_by"))))
                .list();
    }

    int forget(LocalDate before) {
        return database.sql("""
                        update directory.confirmation set by_person = null, said_by = null
                        where confirmed_on < :before and (by_person is not null or said_by is not null)""").param("before", before).update();
    }
}
