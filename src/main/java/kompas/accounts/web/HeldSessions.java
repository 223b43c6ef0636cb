package kompas.accounts.web;

import java.util.List;
import java.util.Map;
import kompas.accounts.Erased;
import kompas.accounts.PersonalDataHolder;
import kompas.accounts.SignedIn;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where somebody is signed in. */
@Component
class HeldSessions implements PersonalDataHolder {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    HeldSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Held> heldAbout(SignedIn who) {
        return List.of(new Held(
                "accounts.data.sessions",
                "accounts.data.sessions-why",
                List.of("since", "last", "browser", "system"),
                sessions.findByPrincipalName(who.id().toString()).values().stream()
                        .map(session -> row(OpenSession.of(session, null)))
                        .toList()));
    }

    @Override
    public void erase(Erased who) {
        who.account()
                .map(id -> sessions.findByPrincipalName(id.toString()).keySet())
                .ifPresent(open -> open.forEach(sessions::deleteById));
    }

    private static Map<String, String> row(OpenSession session) {
        return Map.of(
                "since", session.since().toString(),
                "last", session.lastUsed().toString(),
                "browser", session.device().browser(),
                "system", session.device().system());
    }
}
