package kompas.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import kompas.directory.OrganisationId;
import kompas.directory.duplicates.BetterValue.Proposal;
import kompas.directory.duplicates.MergeChoices.Side;
import kompas.directory.importing.record.StagedColumn;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is proposed when two become one is what a librarian would choose, so that most merges are one press of a button. */
class BetterValueTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void noFactOfAnOrganisationIsMergedWithoutBeingShown() {
        assertThat(StagedColumn.columnsOfOrganisation().stream()
                        .filter(column -> !MergePlan.ITS_OWN.contains(column) || column == StagedColumn.STATUS)
                        .map(StagedColumn::unit))
                .isSubsetOf(MergeFields.ALL);
        assertThat(OrganisationState.BELONGINGS).isSubsetOf(MergeFields.ALL);
        assertThat(MergeFields.ALL).contains(OrganisationState.CONTACTS).doesNotHaveDuplicates();
    }

    @Test
    void whatOnlyOneSaysIsTakenFromThatOne() {
        assertThat(better("{}", "{'website':'https://a.example'}", "website"))
                .contains(new Proposal(Which.OTHER, "only"));
        assertThat(better("{'legal_form':'association'}", "{'legal_form':'other'}", "legal_form"))
                .contains(new Proposal(Which.ONE, "only"));
        assertThat(better("{}", "{'website':null}", "website")).isEmpty();
    }

    @Test
    void whatCanStandTogetherIsKeptTogether() {
        assertThat(better("{'fields':['A']}", "{'fields':['B']}", "fields"))
                .contains(new Proposal(Which.BOTH, "together"));
        assertThat(better(name("bg", "Хор"), name("en", "Choir"), "name"))
                .contains(new Proposal(Which.BOTH, "languages"));
        assertThat(better("{'other_names':[]}", "{'other_names':['Хорът']}", "other_names"))
                .contains(new Proposal(Which.BOTH, "together"));
    }

    @Test
    void ofTwoNamesTheOneNotInCapitalsIsBetterAndOfTwoPlacesTheMoreExact() {
        assertThat(better(name("bg", "ХОР ЛУДОГОРИЕ"), name("bg", "Хор „Лудогорие“"), "name"))
                .contains(new Proposal(Which.OTHER, "capitals"));
        assertThat(better(
                        "{'municipality_id':'a','place_precision':'address'}",
                        "{'municipality_id':'a','place_precision':'settlement'}",
                        "place"))
                .contains(new Proposal(Which.ONE, "precise"));
    }

    @Test
    void whatSomebodyTypedIsBetterThanWhatAFileBroughtAndElseTheNewer() {
        assertThat(better(
                        "{'founded':1975,'source_date':'2026-10-01'}",
                        "{'founded':1980,'source_date':'2020-01-01','field_sources':{'founded':{'by':'hand'}}}",
                        "founded"))
                .contains(new Proposal(Which.OTHER, "hand"));
        assertThat(better(
                        "{'founded':1975,'source_date':'2026-10-01'}",
                        "{'founded':1980,'source_date':'2020-01-01'}",
                        "founded"))
                .contains(new Proposal(Which.ONE, "newer"));
        assertThat(better("{'founded':1975}", "{'founded':1980}", "founded"))
                .contains(new Proposal(Which.ONE, "stays"));
    }

    @Test
    void thePageSomebodyLooksAfterStays() {
        assertThat(BetterValue.staying(one("{}", 0), one("{}", 1))).isEqualTo(new Proposal(Which.OTHER, "people"));
        assertThat(BetterValue.staying(one("{}", 0), one("{'confirmed_on':'2026-10-01'}", 0)))
                .isEqualTo(new Proposal(Which.OTHER, "confirmed"));
        assertThat(BetterValue.staying(one("{'founded':1975}", 0), one("{}", 0)))
                .isEqualTo(new Proposal(Which.ONE, "fuller"));
        assertThat(BetterValue.staying(one("{}", 0), one("{}", 0))).isEqualTo(new Proposal(Which.ONE, "older"));
    }

    @Test
    void aNameInTwoLanguagesBecomesOneInBoth() {
        ObjectNode kept =
                facts("{'id':'1','field_sources':{},'name':{'source':'bg','texts':{'bg':'Хор'}},'other_names':[]}");
        ObjectNode dropped =
                facts("{'id':'2','field_sources':{},'name':{'source':'en','texts':{'en':'Choir'}},'other_names':[]}");
        MergePlan plan = new MergePlan(kept, dropped, Map.of("name", Side.BOTH), JSON);
        assertThat(plan.after().path("name").toString())
                .isEqualTo("{\"source\":\"bg\",\"texts\":{\"bg\":\"Хор\",\"en\":\"Choir\"}}");
        assertThat(plan.after().has("other_names")).isFalse();
    }

    private static Optional<Proposal> better(String one, String other, String field) {
        return new BetterValue(one(one, 0), one(other, 0), Which.ONE).of(field);
    }

    private static String name(String language, String text) {
        return "{'name':{'source':'" + language + "','texts':{'" + language + "':'" + text + "'}}}";
    }

    private static ComparedOrganisation one(String facts, int people) {
        return new ComparedOrganisation(
                OrganisationId.next(),
                "choir",
                true,
                OffsetDateTime.MIN,
                facts(facts),
                new ComparedOrganisation.Ties(0, 0, 0, 0, people));
    }

    private static ObjectNode facts(String facts) {
        return (ObjectNode) JSON.readTree(facts.replace('\'', '"'));
    }
}
