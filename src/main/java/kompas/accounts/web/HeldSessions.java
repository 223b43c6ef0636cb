package kompas.accounts.web;

import java.util.List;
import java.util.Map;
import kompas.accounts.Erased;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in. Only a server has sessions; a command restores none. */
@Component
class HeldSessions implements PersonalDataHolder {

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;

    HeldSessions(ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return List.of(new Held(
                "accounts.data.sessions",
                "accounts.data.sessions-why",
                List.of("since", "last", "browser", "system"),
                sessions.stream()
                        .flatMap(kept -> kept.findByPrincipalName(who.id().toString()).values().stream())
                        .map(session -> row(OpenSession.of(session, null)))
                        .toList()));
    }

    @Override
    public void erase(Erased who) {
        who.account()
                .ifPresent(id -> sessions.forEach(
                        kept -> kept.findByPrincipalName(id.toString()).keySet().forEach(kept::deleteById)));
    }

    private static Map<String, String> row(OpenSession session) {
        return Map.of(
                "since", session.since().toString(),
                "last", session.lastUsed().toString(),
                "browser", session.device().browser(),
                "system", session.device().system());
    }
}
