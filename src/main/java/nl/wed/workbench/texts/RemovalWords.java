package nl.wed.workbench.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.records.Removal;

/// What goes with a record that is removed, and what stays without it, for the question before it is.
public final class RemovalWords {
    private final Texts texts;
    private final FieldWords fields;

    public RemovalWords(Texts texts) {
        this.texts = texts;
        this.fields = new FieldWords(texts);
    }

    /// A sentence for what goes and one for what stays; empty when nothing else changes.
    public String of(Removal removal) {
        List<String> sentences = new ArrayList<>();
        sentence(sentences, "difference.removal.gone", removal.gone());
        sentence(sentences, "difference.removal.loosened", removal.loosened());
        return String.join(" ", sentences);
    }

    private void sentence(List<String> sentences, String key, Map<RecordType<?>, Integer> counts) {
        String kinds = counts.entrySet().stream()
                .filter(one ->
                        !one.getKey().equals(PrivacyRecords.REASON)) // it is about what goes, and nothing of its own
                .map(one -> texts.get("difference.removal.kind", fields.kind(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
        if (!kinds.isEmpty()) {
            sentences.add(texts.get(key, kinds));
        }
    }
}
