package kompas.events.campaigns.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kompas.events.campaigns.Campaign;
import kompas.events.campaigns.CampaignTotals;
import kompas.events.campaigns.Campaigns.Before;
import kompas.shared.kernel.LocalizedText.Shown;
import kompas.shared.text.Text;
import kompas.shared.web.MapView;
import kompas.shared.web.PictureView;

/**
 * The page of a campaign.
 *
 * @param days when it is, in words
 * @param maps one of each country a library of which has joined
 * @param mayJoin whether this reader plans for a library that may join
 * @param joined whether a library this reader plans for has joined
 * @param mayEdit whether this reader may change it
 * @param before last year's, to compare with
 */
public record CampaignView(
        Campaign campaign,
        Shown title,
        String days,
        boolean begun,
        boolean over,
        List<MapView> maps,
        List<Place> places,
        CampaignTotals totals,
        boolean mayJoin,
        boolean joined,
        boolean mayEdit,
        Optional<Before> before) {

    /**
     * One library that joined.
     *
     * @param href of its page
     * @param town where it is
     * @param activity what happens there; empty while it is not public
     */
    public record Place(
            String href,
            Shown library,
            String town,
            Shown issue,
            Optional<Happening> activity,
            boolean told,
            int came,
            int signedUp,
            Optional<Shown> result,
            List<PictureView> pictures) {

        public Place {
            pictures = List.copyOf(pictures);
        }
    }

    /** What happens at one of them. */
    public record Happening(String href, Shown title, String when, boolean cancelled) {}

    /**
     * One number of the report.
     *
     * @param what end of the message that names it
     * @param before last year's; 0 where there was none
     */
    public record Row(String what, long now, long before) {

        /** "+12", "−3", "0". */
        public String change(Text t) {
            String amount = t.number(Math.abs(now - before));
            return now > before ? "+" + amount : now < before ? "−" + amount : amount;
        }
    }

    /** The numbers, as far as there is anything to count this year or last. */
    public List<Row> rows() {
        CampaignTotals last = before.map(Before::totals).orElseGet(() -> CampaignTotals.of(List.of()));
        List<Row> always = List.of(
                new Row("places", totals.places(), last.places()),
                new Row("activities", totals.activities(), last.activities()),
                new Row("people", totals.came(), last.came()),
                new Row("newcomers", totals.newcomers(), last.newcomers()),
                new Row("hours", totals.hours(), last.hours()));
        List<Row> helped = List.of(
                new Row("helpers", totals.helpers(), last.helpers()),
                new Row("helped", totals.helped(), last.helped()));
        return Stream.concat(always.stream(), helped.stream().filter(row -> row.now() + row.before() > 0))
                .toList();
    }

    /** The year at the head of a column; the day where both are in one year. */
    public String column(Campaign of, Text t) {
        boolean sameYear = before.filter(last ->
                        last.campaign().begins().getYear() == campaign.begins().getYear())
                .isPresent();
        return sameYear ? t.date(of.begins()) : String.valueOf(of.begins().getYear());
    }

    /** Where something was public and nobody has said yet what came of it. */
    public List<String> missing() {
        return places.stream()
                .filter(place -> !place.told())
                .filter(place -> place.activity()
                        .filter(activity -> !activity.cancelled())
                        .isPresent())
                .map(place -> place.library().text())
                .toList();
    }
}
