package kompas.directory.joining.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.joining.Addition;
import kompas.shared.text.Text;
import kompas.shared.web.Field;

/**
 * One organisation to decide on.
 *
 * @param where its municipality, in words
 * @param alike organisations that may be the same
 * @param left how many wait, this one among them
 * @param wordless whether a decision was sent that needs words
 */
public record ApprovalView(
        Addition addition, String where, List<Lookalike> alike, int left, String reason, boolean wordless) {

    public boolean open() {
        return addition.state() == Addition.State.WAITING;
    }

    public Field words(Text t) {
        return Field.of("reason", t.say("joining.approve.reason"))
                .value(reason)
                .hint(t.say("joining.approve.reason-hint"))
                .optionally()
                .error(wordless ? t.say("joining.approve.reason-missing") : "");
    }

    /** What it works on, in words. */
    public Optional<String> field(Text t) {
        return Optional.of("directory.field." + addition.answers().field())
                .filter(t::knows)
                .map(t::say);
    }
}
