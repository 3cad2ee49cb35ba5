package nl.wed.workbench.ui.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceScale;
import nl.wed.workbench.catalogue.EvidenceScales.Recognition;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.catalogue.PartialDate;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// What the catalogue knows of the evidence for an intervention; scales stand beside each other and
/// are never merged.
record EvidenceWords(Catalogue catalogue, Texts texts, LocalDate day) {

    /// A line per statement on evidence; empty when the catalogue knows none.
    List<EvidenceLine> of(@Nullable String intervention) {
        return catalogue.interventions().find(intervention).stream()
                .flatMap(found -> found.evidence().stream())
                .map(this::line)
                .toList();
    }

    /// The intervention behind an option, when there is one.
    Optional<Intervention> intervention(@Nullable String code) {
        return catalogue.interventions().find(code);
    }

    private EvidenceLine line(EvidenceEntry entry) {
        String scale = catalogue
                .evidence()
                .scale(entry.scale())
                .map(EvidenceScale::name)
                .orElse(entry.scale());
        String level = catalogue.levelLabel(entry).orElse(texts.get("general.unknown"));
        PartialDate asOf = entry.asOf();
        String date = asOf == null ? texts.get("appraisal.noDate") : asOf.text();
        boolean expired = catalogue.evidence().recognition(entry, day) == Recognition.POSSIBLY_EXPIRED;
        return new EvidenceLine(texts.get("appraisal.evidence", scale, level, date), entry.toVerify(), expired);
    }
}
