package nl.wed.workbench.ui.figures.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorPair;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.detail.FigureDetail.Paired;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Spots;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/// The gaps between the figure and others that the user chose, and the way to choose one.
record PairCards(FigureDetailViewModel figures, PictureFiles files) {

    List<Node> of(FigureDetail detail) {
        List<Node> cards = new ArrayList<>();
        for (Paired paired : detail.paired()) {
            paired.picture()
                    .map(picture -> new PictureCard(files, figures.leaving(picture)).card(remove(paired.pair())))
                    .or(() -> Optional.of(waiting(paired)))
                    .ifPresent(cards::add);
        }
        cards.add(invitation(detail.indicator()));
        return cards;
    }

    private Card waiting(Paired paired) {
        return Spots.mark(
                new Card(
                        SectionHeader.part(text("heading.PAIR"), remove(paired.pair())),
                        muted(text("pair.waiting", paired.other()))),
                paired.pair().id());
    }

    private Card invitation(Indicator indicator) {
        var options = model().options(indicator);
        var choose = Buttons.flat(
                "pair-add",
                text("pair.add"),
                MaterialDesignC.COMPARE_HORIZONTAL,
                () -> files.dialogs()
                        .choose(text("pair.add"), text("pair.act"), options, Indicator::name)
                        .ifPresent(other -> model().add(indicator, other)));
        choose.setDisable(options.isEmpty());
        return new Card(
                SectionHeader.part(text("pair.heading"), choose),
                muted(
                        options.isEmpty()
                                ? text("pair.none", indicator.unit())
                                : text("pair.explained", indicator.unit())));
    }

    private Button remove(IndicatorPair pair) {
        return Buttons.icon(
                "pair-remove", text("pair.remove"), MaterialDesignD.DELETE_OUTLINE, () -> model().remove(pair));
    }

    private PairsViewModel model() {
        return figures.pairs();
    }

    private static Label muted(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private String text(String key, Object... arguments) {
        return texts().get("pictures." + key, arguments);
    }

    private Texts texts() {
        return files.texts();
    }
}
