package kompas.surveys.writing.web;

import java.util.List;
import java.util.Optional;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.surveys.writing.sheets.Card;
import kompas.surveys.writing.sheets.Choices;
import kompas.surveys.writing.sheets.Item;
import kompas.surveys.writing.sheets.Languages;
import kompas.surveys.writing.sheets.Manuscript;
import kompas.surveys.writing.sheets.Outline;
import kompas.surveys.writing.sheets.Wording;
import kompas.surveys.xlsform.FormQuestion;
import org.jspecify.annotations.Nullable;

/** Makes the screen a question is on. */
final class Previews {

    private static final int MOST = 12;
    private static final int MOST_CHOICES = 8;

    private final Page page;
    private final Manuscript manuscript;
    private final Outline outline;
    private final Languages languages;
    private final String before;

    Previews(Page page, Manuscript manuscript, String before) {
        this.page = page;
        this.manuscript = manuscript;
        this.outline = manuscript.outline();
        this.languages = Languages.of(manuscript);
        this.before = before;
    }

    /** @param show key of the question being written, or of a section; "" for the first screen */
    Preview of(String show, String wished) {
        String language = languages.all().contains(wished) ? wished : languages.best(page.language());
        Optional<Item> chosen = outline.find(show)
                .or(() -> outline.items().stream()
                        .filter(item -> item.kind().seen())
                        .findFirst());
        Optional<Item> section = chosen.flatMap(item -> item.holds() ? Optional.of(item) : outline.parent(item));
        List<Item> around = outline.items().stream()
                .filter(item -> section.map(each -> each.around(item) && each.row() != item.row())
                        .orElse(item.depth() == 0))
                .filter(item -> item.kind().seen() && !item.holds())
                .toList();
        int at = chosen.map(around::indexOf).orElse(0);
        int from = Math.max(0, at - 1);
        return new Preview(
                section.map(each -> WriteViews.label(manuscript, languages, each, language))
                        .orElse(""),
                foreign(language),
                around.subList(from, Math.min(around.size(), from + MOST)).stream()
                        .map(item -> shown(item, language, item.key().equals(show)))
                        .toList(),
                languages.all().size() < 2 ? List.of() : links(show, language));
    }

    /** All there is, as far as a phone shows it. */
    Preview whole() {
        String language = languages.best(page.language());
        return new Preview(
                "",
                foreign(language),
                outline.items().stream()
                        .filter(item -> item.kind().seen())
                        .limit(MOST)
                        .map(item -> shown(item, language, false))
                        .toList(),
                List.of());
    }

    /** The tag of a language that is not the page's; null for the page's own. */
    private @Nullable String foreign(String language) {
        String tag = FormQuestion.tag(language);
        return tag.isEmpty() || tag.equals(page.language()) ? null : tag;
    }

    private List<Link> links(String show, String language) {
        return languages.all().stream()
                .map(each -> new Link(
                        WriteViews.called(page.t(), each),
                        page.to(before) + Addresses.encoded(show) + "&seen=" + Addresses.encoded(each),
                        each.equals(language)))
                .toList();
    }

    private Preview.Shown shown(Item item, String language, boolean chosen) {
        List<Choices.Choice> choices = item.fromFile() ? List.of() : Choices.of(manuscript, item.list());
        return new Preview.Shown(
                item.key(),
                Card.kind(manuscript, item),
                WriteViews.label(manuscript, languages, item, language),
                Wording.HINT.in(languages, manuscript.survey(), item.row(), language),
                choices.stream()
                        .limit(MOST_CHOICES)
                        .map(choice -> choice.label(language))
                        .toList(),
                Math.max(0, choices.size() - MOST_CHOICES),
                !manuscript.survey().cell(item.row(), "bind::required").isEmpty(),
                !manuscript.survey().cell(item.row(), "bind::relevant").isEmpty(),
                chosen);
    }
}
