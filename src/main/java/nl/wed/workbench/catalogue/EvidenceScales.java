package nl.wed.workbench.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All evidence scales with the rules for showing them; scales are never merged.
public record EvidenceScales(
        String version, List<EvidenceScale> scales, List<EvidenceRule> rules, List<EvidenceLesson> lessons) {

    public EvidenceScales {
        scales = List.copyOf(scales);
        rules = List.copyOf(rules);
        lessons = List.copyOf(lessons);
    }

    /// The scale with this code, such as NJi or EEF.
    public Optional<EvidenceScale> scale(String code) {
        return scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
    }

    /// The level of a scale.
    public Optional<EvidenceLevel> level(String scale, @Nullable String level) {
        return scale(scale).flatMap(found -> found.level(level));
    }

    /// What the date of the entry says about its recognition on that day.
    public Recognition recognition(EvidenceEntry entry, LocalDate day) {
        return scale(entry.scale()).map(scale -> scale.recognition(entry, day)).orElse(Recognition.NOT_APPLICABLE);
    }
}
