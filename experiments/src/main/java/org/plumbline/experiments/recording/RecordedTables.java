package org.plumbline.experiments.recording;

import java.util.List;
import org.plumbline.experiments.results.table.Column;
import org.plumbline.experiments.results.table.FurtherTable;

/** The tables of recordings: what each column holds. */
public final class RecordedTables {
    private static final Column STRATEGY = text("strategy", "name of the strategy; empty where none applies");
    private static final Column REPLICATION = whole("replication", "number of the future", "");
    private static final Column X = map("x", "place on the first axis of the market map");
    private static final Column Y = map("y", "place on the second axis of the market map");

    /** How ideas end: {@code losses.csv}. */
    public static final FurtherTable LOSSES = new FurtherTable(
            "losses",
            "one row a run, stage and reason for which ideas came no further",
            List.of(
                    STRATEGY,
                    REPLICATION,
                    text("stage", "the last stage reached, by the outcome that counts it"),
                    text("reason", "why the ideas came no further"),
                    whole("ideas", "how many ideas", "")));

    /** The groups of customers: {@code segments.csv}. */
    public static final FurtherTable SEGMENTS = new FurtherTable(
            "segments",
            "one row a segment in the future recorded",
            List.of(
                    STRATEGY,
                    REPLICATION,
                    text("id", "number of the segment"),
                    text("label", "its name for people; empty where the scenario gives none"),
                    new Column("share", Column.Type.NUMBER, "share from 0 to 1", "its share of all customers"),
                    new Column("spread", Column.Type.NUMBER, "map units", "standard deviation of tastes within it")));

    /** What moves on the market map, week by week: {@code places.csv}. */
    public static final FurtherTable PLACES = new FurtherTable(
            "places",
            "one row a week of something that moves on the market map in the future recorded",
            List.of(
                    STRATEGY,
                    REPLICATION,
                    whole("week", "end of which week, from 1", "weeks"),
                    text("kind", "segment, vision or belief"),
                    text("id", "number of the segment or the person; empty for the vision"),
                    X,
                    Y));

    /** What is on sale and when: {@code offerings.csv}. */
    public static final FurtherTable OFFERINGS = new FurtherTable(
            "offerings",
            "one row an offering in the future recorded",
            List.of(
                    STRATEGY,
                    REPLICATION,
                    whole("firm", "number of the firm; 0 is the focal firm", ""),
                    whole("offering", "number of the offering", ""),
                    whole("from", "week at whose end it was first on sale", "weeks"),
                    whole("to", "week at whose end it was last on sale", "weeks"),
                    X,
                    Y));

    /** The ideas of the focal firm and what became of them: {@code ideas.csv}. */
    public static final FurtherTable IDEAS = new FurtherTable(
            "ideas",
            "one row a step of an idea of the focal firm in the future recorded",
            List.of(
                    STRATEGY,
                    REPLICATION,
                    whole("idea", "number of the idea, in the order of sparks", ""),
                    new Column("at", Column.Type.NUMBER, "weeks", "when, in weeks since the start"),
                    text("stage", "the stage it is in from then on, by the outcome that counts it; lost for ended"),
                    text("reason", "why it was lost; empty for other stages")));

    /** The firm and its partners: {@code members.csv}. */
    public static final FurtherTable MEMBERS = new FurtherTable(
            "members",
            "one row a member of the ecosystem in the last week of the future recorded, the focal firm first",
            List.of(
                    STRATEGY,
                    REPLICATION,
                    whole("week", "the last week in which the focal firm was open", "weeks"),
                    text("id", "what ties call it"),
                    text("label", "its name for people"),
                    text("kind", "supplier, university, platform, peer firm, investor, regulator, customer group")));

    /** Who works with whom: {@code ties.csv}. */
    public static final FurtherTable TIES = new FurtherTable(
            "ties",
            "one row a tie in the last week of the future recorded",
            List.of(
                    STRATEGY,
                    REPLICATION,
                    text("one", "id of a member"),
                    text("other", "id of another"),
                    new Column(
                            "strength",
                            Column.Type.NUMBER,
                            "share from 0 to 1",
                            "strength of a tie of the focal firm; 0 for ties among partners, which have none")));

    private RecordedTables() {}

    private static Column text(String name, String meaning) {
        return new Column(name, Column.Type.STRING, "", meaning);
    }

    private static Column whole(String name, String meaning, String unit) {
        return new Column(name, Column.Type.INTEGER, unit, meaning);
    }

    private static Column map(String name, String meaning) {
        return new Column(name, Column.Type.NUMBER, "map units", meaning);
    }
}
