package org.plumbline.visualization.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes out of a drawing what says nothing, and names colours as CSS does. */
final class SvgCleaning {
    private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),\\s*(\\d+),\\s*(\\d+)\\)");

    /** Attributes that are left at what SVG takes anyway on every element. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("color-interpolation", "auto"),
            Map.entry("color-rendering", "auto"),
            Map.entry("image-rendering", "auto"),
            Map.entry("shape-rendering", "auto"),
            Map.entry("text-rendering", "auto"));

    private SvgCleaning() {}

    static void clean(Element element) {
        attributes(element);
        for (Node child : children(element)) {
            if (child.getNodeType() == Node.COMMENT_NODE || isEmptyGroup(child)) {
                element.removeChild(child);
            } else if (child instanceof Element inner) {
                clean(inner);
            }
        }
    }

    private static boolean isEmptyGroup(Node node) {
        return node.getNodeName().equals("defs") && !node.hasChildNodes();
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private static void attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            attributes.add((Attr) all.item(i));
        }
        boolean root = element.getNodeName().equals("svg");
        boolean unstroked = element.getAttribute("stroke").equals("none");
        boolean line = element.getNodeName().equals("line");
        for (Attr attribute : attributes) {
            String name = attribute.getName();
            boolean idle = attribute.getValue().equals(DEFAULTS.get(name));
            boolean inherited = !root && name.equals("font-family");
            boolean unseen = (unstroked && name.startsWith("stroke-")) || (line && name.equals("fill"));
            if (idle || inherited || unseen || name.equals("xml:space") || name.startsWith("xmlns:")) {
                element.removeAttributeNode(attribute);
            } else {
                attribute.setValue(name.equals("d") ? SvgPath.compact(attribute.getValue()) : colour(attribute));
            }
        }
    }

    private static String colour(Attr attribute) {
        return RGB.matcher(attribute.getValue()).replaceAll(SvgCleaning::hexadecimal);
    }

    private static String hexadecimal(MatchResult rgb) {
        StringBuilder text = new StringBuilder("#");
        for (int i = 1; i <= 3; i++) {
            int part = Integer.parseInt(rgb.group(i));
            text.append(Character.forDigit(part / 16, 16)).append(Character.forDigit(part % 16, 16));
        }
        return text.toString();
    }
}
