package nl.wed.workbench.texts;

import nl.wed.workbench.domain.disclosure.Outcome;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.profile.Course;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.Rank;
import nl.wed.workbench.domain.profile.Trend;
import nl.wed.workbench.domain.review.CheckFinding;

/// What the kansenprofiel says, in words.
public record ProfileWords(Texts texts) {
    /// The trend: whether it rises or falls and is favourable, or why nothing can be said.
    public String of(Trend trend) {
        return switch (trend) {
            case Trend.Moving moving ->
                texts.get(
                                "figures.trend.moving",
                                texts.name("figures", moving.way()),
                                texts.name("figures", moving.favour()),
                                year(moving.years().first()),
                                year(moving.years().last()))
                        + provisional(moving.years());
            case Trend.NotShown(var _, var years) ->
                texts.get("figures.trend.notShown", year(years.first()), year(years.last())) + provisional(years);
            case Trend.NotComputable(var reason) ->
                texts.get("figures.trend.notComputable", texts.name("figures", reason));
        };
    }

    /// How the figure moved, and how ordinary that is among the municipalities.
    public String of(Course course) {
        String moved = course.change() == 0
                ? texts.get("figures.course.same", course.first().periodLabel())
                : moved(course);
        return moved + texts.name("figures", course.among());
    }

    private String moved(Course course) {
        boolean up = course.change() > 0;
        return course.steady() && course.years() > 1
                ? texts.get(up ? "figures.course.eachYearUp" : "figures.course.eachYearDown", Math.abs(course.streak()))
                : texts.get(
                        up ? "figures.course.up" : "figures.course.down",
                        course.first().periodLabel(),
                        course.last().periodLabel());
    }

    /// The own value beside another, such as 'ongunstiger dan Nederland'.
    public String of(Judgement judgement, String other) {
        return texts.get("figures.judgement." + judgement.name(), other);
    }

    /// The place among the municipalities.
    public String of(Rank rank) {
        String key = rank.sharing() > 1 ? "figures.rank.shared" : "figures.rank";
        return texts.get(key, rank.place(), rank.municipalities());
    }

    /// The sentence of a finding of the check report.
    public String of(CheckFinding finding) {
        return finding.places().isEmpty()
                ? texts.get(finding.key(), finding.measure().title())
                : texts.get(
                        finding.key(),
                        finding.measure().title(),
                        finding.places().size(),
                        finding.places().getFirst().name(),
                        Periods.label(finding.places().getFirst().period()));
    }

    /// Why a cell is not shown.
    public String of(Outcome.Reason reason) {
        return texts.get("figures.hidden." + reason.name());
    }

    private String provisional(Trend.Years years) {
        return years.provisional() ? texts.get("figures.trend.provisional") : "";
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
