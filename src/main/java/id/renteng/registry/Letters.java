package id.renteng.registry;

/// How far two words are from each other.
public final class Letters {

    private Letters() {}

    /// The least number of letters to change, add, drop or swap with the next one (Damerau, restricted), as far as
    /// `limit`; anything farther is `limit + 1`.
    public static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) return limit + 1;
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) last[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) row[j] = step(one, other, i, j, before, last, row);
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return Math.min(last[other.length()], limit + 1);
    }

    private static int step(String one, String other, int i, int j, int[] before, int[] last, int[] row) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, before[j - 2] + 1) : least;
    }
}
