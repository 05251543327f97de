package org.followthrough.measures.charts;

/**
 * A level line.
 *
 * @param name as people read it, with its figure: <i>Target 40%</i>
 */
public record ChartLine(Kind kind, double value, String name) {

    /** What the line stands for; each is drawn in a way of its own. */
    public enum Kind {
        TARGET("#0b6b3a", "10 5"),
        BASELINE("#6b3fa0", "2 4"),
        MEDIAN("#484949", "none"),
        MEAN("#484949", "none"),
        LIMIT("#8a4b00", "6 3");

        private final String colour;
        private final String dashes;

        Kind(String colour, String dashes) {
            this.colour = colour;
            this.dashes = dashes;
        }

        public String colour() {
            return colour;
        }

        public String dashes() {
            return dashes;
        }
    }
}
