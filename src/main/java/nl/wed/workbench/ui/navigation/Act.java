package nl.wed.workbench.ui.navigation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Step;

/// What a sentence can ask for that is about no record yet, and where it is done: the part of a screen, and the control
/// that begins it. A part or control of no name is the screen or the part itself.
public enum Act {
    PARTIES(Screen.OVERVIEW, "", "partner-add"),
    IMPORT(Screen.FIGURES, "part-DATA", "import-files"),
    CHOICE(Screen.FIGURES, "part-CHOICE"),
    PROFILE(Screen.FIGURES, "part-PROFILE"),
    MESSAGE(Screen.FIGURES, "part-MESSAGES", "message-add"),
    RESPONDENT(Screen.INTERVIEWS, "tab-respondents", "respondent-add"),
    REPORT(Screen.INTERVIEWS, "tab-coding", "report-add", "report-picker-add"),
    THREADS(Screen.INTERVIEWS, "tab-threads"),
    APPROACHES(Screen.KNOWLEDGE, "tab-catalogue"),
    OFFER(Screen.KNOWLEDGE, "tab-offers", "offer-add"),
    SCAN(Screen.KNOWLEDGE, "tab-infrastructure"),
    SESSION(Screen.KNOWLEDGE, "tab-meeting"),
    PROBLEM(Screen.CAUSES, "tab-outline", "problem-add"),
    CAUSE(Screen.CAUSES, "tab-outline", "cause-pick"),
    PRIORITIES(Screen.CAUSES, "tab-priorities"),
    OPTION(Screen.APPRAISAL, "appraisal-options"),
    CRITERIA(Screen.APPRAISAL, "appraisal-criteria"),
    SCORES(Screen.APPRAISAL, "appraisal-scores"),
    DECISIONS(Screen.APPRAISAL, "appraisal-decisions"),
    GOAL(Screen.PLAN, "plan-priorities", "priority-add"),
    MEASURE(Screen.PLAN, "plan-measures", "measure-add"),
    EXPORT(Screen.PLAN, "plan-export", "export-plan"),
    OPEN_POINTS(Screen.CHAIN, "tab-gaps");

    private static final Map<Step, Act> FIRST = Map.of(
            Step.FIGURES, IMPORT,
            Step.INTERVIEWS, RESPONDENT,
            Step.KNOWLEDGE, APPROACHES,
            Step.CAUSES, PROBLEM,
            Step.APPRAISAL, OPTION,
            Step.PLAN, GOAL);

    private static final Map<String, Act> OF_POINT = Map.ofEntries(
            Map.entry("gap.keyMessages.count", MESSAGE),
            Map.entry("gap.readings.none", PROFILE),
            Map.entry("gap.coverage.hole", RESPONDENT),
            Map.entry("gap.respondents.onlyBoards", RESPONDENT),
            Map.entry("gap.threads.none", THREADS),
            Map.entry("gap.offers.none", OFFER),
            Map.entry("gap.session.nothingChosen", APPROACHES),
            Map.entry("gap.session.notHeld", SESSION),
            Map.entry("gap.infrastructure.none", SCAN),
            Map.entry("gap.problems.none", PROBLEM),
            Map.entry("gap.phase.notCovered", PRIORITIES),
            Map.entry("gap.priorityCauses.count", PRIORITIES),
            Map.entry("gap.weights", CRITERIA),
            Map.entry("gap.criteria.many", CRITERIA),
            Map.entry("gap.coverage.outside", SCORES),
            Map.entry("gap.offer.notReconsidered", OPTION),
            Map.entry("gap.goals.none", GOAL));

    private final Screen screen;
    private final String part;

    private final List<String> controls;

    Act(Screen screen, String part, String... controls) {
        this.screen = screen;
        this.part = part;
        this.controls = List.of(controls);
    }

    /// The act with which a step begins.
    public static Act beginning(Step step) {
        return FIRST.getOrDefault(step, OPEN_POINTS);
    }

    /// The act that settles an open point of a step as a whole; empty when it is about one record.
    public static Optional<Act> of(OpenPoint point) {
        return Optional.ofNullable(OF_POINT.get(point.code()));
    }

    /// The screen on which it is done.
    public Screen screen() {
        return screen;
    }

    /// The id of the tab on which it is done; empty when the screen has none or shows it at once.
    public String part() {
        return part;
    }

    /// The ids of the controls that begin it, of which the window shows one; none when the part as a whole is meant.
    public List<String> controls() {
        return controls;
    }
}
