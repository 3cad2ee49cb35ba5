package nl.wed.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.PlanTemplate.PlanSection;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.report.chapters.Chapters;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.chapters.FigureBookPages;
import nl.wed.workbench.report.chapters.OutdatedNote;
import nl.wed.workbench.report.chapters.Page;
import nl.wed.workbench.report.chapters.PlanSections;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Cover;
import nl.wed.workbench.report.model.Cover.Detail;
import nl.wed.workbench.report.model.Layout;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.texts.Numbers;

/// Makes the documents of a trajectory: the Beleidsaanpak, and an Uitvoeringsplan per priority.
public final class Documents {
    private final Facts facts;
    private final OutdatedNote outdated;

    public Documents(Facts facts) {
        this.facts = facts;
        outdated = new OutdatedNote(facts);
    }

    /// The Beleidsaanpak: every chapter that is included, own text before what is filled in. A
    /// chapter with neither is left out.
    public Report policyPlan(PlanOptions options) {
        var page = new Page();
        List<ChapterText> chapters =
                facts.chapters(null).filter(ChapterText::included).toList();
        for (ChapterText chapter : chapters) {
            if (options.appendices() || !isAppendix(chapter)) {
                chapter(page, chapter);
            }
        }
        colophon(page, showsChain(page) ? "colophon.text" : "colophon.text.noChain");
        String title = facts.catalogue().planTemplate().policyPlan().title();
        return report(title, "", options.draft(), Layout.BOOK, page);
    }

    /// The cijferboek: all figures with what they mean, how they are defined and where they are
    /// from.
    public Report figureBook() {
        var page = new Page();
        FigureBookPages.write(facts, page);
        colophon(page, "colophon.text.figureBook");
        return report(facts.text("book.title"), "", false, Layout.BOOKLET, page);
    }

    /// One Uitvoeringsplan: its ten sections.
    public Report implementationPlan(PolicyPriority priority, PlanOptions options) {
        var page = new Page();
        var sections = new PlanSections(facts, priority);
        List<ChapterText> own = facts.chapters(priority.id()).toList();
        for (PlanSection section :
                facts.catalogue().planTemplate().implementationPlan().sections()) {
            var part = new Page();
            part.chapter(section.number(), section.title());
            own.stream()
                    .filter(text -> text.number().equals(section.number()))
                    .forEach(text -> part.ownText(text.text()));
            sections.write(section.number(), part);
            own.stream()
                    .filter(text -> text.number().equals(section.number()))
                    .forEach(text -> outdated.ofSection(text, part));
            append(page, part);
        }
        outdated.ofPlan(priority, page);
        colophon(page, "colophon.text.implementation");
        String title = facts.text("implementation.title");
        return report(title, priority.name(), options.draft(), Layout.BOOKLET, page);
    }

    /// All priorities of the trajectory, each of which has an implementation plan.
    public List<PolicyPriority> priorities() {
        return facts.project().all(PlanRecords.PRIORITY);
    }

    private void chapter(Page page, ChapterText chapter) {
        // The sources and the terms are about the whole document, so they are written into it.
        boolean overWhole = chapter.number().equals("D") || chapter.number().equals("E");
        var part = overWhole ? page : new Page();
        part.chapter(chapter.number(), chapter.title());
        part.ownText(chapter.text());
        Chapters.of(chapter.number()).ifPresent(found -> found.write(facts, part));
        outdated.ofChapter(chapter, part);
        if (!overWhole) {
            append(page, part);
        }
    }

    private boolean showsChain(Page page) {
        String caption = facts.text("chain.caption");
        return page.blocks().stream()
                .anyMatch(block ->
                        block instanceof TableBlock table && table.caption().equals(caption));
    }

    private static void append(Page page, Page part) {
        part.blocks().forEach(page::add);
    }

    private static boolean isAppendix(ChapterText chapter) {
        return !Character.isDigit(chapter.number().charAt(0));
    }

    private void colophon(Page page, String key) {
        page.chapter("", facts.text("colophon"));
        var trajectory = facts.trajectory();
        if (trajectory.fictional()) {
            page.callout(Callout.Kind.WARNING, facts.text("fictional.title"), facts.text("fictional"));
        }
        page.text(facts.text(key, trajectory.municipalityName(), Numbers.date(facts.day())));
        String licences = facts.project().stream(FigureRecords.DATA_SET)
                .map(DataSet::provider)
                .filter(provider -> !provider.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!licences.isBlank()) {
            page.text(facts.text("colophon.figures", licences));
        }
    }

    private Report report(String title, String subtitle, boolean draft, Layout layout, Page page) {
        var trajectory = facts.trajectory();
        List<Detail> details = new ArrayList<>();
        details.add(new Detail(facts.text("occasion.client"), facts.orUnknown(trajectory.client())));
        details.add(new Detail(facts.text("occasion.scope"), facts.text("cover.scope", trajectory.scope())));
        details.add(new Detail(
                facts.text("occasion.period"),
                facts.text("occasion.periodText", Numbers.date(trajectory.start()), Numbers.date(trajectory.end()))));
        var cover = new Cover(
                title,
                subtitle.isEmpty() ? facts.text("cover.subtitle") : subtitle,
                trajectory.municipalityName(),
                Numbers.date(facts.day()),
                draft ? facts.text("cover.draft") : "",
                trajectory.fictional() ? facts.text("fictional") : "",
                details);
        String shortTitle = subtitle.isEmpty() ? title : title + " – " + subtitle;
        return new Report(cover, shortTitle + " – " + trajectory.municipalityName(), layout, page.blocks());
    }
}
