package kompas.directory.opendata.hsds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.directory.opendata.PublishedOrganisation;
import kompas.directory.opendata.PublishedOrganisations;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which organisations and services stand on a page. A page is found by skipping ids in an index and nothing else, so that
 * a late page costs a few milliseconds more than the first; only the page's own organisations are then read, at once.
 */
@Repository
class HsdsLists {

    private static final String ORGANISATIONS = """
            select o.id from directory.public_organisation o %s order by o.id limit :limit offset :offset
            """;
    private static final String NEXT_ORGANISATIONS = """
            select o.id from directory.public_organisation o %s order by o.id limit :limit
            """;
    private static final String COUNT_ORGANISATIONS = "select count(*) from directory.public_organisation o %s";

    private static final String FROM_SERVICES = """
            from directory.public_organisation o left join directory.service s on s.organisation_id = o.id %s
            """;
    private static final String SERVICES =
            "select o.id, s.id as stated " + FROM_SERVICES + " order by o.id, s.id limit :limit offset :offset";
    private static final String COUNT_SERVICES = "select count(*) " + FROM_SERVICES;

    /** A stated service may name several places; every other service has one, its organisation's. */
    private static final String FROM_PLACES = """
            from directory.public_organisation o left join directory.service s on s.organisation_id = o.id
                left join lateral jsonb_array_elements(s.document -> 'service_at_locations') with ordinality p(place, number) on true %s
            """;

    private static final String PLACES = "select o.id, s.id as stated, coalesce(p.number, 1) - 1 as place "
            + FROM_PLACES + " order by o.id, s.id, p.number limit :limit offset :offset";
    private static final String COUNT_PLACES = "select count(*) " + FROM_PLACES;

    private static final String OWNER_OF_SERVICE = """
            select o.id, s.id as stated from directory.service s
                join directory.public_organisation o on o.id = s.organisation_id where s.id = :id
            union all
            select o.id, null from directory.public_organisation o where directory.derived_service_id(o.id) = :id
                and not exists (select from directory.service s where s.organisation_id = o.id)
            limit 1
            """;

    private static final String OWNER_OF_PLACE = """
            select o.id, s.id as stated from directory.service s
                join directory.public_organisation o on o.id = s.organisation_id
            where s.document -> 'service_at_locations' @> jsonb_build_array(jsonb_build_object('id', :id)) limit 1
            """;

    private final JdbcClient sql;
    private final PublishedOrganisations organisations;

    HsdsLists(JdbcClient sql, PublishedOrganisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    List<PublishedOrganisation> organisations(Condition condition, int limit, long offset) {
        return organisations.of(sql.sql(ORGANISATIONS.formatted(condition.where()))
                .params(condition.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(UUID.class)
                .list());
    }

    /** Every organisation passes by, in chunks, each behind the last: memory stays flat and no connection is held. */
    void forEach(Condition condition, Consumer<PublishedOrganisation> reader) {
        List<UUID> ids = next(condition);
        while (!ids.isEmpty()) {
            organisations.of(ids).forEach(reader);
            ids = ids.size() < PublishedOrganisations.CHUNK ? List.of() : next(condition.behind(ids.getLast()));
        }
    }

    private List<UUID> next(Condition condition) {
        return sql.sql(NEXT_ORGANISATIONS.formatted(condition.where()))
                .params(condition.values())
                .param("limit", PublishedOrganisations.CHUNK)
                .query(UUID.class)
                .list();
    }

    long countOrganisations(Condition condition) {
        return count(COUNT_ORGANISATIONS, condition);
    }

    List<Offering> services(Condition condition, int limit, long offset) {
        return offerings(sql.sql(SERVICES.formatted(condition.where()))
                .params(condition.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(HsdsLists::key)
                .list());
    }

    long countServices(Condition condition) {
        return count(COUNT_SERVICES, condition);
    }

    /** Services with the number, from 0, of the place each is meant at. */
    List<Placed> places(Condition condition, int limit, long offset) {
        List<PlaceKey> keys = sql.sql(PLACES.formatted(condition.where()))
                .params(condition.values())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new PlaceKey(key(row, number), row.getInt("place")))
                .list();
        Map<Key, Offering> offerings = new HashMap<>();
        offerings(keys.stream().map(PlaceKey::service).distinct().toList())
                .forEach(offering -> offerings.put(Key.of(offering), offering));
        return keys.stream()
                .flatMap(key -> Stream.ofNullable(offerings.get(key.service()))
                        .map(offering -> new Placed(offering, key.place())))
                .toList();
    }

    long countPlaces(Condition condition) {
        return count(COUNT_PLACES, condition);
    }

    Optional<Offering> findService(UUID id) {
        return find(OWNER_OF_SERVICE, id);
    }

    /** The service whose place has this id: one stated with its places, else the service whose id it shares. */
    Optional<Offering> findServiceOfPlace(UUID id) {
        return find(OWNER_OF_PLACE, id.toString()).or(() -> findService(id));
    }

    private Optional<Offering> find(String statement, Object id) {
        return offerings(
                        sql.sql(statement).param("id", id).query(HsdsLists::key).list())
                .stream()
                .findFirst();
    }

    private long count(String statement, Condition condition) {
        return sql.sql(statement.formatted(condition.where()))
                .params(condition.values())
                .query(Long.class)
                .single();
    }

    private List<Offering> offerings(List<Key> keys) {
        List<UUID> owners = keys.stream().map(Key::organisation).distinct().toList();
        Map<UUID, PublishedOrganisation> read = organisations.of(owners).stream()
                .collect(Collectors.toMap(PublishedOrganisation::id, organisation -> organisation));
        return keys.stream()
                .map(key -> offering(read.get(key.organisation()), key.stated()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty when the organisation or the service went away between the two statements. */
    private static Optional<Offering> offering(@Nullable PublishedOrganisation organisation, @Nullable UUID stated) {
        return organisation == null
                ? Optional.empty()
                : Offering.of(organisation).stream()
                        .filter(offering ->
                                Objects.equals(stated, Key.of(offering).stated()))
                        .findFirst();
    }

    private static Key key(ResultSet row, int number) throws SQLException {
        return new Key(row.getObject("id", UUID.class), row.getObject("stated", UUID.class));
    }

    /** A service at one of its places. */
    record Placed(Offering offering, int place) {}

    private record PlaceKey(Key service, int place) {}

    private record Key(UUID organisation, @Nullable UUID stated) {

        static Key of(Offering offering) {
            PublishedOrganisation.Service stated = offering.stated();
            return new Key(offering.organisation().id(), stated == null ? null : stated.id());
        }
    }
}
