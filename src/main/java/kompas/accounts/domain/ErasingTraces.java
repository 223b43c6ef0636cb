package kompas.accounts.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kompas.accounts.AccountsAct;
import kompas.accounts.ForgettingAddresses;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.accounts.TraceHolder;
import kompas.accounts.TraceHolder.Trace;
import kompas.accounts.domain.ErasingPeople.Wish;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.jobs.SomebodyErased;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People without an account: found by what they are called and reached by, and erased at their wish. */
@Service
public class ErasingTraces {

    /** Shorter words would show half the network. */
    public static final int SHORTEST = 3;

    private final List<TraceHolder> holders;
    private final ForgettingAddresses addresses;
    private final AuditLog audit;
    private final ProofLetters letters;
    private final ApplicationEventPublisher events;

    ErasingTraces(
            List<TraceHolder> holders,
            ForgettingAddresses addresses,
            AuditLog audit,
            ProofLetters letters,
            ApplicationEventPublisher events) {
        this.holders = List.copyOf(holders);
        this.addresses = addresses;
        this.audit = audit;
        this.letters = letters;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<Trace> find(SignedIn who, String words) {
        return find(who, words, who.language());
    }

    /** The same, told in another language than the one {@code who} reads best. */
    @Transactional(readOnly = true)
    public List<Trace> find(SignedIn who, String words, String language) {
        who.require(AccountsAct.ERASE, Scope.NETWORK);
        return words.length() < SHORTEST
                ? List.of()
                : holders.stream()
                        .flatMap(holder -> holder.find(words, language).stream())
                        .toList();
    }

    /**
     * Erases what was found by {@code words} and chosen by key, and with an address the mails to it; whoever has an account keeps
     * that and what is theirs by it.
     *
     * @return how many places it was
     */
    @Transactional
    public int erase(SignedIn who, String words, Set<String> keys, Wish wish) {
        List<Trace> chosen = find(who, words).stream()
                .filter(trace -> keys.contains(trace.key()))
                .toList();
        for (Trace trace : chosen) {
            trace.erase().accept(who.id());
            record(who, "accounts.erase-trace", trace, wish);
        }
        chosen.stream()
                .flatMap(trace -> trace.email().stream())
                .collect(Collectors.toSet())
                .forEach(email -> forget(email, who.language()));
        events.publishEvent(new SomebodyErased());
        return chosen.size();
    }

    /**
     * Restricts what was found by {@code words} and chosen by key, where it can be.
     *
     * @return how many places it was
     */
    @Transactional
    public int restrict(SignedIn who, String words, Set<String> keys, Wish wish) {
        who.require(AccountsAct.RESTRICT, Scope.NETWORK);
        List<Trace> chosen = find(who, words).stream()
                .filter(trace -> keys.contains(trace.key()) && trace.restrict().isPresent())
                .toList();
        for (Trace trace : chosen) {
            trace.restrict().orElseThrow().accept(who.id());
            record(who, "accounts.restrict-trace", trace, wish);
        }
        return chosen.size();
    }

    private void record(SignedIn who, String action, Trace trace, Wish wish) {
        audit.record(new Act(
                Optional.of(who.id().value()),
                action,
                trace.subject().kind(),
                trace.subject().id(),
                Map.of("how", wish.how().code(), "on", wish.on().toString()),
                Map.of()));
    }

    private void forget(String email, String language) {
        if (addresses.forget(email)) {
            letters.farewell(email, language);
        }
    }
}
