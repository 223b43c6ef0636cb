package kompas.surveys.xlsform.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kompas.surveys.xlsform.problem.ProblemCode;
import kompas.surveys.xlsform.problem.Problems;
import kompas.surveys.xlsform.tree.ChoiceList;
import kompas.surveys.xlsform.tree.Details;
import kompas.surveys.xlsform.tree.Element;
import kompas.surveys.xlsform.tree.Options;
import kompas.surveys.xlsform.tree.Question;
import kompas.surveys.xlsform.tree.Section;
import kompas.surveys.xlsform.tree.Wording;

/** Whether people will see enough of each question to answer it, and whether what should set off a computation can. */
final class ShownChecks {

    private static final Set<String> MEDIA = Set.of("image", "big-image", "audio", "video");

    private final Problems problems;
    private final String ownLanguage;
    private final Map<String, Question> searching = new HashMap<>();
    private final Set<String> offering = new HashSet<>();
    private final Set<String> triggering = new HashSet<>();

    /** @param ownLanguage the form's default language; "" when its author named none */
    ShownChecks(Problems problems, String ownLanguage) {
        this.problems = problems;
        this.ownLanguage = ownLanguage;
    }

    void check(Section root, Map<String, ChoiceList> choices) {
        root.everything(element -> {
            if (element instanceof Question question) {
                triggering.addAll(question.asking().triggers());
            }
        });
        root.everything(element -> {
            if (element instanceof Question question) {
                checkMedia(question, question.details());
                check(question);
            } else if (element instanceof Section section) {
                checkMedia(section, section.details());
            }
        });
        choices.values()
                .forEach(list -> list.choices()
                        .forEach(choice -> choice.wording().media().keySet().forEach(kind -> {
                            if (!MEDIA.contains(kind)) {
                                problems.error(choice.place().in(kind), ProblemCode.MEDIA_UNKNOWN, kind);
                            }
                        })));
        searching.keySet().retainAll(offering);
        searching.forEach((list, question) ->
                problems.error(question.place(), ProblemCode.SEARCH_LIST_SHARED, list, question.name()));
    }

    private void check(Question question) {
        if (question.asking().options() instanceof Options.Searched searched) {
            searching.put(searched.list(), question);
        } else if (question.asking().options() instanceof Options.OfList list) {
            offering.add(list.list());
        }
        boolean hasControl = !question.type().tag().isEmpty();
        if (triggering.contains(question.name())) {
            checkTrigger(question, hasControl);
        }
        Wording wording = question.details().wording();
        if (hasControl && question.isShown() && !wording.isSeen() && !isLabelRow(question)) {
            problems.error(question.place().in("label"), ProblemCode.LABEL_MISSING, question.name());
        }
        if (hasControl
                && wording.media().containsKey("big-image")
                && !wording.media().containsKey("image")) {
            problems.error(question.place().in("big-image"), ProblemCode.BIG_IMAGE_ALONE, question.name());
        }
    }

    private void checkTrigger(Question question, boolean hasControl) {
        if (!question.isShown()) {
            problems.error(question.place(), ProblemCode.TRIGGER_UNSEEN, question.name());
        } else if (!hasControl) {
            problems.warn(question.place(), ProblemCode.TRIGGER_NEVER_CHANGES, question.name());
        }
    }

    /** A file in other languages but not in the form's own makes some clients refuse the form. */
    private void checkMedia(Element element, Details details) {
        details.wording().media().forEach((kind, files) -> {
            if (!MEDIA.contains(kind)) {
                problems.error(element.place().in(kind), ProblemCode.MEDIA_UNKNOWN, kind);
            } else if (files.isTranslated()
                    && !ownLanguage.isEmpty()
                    && !files.languages().containsKey(ownLanguage)) {
                problems.warn(element.place().in(kind), ProblemCode.MEDIA_NOT_IN_OWN_LANGUAGE, kind, ownLanguage);
            }
        });
    }

    private static boolean isLabelRow(Question question) {
        return "label".equals(question.details().control().get("appearance"));
    }
}
