package kompas.directory.confirming.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.Accounts;
import kompas.accounts.PersonId;
import kompas.accounts.SignedIn;
import kompas.directory.confirming.AskingOrganisations;
import kompas.directory.confirming.Confirmation;
import kompas.directory.confirming.ConfirmingOrganisations;
import kompas.directory.confirming.PaperLetters;
import kompas.directory.confirming.Subject;
import kompas.directory.confirming.web.StaffView.PhoneForm;
import kompas.directory.editing.PageFacts;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** Makes the page on which somebody signed in confirms. */
@Component
class StaffViews {

    private final ConfirmingOrganisations confirming;
    private final AskingOrganisations asking;
    private final PaperLetters letters;
    private final PageFacts facts;
    private final Accounts accounts;

    StaffViews(
            ConfirmingOrganisations confirming,
            AskingOrganisations asking,
            PaperLetters letters,
            PageFacts facts,
            Accounts accounts) {
        this.confirming = confirming;
        this.asking = asking;
        this.letters = letters;
        this.facts = facts;
        this.accounts = accounts;
    }

    StaffView of(Subject subject, SignedIn who, PhoneForm phone, String done, Text t) {
        return new StaffView(
                subject,
                facts.of(subject.id(), t),
                confirming.speaksFor(subject.id(), who),
                asking.mayAsk(subject.id(), who) ? Optional.of(staff(subject, who, phone, t)) : Optional.empty(),
                done);
    }

    private StaffView.Staff staff(Subject subject, SignedIn who, PhoneForm phone, Text t) {
        return new StaffView.Staff(
                phone,
                asking.possible(subject),
                letters.possible(subject.id(), who),
                lines(confirming.before(subject.id(), who), t),
                asking.unlistedOn(subject));
    }

    private List<StaffView.Line> lines(List<Confirmation> before, Text t) {
        Set<PersonId> people =
                before.stream().flatMap(each -> each.by().stream()).collect(Collectors.toSet());
        Map<PersonId, String> names = people.isEmpty() ? Map.of() : accounts.names(people);
        return before.stream()
                .map(each -> new StaffView.Line(
                        t.date(each.on()),
                        t.say(each.way().key()),
                        Stream.concat(each.said().stream(), each.by().map(names::get).stream())
                                .collect(Collectors.joining(" → "))))
                .toList();
    }

    static PhoneForm untouched(LocalDate today) {
        return new PhoneForm("", today.toString(), false);
    }
}
