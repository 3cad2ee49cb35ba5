package nl.wed.workbench.report;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.figurebook.FigureWorkbook;
import nl.wed.workbench.report.word.WordWriter;
import nl.wed.workbench.report.workbook.WorkbookWriter;
import nl.wed.workbench.shown.GivenAway;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Writes the documents of a trajectory to Word files, and its figures to a workbook.
public final class WordExport implements PlanExport {
    private final Catalogue catalogue;
    private final Texts texts;
    private final Clock clock;
    private final WordWriter writer;
    private SoftReference<@Nullable ShownFigures> last = new SoftReference<>(null);

    public WordExport(Catalogue catalogue, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.texts = texts;
        this.clock = clock;
        this.writer = new WordWriter(texts::get);
    }

    /// Writes the Beleidsaanpak to that file, whole or not at all, and gives the file.
    @Override
    public synchronized Path policyPlan(Project project, Observations observations, PlanOptions options, Path file)
            throws IOException {
        writer.write(documents(project, observations, options.leavingOut()).policyPlan(options), file);
        return file;
    }

    /// Writes an Uitvoeringsplan per priority into that folder, which is made when needed, and
    /// gives the files.
    @Override
    public synchronized List<Path> implementationPlans(
            Project project, Observations observations, PlanOptions options, Path folder) throws IOException {
        Files.createDirectories(folder);
        var documents = documents(project, observations, options.leavingOut());
        List<Path> files = new ArrayList<>();
        int number = 0;
        for (PolicyPriority priority : documents.priorities()) {
            number++;
            Path file = folder.resolve(fileName(number, priority.name()));
            writer.write(documents.implementationPlan(priority, options), file);
            files.add(file);
        }
        return List.copyOf(files);
    }

    @Override
    public synchronized Path figureBook(Project project, Observations observations, boolean leavingOut, Path file)
            throws IOException {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            WorkbookWriter.write(new FigureWorkbook(facts(project, observations, leavingOut)).tabs(), file);
        } else {
            writer.write(documents(project, observations, leavingOut).figureBook(), file);
        }
        return file;
    }

    @Override
    public synchronized List<GivenAway> givenAway(Project project, Observations observations, boolean leavingOut) {
        return shown(project, observations, leavingOut).givenAway();
    }

    @Override
    public synchronized List<Passage> texts(
            Project project, Observations observations, PlanOptions options, What what) {
        var facts = facts(project, observations, options.leavingOut());
        var documents = new Documents(facts);
        return switch (what) {
            case POLICY_PLAN -> DocumentTexts.of(documents.policyPlan(options));
            case IMPLEMENTATION_PLANS ->
                DocumentTexts.of(documents.priorities().stream()
                        .flatMap(one -> Stream.of(documents.implementationPlan(one, options), one.name()))
                        .toList());
            case FIGURE_BOOK -> DocumentTexts.of(documents.figureBook());
            case FIGURE_WORKBOOK -> DocumentTexts.of(new FigureWorkbook(facts).tabs());
        };
    }

    private Documents documents(Project project, Observations observations, boolean leavingOut) {
        return new Documents(facts(project, observations, leavingOut));
    }

    private Facts facts(Project project, Observations observations, boolean leavingOut) {
        var shown = shown(project, observations, leavingOut);
        return new Facts(project, shown, catalogue, texts, LocalDate.now(clock));
    }

    /// Worked out once for all documents of a trajectory, as long as there is memory for it.
    private ShownFigures shown(Project project, Observations observations, boolean leavingOut) {
        var before = last.get();
        var shown = before != null && before.isOf(observations, leavingOut)
                ? before.following(project)
                : ShownFigures.of(project, observations, catalogue, leavingOut);
        last = new SoftReference<>(shown);
        return shown;
    }

    private String fileName(int number, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return texts.get("report.implementation.file", number, plain);
    }
}
