package nl.wed.workbench.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.presenting.deck.Slide;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class PresentingViewModelTest {
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final PresentingViewModel model = Decks.model(workspace);

    private Slide.Insights toInsights() {
        int at = IntStream.range(0, model.slides().size())
                .filter(i -> model.slides().get(i) instanceof Slide.Insights)
                .findFirst()
                .orElseThrow();
        IntStream.range(0, at).forEach(_ -> model.act(Command.NEXT));
        return (Slide.Insights) model.slide().get();
    }

    @Test
    void itStopsAtTheFirstAndAtTheLastSlide() {
        model.act(Command.PREVIOUS);
        assertThat(model.position()).startsWith("1 van");
        model.act(Command.LAST);
        assertThat(model.next()).isEmpty();
        var last = model.slide().get();
        model.act(Command.NEXT);

        assertThat(model.slide().get()).isSameAs(last);
        model.act(Command.FIRST);
        assertThat(model.slide().get()).isSameAs(model.slides().getFirst());
    }

    @Test
    void whatComesNextIsToldWithItsPage() {
        var second = model.slides().get(1);

        assertThat(model.next()).contains(model.title(second.head()));
    }

    @Test
    void anInsightIsKeptInTheTrajectoryUnderItsMeetingAndCanBeUndone() {
        var slide = toInsights();
        int before = workspace.project().all(KnowledgeRecords.INSIGHT).size();
        model.typed(slide.meeting()).set("  Ouders willen één loket. ");
        model.keep(slide.meeting());

        Insight kept = workspace.project().all(KnowledgeRecords.INSIGHT).getLast();
        assertThat(kept.text()).isEqualTo("Ouders willen één loket.");
        assertThat(kept.meeting()).isEqualTo(slide.meeting());
        assertThat(((Slide.Insights) model.slide().get()).lines().getFirst()).isEqualTo("Ouders willen één loket.");
        assertThat(model.typed(slide.meeting()).get()).isEmpty();
        workspace.undo();
        assertThat(workspace.project().all(KnowledgeRecords.INSIGHT)).hasSize(before);
    }

    @Test
    void blankTextIsNoInsight() {
        var slide = toInsights();
        var before = workspace.project();
        model.typed(slide.meeting()).set("  \n ");
        model.keep(slide.meeting());

        assertThat(workspace.project()).isSameAs(before);
    }

    @Test
    void whatWasTypedIsKeptWhenOneLeaves() {
        var left = new AtomicInteger();
        model.onLeave(left::incrementAndGet);
        var slide = toInsights();
        model.typed(slide.meeting()).set("Half getypt");
        model.act(Command.NEXT);
        assertThat(workspace.project().all(KnowledgeRecords.INSIGHT))
                .noneMatch(one -> one.text().equals("Half getypt"));
        model.act(Command.LEAVE);

        assertThat(workspace.project().all(KnowledgeRecords.INSIGHT))
                .anyMatch(one -> one.text().equals("Half getypt"));
        assertThat(left).hasValue(1);
    }

    @Test
    void theSlideStaysWhenTheTrajectoryChangesAroundIt() {
        var slide = toInsights();
        workspace.edit(
                "",
                project -> project.with(CauseRecords.PROBLEM, nl.wed.workbench.domain.Table.empty())
                        .with(CauseRecords.CAUSE, nl.wed.workbench.domain.Table.empty()));

        assertThat(model.slide().get().head().same(slide.head())).isTrue();
    }

    @Test
    void onceClosedItFollowsNothing() {
        var shown = model.slides();
        model.close();
        workspace.edit("", project -> project.with(CauseRecords.CAUSE, nl.wed.workbench.domain.Table.empty()));

        assertThat(model.slides()).isSameAs(shown);
    }
}
