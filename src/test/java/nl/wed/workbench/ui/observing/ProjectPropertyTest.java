package nl.wed.workbench.ui.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.collections.ListChangeListener;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.chain.InterventionFacts;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.PlanChain;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Garbage;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class ProjectPropertyTest {
    private final Workspace workspace = FakeProjectStore.workspace(Projects.example());
    private final ProjectProperty project = new ProjectProperty(workspace);

    @Test
    void aListFollowsEdits() {
        var partners = project.records(TrajectoryRecords.PARTNER);
        int before = partners.size();
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));

        assertThat(partners).hasSize(before + 1);
    }

    @Test
    void aListDoesNotChangeWhenSomethingElseDoes() {
        var changes = new ArrayList<Object>();
        project.records(TrajectoryRecords.PARTNER).addListener((ListChangeListener<Partner>) changes::add);
        workspace.edit("Bron", now -> now.put(TrajectoryRecords.OWN_SOURCE, source()));

        assertThat(changes).isEmpty();
    }

    @Test
    void aListKeepsTellingOfChangesWhenNothingElseHoldsIt() {
        var changes = new ArrayList<Object>();
        project.records(TrajectoryRecords.PARTNER).addListener((ListChangeListener<Partner>) changes::add);
        Garbage.collect();
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));

        assertThat(changes).hasSize(1);
    }

    @Test
    void aValueIsComputedAgain() {
        var count = project.value(now -> now.all(TrajectoryRecords.OWN_SOURCE).size());
        int before = count.get();
        workspace.edit("Bron", now -> now.put(TrajectoryRecords.OWN_SOURCE, source()));

        assertThat(count.get()).isEqualTo(before + 1);
    }

    @Test
    void aValueIsNotComputedAgainForAnEditOfAnotherKind() {
        var times = new AtomicInteger();
        project.value(now ->
                times.incrementAndGet() + now.all(TrajectoryRecords.PARTNER).size());
        workspace.edit("Bron", now -> now.put(TrajectoryRecords.OWN_SOURCE, source()));
        assertThat(times).hasValue(1);

        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));
        assertThat(times).hasValue(2);
    }

    @Test
    void outOfSightNothingIsComputedAndBackInSightItIsOnce() {
        var part = project.part();
        var times = new AtomicInteger();
        var count = part.value(now -> {
            times.incrementAndGet();
            return now.all(TrajectoryRecords.PARTNER).size();
        });
        int before = count.get();
        part.inSight(false);
        for (int i = 0; i < 5; i++) {
            workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));
        }
        assertThat(times).hasValue(1);
        assertThat(count.get()).isEqualTo(before);

        part.inSight(true);
        assertThat(times).hasValue(2);
        assertThat(count.get()).isEqualTo(before + 5);
    }

    @Test
    void aPartOfWhatIsOutOfSightIsOutOfSight() {
        var screen = project.part();
        var tab = screen.part();
        screen.inSight(false);
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));
        assertThat(tab.get()).isNotSameAs(workspace.project());
        assertThat(tab.seen().get()).isFalse();

        tab.inSight(true);
        assertThat(tab.get()).isNotSameAs(workspace.project());
        screen.inSight(true);
        assertThat(tab.get()).isSameAs(workspace.project());
        assertThat(tab.seen().get()).isTrue();
    }

    @Test
    void ofTwoPartsTheOneThatIsNotShownStandsStill() {
        var parts = new Parts(project);
        parts.of("one");
        parts.of("other");
        parts.show("one");
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));
        assertThat(parts.of("one").get()).isSameAs(workspace.project());
        assertThat(parts.of("other").get()).isNotSameAs(workspace.project());

        parts.show("other");
        assertThat(parts.of("other").get()).isSameAs(workspace.project());
    }

    @Test
    void aPartThatIsForgottenFollowsNoMore() {
        var part = project.part();
        project.forget(part);
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));

        assertThat(part.get()).isNotSameAs(workspace.project());
    }

    @Test
    void theCheckOfAPartStandsStillWhileThatIsOutOfSight() {
        var checks = new Checks(project, workspace.observations(), InterventionFacts.none());
        var part = project.part();
        var ofPart = checks.in(part);
        part.inSight(false);
        workspace.edit(
                "Leeg",
                now -> Project.empty(now.id())
                        .put(
                                TrajectoryRecords.TRAJECTORY,
                                now.all(TrajectoryRecords.TRAJECTORY).getFirst()));
        assertThat(ofPart.report().get()).isNotEqualTo(checks.report().get());

        part.inSight(true);
        assertThat(ofPart.report().get()).isEqualTo(checks.report().get());
    }

    @Test
    void whatTakesLongIsWorkedOutBesideAndOnlyForTheLatestEdit() {
        var work = new ArrayDeque<Runnable>();
        var slow = new ProjectProperty(workspace, new Beside(work::add, Runnable::run, () -> false), ChainFacts.none());
        var times = new AtomicInteger();
        var count = slow.beside(now -> {
            times.incrementAndGet();
            return now.all(TrajectoryRecords.PARTNER).size();
        });
        int before = count.get();
        for (int i = 0; i < 5; i++) {
            workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));
        }
        assertThat(count.get()).isEqualTo(before);
        assertThat(work).hasSize(1);

        while (!work.isEmpty()) {
            work.poll().run();
        }
        assertThat(count.get()).isEqualTo(before + 5);
        assertThat(times).hasValue(3);
    }

    @Test
    void whereThePlanPrintsComesBesideTheWindowAndUntilThenIsNotKnown() {
        var work = new ArrayDeque<Runnable>();
        var facts = new PlanChain(
                Catalogue.load(),
                Texts.load(),
                Clock.systemDefaultZone(),
                CurrentFigures.of(workspace, Catalogue.load())::beside);
        var slow = new ProjectProperty(workspace, new Beside(work::add, Runnable::run, () -> false), facts);
        var chain = slow.chain();
        assertThat(chain.get().printed().known()).isFalse();

        run(work);
        var printed = chain.get().printed();
        assertThat(printed.known()).isTrue();
        assertThat(printed.records()).isNotEmpty();

        workspace.edit(
                "Weg",
                now -> now.with(PlanRecords.PRIORITY, Project.empty(now.id()).table(PlanRecords.PRIORITY)));
        assertThat(chain.get().printed()).isSameAs(printed);
        run(work);
        assertThat(chain.get().printed().records())
                .noneMatch(ref -> ref.type().equals(PlanRecords.PRIORITY))
                .isNotEmpty();
    }

    private static void run(Queue<Runnable> work) {
        while (!work.isEmpty()) {
            work.poll().run();
        }
    }

    @Test
    void whatIsStillWorkedOnWhenItIsOverTellsNothingAnyMore() {
        var work = new ArrayDeque<Runnable>();
        var over = new AtomicBoolean();
        var slow = new ProjectProperty(workspace, new Beside(work::add, Runnable::run, over::get), ChainFacts.none());
        var count = slow.beside(now -> {
            assertThat(over).isFalse();
            return now.all(TrajectoryRecords.PARTNER).size();
        });
        int before = count.get();
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));
        over.set(true);
        work.poll().run();

        assertThat(count.get()).isEqualTo(before);
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, partner()));
        assertThat(work).isEmpty();
    }

    private static Partner partner() {
        return new Partner(UUID.randomUUID(), "P01", "Nieuw", "");
    }

    private static OwnSource source() {
        return new OwnSource(UUID.randomUUID(), null, "Nota", null, null, null);
    }
}
