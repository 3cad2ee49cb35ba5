package nl.wed.workbench.ui.figures.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import nl.wed.workbench.sources.live.CatalogueEntry;
import nl.wed.workbench.sources.live.CbsServer;
import nl.wed.workbench.sources.live.CbsTables;
import nl.wed.workbench.sources.live.LiveOrigin;
import nl.wed.workbench.sources.live.LiveSources.Kind;
import nl.wed.workbench.sources.live.TableDescription.Code;
import nl.wed.workbench.sources.live.TableDescription.Dimension;
import nl.wed.workbench.sources.live.TableDescription.Measure;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.Example;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tables from a server on this computer that answers as CBS does.
class FetchViewModelTest {
    private final Example example = Example.of(Projects.fresh());
    private final ImportViewModel importing = example.model().importing();
    private final FetchViewModel model = importing.fetching();
    private CbsServer server;

    @BeforeEach
    void begin() throws IOException {
        server = new CbsServer();
        model.address().set(server.address() + CbsTables.V4);
    }

    @AfterEach
    void end() {
        server.close();
    }

    private String said() {
        return model.message().get().orElseThrow().reasonKey().replace("sources.live.", "");
    }

    @Test
    void nothingIsAskedBeforeTheUserDoes() {
        model.query().set("inwoners");
        model.kind().set(Kind.SWING);
        model.kind().set(Kind.CBS);

        assertThat(server.asked).isEmpty();
    }

    @Test
    void theListOfTablesIsSearchedHere() {
        model.list();
        assertThat(model.found()).hasSize(2);

        model.query().set("inwoners regio");
        assertThat(model.found()).extracting(CatalogueEntry::id).containsExactly("99999ned");
        assertThat(server.asked("Datasets")).isEqualTo(1);
    }

    @Test
    void aTableIsCountedBeforeItIsFetchedByTheChoiceThatSuitsMost() {
        model.look("99999ned");

        var choice = model.choice().get().orElseThrow();
        assertThat(choice.regions().get()).isEqualTo(FetchChoice.Regions.MUNICIPALITIES);
        assertThat(model.count().get()).isEqualTo(OptionalLong.of(60));
        assertThat(server.asked("/Observations?")).isZero();

        choice.regions().set(FetchChoice.Regions.OWN);
        assertThat(model.count().get()).isEmpty();
        model.tally();
        assertThat(model.count().get()).isEqualTo(OptionalLong.of(40));
    }

    @Test
    void aTableThatDoesNotNameTheOwnMunicipalitySaysSo() {
        model.look("99999ned");
        var whole = model.choice().get().orElseThrow();
        assertThat(whole.municipalitiesWithoutOwn()).isEmpty();

        var few = new FetchChoice(whole.about(), "GM1895");

        long named = whole.about().dimensions().stream()
                .filter(Dimension::isRegion)
                .flatMap(dimension -> dimension.codes().stream())
                .filter(code -> code.id().startsWith("GM"))
                .count();
        assertThat(few.municipalitiesWithoutOwn()).hasValue(named);
    }

