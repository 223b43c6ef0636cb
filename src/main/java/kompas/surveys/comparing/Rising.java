package kompas.surveys.comparing;

import java.util.Arrays;

/** The longest part of a row of numbers that rises. */
final class Rising {

    private Rising() {}

    /** Which of them belong to it. */
    static boolean[] longest(int[] numbers) {
        int[] tails = new int[numbers.length]; // tails[l]: where the lowest end of a rising part of l + 1 stands
        int[] ends = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int number = numbers[i];
            int found = Arrays.binarySearch(ends, 0, length, number);
            int at = found < 0 ? -found - 1 : found;
            before[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            ends[at] = number;
            length = Math.max(length, at + 1);
        }
        boolean[] belongs = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            belongs[i] = true;
        }
        return belongs;
    }
}
