package nl.wed.workbench.files;

import java.nio.file.Path;

/// A program that is killed while it writes a file.
final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] args) throws Exception {
        try (var _ = TempFolder.begin(Path.of(args[0]))) {
            AtomicFile.write(Path.of(args[1]), out -> {
                out.write(1);
                out.flush();
                System.out.println("half");
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
        }
    }
}
