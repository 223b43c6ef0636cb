package kompas.demo;

import java.util.Map;
import java.util.Optional;
import kompas.accounts.requests.ExampleRequest;
import kompas.directory.confirming.ExampleQuestions;
import kompas.directory.erasing.ExampleRestriction;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.shared.kernel.LocalizedText;
import org.springframework.stereotype.Component;

/** What is invented beside the organisations: what the network added to the lists, people, what was asked of and by them, what happens. */
@Component
class Inventions {

    private final OwnTerms terms;
    private final ReadyMadePeople people;
    private final ExampleQuestions questions;
    private final ExampleRequest request;
    private final ExampleRestriction restriction;
    private final ExampleAutumn autumn;

    Inventions(
            OwnTerms terms,
            ReadyMadePeople people,
            ExampleQuestions questions,
            ExampleRequest request,
            ExampleRestriction restriction,
            ExampleAutumn autumn) {
        this.autumn = autumn;
        this.request = request;
        this.restriction = restriction;
        this.terms = terms;
        this.people = people;
        this.questions = questions;
    }

    /** Before the organisations, some of which have them; what is there already is passed over. */
    void loadTerms() {
        add(
                "A11",
                new LocalizedText(
                        "bg",
                        Map.of(
                                "bg", "Художествена самодейност",
                                "en", "Amateur choirs, dance and theatre",
                                "da", "Amatørkor, -dans og -teater")));
        add(
                "E12",
                new LocalizedText(
                        "da",
                        Map.of(
                                "da", "Reparationscaféer",
                                "en", "Repair cafés",
                                "bg", "Кафенета за поправки")));
    }

    /** After them. */
    void loadPeople() {
        people.load();
        questions.load();
        request.load();
        restriction.load();
        autumn.load();
    }

    /** When the network has its name, which mails tell, and its languages, in which calendars are written. */
    void finish() {
        questions.mail();
        autumn.loadCalendars();
    }

    private void add(String under, LocalizedText name) {
        String first = name.in(name.source()).text();
        if (terms.named(TermList.FIELD, first).isEmpty()) {
            terms.add(TermList.FIELD, name, Optional.of(under));
        }
    }
}
