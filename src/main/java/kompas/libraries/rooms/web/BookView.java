package kompas.libraries.rooms.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kompas.libraries.rooms.domain.Plan;
import kompas.libraries.rooms.domain.Repeats;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Asking for a room, on the screen.
 *
 * @param action where the form goes, with the language
 * @param staff whether whoever asks is of the library, whom rules do not bind
 * @param problems what is wrong, by field
 * @param dates to choose from; empty until they were looked at
 * @param passed days of the month that some months do not have, in words
 * @param namesakes organisations of that name, where there are several
 * @param instead what is free in place of what is taken
 * @param hasty whether it came so fast that it must be sent once more
 * @param begun second of the epoch at which it was first shown
 */
public record BookView(
        Shown room,
        String action,
        List<Link> crumbs,
        BookForm form,
        boolean staff,
        List<Choice> own,
        Map<String, String> problems,
        List<Date> dates,
        String passed,
        List<Choice> namesakes,
        Instead instead,
        List<String> rules,
        boolean hasty,
        long begun) {

    /** One date: what stands against it, empty for nothing. */
    public record Date(
            String value, String words, String against, boolean possible, boolean rivalled, boolean chosen) {}

    /** @param rooms and {@code times} lead to the form, filled in */
    public record Instead(List<Link> rooms, List<Link> times) {

        static final Instead NOTHING = new Instead(List.of(), List.of());

        public boolean any() {
            return !rooms.isEmpty() || !times.isEmpty();
        }
    }

    public String link() {
        return form.secret().text();
    }

    /** What is carried along to know whether the dates were looked at. */
    public @Nullable String looked() {
        return dates.isEmpty() ? null : form.made();
    }

    public Field day(Text t) {
        return field("day", form.day(), t);
    }

    public Field from(Text t) {
        return field("from", form.from(), t);
    }

    public Field to(Text t) {
        return field("to", form.to(), t);
    }

    public Field repeats(Text t) {
        return field("repeats", form.repeats(), t);
    }

    public List<Choice> repetitions(Text t) {
        return Stream.of(Repeats.values())
                .map(each -> new Choice(each.code(), t.say(each.key()), each == form.repetition()))
                .toList();
    }

    public Field until(Text t) {
        return field("until", form.until(), t)
                .hint(t.say("rooms.ask.until-hint", "most", Plan.MOST))
                .optionally();
    }

    public Field organisation(Text t) {
        return field("organisation", form.organisation(), t)
                .hint(t.say("rooms.ask.organisation-hint"))
                .autocomplete("organization")
                .optionally();
    }

    public Field person(Text t) {
        return field("person", form.person(), t).autocomplete("name");
    }

    public Field email(Text t) {
        return field("email", form.email(), t)
                .hint(t.say("rooms.ask.email-hint"))
                .autocomplete("email")
                .optionally();
    }

    public Field phone(Text t) {
        return field("phone", form.phone(), t).autocomplete("tel").optionally();
    }

    public Field purpose(Text t) {
        return field("purpose", form.purpose(), t).hint(t.say("rooms.ask.purpose-hint"));
    }

    public Field people(Text t) {
        return field("people", form.people(), t).optionally();
    }

    private Field field(String name, @Nullable String value, Text t) {
        return Field.of(name, t.say("rooms.ask." + name))
                .value(value == null ? "" : value)
                .error(problems.getOrDefault(name, ""));
    }

    /** Links to what needs mending. */
    public List<Link> errors(Text t) {
        List<Link> errors = new ArrayList<>();
        new LinkedHashMap<>(problems)
                .forEach((name, problem) -> errors.add(Link.to(
                        name.equals("dates") ? problem : t.say("rooms.ask." + name) + ": " + problem, "#" + name)));
        return errors;
    }
}
