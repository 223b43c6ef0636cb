package kompas.directory.opendata.hsds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kompas.directory.Audience;
import kompas.directory.CodeLists;
import kompas.directory.Field;
import kompas.directory.Goal;
import kompas.directory.LegalForm;
import kompas.needs.NeedKind;
import kompas.network.OwnTerm;
import kompas.network.TermList;
import kompas.shared.kernel.Coded;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.text.Text;

/** Everything entries are described with, in one language: fields, goals, forms, audiences, needs, offers, facts. */
final class Taxonomies {

    static final String FIELDS = "icnptso";
    static final String GOALS = "sdg";
    static final String LEGAL_FORMS = "legal-form";
    static final String AUDIENCES = "audience";
    static final String NEEDS = "need";
    static final String OFFERS = "offer";
    static final String FACTS = "fact";

    /** What the network added to a taxonomy is a taxonomy of its own: nobody's standard has these terms. */
    private static final Map<String, String> OWN =
            Map.of(FIELDS, "own-field", AUDIENCES, "own-audience", NEEDS, "own-need", OFFERS, "own-offer");

    private static final String ICNPTSO_URI = "https://unstats.un.org/unsd/nationalaccount/docs/UN_TSE_HB_FNL_web.pdf";
    private static final String SDG_URI = "https://sdgs.un.org/goals";

    private final Text t;
    private final CodeLists lists;
    private final Map<UUID, Taxonomy> taxonomies = new LinkedHashMap<>();
    private final Map<UUID, Taxonomy.Term> terms = new LinkedHashMap<>();

    Taxonomies(Text t, CodeLists lists) {
        this.t = t;
        this.lists = lists;
        addFields(taxonomy(FIELDS, ICNPTSO_URI, "2018"));
        addGoals(taxonomy(GOALS, SDG_URI, "2015"));
        addCodes(taxonomy(LEGAL_FORMS, null, "1"), LegalForm.values());
        addCodes(taxonomy(AUDIENCES, null, "1"), Audience.values());
        addCodes(taxonomy(NEEDS, null, "1"), NeedKind.values());
        addCodes(taxonomy(OFFERS, null, "1"), NeedKind.values());
        addFacts(taxonomy(FACTS, null, "1"));
        addOwn(FIELDS, TermList.FIELD);
        addOwn(AUDIENCES, TermList.AUDIENCE);
        addOwn(NEEDS, TermList.NEED);
        addOwn(OFFERS, TermList.NEED);
    }

    String language() {
        return t.language();
    }

    List<Taxonomy> all() {
        return List.copyOf(taxonomies.values());
    }

    Optional<Taxonomy> find(UUID id) {
        return Optional.ofNullable(taxonomies.get(id));
    }

    List<Taxonomy.Term> terms() {
        return List.copyOf(terms.values());
    }

