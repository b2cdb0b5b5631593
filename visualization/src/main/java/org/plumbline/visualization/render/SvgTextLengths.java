package org.plumbline.visualization.render;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Says of every longer text how long it is, so that a browser that has to draw with wider letters neither clips it nor
 * lets it run into its neighbours.
 */
final class SvgTextLengths {
    /** Shorter texts are numbers at axes, which have room. */
    private static final int SHORTEST = 5;

    private SvgTextLengths() {}

    /** Sets the lengths in an element and below it. */
    static void set(Element root) {
        set(root, 0, false);
    }

    private static void set(Element element, double inheritedSize, boolean inheritedBold) {
        double size = element.hasAttribute("font-size")
                ? Double.parseDouble(element.getAttribute("font-size").replace("px", ""))
                : inheritedSize;
        boolean bold = element.hasAttribute("font-weight")
                ? element.getAttribute("font-weight").equals("bold")
                : inheritedBold;
        if (element.getNodeName().equals("text")) {
            text(element, bold ? Lettering.bold(size) : Lettering.regular(size));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                set(inner, size, bold);
            }
        }
    }

    private static void text(Element element, Lettering letters) {
        String text = element.getTextContent();
        if (text.codePointCount(0, text.length()) >= SHORTEST) {
            element.setAttribute("textLength", SvgNumbers.text(letters.drawnWidth(text)));
            element.setAttribute("lengthAdjust", "spacingAndGlyphs");
        }
    }
}
