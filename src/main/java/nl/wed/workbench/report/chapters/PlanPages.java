package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Run;

/// The chapters of the Beleidsaanpak, each on a page of its own: own text before what is filled in. A chapter with
/// neither has no blocks. What is about the whole document is written when the rest is there: the sources and the
/// terms.
public final class PlanPages {
    private static final String SOURCES = "D";
    private static final String TERMS = "E";

    private final Map<ChapterText, Page> pages = new LinkedHashMap<>();

    /// The pages of these chapters, in their order.
    public PlanPages(Facts facts, List<ChapterText> chapters) {
        chapters.forEach(chapter -> pages.put(chapter, filled(facts, chapter)));
        var outdated = new OutdatedNote(facts);
        pages.forEach(outdated::ofChapter);
        each(SOURCES, page -> Appendices.sources(facts, blocks(), page));
        each(TERMS, page -> Appendices.terms(facts, blocks(), page));
    }

    /// What will be printed of one chapter, also when it is left out.
    public static List<Block> of(Facts facts, ChapterText chapter) {
        if (!List.of(SOURCES, TERMS).contains(chapter.number())) {
            return new PlanPages(facts, List.of(chapter)).blocks();
        }
        var all = facts.chapters(null)
                .filter(one -> one.included() || one.id().equals(chapter.id()))
                .toList();
        var page = new PlanPages(facts, all).pages.get(chapter);
        return page == null ? List.of() : page.blocks();
    }

    /// All blocks, in the order in which they are read.
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        pages.values().forEach(page -> blocks.addAll(page.blocks()));
        return blocks;
    }

    private static Page filled(Facts facts, ChapterText chapter) {
        var page = new Page();
        page.chapter(chapter.number(), chapter.title(), Run.prints(PlanRecords.CHAPTER_TEXT, chapter.id()));
        page.ownText(chapter.text());
        Chapters.of(chapter.number()).ifPresent(found -> found.write(facts, page));
        return page;
    }

    private void each(String number, Consumer<Page> write) {
        pages.forEach((chapter, page) -> {
            if (chapter.number().equals(number)) {
                write.accept(page);
            }
        });
    }
}
