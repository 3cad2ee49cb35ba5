package nl.wed.workbench.ui.presenting.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.texts.RankingWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.presenting.deck.Slide.Head;
import nl.wed.workbench.ui.presenting.deck.Slide.Ranked;

/// The outcome of the ranking: the conclusion, then the options in its order.
record OutcomeSlides(Texts texts, Notes notes) {
    private static final double HIGHEST = 5;
    private static final int LONGEST = 5;

    List<Slide> of(Project project) {
        var ranking = Ranking.of(project);
        if (ranking.lines().stream().noneMatch(line -> line.score().isPresent())) {
            return List.of();
        }
        var words = new RankingWords(texts);
        String title = texts.get("presenting.outcome");
        String conclusion = words.conclusion(ranking);
        var head = new Head(
                Step.APPRAISAL, Topic.Kind.OUTCOME, Optional.empty(), 1, 1, title, notes.of(Step.APPRAISAL, "OUTCOME"));
        double room = Sheet.room(title);
        double first = room - Sheet.height(conclusion, Sheet.BODY, Sheet.INNER) - 30;
        List<Ranked> lines = new ArrayList<>();
        for (Ranking.Line line : ranking.lines()) {
            for (String part : Sheet.parts(words.name(line.option()), Sheet.BODY, Columns.OPTION, LONGEST)) {
                lines.add(ranked(words, ranking, line, part));
            }
        }
        var pages = Sheet.pages(lines, OutcomeSlides::height, first, room);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            slides.add(new Slide.Outcome(head.page(i + 1, pages.size()), i == 0 ? conclusion : "", pages.get(i)));
        }
        return slides;
    }

    private static Ranked ranked(RankingWords words, Ranking ranking, Ranking.Line line, String name) {
        return new Ranked(
                line.isRanked() || !ranking.isWeighed() ? words.place(ranking, line) : "–",
                name,
                line.isRanked() ? words.score(line) : words.place(ranking, line),
                line.score().orElse(0) / HIGHEST,
                line.isRanked());
    }

    private static double height(Ranked line) {
        return Math.max(
                        Sheet.height(line.name(), Sheet.BODY, Columns.OPTION),
                        Math.max(
                                Sheet.height(line.place(), Sheet.BODY, Columns.PLACE),
                                line.ranked() ? 0 : Sheet.height(line.score(), Sheet.SMALL, Columns.SCORE)))
                + 22;
    }
}
