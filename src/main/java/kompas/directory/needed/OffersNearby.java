package kompas.directory.needed;

import java.util.List;
import java.util.UUID;
import kompas.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who offers, not far away, what somebody needs. */
@Repository
class OffersNearby {

    private static final int MOST = 8;

    private static final String NEARBY = """
            select owner_id from (
                select distinct on (m.owner_id) m.owner_id, needs.kilometres(o.longitude, o.latitude, p.longitude, p.latitude) as far,
                       coalesce(p.municipality_id = o.municipality_id, false) as same
                from needs.need n join directory.public_organisation o on o.id = n.owner_id
                join needs.need m on m.owner_kind = 'organisation' and m.direction = 'offer' and m.kind = n.kind and m.owner_id <> n.owner_id
                join directory.public_organisation p on p.id = m.owner_id and p.status <> 'closed'
                where n.id = :need and current_date between m.since and coalesce(m.until, 'infinity')
                  and (n.topics = '{}' or m.topics = '{}' or m.topics && n.topics)) offers
            where far <= 20 or same order by far nulls last, owner_id limit :most""";

    private final JdbcClient database;

    OffersNearby(JdbcClient database) {
        this.database = database;
    }

    /** Organisations within 20 km, or in the same municipality, that offer the same kind of thing about the same; the nearest first. */
    List<OrganisationId> of(UUID need) {
        return database.sql(NEARBY)
                .param("need", need)
                .param("most", MOST)
                .query((row, number) -> new OrganisationId(row.getObject("owner_id", UUID.class)))
                .list();
    }
}
