package org.plumbline.app.doctor;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Whether charts can be drawn: this needs Java's drawing library and a font, but no screen. */
final class Drawing {
    private Drawing() {}

    static Finding possible() {
        try {
            Graphics2D graphics = new BufferedImage(64, 16, BufferedImage.TYPE_INT_ARGB).createGraphics();
            graphics.drawString("Plumbline", 0, 12);
            graphics.dispose();
            return Finding.good("Charts", "can be drawn");
        } catch (RuntimeException | LinkageError e) {
            // Java throws an Error where its drawing library or a font is missing: this is what we came to see.
            return Finding.limited(
                    "Charts",
                    "cannot be drawn: " + e,
                    "install a font and fontconfig (Debian, Ubuntu: sudo apt install fontconfig fonts-dejavu-core)");
        }
    }
}
