package kompas.surveys.desk.web;

import java.util.List;
import java.util.UUID;
import kompas.directory.stating.StatingFacts;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;
import kompas.shared.web.Choice;
import kompas.shared.web.Field;
import kompas.shared.web.Link;
import kompas.surveys.Survey;
import kompas.surveys.desk.DeskResearch.Added;
import kompas.surveys.desk.DeskState;
import org.jspecify.annotations.Nullable;

/**
 * One to look up.
 *
 * @param entry makes what is sent twice one
 * @param lines what was written down so far
 * @param beside what is known already
 * @param notice what has just been done, in a sentence; "" for nothing
 */
public record DeskView(
        Survey survey, UUID id, Head head, UUID entry, Typing typing, List<Line> lines, Beside beside, String notice) {

    /**
     * @param where in words
     * @param path of its page; null where there is none
     * @param search where the web is searched for it
     */
    public record Head(
            LocalizedText.Shown name,
            String where,
            @Nullable String path,
            boolean example,
            DeskState state,
            String who,
            String search) {}

    /**
     * @param schemes registers to choose from
     * @param mayWrite whether this reader may write on the page at once
     * @param problem the field that is wrong, "" for none
     */
    public record Typing(
            DeskForm form,
            List<Choice> schemes,
            List<Choice> legalForms,
            List<Choice> fields,
            boolean mayWrite,
            String problem) {}

    /**
     * @param words what was read
     * @param from where, and when it was seen
     * @param address of the source, where it is one; "" otherwise
     * @param became how far it has come, in words
     */
    public record Line(
            String id, String title, String words, String from, String address, String became, boolean removable) {}

    /**
     * @param stands on its page
     * @param known by which registers and lists
     * @param alike those a newly found one may be
     * @param which where it is said which one it is; "" where there is nothing to say or this reader may not
     */
    public record Beside(List<StatingFacts.Words> stands, List<String> known, List<Like> alike, String which) {}

    public record Like(LocalizedText.Shown name, String href, List<String> speaking) {}

    /** Whether what is typed is to be written at once. */
    public boolean atOnce() {
        return typing.form().atOnce();
    }

    /** One field of the form. */
    public Field field(String path, Text t) {
        Field field = Field.of(path, t.say("desk.field." + path))
                .value(typing.form().value(path))
                .error(typing.problem().equals(path) ? t.say("desk.problem.long") : "")
                .autocomplete("off")
                .optionally();
        return path.equals("links") || path.equals("other_names") ? field.hint(t.say("desk.field.several")) : field;
    }

    public Field source(Text t) {
        return Field.of("source", t.say("desk.source"))
                .value(typing.form().source())
                .hint(t.say("desk.source-hint"))
                .autocomplete("off")
                .error(typing.problem().equals("source") ? t.say("desk.problem.source") : "");
    }

    public Field seen(Text t) {
        return Field.of("seen", t.say("desk.seen"))
                .value(typing.form().seen())
                .error(typing.problem().equals("seen") ? t.say("desk.problem.seen") : "");
    }

    public List<Link> errors(Text t) {
        return switch (typing.problem()) {
            case "" -> List.of();
            case "nothing" -> List.of(Link.to(t.say("desk.problem.nothing"), "#phone"));
            case "source", "seen" ->
                List.of(Link.to(t.say("desk.problem." + typing.problem()), "#" + typing.problem()));
            default -> List.of(Link.to(t.say("desk.problem.long"), "#" + typing.problem()));
        };
    }

    /** What came of it, in sentences. */
    static String words(Added added, Text t) {
        StringBuilder words = new StringBuilder(t.say("desk.added", "count", added.facts()));
        tell(words, t, "desk.added-written", added.written());
        tell(words, t, "desk.added-waiting", added.waiting());
        tell(words, t, "desk.added-problems", added.problems());
        return words.toString();
    }

    private static void tell(StringBuilder words, Text t, String key, int count) {
        if (count > 0) {
            words.append(' ').append(t.say(key, "count", count));
        }
    }
}
