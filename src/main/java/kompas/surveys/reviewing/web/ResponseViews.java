package kompas.surveys.reviewing.web;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.TimeZones;
import kompas.shared.text.CsvLine;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.reviewing.EarlierState;
import kompas.surveys.reviewing.Queue;
import kompas.surveys.reviewing.ReceivedResponse;
import kompas.surveys.reviewing.ReceivedResponse.Flagged;
import kompas.surveys.reviewing.web.ResponseView.AnswerLine;
import kompas.surveys.reviewing.web.ResponseView.Answers;
import kompas.surveys.xlsform.FormQuestion;
import kompas.surveys.xlsform.FormQuestions;
import org.springframework.stereotype.Component;

/** Makes the pages of responses readable: questions and choices in words, people by their names. */
@Component
class ResponseViews {

    private final KeepingQuestionnaires questionnaires;
    private final FormVersions versions;
    private final Accounts accounts;
    private final NetworkSettings network;
    private final ResponseChanges history;

    ResponseViews(
            KeepingQuestionnaires questionnaires,
            FormVersions versions,
            Accounts accounts,
            NetworkSettings network,
            ResponseChanges history) {
        this.history = history;
        this.network = network;
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.accounts = accounts;
    }

    /** The clock of the network's first country. */
    private ZoneId zone() {
        return TimeZones.of(network.current().countries().getFirst());
    }

    /**
     * What stands around a response.
     *
     * @param narrows the list it is read in, as it stands in addresses
     */
    record Around(List<EarlierState> earlier, CommentsView comments, Queue.Beside beside, String narrows) {}

    ResponseView one(Page page, Survey survey, ReceivedResponse response, Around around) {
        Map<String, AnswerWords.Said> said =
                new AnswerWords(questions(response.version()), page.language()).of(response.answers());
        return new ResponseView(
                survey,
                response,
                answers(response, said, page.t()),
                accounts.names(people(response)),
                zone(),
                around.beside(),
                around.narrows(),
                history.changes(page, survey, said, around.earlier()),
                around.comments(),
                said.entrySet().stream()
                        .filter(one -> !one.getValue().silent())
                        .map(one -> new Choice(one.getKey(), one.getValue().question(), false))
                        .toList());
    }

    private static Set<PersonId> people(ReceivedResponse response) {
        return Stream.concat(
                        Stream.concat(response.line().collectedBy().stream(), response.line().typedBy().stream()),
                        response.flags().stream()
                                .flatMap(flag -> flag.dismissed().stream())
                                .flatMap(dismissed -> dismissed.by().stream()))
                .collect(Collectors.toSet());
    }

    private static Answers answers(ReceivedResponse response, Map<String, AnswerWords.Said> said, Text t) {
        List<AnswerLine> given = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        List<AnswerLine> noted = new ArrayList<>();
        said.forEach((path, one) -> {
            if (one.answers().isEmpty() && !one.silent()) {
                unanswered.add(one.question());
            } else if (!one.answers().isEmpty()) {
                (one.silent() ? noted : given)
                        .add(new AnswerLine(one.question(), one.answers(), flags(response, path)));
            }
        });
        return new Answers(
                given,
                unanswered,
                noted,
                response.flags().stream().map(flag -> problem(flag, said, t)).toList());
    }

    /** What is suspicious, and about which question or file. */
    private static ResponseView.Problem problem(Flagged flag, Map<String, AnswerWords.Said> said, Text t) {
        return new ResponseView.Problem(
                flag,
                sentence(flag, said, t),
                Optional.ofNullable(flag.says().get("other")).map(UUID::fromString),
                flag.dismissed());
    }

    private static String sentence(Flagged flag, Map<String, AnswerWords.Said> said, Text t) {
        AnswerWords.Said about = said.get(plain(flag.path()));
        String where = about == null ? flag.path() : about.question();
        if (!flag.says().isEmpty()) {
            return t.say(
                    "surveys.flag.says." + flag.kind(),
                    Stream.concat(
                                    Stream.of("where", where),
                                    flag.says().entrySet().stream()
                                            .flatMap(word -> Stream.of(word.getKey(), word.getValue())))
                            .toArray());
        }
        String more = flag.detail().isEmpty() ? where : flag.detail();
        String what = t.say("surveys.flag." + flag.kind());
        return more.isEmpty() ? what : t.say("reviewing.problem", "what", what, "where", more);
    }

    /** The path of a question without the numbers of entries. */
    private static String plain(String path) {
        return path.replaceAll("\\[\\d+]", "");
    }

    private static List<String> flags(ReceivedResponse response, String path) {
        return response.flags().stream()
                .filter(flag -> flag.dismissed().isEmpty() && plain(flag.path()).equals(path))
                .map(Flagged::kind)
                .toList();
    }

    private List<FormQuestion> questions(Optional<UUID> version) {
        return version.flatMap(versions::find)
                .map(questionnaires::workbook)
                .map(FormQuestions::of)
                .orElse(List.of());
    }

    /** Every response a row, every question of the current form a column; what repeats stands in one cell, line by line. */
    byte[] table(Survey survey, String language, Consumer<Consumer<ReceivedResponse>> all) {
        List<FormQuestion> questions =
                questions(versions.current(survey.questionnaire()).map(version -> version.id()));
        AnswerWords words = new AnswerWords(questions, language);
        StringBuilder table = new StringBuilder(CsvLine.MARK);
        table.append(CsvLine.of(Stream.concat(
                Stream.of("instanceID", "instanceName", "received", "status"),
                questions.stream().map(question -> question.label(language)))));
        all.accept(response -> table.append(CsvLine.of(cells(response, questions, words))));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(ReceivedResponse response, List<FormQuestion> questions, AnswerWords words) {
        Map<String, AnswerWords.Said> said = words.of(response.answers());
        return Stream.concat(
                Stream.of(
                        response.instanceId(),
                        response.line().title(),
                        response.line().received().toString(),
                        response.line().status().code()),
                questions.stream().map(question -> String.join("\n", answers(said, question))));
    }

    private static List<String> answers(Map<String, AnswerWords.Said> said, FormQuestion question) {
        AnswerWords.Said known = said.get(question.path());
        return known == null ? List.of() : known.answers();
    }
}
