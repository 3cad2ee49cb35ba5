package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `werkbank export` as a whole process, against its floor as a whole process.
final class ColdExport {
    private ColdExport() {}

    static Ratio measure(Programs programs, Sample sample, Path work, int times) throws Exception {
        Path out = work.resolve("cold.docx");
        Path parts = work.resolve("parts.zip");
        var ours = programs.program(
                "nl.wed.workbench.Main", List.of(), "export", sample.file().toString(), "--out", out.toString());
        programs.time(ours, false);
        Parts.store(Files.readAllBytes(out), parts);
        var floor = programs.reference(
                FloorProcess.class.getName(),
                parts.toString(),
                work.resolve("floor.docx").toString());
        return Ratio.interleaved(
                "export to Word, whole process / the same parts, whole process",
                times,
                () -> programs.time(ours, false),
                () -> programs.time(floor, false),
                9);
    }
}
