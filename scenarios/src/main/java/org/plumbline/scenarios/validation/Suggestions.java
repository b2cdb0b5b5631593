package org.plumbline.scenarios.validation;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a misspelt word. */
public final class Suggestions {
    private static final int LONGEST = 60;
    private static final int MOST_LISTED = 14;

    private Suggestions() {}

    /** The known word within a short edit distance of the one written, if there is one. */
    public static Optional<String> near(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(written);
        int allowed = plain.length() <= 5 ? 1 : 2;
        String best = null;
        int least = allowed + 1;
        for (String word : known) {
            int distance = distance(plain, plain(word));
            if (distance < least) {
                least = distance;
                best = word;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A help text: the word that was probably meant, else all there are. */
    public static String help(String written, Collection<String> known, String what) {
        return near(written, known).map(word -> "did you mean " + word + "?").orElseGet(() -> list(known, what));
    }

    private static String list(Collection<String> known, String what) {
        if (known.isEmpty()) {
            return "there is no " + what + " here";
        }
        String listed = String.join(", ", known.stream().limit(MOST_LISTED).toList());
        int more = known.size() - MOST_LISTED;
        return what + ": " + listed + (more > 0 ? " and " + more + " others" : "");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
