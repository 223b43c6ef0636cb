package kompas.surveys.proposing;

/**
 * What became of the wish to take something back.
 *
 * @param back how many proposals wait again
 * @param left how many stay as they are, because their fact was changed since
 * @param elsewhere how many stay because another library looks after their organisation
 */
public record Undone(int back, int left, int elsewhere) {

    public static final Undone NOTHING = new Undone(0, 0, 0);
}
