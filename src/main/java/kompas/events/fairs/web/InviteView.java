package kompas.events.fairs.web;

import java.util.List;
import kompas.directory.search.OrganisationCriteria;
import kompas.events.fairs.Invitees;
import kompas.shared.web.Choice;

/**
 * Whom a filter finds.
 *
 * @param list the address of a list of the Compass that was pasted, empty for none
 * @param query the filter as it is sent on
 * @param stale more are found now than were shown when the button was pressed
 */
public record InviteView(
        Head head,
        OrganisationCriteria criteria,
        String list,
        String query,
        Choices choices,
        Invitees.Found found,
        boolean stale) {

    /** What can be chosen without the Compass's own list. */
    public record Choices(List<Choice> regions, List<Choice> fields, List<Choice> libraries) {}
}
