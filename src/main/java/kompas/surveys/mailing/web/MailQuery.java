package kompas.surveys.mailing.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.Identifiers;
import kompas.shared.kernel.Typed;
import kompas.surveys.mailing.Turn;
import kompas.surveys.mailing.Whom;
import kompas.surveys.method.LetterName;
import org.springframework.util.MultiValueMap;

/**
 * Which letter to whom, as it stands in an address or was sent with a form. What nobody knows is what it usually is.
 *
 * @param show whose list is open
 * @param from which of it, from 0
 * @param to whose mail is shown; empty for the first one's
 * @param language it is shown in; "" for their own
 */
public record MailQuery(Whom whom, Turn show, int from, Optional<UUID> to, String language) {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final int USUAL = 7;
    private static final int MOST = 500;

    static MailQuery of(MultiValueMap<String, String> asked) {
        LetterName letter = LetterName.find(first(asked, "letter"))
                .filter(LetterName::mailed)
                .orElse(LetterName.INVITATION_MAIL);
        List<UUID> picked = asked.getOrDefault("one", List.of()).stream()
                .limit(MOST)
                .flatMap(each -> Identifiers.find(each).stream())
                .distinct()
                .toList();
        return new MailQuery(
                new Whom(
                        letter,
                        pause(first(asked, "pause"), letter),
                        Identifiers.find(first(asked, "area")),
                        picked.isEmpty() ? Optional.empty() : Optional.of(picked)),
                Coded.find(Turn.class, first(asked, "show")).orElse(Turn.DUE),
                number(first(asked, "from"), 0),
                Identifiers.find(first(asked, "to")),
                tag(first(asked, "language")));
    }

    /** It stands in addresses again. */
    private static String tag(String typed) {
        return TAG.matcher(typed).matches() ? typed : "";
    }

    static int number(String typed, int otherwise) {
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : otherwise;
    }

    static String first(MultiValueMap<String, String> asked, String name) {
        return Typed.line(asked.getFirst(name));
    }

    private static int pause(String typed, LetterName letter) {
        int days = number(typed, letter == LetterName.REMINDER ? USUAL : Whom.SHORTEST);
        return Math.clamp(days, Whom.SHORTEST, Whom.LONGEST);
    }

    /** Those that were picked; empty for all. */
    public Collection<UUID> picked() {
        return whom.picked().orElse(List.of());
    }

    public String area() {
        return whom.area().map(UUID::toString).orElse("");
    }

    /** The page of another list of the same letter. */
    String list(Turn turn, int start) {
        return "?" + words() + "&show=" + turn.code() + (start > 0 ? "&from=" + start : "");
    }

    /** The mail as it is shown to one, in a language; "" for theirs. */
    String letter(Optional<UUID> one, String in) {
        return "?" + words() + one.map(id -> "&to=" + id).orElse("") + (in.isEmpty() ? "" : "&language=" + in)
                + String.join("", picked().stream().map(each -> "&one=" + each).toList());
    }

    private String words() {
        return String.join(
                "&",
                Stream.of(
                                "letter=" + whom.letter().code(),
                                "pause=" + whom.pause(),
                                area().isEmpty() ? "" : "area=" + area())
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
