package kompas.directory.joining.web;

import java.util.List;
import java.util.stream.Stream;
import kompas.directory.OrganisationSummary;
import kompas.directory.joining.Claimant;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * The form for claiming an organisation, on the screen.
 *
 * @param addressKnown whether a link can go to an address on file
 * @param byLink whether that is what was chosen
 * @param checked whether what is wrong is to be said
 */
public record ClaimView(
        OrganisationSummary organisation,
        boolean addressKnown,
        Claimant claimant,
        boolean byLink,
        long begun,
        boolean checked,
        boolean hasty) {

    public Field person(Text t) {
        return Field.of("person", t.say("joining.add.person"))
                .value(claimant.person())
                .autocomplete("name")
                .error(checked && !claimant.signed() ? t.say("joining.add.person-wrong") : "");
    }

    public Field way(Text t) {
        return Field.of("way", t.say("joining.claim.way"));
    }

    public List<Choice> ways(Text t) {
        return List.of(
                new Choice("link", t.say("joining.claim.by-link"), byLink, t.say("joining.claim.by-link-hint")),
                new Choice("proof", t.say("joining.claim.by-proof"), !byLink, t.say("joining.claim.by-proof-hint")));
    }

    public Field address(Text t) {
        Field field = Field.of("address", t.say("joining.add.address"))
                .value(claimant.address())
                .autocomplete("email")
                .error(wrong(claimant.reachable()) ? t.say("joining.add.email-wrong") : "");
        return addressKnown ? field.optionally() : field;
    }

    public Field proof(Text t) {
        Field field = Field.of("proof", t.say("joining.claim.proof"))
                .value(claimant.proof())
                .hint(t.say("joining.claim.proof-hint"))
                .error(wrong(claimant.proves()) ? t.say("joining.claim.proof-wrong") : "");
        return addressKnown ? field.optionally() : field;
    }

    public List<Link> errors(Text t) {
        return Stream.of(person(t), address(t), proof(t))
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }

    boolean sound() {
        return claimant.signed() && (byLink || claimant.reachable() && claimant.proves());
    }

    private boolean wrong(boolean fine) {
        return checked && !byLink && !fine;
    }
}
