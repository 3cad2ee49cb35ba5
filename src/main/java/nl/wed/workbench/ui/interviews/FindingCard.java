package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The finding that is looked at: its codes, phase, memo and quote, and what it leads to.
final class FindingCard extends VBox {
    private final CodingViewModel model;
    private final CodeBookViewModel codeBook;
    private final ProjectProperty project;
    private final InterviewWords words;
    private final Texts texts;
    private final ChainCard chain;
    private final RemovalQuestion removal;

    FindingCard(
            CodingViewModel model,
            CodeBookViewModel codeBook,
            ProjectProperty project,
            InterviewWords words,
            Texts texts,
            ChainCard chain,
            RemovalQuestion removal) {
        this.removal = removal;
        this.model = model;
        this.codeBook = codeBook;
        this.project = project;
        this.words = words;
        this.texts = texts;
        this.chain = chain;
        setId("finding-card");
        getStyleClass().addAll("card", "finding-card");
        model.finding().record().addListener((_, _, _) -> refresh());
        project.property().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        getChildren().clear();
        var finding = model.finding().current();
        chain.show(
                finding.map(one -> new Ref(InterviewRecords.FINDING, one.id())).orElse(null));
        finding.ifPresentOrElse(this::show, this::hint);
    }

    private void hint() {
        var title = new Label(texts.get("interviews.finding.noneTitle"));
        title.getStyleClass().add("card-title");
        var text = new Label(texts.get("interviews.finding.none"));
        text.setWrapText(true);
        text.getStyleClass().add("muted");
        getChildren().addAll(title, text);
    }

    private void show(Finding finding) {
        var text = new Label("‘" + finding.text() + "’");
        text.setWrapText(true);
        text.getStyleClass().add("finding-text");
        getChildren().add(text);
        if (finding.doubtful()) {
            getChildren().add(doubt());
        }
        getChildren().addAll(codes(finding), phase(finding));
        if (!finding.memo().isBlank()) {
            var memo = new Label(texts.get("interviews.memo") + ": " + finding.memo());
            memo.setWrapText(true);
            getChildren().add(memo);
        }
        getChildren().addAll(acts(finding), chain);
    }

    private Node doubt() {
        var sentence = new Label(texts.get("interviews.finding.doubtful"));
        sentence.setWrapText(true);
        var box = new VBox(
                sentence,
                new Toolbar(
                        Buttons.plain(
                                "finding-confirm",
                                texts.get("interviews.finding.confirmAct"),
                                MaterialDesignC.CHECK,
                                model::confirm),
                        Buttons.flat(
                                "finding-move",
                                texts.get("interviews.finding.moveAct"),
                                MaterialDesignC.CURSOR_TEXT,
                                model::moveToSelection)));
        box.getStyleClass().add("doubt-box");
        return box;
    }

    private Node codes(Finding finding) {
        var pane = new VBox();
        pane.getStyleClass().add("code-chips");
        finding.codes().stream()
                .flatMap(id -> project.get().find(InterviewRecords.CODE, id).stream())
                .forEach(code -> pane.getChildren().add(chip(code)));
        if (finding.codes().isEmpty()) {
            pane.getChildren()
                    .add(new Badge(texts.get("interviews.finding.noCode"), MaterialDesignA.ALERT, Tone.WARNING));
        }
        return pane;
    }

    private Node chip(Code code) {
        var name = new Label(code.code() + " " + code.name());
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var remove = Buttons.icon(
                "uncode-" + code.code(),
                texts.get("interviews.finding.uncode", code.name()),
                MaterialDesignC.CLOSE,
                () -> model.uncode(code));
        var chip = new HBox(name, remove);
        chip.getStyleClass().addAll("code-chip", "theme-" + codeBook.colour(code.id()));
        return chip;
    }

    private Node phase(Finding finding) {
        var box = new ComboBox<Optional<AgePhase>>();
        box.setId("finding-phase");
        List<Optional<AgePhase>> options = new ArrayList<>(List.of(Optional.empty()));
        for (AgePhase phase : AgePhase.values()) {
            options.add(Optional.of(phase));
        }
        box.getItems().setAll(options);
        box.setConverter(phaseNames());
        box.setValue(Optional.ofNullable(finding.phase()));
        box.valueProperty().addListener((_, _, now) -> model.phase(now.orElse(null)));
        var label = new Label(texts.get("interviews.finding.phaseLabel"));
        label.setLabelFor(box);
        label.getStyleClass().add("muted");
        return new Toolbar(label, box);
    }

    private Node acts(Finding finding) {
        var acts = new Toolbar();
        var quote = model.quote();
        if (finding.important()) {
            acts.getChildren()
                    .add(new Badge(texts.get("interviews.finding.isImportant"), MaterialDesignS.STAR, Tone.ACCENT));
        }
        quote.ifPresentOrElse(
                one -> acts.getChildren().add(badge(one)),
                () -> acts.getChildren()
                        .add(Buttons.plain(
                                "finding-quote",
                                texts.get("interviews.quote.makeAct"),
                                MaterialDesignF.FORMAT_QUOTE_CLOSE,
                                model::makeQuote)));
        acts.getChildren()
                .add(Buttons.flat(
                        "finding-remove", texts.get("general.delete"), MaterialDesignD.DELETE_OUTLINE, this::remove));
        return acts;
    }

    private void remove() {
        model.finding()
                .current()
                .filter(one -> removal.goesUnasked(
                        new Ref(InterviewRecords.FINDING, one.id()), texts.get("interviews.finding.remove")))
                .ifPresent(_ -> model.remove());
    }

    private Badge badge(Quote quote) {
        return new Badge(
                texts.get("interviews.quote.is", texts.name("interviews", quote.release())),
                quote.released() ? MaterialDesignC.CHECK : MaterialDesignM.MINUS_CIRCLE_OUTLINE,
                quote.released() ? Tone.SUCCESS : Tone.NEUTRAL);
    }

    private StringConverter<Optional<AgePhase>> phaseNames() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<AgePhase> phase) {
                return phase == null
                        ? ""
                        : phase.map(words::ages).orElseGet(() -> texts.get("interviews.finding.noPhase"));
            }

            @Override
            public @Nullable Optional<AgePhase> fromString(@Nullable String typed) {
                return null;
            }
        };
    }
}
