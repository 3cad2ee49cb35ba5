package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Quotable.Standing;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.DataTable;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SearchField;
import nl.wed.workbench.ui.kit.Spots;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/// The table of quotes and the one that is looked at.
final class QuotesView implements ScreenView {
    private final QuotesViewModel model;
    private final InterviewWords words;
    private final Texts texts;
    private final DataTable<QuotesViewModel.Line> table;
    private final Label count = new Label();
    private final Node node;

    QuotesView(QuotesViewModel model, QuoteCard card, InterviewWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        table = table();
        count.getStyleClass().add("muted");
        var bar = new Toolbar(
                new SearchField("quote-search", texts.get("interviews.quote.search"), model.query()), filter(), count);
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new VBox(bar, table);
        left.getStyleClass().add("part-left");
        var split = new MasterDetail(left, new Scroll(card), 0.64);
        var whole = new StackPane(split);
        var narrow = Narrow.of(whole);
        split.orientationProperty()
                .bind(Bindings.when(narrow).then(Orientation.VERTICAL).otherwise(Orientation.HORIZONTAL));
        node = whole;
        Spots.rows(table, line -> line.quote().id());
        Rows.follow(
                table.getItems(),
                table.getSelectionModel(),
                line -> line.quote().id(),
                model.selected());
        model.shown().addListener((ListChangeListener<QuotesViewModel.Line>) _ -> count());
        count();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        model.query().set("");
        model.only().set(Optional.empty());
        model.selected().select(ref.id());
    }

    /// The pill of a standing.
    static Badge badge(Texts texts, Standing standing) {
        String name = texts.name("interviews", standing);
        return switch (standing) {
            case NOT_ASKED -> new Badge(name, MaterialDesignM.MINUS_CIRCLE_OUTLINE, Tone.NEUTRAL);
            case ASKED -> new Badge(name, MaterialDesignE.EMAIL_OUTLINE, Tone.ACCENT);
            case MAY_BE_USED -> new Badge(name, MaterialDesignC.CHECK, Tone.SUCCESS);
            case ASK_AGAIN -> new Badge(name, MaterialDesignE.EMAIL_OUTLINE, Tone.WARNING);
            case REFUSED, NO_CONSENT, NO_RESPONDENT -> new Badge(name, MaterialDesignC.CANCEL, Tone.DANGER);
        };
    }

    private DataTable<QuotesViewModel.Line> table() {
        var made = new DataTable<>("quotes", model.shown())
                .text(
                        texts.get("interviews.quote.column"),
                        1.4,
                        line -> line.quote().text())
                .text(texts.get("interviews.quote.who"), 2.02, this::who)
                .text(texts.get("interviews.quote.theme"), 1.38, QuotesView::themes)
                .node(texts.get("interviews.quote.status"), 1.68, line -> badge(texts, line.standing()));
        return made.empty(new EmptyState(
                MaterialDesignF.FORMAT_QUOTE_CLOSE,
                texts.get("interviews.quotes.empty"),
                GoTo.button(texts, Act.REPORT)));
    }

    private static String themes(QuotesViewModel.Line line) {
        return line.codes().stream().map(Code::name).collect(Collectors.joining(", "));
    }

    private String who(QuotesViewModel.Line line) {
        AgePhase phase = line.finding().map(finding -> finding.phase()).orElse(null);
        String ages = phase == null
                ? words.ages(line.respondent().map(Respondent::phases).orElse(List.of()))
                : words.ages(phase);
        return line.respondent().map(words::respondent).orElse("") + "\n" + ages;
    }

    private ComboBox<Optional<Standing>> filter() {
        var box = Looking.stays(new ComboBox<Optional<Standing>>());
        box.setId("quote-filter");
        List<Optional<Standing>> options = new ArrayList<>(List.of(Optional.empty()));
        for (Standing status : Standing.values()) {
            options.add(Optional.of(status));
        }
        box.getItems().setAll(options);
        box.setConverter(names());
        box.setAccessibleText(texts.get("interviews.quote.status"));
        Linked.both(box.valueProperty(), model.only());
        return box;
    }

    private void count() {
        long released = model.shown().stream()
                .filter(line -> line.standing() == Standing.MAY_BE_USED)
                .count();
        count.setText(texts.get("interviews.quotes.count", model.shown().size(), released));
    }

    private StringConverter<Optional<Standing>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Standing> status) {
                return status == null
                        ? ""
                        : status.map(one -> texts.name("interviews", one))
                                .orElseGet(() -> texts.get("interviews.quotes.all"));
            }

            @Override
            public @Nullable Optional<Standing> fromString(@Nullable String typed) {
                return null;
            }
        };
    }
}
