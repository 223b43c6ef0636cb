package kompas.surveys.writing.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kompas.accounts.SignedIn;
import kompas.directory.stating.StatingFacts;
import kompas.libraries.Libraries;
import kompas.shared.kernel.Identifiers;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.surveys.writing.Writing;
import kompas.surveys.writing.bank.BankQuestion;
import kompas.surveys.writing.bank.QuestionBank;
import kompas.surveys.writing.bank.Theme;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import org.springframework.stereotype.Component;

/** Makes the page of the bank. */
@Component
class BankCards {

    private static final int PER_PAGE = 24;

    private final QuestionBank bank;
    private final Libraries libraries;

    BankCards(QuestionBank bank, Libraries libraries) {
        this.bank = bank;
        this.libraries = libraries;
    }

    BankView view(Page page, SignedIn who, Writing writing, BankForm form) {
        List<BankQuestion> found = bank.find(who, form.words());
        List<BankQuestion> of = found.stream()
                .filter(question ->
                        form.theme().isEmpty() || question.theme().code().equals(form.theme()))
                .toList();
        int first = Math.min((form.number() - 1) * PER_PAGE, Math.max(0, of.size() - 1) / PER_PAGE * PER_PAGE);
        List<BankQuestion> shown = of.subList(first, Math.min(of.size(), first + PER_PAGE));
        Map<Theme, List<BankView.Card>> parts = new TreeMap<>();
        shown.forEach(question -> parts.computeIfAbsent(question.theme(), unused -> new ArrayList<>())
                .add(card(page, who, writing, question)));
        String token = Identifiers.next().toString();
        return new BankView(
                writing,
                new BankView.Asked(token, form.theme(), form.words(), form.at(), form.where(), form.page()),
                themes(page, found, form.theme()),
                parts.entrySet().stream()
                        .map(part -> new BankView.Part(part.getKey(), part.getValue()))
                        .toList(),
                beside(page, writing.manuscript(), form),
                WriteDone.of(form.did()),
                added(page, found, form.added()),
                pages(page, writing, form, new int[] {first, shown.size(), of.size()}));
    }

    /** "" for nothing, and for one that is in the bank no longer. */
    private static String added(Page page, List<BankQuestion> found, String key) {
        return found.stream()
                .filter(question -> question.key().equals(key))
                .findFirst()
                .map(question -> title(page, question))
                .orElse("");
    }

    private static String beside(Page page, Manuscript m, BankForm form) {
        Languages languages = Languages.of(m);
        return form.to()
                .flatMap(to -> m.outline().find(to.target()))
                .map(item -> WriteViews.titled(m, languages, item, languages.best(page.language())))
                .orElse("");
    }

    private static BankView.Pages pages(Page page, Writing writing, BankForm form, int[] span) {
        int number = span[0] / PER_PAGE + 1;
        int last = span[0] + span[1];
        String here = page.to(writing.questionnaire().path() + "/write/bank");
        return new BankView.Pages(
                Math.min(span[0] + 1, span[2]),
                last,
                span[2],
                number > 1 ? here + form.query(number - 1) : null,
                last < span[2] ? here + form.query(number + 1) : null);
    }

    private static List<Choice> themes(Page page, List<BankQuestion> found, String chosen) {
        Map<Theme, Long> counts =
                found.stream().collect(Collectors.groupingBy(BankQuestion::theme, Collectors.counting()));
        List<Choice> themes = new ArrayList<>();
        themes.add(new Choice("", page.t().say("writing.theme.all", "count", found.size()), chosen.isEmpty()));
        Arrays.stream(Theme.values())
                .filter(theme -> counts.containsKey(theme) || theme.code().equals(chosen))
                .forEach(theme -> themes.add(new Choice(
                        theme.code(),
                        page.t()
                                .say(
                                        "writing.theme.counted",
                                        "theme",
                                        page.t().say(theme.key()),
                                        "count",
                                        counts.getOrDefault(theme, 0L)),
                        theme.code().equals(chosen))));
        return themes;
    }

    private static String title(Page page, BankQuestion question) {
        Manuscript m = question.excerpt();
        Languages languages = Languages.of(m);
        return m.outline().items().stream()
                .filter(item -> item.kind().seen())
                .map(item -> WriteViews.label(m, languages, item, languages.best(page.language())))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    private BankView.Card card(Page page, SignedIn who, Writing writing, BankQuestion question) {
        Preview preview = new Previews(page, question.excerpt(), "").whole();
        int all = (int) question.excerpt().outline().items().stream()
                .filter(item -> item.kind().seen())
                .count();
        Optional<UUID> drop =
                question.kept().filter(row -> bank.mayDrop(who, question)).map(BankQuestion.Kept::id);
        return new BankView.Card(
                question.key(),
                title(page, question),
                preview,
                all - preview.shown().size(),
                question.facts().stream()
                        .map(fact -> StatingFacts.title(fact, page.t()))
                        .collect(Collectors.joining(", ")),
                question.kept().map(row -> keeper(page, row)).orElse(""),
                question.isIn(writing.manuscript()),
                drop.orElse(null));
    }

    private String keeper(Page page, BankQuestion.Kept row) {
        return row.library()
                .flatMap(libraries::find)
                .map(library -> library.name().in(page.language()).text())
                .orElseGet(() -> page.t().say("surveys.form.network"));
    }
}
