package kompas.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.directory.OrganisationId;
import kompas.libraries.LibraryId;
import org.springframework.stereotype.Component;

/** Who may what with activities. Every use case asks here, whatever page or link it was called from. */
@Component
public class EventsPermissions {

    public boolean may(SignedIn who, EventsAct act, Activity activity) {
        return who.may(act, scopes(activity));
    }

    /** @throws kompas.shared.kernel.NotPermitted unless {@link #may} */
    public void require(SignedIn who, EventsAct act, Activity activity) {
        who.require(act, scopes(activity));
    }

    /** Whether somebody may plan activities of this library; of the network where there is none. */
    public boolean mayPlan(SignedIn who, Optional<LibraryId> library) {
        return who.may(EventsAct.PLAN, library(library));
    }

    /** The libraries and organisations that organise it; partners and supporters see what everybody sees. */
    public Scope[] scopes(Activity activity) {
        List<Scope> scopes = new ArrayList<>(List.of(library(activity.library())));
        for (Activity.Host host : activity.hosts(HostRole.ORGANISER)) {
            host.library().map(LibraryId::value).map(Scope::library).ifPresent(scopes::add);
            host.organisation()
                    .map(OrganisationId::value)
                    .map(Scope::organisation)
                    .ifPresent(scopes::add);
        }
        return scopes.toArray(Scope[]::new);
    }

    /** Whose desk an activity lies on. */
    public Scope responsible(Activity activity) {
        return library(activity.library());
    }

    private static Scope library(Optional<LibraryId> library) {
        return library.map(LibraryId::value).map(Scope::library).orElse(Scope.NETWORK);
    }
}
