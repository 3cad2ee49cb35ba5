package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs every measurement and prints the table: `Benchmarks FOLDER_OF_THE_REPOSITORY TIMES`.
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        Path work = Files.createDirectories(root.resolve("benchmarks/target/work"));
        var sample = new Sample(root.resolve("sample-projects/almelo-0-6.wed"));
        var programs = new Programs(root, work);
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(SavedEdit.measure(sample, work));
        ratios.add(WarmExport.measure(sample, work));
        ratios.add(ColdExport.measure(programs, sample, work, times));
        ratios.add(FirstWindow.measure(programs, sample, times));
        System.out.println("| what | ours, ms | reference, ms | ratio | at most |");
        System.out.println("|---|---|---|---|---|");
        ratios.forEach(ratio -> System.out.println(ratio.row()));
        System.out.println(Memory.measure(programs, sample, work));
        System.exit(0);
    }
}
