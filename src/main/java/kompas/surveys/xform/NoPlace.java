package kompas.surveys.xform;

import org.javarosa.core.model.actions.setgeopoint.SetGeopointAction;
import org.javarosa.core.model.actions.setgeopoint.SetGeopointActionHandler;
import org.javarosa.core.model.instance.TreeReference;

/** A form may ask where it is filled in. A server does not know, and leaves the answer to whoever sends it. */
public final class NoPlace extends SetGeopointAction {

    /** For JavaRosa, which makes it anew for every response. */
    public NoPlace() {}

    private NoPlace(TreeReference target) {
        super(target);
    }

    @Override
    public void requestLocationUpdates() {}

    static final class Handler extends SetGeopointActionHandler {

        @Override
        public SetGeopointAction getSetGeopointAction() {
            return new NoPlace(TreeReference.rootRef());
        }
    }
}
