package kompas.directory.reporting.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.directory.OrganisationSummary;
import kompas.directory.reporting.Report.Kind;
import kompas.directory.reporting.Report.Said;
import kompas.shared.kernel.SecretLink;
import kompas.shared.kernel.Typed;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * “Something is wrong here”, on the screen.
 *
 * @param kind empty as long as nothing is chosen
 * @param link under which the report will be seen
 * @param begun second of the epoch at which the form was shown
 * @param checked whether what is wrong is to be said
 * @param hasty whether a program seems to have filled it in
 */
public record ReportView(
        OrganisationSummary organisation,
        Optional<Kind> kind,
        String words,
        String address,
        SecretLink link,
        long begun,
        boolean checked,
        boolean hasty) {

    private static final int LONGEST = 4000;

    public Field kindField(Text t) {
        return Field.of("kind", t.say("reporting.form.kind"))
                .error(checked && kind.isEmpty() ? t.say("reporting.form.kind-missing") : "");
    }

    public List<Choice> kinds(Text t) {
        return Stream.of(Kind.values())
                .map(each -> new Choice(
                        each.code(),
                        t.say(each.key()),
                        kind.filter(each::equals).isPresent()))
                .toList();
    }

    public Field wordsField(Text t) {
        return Field.of("words", t.say("reporting.form.words"))
                .value(words)
                .hint(t.say("reporting.form.words-hint"))
                .error(checked && !said() ? t.say("reporting.form.words-wrong") : "");
    }

    public Field addressField(Text t) {
        return Field.of("address", t.say("reporting.form.address"))
                .value(address)
                .hint(t.say("reporting.form.address-hint"))
                .autocomplete("email")
                .optionally()
                .error(checked && !soundAddress() ? t.say("joining.add.email-wrong") : "");
    }

    public List<Link> errors(Text t) {
        return Stream.of(kindField(t), wordsField(t), addressField(t))
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }

    boolean sound() {
        return kind.isPresent() && said() && soundAddress();
    }

    Said answer(String language) {
        return new Said(kind.orElseThrow(), words, address, language);
    }

    private boolean said() {
        return Typed.within(words, 3, LONGEST);
    }

    private boolean soundAddress() {
        return address.isEmpty() || Typed.isAddress(address);
    }
}
