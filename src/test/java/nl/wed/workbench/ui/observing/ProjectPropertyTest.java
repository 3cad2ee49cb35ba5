package nl.wed.workbench.ui.observing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.Partner;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
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

    private static Partner partner() {
        return new Partner(UUID.randomUUID(), "P01", "Nieuw", "");
    }

    private static OwnSource source() {
        return new OwnSource(UUID.randomUUID(), null, "Nota", null, null, null);
    }
}
