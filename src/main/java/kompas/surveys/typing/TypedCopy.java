package kompas.surveys.typing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kompas.surveys.paper.PaperItem;
import kompas.surveys.paper.PaperItem.Kind;
import kompas.surveys.xform.Breach;
import kompas.surveys.xform.Prompt;

/** What has been typed of a copy so far, and what its form makes of it. */
public final class TypedCopy {

    private final ReadCopy read;
    private final LocalDate today;
    private final Map<String, Breach> wrong = new HashMap<>();

    TypedCopy(ReadCopy read, String language, LocalDate today) {
        this.read = read;
        this.today = today;
        read.breaches(language).forEach(breach -> wrong.putIfAbsent(breach.path(), breach));
    }

    ReadCopy read() {
        return read;
    }

    public PaperEntry entry() {
        return read.entry();
    }

    /** As they are printed, with the rows that were added. */
    public List<PaperItem> items() {
        return read.items();
    }

    /** What stands in the field of a question, or of the copy itself. */
    public String field(String name) {
        return read.field(name);
    }

    /** The day it was filled in; empty where nothing is typed, and where that is no day or is still to come. */
    Optional<LocalDate> filledOn() {
        return TypedDay.of(field(PaperEntry.FILLED_ON)).filter(day -> !day.isAfter(today));
    }

    /** Something is typed for the day it was filled in, and is none. */
    public boolean strangeFilledOn() {
        return !field(PaperEntry.FILLED_ON).isEmpty() && filledOn().isEmpty();
    }

    /** Whether it is asked as the answers stand; what is not is passed over. */
    public boolean asked(String path) {
        return read.isAsked(path);
    }

    /** What it was taken for; empty where nothing is typed, and where it could not be. */
    public Optional<Prompt> answered(String path) {
        return Optional.ofNullable(read.asked().get(path))
                .filter(prompt -> !prompt.answer().isEmpty());
    }

    /** What is asked under a path; empty where it is passed over. */
    public Optional<Prompt> prompt(String path) {
        return Optional.ofNullable(read.asked().get(path));
    }

    /** What was typed is no answer; it is kept all the same. */
    public boolean strange(String path) {
        return is(path, Understood.Kind.STRANGE);
    }

    public boolean unreadable(String path) {
        return is(path, Understood.Kind.UNREADABLE);
    }

    public boolean leftBlank(String path) {
        return is(path, Understood.Kind.BLANK);
    }

    private boolean is(String path, Understood.Kind kind) {
        return Optional.ofNullable(read.understood().get(path))
                .filter(meant -> meant.kind() == kind)
                .isPresent();
    }

    /** The rule an answer breaks; that one is missing is no rule to speak of while somebody types. */
    public Optional<Breach> wrong(String path) {
        return Optional.ofNullable(wrong.get(path)).filter(breach -> breach.kind() != Breach.Kind.REQUIRED);
    }

    /** Numbers of questions that must be answered and are not, and are not said to be blank or unreadable either. */
    public List<Integer> missing() {
        return questions()
                .filter(item -> Optional.ofNullable(wrong.get(item.path()))
                        .filter(breach -> breach.kind() == Breach.Kind.REQUIRED)
                        .isPresent())
                .filter(item -> !inAnEmptyRow(item.path()))
                .filter(item -> !strange(item.path()) && !unreadable(item.path()) && !leftBlank(item.path()))
                .map(PaperItem::number)
                .distinct()
                .toList();
    }

    /** Rows of the paper nobody wrote into ask nothing. */
    private boolean inAnEmptyRow(String path) {
        return EntryPaths.innermost(path)
                .filter(in -> items().stream()
                        .filter(item -> item.path().startsWith(in.path() + "/"))
                        .allMatch(item -> field(item.path()).isEmpty()))
                .isPresent();
    }

    /** Numbers of questions that are answered on paper and not asked. */
    public List<Integer> passedOver() {
        return questions()
                .filter(item -> !asked(item.path()) && !field(item.path()).isEmpty())
                .map(PaperItem::number)
                .distinct()
                .toList();
    }

    private Stream<PaperItem> questions() {
        return items().stream().filter(item -> item.kind() == Kind.QUESTION);
    }

    /** What is to be kept: of a response that is corrected, what differs from what it says. */
    Map<String, String> whatWasTyped() {
        Map<String, String> typed = new TreeMap<>(entry().typed());
        typed.entrySet().removeIf(field -> field.getValue().equals(read.before().getOrDefault(field.getKey(), "")));
        return typed;
    }
}
