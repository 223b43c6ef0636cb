package kompas.directory.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.joining.Addition.State;
import kompas.directory.joining.NewOrganisations.Created;
import kompas.shared.kernel.NotFound;
import kompas.shared.kernel.SecretLink;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff answer those who add organisations. An answer that was given already is not given again. */
@Service
public class Approving {

    private static final int MOST = 200;

    private final Additions additions;
    private final NewOrganisations organisations;
    private final AdditionLetters letters;
    private final Accounts accounts;
    private final Tasks tasks;
    private final DirectoryPermissions permissions;

    Approving(
            Additions additions,
            NewOrganisations organisations,
            AdditionLetters letters,
            Accounts accounts,
            Tasks tasks,
            DirectoryPermissions permissions) {
        this.additions = additions;
        this.organisations = organisations;
        this.letters = letters;
        this.accounts = accounts;
        this.tasks = tasks;
        this.permissions = permissions;
    }

    /** @throws kompas.shared.kernel.NotPermitted when it is not for this person to decide */
    @Transactional(readOnly = true)
    public Addition of(UUID id, SignedIn who) {
        return permitted(additions.find(id), who);
    }

    /** What this person decides next, the oldest promise first. */
    @Transactional(readOnly = true)
    public Optional<Addition> next(SignedIn who) {
        return waiting(who).stream().findFirst();
    }

    /** How many wait for this person; counted no further than anybody decides in a day. */
    @Transactional(readOnly = true)
    public List<Addition> waiting(SignedIn who) {
        return additions.waiting(MOST).stream()
                .filter(addition -> who.may(DirectoryAct.APPROVE, scopes(addition)))
                .toList();
    }

    /** Into the directory; whoever added it looks after its page from now on. */
    @Transactional
    public void approve(UUID id, SignedIn who) {
        undecided(id, who).ifPresent(addition -> {
            Created created = organisations.create(addition, who.id());
            Answers answers = addition.answers();
            PersonId person = accounts.open(answers.address(), answers.person(), addition.language());
            Scope scope = Scope.organisation(created.id().value());
            accounts.give(person, new Grant(Role.ORGANISATION_CONTACT, scope), Optional.of(who.id()));
            additions.approve(id, created.id(), who.id());
            settle(id, State.APPROVED, who);
            letters.approved(addition, created.slug());
            organisations.told();
        });
    }

    /** Back to whoever wrote it, with a question. */
    @Transactional
    public void askBack(UUID id, String question, SignedIn who) {
        undecided(id, who).ifPresent(addition -> {
            SecretLink draft = SecretLink.make();
            additions.askBack(id, question, draft, who.id());
            settle(id, State.ASKED, who);
            letters.asked(addition, question, draft, who.name());
        });
    }

    @Transactional
    public void decline(UUID id, String reason, SignedIn who) {
        undecided(id, who).ifPresent(addition -> {
            additions.decline(id, reason, who.id());
            settle(id, State.DECLINED, who);
            letters.declined(addition, reason, who.name());
        });
    }

    private Optional<Addition> undecided(UUID id, SignedIn who) {
        return Optional.of(permitted(additions.take(id), who)).filter(addition -> addition.state() == State.WAITING);
    }

    private Addition permitted(Optional<Addition> found, SignedIn who) {
        Addition addition = found.filter(known -> known.municipality().isPresent())
                .orElseThrow(() -> new NotFound("An organisation to approve"));
        who.require(DirectoryAct.APPROVE, scopes(addition));
        return addition;
    }

    private Scope[] scopes(Addition addition) {
        return addition.municipality().map(permissions::librariesOf).orElseGet(() -> new Scope[0]);
    }

    private void settle(UUID id, State outcome, SignedIn who) {
        tasks.settle(AddingOrganisations.TASK, id, outcome.code(), Optional.of(who.id()));
        organisations.recorded(id, Map.of("outcome", outcome.code()), who.id());
    }
}
