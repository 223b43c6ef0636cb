package kompas.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;

/** Answers held in memory, sent by the same Tomcat with the same headers and nothing else in between. */
final class MemoryFloor extends HttpServlet {

    static final String PATH = "/memory";

    private static final long serialVersionUID = 1L;
    private static final Set<String> OF_THE_SERVER =
            Set.of("date", "connection", "keep-alive", "transfer-encoding", "content-length", "content-type");

    private final transient Map<String, Answer> answers = new TreeMap<>();

    static MemoryFloor in(Tomcat tomcat) {
        MemoryFloor floor = new MemoryFloor();
        Context context = tomcat.addContext(PATH, null);
        Tomcat.addServlet(context, "floor", floor);
        context.addServletMappingDecoded("/", "floor");
        return floor;
    }

    void hold(String path, HttpResponse<byte[]> answer) {
        List<Header> headers = answer.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_SERVER.contains(header.getKey().toLowerCase(java.util.Locale.ROOT)))
                .map(header -> new Header(header.getKey(), header.getValue().getFirst()))
                .toList();
        String type = answer.headers().firstValue("Content-Type").orElseThrow();
        answers.put(path, new Answer(type, headers, answer.body()));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        Answer answer =
                Objects.requireNonNull(answers.get(request.getRequestURI().substring(PATH.length()) + query));
        for (Header header : answer.headers) {
            response.setHeader(header.name, header.value);
        }
        response.setContentType(answer.type);
        response.setContentLength(answer.body.length);
        response.getOutputStream().write(answer.body);
    }

    private record Header(String name, String value) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Answer(String type, List<Header> headers, byte[] body) {}
}
