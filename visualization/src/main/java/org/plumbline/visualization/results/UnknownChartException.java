package org.plumbline.visualization.results;

/** A chart was asked for that there is not; says what there is. */
public final class UnknownChartException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String help;

    UnknownChartException(String message, String help) {
        super(message);
        this.help = help;
    }

    /** What to do. */
    public String help() {
        return help;
    }
}
