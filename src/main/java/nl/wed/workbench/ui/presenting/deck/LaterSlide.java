package nl.wed.workbench.ui.presenting.deck;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.presenting.deck.Slide.Coming;
import nl.wed.workbench.ui.presenting.deck.Slide.Head;

/// Says what can be shown later and how that comes about, where the screen that one comes from has nothing to show yet,
/// or nothing has but the meetings that a trajectory begins with. `slides` are all others.
record LaterSlide(Texts texts, Project project, Map<Step, List<Slide>> slides) {
    private static final Map<Topic.Kind, Step> STEPS = Map.of(
            Topic.Kind.PROFILE, Step.FIGURES,
            Topic.Kind.AGENDA, Step.KNOWLEDGE,
            Topic.Kind.CAUSES, Step.CAUSES,
            Topic.Kind.MATRIX, Step.CAUSES,
            Topic.Kind.OUTCOME, Step.APPRAISAL);

    Optional<Slide> wanted(Topic from) {
        Set<Topic.Kind> missing = missing();
        boolean nothing = slides.values().stream()
                .flatMap(List::stream)
                .allMatch(slide -> slide instanceof Slide.Agenda || slide instanceof Slide.Insights);
        var step = from.step().filter(one -> isMissing(missing, one));
        boolean asked = step.filter(
                        one -> slides.getOrDefault(one, List.of()).isEmpty() || missing.contains(from.kind()))
                .isPresent();
        return nothing || asked
                ? Optional.of(slide(step.orElse(Step.FIGURES), from.kind(), missing))
                : Optional.empty();
    }

    private static boolean isMissing(Set<Topic.Kind> missing, Step step) {
        return missing.stream().anyMatch(kind -> STEPS.get(kind) == step);
    }

    private Slide slide(Step step, Topic.Kind from, Set<Topic.Kind> missing) {
        List<Coming> lines = new ArrayList<>();
        for (Topic.Kind kind : missing) {
            String key = kind == Topic.Kind.MATRIX && VoteResult.isOpen(project) ? "VOTING" : kind.name();
            var coming = new Coming(texts.get("presenting.later.what." + kind), texts.get("presenting.later." + key));
            if (STEPS.get(kind) == step) {
                lines.addFirst(coming);
            } else {
                lines.add(coming);
            }
        }
        var kind = missing.contains(from) ? from : Topic.Kind.ANY;
        var head = new Head(step, kind, Optional.empty(), 1, 1, texts.get("presenting.later"), List.of());
        return new Slide.Later(head, texts.get("presenting.later.words"), lines);
    }

    private Set<Topic.Kind> missing() {
        Set<Topic.Kind> missing = EnumSet.copyOf(STEPS.keySet());
        slides.values().stream()
                .flatMap(List::stream)
                .map(slide -> slide.head().kind())
                .forEach(missing::remove);
        return missing;
    }
}
