package nl.wed.workbench.setup;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.PeerKind;
import nl.wed.workbench.domain.figures.SizeClass;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class PeerProposalsTest {
    private static final String ALMELO = "GM0141";

    private final PeerProposals proposals = new PeerProposals(Catalogue.load(), Texts.load());

    @Test
    void theGroupOfTheSizeClassHoldsTheOthersOfThatClass() {
        var group = proposals.ofSize(ALMELO).orElseThrow();
        assertThat(group.sizeClass()).isEqualTo(SizeClass.UNDER_100_000);
        assertThat(group.name()).isEqualTo("Gemeenten met 50.000 tot 100.000 inwoners");
        assertThat(group.codes()).hasSize(64).doesNotContain(ALMELO, "GM0363");
    }

    @Test
    void theGroupOfTheProvinceHoldsTheOthersOfThatProvince() {
        var group = proposals.ofProvince(ALMELO).orElseThrow();
        assertThat(group.name()).isEqualTo("Gemeenten in Overijssel");
        assertThat(group.codes()).hasSize(24).contains("GM0193").doesNotContain(ALMELO);
    }

    @Test
    void anotherClassOrProvinceLeavesOnlyTheOwnMunicipalityOut() {
        assertThat(proposals.ofSize(ALMELO, SizeClass.FROM_250_000).codes()).contains("GM0363", "GM0344");
        assertThat(proposals.ofProvince(ALMELO, "Drenthe").codes()).hasSize(12);
    }

    @Test
    void aTrajectoryBeginsWithTheGroupOfItsSize() {
        assertThat(proposals.defaults(ALMELO))
                .extracting(PeerGroup::kind)
                .containsExactly(PeerKind.SIZE_CLASS, PeerKind.PROVINCE);
        assertThat(proposals.defaults("GM0457")).isEmpty();
    }

    @Test
    void anAbolishedMunicipalityHasNoGroup() {
        assertThat(proposals.ofSize("GM0457")).isEmpty();
        assertThat(proposals.ofProvince("GM0457")).isEmpty();
    }
}
