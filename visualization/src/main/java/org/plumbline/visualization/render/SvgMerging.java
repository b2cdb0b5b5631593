package org.plumbline.visualization.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Makes one path of many lines or circles that stand next to each other and look the same. Translucent ones are left
 * alone: where they overlap they would look different.
 */
final class SvgMerging {
    private static final int FEWEST = 3;
    private static final Set<String> LINE = Set.of("x1", "y1", "x2", "y2");
    private static final Set<String> CIRCLE = Set.of("cx", "cy", "r");
    private static final Set<String> TRANSLUCENT = Set.of("opacity", "fill-opacity", "stroke-opacity");

    private SvgMerging() {}

    /** Merges inside an element and below it. */
    static void merge(Element element) {
        List<Element> run = new ArrayList<>();
        for (Element child : elements(element)) {
            merge(child);
            if (!run.isEmpty() && !alike(run.get(0), child)) {
                replace(run);
                run.clear();
            }
            run.add(child);
        }
        replace(run);
    }

    private static List<Element> elements(Element element) {
        List<Element> elements = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                elements.add(inner);
            }
        }
        return elements;
    }

    private static boolean alike(Element one, Element other) {
        return one.getNodeName().equals(other.getNodeName()) && look(one).equals(look(other));
    }

    /** What is not geometry. */
    private static Map<String, String> look(Element element) {
        Map<String, String> look = new TreeMap<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String name = attributes.item(i).getNodeName();
            if (!geometry(element).contains(name)) {
                look.put(name, attributes.item(i).getNodeValue());
            }
        }
        return look;
    }

    private static Set<String> geometry(Element element) {
        return switch (element.getNodeName()) {
            case "line" -> LINE;
            case "circle" -> CIRCLE;
            default -> Set.of();
        };
    }

    private static void replace(List<Element> run) {
        if (run.size() < FEWEST || geometry(run.get(0)).isEmpty() || isTranslucent(run.get(0))) {
            return;
        }
        Element first = run.get(0);
        Element path = first.getOwnerDocument().createElementNS(first.getNamespaceURI(), "path");
        look(first).forEach(path::setAttribute);
        StringBuilder drawn = new StringBuilder();
        run.forEach(one -> drawn.append(drawn(one)));
        path.setAttribute("d", drawn.toString());
        Node parent = first.getParentNode();
        parent.insertBefore(path, first);
        run.forEach(parent::removeChild);
    }

    private static boolean isTranslucent(Element element) {
        return look(element).entrySet().stream()
                .anyMatch(entry -> TRANSLUCENT.contains(entry.getKey())
                        && !entry.getValue().equals("1"));
    }

    private static String drawn(Element element) {
        if (element.getNodeName().equals("line")) {
            return "M" + number(element, "x1") + " " + number(element, "y1") + "L" + number(element, "x2") + " "
                    + number(element, "y2");
        }
        double radius = Double.parseDouble(element.getAttribute("r"));
        double left = Double.parseDouble(element.getAttribute("cx")) - radius;
        String r = SvgNumbers.text(radius);
        String across = SvgNumbers.text(2 * radius);
        return "M" + SvgNumbers.text(left) + " " + number(element, "cy") + "a" + r + " " + r + " 0 1 0 " + across
                + " 0a" + r + " " + r + " 0 1 0-" + across + " 0";
    }

    private static String number(Element element, String attribute) {
        return SvgNumbers.text(Double.parseDouble(element.getAttribute(attribute)));
    }
}
