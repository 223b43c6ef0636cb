package kompas.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.accounts.StaffMenuEntry;
import kompas.shared.web.NavigationEntry;
import kompas.shared.web.Visitor;
import kompas.shared.web.Visitors;
import org.springframework.stereotype.Component;

/** Shows in the header who is signed in and what they are offered. */
@Component
class SignedInVisitors implements Visitors {

    private final Sessions sessions;
    private final List<StaffMenuEntry> entries;

    SignedInVisitors(Sessions sessions, List<StaffMenuEntry> entries) {
        this.sessions = sessions;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(entry -> entry.entry().order()))
                .toList();
    }

    @Override
    public Optional<Visitor> of(HttpServletRequest request) {
        return sessions.current(request).map(who -> new Visitor(who.name(), menu(who)));
    }

    private List<NavigationEntry> menu(SignedIn who) {
        return entries.stream()
                .filter(entry -> entry.offeredTo().test(who))
                .map(StaffMenuEntry::entry)
                .toList();
    }

    @Override
    public String signInPath() {
        return SignInController.PATH;
    }
}
