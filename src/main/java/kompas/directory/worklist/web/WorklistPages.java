package kompas.directory.worklist.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kompas.accounts.SignedIn;
import kompas.directory.worklist.Cut;
import kompas.directory.worklist.Narrowing;
import kompas.directory.worklist.Order;
import kompas.directory.worklist.Worklist;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All organisations somebody looks after: on the screen, as a file, on paper. */
@PageController
class WorklistPages {

    static final String PATH = "/desk/organisations";

    private static final int ON_PAPER = 1000;

    /** A spreadsheet would take this for a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t\\r-].*");

    private final WorklistViews views;
    private final Worklist worklist;

    WorklistPages(WorklistViews views, Worklist worklist) {
        this.views = views;
        this.worklist = worklist;
    }

    @GetMapping(PATH)
    ModelAndView show(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> parameters) {
        Order order = Order.of(first(parameters, "sort"));
        Optional<UUID> after = id(first(parameters, "after"));
        Optional<UUID> before = id(first(parameters, "before"));
        Cut cut = new Cut(order, after.or(() -> before), after.isEmpty() && before.isPresent(), Worklist.PAGE);
        WorklistViews.Asked asked = new WorklistViews.Asked(
                Narrowing.of(parameters),
                cut,
                id(first(parameters, "deleted")).map(UUID::toString).orElse(""),
                "");
        return new ModelAndView(
                "worklist/list",
                Map.of("view", views.of(who, asked, page), "order", order == Order.NAME ? "" : order.parameter()));
    }

    @GetMapping(PATH + "/print")
    ModelAndView print(Page page, SignedIn who, @RequestParam MultiValueMap<String, String> parameters) {
        List<WorklistView.Line> lines = views.lines(who, Narrowing.of(parameters), ON_PAPER, page);
        return new ModelAndView("worklist/print", Map.of("lines", lines, "whose", views.whose(who, page.t())));
    }

    /** What the list shows, row by row; how to reach somebody is not in it. */
    @GetMapping(PATH + "/list.csv")
    void file(
            Page page,
            SignedIn who,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        Narrowing narrowing = Narrowing.of(parameters);
        views.lines(who, narrowing, 1, page);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kompas.csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (CsvWriter csv = CsvWriter.builder().build(response.getWriter())) {
            csv.writeRecord(headings(page.t()));
            worklist.each(who, narrowing, page.language(), listed -> csv.writeRecord(cells(views.line(listed, page))));
        }
    }

    private static List<String> headings(Text t) {
        return Stream.of("name", "place", "form", "field", "confirmed", "state", "missing")
                .map(column -> t.say("worklist.column." + column))
                .toList();
    }

    private static List<String> cells(WorklistView.Line line) {
        return Stream.of(
                        line.name(),
                        line.place(),
                        line.form(),
                        line.field(),
                        line.confirmed().map(LocalDate::toString).orElse(""),
                        String.join(", ", line.marks()),
                        String.join(", ", line.missing()))
                .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                .toList();
    }

    static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    /** An id as it stands in an address; empty when it is none. */
    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
