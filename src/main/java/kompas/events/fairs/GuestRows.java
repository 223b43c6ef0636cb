package kompas.events.fairs;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.OrganisationId;
import kompas.events.ActivityId;
import kompas.shared.kernel.Identifiers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code events.fair_guest}: who is invited, what they said, where they stand. */
@Repository
class GuestRows {

    /** Telephone numbers only of those who may be phoned. */
    private static final String READ = """
            select g.*, o.name as organisation_name, case when o.listing = 'public' then o.slug end as slug,
                   coalesce(o.fields[1], '') as field,
                   exists (select from directory.uncontacted u where u.organisation_id = g.organisation_id) as alone,
                   (select array_agg(c.phone order by c.person, c.id) from directory.contact c
                    where c.organisation_id = g.organisation_id and c.phone is not null
                      and c.organisation_id not in (select organisation_id from directory.uncontacted)) as phones
            from events.fair_guest g left join directory.organisation o on o.id = g.organisation_id
            """;

    private final JdbcClient database;

    GuestRows(JdbcClient database) {
        this.database = database;
    }

    /** Everybody invited, in the order of their stands, then of their being added. */
    List<Guest> of(ActivityId fair) {
        return database.sql(READ + " where g.fair_id = :fair order by g.number nulls last, g.id")
                .param("fair", fair.value())
                .query((row, number) -> GuestRow.read(row))
                .list();
    }

    Optional<Guest> find(UUID id) {
        return one(" where g.id = :key", id);
    }

    Optional<Guest> findByStand(String code) {
        return one(" where g.stand_code = :key", code);
    }

    private Optional<Guest> one(String condition, Object key) {
        return database.sql(READ + condition)
                .param("key", key)
                .query((row, number) -> GuestRow.read(row))
                .optional();
    }

    Optional<ActivityId> fairOf(UUID guest) {
        return database.sql("select fair_id from events.fair_guest where id = :id")
                .param("id", guest)
                .query(UUID.class)
                .optional()
                .map(ActivityId::of);
    }

