package kompas.settings;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.network.TermUse;
import kompas.shared.kernel.LocalizedText;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes what the network added to the lists, and writes down who did. */
@Service
class ChangingTerms {

    private static final UUID THE_NETWORK = new UUID(0, 0);

    private final OwnTerms terms;
    private final TermAnswers reading;
    private final TermUse use;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ChangingTerms(OwnTerms terms, TermAnswers reading, TermUse use, AuditLog audit, TransactionTemplate transaction) {
        this.terms = terms;
        this.reading = reading;
        this.use = use;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Adds what was answered unless something is to be mended, which {@code answers} then tells. */
    void add(SignedIn who, TermList list, Answers answers) {
        SettingsPermissions.requireChange(who);
        Optional<LocalizedText> name = reading.name(answers, list, Optional.empty());
        Optional<String> under = reading.under(answers, list);
        if (reading.isFull(list)) {
            answers.wrong(TermAnswers.NAME, "terms.full");
        }
        name.ifPresent(told -> save(answers, () -> record(who, "added", terms.add(list, told, under))));
    }

    /** Gives a term other names, or makes it a part of something else, unless something is to be mended. */
    void change(SignedIn who, OwnTerm before, Answers answers) {
        SettingsPermissions.requireChange(who);
        Optional<LocalizedText> name = reading.name(answers, before.list(), Optional.of(before));
        Optional<String> under = reading.under(answers, before.list());
        name.map(told -> new OwnTerm(before.list(), before.code(), told, under, before.retired()))
                .filter(after -> !after.equals(before))
                .ifPresent(after -> save(answers, () -> {
                    terms.change(after);
                    record(who, "changed", after);
                }));
    }

    /** Offers a term no more, or again; where it was chosen it stays. */
    void retire(SignedIn who, OwnTerm term, boolean retired) {
        SettingsPermissions.requireChange(who);
        if (term.retired() == retired) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            terms.change(new OwnTerm(term.list(), term.code(), term.name(), term.under(), retired));
            record(who, retired ? "retired" : "restored", term);
        });
    }

    void move(SignedIn who, OwnTerm term, boolean up) {
        SettingsPermissions.requireChange(who);
        transaction.executeWithoutResult(status -> {
            terms.move(term, up);
            record(who, "moved", term);
        });
    }

    /** Deletes what nobody has; false when somebody has it, and it stays. */
    boolean delete(SignedIn who, OwnTerm term) {
        SettingsPermissions.requireChange(who);
        if (use.counts().containsKey(term.code())) {
            return false;
        }
        try {
            transaction.executeWithoutResult(status -> {
                terms.delete(term);
                record(who, "deleted", term);
            });
            return true;
        } catch (DataIntegrityViolationException e) {
            return false; // somebody chose it a moment ago
        }
    }

    private void save(Answers answers, Runnable change) {
        if (!answers.errors().isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> change.run());
        } catch (DuplicateKeyException e) {
            answers.wrong(TermAnswers.NAME, "terms.name-taken"); // the same form sent twice
        }
    }

    private void record(SignedIn who, String verb, OwnTerm term) {
        Map<String, String> detail = Map.of(
                "code",
                term.code(),
                "list",
                term.list().code(),
                "name",
                String.join(" · ", term.name().texts().values()));
        audit.record(new Act(
                Optional.of(who.id().value()), "settings.term-" + verb, "network", THE_NETWORK, detail, Map.of()));
    }
}
