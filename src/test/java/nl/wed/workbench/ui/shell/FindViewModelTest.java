package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.chain.ChainFacts;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.search.Search;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.Beside;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.Test;

class FindViewModelTest {
    private final Location location = new Location();
    private final Workspace workspace = FakeProjectStore.workspace(TestTrajectory.project());
    private final FindViewModel model = model(Beside.NOWHERE);

    private FindViewModel model(Beside beside) {
        return new FindViewModel(
                new ProjectProperty(workspace, beside, ChainFacts.none()).part(),
                new Search(Catalogue.load()),
                location,
                Texts.load());
    }

    @Test
    void aHitSaysItsKindWhatItIsCalledAndWhichFieldItIs() {
        model.open("verlaagt de drempel");
        var row = (FindRow.Found) model.rows().getFirst();

        assertThat(row.kind()).isEqualTo("Inzicht");
        assertThat(row.called()).isEqualTo("Huisbezoek verlaagt de drempel.");
        assertThat(row.field()).isEqualTo("tekst");
        assertThat(model.told().get()).endsWith("gevonden");
    }

    @Test
    void choosingGoesToTheRecord() {
        model.open("verlaagt drempel");
        model.choose(model.rows().getFirst());

        assertThat(location.place().get().screen()).isEqualTo(Screen.KNOWLEDGE);
        assertThat(location.place().get().record()).isPresent();
    }

    @Test
    void aHitInAReportGoesToItsPassage() {
        var report = workspace.project().all(InterviewRecords.REPORT).getFirst();
        String text =
                "Eerst iets anders. De kwispelstaart staat midden in een lang verslag van een gesprek over het aanbod.";
        workspace.edit("", now -> now.put(InterviewRecords.REPORT, report.withText(text)));
        model.open("kwispelstaart");
        model.choose(model.rows().getFirst());

        assertThat(location.place().get().record().orElseThrow().id()).isEqualTo(report.id());
        assertThat(location.place().get().words().orElseThrow()).startsWith("kwispelstaart staat midden");
    }

    @Test
    void somethingOfTheCatalogueIsShownWhereItIsTakenOver() {
        model.open("voorleesexpress");
        model.choose(model.rows().getFirst());

        assertThat(location.place().get().act()).contains(Act.APPROACHES);
        assertThat(location.place().get().words()).contains("I23");
    }

    @Test
    void moreIsShownWhenAskedAndAllIsCounted() {
        model.open("e");
        assertThat(model.rows()).hasSize(31);
        var more = (FindRow.More) model.rows().getLast();
        model.choose(more);

        assertThat(model.rows().size()).isGreaterThan(31);
        assertThat(model.told().get()).matches("\\d+ teksten gevonden");
    }

    @Test
    void anEditIsFoundWhileTheSearchIsOpenAndStandsStillElse() {
        model.open("kwispelstaart");
        assertThat(model.rows()).isEmpty();
        var report = workspace.project().all(InterviewRecords.REPORT).getFirst();
        workspace.edit("", now -> now.put(InterviewRecords.REPORT, report.withTitle("Kwispelstaart")));
        assertThat(model.rows()).hasSize(1);

        model.close();
        workspace.edit("", now -> now.put(InterviewRecords.REPORT, report.withTitle("Anders")));
        assertThat(model.rows()).hasSize(1);
        model.open("");
        assertThat(model.rows()).isEmpty();
    }

    /// Who types on and presses Enter at once means the first of what is then found.
    @Test
    void whatIsChosenBeforeTheAnswerIsThereIsTheFirstOfThatAnswer() {
        Deque<Runnable> work = new ArrayDeque<>();
        var late = model(new Beside(work::add, Runnable::run, () -> false));
        late.open("verlaagt");
        late.query().set("verlaagt de drempel");
        assertThat(late.isReady()).isFalse();
        late.chooseFirst();
        assertThat(location.place().get().record()).isEmpty();

        while (!work.isEmpty()) {
            work.poll().run();
        }

        assertThat(late.isReady()).isTrue();
        assertThat(location.place().get().screen()).isEqualTo(Screen.KNOWLEDGE);
    }
}
