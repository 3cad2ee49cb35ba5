package nl.wed.workbench.ui.figures.peers;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.PeerKind;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.kit.Dialogs.DialogContent;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PeersViewTest {
    private final Example example = Example.filled();
    private final PeersViewModel model = example.model().peers();
    private final FakeDialogs dialogs = new FakeDialogs();

    @Start
    void start(Stage stage) {
        Stages.show(stage, new PeersView(model, Example.TEXTS, dialogs, () -> {}));
    }

    @Test
    void theGroupThatIsUsedIsTickedAndShowsItsMembers(FxRobot robot) {
        assertThat(robot.lookup("#peer-members").queryTableView().getItems()).hasSize(2);

        robot.interact(() -> model.add(model.ofProvince("Drenthe")));
        var second = model.groups().getLast();
        robot.interact(() ->
                robot.lookup("#peer-" + second.id()).queryAs(RadioButton.class).fire());

        assertThat(model.groups().getFirst()).isEqualTo(second);
        assertThat(robot.lookup("#peer-" + second.id())
                        .queryAs(RadioButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void anOwnListIsTypedTogether(FxRobot robot) {
        dialogs.filling(content -> {
            shown(content);
            tick(content, "#peer-search", "zwolle");
            tick(content, "#peer-search", "deventer");
        });

        robot.interact(() -> robot.lookup("#peers-list").queryButton().fire());

        assertThat(model.groups().getFirst())
                .returns(PeerKind.OWN_LIST, PeerGroup::kind)
                .satisfies(group -> assertThat(group.codes()).containsExactly("GM0193", "GM0150"));
    }

    @Test
    void anEmptyListIsNotAccepted(FxRobot robot) {
        dialogs.filling(PeersViewTest::shown);

        robot.interact(() -> robot.lookup("#peers-list").queryButton().fire());

        assertThat(model.groups()).hasSize(1);
    }

    @Test
    void theNearestFormShowsNobodyWhenTooFewCanBeCompared(FxRobot robot) {
        dialogs.filling(content -> {
            shown(content);
            tick(content, "#nearest-search", "bereik");
            assertThat(content.accept()).isFalse();
        });

        robot.interact(() -> robot.lookup("#peers-nearest").queryButton().fire());

        assertThat(dialogs.told).containsExactly("Meest vergelijkbare gemeenten");
        assertThat(model.groups()).hasSize(1);
    }

    @Test
    void aSizeAProvinceANameAndAFarewell(FxRobot robot) {
        dialogs.choosing(0).choosing(0).answering("Noordelijke buren");

        robot.interact(() -> robot.lookup("#peers-size").queryButton().fire());
        robot.interact(() -> robot.lookup("#peers-province").queryButton().fire());
        robot.interact(() -> robot.lookup("#peer-rename").queryButton().fire());
        assertThat(model.groups())
                .extracting(PeerGroup::name)
                .containsExactly(
                        "Noordelijke buren",
                        "Gemeenten met minder dan 5.000 inwoners",
                        "Meest vergelijkbare gemeenten");

        robot.interact(() -> robot.lookup("#peer-remove").queryButton().fire());
        assertThat(model.groups()).hasSize(2);
    }

    /// Gives the content of a dialog a scene, as the dialog would.
    private static void shown(DialogContent content) {
        var scene = new Scene(new VBox(content.node()), 600, 700);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void tick(DialogContent content, String field, String words) {
        var search = (TextField) content.node().lookup(field);
        search.setText(words);
        var list = (ListView<?>) content.node().lookup(field + "-list");
        assertThat(list.getItems()).isNotEmpty();
        search.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }
}