    Optional<Taxonomy.Term> findTerm(UUID id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** The term for a code of ours; empty for a code that is in no list any more. */
    Optional<Taxonomy.Term> term(String taxonomy, Object code) {
        return findTerm(Taxonomy.Term.idOf(holding(taxonomy, code.toString()), code.toString()));
    }

    /** The code as our tables hold it, of a term's id and the taxonomy it is in. */
    Optional<Coding> coding(UUID term) {
        return findTerm(term).map(found -> new Coding(column(found.taxonomy().key()), localCode(found)));
    }

    /** Codes of a field and everything in it, as our tables hold them. */
    List<String> fieldsIn(String code) {
        return lists.fieldsIn(List.of(code));
    }

    /** The taxonomy a code is in: a standard's, or beside it the network's own. */
    private static String holding(String taxonomy, String code) {
        return OwnTerm.isOwn(code) ? OWN.getOrDefault(taxonomy, taxonomy) : taxonomy;
    }

    /** The standard taxonomy whose column of ours holds the terms of a taxonomy. */
    private static String column(String taxonomy) {
        return OWN.entrySet().stream()
                .filter(own -> own.getValue().equals(taxonomy))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(taxonomy);
    }

    private static String localCode(Taxonomy.Term term) {
        String prefix = prefix(term.taxonomy().key());
        return term.code().substring(prefix.length());
    }

    /** Tables want codes unique in all taxonomies; the fields' own codes are the ones others know, so they stay bare. */
    private static String prefix(String taxonomy) {
        return switch (column(taxonomy)) {
            case FIELDS -> "";
            case GOALS -> "SDG-";
            default -> column(taxonomy) + ":";
        };
    }

    private Taxonomy taxonomy(String key, @org.jspecify.annotations.Nullable String uri, String version) {
        String words = "opendata.taxonomy." + key;
        Taxonomy made = new Taxonomy(Taxonomy.idOf(key), key, t.say(words), t.say(words + ".about"), uri, version);
        taxonomies.put(made.id(), made);
        return made;
    }

    private void addFields(Taxonomy taxonomy) {
        for (Field field : Field.all()) {
            Optional<UUID> parent = field.parent().map(code -> Taxonomy.Term.idOf(FIELDS, code));
            add(taxonomy, field.code(), List.of(t.say(field.key()), field.officialTitle()), parent);
        }
    }

    private void addGoals(Taxonomy taxonomy) {
        for (Goal goal : Goal.all()) {
            String number = String.valueOf(goal.number());
            add(taxonomy, number, List.of(t.say(goal.key()), t.say(goal.titleKey())), Optional.empty());
            Optional<UUID> parent = Optional.of(Taxonomy.Term.idOf(GOALS, number));
            for (Goal.Target target : goal.targets()) {
                add(taxonomy, target.code(), List.of(target.code(), target.officialText()), parent);
            }
        }
    }

    private void addCodes(Taxonomy taxonomy, Coded[] codes) {
        for (Coded code : codes) {
            String name = t.say(code.key());
            add(taxonomy, code.code(), List.of(name, taxonomy.name() + ": " + name), Optional.empty());
        }
    }

    private void addOwn(String standard, TermList list) {
        if (lists.own(list).isEmpty()) {
            return;
        }
        Taxonomy taxonomy = taxonomy(OWN.getOrDefault(standard, standard), null, "1");
        for (OwnTerm own : lists.own(list)) {
            LocalizedText.Shown name = own.name().in(t.language());
            Taxonomy.Term term = new Taxonomy.Term(
                    Taxonomy.Term.idOf(taxonomy.key(), own.code()),
                    prefix(taxonomy.key()) + own.code(),
                    name.text(),
                    taxonomy.name() + ": " + name.text(),
                    own.under().map(code -> Taxonomy.Term.idOf(FIELDS, code)),
                    taxonomy,
                    name.language());
            terms.put(term.id(), term);
        }
    }

    private void addFacts(Taxonomy taxonomy) {
        for (Fact fact : Fact.values()) {
            add(taxonomy, fact.code(), List.of(t.say(fact.key()), t.say(fact.aboutKey())), Optional.empty());
        }
    }

    private void add(Taxonomy taxonomy, String code, List<String> nameAndDescription, Optional<UUID> parent) {
        Taxonomy.Term term = new Taxonomy.Term(
                Taxonomy.Term.idOf(taxonomy.key(), code),
                prefix(taxonomy.key()) + code,
                nameAndDescription.getFirst(),
                nameAndDescription.getLast(),
                parent,
                taxonomy,
                t.language());
        terms.put(term.id(), term);
    }

    /** What a reader asks for by a term's id, in our own codes. */
    record Coding(String taxonomy, String code) {}

    /** What is known of an entry that HSDS has no field for. */
    enum Fact implements Coded {
        DERIVED_SERVICE,
        GENERATED_DESCRIPTION,
        EXAMPLE,
        CAUSES,
        MEMBERS,
        VOLUNTEERS,
        STAFF,
        BUDGET,
        SOURCE,
        CONFIRMED,
        POINT_SOURCE;

        @Override
        public String key() {
            return "opendata.fact." + code();
        }

        String aboutKey() {
            return key() + ".about";
        }
    }
}
