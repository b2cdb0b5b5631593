package org.plumbline.visualization.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** PNG files that know how large they are on paper. */
final class PngFile {
    private static final String PNG_METADATA = "javax_imageio_png_1.0";
    private static final double METRES_PER_INCH = 0.0254;
    private static final double SCREEN_PIXELS_PER_INCH = 96;
    private static final double PRINT_PIXELS_PER_INCH = 300;

    private PngFile() {}

    static void write(BufferedImage image, ChartSize size, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(PNG_METADATA, physicalSize(size));
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
            stream.flush();
        } finally {
            writer.dispose();
        }
    }

    private static IIOMetadataNode physicalSize(ChartSize size) {
        double perInch = size.outerWidth().endsWith("mm") ? PRINT_PIXELS_PER_INCH : SCREEN_PIXELS_PER_INCH;
        String perMetre = String.valueOf(Math.round(perInch / METRES_PER_INCH));
        IIOMetadataNode node = new IIOMetadataNode("pHYs");
        node.setAttribute("pixelsPerUnitXAxis", perMetre);
        node.setAttribute("pixelsPerUnitYAxis", perMetre);
        node.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG_METADATA);
        root.appendChild(node);
        return root;
    }
}
