package nl.wed.workbench.ui.presenting.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.causes.CauseMap;
import nl.wed.workbench.ui.causes.OutlineLine;
import nl.wed.workbench.ui.causes.Strength;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.presenting.deck.Slide.Head;
import nl.wed.workbench.ui.presenting.deck.Slide.Point;

/// The map of causes, a problem at a time, and the matrix of a vote that is closed.
record CauseSlides(Texts texts, Project project, FigureBook book, Notes notes) {
    /// From so many votes on a cause its mean does not tell what one of them was.
    static final int FEWEST_VOTES = 3;

    private static final int LONGEST = 6;

    List<Slide> map() {
        List<Slide> slides = new ArrayList<>();
        for (Problem problem : project.all(CauseRecords.PROBLEM)) {
            slides.addAll(map(
                    problem.title(), Optional.of(problem), cause -> problem.id().equals(cause.problem())));
        }
        slides.addAll(map(texts.get("causes.withoutProblem"), Optional.empty(), this::isLoose));
        return slides;
    }

    private boolean isLoose(Cause cause) {
        return project.stream(CauseRecords.PROBLEM)
                .noneMatch(problem -> problem.id().equals(cause.problem()));
    }

    private List<Slide> map(String name, Optional<Problem> problem, Predicate<Cause> wanted) {
        var causes = project.stream(CauseRecords.CAUSE)
                .filter(wanted)
                .flatMap(cause ->
                        parts(cause.name(), causeWidth()).map(part -> line(part, cause.id(), cause.priority(), false)))
                .toList();
        if (problem.isEmpty() && causes.isEmpty()) {
            return List.of();
        }
        String title = texts.get("presenting.causes");
        double room = Sheet.room(title) - Sheet.height(texts.get("presenting.causes.legend"), Sheet.SMALL, Sheet.INNER);
        var head = new Head(
                Step.CAUSES, Topic.Kind.CAUSES, problem.map(Problem::id), 1, 1, title, notes.of(Step.CAUSES, "CAUSES"));
        int most = (int) ((room - 80) / Sheet.height(1, Sheet.BODY * 1.1));
        var names = Sheet.parts(name, Sheet.BODY * 1.1, Sheet.INNER * CauseMap.PROBLEM_PART - 60, most);
        var pages = Sheet.pages(causes, this::height, room - 40);
        int count = Math.max(pages.size(), names.size());
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<OutlineLine> lines = new ArrayList<>();
            lines.add(problem.map(one -> line(names.get(index(names.size(), slides.size())), one.id(), false, true))
                    .orElseGet(() -> new OutlineLine(
                            Optional.empty(), true, name, new Strength(0, 0, 0, 0, 0, 0), OutlineLine.NO_MARKS)));
            if (i < pages.size()) {
                lines.addAll(pages.get(i));
            }
            slides.add(new Slide.Causes(head.page(i + 1, count), lines));
        }
        return slides;
    }

    private static int index(int names, int page) {
        return Math.min(names - 1, page);
    }

    private OutlineLine line(String name, UUID subject, boolean priority, boolean heading) {
        return new OutlineLine(
                Optional.empty(),
                heading,
                name,
                Strength.of(project, book, subject),
                new OutlineLine.Marks(priority, false, false));
    }

    private Stream<String> parts(String name, double width) {
        return Sheet.parts(name, Sheet.BODY * 1.05, width, LONGEST).stream();
    }

    private double height(OutlineLine cause) {
        return Sheet.height("★ " + cause.name(), Sheet.BODY * 1.05, causeWidth())
                + Sheet.height(cause.strength().briefly(texts), Sheet.SMALL, causeWidth())
                + 42;
    }

    private static double causeWidth() {
        return Sheet.INNER * CauseMap.CAUSE_PART - 120;
    }

    /// Nothing while the vote is open, and no cause of which the mean would tell what somebody thought.
    List<Slide> matrix() {
        List<Point> points = points();
        if (points.isEmpty()) {
            return List.of();
        }
        String title = texts.get("presenting.matrix");
        String words = texts.get("presenting.matrix.words");
        double room = Sheet.room(title) - Sheet.height(words, Sheet.SMALL, Columns.NAMES) - 16;
        var head = new Head(
                Step.CAUSES, Topic.Kind.MATRIX, Optional.empty(), 1, 1, title, notes.of(Step.CAUSES, "MATRIX"));
        var lines = points.stream()
                .flatMap(
                        point -> Sheet.parts(point.name(), Sheet.BODY, Columns.NAMES - Columns.NUMBER, LONGEST).stream()
                                .map(part -> new Point(
                                        point.number(), part, point.severity(), point.influence(), point.priority())))
                .toList();
        var pages = Sheet.pages(
                lines, point -> Sheet.height(point.name(), Sheet.BODY, Columns.NAMES - Columns.NUMBER) + 14, room);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            slides.add(new Slide.Matrix(head.page(i + 1, pages.size()), points, pages.get(i), words));
        }
        return slides;
    }

    private List<Point> points() {
        List<Point> points = new ArrayList<>();
        var causes = project.all(CauseRecords.CAUSE);
        for (int i = 0; i < causes.size(); i++) {
            var cause = causes.get(i);
            var votes = VoteResult.told(project, cause.id());
            if (votes.severity().votes() >= FEWEST_VOTES && votes.influence().votes() >= FEWEST_VOTES) {
                points.add(new Point(
                        i + 1,
                        cause.name(),
                        votes.severity().mean().orElseThrow(),
                        votes.influence().mean().orElseThrow(),
                        cause.priority()));
            }
        }
        return points;
    }
}
