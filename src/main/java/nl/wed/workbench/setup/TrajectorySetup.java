package nl.wed.workbench.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.CodeTree.CodeTheme;
import nl.wed.workbench.catalogue.PlanTemplate.PlanSection;
import nl.wed.workbench.catalogue.StepGuide.GuideStep;
import nl.wed.workbench.catalogue.StepGuide.MeetingScript;
import nl.wed.workbench.catalogue.StepGuide.WeekSpan;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.renewal.News;
import nl.wed.workbench.domain.renewal.OlderContent;
import nl.wed.workbench.domain.trajectory.PlanningItem;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Fills a new trajectory with the defaults of the catalogue: planning, indicators of the scope,
/// peer groups, code tree, the three meetings with their agenda, the scan of the infrastructure,
/// criteria, chapters and obligations.
public final class TrajectorySetup {
    private final Catalogue catalogue;
    private final Texts texts;
    private @Nullable News news;

    public TrajectorySetup(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /// A new trajectory; an unknown municipality or scope is an [IllegalArgumentException].
    public Project create(NewTrajectory wanted) {
        var project = Project.empty(UUID.randomUUID());
        project = project.put(TrajectoryRecords.TRAJECTORY, trajectory(wanted));
        project = project.putAll(TrajectoryRecords.PLANNING_ITEM, planning(wanted.years()));
        project = project.putAll(
                FigureRecords.INDICATOR,
                catalogue.indicators().defaultsFor(wanted.scope()).stream()
                        .map(TakenOver::indicator)
                        .toList());
        project = project.putAll(
                FigureRecords.PEER_GROUP, new PeerProposals(catalogue, texts).defaults(wanted.municipality()));
        project = project.putAll(InterviewRecords.CODE, codes());
        for (MeetingScript script : catalogue.stepGuide().meetings()) {
            project = MeetingStart.of(project, script);
        }
        project = project.putAll(KnowledgeRecords.INFRASTRUCTURE_SCORE, infrastructure());
        project = project.putAll(
                AppraisalRecords.CRITERION,
                catalogue.criteria().criteria().stream()
                        .map(TakenOver::criterion)
                        .toList());
        project = project.putAll(PlanRecords.CHAPTER_TEXT, chapters());
        return project.putAll(PlanRecords.OBLIGATION, obligations());
    }

    /// The version of the built-in content that the records of a trajectory have; empty when some of them are of an
    /// older one.
    public String contentOf(Project project) {
        return OlderContent.of(project, news()).renewals().isEmpty()
                ? catalogue.contentVersion().version()
                : "";
    }

    private synchronized News news() {
        var known = news;
        if (known == null) {
            known = ContentNews.of(catalogue, texts);
            news = known;
        }
        return known;
    }

    private Trajectory trajectory(NewTrajectory wanted) {
        var municipality = catalogue
                .municipalities()
                .find(wanted.municipality())
                .orElseThrow(() -> unknown(wanted.municipality()));
        var phases = catalogue.ageRanges().phasesOf(wanted.scope());
        if (phases.isEmpty()) {
            throw unknown(wanted.scope());
        }
        return new Trajectory(
                UUID.randomUUID(),
                municipality.code(),
                municipality.name(),
                municipality.province(),
                wanted.scope(),
                wanted.years(),
                wanted.start(),
                wanted.client(),
                phases,
                "",
                "",
                false,
                null,
                false);
    }

    private static IllegalArgumentException unknown(String code) {
        return new IllegalArgumentException("not in the catalogue: " + code);
    }

    private List<PlanningItem> planning(int years) {
        List<PlanningItem> items = new ArrayList<>();
        for (GuideStep step : catalogue.stepGuide().steps()) {
            WeekSpan weeks =
                    years == 1 ? step.planning().oneYear() : step.planning().twoYear();
            items.add(item(step.number(), step.title(), weeks.startWeek(), weeks.endWeek(), false));
        }
        catalogue.stepGuide().duration(years).stream()
                .flatMap(duration -> duration.milestones().stream())
                .forEach(one -> items.add(item(stepAt(items, one.week()), one.title(), one.week(), one.week(), true)));
        return items;
    }

    /// The first step that ends in or after that week: a milestone closes it.
    private static int stepAt(List<PlanningItem> steps, int week) {
        return steps.stream()
                .filter(step -> !step.milestone() && step.endWeek() >= week)
                .mapToInt(step -> step.step().number())
                .findFirst()
                .orElse(Step.PLAN.number());
    }

    private static PlanningItem item(int step, String title, int start, int end, boolean milestone) {
        return new PlanningItem(UUID.randomUUID(), Step.ofNumber(step), title, start, end, milestone, false);
    }

    private List<Code> codes() {
        Map<String, UUID> ids = new HashMap<>();
        List<CodeTheme> themes = catalogue.codeTree().themes();
        themes.forEach(theme -> ids.put(theme.code(), UUID.randomUUID()));
        return themes.stream().map(theme -> code(theme, ids)).toList();
    }

    private static Code code(CodeTheme theme, Map<String, UUID> ids) {
        return new Code(
                ids.getOrDefault(theme.code(), UUID.randomUUID()),
                theme.code(),
                theme.name(),
                theme.parent() == null ? null : ids.get(theme.parent()),
                theme.description(),
                theme.causes());
    }

    private List<InfrastructureScore> infrastructure() {
        return catalogue.infrastructure().elements().stream()
                .map(one -> new InfrastructureScore(UUID.randomUUID(), one.code(), null, ""))
                .toList();
    }

    private List<ChapterText> chapters() {
        var plan = catalogue.planTemplate().policyPlan();
        return Stream.concat(plan.chapters().stream(), plan.appendices().stream())
                .map(TrajectorySetup::chapter)
                .toList();
    }

    private static ChapterText chapter(PlanSection section) {
        return new ChapterText(UUID.randomUUID(), null, section.number(), section.title(), "", true);
    }

    private List<Obligation> obligations() {
        return Stream.of("plan.obligation.lea", "plan.obligation.goab", "plan.obligation.vve")
                .map(key -> new Obligation(UUID.randomUUID(), texts.get(key), ""))
                .toList();
    }
}
