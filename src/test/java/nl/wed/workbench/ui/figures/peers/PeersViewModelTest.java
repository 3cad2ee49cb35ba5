package nl.wed.workbench.ui.figures.peers;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.PeerKind;
import nl.wed.workbench.domain.figures.SizeClass;
import nl.wed.workbench.domain.profile.Nearest;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.RegionValues;
import nl.wed.workbench.domain.testing.Changed;
import nl.wed.workbench.ui.figures.Example;
import nl.wed.workbench.ui.figures.profile.ProfileItem;
import org.junit.jupiter.api.Test;

class PeersViewModelTest {
    private static final String OWN = "GM0141";

    private final Example example = Example.filled();
    private final PeersViewModel model = example.model().peers();

    @Test
    void aNewGroupIsUsedAtOnceAndUndoTakesItBack() {
        var big = model.ofSize(SizeClass.FROM_250_000);
        model.add(big);

        assertThat(model.groups()).extracting(PeerGroup::id).startsWith(big.id());
        assertThat(example.model().profile().peers()).contains(big);
        assertThat(example.workspace().undoLabel())
                .contains("Vergelijkingsgroep 'Gemeenten met 250.000 inwoners of meer' toevoegen");
        example.workspace().undo();
        assertThat(example.model().profile().peers())
                .hasValueSatisfying(group -> assertThat(group.id()).isEqualTo(id("peers.1")));
    }

    @Test
    void anotherGroupIsUsedWithoutLosingTheFirst() {
        model.add(model.ofProvince("Drenthe"));
        var nearest = model.groups().getLast();

        model.use(nearest);

        assertThat(model.groups()).hasSize(2).startsWith(nearest);
    }

    @Test
    void aGroupIsRenamedAndRemovedEachAsOneEdit() {
        model.rename(model.groups().getFirst(), "Buren");
        assertThat(model.groups().getFirst().name()).isEqualTo("Buren");

        model.remove(model.groups().getFirst());
        assertThat(model.groups()).isEmpty();
        example.workspace().undo();
        example.workspace().undo();
        assertThat(model.groups().getFirst().name()).isEqualTo("Meest vergelijkbare gemeenten");
    }

    @Test
    void theOwnMunicipalityIsNeverOffered() {
        assertThat(model.search("almelo")).isEmpty();
        assertThat(model.search("zwol")).first().returns("Zwolle", one -> one.name());
        assertThat(model.search("")).hasSize(341);
        assertThat(model.provinces()).hasSize(12);
    }

    @Test
    void membersAreShownByNameOrByDistance() {
        var listed = PeerGroup.listed(UUID.randomUUID(), "x", List.of("GM0193", "GM0150"));
        assertThat(model.members(listed.members())).extracting(Member::name).containsExactly("Deventer", "Zwolle");
        assertThat(model.members(model.groups().getFirst().members()))
                .extracting(Member::distance)
                .containsExactly(0.4, 0.9);
        assertThat(model.basis(model.groups().getFirst()))
                .containsExactly("Kinderen in bijstandsgezin", "Bereik voorschoolse educatie");
    }

    @Test
    void theNearestAreChosenOnIndicatorsAndSayWhoDroppedOut() {
        var choice = choice();
        assertThat(choice.outcome().get()).isEmpty();
        assertThat(choice.group("leeg")).isEmpty();

        choice.chosen().set(choice.indicators());
        choice.size().set(5);

        assertThat(choice.outcome().get())
                .hasValueSatisfying(one -> assertThat(one).isInstanceOf(Nearest.Found.class));
        var group = choice.group("Lijkt op ons").orElseThrow();
        assertThat(group.kind()).isEqualTo(PeerKind.NEAREST);
        assertThat(group.members()).hasSize(5);
        assertThat(group.codes()).doesNotContain(OWN);
        assertThat(group.droppedOut()).isEqualTo(2);
        assertThat(group.members().getFirst().distance())
                .isLessThanOrEqualTo(group.members().getLast().distance());
    }

    @Test
    void aGroupOfMoreThanFiftyIsNotMade() {
        var choice = choice();
        choice.chosen().set(choice.indicators());

        choice.size().set(51);
        assertThat(choice.group("te groot")).isEmpty();
        choice.size().set(null);
        assertThat(choice.group("leeg")).isEmpty();
        assertThat(choice.nearest()).isEmpty();
    }

    @Test
    void withoutAnOwnValueThereIsNoDistance() {
        var lines = lines().stream()
                .map(line -> Changed.with(line, "municipalities", without(line.municipalities())))
                .toList();
        var choice = new NearestChoice(OWN, codes(), lines);
        choice.chosen().set(choice.indicators());

        assertThat(choice.outcome().get())
                .contains(new Nearest.NoOwnValue(
                        choice.indicators().stream().map(Indicator::id).toList()));
    }

    @Test
    void aMunicipalityThatIsGoneIsNotCompared() {
        var choice = new NearestChoice(OWN, Set.of(OWN, "GM9001"), lines());
        choice.chosen().set(choice.indicators());

        assertThat(choice.outcome().get()).contains(new Nearest.TooFew(2));
    }

    private NearestChoice choice() {
        return new NearestChoice(OWN, codes(), lines());
    }

    private Set<String> codes() {
        return lines().getLast().municipalities().byCode().keySet();
    }

    private static RegionValues without(RegionValues values) {
        var others = new HashMap<>(values.byCode());
        others.remove(OWN);
        return new RegionValues(values.period(), others);
    }

    private List<ProfileLine> lines() {
        return example.model().profile().items().stream()
                .filter(ProfileItem.Row.class::isInstance)
                .flatMap(row -> ((ProfileItem.Row) row).line().stream())
                .sorted(Comparator.comparing(
                        line -> line.municipalities().byCode().size()))
                .toList();
    }
}
