package nl.wed.workbench.ui.renewal;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class RenewalViewModelTest {
    private final Workspace workspace = FakeProjectStore.workspace(OlderProjects.begun());
    private final RenewalViewModel model = new RenewalViewModel(workspace, Catalogue.load(), Texts.load());

    @Test
    void theMarkNamesTheVersionAndTheCardHasTheOldBesideTheNew() {
        assertThat(model.mark()).isEqualTo("gewijzigd in inhoud 1.1");
        assertThat(model.about(criterion("C2"))).startsWith("Deze tekst komt uit inhoud 1.0");
        assertThat(model.lines(criterion("C2")))
                .containsExactly(new RenewalLine(
                        "Wat een 1 betekent", "Onbekend of negatief.", "Negatief, of onderzoek zonder effect.", false));
        assertThat(model.marks(criterion("C1"))).isFalse();
    }

    @Test
    void theCardOfAnApproachSaysWhatItsEvidenceWasAndIs() {
        var option = workspace.project().all(OPTION).getFirst();

        assertThat(model.lines(new Ref(OPTION, option.id())))
                .extracting(RenewalLine::field)
                .containsExactly("Naam", "Beschrijving", "Bewijs", "Effect", "Kosten", "Status");
        assertThat(model.lines(new Ref(OPTION, option.id())).get(2).now()).contains("Gerandomiseerd onderzoek");
    }

    @Test
    void takingTheNewOverIsOneEditThatCanBeUndone() {
        var before = workspace.project();

        model.take(criterion("C2"));

        assertThat(anchor("C2")).isEqualTo("Negatief, of onderzoek zonder effect.");
        assertThat(anchor("C7")).isEqualTo("Kosten of dekking onbekend.");
        assertThat(model.marks(criterion("C2"))).isFalse();
        assertThat(workspace.undoLabel()).contains("Inhoud 1.1 overnemen");
        workspace.undo();
        assertThat(workspace.project()).isEqualTo(before);
        assertThat(model.marks(criterion("C2"))).isTrue();
    }

    @Test
    void everythingCanBeTakenOverAtOnce() {
        model.takeAll();

        var project = workspace.project();
        assertThat(model.canTake()).isZero();
        assertThat(anchor("C7")).isEqualTo("Geen dekking.");
        assertThat(project.all(CAUSE).getFirst().description()).startsWith("In een deel van de gezinnen");
        assertThat(project.all(CAUSE).getFirst().priorityReason()).isEqualTo("vaak genoemd");
        assertThat(project.all(OPTION).getFirst().name()).isEqualTo("CenteringZwangerschap en CenteringOuderschap");
        assertThat(project.stream(INDICATOR).filter(one -> "K02".equals(one.code())))
                .allMatch(one -> one.name().startsWith("Risico-indicator"));
    }

    @Test
    void aNewTrajectoryHasNoMark() {
        var fresh = FakeProjectStore.workspace(Projects.fresh());
        var marks = new RenewalViewModel(fresh, Catalogue.load(), Texts.load());

        assertThat(fresh.project().all(CRITERION)).noneMatch(one -> marks.marks(new Ref(CRITERION, one.id())));
        assertThat(fresh.project().all(INDICATOR)).noneMatch(one -> marks.marks(new Ref(INDICATOR, one.id())));
    }

    private Ref criterion(String code) {
        return new Ref(CRITERION, find(code).id());
    }

    private String anchor(String code) {
        return find(code).anchorLow();
    }

    private Criterion find(String code) {
        return workspace.project().stream(CRITERION)
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
