package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.Bibliography.Source;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.Causes.Nuance;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.knowledge.SourceWords;

/// What the catalogue says of a cause: description, nuances, local influence, sources and status.
final class CatalogueFacts {
    private CatalogueFacts() {}

    static List<Node> of(CatalogueCause cause, Catalogue catalogue, Texts texts) {
        List<Node> parts = new ArrayList<>();
        parts.add(styled(words(cause.name()), "card-title"));
        parts.add(Badge.of(texts, cause.status()));
        parts.add(words(cause.description()));
        String note = cause.note();
        if (note != null) {
            parts.add(words(note));
        }
        parts.addAll(nuances(cause, catalogue, texts));
        parts.add(marked(
                texts,
                texts.get("causes.influence", texts.name("catalogue", cause.localInfluence())),
                cause.localInfluenceStatus() == VerificationStatus.TO_VERIFY));
        parts.add(styled(words(texts.get("causes.sources")), "gauge-heading"));
        for (Source source : catalogue.sources().find(cause.sources())) {
            parts.add(marked(texts, SourceWords.of(texts, source), source.toVerify()));
        }
        return parts;
    }

    /// The nuances and counter-evidence of the catalogue.
    static List<Node> nuances(CatalogueCause cause, Catalogue catalogue, Texts texts) {
        List<Node> parts = new ArrayList<>();
        for (Nuance nuance : cause.nuances()) {
            String source = catalogue
                    .sources()
                    .find(nuance.source())
                    .map(one -> " (" + SourceWords.of(texts, one) + ")")
                    .orElse("");
            parts.add(marked(texts, texts.get("causes.nuance", nuance.text()) + source, nuance.toVerify()));
        }
        return parts;
    }

    private static Node marked(Texts texts, String text, boolean toVerify) {
        var words = words(text);
        return toVerify ? new VBox(words, Badge.toVerify(texts)) : words;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label styled(Label label, String style) {
        label.getStyleClass().add(style);
        return label;
    }
}
