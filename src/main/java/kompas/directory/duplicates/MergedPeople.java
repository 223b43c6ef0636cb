package kompas.directory.duplicates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.Consents;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever looked after the dropped one looks after the kept one; nobody loses their page because it stood twice. What its
 * contacts agreed to goes with their contacts.
 */
@Component
class MergedPeople {

    private final JdbcClient database;
    private final Accounts accounts;
    private final Consents consents;

    MergedPeople(JdbcClient database, Accounts accounts, Consents consents) {
        this.database = database;
        this.accounts = accounts;
        this.consents = consents;
    }

    void handOver(UUID changeSet, OrganisationId kept, OrganisationId dropped, Optional<PersonId> by) {
        Set<PersonId> there = people(kept);
        for (PersonId person : people(dropped)) {
            database.sql(
                            "insert into directory.merge_person (change_set_id, person_id, kept_too) values (:set, :person, :both)")
                    .param("set", changeSet)
                    .param("person", person.value())
                    .param("both", there.contains(person))
                    .update();
            accounts.give(person, contact(kept), by);
            accounts.revoke(person, contact(dropped), by);
        }
        for (UUID consent : consents.handOver(dropped.value(), kept.value())) {
            database.sql(
                            "insert into directory.merge_row (change_set_id, kind, row_id) values (:set, 'consent', :consent)")
                    .param("set", changeSet)
                    .param("consent", consent)
                    .update();
        }
    }

    void giveBack(UUID changeSet, OrganisationId kept, OrganisationId dropped, Optional<PersonId> by) {
        Map<PersonId, Boolean> people = new HashMap<>();
        database.sql("select person_id, kept_too from directory.merge_person where change_set_id = :set")
                .param("set", changeSet)
                .query(row -> {
                    people.put(new PersonId(row.getObject(1, UUID.class)), row.getBoolean(2));
                });
        Set<PersonId> there = people(kept); // who was taken off since stays off
        people.forEach((person, both) -> {
            if (there.contains(person)) {
                accounts.give(person, contact(dropped), by);
                if (!both) {
                    accounts.revoke(person, contact(kept), by);
                }
            }
        });
        consents.handBack(
                database.sql("select row_id from directory.merge_row where change_set_id = :set and kind = 'consent'")
                        .param("set", changeSet)
                        .query(UUID.class)
                        .list(),
                dropped.value());
    }

    private Set<PersonId> people(OrganisationId organisation) {
        List<Accounts.Person> holding =
                accounts.holding(Role.ORGANISATION_CONTACT, Scope.organisation(organisation.value()));
        return holding.stream().map(Accounts.Person::id).collect(Collectors.toSet());
    }

    private static Grant contact(OrganisationId organisation) {
        return new Grant(Role.ORGANISATION_CONTACT, Scope.organisation(organisation.value()));
    }
}
