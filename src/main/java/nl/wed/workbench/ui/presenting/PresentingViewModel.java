package nl.wed.workbench.ui.presenting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.knowledge.Insight;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.presenting.deck.Deck;
import nl.wed.workbench.ui.presenting.deck.Slide;
import nl.wed.workbench.workspace.Workspace;

/// Walks through the slides of a trajectory, and keeps what is typed as insights of a meeting.
public final class PresentingViewModel {
    private final Workspace workspace;
    private final Texts texts;
    private final Clock clock;
    private final ProjectProperty around;
    private final ProjectProperty project;
    private final Function<Project, Deck> decks;
    private final ReadOnlyObjectWrapper<Slide> slide;
    private final BooleanProperty black = new SimpleBooleanProperty(this, "black");
    private final BooleanProperty keys = new SimpleBooleanProperty(this, "keys");
    private final SimpleStringProperty elapsed = new SimpleStringProperty(this, "elapsed", "0:00");
    private final ObservableValue<String> saved;
    private final Map<UUID, StringProperty> typed = new HashMap<>();
    private final Map<UUID, MeetingTimer> timers = new HashMap<>();
    private final Instant began;
    private Runnable left = () -> {};
    private Deck deck;
    private int index;

    /// Begins at the slide of what the screen was about; `saved` says how far what was typed is on its way to the disk.
    public PresentingViewModel(
            Workspace workspace,
            ProjectProperty around,
            Function<Project, Deck> decks,
            Topic from,
            ObservableValue<String> saved,
            Texts texts,
            Clock clock) {
        this.workspace = workspace;
        this.around = around;
        this.project = around.part();
        this.decks = decks;
        this.saved = saved;
        this.texts = texts;
        this.clock = clock;
        began = clock.instant();
        deck = decks.apply(project.get());
        index = deck.beginning(from);
        slide = new ReadOnlyObjectWrapper<>(this, "slide", deck.slides().get(index));
        project.property().addListener((_, _, now) -> follow(now));
    }

    /// What is shown.
    public ReadOnlyObjectProperty<Slide> slide() {
        return slide.getReadOnlyProperty();
    }

    /// All slides.
    public List<Slide> slides() {
        return deck.slides();
    }

    /// Which of how many it is.
    public String position() {
        return texts.get("presenting.position", index + 1, deck.slides().size());
    }

    /// The title of the slide that comes after; empty at the last one.
    public Optional<String> next() {
        return index + 1 < deck.slides().size()
                ? Optional.of(title(deck.slides().get(index + 1).head()))
                : Optional.empty();
    }

    /// The title of a slide, with its page where there are more.
    public String title(Slide.Head head) {
        return head.pages() == 1 ? head.title() : texts.get("presenting.page", head.title(), head.page(), head.pages());
    }

    /// Whether the screen is black.
    public BooleanProperty black() {
        return black;
    }

    /// Whether the keys are shown.
    public BooleanProperty keys() {
        return keys;
    }

    /// For how long one presents, in hours and minutes.
    public ReadOnlyStringProperty elapsed() {
        return elapsed;
    }

    /// Whether what was typed is on disk, in words.
    public ObservableValue<String> saved() {
        return saved;
    }

    /// What is being typed for a meeting.
    public StringProperty typed(UUID meeting) {
        return typed.computeIfAbsent(meeting, _ -> new SimpleStringProperty(""));
    }

    /// The clock of the meeting that is shown; empty for another slide.
    public Optional<MeetingTimer> timer() {
        return slide.get() instanceof Slide.Agenda agenda ? Optional.of(timer(agenda)) : Optional.empty();
    }

    /// The clock of a meeting.
    public MeetingTimer timer(Slide.Agenda agenda) {
        return timers.computeIfAbsent(
                agenda.meeting(),
                _ -> new MeetingTimer(
                        clock, agenda.all().stream().map(Slide.Item::minutes).toList()));
    }

    /// Calls back when one leaves.
    public void onLeave(Runnable listener) {
        left = listener;
    }

    /// Does that.
    public void act(Command command) {
        switch (command) {
            case NEXT -> go(index + 1);
            case PREVIOUS -> go(index - 1);
            case FIRST -> go(0);
            case LAST -> go(deck.slides().size() - 1);
            case BLACK -> black.set(!black.get());
            case KEYS -> keys.set(!keys.get());
            case CLOCK -> timer().ifPresent(MeetingTimer::startOrPause);
            case NEXT_ITEM -> timer().ifPresent(timer -> timer.move(1));
            case PREVIOUS_ITEM -> timer().ifPresent(timer -> timer.move(-1));
            case LEAVE -> leave();
        }
    }

    /// Keeps what was typed for a meeting as an insight; blank text is none.
    public void keep(UUID meeting) {
        String text = typed(meeting).get().strip();
        typed(meeting).set("");
        if (!text.isEmpty()) {
            var insight = new Insight(UUID.randomUUID(), meeting, text, null, List.of(), List.of());
            workspace.edit(texts.get("knowledge.insight.add"), now -> now.put(KnowledgeRecords.INSIGHT, insight));
        }
    }

    /// Looks at the clock.
    public void tick() {
        var spent = Duration.between(began, clock.instant());
        long minutes = Math.max(0, spent.toMinutes());
        elapsed.set("%d:%02d".formatted(minutes / 60, minutes % 60));
        timers.values().forEach(MeetingTimer::tick);
    }

    /// Lets go of the trajectory.
    public void close() {
        around.forget(project);
    }

    /// What was typed and not kept yet is kept first.
    private void leave() {
        List.copyOf(typed.keySet()).forEach(this::keep);
        left.run();
    }

    private void go(int to) {
        index = Math.clamp(to, 0, deck.slides().size() - 1);
        slide.set(deck.slides().get(index));
    }

    private void follow(Project now) {
        var shown = slide.get().head();
        deck = decks.apply(now);
        go(deck.place(shown, index));
    }
}
