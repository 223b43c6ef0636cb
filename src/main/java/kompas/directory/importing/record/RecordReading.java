package kompas.directory.importing.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kompas.directory.CodeLists;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Makes an organisation of a row in our own format: every cell is understood, or somebody is told why not. Every reader has its
 * own.
 */
public final class RecordReading {

    private static final Predicate<String> UUID_TEXT = Pattern.compile(
                    "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();
    /** What may differ although the record says the same. */
    private static final Set<StagedColumn> PASSING =
            EnumSet.of(StagedColumn.ROW, StagedColumn.LINE, StagedColumn.FINGERPRINT, StagedColumn.SOURCE_DATE);

    private final MessageDigest digest = sha256();
    private final TextCells texts;
    private final CodeCells codes;
    private final PlaceCells places;
    private final IdentifierCells identifiers = new IdentifierCells();
    private final ContactCells contacts = new ContactCells();
    private final ServiceCells services;

    /** @param language of rows that do not say theirs */
    public RecordReading(PlaceCells places, CodeLists lists, String language) {
        this.codes = new CodeCells(lists);
        this.places = places;
        this.texts = new TextCells(language);
        this.services = new ServiceCells(texts, lists);
    }

    /** @param source to which the row's key belongs */
    public Staged read(Draft draft, String source) {
        Staged staged = new Staged();
        staged.set(StagedColumn.LINE, String.valueOf(draft.line()));
        LocalizedText name = texts.read(draft, staged);
        codes.read(draft, staged);
        identifiers.read(draft, staged);
        places.read(draft, staged);
        contacts.read(draft, staged);
        services.read(draft, staged, source);
        staged.set(StagedColumn.PARENT, draft.get("parent"));
        staged.set(StagedColumn.MEMBER_OF, draft.list("member_of"));
        staged.set(StagedColumn.LIBRARY, draft.get("library"));
        if (name != null && staged.rejection().isEmpty()) {
            identify(draft, staged, name);
        }
        return staged;
    }

    private void identify(Draft draft, Staged staged, LocalizedText name) {
        String id = draft.get("id");
        if (!id.isEmpty() && uuid(id) == null && !draft.get("key").isEmpty()) {
            id = "";
        }
        if (!id.isEmpty() && uuid(id) == null) {
            staged.reject("importing.rejected.id", "value", id);
            return;
        }
        staged.set(StagedColumn.WANTED_ID, id);
        String main = name.in(name.source()).text();
        String key = key(draft, staged, main);
        staged.set(StagedColumn.RECORD_KEY, key.length() > 200 ? key.substring(0, 200) : key);
        staged.set(StagedColumn.SLUGS, slugs(draft, main, key));
        staged.set(StagedColumn.FINGERPRINT, fingerprint(staged));
    }

    private static @Nullable UUID uuid(String text) {
        return UUID_TEXT.test(text) ? UUID.fromString(text) : null;
    }

    private static String key(Draft draft, Staged staged, String name) {
        if (!draft.get("key").isEmpty()) {
            return draft.get("key");
        }
        String identifier = staged.get(StagedColumn.IDENTIFIERS);
        if (identifier != null) {
            return identifier.substring(2, identifier.indexOf('"', 2));
        }
        return draft.get("id").isEmpty() ? Slugs.of(name + " " + draft.get("settlement")) : draft.get("id");
    }

    /** From what reads best to what is surely free: the name, with its place, with its number. */
    private static List<String> slugs(Draft draft, String name, String key) {
        String own = draft.get("slug");
        String plain = own.isEmpty() ? Slugs.of(name) : Slugs.of(own);
        String place = draft.get("settlement").isEmpty() ? draft.get("municipality") : draft.get("settlement");
        String there = place.isEmpty() ? plain : joined(plain, place);
        String number = key.substring(key.indexOf(':') + 1);
        return List.of(plain, there, joined(there, number.length() > 20 ? number.substring(0, 20) : number));
    }

    private static String joined(String slug, String more) {
        String tail = Slugs.of(more);
        int room = Math.max(20, 78 - tail.length());
        String head = slug.length() > room ? slug.substring(0, room) : slug;
        return withoutHyphenBehind(
                withoutHyphenBehind(head) + "-" + (tail.length() > 57 ? tail.substring(0, 57) : tail));
    }

    /** A slug has single hyphens only, so that one at most can stand where it was cut. */
    private static String withoutHyphenBehind(String slug) {
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of everything the record says; equal means nothing changed since the last time. */
    private String fingerprint(Staged staged) {
        StringBuilder said = new StringBuilder(512);
        for (StagedColumn column : StagedColumn.values()) {
            if (!PASSING.contains(column)) {
                String cell = staged.get(column);
                said.append(cell == null ? "" : cell).append('\u001F');
            }
        }
        byte[] hash = digest.digest(said.toString().getBytes(StandardCharsets.UTF_8));
        return "\\x" + HexFormat.of().formatHex(hash, 0, 16);
    }
}
