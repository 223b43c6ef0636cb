package kompas.events.web;

import java.util.Optional;
import kompas.accounts.SignedIn;
import kompas.events.Activity;
import kompas.shared.web.Link;
import kompas.shared.web.Page;

/** Something those who look after an activity do with it, as a link on its page; a bean of this type is all there is to adding it. */
public interface ActivityTool {

    /** Where it stands: edit 100, sign-ups 200, fair 300, poster 400, close 500. */
    int order();

    /** Empty when this person may not, or the activity has no use for it. */
    Optional<Link> of(Page page, SignedIn who, Activity activity);
}
