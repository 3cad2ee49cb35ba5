package nl.wed.workbench.cli;

import java.util.List;
import nl.wed.workbench.shown.GivenAway;
import nl.wed.workbench.texts.Sentence;

/// Says which hidden numbers can perhaps be worked back from what was written, and what helps.
public record GivenAwayLines(Console console) {
    /// Nothing for none; `left` says that what gives them away was left out already, as far as it could be.
    void say(List<GivenAway> cells, boolean left) {
        say(cells, left ? "cli.givenAway.left" : "cli.givenAway.leave");
    }

    /// The same of pictures of the screens, which show what the window shows.
    public void sayOfScreens(List<GivenAway> cells) {
        say(cells, "cli.givenAway.screens");
    }

    private void say(List<GivenAway> cells, String advice) {
        if (cells.isEmpty()) {
            return;
        }
        console.warn(Sentence.of("cli.givenAway", cells.size()));
        for (GivenAway cell : cells) {
            console.warn(
                    Sentence.of("cli.givenAway.cell", cell.statistic(), cell.region(), cell.period(), cell.dataSet()));
        }
        console.warn(Sentence.of(advice));
    }
}
