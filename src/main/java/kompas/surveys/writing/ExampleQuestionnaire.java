package kompas.surveys.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kompas.accounts.Accounts;
import kompas.accounts.Grant;
import kompas.accounts.Role;
import kompas.accounts.Scope;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.surveys.questionnaires.FormVersions;
import kompas.surveys.questionnaires.KeepingQuestionnaires;
import kompas.surveys.questionnaires.ReadyQuestionnaires;
import kompas.surveys.writing.sheets.Beginning;
import kompas.surveys.writing.sheets.Choices;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.Questions;
import kompas.surveys.writing.sheets.TakingOver;
import kompas.surveys.writing.sheets.Wording;
import org.springframework.stereotype.Component;

/**
 * For a demonstration: what a library in Razgrad has made of the questionnaire for citizens. It is published once, and a draft of
 * the next version says something else here and there.
 */
@Component
public class ExampleQuestionnaire {

    private static final UUID ID = UUID.fromString("01937000-0000-7000-8000-000000005e5e");
    private static final String WRITER = "elka@example.org";
    private static final String LIBRARY = "regionalna-biblioteka-prof-boyan-penev-razgrad";
    private static final String TITLE = "Какво липсва в квартала? (пример)";
    private static final String BULGARIAN = "Български (bg)";

    private final KeepingQuestionnaires keeping;
    private final WritingQuestionnaires writing;
    private final FormVersions versions;
    private final Accounts accounts;
    private final Libraries libraries;

    ExampleQuestionnaire(
            KeepingQuestionnaires keeping,
            WritingQuestionnaires writing,
            FormVersions versions,
            Accounts accounts,
            Libraries libraries) {
        this.keeping = keeping;
        this.writing = writing;
        this.versions = versions;
        this.accounts = accounts;
        this.libraries = libraries;
    }

    /** Once: one that is there already is left as it is. */
    public void load() {
        Optional<LibrarySummary> library = libraries.findBySlug(LIBRARY);
        Optional<Accounts.Person> writer = accounts.findByEmail(WRITER);
        if (library.isPresent() && writer.isPresent() && versions.of(ID).isEmpty()) {
            write(writer.get(), library.get());
        }
    }

    private void write(Accounts.Person writer, LibrarySummary library) {
        SignedIn who = new SignedIn(
                writer.id(),
                writer.name(),
                writer.email(),
                writer.language(),
                List.of(new Grant(Role.LIBRARIAN, Scope.library(library.id().value()))),
                false);
        Manuscript ready = Manuscript.of(ReadyQuestionnaires.workbook(ReadyQuestionnaires.COMMUNITY_NEEDS));
        Manuscript first = Languages.first(Beginning.copy(ready, TITLE), BULGARIAN);
        keeping.begin(who, ID, Optional.of(library.id()), first.workbook());
        keeping.publish(who, keeping.get(ID, who));
        step(who, "save", ExampleQuestionnaire::reworded);
        step(who, "save", ExampleQuestionnaire::offered);
        step(who, "remove", m -> Questions.remove(m, "language"));
        step(who, "take", ExampleQuestionnaire::borrowed);
    }

    private void step(SignedIn who, String act, UnaryOperator<Manuscript> change) {
        writing.change(who, ID, new Step("example:" + UUID.randomUUID(), act, ""), m -> new Edit.Made(change.apply(m)));
    }

    private static Manuscript reworded(Manuscript m) {
        int row = m.outline().find("settlement").map(Item::row).orElseThrow();
        String label = Wording.LABEL.key(Languages.of(m), m.survey(), BULGARIAN);
        return m.withSurvey(
                m.survey().with(row, label, "В кой квартал или село живеете?").with(row, "bind::required", "yes"));
    }

    private static Manuscript offered(Manuscript m) {
        return Choices.add(
                m,
                "missing",
                Map.of(
                        "English (en)",
                        "Somewhere to swim",
                        "Dansk (da)",
                        "Et sted at svømme",
                        BULGARIAN,
                        "Място за плуване"));
    }

    private static Manuscript borrowed(Manuscript m) {
        Manuscript bank = Manuscript.of(ReadyQuestionnaires.resource("surveys/questions.md", "questions"));
        return TakingOver.of(m, bank, Set.of("neighbours", "place_meet"), "bg").insert(Optional.empty());
    }
}
