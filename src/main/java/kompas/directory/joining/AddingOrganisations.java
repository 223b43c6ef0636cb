package kompas.directory.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.DirectoryPermissions;
import kompas.directory.joining.Addition.State;
import kompas.places.AreaId;
import kompas.places.Geocoding;
import kompas.places.PlaceClues;
import kompas.places.Resolution;
import kompas.shared.kernel.SecretLink;
import kompas.tasks.NewTask;
import kompas.tasks.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Anybody adds an organisation: what they write is kept under a secret link, confirmed from their mailbox, and lies on the
 * desk of the library that answers for its place. Every step may be taken twice without harm.
 */
@Service
public class AddingOrganisations {

    static final String TASK = "organisation_approval";

    private static final int LETTERS_A_DAY = 5;

    private final Additions additions;
    private final AdditionLetters letters;
    private final Geocoding geocoding;
    private final Tasks tasks;
    private final DirectoryPermissions permissions;
    private final Promise promise;

    AddingOrganisations(
            Additions additions,
            AdditionLetters letters,
            Geocoding geocoding,
            Tasks tasks,
            DirectoryPermissions permissions,
            Promise promise) {
        this.additions = additions;
        this.letters = letters;
        this.geocoding = geocoding;
        this.tasks = tasks;
        this.permissions = permissions;
        this.promise = promise;
    }

    /** Where this is, as far as the gazetteer knows. */
    public Resolution place(String written) {
        return geocoding.resolve(PlaceClues.none().settlement(written));
    }

    /** What is kept under this link; empty when it has ended or never was. */
    @Transactional(readOnly = true)
    public Optional<Addition> look(SecretLink draft) {
        return additions.find(draft);
    }

    /** Keeps what was written so far; false when it is too long to be kept. */
    @Transactional
    public boolean keep(SecretLink draft, String language, Answers answers) {
        if (!draft.wellFormed() || !answers.keepable()) {
            return false;
        }
        additions.keep(draft, language, answers);
        return true;
    }

    /** Sends a link to the mailbox of whoever wrote this; whoever was asked something back has proved it before. */
    @Transactional
    public void send(SecretLink draft, String language, Answers answers) {
        AreaId municipality = place(answers.place()).municipality().orElseThrow();
        additions.keep(draft, language, answers);
        Addition addition = additions.take(draft).orElseThrow();
        switch (addition.state()) {
            case DRAFT -> letter(addition, municipality);
            case ASKED -> hand(addition, municipality);
            case SENT, WAITING, APPROVED, DECLINED -> {}
        }
    }

    /** What the link of the letter is about, without using it: mail scanners open links too. */
    @Transactional(readOnly = true)
    public Optional<Addition> lookByLetter(SecretLink letter) {
        return additions.findByLetter(letter);
    }

    /** Confirmed from the mailbox: now somebody has to answer. Empty when the link has ended or never was. */
    @Transactional
    public Optional<Addition> confirm(SecretLink letter) {
        Optional<Addition> addition = additions.takeByLetter(letter);
        addition.filter(sent -> sent.state() == State.SENT)
                .ifPresent(sent -> hand(sent, sent.municipality().orElseThrow()));
        return additions.findByLetter(letter);
    }

    private void letter(Addition addition, AreaId municipality) {
        SecretLink letter = SecretLink.make();
        boolean room = additions.lettersTo(addition.answers().address()) < LETTERS_A_DAY;
        additions.send(addition.id(), municipality, letter);
        if (room) {
            letters.confirm(addition, letter);
        }
    }

    private void hand(Addition addition, AreaId municipality) {
        UUID id = addition.id();
        LocalDate promised = promise.day();
        additions.wait(id, municipality, promised);
        tasks.raise(new NewTask(
                TASK,
                "addition",
                id,
                permissions.responsible(municipality),
                promised,
                "/desk/approvals/" + id,
                Map.of("name", addition.answers().name())));
    }
}
