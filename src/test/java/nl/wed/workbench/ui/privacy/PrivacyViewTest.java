package nl.wed.workbench.ui.privacy;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.basis.Ground;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.privacy.Audience;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Stages;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PrivacyViewTest {
    private static final int UNNAMED = (int) Named.project().stream(InterviewRecords.RESPONDENT)
            .filter(one -> !one.pseudonym().matches("R0[12]"))
            .count();

    private final Workspace workspace = Named.workspace();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Location location = new Location();
    private final PrivacyGate gate = Gates.of(workspace, dialogs, location);
    private final PrivacyViewModel model = new PrivacyViewModel(
            workspace,
            new ProjectProperty(workspace),
            gate,
            new SameThreadBackground(),
            Texts.load(),
            Clock.systemUTC());
    private PrivacyView view;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        view = new PrivacyView(model, dialogs, Texts.load(), location);
        Stages.show(stage, view.node());
    }

    @Test
    void everyPlaceIsListedWithKindAndSentence() {
        assertThat(model.lines())
                .extracting(PrivacyLine::kind)
                .containsExactly("naam van een respondent", "naam van een respondent", "telefoonnummer");
        assertThat(model.lines().getLast().finding().sentence())
                .isEqualTo("Walburga Voorbeeldsma belt met 06-12345678 als het misgaat in de groep.");
        assertThat(model.state().get()).isEqualTo(new PrivacyViewModel.State(3, 0, true, UNNAMED, false));
    }

    @Test
    void aRespondentWithoutNameCannotBeFoundWhichIsSaid(FxRobot robot) {
        robot.interact(() -> {
            workspace.respondentKeys().remove(id("respondent.1"));
            workspace.edit("iets", project -> project.remove(FigureRecords.KEY_MESSAGE, id("named")));
        });

        assertThat(model.state().get().unnamed()).isEqualTo(UNNAMED + 1);
    }

    @Test
    void allIsDecidedByKeyboardAlone(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#privacy-list").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.TAB).type(KeyCode.TAB).type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);

        assertThat(workspace.project().find(FigureRecords.KEY_MESSAGE, id("named")))
                .hasValueSatisfying(one -> assertThat(one.text()).isEqualTo("Volgens R02 daalt het aantal."));
        assertThat(workspace.project().all(InterviewRecords.REPORT).getFirst().text())
                .startsWith("R02 belt met");
        assertThat(model.lines()).extracting(PrivacyLine::kind).containsExactly("telefoonnummer");

        dialogs.answering("Het nummer van de receptie");
        robot.clickOn("#privacy-leave");

        assertThat(workspace.project().all(PrivacyRecords.REASON))
                .extracting(PrivacyReason::reason)
                .contains("Het nummer van de receptie");
        assertThat(model.lines()).isEmpty();
        assertThat(workspace.undoLabel()).contains("Plek laten staan");
        robot.interact(() -> workspace.undo());
        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void oneIsReplacedAndTheNextIsLookedAt(FxRobot robot) {
        robot.clickOn("#privacy-replace");

        assertThat(model.lines()).hasSize(2);
        assertThat(model.selected().get()).isEqualTo(model.lines().getFirst());
        assertThat(workspace.undoLabel()).contains("Naam vervangen door R02");
    }

    @Test
    void aNameInWhatARecordRestsOnLeadsToThatRecord(FxRobot robot) {
        UUID goal = id("goal.outcome");
        UUID own = id("basis " + goal);
        var ground = new Ground("score", null, "", "Oordeel van Walburga Voorbeeldsma", "4", "");
        robot.interact(() -> {
            workspace.edit(
                    "iets", now -> now.put(BasisRecords.BASIS, new Basis(own, goal, null, null, List.of(ground))));
            model.selected().set(model.lines().getLast());
        });
        assertThat(model.lines().getLast().place()).contains("Waar iets op rust");
        assertThat(model.target()).contains(new Ref(PlanRecords.GOAL, goal));
    }

    @Test
    void aLockedVaultIsNotSaidToHoldNobodyAndIsLookedAtAgainWhenItOpens(FxRobot robot) {
        robot.interact(() -> {
            workspace.vault().choosePassword("geheim".toCharArray());
            workspace.vault().lock();
            model.again();
        });
        assertThat(model.lines()).extracting(PrivacyLine::kind).containsExactly("telefoonnummer");
        assertThat(model.state().get().names()).isFalse();
        dialogs.answering("Het nummer van de receptie");
        robot.clickOn("#privacy-leave");
        assertThat(robot.lookup("Er zijn geen adressen, nummers of geboortedata gevonden. Namen zijn niet nagelopen,"
                                + " want de kluis is dicht.")
                        .queryLabeled()
                        .getParent()
                        .isVisible())
                .isTrue();
        robot.interact(() -> {
            workspace.vault().unlock("geheim".toCharArray());
            model.again();
        });
        assertThat(model.lines()).hasSize(2);
        assertThat(model.state().get().names()).isTrue();
    }

    @Test
    void enterGoesToThePlace(FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#privacy-list").queryAs(ListView.class).requestFocus());
        robot.type(KeyCode.ENTER);

        assertThat(location.place().get().record()).contains(new Ref(FigureRecords.KEY_MESSAGE, id("named")));
    }

    @Test
    void whatStaysIsShownWhenAskedAndCanBeTakenBack(FxRobot robot) {
        dialogs.answering("Openbaar");
        robot.clickOn("#privacy-leave");
        assertThat(model.state().get().left()).isEqualTo(1);

        robot.clickOn("#privacy-with-left");
        robot.interact(() -> model.selected().set(model.lines().getLast()));
        robot.clickOn("#privacy-reopen");

        assertThat(model.state().get().open()).isEqualTo(3);
    }

    @Test
    void itLooksOnlyWhileItIsInSight(FxRobot robot) {
        robot.interact(() -> ((Pane) view.node().getParent()).getChildren().clear());
        robot.interact(() -> workspace.edit("weg", project -> project.remove(FigureRecords.KEY_MESSAGE, id("named"))));
        assertThat(model.lines()).hasSize(3);

        robot.interact(() -> Stages.show(stage, view.node()));
        assertThat(model.lines()).hasSize(2);
    }

    @Test
    void whatWasStoppedComesFirstAlsoWhenItStandsInTheDocumentOnly(FxRobot robot) {
        dialogs.confirming();
        robot.interact(() -> gate.leave(
                "Schrijven",
                Audience.OTHERS,
                () -> List.of(Passage.of("Plan-Proefpersoon.docx"), Passage.of("Bel 06-12345678 als het misgaat.")),
                () -> {
                    throw new AssertionError("it left");
                }));

        assertThat(location.place().get().screen()).isEqualTo(Screen.PRIVACY);
        assertThat(model.lines()).extracting(PrivacyLine::stopped).containsExactly(true, true, false, false);
        assertThat(model.lines()).extracting(PrivacyLine::place).contains("In het document of de bestandsnaam zelf");
    }

    @Test
    void whatIsForOneselfIsToldAndLeaves(FxRobot robot) {
        List<String> left = new ArrayList<>();
        Runnable leave = () -> gate.leave(
                "Opslaan", Audience.ONESELF, () -> List.of(Passage.of("Voorbeeldsma")), () -> left.add("weg"));

        robot.interact(leave);
        assertThat(left).isEmpty();
        dialogs.confirming();
        robot.interact(leave);
        assertThat(left).containsExactly("weg");
        assertThat(dialogs.told).containsExactly("Privacy", "Privacy");
    }

    /// With spots open they come first; with none the vault does.
    @Test
    void aLockedVaultLeadsToTheSpotsAndWithoutAnyToItsKey(FxRobot robot) {
        var unlocked = new AtomicInteger();
        gate.onLocked(_ -> unlocked.incrementAndGet());
        dialogs.confirming();
        robot.interact(() -> {
            workspace.vault().choosePassword("geheim".toCharArray());
            workspace.vault().lock();
            gate.leave("Plan", Audience.OTHERS, List::of, () -> {});
        });
        assertThat(unlocked).hasValue(1);

        robot.interact(
                () -> gate.leave("Plan", Audience.OTHERS, () -> List.of(Passage.of("Bel 06-12345678")), () -> {}));
        assertThat(unlocked).hasValue(1);
        assertThat(location.place().get().screen()).isEqualTo(Screen.PRIVACY);
    }

    @Test
    void whatWaitedForTheVaultLeavesOnceItIsOpen(FxRobot robot) {
        var left = new ArrayList<String>();
        dialogs.confirming();
        gate.onLocked(then -> {
            workspace.vault().unlock("geheim".toCharArray());
            then.run();
        });

        robot.interact(() -> {
            workspace.vault().choosePassword("geheim".toCharArray());
            workspace.vault().lock();
            gate.leave("Plan", Audience.OTHERS, List::of, () -> left.add("plan"));
        });

        assertThat(left).containsExactly("plan");
    }

    @Test
    void aLockedVaultWithNobodyInItKeepsNothing(FxRobot robot) {
        var left = new ArrayList<String>();
        robot.interact(() -> {
            workspace.vault().choosePassword("geheim".toCharArray());
            List.copyOf(workspace.vault().all().keySet())
                    .forEach(id -> workspace.vault().remove(id));
            workspace.vault().lock();
            gate.leave("Plan", Audience.OTHERS, List::of, () -> left.add("plan"));
        });

        assertThat(left).containsExactly("plan");
        assertThat(dialogs.told).isEmpty();
    }

    @Test
    void whatWasFoundIsGoneFromSightTheMomentNamesAreOthers(FxRobot robot) {
        assertThat(model.lines()).isNotEmpty();
        robot.interact(() -> ((Pane) view.node().getParent()).getChildren().clear());

        robot.interact(model::again);

        assertThat(model.lines()).isEmpty();
    }
}
