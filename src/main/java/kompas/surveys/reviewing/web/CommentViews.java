package kompas.surveys.reviewing.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.network.NetworkSettings;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.TimeZones;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.reviewing.Comment;
import kompas.surveys.xlsform.FormQuestion;
import kompas.surveys.xlsform.FormQuestions;
import org.springframework.stereotype.Component;

/** Puts what is asked about responses beside the questions of their forms. */
@Component
class CommentViews {

    private final KeepingQuestionnaires questionnaires;
    private final FormVersions versions;
    private final Accounts accounts;
    private final NetworkSettings network;

    CommentViews(
            KeepingQuestionnaires questionnaires, FormVersions versions, Accounts accounts, NetworkSettings network) {
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.accounts = accounts;
        this.network = network;
    }

    CommentsView of(Page page, Survey survey, List<Comment> comments) {
        Map<Optional<UUID>, List<FormQuestion>> forms = new HashMap<>();
        return new CommentsView(
                survey,
                comments.stream()
                        .map(comment -> new CommentsView.Line(comment, question(page, comment, forms)))
                        .toList(),
                accounts.names(comments.stream()
                        .flatMap(comment -> Stream.concat(
                                comment.by().stream(),
                                comment.replies().stream().flatMap(reply -> reply.by().stream())))
                        .collect(Collectors.toSet())),
                TimeZones.of(network.current().countries().getFirst()),
                Identifiers.next());
    }

    private String question(Page page, Comment comment, Map<Optional<UUID>, List<FormQuestion>> forms) {
        if (comment.path().isEmpty()) {
            return "";
        }
        return forms.computeIfAbsent(comment.about().version(), this::questions).stream()
                .filter(question -> question.path().equals(comment.path()))
                .findFirst()
                .map(question -> question.label(page.language()))
                .orElse(comment.path());
    }

    private List<FormQuestion> questions(Optional<UUID> version) {
        return version.flatMap(versions::find)
                .map(questionnaires::workbook)
                .map(FormQuestions::of)
                .orElse(List.of());
    }
}
