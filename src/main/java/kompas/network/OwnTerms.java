package kompas.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.DataVersions;
import kompas.shared.sql.Versioned;
import kompas.shared.text.OwnWords;
import kompas.shared.text.Slugs;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what a network added to the lists; read from memory, made anew when the data version {@code network} moves.
 * Who may add is asked by whoever calls.
 */
@Component
public class OwnTerms implements OwnWords {

    /** As many as one list holds; more than that is a list nobody reads. */
    public static final int MOST = 30;

    private final OwnTermRows rows;
    private final Versioned<Map<String, OwnTerm>> known;

    OwnTerms(OwnTermRows rows, DataVersions versions) {
        this.rows = rows;
        this.known = versions.kept(
                () -> Collections.unmodifiableMap(rows.all().stream()
                        .collect(Collectors.toMap(
                                OwnTerm::code, Function.identity(), (one, other) -> one, LinkedHashMap::new))),
                "network");
    }

    /** Before the first reader comes. */
    @EventListener(ApplicationReadyEvent.class)
    public void read() {
        known.get();
    }

    /** One list in the network's order, with what is retired. */
    public List<OwnTerm> of(TermList list) {
        return known.get().values().stream().filter(term -> term.list() == list).toList();
    }

    /** The term with this code in whatever list. */
    public Optional<OwnTerm> findTerm(String code) {
        return Optional.ofNullable(known.get().get(code));
    }

    public Optional<OwnTerm> findTerm(TermList list, String code) {
        return findTerm(code).filter(term -> term.list() == list);
    }

    /** The term somebody means by a name, in any language; case and spaces around do not matter. */
    public Optional<OwnTerm> named(TermList list, String name) {
        return of(list).stream()
                .filter(term -> term.name().texts().values().stream()
                        .anyMatch(text -> plain(text).equals(plain(name))))
                .findFirst();
    }

    @Override
    public Optional<LocalizedText> find(String code) {
        return findTerm(code).map(OwnTerm::name);
    }

    /** A name as names are compared. */
    public static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * Adds a term at the end of its list.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the list has one of this name
     */
    @Transactional
    public OwnTerm add(TermList list, LocalizedText name, Optional<String> under) {
        String first = name.in(name.source()).text();
        String code = Slugs.unique(
                OwnWords.MARK + Slugs.of(first), taken -> known.get().containsKey(taken));
        OwnTerm term = new OwnTerm(list, code, name, under, false);
        rows.add(term);
        return term;
    }

    /**
     * Gives the term with this code another name, another standard field, or retires it or brings it back.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the list has another one of this name
     */
    @Transactional
    public void change(OwnTerm term) {
        rows.change(term);
    }

    /** Moves a term one place towards the beginning of its list, or towards the end; at the end it stays. */
    @Transactional
    public void move(OwnTerm term, boolean up) {
        List<String> codes =
                new ArrayList<>(of(term.list()).stream().map(OwnTerm::code).toList());
        int from = codes.indexOf(term.code());
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < codes.size()) {
            Collections.swap(codes, from, to);
            rows.order(codes);
        }
    }

    /**
     * Deletes a term.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException when somebody has it
     */
    @Transactional
    public void delete(OwnTerm term) {
        rows.delete(term.code());
    }
}
