package kompas.events.calendars.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import kompas.events.Activities;
import kompas.events.ActivityId;
import kompas.events.Occurrence;
import kompas.events.telling.Where;
import kompas.shared.web.Answer;
import kompas.shared.web.CachedPage;
import kompas.shared.web.Page;
import kompas.shared.web.PageController;
import org.springframework.web.bind.annotation.GetMapping;

/** The feed of new and changed activities. */
@PageController
class ActivityAtomPages {

    private final ActivityNews news;
    private final Activities activities;
    private final Where where;

    ActivityAtomPages(ActivityNews news, Activities activities, Where where) {
        this.news = news;
        this.activities = activities;
        this.where = where;
    }

    @GetMapping("/activities.atom")
    @CachedPage(
            topics = {"events", "libraries"},
            expires = "PT15M")
    Answer feed(Page page) throws XMLStreamException {
        List<ActivityNews.Item> items = news.latest();
        List<ActivityId> ids = items.stream().map(item -> item.activity().id()).toList();
        Map<ActivityId, List<Occurrence>> dates = new HashMap<>();
        for (Occurrence date : activities.occurrencesOf(ids)) {
            dates.computeIfAbsent(date.activity(), unused -> new ArrayList<>()).add(date);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ActivityAtom feed = new ActivityAtom(bytes, page, where);
        feed.start(items);
        for (ActivityNews.Item item : items) {
            feed.entry(item, dates.getOrDefault(item.activity().id(), List.of()));
        }
        feed.end();
        return new Answer("application/atom+xml;charset=UTF-8", bytes.toByteArray());
    }
}
