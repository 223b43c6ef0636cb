package kompas.events.helping.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kompas.events.Activity;
import kompas.events.helping.HelpCertificates.Hours;
import kompas.events.telling.Hosts;
import kompas.events.telling.When;
import kompas.events.telling.Where;
import kompas.shared.text.Text;
import kompas.shared.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes certificates of hours. */
@Component
class CertificateViews {

    private final Hosts hosts;
    private final Where where;
    private final Clock clock;

    CertificateViews(Hosts hosts, Where where, Clock clock) {
        this.hosts = hosts;
        this.where = where;
        this.clock = clock;
    }

    ModelAndView of(Page page, Hours hours) {
        Text t = page.t();
        Activity activity = hours.activity();
        String host = Hosts.organisers(hosts.of(activity), t.language());
        CertificateView view = new CertificateView(
                hours.name(),
                HelpTitles.title(activity, t),
                HelpTitles.hours(hours.minutes(), t),
                days(hours.days(), t),
                hours.tasks().stream().map(task -> task.in(t.language()).text()).toList(),
                host.isEmpty() ? page.siteName().in(t.language()).text() : host,
                where.town(activity, t),
                t.date(LocalDate.now(clock.withZone(activity.schedule().zone()))),
                activity.example());
        return new ModelAndView("events/helping/certificate", "view", view);
    }

    private static String days(List<LocalDate> days, Text t) {
        return days.size() == 1
                ? When.day(t, days.getFirst())
                : t.say("events.when.span", "from", t.date(days.getFirst()), "to", t.date(days.getLast()));
    }
}
