package nl.wed.workbench.ui.interviews;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.navigation.ScreenView;
import nl.wed.workbench.ui.vault.VaultActs;
import nl.wed.workbench.ui.vault.VaultBar;
import org.jspecify.annotations.Nullable;

/// The screen of step 2: five tabs, each made when it is first opened.
public final class InterviewsView implements ScreenView, Navigator {
    private final InterviewsViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final VaultActs vault;
    private final Navigator elsewhere;
    private final TabPane tabs = new TabPane();
    private final Part respondents;
    private final Part coding;
    private final Part quotes;
    private final Part threads;
    private final Node node;

    /// Shows those parts; `elsewhere` goes to other steps.
    public InterviewsView(
            InterviewsViewModel model,
            Texts texts,
            Dialogs dialogs,
            Background background,
            VaultActs vault,
            Navigator elsewhere) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        this.vault = vault;
        this.elsewhere = elsewhere;
        tabs.setId("interviews-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        respondents = part(InterviewsViewModel.RESPONDENTS, this::respondents);
        part(InterviewsViewModel.GUIDE, () -> new GuideView(model.guide(), model.words(), texts));
        coding = part(InterviewsViewModel.CODING, () -> new CodingView(model, texts, dialogs, background, this));
        quotes = part(InterviewsViewModel.QUOTES, this::quotes);
        threads = part(InterviewsViewModel.THREADS, this::threads);
        var box = new VBox(
                SectionHeader.screen(texts.name("general", Step.INTERVIEWS), texts.get("interviews.sentence")), tabs);
        box.getStyleClass().addAll("screen", "interviews");
        box.getStylesheets()
                .add(Objects.requireNonNull(InterviewsView.class.getResource("/css/interviews.css"))
                        .toExternalForm());
        node = box;
        model.parts().show(InterviewsViewModel.RESPONDENTS);
        respondents.view();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        part(ref.type()).ifPresent(part -> {
            tabs.getSelectionModel().select(part.tab);
            part.view().reveal(ref);
        });
    }

    @Override
    public void open(Screen screen) {
        elsewhere.open(screen);
    }

    @Override
    public void open(Ref ref) {
        if (part(ref.type()).isPresent()) {
            reveal(ref);
        } else {
            elsewhere.open(ref);
        }
    }

    @Override
    public void open(Ref ref, String words) {
        elsewhere.open(ref, words);
    }

    @Override
    public void open(PrintedPlace place) {
        elsewhere.open(place);
    }

    @Override
    public void open(Act act) {
        elsewhere.open(act);
    }

    @Override
    public void open(Act act, String code) {
        elsewhere.open(act, code);
    }

    @Override
    public void openPoints(Step step) {
        elsewhere.openPoints(step);
    }

    private Optional<Part> part(RecordType<?> type) {
        if (type.equals(InterviewRecords.RESPONDENT)) {
            return Optional.of(respondents);
        }
        if (type.equals(InterviewRecords.QUOTE)) {
            return Optional.of(quotes);
        }
        if (type.equals(InterviewRecords.COMMON_THREAD)) {
            return Optional.of(threads);
        }
        return type.step().filter(step -> step == Step.INTERVIEWS).map(_ -> coding);
    }

    private ScreenView respondents() {
        var pages = new ErasureWords(texts, ZoneId.systemDefault(), vault.title());
        var erasure = new ErasureActs(
                model.respondents(), vault, pages, texts, dialogs, () -> DraftBook.of(node().getScene()));
        var card = new RespondentCard(
                model.respondents(), model.key(), chain(InterviewsViewModel.RESPONDENTS), vault, erasure, texts);
        return new RespondentsView(
                model.respondents(), card, new VaultBar(vault, texts), model.words(), texts, dialogs, erasure);
    }

    private ScreenView quotes() {
        var card =
                new QuoteCard(model.quotes(), model.words(), texts, dialogs, this, chain(InterviewsViewModel.QUOTES));
        return new QuotesView(model.quotes(), card, model.words(), texts);
    }

    private ScreenView threads() {
        var project = model.parts().of(InterviewsViewModel.THREADS);
        var behind = new BehindCard(model.threads(), project, model.words(), texts, this);
        return new ThreadsView(model.threads(), behind, project, model.words(), texts);
    }

    private ChainCard chain(String part) {
        return new ChainCard(model.parts().of(part), texts, this);
    }

    private Part part(String name, Supplier<ScreenView> make) {
        var tab = new Tab(texts.get("interviews.tab." + name));
        tab.setId("tab-" + name);

        var part = new Part(tab, make);
        tab.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                model.parts().show(name);
                part.view();
            }
        });
        tabs.getTabs().add(tab);
        return part;
    }

    /// A tab and what it shows once it was opened.
    private static final class Part {
        private final Tab tab;
        private final Supplier<ScreenView> make;
        private @Nullable ScreenView view;

        Part(Tab tab, Supplier<ScreenView> make) {
            this.tab = tab;
            this.make = make;
        }

        ScreenView view() {
            if (view == null) {
                view = make.get();
                tab.setContent(view.node());
            }
            return view;
        }
    }
}
