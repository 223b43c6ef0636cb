package kompas.directory.opendata.embed;

import java.util.List;
import java.util.Optional;
import kompas.directory.OrganisationSummary;
import kompas.directory.search.OrganisationCriteria;
import kompas.directory.search.View;
import kompas.shared.web.MapView;
import kompas.shared.web.Page;

/**
 * What the frame shows.
 *
 * @param ready false while there is no search
 */
public record EmbedView(
        OrganisationCriteria criteria,
        long total,
        List<OrganisationSummary> organisations,
        Optional<MapView> map,
        boolean ready) {

    public boolean asMap() {
        return criteria.view() == View.MAP;
    }

    /** The same organisations in this frame, seen another way. */
    public String frame(Page page, View view) {
        String query = criteria.seenAs(view).toQuery();
        return "/embed/organisations?lang=" + page.language() + (query.isEmpty() ? "" : "&" + query);
    }

    /** The whole list, at home. */
    public String everything(Page page) {
        String query = criteria.toQuery();
        return page.base() + page.to("/organisations") + (query.isEmpty() ? "" : "?" + query);
    }
}
