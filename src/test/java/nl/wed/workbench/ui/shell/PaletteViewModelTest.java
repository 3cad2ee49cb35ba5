package nl.wed.workbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.testing.VotesOpen;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Location;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.FakeProjectStore;
import nl.wed.workbench.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteViewModelTest {
    private final Location location = new Location();
    private final Workspace workspace = FakeProjectStore.workspace(Projects.example());
    private final PaletteViewModel model = new PaletteViewModel(new ProjectProperty(workspace), location, Texts.load());

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    void withoutTypingItShowsTheScreens() {
        assertThat(model.entries()).hasSize(Screen.values().length);
    }

    @Test
    void aRecordIsFoundByAPartOfItsNameAndOpenedOnItsScreen() {
        model.query().set("voorschoolse AANBOD");
        var entry = model.entries().getFirst();
        entry.act().run();

        assertThat(entry.kind()).isEqualTo("Oorzaak");
        assertThat(location.place().get().screen()).isEqualTo(Screen.CAUSES);
        assertThat(location.place().get().record().orElseThrow().id()).isEqualTo(Projects.CAUSE.id());
    }

    @Test
    void aCommandIsFoundAndDone() {
        var done = new AtomicBoolean();
        model.command("Exporteren", "", () -> done.set(true));
        model.query().set("export");
        model.entries().getFirst().act().run();

        assertThat(done).isTrue();
    }

    @Test
    void noBallotIsFoundWhileTheVoteIsOpen() {
        workspace.edit("", project -> TestTrajectory.project());
        model.query().set("stem oorzaak (1)");
        assertThat(model.entries()).extracting(PaletteViewModel.Entry::kind).contains("Stem");

        workspace.edit("", VotesOpen::in);
        model.open();
        model.query().set("stem oorzaak (1)");

        assertThat(model.entries()).isEmpty();
    }

    @Test
    void anActIsFoundByAnotherWordForItWhichIsSaid() {
        model.acts();
        model.query().set("exporteren");
        var entry = model.entries().getFirst();
        entry.act().run();

        assertThat(entry.kind()).isEqualTo("Opdracht");
        assertThat(entry.also()).isEqualTo("exporteren");
        assertThat(location.place().get().act()).contains(Act.EXPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "delen, Versies",
        "versie, Versies",
        "back-up, Reservekopieën",
        "importeren, Cijfers inlezen",
        "vergelijken, Versies"
    })
    void whatPeopleCallAnActIsFound(String typed, String words) {
        model.acts();
        model.query().set(typed);

        assertThat(model.entries()).extracting(PaletteViewModel.Entry::words).contains(words);
    }

    @Test
    void accentsAndTheOrderOfWordsDoNotMatter() {
        model.query().set("kopieen res");

        assertThat(model.entries().getFirst().words()).isEqualTo("Reservekopieën");
    }

    @Test
    void theLastEntrySearchesInAllTextWithWhatWasTyped() {
        var searched = new AtomicReference<String>();
        model.everywhere(searched::set);
        model.open();
        assertThat(model.entries()).hasSize(Screen.values().length);

        model.query().set(" aanbod ");
        assertThat(model.entries().getLast().words()).isEqualTo("Zoek ‘aanbod’ in alle tekst");
        model.entries().getLast().act().run();

        assertThat(searched).hasValue("aanbod");
    }

    @Test
    void nonsenseFindsNothing() {
        model.query().set("zzzzqq");

        assertThat(model.entries()).isEmpty();
    }
}
