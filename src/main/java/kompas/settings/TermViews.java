package kompas.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.network.NetworkSettings;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.network.TermUse;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;

/** Makes the pages about what the network adds to the lists. */
@Component
class TermViews {

    static final String SECTION = "lists";

    private final OwnTerms terms;
    private final TermUse use;
    private final NetworkSettings settings;
    private final List<Section> sections;

    TermViews(OwnTerms terms, TermUse use, NetworkSettings settings, List<Section> sections) {
        this.terms = terms;
        this.use = use;
        this.settings = settings;
        this.sections = sections;
    }

    TermsView all(Page page, String done) {
        Map<String, Long> counts = use.counts();
        return new TermsView(
                Tabs.of(sections, SECTION, page),
                Stream.of(TermList.values())
                        .map(list -> new TermsView.Part(list, lines(list, counts, page)))
                        .toList(),
                done);
    }

    private List<TermsView.Line> lines(TermList list, Map<String, Long> counts, Page page) {
        List<OwnTerm> all = terms.of(list);
        return IntStream.range(0, all.size())
                .mapToObj(place -> line(all.get(place), counts, page, place == 0, place == all.size() - 1))
                .toList();
    }

    private TermsView.Line line(OwnTerm term, Map<String, Long> counts, Page page, boolean first, boolean last) {
        return new TermsView.Line(
                term,
                term.name().in(page.language()),
                under(term, page.t()),
                used(term, counts, page),
                settings.all().stream()
                        .filter(language -> term.name().find(language).isEmpty())
                        .map(page.t()::nameHere)
                        .toList(),
                first,
                last);
    }

    private String under(OwnTerm term, Text t) {
        return use.standard(term.list()).stream()
                .filter(standard -> term.under().equals(Optional.of(standard.code())))
                .map(standard -> t.say(standard.key()))
                .findFirst()
                .orElse("");
    }

    private TermsView.Used used(OwnTerm term, Map<String, Long> counts, Page page) {
        List<Link> lists = use.listings(term).stream()
                .map(listing -> Link.to(page.t().say(listing.key()), page.to(listing.path())))
                .toList();
        return new TermsView.Used(counts.getOrDefault(term.code(), 0L), lists);
    }

    TermView one(Page page, TermList list, Optional<OwnTerm> term, Answers answers) {
        Text t = page.t();
        return new TermView(
                list,
                term,
                term.map(own -> own.name().in(page.language())),
                settings.all().stream()
                        .map(language -> name(language, answers, t))
                        .toList(),
                list == TermList.FIELD ? Optional.of(under(answers, t)) : Optional.empty(),
                list == TermList.FIELD ? standard(answers, t) : List.of(),
                term.map(own -> used(own, use.counts(), page)));
    }

    private Field name(String language, Answers answers, Text t) {
        boolean first = language.equals(settings.standard());
        String name = TermAnswers.field(language);
        String error =
                answers.errors().getOrDefault(name, first ? answers.errors().getOrDefault("name", "") : "");
        Field field = Field.of(name, t.say("terms.name", "language", t.nameHere(language)))
                .value(answers.text(name))
                .hint(first ? t.say("terms.name-hint") : "")
                .error(error.isEmpty() ? "" : t.say(error, "most", OwnTerms.MOST));
        return first ? field : field.optionally();
    }

    private static Field under(Answers answers, Text t) {
        String error = answers.errors().getOrDefault(TermAnswers.UNDER, "");
        return Field.of(TermAnswers.UNDER, t.say("terms.under"))
                .hint(t.say("terms.under-hint"))
                .error(error.isEmpty() ? "" : t.say(error));
    }

    private List<Choice> standard(Answers answers, Text t) {
        String chosen = answers.text(TermAnswers.UNDER).isEmpty() ? "L" : answers.text(TermAnswers.UNDER);
        return use.standard(TermList.FIELD).stream()
                .map(standard -> new Choice(
                        standard.code(),
                        "\u2003".repeat(standard.level()) + t.say(standard.key()),
                        standard.code().equals(chosen)))
                .toList();
    }
}
