package org.plumbline.documentation;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands between two lines of backticks on a page.
 *
 * @param note the HTML comment right above it, without its brackets; empty if there is none
 * @param language what follows the opening backticks; empty if nothing does
 * @param opening the number of the opening line, from 0
 * @param closing the number of the closing line
 * @param lines what stands between
 */
record FencedBlock(String note, String language, int opening, int closing, List<String> lines) {
    private static final String FENCE = "```";

    /** All blocks of a page that begin at the first column, in order. */
    static List<FencedBlock> in(List<String> page) {
        List<FencedBlock> blocks = new ArrayList<>();
        int line = 0;
        while (line < page.size()) {
            if (!page.get(line).startsWith(FENCE)) {
                line++;
                continue;
            }
            int closing = closing(page, line);
            String language = page.get(line).substring(FENCE.length()).strip();
            blocks.add(new FencedBlock(
                    noteAbove(page, line), language, line, closing, List.copyOf(page.subList(line + 1, closing))));
            line = closing + 1;
        }
        return blocks;
    }

    private static int closing(List<String> page, int opening) {
        for (int line = opening + 1; line < page.size(); line++) {
            if (page.get(line).equals(FENCE)) {
                return line;
            }
        }
        throw new IllegalArgumentException("the block that opens in line " + (opening + 1) + " is never closed");
    }

    private static String noteAbove(List<String> page, int opening) {
        int line = opening - 1;
        while (line >= 0 && page.get(line).isBlank()) {
            line--;
        }
        String above = line < 0 ? "" : page.get(line);
        boolean note = above.startsWith("<!--") && above.endsWith("-->");
        return note ? above.substring(4, above.length() - 3).strip() : "";
    }

    String text() {
        return String.join("\n", lines) + "\n";
    }
}
