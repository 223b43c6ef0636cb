package kompas.events.fairs;

import kompas.shared.kernel.Coded;

/** Whether organisations of one field stand side by side. */
public enum Neighbours implements Coded {
    ANY,
    TOGETHER,
    APART;

    @Override
    public String key() {
        return "fairs.neighbours." + code();
    }
}
