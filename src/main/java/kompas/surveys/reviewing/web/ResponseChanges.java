package kompas.surveys.reviewing.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.collecting.SentAnswers;
import kompas.surveys.questionnaires.FormVersion;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.reviewing.EarlierState;
import kompas.surveys.reviewing.web.AnswerWords.Said;
import kompas.surveys.reviewing.web.ResponseView.Change;
import kompas.surveys.reviewing.web.ResponseView.Changed;
import kompas.surveys.xlsform.FormQuestions;
import org.springframework.stereotype.Component;

/** Says in words what changed from one state of a response to the next. */
@Component
class ResponseChanges {

    private final KeepingQuestionnaires questionnaires;
    private final FormVersions versions;
    private final Accounts accounts;

    ResponseChanges(KeepingQuestionnaires questionnaires, FormVersions versions, Accounts accounts) {
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.accounts = accounts;
    }

    /**
     * The latest change first.
     *
     * @param now what the response says now
     */
    List<Change> changes(Page page, Survey survey, Map<String, Said> now, List<EarlierState> earlier) {
        Map<PersonId, String> names = accounts.names(
                earlier.stream().flatMap(state -> state.by().stream()).collect(Collectors.toSet()));
        Map<String, Optional<AnswerWords>> forms = new LinkedHashMap<>();
        List<Change> changes = new ArrayList<>();
        Map<String, Said> after = now;
        for (EarlierState state : earlier) {
            Map<String, Said> before = said(page, survey, state, forms);
            changes.add(new Change(
                    state.until(),
                    state.by().map(person -> names.getOrDefault(person, "–")).orElse(""),
                    state.how().map(how -> page.t().say(how.key())).orElse(""),
                    state.reason(),
                    changed(before, after)));
            after = before;
        }
        return changes;
    }

    /** How it came and from whom, in half a sentence; "" where neither was written down. */
    static String source(Change change, Text t) {
        if (change.who().isEmpty()) {
            return change.how();
        }
        return change.how().isEmpty()
                ? change.who()
                : t.say("reviewing.history.source", "who", change.who(), "how", change.how());
    }

    private Map<String, Said> said(
            Page page, Survey survey, EarlierState state, Map<String, Optional<AnswerWords>> forms) {
        return SentAnswers.read(state.content())
                .map(sent -> forms.computeIfAbsent(
                                sent.formId() + '\n' + sent.formVersion(),
                                unused -> words(
                                        versions.published(survey.questionnaire(), sent.formId(), sent.formVersion()),
                                        page.language()))
                        .orElseGet(() -> new AnswerWords(List.of(), page.language()))
                        .of(sent.answers()))
                .orElse(Map.of());
    }

    private Optional<AnswerWords> words(Optional<FormVersion> version, String language) {
        return version.map(questionnaires::workbook)
                .map(FormQuestions::of)
                .map(questions -> new AnswerWords(questions, language));
    }

    /** Question by question; what the phone notes by itself is no change. */
    private static List<Changed> changed(Map<String, Said> before, Map<String, Said> after) {
        SequencedSet<String> paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        Said nothing = new Said("", false, List.of());
        List<Changed> changed = new ArrayList<>();
        for (String path : paths) {
            Said was = before.getOrDefault(path, nothing);
            Said is = after.getOrDefault(path, nothing);
            if (!was.silent() && !is.silent() && !was.answers().equals(is.answers())) {
                changed.add(new Changed(
                        is.question().isEmpty() ? was.question() : is.question(), was.answers(), is.answers()));
            }
        }
        return changed;
    }
}
