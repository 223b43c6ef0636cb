package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.CurrentReader;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.accounts.domain.CurrentPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Who is signed in where. A session holds a person's id, how they came in and what browser it was; everything else is
 * asked anew at each request. Sessions are rows, so they outlive a restart and can be ended from elsewhere.
 */
@Component
class Sessions implements CurrentReader {

    private static final String PERSON = "person";
    private static final String STRONG = "strong";
    private static final String ASKED = Sessions.class.getName();

    private final CurrentPeople people;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(CurrentPeople people, FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    /** Begins a session; one that was open in this browser ends. */
    void begin(HttpServletRequest request, PersonId person, boolean strong) {
        end(request);
        HttpSession session = request.getSession(true);
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
        session.setAttribute(PERSON, person.toString());
        session.setAttribute(STRONG, strong);
        session.setAttribute(OpenSession.DEVICE, Device.of(request.getHeader("User-Agent")));
        request.removeAttribute(ASKED);
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<SignedIn> current(HttpServletRequest request) {
        if (request.getAttribute(ASKED) instanceof Optional<?> known) {
            return (Optional<SignedIn>) known;
        }
        Optional<SignedIn> found = find(request.getSession(false));
        request.setAttribute(ASKED, found);
        return found;
    }

    private Optional<SignedIn> find(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(PERSON) instanceof String person)) {
            return Optional.empty();
        }
        return people.find(new PersonId(UUID.fromString(person)), Boolean.TRUE.equals(session.getAttribute(STRONG)));
    }

    /** Newest use first. */
    List<OpenSession> of(PersonId person, HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
                .map(session -> OpenSession.of(session, here))
                .toList();
    }

    /** Ends one session of this person; nothing happens when it is not theirs. */
    void end(PersonId person, String number) {
        sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(session -> OpenSession.number(session).equals(number))
                .map(Session::getId)
                .toList()
                .forEach(sessions::deleteById);
    }

    /** Ends all sessions of this person but the one of this request. */
    void endOthers(PersonId person, HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        String kept = here == null ? "" : here.getId();
        sessions.findByPrincipalName(person.toString()).keySet().stream()
                .filter(id -> !id.equals(kept))
                .toList()
                .forEach(sessions::deleteById);
    }
}
