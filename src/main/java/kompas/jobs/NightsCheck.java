package kompas.jobs;

import java.util.List;
import java.util.stream.Collectors;
import kompas.shared.commands.HealthCheck;
import org.springframework.stereotype.Component;

/** Whether the last night did what it should. */
@Component
class NightsCheck implements HealthCheck {

    private final Nights nights;

    NightsCheck(Nights nights) {
        this.nights = nights;
    }

    @Override
    public String subject() {
        return "nights";
    }

    @Override
    public Finding examine() {
        List<Night> all = nights.all();
        String failed = all.stream().filter(Night::failed).map(Night::code).collect(Collectors.joining(", "));
        if (!failed.isEmpty()) {
            return Finding.attention(
                    "Failed last night: " + failed + ".", "The log says why; it is tried again every hour.");
        }
        return Finding.ok(all.isEmpty() ? "No night has passed yet." : all.size() + " nightly works went well.");
    }
}
