package kompas.directory.confirming;

import java.time.LocalDate;
import java.util.Map;
import kompas.directory.DirectoryPermissions;
import kompas.network.NetworkSettings;
import kompas.tasks.NewTask;
import org.springframework.stereotype.Component;

/** On whose desk the phoning lies, and by when it is promised. */
@Component
class Responsible {

    private final DirectoryPermissions permissions;
    private final NetworkSettings network;

    Responsible(DirectoryPermissions permissions, NetworkSettings network) {
        this.permissions = permissions;
        this.network = network;
    }

    NewTask phone(Subject subject, LocalDate today) {
        return new NewTask(
                ConfirmingOrganisations.TASK,
                "organisation",
                subject.id().value(),
                permissions.responsible(subject.id()),
                network.current().correspondence().promisedFrom(today),
                "/desk/calls/" + subject.id(),
                Map.of("name", subject.name().in(subject.name().source()).text()));
    }
}
