package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.basis.Baseline;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.FactKey;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Says a goal as one SMART sentence after the template of the quality standard; of a goal that is not made up yet it
/// says what is known, and names what has to be decided.
public record GoalWords(Facts facts) {

    /// In {year} {indicator} for {group} has risen or fallen from the baseline to the target.
    public String sentence(Goal goal) {
        List<String> open = open(goal);
        String sentence = open.isEmpty() ? whole(goal) : unfinished(goal, open);
        return later(goal)
                .map(figure -> facts.text("goal.later", sentence, figure))
                .orElse(sentence);
    }

    private String whole(Goal goal) {
        return facts.text(
                "goal.sentence",
                year(goal.targetYear()),
                measured(goal),
                inSentence(facts.orUnknown(goal.group())),
                facts.text(goal.change() == Change.RISE ? "goal.risen" : "goal.fallen"),
                baseline(goal),
                target(goal),
                facts.orUnknown(goal.source()),
                facts.partner(goal.owner()));
    }

    private String unfinished(Goal goal, List<String> open) {
        var known = new StringBuilder(
                isMeasured(goal) ? facts.text("goal.part.measured", measured(goal)) : facts.text("goal.unmeasured"));
        part(known, open, "group", inSentence(goal.group()));
        known.append(facts.text(goal.change() == Change.RISE ? "goal.shouldRise" : "goal.shouldFall"));
        part(known, open, "baseline", baseline(goal));
        part(known, open, "target", target(goal));
        part(known, open, "year", year(goal.targetYear()));
        part(known, open, "source", goal.source());
        part(known, open, "owner", facts.partner(goal.owner()));
        return facts.text("goal.unfinished", known, undecided(open));
    }

    private void part(StringBuilder known, List<String> open, String part, String words) {
        if (!open.contains(part)) {
            known.append(facts.text("goal.part." + part, words));
        }
    }

    /// The parts of the sentence that nobody has decided yet.
    private List<String> open(Goal goal) {
        var open = new ArrayList<String>();
        open(open, "measured", isMeasured(goal));
        open(open, "group", !goal.group().isBlank());
        open(open, "baseline", hasBaseline(goal));
        open(open, "target", goal.target() != null);
        open(open, "year", goal.targetYear() != null);
        open(open, "source", !goal.source().isBlank());
        open(open, "owner", goal.owner() != null);
        return open;
    }

    private static void open(List<String> open, String part, boolean decided) {
        if (!decided) {
            open.add(part);
        }
    }

    private boolean isMeasured(Goal goal) {
        return indicator(goal).isPresent() || !goal.measured().isBlank();
    }

    private boolean hasBaseline(Goal goal) {
        return !baseline(goal).equals(facts.texts().get("general.unknown"));
    }

    private String undecided(List<String> open) {
        var names = open.stream().map(part -> facts.text("goal.open." + part)).toList();
        int last = names.size() - 1;
        return last == 0
                ? names.getFirst()
                : facts.text("goal.open.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    /// The title with the way from the baseline to the target.
    String inShort(Goal goal) {
        List<String> open = open(goal).stream()
                .filter(List.of("baseline", "target", "year")::contains)
                .toList();
        return open.isEmpty()
                ? facts.text("goal.short", goal.title(), baseline(goal), target(goal), year(goal.targetYear()))
                : facts.text("goal.short.unfinished", goal.title(), undecided(open));
    }

    /// What is measured: the indicator, or the own words.
    String measured(Goal goal) {
        return indicator(goal).map(Indicator::name).orElse(facts.orUnknown(goal.measured()));
    }

    /// The baseline with its year: of a figure the one that the goal took.
    public String baseline(Goal goal) {
        var baseline = start(goal);
        var figure = figure(goal);
        if (baseline.isPresent()) {
            String period = baseline.get()
                    .taken()
                    .map(taken -> Periods.label(taken.period()))
                    .orElseGet(() -> year(goal.baselineYear()));
            double value = baseline.get().value();
            return (goal.baselineFromFigure() && figure.isPresent()
                            ? facts.words().of(Value.of(value), figure.get())
                            : facts.words().typed(value, unit(goal)))
                    + " (" + period + ")";
        }
        boolean open = goal.baselineFromFigure() && !isTaken(goal);
        return figure.filter(_ -> open)
                .map(one -> told(one, one.own()))
                .orElseGet(() -> facts.texts().get("general.unknown"));
    }

    /// The baseline, with the later figure beside it when there is one.
    String baselineBeside(Goal goal) {
        return later(goal)
                .map(figure -> facts.texts().get("basis.baseline.later", baseline(goal), figure))
                .orElseGet(() -> baseline(goal));
    }

    /// The later figure beside the one that the goal took.
    public Optional<String> later(Goal goal) {
        return start(goal)
                .flatMap(Baseline::later)
                .flatMap(point -> figure(goal).map(figure -> told(figure, point)));
    }

    /// Where the goal starts from.
    public Optional<Baseline> start(Goal goal) {
        return Baseline.of(facts.project(), goal, facts.figures());
    }

    private boolean isTaken(Goal goal) {
        return Basis.of(facts.project(), goal.id())
                .flatMap(basis -> basis.ground(FactKey.BASELINE))
                .isPresent();
    }

    private String told(Figure figure, Point point) {
        return facts.words().of(point.value(), figure) + " (" + point.periodLabel() + ")";
    }

    /// The target with its unit and its year.
    String targetAndYear(Goal goal) {
        return goal.target() == null ? target(goal) : target(goal) + " (" + year(goal.targetYear()) + ")";
    }

    /// The target with its unit.
    private String target(Goal goal) {
        Double target = goal.target();
        return target == null
                ? facts.texts().get("general.unknown")
                : facts.words().typed(target, unit(goal));
    }

    /// The imported figure behind the goal, if any.
    Optional<Figure> figure(Goal goal) {
        UUID indicator = goal.indicator();
        return indicator == null ? Optional.empty() : facts.figures().find(indicator);
    }

    private String year(@Nullable Integer year) {
        return year == null ? facts.texts().get("general.unknown") : Integer.toString(year);
    }

    private Optional<Indicator> indicator(Goal goal) {
        UUID id = goal.indicator();
        return id == null ? Optional.empty() : facts.project().find(FigureRecords.INDICATOR, id);
    }

    private FigureUnit unit(Goal goal) {
        return figure(goal)
                .map(FigureUnit::of)
                .orElseGet(
                        () -> FigureUnit.of(indicator(goal).map(Indicator::unit).orElse(goal.unitOfWords())));
    }

    /// A group as it reads within a sentence; an abbreviation keeps its capitals.
    private static String inSentence(String group) {
        boolean word = group.length() > 1 && Character.isLowerCase(group.charAt(1));
        return word ? group.substring(0, 1).toLowerCase(Texts.DUTCH) + group.substring(1) : group;
    }
}
