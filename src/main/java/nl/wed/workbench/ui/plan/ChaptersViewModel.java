package nl.wed.workbench.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.PlanTemplate.PlanSection;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.chapters.OutdatedNote;
import nl.wed.workbench.report.chapters.Page;
import nl.wed.workbench.report.chapters.PlanPages;
import nl.wed.workbench.report.chapters.PlanSections;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisViewModel;
import nl.wed.workbench.ui.observing.RecordEditor;

/// The chapters of the Beleidsaanpak and the sections of the implementation plans: own text, what
/// the template asks and what will be printed.
public final class ChaptersViewModel {
    /// Whether a chapter has text of the writer, none yet, or is left out.
    public enum State {
        OWN_TEXT,
        EMPTY,
        LEFT_OUT
    }

    private final BooleanProperty obligationsShown = new SimpleBooleanProperty(this, "obligationsShown", false);
    private final BooleanProperty printShown = new SimpleBooleanProperty(this, "printShown", false);
    private final PlanFacts facts;
    private final Texts texts;
    private final BasisViewModel basis;
    private final ObservableList<ChapterText> chapters;
    private final ObservableList<Obligation> obligations;
    private final RecordEditor<ChapterText> editor;
    private final ObjectProperty<String> text;
    private final ObjectProperty<Boolean> included;

    ChaptersViewModel(PlanFacts facts) {
        this.facts = facts;
        texts = facts.texts();
        basis = facts.basis();
        chapters = facts.project().list(ChaptersViewModel::outline);
        obligations = facts.project().records(PlanRecords.OBLIGATION);
        editor = new RecordEditor<>(facts.workspace(), PlanRecords.CHAPTER_TEXT);
        text = editor.text(texts.get("plan.chapter.edit"), ChapterText::text, ChapterText::withText);
        included =
                editor.value(texts.get("plan.chapter.include"), ChapterText::included, ChapterText::withIncluded, true);
        chapters.stream().findFirst().ifPresent(first -> editor.select(first.id()));
    }

    /// The chapters and appendices in their order, then the sections per priority.
    public ObservableList<ChapterText> chapters() {
        return chapters;
    }

    /// Whether these are in sight.
    public BooleanProperty obligationsShown() {
        return obligationsShown;
    }

    /// Whether one sees what will be printed instead of what is written.
    public BooleanProperty printShown() {
        return printShown;
    }

    /// The legal duties that the plan must meet.
    public ObservableList<Obligation> obligations() {
        return obligations;
    }

    /// Puts a duty, new or changed.
    public void put(Obligation obligation) {
        facts.workspace().edit(texts.get("plan.obligation.put"), now -> now.put(PlanRecords.OBLIGATION, obligation));
    }

    /// Removes a duty.
    public void remove(Obligation obligation) {
        facts.workspace()
                .edit(
                        texts.get("plan.obligation.remove"),
                        now -> Removal.of(now, PlanRecords.OBLIGATION, obligation.id()));
    }

    /// The chapter that is written.
    public RecordEditor<ChapterText> editor() {
        return editor;
    }

    /// The own text of the chapter that is written.
    public ObjectProperty<String> text() {
        return text;
    }

    /// Whether that chapter will be in the document.
    public ObjectProperty<Boolean> included() {
        return included;
    }

    PlanFacts facts() {
        return facts;
    }

    /// How far a chapter is.
    public State state(ChapterText chapter) {
        if (!chapter.included()) {
            return State.LEFT_OUT;
        }
        return chapter.text().isBlank() ? State.EMPTY : State.OWN_TEXT;
    }

    /// Whether something changed that its own text says.
    public boolean isOutdated(ChapterText chapter) {
        return basis.isOutdated(new Ref(PlanRecords.CHAPTER_TEXT, chapter.id()));
    }

    /// The chapters under which something changed.
    Set<UUID> outdated() {
        return chapters.stream().filter(this::isOutdated).map(ChapterText::id).collect(Collectors.toSet());
    }

    /// What the template says of a chapter or section.
    public Optional<PlanSection> guidance(ChapterText chapter) {
        var template = facts.catalogue().planTemplate();
        return chapter.priority() == null
                ? template.chapter(chapter.number())
                : template.implementationPlan().sections().stream()
                        .filter(one -> one.number().equals(chapter.number()))
                        .findFirst();
    }

    /// The priority whose implementation plan the section belongs to.
    public Optional<PolicyPriority> priority(ChapterText chapter) {
        UUID id = chapter.priority();
        return id == null ? Optional.empty() : facts.project().get().find(PlanRecords.PRIORITY, id);
    }

    /// What will be printed of a chapter: heading, own text, then what the program fills in.
    public List<Block> preview(ChapterText chapter) {
        var now = facts.now();
        return priority(chapter)
                .map(priority -> section(now, priority, chapter))
                .orElseGet(() -> PlanPages.of(now, chapter));
    }

    private static List<Block> section(Facts now, PolicyPriority priority, ChapterText chapter) {
        var page = new Page();
        page.chapter(chapter.number(), chapter.title());
        page.ownText(chapter.text());
        new PlanSections(now, priority).write(chapter.number(), page);
        new OutdatedNote(now).ofSection(chapter, page);
        return page.blocks();
    }

    private static List<ChapterText> outline(Project project) {
        List<ChapterText> outline = new ArrayList<>();
        project.stream(PlanRecords.CHAPTER_TEXT)
                .filter(one -> one.priority() == null)
                .forEach(outline::add);
        for (PolicyPriority priority : project.all(PlanRecords.PRIORITY)) {
            project.stream(PlanRecords.CHAPTER_TEXT)
                    .filter(one -> priority.id().equals(one.priority()))
                    .forEach(outline::add);
        }
        return outline;
    }
}
