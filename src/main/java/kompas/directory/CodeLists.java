package kompas.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.needs.NeedKind;
import kompas.network.OwnTerm;
import kompas.network.OwnTerms;
import kompas.network.TermList;
import kompas.shared.kernel.Coded;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import org.springframework.stereotype.Component;

/** What organisations of this network can be described with: the standard lists and, beside them, what the network added. */
@Component
public class CodeLists {

    private final OwnTerms own;
    private final Versioned<List<Field>> fields;

    CodeLists(OwnTerms own, DataVersions versions) {
        this.own = own;
        this.fields = versions.kept(this::allFields, "network");
    }

    /** Every field; an own one stands behind the standard field it is a part of and what that holds. */
    public List<Field> fields() {
        return fields.get();
    }

    private List<Field> allFields() {
        List<Field> fields = new ArrayList<>(Field.all());
        for (OwnTerm term : own.of(TermList.FIELD)) {
            fields.add(placeFor(term, fields), Field.own(term));
        }
        return List.copyOf(fields);
    }

    private static int placeFor(OwnTerm term, List<Field> fields) {
        String parent = term.under().orElse("");
        for (int i = fields.size(); i > 0; i--) {
            if (fields.get(i - 1).withAncestors().stream()
                    .anyMatch(above -> above.code().equals(parent))) {
                return i;
            }
        }
        return fields.size();
    }

    /** The sections, each with what the network added within it and still offers: a short list for a first answer. */
    public List<Field> broadFields() {
        return fields().stream()
                .filter(field ->
                        field.isOwn() ? offers(field.code()) : field.parent().isEmpty())
                .toList();
    }

    public Optional<Field> findField(String code) {
        return OwnTerm.isOwn(code) ? own.findTerm(TermList.FIELD, code).map(Field::own) : Field.find(code);
    }

    /** Codes of these fields and of everything in them. */
    public List<String> fieldsIn(Collection<String> codes) {
        return fields().stream()
                .filter(field -> field.withAncestors().stream().map(Field::code).anyMatch(codes::contains))
                .map(Field::code)
                .toList();
    }

    /** Codes of everything that is much the same as a field: its group with all that is a part of it. */
    public List<String> fieldsLike(String code) {
        String group = findField(code).map(CodeLists::group).orElse(code);
        return fields().stream()
                .filter(field -> group(field).equals(group))
                .map(Field::code)
                .toList();
    }

    /** The standard group of a field: {@code A1} for A10, A11 and own fields under them; {@code A} for the section alone. */
    private static String group(Field field) {
        String standard = field.isOwn() ? field.parent().orElse(field.code()) : field.code();
        return standard.substring(0, Math.min(2, standard.length()));
    }

    /** Codes of whom an organisation may be there for, standard ones first. */
    public List<String> audiences() {
        return Stream.concat(codes(Audience.values()), ownCodes(TermList.AUDIENCE))
                .toList();
    }

    public boolean hasAudience(String code) {
        return Coded.find(Audience.class, code).isPresent()
                || own.findTerm(TermList.AUDIENCE, code).isPresent();
    }

    /** Codes of what may be lacked or given, standard ones first. */
    public List<String> needKinds() {
        return Stream.concat(codes(NeedKind.values()), ownCodes(TermList.NEED)).toList();
    }

    public boolean hasNeedKind(String code) {
        return Coded.find(NeedKind.class, code).isPresent()
                || own.findTerm(TermList.NEED, code).isPresent();
    }

    /** Whether something may be chosen anew: all but what the network retired. */
    public boolean offers(String code) {
        return own.findTerm(code).map(term -> !term.retired()).orElse(true);
    }

    /** The code of what somebody wrote by its own name, in whatever language; what was written when nobody calls anything so. */
    public String named(TermList list, String written) {
        return own.named(list, written).map(OwnTerm::code).orElse(written);
    }

    /** What the network added to a list, in its order. */
    public List<OwnTerm> own(TermList list) {
        return own.of(list);
    }

    private static Stream<String> codes(Coded[] codes) {
        return Stream.of(codes).map(Coded::code);
    }

    private Stream<String> ownCodes(TermList list) {
        return own.of(list).stream().map(OwnTerm::code);
    }
}
