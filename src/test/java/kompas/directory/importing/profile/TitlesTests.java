package kompas.directory.importing.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    FRIENDS OF THE LIBRARY           | Friends of the Library
                    THE ARTS FOR ALL                 | The Arts for All
                    SOCIETY FOR THE                  | Society for The
                    ST. JOHN'S CHURCH, THE OLD ONE   | St. John's Church, The Old One
                    O'NEIL-SMITH FUND                | O'neil-Smith Fund
                    НАРОДНО ЧИТАЛИЩЕ „ИВАН ВАЗОВ“    | Народно Читалище „Иван Вазов“
                    AARHUS CYKLISTER OG ÅBNE DØRE    | Aarhus Cyklister Og Åbne Døre
                    3RD AVENUE                       | 3rd Avenue
                    Already mixed OF THE             | Already mixed OF THE
                    """)
    void aNameInCapitalsReadsAsPeopleWriteIt(String capitals, String written) {
        assertThat(Titles.of(capitals)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"'A  OF B','A  Of B'", "' OF A',' Of A'", "'',''"})
    void spacesStayAsTheyAre(String capitals, String written) {
        assertThat(Titles.of(capitals)).isEqualTo(written);
    }
}
