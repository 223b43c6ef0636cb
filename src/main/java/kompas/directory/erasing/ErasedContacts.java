package kompas.directory.erasing;

import java.time.Instant;
import java.util.List;
import kompas.accounts.ForgettingAddresses;
import kompas.jobs.ErasureRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Contacts that were erased, by the marks that keep them away from imports; none can be turned back into a name or a number. */
@Component
class ErasedContacts implements ErasureRecord {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SINCE = """
            select (to_jsonb(e) - 'id')::text as thing, erased_at as at from directory.erased_contact e
            where erased_at >= :moment order by erased_at, id
            """;

    /** Wherever somebody stands again who has this mark. */
    private static final String FOUND = """
            with e as (select * from jsonb_populate_record(null::directory.erased_contact, cast(:thing as jsonb))),
            kept as (
                insert into directory.erased_contact (organisation_id, source_id, record_key, kind, mark, erased_at)
                select e.organisation_id, s.id, case when s.id is not null then e.record_key end, e.kind, e.mark, e.erased_at
                from e left join directory.source s on s.id = e.source_id
                where not exists (select from directory.erased_contact there
                                  where there.organisation_id = e.organisation_id and there.mark = e.mark))
            select k.organisation_id, k.contact::text as contact
            from e join directory.known_contact k on k.organisation_id = e.organisation_id
                or k.organisation_id in (select r.organisation_id from directory.source_record r
                                         where r.source_id = e.source_id and r.record_key = e.record_key)
            where directory.comparable(e.kind, k.contact ->> e.kind) <> '' and (e.kind <> 'phone' or k.contact ->> 'name' is null)
              and e.mark = directory.erased_mark(e.kind, k.contact ->> e.kind, e.mark)
            group by k.organisation_id, k.contact
            """;

    private final JdbcClient database;
    private final ForgettingAddresses addresses;

    ErasedContacts(JdbcClient database, ForgettingAddresses addresses) {
        this.database = database;
        this.addresses = addresses;
    }

    @Override
    public String kind() {
        return "contact";
    }

    @Override
    public List<Erased> since(Instant moment) {
        return ErasureRecord.found(database, SINCE, moment);
    }

    @Override
    @Transactional
    public boolean repeat(String thing) {
        List<Again> again = database.sql(FOUND)
                .param("thing", thing)
                .query((row, number) -> new Again(row.getString("organisation_id"), row.getString("contact")))
                .list();
        again.forEach(this::erase);
        return !again.isEmpty();
    }

    private void erase(Again again) {
        database.sql("select directory.erase_contact(cast(:organisation as uuid), cast(:contact as jsonb))")
                .param("organisation", again.organisation())
                .param("contact", again.contact())
                .query(Integer.class)
                .single();
        String email = JSON.readTree(again.contact()).path("email").asString("");
        if (!email.isEmpty()) {
            addresses.forget(email);
        }
    }

    private record Again(String organisation, String contact) {}
}
