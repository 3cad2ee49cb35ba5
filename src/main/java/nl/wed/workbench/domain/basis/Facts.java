package nl.wed.workbench.domain.basis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureBook;

/// Everything in a trajectory on which own words and choices can rest; each family of facts is worked out when it is
/// first asked for.
public final class Facts {
    private final Map<String, Supplier<List<Fact>>> families = new HashMap<>();
    private final Map<String, Map<FactKey, Fact>> known = new HashMap<>();

    private final Project project;

    private Facts(Project project, Supplier<FigureBook> figures) {
        this.project = project;
        families.put(FactKey.NAME, () -> NameFacts.of(project));
        families.put(FactKey.PRIORITY, () -> CauseFacts.priorities(project));
        families.put(FactKey.VOTES, () -> CauseFacts.votes(project));
        families.put(FactKey.EVIDENCE, () -> CauseFacts.evidence(project));
        families.put(FactKey.DECISION, () -> AppraisalFacts.decisions(project));
        families.put(FactKey.LEADER, () -> AppraisalFacts.leader(project));
        families.put(FactKey.SECOND, () -> AppraisalFacts.second(project));
        families.put(FactKey.SCORE, () -> AppraisalFacts.scores(project));
        families.put(FactKey.WEIGHT, () -> AppraisalFacts.weights(project));
        families.put(FactKey.FIGURE, () -> FigureFacts.newest(project, figures.get()));
        families.put(FactKey.FIGURE_AT, () -> FigureFacts.each(project, figures.get()));
        families.put(FactKey.BASELINE, () -> FigureFacts.baselines(project, figures.get()));
        families.put(FactKey.NUMBER, () -> PlanFacts.numbers(project));
        families.put(FactKey.AMOUNT, () -> AmountFacts.of(project));
        families.put(FactKey.COUNT, () -> PlanFacts.counts(project));
    }

    /// Those of a project and its figures, as the sources give them.
    public static Facts of(Project project, FigureBook figures) {
        return new Facts(project, () -> figures);
    }

    /// The same, with figures that are worked out when a fact needs them.
    public static Facts of(Project project, Supplier<FigureBook> figures) {
        return new Facts(project, figures);
    }

    /// The trajectory that they are true of.
    Project project() {
        return project;
    }

    /// A fact as it is now; empty when there is none of the kind any more.
    Optional<Fact> find(FactKey key) {
        return Optional.ofNullable(family(key.kind()).get(key));
    }

    /// All of one kind.
    Stream<Fact> all(String kind) {
        return family(kind).values().stream();
    }

    /// Whether a kind of fact is known at all; a newer program may have kept others.
    boolean knows(String kind) {
        return families.containsKey(kind);
    }

    private Map<FactKey, Fact> family(String kind) {
        var there = known.get(kind);
        if (there == null) {
            var supplier = families.get(kind);
            there = supplier == null
                    ? Map.of()
                    : supplier.get().stream()
                            .collect(Collectors.toMap(Fact::key, fact -> fact, (one, _) -> one, LinkedHashMap::new));
            known.put(kind, there);
        }
        return there;
    }
}
