package kompas.directory.joining.web;

import java.util.List;
import kompas.accounts.Accounts.Person;
import kompas.accounts.PersonId;
import kompas.directory.OrganisationSummary;
import kompas.directory.joining.Claimant;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * Who looks after an organisation's page, on the screen.
 *
 * @param self who looks at it
 * @param invited whom they were about to invite
 * @param checked whether what is wrong is to be said
 */
public record PeopleView(
        OrganisationSummary organisation, List<Person> people, PersonId self, Claimant invited, boolean checked) {

    public Field name(Text t) {
        return Field.of("person", t.say("joining.people.name"))
                .value(invited.person())
                .error(checked && !invited.signed() ? t.say("joining.people.name-wrong") : "");
    }

    public Field address(Text t) {
        return Field.of("address", t.say("joining.people.address"))
                .value(invited.address())
                .hint(t.say("joining.people.address-hint"))
                .error(checked && !invited.reachable() ? t.say("joining.add.email-wrong") : "");
    }
}
