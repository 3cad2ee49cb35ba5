package nl.wed.workbench.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nl.wed.workbench.benchmarks.SavedEdit.What;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.exchange.ProjectPackage;

/// What edits take: time in a trajectory as it is and in one of many findings, and room on the disk:
/// `Edits FOLDER_OF_THE_REPOSITORY FINDINGS EDITS`.
public final class Edits {
    private Edits() {}

    public static void main(String[] arguments) throws Exception {
        var root = Path.of(arguments[0]);
        int findings = Integer.parseInt(arguments[1]);
        int edits = Integer.parseInt(arguments[2]);
        Path work = Files.createDirectories(root.resolve("benchmarks/target/edits/work"));
        var sample = new Sample(root.resolve("sample-projects/almelo-0-6.wed")).content();
        var large = withFindings(sample, findings);
        System.out.println("| what | ours, ms | reference, ms | ratio | at most |");
        System.out.println("|---|---|---|---|---|");
        for (var what : What.values()) {
            System.out.println(
                    SavedEdit.measure(what + ", sample", what, sample, work).row());
            System.out.println(SavedEdit.measure(what + ", " + findings + " findings", what, large, work)
                    .row());
        }
        System.out.println(FileGrowth.measure(edits + " edits in the sample", edits, sample, work));
        System.exit(0);
    }

    private static ProjectPackage withFindings(ProjectPackage sample, int number) {
        var project = sample.project();
        var own = project.all(InterviewRecords.FINDING);
        for (int i = own.size(); i < number; i++) {
            Finding one = own.get(i % own.size());
            project = project.put(
                    InterviewRecords.FINDING,
                    one.with().id(UUID.randomUUID()).text(one.text() + i).build());
        }
        return new ProjectPackage(sample.manifest(), project, sample.observationSets(), sample.remarks());
    }
}
