package nl.wed.workbench.ui.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class RecordEditorTest {
    private final Partner partner = new Partner(UUID.randomUUID(), "P01", "Bieb", "");
    private final Workspace workspace =
            FakeProjectStore.workspace(Project.empty(UUID.randomUUID()).put(TrajectoryRecords.PARTNER, partner));
    private final RecordEditor<Partner> editor = new RecordEditor<>(workspace, TrajectoryRecords.PARTNER);
    private final ObjectProperty<String> name =
            editor.text("Naam", Partner::name, (one, text) -> new Partner(one.id(), one.group(), text, one.role()));

    @Test
    void withoutASelectionAFieldIsEmptyAndEditsNothing() {
        name.set("Niemand");

        assertThat(workspace.undoLabel()).isEmpty();
    }

    @Test
    void settingAFieldIsALabelledEdit() {
        editor.select(partner.id());
        name.set("Bibliotheek");

        assertThat(stored()).isEqualTo("Bibliotheek");
        assertThat(workspace.undoLabel()).contains("Naam");
    }

    @Test
    void editsOfOneFieldMergeUntilItIsLeft() {
        editor.select(partner.id());
        name.set("A");
        name.set("AB");
        editor.leave();
        name.set("ABC");

        workspace.undo();
        assertThat(stored()).isEqualTo("AB");
        workspace.undo();
        assertThat(stored()).isEqualTo("Bieb");
    }

    @Test
    void theFieldFollowsUndo() {
        editor.select(partner.id());
        name.set("Anders");
        workspace.undo();

        assertThat(name.get()).isEqualTo("Bieb");
        assertThat(workspace.undoLabel()).isEmpty();
    }

    @Test
    void aRecordThatIsGoneEmptiesTheFields() {
        editor.select(partner.id());
        workspace.edit("Weg", now -> now.remove(TrajectoryRecords.PARTNER, partner.id()));

        assertThat(editor.current()).isEmpty();
        assertThat(name.get()).isEmpty();
    }

    @Test
    void selectingAnotherRecordDoesNotEditIt() {
        var other = new Partner(UUID.randomUUID(), "P02", "Opvang", "");
        workspace.edit("Erbij", now -> now.put(TrajectoryRecords.PARTNER, other));
        editor.select(partner.id());
        editor.select(other.id());

        assertThat(name.get()).isEqualTo("Opvang");
        assertThat(workspace.undoLabel()).contains("Erbij");
    }

    private String stored() {
        return workspace
                .project()
                .find(TrajectoryRecords.PARTNER, partner.id())
                .map(Partner::name)
                .orElseThrow();
    }
}
