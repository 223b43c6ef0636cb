package kompas.directory.confirming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.directory.Wishes;
import kompas.mail.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is written to about an organisation, and in which language. */
@Component
class Mailboxes {

    private final Accounts accounts;
    private final JdbcClient database;
    private final Tongue tongue;
    private final Wishes wishes;

    Mailboxes(Accounts accounts, JdbcClient database, Tongue tongue, Wishes wishes) {
        this.accounts = accounts;
        this.database = database;
        this.tongue = tongue;
        this.wishes = wishes;
    }

    /** Those who look after its page, unless they want to be left alone; else the address on file, its common mailbox before a person's. */
    List<Recipient> of(Subject subject) {
        if (!wishes.mayBeContacted(subject.id())) {
            return List.of();
        }
        List<Recipient> people = new ArrayList<>();
        for (Accounts.Person person : accounts.holding(
                Role.ORGANISATION_CONTACT, Scope.organisation(subject.id().value()))) {
            people.add(new Recipient(
                    person.email(),
                    person.name(),
                    tongue.spoken(person.language()),
                    Optional.of(person.id().value())));
        }
        if (!people.isEmpty()) {
            return people;
        }
        return onFile(subject)
                .map(address -> List.of(new Recipient(address, "", tongue.of(subject.country()), Optional.empty())))
                .orElse(List.of());
    }

    private Optional<String> onFile(Subject subject) {
        return database.sql("""
                        select email from directory.contact where organisation_id = :id and email is not null
                        order by person, id limit 1""")
                .param("id", subject.id().value())
                .query(String.class)
                .optional();
    }
}
