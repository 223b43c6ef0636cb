package kompas.directory.needed;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kompas.accounts.Accounts;
import kompas.accounts.Accounts.Person;
import kompas.accounts.Act;
import kompas.accounts.PersonId;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.DirectoryAct;
import kompas.directory.DirectoryPermissions;
import kompas.directory.joining.Promise;
import kompas.directory.needed.NeedReply.Named;
import kompas.tasks.NewTask;
import kompas.tasks.TaskKinds;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Component;

/** Whose desk a reply lies on, until when it is answered, and who is written to. */
@Component
class ReplyPost implements TaskKinds {

    static final String TASK = "need_reply";

    private final Tasks tasks;
    private final Promise promise;
    private final DirectoryPermissions permissions;
    private final Accounts accounts;
    private final ReplyLetters letters;

    ReplyPost(Tasks tasks, Promise promise, DirectoryPermissions permissions, Accounts accounts, ReplyLetters letters) {
        this.tasks = tasks;
        this.promise = promise;
        this.permissions = permissions;
        this.accounts = accounts;
        this.letters = letters;
    }

    @Override
    public Map<String, Act> acts() {
        return Map.of(TASK, DirectoryAct.EDIT);
    }

    /** It lies on the organisation's own desk where somebody sits at it, else on that of the library. */
    void arrived(WorkedNeed need, NeedReply reply, Named voice, SignedIn who) {
        Scope own = Scope.organisation(need.who().id().value());
        boolean looked = !accounts.holding(Role.ORGANISATION_CONTACT, own).isEmpty();
        tasks.raise(new NewTask(
                TASK,
                "need_reply",
                reply.id(),
                looked ? own : permissions.responsible(need.who().id()),
                promise.day(),
                "/needs/" + need.id(),
                Map.of("name", need.who().name().in(who.language()).text())));
        letters.arrived(need, reply, voice, who.name());
    }

    void answered(WorkedNeed need, NeedReply reply, boolean accepted, String thanks, SignedIn who) {
        tasks.settle(TASK, reply.id(), accepted ? "accepted" : "declined", Optional.of(who.id()));
        accounts.find(reply.by()).ifPresent(person -> letters.answered(need, person, accepted, thanks));
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        return accounts.names(people);
    }

    Optional<String> email(PersonId person) {
        return accounts.find(person).map(Person::email);
    }
}
