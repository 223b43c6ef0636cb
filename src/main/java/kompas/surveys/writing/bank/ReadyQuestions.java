package kompas.surveys.writing.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kompas.surveys.questionnaires.ReadyQuestionnaires;
import kompas.surveys.workbook.Row;
import kompas.surveys.workbook.Sheet;
import kompas.surveys.workbook.Workbook;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.TakingOver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The questions that come with Kompas, read when somebody first asks for them. */
@Component
class ReadyQuestions {

    private static final String OF_THE_BANK = "questions";
    private static final String TAKEN = "taken";
    private static final String BETWEEN = "[ ]+";

    private final Supplier<List<BankQuestion>> all = SingletonSupplier.of(ReadyQuestions::read);

    /** In the order of their themes. */
    List<BankQuestion> all() {
        return all.get();
    }

    private static List<BankQuestion> read() {
        Workbook workbook = ReadyQuestionnaires.resource("surveys/" + OF_THE_BANK + ".md", OF_THE_BANK);
        List<BankQuestion> questions = new ArrayList<>();
        questions.addAll(taken(workbook));
        questions.addAll(own(Manuscript.of(workbook)));
        return questions.stream()
                .sorted((one, other) -> one.theme().compareTo(other.theme()))
                .toList();
    }

    /** A sheet says which of those of the ready questionnaires are among them. */
    private static List<BankQuestion> taken(Workbook workbook) {
        Sheet sheet = workbook.sheets().stream()
                .filter(each -> each.name().equals(TAKEN))
                .findFirst()
                .orElseThrow();
        Map<String, Manuscript> ready = new HashMap<>();
        List<BankQuestion> questions = new ArrayList<>();
        for (Row row : sheet.rows()) {
            String from = row.cells().get(1).strip();
            Manuscript m = ready.computeIfAbsent(from, key -> Manuscript.of(ReadyQuestionnaires.workbook(key)));
            List<String> names = List.of(row.cells().get(2).strip().split(BETWEEN));
            questions.add(question(from, theme(row.cells().getFirst()), m, names));
        }
        return questions;
    }

    /** The others stand in sections that are called like their theme. */
    private static List<BankQuestion> own(Manuscript m) {
        List<BankQuestion> questions = new ArrayList<>();
        Theme theme = Theme.IDENTITY;
        for (Item item : m.outline().items()) {
            if (item.depth() == 0) {
                theme = theme(item.name());
            } else {
                questions.add(question(OF_THE_BANK, theme, m, List.of(item.key())));
            }
        }
        return questions;
    }

    private static Theme theme(String code) {
        return Theme.find(code.strip()).orElseThrow();
    }

    private static BankQuestion question(String from, Theme theme, Manuscript m, List<String> names) {
        Set<String> keys = new HashSet<>(names);
        return BankQuestion.of(from + "." + names.getFirst(), theme, TakingOver.excerpt(m, keys), Optional.empty());
    }
}
