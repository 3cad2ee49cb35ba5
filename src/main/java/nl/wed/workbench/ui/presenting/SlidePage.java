package nl.wed.workbench.ui.presenting;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.presenting.deck.Slide;
import org.jspecify.annotations.Nullable;

/// A slide as a whole: its title, its content and, small, which of how many it is.
final class SlidePage extends BorderPane {
    private final PresentingViewModel model;
    private final Texts texts;
    private final Label title = new Label();
    private final Label position = new Label();

    SlidePage(PresentingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("slide-title");
        title.setId("slide-title");
        position.setId("slide-position");
        position.getStyleClass().add("slide-position");
        getStyleClass().add("slide");
        var foot = new VBox(position);
        foot.setAlignment(Pos.CENTER_RIGHT);
        foot.getStyleClass().add("slide-foot");
        setTop(title);
        setBottom(foot);
        model.slide().addListener((_, before, now) -> show(before, now));
        show(null, model.slide().get());
    }

    /// Gives the keyboard to where something can be typed, else to the slide.
    void takeFocus() {
        if (getCenter() instanceof InsightsSlide insights) {
            insights.takeFocus();
        } else {
            requestFocus();
        }
    }

    private void show(@Nullable Slide before, Slide now) {
        title.setText(now.head().title());
        position.setText(model.position());
        setAccessibleText(model.title(now.head()) + ". " + model.position());
        if (before != null
                && before.head().same(now.head())
                && getCenter() instanceof InsightsSlide shown
                && now instanceof Slide.Insights insights) {
            shown.show(insights);
            return;
        }
        var content = content(now);
        VBox.setVgrow(content, Priority.ALWAYS);
        setCenter(content);
        takeFocus();
    }

    private Node content(Slide slide) {
        return switch (slide) {
            case Slide.Profile profile -> new ProfileSlide(profile);
            case Slide.Figure figure -> new FigureSlide(figure);
            case Slide.Matrix matrix -> new MatrixSlide(matrix, texts);
            case Slide.Causes causes -> new CausesSlide(causes, texts);
            case Slide.Outcome outcome -> new OutcomeSlide(outcome);
            case Slide.Agenda agenda -> new AgendaSlide(agenda, model.timer(agenda), texts);
            case Slide.Insights insights -> new InsightsSlide(insights, model, texts);
            case Slide.Later later -> new LaterSlideView(later);
        };
    }
}