    /** @param languages of each organisation to write in; those invited already stay as they are */
    int add(ActivityId fair, Map<OrganisationId, String> languages) {
        return database.sql("""
                        insert into events.fair_guest (fair_id, kind, organisation_id, language)
                        select :fair, 'organisation', new.id, new.language from unnest(:ids, :languages) as new (id, language)
                        where not exists (select from events.fair_guest g
                                          where g.fair_id = :fair and g.organisation_id = new.id)""")
                .param("fair", fair.value())
                .param(
                        "ids",
                        languages.keySet().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("languages", languages.values().toArray(String[]::new))
                .update();
    }

    UUID add(ActivityId fair, GuestForm guest) {
        UUID id = Identifiers.next();
        database.sql("""
                        insert into events.fair_guest (id, fair_id, kind, name, contact, email, phone, language)
                        values (:id, :fair, :kind, :name, nullif(:contact, ''), nullif(:email, ''), nullif(:phone, ''), :language)""")
                .param("id", id)
                .param("fair", fair.value())
                .param("kind", guest.kind().code())
                .param("name", guest.name())
                .param("contact", guest.contact())
                .param("email", guest.email())
                .param("phone", guest.phone())
                .param("language", guest.language())
                .update();
        return id;
    }

    /** @return false for one at whose stand visitors left slips, which stays */
    boolean remove(UUID guest) {
        return database.sql("""
                        delete from events.fair_guest where id = :id
                          and not exists (select from events.fair_slip s where s.guest_id = :id)""").param("id", guest).update() > 0;
    }

    void invited(UUID guest, String way, LocalDate today) {
        database.sql("""
                        update events.fair_guest set way = :way, invited_on = coalesce(invited_on, :today) where id = :id""")
                .param("way", way)
                .param("today", today)
                .param("id", guest)
                .update();
    }

    void reminded(UUID guest, LocalDate today) {
        database.sql("update events.fair_guest set reminded_on = :today, reminders = reminders + 1 where id = :id")
                .param("today", today)
                .param("id", guest)
                .update();
    }

    void code(UUID guest, byte[] hash, LocalDate until) {
        database.sql("update events.fair_guest set code_hash = :hash, code_until = :until where id = :id")
                .param("hash", hash)
                .param("until", until)
                .param("id", guest)
                .update();
    }

    Optional<UUID> findByCode(byte[] hash, LocalDate today) {
        return database.sql("select id from events.fair_guest where code_hash = :hash and code_until >= :today")
                .param("hash", hash)
                .param("today", today)
                .query(UUID.class)
                .optional();
    }

    /** Who does not come with a stand has none on the plan either. */
    void reply(UUID guest, Reply reply, String standCode) {
        boolean stands = reply.answer() == FairAnswer.COMING;
        database.sql("""
                        update events.fair_guest set answer = :answer, answered_at = :at, answered_way = :way, answered_round = :round,
                            tables = :tables, chairs = :chairs, people = :people, power = :power,
                            brings = nullif(:brings, ''), about = nullif(:about, ''), near_id = :near, near_kind = :nearKind,
                            stand_code = case when :stands then coalesce(stand_code, :code) else stand_code end,
                            number = case when :stays then number end, stand_column = case when :stays then stand_column end,
                            stand_row = case when :stays then stand_row end
                        where id = :id""")
                .param("answer", reply.answer().code())
                .param("at", reply.at().atOffset(ZoneOffset.UTC))
                .param("way", reply.way())
                .param("round", reply.round())
                .param("tables", reply.tables())
                .param("chairs", reply.chairs())
                .param("people", reply.people())
                .param("power", reply.power())
                .param("brings", reply.brings())
                .param("about", reply.about())
                .param("near", reply.near().orElse(null), Types.OTHER)
                .param("nearKind", reply.away() ? "away" : "beside")
                .param("stands", stands)
                .param("stays", stands)
                .param("code", standCode)
                .param("id", guest)
                .update();
    }

    /** Takes a stand off the plan. */
    void unplace(UUID guest) {
        database.sql("""
                        update events.fair_guest set number = null, stand_column = null, stand_row = null where id = :id""").param("id", guest).update();
    }

    void unplaceAll(ActivityId fair) {
        database.sql("""
                        update events.fair_guest set number = null, stand_column = null, stand_row = null
                        where fair_id = :fair and stand_column is not null""").param("fair", fair.value()).update();
    }

    /** All at once: two stands may change their numbers. */
    void place(Map<UUID, Stand> stands) {
        Collection<Stand> each = stands.values();
        database.sql("""
                        update events.fair_guest g set number = new.number, stand_column = new.col, stand_row = new.line, turned = new.turned
                        from unnest(:ids, :numbers, :columns, :rows, :turned) as new (id, number, col, line, turned)
                        where g.id = new.id and g.answer = 'coming'""")
                .param("ids", stands.keySet().toArray(UUID[]::new))
                .param("numbers", each.stream().map(Stand::number).toArray(Integer[]::new))
                .param("columns", each.stream().map(Stand::column).toArray(Integer[]::new))
                .param("rows", each.stream().map(Stand::row).toArray(Integer[]::new))
                .param("turned", each.stream().map(Stand::turned).toArray(Boolean[]::new))
                .update();
    }

    void arrived(UUID guest, Optional<Instant> at) {
        database.sql("update events.fair_guest set arrived_at = :at where id = :id")
                .param(
                        "at",
                        at.map(moment -> moment.atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", guest)
                .update();
    }

    /** @return false when it got its result before */
    boolean resultSent(UUID guest, Instant at) {
        return database.sql(
                                "update events.fair_guest set result_sent_at = :at where id = :id and result_sent_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", guest)
                        .update()
                > 0;
    }
}
