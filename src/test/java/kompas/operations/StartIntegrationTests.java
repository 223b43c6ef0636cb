package kompas.operations;

import static org.assertj.core.api.Assertions.assertThat;

import kompas.testing.KompasIntegrationTest;
import kompas.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application starts with its migrations done, in a database of its own. */
@KompasIntegrationTest
class StartIntegrationTests {

    private static final TestDatabase OTHER = TestDatabase.create();

    @Autowired
    private JdbcClient jdbc;

    @Test
    void startsOnAMigratedDatabaseThatNoOtherTestSees() {
        jdbc.sql("select shared.touch('operations')").query().listOfRows();

        assertThat(versions(jdbc)).isEqualTo(1);
        assertThat(versions(OTHER.jdbc())).isZero();
    }

    private static long versions(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from shared.data_version where topic = 'operations'")
                .query(Long.class)
                .single();
    }
}
