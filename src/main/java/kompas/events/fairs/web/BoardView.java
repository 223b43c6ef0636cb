package kompas.events.fairs.web;

import java.util.List;
import java.util.Optional;
import kompas.events.fairs.Fair;
import kompas.events.fairs.FairAnswer;
import kompas.events.fairs.Fairs;
import kompas.events.fairs.Guest;
import kompas.events.fairs.Inviting;
import kompas.events.fairs.Reply;
import kompas.shared.text.Text;
import kompas.shared.web.Link;

/**
 * Who was invited and what they said.
 *
 * @param all everybody, whatever is shown
 * @param show which of them are shown: an answer, {@code silent}, or empty for all
 * @param said a sentence about what was just done, empty for none
 */
public record BoardView(Head head, Fair fair, List<Guest> all, String show, String said) {

    private static final List<String> SHOWS = List.of("", "coming", "visiting", "not_coming", "silent");

    public List<Guest> lines() {
        return all.stream().filter(guest -> matches(guest, show)).toList();
    }

    public List<Link> filters(Text t) {
        return SHOWS.stream()
                .map(each -> new Link(
                        t.say(
                                "fairs.show." + (each.isEmpty() ? "all" : each),
                                "count",
                                all.stream()
                                        .filter(guest -> matches(guest, each))
                                        .count()),
                        head.desk() + (each.isEmpty() ? "" : "?show=" + each),
                        each.equals(show)))
                .toList();
    }

    public List<List<Guest>> doubled() {
        return Fairs.doubled(all);
    }

    public long coming() {
        return all.stream().filter(guest -> guest.has(FairAnswer.COMING)).count();
    }

    public long silent() {
        return all.stream().filter(guest -> matches(guest, "silent")).count();
    }

    public int tables() {
        return coming(Optional.empty()).stream().mapToInt(Reply::tables).sum();
    }

    public int chairs() {
        return coming(Optional.empty()).stream().mapToInt(Reply::chairs).sum();
    }

    public int people() {
        return coming(Optional.empty()).stream().mapToInt(Reply::people).sum();
    }

    public long power() {
        return coming(Optional.of(true)).size();
    }

    private List<Reply> coming(Optional<Boolean> power) {
        return all.stream()
                .filter(guest -> guest.has(FairAnswer.COMING))
                .flatMap(guest -> guest.reply().stream())
                .filter(reply -> power.isEmpty() || reply.power() == power.get())
                .toList();
    }

    /** What they said, in words; that they are asked again where the fair was moved. */
    public String answer(Guest guest, Text t) {
        if (guest.reply().isEmpty()) {
            return t.say("fairs.answer.silent");
        }
        String said = t.say(guest.reply().get().answer().key());
        return Inviting.isSilent(guest, fair) ? t.say("fairs.answer.again", "answer", said) : said;
    }

    private boolean matches(Guest guest, String which) {
        return switch (which) {
            case "" -> true;
            case "silent" -> Inviting.isSilent(guest, fair);
            default ->
                guest.reply()
                        .filter(reply -> reply.answer().code().equals(which))
                        .isPresent();
        };
    }

    static String known(String show) {
        return SHOWS.contains(show) ? show : "";
    }
}
