package org.plumbline.visualization.render;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Where the words of a drawing stand. */
final class SvgTexts {
    private final List<Placed> texts = new ArrayList<>();

    private SvgTexts() {}

    /** A line of words with the rectangle it fills. */
    record Placed(String text, Box box) {
        boolean overlaps(Placed other) {
            double across = Math.min(box.right(), other.box.right()) - Math.max(box.x(), other.box.x());
            double down = Math.min(box.bottom(), other.box.bottom()) - Math.max(box.y(), other.box.y());
            return across > 1 && down > 1;
        }
    }

    static List<Placed> of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SvgTexts found = new SvgTexts();
            found.collect(
                    factory.newDocumentBuilder()
                            .parse(new InputSource(new StringReader(svg)))
                            .getDocumentElement(),
                    12,
                    false);
            return found.texts;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("not well-formed: " + svg, e);
        }
    }

    private void collect(Element element, double inheritedSize, boolean inheritedBold) {
        String size = element.getAttribute("font-size");
        String weight = element.getAttribute("font-weight");
        double own = size.isEmpty() ? inheritedSize : Double.parseDouble(size.replace("px", ""));
        boolean bold = weight.isEmpty() ? inheritedBold : weight.equals("bold");
        if (element.getNodeName().equals("text")) {
            add(element, bold ? Lettering.bold(own) : Lettering.regular(own));
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, own, bold);
            }
        }
    }

    private void add(Element element, Lettering letters) {
        String text = element.getTextContent();
        double x = Double.parseDouble(element.getAttribute("x"));
        double baseline = Double.parseDouble(element.getAttribute("y"));
        if (!text.isBlank()) {
            double height = letters.size();
            texts.add(new Placed(text, new Box(x, baseline - 0.72 * height, letters.width(text) / 1.03, 0.9 * height)));
        }
    }
}
