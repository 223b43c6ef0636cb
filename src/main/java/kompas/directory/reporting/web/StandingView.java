package kompas.directory.reporting.web;

import java.util.List;
import java.util.Optional;
import kompas.directory.Status;
import kompas.directory.reporting.Standing;
import kompas.directory.wishes.Wish;
import kompas.shared.text.Text;
import kompas.shared.web.Field;
import kompas.shared.web.Link;

/**
 * Closed, off the list, left alone: where one organisation stands, on the screen.
 *
 * @param staff whether this person also takes back what a library decided
 * @param done what was just done, empty for nothing
 */
public record StandingView(Standing page, List<Wish> wishes, boolean staff, Closing typed, String done) {

    /** What was typed about its end. */
    public record Closing(String on, String because, boolean wrongDay, boolean wordless) {

        static final Closing NOTHING = new Closing("", "", false, false);
    }

    public boolean closed() {
        return page.status() == Status.CLOSED;
    }

    public Optional<Wish> wish(String kind) {
        return wishes.stream().filter(wish -> wish.kind().code().equals(kind)).findFirst();
    }

    /** Whether this person may take {@code wish} back. */
    public boolean liftable(Wish wish) {
        return staff
                || wishes.stream()
                        .filter(other -> other.kind() == wish.kind())
                        .allMatch(other -> other.origin() == Wish.Origin.ORGANISATION);
    }

    public Field on(Text t) {
        return Field.of("on", t.say("reporting.close.on"))
                .value(typed.on())
                .hint(t.say("reporting.close.on-hint"))
                .optionally()
                .error(typed.wrongDay() ? t.say("reporting.close.on-wrong") : "");
    }

    public Field because(Text t) {
        return Field.of("because", t.say("reporting.close.because"))
                .value(typed.because())
                .hint(t.say("reporting.close.because-hint"))
                .error(typed.wordless() ? t.say("reporting.close.because-wrong") : "");
    }

    public List<Link> errors(Text t) {
        return java.util.stream.Stream.of(on(t), because(t))
                .filter(Field::wrong)
                .map(field -> Link.to(field.label() + ": " + field.error(), "#" + field.name()))
                .toList();
    }
}
