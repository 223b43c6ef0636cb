package kompas.surveys.typing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kompas.surveys.Survey;
import kompas.surveys.answering.AnswerForms;
import kompas.surveys.collecting.FlagKind;
import kompas.surveys.paper.PaperForms;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.paper.PaperItem.Kind;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Filling;
import kompas.surveys.xform.Prompt;
import org.springframework.stereotype.Component;

/** Makes a response of what was typed: question by question, until no answer brings another question. */
@Component
class ReadingCopies {

    /** Of the question how the answers come. */
    private static final String ON_PAPER = "paper";

    private static final int MOST_ENTRIES = 200;

    private final AnswerForms forms;
    private final PaperForms papers;
    private final CorrectedResponses corrected;

    ReadingCopies(AnswerForms forms, PaperForms papers, CorrectedResponses corrected) {
        this.forms = forms;
        this.papers = papers;
        this.corrected = corrected;
    }

    ReadCopy read(Survey survey, PaperEntry entry, String language) {
        AnswerForms.Known known = forms.of(survey, entry.version());
        Optional<CorrectedResponses.Standing> standing =
                entry.stage().corrects() ? entry.stage().response().map(corrected::get) : Optional.empty();
        boolean printed = standing.map(CorrectedResponses.Standing::onPaper).orElse(true);
        Filling filling = standing.map(one -> known.open(one.content())).orElseGet(() -> known.begin(ON_PAPER));
        Map<String, Prompt> first = prompts(filling, language);
        Map<String, Integer> rows = rows(entry, first);
        List<PaperItem> items = RepeatedRows.of(
                papers.of(known.version(), language, printed).items(), path -> rows.getOrDefault(path, 0));
        Map<String, PaperItem> questions = questions(items);
        Before before =
                standing.map(one -> before(one, filling, questions, first)).orElse(Before.NOTHING);
        Applying applying = new Applying(filling, questions, language, standing.isEmpty());
        applying.all(entry.typed());
        Map<String, Understood> understood = new HashMap<>(before.understood());
        understood.keySet().removeAll(entry.typed().keySet());
        understood.putAll(applying.understood());
        Map<String, Prompt> asked = prompts(filling, language);
        understood.keySet().retainAll(asked.keySet());
        return new ReadCopy(entry, items, filling, asked, before.fields(), Map.copyOf(understood));
    }

    /** What stood in the fields before, and of that what is no answer. */
    private record Before(Map<String, String> fields, Map<String, Understood> understood) {

        private static final Before NOTHING = new Before(Map.of(), Map.of());
    }

    private Before before(
            CorrectedResponses.Standing standing,
            Filling filling,
            Map<String, PaperItem> questions,
            Map<String, Prompt> prompts) {
        Map<String, String> fields = new HashMap<>();
        Map<String, Understood> understood = new HashMap<>();
        Map<String, FlagKind> noted = corrected.noted(standing.id());
        List<String> strange = filling.breaches("").stream()
                .filter(breach -> breach.kind() == Breach.Kind.TYPE)
                .map(Breach::path)
                .toList();
        Map<String, String> written = strange.isEmpty() ? Map.of() : SentCopies.texts(standing.content(), strange);
        questions.forEach((path, item) -> {
            Prompt prompt = prompts.get(path);
            FlagKind note = noted.get(SentCopies.plain(path));
            if (written.containsKey(path)) {
                understood.put(path, Understood.strange(written.getOrDefault(path, "")));
                fields.put(path, written.getOrDefault(path, ""));
            } else if (note != null) {
                understood.put(path, Understood.of(note));
                fields.put(path, note == FlagKind.UNREADABLE ? "?" : "-");
            } else if (prompt != null) {
                fields.put(path, Understanding.typed(item, prompt));
            }
        });
        return new Before(Map.copyOf(fields), Map.copyOf(understood));
    }

    static Map<String, PaperItem> questions(List<PaperItem> items) {
        Map<String, PaperItem> questions = new LinkedHashMap<>();
        items.stream()
                .filter(item -> item.kind() == Kind.QUESTION)
                .forEach(item -> questions.putIfAbsent(item.path(), item));
        return questions;
    }

    static Map<String, Prompt> prompts(Filling filling, String language) {
        Map<String, Prompt> prompts = new LinkedHashMap<>();
        filling.screens(language).stream()
                .flatMap(screen -> screen.prompts().stream())
                .forEach(prompt -> prompts.put(prompt.path(), prompt));
        return prompts;
    }

    /** How many entries there are of each repeat: those somebody asked for, wrote into, or that stood there. */
    private static Map<String, Integer> rows(PaperEntry entry, Map<String, Prompt> prompts) {
        List<String> paths = new ArrayList<>(prompts.keySet());
        Map<String, Integer> rows = new TreeMap<>();
        entry.typed().forEach((field, typed) -> {
            if (field.startsWith(Understanding.MORE) && typed.matches("\\d{1,3}")) {
                rows.merge(field.substring(1), Integer.parseInt(typed), Math::max);
            } else if (!typed.isEmpty()) {
                paths.add(field);
            }
        });
        for (String path : paths) {
            for (EntryPaths.In in : EntryPaths.of(path)) {
                rows.merge(in.repeat(), in.number(), Math::max);
            }
        }
        rows.replaceAll((repeat, many) -> Math.min(many, MOST_ENTRIES));
        return rows;
    }
}
