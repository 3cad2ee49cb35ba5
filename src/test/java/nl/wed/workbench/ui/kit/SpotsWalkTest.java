package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.ui.shell.Shells;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A jump to any record lights its spot or chooses its row, in sight; so does an edit that adds one, at 1280 by 720.
@ExtendWith(ApplicationExtension.class)
class SpotsWalkTest {
    private static final int MANY = 12;
    private static final Set<String> SINGLE = Set.of("trajectory", "meetings", "votes", "scores");

    /// The record itself is opened, by its own form, figure, text or sheet.
    private static final Set<String> OPENED = Set.of(
            "trajectory",
            "indicators",
            "indicator-sources",
            "interpretations",
            "area-borders",
            "indicator-pairs",
            "revision-marks",
            "interview-reports",
            "findings",
            "common-threads",
            "session-interventions",
            "infrastructure-scores",
            "meetings",
            "votes",
            "options",
            "scores",
            "decisions",
            "privacy-reasons",
            // Said at the record that they are about.
            "absences",
            "bases");

    /// One more of the same does not exist: there is one for each party, year or rule.
    private static final Set<String> OF_ANOTHER =
            Set.of("budget-posts", "endorsements", "obligations", "step-overrides");

    private Shells shell;

    @Start
    void start(Stage stage) {
        var workspace = FakeProjectStore.workspace(many(TestTrajectory.project()));
        var theme = new Theme();
        shell = Shells.open(theme, workspace, new FakeDialogs());
        var scene = new Scene(shell.view(), 1280, 720);
        theme.dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    /// So many of each that no list has room for them.
    private static Project many(Project project) {
        Project now = project;
        for (RecordType<?> type : RecordTypes.ALL) {
            now = many(now, type);
        }
        return now;
    }

    private static <T extends Entity> Project many(Project project, RecordType<T> type) {
        Project now = project;
        for (int n = 0;
                n < MANY && !SINGLE.contains(type.name()) && !project.all(type).isEmpty();
                n++) {
            T copy = Copies.with(type, project.all(type).getLast(), UUID.randomUUID());
            now = now.put(type, copy);
        }
        return now;
    }

    @Test
    void aJumpLightsTheSpotAndWhatIsAddedIsBroughtIntoSight() {
        var lost = new TreeSet<String>();
        for (RecordType<?> type : RecordTypes.ALL) {
            var all = List.copyOf(shell.workspace().project().all(type));
            if (!all.isEmpty() && !OPENED.contains(type.name())) {
                jump(type, all.getFirst(), lost);
                if (!OF_ANOTHER.contains(type.name())) {
                    add(type, all.getFirst(), lost);
                }
            }
        }

        assertThat(lost).isEmpty();
    }

    @Test
    void theWordsThatWereMeantAreChosen() {
        var report = shell.workspace().project().all(InterviewRecords.REPORT).getFirst();
        String words = report.text().substring(10, 24);
        now(() -> shell.location().open(new Ref(InterviewRecords.REPORT, report.id()), words));
        settle();
        var area = (StyleClassedTextArea) shell.view().lookup("#report-text");
        assertThat(area.getSelectedText()).isEqualTo(words);

        var measure = shell.workspace().project().all(PlanRecords.MEASURE).getFirst();
        now(() -> shell.location().open(new Ref(PlanRecords.MEASURE, measure.id()), measure.name()));
        settle();
        var chosen = (TextInputControl) shell.view().getScene().getFocusOwner();
        assertThat(chosen.getSelectedText()).isEqualTo(measure.name());
    }

    private void jump(RecordType<?> type, Entity record, Set<String> lost) {
        now(() -> shell.location().open(new Ref(type, record.id())));
        settle();
        if (!seen(record.id())) {
            lost.add("jump to " + type.name());
        }
    }

    private <T extends Entity> void add(RecordType<T> type, Entity like, Set<String> lost) {
        var fresh = UUID.randomUUID();
        T copy = Copies.with(type, like, fresh);
        now(() -> shell.workspace().edit("Erbij", now -> now.put(type, copy)));
        settle();
        if (!seen(fresh)) {
            lost.add("added to " + type.name());
        }
    }

    /// What is done later lets later do something again, and what is added is looked for after the next frame.
    private void settle() {
        for (int frame = 0; frame < 2; frame++) {
            for (int pass = 0; pass < 6; pass++) {
                now(() -> {});
            }
            frame();
        }
    }

    private void frame() {
        var drawn = new CompletableFuture<Void>();
        Runnable listener = () -> drawn.complete(null);
        var scene = shell.view().getScene();
        now(() -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        drawn.orTimeout(60, TimeUnit.SECONDS).join();
        now(() -> scene.removePostLayoutPulseListener(listener));
    }

    private static void now(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, act);
    }

    private boolean seen(UUID record) {
        return all(shell.view()).anyMatch(one -> marked(one, record) || row(one, record));
    }

    private boolean marked(Node one, UUID record) {
        return one.hasProperties() && record.equals(one.getProperties().get(Spots.class)) && inSight(one);
    }

    private boolean row(Node one, UUID record) {
        return switch (one) {
            case ListView<?> list -> chosen(list, list.getItems(), record) && inSight(list);
            case TableView<?> table -> chosen(table, table.getItems(), record) && inSight(table);
            default -> false;
        };
    }

    private static boolean chosen(Control list, List<?> items, UUID record) {
        for (int at = 0; at < items.size(); at++) {
            if (record.equals(Spots.recordOf(list, items.get(at)))
                    && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                    && flow.getFirstVisibleCell() != null) {
                return flow.getFirstVisibleCell().getIndex() <= at
                        && at <= flow.getLastVisibleCell().getIndex();
            }
        }
        return false;
    }

    private static boolean inSight(Node node) {
        Bounds spot = node.localToScene(node.getLayoutBounds());
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page) {
                Bounds view = page.localToScene(page.getLayoutBounds());
                if (spot.getMinY() < view.getMinY() - 1 && spot.getMaxY() < view.getMinY() + 20
                        || spot.getMinY() > view.getMaxY() - 20) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Stream<Node> all(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        new ArrayList<>(parent.getChildrenUnmodifiable())
                                .stream().flatMap(SpotsWalkTest::all))
                : Stream.of(node);
    }

    /// Another record like one that is there.
    private static final class Copies {
        @SuppressWarnings("unchecked")
        static <T extends Entity> T with(RecordType<T> type, Entity like, UUID id) {
            return (T) Changed.with((Record) like, "id", id);
        }
    }
}
