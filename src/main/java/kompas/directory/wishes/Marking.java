package kompas.directory.wishes;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kompas.directory.duplicates.NameKey;

/** Makes marks: HMAC-SHA-256 under the installation's own key, cut to 128 bits. */
final class Marking {

    private static final int BYTES = 16;

    private final Mac mac;

    Marking(byte[] key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those one that wants not to be listed is kept by. */
    List<Mark> keptOf(Described one) {
        List<Mark> marks = certain(one);
        for (String name : keys(one)) {
            if (one.settlement().isEmpty()) {
                marks.add(mark(Mark.Kind.AREA, name + "|" + one.area(), one.form()));
            } else {
                marks.add(
                        mark(Mark.Kind.SETTLEMENT, name + "|" + one.settlement().get(), one.form()));
                marks.add(mark(Mark.Kind.MUNICIPALITY, name + "|" + one.area(), one.form()));
            }
        }
        return marks;
    }

    /** Those one that is described somewhere is looked for by: two places that are both known must be the same. */
    List<Mark> soughtOf(Described one) {
        List<Mark> marks = certain(one);
        for (String name : keys(one)) {
            marks.add(mark(Mark.Kind.AREA, name + "|" + one.area(), one.form()));
            marks.add(
                    one.settlement().isEmpty()
                            ? mark(Mark.Kind.MUNICIPALITY, name + "|" + one.area(), one.form())
                            : mark(
                                    Mark.Kind.SETTLEMENT,
                                    name + "|" + one.settlement().get(),
                                    one.form()));
        }
        return marks;
    }

    private List<Mark> certain(Described one) {
        List<Mark> marks = new ArrayList<>();
        one.identifiers()
                .forEach(identifier -> marks.add(mark(
                        Mark.Kind.IDENTIFIER, identifier, Optional.of(identifier.split(":", 2)[0]))));
        one.records().forEach(record -> marks.add(mark(Mark.Kind.RECORD, record, Optional.empty())));
        return marks;
    }

    /** Without a place a name says too little. */
    private static Set<String> keys(Described one) {
        Set<String> keys = new LinkedHashSet<>();
        if (one.settlement().isPresent() || !one.area().isEmpty()) {
            one.names().stream().map(NameKey::of).filter(key -> !key.isEmpty()).forEach(keys::add);
        }
        return keys;
    }

    private Mark mark(Mark.Kind kind, String said, Optional<String> qualifier) {
        byte[] hash = mac.doFinal((kind == Mark.Kind.AREA ? Mark.Kind.MUNICIPALITY.code() : kind.code())
                .concat("|")
                .concat(said)
                .getBytes(StandardCharsets.UTF_8));
        return new Mark(kind, HexFormat.of().formatHex(hash, 0, BYTES), qualifier);
    }
}
