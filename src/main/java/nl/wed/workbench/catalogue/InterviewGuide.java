package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.VerificationStatus;

/// The interview guide of 60 minutes with its role modules.
public record InterviewGuide(
        String version,
        boolean proposal,
        VerificationStatus status,
        int totalMinutes,
        String form,
        String note,
        List<InterviewSection> sections,
        List<RoleModule> modules)
        implements Verifiable {

    public InterviewGuide {
        sections = List.copyOf(sections);
        modules = List.copyOf(modules);
    }

    /// The modules for a respondent of this party group and layer.
    public List<RoleModule> modulesFor(String partyGroup, String layer) {
        return modules.stream()
                .filter(module -> module.isFor(partyGroup, layer))
                .toList();
    }

    /// The question with this code, from the sections or the modules.
    public Optional<InterviewQuestion> question(String code) {
        return Stream.concat(
                        sections.stream().map(InterviewSection::questions),
                        modules.stream().map(RoleModule::questions))
                .flatMap(List::stream)
                .filter(question -> question.code().equals(code))
                .findFirst();
    }
}
