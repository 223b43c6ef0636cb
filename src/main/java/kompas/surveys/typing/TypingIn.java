package kompas.surveys.typing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.shared.kernel.NotFound;
import kompas.surveys.Survey;
import kompas.surveys.SurveysAct;
import kompas.surveys.SurveysPermissions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A copy on paper, or a response to be corrected, while somebody types: kept as it is typed, by one person at a time. */
@Service
public class TypingIn {

    /** After the last day of a survey copies still lie on desks and come by post; so long they are typed in. */
    public static final Period AFTER_THE_END = Period.ofDays(60);

    private static final int LONGEST = 20_000;
    private static final int MOST_FIELDS = 5_000;

    private final PaperEntries entries;
    private final ReadingCopies reading;
    private final SurveysPermissions permissions;
    private final Clock clock;

    TypingIn(PaperEntries entries, ReadingCopies reading, SurveysPermissions permissions, Clock clock) {
        this.entries = entries;
        this.reading = reading;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Somebody else has taken it over, or it has been sent. */
    public static final class NotYours extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotYours(UUID entry) {
            super("Not typed in by this person any more: " + entry);
        }
    }

    /** Whether copies of a survey are typed in now. */
    boolean open(Survey survey) {
        return switch (survey.status()) {
            case DRAFT -> false;
            case OPEN -> true;
            case CLOSED -> !today().isAfter(lastDay(survey));
        };
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate lastDay(Survey survey) {
        return survey.period().closes().plus(AFTER_THE_END);
    }

    /**
     * What this person types in.
     *
     * @throws NotFound when there is none in this survey
     * @throws NotYours when somebody else types it in, or it has been sent
     */
    @Transactional(readOnly = true)
    public TypedCopy get(SignedIn who, Survey survey, UUID entry, String language) {
        PaperEntry mine = mine(who, survey, entry);
        if (mine.stage().sent().isPresent()) {
            throw new NotYours(entry);
        }
        return read(survey, mine, language);
    }

    void require(SignedIn who, Survey survey) {
        permissions.require(who, SurveysAct.COLLECT, survey);
    }

    boolean may(SignedIn who, Survey survey) {
        return permissions.may(who, SurveysAct.COLLECT, survey);
    }

    /**
     * Keeps what was typed, as it was typed.
     *
     * @param fields those that changed; others stay as they were
     * @throws NotYours when somebody else types it in, or it has been sent
     */
    @Transactional
    public TypedCopy keep(SignedIn who, Survey survey, UUID id, Map<String, String> fields, String language) {
        PaperEntry entry = entries.lock(mine(who, survey, id));
        if (entry.stage().sent().isPresent() || !entry.isOf(who.id())) {
            throw new NotYours(id);
        }
        PaperEntry kept = new PaperEntry(
                entry.id(), entry.survey(), entry.version(), entry.copy(), entry.stage(), merged(entry, fields));
        TypedCopy copy = read(survey, kept, language);
        if (!kept.typed().equals(entry.typed())) {
            entries.write(entry, copy.whatWasTyped());
        }
        return copy;
    }

    private TypedCopy read(Survey survey, PaperEntry entry, String language) {
        return new TypedCopy(reading.read(survey, entry, language), language, today());
    }

    /** Throws away what was begun and not sent. */
    @Transactional
    public void drop(SignedIn who, Survey survey, UUID entry) {
        entries.drop(mine(who, survey, entry));
    }

    PaperEntry mine(SignedIn who, Survey survey, UUID id) {
        require(who, survey);
        PaperEntry entry = entries.find(survey.id(), id).orElseThrow(() -> new NotFound("Paper entry " + id));
        if (entry.stage().corrects()) {
            permissions.require(who, SurveysAct.REVIEW, survey);
        }
        if (!entry.isOf(who.id())) {
            throw new NotYours(id);
        }
        return entry;
    }

    /** The field to go on with where a plus asks for one row more; empty where none does. */
    public static Optional<String> rowAskedFor(Map<String, String> fields) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().strip().equals(Understanding.MORE))
                .map(Map.Entry::getKey)
                .flatMap(field -> EntryPaths.innermost(field).stream()
                        .map(in -> in.next().path() + field.substring(in.path().length())))
                .findFirst();
    }

    /** A plus asks for one row more of what repeats there. */
    private static Map<String, String> merged(PaperEntry entry, Map<String, String> fields) {
        Map<String, String> typed = new TreeMap<>(entry.typed());
        fields.forEach((field, value) -> {
            String text = value.substring(0, Math.min(value.length(), LONGEST)).strip();
            Optional<EntryPaths.In> row =
                    text.equals(Understanding.MORE) ? EntryPaths.innermost(field) : Optional.empty();
            if (row.isPresent()) {
                typed.merge(
                        Understanding.MORE + row.get().repeat(),
                        String.valueOf(row.get().next().number()),
                        TypingIn::larger);
            } else if (typed.size() < MOST_FIELDS || typed.containsKey(field)) {
                typed.put(field, text);
            }
        });
        return typed;
    }

    private static String larger(String one, String other) {
        return Integer.parseInt(one) > Integer.parseInt(other) ? one : other;
    }
}
