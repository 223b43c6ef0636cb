package kompas.journeys;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import kompas.search.IndexWaiting;
import kompas.search.SearchIndex;
import kompas.testing.BrowserTest;
import kompas.testing.KompasDemonstrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visit of the demonstration network by one or more readers. */
@KompasDemonstrationTest
@BrowserTest
abstract class Visit {

    private final List<Reader> readers = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private SearchIndex index;

    private Browser browser;

    @BeforeEach
    void open(Browser browser) {
        this.browser = browser;
        IndexWaiting.upToDate(index);
    }

    @AfterEach
    void leave() {
        readers.forEach(Reader::leave);
    }

    final String site() {
        return "http://localhost:" + port;
    }

    /** A reader who is gone at the end of the test, and then must have had nothing to complain of. */
    final Reader reader(Device device, String language) {
        Reader reader = stranger(device, language);
        readers.add(reader);
        return reader;
    }

    /** A reader the test itself sends home. */
    final Reader stranger(Device device, String language) {
        return new Reader(browser, site(), device, language);
    }
}
