package kompas.libraries.rooms.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kompas.libraries.Libraries;
import kompas.libraries.LibrarySummary;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.domain.RoomRequest.Dated;
import kompas.mail.Block;
import kompas.mail.Block.Button;
import kompas.mail.Block.Items;
import kompas.mail.Block.Items.Item;
import kompas.mail.Block.Paragraph;
import kompas.mail.Block.Quote;
import kompas.mail.Letter;
import kompas.mail.MailKind;
import kompas.mail.Outbox;
import kompas.mail.Post;
import kompas.mail.Recipient;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.TimeZones;
import kompas.shared.text.Messages;
import kompas.shared.text.Text;
import org.springframework.stereotype.Component;

/** What whoever asked for a room is written, in their language. Whoever left no address reads it on the page of their link. */
@Component
class RoomLetters {

    private static final MailKind KIND = new MailKind("rooms.mail.booking", false);

    private final Outbox outbox;
    private final PublicAddress address;
    private final Messages messages;
    private final Libraries libraries;
    private final RequestRows requests;

    RoomLetters(Outbox outbox, PublicAddress address, Messages messages, Libraries libraries, RequestRows requests) {
        this.requests = requests;
        this.outbox = outbox;
        this.address = address;
        this.messages = messages;
        this.libraries = libraries;
    }

    /** With the link that was made with the form. */
    void asked(RoomRequest request, Room room, BookingLink link) {
        boolean sure = request.state() == RoomRequest.State.CONFIRMED;
        post(request, room, sure ? "booked" : "asked", request.dates(), (t, blocks) -> {
            if (!sure) {
                request.promisedOn()
                        .ifPresent(day ->
                                blocks.add(new Paragraph(t.say("rooms.mail.asked.promise", "date", t.date(day)))));
            }
            blocks.add(button(t, link));
            blocks.add(new Paragraph(t.say("rooms.mail.asked.keep")));
        });
    }

    void confirmed(RoomRequest request, Room room, List<Dated> dates, String words) {
        post(request, room, "confirmed", dates, (t, blocks) -> {
            said(words, blocks);
            blocks.add(anotherButton(t, request));
        });
    }

    void declined(RoomRequest request, Room room, List<Dated> dates, String reason) {
        post(request, room, "declined", dates, (t, blocks) -> {
            said(reason, blocks);
            blocks.add(anotherButton(t, request));
        });
    }

    void proposed(RoomRequest request, Room room, List<Dated> dates, String words) {
        post(request, room, "proposed", dates, (t, blocks) -> {
            said(words, blocks);
            blocks.add(new Paragraph(t.say("rooms.mail.proposed.how")));
            blocks.add(anotherButton(t, request));
        });
    }

    /** The room was closed after it was given. */
    void displaced(RoomRequest request, Room room, List<Dated> dates, Reason reason) {
        post(request, room, "displaced", dates, (t, blocks) -> {
            said(reason.text(), blocks);
            if (!reason.freeRooms().isEmpty()) {
                blocks.add(new Paragraph(t.say("rooms.mail.displaced.free")));
                blocks.add(new Items(reason.freeRooms().stream()
                        .map(free -> new Item(free.name().in(t.language()).text(), Optional.empty()))
                        .toList()));
            }
            blocks.add(new Paragraph(t.say("rooms.mail.displaced.how")));
            blocks.add(anotherButton(t, request));
        });
    }

    /** Why it was closed, and which rooms are free instead. */
    record Reason(String text, List<Room> freeRooms) {}

    private Button button(Text t, BookingLink link) {
        return new Button(t.say("rooms.mail.asked.button"), address.of("/" + t.language() + link.path()));
    }

    private Button anotherButton(Text t, RoomRequest request) {
        return button(t, requests.another(request.id()));
    }

    private static void said(String words, List<Block> blocks) {
        if (!words.isEmpty()) {
            blocks.add(new Quote(words, Optional.empty()));
        }
    }

    private interface More {
        void add(Text t, List<Block> blocks);
    }

    private void post(RoomRequest request, Room room, String which, List<Dated> dates, More more) {
        Optional<String> mailbox = request.booker().mailbox();
        if (mailbox.isEmpty()) {
            return;
        }
        Text t = new Text(messages, request.booker().language());
        LibrarySummary library = libraries.get(room.library());
        RoomTimes times = new RoomTimes(t, TimeZones.of(library.country()));
        String name = room.name().in(t.language()).text();
        String house = library.name().in(t.language()).text();
        String key = "rooms.mail." + which;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(t.say(key + ".text", "room", name, "library", house)));
        blocks.add(new Items(dates.stream()
                .map(date -> new Item(times.say(date.slot()), Optional.empty()))
                .toList()));
        more.add(t, blocks);
        Recipient to = new Recipient(
                mailbox.get(), request.booker().person(), request.booker().language(), Optional.empty());
        outbox.post(Post.of(KIND, to, new Letter(t.say(key + ".subject", "room", name), blocks))
                .about("room_request", request.id()));
    }
}