    @Test
    void whatIsFetchedIsATableToConfirmThatKnowsWhereItCameFrom() {
        model.look("99999ned");
        var choice = model.choice().get().orElseThrow();
        choice.measures().set(List.of(choice.about().measures().getFirst()));
        choice.from()
                .set(choice.periods().stream()
                        .filter(p -> p.id().equals("2020JJ00"))
                        .findFirst());
        var before = example.project().get();

        model.fetch();

        var card = (ImportCard.Ready) importing.cards().getFirst();
        assertThat(card.preview().periods()).startsWith("2020").hasSize(5);
        assertThat(card.preview().dataSet().fetched()).satisfies(origin -> {
            assertThat(origin.address()).endsWith(CbsTables.V4 + "/99999ned");
            assertThat(origin.filter()).contains("Measure eq 'M1'", "Perioden ge '2020JJ00'");
        });
        assertThat(example.project().get()).isSameAs(before);

        importing.confirm(card);
        assertThat(example.model().dataSets().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.dataSet().fetched()).isNotNull());
    }

    @Test
    void aDataSetFromTheNetworkLeadsBackToItsTable() {
        model.look("99999ned");
        model.fetch();
        importing.confirm((ImportCard.Ready) importing.cards().getFirst());
        var dataSet = example.model().dataSets().rows().getFirst().dataSet();
        model.kind().set(Kind.SWING);

        importing.again(LiveOrigin.of(dataSet).orElseThrow());

        assertThat(importing.place().get()).isEqualTo(ImportViewModel.Place.FETCHING);
        assertThat(model.kind().get()).isEqualTo(Kind.CBS);
        assertThat(model.choice().get().orElseThrow().about().title()).isNotBlank();
        assertThat(LiveOrigin.of(example.model().dataSets().rows().getFirst().dataSet()))
                .contains(new LiveOrigin(Kind.CBS, server.address() + CbsTables.V4, "99999ned"));
    }

    @Test
    void afterABrokenConnectionItGoesOnWhereItWas() {
        server.tables.pageSize = 20;
        model.look("99999ned");
        server.once("$skip=40", CbsServer.status(400, "{}"));

        model.fetch();
        assertThat(said()).isEqualTo("badRequest");
        assertThat(importing.cards()).isEmpty();
        long asked = server.asked("/Observations?");

        model.fetch();
        assertThat(importing.cards()).singleElement().isInstanceOf(ImportCard.Ready.class);
        assertThat(server.asked("/Observations?") - asked)
                .as("pages asked again")
                .isEqualTo(1);
    }

    @Test
    void aRefusalIsToldInWordsAndChangesNothing() {
        model.look("99999NED");
        assertThat(said()).isEqualTo("notFound");

        model.address().set("ftp://ergens");
        model.list();
        assertThat(said()).isEqualTo("address");

        server.once("Datasets", CbsServer.content("text/html", "<html>Meld u aan</html>"));
        model.address().set(server.address() + CbsTables.V4);
        model.list();
        assertThat(said()).isEqualTo("html");
        assertThat(importing.cards()).isEmpty();
    }

    @Test
    void nobodyAtTheOtherSideIsToldSo() {
        server.close();

        model.list();

        assertThat(said()).isEqualTo("unreachable");
    }

    @Test
    void theKeyGoesToTheSwingSiteOnly() {
        model.kind().set(Kind.SWING);
        model.address().set(server.address() + "/ods/odata");
        model.look("jeugd");
        assertThat(said()).isEqualTo("noAccess");

        model.key().set("geheim");
        model.look("jeugd");
        assertThat(model.choice().get()).isPresent();
        model.fetch();
        assertThat(model.message().get()).isEmpty();
        assertThat(importing.cards()).singleElement().isInstanceOf(ImportCard.Ready.class);
        assertThat(server.keys).contains("geheim");
    }

    @Test
    void onASwingSiteSubjectsAreasAndPeriodsAreChosenAsOfATable() {
        model.kind().set(Kind.SWING);
        model.address().set(server.address() + "/ods/odata");
        model.key().set("geheim");
        model.list();
        assertThat(model.found()).extracting(CatalogueEntry::id).containsExactly("jeugd", "zorg");

        model.look("zorg");
        var choice = model.choice().get().orElseThrow();
        assertThat(choice.measures().get()).extracting(Measure::code).containsExactly("zorg");
        assertThat(choice.about().measures()).hasSize(2);
        assertThat(choice.from().get().map(Code::id)).contains("2011");
        assertThat(choice.choice().codes())
                .containsEntry("GeoLevel", List.of("gemeente", "nederland"))
                .containsEntry("PeriodLevel", List.of("year"));

        model.fetch();

        var card = (ImportCard.Ready) importing.cards().getFirst();
        assertThat(card.preview().imported().observations().regionNames()).containsOnlyKeys("GM0141", "NL01");
        assertThat(card.preview().periods()).hasSize(10);
    }

    @Test
    void theOlderInterfaceIsFetchedWithItsPaddedCodes() {
        model.kind().set(Kind.CBS_OLDER);
        model.address().set(server.address());
        model.look("99998NED");
        model.choice().get().orElseThrow().regions().set(FetchChoice.Regions.OWN);

        model.fetch();

        var card = (ImportCard.Ready) importing.cards().getFirst();
        assertThat(card.preview().imported().observations().regionNames()).containsOnlyKeys("GM0141", "NL01");
    }

    @Test
    void anotherProxyIsKeptAndTheQuestionIsPutAgainWithoutKeepingThePassword() {
        model.address().set("https://cbs.invalid/odata/v1/CBS");
        model.proxy().set("geen adres");
        model.connect();
        assertThat(said()).isEqualTo("proxyAddress");
        assertThat(model.isAboutTheWay()).isTrue();

        model.proxy().set("127.0.0.1:1");
        model.list();
        model.proxyUser().set("consulent");
        model.proxyPassword().set("geheim");
        model.connect();

        assertThat(said()).isEqualTo("proxyGone");
        assertThat(model.message().get().orElseThrow().arguments()).contains("127.0.0.1:1");
        assertThat(model.isAboutTheWay()).isTrue();
        assertThat(model.proxyPassword().get()).isEmpty();
    }
}
