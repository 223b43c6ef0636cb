package kompas.accounts.domain;

import java.util.List;
import java.util.Optional;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.SignedIn;
import kompas.network.NetworkSettings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who somebody with a session is, at this moment. */
@Service
public class CurrentPeople {

    private final People people;
    private final NetworkSettings network;
    private final PasskeyProperties passkeys;

    CurrentPeople(People people, NetworkSettings network, PasskeyProperties passkeys) {
        this.people = people;
        this.network = network;
        this.passkeys = passkeys;
    }

    /** One statement; empty when the account has been closed. Nobody administers the network by a mailbox alone. */
    public Optional<SignedIn> find(PersonId id, boolean strong) {
        return people.signedIn(id, strong)
                .map(who -> strong || !passkeys.required() ? who : who.withholding(Role.NETWORK_ADMINISTRATOR));
    }

    /** The ready-made people of a demonstration; none in any other network, whatever its tables say. */
    @Transactional(readOnly = true)
    public List<Person> demonstration() {
        return network.current().demonstration() ? people.demonstration() : List.of();
    }

    /** The same, with what each may do. */
    @Transactional(readOnly = true)
    public List<SignedIn> demonstrated() {
        return demonstration().stream()
                .flatMap(person -> find(person.id(), true).stream())
                .toList();
    }
}
