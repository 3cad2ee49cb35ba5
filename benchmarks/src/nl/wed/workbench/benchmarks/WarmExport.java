package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.WordExport;
import nl.wed.workbench.texts.Texts;

/// The export of the open sample in a program that has done it before, against its floor.
final class WarmExport {
    private static final int WARMING_UP = 40;
    private static final int TIMES = 25;

    private WarmExport() {}

    static Ratio measure(Sample sample, Path work) throws Exception {
        var content = sample.content();
        var export = new WordExport(Catalogue.load(), Texts.load(), Clock.systemDefaultZone());
        var options = new PlanOptions(false, true);
        Path out = work.resolve("warm.docx");
        Path floor = work.resolve("floor.docx");
        export.policyPlan(content.project(), content, options, out);
        var parts = Parts.of(Files.readAllBytes(out));
        Ratio.Timed ours = () -> {
            long start = System.nanoTime();
            export.policyPlan(content.project(), content, options, out);
            return System.nanoTime() - start;
        };
        Ratio.Timed plain = () -> {
            long start = System.nanoTime();
            Files.write(floor, parts.write());
            return System.nanoTime() - start;
        };
        Ratio.interleaved("", WARMING_UP, ours, plain, 6);
        return Ratio.interleaved("export to Word, warm / the same parts as text into a zip", TIMES, ours, plain, 6);
    }
}
