package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/// Runs every measurement and prints the table: `Benchmarks FOLDER_OF_THE_REPOSITORY TIMES`.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        Path work = Files.createDirectories(root.resolve("benchmarks/target/work"));
        var sample = new Sample(root.resolve("sample-projects/almelo-0-6.wed"));
        var programs = new Programs(root, work);
        System.out.println("| what | ours, ms | reference, ms | ratio | at most |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(SavedEdit.measure(
                        "one edit on disk / commit of one row in SQLite",
                        SavedEdit.What.CHAPTER,
                        sample.content(),
                        work)
                .row());
        System.out.println(WarmExport.measure(sample, work).row());
        System.out.println(ColdExport.measure(programs, sample, work, times).row());
        System.out.println(FirstWindow.measure(programs, sample, times).row());
        System.out.println(Memory.measure(programs, sample, work));
        System.exit(0);
    }
}
