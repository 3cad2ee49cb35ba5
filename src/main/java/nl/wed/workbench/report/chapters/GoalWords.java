package nl.wed.workbench.report.chapters;

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

/// Says a goal as one SMART sentence after the template of the quality standard; what is not known
/// yet reads as 'onbekend'.
public record GoalWords(Facts facts) {

    /// In {year} {indicator} for {group} has risen or fallen from the baseline to the target.
    public String sentence(Goal goal) {
        String sentence = facts.text(
                "goal.sentence",
                told("year", year(goal.targetYear())),
                quoted(measured(goal)),
                inSentence(told("group", facts.orUnknown(goal.group()))),
                facts.text(goal.change() == Change.RISE ? "goal.risen" : "goal.fallen"),
                told("baseline", baseline(goal)),
                told("target", target(goal)),
                told("source", facts.orUnknown(goal.source())),
                told("owner", facts.partner(goal.owner())));
        return later(goal)
                .map(figure -> facts.text("goal.later", sentence, figure))
                .orElse(sentence);
    }

    /// What is not known yet has words of its own, as 'from unknown to' is no sentence.
    private String told(String part, String words) {
        return isUnknown(words) ? facts.text("goal.open." + part) : words;
    }

    private String quoted(String measured) {
        return isUnknown(measured) ? facts.text("goal.open.measured") : facts.text("goal.measured", measured);
    }

    private boolean isUnknown(String words) {
        return words.equals(facts.texts().get("general.unknown"));
    }

    /// The title with the way from the baseline to the target.
    String inShort(Goal goal) {
        return facts.text("goal.short", goal.title(), baseline(goal), target(goal), year(goal.targetYear()));
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

    /// The target with its unit.
    String target(Goal goal) {
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

    String year(@Nullable Integer year) {
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
