package kompas.events.fairs.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.events.fairs.Fair;
import kompas.events.fairs.Guest;
import kompas.events.fairs.Inviting;
import kompas.events.fairs.Reply;
import kompas.shared.text.Text;

/** Everybody invited as a file for a spreadsheet (RFC 4180), which runs nothing of what somebody typed. */
final class RepliesFile {

    private static final List<String> COLUMNS = List.of(
            "number", "name", "kind", "answer", "tables", "chairs", "power", "people", "brings", "about", "contact",
            "email", "phone");

    private final Text t;
    private final Fair fair;

    RepliesFile(Text t, Fair fair) {
        this.t = t;
        this.fair = fair;
    }

    String of(List<Guest> guests) {
        Stream<String> head = Stream.of(line(
                COLUMNS.stream().map(column -> t.say("fairs.column." + column)).toList()));
        return "\uFEFF"
                + Stream.concat(head, guests.stream().map(guest -> line(cells(guest))))
                        .collect(Collectors.joining());
    }

    private List<String> cells(Guest guest) {
        Optional<Reply> reply = guest.reply();
        String answer = Inviting.isSilent(guest, fair)
                ? t.say("fairs.answer.silent")
                : reply.map(given -> t.say(given.answer().key())).orElse("");
        return List.of(
                guest.stand().map(stand -> String.valueOf(stand.number())).orElse(""),
                guest.shown(t.language()).text(),
                t.say(guest.kind().key()),
                answer,
                reply.map(given -> String.valueOf(given.tables())).orElse(""),
                reply.map(given -> String.valueOf(given.chairs())).orElse(""),
                reply.map(given -> t.say(given.power() ? "fairs.yes" : "fairs.no"))
                        .orElse(""),
                reply.map(given -> String.valueOf(given.people())).orElse(""),
                reply.map(Reply::brings).orElse(""),
                reply.map(Reply::about).orElse(""),
                guest.contact().name(),
                guest.contact().email(),
                String.join(", ", guest.contact().phones()));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(RepliesFile::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
