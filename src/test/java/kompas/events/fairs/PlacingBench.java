package kompas.events.fairs;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import kompas.events.fairs.PlacingStands.Placed;
import kompas.events.fairs.PlacingStands.Wanted;

/** How long placing a whole hall takes; {@code bench/fairs/run.sh} runs it. */
final class PlacingBench {

    private static final int TIMES = 10;

    private PlacingBench() {}

    public static void main(String[] arguments) {
        List<Wanted> stands = Halls.stands(Integer.parseInt(arguments[0]));
        Hall hall = Halls.furnished(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        for (Neighbours neighbours : Neighbours.values()) {
            PlacingStands placing = new PlacingStands(hall, new Fair.Rules(4, 20, neighbours));
            long first = nanos(placing, stands);
            long[] times = LongStream.range(0, TIMES)
                    .map(time -> nanos(placing, stands))
                    .sorted()
                    .toArray();
            Placed placed = placing.place(stands, Map.of());
            System.out.printf(
                    "%s: %d stands, %d without a place; first %d ms, median %d ms, slowest %d ms%n",
                    neighbours.code(),
                    stands.size(),
                    placed.left().size(),
                    first / 1_000_000,
                    times[TIMES / 2] / 1_000_000,
                    times[TIMES - 1] / 1_000_000);
        }
    }

    private static long nanos(PlacingStands placing, List<Wanted> stands) {
        long begin = System.nanoTime();
        placing.place(stands, Map.of());
        return System.nanoTime() - begin;
    }
}
