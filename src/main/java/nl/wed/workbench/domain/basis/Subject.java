package nl.wed.workbench.domain.basis;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;

/// A kind of record that rests on others: its own words, what else it rests on whatever those say, and whether two
/// states of one record are the same choice; another choice rests on what is so when it is made.
record Subject<T extends Entity>(
        RecordType<T> type, Function<T, String> words, Claims<T> claims, BiPredicate<T, T> sameChoice) {

    /// What a record rests on besides its words.
    interface Claims<T> {
        Stream<Fact> of(T record, Facts facts);
    }

    /// All kinds, in the order of the steps.
    static final List<Subject<?>> ALL = List.of(
            new Subject<>(
                    FigureRecords.INTERPRETATION,
                    Interpretation::text,
                    (one, facts) -> figures(facts, Stream.of(one.indicator())),
                    (_, _) -> true),
            new Subject<>(
                    FigureRecords.KEY_MESSAGE,
                    KeyMessage::text,
                    (one, facts) -> figures(facts, one.indicators().stream()),
                    (_, _) -> true),
            worded(InterviewRecords.COMMON_THREAD, CommonThread::text),
            worded(CauseRecords.PROBLEM, one -> one.description()),
            new Subject<>(
                    CauseRecords.CAUSE,
                    one -> one.priority() ? one.priorityReason() : "",
                    Subject::priority,
                    (was, now) -> was.priority() == now.priority()),
            worded(AppraisalRecords.OPTION, one -> lines(one.description(), one.theoryOfChange(), one.conditions())),
            new Subject<>(
                    AppraisalRecords.DECISION, ApproachDecision::reason, Subject::decision, Subject::sameDecision),
            worded(PlanRecords.PRIORITY, PolicyPriority::description),
            new Subject<>(
                    PlanRecords.GOAL,
                    one -> lines(one.title(), one.group(), one.expectedEffect()),
                    Subject::goal,
                    Subject::sameBaseline),
            new Subject<>(
                    PlanRecords.MEASURE,
                    one -> lines(one.description(), one.quality(), one.conditions(), one.decisionCriteria()),
                    Subject::measure,
                    (was, now) -> Objects.equals(was.option(), now.option())),
            worded(PlanRecords.RISK, one -> lines(one.text(), one.response())),
            worded(PlanRecords.CHAPTER_TEXT, ChapterText::text));

    /// The subject that has an id, with its kind.
    static Optional<Ref> find(Project project, UUID id) {
        return ALL.stream()
                .map(subject -> new Ref(subject.type(), id))
                .filter(ref -> project.find(ref).isPresent())
                .findFirst();
    }

    private static <T extends Entity> Subject<T> worded(RecordType<T> type, Function<T, String> words) {
        return new Subject<>(type, words, (_, _) -> Stream.of(), (_, _) -> true);
    }

    private static String lines(String... parts) {
        return String.join("\n", parts);
    }

    private static Stream<Fact> figures(Facts facts, Stream<UUID> indicators) {
        return indicators.flatMap(id -> facts.find(FactKey.of(FactKey.FIGURE, id)).stream());
    }

    private static Stream<Fact> priority(Cause cause, Facts facts) {
        if (!cause.priority()) {
            return Stream.of();
        }
        List<Evidence> evidence = facts.project().stream(CauseRecords.EVIDENCE)
                .filter(one -> one.subject().equals(cause.id()) && one.supports())
                .toList();
        var figures = evidence.stream()
                .filter(one -> one.kind() == EvidenceKind.FIGURE)
                .flatMap(one -> Stream.ofNullable(one.target()));
        return Stream.of(
                        facts.find(FactKey.of(FactKey.VOTES, cause.id())).stream(),
                        evidence.stream()
                                .flatMap(one ->
                                        facts
                                                .find(new FactKey(
                                                        FactKey.EVIDENCE,
                                                        one.id(),
                                                        one.kind().name()))
                                                .stream()),
                        figures(facts, figures))
                .flatMap(part -> part);
    }

    private static Stream<Fact> decision(ApproachDecision decision, Facts facts) {
        return Stream.of(
                        facts.all(FactKey.LEADER),
                        facts.all(FactKey.SECOND),
                        facts.all(FactKey.SCORE)
                                .filter(one ->
                                        decision.option().equals(one.key().about())),
                        facts.all(FactKey.WEIGHT),
                        causes(decision, facts))
                .flatMap(part -> part);
    }

    /// The priorities that an option is for.
    private static Stream<Fact> causes(ApproachDecision decision, Facts facts) {
        return facts.project().find(AppraisalRecords.OPTION, decision.option()).stream()
                .flatMap(option -> option.causes().stream())
                .flatMap(cause -> facts.find(FactKey.of(FactKey.PRIORITY, cause)).stream())
                .filter(one -> Boolean.parseBoolean(one.value()));
    }

    private static boolean sameDecision(ApproachDecision was, ApproachDecision now) {
        return was.kind() == now.kind() && Objects.equals(was.date(), now.date());
    }

    private static Stream<Fact> goal(Goal goal, Facts facts) {
        UUID indicator = goal.indicator();
        if (indicator == null || !goal.baselineFromFigure()) {
            return Stream.of();
        }
        return Stream.concat(
                facts.all(FactKey.BASELINE)
                        .filter(one -> indicator.equals(one.key().about())),
                figures(facts, Stream.of(indicator)));
    }

    private static boolean sameBaseline(Goal was, Goal now) {
        return Objects.equals(was.indicator(), now.indicator()) && was.baselineFromFigure() == now.baselineFromFigure();
    }

    private static Stream<Fact> measure(Measure measure, Facts facts) {
        UUID option = measure.option();
        return option == null ? Stream.of() : facts.find(FactKey.of(FactKey.DECISION, option)).stream();
    }
}
