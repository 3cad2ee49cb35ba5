package nl.wed.workbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.typed.TypedNumber;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.workspace.Draft;
import nl.wed.workbench.workspace.FakeProjectStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is typed and is no edit comes back, and goes only when it is an edit or was dropped.
@ExtendWith(ApplicationExtension.class)
class DraftsTest {
    private static final KeyMessage RECORD = new KeyMessage(new UUID(0, 7), "", java.util.List.of());

    private final Texts texts = Texts.load();
    private final FakeDrafts place = new FakeDrafts();
    private final VBox page = new VBox();
    private final SimpleObjectProperty<Double> amount = new SimpleObjectProperty<>(12.5);
    private final SimpleStringProperty story = new SimpleStringProperty("");
    private FxDialogs dialogs;
    private Scene scene;

    @Start
    void start(Stage stage) {
        Stages.show(stage, page);
        scene = stage.getScene();
        dialogs = new FxDialogs(texts, new Theme(), stage);
        begin();
    }

    @Test
    void aDialogThatIsLeftWithEscapeHasItsTextBackWithAWayToDropIt(FxRobot robot) {
        dialog();
        robot.clickOn("#story").write("Een gesprek van een uur.");
        robot.type(KeyCode.ESCAPE);
        next();

        dialog();
        assertThat(text(robot, "#story")).isEqualTo("Een gesprek van een uur.");
        assertThat(robot.lookup("#draft-back").queryAs(Labeled.class).getText())
                .isEqualTo("Niet bewaarde tekst van 12:02 teruggezet");
        robot.clickOn("#draft-drop");
        assertThat(text(robot, "#story")).isEmpty();
        robot.type(KeyCode.ESCAPE);
        next();

        dialog();
        assertThat(text(robot, "#story")).isEmpty();
        robot.clickOn("#story").write("Ander verhaal").clickOn("#dialog-act");
        next();
        assertThat(place.kept).as("it is an edit now").isEmpty();
    }

    @Test
    void whatIsTypedInADialogIsKeptWhileItIsTyped(FxRobot robot) throws Exception {
        dialog();
        robot.clickOn("#story").write("Halverw");
        WaitForAsyncUtils.waitFor(
                3,
                TimeUnit.SECONDS,
                () -> place.kept.stream()
                        .anyMatch(one ->
                                one.text().equals("Halverw") && one.words().equals("Vragen: Verhaal")));
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aDialogOfAnotherRecordOrWithASecretHasNothingBack(FxRobot robot) {
        dialog();
        robot.clickOn("#story").write("Van deze");
        robot.type(KeyCode.ESCAPE);
        next();
        story.set("Een ander");
        dialog();
        assertThat(text(robot, "#story")).isEqualTo("Een ander");
        robot.type(KeyCode.ESCAPE);
        next();
        assertThat(place.kept).extracting(Draft::text).containsExactly("Van deze");

        var secret = new PasswordField();
        secret.setId("secret");
        open(new VBox(secret));
        robot.clickOn("#secret").write("geheim");
        robot.type(KeyCode.ESCAPE);
        next();
        assertThat(place.kept).extracting(Draft::text).containsExactly("Van deze");
    }

    @Test
    void aNumberThatIsNoneIsBackInItsFieldAndTheRecordKeepsWhatItHad(FxRobot robot) {
        robot.interact(this::form);
        robot.clickOn("#amount").eraseText(4).write("twaalf");
        next();

        robot.interact(this::form);
        assertThat(text(robot, "#amount")).isEqualTo("twaalf");
        assertThat(robot.lookup("#amount-error").queryAs(Labeled.class).getText())
                .isEqualTo("Niet bewaarde tekst van 12:02 teruggezet");
        assertThat(amount.get()).isEqualTo(12.5);
        robot.clickOn("#amount-offer-0");
        assertThat(text(robot, "#amount")).isEqualTo("12,5");
        next();
        assertThat(place.kept).isEmpty();
    }

    @Test
    void ofAValueThatChangedMeanwhileTheDraftStandsBesideIt(FxRobot robot) {
        robot.interact(this::form);
        robot.clickOn("#amount").eraseText(4).write("13");
        robot.interact(() -> DraftBook.of(scene).orElseThrow().flush());
        var killed = place.kept;
        assertThat(killed).hasSize(1);
        robot.interact(() -> page.getChildren().clear());
        amount.set(20.0);
        place.kept = killed;
        robot.interact(this::begin);

        robot.interact(this::form);
        assertThat(text(robot, "#amount")).isEqualTo("20");
        assertThat(robot.lookup("#amount-error").queryAs(Labeled.class).getText())
                .isEqualTo("Niet bewaarde tekst van 12:02: ‘13’. Hier staat nu iets anders.");
        assertThat(amount.get()).isEqualTo(20.0);
        robot.clickOn("#amount-offer-0");
        assertThat(text(robot, "#amount")).isEqualTo("13");
        assertThat(amount.get()).as("until the field is left").isEqualTo(20.0);
        robot.clickOn("#amount").type(KeyCode.TAB);
        assertThat(amount.get()).isEqualTo(13.0);
        next();
        assertThat(place.kept).isEmpty();
    }

    @Test
    void whoTypesOnAndOnIsSavedMeanwhile(FxRobot robot) {
        robot.interact(this::form);
        robot.clickOn("#name");
        long end = System.nanoTime() + 1_600_000_000L;
        for (int i = 0; System.nanoTime() < end; i++) {
            robot.write("a");
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        }
        assertThat(story.get()).as("without a pause of 600 ms").isNotEmpty();
    }

    @Test
    void theListShowsAllThereIsBesideWhatStoodThereAndDropsOne(FxRobot robot) {
        place.kept = java.util.List.of(
                new Draft("weg|1", "Doel: Titel", "Minder wachttijd", "Wachttijd", FakeProjectStore.CLOCK.instant()));
        robot.interact(this::begin);
        robot.interact(() -> {
            var list = new DraftList(DraftBook.of(scene).orElseThrow(), texts);
            page.getChildren().setAll(list.node());
            assertThat(list.accept()).as("its button closes it").isTrue();
        });
        assertThat(robot.lookup("Doel: Titel, getypt 12:02").tryQuery()).isPresent();
        assertThat(robot.lookup("Wat er eerder stond: Wachttijd").tryQuery()).isPresent();

        robot.clickOn("#draft-drop");
        next();
        assertThat(place.kept).isEmpty();
    }

    /// The next session: a new book of what was kept.
    private void next() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            DraftBook.of(scene).orElseThrow().flush();
            begin();
        });
    }

    private void begin() {
        DraftBook.put(scene, new DraftBook(place, FakeProjectStore.CLOCK));
    }

    private void form() {
        var record = new SimpleObjectProperty<@Nullable Entity>(RECORD);
        var form = new Form(texts, () -> {}, new Drafts(record));
        form.number("Bedrag", amount, TypedNumber.FIGURE).id("amount");
        form.text("Naam", story).id("name");
        page.getChildren().setAll(form);
    }

    private void dialog() {
        var form = new FormContent[1];
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var fields = new Form(texts);
            fields.area("Verhaal", 4, new SimpleStringProperty(story.get())).id("story");
            form[0] = new FormContent(fields);
        });
        Platform.runLater(() -> dialogs.show("Vragen", "Opslaan", form[0]));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(VBox content) {
        Platform.runLater(() -> dialogs.show("Kluis", "Openen", new Dialogs.DialogContent() {
            @Override
            public javafx.scene.Node node() {
                return content;
            }

            @Override
            public boolean accept() {
                return true;
            }
        }));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }
}
