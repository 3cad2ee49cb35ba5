package nl.wed.workbench.report.chapters;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.basis.Outdated;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.FigureNames;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.FigureWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Everything the chapters are written from: the project, its figures, the catalogue, the texts and
/// the day on which the document is made.
public record Facts(Project project, ShownFigures shown, Catalogue catalogue, Texts texts, LocalDate day) {

    /// The facts of a project on a day; small counts in its figures are intervals, so that neither
    /// the text nor the workbook of a chart holds them.
    public static Facts of(
            Project project, Observations observations, Catalogue catalogue, Texts texts, LocalDate day) {
        var shown = ShownFigures.of(project, observations, catalogue);
        return new Facts(project, shown, catalogue, texts, day);
    }

    /// The figure of every indicator that a data set fills.
    public FigureBook figures() {
        return shown.book();
    }

    /// What in the project rests on something that changed.
    public Outdated outdated() {
        return Outdated.of(project, shown::given);
    }

    /// The name of a figure that tells it apart from the others.
    public String name(Figure figure) {
        return FigureNames.of(figures().all()).of(figure);
    }

    /// The text of a key of the report.
    public String text(String key, Object... arguments) {
        return texts.get("report." + key, arguments);
    }

    /// Which words of the interviews may be printed.
    public Quotable quotable() {
        return new Quotable(project);
    }

    public Trajectory trajectory() {
        return TrajectoryRecords.trajectoryOf(project);
    }

    /// The words for values.
    public FigureWords words() {
        return new FigureWords(texts);
    }

    /// The sources, ready to be cited.
    public SourceWords sources() {
        return new SourceWords(project, catalogue, texts);
    }

    /// The name of a party, or 'onbekend'.
    public String partner(@Nullable UUID id) {
        return id == null
                ? texts.get("general.unknown")
                : project.find(TrajectoryRecords.PARTNER, id).map(Partner::name).orElse(texts.get("general.unknown"));
    }

    /// A date in words, or 'onbekend'.
    public String date(@Nullable LocalDate date) {
        return date == null ? texts.get("general.unknown") : Numbers.date(date);
    }

    /// From when to when in words, and which of both is unknown.
    public String period(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null) {
            return end == null ? date(null) : text("period.until", date(end));
        }
        return end == null ? text("period.from", date(start)) : text("period", date(start), date(end));
    }

    /// The names of phases, separated by commas.
    public String phases(List<AgePhase> phases) {
        return phases.stream().map(phase -> texts.name("general", phase)).collect(Collectors.joining(", "));
    }

    /// The priority causes, in their order.
    public List<Cause> priorityCauses() {
        return project.stream(CauseRecords.CAUSE).filter(Cause::priority).toList();
    }

    /// The names of causes, separated by semicolons.
    public String causes(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> project.find(CauseRecords.CAUSE, id).stream())
                .map(Cause::name)
                .collect(Collectors.joining("; "));
    }

    /// The name of a party group of the catalogue.
    public String group(String code) {
        return catalogue.parties().group(code).map(group -> group.name()).orElse(code);
    }

    /// The texts of the chapters of the plan, or of the sections of one implementation plan.
    public Stream<ChapterText> chapters(@Nullable UUID priority) {
        return project.stream(PlanRecords.CHAPTER_TEXT)
                .filter(chapter -> priority == null ? chapter.priority() == null : priority.equals(chapter.priority()));
    }

    /// The text, or 'onbekend' when there is none.
    public String orUnknown(@Nullable String text) {
        return text == null || text.isBlank() ? texts.get("general.unknown") : text;
    }
}
