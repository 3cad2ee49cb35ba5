package nl.wed.workbench.domain.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;

/// What rests on publications of the built-in content: the problems and causes under which they were put, and the
/// options that are interventions for which the content names them.
record LiteratureLinks(List<Link> links, Map<Ref, String> sources) {
    static LiteratureLinks of(Project project, ChainFacts facts) {
        var found = new LiteratureLinks(new ArrayList<>(), new LinkedHashMap<>());
        for (Evidence evidence : project.all(CauseRecords.EVIDENCE)) {
            var source = evidence.source();
            if (evidence.kind() == EvidenceKind.SOURCE && source != null && evidence.target() == null) {
                for (RecordType<?> type : List.of(CauseRecords.PROBLEM, CauseRecords.CAUSE)) {
                    var subject = new Ref(type, evidence.subject());
                    project.find(subject).ifPresent(_ -> found.add(source, subject));
                }
            }
        }
        project.stream(AppraisalRecords.OPTION).forEach(option -> {
            var code = option.intervention();
            if (code != null) {
                var rests = new Ref(AppraisalRecords.OPTION, option.id());
                facts.literature(code).forEach(source -> found.add(source, rests));
            }
        });
        return found;
    }

    private void add(String source, Ref rests) {
        var ref = Literature.ref(source);
        sources.put(ref, source);
        var link = new Link(ref, rests);
        if (!links.contains(link)) {
            links.add(link);
        }
    }
}
