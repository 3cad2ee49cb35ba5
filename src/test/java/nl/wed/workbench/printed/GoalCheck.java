package nl.wed.workbench.printed;

import java.util.List;
import nl.wed.workbench.printed.WordFile.Grid;
import nl.wed.workbench.printed.WordFile.Text;
import tools.jackson.databind.JsonNode;

/// The goals wherever they stand: a baseline that comes from a figure is that figure, anything else is what was typed.
record GoalCheck(Sample sample, WordFile word, Ledger ledger) {
    void all() {
        for (JsonNode goal : sample.file().records("goals")) {
            word.grids().forEach(grid -> grid(goal, grid));
            word.texts().forEach(text -> text(goal, text));
        }
    }

    private void grid(JsonNode goal, Grid grid) {
        var heads = grid.rows().getFirst();
        for (List<String> row : grid.rows()) {
            if (heads.contains("Streefwaarde") && row.getFirst().equals(title(goal))) {
                same(goal, baseline(goal), row.get(heads.indexOf("Nulmeting")));
                same(goal, target(goal) + " (" + goal.path("targetYear") + ")", row.get(heads.indexOf("Streefwaarde")));
            }
        }
    }

    private void same(JsonNode goal, String expected, String printed) {
        ledger.look(printed);
        ledger.same("goal", title(goal), expected, printed);
    }

    private void text(JsonNode goal, Text text) {
        String year = goal.path("targetYear").toString();
        String from = " van " + baseline(goal) + " naar " + target(goal);
        String moved = goal.path("change").asString().equals("RISE") ? " gestegen" : " gedaald";
        if (text.text().startsWith(title(goal) + ": van ")) {
            same(goal, title(goal) + ":" + from + " (" + year + ")", text.text());
        } else if (text.text().startsWith("In " + year + " is '" + subject(goal) + "'")) {
            ledger.look(text.text());
            ledger.right("goal", title(goal), text.text().contains(moved + from + ", gemeten met "), text.text());
        }
    }

    private String subject(JsonNode goal) {
        var indicator =
                sample.file().byId("indicators").get(goal.path("indicator").asString(""));
        return indicator == null
                ? goal.path("measured").asString()
                : indicator.path("name").asString();
    }

    private static String title(JsonNode goal) {
        return goal.path("title").asString();
    }

    private String baseline(JsonNode goal) {
        var truth = sample.of(goal.path("indicator"));
        return goal.path("baselineFromFigure").booleanValue() && truth.isPresent()
                ? truth.get().words(truth.get().amount()) + " (" + truth.get().year() + ")"
                : typed(goal, goal.path("baseline")) + " (" + goal.path("baselineYear") + ")";
    }

    private String target(JsonNode goal) {
        return typed(goal, goal.path("target"));
    }

    /// A typed number in the unit of the indicator, or in percents when the words of the goal say so.
    private String typed(JsonNode goal, JsonNode number) {
        var indicator =
                sample.file().byId("indicators").get(goal.path("indicator").asString(""));
        String unit = indicator != null
                ? indicator.path("unit").asString()
                : goal.path("measured").asString().matches(".*(\\(%\\)| in procenten).*") ? "%" : "";
        String amount = Dutch.number(number.decimalValue(), unit.equals("aantal") ? 0 : 1);
        return unit.equals("%") ? amount + "%" : unit.equals("aantal") ? amount : amount + " " + unit;
    }
}
