package kompas.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader with a slow, metered line pays, in bytes as they travel. */
class FirstVisitBrowserTests extends Visit {

    private static final int PAGE = 150_000;
    private static final int FONTS = 75_000;
    private static final int NEXT_PAGE = 40_000;

    @ParameterizedTest
    @CsvSource({"en,''", "bg,''", "en,/organisations", "bg,/organisations"})
    void aFirstVisitIsLightAndTheNextPageLighter(String language, String path) {
        Reader reader = reader(Device.PHONE, language);
        List<Request> asked = new ArrayList<>();
        reader.page.onRequestFinished(asked::add);

        reader.open(path);
        reader.page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(bytes(asked, request -> true)).as("first page").isBetween(1L, (long) PAGE);
        assertThat(bytes(asked, request -> request.url().endsWith(".woff2")))
                .as("fonts")
                .isBetween(1L, (long) FONTS);

        asked.clear();
        reader.open(path.isEmpty() ? "/organisations" : "/regions");
        reader.page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(bytes(asked, request -> true)).as("next page").isBetween(1L, (long) NEXT_PAGE);
    }

    /** What came over the line; what the browser had kept is not counted. */
    private static long bytes(List<Request> asked, Predicate<Request> which) {
        return List.copyOf(asked).stream()
                .filter(which)
                .mapToLong(request -> {
                    var sizes = request.sizes();
                    return (long) sizes.responseHeadersSize + sizes.responseBodySize;
                })
                .sum();
    }
}
