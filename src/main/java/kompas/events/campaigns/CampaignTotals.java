package kompas.events.campaigns;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * A campaign in numbers.
 *
 * @param places libraries that joined
 * @param activities of them that are public and not cancelled
 * @param told of them whose library has said what came of them
 * @param hours people spent there together: those who came, times how long it took; whole hours
 * @param helpers people who helped, and {@code helped} their hours as far as they are confirmed; whole hours
 */
public record CampaignTotals(
        int places,
        int activities,
        int signedUp,
        int told,
        int came,
        int newcomers,
        long hours,
        int helpers,
        long helped) {

    public static CampaignTotals of(List<CampaignPlace> places) {
        return new CampaignTotals(
                places.size(),
                (int) places.stream()
                        .flatMap(place -> place.activity().stream())
                        .filter(activity -> !activity.cancelled())
                        .count(),
                places.stream().mapToInt(place -> place.figures().signedUp()).sum(),
                (int) places.stream().filter(place -> place.figures().told()).count(),
                places.stream().mapToInt(place -> place.figures().came()).sum(),
                places.stream().mapToInt(place -> place.figures().newcomers()).sum(),
                hours(places, CampaignPlace.Figures::together),
                places.stream()
                        .mapToInt(place -> place.figures().helpers().people())
                        .sum(),
                hours(places, figures -> figures.helpers().time()));
    }

    private static long hours(List<CampaignPlace> places, Function<CampaignPlace.Figures, Duration> time) {
        return places.stream()
                .map(CampaignPlace::figures)
                .map(time)
                .reduce(Duration.ZERO, Duration::plus)
                .toHours();
    }
}
