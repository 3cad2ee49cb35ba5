package nl.wed.workbench.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Measures reading, keeping and fetching a million observations: `BulkBenchmarks
/// FOLDER_OF_THE_REPOSITORY TIMES`.
public final class BulkBenchmarks {
    private static final int WARMING_UP = 6;
    private static final int[] MEGABYTES = {256, 192, 150, 128, 96};

    private BulkBenchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        Path work = Files.createTempDirectory(Files.createDirectories(root.resolve("benchmarks/target/work")), "bulk");
        Path folder = new MillionCells(work.resolve("saved"), "https://datasets.cbs.nl/odata/v1/CBS").write();
        System.out.println("| what | ours, ms | reference, ms | ratio | at most |");
        System.out.println("|---|---|---|---|---|");
        ratios(root, folder, work, times);
        heaps(folder, work);
        System.exit(0);
    }

    private static void ratios(Path root, Path folder, Path work, int times) throws Exception {
        Ratio.Timed read = () -> ReadMillion.timeRead(folder);
        Ratio.Timed tokens = () -> ReadMillion.timeTokens(folder);
        Ratio.interleaved("", WARMING_UP, read, tokens, 2);
        System.out.println(Ratio.interleaved("read / bare token scan by Jackson", times, read, tokens, 2)
                .row());
        System.out.println(
                Ratio.interleaved("read / json.load by Python", times, read, () -> ReadMillion.timePython(folder), 1)
                        .row());
        var store = new StoreMillion(
                work, new Sample(root.resolve("sample-projects/almelo-0-6.wed")), ReadMillion.read(folder));
        Ratio.interleaved("", 3, store::time, read, 1.5);
        System.out.println(Ratio.interleaved("into the store / read", times, store::time, read, 1.5)
                .row());
        System.out.println("size in the store: " + store.bytes() / 1000 + " kB");
    }

    private static void heaps(Path folder, Path work) throws Exception {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path")));
        var read = new StringBuilder("read alone:");
        for (int size : MEGABYTES) {
            List<String> command = new ArrayList<>(java);
            command.add(1, "-Xmx" + size + "m");
            command.addAll(List.of(ReadProcess.class.getName(), folder.toString()));
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            read.append(" -Xmx").append(size).append(code == 0 ? "m runs;" : "m does not run;");
        }
        System.out.println(read);
        var whole = new StringBuilder("fetched over HTTP into a trajectory by the program:");
        try (var fetch = new FetchMillion(work)) {
            for (int size : MEGABYTES) {
                whole.append(" -Xmx").append(size).append("m ");
                try {
                    whole.append("%.1f s;".formatted(fetch.seconds(java, size, work)));
                } catch (IOException e) {
                    whole.append("does not run;");
                }
            }
        }
        System.out.println(whole);
    }
}
