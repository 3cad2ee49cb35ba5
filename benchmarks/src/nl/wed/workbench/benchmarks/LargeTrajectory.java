package nl.wed.workbench.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.exchange.ProjectPackage;

/// Trajectories made of the sample: with so many interviews, findings and causes to vote on.
record LargeTrajectory(ProjectPackage sample) {
    /// The sample with that many interviews, and findings spread over them.
    ProjectPackage with(int interviews, int findings) {
        var project = sample.project();
        List<InterviewReport> reports = new ArrayList<>(project.all(InterviewRecords.REPORT));
        var own = List.copyOf(reports);
        var respondents = new ArrayList<Respondent>();
        for (int i = own.size(); i < interviews; i++) {
            var report = own.get(i % own.size());
            var respondent = project.find(InterviewRecords.RESPONDENT, report.respondent())
                    .orElseThrow();
            var another = respondent
                    .with()
                    .id(UUID.randomUUID())
                    .pseudonym("R" + (i + 100))
                    .build();
            respondents.add(another);
            reports.add(
                    report.with().id(UUID.randomUUID()).respondent(another.id()).build());
        }
        return of(project.putAll(InterviewRecords.RESPONDENT, respondents)
                .putAll(InterviewRecords.REPORT, reports)
                .putAll(InterviewRecords.FINDING, findings(project, own, reports, findings)));
    }

    /// Those of the sample, said again in the reports that are like theirs.
    private static List<Finding> findings(
            Project project, List<InterviewReport> own, List<InterviewReport> reports, int number) {
        var all = project.all(InterviewRecords.FINDING);
        var made = new ArrayList<Finding>();
        int turn = 0;
        while (all.size() + made.size() < number) {
            var one = all.get(turn % all.size());
            int place = own.stream().map(InterviewReport::id).toList().indexOf(one.report());
            int like = place + own.size() * (1 + turn / all.size() % (reports.size() / own.size() - 1));
            made.add(one.with()
                    .id(UUID.randomUUID())
                    .report(reports.get(like).id())
                    .build());
            turn++;
        }
        return made;
    }

    /// With that many causes, and no votes.
    ProjectPackage withCauses(ProjectPackage content, int number) {
        var project = content.project();
        var causes = project.all(CauseRecords.CAUSE);
        for (int i = causes.size(); i < number; i++) {
            project = project.put(
                    CauseRecords.CAUSE,
                    causes.get(i % causes.size()).with().id(UUID.randomUUID()).build());
        }
        for (var vote : project.all(CauseRecords.VOTE)) {
            project = project.remove(CauseRecords.VOTE, vote.id());
        }
        return of(project);
    }

    private ProjectPackage of(Project project) {
        return new ProjectPackage(sample.manifest(), project, sample.observationSets(), sample.remarks());
    }
}
