package org.plumbline.visualization.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The letters of charts: Roboto, which comes with the product, so that a machine without any font draws the same
 * picture.
 *
 * <p>AWT on Linux refuses all work, even with a font of our own, where the system has none. It is therefore told where
 * Roboto lies before it is first used, by the property {@code sun.awt.fontconfig}, unless somebody has set that.
 */
final class Fonts {
    /** What a browser is asked for: the same letters, else some that are about as wide. */
    static final String FAMILIES = "Roboto, 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    private static final String FONT_CONFIG = "sun.awt.fontconfig";
    private static final String RESOURCES = "/com/formdev/flatlaf/fonts/roboto/";

    private static final Fonts BUNDLED = new Fonts();

    private final Font regular;
    private final Font bold;

    private Fonts() {
        try {
            Path folder = Files.createTempDirectory("plumbline-fonts");
            Path regularFile = copy("Roboto-Regular.ttf", folder);
            Path boldFile = copy("Roboto-Bold.ttf", folder);
            Path config = folder.resolve("fontconfig.properties");
            config.toFile().deleteOnExit();
            tell(config, regularFile);
            regular = Font.createFont(Font.TRUETYPE_FONT, regularFile.toFile());
            bold = Font.createFont(Font.TRUETYPE_FONT, boldFile.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled fonts cannot be unpacked to the folder for temporary files", e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled fonts are damaged", e);
        }
    }

    private static Path copy(String name, Path folder) throws IOException {
        Path file = folder.resolve(name);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        try (InputStream font = Fonts.class.getResourceAsStream(RESOURCES + name)) {
            if (font == null) {
                throw new IOException("font " + name + " is missing from the class path");
            }
            Files.copy(font, file);
        }
        return file;
    }

    private static void tell(Path config, Path font) throws IOException {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        if (!linux || System.getProperty(FONT_CONFIG) != null) {
            return;
        }
        StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        for (String family : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                lines.append(family).append('.').append(style).append(".latin-1=Roboto\n");
            }
        }
        lines.append("filename.Roboto=").append(font).append('\n');
        Files.writeString(config, lines);
        System.setProperty(FONT_CONFIG, config.toString());
    }

    /** Makes the fonts known before AWT is first used. */
    static void prepare() {
        regular(1);
    }

    /** The ordinary letters in this size. */
    static Font regular(double size) {
        return BUNDLED.regular.deriveFont((float) size);
    }

    /** The bold letters in this size. */
    static Font bold(double size) {
        return BUNDLED.bold.deriveFont(Font.BOLD, (float) size);
    }
}
