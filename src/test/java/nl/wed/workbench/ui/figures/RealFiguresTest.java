package nl.wed.workbench.ui.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.ui.Projects;
import nl.wed.workbench.ui.figures.importing.ImportCard;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.profile.ProfileItem;
import org.junit.jupiter.api.Test;

/// A new trajectory with real files; skipped where those are not there.
class RealFiguresTest {
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../shared/data"));

    @Test
    void almeloGetsItsProfileFromThreeFiles() {
        assumeTrue(Files.isDirectory(DATA), "no real files here");
        var example = Example.of(Projects.fresh());
        var importing = example.model().importing();
        for (String file : List.of(
                "library/gemeente-indicatoren-2021-afgeleid-van-85039NED.csv",
                "library/kwb2020-84799NED-typed-nl-gm-reassembled.json",
                "G-geo-en-gemeentelijst/gemeenten-inwoners-2019-2026.csv")) {
            importing.read(List.of(DATA.resolve(file)));
            var card = (ImportCard.Ready) importing.cards().getFirst();
            card.preview().addMissing().set(true);
            importing.confirm(card);
        }

        assertThat(example.model().profile().filled()).isGreaterThan(20);
        var low = figure(example, "W09");
        assertThat(new FigureText(Example.TEXTS).own(low)).isEqualTo("8,6%");
        assertThat(low.municipalities().sorted()).hasSize(352);
        var inhabitants = figure(example, "W01");
        assertThat(new FigureText(Example.TEXTS).own(inhabitants)).isEqualTo("75.166");
        assertThat(inhabitants.ownSeries()).hasSize(8);
    }

    private static Figure figure(Example example, String code) {
        return example.model().profile().items().stream()
                .filter(ProfileItem.Row.class::isInstance)
                .map(ProfileItem.Row.class::cast)
                .filter(row -> code.equals(row.indicator().code()))
                .flatMap(row -> row.figure().stream())
                .findFirst()
                .orElseThrow();
    }
}
