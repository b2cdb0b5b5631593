package org.plumbline.visualization.render;

import java.awt.Dimension;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.plumbline.visualization.chart.ChartSpec;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A chart as an SVG element with title, description and real text. */
record SvgDrawing(ChartSpec spec, ChartSize size) {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final int DECIMALS = 2;

    String text() {
        Document document = document();
        SVGGraphics2D g2 = new SVGGraphics2D(context(document), false);
        g2.setSVGCanvasSize(new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height())));
        new ChartPainter(spec, size).paint(g2);
        Element root = g2.getRoot();
        describe(document, root);
        SvgTextLengths.set(root);
        SvgCleaning.clean(root);
        SvgMerging.merge(root);
        return new XmlText().add(root).text();
    }

    private SVGGeneratorContext context(Document document) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(DECIMALS);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return spec.name().replaceAll("[^A-Za-z0-9-]", "-") + "-" + super.generateID(prefix);
            }
        });
        return context;
    }

    private void describe(Document document, Element root) {
        root.setAttribute("xmlns", SVG);
        root.setAttribute("width", size.outerWidth());
        root.removeAttribute("height");
        root.setAttribute("viewBox", "0 0 " + SvgNumbers.text(size.width()) + " " + SvgNumbers.text(size.height()));
        root.setAttribute("role", "img");
        root.setAttribute("aria-label", spec.alternative());
        root.setAttribute("font-family", Fonts.FAMILIES);
        Element title = document.createElementNS(SVG, "title");
        title.setTextContent(spec.title());
        Element description = document.createElementNS(SVG, "desc");
        description.setTextContent(spec.alternative());
        root.insertBefore(description, root.getFirstChild());
        root.insertBefore(title, description);
    }

    private static Document document() {
        try {
            DOMImplementation implementation =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation();
            return implementation.createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML builder is missing", e);
        }
    }
}
