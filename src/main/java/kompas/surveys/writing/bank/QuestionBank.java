package kompas.surveys.writing.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.NotFound;
import kompas.surveys.SurveyPlanners;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.TakingOver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions for whoever writes a questionnaire: read by all who write one, given to by each of them. */
@Service
public class QuestionBank {

    private final ReadyQuestions ready;
    private final KeptQuestions kept;
    private final SurveyPlanners planners;
    private final SurveysPermissions permissions;
    private final AuditLog audit;

    QuestionBank(
            ReadyQuestions ready,
            KeptQuestions kept,
            SurveyPlanners planners,
            SurveysPermissions permissions,
            AuditLog audit) {
        this.ready = ready;
        this.kept = kept;
        this.planners = planners;
        this.permissions = permissions;
        this.audit = audit;
    }

    /** All that say these words in any language; within a theme those of libraries behind those that come with Kompas. */
    @Transactional(readOnly = true)
    public List<BankQuestion> find(SignedIn who, String words) {
        planners.require(who);
        List<BankQuestion> all = new ArrayList<>(ready.all());
        all.addAll(kept.all());
        return all.stream()
                .filter(question -> words.isBlank() || question.says(words.strip()))
                .sorted((one, other) -> one.theme().compareTo(other.theme()))
                .toList();
    }

    /** @throws NotFound when there is none of this key */
    @Transactional(readOnly = true)
    public BankQuestion get(SignedIn who, String key) {
        planners.require(who);
        return ready.all().stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .or(() -> Identifiers.find(key).flatMap(kept::find))
                .orElseThrow(() -> new NotFound("Question of the bank " + key));
    }

    /** What becomes of keeping one. */
    public enum Keeping {
        KEPT(""),
        /** It chooses from a file, which the bank has not. */
        FILE("writing.problem.keep-file"),
        /** Nobody can say in which language it is. */
        LANGUAGE("writing.problem.keep-language"),
        FULL("writing.problem.keep-full");

        private final String problem;

        Keeping(String problem) {
            this.problem = problem;
        }

        /** Key of the sentence that says why not; "" where it is kept. */
        public String problem() {
            return problem;
        }
    }

    /**
     * Keeps a question, or a section, for everybody who writes questionnaires; a condition that looks at others stays behind.
     *
     * @param writing a draft this person may change
     * @param id it will have: kept twice it is one
     */
    @Transactional
    public Keeping keep(SignedIn who, Writing writing, Item item, Theme theme, UUID id) {
        permissions.require(who, SurveysAct.DESIGN, writing.questionnaire().library());
        Keeping can = can(writing, item);
        if (can != Keeping.KEPT) {
            return can;
        }
        BankQuestion.Kept row =
                new BankQuestion.Kept(id, writing.questionnaire().library());
        boolean added = kept.add(
                row,
                theme,
                TakingOver.excerpt(writing.manuscript(), Set.of(item.key())),
                who.id().value());
        if (added) {
            record("surveys.keep-question", id, who);
        }
        return Keeping.KEPT;
    }

    private Keeping can(Writing writing, Item item) {
        boolean file =
                writing.manuscript().outline().items().stream().anyMatch(each -> item.around(each) && each.fromFile());
        if (file) {
            return Keeping.FILE;
        }
        if (Languages.of(writing.manuscript()).all().contains("")) {
            return Keeping.LANGUAGE;
        }
        return kept.isFull() ? Keeping.FULL : Keeping.KEPT;
    }

    /** Whether this person may take it out of the bank. */
    public boolean mayDrop(SignedIn who, BankQuestion question) {
        return question.kept()
                .filter(row -> permissions.may(who, SurveysAct.DESIGN, row.library()))
                .isPresent();
    }

    /** Takes out what one's library has kept; questionnaires that took it over have it still. */
    @Transactional
    public void drop(SignedIn who, UUID id) {
        Optional<BankQuestion.Kept> found = kept.find(id).flatMap(BankQuestion::kept);
        if (found.isPresent()) {
            permissions.require(who, SurveysAct.DESIGN, found.get().library());
            kept.remove(id);
            record("surveys.drop-question", id, who);
        }
    }

    private void record(String action, UUID question, SignedIn who) {
        audit.record(new Act(Optional.of(who.id().value()), action, "question", question, Map.of(), Map.of()));
    }
}
