package org.plumbline.visualization.render;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.stream.IntStream;

/**
 * A picture with at most 256 colours, which makes its file a third as large. Charts have few colours; what is lost are
 * shades of the edges of letters and lines that nobody tells apart.
 */
final class FewColours {
    private static final int BITS = 5;
    private static final int LEVELS = 1 << BITS;
    private static final int CELLS = LEVELS * LEVELS * LEVELS;
    private static final int MOST = 256;
    private static final int CHANNEL = 0xff;

    private final int[] pixels;
    private final long[] counts = new long[CELLS];
    private final long[][] sums = new long[3][CELLS];
    private final int[] palette;
    private final byte[] index = new byte[CELLS];

    private FewColours(int[] pixels) {
        this.pixels = pixels;
        count(pixels);
        int[] cells = IntStream.range(0, CELLS).filter(cell -> counts[cell] > 0).toArray();
        int[] kept = IntStream.of(cells)
                .boxed()
                .sorted((one, other) -> Long.compare(counts[other], counts[one]))
                .limit(MOST)
                .mapToInt(cell -> cell)
                .toArray();
        palette = IntStream.of(kept).map(this::mean).toArray();
        for (int cell : cells) {
            index[cell] = (byte) nearest(mean(cell));
        }
    }

    /** Counts runs of one colour at a time: most of a chart is paper. */
    private void count(int[] all) {
        int start = 0;
        for (int end = 1; end <= all.length; end++) {
            if (end == all.length || all[end] != all[start]) {
                int cell = cell(all[start]);
                counts[cell] += end - start;
                for (int channel = 0; channel < 3; channel++) {
                    sums[channel][cell] += (long) (end - start) * part(all[start], channel);
                }
                start = end;
            }
        }
    }

    /** The picture, which has an int of red, green and blue for each pixel, in few colours. */
    static BufferedImage of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        FewColours few = new FewColours((int[]) image.getRaster().getDataElements(0, 0, width, height, null));
        BufferedImage indexed = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, few.colours());
        byte[] row = new byte[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = few.index[cell(few.pixels[y * width + x])];
            }
            indexed.getRaster().setDataElements(0, y, width, 1, row);
        }
        return indexed;
    }

    private IndexColorModel colours() {
        return new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    }

    private static int cell(int pixel) {
        int shift = Byte.SIZE - BITS;
        return (part(pixel, 0) >> shift) * LEVELS * LEVELS
                + (part(pixel, 1) >> shift) * LEVELS
                + (part(pixel, 2) >> shift);
    }

    /** Red, green or blue. */
    private static int part(int pixel, int channel) {
        return (pixel >> (16 - Byte.SIZE * channel)) & CHANNEL;
    }

    /** The mean of the colours in a cell. */
    private int mean(int cell) {
        int colour = 0;
        for (int channel = 0; channel < 3; channel++) {
            colour = colour << Byte.SIZE | (int) ((sums[channel][cell] + counts[cell] / 2) / counts[cell]);
        }
        return colour;
    }

    private int nearest(int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length && least > 0; i++) {
            int distance = 0;
            for (int channel = 0; channel < 3; channel++) {
                int difference = part(palette[i], channel) - part(colour, channel);
                distance += difference * difference;
            }
            best = distance < least ? i : best;
            least = Math.min(least, distance);
        }
        return best;
    }
}
