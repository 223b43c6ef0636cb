package kompas.network;

import java.util.function.BiConsumer;

/** A complete example network that set-up can load instead of an empty one; the module {@code demo} brings it. */
public interface Demonstration {

    /**
     * Sets the network up and fills it; a second call changes nothing.
     *
     * @param progress told how many of how many steps are done, as often as it likes
     */
    void load(BiConsumer<Integer, Integer> progress);
}
