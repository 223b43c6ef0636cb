package kompas.surveys.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.directory.Field;
import kompas.directory.LegalForm;
import kompas.directory.stating.StatingFacts;
import kompas.places.Places;
import kompas.shared.kernel.Coded;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Link;
import kompas.shared.web.Page;
import kompas.surveys.Survey;
import kompas.surveys.desk.DeskFact;
import kompas.surveys.desk.DeskOne;
import kompas.surveys.desk.DeskState;
import kompas.surveys.proposing.ProposalState;
import org.springframework.stereotype.Component;

/** Makes the pages of desk research readable: places, people and facts by their names. */
@Component
class DeskResearchViews {

    static final int PAGE = 50;

    /** Of the directory, whichever country the network is in. */
    private static final List<String> SCHEMES =
            List.of("BG-EIK", "BG-CHITALISHTA", "DK-CVR", "GB-CHC", "GB-COH", "GB-SC", "GB-NIC", "US-EIN", "KOMPAS");

    private final Accounts accounts;
    private final Places places;

    DeskResearchViews(Accounts accounts, Places places) {
        this.accounts = accounts;
        this.places = places;
    }

    /** What of the list is shown. */
    record Shown(DeskState state, int from, List<DeskOne> ones, Map<DeskState, Integer> counts, boolean over) {}

    DeskListView list(Page page, Survey survey, Shown shown) {
        String here = page.to(survey.path() + "/desk");
        Text t = page.t();
        Map<PersonId, String> names = accounts.names(
                shown.ones().stream().flatMap(one -> one.by().stream()).collect(Collectors.toSet()));
        int all = shown.counts().values().stream().mapToInt(Integer::intValue).sum();
        return new DeskListView(
                survey,
                Arrays.stream(DeskState.values())
                        .map(state -> tab(state, shown, here, t))
                        .toList(),
                shown.ones().stream()
                        .map(one -> new DeskListView.Line(
                                here + "/" + one.id(),
                                one.name().text().in(page.language()),
                                one.name().example(),
                                where(page, one),
                                one.by()
                                        .map(person -> names.getOrDefault(person, "–"))
                                        .orElse(""),
                                one.facts() == 0 ? "" : t.say("desk.facts", "count", one.facts())))
                        .toList(),
                pages(shown, here, t),
                all - shown.counts().getOrDefault(DeskState.TO_DO, 0),
                all,
                shown.over());
    }

    private static Link tab(DeskState state, Shown shown, String here, Text t) {
        String label = t.say(state.key()) + " (" + t.number(shown.counts().getOrDefault(state, 0)) + ")";
        return new Link(label, here + "?show=" + state.code(), state == shown.state());
    }

    private static DeskListView.Pages pages(Shown shown, String here, Text t) {
        int all = shown.counts().getOrDefault(shown.state(), 0);
        int to = shown.from() + shown.ones().size();
        String at = here + "?show=" + shown.state().code() + "&from=";
        return new DeskListView.Pages(
                t.say("fieldwork.list.position", "from", shown.from() + 1, "to", to, "all", all),
                shown.from() > 0 ? at + Math.max(0, shown.from() - PAGE) : "",
                to < all ? at + to : "");
    }

    /** Its place in words. */
    String where(Page page, DeskOne one) {
        return Stream.of(
                        one.where().place(),
                        one.where()
                                .area()
                                .flatMap(places::findArea)
                                .map(area -> area.label(page.language()))
                                .orElse(""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    DeskView.Head head(Page page, DeskOne one) {
        String where = where(page, one);
        String name = one.name().text().in(page.language()).text();
        return new DeskView.Head(
                one.name().text().in(page.language()),
                where,
                one.name().path().map(page::to).orElse(null),
                one.name().example(),
                one.state(),
                one.by().map(this::name).orElse(""),
                "https://duckduckgo.com/?q=" + URLEncoder.encode(name + " " + where, StandardCharsets.UTF_8));
    }

    private String name(PersonId person) {
        return accounts.names(Set.of(person)).getOrDefault(person, "–");
    }

    DeskView.Typing typing(Page page, DeskForm form, boolean mayWrite, String problem) {
        Text t = page.t();
        return new DeskView.Typing(
                form,
                SCHEMES.stream()
                        .map(scheme -> choice(scheme, t.say("directory.scheme." + scheme), form, DeskForm.SCHEME))
                        .toList(),
                Arrays.stream(LegalForm.values())
                        .map(legal -> choice(legal.code(), t.say(legal.key()), form, "legal_form"))
                        .toList(),
                Field.sections().stream()
                        .map(field -> choice(field.code(), t.say(field.key()), form, "fields"))
                        .toList(),
                mayWrite,
                problem);
    }

    private static Choice choice(String code, String label, DeskForm form, String path) {
        return new Choice(code, label, code.equals(form.value(path)));
    }

    List<DeskView.Line> lines(Page page, List<DeskFact> facts, boolean ofAnOrganisation) {
        Map<PersonId, String> names = accounts.names(
                facts.stream().flatMap(fact -> fact.by().stream()).collect(Collectors.toSet()));
        return facts.stream()
                .map(fact -> line(page.t(), fact, names, ofAnOrganisation))
                .toList();
    }

    private static DeskView.Line line(Text t, DeskFact fact, Map<PersonId, String> names, boolean ofAnOrganisation) {
        String who = fact.by().map(person -> names.getOrDefault(person, "–")).orElse("–");
        String kept = ofAnOrganisation ? t.say("desk.stands") : t.say("desk.kept");
        return new DeskView.Line(
                fact.id().toString(),
                StatingFacts.title(fact.said().fact(), t),
                fact.said().cells().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(", ")),
                t.say("desk.seen-by", "source", fact.source(), "day", t.date(fact.seenOn()), "who", who),
                fact.source().matches("https?://\\S+") ? fact.source() : "",
                fact.became().map(Coded::key).map(t::say).orElse(kept),
                !fact.became().equals(Optional.of(ProposalState.ACCEPTED)));
    }
}
