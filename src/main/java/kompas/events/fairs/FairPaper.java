package kompas.events.fairs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.confirming.PaperCode;
import kompas.events.EventsAct;
import kompas.events.fairs.FairLetters.About;
import kompas.events.fairs.FairLinks.Purpose;
import kompas.events.fairs.Fairs.Opened;
import kompas.shared.kernel.PublicAddress;
import kompas.shared.kernel.SecretLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations on paper, for those who have no e-mail: what the code on one does is what the link in a mail does. */
@Service
public class FairPaper {

    /** What a printer takes in one go. */
    public static final int MOST = 100;

    private final Fairs fairs;
    private final GuestRows guests;
    private final FairLinks links;
    private final FairPost post;
    private final JdbcClient database;
    private final PublicAddress site;

    FairPaper(Fairs fairs, GuestRows guests, FairLinks links, FairPost post, JdbcClient database, PublicAddress site) {
        this.fairs = fairs;
        this.guests = guests;
        this.links = links;
        this.post = post;
        this.database = database;
        this.site = site;
    }

    /**
     * A letter ready to be printed; its code is nowhere else.
     *
     * @param lines below the name on the envelope
     * @param address where the code is typed, without the scheme
     * @param link what the QR code says
     */
    public record Letter(Guest guest, List<String> lines, String address, String code, String link) {}

    /** Guests an answer is waited for whom no mail reaches, those without a letter first; all of them when the fair has moved. */
    @Transactional(readOnly = true)
    public List<Guest> waiting(Opened fair) {
        List<Guest> silent = fairs.guests(fair).stream()
                .filter(guest ->
                        Inviting.isSilent(guest, fair.fair()) && !guest.asked().alone())
                .filter(guest -> !guest.asked().way().equals("mail"))
                .toList();
        return Stream.concat(
                        silent.stream().filter(guest -> !guest.asked().way().equals("letter")),
                        silent.stream().filter(guest -> guest.asked().way().equals("letter")))
                .limit(MOST)
                .toList();
    }

    /** Makes the letters, which can be seen this once. */
    @Transactional
    public List<Letter> print(String slug, Collection<UUID> chosen, LocalDate today, SignedIn who) {
        Opened fair = fairs.open(slug, who, EventsAct.PLAN);
        List<Guest> to = fairs.guests(fair).stream()
                .filter(guest -> chosen.contains(guest.id()) && !guest.asked().alone())
                .limit(MOST)
                .toList();
        Map<UUID, List<String>> lines = lines(to);
        List<Letter> letters = to.stream()
                .map(guest -> letter(fair, guest, lines.getOrDefault(guest.id(), List.of()), today))
                .toList();
        fairs.record(fair, "letters", Map.of("count", String.valueOf(letters.size())), who);
        return letters;
    }

    private Letter letter(Opened fair, Guest guest, List<String> lines, LocalDate today) {
        LocalDate until = post.expires(fair, About.INVITE);
        PaperCode code = PaperCode.make();
        guests.code(guest.id(), code.hash(), until);
        guests.invited(guest.id(), "letter", today);
        SecretLink link = links.add(guest.id(), Purpose.REPLY, Optional.empty(), until);
        return new Letter(
                guest,
                lines,
                site.of("/" + guest.language() + "/invitation").replaceFirst("^https?://", ""),
                code.printed(),
                site.of("/" + guest.language() + "/invitation/" + link.text()));
    }

    /** By guest, the postal address before the one at its door. */
    private Map<UUID, List<String>> lines(List<Guest> to) {
        return database
                .sql("""
                        select distinct on (g.id) g.id, a.street, concat_ws(' ', a.postcode, a.locality) as town
                        from events.fair_guest g join directory.address a on a.organisation_id = g.organisation_id
                        where g.id = any(:ids) and a.locality is not null
                          and g.organisation_id not in (select organisation_id from directory.uncontacted)
                        order by g.id, a.kind = 'postal' desc, a.id""")
                .param("ids", to.stream().map(Guest::id).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        Stream.of(Optional.ofNullable(row.getString("street")).orElse(""), row.getString("town"))
                                .filter(line -> !line.isBlank())
                                .toList()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
