package org.plumbline.visualization.render;

import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Elements as text: attributes by name, an element a line, the same on every machine. */
final class XmlText {
    private final StringBuilder text = new StringBuilder();

    XmlText add(Element element) {
        text.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            text.append(' ').append(attribute.getNodeName()).append("=\"");
            escaped(attribute.getNodeValue());
            text.append('"');
        }
        if (!element.hasChildNodes()) {
            text.append("/>\n");
            return this;
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(inner);
            } else {
                escaped(child.getNodeValue());
            }
        }
        text.append("</").append(element.getNodeName()).append(">\n");
        return this;
    }

    private void escaped(String raw) {
        raw.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.appendCodePoint(c < ' ' ? ' ' : c);
            }
        });
    }

    String text() {
        return text.toString();
    }
}
