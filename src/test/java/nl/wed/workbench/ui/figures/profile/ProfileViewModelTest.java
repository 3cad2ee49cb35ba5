package nl.wed.workbench.ui.figures.profile;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.ProfileLine.Worsening;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.domain.testing.SecretReach;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Among;
import nl.wed.workbench.ui.figures.profile.ProfileChoices.Focus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileViewModelTest {
    private final Example example = Example.filled();
    private final ProfileViewModel model = example.model().profile();

    @Test
    void indicatorsStandUnderTheirTheme() {
        assertThat(model.items())
                .first()
                .isInstanceOfSatisfying(
                        ProfileItem.Theme.class, one -> assertThat(one.name()).isEqualTo("Voorschool"));
        assertThat(names()).containsExactly("Bereik voorschoolse educatie", "Kinderen in bijstandsgezin");
    }

    @Test
    void searchThemeAndPhaseNarrowTheProfile() {
        model.choices().query().set("BIJSTAND");
        assertThat(names()).containsExactly("Kinderen in bijstandsgezin");

        model.choices().query().set("");
        model.choices().theme().set(Optional.of("voorschool"));
        assertThat(names()).containsExactly("Bereik voorschoolse educatie");

        model.choices().theme().set(Optional.empty());
        model.choices().phase().set(Optional.of(AgePhase.F0));
        assertThat(names()).containsExactly("Kinderen in bijstandsgezin");
    }

    @Test
    void whatWaitsForDataIsOneLineUntilItIsAskedFor() {
        addWithoutData();
        assertThat(model.items()).last().isEqualTo(new ProfileItem.Waiting(1, false));

        model.choices().withWaiting().set(true);

        assertThat(names()).last().isEqualTo("Schoolweging");
        assertThat(model.items()).element(model.items().size() - 2).isEqualTo(new ProfileItem.Waiting(1, true));

        model.choices().withWaiting().set(false);

        assertThat(names()).doesNotContain("Schoolweging");
        assertThat(model.items()).last().isEqualTo(new ProfileItem.Waiting(1, false));
    }

    @Test
    void anIndicatorThatOnlyFormerMunicipalitiesHaveSaysWhy() {
        var face = faceOf("GM1980", 2021);

        assertThat(face.facts()).isEqualTo("niet in de tabel: herindeling in 2022");
        assertThat(face.spoken()).contains("sinds 2022 andere grenzen", "niet bij elkaar geteld");
        assertThat(face.own()).isEmpty();
    }

    @Test
    void aTableFromAfterTheMergerIsNotMissingTheMunicipalityByIt() {
        assertThat(faceOf("GM1980", 2024).facts()).isNotEmpty().doesNotContain("herindeling");
    }

    @Test
    void aMunicipalityThatKeptItsCodeIsNotMissingByItsMerger() {
        assertThat(Example.CATALOGUE.municipalities().mergerYears("GM0363")).contains(2022);

        assertThat(faceOf("GM0363", 2021).facts()).isNotEmpty().doesNotContain("herindeling");
    }

    /// The row of an indicator of which the tables do not have the municipality, and end with a year.
    private RowFace faceOf(String municipality, int lastYear) {
        var all = TestTrajectory.observationSet();
        var set = new ObservationSet(
                all.measures(),
                all.regionNames(),
                all.series().stream()
                        .map(one -> new Series(
                                one.measure(),
                                one.region(),
                                one.points().stream()
                                        .filter(point -> Periods.startYear(point.period()) <= lastYear)
                                        .toList()))
                        .toList());
        example.workspace().keep(set);
        example.workspace()
                .edit(
                        "elders",
                        now -> Changed.inAll(
                                SecretReach.in(now, set),
                                TrajectoryRecords.TRAJECTORY,
                                "municipalityCode",
                                municipality));
        model.choices().withWaiting().set(true);
        return row("Kinderen in bijstandsgezin").face();
    }

    @Test
    void whatMayNotBeShownStandsInItsThemeAndSaysWhyInsteadOfWaiting() {
        example.workspace().keep(SecretReach.set());
        example.workspace().edit("geheim", SecretReach::in);

        assertThat(names()).containsExactly("Bereik voorschoolse educatie", "Kinderen in bijstandsgezin");
        assertThat(model.items()).noneMatch(ProfileItem.Waiting.class::isInstance);
        var face = row("Bereik voorschoolse educatie").face();
        assertThat(face.facts()).isEqualTo("2024 · de bron houdt het geheim");
        assertThat(face.own()).isEmpty();
        assertThat(face.spoken()).contains("Het cijfer over 2024 bestaat");

        model.choices().focus().set(Focus.UNFAVOURABLE);
        assertThat(names()).doesNotContain("Bereik voorschoolse educatie");
    }

    @Test
    void theShortlistHasOnlyWhatIsUnfavourableAndGetsWorse() {
        model.choices().focus().set(Focus.WORSENING);

        assertThat(model.count(Focus.WORSENING)).isEqualTo(rows().size());
        assertThat(rows()).allSatisfy(row -> {
            var line = row.line().orElseThrow();
            assertThat(line.figure().standing()).isEqualTo(Standing.UNFAVOURABLE);
            assertThat(line.worsening()).isNotEqualTo(Worsening.NO);
        });
        assertThat(names()).doesNotContain("Bereik voorschoolse educatie");

        fewerEachYear();
        assertThat(names()).containsExactly("Leden van de bibliotheek");
        assertThat(model.items()).noneMatch(ProfileItem.Theme.class::isInstance);
    }

    @Test
    void anotherOrderHasNoThemes() {
        model.choices().order().set(ProfileOrder.NAME);

        assertThat(model.items()).hasSize(2).allMatch(ProfileItem.Row.class::isInstance);
        assertThat(names()).first().isEqualTo("Bereik voorschoolse educatie");

        model.choices().order().set(ProfileOrder.UNFAVOURABLE);
        addWithoutData();
        model.choices().withWaiting().set(true);
        assertThat(names()).last().isEqualTo("Schoolweging");
    }

    @Test
    void aRowSaysWhatIsKnownOfIt() {
        mark(null);
        var face = row("Kinderen in bijstandsgezin").face();

        assertThat(face.facts()).isEqualTo("% · 2024 · lager is gunstiger");
        assertThat(face.caveats().brief()).isEqualTo("herzien? · voorlopig");
        assertThat(face.movement().words().brief()).isEqualTo("geen trend aan te tonen");
        assertThat(face.movement().words().full())
                .startsWith("Geen trend aan te tonen, 2020–2024; rust mede op voorlopige cijfers.")
                .contains(" Verloop: ");
        assertThat(face.spoken())
                .startsWith("Kinderen in bijstandsgezin. ")
                .contains("Nederland: ")
                .contains("Meest vergelijkbare gemeenten: ")
                .contains("de mediaan van 2 van de 2 gemeenten in de groep")
                .contains("rechts is gunstiger")
                .contains("Herzien?");
    }

    @Test
    void aLookAtTheRevisionTakesItsMarkAway() {
        mark(null);
        assertThat(row("Kinderen in bijstandsgezin").face().caveats().brief()).isEqualTo("herzien? · voorlopig");

        mark(LocalDate.of(2026, 9, 1));

        assertThat(row("Kinderen in bijstandsgezin").face().caveats().brief()).isEqualTo("voorlopig");
    }

    @Test
    void amongAGroupThatIsTooSmallNoPlaceIsDrawnAndTheMinimumIsNamed() {
        assertThat(row("Bereik voorschoolse educatie").face().spine().spine()).isInstanceOf(Spine.Drawn.class);

        model.choices().among().set(Among.PEERS);

        assertThat(row("Bereik voorschoolse educatie").face().spine().words().brief())
                .isEqualTo("te weinig gegevens (2 van minstens 8 gemeenten)");
    }

    @Test
    void columnsThatAreNotWantedAreRemembered() {
        model.choices().show(Column.COUNTRY, false);
        assertThat(model.choices().columns().get())
                .doesNotContain(Column.COUNTRY)
                .hasSize(3);
        model.choices().show(Column.COUNTRY, true);
        assertThat(model.choices().columns().get()).hasSize(4);
    }

    @Test
    void theDetailClosesWhenItsIndicatorGoes() {
        example.model().openFigure(id("indicator.benefit"));
        assertThat(example.model().detail().detail().get()).isPresent();

        example.workspace().edit("weg", now -> now.remove(FigureRecords.INDICATOR, id("indicator.benefit")));

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
        assertThat(districts.whole())
                .contains(detail.figure().orElseThrow().own().value());
        assertThat(detail.messages()).hasSize(3);
    }

    /// A figure of which the own municipality has the least, and every year less.
    private void fewerEachYear() {
        List<Series> series = new ArrayList<>();
        Map<String, String> regions = new HashMap<>();
        for (int n = 0; n < 30; n++) {
            String region = "GM%04d".formatted(141 + n);
            int level = 50 + n;
            regions.put(region, region);
            series.add(new Series(
                    "M",
                    region,
                    IntStream.range(2020, 2025)
                            .mapToObj(year -> new Point(
                                    Periods.year(year), Value.of(level - year + 2020), PeriodStatus.DEFINITIVE))
                            .toList()));
        }
        var measure = new Statistic("M", "Leden", "", "%", 0);
        var set = new ObservationSet(List.of(measure), regions, series);
        example.workspace().keep(set);
        example.workspace().edit("minder", now -> with(now, set));
    }

    private static Project with(Project now, ObservationSet set) {
        var data = Changed.with(
                now.all(FigureRecords.DATA_SET).getFirst().withId(UUID.randomUUID()),
                "observations",
                set.contentHash());
        var indicator = Changed.with(
                Changed.with(
                        now.find(FigureRecords.INDICATOR, id("indicator.reach")).orElseThrow(),
                        "id",
                        UUID.randomUUID()),
                "name",
                "Leden van de bibliotheek");
        var source = new IndicatorSource(UUID.randomUUID(), indicator.id(), data.id(), "M", null, 1);
        return now.put(FigureRecords.INDICATOR, indicator)
                .put(FigureRecords.DATA_SET, data)
                .put(FigureRecords.INDICATOR_SOURCE, source);
    }

    private ProfileItem.Row row(String name) {
        return rows().stream()
                .filter(row -> row.indicator().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void mark(@Nullable LocalDate settled) {
        var mark = example.project().get().all(FigureRecords.REVISION_MARK).getFirst();
        var changed = Changed.with(mark, "settled", settled);
        example.workspace().edit("merk", now -> now.put(FigureRecords.REVISION_MARK, changed));
    }

    private void addWithoutData() {
        var found = Example.CATALOGUE.indicators().find("K04").orElseThrow();
        example.workspace().edit("erbij", now -> now.put(FigureRecords.INDICATOR, TakenOver.indicator(found)));
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
