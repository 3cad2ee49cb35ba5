package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.AgeRanges.Phased;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// The interview guide of 60 minutes with its role modules.
public record InterviewGuide(
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

    /// A question of the interview guide; `informal` is how a young person is asked it, null where
    /// everybody is asked in the same words.
    public record InterviewQuestion(
            String code,
            String text,
            boolean required,
            @Nullable String informal) {}

    /// A part of the interview with its minutes.
    public record InterviewSection(
            String code, String name, int minutes, @Nullable String instruction, List<InterviewQuestion> questions) {

        public InterviewSection {
            questions = List.copyOf(questions);
        }
    }

    /// Extra questions for certain party groups and phases; no layers means every layer.
    public record RoleModule(
            String code,
            String name,
            List<AgePhase> phases,
            List<String> partyGroups,
            @Nullable List<String> layers,
            List<InterviewQuestion> questions)
            implements Phased {

        public RoleModule {
            phases = List.copyOf(phases);
            partyGroups = List.copyOf(partyGroups);
            layers = layers == null ? null : List.copyOf(layers);
            questions = List.copyOf(questions);
        }

        /// True when the module is meant for a respondent of this group and layer.
        public boolean isFor(String partyGroup, String layer) {
            return partyGroups.contains(partyGroup) && (layers == null || layers.contains(layer));
        }
    }
}
