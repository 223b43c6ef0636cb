package kompas.surveys.paper.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.libraries.Libraries;
import kompas.places.Places;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Page;
import kompas.shared.web.QrPath;
import kompas.surveys.Survey;
import kompas.surveys.fieldwork.AssigningRespondents;
import kompas.surveys.fieldwork.RespondentFilter;
import kompas.surveys.paper.PaperCopies;
import kompas.surveys.paper.PaperForm;
import kompas.surveys.paper.web.SheetsView.Sheet;
import org.springframework.stereotype.Component;

/** Makes the page for ordering copies, and the copies. */
@Component
class PaperViews {

    private final PaperCopies copies;
    private final AssigningRespondents respondents;
    private final Places places;
    private final Libraries libraries;
    private final Messages messages;
    private final PublicAddress site;

    PaperViews(
            PaperCopies copies,
            AssigningRespondents respondents,
            Places places,
            Libraries libraries,
            Messages messages,
            PublicAddress site) {
        this.copies = copies;
        this.respondents = respondents;
        this.places = places;
        this.libraries = libraries;
        this.messages = messages;
        this.site = site;
    }

    OrderView order(Page page, SignedIn who, Survey survey, PaperOrder order) {
        int waiting = copies.waiting(who, survey, RespondentFilter.ALL).size();
        List<String> languages = languages(survey, page);
        return new OrderView(
                survey,
                order,
                copies.form(who, survey, page.language()).isPresent(),
                waiting,
                languages.stream()
                        .map(language ->
                                new Choice(language, page.t().nameHere(language), language.equals(order.language())))
                        .toList(),
                respondents.areas(who, survey).stream()
                        .flatMap(area -> places.findArea(area).stream())
                        .map(area -> choice(area.id().value().toString(), area.label(page.language()), order.area()))
                        .toList(),
                respondents.people(survey).stream()
                        .map(person -> choice(person.id().value().toString(), person.name(), order.person()))
                        .toList(),
                packs(page, waiting, order));
    }

    private static Choice choice(String value, String label, String chosen) {
        return new Choice(value, label, value.equals(chosen));
    }

    private static List<Choice> packs(Page page, int waiting, PaperOrder order) {
        return IntStream.iterate(0, from -> from < waiting, from -> from + PaperCopies.MOST)
                .mapToObj(from -> new Choice(
                        String.valueOf(from),
                        page.t()
                                .say(
                                        "paper.order.pack",
                                        "from",
                                        from + 1,
                                        "to",
                                        Math.min(waiting, from + PaperCopies.MOST)),
                        from == order.from()))
                .toList();
    }

    /** Those of the survey, or else the network's. */
    List<String> languages(Survey survey, Page page) {
        List<String> said = survey.words().languages();
        return said.isEmpty() ? page.languages() : said;
    }

    SheetsView sheets(Page page, Survey survey, PaperForm form, List<PaperCopies.Copy> made) {
        String language = form.language();
        Text t = new Text(messages, language);
        String host = survey.library()
                .flatMap(libraries::find)
                .map(library -> library.name())
                .orElseGet(page::siteName)
                .in(language)
                .text();
        return new SheetsView(
                survey,
                t,
                survey.words().title().in(language).text(),
                host,
                survey.words().purpose().map(text -> said(text, language)).orElse(""),
                survey.words().privacy().map(text -> said(text, language)).stream()
                        .flatMap(text -> Stream.of(text.split("\\R\\s*\\R")))
                        .toList(),
                site.of("/" + language + "/answer").replaceFirst("^https?://", ""),
                form.items(),
                made.stream().map(copy -> sheet(copy, language)).toList());
    }

    private static String said(LocalizedText text, String language) {
        return text.in(language).text();
    }

    private Sheet sheet(PaperCopies.Copy copy, String language) {
        return new Sheet(
                copy.code(),
                copy.to().map(name -> said(name, language)).orElse(""),
                QrPath.of(site.of("/" + language + "/answer/" + copy.code())));
    }
}
