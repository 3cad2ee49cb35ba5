package nl.wed.workbench.ui.interviews;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.interviews.RespondentKey;
import org.junit.jupiter.api.Test;

class KeyViewModelTest {
    private final Parts parts = Parts.onTestTrajectory();
    private final KeyViewModel model = parts.model().key();

    @Test
    void aNameThatWasTypedIsInTheVaultWhenAnotherRespondentIsChosen() {
        show();
        model.name().set("Els Zonderling");

        model.of(id("respondent.2"));

        assertThat(kept().name()).isEqualTo("Els Zonderling");
        assertThat(model.name().get()).isEmpty();
    }

    @Test
    void aNameThatWasTypedIsInTheVaultWhenItIsHidden() {
        show();
        model.telephone().set("0546 123456");

        model.visible().set(false);

        assertThat(kept().telephone()).isEqualTo("0546 123456");
    }

    @Test
    void whatOnlyStoodThereDoesNotComeBackAfterTheVaultWasEmptied() {
        parts.workspace().respondentKeys().put(new RespondentKey(id("respondent.1"), "Els Zonderling", "", "", ""));
        show();
        parts.workspace().vault().empty();

        model.keepTyped();
        model.visible().set(false);

        assertThat(parts.workspace().respondentKeys().all()).isEmpty();
    }

    private void show() {
        model.of(id("respondent.1"));
        model.visible().set(true);
    }

    private RespondentKey kept() {
        return parts.workspace().respondentKeys().all().get(id("respondent.1"));
    }
}
