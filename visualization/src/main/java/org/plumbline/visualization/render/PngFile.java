package org.plumbline.visualization.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * PNG files of few colours that know how large they are on paper (RFC 2083). The platform's writer would try five filters
 * on every line, which pictures with a palette do not gain by, and takes longer to load than to write.
 */
final class PngFile {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BITS = 8;
    private static final int PALETTE = 3;
    private static final int METRE = 1;
    private static final double METRES_PER_INCH = 0.0254;
    private static final double SCREEN_PIXELS_PER_INCH = 96;
    private static final double PRINT_PIXELS_PER_INCH = 300;

    private PngFile() {}

    /** Writes a picture that has an int of red, green and blue for each pixel; the stream stays open. */
    static void write(BufferedImage image, ChartSize size, OutputStream to) throws IOException {
        FewColours colours = FewColours.of(image);
        DataOutputStream out = new DataOutputStream(to);
        out.writeLong(SIGNATURE);
        chunk(out, "IHDR", header -> {
            header.writeInt(image.getWidth());
            header.writeInt(image.getHeight());
            header.write(new byte[] {BITS, PALETTE, 0, 0, 0});
        });
        chunk(out, "pHYs", physical -> {
            physical.writeInt(perMetre(size));
            physical.writeInt(perMetre(size));
            physical.write(METRE);
        });
        chunk(out, "PLTE", palette -> {
            for (int colour : colours.palette()) {
                palette.writeByte(colour >> 16);
                palette.writeShort(colour);
            }
        });
        chunk(out, "IDAT", data -> lines(image, colours, data));
        chunk(out, "IEND", end -> {});
        out.flush();
    }

    private static int perMetre(ChartSize size) {
        double perInch = size.outerWidth().endsWith("mm") ? PRINT_PIXELS_PER_INCH : SCREEN_PIXELS_PER_INCH;
        return (int) Math.round(perInch / METRES_PER_INCH);
    }

    /** Each line is a zero, for no filter, and the numbers of its colours. */
    private static void lines(BufferedImage image, FewColours colours, OutputStream data) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(data, deflater, 1 << 16)) {
            byte[] line = new byte[1 + image.getWidth()];
            for (int y = 0; y < image.getHeight(); y++) {
                colours.line(y * image.getWidth(), line);
                packed.write(line);
            }
        } finally {
            deflater.end();
        }
    }

    /** What stands in a chunk. */
    @FunctionalInterface
    private interface Content {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static void chunk(DataOutputStream out, String type, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        content.writeTo(data);
        data.flush();
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeInt(bytes.size() - type.length());
        bytes.writeTo(out);
        out.writeInt((int) sum.getValue());
    }
}
