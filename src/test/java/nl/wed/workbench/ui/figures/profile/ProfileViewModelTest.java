package nl.wed.workbench.ui.figures.profile;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.kit.Trend;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ProfileViewModelTest {
    private final Example example = Example.filled();
    private final ProfileViewModel model = example.model().profile();

    @Test
    void indicatorsStandUnderTheirTheme() {
        assertThat(model.items())
                .first()
                .isInstanceOfSatisfying(
                        ProfileItem.Theme.class,
                        one -> assertThat(one.name()).isEqualTo("Voorschool"));
        assertThat(names())
                .containsExactly("Bereik voorschoolse educatie", "Kinderen in bijstandsgezin");
    }

    @Test
    void searchThemeAndPhaseNarrowTheProfile() {
        model.query().set("BIJSTAND");
        assertThat(names()).containsExactly("Kinderen in bijstandsgezin");

        model.query().set("");
        model.theme().set(Optional.of("voorschool"));
        assertThat(names()).containsExactly("Bereik voorschoolse educatie");

        model.theme().set(Optional.empty());
        model.phase().set(Optional.of(AgePhase.F0));
        assertThat(names()).containsExactly("Kinderen in bijstandsgezin");
    }

    @Test
    void whatWaitsForDataIsOneLineUntilItIsAskedFor() {
        addWithoutData();
        assertThat(model.items()).last().isEqualTo(new ProfileItem.Waiting(1));

        model.withWaiting().set(true);

        assertThat(names()).contains("Schoolweging");
        assertThat(model.items()).noneMatch(ProfileItem.Waiting.class::isInstance);
    }

    @Test
    void theShortlistHasOnlyWhatIsUnfavourableAndGetsWorse() {
        model.focus().set(ProfileViewModel.Focus.WORSENING);

        assertThat(rows())
                .allSatisfy(row -> {
                    var figure = row.figure().orElseThrow();
                    assertThat(figure.standing()).isEqualTo(Standing.UNFAVOURABLE);
                    assertThat(Trend.of(figure).orElseThrow().worsens(row.indicator().direction()))
                            .isTrue();
                });
        assertThat(names()).doesNotContain("Bereik voorschoolse educatie");
    }

    @Test
    void theDetailClosesWhenItsIndicatorGoes() {
        example.model().openFigure(id("indicator.benefit"));
        assertThat(example.model().detail().detail().get()).isPresent();

        example.workspace()
                .edit("weg", now -> now.remove(FigureRecords.INDICATOR, id("indicator.benefit")));

        assertThat(model.selected().get()).isEmpty();
        assertThat(example.model().detail().detail().get()).isEmpty();
    }

    @Test
    void theDetailHasDistrictsOfOnePeriodWithTheMunicipality() {
        example.model().openFigure(id("indicator.benefit"));

        var detail = example.model().detail().detail().get().orElseThrow();
        var districts = detail.districts().orElseThrow();

        assertThat(districts.areas().stream().map(area -> area.name()))
                .containsOnly("Binnenstad", "Proefwijk Noord", "Proefwijk Zuid");
        assertThat(districts.period()).isEqualTo("2024JJ00");
        assertThat(districts.whole()).contains(detail.figure().orElseThrow().own().value());
        assertThat(detail.messages()).hasSize(3);
    }

    private void addWithoutData() {
        var found = Example.CATALOGUE.indicators().find("K04").orElseThrow();
        example.workspace()
                .edit("erbij", now -> now.put(FigureRecords.INDICATOR, TakenOver.indicator(found)));
    }

    private List<ProfileItem.Row> rows() {
        return model.items().stream()
                .filter(ProfileItem.Row.class::isInstance)
                .map(ProfileItem.Row.class::cast)
                .toList();
    }

    private List<String> names() {
        return rows().stream().map(row -> row.indicator().name()).toList();
    }
}
